"""`leanprm dataset build`: the same bytes whatever happens on the way."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import psutil
import pytest

from leanprm.data.build import Built, build
from leanprm.data.engine import LocalEngine
from leanprm.data.formats import read_chains
from leanprm.data.merge import balanced
from leanprm.data.recipe import Loaded, load_recipe
from leanprm.data.statistics import Statistics
from leanprm.errors import InfrastructureError, InputError
from leanprm.records import Chain
from tests.cli.conftest import COMMAND, environment, run_command
from tests.data.chains import chain, save

yaml = pytest.importorskip("yaml")
pytest.importorskip("pyarrow")


def given_chains(number: int) -> list[Chain]:
    """Chains of families of four, a third of them wrong, each tenth an exact copy."""
    found = []
    for at in range(number):
        of = at - 1 if at % 10 == 9 else at
        labels = [1, 0, None] if of % 3 == 0 else [1, 1, 1]
        numbers = " ".join(str(of * at_ % 97) for at_ in range(11, 23))
        found.append(
            chain(
                labels,
                id=f"c{at}",
                problem=f"Problem {of} asks about {numbers}, what then?",
                steps=[f"first {of}", f"second {of * 7}", "third"],
                group=f"family {of // 4}",
            )
        )
    return found


def write_recipe(folder: Path, number: int = 40, **fields: Any) -> Path:
    folder.mkdir(exist_ok=True)
    save(folder / "in.jsonl", *given_chains(number))
    source = {"name": "a", "kind": "file", "path": "in.jsonl", "shards": 5}
    recipe = {"name": "test", "seed": 1, "sources": [source], **fields}
    path = folder / "recipe.yaml"
    path.write_text(yaml.safe_dump(recipe))
    return path


def make(recipe: Path, out: Path, **options: Any) -> Built:
    return build(load_recipe(recipe), out, **options)


def files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def chains_of(folder: Path) -> list[Chain]:
    return [
        each
        for path in sorted(folder.glob("t*.jsonl")) + sorted(folder.glob("v*.jsonl"))
        for each in read_chains(path)
        if isinstance(each, Chain)
    ]


def rejects_of(folder: Path) -> list[dict[str, str]]:
    return [json.loads(line) for line in (folder / "rejects.jsonl").read_text().splitlines()]


def test_a_whole_set(tmp_path: Path) -> None:
    recipe = write_recipe(tmp_path / "in", 400, files=["jsonl", "parquet"])
    built = make(recipe, tmp_path / "out")
    found = chains_of(tmp_path / "out")
    assert len(found) == 360
    assert built.manifest.rejects == {"duplicate": 40}
    parts: dict[str, set[str | None]] = {}
    for each in found:
        assert each.id.startswith("a:c")
        parts.setdefault(str(each.split), set()).add(each.group)
    assert set(parts) == {"train", "valid", "test"}
    assert sum(map(len, parts.values())) == len(set.union(*parts.values())) == 100
    again = list(read_chains(tmp_path / "out" / "train.parquet"))
    assert again == [each for each in found if each.split == "train"]
    assert built.statistics == Statistics.of(found)
    assert built.statistics is not None
    assert built.statistics.total.labels["unknown"] == 120
    listed = {each.path for each in built.manifest.files} | {"manifest.json"}
    assert set(files(tmp_path / "out")) == listed


def test_same_bytes_for_any_number_of_workers_and_shards(tmp_path: Path) -> None:
    recipe = write_recipe(tmp_path / "in", 200, balance={"wrong": 0.5})
    make(recipe, tmp_path / "one")
    make(recipe, tmp_path / "two", engine=LocalEngine(2))
    for part in ((2, 3), (3, 3), (1, 3)):
        assert make(recipe, tmp_path / "parts", part=part).statistics is None
    built = make(recipe, tmp_path / "parts")
    assert (built.tasks, built.before) == (5, 5)
    assert files(tmp_path / "one") == files(tmp_path / "two") == files(tmp_path / "parts")


def test_adding_items_moves_none_between_splits(tmp_path: Path) -> None:
    make(write_recipe(tmp_path / "in", 100), tmp_path / "small")
    make(write_recipe(tmp_path / "in", 300), tmp_path / "large")
    large = {each.id: each.split for each in chains_of(tmp_path / "large")}
    for each in chains_of(tmp_path / "small"):
        assert large[each.id] == each.split


@pytest.mark.slow
@pytest.mark.parametrize("workers", [1, 2])
def test_killed_hard_and_taken_up(tmp_path: Path, workers: int) -> None:
    recipe = write_recipe(tmp_path / "in", 1000)
    text = recipe.read_text().replace("shards: 5", "shards: 60")
    recipe.write_text(text)
    make(recipe, tmp_path / "whole")
    out = tmp_path / "out"
    process = start(recipe, out, workers)
    wait_for_tasks(out, 3)
    children = psutil.Process(process.pid).children(recursive=True)
    process.kill()
    process.communicate(timeout=40)
    gone, alive = psutil.wait_procs(children, timeout=40)
    assert not alive
    assert len(gone) == len(children)
    before = tasks_done(out)
    assert 3 <= before < 60, "the run was killed in the middle"
    (out / ".work" / "a" / "00060-of-00060.1.part").mkdir()
    done = run_command("dataset", "build", recipe, "-o", out, "--workers", str(workers))
    assert done.returncode == 0, done.stderr
    assert f"{before} of 60 tasks from earlier runs" in done.stdout
    assert files(out) == files(tmp_path / "whole")


@pytest.mark.slow
def test_interrupted_says_so_and_goes_on(tmp_path: Path) -> None:
    recipe = write_recipe(tmp_path / "in", 1000)
    recipe.write_text(recipe.read_text().replace("shards: 5", "shards: 60"))
    out = tmp_path / "out"
    process = start(recipe, out, 2)
    wait_for_tasks(out, 2)
    children = psutil.Process(process.pid).children(recursive=True)
    process.send_signal(signal.SIGINT)
    _, error = process.communicate(timeout=30)
    assert process.returncode == 130
    assert "Traceback" not in error
    assert not psutil.wait_procs(children, timeout=10)[1]
    assert run_command("dataset", "build", recipe, "-o", out).returncode == 0


def start(recipe: Path, out: Path, workers: int) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [*COMMAND, "dataset", "build", str(recipe), "-o", str(out), "--workers", str(workers)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment(),
        start_new_session=True,
    )


def tasks_done(out: Path) -> int:
    return len(list(out.glob(".work/a/*/done.json"))) - len(
        list(out.glob(".work/a/*.part/done.json"))
    )


def wait_for_tasks(out: Path, number: int) -> None:
    deadline = time.monotonic() + 60
    while tasks_done(out) < number:
        assert time.monotonic() < deadline, "no task was finished"
        time.sleep(0.002)


def test_a_finished_set_is_left_alone_and_mended(tmp_path: Path) -> None:
    recipe, out = write_recipe(tmp_path / "in"), tmp_path / "out"
    make(recipe, out)
    before = files(out)
    stamp = os.stat(out / "train.jsonl").st_mtime_ns
    built = make(recipe, out)
    assert built.before == built.tasks == 5
    assert os.stat(out / "train.jsonl").st_mtime_ns == stamp
    (out / "train.jsonl").write_text("spoilt")
    make(recipe, out)
    assert files(out) == before
    assert make(recipe, out, restart=True).before == 0, "a finished set is made anew"
    assert files(out) == before


def test_another_recipe_or_input_is_refused(tmp_path: Path) -> None:
    recipe, out = write_recipe(tmp_path / "in"), tmp_path / "out"
    make(recipe, out)
    before = files(out)
    write_recipe(tmp_path / "in", seed=2)
    with pytest.raises(InputError, match="made otherwise: recipe: seed"):
        make(recipe, out)
    write_recipe(tmp_path / "in", 41)
    with pytest.raises(InputError, match=r"made otherwise: input: in\.jsonl"):
        make(recipe, out)
    assert files(out) == before
    make(recipe, out, restart=True)
    assert files(out) != before


def test_two_at_a_time_are_refused(tmp_path: Path) -> None:
    recipe, out = write_recipe(tmp_path / "in"), tmp_path / "out"

    class Nested:
        def run(self, *arguments: Any) -> Iterator[Any]:
            with pytest.raises(InputError, match="another process is building it"):
                make(recipe, out)
            with pytest.raises(InputError, match="another process is building it"):
                make(recipe, out, part=(1, 2))
            return LocalEngine().run(*arguments)

    make(recipe, out, engine=Nested())


def test_copies_with_other_labels_train_nobody(tmp_path: Path) -> None:
    recipe = write_recipe(tmp_path / "in", dedupe={"near": None})
    one, two = chain([1, 1], group="g"), chain([1, 0], id="d", group="g")
    save(tmp_path / "in" / "in.jsonl", one, two, chain([1, 1], id="e", group="g"), chain([1, 1]))
    built = make(recipe, tmp_path / "out")
    assert chains_of(tmp_path / "out") == []
    assert built.manifest.rejects == {"conflict": 3, "duplicate": 1}
    said = [each["message"] for each in rejects_of(tmp_path / "out")]
    assert any("a:c: same problem and steps as a:d, but other labels" in each for each in said)


def test_near_duplicates_of_other_groups_are_left_out(tmp_path: Path) -> None:
    recipe = write_recipe(tmp_path / "in")
    text = "Ann has {} apples and gives some of them to each of her seven good friends at school"
    save(
        tmp_path / "in" / "in.jsonl",
        chain([1], id="a", group="g", problem=text.format(12)),
        chain([1], id="b", group="g", problem=text.format(13)),
        chain([1], id="c", group="h", problem=text.format(12) + " today"),
        chain([1], id="d", group="h", problem=text.format(12)),
        chain([1], id="e", group="h", problem="Something else is asked here, is it not?"),
    )
    make(recipe, tmp_path / "out")
    assert sorted(each.id for each in chains_of(tmp_path / "out")) == ["a:a", "a:b", "a:e"]
    near, same = sorted(rejects_of(tmp_path / "out"), key=lambda each: each["message"])
    assert "a:c: its problem is like one of group g (similarity 0." in near["message"]
    assert near["kind"] == "near_duplicate"
    assert same["message"] == "a:d: same problem and steps as a:a"


def test_benchmarks_are_kept_apart(tmp_path: Path) -> None:
    recipe = write_recipe(tmp_path / "in", contamination={"files": ["bench.jsonl"]})
    (tmp_path / "in" / "bench.jsonl").write_text(
        json.dumps({"question": given_chains(1)[0].problem.upper()}) + "\n"
    )
    built = make(recipe, tmp_path / "out")
    assert built.manifest.rejects["contaminated"] == 1
    assert "a:c0" not in {each.id for each in chains_of(tmp_path / "out")}


def test_filters_limit_and_balance(tmp_path: Path) -> None:
    recipe = write_recipe(tmp_path / "in", 300, filters={"max_unknown": 0.0})
    make(recipe, tmp_path / "known")
    assert all(None not in each.labels for each in chains_of(tmp_path / "known"))
    recipe = write_recipe(tmp_path / "in", 300, balance={"wrong": 0.5}, split={"train": 1.0})
    make(recipe, tmp_path / "even")
    wrong = [each.first_error >= 0 for each in chains_of(tmp_path / "even")]
    assert len(wrong) > 100
    assert sum(wrong) * 2 == len(wrong)
    source = {"name": "a", "kind": "file", "path": "in.jsonl", "limit": 17}
    recipe = write_recipe(tmp_path / "in", 300, sources=[source])
    make(recipe, tmp_path / "few")
    few = {each.id for each in chains_of(tmp_path / "few")}
    assert len(few) == 17
    assert few != {f"a:c{at}" for at in range(17)}, "drawn, not the first ones"


@pytest.mark.parametrize("share", [0.1, 0.3, 0.5, 0.9])
@pytest.mark.parametrize(("wrong", "right"), [(100, 900), (900, 100), (500, 500)])
def test_balance_reaches_the_share(wrong: int, right: int, share: float) -> None:
    bad, good = balanced(wrong, right, share)
    assert bad == wrong or good == right
    assert bad <= wrong
    assert good <= right
    assert bad / (bad + good) == pytest.approx(share, abs=0.005)


def test_two_chains_with_one_id_are_no_two_chains(tmp_path: Path) -> None:
    recipe = write_recipe(tmp_path / "in")
    save(tmp_path / "in" / "in.jsonl", chain([1], problem="A?"), chain([1], problem="B?"))
    built = make(recipe, tmp_path / "out")
    assert built.manifest.rejects == {"duplicate": 1}


def test_broken_input_is_counted_and_the_rest_built(tmp_path: Path) -> None:
    recipe = write_recipe(tmp_path / "in", 10)
    with (tmp_path / "in" / "in.jsonl").open("ab") as file:
        file.write(b'{"id"\n\xff\xfe\n')
    done = run_command("dataset", "build", recipe, "-o", tmp_path / "out")
    assert done.returncode == 2
    assert "leanprm: 2 unusable inputs" in done.stderr
    assert len(chains_of(tmp_path / "out")) == 9
    kinds = {each["kind"] for each in rejects_of(tmp_path / "out")}
    assert kinds == {"broken", "duplicate"}
    assert str(tmp_path) not in (tmp_path / "out" / "rejects.jsonl").read_text()


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ("dedupe:\n  neer: 0.8\n", r"recipe.yaml:2: unknown field 'neer' \(did you mean near\?\)"),
        ("filter: {}\n", r"recipe.yaml:1: unknown field 'filter' \(did you mean filters\?\)"),
        ("dedupe:\n  near: 0.2\n", r":2: field dedupe.near: .* greater than or equal to 0.7"),
        ("split: {train: 0.5}\n", "add up to 0.5, not to 1"),
        ("split: {'../x': 1}\n", "cannot be the name of a split"),
        ("seed: [\n", "broken YAML"),
        ("- a\n", "a recipe is a mapping"),
        ("sources: [{name: a, kind: fiel, path: x}]\n", r"did you mean file\?"),
        ("sources: [{name: a, kind: file, path: x}]\n", "there is no file .*x"),
        ("sources: [{name: a, kind: file, pth: x}]\n", r"source a: unknown field 'pth'|path"),
        ("sources: [{name: a, kind: file, path: x, format: tlr}]\n", "did you mean trl"),
        ("sources: [{name: a b, kind: file, path: x}]\n", "a name has letters"),
        ("sources: []\n", "at least 1 item"),
        ("contamination: {files: [no.jsonl]}\n", "there is no file .*no.jsonl"),
    ],
)
def test_a_recipe_with_a_mistake_is_one_line(tmp_path: Path, change: str, words: str) -> None:
    path = write_recipe(tmp_path / "in")
    if change.startswith("-"):
        path.write_text(change)
    else:
        field = change.partition(":")[0]
        recipe = yaml.safe_load(path.read_text())
        recipe.pop(field, None)
        path.write_text(change + yaml.safe_dump(recipe))
    done = run_command("dataset", "build", path, "-o", tmp_path / "out")
    assert done.returncode == 2
    (line,) = done.stderr.splitlines()
    with pytest.raises(InputError, match=words):
        raise InputError(line)
    assert not (tmp_path / "out").exists()


def test_a_source_that_fails_stops_and_keeps_what_is_done(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from leanprm.data.sources import files as module

    recipe, out = write_recipe(tmp_path / "in"), tmp_path / "out"
    whole = make(recipe, tmp_path / "whole")
    real = module.SOURCE.build

    def fail(config: Any, shard: Any, workers: int) -> Iterator[Any]:
        if shard.index == 3:
            raise InfrastructureError("Lean is gone", phase="check")
        return real(config, shard, workers)

    monkeypatch.setattr(module, "SOURCE", replace(module.SOURCE, build=fail))
    with pytest.raises(InfrastructureError, match="Lean is gone"):
        make(recipe, out)
    monkeypatch.undo()
    built = make(recipe, out)
    assert built.before == 3
    assert built.manifest.files == whole.manifest.files


def test_a_damaged_task_is_named(tmp_path: Path) -> None:
    recipe, out = write_recipe(tmp_path / "in"), tmp_path / "out"
    make(recipe, out, part=(1, 1))
    marks = out / ".work" / "a" / "00002-of-00005" / "marks.jsonl"
    marks.write_bytes(marks.read_bytes()[:-30])
    with pytest.raises(InfrastructureError, match="00002-of-00005 is damaged"):
        make(recipe, out)
    shutil.rmtree(marks.parent)
    assert make(recipe, out).before == 4


def test_wrong_parts_are_refused(tmp_path: Path) -> None:
    recipe = write_recipe(tmp_path / "in")
    for text in ("0/2", "3/2", "x", "1/", "1/0"):
        done = run_command("dataset", "build", recipe, "-o", tmp_path / "o", "--shard", text)
        assert done.returncode == 2
        assert "such as 2/4" in done.stderr
    done = run_command("dataset", "build", recipe, "-o", tmp_path / "o", "--shard", "1/2", "--json")
    assert json.loads(done.stdout) == {"tasks": 3, "before": 0}


def test_recipes_can_be_made_in_python(tmp_path: Path) -> None:
    save(tmp_path / "in.jsonl", *given_chains(20))
    raw = {"name": "x", "sources": [{"name": "s", "kind": "file", "path": "in.jsonl"}]}
    build(Loaded(raw, tmp_path), tmp_path / "out")
    assert yaml.safe_load((tmp_path / "out" / "recipe.yaml").read_text()) == raw
