"""Finding theorems in a file, and where a statement ends."""

from __future__ import annotations

import itertools

import pytest

from leanprm.verify.statement import find_theorems, split_theorem


@pytest.mark.parametrize(
    ("statement", "proof"),
    [
        ("theorem t : p", ":= by simp"),
        ("theorem t (h : p := by decide) : p", ":= h"),
        ("theorem t {x : Nat} [inst : C := foo] : p", ":= by simp"),
        ("theorem t : let x := 1; x = 1", ":= by simp"),
        ("theorem t : have h := foo; p h", ":= rfl"),
        ("theorem t : match x with | 0 => p | _ => q", ":= rfl"),
        ("theorem t : ∀ n, p n", "| 0 => a\n  | n + 1 => b"),
        ("theorem t : |x| < 1", ":= by simp"),
        ("theorem t (h : {x | x = 1} = s) : p", ":= rfl"),
        ("theorem t : p ∧ q", "where\n  left := a\n  right := b"),
        ("lemma t.{u} (α : Type u) : p", ":= foo"),
        ("example : p", ":= by\n  simp"),
        ('theorem t : "a := b" = x', ":= rfl"),
        ("theorem t /- := by -/ : p -- := x\n ", ":= rfl"),
    ],
)
def test_split(statement: str, proof: str) -> None:
    text = f"{statement} {proof}"
    span = split_theorem(text)
    assert span is not None
    assert span.proof_start is not None
    assert text[span.proof_start : span.end] == proof
    assert statement.startswith(text[span.start : span.statement_end])


def test_no_proof() -> None:
    span = split_theorem("theorem t : p")
    assert span is not None
    assert span.proof_start is None
    assert span.statement_end == span.end == 13
    assert split_theorem("def x := 1") is None


FILE = """import Foo
open Nat
/-- theorem in a comment : p := by simp -/
@[simp, foo (x := 1)] private theorem one (h : p := by decide) : p := by
  simp
-- theorem two : q := r
open Classical in
lemma A.«b c» : p | 0 => rfl
  | n + 1 => by
    open Foo in simp
def theorem_like := 1
set_option maxRecDepth 10 in
example : True := trivial
#check one
theorem three : p := by
  have h : q := by
    simp
  exact h
termination_by x
end Foo
theorem four : p
"""


def test_find() -> None:
    spans = find_theorems(FILE)
    assert [(s.keyword, s.name) for s in spans] == [
        ("theorem", "one"),
        ("lemma", "A.«b c»"),
        ("example", None),
        ("theorem", "three"),
        ("theorem", "four"),
    ]
    assert [FILE[s.start :].split("\n")[0][:12] for s in spans] == [
        "/-- theorem ", "open Classic", "set_option m", "theorem thre", "theorem four",
    ]  # fmt: skip
    assert [FILE[: s.end].rsplit("\n", 1)[-1] for s in spans] == [
        "  simp", "    open Foo in simp", "example : True := trivial", "termination_by x",
        "theorem four : p",
    ]  # fmt: skip
    assert all(FILE[s.keyword_start :].startswith(s.keyword) for s in spans)


def test_spans_do_not_overlap() -> None:
    spans = find_theorems(FILE)
    assert all(a.end <= b.start for a, b in itertools.pairwise(spans))


@pytest.mark.parametrize("text", ["", "theorem", "@[", "open", "theorem (", ")))", "/--", "| :="])
def test_odd_texts(text: str) -> None:
    for span in find_theorems(text):
        assert span.start <= span.keyword_start < span.end <= len(text)
