"""The language server, the REPL on whole texts and stepping agree; `parity` compares all proofs."""

from __future__ import annotations

from leanprm.lean.toolchain import Toolchain
from leanprm.records import FALLBACK
from leanprm.verify.api import make_item
from tests.truth.parity import all_items, compare, differences, reports


def test_three_ways_agree(toolchain: Toolchain) -> None:
    items = all_items()
    some = items[::4] + [item for item in items if "several_patterns" in item.id]
    found, counts = compare(toolchain, some)
    assert found == []
    assert counts[FALLBACK] == 1
    assert counts["stepped"] > len(some) // 2


def test_a_difference_would_be_seen(toolchain: Toolchain) -> None:
    statement = "theorem t (p q : Prop) (hp : p) : p ∧ q"
    proofs = ["constructor\nexact hp\nexact hp", "constructor\nexact hp\nexact missing"]
    one, other = reports(toolchain, [make_item(statement, p, id="t") for p in proofs], fast=True)
    assert differences(one, one) == []
    found = "\n".join(differences(one, other))
    assert "step 2 kind: 'type_mismatch' but 'unknown_identifier'" in found
