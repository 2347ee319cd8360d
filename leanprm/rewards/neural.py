"""The reward of a scorer: steps of a completion as a chain."""

from __future__ import annotations

import re
from collections.abc import Sequence

from leanprm.prm.aggregation import AGGREGATIONS, Aggregation, aggregate_scores
from leanprm.prm.protocol import Scorer
from leanprm.records import Chain
from leanprm.rewards.protocol import Asked, Rewarded, StepReward

_PARAGRAPH = re.compile(r"\S.*?(?=\n[ \t]*\n|\Z)", re.DOTALL)
_LINE = re.compile(r"\S.*")


class ScorerReward:
    """Rewards informal solutions with a scorer: a model, Lean on claims, or both.

    A completion is divided at blank lines, or into lines if it has none.

    Args:
        scorer: What scores; a `SharedScorer` packs the calls of many threads.
        how: How the steps become one number. As a lone reward `min` is steadier than sums.

    Raises:
        ValueError: If there is no such aggregation.
    """

    def __init__(self, scorer: Scorer, *, how: Aggregation = "min") -> None:
        if how not in AGGREGATIONS:
            raise ValueError(f"how must be one of {', '.join(AGGREGATIONS)}, not {how!r}")
        self._scorer, self._how = scorer, how

    def rewards(self, asked: Sequence[Asked]) -> list[Rewarded]:
        """See `Reward.rewards`; no steps earn 0, steps that were not read make it None."""
        spans = [split_steps(one.completion) for one in asked]
        chains = [_chain(one, cut) for one, cut in zip(asked, spans, strict=True)]
        found: list[Rewarded] = []
        for cut, scores in zip(spans, self._scorer.score(chains), strict=True):
            value = aggregate_scores(scores, self._how)
            steps = tuple(
                StepReward(end, score.p) for (_, end), score in zip(cut, scores, strict=True)
            )
            found.append(Rewarded(value, steps))
        return found


def split_steps(text: str) -> list[tuple[int, int]]:
    """Where the steps of a text begin and end, as offsets; white space belongs to none."""
    paragraphs = [found.span() for found in _PARAGRAPH.finditer(text)]
    spans = paragraphs if len(paragraphs) > 1 else [found.span() for found in _LINE.finditer(text)]
    return [(start, start + len(text[start:end].rstrip())) for start, end in spans]


def _chain(asked: Asked, cut: Sequence[tuple[int, int]]) -> Chain:
    return Chain(
        id="completion",
        problem=asked.prompt,
        steps=[asked.completion[start:end] for start, end in cut],
        labels=[None] * len(cut),
        kind="informal",
        source="completion",
    )
