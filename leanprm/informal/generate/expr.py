"""Quantities, exact expressions over them, relations; their value, their text and their Lean.

A quantity's value is an exact rational. In Lean it is an `Int`: the value times the unit's scale
(money is counted in cents). Rational relations are stated in Lean by clearing denominators, so
that nothing is ever rounded.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction
from math import gcd, lcm
from typing import NamedTuple

Number = int | Fraction
Env = Mapping[str, Number]
"""The value of each quantity, by name."""


class Unit(NamedTuple):
    """How a quantity is written, and counted in Lean.

    Attributes:
        name: What is counted, for the formal model.
        prefix: Text before the number, such as `$`.
        suffix: Text after the number, such as `%`.
        scale: How many of Lean's integer units make one.
        signed: Whether values of 0 and below make sense.
    """

    name: str = "count"
    prefix: str = ""
    suffix: str = ""
    scale: int = 1
    signed: bool = False

    def admits(self, value: Number) -> bool:
        """Whether a story could hold this value: a multiple of 1/scale, positive unless signed."""
        return (self.signed or value > 0) and (value * self.scale).denominator == 1


COUNT = Unit()
MONEY = Unit("money", prefix="$", scale=100)
PERCENT = Unit("percent", suffix="%")
SIGNED = Unit("signed", signed=True)


class Style(NamedTuple):
    """How one chain writes its arithmetic."""

    times: str = "×"
    over: str = "÷"
    minus: str = "-"
    thousands: bool = False
    percent: str = "%"
    """`%` for "20% of 60", `/` for "20/100 × 60"."""


def tidy(value: Number) -> Number:
    """The same number, as an int where it is whole."""
    return value.numerator if value.denominator == 1 else value


def write_number(value: Number, unit: Unit, style: Style) -> str:
    """A number as people write it: `1,200`, `$3.50`, `2.5`, `7/3`, `-4`."""
    if value < 0:
        return style.minus + write_number(-value, unit, style)
    if value.denominator == 1:
        whole = value.numerator
        text = f"{whole:,}" if style.thousands else str(whole)
    elif unit.prefix and (value * 100).denominator == 1:
        text = f"{int(value)}.{int(value * 100) % 100:02}"
    elif 10000 % value.denominator == 0:
        text = f"{float(value):.6f}".rstrip("0")
    else:
        text = f"{value.numerator}/{value.denominator}"
    return f"{unit.prefix}{text}{unit.suffix}"


class LeanTerm(NamedTuple):
    """An integer term over a denominator: an int and factors that are terms themselves."""

    text: str
    rank: int
    """3 atom, 2 product, 1 sum."""
    den: int = 1
    dens: tuple[str, ...] = ()

    def inside(self, rank: int) -> str:
        """The text, in parentheses where it stands beside operators of this rank."""
        return self.text if self.rank >= rank else f"({self.text})"

    def scaled(self, factor: int, factors: tuple[str, ...] = ()) -> str:
        """The numerator times an int and further factors, as a summand."""
        parts = [self.inside(2)] if self.text != "1" or not (factor > 1 or factors) else []
        parts += [str(factor)] if factor != 1 else []
        return " * ".join([*parts, *factors]) if factor != 1 or factors else self.text


class Expr:
    """An expression over quantities; operators build larger ones."""

    __slots__ = ()

    def __add__(self, other: Expr | Number) -> Bin:
        return Bin("+", self, lift(other))

    def __radd__(self, other: Number) -> Bin:
        return Bin("+", lift(other), self)

    def __sub__(self, other: Expr | Number) -> Bin:
        return Bin("-", self, lift(other))

    def __rsub__(self, other: Number) -> Bin:
        return Bin("-", lift(other), self)

    def __mul__(self, other: Expr | Number) -> Bin:
        return Bin("*", self, lift(other))

    def __rmul__(self, other: Number) -> Bin:
        return Bin("*", lift(other), self)

    def __truediv__(self, other: Expr | Number) -> Bin:
        return Bin("/", self, lift(other))

    def __rtruediv__(self, other: Number) -> Bin:
        return Bin("/", lift(other), self)

    def __floordiv__(self, other: Expr | Number) -> Bin:
        return Bin("//", self, lift(other))

    def __mod__(self, other: Expr | Number) -> Bin:
        return Bin("mod", self, lift(other))

    def of(self, whole: Expr | Number) -> Bin:
        """This many percent of something."""
        return Bin("%of", self, lift(whole))

    def value(self, env: Env) -> Number:
        """Exact value. Raises ZeroDivisionError, KeyError."""
        raise NotImplementedError

    def text(self, env: Env, style: Style) -> str:
        """The arithmetic with numbers, as people write it."""
        raise NotImplementedError

    def rank(self) -> int:
        """3 atom, 2 product, 1 sum."""
        return 3

    def lean(self, env: Env | None) -> LeanTerm:
        """As a Lean term; with `env` the quantities are numerals, without they are variables."""
        raise NotImplementedError

    def measure(self) -> str | None:
        """What it measures: a unit's name, "" for a bare number, None if that makes no sense."""
        raise NotImplementedError

    def refs(self) -> tuple[Ref, ...]:
        """The quantities in it, from left to right."""
        return ()

    def leaves(self) -> tuple[Expr, ...]:
        """Quantities and literals, from left to right."""
        return (self,)

    def swap(self, index: int, new: Expr) -> Expr:
        """With another leaf in place of leaf `index`."""
        return new


class Lit(Expr):
    """A number that the solver knows: 60 minutes an hour, 100 percent."""

    __slots__ = ("number", "unit")

    def __init__(self, number: Number, unit: Unit = COUNT) -> None:
        self.number = number
        self.unit = unit

    def value(self, env: Env) -> Number:  # noqa: D102
        return self.number

    def text(self, env: Env, style: Style) -> str:  # noqa: D102
        return write_number(self.number, self.unit, style)

    def lean(self, env: Env | None) -> LeanTerm:  # noqa: D102
        return _numeral(self.number, self.unit)

    def measure(self) -> str:  # noqa: D102
        return "" if self.unit is COUNT else self.unit.name


class Ref(Expr):
    """A quantity, by its name in the formal model."""

    __slots__ = ("name", "unit")

    def __init__(self, name: str, unit: Unit = COUNT) -> None:
        self.name = name
        self.unit = unit

    def value(self, env: Env) -> Number:  # noqa: D102
        return env[self.name]

    def text(self, env: Env, style: Style) -> str:  # noqa: D102
        return write_number(env[self.name], self.unit, style)

    def lean(self, env: Env | None) -> LeanTerm:  # noqa: D102
        if env is None:
            return LeanTerm(self.name, 3, self.unit.scale)
        return _numeral(env[self.name], self.unit)

    def measure(self) -> str:  # noqa: D102
        return self.unit.name

    def refs(self) -> tuple[Ref, ...]:  # noqa: D102
        return (self,)


_OPERATE: dict[str, Callable[[Number, Number], Number]] = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "/": lambda a, b: tidy(Fraction(a) / b),
    "//": lambda a, b: a // b,
    "mod": lambda a, b: a % b,
    "%of": lambda a, b: tidy(Fraction(a) * b / 100),
    "gcd": lambda a, b: gcd(int(a), int(b)),
}
_RANK = {"+": 1, "-": 1, "gcd": 3}


class Bin(Expr):
    """Two expressions and an operator."""

    __slots__ = ("left", "op", "right")

    def __init__(self, op: str, left: Expr, right: Expr) -> None:
        self.op = op
        self.left = left
        self.right = right

    def value(self, env: Env) -> Number:  # noqa: D102
        return tidy(_OPERATE[self.op](self.left.value(env), self.right.value(env)))

    def rank(self) -> int:  # noqa: D102
        return _RANK.get(self.op, 2)

    def text(self, env: Env, style: Style) -> str:  # noqa: D102
        left, right = self.left.text(env, style), self.right.text(env, style)
        if self.op == "gcd":
            return f"gcd({left}, {right})"
        if self.op == "%of":
            if style.percent == "%":
                return f"{left} of {right if self.right.rank() == 3 else f'({right})'}"
            left = left.removesuffix("%") + "/100"
            return f"{left} {style.times} {right if self.right.rank() == 3 else f'({right})'}"
        if right.startswith(style.minus):
            right = f"({right})"
        rank = self.rank()
        if self.left.rank() < rank:
            left = f"({left})"
        if self.right.rank() < rank or (self.right.rank() == rank and self.op not in "+*"):
            right = f"({right})"
        sign = {"*": style.times, "/": style.over, "//": style.over, "-": style.minus}
        text = f"{left} {sign.get(self.op, self.op)} {right}"
        return f"⌊{text}⌋" if self.op == "//" else text

    def lean(self, env: Env | None) -> LeanTerm:  # noqa: D102
        return _lean_operation(self.op, self.left.lean(env), self.right.lean(env))

    def measure(self) -> str | None:  # noqa: D102
        left, right = self.left.measure(), self.right.measure()
        if left is None or right is None:
            return None
        if self.op == "%of":
            return right
        if self.op in ("+", "-", "gcd"):
            return left if left == right or not right else right if not left else None
        pair = {left, right} - {"", "count", "percent", "signed"}
        if self.op == "*":
            return pair.pop() if len(pair) == 1 and left != right else None if pair else "count"
        if left == right:
            return "count"
        return left if pair <= {left} else None

    def refs(self) -> tuple[Ref, ...]:  # noqa: D102
        return self.left.refs() + self.right.refs()

    def leaves(self) -> tuple[Expr, ...]:  # noqa: D102
        return self.left.leaves() + self.right.leaves()

    def swap(self, index: int, new: Expr) -> Expr:  # noqa: D102
        split = len(self.left.leaves())
        if index < split:
            return Bin(self.op, self.left.swap(index, new), self.right)
        return Bin(self.op, self.left, self.right.swap(index - split, new))


def lift(value: Expr | Number) -> Expr:
    """A number as an expression; expressions stay."""
    return value if isinstance(value, Expr) else Lit(value)


def gcd_of(left: Expr, right: Expr) -> Bin:
    """Greatest common divisor of two whole quantities."""
    return Bin("gcd", left, right)


def _numeral(value: Number, unit: Unit) -> LeanTerm:
    scaled = value * unit.scale
    top, den = scaled.numerator, scaled.denominator * unit.scale
    return LeanTerm(str(top) if top >= 0 else f"(-{-top})", 3, den)


def _lean_operation(op: str, a: LeanTerm, b: LeanTerm) -> LeanTerm:
    if op in "+-":
        den = lcm(a.den, b.den)
        left = a.scaled(den // a.den, b.dens)
        right = LeanTerm(b.scaled(den // b.den, a.dens), b.rank if b.rank == 1 else 2)
        return LeanTerm(f"{left} {op} {right.inside(2)}", 1, den, a.dens + b.dens)
    if op in ("*", "%of"):
        product = f"{a.inside(2)} * {b.inside(3)}"
        return _reduced(product, a.den * b.den * (100 if op == "%of" else 1), a.dens + b.dens)
    if op == "/":
        if b.text.isdigit():
            factor = f"{a.inside(2)} * {b.den}" if b.den > 1 else a.text
            rank = 2 if b.den > 1 else a.rank
            return LeanTerm(factor, rank, a.den * int(b.text), a.dens)
        left = " * ".join([a.inside(2), *([str(b.den)] if b.den > 1 else []), *b.dens])
        return LeanTerm(left, 2, a.den, (*a.dens, b.inside(3)))
    if a.den != 1 or b.den != 1 or a.dens or b.dens:
        raise ValueError(f"{op} of quantities that are not whole")
    if op == "gcd":
        return LeanTerm(f"(Nat.gcd (Int.toNat {a.inside(3)}) (Int.toNat {b.inside(3)}) : Int)", 3)
    return LeanTerm(f"{a.inside(2)} {'%' if op == 'mod' else '/'} {b.inside(3)}", 2)


def _reduced(text: str, den: int, dens: tuple[str, ...]) -> LeanTerm:
    return LeanTerm(text, 2, den, dens)


class Claim:
    """A proposition about the quantities: a Lean text, and what exact arithmetic says of it."""

    __slots__ = ()

    def lean(self) -> str:
        """The proposition as a Lean term."""
        raise NotImplementedError

    def holds(self, env: Env) -> bool:
        """Whether it is true of these values."""
        raise NotImplementedError


_COMPARE: dict[str, Callable[[Number, Number], bool]] = {
    "=": lambda a, b: a == b,
    "≠": lambda a, b: a != b,
    "<": lambda a, b: a < b,
    "≤": lambda a, b: a <= b,
    ">": lambda a, b: a > b,
    "≥": lambda a, b: a >= b,
}


class Rel(Claim):
    """Two expressions compared.

    Args:
        left: An expression.
        op: One of `=`, `≠`, `<`, `≤`, `>`, `≥`.
        right: Another.
        stated: Values to put in place of the quantities of `right` (numerals in the Lean text).
        both: Whether to put them in on the left too.
    """

    __slots__ = ("both", "left", "op", "right", "stated")

    def __init__(
        self, left: Expr, op: str, right: Expr, stated: Env | None = None, *, both: bool = False
    ) -> None:
        self.left = left
        self.op = op
        self.right = right
        self.stated = stated
        self.both = both

    def lean(self) -> str:  # noqa: D102
        a = self.left.lean(self.stated if self.both else None)
        b = self.right.lean(self.stated)
        den = lcm(a.den, b.den)
        left = a.scaled(den // a.den, b.dens)
        right = b.scaled(den // b.den, a.dens)
        return f"{left} {self.op} {right}"

    def holds(self, env: Env) -> bool:  # noqa: D102
        stated = env if self.stated is None else self.stated
        left = self.left.value(stated if self.both else env)
        return _COMPARE[self.op](left, self.right.value(stated))


class Raw(Claim):
    """A proposition given as Lean text with its own truth.

    Args:
        text: The Lean term.
        truth: What it is worth in an environment.
    """

    __slots__ = ("_truth", "text")

    def __init__(self, text: str, truth: Callable[[Env], bool]) -> None:
        self.text = text
        self._truth = truth

    def lean(self) -> str:  # noqa: D102
        return self.text

    def holds(self, env: Env) -> bool:  # noqa: D102
        return self._truth(env)


def definition(target: Ref, expr: Expr) -> tuple[str, str | None]:
    """`target = expr` in Lean as a definition of the integer `target`.

    Returns:
        The equation, and, where it divides, the equation that says the division is exact.
    """
    term = expr.lean(None)
    scale = target.unit.scale
    common = gcd(scale, term.den)
    up, down = scale // common, term.den // common
    top = LeanTerm(term.scaled(up), 2 if up > 1 else term.rank)
    divisors = [*([str(down)] if down > 1 else []), *term.dens]
    if not divisors:
        return f"{target.name} = {top.text}", None
    den = divisors[0] if len(divisors) == 1 else f"({' * '.join(divisors)})"
    return (
        f"{target.name} = {top.inside(2)} / {den}",
        f"{target.name} * {den} = {top.text}",
    )
