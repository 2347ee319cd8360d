"""Steps of a proof from its text: shapes, and what holds for any text."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leanprm.verify.script import Script, parse_script


def shape(source: str) -> list[str]:
    """One line a step: indented by depth, `!` for opaque."""
    return [
        "  " * step.depth + ("!" if step.opaque else "") + source[step.start : step.end]
        for step in parse_script(source).steps
    ]


def heads(source: str) -> list[str]:
    return ["  " * s.depth + s.head for s in parse_script(source).steps]


def test_lines_and_semicolons() -> None:
    assert shape(":= by\n  intro h; simp\n  exact h -- why\n") == ["intro h", "simp", "exact h"]


def test_blocks_and_parents() -> None:
    source = ":= by\n  constructor\n  · have h : p := by\n      simp\n    exact h\n  · rfl"
    script = parse_script(source)
    assert [step.head for step in script.steps] == [
        "constructor", "·", "have", "simp", "exact", "·", "rfl",
    ]  # fmt: skip
    assert [step.parent for step in script.steps] == [None, None, 1, 2, 1, None, 5]
    assert [(b.kind, b.step, b.steps) for b in script.blocks] == [
        ("by", None, (0, 1, 5)),
        ("bullet", 1, (2, 4)),
        ("by", 2, (3,)),
        ("bullet", 5, (6,)),
    ]
    assert script.children(1) == (2, 4)


def test_a_semicolon_belongs_to_the_innermost_block() -> None:
    assert shape(":= by\n  have h : p := by simp; rfl\n  exact h") == [
        "have h : p := by simp; rfl", "  simp", "  rfl", "exact h",
    ]  # fmt: skip
    assert shape(":= by exact have h := x; h") == ["exact have h := x; h"]
    assert shape(":= by try simp; rfl") == ["!try simp; rfl"]


def test_combinators_are_one_step() -> None:
    for source in (
        "first | (have : p := by simp) | rfl",
        "all_goals\n    simp\n    rfl",
        "constructor <;> exact (by simp)",
        "constructor\n  <;> simp",
        "(simp; exact by rfl)",
        "conv => lhs; rw [h]",
        "iterate 3 simp; rfl",
        "repeat' constructor",
    ):
        assert shape(f":= by\n  {source}\n  done") == ["!" + source, "done"]


def test_then_binds_to_the_innermost_step() -> None:
    assert shape(":= by\n  have h : p := by simp\n    <;> rfl\n  exact h") == [
        "have h : p := by simp\n    <;> rfl", "  !simp\n    <;> rfl", "exact h",
    ]  # fmt: skip


def test_alternatives() -> None:
    source = (
        ":= by\n  cases h with\n  | inl h => simp; rfl\n  | inr h =>\n    rcases h with a | b\n"
        "    · rfl\n    · simp\n  exact foo"
    )
    assert heads(source) == [
        "cases", "  simp", "  rfl", "  rcases", "  ·", "    rfl", "  ·", "    simp", "exact",
    ]  # fmt: skip


def test_term_proofs() -> None:
    assert heads(":= fun x => by simp") == ["term", "  simp"]
    assert heads(":= ⟨by simp, by rfl; done⟩") == ["term", "  simp", "  rfl", "  done"]
    assert heads("| 0 => rfl\n  | n + 1 => by simp") == ["term", "simp"]
    assert heads(":= calc a = b := by simp\n    _ = c := h") == [
        "term", "  calc_step", "    simp", "  calc_step",
    ]  # fmt: skip


def test_after_the_body() -> None:
    source = ":= by\n  simp\ntermination_by n\ndecreasing_by simp_wf; omega"
    assert heads(source) == ["simp", "simp_wf", "omega"]
    assert [b.kind for b in parse_script(source).blocks] == ["by", "decreasing_by"]
    assert heads(":= f x where\n  x : p := by simp\n  y : q := by rfl") == ["term", "simp", "rfl"]
    assert heads("where\n  left := by simp\n  right := by rfl") == ["term", "  simp", "  rfl"]


def test_a_command_ends_the_proof() -> None:
    script = parse_script(":= by\n  simp\ntheorem x : False := by trivial")
    assert [(s.head, s.depth, s.opaque) for s in script.steps] == [
        ("simp", 0, False), ("theorem", 0, True),
    ]  # fmt: skip
    assert script.blocks[-1].kind == "rest"


def test_what_stands_too_far_left_is_no_part_of_the_proof() -> None:
    assert [b.kind for b in parse_script(":= by\nsimp").blocks] == ["by", "rest"]
    assert [b.kind for b in parse_script(":= by\n  simp\n rfl").blocks] == ["by", "rest"]
    assert heads(":= by\n  have h : p := by\n  simp\n  rfl") == ["have", "simp", "rfl"]


def test_absolute_values_are_not_alternatives() -> None:
    source = ":= by\n  cases h with\n  | inl h => have : |x| < 1 := by simp\n  | inr h => rfl"
    assert heads(source) == ["cases", "  have", "    simp", "  rfl"]


def test_commas_of_quantifiers_do_not_end_a_block() -> None:
    assert shape(":= ⟨by have : ∀ x, p x := h; exact this, by rfl⟩")[1:] == [
        "  have : ∀ x, p x := h", "  exact this", "  rfl",
    ]  # fmt: skip


def test_the_first_line_can_stand_further_right() -> None:
    source = ":= by constructor\n                 · rfl"
    assert heads(source) == ["constructor"]
    assert heads(source.replace("\n", "\n  ")) == ["constructor"]
    moved = parse_script(source, column=11)
    assert [s.head for s in moved.steps] == ["constructor", "·", "rfl"]


@pytest.mark.parametrize("source", ["", " ", ":=", ":= by", "by", "|", "where", ":= (", "\n\n"])
def test_next_to_nothing(source: str) -> None:
    assert len(parse_script(source).steps) <= 1


def test_carriage_returns_change_nothing() -> None:
    source = ":= by\n  constructor\n  · simp\n    rfl\n  · exact ⟨a,\n      b⟩\n"
    crlf = source.replace("\n", "\r\n")
    assert heads(crlf) == heads(source)


def assert_well_formed(source: str, script: Script) -> None:
    for at, step in enumerate(script.steps):
        assert step.index == at
        assert 0 <= step.start < step.end <= len(source)
        assert source[step.start : step.end].strip(" \t\r\n") == source[step.start : step.end]
        block = script.blocks[step.block]
        assert at in block.steps
        assert block.step == step.parent
        if step.parent is None:
            assert step.depth == 0
        else:
            outer = script.steps[step.parent]
            assert step.parent < at
            assert outer.start <= step.start
            assert step.end <= outer.end
            assert step.depth == outer.depth + 1
            assert not outer.opaque
    for block in script.blocks:
        ends = [(script.steps[at].start, script.steps[at].end) for at in block.steps]
        assert all(one[1] <= two[0] for one, two in pairwise(ends))
        if ends:
            assert (block.start, block.end) == (ends[0][0], ends[-1][1])
            assert block.opener_start <= block.opener_end <= block.start


WORDS = """
    by simp exact have let := : ; <;> , · . ( ) [ ] { } ⟨ ⟩ | => fun match with cases h if then else
    calc _ = at from show suffices first try all_goals case next conv in open do where decreasing_by
    termination_by theorem rw induction ∀ x intro obtain rcases + - → /- -/ -- " «
"""
PROOFS = st.lists(
    st.one_of(
        st.sampled_from(WORDS.split()),
        st.sampled_from(["\n", "\n  ", "\n    ", "\n      ", "\n   ", "\r\n  "]),
    ),
    max_size=40,
)


@settings(deadline=None, max_examples=600)
@given(PROOFS, st.sampled_from([":= by\n  ", ":= ", "", "| "]))
def test_any_text_gives_a_well_formed_script(words: list[str], prefix: str) -> None:
    source = prefix + " ".join(words)
    assert_well_formed(source, parse_script(source))


@settings(deadline=None)
@given(st.text(max_size=60))
def test_any_characters_give_a_well_formed_script(source: str) -> None:
    assert_well_formed(":= by " + source, parse_script(":= by " + source))


def test_deep_nesting_is_no_recursion() -> None:
    source = ":= by exact " + "(by exact " * 3000 + "h" + ")" * 3000
    script = parse_script(source)
    assert len(script.steps) == 3001
    assert script.steps[-1].depth == 3000
