"""`fast`: the same reports by way of the REPL, and what it leaves to a server."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import Path

import pytest

from leanprm.errors import ToolchainError
from leanprm.lean.limits import Limits
from leanprm.lean.toolchain import Toolchain
from leanprm.records import FALLBACK, Report
from leanprm.verify.api import make_item
from leanprm.verify.inputs import read_items
from leanprm.verify.verifier import Verifier
from tests.truth.parity import differences

AND = "theorem t (p q : Prop) (hp : p) (hq : q) : p ∧ q"


@pytest.fixture(scope="module")
def fast(toolchain: Toolchain) -> Iterator[Verifier]:
    with Verifier(toolchain, Limits(wall_s=20), workers=2, fast=True) as opened:
        yield opened


def labels(report: Report) -> list[str]:
    return [step.label for step in report.steps]


def test_a_right_proof_is_audited_as_ever(fast: Verifier) -> None:
    report = fast.verify(make_item(AND, "constructor\n· exact hp\n· exact hq"))
    assert report.status == "verified"
    assert report.audit.ran
    assert report.audit.agrees
    assert labels(report) == ["valid"] * 5
    assert report.steps[1].goals_before[0].startswith("case left")
    assert FALLBACK not in report.meta


def test_what_only_the_kernel_refuses_is_not_verified(fast: Verifier) -> None:
    report = fast.verify(make_item(AND, "exact lcProof"))
    assert report.status != "verified"


@pytest.mark.parametrize(
    "proof",
    [
        "have h : q := hp\nexact ⟨hp, hq⟩",
        "apply missing\nskip",
        "exact hq\nskip",
        "exact (hp",
        "constructor\n· exact hp\n· sorry",
        "run_tac skip\nskip",
        "",
    ],
)
def test_labels_are_the_server_s(fast: Verifier, verifier: Verifier, proof: str) -> None:
    item = make_item(AND, "skip").model_copy(update={"proof": f"  {proof}\n"})
    assert differences(verifier.verify(item), fast.verify(item)) == []


HEADERS = {
    "doc comment": "/-- A theorem. -/",
    "error in it": "def x : Nat := missing\n",
    "unknown import": "import No.Such\n",
    "own modules": "import LeanPrmRepl.Ref\n",
    "exit": "#exit\n",
    "open comment": "/- not closed",
    "option": "set_option maxRecDepth 300\n",
    "namespace": "namespace Own\nvariable (k : Nat)\n",
}


@pytest.mark.parametrize("header", HEADERS.values(), ids=list(HEADERS))
def test_odd_headers_give_what_the_server_gives(
    fast: Verifier, verifier: Verifier, header: str
) -> None:
    item = make_item(AND, "exact ⟨hp, hq⟩", header=header)
    assert differences(verifier.verify(item), fast.verify(item)) == []


def test_carriage_returns_go_to_the_server_and_are_counted(
    fast: Verifier, verifier: Verifier
) -> None:
    proof = "  constructor\r\n  exact hp\r\n  exact hq\r\n"
    item = make_item(AND, "skip").model_copy(update={"proof": proof})
    report = fast.verify(item)
    assert report.status == "verified"
    assert "carriage returns" in report.meta[FALLBACK]
    assert differences(verifier.verify(item), report) == []


def test_files_keep_their_order_and_definitions(
    fast: Verifier, verifier: Verifier, tmp_path: Path
) -> None:
    path = tmp_path / "file.lean"
    path.write_text(
        "def two : Nat := 2\n\n/-- Doc. -/\ntheorem a : two = 2 := by\n  rfl\n\n"
        "theorem wrong : two = 3 := by\n  rfl\n\ntheorem c : two = 2 := by\n  exact a\n"
    )
    items = list(read_items([str(path)]))
    reports = list(fast.verify_many(items))
    assert [report.status for report in reports] == ["verified", "rejected", "verified"]
    for one, other in zip(verifier.verify_many(items), reports, strict=True):
        assert differences(one, other) == []


def test_one_bad_proof_harms_only_itself(toolchain: Toolchain) -> None:
    proofs = ["exact ⟨hp, hq⟩", "repeat (first | skip; skip)", "exact ⟨hp, hq⟩"]
    limits = Limits(wall_s=1.0, max_heartbeats=2_000_000)
    with Verifier(toolchain, limits, workers=1, fast=True, audit=False) as opened:
        items = [make_item(AND, proof, id=str(at)) for at, proof in enumerate(proofs)]
        reports = list(opened.verify_many(items))
    assert [labels(report) for report in reports] == [["valid"], ["unknown"], ["valid"]]
    assert reports[1].steps[0].kind in ("timeout", "heartbeats", "recursion")


def test_what_fast_cannot_be(toolchain: Toolchain) -> None:
    with pytest.raises(ValueError, match="exact"):
        Verifier(toolchain, fast=True, exact=True)
    lake = dataclasses.replace(toolchain, kind="lake", core=None)
    with Verifier(lake, fast=True) as opened, pytest.raises(ToolchainError, match="embedded"):
        opened.verify(make_item(AND, "exact ⟨hp, hq⟩"))
