"""The journal of `leanprm label`: whole after any end, taken up again, never mixed."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from leanprm.errors import InfrastructureError, InputError, LeanCrashed
from leanprm.records import ProofItem, Report
from leanprm.verify.journal import (
    ITEM_HASH,
    InputFile,
    Journal,
    Manifest,
    item_hash,
    manifest_path,
)
from leanprm.verify.labelling import Labelling
from leanprm.verify.tally import Tally
from tests.cli.reports import TOOLCHAIN, item, report, step

Check = Callable[[Iterator[ProofItem]], Iterator[Report]]


def manifest(output: Path, **settings: Any) -> Manifest:
    return Manifest(
        inputs=[InputFile(path="in.jsonl")],
        settings={"timeout_s": 30.0, **settings},
        toolchain=TOOLCHAIN,
        output=str(output),
    )


def answering(log: list[str], *, ahead: int = 1, die_at: int | None = None) -> Check:
    """Reports in order, `ahead` items taken before the first one is answered."""

    def check(items: Iterator[ProofItem]) -> Iterator[Report]:
        window: list[ProofItem] = []
        for number, each in enumerate(items):
            if number == die_at:
                raise LeanCrashed("gone")
            log.append(each.id)
            window.append(each)
            if len(window) >= ahead:
                yield report(window.pop(0).id)
        for each in window:
            yield report(each.id)

    return check


def run(
    output: Path, items: list[ProofItem], check: Check, *, restart: bool = False, **settings: Any
) -> Labelling:
    with Journal(output, manifest(output, **settings), restart=restart) as journal:
        job = Labelling(journal, Tally(), lambda *_: None)
        try:
            job.run(items, check)
        except LeanCrashed:
            journal.finish("failed")
            raise
        journal.finish("done")
        return job


def ids(output: Path) -> list[str]:
    return [json.loads(line)["id"] for line in output.read_text().splitlines()]


ITEMS = [item(f"i{n}", f"proof {n}") for n in range(20)]


def test_reports_stand_in_the_order_of_the_input(tmp_path: Path) -> None:
    out = tmp_path / "sub" / "out.jsonl"
    job = run(out, ITEMS, answering([], ahead=7))
    assert ids(out) == [each.id for each in ITEMS]
    assert job.tally.proofs == 20
    saved = Manifest.model_validate_json(manifest_path(out).read_bytes())
    assert saved.status == "done"
    assert saved.output_sha256 is not None
    assert manifest_path(out).name == "out.manifest.json"


@pytest.mark.parametrize("ahead", [1, 2, 5, 100])
def test_duplicates_are_checked_once(tmp_path: Path, ahead: int) -> None:
    log: list[str] = []
    proofs = ["a", "a", "b", "a", "c", "b", "c", "c", "d", "a"]
    items = [item(f"i{n}", proof) for n, proof in enumerate(proofs)]
    out = tmp_path / "out.jsonl"
    job = run(out, items, answering(log, ahead=ahead))
    assert log == ["i0", "i2", "i4", "i8"]
    assert job.duplicates == 6
    assert ids(out) == [each.id for each in items]
    copies = [json.loads(line)["meta"].get("copy_of") for line in out.read_text().splitlines()]
    assert copies == [None, "i0", None, "i0", None, "i2", "i4", "i4", None, "i0"]


def test_copy_has_its_own_name_meta_and_places(tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    first = item("i0", "p", name="one", meta={"sample": 0})
    second = item("i1", "p", name="two", meta={"sample": 1}, origin=(10, 4))
    run(out, [first, second], answering([]))
    copy = Report.model_validate_json(out.read_text().splitlines()[1])
    assert (copy.name, copy.meta["sample"]) == ("two", 1)
    assert copy.steps[0].start == (11, 2)


def test_what_differs_in_statement_header_or_proof_is_no_duplicate() -> None:
    one = item("a")
    others = [
        item("a", "other"),
        item("a", header="open Nat\n"),
        item("a", statement="theorem t : False"),
        item("a", proof_prefix=":= "),
        item("a", meta={"refused": {"kind": "statement", "message": "no"}}),
    ]
    assert len({item_hash(each) for each in [one, *others]}) == 6
    assert item_hash(one) == item_hash(item("b", meta={"x": 1}, name="n", origin=(3, 0)))


@pytest.mark.parametrize("die_at", [0, 1, 13, 19])
def test_goes_on_where_it_stopped(tmp_path: Path, die_at: int) -> None:
    out, log = tmp_path / "out.jsonl", list[str]()
    with pytest.raises(LeanCrashed):
        run(out, ITEMS, answering(log, die_at=die_at))
    assert ids(out) == [each.id for each in ITEMS[:die_at]]
    job = run(out, ITEMS, answering(log))
    assert ids(out) == [each.id for each in ITEMS]
    assert log == [each.id for each in ITEMS]
    assert job.resumed == die_at
    assert job.tally.proofs == 20


def test_every_cut_of_the_file_is_taken_up(tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    proofs = ["a", "b", "a"]
    items = [item(f"i{n}", proof) for n, proof in enumerate(proofs)]
    run(out, items, answering([]))
    whole = out.read_bytes()
    for size in range(0, len(whole), 37):
        out.write_bytes(whole[:size])
        run(out, items, answering([]))
        assert out.read_bytes() == whole


def test_last_line_with_lost_content_is_done_again(tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    run(out, ITEMS, answering([]))
    whole = out.read_bytes()
    out.write_bytes(whole[:-300] + b"\0" * 299 + b"\n")
    log: list[str] = []
    run(out, ITEMS, answering(log))
    assert log == ["i19"]
    assert out.read_bytes() == whole


def test_damage_in_the_middle_is_said(tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    run(out, ITEMS, answering([]))
    lines = out.read_bytes().splitlines(keepends=True)
    lines[5] = b"{}\n"
    out.write_bytes(b"".join(lines))
    with pytest.raises(InputError, match=r"damaged at byte \d+ \(--restart"):
        run(out, ITEMS, answering([]))
    run(out, ITEMS, answering([]), restart=True)
    assert ids(out) == [each.id for each in ITEMS]


def test_finished_run_is_not_run_again(tmp_path: Path) -> None:
    out, log = tmp_path / "out.jsonl", list[str]()
    run(out, ITEMS, answering([]))
    before = out.read_bytes()
    job = run(out, ITEMS, answering(log))
    assert log == []
    assert job.resumed == 20
    assert out.read_bytes() == before


def test_input_may_grow(tmp_path: Path) -> None:
    out, log = tmp_path / "out.jsonl", list[str]()
    run(out, ITEMS[:5], answering(log))
    run(out, ITEMS, answering(log))
    assert log == [each.id for each in ITEMS]


@pytest.mark.parametrize(
    "items",
    [ITEMS[:3], [*ITEMS[:3], item("i3", "other"), *ITEMS[4:]], [item("x", "proof 0"), *ITEMS[1:]]],
)
def test_other_input_is_refused(tmp_path: Path, items: list[ProofItem]) -> None:
    out = tmp_path / "out.jsonl"
    run(out, ITEMS, answering([]))
    before = out.read_bytes()
    with pytest.raises(InputError, match="use the same input"):
        run(out, items, answering([]))
    assert out.read_bytes() == before


def test_other_settings_are_refused_and_named(tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    run(out, ITEMS, answering([]))
    with pytest.raises(InputError, match=r"timeout_s: 30\.0 → 5\.0 .*--restart"):
        run(out, ITEMS, answering([]), timeout_s=5.0)
    run(out, ITEMS, answering([]), timeout_s=5.0, restart=True)


def test_other_toolchain_is_refused_and_named(tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    run(out, ITEMS, answering([]))
    other = manifest(out)
    other.toolchain = TOOLCHAIN.model_copy(update={"core": "beef"})
    with pytest.raises(InputError, match=r"toolchain\.core: c0ffee → beef"):
        Journal(out, other)


def test_file_of_someone_else_is_left_alone(tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    out.write_text("my data\n")
    with pytest.raises(InputError, match="not made by"):
        run(out, ITEMS, answering([]))
    assert out.read_text() == "my data\n"


def test_two_runs_at_once_are_refused(tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    with Journal(out, manifest(out)), pytest.raises(InputError, match="another process"):
        Journal(out, manifest(out))
    Journal(out, manifest(out)).close()


def test_full_disk_is_an_infrastructure_failure(tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    with Journal(out, manifest(out)) as journal:
        journal._file.close()
        journal._file = open("/dev/full", "wb")  # noqa: SIM115  (closed by the journal)
        with pytest.raises(InfrastructureError, match="No space left"):
            journal.append(report("i0", [step(0, "x" * 1_000_000)]))
        with pytest.raises(InfrastructureError, match="run the same command again"):
            journal.finish("failed")


def test_report_of_another_item_stops_the_run(tmp_path: Path) -> None:
    def lying(items: Iterator[ProofItem]) -> Iterator[Report]:
        for _ in items:
            yield report("somebody")

    out = tmp_path / "out.jsonl"
    with pytest.raises(InfrastructureError, match="report of somebody instead of i0"):
        run(out, ITEMS, lying)
    assert out.read_bytes() == b""


def test_reports_carry_the_hash_of_their_work(tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    run(out, ITEMS[:1], answering([]))
    assert json.loads(out.read_text())["meta"][ITEM_HASH] == item_hash(ITEMS[0])
