"""Final answers in a normal form, so that equal ones are equal texts."""

from __future__ import annotations

import re
from fractions import Fraction

_FINAL = re.compile(r"(?:^|\n)\s*(?:####|A:)\s*(.+?)\s*$")
_BOXED = re.compile(r"\\boxed\{((?:[^{}]|\{[^{}]*\})*)\}")
_AROUND = " \t\n.$£€\\"
_NUMBER = re.compile(r"[-+]?(?:\d[\d,]*(?:\.\d+)?|\.\d+)(?:/\d+)?")


def normal_answer(text: str | None) -> str | None:
    """Numbers as a fraction in lowest terms, other text in small letters without space around.

    Thousands separators, a currency sign before and a percent sign after a number are left out;
    None and empty text are no answer.
    """
    bare = (text or "").replace("\\$", "").replace("−", "-").strip(_AROUND)
    bare = bare.removesuffix("%").strip(_AROUND)
    if _NUMBER.fullmatch(bare):
        above, _, below = bare.replace(",", "").partition("/")
        if below and not int(below):
            return bare
        return str(Fraction(above) / Fraction(below or "1"))
    return " ".join(bare.lower().split()) or None


def final_answer(text: str) -> str | None:
    r"""The answer that a solution ends with: after `####` or `A:`, else in the last `\boxed{}`."""
    found = _FINAL.search(text)
    if found is not None:
        return found.group(1)
    boxed = _BOXED.findall(text)
    return boxed[-1] if boxed else None
