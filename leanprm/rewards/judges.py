"""Lean as a scorer: 1 for steps that it accepts, 0 for those it refuses, nothing elsewhere."""

from __future__ import annotations

from collections.abc import Sequence

from leanprm.informal.decide import Decider
from leanprm.informal.formalizer import BuiltinFormalizer, Formalizer
from leanprm.informal.judge import judge
from leanprm.informal.pieces import pieces
from leanprm.informal.solutions import Solution
from leanprm.records import Chain, ProofItem, Report, StepLabel, StepScore
from leanprm.verify.prepare import prepare
from leanprm.verify.verifier import Verifier

Verdicts = Sequence[StepLabel | float | None]


class LeanScorer:
    """Lean's verdicts as scores: of formal chains on their steps, of informal ones on claims.

    A step has no score where Lean did not reach it, where checking failed, where nothing is
    claimed, and where the chain cannot be made into a proof again. A chain without a judge for its
    kind has no scores.

    Args:
        verifier: For formal chains.
        decider: For informal chains.
        formalizer: Reads the claims of informal steps; the built-in one by default.
    """

    def __init__(
        self,
        verifier: Verifier | None = None,
        decider: Decider | None = None,
        formalizer: Formalizer | None = None,
    ) -> None:
        self._verifier, self._decider = verifier, decider
        self._formalizer = formalizer or BuiltinFormalizer()

    def score(self, chains: Sequence[Chain]) -> list[list[StepScore]]:
        """See `Scorer.score`.

        Raises:
            InfrastructureError: If Lean cannot be run at all.
        """
        found: dict[int, Verdicts] = self._formal(chains) | self._informal(chains)
        return [
            scores_of(found.get(at, [None] * len(chain.steps))) for at, chain in enumerate(chains)
        ]

    def _formal(self, chains: Sequence[Chain]) -> dict[int, Verdicts]:
        if self._verifier is None:
            return {}
        items = {
            at: item
            for at, chain in enumerate(chains)
            if chain.kind == "formal" and (item := proof_of(chain, str(at))) is not None
        }
        reports = self._verifier.verify_many(items.values()) if items else iter(())
        found: dict[int, Verdicts] = {}
        for at, report in zip(items, reports, strict=True):
            verdicts = _verdicts(report)
            if len(verdicts) == len(chains[at].steps):
                found[at] = verdicts
        return found

    def _informal(self, chains: Sequence[Chain]) -> dict[int, Verdicts]:
        wanted = [at for at, chain in enumerate(chains) if chain.kind == "informal"]
        if self._decider is None or not wanted:
            return {}
        solutions = [
            Solution(id=str(at), problem=chains[at].problem, steps=chains[at].steps, source="score")
            for at in wanted
        ]
        judged = judge(solutions, self._formalizer, self._decider)
        return {at: chain.labels for at, chain in zip(wanted, judged, strict=True)}


def proof_of(chain: Chain, name: str) -> ProofItem | None:
    """A formal chain as a proof again; None if its steps are not those of the proof.

    A chain that remembers its proof (`meta`) is that proof; of another the steps are put below
    each other. Either way the steps found in the text must be those of the chain.
    """
    meta = chain.meta
    if isinstance(meta.get("proof"), str) and isinstance(meta.get("statement"), str):
        header = meta.get("header")
        item = ProofItem(
            id=name,
            statement=meta["statement"],
            proof_prefix="",
            proof=meta["proof"],
            header=header if isinstance(header, str) else "",
        )
    else:
        lines = "\n".join(chain.steps).replace("\n", "\n  ")
        item = ProofItem(id=name, statement=chain.problem, proof=f"  {lines}\n")
    return item if _spaceless(pieces(prepare(item))) == _spaceless(chain.steps) else None


def scores_of(verdicts: Verdicts) -> list[StepScore]:
    """Verdicts as scores."""
    return [
        StepScore(index=at, p=None if verdict is None else float(verdict))
        for at, verdict in enumerate(verdicts)
    ]


def _verdicts(report: Report) -> Verdicts:
    """What Lean says of each step; none where all seem right and the whole is not.

    A proof that only ends too early is the beginning of one: its steps are right.
    """
    process = report.reward.process
    fine = report.status in ("verified", "incomplete")
    if not fine and all(each == 1 for each in process):
        return [None] * len(process)
    return [None if each is None else float(each) for each in process]


def _spaceless(texts: Sequence[str]) -> list[str]:
    return ["".join(text.split()) for text in texts]
