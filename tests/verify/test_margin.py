from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leanprm.verify.margin import Indent, find_indent


@pytest.mark.parametrize(
    ("proof", "indent"),
    [
        ("  exact h", Indent()),
        ("exact h", Indent(2, 2)),
        ("intro h\nexact h", Indent(2, 2)),
        ("intro h\n  exact h", Indent(2, 0)),
        ("constructor\n  · simp\n  · simp", Indent(2, 0)),
        ("have k : q := by\n    exact h.2\n  exact k", Indent(2, 0)),
        ("have k : q := by\n  simp\n  exact h", Indent(2, 2)),
        ("induction n with\n  | zero => simp\n  | succ n ih => simp", Indent(2, 2)),
        ("exact foo\n    bar baz", Indent(2, 2)),
        ("refine ⟨?_,\n  h⟩", Indent(2, 2)),
        ("\n  exact h", Indent()),
        ("\nexact h", Indent(0, 2)),
        ("\n\nintro h\n  exact h", Indent(0, 2)),
        ("  \nintro h", Indent(0, 2)),
        ("\n", Indent()),
        ("", Indent()),
    ],
)
def test_find_indent(proof: str, indent: Indent) -> None:
    assert find_indent(proof) == indent


@given(
    st.lists(st.text("ab ·\t", max_size=6), min_size=1, max_size=5),
    st.integers(0, 4),
    st.integers(0, 4),
)
def test_moving_keeps_every_character_findable(lines: list[str], first: int, rest: int) -> None:
    proof = "\n".join(lines)
    indent = Indent(first, rest)
    moved = indent.apply(proof).split("\n")
    for number, (line, other) in enumerate(zip(lines, moved, strict=True), 1):
        if line.strip():
            assert other.endswith(line)
            for column in range(len(line)):
                there = column + len(other) - len(line)
                assert indent.column(number, there) == column
