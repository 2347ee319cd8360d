"""What a reward is asked and what it answers, whatever framework asks."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from leanprm.errors import InputError

STATEMENT_KEYS = ("formal_statement", "statement", "theorem", "lean_statement")
PROBLEM_KEYS = ("problem", "question", "prompt")


@dataclass(frozen=True)
class Asked:
    """A completion to be rewarded.

    Attributes:
        completion: What the policy wrote, and nothing else.
        prompt: What it was asked.
        statement: The formal statement as the data set has it; None to take the last theorem in
            a Lean block of the prompt.
        header: Imports, `open`s and definitions before the theorem.
    """

    completion: str
    prompt: str = ""
    statement: str | None = None
    header: str = ""


@dataclass(frozen=True)
class StepReward:
    """The reward of one step.

    Attributes:
        end: Offset in the completion, in code points, behind the step's last character.
        value: In [0, 1]; None where nobody knows, or where the step was not reached.
    """

    end: int
    value: float | None


@dataclass(frozen=True)
class Rewarded:
    """The reward of one completion.

    Attributes:
        value: In [0, 1]; None where checking failed, which says nothing about the completion.
        steps: Its steps, in order.
        status: The status of the proof, "no_code" for a completion without any, "statement" where
            the statement itself means nothing to Lean, or "scored".
        message: Why, where that needs saying.
    """

    value: float | None
    steps: tuple[StepReward, ...] = ()
    status: str = "scored"
    message: str | None = None


class Reward(Protocol):
    """Rewards completions."""

    def rewards(self, asked: Sequence[Asked]) -> list[Rewarded]:
        """One answer a completion, in order.

        Raises:
            InputError: If the data set is at fault: a statement is missing or is no theorem.
            InfrastructureError: If nothing can be checked at all.
        """
        ...


def number_of(rewarded: Rewarded, unknown: float) -> float:
    """The reward as a number, for frameworks that cannot leave a completion out."""
    return unknown if rewarded.value is None else rewarded.value


def trusted_text(given: Any, where: str) -> tuple[str | None, str]:
    """Statement and header out of what a data set holds: text, an object, or one as JSON.

    Args:
        given: The statement, or an object with a statement under one of the usual names and
            perhaps a header; None if there is nothing.
        where: What it is, for the message of an error.

    Raises:
        InputError: If it is neither.
    """
    if isinstance(given, str) and given.lstrip().startswith("{"):
        try:
            given = json.loads(given)
        except ValueError as error:
            raise InputError(f"{where}: begins like JSON and is none: {error}") from None
    if isinstance(given, Mapping):
        header = given.get("header") or ""
        if not isinstance(header, str):
            raise InputError(f"{where}: the header is no text")
        return first_text(given, STATEMENT_KEYS), header
    if given is None or isinstance(given, str):
        return given or None, ""
    raise InputError(
        f"{where}: {type(given).__name__} is no statement", mend="give text or an object"
    )


def first_text(given: Mapping[str, Any], names: Sequence[str]) -> str | None:
    """The first of these entries that holds text."""
    for name in names:
        text = given.get(name)
        if isinstance(text, str) and text.strip():
            return text
    return None
