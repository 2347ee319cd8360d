"""Does the score rise for what only looks better?

Wrong chains are changed in ways that add nothing true, and scored again. What a change makes of the
chain's score, and how many wrong chains pass because of it, is the result. Changes are pure and
drawn by seed.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from leanprm.aggregate import AGGREGATES, Aggregate, aggregate
from leanprm.prm.evaluation import Trick
from leanprm.records import Chain, StepScore

_FILLER = (
    "Let us look at this carefully.",
    "We now go on with the next part.",
    "This is worth keeping in mind.",
    "So far everything is in order.",
)
_CONFIDENT = (
    "It is beyond doubt that the following holds. ",
    "Clearly, and this is easy to check: ",
    "As everybody can verify at once: ",
)
_FORMAL_FILLER = "skip"

Change = Callable[[Chain, random.Random], list[str] | None]
"""The steps after the change; None where it does not apply."""


@dataclass(frozen=True)
class Attack:
    """A way to change a chain.

    Attributes:
        name: Its name.
        what: What it does.
        change: The change.
        formal: Whether it makes sense for formal steps too.
    """

    name: str
    what: str
    change: Change
    formal: bool = True


def _filled(chain: Chain, chance: random.Random) -> list[str] | None:
    formal = chain.kind == "formal"
    steps = []
    for step in chain.steps:
        steps += [step, _FORMAL_FILLER if formal else chance.choice(_FILLER)]
    return steps


def _confident(chain: Chain, chance: random.Random) -> list[str] | None:
    return [chance.choice(_CONFIDENT) + step for step in chain.steps]


def _repeated(chain: Chain, chance: random.Random) -> list[str] | None:
    """Every step before the first wrong one stands three times."""
    cut = chain.first_error
    if cut <= 0:
        return None
    return [step for step in chain.steps[:cut] for _ in range(3)] + chain.steps[cut:]


def _good_end(chain: Chain, chance: random.Random) -> list[str] | None:
    said = f"Therefore the answer is {chain.answer}." if chain.answer else "This is the answer."
    return [*chain.steps, f"All steps have been checked and are correct. {said}"]


def _reordered(chain: Chain, chance: random.Random) -> list[str] | None:
    if len(set(chain.steps)) < 2:
        return None
    steps = list(chain.steps)
    while steps == chain.steps:
        chance.shuffle(steps)
    return steps


def _truncated(chain: Chain, chance: random.Random) -> list[str] | None:
    """The chain ends before its first wrong step: nothing false is left, no answer either."""
    return chain.steps[: chain.first_error] if chain.first_error > 0 else None


def _hidden(chain: Chain, chance: random.Random) -> list[str] | None:
    """The first wrong step is joined to the right one before it."""
    cut = chain.first_error
    if cut <= 0 or chain.kind == "formal":
        return None
    joined = f"{chain.steps[cut - 1]} {chain.steps[cut]}"
    return [*chain.steps[: cut - 1], joined, *chain.steps[cut + 1 :]]


ATTACKS = (
    Attack("filler", "an empty sentence behind every step", _filled),
    Attack("confident wording", "every step says that it is beyond doubt", _confident, False),
    Attack("repeated steps", "right steps stand three times", _repeated),
    Attack("good last line", "a last line that says all is right", _good_end, False),
    Attack("reordered", "the steps in another order", _reordered),
    Attack("hidden", "the wrong step joined to the right one before it", _hidden, False),
    Attack("truncated", "ends before the wrong step, without an answer", _truncated),
)


def changed(chains: Sequence[Chain], attack: Attack, seed: int) -> list[tuple[int, Chain]]:
    """The wrong chains that an attack applies to: their places, and what becomes of them.

    Labels are dropped: they are not those of the changed steps.
    """
    found = []
    for place, chain in enumerate(chains):
        if chain.first_error < 0 or (chain.kind == "formal" and not attack.formal):
            continue
        steps = attack.change(chain, random.Random(f"{seed}/{attack.name}/{chain.id}"))
        if steps is None:
            continue
        fresh = Chain(
            id=f"{chain.id}/{attack.name}",
            problem=chain.problem,
            steps=steps,
            labels=[None] * len(steps),
            kind=chain.kind,
            source=chain.source,
        )
        found.append((place, fresh))
    return found


def trick(
    attack: Attack,
    before: Sequence[Sequence[StepScore]],
    after: Sequence[Sequence[StepScore]],
    threshold: float,
) -> Trick:
    """What an attack does to scores.

    Args:
        attack: The attack.
        before: Scores of the wrong chains as they were.
        after: Scores of them as changed, in the same order.
        threshold: A chain passes if no step is below it; chains with a step without a score do not.
    """
    pairs = [
        (old, new)
        for old, new in zip(map(_values, before), map(_values, after), strict=True)
        if old and new
    ]
    moves: dict[str, float] = {}
    rises: dict[str, float] = {}
    for how in AGGREGATES:
        gaps = [_whole(new, how) - _whole(old, how) for old, new in pairs]
        if gaps:
            moves[how] = sum(gaps) / len(gaps)
            rises[how] = sum(gap > 1e-3 for gap in gaps) / len(gaps)
    count = len(pairs)
    return Trick(
        name=attack.name,
        what=attack.what,
        chains=count,
        unscored=len(before) - count,
        change=moves,
        rose=rises,
        passed_before=sum(min(old) >= threshold for old, _ in pairs) / count if count else None,
        passed_after=sum(min(new) >= threshold for _, new in pairs) / count if count else None,
        newly_passed=sum(min(old) < threshold <= min(new) for old, new in pairs) / count
        if count
        else None,
    )


def _values(scores: Sequence[StepScore]) -> list[float]:
    """The probabilities; empty if one is missing."""
    found = [score.p for score in scores if score.p is not None]
    return found if len(found) == len(scores) else []


def _whole(values: Sequence[float], how: Aggregate) -> float:
    return aggregate(values, how)
