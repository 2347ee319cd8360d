"""`leanprm dataset convert`, in a process of its own."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from leanprm.data.convert import convert
from leanprm.data.formats import FORMATS, read_format
from leanprm.errors import InputError
from leanprm.records import Chain
from tests.cli.conftest import run_command
from tests.data.chains import chain, save

pytest.importorskip("pyarrow")


def test_from_the_command_line(tmp_path: Path) -> None:
    given = save(tmp_path / "in.jsonl", chain([1, 0]), chain([None, 1]), chain([1, None]))
    with given.open("a") as file:
        file.write("{broken\n")
    out = tmp_path / "out.json"
    done = run_command("dataset", "convert", given, out, "--from", "chain", "--to", "trl")
    assert done.returncode == 2
    assert f"{given}:4: broken JSON" in done.stderr
    assert "unholdable: c: TRL stepwise supervision cannot hold it" in done.stderr
    (line,) = done.stdout.splitlines()
    assert line.startswith("2 of 3 chains into 2 rows")
    assert "1 cut before their first unknown step" in line
    assert "left out: 1 broken, 1 unholdable" in line
    assert [row["labels"] for row in json.loads(out.read_text())] == [[True, False], [True]]


def test_json_report_and_exit_code(tmp_path: Path) -> None:
    given = save(tmp_path / "in.jsonl", chain([1, 0]))
    done = run_command(
        "dataset", "convert", given, tmp_path / "o.parquet",
        "--from", "chain", "--to", "processbench", "--json",
    )  # fmt: skip
    assert done.returncode == 0
    assert json.loads(done.stdout)["written"] == 1
    (found,) = read_format(tmp_path / "o.parquet", "processbench")
    assert isinstance(found, Chain)
    assert found.labels == [1, 0]


def test_wrong_format_and_wrong_suffix_leave_what_was_there(tmp_path: Path) -> None:
    given = save(tmp_path / "in.jsonl", chain())
    out = tmp_path / "out.jsonl"
    out.write_text("mine")
    done = run_command("dataset", "convert", given, out, "--from", "trl", "--to", "chain")
    assert done.returncode == 2
    assert "is this the right --from format?" in done.stderr
    assert "no chain in the input; nothing was written" in done.stderr
    assert out.read_text() == "mine"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in.jsonl", "out.jsonl"]
    done = run_command("dataset", "convert", given, out, "--from", "chain", "--to", "tlr")
    assert done.returncode == 2
    assert "did you mean trl?" in done.stderr
    with pytest.raises(InputError, match=r"use \.jsonl, \.json or \.parquet"):
        convert(given, tmp_path / "out.csv", read="chain", write="trl")


@pytest.mark.parametrize("suffix", [".jsonl", ".json", ".parquet"])
@pytest.mark.parametrize("name", sorted(set(FORMATS) - {"provers", "leandojo"}))
def test_every_format_in_every_file(tmp_path: Path, name: str, suffix: str) -> None:
    given = save(
        tmp_path / "in.jsonl",
        *(chain([1, 1, 0], id=f"c{at}", problem=f"Q{at}?") for at in range(1500)),
    )
    out = tmp_path / f"out{suffix}"
    assert convert(given, out, read="chain", write=name).written == 1500
    found = list(read_format(out, name))
    assert [each.labels for each in found if isinstance(each, Chain)] == [[1, 1, 0]] * 1500
