"""Step rewards at tokens, for trainers that give credit to each; pure."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Sequence

from leanprm.rewards.protocol import Rewarded


def dense_rewards(
    rewarded: Rewarded, offsets: Sequence[tuple[int, int]], *, final: bool = False
) -> list[tuple[int, float]]:
    """Pairs (token index, reward): each step is paid at its last token.

    Steps of one token are added up; steps without a value pay nothing.

    Args:
        rewarded: The reward of a completion.
        offsets: For each token of the completion where its text begins and ends in it, as
            `return_offsets_mapping` of a fast tokenizer says; (0, 0) for special tokens.
        final: Whether the value of the whole is paid at the last token, too.

    Returns:
        The pairs, by token.
    """
    tokens = [index for index, (start, end) in enumerate(offsets) if end > start]
    starts = [offsets[index][0] for index in tokens]
    paid: dict[int, float] = {}
    for step in rewarded.steps:
        place = bisect_right(starts, step.end - 1) - 1
        if step.value is not None and place >= 0:
            paid[tokens[place]] = paid.get(tokens[place], 0.0) + step.value
    if final and tokens and rewarded.value is not None:
        paid[tokens[-1]] = paid.get(tokens[-1], 0.0) + rewarded.value
    return sorted(paid.items())


def min_form(values: Sequence[float], temperature: float = 0.1) -> list[float]:
    """Step rewards reweighted so that their sum is close to the least of them.

    Each is multiplied by its share of a softmax over -value / temperature (Cheng et al., Stop
    Summation: Min-Form Credit Assignment Is All Process Reward Model Needs for Reasoning, 2025).

    Args:
        values: Rewards of the steps.
        temperature: Near 0 the sum is the least; large, it is the mean.

    Raises:
        ValueError: If the temperature is not positive.
    """
    if temperature <= 0:
        raise ValueError(f"the temperature must be above 0, not {temperature}")
    if not values:
        return []
    least = min(values)
    weights = [math.exp((least - value) / temperature) for value in values]
    total = math.fsum(weights)
    return [weight / total * value for weight, value in zip(weights, values, strict=True)]
