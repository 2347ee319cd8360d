"""Lean really judges: a false label is refused, whichever way it is asked."""

from __future__ import annotations

import asyncio

import pytest

from leanprm.errors import LeanProtocolError
from leanprm.informal.generate import sheets
from leanprm.informal.generate.formulas import PRELUDE
from leanprm.informal.generate.leancheck import acheck, check
from leanprm.informal.generate.produce import recheck
from leanprm.informal.generate.statements import Statement, statements
from leanprm.informal.generate.stream import Settings, make_chains
from leanprm.lean.toolchain import Toolchain
from leanprm.records import Chain

DEFINITIONS = Statement(
    "here", "definitions", ("a", "b"), ("a = 12", "b = a / 3"), "(b * 3 = a) ∧ (b = 4)"
)
LINEAR = Statement("here", "linear", ("x", "y"), ("x + y = 10", "2 * x - y = 2"), "x = 4", (4, 6))
RULES = ("(p = true → q = false)", "q = true")
BOOLEAN = Statement("here", "boolean", ("p", "q"), RULES, "p = false", (0, 1))
CLOSED = Statement("here", "definitions", (), (), "∀ k : Int, (2 * k + 1) % 2 = 1")


def test_true_statements_are_proved(toolchain: Toolchain) -> None:
    verdict = check(toolchain, [DEFINITIONS, LINEAR, BOOLEAN, CLOSED])
    assert (verdict.proved, verdict.refused) == (4, [])


def test_false_statements_are_refused_and_named(toolchain: Toolchain) -> None:
    false = [
        DEFINITIONS._replace(conclusion="(b * 3 = a) ∧ (b = 5)", place="wrong value"),
        DEFINITIONS._replace(facts=("a = 13", "b = a / 3"), place="inexact"),
        LINEAR._replace(conclusion="¬ (x = 4)", place="negated"),
        LINEAR._replace(facts=("x + y = 10", "2 * x - y = 2", "x = 5"), place="contradiction"),
        BOOLEAN._replace(conclusion="p = true", place="inference"),
        BOOLEAN._replace(facts=(*RULES, "p = true"), place="rules"),
        CLOSED._replace(conclusion="¬ (∀ k : Int, (2 * k + 1) % 2 = 1)", place="closed"),
    ]
    verdict = check(toolchain, [DEFINITIONS, *false, LINEAR])
    assert verdict.proved == 2
    assert {item.place for item in verdict.refused} == {
        "wrong value",
        "contradiction",
        "rules",
        "inexact",
        "negated",
        "inference",
        "closed",
    }


def test_what_the_shared_way_misses_is_stated_in_full(
    toolchain: Toolchain, monkeypatch: pytest.MonkeyPatch
) -> None:
    def packed(numerals: tuple[int, ...]) -> str:
        return "(nat_lit 0)"

    monkeypatch.setattr(sheets, "packed", packed)
    assert check(toolchain, [DEFINITIONS, LINEAR]).proved == 2


def test_a_prelude_that_lean_refuses_is_no_answer(
    toolchain: Toolchain, monkeypatch: pytest.MonkeyPatch
) -> None:
    wrong = PRELUDE.replace(".mul a b => a.val p e * b.val p e", ".mul _ _ => 7")
    assert wrong != PRELUDE
    monkeypatch.setattr(sheets, "PRELUDE", wrong)
    with pytest.raises(LeanProtocolError, match="complains about line"):
        check(toolchain, [DEFINITIONS])


def test_both_ways_agree_on_everything(toolchain: Toolchain) -> None:
    wanted = [s for c in make_chains(Settings(seed=21), range(60)) for s in statements(c)]
    alone = asyncio.run(acheck(toolchain, wanted, alone=True))
    assert (alone.proved, alone.refused) == (len(wanted), [])


def test_a_changed_label_is_found(toolchain: Toolchain) -> None:
    chains = list(make_chains(Settings(seed=5, families=("stock",)), range(6)))
    count, wrong = asyncio.run(recheck(toolchain, chains, steps=1000, seed=0))
    assert count == sum(len(chain.steps) for chain in chains)
    assert wrong == []
    record = chains[0].model_dump()
    record["step_meta"][0]["holds"] = not record["step_meta"][0]["holds"]
    forged = Chain.model_validate(record)
    _, wrong = asyncio.run(recheck(toolchain, [forged], steps=1000, seed=0))
    assert any("Lean does not prove" in text for text in wrong)
    assert any("does not fit" in text for text in wrong)
