"""Chains by number: chain `i` of seed `s` is always the same, whoever makes it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from random import Random
from typing import Any, Literal

from leanprm.errors import InfrastructureError, InputError
from leanprm.informal.generate.families import FAMILIES
from leanprm.informal.generate.solve import Solution, Writer
from leanprm.informal.generate.story import Redraw, Story
from leanprm.records import Chain, StepLabel

VERSION = 2
"""Goes up whenever the same seed would give other chains."""

AfterError = Literal["null", "wrong"]
Position = Literal["uniform", "early", "late"]
_REDRAWS = 400


class GeneratorError(InfrastructureError):
    """The generator contradicts itself or Lean; names the family and the seed."""

    def __init__(self, message: str) -> None:
        super().__init__(message, phase="generate", retryable=False)


@dataclass(frozen=True)
class Settings:
    """What decides the chains.

    Attributes:
        seed: Any integer.
        families: Names, in order; all if empty.
        right_share: Share of chains without a wrong step, in [0, 1].
        per_problem: How many chains share a problem.
        position: Where first errors lie: "uniform" over the steps, or more of them "early" or
            "late".
        after_error: Label of a step that is false only because it builds on a false one: None
            ("null"), or 0 ("wrong").

    Raises:
        InputError: If a value makes no sense.
    """

    seed: int = 0
    families: tuple[str, ...] = ()
    right_share: float = 0.5
    per_problem: int = 2
    position: Position = "uniform"
    after_error: AfterError = "null"
    names: tuple[str, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        for name in self.families:
            if name not in FAMILIES:
                known = ", ".join(FAMILIES)
                raise InputError(f"no family is called {name!r}", mend=f"choose among {known}")
        if not 0.0 <= self.right_share <= 1.0:
            raise InputError(f"the share of right chains is not in [0, 1]: {self.right_share}")
        if self.per_problem < 1:
            raise InputError(f"chains for each problem must be at least 1, not {self.per_problem}")
        object.__setattr__(self, "names", self.families or tuple(FAMILIES))

    def as_dict(self) -> dict[str, Any]:
        """All settings, for a manifest."""
        return {
            "generator": VERSION,
            "seed": self.seed,
            "families": list(self.names),
            "right_share": self.right_share,
            "per_problem": self.per_problem,
            "position": self.position,
            "after_error": self.after_error,
        }


def make_chains(settings: Settings, numbers: Sequence[int]) -> Iterator[Chain]:
    """The chains with these numbers.

    Raises:
        GeneratorError: If a family cannot make a problem or contradicts itself.
    """
    last, story = -1, None
    for number in numbers:
        problem = number // settings.per_problem
        if story is None or problem != last:
            last, story = problem, make_story(settings, problem)
        yield _chain(settings, story, number)


def family_of(settings: Settings, problem: int) -> str:
    """The family of a problem: all take turns, shuffled in each round."""
    names = list(settings.names)
    turn, place = divmod(problem, len(names))
    Random(f"{settings.seed}/order/{turn}").shuffle(names)
    return names[place]


def make_story(settings: Settings, problem: int) -> Story:
    """The problem with this number.

    Raises:
        GeneratorError: If no draw fits.
    """
    name = family_of(settings, problem)
    rng = Random(f"{settings.seed}/{name}/{problem}")
    for _ in range(_REDRAWS):
        story = Story(rng)
        try:
            FAMILIES[name](story)
        except Redraw:
            continue
        except (ArithmeticError, LookupError, TypeError, ValueError) as error:
            raise GeneratorError(f"{_where(settings, name, problem)}: {error!r}") from error
        story.name = name
        return story
    raise GeneratorError(f"{_where(settings, name, problem)}: no numbers fit the story")


def _where(settings: Settings, name: str, problem: int) -> str:
    return f"family {name}, seed {settings.seed}, problem {problem}"


def _chain(settings: Settings, story: Story, number: int) -> Chain:
    problem = number // settings.per_problem
    rng = Random(f"{settings.seed}/{number}/chain")
    try:
        solution = _solution(settings, story, rng)
    except (ArithmeticError, AssertionError, LookupError, TypeError, ValueError) as error:
        where = _where(settings, story.name, problem)
        raise GeneratorError(f"{where}, chain {number}: {error!r}") from error
    if solution is None:
        raise GeneratorError(f"{_where(settings, story.name, problem)}: no step can go wrong")
    return _record(settings, story, solution, number)


def _solution(settings: Settings, story: Story, rng: Random) -> Solution | None:
    if rng.random() < settings.right_share:
        return Writer(story, rng).right()
    for _ in range(8):
        writer = Writer(story, rng)
        for place in _places(settings.position, writer.places, rng):
            solution = writer.wrong(place)
            if solution is not None:
                return solution
    return None


def _places(position: Position, count: int, rng: Random) -> list[int]:
    """All places, the preferred ones rather first."""
    weights = [1.0] * count
    if position != "uniform":
        weights = [1.0 / (k + 1) for k in range(count)]
        weights = weights[::-1] if position == "late" else weights
    keys = [rng.random() ** (1.0 / weight) for weight in weights]
    return sorted(range(count), key=lambda place: -keys[place])


def _record(settings: Settings, story: Story, solution: Solution, number: int) -> Chain:
    problem = number // settings.per_problem
    labels: list[StepLabel | None] = []
    metas: list[dict[str, Any]] = []
    for step in solution.steps:
        label: StepLabel | None = 1 if step.truth else 0
        if step.kind == "carried" and settings.after_error == "null":
            label = None
        labels.append(label)
        claim = " ∧ ".join([claim.lean() for claim in step.claims])
        metas.append({"claim": claim, "holds": step.truth, "mistake": step.kind})
    shape = sha256("|".join([story.name, *story.shape]).encode()).hexdigest()[:8]
    return Chain(
        id=f"gen-{settings.seed}-{number}",
        problem=" ".join([*story.sentences, story.question]),
        steps=[step.text for step in solution.steps],
        labels=labels,
        kind="informal",
        source="generated",
        group=f"{story.name}/{shape}",
        outcome=1 if solution.right else 0,
        answer=solution.answer,
        step_meta=metas,
        meta={
            "family": story.name,
            "seed": settings.seed,
            "problem": problem,
            "checked": False,
            "model": {
                "mode": story.mode,
                "variables": {name: _told(story, name) for name in story.variables},
                "facts": story.facts,
                "exact": story.exact,
            },
        },
    )


def _told(story: Story, name: str) -> list[str | int]:
    """A quantity's unit, how many of Lean's integers make one unit, and its true value in these."""
    unit = story.units[name]
    return [unit.name, unit.scale, int(story.truth[name] * unit.scale)]
