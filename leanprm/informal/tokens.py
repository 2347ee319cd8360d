"""Tokens of mathematics inside prose, in plain text and in LaTeX, with their places."""

from __future__ import annotations

import re
from typing import Final, Literal, NamedTuple

from leanprm.informal.units import unit_of

Kind = Literal[
    "number", "word", "letter", "operator", "relation", "open", "close", "percent", "frac",
    "opaque", "stop", "comma", "mark", "of",
]  # fmt: skip


class Token(NamedTuple):
    """A piece of a step: `step[start:end]`."""

    kind: Kind
    text: str
    """In one spelling: operators are + - * / ^, relations = ≠ < ≤ > ≥ ≈, brackets ( )."""
    start: int
    end: int
    money: bool = False
    """A number with a currency sign before it."""
    spaced: bool = True
    """Whether there is space before it."""
    worded: bool = False
    """Whether it is an operator or relation in words."""


_LATEX: Final[dict[str, tuple[Kind, str] | None]] = {
    "times": ("operator", "*"), "cdot": ("operator", "*"), "ast": ("operator", "*"),
    "div": ("operator", "/"), "pm": ("opaque", "±"), "le": ("relation", "≤"),
    "leq": ("relation", "≤"), "ge": ("relation", "≥"), "geq": ("relation", "≥"),
    "lt": ("relation", "<"), "gt": ("relation", ">"), "ne": ("relation", "≠"),
    "neq": ("relation", "≠"), "approx": ("relation", "≈"), "frac": ("frac", "frac"),
    "dfrac": ("frac", "frac"), "tfrac": ("frac", "frac"), "cfrac": ("frac", "frac"),
    "Rightarrow": ("stop", ";"), "implies": ("stop", ";"), "to": ("stop", ";"),
    "rightarrow": ("stop", ";"), "therefore": ("stop", ";"), "quad": ("stop", ";"),
    "qquad": ("stop", ";"), "left": None, "right": None, "displaystyle": None, "boxed": None,
    "big": None, "Big": None, "bigl": None, "bigr": None,
}  # fmt: skip
_TEXT: Final = {"text", "textbf", "textit", "mathrm", "mbox", "textrm", "mathbf", "operatorname"}
_SIGNS: Final[dict[str, tuple[Kind, str]]] = {
    "+": ("operator", "+"), "-": ("operator", "-"), "−": ("operator", "-"),
    "–": ("operator", "-"), "*": ("operator", "*"), "×": ("operator", "*"), "·": ("operator", "*"),
    "⋅": ("operator", "*"), "∙": ("operator", "*"), "÷": ("operator", "/"), "/": ("operator", "/"),
    "∕": ("operator", "/"), "^": ("operator", "^"), "=": ("relation", "="), "<": ("relation", "<"),
    ">": ("relation", ">"), "≤": ("relation", "≤"), "≥": ("relation", "≥"), "≠": ("relation", "≠"),
    "≈": ("relation", "≈"), "≅": ("relation", "≈"), "~": ("relation", "≈"), "(": ("open", "("),
    "[": ("open", "("), "{": ("open", "("), ")": ("close", ")"), "]": ("close", ")"),
    "}": ("close", ")"), "%": ("percent", "%"), ",": ("comma", ","), ";": ("stop", ";"),
    ":": ("stop", ";"), "?": ("stop", ";"), "→": ("stop", ";"), "⇒": ("stop", ";"),
    "—": ("stop", ";"), "\n": ("stop", ";"), ".": ("stop", "."), "!": ("opaque", "!"),
    "…": ("opaque", "…"),
}  # fmt: skip
_DOUBLE: Final = {"<=": "≤", ">=": "≥", "!=": "≠", "==": "=", "=>": ";", "->": ";", "~=": "≈"}
_FRACTIONS: Final = {
    "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5),
    "⅗": (3, 5), "⅘": (4, 5), "⅙": (1, 6), "⅚": (5, 6), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8),
    "⅞": (7, 8),
}  # fmt: skip
_POWERS: Final = {"²": "2", "³": "3"}
_WORDS: Final[dict[str, tuple[Kind, str]]] = {
    "times": ("operator", "*"), "plus": ("operator", "+"), "minus": ("operator", "-"),
    "equals": ("relation", "="), "equal": ("relation", "="), "of": ("of", "*"),
    "percent": ("percent", "%"), "mod": ("operator", "%"),
}  # fmt: skip

_TOKEN = re.compile(
    r"(?P<note><<.*?>>)"
    r"|(?P<clock>\d+:\d+|(?<![\d.,])0\d+(?![\d.])|(?<![\d.])(?!\d{1,3}(?:,\d{3})+(?![\d,]))\d+(?:,\d+)+)"
    r"|(?P<number>\d{1,3}(?:(?:,|\{,\})\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|(?<![\d.])\.\d+)"
    r"(?:(?P<ordinal>st|nd|rd|th)\b|(?P<glued>[A-Za-z]+))?"
    r"|\\(?P<latex>[A-Za-z]+)\s*|(?P<escaped>\\[$%&#_{}])|(?P<thin>\\[,;:! ()\[\]]|\\\\|\$\$|&|\\)"
    r"|(?P<money>[$€£])"
    r"|(?P<cents>¢)"
    r"|(?P<double><<|>>|<=|>=|!=|==|=>|->|~=|(?<=[\d)])\*\*(?=[\d(])|\*\*|\.\.+)"
    r"|(?P<divided>divided\s+by\b|multiplied\s+by\b)"
    r"|(?P<isequal>is\s+equal\s+to\b|is\s+equivalent\s+to\b)"
    r"|(?P<nearly>(?:is|are|was|were|equals?|gives)\s+"
    r"(?:about|approximately|roughly|around|nearly|almost)\b)"
    r"|(?P<compared>(?:is|are|was|were)\s+(?P<than>more|greater|larger|higher|less|fewer|smaller|"
    r"lower)\s+than\b|(?:is|are)\s+(?P<bound>at\s+least|at\s+most)\b)"
    r"|(?P<word>[A-Za-z]+(?:[-'’][A-Za-z]+)*)"
    r"|(?P<space>[ \t\r\f\v]+)"
    r"|(?P<other>.|\n)",
    re.DOTALL,
)
_MORE: Final = {"more", "greater", "larger", "higher"}


def tokenize(step: str) -> list[Token]:
    """The tokens of a step; calculator notes are left out."""
    return _Reader(step).read()


class _Reader:
    def __init__(self, step: str) -> None:
        self._step = step
        self._tokens: list[Token] = []
        self._money = False
        self._spaced = True

    def read(self) -> list[Token]:
        at = 0
        while at < len(self._step):
            found = _TOKEN.match(self._step, at)
            if found is None:  # cannot be: the last alternative takes any character
                break
            at = found.end()
            skip = self._one(found)
            at = max(at, skip)
        return self._tokens

    def _add(self, kind: Kind, text: str, start: int, end: int) -> None:
        money = self._money and kind == "number"
        worded = kind in ("operator", "of", "relation") and self._step[start].isalpha()
        self._tokens.append(Token(kind, text, start, end, money, self._spaced, worded))
        self._spaced = False
        if kind not in ("open",):
            self._money = False

    def _one(self, found: re.Match[str]) -> int:
        """Add what was found; returns where to go on if that is further."""
        start, end, group = found.start(), found.end(), found.lastgroup
        if found["number"] is not None:
            return self._number(found)
        if found["space"] is not None or found["thin"] is not None:
            self._spaced = True
        elif found["money"] is not None or found["escaped"] == "\\$":
            self._money = True
        elif found["escaped"] is not None:
            sign = found["escaped"][1]
            if sign == "%":
                self._add("percent", "%", start, end)
        elif found["latex"] is not None:
            return self._latex(found["latex"], start, end)
        elif found["clock"] is not None:
            self._add("opaque", found["clock"], start, end)
        elif found["cents"] is not None:
            self._add("word", "cent", start, end)
        elif found["double"] is not None:
            self._double(found["double"], start, end)
        elif found["divided"] is not None:
            self._add("operator", "/" if found["divided"][0] == "d" else "*", start, end)
        elif found["isequal"] is not None:
            self._add("relation", "=", start, end)
        elif found["nearly"] is not None:
            self._add("relation", "≈", start, end)
        elif found["compared"] is not None:
            self._add("relation", _comparison(found), start, end)
        elif found["word"] is not None:
            self._word(found["word"], start, end)
        elif group == "other":
            self._sign(found.group(), start, end)
        return end

    def _number(self, found: re.Match[str]) -> int:
        start, end = found.start("number"), found.end("number")
        if found["ordinal"] is not None:
            self._add("opaque", found.group(), start, found.end())
            return found.end()
        text = found["number"].replace(",", "").replace("{}", "")
        glued = found["glued"]
        self._add("number", text, start, end)
        if glued is None:
            return end
        after = self._step[found.end() : found.end() + 1]
        if glued in ("x", "X") and after.isdigit():
            self._add("operator", "*", end, found.end())
        elif len(glued) == 1 and (unit_of(glued) is None or glued.isupper()):
            self._add("letter", glued, end, found.end())
        elif unit_of(glued) is not None:
            self._add("word", glued, end, found.end())
        else:
            self._tokens[-1] = Token("opaque", found.group(), start, found.end())
        return found.end()

    def _latex(self, name: str, start: int, end: int) -> int:
        if name in _TEXT and self._step[end : end + 1] == "{":
            close = self._step.find("}", end)
            inner = self._step[end + 1 : close]
            self._spaced = True
            for word in re.finditer(r"[A-Za-z]+", inner) if close > 0 else ():
                self._add("word", word.group(), end + 1 + word.start(), end + 1 + word.end())
            return close + 1 if close > 0 else end
        known = _LATEX.get(name, ("opaque", name))
        if known is not None:
            self._add(*known, start, end)
        return end

    def _double(self, text: str, start: int, end: int) -> None:
        if text == "**":
            between = start > 0 and self._step[start - 1] in "0123456789)"
            if between and self._step[end : end + 1].strip():
                self._add("operator", "^", start, end)
        elif text in ("<<", ">>") or text.startswith(".."):
            self._add("opaque", text, start, end)
        else:
            sign = _DOUBLE[text]
            self._add("stop" if sign == ";" else "relation", sign, start, end)

    def _word(self, word: str, start: int, end: int) -> None:
        low = word.lower()
        if low in _WORDS:
            self._add(*_WORDS[low], start, end)
        elif len(word) == 1 and word not in ("a", "A", "I"):
            self._add("letter", word, start, end)
        else:
            self._add("word", word, start, end)

    def _sign(self, sign: str, start: int, end: int) -> None:
        if sign in _FRACTIONS:
            over, under = _FRACTIONS[sign]
            self._add("mark", f"{over}/{under}", start, end)
        elif sign in _POWERS:
            if self._tokens and self._tokens[-1].kind != "word":  # cm² is a unit
                self._add("operator", "^", start, end)
                self._add("number", _POWERS[sign], start, end)
        elif sign in "'\"“”‘’`*_" and sign != "*":
            return
        else:
            self._add(*_SIGNS.get(sign, ("opaque", sign)), start, end)


def _comparison(found: re.Match[str]) -> str:
    if found["bound"] is not None:
        return "≥" if found["bound"].endswith("least") else "≤"
    return ">" if found["than"] in _MORE else "<"
