"""What the rules of the portfolio look at: a goal, and what its file defines."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import NamedTuple

from leanprm.search.goals import GoalView, Hypothesis, Proposition, read_goal, read_proposition
from leanprm.search.policies.protocol import State

_NUMBERS = frozenset({"Nat", "ℕ", "Int", "ℤ", "Rat", "ℚ", "Real", "ℝ"})
_DATA = _NUMBERS | {"Bool", "List", "Option", "Array", "String", "Char", "Fin", "Finset", "Set"}
_DATA |= {"Unit", "ZMod", "UInt8", "UInt32", "UInt64", "Multiset", "Vector"}
_LIBRARIES = re.compile(r"^\s*import\s+(?:LeanPRM|Mathlib)\b", re.MULTILINE)
_NAMESPACE = re.compile(
    r"^\s*(?:(?P<open>namespace|section|mutual)(?:\s+(?P<name>\S+))?|(?P<end>end)\b.*"
    r"|(?:@\[[^\]]*\]\s*)?(?:(?:private|protected|noncomputable|partial)\s+)*"
    r"(?P<kind>def|abbrev|inductive|structure|theorem|lemma)\s+(?P<defined>[^\s:({\[]+)"
    r"(?P<rest>.*))$"
)
_CASE = re.compile(r"^\s*\|\s*([^\W\d][\w'!?₀-₉]*)")
_WORD = re.compile(r"[^\W\d][\w'!?.₀-₉]*")
_NUMERAL = re.compile(r"(?<![\w.])\d+(?![\w.])")


class Idea(NamedTuple):
    """A tactic and the probability with which a rule believes in it, in (0, 1]."""

    tactic: str
    weight: float


@dataclass(frozen=True)
class Defined:
    """What a header brings.

    Attributes:
        functions: Full names of functions, in order.
        types: Full names of inductive types.
        predicates: Inductive types that are propositions.
        lemmas: Names of theorems.
        constructors: Full names of the predicates' constructors.
        competition: Whether `ring`, `linarith` and their kin are there.
    """

    functions: tuple[str, ...]
    types: tuple[str, ...]
    predicates: tuple[str, ...]
    lemmas: tuple[str, ...]
    constructors: tuple[str, ...]
    competition: bool


@lru_cache(maxsize=256)
def read_header(header: str) -> Defined:
    """The definitions of a header, by their full names."""
    spaces: list[str] = []
    found: dict[str, list[str]] = {"def": [], "inductive": [], "predicate": [], "theorem": []}
    constructors: list[str] = []
    predicate = ""
    for line in header.splitlines():
        match = _NAMESPACE.match(line)
        if match is None:
            case = _CASE.match(line)
            if case is not None and predicate:
                constructors.append(f"{predicate}.{case[1]}")
            continue
        predicate = ""
        if match["end"]:
            spaces = spaces[:-1]
        elif match["open"]:
            spaces.append(match["name"] or "" if match["open"] == "namespace" else "")
        else:
            name = ".".join([*filter(None, spaces), match["defined"]])
            kind = _kind_of(match["kind"], match["rest"])
            found[kind].append(name)
            predicate = name if kind == "predicate" else ""
    return Defined(
        tuple(found["def"]),
        tuple(found["inductive"]),
        tuple(found["predicate"]),
        tuple(found["theorem"]),
        tuple(constructors),
        _LIBRARIES.search(header) is not None,
    )


def _kind_of(word: str, rest: str) -> str:
    if word in ("inductive", "structure"):
        return "predicate" if re.search(r"\bProp\b(?!\s*→)", rest) else "inductive"
    return "def" if word in ("def", "abbrev") else "theorem"


@dataclass(frozen=True)
class Situation:
    """The first goal of a state, with what the rules ask about it."""

    goal: GoalView
    defined: Defined
    goals: int
    path: tuple[str, ...]

    @cached_property
    def target(self) -> Proposition:
        """The outermost form of what is to be proved."""
        return read_proposition(self.goal.target)

    @cached_property
    def facts(self) -> tuple[tuple[Hypothesis, Proposition], ...]:
        """Hypotheses that are propositions, with their forms."""
        return tuple(
            (each, read_proposition(each.type))
            for each in self.goal.hypotheses
            if each.usable and not self.is_data(each.type)
        )

    @cached_property
    def data(self) -> tuple[Hypothesis, ...]:
        """Hypotheses that are values: numbers, lists, elements of a type."""
        return tuple(
            each
            for each in self.goal.hypotheses
            if each.usable and self.is_data(each.type) and not _is_type(each.type)
        )

    @cached_property
    def numbers(self) -> tuple[Hypothesis, ...]:
        """Values that are numbers."""
        return tuple(each for each in self.data if each.type in _NUMBERS)

    @cached_property
    def numerals(self) -> tuple[int, ...]:
        """Numerals in the goal and its hypotheses, each once, the smallest first."""
        texts = [self.goal.target, *(each.type for each, _ in self.facts)]
        found = {int(word) for text in texts for word in _NUMERAL.findall(text) if len(word) < 6}
        return tuple(sorted(found))

    @cached_property
    def words(self) -> frozenset[str]:
        """Names in the target."""
        return frozenset(_WORD.findall(self.goal.target))

    @cached_property
    def functions(self) -> tuple[str, ...]:
        """Functions of the header that goal or hypotheses speak of; all if none is named."""
        text = self.goal.target + " " + " ".join(each.type for each, _ in self.facts)
        return tuple(
            name for name in self.defined.functions if name.rpartition(".")[2] in _last_parts(text)
        )

    @cached_property
    def fresh(self) -> int:
        """A number that no name of the context ends with."""
        used = re.findall(r"\d+", " ".join(each.name for each in self.goal.hypotheses))
        return 1 + max((int(number) for number in used if len(number) < 6), default=0)

    def is_data(self, kind: str) -> bool:
        """Whether a type holds values, as far as its text tells; else it is a proposition."""
        form = read_proposition(kind)
        if form.form == "implies":
            return self.is_data(form.parts[1])
        if form.form != "other":
            return False
        head = form.parts[0].split(" ")[0]
        if "×" in kind or _is_type(kind) or head in _DATA:
            return True
        if any(head in (name, name.rpartition(".")[2]) for name in self.defined.types):
            return True
        return any(
            each.name == head and each.type.startswith(("Type", "Sort"))
            for each in self.goal.hypotheses
        )


def situation_of(state: State) -> Situation:
    """What the rules see of a state."""
    return Situation(
        read_goal(state.goals[0]), read_header(state.header), len(state.goals), state.path
    )


def _is_type(kind: str) -> bool:
    return kind.startswith(("Type", "Sort")) or kind == "Prop"


def _last_parts(text: str) -> frozenset[str]:
    return frozenset(part for word in _WORD.findall(text) for part in word.split("."))


def listed(names: Sequence[str]) -> str:
    """Names in square brackets, for `simp` and its kin; nothing if there are none."""
    return f" [{', '.join(names)}]" if names else ""
