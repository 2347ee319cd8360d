"""Scorers made of scorers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from leanprm.prm.protocol import Scorer
from leanprm.records import Chain, StepScore

Trust = Literal["both", "refutations"]


class BlendScorer:
    """A judge where it decides, a model elsewhere.

    A judge, such as Lean, gives a step 1 or 0, or no score. Formal verdicts are the whole truth
    about a step. Of informal steps only what they claim is checked: a false claim makes a step
    wrong, but true ones do not make it right, so there only refutations are taken.

    Args:
        judge: Has `p` None where it does not decide.
        model: Scores the rest.
        trust: Of informal steps, whether both verdicts of the judge count or refutations alone.
    """

    def __init__(self, judge: Scorer, model: Scorer, *, trust: Trust = "refutations") -> None:
        self._judge, self._model, self._trust = judge, model, trust

    def score(self, chains: Sequence[Chain]) -> list[list[StepScore]]:
        """See `Scorer.score`; chains that the judge decides wholly do not reach the model."""
        judged = self._judge.score(chains)
        open_ = [
            at
            for at, chain in enumerate(chains)
            if not all(self._decides(chain, score) for score in judged[at])
        ]
        found = dict(zip(open_, self._model.score([chains[at] for at in open_]), strict=True))
        return [
            [
                verdict if self._decides(chain, verdict) else found[at][place]
                for place, verdict in enumerate(judged[at])
            ]
            for at, chain in enumerate(chains)
        ]

    def _decides(self, chain: Chain, score: StepScore) -> bool:
        if score.p is None:
            return False
        return self._trust == "both" or chain.kind == "formal" or score.p == 0.0


class OutcomeScorer:
    """One score a chain: that of its last step; the other steps have none.

    Around an outcome model it changes nothing; around a step model it keeps the last step alone.
    """

    def __init__(self, scorer: Scorer) -> None:
        self._scorer = scorer

    def score(self, chains: Sequence[Chain]) -> list[list[StepScore]]:
        """See `Scorer.score`."""
        return [
            [
                *(score.model_copy(update={"p": None, "logit": None}) for score in row[:-1]),
                *row[-1:],
            ]
            for row in self._scorer.score(chains)
        ]

    def outcomes(self, chains: Sequence[Chain]) -> list[float | None]:
        """The score of each chain; None for one without steps, or that was not read to its end."""
        return [row[-1].p if row else None for row in self._scorer.score(chains)]
