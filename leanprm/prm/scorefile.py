"""Files of scores: one JSON object a line, one line a chain.

======================  ============================================================================
`id`                    of the chain
`scores`                one entry a step: a probability, null, or an object with `p`, `logit`,
                        `truncated`; also read as `step_scores`, `probs`, `p`, `rewards`
`prediction`            where there are no scores: the first wrong step from 0, -1 for none, null
                        for no usable answer; also read as `pred`, `predicted_label`
======================  ============================================================================
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from pydantic import ValidationError

from leanprm.errors import InputError
from leanprm.prm.judged import Judged
from leanprm.records import Chain, StepScore

_SCORES = ("scores", "step_scores", "probs", "p", "rewards")
_PREDICTIONS = ("prediction", "pred", "predicted_label")


class Scored(NamedTuple):
    """What a line says of a chain: scores, or a named first error."""

    id: str
    scores: list[StepScore] | None
    prediction: int | None


def scored_of(value: Mapping[str, Any]) -> Scored:
    """What one object of a file of scores says.

    Raises:
        InputError: If it says nothing usable; the message names the field.
    """
    found = value.get("id")
    if isinstance(found, bool) or not isinstance(found, (str, int)):
        raise InputError("field 'id' is missing", mend="give the id of the chain")
    for name in _SCORES:
        if isinstance(value.get(name), list):
            return Scored(str(found), _scores(name, value[name]), None)
    for name in _PREDICTIONS:
        if name in value:
            return Scored(str(found), None, _prediction(name, value[name]))
    raise InputError("neither scores nor a prediction", mend="give 'scores', one entry a step")


def score_row(chain: Chain, scores: Sequence[StepScore]) -> dict[str, Any]:
    """The object that `scored_of` reads."""
    rows = [score.model_dump(exclude={"index"}) for score in scores]
    return {"id": chain.id, "scores": rows}


def join(chains: Sequence[Chain], scored: Mapping[str, Scored]) -> tuple[list[Judged], list[str]]:
    """Chains with what was said of them, and the ids of chains of which nothing was said.

    Raises:
        InputError: If the number of scores is not the number of steps, or an id comes twice.
    """
    judged, missing, seen = [], [], set()
    for chain in chains:
        if chain.id in seen:
            raise InputError(f"the id {chain.id!r} comes twice among the chains")
        seen.add(chain.id)
        found = scored.get(chain.id)
        if found is None:
            missing.append(chain.id)
            continue
        if found.scores is not None and len(found.scores) != len(chain.steps):
            raise InputError(
                f"{len(found.scores)} scores for the {len(chain.steps)} steps of {chain.id!r}",
                mend="are these the scores of the same data?",
            )
        judged.append(Judged(chain, found.scores, found.prediction))
    return judged, missing


def _scores(name: str, entries: Sequence[Any]) -> list[StepScore]:
    return [_score(name, index, entry) for index, entry in enumerate(entries)]


def _score(name: str, index: int, entry: Any) -> StepScore:
    if isinstance(entry, dict):
        known = {key: entry[key] for key in ("p", "logit", "truncated") if key in entry}
        if "p" not in known:
            raise InputError(f"field {name!r}, entry {index + 1}: no 'p'")
        fields: dict[str, Any] = known
    elif isinstance(entry, bool) or not (entry is None or isinstance(entry, (int, float))):
        raise InputError(f"field {name!r}, entry {index + 1} is neither a number nor null")
    else:
        fields = {"p": entry}
    for key in ("p", "logit"):
        if isinstance(fields.get(key), float) and not math.isfinite(fields[key]):
            raise InputError(f"field {name!r}, entry {index + 1}: {key} is not a finite number")
    try:
        return StepScore(index=index, **fields)
    except ValidationError:
        raise InputError(
            f"field {name!r}, entry {index + 1} is no probability: {entry!r}",
            mend="probabilities of being right lie in [0, 1]",
        ) from None


def _prediction(name: str, value: Any) -> int | None:
    """A named first error; whatever is no step and not -1 is no usable answer."""
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int):
        raise InputError(f"field {name!r} is neither a whole number nor null")
    return value if value >= -1 else None
