"""Rewards for verl: `compute_score` for `custom_reward_function.path`.

One completion at a time, plain or `async`, or whole batches (`reward_manager: batch`). verl needs a
number for each completion.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Literal

from leanprm.rewards.protocol import (
    PROBLEM_KEYS,
    Asked,
    Reward,
    Rewarded,
    first_text,
    number_of,
    trusted_text,
)

Mode = Literal["single", "batch", "async"]


def as_verl(
    reward: Reward, mode: Mode = "single", *, formal: bool = True, unknown: float = 0.0
) -> Callable[..., Any]:
    """A `compute_score` for verl.

    One completion is answered by `{"score", "known"}`, where `known` is 0 if checking failed; a
    batch by its scores.

    Args:
        reward: What rewards.
        mode: How it is called: "single", "batch" or "async".
        formal: Whether `ground_truth` holds the formal statement: text, or an object or JSON with
            `formal_statement` and `header`. Otherwise the problem is taken from `extra_info`.
        unknown: Score where checking failed.

    Raises:
        ValueError: If there is no such mode.
    """

    def single(
        data_source: str,
        solution_str: str,
        ground_truth: Any,
        extra_info: Mapping[str, Any] | None = None,
        **_: Any,
    ) -> dict[str, float]:
        found = reward.rewards([_asked(solution_str, ground_truth, extra_info, formal)])[0]
        return _answer(found, unknown)

    async def alone(
        data_source: str,
        solution_str: str,
        ground_truth: Any,
        extra_info: Mapping[str, Any] | None = None,
        **_: Any,
    ) -> dict[str, float]:
        return await asyncio.to_thread(single, data_source, solution_str, ground_truth, extra_info)

    def batch(
        data_sources: Sequence[str],
        solution_strs: Sequence[str],
        ground_truths: Sequence[Any],
        extra_infos: Sequence[Mapping[str, Any] | None] | None = None,
        **_: Any,
    ) -> list[float]:
        extras = [None] * len(solution_strs) if extra_infos is None else extra_infos
        asked = [
            _asked(solution, truth, extra, formal)
            for solution, truth, extra in zip(solution_strs, ground_truths, extras, strict=True)
        ]
        return [number_of(found, unknown) for found in reward.rewards(asked)]

    modes: dict[str, Callable[..., Any]] = {"single": single, "batch": batch, "async": alone}
    if mode not in modes:
        raise ValueError(f"mode must be one of {', '.join(modes)}, not {mode!r}")
    function = modes[mode]
    function.__name__ = function.__qualname__ = "compute_score"
    return function


def _answer(found: Rewarded, unknown: float) -> dict[str, float]:
    return {"score": number_of(found, unknown), "known": float(found.value is not None)}


def _asked(solution: str, truth: Any, extra: Mapping[str, Any] | None, formal: bool) -> Asked:
    more = extra or {}
    problem = first_text(more, PROBLEM_KEYS) or ""
    if not formal:
        return Asked(solution, prompt=problem)
    statement, header = trusted_text(truth, "ground_truth")
    if statement is None:
        statement, header = trusted_text(dict(more), "extra_info")
    return Asked(solution, prompt=problem, statement=statement, header=header)
