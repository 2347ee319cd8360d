"""Lean code inside a model's answer: fenced blocks of Markdown, whole or cut off."""

from __future__ import annotations

import re
from typing import NamedTuple

_FENCE = re.compile(r"^[ \t]{0,3}(?P<mark>`{3,}|~{3,})[ \t]*(?P<info>[^\n`]*)$", re.MULTILINE)
_LEAN = frozenset({"lean", "lean4", "lean-4", "lean3", "tactics", "tactic"})


class CodeBlock(NamedTuple):
    """Code found in an answer."""

    text: str
    offset: int
    """Where `text` begins in the answer (code points)."""
    complete: bool
    """Whether the closing fence was there; False for an answer that was cut off."""


class _Fenced(NamedTuple):
    language: str
    start: int
    end: int
    complete: bool


def find_code(answer: str) -> CodeBlock:
    """The code that an answer ends with.

    The last block marked as Lean counts (drafts come before the final answer); without one, the
    last block without a language. An answer that goes on inside a block of its prompt has only
    the closing fence: what stands before it is the code. An answer without fences is code.
    """
    blocks, stray = _blocks(answer)
    lean = [block for block in blocks if block.language in _LEAN]
    plain = [block for block in blocks if not block.language]
    # A lone fence with code before it closes a block that the prompt opened.
    if stray is not None and len(blocks) == 1 and plain and answer[:stray].strip():
        return CodeBlock(answer[:stray], 0, True)
    for found in (lean, plain):
        if found:
            last = found[-1]
            return CodeBlock(answer[last.start : last.end], last.start, last.complete)
    return CodeBlock(answer, 0, True)


def has_fence(text: str) -> bool:
    """Whether a line of the text is a Markdown fence."""
    return _FENCE.search(text) is not None


def _blocks(answer: str) -> tuple[list[_Fenced], int | None]:
    """All blocks, and where the fence of an unended last block stands."""
    blocks: list[_Fenced] = []
    opening: re.Match[str] | None = None
    for fence in _FENCE.finditer(answer):
        if opening is None:
            opening = fence
        elif _closes(opening, fence):
            start = min(opening.end() + 1, fence.start())
            blocks.append(_Fenced(_language(opening), start, fence.start(), True))
            opening = None
        elif fence["info"].strip():
            # A new block opens while the last one was never closed.
            start = min(opening.end() + 1, fence.start())
            blocks.append(_Fenced(_language(opening), start, fence.start(), False))
            opening = fence
    if opening is None:
        return blocks, None
    start = min(opening.end() + 1, len(answer))
    blocks.append(_Fenced(_language(opening), start, len(answer), False))
    return blocks, opening.start()


def _closes(opening: re.Match[str], fence: re.Match[str]) -> bool:
    mark, end = opening["mark"], fence["mark"]
    return mark[0] == end[0] and len(end) >= len(mark) and not fence["info"].strip()


def _language(opening: re.Match[str]) -> str:
    words = opening["info"].split()
    return words[0].lower().strip("{}.") if words else ""
