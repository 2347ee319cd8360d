"""The page about a set: whole, safe, readable without colours, the same in every run."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from leanprm.records import Chain
from tests.cli.conftest import run_command
from tests.data.chains import chain, save
from tests.data.test_build import make, write_recipe

pytest.importorskip("jinja2")
pytest.importorskip("matplotlib")

from leanprm.report.charts import Series, bars, level_bars
from leanprm.report.dataset import Survey, dataset_page
from leanprm.report.html import percent

VOID = {"meta", "br", "hr", "img", "link", "input"}
EVIL = "$\\frac{1 </span><script>alert(1)</script>\" onload='x' {{ 7 * 7 }}"


class Reader(HTMLParser):
    """Checks nesting and gathers what is asked about."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: list[tuple[str, dict[str, str | None]]] = []
        self.text: list[str] = []
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text.append(data)

    def attributes(self, name: str) -> list[str]:
        return [str(each[name]) for _, each in self.seen if name in each]


def survey(*given: Chain, examples: int = 8) -> Survey:
    found = Survey(examples)
    for each in given:
        found.add(each)
    return found


def some(number: int = 30) -> list[Chain]:
    found = []
    for at in range(number):
        mistakes = [{}, {"mistake": "unit slip", "claim": "2 + 2 = 5"}, {}]
        found += [
            chain([1, 1, 1], id=f"r{at}", problem=f"P{at}?", meta={"family": "ages"}),
            chain(
                [1, 0, None],
                id=f"w{at}",
                problem=f"P{at}?",
                steps=["step 0", "a slip", "step 2"],
                step_meta=mistakes,
            ),
        ]
    return found


def test_the_page_says_what_is_in_the_set() -> None:
    page = Reader(dataset_page(survey(*some()), title="My set", description="About ages."))
    text = " ".join(" ".join(page.text).split())
    for words in (
        "My set", "About ages.", "chains 60", "chains with a wrong step 50 %",
        "steps with unknown label 17 %", "duplicates in the set 0", "✗ wrong", "? unknown",
        "First wrong step: 2", "mistake: unit slip; claim: 2 + 2 = 5", "All steps right",
    ):  # fmt: skip
        assert words in text
    assert "here, ages" in text


def test_texts_of_others_are_shown_and_not_run() -> None:
    evil = chain(
        [0], id=EVIL, problem=EVIL, steps=[EVIL], source=EVIL, split="train", group=EVIL,
        meta={"family": EVIL}, step_meta=[{"mistake": EVIL, "claim": EVIL}],
    )  # fmt: skip
    text = dataset_page(survey(evil), title=EVIL, description=EVIL)
    page = Reader(text)
    assert "script" not in {tag for tag, _ in page.seen}
    assert page.attributes("onload") == []
    assert "{{ 7 * 7 }}" in "".join(page.text)


def test_nothing_is_loaded_from_elsewhere_and_ids_are_unique() -> None:
    page = Reader(dataset_page(survey(*some()), title="t"))
    ids = page.attributes("id")
    assert len(ids) == len(set(ids))
    links = [*page.attributes("href"), *page.attributes("xlink:href"), *page.attributes("src")]
    assert links
    assert all(link.startswith("#") for link in links)
    assert {link[1:] for link in links} <= set(ids)
    assert "script" not in {tag for tag, _ in page.seen}


def test_charts_have_names_and_tables_and_more_than_colour() -> None:
    page = Reader(dataset_page(survey(*some()), title="t"))
    charts = [attrs for tag, attrs in page.seen if tag == "svg"]
    assert len(charts) >= 6
    assert all(attrs["role"] == "img" and attrs["aria-label"] for attrs in charts)
    assert [tag for tag, _ in page.seen].count("details") == len(charts)
    assert ("html", {"lang": "en"}) in page.seen
    assert page.attributes("tabindex")
    chart = bars("T", ["a"], [Series("x", [1]), Series("y", [2])], x="x", y="y")
    assert chart.svg.count("<pattern") == 1, "the second series is hatched"
    assert chart.rows == [["a", "1", "2"]]


def test_charts_are_escaped_and_the_same_in_every_run() -> None:
    one = level_bars('a <b> & "c"', {"<i>": 3}, x="n", y="")
    assert one == level_bars('a <b> & "c"', {"<i>": 3}, x="n", y="")
    assert "<b>" not in one.svg
    assert "<i>" not in one.svg
    assert "Date" not in one.svg
    given = some()
    pages = [dataset_page(survey(*each), title="t") for each in (given, list(reversed(given)))]
    assert pages[0] == pages[1], "the order of the chains does not matter"


def test_examples_show_a_right_and_a_wrong_solution_of_all_sources() -> None:
    lonely = chain([1], id="alone", source="other", problem="Alone?")
    shown = survey(*some(400), lonely, examples=3).shown()
    assert len(shown) == 3
    assert {each[0].source for each in shown} == {"here", "other"}
    assert all(len(each) == 2 for each in shown if each[0].source == "here")


def test_memory_of_examples_is_bounded() -> None:
    found = survey(*(chain([1], problem=f"{at}?") for at in range(3000)), examples=2)
    assert max(map(len, found._pairs.values())) <= 64 * 2


def test_duplicates_are_counted() -> None:
    assert survey(chain([1]), chain([1]), chain([1], problem="B?")).duplicates == 1


@pytest.mark.parametrize(("share", "text"), [(1, "100 %"), (0.0999, "10.0 %"), (0.004, "0.4 %")])
def test_percent(share: float, text: str) -> None:
    assert percent(share) == text


def test_from_the_command_line(tmp_path: Path) -> None:
    recipe = write_recipe(tmp_path / "in", card={"title": "A set"})
    make(recipe, tmp_path / "out")
    done = run_command("report", "dataset", tmp_path / "out")
    assert done.returncode == 0, done.stderr
    page = (tmp_path / "out" / "report.html").read_text(encoding="utf-8")
    text = re.sub(r"\s+", " ", " ".join(Reader(page).text))
    assert "A set" in text
    assert "How it was made" in text
    assert "problem and steps were there before 4" in text


def test_other_inputs(tmp_path: Path) -> None:
    path = save(tmp_path / "a.jsonl", chain())
    with path.open("ab") as file:
        file.write(b"{\n")
    done = run_command("report", "dataset", path, "-o", tmp_path / "page.html")
    assert done.returncode == 2
    assert "a.jsonl:2: broken JSON" in done.stderr
    assert "rows that could not be read" in (tmp_path / "page.html").read_text(encoding="utf-8")
    empty = tmp_path / "empty"
    empty.mkdir()
    for what, words in ((empty, "no chains in this folder"), (tmp_path / "x", "no chain in it")):
        done = run_command("report", "dataset", what)
        assert done.returncode == 2
        assert words in done.stderr
