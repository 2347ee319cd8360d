"""Where a step says that two things are equal, or one greater: relations found in prose."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final, Literal, NamedTuple

from leanprm.informal.expressions import Binary, Expression, Letter, is_bare, letters
from leanprm.informal.reading import NO_UNIT, Parsed, read_all, read_prefix
from leanprm.informal.tokens import Token, tokenize

Relation = Literal["=", "≠", "<", "≤", ">", "≥", "≈"]

_NOTE = re.compile(r"<<(.*?)>>")
_ABOUT = re.compile(
    r"\b(about|approximately|approx|around|roughly|nearly|almost|round|rounds|rounded|rounding|"
    r"nearest|estimate\w*)\b",
    re.IGNORECASE,
)
_SCALED = re.compile(r"\b(hundred|thousand|million|billion|trillion|dozen)s?\b", re.IGNORECASE)
_SOFT: Final = {"is", "are", "was", "were", "gives", "makes", "leaves", "costs"}
_LINKING: Final = {
    "than", "by", "over", "under", "between", "sum", "difference", "product", "per", "to",
    "from", "every", "another", "additional", "each", "first", "last", "step", "day", "week",
    "number", "level", "grade", "age", "page", "chapter", "year", "of",
}  # fmt: skip
_OF_TWO: Final = {
    "sum", "difference", "product", "half", "third", "quarter", "ratio", "quotient", "square",
    "cube", "root", "each", "out", "rest", "remainder", "most", "some", "part", "number", "one",
}  # fmt: skip
_SUPPOSING: Final = {"if", "let", "suppose", "assume", "say"}
_JOINING: Final = {"and", "or", "with", "plus"}
_AFTER_RESULT: Final = {
    "more", "less", "fewer", "times", "dozen", "dozens", "hundred", "thousand", "half", "and",
    "or", "remainder", "r", "out", "sets", "groups", "pairs",
}  # fmt: skip
_FURTHEST: Final = 48
_CUTS: Final = ("stop", "comma")


class Found(NamedTuple):
    """A relation between two expressions, at `step[start:end]`."""

    left: Parsed
    relation: Relation
    right: Parsed
    start: int
    end: int
    firm: bool
    """Whether this is surely what the step says."""
    note: bool = False
    """Whether it is a calculator note."""
    remainder: Parsed | None = None
    about: bool = False
    """Whether the words around it say that it is not exact."""
    assumed: bool = False
    """Whether it is said to be supposed ("if", "let") rather than to be so."""
    scaled: bool = False
    """Whether the step speaks of thousands or millions, which one side may leave out."""


class Unread(NamedTuple):
    """A relation that was seen and not understood."""

    start: int
    end: int
    note: bool = False


def find_relations(step: str) -> list[Found | Unread]:
    """All relations in a step, in order: calculator notes first, then those of the prose."""
    found: list[Found | Unread] = []
    for note in _NOTE.finditer(step):
        found += _in_note(note.group(1), note.start(1))
    prose = _NOTE.sub(lambda match: " " * len(match.group()), step)
    found += _in_prose(prose)
    return found


def _in_note(text: str, shift: int) -> Iterator[Found | Unread]:
    tokens = tokenize(text)
    at = [index for index, token in enumerate(tokens) if token.kind == "relation"]
    bounds = [-1, *at, len(tokens)]
    sides = [read_all(tokens, low + 1, high) for low, high in pairwise(bounds)]
    for number, index in enumerate(at):
        left, right = sides[number], sides[number + 1]
        if left is None or right is None:
            yield Unread(shift, shift + len(text), note=True)
            continue
        relation = _relation(tokens[index])
        start, end = _span(tokens, left, right)
        yield Found(left, relation, right, shift + start, shift + end, True, note=True)


def _in_prose(step: str) -> Iterator[Found | Unread]:
    tokens = _relations_merged(tokenize(step))
    for low, high in _segments(tokens):
        yield from _in_segment(step, tokens, low, high)


def _relations_merged(tokens: list[Token]) -> list[Token]:
    """Two relations side by side, such as `= ≈`, as one; a list number's bracket as a stop."""
    merged: list[Token] = []
    for token in tokens:
        before = merged[-1] if merged else None
        if before is not None and token.kind == before.kind == "relation":
            text = "≈" if "≈" in (token.text, before.text) else token.text
            merged[-1] = before._replace(text=text, end=token.end)
        elif before is not None and before.kind == "relation" and _says_about(token):
            merged[-1] = before._replace(text="≈", end=token.end)
        elif token.kind == "close" and len(merged) == 1 and merged[0].kind in ("number", "letter"):
            merged.append(token._replace(kind="stop"))
        else:
            merged.append(token)
    return merged


def _says_about(token: Token) -> bool:
    return token.kind == "word" and _ABOUT.fullmatch(token.text) is not None


def _segments(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    start = 0
    for at, token in enumerate(tokens):
        if token.kind in _CUTS:
            yield start, at
            start = at + 1
    yield start, len(tokens)


def _in_segment(step: str, tokens: list[Token], low: int, high: int) -> Iterator[Found | Unread]:
    relations = [at for at in range(low, high) if _is_relation(tokens, at, high)]
    if not relations:
        return
    about = _ABOUT.search(step) is not None
    scaled = _SCALED.search(step) is not None
    bounds = [low, *relations, high]
    used = low  # where the last result ends
    for number, at in enumerate(relations):
        begin, end = bounds[number] + (number > 0), bounds[number + 2]
        soft = tokens[at].kind != "relation"
        middle = read_all(tokens, begin, at) if number else None
        left = middle or _suffix(tokens, begin, at, low, used)
        right = read_prefix(tokens, at + 1, end)
        if left is None or right is None:
            if not soft and _has_number(tokens, begin, at) and _has_number(tokens, at + 1, end):
                yield Unread(tokens[at].start, tokens[at].end)
            continue
        used = right.end
        if soft and is_bare(left.expression):
            continue
        found = _found(tokens, left, begin, low, at, right, end)
        if found is not None:
            assumed = _is_assumed(tokens, low, left.start)
            yield found._replace(about=about, scaled=scaled, assumed=assumed)


def _is_assumed(tokens: Sequence[Token], low: int, at: int) -> bool:
    return any(token.text.lower() in _SUPPOSING for token in tokens[max(low, at - 4) : at])


def _is_relation(tokens: Sequence[Token], at: int, high: int) -> bool:
    token = tokens[at]
    if token.kind == "relation":
        return True
    soft = token.kind == "word" and token.text.lower() in _SOFT
    return soft and at + 1 < high and tokens[at + 1].kind in ("number", "mark")


def _found(
    tokens: Sequence[Token],
    left: Parsed,
    begin: int,
    first: int,
    at: int,
    right: Parsed,
    end: int,
) -> Found | None:
    firm = left.firm and right.firm and not right.worded
    worded = tokens[at].kind == "word" or tokens[at].worded
    bare_right = is_bare(right.expression)
    if isinstance(left.expression, Letter):
        firm = firm and (not worded or _stands_alone(tokens, left, begin, first))
    elif is_bare(left.expression):
        firm = firm and not worded and _stands_alone(tokens, left, begin, first)
    elif _is_fraction(left.expression):
        firm = firm and not worded and not (bare_right and left.end - left.start > 3)
    remainder = _remainder(tokens, right.end, end)
    if remainder is None and right.end < end:
        firm = firm and _ends_well(tokens, right.end)
    soft = tokens[at].kind != "relation"
    relation: Relation = "=" if soft else _relation(tokens[at])
    expressions = (left.expression, right.expression)
    if all(map(is_bare, expressions)) and relation in ("=", "≈"):
        return None  # 1 hour = 60 minutes, 3 boxes = 12 pens: not arithmetic
    if any(map(letters, expressions)) and soft:
        return None
    start, stop = _span(tokens, left, right if remainder is None else remainder)
    return Found(left, relation, right, start, stop, firm, remainder=remainder)


def _stands_alone(tokens: Sequence[Token], left: Parsed, begin: int, first: int) -> bool:
    """Whether a single number is a side of an equation and not the last word of a phrase."""
    before = tokens[begin - 1]
    chained = begin > first and before.kind == "relation" and not before.worded
    return left.start == begin and left.end - left.start == 1 and (begin == first or chained)


def _is_fraction(expression: Expression) -> bool:
    """Whether it is a fraction of two numbers, which may be the name of a thing."""
    if not isinstance(expression, Binary) or expression.operator != "/":
        return False
    return is_bare(expression.left) and is_bare(expression.right)


def _relation(token: Token) -> Relation:
    return token.text  # type: ignore[return-value]  # the tokenizer knows no other


def _span(tokens: Sequence[Token], left: Parsed, right: Parsed) -> tuple[int, int]:
    return tokens[left.start].start, tokens[right.end - 1].end


def _has_number(tokens: Sequence[Token], low: int, high: int) -> bool:
    return any(tokens[at].kind in ("number", "mark", "frac") for at in range(low, high))


def _suffix(tokens: Sequence[Token], low: int, high: int, first: int, used: int) -> Parsed | None:
    """The longest expression that ends at `high`."""
    for start in range(max(low, high - _FURTHEST), high):
        token = tokens[start]
        if token.kind in ("close", "percent", "of", "relation", "opaque"):
            continue
        if token.kind == "operator" and not _is_sign(tokens, start, low):
            continue
        parsed = read_all(tokens, start, high)
        if parsed is None:
            continue
        begins = _begins_well(tokens, start, low, first, used)
        if begins is None:
            return None
        firm = parsed.firm and begins
        return replace(parsed, firm=firm)
    return None


def _is_sign(tokens: Sequence[Token], at: int, low: int) -> bool:
    """Whether a minus is a sign and not a dash or an operator."""
    if tokens[at].text != "-" or at + 1 >= len(tokens) or tokens[at + 1].spaced:
        return False
    return at == low or tokens[at - 1].kind == "word"


def _begins_well(
    tokens: Sequence[Token], start: int, low: int, first: int, used: int
) -> bool | None:
    """Whether what stands before an expression leaves it whole; None if it surely does not."""
    if any(tokens[at].kind == "operator" for at in range(max(low, used), max(start - 1, low))):
        return False  # another sum stands before it
    if start == low:
        return low < 2 or not _goes_back(tokens[low - 2], tokens[low - 1], tokens[low])
    before = tokens[start - 1]
    if before.kind == "operator":
        if start - 1 == first:
            return True  # a bullet
        return False if tokens[start - 2].kind == "word" else None
    if before.kind == "of" and start - 2 >= low and tokens[start - 2].kind == "word":
        if start - 3 >= low and tokens[start - 3].kind in ("number", "mark"):
            return False  # 8 packs of 5
        return tokens[start - 2].text.lower() not in _OF_TWO
    if before.kind != "word":
        return None if before.kind != "close" else False
    low_word = before.text.lower()
    if low_word in _JOINING:
        return not any(
            tokens[at].kind == "number" for at in range(max(low, used, start - 5), start)
        )
    if start - 2 >= low and tokens[start - 2].kind == "number" and low_word not in NO_UNIT:
        return False  # 1 hour 20 minutes
    return low_word not in _LINKING and low_word.removesuffix("s") not in _LINKING


def _goes_back(before: Token, cut: Token, after: Token) -> bool:
    """Whether a full stop or comma cuts a number or a sum in two: 14, 400 or 8 + . 84."""
    if cut.text not in (".", ","):
        return False
    whole = before.kind == after.kind == "number" and before.text.isdigit()
    split = cut.text == "," and len(before.text) <= 3 and len(after.text) == 3
    return (whole and split) or before.kind == "operator"


def _ends_well(tokens: Sequence[Token], at: int) -> bool:
    """Whether what follows a result leaves it whole."""
    token = tokens[at]
    if token.kind == "word":
        return token.text.lower() not in _AFTER_RESULT
    if token.kind == "open":
        return at + 1 >= len(tokens) or tokens[at + 1].kind == "word"
    if token.kind == "of":
        return True
    return token.kind == "close"


def _remainder(tokens: Sequence[Token], at: int, end: int) -> Parsed | None:
    """The 2 of `5 remainder 2`."""
    if at + 1 >= end or tokens[at].text not in ("remainder", "R", "r"):
        return None
    return read_prefix(tokens, at + 1, end)
