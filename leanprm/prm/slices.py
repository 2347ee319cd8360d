"""Step measures by kind of step, position and length."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence

import numpy as np

from leanprm.prm.evaluation import Slice, number
from leanprm.prm.judged import Judged, StepTable
from leanprm.prm.metrics import Floats, Truth, auroc, brier, ece
from leanprm.records import Chain

_MISTAKE_KEYS = ("mistake", "error_kind", "kind")
_EDGES = (25, 50, 100, 200, 400, 800)
_MOST_STEPS = 12
_SHOWN = 24
"""Names of one kind; the most frequent are kept."""

Namer = Callable[[Chain, int], str | None]


def slices(
    judged: Sequence[Judged], steps: StepTable, p: Floats, threshold: float | None
) -> list[Slice]:
    """Measures of parts of the steps.

    Args:
        judged: All chains.
        steps: Their steps.
        p: The probabilities to judge, one a step.
        threshold: Steps below it are called wrong.
    """
    found: list[Slice] = []
    for by, namer in _NAMERS.items():
        parts = _parts(judged, steps, namer)
        if by == "mistake":
            found += [
                _slice(by, name, steps, p, rows | steps.label, threshold, shown=rows)
                for name, rows in _frequent(parts, ~steps.label)
            ]
        elif len(parts) > 1:
            found += [
                _slice(by, name, steps, p, rows, threshold) for name, rows in _frequent(parts)
            ]
    return found


def mistake_of(chain: Chain, step: int) -> str | None:
    """What its source calls the mistake of a step, if anything."""
    told = {} if chain.step_meta is None else chain.step_meta[step]
    return next((told[key] for key in _MISTAKE_KEYS if isinstance(told.get(key), str)), None)


def _parts(judged: Sequence[Judged], steps: StepTable, namer: Namer) -> dict[str, Truth]:
    rows: dict[str, list[int]] = defaultdict(list)
    for row, (chain, position) in enumerate(
        zip(steps.chain.tolist(), steps.position.tolist(), strict=True)
    ):
        name = namer(judged[chain].chain, position)
        if name is not None:
            rows[name].append(row)
    masks = {}
    for name in sorted(rows):
        mask = np.zeros(len(steps), dtype=bool)
        mask[rows[name]] = True
        masks[name] = mask
    return masks


def _frequent(parts: dict[str, Truth], among: Truth | None = None) -> Iterator[tuple[str, Truth]]:
    cut = {name: rows if among is None else rows & among for name, rows in parts.items()}
    kept = sorted((name for name in cut if cut[name].any()), key=lambda name: -cut[name].sum())
    for name in sorted(kept[:_SHOWN]):
        yield name, cut[name]


def _slice(
    by: str,
    name: str,
    steps: StepTable,
    p: Floats,
    rows: Truth,
    threshold: float | None,
    shown: Truth | None = None,
) -> Slice:
    """One part; `shown` are the steps it is about, where `rows` has others to compare with."""
    about = rows if shown is None else shown
    labels = steps.label[rows].astype(int).tolist()
    wrong = about & ~steps.label
    caught = None
    if threshold is not None and wrong.any():
        caught = float((steps.p[wrong] < threshold).mean())
    whole = shown is None
    return Slice(
        by=by,
        name=name.strip(),
        steps=int(about.sum()),
        wrong=int(wrong.sum()),
        auroc=number(auroc(labels, steps.rank[rows].tolist())),
        brier=number(brier(labels, p[rows].tolist())) if whole else None,
        ece=number(ece(labels, p[rows].tolist())) if whole else None,
        mean_p=float(p[about].mean()) if about.any() else None,
        caught=caught,
    )


def _characters(chain: Chain, step: int) -> str:
    low = 0
    for edge in _EDGES:
        if len(chain.steps[step]) < edge:
            return f"{low:4d}-{edge - 1}"
        low = edge
    return f"{low:4d}+"


def _position(chain: Chain, step: int) -> str:
    return _counted(step + 1)


def _length(chain: Chain, step: int) -> str:
    return _counted(len(chain.steps))


def _counted(count: int) -> str:
    return f"{count:2d}" if count < _MOST_STEPS else f"{_MOST_STEPS}+"


def _tactic(chain: Chain, step: int) -> str | None:
    words = chain.steps[step].lstrip("·<;> \t\n").split(None, 1)
    return words[0] if chain.kind == "formal" and words else None


def _family(chain: Chain, step: int) -> str | None:
    family = chain.meta.get("family")
    return family if isinstance(family, str) else None


_NAMERS: dict[str, Namer] = {
    "source": lambda chain, step: chain.source,
    "kind of chain": lambda chain, step: chain.kind,
    "mistake": mistake_of,
    "tactic": _tactic,
    "position": _position,
    "steps in the chain": _length,
    "characters": _characters,
    "family": _family,
}
