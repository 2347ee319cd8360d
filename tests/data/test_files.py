"""Reading and writing files: both kinds, bad input, nothing half-written."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from leanprm.data.formats import read_chains
from leanprm.data.reject import Reject
from leanprm.data.rows import Row, read_rows
from leanprm.data.store import open_writer
from leanprm.errors import InputError
from leanprm.records import Chain
from tests.data.chains import chain, chains, save

pytest.importorskip("pyarrow")
TMP_PATH = HealthCheck.function_scoped_fixture


def load(path: Path) -> tuple[list[Chain], list[str]]:
    found = list(read_chains(path))
    bad = [each.message for each in found if isinstance(each, Reject)]
    return [each for each in found if isinstance(each, Chain)], bad


def raw(path: Path) -> tuple[list[Any], list[InputError]]:
    errors: list[InputError] = []
    return [row.value for row in read_rows(path, errors.append)], errors


@pytest.mark.parametrize("suffix", [".jsonl", ".parquet"])
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(one=chains(), other=chains())
def test_chains_come_back_as_they_were(
    tmp_path: Path, suffix: str, one: Chain, other: Chain
) -> None:
    path = tmp_path / f"set{suffix}"
    with open_writer(path) as writer:
        for each in (one, other, one):
            writer.write(each)
    assert load(path) == ([one, other, one], [])


def test_many_chains_over_batches(tmp_path: Path) -> None:
    path = tmp_path / "set.parquet"
    given = [chain(id=f"c{at}", meta={"at": at}) for at in range(2500)]
    with open_writer(path) as writer:
        for each in given:
            writer.write(each)
    assert load(path)[0] == given


@pytest.mark.parametrize("suffix", [".jsonl", ".parquet"])
def test_nothing_is_left_of_a_file_that_failed(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"set{suffix}"
    path.write_bytes(b"old")
    with pytest.raises(RuntimeError):
        _write_and_fail(path)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def _write_and_fail(path: Path) -> None:
    with open_writer(path) as writer:
        writer.write(chain())
        raise RuntimeError


def test_unknown_suffix_and_unwritable_place(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"use \.jsonl or \.parquet"):
        open_writer(tmp_path / "set.csv")
    with pytest.raises(InputError, match="cannot be written"):
        open_writer(Path("/proc/nowhere/set.jsonl"))


def test_broken_lines_are_named_and_the_rest_is_read(tmp_path: Path) -> None:
    good = chain().model_dump_json().encode()
    other = chain(id="d", problem="Größe ≤ 3").model_dump_json().encode()
    latin = '{"id": "Größe"}'.encode("latin-1")
    short = json.dumps({**chain().model_dump(), "labels": [1]}).encode()
    typo = json.dumps({**chain().model_dump(), "lables": [1]}).encode()
    path = tmp_path / "set.jsonl"
    path.write_bytes(b"\n".join([good, latin, b"{", b"", b"[1]", short, typo, other]) + b"\n")
    found, bad = load(path)
    assert [each.id for each in found] == ["c", "d"]
    assert found[1].problem == "Größe ≤ 3"
    assert [line.split(": ")[0] for line in bad] == [f"{path}:{at}" for at in (2, 3, 5, 6, 7)]
    assert "not UTF-8" in bad[0]
    assert "broken JSON" in bad[1]
    assert "expected a JSON object" in bad[2]
    assert "1 labels for 2 steps" in bad[3]
    assert "field lables: Extra inputs are not permitted" in bad[4]
    assert not any("\n" in line for line in bad)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "the file is empty"),
        ("[{}]".encode("utf-16"), "UTF-16"),
        (b"PAR1 and more", r"a name that ends in \.parquet"),
        (b"\x7fELF\0\0", "binary data"),
    ],
)
def test_files_that_are_something_else(tmp_path: Path, data: bytes, words: str) -> None:
    path = tmp_path / "set.jsonl"
    path.write_bytes(data)
    found, errors = raw(path)
    assert found == []
    (error,) = errors
    assert error.file == str(path)
    with pytest.raises(InputError, match=words):
        raise error


def test_missing_file_and_folder(tmp_path: Path) -> None:
    assert "no such file" in str(raw(tmp_path / "no.jsonl")[1][0])
    assert "is a folder" in str(raw(tmp_path)[1][0])


@pytest.mark.parametrize("keep", [0, 3, 100, 2000])
def test_truncated_parquet_is_one_line(tmp_path: Path, keep: int) -> None:
    path = tmp_path / "set.parquet"
    with open_writer(path) as writer:
        writer.write(chain())
    path.write_bytes(path.read_bytes()[:keep])
    found, (line,) = load(path)
    assert found == []
    assert str(path) in line
    assert "truncated" in line
    assert "\n" not in line


def test_damaged_row_group_loses_only_itself(tmp_path: Path) -> None:
    path = tmp_path / "set.parquet"
    long = [chain(id=f"{at:06}", answer=str(at * 7919 % 10007)) for at in range(3000)]
    with open_writer(path) as writer:
        for each in long:
            writer.write(each)
    data = bytearray(path.read_bytes())
    data[40:4000] = b"\xff" * 3960
    path.write_bytes(data)
    found, bad = load(path)
    assert [each.id for each in found] == [f"{at:06}" for at in range(1024, 3000)]
    (line,) = bad
    assert "rows 1 to 1024 are damaged" in line


def test_json_arrays_are_streamed(tmp_path: Path) -> None:
    path = tmp_path / "set.json"
    values = [{"at": at, "text": "],{ é" * 50} for at in range(5000)]
    path.write_text(json.dumps(values, ensure_ascii=False, indent=1), encoding="utf-8-sig")
    assert raw(path) == (values, [])
    path.write_text("[]", encoding="utf-8")
    assert raw(path) == ([], [])
    path.write_text(json.dumps(values)[:-20], encoding="utf-8")
    found, (error,) = raw(path)
    assert found == values[:-1]
    assert "cut off" in str(error)


def test_json_array_with_other_things(tmp_path: Path) -> None:
    path = tmp_path / "set.json"
    path.write_text('[{"a": 1}, 2, {"a": 3}]', encoding="utf-8")
    found, (error,) = raw(path)
    assert found == [{"a": 1}, {"a": 3}]
    assert "record 2" in str(error)


def test_json_object_and_lines_in_a_json_file(tmp_path: Path) -> None:
    path = tmp_path / "set.json"
    path.write_text('{\n "a": 1\n}', encoding="utf-8")
    assert raw(path) == ([{"a": 1}], [])
    path.write_text('{"a": 1}\n{"a": 2}\n', encoding="utf-8")
    assert raw(path) == ([{"a": 1}, {"a": 2}], [])


def test_types_of_fields_are_named() -> None:
    row = Row({"n": True, "t": 3, "l": ["a", 1], "i": [True]}, "f.jsonl", 7, 7)
    for call in (lambda: row.text("t"), lambda: row.texts("l"), lambda: row.integers("i")):
        with pytest.raises(InputError, match=r"f\.jsonl:7: field '[til]' must be"):
            call()
    with pytest.raises(InputError, match="field 'n' must be a number"):
        row.get("n", int, "a number")
    with pytest.raises(InputError, match=r"field 'no' is missing \(is this the right"):
        row.text("no")


def test_save_is_what_read_reads(tmp_path: Path) -> None:
    assert load(save(tmp_path / "a.jsonl", chain()))[0] == [chain()]
