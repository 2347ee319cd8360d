r"""Lean's symbols from their backslash names, as in the editors: `\and` is ∧."""

from __future__ import annotations

import re

SYMBOLS = {
    "to": "→", "r": "→", "imp": "→", "l": "←", "iff": "↔", "and": "∧", "or": "∨", "not": "¬",
    "all": "∀", "forall": "∀", "ex": "∃", "exists": "∃", "ne": "≠", "le": "≤", "ge": "≥",
    "<": "⟨", ">": "⟩", ".": "·", "dvd": "∣", "mid": "∣", "x": "×", "times": "×", "o": "∘",
    "in": "∈", "notin": "∉", "sub": "⊆", "union": "∪", "inter": "∩", "empty": "∅", "false": "⊥",
    "true": "⊤", "goal": "⊢", "N": "ℕ", "Z": "ℤ", "Q": "ℚ", "R": "ℝ", "a": "α", "b": "β",
    "g": "γ", "lambda": "λ", "fun": "λ", "mapsto": "↦", "t": "▸", "inv": "⁻¹", "1": "₁",
    "2": "₂", "3": "₃", "0": "₀",
}  # fmt: skip

_NAME = re.compile(r"(?<!/)\\([A-Za-z]+|[0-9<>.])")


def expand(text: str) -> str:
    r"""Replace the names that are known.

    >>> expand(r"exact \<h.2, h.1\>")
    'exact ⟨h.2, h.1⟩'
    """

    def symbol(found: re.Match[str]) -> str:
        known = SYMBOLS.get(found[1])
        return found[0] if known is None else known

    return _NAME.sub(symbol, text)
