"""Labels without goals come another way; they must be the same labels."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from leanprm.lean.limits import Limits
from leanprm.lean.toolchain import Toolchain
from leanprm.records import Report
from leanprm.verify import screen
from leanprm.verify.api import make_item
from leanprm.verify.inputs import read_items
from leanprm.verify.screen import Screen
from leanprm.verify.verifier import Verifier

EXAMPLES = Path(__file__).parents[2] / "datasets" / "examples" / "proofs.jsonl"


def told(report: Report) -> tuple[object, ...]:
    return report.id, report.status, [(s.start, s.label, s.kind) for s in report.steps]


def test_same_labels_with_and_without_goals(toolchain: Toolchain, verifier: Verifier) -> None:
    items = list(read_items([EXAMPLES]))
    with Verifier(toolchain, goals=False) as quick:
        without = [told(report) for report in quick.verify_many(items)]
    assert without == [told(report) for report in verifier.verify_many(items)]


def test_right_proofs_never_reach_a_server(
    toolchain: Toolchain, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[int] = []
    check = Screen.check

    async def counted(self: Screen, text: str) -> object:
        seen.append(text.count("theorem"))
        return await check(self, text)

    monkeypatch.setattr(Screen, "check", counted)
    proofs = ["trivial", "exact no_such"] + ["trivial"] * (screen.LEAST + 200)
    items = [make_item(f"theorem t{k} : True", proof) for k, proof in enumerate(proofs)]
    with Verifier(toolchain, goals=False, audit=False) as quick:
        labels = [report.steps[0].label for report in quick.verify_many(items)]
    assert labels == ["valid", "invalid"] + ["valid"] * (screen.LEAST + 200)
    assert seen
    assert max(seen) >= screen.LEAST


@pytest.mark.parametrize(
    ("text", "reached"),
    [
        ("theorem t : True := trivial\n", True),
        ("theorem t : True := no_such\n", True),
        ("theorem t : True := trivial\n#exit\ntheorem u : False := no_such\n", False),
        ("theorem t : True := (trivial\n", True),
        ("theorem t : True := trivial\n/- never closed\n", False),
    ],
)
def test_silence_counts_only_up_to_the_end(toolchain: Toolchain, text: str, reached: bool) -> None:
    async def main() -> bool:
        return await Screen(toolchain, Limits(), 1).check(text) is not None

    assert asyncio.run(main()) == reached


def test_a_document_that_fails_there_goes_to_the_servers(
    toolchain: Toolchain, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fails(self: Screen, text: str) -> None:
        return None

    monkeypatch.setattr(Screen, "check", fails)
    items = [make_item(f"theorem t{k} : True", "trivial") for k in range(120)]
    with Verifier(toolchain, goals=False, audit=False) as quick:
        assert {r.steps[0].label for r in quick.verify_many(items)} == {"valid"}
