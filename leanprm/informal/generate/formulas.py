"""Claims as data: arithmetic that Lean's kernel evaluates without elaborating any notation.

Terms and formulas are trees in Lean; numerals are parameters, given as groups of decimal digits of
one natural number. `prelude.lean` says what a tree means and how the kernel tests it, and proves
that what passes the test holds. A new shape of statement costs the reading of its tree, another
instance of it the reading of one number.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

DIGITS = 12
"""Decimal digits of a numeral, as in the prelude; larger ones are not for this way."""

PRELUDE = Path(__file__).with_name("prelude.lean").read_text(encoding="utf-8").rstrip("\n")
"""Stands before the statements in every file."""

_TOKEN = re.compile(r"\s*(\d+|[A-Za-z_][\w.]*|\S)")
_RELATIONS = {"=": "eq", "≠": "ne", "<": "lt", "≤": "le"}
_TURNED = {">": "<", "≥": "≤"}
_SUMS = {"+": "add", "-": "sub"}
_PRODUCTS = {"*": "mul", "/": "div", "%": "mod"}


class Unreadable(ValueError):
    """A text beyond terms and formulas; it is stated in another way."""


class Tree(NamedTuple):
    """A term or formula in Lean, with its numerals as parameters.

    Attributes:
        text: Lean; the numerals are `T.n k` for k from 0.
        numerals: Their values, in order.
    """

    text: str
    numerals: tuple[int, ...]


class Outline(NamedTuple):
    """A statement of the mode "definitions", numerals aside.

    Attributes:
        formula: The conclusion, of Lean's type `C`.
        terms: What fixes each quantity, of type `Ts`.
    """

    formula: str
    terms: str


def definitions(
    variables: Sequence[str], facts: Sequence[str], conclusion: str
) -> tuple[Outline, tuple[int, ...]]:
    """The outline and the numerals of a statement whose facts define its quantities.

    Raises:
        Unreadable: If a fact is no definition, or something is no arithmetic.
    """
    numerals: list[int] = []
    terms = []
    for number, (name, fact) in enumerate(zip(variables, facts, strict=True)):
        left, equals, right = fact.partition(" = ")
        if left != name or not equals:
            raise Unreadable(fact)
        terms.append(_shifted(term(right, tuple(variables[:number])), numerals))
    formula_text = _shifted(formula(conclusion, tuple(variables)), numerals)
    chain = "Ts.nil"
    for text in reversed(terms):
        chain = f"(Ts.cons {text} {chain})"
    return Outline(formula_text, chain), tuple(numerals)


def packed(numerals: Sequence[int]) -> str:
    """Numerals as one natural number of Lean's.

    Raises:
        Unreadable: If one is too large.
    """
    if any(number >= 10**DIGITS for number in numerals):
        raise Unreadable("a large numeral")
    digits = "".join(f"{number:0{DIGITS}}" for number in reversed(numerals)).lstrip("0")
    return f"(nat_lit {digits or 0})"


_PARAMETER = re.compile(r"T\.n \(nat_lit (\d+)\)")


def _shifted(tree: Tree, numerals: list[int]) -> str:
    """The text with parameters counted on from those there are; its numerals are added."""
    first = len(numerals)
    numerals += tree.numerals
    if not first:
        return tree.text
    return _PARAMETER.sub(lambda m: f"T.n (nat_lit {int(m.group(1)) + first})", tree.text)


@lru_cache(maxsize=4096)
def term(text: str, names: tuple[str, ...]) -> Tree:
    """A term over quantities with these names, in the order in which they are fixed.

    Raises:
        Unreadable: If it is something else.
    """
    return _Reader(text, names).whole(_Reader.sum)


@lru_cache(maxsize=4096)
def formula(text: str, names: tuple[str, ...]) -> Tree:
    """A formula over quantities with these names.

    Raises:
        Unreadable: If it is something else.
    """
    return _Reader(text, names).whole(_Reader.formula)


class _Reader:
    """Recursive descent over Lean's notation, as far as generated claims use it."""

    def __init__(self, text: str, names: tuple[str, ...]) -> None:
        self._tokens: list[str] = [*_TOKEN.findall(text), ""]
        self._at = 0
        self._index = {name: len(names) - 1 - k for k, name in enumerate(names)}
        self._numerals: list[int] = []

    def whole(self, rule: Callable[[_Reader], str]) -> Tree:
        """What a rule reads, if it reads everything."""
        text = rule(self)
        if self._peek():
            raise Unreadable(f"{self._peek()!r} at the end")
        return Tree(text, tuple(self._numerals))

    def formula(self) -> str:
        left = self._unit()
        if self._peek() != "∧":
            return left
        self._skip("∧")
        return f"(C.and {left} {self.formula()})"

    def _unit(self) -> str:
        if self._peek() == "¬":
            self._skip("¬")
            return f"(C.not {self._unit()})"
        if self._peek() == "(":
            at, count = self._at, len(self._numerals)
            try:
                self._skip("(")
                inner = self.formula()
                self._skip(")")
                if self._peek() in ("", "∧", ")"):
                    return inner
            except Unreadable:
                pass  # the bracket belongs to a term
            self._at = at
            del self._numerals[count:]
        return self._relation()

    def _relation(self) -> str:
        left, sign, right = self.sum(), self._next(), self.sum()
        if sign in _TURNED:
            left, sign, right = right, _TURNED[sign], left
        if sign not in _RELATIONS:
            raise Unreadable(sign)
        return f"(C.{_RELATIONS[sign]} {left} {right})"

    def sum(self) -> str:
        left = self._product()
        while (sign := self._peek()) in _SUMS:
            self._skip(sign)
            left = f"(T.{_SUMS[sign]} {left} {self._product()})"
        return left

    def _product(self) -> str:
        left = self._atom()
        while (sign := self._peek()) in _PRODUCTS:
            self._skip(sign)
            left = f"(T.{_PRODUCTS[sign]} {left} {self._atom()})"
        return left

    def _atom(self) -> str:
        token = self._next()
        if token == "(":
            inner = self._gcd() if self._peek() == "Nat.gcd" else self.sum()
            self._skip(")")
            return inner
        if token == "-":
            return f"(T.neg {self._atom()})"
        if token.isdecimal():
            self._numerals.append(int(token))
            return f"(T.n (nat_lit {len(self._numerals) - 1}))"
        if token not in self._index:
            raise Unreadable(token)
        return f"(T.v (nat_lit {self._index[token]}))"

    def _gcd(self) -> str:
        """`Nat.gcd (Int.toNat a) (Int.toNat b) : Int`."""
        self._skip("Nat.gcd")
        parts = []
        for _ in range(2):
            self._skip("(")
            self._skip("Int.toNat")
            parts.append(self._atom())
            self._skip(")")
        self._skip(":")
        self._skip("Int")
        return f"(T.gcd {parts[0]} {parts[1]})"

    def _peek(self) -> str:
        return self._tokens[self._at]

    def _next(self) -> str:
        token = self._tokens[self._at]
        if token == "":
            raise Unreadable("the end")
        self._at += 1
        return token

    def _skip(self, token: str) -> None:
        if self._tokens[self._at] != token:
            raise Unreadable(f"{self._tokens[self._at]!r} where {token!r} should be")
        self._at += 1
