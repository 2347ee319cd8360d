"""Search runs as training data: found proofs, failed branches, and pairs of goals and tactics.

What Lean accepted on a verified path is right; a tactic that Lean refused is wrong; whatever ran
out of time says nothing and is left out. A state that was never solved says nothing either.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass

from leanprm.records import Chain, StepLabel
from leanprm.search.policies.protocol import State
from leanprm.search.policies.sampling import PROMPTS
from leanprm.search.trials import Trial

_WRONG = frozenset({"error", "parse"})
_BETWEEN = "\n\n"
"""Between the goals of a state."""


@dataclass(frozen=True)
class Pair:
    """What a policy is trained on: a prompt and the tactic that led on to a proof."""

    prompt: str
    completion: str


def chains_of(trial: Trial, *, wrong: int = 8, seed: int = 0) -> Iterator[Chain]:
    """The chains of an attempt: its proof, and branches that end in a refused tactic.

    Args:
        trial: The attempt, recorded with its tree.
        wrong: Branches with a refused tactic, at most; they are drawn from all there are.
        seed: Of the draw.
    """
    goals = {tuple(node.path): node.goals for node in trial.nodes}
    if trial.status == "proved":
        labels: list[StepLabel | None] = [1] * len(trial.tactics)
        yield _chain(trial, "proof", trial.tactics, labels, goals, outcome=1)
    branches = [
        (node, failure[0], failure[2])
        for node in trial.nodes
        for failure in node.failures
        if failure[1] in _WRONG
    ]
    chance = random.Random(f"{seed}/{trial.id}/{trial.number}")
    chosen = chance.sample(range(len(branches)), min(wrong, len(branches)))
    for at in sorted(chosen):
        node, tactic, message = branches[at]
        marks: list[StepLabel | None] = [1 for _ in node.path]
        marks.append(0)
        steps = [*node.path, tactic]
        yield _chain(trial, f"wrong{at}", steps, marks, goals, outcome=None, message=message)


def pairs_of(trial: Trial, prompt: str = "plain") -> Iterator[Pair]:
    """The steps of a found proof for training a policy.

    Args:
        trial: The attempt, recorded with its tree.
        prompt: A name of `PROMPTS`.

    Raises:
        KeyError: If there is no such prompt.
    """
    goals = {tuple(node.path): node.goals for node in trial.nodes}
    for at, tactic in enumerate(trial.tactics if trial.status == "proved" else ()):
        path = tuple(trial.tactics[:at])
        if path in goals:
            state = State(trial.statement, trial.header, path, tuple(goals[path]))
            yield Pair(PROMPTS[prompt].write(state), tactic)


def _chain(
    trial: Trial,
    what: str,
    steps: list[str],
    labels: list[StepLabel | None],
    goals: dict[tuple[str, ...], list[str]],
    *,
    outcome: StepLabel | None,
    message: str = "",
) -> Chain:
    before = [goals.get(tuple(steps[:at])) for at in range(len(steps))]
    known = all(each is not None for each in before)
    return Chain(
        id=f"{trial.id}#{trial.number}/{what}",
        problem=trial.statement,
        steps=steps,
        labels=labels,
        kind="formal",
        source="search",
        split=trial.split,
        group=trial.id,
        states=[_BETWEEN.join(each or ()) for each in before] if known else None,
        outcome=outcome,
        meta={
            "header": trial.header,
            **({"message": message} if message else {}),
            **({"proof": trial.proof} if outcome == 1 else {}),
        },
    )
