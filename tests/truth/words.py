"""Words of a Lean text that stand outside comments and strings."""

from __future__ import annotations

import re

_SKIP = re.compile(r'--[^\n]*|/-.*?-/|"(?:\\.|[^"\\])*"', re.S)
_HOLE = re.compile(r"(?<![\w.'«])(sorry|admit)(?![\w'»])")


def has_hole_word(text: str) -> bool:
    """Whether `sorry` or `admit` is a word of the text."""
    return _HOLE.search(_SKIP.sub(" ", text)) is not None
