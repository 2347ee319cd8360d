"""Claims with unknowns: linear relations, decided under the relations that stand before them.

Unknowns are rational numbers. A relation that is not linear is no claim: finding out that nothing
follows from it could take for ever.
"""

from __future__ import annotations

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
    to_lean,
    value,
)
from leanprm.informal.extract import Found
from leanprm.informal.questions import Question
from leanprm.informal.units import mixed

Linear = Mapping[str, Fraction]
"""Coefficients by unknown; the constant under the empty name."""

_MOST_FACTS: Final = 12
_MOST_LETTERS: Final = 6


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
        if found.assumed:
            # A new beginning for these unknowns: the letter may have meant something else.
            old = self._stated
            self._stated = [each for each in old if not each.letters & relation.letters]
            self._stated.append(relation)
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
            variables=f"({' '.join(names)} : Rat)",
            facts=tuple(each.text for each in facts),
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
    sides = found.left.expression, found.right.expression
    try:
        text = f"({to_lean(sides[0])} : Rat) {found.relation} {to_lean(sides[1])}"
    except Undefined as error:
        raise NotLinear from error
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
