"""Where a proof without its own indentation is put.

Lean wants the tactics after `by` on a new line to be indented, and to begin in one column. Proofs
in records often come without: all lines moved to the left margin, or the first line stripped and
the others left. Such proofs are moved to the right as a whole, or their first line is; nothing else
is touched, and positions are given in the text as it came.
"""

from __future__ import annotations

from dataclasses import dataclass

from leanprm.verify.lexer import IDENT, tokenize
from leanprm.verify.words import CLOSERS, OPENERS, TACTIC_SYMBOLS, WANTS_TERM

_STEP = 2
_OPENS = ("by", "=>", ":=", "with", "from", ",", "<;>", "(", "[", "⟨", "{", "|", "then", "else")


@dataclass(frozen=True)
class Indent:
    """How many spaces stand before the first line of a proof, and before each other line."""

    first: int = 0
    rest: int = 0

    def apply(self, proof: str) -> str:
        """The proof, moved to the right; blank lines stay as they are."""
        if not (self.first or self.rest):
            return proof
        first, *others = proof.split("\n")
        pad = " " * self.rest
        moved = [pad + line if line.strip() else line for line in others]
        return "\n".join([" " * self.first + first, *moved])

    def undo(self, text: str) -> str:
        """A piece of the moved proof that begins inside a line, as it was."""
        if not self.rest:
            return text
        first, *others = text.split("\n")
        pad = " " * self.rest
        return "\n".join([first, *(line.removeprefix(pad) for line in others)])

    def column(self, line: int, column: int) -> int:
        """The column that a place of the moved proof had before; lines count from 1."""
        return max(column - (self.first if line == 1 else self.rest), 0)


def find_indent(proof: str) -> Indent:
    """The indent that a tactic proof on a line of its own needs.

    A proof whose first line is at the margin while all others are indented was stripped, if the
    first of its leftmost other lines reads as a new tactic: then only the first line is moved.
    """
    lines = [line for line in proof.split("\n") if line.strip()]
    if not lines or lines[0][0].isspace():
        return Indent()
    if lines[0] != proof.split("\n", 1)[0]:
        return Indent(rest=_STEP)
    margins = [len(line) - len(line.lstrip(" ")) for line in lines[1:]]
    if margins and min(margins) > 0:
        at = margins.index(min(margins)) + 1
        if _begins_anew("\n".join(lines[:at]), lines[at]):
            return Indent(first=min(margins))
    return Indent(_STEP, _STEP)


def _begins_anew(before: str, line: str) -> bool:
    """Whether a line is a tactic of its own and not the rest of what stands before."""
    read, word = tokenize(before), tokenize(line)[:1]
    if not read or not word or read[-1].text in _OPENS or read[-1].text in WANTS_TERM:
        return False
    if sum(t.text in OPENERS for t in read) > sum(t.text in CLOSERS for t in read):
        return False
    text = word[0].text
    return text in TACTIC_SYMBOLS - {"("} or (word[0].kind == IDENT and text in TACTICS)


_TACTICS = """
    ac_rfl aesop all_goals any_goals apply assumption by_cases by_contra bv_decide calc case cases
    change clear congr constructor contradiction conv decide delta dsimp erw exact exacts exfalso
    exists ext field_simp first fun_cases fun_induction funext gcongr generalize grind have
    induction infer_instance injection interval_cases intro intros left let lia linarith
    linear_combination match next nlinarith norm_cast norm_num nofun nomatch obtain omega
    positivity push_cast push_neg rcases refine rename_i repeat replace revert rfl right ring
    ring_nf rintro rw rwa set show simp simp_all simp_arith simpa sorry specialize split split_ifs
    subst suffices symm tauto trivial try unfold use zify
"""
TACTICS = frozenset(_TACTICS.split())
"""First words of tactics, of Lean and of Mathlib, as they begin lines of proofs."""
