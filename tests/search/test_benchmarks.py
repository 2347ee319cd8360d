"""Benchmarks: the registry and the reading of files."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from leanprm.errors import InputError
from leanprm.search.benchmarks import benchmark, benchmarks, load_tasks
from leanprm.search.benchmarks.tasks import read_files, read_leandojo, read_records


def test_the_registry_says_where_everything_comes_from() -> None:
    names = [each.name for each in benchmarks()]
    assert names == ["corebench", "minif2f-core", "minif2f", "proofnet", "putnambench", "leandojo"]
    assert all(each.source and each.licence and each.version for each in benchmarks())
    assert not benchmark("putnambench").share_proofs
    with pytest.raises(InputError, match="no benchmark nope"):
        benchmark("nope")


def test_corebench_comes_along() -> None:
    tasks = load_tasks(benchmark("corebench"), None)
    assert len(tasks) >= 90
    assert {"train", "test"} <= {task.split for task in tasks}
    assert all(task.statement.startswith("theorem ") and task.grade for task in tasks)


def test_a_missing_copy_is_said() -> None:
    with pytest.raises(InputError, match="--data PATH"):
        load_tasks(benchmark("minif2f-core"), None)


def test_records_of_several_makers(tmp_path: Path) -> None:
    path = tmp_path / "set.jsonl"
    rows = [
        {"id": "a", "statement": "theorem a : True", "header": "open Nat\n", "meta": {"grade": 2}},
        {"name": "b", "formal_statement": "theorem b : 1 = 1 := by sorry", "split": "valid"},
        {"formal_statement": "theorem c (n : Nat) :\n  n = n := by\n"},
    ]
    path.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    a, b, c = read_records(path)
    assert (a.id, a.header, a.grade) == ("a", "open Nat\n", 2)
    assert (b.id, b.statement, b.split) == ("b", "theorem b : 1 = 1", "valid")
    assert (c.name, c.statement) == ("c", "theorem c (n : Nat) :\n  n = n")


def test_lean_files(tmp_path: Path) -> None:
    (tmp_path / "Test").mkdir()
    text = (
        "import Mathlib\nset_option maxHeartbeats 0\nopen Real\n\ndef two := 2\n\n"
        "/-- It is. -/\ntheorem it : two = 2 := by\n  sorry\n"
    )
    (tmp_path / "Test" / "it.lean").write_text(text, encoding="utf-8")
    (task,) = read_files(tmp_path)
    assert (task.id, task.name, task.split) == ("Test/it", "it", "test")
    assert task.statement == "theorem it : two = 2"
    assert task.header.startswith("import Mathlib")
    (other,) = read_files(tmp_path, "import LeanPRM\n")
    assert other.header.startswith("import LeanPRM\ndef two := 2\n")


def test_leandojo_files_take_statements_from_the_project(tmp_path: Path) -> None:
    (tmp_path / "M.lean").write_text("open Nat\n\ntheorem it (n : Nat) : n = n := rfl\n")
    rows = [{"file_path": "M.lean", "full_name": "it", "start": [3, 1], "end": [3, 37]}]
    path = tmp_path / "val.json"
    path.write_text(json.dumps(rows))
    (task,) = read_leandojo(path, tmp_path)
    assert (task.statement, task.header) == ("theorem it (n : Nat) : n = n", "open Nat\n\n")
    with pytest.raises(InputError, match="--project"):
        list(read_leandojo(path, None))


@pytest.mark.parametrize(
    "line", ["[]", "{", '{"id": "x"}', '{"statement": "theorem a", "meta": 3}']
)
def test_broken_records_are_named(tmp_path: Path, line: str) -> None:
    path = tmp_path / "set.jsonl"
    path.write_text(line)
    with pytest.raises(InputError, match=r"set\.jsonl:1"):
        list(read_records(path))
