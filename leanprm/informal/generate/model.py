"""What a generated claim says of the true values, by whole numbers in Python alone.

An evaluator of the texts that a chain records. It shares nothing with the generator's expressions,
nor with what is sent to Lean, so that all three can be held against each other.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from typing import Any

_TOKEN = re.compile(r"\s*(\d+|[A-Za-z_][\w.]*|&&|\|\||\S)")
_COMPARE: dict[str, Callable[[int, int], bool]] = {
    "=": lambda a, b: a == b,
    "≠": lambda a, b: a != b,
    "<": lambda a, b: a < b,
    "≤": lambda a, b: a <= b,
    ">": lambda a, b: a > b,
    "≥": lambda a, b: a >= b,
}
_TRIED = range(-60, 61)
"""Where claims about all integers are tried; enough to refute those that a family writes."""


def holds(text: str, values: Mapping[str, int]) -> bool:
    """Whether a claim holds of these values.

    Raises:
        ValueError: If the text is no claim about them.
    """
    reader = _Reader(_TOKEN.findall(text), dict(values))
    found = reader.arrow()
    reader.end()
    return found


def true_values(model: Mapping[str, Any]) -> dict[str, int]:
    """The true values that a chain's model records; they are shown to meet its facts.

    Raises:
        ValueError: If one of the facts does not hold.
    """
    values = {name: int(told[2]) for name, told in model["variables"].items()}
    for fact in [*model["facts"], *model["exact"]]:
        if not holds(fact, values):
            raise ValueError(f"the true values do not meet {fact}")
    return values


class _Reader:
    """Evaluates while it reads; both sides of everything are read, whatever their value."""

    def __init__(self, tokens: list[str], values: dict[str, int]) -> None:
        self._tokens = [*tokens, ""]
        self._at = 0
        self._values = values

    def end(self) -> None:
        """Everything must have been read."""
        if self._peek():
            raise ValueError(f"{self._peek()!r} is left over")

    def arrow(self) -> bool:
        """`→` binds tighter than `↔`; both more loosely than `∧`."""
        left = self._implies()
        if not self._skip("↔"):
            return left
        right = self._implies()
        return left == right

    def _implies(self) -> bool:
        left = self._and()
        if not self._skip("→"):
            return left
        right = self._implies()
        return right or not left

    def _and(self) -> bool:
        found = self._not()
        while self._skip("∧"):
            found = self._not() and found
        return found

    def _not(self) -> bool:
        if self._skip("¬"):
            return not self._not()
        if self._skip("∀"):
            return self._for_all()
        at = self._at
        if self._skip("("):
            try:
                inner = self.arrow()
                self._must(")")
                if self._peek() in ("", ")", "∧", "→", "↔"):
                    return inner
            except ValueError:
                pass  # the bracket belongs to a number
            self._at = at
        left, sign = self._or(), self._next()
        if sign not in _COMPARE:
            raise ValueError(f"{sign!r} where a relation should be")
        return _COMPARE[sign](left, self._or())

    def _for_all(self) -> bool:
        name = self._next()
        for token in (":", "Int", ","):
            self._must(token)
        at, found = self._at, True
        outside = self._values.get(name)
        for value in _TRIED:
            self._at = at
            self._values[name] = value
            found = self.arrow() and found
        del self._values[name]
        if outside is not None:
            self._values[name] = outside
        return found

    def _or(self) -> int:
        found = self._both()
        while self._skip("||"):
            found = max(found, self._both())
        return found

    def _both(self) -> int:
        found = self._sum()
        while self._skip("&&"):
            found = min(found, self._sum())
        return found

    def _sum(self) -> int:
        found = self._product()
        while self._peek() in ("+", "-"):
            sign = 1 if self._next() == "+" else -1
            found += sign * self._product()
        return found

    def _product(self) -> int:
        found = self._atom()
        while (sign := self._peek()) in ("*", "/", "%"):
            self._next()
            other = self._atom()
            if sign == "*":
                found *= other
            elif other <= 0:
                raise ValueError("a division by what is not positive")
            else:
                found = found // other if sign == "/" else found % other
        return found

    def _atom(self) -> int:
        token = self._next()
        if token == "(":
            found = self._or()
            if self._skip(":"):
                self._must("Int")
            self._must(")")
            return found
        if token == "-":
            return -self._atom()
        if token == "!":
            return 1 - self._atom()
        if token == "Nat.gcd":
            first = self._atom()
            return math.gcd(first, self._atom())
        if token == "Int.toNat":
            return max(0, self._atom())
        if token in ("true", "false"):
            return int(token == "true")
        if token.isdecimal():
            return int(token)
        if token not in self._values:
            raise ValueError(f"{token!r} is no quantity")
        return self._values[token]

    def _peek(self) -> str:
        return self._tokens[self._at]

    def _next(self) -> str:
        token = self._tokens[self._at]
        if not token:
            raise ValueError("the text ends too early")
        self._at += 1
        return token

    def _skip(self, token: str) -> bool:
        if self._tokens[self._at] != token:
            return False
        self._at += 1
        return True

    def _must(self, token: str) -> None:
        if not self._skip(token):
            raise ValueError(f"{self._peek()!r} where {token!r} should be")
