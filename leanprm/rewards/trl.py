"""Rewards for TRL: a function for `reward_funcs` of `GRPOTrainer` and its like.

TRL calls it with keywords: `prompts`, `completions`, the other columns of the data set as lists,
and callables to log with. Prompts and completions are texts or lists of messages. None leaves a
completion out.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from leanprm.errors import InputError
from leanprm.rewards.protocol import STATEMENT_KEYS, Asked, Reward

Messages = str | Sequence[Mapping[str, Any]]
TrlReward = Callable[..., list[float | None]]


def as_trl(
    reward: Reward,
    *,
    statement: str | None = None,
    header: str = "header",
    unknown: float | None = None,
    name: str = "leanprm",
) -> TrlReward:
    """A reward function for TRL.

    Args:
        reward: What rewards.
        statement: The column with the formal statement; without one the usual names are looked
            for (`formal_statement`, `statement`, …), then the last Lean block of the prompt.
        header: The column with what stands before the theorem, if there is one.
        unknown: Reward where checking failed; None leaves the completion out of the batch.
        name: Under which TRL logs it.
    """

    def reward_function(
        prompts: Sequence[Messages], completions: Sequence[Messages], **columns: Any
    ) -> list[float | None]:
        key = _statement_column(statement, columns)
        statements = _column(columns, key, len(completions))
        headers = _column(columns, header, len(completions))
        asked = [
            Asked(
                completion=text_of(completion, "assistant"),
                prompt=text_of(prompt, "user"),
                statement=text,
                header=head or "",
            )
            for prompt, completion, text, head in zip(
                prompts, completions, statements, headers, strict=True
            )
        ]
        found = reward.rewards(asked)
        log = columns.get("log_metric")
        if callable(log) and found:
            log(f"{name}/unknown", sum(one.value is None for one in found) / len(found))
        return [unknown if one.value is None else one.value for one in found]

    reward_function.__name__ = reward_function.__qualname__ = name
    return reward_function


def text_of(given: Messages, role: str) -> str:
    """A text as it is; of messages, the content of the last with that role.

    Raises:
        InputError: If there is no such message, or its content is no text.
    """
    if isinstance(given, str):
        return given
    for message in reversed(given):
        if message.get("role") == role:
            content = message.get("content")
            if content is None:
                return ""
            if isinstance(content, str):
                return content
            raise InputError(f"the content of a message from the {role} is no text")
    raise InputError(f"no message from the {role}")


def _statement_column(wanted: str | None, columns: Mapping[str, Any]) -> str | None:
    if wanted is None:
        return next((name for name in STATEMENT_KEYS if name in columns), None)
    if wanted not in columns:
        raise InputError(f"the data set has no column {wanted!r}")
    return wanted


def _column(columns: Mapping[str, Any], name: str | None, count: int) -> Sequence[Any]:
    """A column of texts; nothing in every row if it is not there."""
    found = columns.get(name) if name is not None else None
    if found is None:
        return [None] * count
    for number, each in enumerate(found):
        if each is not None and not isinstance(each, str):
            raise InputError(f"column {name!r}, completion {number}: no text")
    return list(found)
