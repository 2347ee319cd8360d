"""A story in the making: what a family fills in, and what the solver reads.

A family is a function of a `Story`. It draws names and numbers, says sentences, sets up the formal
model (facts about named quantities) and lists the steps of the solution together with the ways in
which each can go wrong in meaning.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from random import Random
from typing import Literal, NamedTuple, TypeVar

from leanprm.informal.generate.expr import (
    COUNT,
    MONEY,
    Claim,
    Env,
    Expr,
    Lit,
    Number,
    Ref,
    Rel,
    Style,
    Unit,
    definition,
    lift,
    write_number,
)
from leanprm.informal.generate.words import (
    ORDINALS,
    PEOPLE,
    THINGS,
    TIMES,
    Noun,
    Person,
    capital,
    noun_phrase,
    number_word,
)

T = TypeVar("T")
_RESERVED = frozenset(
    {"at", "by", "def", "do", "else", "end", "example", "for", "from", "fun", "have", "if", "in"}
    | {"instance", "let", "local", "match", "open", "section", "show", "then", "where", "with"}
)
"""Words of Lean's that no quantity can be named by."""
Mode = Literal["definitions", "linear", "boolean"]
Kind = Literal[
    "wrong_quantity",
    "wrong_operation",
    "wrong_comparison",
    "misread_relation",
    "skipped_condition",
    "unit_slip",
    "off_by_one",
    "wrong_inference",
    "arithmetic",
    "carried",
]
"""How a step is wrong; `carried` ones only build on an earlier wrong one."""


Wrong = tuple[Kind, Expr]


class Redraw(Exception):
    """The numbers drawn do not fit together; draw again."""


class Variant(NamedTuple):
    """One thing that a step of reasoning may say.

    Attributes:
        kind: None for what the solver should say, else how it is wrong.
        fills: What goes into the sentence's slots.
        claims: What it claims.
    """

    kind: Kind | None
    fills: dict[str, str]
    claims: Sequence[Claim]
    sets: tuple[str, Number] | None = None
    """A quantity that later steps take to have this value."""


class Calc(NamedTuple):
    """A step that computes a quantity."""

    target: Ref
    expr: Expr
    np: str
    """A noun phrase for the quantity, such as "the number of apples left"."""
    says: tuple[str, ...]
    wrong: tuple[Wrong, ...]


class Judge(NamedTuple):
    """A step that concludes something; its first variant is right if all before it is."""

    says: tuple[str, ...]
    variants: Callable[[Env], Sequence[Variant]]
    needs: tuple[str, ...]
    """Names of the quantities that earlier steps must have found."""


Step = Calc | Judge


class Relation(NamedTuple):
    """A relation such as "5 more than", in words and as arithmetic, read well or badly."""

    words: str
    expr: Expr
    wrong: tuple[Wrong, ...]


class Story:
    """A problem with its formal model and its solution.

    Args:
        rng: Where all choices come from.
    """

    def __init__(self, rng: Random) -> None:
        self.rng = rng
        self.name = ""
        self.sentences: list[str] = []
        self.question = ""
        self.mode: Mode = "definitions"
        self.truth: dict[str, Number] = {}
        self.units: dict[str, Unit] = {}
        self.variables: list[str] = []
        self.facts: list[str] = []
        self.exact: list[str] = []
        """Equations that say that a division among the facts leaves nothing over."""
        self.known: list[tuple[Expr, str | None]] = []
        """What the problem tells: quantities, and how to name them."""
        self.steps: list[Step] = []
        self.answer: Ref | None = None
        self.verdict: Callable[[Env], str] | None = None
        self.in_order = False
        """Whether each step of the solution builds on the one before, so that none may move."""
        self.shape: list[str] = []
        """Choices that change the structure of the problem."""
        self._spell = rng.random() < 0.3
        self._people: list[Person] = []

    # Drawing

    def whole(self, low: int, high: int, step: int = 1) -> int:
        """A multiple of `step` from a range, ends included."""
        low, high = -(-low // step), high // step
        return (low + int(self.rng.random() * (high - low + 1))) * step

    def price(self, low: int, high: int) -> Number:
        """An amount of money: mostly whole, some with half dollars or quarters."""
        from fractions import Fraction

        parts = self.rng.choice((1, 1, 1, 2, 4))
        amount = Fraction(self.whole(low * parts, high * parts), parts)
        return amount.numerator if amount.denominator == 1 else amount

    def pick(self, *choices: T) -> T:
        """One of several."""
        return choices[int(self.rng.random() * len(choices))]

    def fork(self, *choices: T) -> T:
        """One of several, where the choice changes the structure."""
        index = int(self.rng.random() * len(choices))
        self.shape.append(str(index))
        return choices[index]

    def person(self) -> Person:
        """Somebody not yet in the story."""
        while (someone := self.pick(*PEOPLE)) in self._people:
            pass
        self._people.append(someone)
        return someone

    def thing(self, kind: str) -> Noun:
        """Something that is counted."""
        return self.pick(*THINGS[kind])

    def two(self, kind: str) -> tuple[Noun, Noun]:
        """Two different things."""
        first, second = self.rng.sample(THINGS[kind], 2)
        return first, second

    def need(self, *conditions: bool) -> None:
        """Draw again unless all hold. Raises Redraw."""
        if not all(conditions):
            raise Redraw

    # Writing

    def num(self, value: Number | Ref, unit: Unit = COUNT) -> str:
        """A number in the problem: `12`, `$3.50`, sometimes `twelve`."""
        if isinstance(value, Ref):
            unit = value.unit
            value = self.truth[value.name]
        if self._spell and unit.name == "count" and value.denominator == 1 and 1 < value <= 10:
            return number_word(int(value))
        return write_number(value, unit, Style())

    def n(self, value: Number | Ref, noun: Noun) -> str:
        """A number with its noun: `1 apple`, `12 apples`."""
        number = self.truth[value.name] if isinstance(value, Ref) else value
        word = "1" if number == 1 else self.num(value)
        return f"{word} {noun.one if number == 1 else noun.many}"

    def say(self, *wordings: str) -> None:
        """Add a sentence in one of its wordings."""
        self.sentences.append(capital(self.pick(*wordings)))

    def say_any_order(self, *groups: tuple[str, ...]) -> None:
        """Add sentences whose order is free."""
        sentences = [capital(self.pick(*wordings)) for wordings in groups]
        self.rng.shuffle(sentences)
        self.sentences += sentences

    def aside(self, *wordings: str, numbers: Sequence[Ref] = ()) -> None:
        """Sometimes add a sentence that has nothing to do with the question."""
        if self.rng.random() < 0.35:
            place = int(self.rng.random() * (len(self.sentences) + 1))
            self.sentences.insert(max(1, place), capital(self.pick(*wordings)))
            self.known += [(number, None) for number in numbers]

    def ask(self, *wordings: str) -> None:
        """The question."""
        self.question = capital(self.pick(*wordings))

    # The formal model

    def given(self, name: str, value: Number, unit: Unit = COUNT, np: str | None = None) -> Ref:
        """A quantity whose value the problem tells."""
        ref = self._new(name, unit, value)
        self._define(ref, Lit(value, unit))
        self.known.append((ref, np and noun_phrase(np)))
        return ref

    def idle(self, value: Number, unit: Unit = COUNT) -> Ref:
        """A number that the story mentions for nothing; not part of the model."""
        name = f"idle{len(self.truth)}"
        self.truth[name] = value
        return Ref(name, unit)

    def define(self, name: str, expr: Expr | Number, unit: Unit = COUNT) -> Ref:
        """A quantity that the problem fixes by others."""
        expression = lift(expr)
        ref = self._new(name, unit, expression.value(self.truth))
        self.need(unit.admits(self.truth[name]))
        self._define(ref, expression)
        return ref

    def unknown(self, name: str, value: Number, unit: Unit = COUNT) -> Ref:
        """A quantity that only relations fix; the model becomes a linear one."""
        self.mode = "linear"
        self.need(unit.admits(value))
        return self._new(name, unit, value)

    def booleans(self, truth: Mapping[str, bool]) -> None:
        """Propositions that are true or false; the model becomes one of truth values."""
        self.mode = "boolean"
        self.variables = list(truth)
        self.units = dict.fromkeys(truth, Unit("boolean"))
        self.truth = {name: int(value) for name, value in truth.items()}

    def fact(self, claim: Claim) -> None:
        """A relation that the problem states."""
        if not claim.holds(self.truth):
            raise ValueError(f"the story contradicts itself: {claim.lean()}")
        self.facts.append(claim.lean())

    def _new(self, name: str, unit: Unit, value: Number) -> Ref:
        if name in self.truth or name in _RESERVED:
            raise ValueError(f"no quantity can be named {name} here")
        self.truth[name] = value
        self.units[name] = unit
        self.variables.append(name)
        return Ref(name, unit)

    def _define(self, ref: Ref, expr: Expr) -> None:
        equation, exact = definition(ref, expr)
        self.facts.append(equation)
        if exact is not None:
            self.exact.append(exact)

    # The solution

    def step(
        self,
        target: Ref,
        expr: Expr | Number,
        np: str,
        *says: str,
        wrong: Sequence[Wrong] = (),
    ) -> None:
        """A computed quantity: its arithmetic, its name in words, further wordings, mistakes."""
        self.steps.append(Calc(target, lift(expr), noun_phrase(np), says, tuple(wrong)))

    def derive(
        self,
        name: str,
        expr: Expr | Number,
        np: str,
        *says: str,
        unit: Unit = COUNT,
        wrong: Sequence[Wrong] = (),
    ) -> Ref:
        """A quantity that the problem fixes, and the step that computes it."""
        ref = self.define(name, expr, unit)
        self.step(ref, expr, np, *says, wrong=wrong)
        return ref

    def judge(
        self, says: Sequence[str], variants: Callable[[Env], Sequence[Variant]], *needs: Ref
    ) -> None:
        """A step that concludes something from quantities found before."""
        self.steps.append(Judge(tuple(says), variants, tuple(ref.name for ref in needs)))

    # Relations in words

    def relation(
        self, base: Ref, noun: str, allowed: str = "more fewer times part", *, money: bool = False
    ) -> Relation:
        """A quantity told by another: words to stand before the other's name, and arithmetic."""
        value = self.truth[base.name]
        amount: Number = self.whole(2, 6)
        kind = self.fork(*allowed.split())
        if kind == "part":
            self.need((value * base.unit.scale) % amount == 0, amount in ORDINALS)
        self.need(kind != "fewer" or value > amount)
        name = f"amount{len(self.truth)}"
        unit = MONEY if money and kind in ("more", "fewer") else COUNT
        d = self.given(name, amount, unit)
        readings = {"more": base + d, "fewer": base - d, "times": base * d, "part": base / d}
        said = self.num(amount, unit)
        words = {
            "more": f"{said} more {noun} than" if not money else f"{said} more than",
            "fewer": f"{said} fewer {noun} than" if not money else f"{said} less than",
            "times": f"{TIMES[int(amount)]} as {'much' if money else f'many {noun}'} as",
            "part": f"{ORDINALS[int(amount)]} as {'much' if money else f'many {noun}'} as",
        }
        wrong: list[Wrong] = [
            ("misread_relation", reading) for other, reading in readings.items() if other != kind
        ]
        return Relation(words[kind].replace("  ", " "), readings[kind], tuple(wrong))


def compare(
    a: Ref, b: Ref, more: str, less: str, answers: tuple[str, str] | None = None
) -> Callable[[Env], Sequence[Variant]]:
    """Variants that say in the slot `which` how two quantities compare; equal ones say nothing.

    Args:
        a: One quantity.
        b: The other.
        more: What to say if `a` is larger.
        less: What to say if it is smaller.
        answers: The answers that go with these, if the problem asks for that.
    """
    named = answers or (more, less)

    def variants(env: Env) -> Sequence[Variant]:
        x, y = env[a.name], env[b.name]
        if x == y:
            return ()
        stated = [Rel(a, "=", Lit(x, a.unit)), Rel(b, "=", Lit(y, b.unit))]
        up = ({"which": more, "answer": named[0]}, [*stated, Rel(a, ">", b)])
        down = ({"which": less, "answer": named[1]}, [*stated, Rel(a, "<", b)])
        right, wrong = (up, down) if x > y else (down, up)
        return Variant(None, *right), Variant("wrong_comparison", *wrong)

    return variants
