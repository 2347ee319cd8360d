"""Arithmetic expressions: exact values, and their text in Lean."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Final, Literal, TypeAlias

Operator = Literal["+", "-", "*", "/", "^", "%"]

MOST_DIGITS: Final = 40
"""Longer numbers are not read."""
MOST_EXPONENT: Final = 64
_PRECEDENCE: Final[dict[str, int]] = {"+": 65, "-": 65, "*": 70, "/": 70, "%": 70, "^": 75}
_NEGATION: Final = 75
_ATOM: Final = 100


@dataclass(frozen=True, slots=True)
class Number:
    """A number as it is written."""

    value: Fraction
    """Its value; of a percentage, the number before the sign."""
    places: int = 0
    """Digits after the point."""
    percent: bool = False
    unit: str | None = None
    """Unit of measurement, singular, if it is a known one."""
    approximate: bool = False
    """Whether it may stand for a number with more digits, such as 0.33 for a third."""


@dataclass(frozen=True, slots=True)
class Letter:
    """An unknown."""

    name: str


@dataclass(frozen=True, slots=True)
class Minus:
    """The negative of an expression."""

    of: Expression


@dataclass(frozen=True, slots=True)
class Binary:
    """Two expressions and an operator between them."""

    operator: Operator
    left: Expression
    right: Expression


Expression: TypeAlias = Number | Letter | Minus | Binary


class Undefined(ArithmeticError):
    """The expression has no value: an unknown, a division by zero, a power out of bounds."""


def numbers(expression: Expression) -> Iterator[Number]:
    """The numbers in it, from left to right."""
    match expression:
        case Number():
            yield expression
        case Minus(inner):
            yield from numbers(inner)
        case Binary(_, left, right):
            yield from numbers(left)
            yield from numbers(right)


def letters(expression: Expression) -> set[str]:
    """The names of the unknowns in it."""
    match expression:
        case Letter(name):
            return {name}
        case Minus(inner):
            return letters(inner)
        case Binary(_, left, right):
            return letters(left) | letters(right)
        case _:
            return set()


def is_bare(expression: Expression) -> bool:
    """Whether it is one number, perhaps negative."""
    return isinstance(expression.of if isinstance(expression, Minus) else expression, Number)


def value(expression: Expression) -> Fraction:
    """The exact value.

    Raises:
        Undefined: If it has none.
    """
    match expression:
        case Number():
            return expression.value / 100 if expression.percent else expression.value
        case Minus(inner):
            return -value(inner)
        case Binary(operator, left, right):
            return _apply(operator, value(left), value(right))
        case _:
            raise Undefined(f"{expression.name} is unknown")


def _apply(operator: Operator, a: Fraction, b: Fraction) -> Fraction:
    if operator == "+":
        return a + b
    if operator == "-":
        return a - b
    if operator == "*":
        return a * b
    if operator == "^":
        return _power(a, b)
    if b == 0:
        raise Undefined("division by zero")
    if operator == "/":
        return a / b
    if a.denominator != 1 or b.denominator != 1:
        raise Undefined("a remainder of fractions")
    return Fraction(a.numerator % b.numerator)


def _power(a: Fraction, b: Fraction) -> Fraction:
    if b.denominator != 1 or not 0 <= b <= MOST_EXPONENT:
        raise Undefined("a power out of bounds")
    return a ** int(b)


def transformed(expression: Expression, change: Callable[[Number], Expression]) -> Expression:
    """The expression with every number replaced."""
    match expression:
        case Number():
            return change(expression)
        case Minus(inner):
            return Minus(transformed(inner, change))
        case Binary(operator, left, right):
            return Binary(operator, transformed(left, change), transformed(right, change))
        case _:
            return expression


def without_percent(expression: Expression) -> Expression:
    """The expression with percentages read as their numbers."""
    return transformed(expression, lambda number: replace(number, percent=False))


def divisors(expression: Expression) -> Iterator[Expression]:
    """Everything that is divided by and is not plainly other than zero."""
    match expression:
        case Minus(inner):
            yield from divisors(inner)
        case Binary(operator, left, right):
            yield from divisors(left)
            yield from divisors(right)
            plain = isinstance(right, Number) and right.value != 0
            if operator in "/%" and not plain:
                yield right
        case _:
            return


def to_lean(expression: Expression) -> str:
    """Its text as a rational number in Lean, without a type ascription.

    Raises:
        Undefined: If Lean has no such expression: a power or remainder that is not of integers.
    """
    return _lean(expression)[0]


def _lean(expression: Expression) -> tuple[str, int]:
    """Text and precedence."""
    match expression:
        case Number():
            if expression.percent:
                return f"{decimal(expression)} / 100", _PRECEDENCE["/"]
            return decimal(expression), _ATOM
        case Letter(name):
            return name, _ATOM
        case Minus(inner):
            return f"-{_wrapped(inner, _NEGATION)}", _NEGATION
        case Binary("^", base, exponent):
            return f"{_wrapped(base, 76)} ^ {_natural(exponent)}", _PRECEDENCE["^"]
        case Binary("%", left, right):
            value(expression)  # integers only
            return f"((({to_lean(left)}) % ({to_lean(right)}) : Int) : Rat)", _ATOM
        case Binary(operator, left, right):
            level = _PRECEDENCE[operator]
            return f"{_wrapped(left, level)} {operator} {_wrapped(right, level + 1)}", level


def _wrapped(expression: Expression, least: int) -> str:
    text, level = _lean(expression)
    return text if level >= least else f"({text})"


def _natural(exponent: Expression) -> str:
    power = value(exponent)
    if power.denominator != 1 or not 0 <= power <= MOST_EXPONENT:
        raise Undefined("a power out of bounds")
    return str(power)


def decimal(number: Number) -> str:
    """The digits of a number, without its percent sign."""
    if number.value.denominator == 1:
        return str(number.value.numerator)
    scaled = number.value * 10**number.places
    if scaled.denominator != 1:
        return f"({number.value.numerator} / {number.value.denominator})"
    digits = str(scaled.numerator).rjust(number.places + 1, "0")
    return f"{digits[: -number.places]}.{digits[-number.places :]}"
