"""`leanprm dataset check`, `stats` and `split`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from leanprm.data.checking import Check
from leanprm.data.statistics import MAX_BAR, Statistics, length_bin
from leanprm.records import Chain
from tests.cli.conftest import run_command
from tests.data.chains import chain, save
from tests.data.test_build import chains_of, files, given_chains, make, write_recipe

LONG = "Ann has {} apples and gives some of them to each of her seven good friends at school"


def counts(*given: Chain, near: float | None = 0.8) -> dict[str, int]:
    return {str(kind): count for kind, count in Check(near=near).run(given).counts.items()}


def test_a_built_set_is_clean(tmp_path: Path) -> None:
    make(write_recipe(tmp_path / "in", 200), tmp_path / "out")
    done = run_command("dataset", "check", tmp_path / "out")
    assert (done.returncode, done.stdout) == (0, "180 chains; nothing found\n")


def test_each_kind_of_fault() -> None:
    one = chain([1], split="train", group="g", problem=LONG.format(1))
    assert counts(one, chain([1], problem="B?")) == {"same_id": 1}
    other = one.model_copy(update={"id": "d"})
    assert counts(one, other) == {"duplicate": 1}
    wrong = chain([0], id="e", split="train", group="g", problem=LONG.format(1))
    assert counts(one, wrong) == {"duplicate": 1, "contradiction": 1}
    moved = chain([1], id="f", split="test", group="g", problem="B?")
    assert counts(one, moved, moved.model_copy(update={"id": "x", "problem": "C?"})) == {
        "divided_group": 1
    }
    same = chain([1], id="h", split="test", problem=LONG.format(1).upper(), steps=["other"])
    assert counts(one, same) == {"leak": 1}
    near = chain([1], id="i", split="test", problem=LONG.format(1) + " today", steps=["other"])
    assert counts(one, near) == {"leak": 1}
    assert counts(one, near, near=None) == {}
    assert counts(one, near.model_copy(update={"split": "train"})) == {}


def test_found_on_the_command_line(tmp_path: Path) -> None:
    given = save(tmp_path / "a.jsonl", chain([1], id="a"), chain([0], id="b"))
    done = run_command("dataset", "check", given)
    assert done.returncode == 1
    assert "1 of these, with other labels\n  b: [0], a: [1]" in done.stdout
    bench = tmp_path / "bench.jsonl"
    bench.write_text(json.dumps({"question": "x " * 5 + "what is asked?"}) + "\n")
    done = run_command("dataset", "check", given, "--against", bench, "--json")
    assert json.loads(done.stdout)["counts"] == {"duplicate": 1, "contradiction": 1}
    with given.open("ab") as file:
        file.write(b"{\n")
    assert run_command("dataset", "check", given).returncode == 2


def test_contamination_on_the_command_line(tmp_path: Path) -> None:
    given = save(tmp_path / "a.jsonl", chain([1], problem=LONG.format(1)))
    bench = save(tmp_path / "bench.jsonl", chain([1], problem=LONG.format(1)))
    done = run_command("dataset", "check", given, "--against", bench)
    assert done.returncode == 1
    assert "1 chains that overlap with a benchmark\n  c: its problem is in the benchmark" in (
        done.stdout
    )


def test_statistics() -> None:
    found = Statistics.of(
        [
            chain([1, 0, None], step_meta=[{}, {"mistake": "slip"}, {"mistake": "no"}]),
            chain([1] * 50, kind="formal", source="b", split="train", values=[1.0] * 50),
            chain([None], meta={"family": "ages"}),
        ]
    )
    assert found.total.chains == 3
    assert found.total.labels == {"right": 51, "wrong": 1, "unknown": 2}
    assert found.total.unknown_rate == pytest.approx(2 / 54)
    assert found.total.classes == {"wrong": 1, "right": 1, "open": 1}
    assert found.chain_lengths == {1: 1, 3: 1, MAX_BAR: 1}
    assert found.first_errors == {1: 1}
    assert found.mistakes == {"slip": 1}
    assert found.families == {"ages": 1}
    assert list(found.splits) == ["none", "train"]
    assert found.soft == 1


@pytest.mark.parametrize(
    ("length", "name"), [(0, "0-24"), (24, "0-24"), (25, "25-49"), (1600, "1600+")]
)
def test_bins(length: int, name: str) -> None:
    assert length_bin(length) == name


def test_stats_on_the_command_line(tmp_path: Path) -> None:
    given = save(tmp_path / "a.jsonl", *given_chains(10))
    done = run_command("dataset", "stats", given)
    assert done.returncode == 0
    assert done.stdout.splitlines()[-1] == "10 chains, 30 steps, 10.0 % unknown"
    assert "split none" in done.stdout
    found = Statistics.model_validate_json(run_command("dataset", "stats", given, "--json").stdout)
    assert found == Statistics.of(given_chains(10))


def test_split_in_one_line(tmp_path: Path) -> None:
    pytest.importorskip("yaml")
    given = save(tmp_path / "a.jsonl", *given_chains(200))
    split = ("dataset", "split", given, "-o")
    shares = ("--train", "0.8", "--valid", "0.1", "--test", "0.1")
    done = run_command(*split, tmp_path / "one", *shares)
    assert done.returncode == 0, done.stderr
    assert "180 chains" in done.stdout
    parts = {each.split for each in chains_of(tmp_path / "one")}
    assert parts == {"train", "valid", "test"}
    assert run_command("dataset", "check", tmp_path / "one").returncode == 0
    recipe = tmp_path / "one" / "recipe.yaml"
    assert run_command("dataset", "build", recipe, "-o", tmp_path / "two").returncode == 0
    assert files(tmp_path / "one") == files(tmp_path / "two"), "its recipe makes it again"
    done = run_command(*split, tmp_path / "three", "--train", "0.8")
    assert done.returncode == 2
    assert "add up to 0.9, not to 1" in done.stderr
