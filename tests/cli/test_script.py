"""The script under the cursor: from a file, forward and back, into the file again."""

from __future__ import annotations

import pytest

from leanprm.cli._abbreviations import expand
from leanprm.cli._script import Script, open_theorem
from leanprm.cli.play import _is_open, split_target
from leanprm.errors import InputError

FILE = """\
theorem one (p q : Prop) (h : p ∧ q) : q ∧ p := by -- so
  -- both
  constructor
  · exact h.2 -- second
  · cases h with
    | intro a b =>
      exact a

theorem two : True ∧ True := by
    constructor; trivial
    sorry

theorem three : True := trivial

theorem four : Nat → Nat
  | 0 => 1
  | n => n

theorem five : True
"""


def test_first_theorem_with_a_hole_is_opened() -> None:
    opened = open_theorem(FILE, "a.lean", None)
    assert opened.title == "theorem two : True ∧ True"
    assert opened.script == Script(ahead=("constructor", "trivial"))


@pytest.mark.parametrize("line", [1, 3, 7])
def test_theorem_at_a_line(line: int) -> None:
    assert open_theorem(FILE, "a.lean", line).span.name == "one"


def test_tactics_keep_their_comments_and_inner_layout() -> None:
    script = open_theorem(FILE, "a.lean", 1).script
    assert script.ahead == (
        "-- so\n-- both\nconstructor",
        "· exact h.2",
        "-- second\n· cases h with\n  | intro a b =>\n    exact a",
    )


def test_term_and_missing_proof() -> None:
    assert open_theorem(FILE, "a.lean", 13).script.ahead == ("exact trivial",)
    assert open_theorem(FILE, "a.lean", 19).script == Script()


@pytest.mark.parametrize(
    ("line", "message"), [(8, "no theorem at this line"), (15, "by equations cannot be played")]
)
def test_what_cannot_be_opened(line: int, message: str) -> None:
    with pytest.raises(InputError, match=message):
        open_theorem(FILE, "a.lean", line)


def test_moves() -> None:
    start = Script(ahead=("a", "b"))
    first = start.forward()
    assert first == Script(("a",), ("b",))
    assert first is not None
    assert first.typed("b") == Script(("a", "b"))
    assert first.typed("c") == Script(("a", "c"), ("b",))
    assert first.back() == start
    assert start.back() is None
    assert Script(("a",)).forward() is None
    assert start.without_next() == Script(ahead=("b",))
    assert Script().without_next() is None


def test_document_asks_after_the_last_tactic() -> None:
    opened = open_theorem(FILE, "a.lean", 9)
    text, at = opened.document(Script(("constructor", "· skip\n  trivial")))
    assert text.endswith(
        "theorem two : True ∧ True := by\n  constructor\n  · skip\n    trivial\n  done\n"
    )
    assert text[at:] == "done\n"


def test_steps_inside_the_last_tactic() -> None:
    opened = open_theorem(FILE, "a.lean", 1)
    script = Script(opened.script.ahead)
    text, _ = opened.document(script)
    inner = [text[start:end] for start, end in opened.inner_steps(script)]
    assert inner == ["cases h with\n    | intro a b =>\n      exact a", "exact a"]
    assert opened.inner_steps(Script(script.played[:1])) == []
    assert opened.inner_steps(Script()) == []


def test_saved_file_changes_one_proof_only() -> None:
    opened = open_theorem(FILE, "a.lean", 9)
    whole = opened.saved(Script(("trivial", "trivial")), finished=True)
    assert whole == FILE.replace("    constructor; trivial\n    sorry", "  trivial\n  trivial")
    assert "  trivial\n  sorry\n" in opened.saved(Script(("trivial",)), finished=False)
    same = open_theorem(FILE, "a.lean", 1)
    again = same.saved(same.script, finished=True)
    assert open_theorem(again, "a.lean", 1).script == same.script


def test_saved_last_theorem_ends_with_one_line_break() -> None:
    opened = open_theorem("theorem t : True\n", "a.lean", None)
    assert opened.saved(Script(), finished=False) == "theorem t : True := by\n  sorry\n"


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        (r"exact \<h.2, h.1\>", "exact ⟨h.2, h.1⟩"),
        (r"have : p \and q", "have : p ∧ q"),
        (r"p\to\not q", "p→¬ q"),
        (r"p /\ q", "p /\\ q"),
        (r"a \ b", r"a \ b"),
        (r"\unknown x", r"\unknown x"),
        (r"\.", "·"),
    ],
)
def test_symbols_have_names(typed: str, shown: str) -> None:
    assert expand(typed) == shown


@pytest.mark.parametrize("text", ["cases h with", "have : p := by", "exact (", "rw [a,", "· "])
def test_open_lines(text: str) -> None:
    assert _is_open(text) == (text != "· ")


@pytest.mark.parametrize("text", ["exact h", "exact ⟨a, b⟩", "rw [a]", "exact h)"])
def test_closed_lines(text: str) -> None:
    assert not _is_open(text)


def test_target_with_and_without_a_line() -> None:
    assert split_target("a.lean:12")[1] == 12
    assert split_target("a.lean")[1] is None
    assert str(split_target("c:x.lean")[0]) == "c:x.lean"
