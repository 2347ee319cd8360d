"""Rollouts of a language model: does the answer come out right from the steps so far?"""

from __future__ import annotations

import re
import time
from dataclasses import dataclass, field
from fractions import Fraction

from leanprm.errors import InfrastructureError
from leanprm.prm.montecarlo import Cost, StepValue
from leanprm.records import Chain
from leanprm.search.policies.sampling import Sampler

_MARKED = (
    re.compile(r"####\s*([^\n]+)"),
    re.compile(r"\\boxed\{([^{}]*)\}"),
    re.compile(r"answer\s*(?:is|:)\s*\**\s*([^\n.]+(?:\.\d+)?)", re.IGNORECASE),
)
_NUMBER = re.compile(r"-?\d+(?:,\d{3})*(?:\.\d+)?(?:\s*/\s*\d+)?")


@dataclass
class InformalRoller:
    """Values of informal chains.

    Attributes:
        sampler: The model.
        answers: The right answer of each problem, by its text.
        count: Rollouts of each step.
        cost: What all have spent.
    """

    sampler: Sampler
    answers: dict[str, str]
    count: int = 8
    cost: Cost = field(default_factory=Cost)

    async def values(self, chain: Chain) -> list[StepValue]:
        """The value after each step; unknown if nobody knows the right answer."""
        answer = self.answers.get(chain.problem)
        if answer is None:
            return [StepValue.unknown() for _ in chain.steps]
        return [await self._value(chain, at, answer) for at in range(len(chain.steps))]

    async def _value(self, chain: Chain, at: int, answer: str) -> StepValue:
        began = time.monotonic()
        told = "\n".join(chain.steps[: at + 1])
        self.cost.rollouts += self.count
        try:
            samples = await self.sampler.sample(
                f"Question: {chain.problem}\nSolution, ending with a line '#### answer':\n{told}\n",
                self.count,
                ("\nQuestion:",),
            )
        except InfrastructureError:
            self.cost.failed += self.count
            return StepValue.of([None] * self.count)
        finally:
            self.cost.seconds += time.monotonic() - began
        self.cost.tokens += sum(sample.tokens for sample in samples)
        return StepValue.of([same_answer(final_answer(one.text), answer) for one in samples])


def final_answer(text: str) -> str | None:
    """The answer that a text ends with: the last one that is marked, else the last number."""
    for mark in _MARKED:
        found = mark.findall(text)
        if found:
            return str(found[-1]).strip()
    numbers = _NUMBER.findall(text)
    return numbers[-1] if numbers else None


def same_answer(given: str | None, right: str) -> bool:
    """Whether two answers are the same number, or else the same words."""
    if given is None:
        return False
    one, two = _number(given), _number(right)
    if one is not None and two is not None:
        return one == two
    return _words(given) == _words(right)


def right_answers(chains: list[Chain]) -> dict[str, str]:
    """The right answer of each problem that some chain with a right outcome answers."""
    return {
        chain.problem: chain.answer
        for chain in chains
        if chain.outcome == 1 and chain.answer is not None
    }


def _number(text: str) -> Fraction | None:
    found = _NUMBER.findall(text)
    if len(found) != 1:
        return None
    try:
        return Fraction(found[0].replace(",", "").replace(" ", ""))
    except (ValueError, ZeroDivisionError):
        return None


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())
