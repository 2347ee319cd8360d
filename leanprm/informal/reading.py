"""Expressions in tokens of prose: the longest one that begins here, or that ends here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from typing import Final

from leanprm.informal.expressions import (
    MOST_DIGITS,
    Binary,
    Expression,
    Letter,
    Minus,
    Number,
    Operator,
)
from leanprm.informal.tokens import Token
from leanprm.informal.units import SCALES, unit_of

_PRECEDENCE: Final[dict[str, int]] = {"+": 1, "-": 1, "*": 2, "/": 2, "%": 2}
_HALVES: Final = {
    "half": 2, "halves": 2, "third": 3, "thirds": 3, "fourth": 4, "fourths": 4, "quarter": 4,
    "quarters": 4, "fifth": 5, "fifths": 5, "sixth": 6, "sixths": 6, "eighth": 8, "eighths": 8,
    "tenth": 10, "tenths": 10,
}  # fmt: skip
_COUNTS: Final = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "seven": 7}
_MULTIPLIERS: Final = {"twice": 2, "double": 2, "triple": 3, "thrice": 3}
_PER: Final = {"per", "a", "an", "each", "every"}
NO_UNIT: Final = (
    {"and", "or", "but", "so", "is", "are", "was", "were", "then", "than", "more", "less", "fewer"}
    | {"to", "from", "by", "with", "which", "that", "since", "because", "if", "he", "she", "it"}
    | {"they", "we", "as", "times", "twice", "double", "triple", "half", "for", "in", "on", "at"}
)
"""Words that are no unit of the number before them: the sentence goes on."""
_MOST_UNIT_WORDS: Final = 4
_FLOAT_PLACES: Final = 9
_REPEATING: Final = {2: (3, 6), 3: (3, 6, 7, 9, 11, 12)}


class _NoExpression(Exception):
    """The tokens are not an expression."""


@dataclass(frozen=True)
class Parsed:
    """An expression and the tokens that it takes: `tokens[start:end]`."""

    expression: Expression
    start: int
    end: int
    firm: bool
    """Whether the words around and in it leave no doubt that this is what is meant."""
    units: frozenset[str]
    rate: bool
    """Whether one of the units is "per" another."""
    worded: bool
    """Whether a word in it is an operator: "of", "times", "divided by"."""


@dataclass
class _State:
    at: int
    firm: bool = True
    rate: bool = False
    worded: bool = False
    units: set[str] = field(default_factory=set)


def read_prefix(tokens: Sequence[Token], start: int, end: int) -> Parsed | None:
    """The longest expression that begins at `start`, or None."""
    return _read(tokens, start, end, whole=False)


def read_all(tokens: Sequence[Token], start: int, end: int) -> Parsed | None:
    """The expression that takes all of `tokens[start:end]`, or None."""
    parsed = _read(tokens, start, end, whole=True)
    return parsed if parsed is not None and parsed.end == end else None


def _read(tokens: Sequence[Token], start: int, end: int, *, whole: bool) -> Parsed | None:
    parser = _Parser(tokens, start, end, whole)
    try:
        expression = parser.expression()
    except _NoExpression:
        return None
    return parser.parsed(expression, start)


class _Parser:
    def __init__(self, tokens: Sequence[Token], start: int, end: int, whole: bool) -> None:
        self._tokens = tokens
        self._start = start
        self._end = end
        self._whole = whole
        self._state = _State(start)
        self._depth = 0

    def parsed(self, expression: Expression, start: int) -> Parsed:
        state = self._state
        units = frozenset(state.units)
        return Parsed(expression, start, state.at, state.firm, units, state.rate, state.worded)

    def _peek(self, ahead: int = 0) -> Token | None:
        at = self._state.at + ahead
        return self._tokens[at] if at < self._end else None

    def _kind(self, ahead: int = 0) -> str:
        token = self._peek(ahead)
        return "" if token is None else token.kind

    def expression(self, least: int = 1) -> Expression:
        """Precedence climbing: operators of at least this precedence."""
        left = self._factor()
        while True:
            found = self._operator(left, least)
            if found is None:
                return left
            operator, width = found
            chained = operator == "/" and isinstance(left, Binary) and left.operator == "/"
            bracketed = self._tokens[self._state.at - 1].kind == "close"
            mark = replace(self._state, units=set(self._state.units))
            self._state.at += width
            try:
                right = self.expression(_PRECEDENCE[operator] + 1)
            except _NoExpression:
                self._state = mark
                self._state.firm = False
                return left
            self._state.worded |= width > 0 and self._tokens[mark.at].worded
            self._state.firm &= not chained or bracketed
            left = Binary(operator, left, right)

    def _operator(self, left: Expression, least: int) -> tuple[Operator, int] | None:
        """The operator that comes next and how many tokens it takes."""
        token = self._peek()
        if token is None:
            return None
        operator: Operator
        width = 1
        if token.kind == "operator" and token.text in "+-*/":
            operator = token.text  # type: ignore[assignment]  # one of the four, as just tested
        elif self._is_modulo():
            operator = "%"
        elif self._is_times(token, left):
            operator = "*"
        elif (token.kind == "open" or (token.kind in ("letter", "frac") and not token.spaced)) and (
            self._operand_at(0)
        ):
            operator, width = "*", 0
            if isinstance(left, Binary) and left.operator == "/":
                raise _NoExpression  # 1/2(3): nobody knows
            if isinstance(left, Letter) and token.kind == "open":
                raise _NoExpression  # f(3) may be a function
        else:
            return None
        return (operator, width) if _PRECEDENCE[operator] >= least else None

    def _is_times(self, token: Token, left: Expression) -> bool:
        """Whether "of" or the letter x stands for multiplication."""
        of = token.kind == "of" and _is_part(left)
        return (of or (token.kind == "letter" and token.text in "xX")) and self._operand_at(1)

    def _is_modulo(self) -> bool:
        token, after = self._peek(), self._peek(1)
        if token is None or after is None:
            return False
        if token.kind == "operator" and token.text == "%":
            return True
        if token.kind != "percent" or after.kind not in ("number", "open") or after.money:
            return False
        return token.text == "%" and token.spaced == after.spaced

    def _operand_at(self, ahead: int) -> bool:
        token = self._peek(ahead)
        if token is None:
            return False
        if token.kind == "open":
            after = self._peek(ahead + 1)
            return after is not None and after.kind not in ("word", "close")
        low = token.text.lower()
        return token.kind in ("number", "letter", "frac", "mark") or (
            token.kind == "word" and (low in _HALVES or low in _MULTIPLIERS or "-" in low)
        )

    def _factor(self) -> Expression:
        token = self._peek()
        if token is not None and self._is_sign(token):
            self._state.at += 1
            if self._kind() == "operator":
                raise _NoExpression
            inner = self._factor()
            return Minus(inner) if token.text == "-" else inner
        base = self._primary()
        token = self._peek()
        if token is not None and token.kind == "operator" and token.text == "^":
            self._state.at += 1
            exponent = self._factor()
            self._skip_unit(exponent)
            return Binary("^", base, exponent)
        return base

    def _is_sign(self, token: Token) -> bool:
        """A minus, or a plus where nothing is before it."""
        first = self._state.at == self._start and token.text == "+"
        return token.kind == "operator" and (token.text == "-" or first)

    def _primary(self) -> Expression:
        token = self._peek()
        if token is None:
            raise _NoExpression
        self._state.at += 1
        if token.kind == "number":
            return self._number(token)
        if token.kind == "mark":
            return self._skip_unit(_quotient(*map(int, token.text.split("/"))))
        if token.kind == "letter":
            return self._skip_unit(Letter(token.text))
        if token.kind == "frac":
            return self._skip_unit(Binary("/", self._group(), self._group()))
        if token.kind == "open":
            self._state.at -= 1
            return self._percented(self._group())
        if token.kind == "word":
            return self._word(token.text.lower())
        raise _NoExpression

    def _word(self, word: str) -> Expression:
        """A fraction in words, or a multiplier."""
        count, _, part = word.rpartition("-")
        if part in _HALVES and (count in _COUNTS or not count):
            after = self._peek()
            if after is None or after.kind not in ("of", "relation"):
                raise _NoExpression
            return _quotient(_COUNTS.get(count, 1), _HALVES[part])
        if word in _MULTIPLIERS and self._operand_at(0):
            return Binary("*", Number(Fraction(_MULTIPLIERS[word])), self._factor())
        raise _NoExpression

    def _group(self) -> Expression:
        """An expression in brackets; after a fraction sign also a single digit."""
        if self._kind() != "open" or self._depth > 30:
            raise _NoExpression
        self._state.at += 1
        self._depth += 1
        inner = self.expression()
        self._depth -= 1
        if self._kind() != "close":
            raise _NoExpression
        self._state.at += 1
        return inner

    def _number(self, token: Token) -> Expression:
        if len(token.text) > MOST_DIGITS:
            raise _NoExpression
        number = _number(token.text)
        if token.money:
            self._state.units.add("$")
            number = replace(number, unit="$")
        mixed = self._mixed(number) or self._tight(number, token)
        if mixed is not None:
            return self._skip_unit(mixed)
        after = self._peek()
        if after is not None and after.kind == "percent" and not self._is_modulo():
            self._state.at += 1
            return self._skip_unit(replace(number, percent=True))
        if after is not None and after.kind == "word" and after.text.lower() in SCALES:
            self._state.at += 1
            scale = Number(Fraction(SCALES[after.text.lower()]))
            return self._skip_unit(Binary("*", number, scale))
        return self._skip_unit(number)

    def _mixed(self, whole: Number) -> Expression | None:
        """The rest of a mixed number such as 1 1/2."""
        first, slash, last = self._peek(), self._peek(1), self._peek(2)
        if first is None or whole.places:
            return None
        if first.kind == "mark":
            self._state.at += 1
            return Binary("+", whole, _quotient(*map(int, first.text.split("/"))))
        if first.kind == "frac" and not first.spaced:
            return None
        if first.kind != "number" or slash is None or last is None or first.money:
            return None
        fits = slash.text == "/" and not slash.spaced and last.kind == "number" and not last.spaced
        if not fits or "." in first.text + last.text or not 0 < int(first.text) < int(last.text):
            return None
        self._state.at += 3
        return Binary("+", whole, _quotient(int(first.text), int(last.text)))

    def _tight(self, over: Number, token: Token) -> Expression | None:
        """The fraction that begins here, if its layout binds it: the 3/4 of 60 / 3/4."""
        at = self._state.at
        before = self._tokens[at - 2] if at > 1 else None
        slash, last = self._peek(), self._peek(1)
        if before is None or slash is None or last is None or last.kind != "number":
            return None
        tight = before.text == "/" and token.spaced and slash.text == "/"
        if not tight or slash.spaced or last.spaced or last.money:
            return None
        self._state.at += 2
        self._state.firm = False  # 500 / 1/10 may also be meant from left to right
        return Binary("/", over, _number(last.text))

    def _percented(self, inner: Expression) -> Expression:
        if self._kind() == "percent" and not self._is_modulo():
            self._state.at += 1
            return self._skip_unit(Binary("/", inner, Number(Fraction(100))))
        return self._skip_unit(inner)

    def _skip_unit(self, operand: Expression) -> Expression:
        """Take a unit after an operand where the expression goes on behind it, or ends."""
        begin = at = self._state.at
        words = 0
        rate = False
        units = []
        while at < self._end:
            token = self._tokens[at]
            low = token.text.lower()
            after = self._tokens[at + 1] if at + 1 < self._end else None
            if (token.kind == "word" and low in _PER and after is not None and _is_name(after)) or (
                token.text == "/"
                and after is not None
                and after.kind == "word"
                and (after.text.lower() not in _HALVES)
            ):
                rate, at = True, at + 1
            elif token.kind == "word" and low not in NO_UNIT and words < _MOST_UNIT_WORDS:
                unit = unit_of(token.text)
                units += [unit] if unit is not None else []
                if len(token.text) == 1:
                    self._state.firm = False  # 10m may be ten times an unknown
                words, at = words + (not rate), at + 1
            elif token.kind == "open" and (width := self._words_in_brackets(at)):
                at += width
            else:
                break
        if units:
            self._state.units.update(units)
            if isinstance(operand, Number) and operand.unit is None and at > begin:
                operand = replace(operand, unit=units[0])
        self._state.rate = self._state.rate or rate
        if at > begin and self._goes_on(at):
            self._state.at = at
            self._state.firm = self._state.firm and (
                words <= 1 or (at == self._end and not self._whole)
            )
        return operand

    def _goes_on(self, at: int) -> bool:
        """Whether an expression can go on at a token, or ends there in the ordinary way."""
        if at == self._end:
            return True
        token = self._tokens[at]
        if token.kind == "letter" and token.text in "xX":
            return at + 1 < self._end and self._tokens[at + 1].kind in ("number", "open")
        return token.kind in ("operator", "close", "relation")

    def _words_in_brackets(self, at: int) -> int:
        """How many tokens a remark in brackets takes that is only words; 0 if it is none."""
        for index in range(at + 1, min(at + 6, self._end)):
            token = self._tokens[index]
            if token.kind == "close":
                return index - at + 1 if index > at + 1 else 0
            if token.kind != "word":
                return 0
        return 0


def _is_name(token: Token) -> bool:
    return token.kind == "word" and token.text.lower() not in NO_UNIT


def _is_part(expression: Expression) -> bool:
    """Whether "of" after it means multiplication: a percentage or a fraction."""
    if isinstance(expression, Number):
        return expression.percent or 0 < expression.value < 1
    return (
        isinstance(expression, Binary)
        and expression.operator == "/"
        and isinstance(expression.left, Number)
        and isinstance(expression.right, Number)
    )


def _quotient(over: int, under: int) -> Expression:
    return Binary("/", Number(Fraction(over)), Number(Fraction(under)))


def _number(text: str) -> Number:
    value = Fraction(text if not text.startswith(".") else "0" + text)
    places = len(text.partition(".")[2])
    return Number(value, places, approximate=_looks_rounded(value, places))


def _looks_rounded(value: Fraction, places: int) -> bool:
    """Whether a decimal is a third, sixth, … cut off, or comes from floating-point numbers."""
    if places < 2:
        return False
    if places > _FLOAT_PLACES:
        return True
    unit = Fraction(1, 10**places)
    for under in _REPEATING[min(places, 3)]:
        nearest = Fraction(round(value * under), under)
        off = abs(nearest - value)
        if 0 < off < unit and ((nearest.denominator % 2 and nearest.denominator % 5) or off):
            return True
    return False
