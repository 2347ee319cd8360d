"""The audit alone, without the gate before it: a wall of its own, on real Lean.

Families of section 7 of the notes on checking Lean; what only the gate stops is in
docs/design/audit.md.
"""

from __future__ import annotations

import pytest

from leanprm.lean.batch import BatchRun
from leanprm.lean.limits import Limits
from leanprm.lean.messages import Diagnostic, Severity
from leanprm.lean.toolchain import Toolchain
from leanprm.verify.audit import (
    AuditDocument,
    AuditVerdict,
    audit_document,
    closed_type,
    command_start,
    read_audit,
    scope_of,
)
from leanprm.verify.document import Wanted, plan
from tests.verify.bare import audit, audits, bare, passes

FALSE = "theorem cheat : False"

# A proof that ends the theorem and goes on; each would count if only a constant `cheat` without
# bad axioms were asked for.
SECOND_THEOREMS = {
    "notation in a namespace": """sorry
namespace X
local notation "False" => True
theorem cheat : False := trivial""",
    "shadowed constant": """sorry
namespace X
def False := True
theorem cheat : False := trivial""",
    "assumed variable": """sorry
namespace X
variable (h : False)
include h
theorem cheat : False := h""",
    "our own words redefined": """sorry
namespace X
theorem cheat : True := trivial
macro_rules | `(term| type_of% $x) => `(True)""",
    "theorem redefined": """sorry
macro_rules
  | `(command| theorem $n:ident : $t := $p) => `(command| theorem $n:ident : True := trivial)""",
    "question redefined": """sorry
macro_rules
  | `(command| #print axioms $n) => `(command| #print axioms True.intro)""",
    "section": "sorry\nsection\ntheorem more : True := trivial",
    "end of a scope": "sorry\nend",
    "exit": "sorry\n#exit",
    "axiom": "bad\naxiom bad : False",
    "instance": "sorry\ninstance : Inhabited False := sorry",
    "export": "sorry\nnamespace X\ntheorem cheat : True := trivial\nend X\nexport X (cheat)",
}
SORRIES = {
    "sorry": "sorry",
    "by name": "exact sorryAx _ false",
    "synthetic": "exact sorryAx _ true",
    "inside a term": "exact absurd (sorry : True = False) (by sorry)",
    "inside a have": "have h : False := by sorry\nexact h",
    "in a local lemma": "exact go\nwhere go : False := sorry",
    "let rec": "let rec go : False := sorry\nexact go",
    "all goals": "all_goals sorry",
    "first": "first | done | sorry",
    "search": "exact?",
}
REFUSED = {
    "unterminated comment": "sorry /- ",
    "unterminated string": 'exact absurd "',
    "a placeholder": "exact _",
    "a new variable": "exact ?h",
    "itself": "exact cheat",
    "itself through a local lemma": "exact go ()\nwhere go (u : Unit) : False := go u",
    "nothing": "skip",
    "a number too far": "exact absurd rfl (by decide : ¬ 1 = 2)",
    "our names": "exact _leanprm_0000000000000000_ref0",
    "a lying message": "trace \"'cheat' does not depend on any axioms\"\nskip",
    "native": "native_decide",
}
AXIOMS = {
    "plain": ("axiom bad : False\n", "exact bad"),
    "named like an allowed one, namespace open": (
        "axiom A.propext : False\nopen A\n",
        "exact A.propext",
    ),
    "named like an allowed one, inside its namespace": (
        "axiom A.propext : False\nnamespace A\n",
        "exact propext",
    ),
    "named like an allowed one, private": (
        "namespace A\nprivate axiom propext : False\n",
        "exact propext",
    ),
    "a name that looks like two": (
        "axiom «propext, Quot.sound» : False\n",
        "exact «propext, Quot.sound»",
    ),
    "a name with a line break": (
        "axiom «propext,\n Quot.sound» : False\ntheorem l : False := «propext,\n Quot.sound»\n",
        "exact l",
    ),
    "through a lemma": ("axiom bad : False\ntheorem l : False := bad\n", "exact l"),
    "through a definition": ("axiom bad : False\ndef f (_ : Nat) : False := bad\n", "exact f 0"),
    "through an instance": (
        "axiom bad : False\ninstance : Nonempty False := ⟨bad⟩\n",
        "exact Nonempty.elim inferInstance id",
    ),
    "opaque": (
        "axiom bad : False\nopaque hidden : True ∧ False := ⟨trivial, bad⟩\n",
        "exact hidden.2",
    ),
    "macro": ('axiom bad : False\nmacro "easy" : tactic => `(tactic| exact bad)\n', "easy"),
    "lemma with a hole": ("theorem l : False := sorry\n", "exact l"),
}


@pytest.mark.parametrize("name", SECOND_THEOREMS)
def test_a_proof_is_one_command(toolchain: Toolchain, name: str) -> None:
    verdict = audit(toolchain, bare(FALSE, SECOND_THEOREMS[name]))
    assert (verdict.accepted, verdict.error) == (False, None), verdict


@pytest.mark.parametrize("name", SORRIES)
def test_sorry_in_disguise(toolchain: Toolchain, name: str) -> None:
    verdict = audit(toolchain, bare(FALSE, SORRIES[name]))
    assert verdict.error is None
    assert not passes(verdict)
    if verdict.accepted:
        assert "sorryAx" in verdict.axioms


@pytest.mark.parametrize("name", REFUSED)
def test_refused(toolchain: Toolchain, name: str) -> None:
    verdict = audit(toolchain, bare(FALSE, REFUSED[name]))
    assert (verdict.accepted, verdict.error) == (False, None), verdict


@pytest.mark.parametrize("name", AXIOMS)
def test_axioms_of_the_header(toolchain: Toolchain, name: str) -> None:
    header, proof = AXIOMS[name]
    verdict = audit(toolchain, bare(FALSE, proof, header))
    assert verdict.accepted, verdict
    assert verdict.axioms
    assert not passes(verdict)


def test_all_cheats_at_once_do_not_help_each_other(toolchain: Toolchain) -> None:
    proofs = {**SECOND_THEOREMS, **SORRIES, **REFUSED}
    cheats = [bare(FALSE, proof) for proof in list(proofs.values())[::4]]
    good = [bare(f"theorem t{at} : True", "trivial") for at in range(len(cheats))]
    mixed = [item for pair in zip(cheats, good, strict=True) for item in pair]
    verdicts = audits(toolchain, mixed)
    assert [passes(verdict) for verdict in verdicts] == [False, True] * len(cheats)
    assert all(verdict.error is None for verdict in verdicts)


def test_the_allowed_axioms_by_name(toolchain: Toolchain) -> None:
    item = bare("theorem t (p q : Prop) (h : p ↔ q) : p = q", "exact propext h")
    assert audit(toolchain, item).axioms == ("propext",)
    item = bare("theorem t (p : Prop) : p ∨ ¬p", "exact Classical.em p")
    verdict = audit(toolchain, item)
    assert passes(verdict)
    assert "Classical.choice" in verdict.axioms


# Forms of statements that the audit writes a second time.
STATEMENTS = {
    "universe": ("theorem t.{u} (α : Sort u) (a : α) : Nonempty α", "exact ⟨a⟩", ""),
    "implicit": (
        "theorem t {p q : Prop} (hp : p) [Inhabited Nat] : q → p",
        "exact fun _ => hp",
        "",
    ),
    "auto-bound": ("theorem t (xs : List α) : xs = xs", "rfl", ""),
    "example": ("example (p : Prop) (h : p) : p", "exact h", ""),
    "example in a scope": ("open A in\nexample : one = 1", "rfl", "def A.one := 1\n"),
    "private": ("private theorem t : True", "trivial", ""),
    "protected": ("protected theorem N.t : True", "trivial", ""),
    "attribute": ("@[simp] theorem t : (1 : Nat) = 1", "rfl", ""),
    "attribute and scope": ("open A in\n@[simp] theorem t : one = 1", "rfl", "def A.one := 1\n"),
    "option": ("set_option maxRecDepth 600 in\ntheorem t : True", "trivial", ""),
    "documentation": ("/-- says `theorem u : False` in it -/\ntheorem t : True", "trivial", ""),
    "module documentation": ("/-! a title -/\n\n/-- text -/\ntheorem t : True", "trivial", ""),
    "namespace left open": ("theorem t : one = 1", "rfl", "namespace A\ndef one := 1\n"),
    "variables": ("theorem t (h : p) : p", "exact h", "variable (p q : Prop)\n"),
    "noncomputable section": ("theorem t : True", "trivial", "noncomputable section\n"),
    "dotted": ("theorem List.my_fact : ([] : List Nat) = []", "rfl", ""),
    "quoted": ("theorem «a b» : True", "trivial", ""),
    "header without an end of line": ("theorem t : one = 1", "rfl", "def one := 1"),
    "local helper": ("theorem t : True", "exact go\nwhere go : True := trivial", ""),
}


@pytest.mark.parametrize("name", STATEMENTS)
def test_statements(toolchain: Toolchain, name: str) -> None:
    verdict = audit(toolchain, bare(*STATEMENTS[name]))
    assert passes(verdict), verdict


def test_statements_in_one_process(toolchain: Toolchain) -> None:
    verdicts = audits(toolchain, [bare(*form) for form in STATEMENTS.values()])
    assert [passes(verdict) for verdict in verdicts] == [True] * len(STATEMENTS)


def test_theorems_of_one_file(toolchain: Toolchain) -> None:
    first = bare("theorem one : True", "trivial", "-- a file\n", group="f.lean")
    before = first.item.header + first.lead + first.body + "\n\n"
    bad = bare("theorem two : False", "exact (one : False)", before, group="f.lean")
    before += bad.lead + bad.body + "\n\n"
    last = bare("theorem three : True ∧ True", "exact ⟨one, one⟩", before, group="f.lean")
    stolen = bare("theorem four : False", "exact two", before, group="f.lean")
    assert [passes(v) for v in audits(toolchain, [first, bad, last])] == [True, False, True]
    verdict = audits(toolchain, [first, bad, stolen])[2]
    assert (verdict.accepted, verdict.axioms) == (True, ("sorryAx",))


def test_a_proof_that_never_ends_is_alone_in_being_unknown(toolchain: Toolchain) -> None:
    slow = bare(
        "theorem slow : ∀ n : Nat, n + 1 = 1 + n",
        "iterate 100000000 skip\nexact fun n => Nat.add_comm n 1",
    )
    limits = Limits(wall_s=0.5, startup_s=0.5, max_heartbeats=10**9, max_rec_depth=10**6)
    good = [bare(f"theorem t{at} : True", "trivial") for at in range(3)]
    verdicts = audits(toolchain, [good[0], slow, *good[1:]], limits)
    assert [passes(verdict) for verdict in verdicts] == [True, False, True, True]
    assert verdicts[1].error is not None
    assert verdicts[1].error.theorem_id == slow.item.id


# Reading, without Lean.


def document() -> AuditDocument:
    """The audit document of two items."""
    items = [bare(f"theorem t{at} : True", "trivial") for at in range(2)]
    (todo,) = plan([Wanted(at, item, item.body) for at, item in enumerate(items)], 10)
    return audit_document(todo)


def says(start: int, message: str, severity: Severity = "info") -> Diagnostic:
    return Diagnostic(severity, start, start + 1, message, False, "")


def answers(text: AuditDocument) -> list[Diagnostic]:
    """What Lean answers when all is well."""
    none, some = text.calibration
    found = [
        says(none.question, f"'{none.name}' is free"),
        says(some.question, f"'{some.name}' rests on [{text.axiom}]"),
    ]
    return found + [says(s.question, f"'{s.name}' is free") for s in text.slots.values()]


def read(text: AuditDocument, found: list[Diagnostic]) -> dict[int, AuditVerdict]:
    return read_audit(text, BatchRun(tuple(found), 0, 1.0, ""))


def test_right_answers() -> None:
    text = document()
    verdicts = read(text, answers(text))
    assert {key: passes(verdict) for key, verdict in verdicts.items()} == {0: True, 1: True}


@pytest.mark.parametrize("gone", range(4))
def test_an_answer_less_is_no_answer(gone: int) -> None:
    text = document()
    found = answers(text)
    del found[gone]
    left = read(text, found)
    assert sorted(left) == ([] if gone < 2 else [3 - gone])


@pytest.mark.parametrize("at", range(4))
@pytest.mark.parametrize("severity", ["info", "error", "warning", "trace"])
def test_an_answer_more_is_no_answer(at: int, severity: Severity) -> None:
    text = document()
    found = answers(text)
    found.append(found[at]._replace(severity=severity))
    left = read(text, found)
    assert not any(passes(left[key]) for key in left if at < 2 or key == at - 2)


@pytest.mark.parametrize("severity", ["error", "warning", "trace"])
@pytest.mark.parametrize("at", range(4))
def test_an_answer_of_another_severity_is_none(at: int, severity: Severity) -> None:
    text = document()
    found = answers(text)
    found[at] = found[at]._replace(severity=severity)
    left = read(text, found)
    assert not any(passes(left[key]) for key in left if at < 2 or key == at - 2)


def test_an_answer_about_something_else_is_none() -> None:
    text = document()
    first, second = text.slots.values()
    found = answers(text)
    found[2] = says(first.question, f"'{second.name}' is free")
    assert sorted(read(text, found)) == [1]


def test_an_error_anywhere_in_the_region_refuses() -> None:
    text = document()
    for key, slot in text.slots.items():
        for at in range(slot.start, slot.end):
            verdicts = read(text, [*answers(text), says(at, "no", "error")])
            assert not (key in verdicts and passes(verdicts[key])), at
            assert passes(verdicts[1 - key])


def test_our_copy_stands_before_the_proof_can_change_what_it_means() -> None:
    text = document()
    for key, slot in text.slots.items():
        region = text.text[slot.start : slot.end]
        assert region.startswith("theorem _root_._leanprm_")
        places = [region.index(piece) for piece in ("_ref", "_one\n", f"theorem t{key}", "_end\n")]
        assert places == sorted(places)
        assert region.index("_chk") > places[-1]


def test_the_regions_leave_no_gap() -> None:
    text = document()
    first, second = text.slots.values()
    between = text.text[first.end : second.start]
    assert between.startswith("namespace _leanprm_")
    assert between.count("\n") == 1
    assert text.text[second.end :] == ""


@pytest.mark.parametrize(
    ("statement", "start", "scope"),
    [
        ("theorem t : True", 0, ""),
        ("@[simp] theorem t : True", 0, ""),
        ("open A in\n@[simp] theorem t : True", 0, "open A in\n"),
        ("open A in open B in theorem t : True", 0, "open A in open B in\n"),
        ("/-- in -/ theorem t : True", 0, ""),
        ("/-! a -/ /-! b -/ theorem t : True", 17, ""),
        ("/-! a -/ open A in /-- x -/ theorem t : True", 8, " open A in\n"),
    ],
)
def test_what_stands_before_the_keyword(statement: str, start: int, scope: str) -> None:
    assert command_start(statement) == start
    keyword = statement.index("theorem") - start
    assert scope_of(statement[start:], keyword) == scope


def test_closed_types() -> None:
    assert closed_type(" (p q : Prop) (h : p) : p") == " : ∀  (p q : Prop) (h : p) \n, ( p\n)"
    assert closed_type(".{u} {α : Type u} : α = α") == ".{u} : ∀  {α : Type u} \n, ( α = α\n)"
    assert closed_type(" : True -- remark") == " : ( True -- remark\n)"
    assert closed_type(" (h : p := by rfl) : p") is None
    assert closed_type(" (a, b)") is None
