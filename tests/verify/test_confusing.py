"""Cases in which checkers have mixed up right and wrong; the whole verifier on real Lean.

The cases are known from the trackers and test suites of other tools; theorems and proofs are our
own. Where a peer's case has a name, it is said.
"""

from __future__ import annotations

from typing import NamedTuple

import pytest

from leanprm.records import Report
from leanprm.verify.api import make_item
from leanprm.verify.verifier import Verifier

V, X, H, U = "valid", "invalid", "hole", "unreached"


class Case(NamedTuple):
    """A proof and what has to come out."""

    statement: str
    proof: str
    status: str
    labels: list[str]
    kind: str | None = None
    """Of the reason."""


def check(verifier: Verifier, case: Case, header: str = "") -> Report:
    report = verifier.verify(make_item(case.statement, case.proof, header=header))
    assert (report.status, [step.label for step in report.steps]) == (case.status, case.labels)
    assert (report.reason and report.reason.kind) == case.kind
    assert report.reward.outcome == (1 if case.status == "verified" else 0)
    assert (report.audit.agrees is True) == (case.status == "verified")
    return report


# A step seems to close a goal, and the goal is only lost.
LOST = {
    # app_type_mismatch: the goal is assigned to itself under its own name.
    "a goal closed by its own name": Case(
        "theorem t : (1 : Nat) = 0", "cases 1\nrfl\napply ?succ", "rejected", [V, V, X], "kernel"
    ),
    "the same with exact": Case(
        "theorem t : (1 : Nat) = 0",
        "cases 1\nrfl\nexact ?succ",
        "rejected",
        [V, V, X],
        "tactic_failed",
    ),
    # app_type_mismatch2: the same inside a `have`.
    "the same inside a have": Case(
        "theorem t : (1 : Nat) = 0",
        "have h : ∀ n : Nat, n = 0 := by\n  intro n\n  cases n\n  rfl\n  exact ?succ\nexact h 1",
        "rejected",
        [V, V, V, V, X, V],
        "tactic_failed",
    ),
    # placeholder_synthesis
    "simpa with a placeholder": Case(
        "theorem t (h : ∀ n : Nat, True) : (1 : Nat) = 0",
        "simpa using h _",
        "rejected",
        [X],
        "type_mismatch",
    ),
    "a placeholder that nothing determines": Case(
        "theorem t (h : ∀ p : Prop, p → (1 : Nat) = 0) : (1 : Nat) = 0",
        "exact h _ _",
        "rejected",
        [X],
        "elaboration",
    ),
    "a witness that is never given": Case(
        "theorem t : ∃ n : Nat, n = n", "constructor\n· rfl", "incomplete", [V, V, V],
        "unsolved_goals",
    ),
    "one hole for two goals": Case(
        "theorem t : ∃ n : Nat, n = 3 ∧ n = 4",
        "refine ⟨?n, ?a, ?b⟩\ncase a => rfl\ncase b => rfl",
        "rejected",
        [V, V, V, V, X],
        "tactic_failed",
    ),
}  # fmt: skip

# Error recovery: the goal is gone and there is an error.
RECOVERED = {
    # invalid_tactic
    "a premise that does not exist": Case(
        "theorem t (p : Prop) : p", "exact my_fake_premise", "rejected", [X], "unknown_identifier"
    ),
    # Mathlib/20240209
    "simpa with an open by": Case(
        "theorem t : False", "simpa using show False by done", "rejected", [V, X], "unsolved_goals"
    ),
    "an open by in a have": Case(
        "theorem t : False", "have h : False := by done\nexact h", "rejected", [V, X, V],
        "unsolved_goals",
    ),
    "two wrong bullets": Case(
        "theorem t (p q : Prop) : p ∧ q",
        "constructor\n· exact no_such\n· exact none_such",
        "rejected",
        [V, V, X, V, X],
        "unknown_identifier",
    ),
    "no goal left": Case(
        "theorem t : True", "trivial\ntrivial", "rejected", [V, X], "tactic_failed"
    ),
    "nothing runs after an error": Case(
        "theorem t (p q : Prop) (hp : p) : p",
        "contradiction\nskip\nexact hp",
        "rejected",
        [X, U, U],
        "tactic_failed",
    ),
}  # fmt: skip

# Steps that are right although the theorem is not done.
RIGHT_STEPS = {
    # unfinished_tactic_block
    "open goals are nobody's fault": Case(
        "theorem t (p q : Prop) (hp : p) : p ∧ q", "constructor\nexact hp", "incomplete", [V, V],
        "unsolved_goals",
    ),
    "an open block is its owner's": Case(
        "theorem t (p q : Prop) (hp : p) : p ∧ q",
        "constructor\n· exact hp\n· skip",
        "rejected",
        [V, V, V, X, V],
        "unsolved_goals",
    ),
    "right steps before a wrong one": Case(
        "theorem t (p q : Prop) (h : p ∧ q) : q ∧ p",
        "have hp : p := by\n  exact h.1\nconstructor\n· exact h.2\n· exact h.2",
        "rejected",
        [V, V, V, V, V, V, X],
        "type_mismatch",
    ),
    # have_by_sorry, tactic_sorry, dup_sorries
    "a have with a hole": Case(
        "theorem t : 1 = 2", "have h : 1 = 2 := by\n  sorry\nexact h", "hole", [V, H, V], "sorry"
    ),
    "two holes": Case(
        "theorem t : True ∧ True", "constructor\n· sorry\n· sorry", "hole", [V, V, H, V, H],
        "sorry",
    ),
    "a hole in a term": Case(
        "theorem t : True", "have h : 1 = 2 := sorry\ntrivial", "hole", [H, V], "sorry"
    ),
}  # fmt: skip

# name_generator: ways to finish a `have` while the goal of the theorem is still open.
WAYS = [
    "exact hp",
    "assumption",
    "apply hp",
    "refine hp",
    "revert hp; exact id",
    "exact by assumption",
    "show p; exact hp",
    "first | contradiction | exact hp",
    "have k := hp; exact k",
]

# A theorem that proves itself.
SELF = {
    "exact": ("theorem t : False", "exact t"),
    "apply": ("theorem t (p : Prop) : p", "apply t"),
    "rw": ("theorem t (a b : Nat) : a = b", "rw [t a b]"),
    "simp": ("theorem t (a b : Nat) : a = b", "simp [t a b]"),
    "have": ("theorem t (p : Prop) : p", "have h := t p\nexact h"),
    "argument that grows": ("theorem t (n : Nat) : False", "exact t (n + 1)"),
}

# Tactics that hide the failure of others, and tactics that may leave a hole.
COMBINATORS = {
    "first": Case(
        "theorem t (p q : Prop) (hp : p) : p ∧ q",
        "constructor\nfirst | assumption | skip\ntry assumption",
        "incomplete",
        [V, V, V],
        "unsolved_goals",
    ),
    "all_goals try": Case(
        "theorem t (p q : Prop) (hp : p) : p ∧ q",
        "constructor\nall_goals try assumption",
        "incomplete",
        [V, V],
        "unsolved_goals",
    ),
    "one goal of two": Case(
        "theorem t (p q : Prop) (hp : p) : p ∧ q", "constructor <;> assumption", "rejected", [X],
        "tactic_failed",
    ),
    "exact?": Case("theorem t (p : Prop) (hp : p) : p", "exact?", "hole", [H], "search"),
    "apply?": Case("theorem t (p : Prop) : p", "apply?", "hole", [H], "search"),
    "sorry under simpa": Case(
        "theorem t (p : Prop) : p", "simpa using (sorry : p)", "hole", [H], "sorry"
    ),
    "sorry as a last resort": Case(
        "theorem t (p : Prop) : p", "first | assumption | sorry", "hole", [H], "sorry"
    ),
}  # fmt: skip

# What is right and looks odd.
RIGHT = {
    "line breaks as they are": Case(
        "theorem t : True ∧ True", "by\n  constructor\n  · trivial\n  · trivial", "verified",
        [V, V, V, V, V],
    ),
    "a have without a type": Case(
        "theorem t (p q : Prop) (h : p ∧ q) : p", "have := h.1\nexact this", "verified", [V, V]
    ),
    "one hole for two goals": Case(
        "theorem t : ∃ n : Nat, n = 3 ∧ n = 3",
        "refine ⟨?n, ?a, ?b⟩\ncase a => rfl\ncase b => rfl",
        "verified",
        [V, V, V, V, V],
    ),
    "a goal that another step decides": Case(
        "theorem t (a b : Nat) (h : a = b) : b = a",
        "apply Eq.trans\n· exact h.symm\n· rfl",
        "verified",
        [V, V, V, V, V],
    ),
    "a step that does nothing": Case(
        "theorem t (p : Prop) (hp : p) : p", "skip\nexact hp", "verified", [V, V]
    ),
    "recursion that ends": Case(
        "theorem t (n : Nat) : 0 + n = n",
        "cases n with\n| zero => rfl\n| succ n => exact congrArg Nat.succ (t n)",
        "verified",
        [V, V, V],
    ),
}  # fmt: skip

FAMILIES = {**LOST, **RECOVERED, **RIGHT_STEPS, **COMBINATORS}


@pytest.mark.parametrize("name", FAMILIES)
def test_wrong_or_unfinished(verifier: Verifier, name: str) -> None:
    check(verifier, FAMILIES[name])


@pytest.mark.parametrize("name", RIGHT)
def test_right(verifier: Verifier, name: str) -> None:
    check(verifier, RIGHT[name])


@pytest.mark.parametrize("way", WAYS)
def test_right_steps_in_a_branch_while_the_outer_goal_is_open(verifier: Verifier, way: str) -> None:
    proof = f"have h : p := by\n  {way}\nskip"
    report = verifier.verify(make_item("theorem t (p q : Prop) (hp : p) : p ∧ q", proof))
    assert report.status == "incomplete"
    assert {step.label for step in report.steps} == {V}
    done = verifier.verify(make_item("theorem t (p : Prop) (hp : p) : p", proof + "\nexact h"))
    assert done.status == "verified"


@pytest.mark.parametrize("name", SELF)
def test_a_theorem_does_not_prove_itself(verifier: Verifier, name: str) -> None:
    statement, proof = SELF[name]
    item = make_item(statement, proof)
    for report in verifier.verify_many([item, item]):
        assert report.status == "rejected"
        assert report.steps[-1].label == X
        assert "_leanprm_" not in report.model_dump_json()


def test_what_the_kernel_alone_refuses_is_said_to_be_so(verifier: Verifier) -> None:
    report = check(verifier, LOST["a goal closed by its own name"])
    assert (report.steps[-1].kind, report.first_error) == ("kernel", 2)


def test_a_lemma_of_the_header_with_a_hole_and_one_with_an_error(verifier: Verifier) -> None:
    use = make_item("theorem t : 1 = 2", "exact l", header="theorem l : 1 = 2 := sorry\n")
    report = verifier.verify(use)
    assert (report.status, report.axioms, report.audit.agrees) == ("hole", ["sorryAx"], False)
    broken = make_item("theorem t : 1 = 2", "exact l", header="theorem l : 1 = 2 := rfl\n")
    report = verifier.verify(broken)
    assert (report.status, report.reason and report.reason.kind) == ("unknown", "header")


def test_options_hold_for_steps_and_audit_alike(verifier: Verifier) -> None:
    header = "set_option maxRecDepth 40\n"
    proof = "exact ⟨by decide, by decide, by decide⟩"
    item = make_item("theorem t : 20 < 60 ∧ 21 < 60 ∧ 22 < 60", proof, header=header)
    report = verifier.verify(item)
    assert report.status in ("verified", "unknown")
    assert report.audit.agrees is not False


def test_a_statement_that_is_wrong_says_nothing_about_the_proof(verifier: Verifier) -> None:
    report = verifier.verify(make_item("theorem t : no_such_thing", "trivial"))
    assert (report.status, report.reason and report.reason.kind) == ("unknown", "statement")
    assert report.reward.outcome is None


def test_a_line_break_inside_a_string_stays(verifier: Verifier) -> None:
    report = verifier.verify(make_item("theorem t : True", 'have s : String := "a\n\tb"\ntrivial'))
    assert report.status == "verified"


@pytest.mark.parametrize("proof", ["\tskip\n\ttrivial", "skip\r  trivial", "skip\x00\ntrivial"])
def test_odd_space(verifier: Verifier, proof: str) -> None:
    report = verifier.verify(make_item("theorem t : True", proof))
    assert (report.status, report.reason and report.reason.kind) == ("rejected", "parse")
    assert V not in [step.label for step in report.steps[1:]]
