"""Offsets in a text and Lean's positions, both ways.

Inside the package a place in a text is an offset in Unicode code points (a Python string index).
Lean's command line counts lines from 1 and columns in code points from 0; its language server
counts lines from 0 and columns in UTF-16 code units.
"""

from __future__ import annotations

from bisect import bisect_right


class LineIndex:
    """Line starts of one text; converts offsets and positions in O(log lines)."""

    def __init__(self, text: str) -> None:
        self.text = text
        starts = [0]
        find = text.find
        at = find("\n")
        while at >= 0:
            starts.append(at + 1)
            at = find("\n", at + 1)
        self._starts = starts
        self._ascii = text.isascii()

    def position(self, offset: int) -> tuple[int, int]:
        """The (1-based line, 0-based code point column) of an offset."""
        line = bisect_right(self._starts, offset) - 1
        return line + 1, offset - self._starts[line]

    def offset(self, line: int, column: int) -> int:
        """The offset of a (1-based line, code point column); clipped to the text."""
        if line < 1:
            return 0
        if line > len(self._starts):
            return len(self.text)
        return min(self._starts[line - 1] + max(column, 0), self._line_end(line))

    def to_utf16(self, offset: int) -> tuple[int, int]:
        """The language server's (0-based line, UTF-16 column) of an offset."""
        line = bisect_right(self._starts, offset) - 1
        start = self._starts[line]
        if self._ascii:
            return line, offset - start
        return line, len(self.text[start:offset].encode("utf-16-le")) // 2

    def from_utf16(self, line: int, column: int) -> int:
        """The offset of the language server's (0-based line, UTF-16 column); clipped."""
        if line < 0:
            return 0
        if line >= len(self._starts):
            return len(self.text)
        start, end = self._starts[line], self._line_end(line + 1)
        if self._ascii:
            return min(start + max(column, 0), end)
        units = 0
        for at in range(start, end):
            if units >= column:
                return at
            units += 2 if ord(self.text[at]) > 0xFFFF else 1
        return end

    def _line_end(self, line: int) -> int:
        return self._starts[line] if line < len(self._starts) else len(self.text)
