"""The formal reward: a proof is checked by Lean and audited, step by step."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from types import TracebackType
from typing import Literal

from leanprm.aggregate import AGGREGATES
from leanprm.errors import InputError
from leanprm.lean.position import LineIndex
from leanprm.records import ProofItem, Report
from leanprm.rewards.protocol import Asked, Rewarded, StepReward
from leanprm.verify.fences import has_fence
from leanprm.verify.fields import Fields
from leanprm.verify.record_items import REFUSED, items_of_record
from leanprm.verify.verifier import Verifier

How = Literal["outcome", "min", "product", "mean", "last"]
_STATEMENT = "statement"


class FormalReward:
    """Rewards proofs with Lean's verdicts.

    Safe to call from several threads. Lean is started by the first call, so that every process of
    a trainer has its own.

    Args:
        verifier: An open verifier to use; it stays open. Without one, one is opened.
        how: "outcome" is 1 for a verified proof and 0 for any other; the others aggregate the
            steps, and give 1 to no proof that is not verified.
        outcome_share: Part of the outcome in a weighted mean with the aggregate, from 0 to 1.

    Raises:
        ValueError: If `how` is none of these, or the share is outside [0, 1].
    """

    def __init__(
        self, verifier: Verifier | None = None, *, how: How = "outcome", outcome_share: float = 0.0
    ) -> None:
        if how != "outcome" and how not in AGGREGATES:
            raise ValueError(f"how must be outcome or one of {', '.join(AGGREGATES)}, not {how!r}")
        if not 0.0 <= outcome_share <= 1.0:
            raise ValueError(f"outcome_share must lie in [0, 1], not {outcome_share}")
        self._how, self._share = how, outcome_share
        self._verifier, self._own = verifier, False
        self._lock = threading.Lock()

    def rewards(self, asked: Sequence[Asked]) -> list[Rewarded]:
        """See `Reward.rewards`."""
        items: list[ProofItem] = []
        found: dict[int, Rewarded] = {}
        places: list[int] = []
        for number, one in enumerate(asked):
            made = _item(one, number)
            if isinstance(made, Rewarded):
                found[number] = made
            else:
                places.append(number)
                items.append(made)
        reports = self._opened().verify_many(items) if items else iter(())
        for number, report in zip(places, reports, strict=True):
            found[number] = self._rewarded(asked[number], report)
        return [found[number] for number in range(len(asked))]

    def close(self) -> None:
        """End the Lean processes that this object has started."""
        if self._own and self._verifier is not None:
            self._verifier.close()
            self._verifier, self._own = None, False

    def __enter__(self) -> FormalReward:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _opened(self) -> Verifier:
        with self._lock:
            if self._verifier is None:
                self._verifier, self._own = Verifier(goals=False), True
            return self._verifier

    def _rewarded(self, asked: Asked, report: Report) -> Rewarded:
        index = LineIndex(asked.completion)
        steps = tuple(
            StepReward(index.offset(*step.end), None if value is None else float(value))
            for step, value in zip(report.steps, report.reward.process, strict=True)
        )
        message = None if report.reason is None else report.reason.message
        refused = REFUSED in report.meta
        if report.reason is not None and report.reason.kind == _STATEMENT and not refused:
            return Rewarded(None, (), _STATEMENT, message)
        return Rewarded(self._value(report), steps, report.status, message)

    def _value(self, report: Report) -> float | None:
        outcome = report.reward.outcome
        if outcome is None or self._how == "outcome":
            return None if outcome is None else float(outcome)
        steps: float | None = getattr(report.reward, self._how)
        if steps is None:
            return None
        if not outcome and steps == 1.0:
            # Every step is valid and the whole is not: then the steps deserve no credit.
            steps = 0.0
        return self._share * outcome + (1.0 - self._share) * steps


def _item(asked: Asked, number: int) -> ProofItem | Rewarded:
    """The proof to check, or the answer where a completion has none.

    Raises:
        InputError: If there is no statement to prove.
    """
    statement = _statement(asked, number)
    try:
        asked.completion.encode()
    except UnicodeEncodeError:
        return Rewarded(0.0, status="no_code", message="the completion is not Unicode text")
    if not asked.completion.strip():
        return Rewarded(0.0, status="no_code", message="the completion is empty")
    record = {"id": str(number), "formal_statement": statement, "output": asked.completion}
    if asked.header:
        record["header"] = asked.header
    refused: list[InputError] = []
    fields = Fields(record, "<completions>", None, number)
    item = next(items_of_record(fields, "", refused.append), None)
    if item is not None:
        return item
    return Rewarded(0.0, status="no_code", message=str(refused[0]) if refused else None)


def _statement(asked: Asked, number: int) -> str:
    if asked.statement is not None:
        return asked.statement
    if not has_fence(asked.prompt):
        raise InputError(
            f"completion {number}: no formal statement, and no Lean block in its prompt",
            mend="give the data set a column `formal_statement`",
        )
    return asked.prompt
