"""Claims with unknowns: linear relations, decided under the relations that stand before them.

Unknowns are rational. Lean's `omega` knows integers, and any finite number of rationals has a
common denominator `d`: with `x` for the numerator, `2x + 5 = 12` is `2 * x + 5 * d = 12 * d`, for
some `d > 0`. The two say the same, so nothing is lost.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Final

from leanprm.informal.claims import Claim, Doubt, Unclear
from leanprm.informal.expressions import (
    Binary,
    Expression,
    Minus,
    Number,
    Undefined,
    letters,
    numbers,
    value,
)
from leanprm.informal.extract import Found
from leanprm.informal.questions import Question
from leanprm.informal.units import mixed

Linear = Mapping[str, Fraction]
"""Coefficients by unknown; the constant under the empty name."""

_MOST_FACTS: Final = 12
_MOST_LETTERS: Final = 6
_DENOMINATOR: Final = "den"
_SCALE: Final = f"0 < {_DENOMINATOR}"


class NotLinear(Exception):
    """The expression is no sum of multiples of unknowns."""


def linear(expression: Expression) -> Linear:
    """The coefficients of an expression.

    Raises:
        NotLinear: If it has products of unknowns, or no value.
    """
    if not letters(expression):
        try:
            return {"": value(expression)}
        except Undefined as error:
            raise NotLinear from error
    if isinstance(expression, Minus):
        return _scaled(linear(expression.of), Fraction(-1))
    if isinstance(expression, Binary):
        return _combined(expression)
    if isinstance(expression, Number):
        return {"": value(expression)}
    return {expression.name: Fraction(1)}


def _combined(expression: Binary) -> Linear:
    operator = expression.operator
    if operator not in "+-*/":
        raise NotLinear
    left, right = linear(expression.left), linear(expression.right)
    if operator in "+-":
        sign = Fraction(1 if operator == "+" else -1)
        names = {**left, **right}
        return {name: left.get(name, Fraction(0)) + sign * right.get(name, Fraction(0))
                for name in names}  # fmt: skip
    if set(right) <= {""}:
        by = right.get("", Fraction(0))
        if operator == "/" and by == 0:
            raise NotLinear
        return _scaled(left, by if operator == "*" else 1 / by)
    if operator == "*" and set(left) <= {""}:
        return _scaled(right, left.get("", Fraction(0)))
    raise NotLinear


def _scaled(terms: Linear, by: Fraction) -> Linear:
    return {name: by * factor for name, factor in terms.items()}


@dataclass
class Facts:
    """The relations between unknowns that a solution has stated so far."""

    _stated: list[_Relation] = field(default_factory=list)

    def claim(self, found: Found) -> Claim | Unclear:
        """The claim of a relation with unknowns, under all relations before it; then it is one."""
        try:
            relation = _relation(found)
        except NotLinear:
            return Unclear(found.start, found.end, "letters", found.note)
        # What is only said again was not derived.
        known = [each for each in self._stated if each.stated != relation.stated]
        facts = _relevant(relation, known)
        if relation.doubt != "reading":
            self._stated.append(relation)
        names = sorted(relation.letters.union(*(each.letters for each in facts)))
        if len(names) > _MOST_LETTERS:
            return Unclear(found.start, found.end, "letters", found.note)
        question = Question(
            relation.text,
            variables=f"({_DENOMINATOR} {' '.join(map(_lean_name, names))} : Int)",
            facts=(_SCALE, *(each.text for each in facts)),
        )
        doubt = next((each.doubt for each in (relation, *facts) if each.doubt), None)
        if doubt is None and mixed(set().union(relation.units, *(each.units for each in facts))):
            doubt = "units"
        return Claim(found.start, found.end, "letters", question, doubt, found.note)


@dataclass(frozen=True)
class _Relation:
    text: str
    letters: frozenset[str]
    units: frozenset[str]
    doubt: Doubt | None
    stated: tuple[Expression, str, Expression]
    """As the step has it."""


def _relation(found: Found) -> _Relation:
    left, right = linear(found.left.expression), linear(found.right.expression)
    if found.relation == "≈":
        raise NotLinear
    names = frozenset(name for name in (*left, *right) if name)
    common = math.lcm(*(factor.denominator for factor in (*left.values(), *right.values())))
    text = f"{_side(left, common)} {found.relation} {_side(right, common)}"
    stated = (found.left.expression, found.relation, found.right.expression)
    units = found.left.units | found.right.units
    return _Relation(text, names, units, _doubt(found), stated)


def _doubt(found: Found) -> Doubt | None:
    given = [*numbers(found.left.expression), *numbers(found.right.expression)]
    if not found.firm:
        return "reading"
    if found.scaled:
        return "units"
    if any(number.percent for number in given):
        return "percent"
    if any(number.places for number in given):
        return "rounding"
    return None


def _side(terms: Linear, common: int) -> str:
    """A side of a relation, times the common denominator, over the integers."""
    parts = []
    for name in sorted(terms, key=lambda each: (not each, each)):
        factor = terms[name] * common
        if factor:
            unknown = _lean_name(name) if name else _DENOMINATOR
            parts.append(f"{_integer(factor)} * {unknown}")
    return " + ".join(parts) or "(0 : Int)"


def _integer(number: Fraction) -> str:
    return str(number) if number >= 0 else f"(-{-number})"


def _lean_name(letter: str) -> str:
    return f"x_{letter}"


def _relevant(relation: _Relation, known: Sequence[_Relation]) -> list[_Relation]:
    """The last facts that share unknowns with a relation, directly or through others."""
    reached = set(relation.letters)
    grown = True
    while grown:
        grown = False
        for each in known:
            if each.letters & reached and not each.letters <= reached:
                reached |= each.letters
                grown = True
    return [each for each in known if each.letters & reached][-_MOST_FACTS:]
