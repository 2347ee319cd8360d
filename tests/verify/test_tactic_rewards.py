"""Rewards of candidates on one state, over both transports."""

from __future__ import annotations

import asyncio

import pytest

from leanprm.lean.limits import Limits
from leanprm.lean.toolchain import Toolchain
from leanprm.lean.transport import TransportChoice, make_transport
from leanprm.verify.tactic_rewards import TacticReward, reward_tactics

CANDIDATES = {
    "constructor": ("valid", None, 1),
    "exact ⟨hp, hq⟩": ("valid", None, 1),
    "exact hp": ("invalid", "type_mismatch", 0),
    "exact missing": ("invalid", "unknown_identifier", 0),
    "exact (hp": ("invalid", "parse", 0),
    "have h : q := by\n  skip": ("invalid", "unsolved_goals", 0),
    "sorry": ("hole", "sorry", 0),
    "exact?": ("hole", "search", 0),
    "run_tac pure ()": ("forbidden", "metaprogram", 0),
    "repeat (first | skip; skip)": ("unknown", "heartbeats", None),
}


@pytest.mark.parametrize("choice", ["repl", "server"])
def test_each_candidate_has_its_label(toolchain: Toolchain, choice: TransportChoice) -> None:
    async def main() -> list[TacticReward]:
        async with make_transport(toolchain, Limits(wall_s=30), choice=choice) as transport:
            root = await transport.open("theorem t (p q : Prop) (hp : p) (hq : q) : p ∧ q")
            return await reward_tactics(transport, root, list(CANDIDATES), heartbeats=200)

    found = asyncio.run(main())
    assert {each.tactic: (each.label, each.kind, each.reward) for each in found} == CANDIDATES
    assert [each.node is not None for each in found] == [each.reward == 1 for each in found]
    assert all(each.message for each in found if each.reward != 1)


def test_what_rests_on_itself_is_not_rewarded(toolchain: Toolchain) -> None:
    async def main() -> list[TacticReward]:
        async with make_transport(toolchain, choice="repl") as transport:
            root = await transport.open("theorem t (n : Nat) : n = n + 0")
            return await reward_tactics(transport, root, ["exact t n", "rfl"])

    itself, right = asyncio.run(main())
    assert (itself.reward, itself.label, itself.kind) == (None, "unknown", "inconsistent")
    assert right.reward == 1
