"""Claims: what a step asserts, as a proposition for Lean.

A relation in a step can often be read in more than one way: `80%` is 0.8 or 80 of a hundred,
`1 hour + 30 minutes` wants a conversion, `33.33` may be a rounded third. A claim counts as true
when a reading that the text supports is proved. It counts as false only when every reading is
refuted and nothing is left in doubt; the doubts are named.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Final, Literal

from leanprm.informal.expressions import (
    Binary,
    Expression,
    Minus,
    Number,
    Undefined,
    divisors,
    is_bare,
    letters,
    numbers,
    to_lean,
    transformed,
    value,
    without_percent,
)
from leanprm.informal.extract import Found, Relation
from leanprm.informal.questions import Question
from leanprm.informal.units import kind_of_unit, mixed, size_of_unit

ClaimKind = Literal["arithmetic", "comparison", "rounding", "remainder", "letters", "formal"]
Doubt = Literal["reading", "percent", "units", "rounding"]
"""Why a claim that Lean refutes is still not called false.

`reading`: the words around it may change what is meant. `percent`: it holds when percentages are
read as their numbers. `units`: it mixes units. `rounding`: it may be that digits were cut off.
"""

_LEAN: Final[dict[str, str]] = {
    "=": "=", "≠": "≠", "<": "<", "≤": "≤", ">": ">", "≥": "≥", "≈": "≈",
}  # fmt: skip
_FLOAT_PLACES: Final = 9
"""Digits after the point that count; what lies beyond is the noise of floating-point numbers."""


@dataclass(frozen=True)
class Claim:
    """A checkable statement of a step."""

    start: int
    """Where it stands in the step (code points)."""
    end: int
    kind: ClaimKind
    question: Question
    doubt: Doubt | None = None
    note: bool = False
    """Whether it stands in a calculator note."""
    expected: bool | None = None
    """What exact arithmetic outside Lean says; used as a hint and for the independent check."""


@dataclass(frozen=True)
class Unclear:
    """Something that looks like a claim and is not made one."""

    start: int
    end: int
    why: Literal["unreadable", "undefined", "letters"]
    note: bool = False


@dataclass(frozen=True)
class _Reading:
    left: Expression
    right: Expression


def make_claim(found: Found, rounded: Collection[Fraction] = ()) -> Claim | Unclear:
    """The claim of a relation without unknowns.

    Args:
        found: The relation.
        rounded: Values that earlier steps arrived at by rounding; where one of them is used, a
            result may be off.
    """
    try:
        return _make(found, rounded)
    except Undefined:
        return Unclear(found.start, found.end, "undefined", found.note)


def _make(found: Found, rounded: Collection[Fraction]) -> Claim:
    if found.remainder is not None:
        return _remainder_claim(found)
    relation = found.relation
    strict = _Reading(found.left.expression, found.right.expression)
    near = _is_near(strict)
    if relation == "=" and found.about and near and not _holds(strict, "="):
        relation = "≈"
    if relation == "≈":
        return _rounding_claim(found, strict)
    readings = [strict, *_other_readings(found, strict)]
    right = next((each for each in readings if _holds(each, relation)), None)
    if right is not None:
        question = _question([right], relation, expect=True)
        return _claim(found, relation, question, None, True)
    doubt = _doubt(found, readings, relation, rounded)
    question = _question(readings, relation, expect=False)
    return _claim(found, relation, question, doubt, False)


def _claim(
    found: Found, relation: Relation, question: Question, doubt: Doubt | None, expected: bool
) -> Claim:
    kind: ClaimKind = "arithmetic" if relation in "=≠" else "comparison"
    return Claim(found.start, found.end, kind, question, doubt, found.note, expected)


def _holds(reading: _Reading, relation: Relation) -> bool:
    a, b = value(reading.left), value(reading.right)
    return {
        "=": a == b, "≠": a != b, "<": a < b, "≤": a <= b, ">": a > b, "≥": a >= b, "≈": a == b,
    }[relation]  # fmt: skip


def _other_readings(found: Found, strict: _Reading) -> Iterator[_Reading]:
    """Readings that the text supports beside the literal one."""
    left, right = strict.left, strict.right
    percent = _has_percent(left) or _has_percent(right)
    if percent and not (_adds_percent(left) or _adds_percent(right)):
        loose = _Reading(_additive_numbers(left), _additive_numbers(right))
        if loose != strict and _value_or_none(loose) is not None:
            yield loose
    units = found.left.units | found.right.units
    if mixed(set(units)) and not (found.left.rate or found.right.rate):
        yield _Reading(transformed(left, _in_smallest), transformed(right, _in_smallest))


def _value_or_none(reading: _Reading) -> tuple[Fraction, Fraction] | None:
    try:
        return value(reading.left), value(reading.right)
    except Undefined:
        return None


def _has_percent(expression: Expression) -> bool:
    return any(number.percent for number in numbers(expression))


def _additive_numbers(expression: Expression) -> Expression:
    """Percentages that stand alone or in sums, as numbers of hundredths."""
    match expression:
        case Number():
            return replace(expression, percent=False)
        case Minus(inner):
            return Minus(_additive_numbers(inner))
        case Binary("+" | "-" as operator, left, right):
            return Binary(operator, _additive_numbers(left), _additive_numbers(right))
        case _:
            return expression


def _in_smallest(number: Number) -> Expression:
    if number.unit is None or size_of_unit(number.unit) == 1:
        return number
    return Binary("*", number, Number(size_of_unit(number.unit)))


def _doubt(
    found: Found, readings: list[_Reading], relation: Relation, rounded: Collection[Fraction]
) -> Doubt | None:
    strict = readings[0]
    if not found.firm:
        return "reading"
    loose = _Reading(without_percent(strict.left), without_percent(strict.right))
    if _has_percent(strict.left) or _has_percent(strict.right):
        additive = any(map(_adds_percent, (strict.left, strict.right)))
        if additive or (not found.left.worded and _nearly_holds(loose, relation)):
            return "percent"
    units = set(found.left.units | found.right.units)
    if mixed(units) or found.scaled or _changes_unit(strict, units):
        return "units"
    if relation == "=" and (_is_near(strict) or _may_be_rounded(strict, rounded)):
        return "rounding"
    return None


def _nearly_holds(reading: _Reading, relation: Relation) -> bool:
    """Whether it holds, perhaps after rounding."""
    if _value_or_none(reading) is None:
        return False
    return _holds(reading, relation) or (relation == "=" and _is_near(reading))


def _adds_percent(expression: Expression) -> bool:
    """Whether it adds a percentage and a number that is none, as in 100 - 20%."""
    match expression:
        case Minus(inner):
            return _adds_percent(inner)
        case Binary(operator, left, right):
            plain = [isinstance(side, Number) and not side.percent for side in (left, right)]
            percent = [isinstance(side, Number) and side.percent for side in (left, right)]
            here = operator in "+-" and any(plain) and any(percent)
            return here or _adds_percent(left) or _adds_percent(right)
        case _:
            return False


def _changes_unit(strict: _Reading, units: set[str]) -> bool:
    """Whether the sides differ by a factor that a silent change of unit explains."""
    a, b = value(strict.left), value(strict.right)
    kinds = {kind_of_unit(unit) for unit in units}
    factors = {"money": {100}, "time": {60, 24, 7}, "calendar": {12}, "count": {12}}
    common = {factor for kind in kinds for factor in factors.get(kind, ())}
    return b != 0 and any(a / b in (factor, Fraction(1, factor)) for factor in common)


def _shown(reading: _Reading) -> tuple[Expression, Number] | None:
    """The side that is computed and the side that shows a number."""
    for exact, shown in ((reading.left, reading.right), (reading.right, reading.left)):
        if is_bare(shown):
            number = shown.of if isinstance(shown, Minus) else shown
            if isinstance(number, Number):
                return exact, number
    return None


def _step_of(number: Number) -> Fraction:
    """What one in the last shown digit is worth."""
    step = Fraction(1, 10 ** min(number.places, _FLOAT_PLACES))
    return step / 100 if number.percent else step


def _is_near(reading: _Reading) -> bool:
    """Whether the sides differ by less than one in the last shown digit, but do differ."""
    shown = _shown(reading)
    if shown is None:
        return False
    off = abs(value(reading.left) - value(reading.right))
    return 0 < off < _step_of(shown[1])


def _may_be_rounded(reading: _Reading, rounded: Collection[Fraction]) -> bool:
    """Whether digits that were cut off earlier could explain the difference."""

    def uncertain(number: Number) -> bool:
        return number.approximate or (number.places > 0 and number.value in rounded)

    def uncertain_whole(number: Number) -> bool:
        return uncertain(number) or number.value in rounded

    sides = (reading.left, reading.right)
    if not any(uncertain_whole(number) for side in sides for number in numbers(side)):
        return False
    left, right = _bounds(reading.left, rounded), _bounds(reading.right, rounded)
    if left is None or right is None:
        return True
    shown = _shown(reading)
    slack = Fraction(0) if shown is None else _step_of(shown[1])
    return left[0] <= right[1] + slack and right[0] <= left[1] + slack


def _bounds(
    expression: Expression, rounded: Collection[Fraction]
) -> tuple[Fraction, Fraction] | None:
    """Between what its value lies when rounded numbers may be off by one in the last digit."""
    match expression:
        case Number():
            exact = value(expression)
            off = Fraction(0)
            if expression.approximate or expression.value in rounded:
                off = _step_of(expression)
            return exact - off, exact + off
        case Minus(inner):
            found = _bounds(inner, rounded)
            return None if found is None else (-found[1], -found[0])
        case Binary(operator, left, right) if operator in "+-*/":
            a, b = _bounds(left, rounded), _bounds(right, rounded)
            if a is None or b is None or (operator == "/" and b[0] <= 0 <= b[1]):
                return None
            ends = [value(Binary(operator, _exact(x), _exact(y))) for x in a for y in b]
            return min(ends), max(ends)
        case _:
            return None


def _exact(number: Fraction) -> Number:
    return Number(number)


def _question(readings: list[_Reading], relation: Relation, *, expect: bool) -> Question:
    """True is the first reading; false is the opposite of all."""
    propositions = [_proposition(each, relation) for each in readings]
    sides = [side for each in readings for side in (each.left, each.right)]
    defined = [f"({to_lean(by)} : Rat) ≠ 0" for side in sides for by in divisors(side)]
    statement = " ∧ ".join([propositions[0], *defined])
    refutation = ""
    if len(propositions) > 1 or defined:
        refutation = " ∧ ".join([*(f"¬ ({each})" for each in propositions), *defined])
    return Question(statement, refutation, expect=expect)


def _proposition(reading: _Reading, relation: Relation) -> str:
    return f"({to_lean(reading.left)} : Rat) {_LEAN[relation]} {to_lean(reading.right)}"


def _rounding_claim(found: Found, reading: _Reading) -> Claim:
    """True within half of the last shown digit, false from one whole digit on.

    The zeros at the end of a whole number may be rounding too, so they count as not shown for
    "false". What lies between is open.
    """
    shown = _shown(reading)
    if shown is None:
        raise Undefined("no side shows a number")
    fine = coarse = _step_of(shown[1])
    if not shown[1].places and shown[1].value:
        digits = str(shown[1].value)
        coarse *= 10 ** (len(digits) - len(digits.rstrip("0")))
    off = abs(value(reading.left) - value(reading.right))
    expected = True if 2 * off <= fine else False if off >= coarse else None
    difference = to_lean(Binary("-", reading.left, reading.right))
    half, whole = _fraction(fine / 2), _fraction(coarse)
    by = [f"({to_lean(each)} : Rat) ≠ 0" for side in (reading.left, reading.right)
          for each in divisors(side)]  # fmt: skip
    statement = [f"({difference} : Rat) ≤ {half}", f"-{half} ≤ ({difference} : Rat)", *by]
    apart = f"({whole} ≤ ({difference} : Rat) ∨ ({difference} : Rat) ≤ -{whole})"
    refutation = " ∧ ".join([apart, *by])
    question = Question(" ∧ ".join(statement), refutation, expect=expected)
    doubt: Doubt | None = None if found.firm else "reading"
    if mixed(set(found.left.units | found.right.units)):
        doubt = "units"
    return Claim(found.start, found.end, "rounding", question, doubt, found.note, expected)


def _fraction(number: Fraction) -> str:
    return f"({number.numerator} / {number.denominator} : Rat)"


def _remainder_claim(found: Found) -> Claim:
    """`17 / 5 = 3 remainder 2`."""
    left, right, rest = found.left.expression, found.right.expression, found.remainder
    if rest is None or not (isinstance(left, Binary) and left.operator == "/"):
        raise Undefined("a remainder of no division")
    parts = (value(left.left), value(left.right), value(right), value(rest.expression))
    if any(part.denominator != 1 for part in parts):
        raise Undefined("a remainder of fractions")
    texts = [to_lean(each) for each in (left.left, left.right, right, rest.expression)]
    over, under, quotient, remainder = texts
    statement = (
        f"({over} : Rat) = ({under}) * ({quotient}) + ({remainder})"
        f" ∧ (0 : Rat) ≤ {remainder} ∧ ({remainder} : Rat) < {under}"
    )
    a, b, q, r = parts
    expected = a == b * q + r and 0 <= r < b
    doubt: Doubt | None = None if found.firm else "reading"
    question = Question(statement, expect=expected)
    return Claim(found.start, found.end, "remainder", question, doubt, found.note, expected)


def has_letters(found: Found) -> bool:
    """Whether an unknown stands in it."""
    return bool(letters(found.left.expression) or letters(found.right.expression))
