"""Lean's notation as it stands, as LaTeX, or in words."""

from __future__ import annotations

import re
from typing import Final, Literal

Symbols = Literal["unicode", "latex", "words"]

_LATEX: Final = {
    "∀": r"\forall",
    "∃": r"\exists",
    "¬": r"\lnot",
    "∧": r"\land",
    "∨": r"\lor",
    "→": r"\to",
    "↔": r"\leftrightarrow",
    "≤": r"\le",
    "≥": r"\ge",
    "≠": r"\ne",
    "∣": r"\mid",
    "∈": r"\in",
    "∉": r"\notin",
    "⊆": r"\subseteq",
    "×": r"\times",
    "∘": r"\circ",
    "⟨": r"\langle",
    "⟩": r"\rangle",
    "↦": r"\mapsto",
    "←": r"\leftarrow",
    "∪": r"\cup",
    "∩": r"\cap",
    "∅": r"\emptyset",
    "∑": r"\sum",
    "∏": r"\prod",
    "ℕ": r"\mathbb{N}",
    "ℤ": r"\mathbb{Z}",
    "ℚ": r"\mathbb{Q}",
    "⊢": r"\vdash",
    "*": r"\cdot",
    "α": r"\alpha",
    "β": r"\beta",
    "γ": r"\gamma",
    "∎": "",
}
_WORDS: Final = {
    "¬": "not",
    "∧": "and",
    "∨": "or",
    "→": "implies",
    "↔": "if and only if",
    "≤": "is at most",
    "≥": "is at least",
    "<": "is less than",
    ">": "is greater than",
    "=": "equals",
    "≠": "differs from",
    "∣": "divides",
    "∈": "is in",
    "∉": "is not in",
    "⊆": "is contained in",
    "+": "plus",
    "*": "times",
    "-": "minus",
    "/": "divided by",
    "%": "modulo",
    "^": "to the power",
    "++": "followed by",
    "::": "before",
    "∘": "after",
    "▸": "applied to",
    "⟨": "(",
    "⟩": ")",
    "↦": "goes to",
    "=>": "goes to",
    "fun": "the function that maps",
    "Nat": "natural number",
    "Int": "integer",
}
_SPECIAL = re.compile(r"\+\+|::|=>|[^\w\s'().,:]|\bfun\b|\b(?:Nat|Int)\b(?!\.)|\*")
_BINDER = re.compile(r"(?P<quantifier>[∀∃])\s*(?P<names>[^,∀∃]*?),\s*")
_LEADING_BRACKET = re.compile(r"[()]")
_MATH = re.compile("[" + re.escape("".join(_LATEX)) + r"+\-<>=^]")


def told(code: str, symbols: Symbols) -> str:
    """A term or formula of Lean for a sentence; line breaks become blanks."""
    line = " ".join(code.split())
    if symbols == "unicode":
        return line
    if symbols == "latex":
        return _latex(line)
    return _in_words(line)


def _latex(line: str) -> str:
    if not _MATH.search(line) and not line.isdecimal():
        return line
    text = re.sub(r"([_#&%${}])", r"\\\1", line.replace("fun ", "λ ").replace("=>", "↦"))
    for sign, command in _LATEX.items():
        text = text.replace(sign, f"{command} ")
    text = text.replace("λ", r"\lambda ")
    return f"${' '.join(text.split())}$"


def _in_words(line: str) -> str:
    def binder(match: re.Match[str]) -> str:
        names = _LEADING_BRACKET.sub("", match["names"]).replace(":", "of type")
        start, end = ("for all", ",") if match["quantifier"] == "∀" else ("there is", "such that")
        return f"{start} {names}{'' if end == ',' else ' '}{end} "

    text = _BINDER.sub(binder, line)
    text = _SPECIAL.sub(lambda match: f" {_WORDS.get(match[0], match[0])} ", text)
    return re.sub(r"\s+([,.)])", r"\1", re.sub(r"\(\s+", "(", " ".join(text.split())))


def enumerated(parts: list[str]) -> str:
    """`a, b and c`."""
    if len(parts) < 2:
        return "".join(parts)
    return ", ".join(parts[:-1]) + " and " + parts[-1]
