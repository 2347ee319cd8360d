"""What a step makes of the goals, told after what it does."""

from __future__ import annotations

import random
import re
from typing import NamedTuple

_HYPOTHESIS = re.compile(r"^(?P<name>[^\s⊢|:][^:⊢|\n]*?) : (?P<type>.*)$", re.MULTILINE)
_AFTER_CLAUSE = {
    "closed": [
        ", and this proves the goal",
        "; this part is done",
        ", which is what was to be shown",
        ", so nothing is left of this goal",
        "; the goal is proved",
        ", and we are done here",
    ],
    "goal": [
        "; the goal becomes {goal}",
        ", so it remains to show {goal}",
        ", which leaves {goal}",
        "; now we need {goal}",
        ", and we are left with {goal}",
        "; the claim turns into {goal}",
    ],
    "goals": [
        "; it remains to show {goals}",
        ", which leaves {goals}",
        "; the new goals are {goals}",
        ", so we need {goals}",
        "; there is left to show {goals}",
        ", and what remains is {goals}",
    ],
    "known": [
        "; now we know {known}",
        ", so that {known}",
        ", which gives {known}",
        "; from now on {known}",
        ", and we may use {known}",
        "; so we have {known}",
    ],
}
_AFTER_PARTICIPLE = {
    "closed": [
        ", we are done with this goal",
        ", the goal is proved",
        ", nothing is left to show here",
        ", we have what was wanted",
        ", this part is finished",
        ", the claim follows",
    ],
    "goal": [
        ", the goal becomes {goal}",
        ", we get {goal} as the new goal",
        ", it remains to show {goal}",
        ", we are left with {goal}",
        ", the claim turns into {goal}",
        ", what we need is {goal}",
    ],
    "goals": [
        ", it remains to show {goals}",
        ", we are left with {goals}",
        ", the new goals are {goals}",
        ", we have to show {goals}",
        ", what remains is {goals}",
        ", we get the goals {goals}",
    ],
    "known": [
        ", we know {known}",
        ", we get {known}",
        ", it follows that {known}",
        ", we see {known}",
        ", we may use {known}",
        ", we have {known}",
    ],
}
_MAX_GOALS = 3


class Change(NamedTuple):
    """What happened to the goals.

    Attributes:
        kind: "closed", "goal" (another claim), "goals" (several claims) or "known" (hypotheses).
        parts: The claims or hypotheses to tell.
    """

    kind: str
    parts: list[str]


def change(before: list[str], after: list[str]) -> Change | None:
    """What a step makes of the goals, as Lean prints them; None where there is little to tell."""
    if not before:
        return None
    gone = len(before) - len(after)
    if gone > 0:
        return Change("closed", [])
    if gone < 0:
        new = [target(goal) for goal in after[: 1 - gone]]
        return Change("goals", new) if len(new) <= _MAX_GOALS else None
    if target(before[0]) != target(after[0]):
        return Change("goal", [target(after[0])])
    old, new_ones = hypotheses(before[0]), hypotheses(after[0])
    told = [f"{name} : {kind}" for name, kind in new_ones.items() if old.get(name) != kind]
    return Change("known", told) if told else None


def target(goal: str) -> str:
    """What a goal claims."""
    return " ".join(goal.partition("⊢")[2].split())


def hypotheses(goal: str) -> dict[str, str]:
    """Names and types above the claim, names that Lean made up left out."""
    found: dict[str, str] = {}
    for match in _HYPOTHESIS.finditer(goal):
        for name in match["name"].split():
            if "✝" not in name:
                found[name] = match["type"]
    return found


def clause(kind: str, participle: bool, rng: random.Random) -> str:
    """A way to tell a change, with `{goal}`, `{goals}` or `{known}` in it where it has parts."""
    return rng.choice((_AFTER_PARTICIPLE if participle else _AFTER_CLAUSE)[kind])
