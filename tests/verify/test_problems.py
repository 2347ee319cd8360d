"""Kinds of errors: Lean's own names first, then its words, and no error is ever nothing."""

from __future__ import annotations

from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leanprm.lean.messages import Diagnostic
from leanprm.lean.toolchain import Toolchain
from leanprm.records import ProofItem
from leanprm.verify.api import make_item
from leanprm.verify.problems import UNKNOWN_KINDS, ProblemKind, kind_of, problem
from leanprm.verify.verifier import Verifier

KINDS = get_args(ProblemKind)


def error(message: str, kind: str = "", width: int = 3, *, tag: bool = False) -> Diagnostic:
    return Diagnostic("error", 10, 10 + width, message, tag, kind)


@pytest.mark.parametrize(
    ("found", "kind"),
    [
        (error("whatever", tag=True), "unsolved_goals"),
        (error("whatever", width=0), "parse"),
        (error("whatever", "lean.unknownIdentifier"), "unknown_identifier"),
        (error("whatever", "runtime.maxHeartbeats"), "heartbeats"),
        (error("whatever", "runtime.maxRecDepth"), "recursion"),
        (error("unexpected token ')'; expected term"), "parse"),
        (error("expected '{' or tactic"), "parse"),
        (error("(deterministic) timeout at `whnf`, maximum number of heartbeats"), "heartbeats"),
        (error("maximum recursion depth has been reached"), "recursion"),
        (error("(kernel) deep recursion detected"), "recursion"),
        (error("(kernel) declaration has metavariables 't'"), "kernel"),
        (error("Unknown identifier `x`"), "unknown_identifier"),
        (error("unknown constant 'x'"), "unknown_identifier"),
        (error("Type mismatch\n  h\nhas type\n  p"), "type_mismatch"),
        (error("type mismatch, h has type p but is expected to have type q"), "type_mismatch"),
        (error("Application type mismatch: The argument"), "type_mismatch"),
        (error("don't know how to synthesize placeholder"), "elaboration"),
        (error("failed to synthesize instance"), "elaboration"),
        (error("fail to show termination for\n  t"), "elaboration"),
        (error("Tactic `rfl` failed: no"), "tactic_failed"),
        (error("something that no Lean ever said"), "tactic_failed"),
        (error(""), "tactic_failed"),
    ],
)
def test_kinds(found: Diagnostic, kind: str) -> None:
    assert kind_of(found) == kind


@given(st.text(max_size=80), st.text(max_size=20), st.integers(0, 5), st.booleans())
def test_every_error_has_a_kind(message: str, name: str, width: int, tag: bool) -> None:
    found = problem(error(message, name, width, tag=tag), 4, "")
    assert found.kind in KINDS
    assert (found.start, found.end, found.message) == (6, 6 + width, message)


@pytest.mark.parametrize(
    ("message", "written", "kind"),
    [
        ("Unknown constant `Nat.foo_bar`", "simp", "library"),
        ("Unknown constant `Nat.foo_bar`", "exact Nat.foo_bar", "unknown_identifier"),
        ("Unknown constant `Nat.foo_bar`", "open Nat in exact foo_bar", "unknown_identifier"),
        ("(kernel) unknown constant 'Foo'", "simp", "library"),
    ],
)
def test_a_constant_that_only_a_tactic_wants(message: str, written: str, kind: str) -> None:
    assert problem(error(message), 0, written).kind == kind


def test_what_is_unknown_is_no_invalid_kind() -> None:
    assert set(KINDS) > UNKNOWN_KINDS
    assert {"heartbeats", "recursion", "memory", "crash", "library"} == UNKNOWN_KINDS


# What Lean says today.
SAID: dict[str, tuple[ProblemKind, str]] = {
    "exact (h": ("parse", "theorem t (p : Prop) (h : p) : p"),
    "no_such_tactic": ("parse", "theorem t : True"),
    "exact no_such": ("unknown_identifier", "theorem t : True"),
    "exact Nat.no_such": ("unknown_identifier", "theorem t : True"),
    "exact h": ("type_mismatch", "theorem t (p q : Prop) (h : p) : q"),
    "exact Nat.le_refl h": ("type_mismatch", "theorem t (p : Prop) (h : p) : 1 ≤ 1"),
    "exact _": ("elaboration", "theorem t (p : Prop) : p"),
    "have h : Inhabited p := inferInstance": ("elaboration", "theorem t (p : Prop) : p"),
    "assumption": ("tactic_failed", "theorem t (p : Prop) : p"),
    "rw [h]": ("tactic_failed", "theorem t (a b : Nat) (h : a = b) : 1 = 2"),
    "cases 1; rfl; apply ?succ": ("kernel", "theorem t : (1 : Nat) = 0"),
    "have h : p := by skip": ("unsolved_goals", "theorem t (p : Prop) : p"),
    "intro x y": ("tactic_failed", "theorem t (p : Prop) : p → p"),
    "exact t": ("elaboration", "theorem t : False"),
}


@pytest.mark.parametrize("proof", SAID)
def test_real_lean(verifier: Verifier, proof: str) -> None:
    kind, statement = SAID[proof]
    report = verifier.verify(make_item(statement, proof))
    assert report.status == "rejected"
    assert report.steps[report.first_error].kind == kind


def test_a_named_error_of_real_lean(toolchain: Toolchain) -> None:
    item: ProofItem = make_item("theorem t : True", "exact no_such")
    with Verifier(toolchain, workers=1, goals=False, audit=False) as verifier:
        (step,) = verifier.verify(item).steps
    assert (step.label, step.kind) == ("invalid", "unknown_identifier")
