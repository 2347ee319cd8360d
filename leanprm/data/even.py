"""As many right labels as wrong ones for each tactic of a theorem, by hiding right ones.

Some tactics go wrong more often than others, and a scorer that only learns which ones looks better
than it is. Where both labels of a tactic are equally frequent, naming the tactic says nothing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from leanprm.data.keys import uniform
from leanprm.records import Chain

_HIDDEN = "hidden"


def even(chains: Sequence[Chain], seed: int) -> list[Chain]:
    """The chains of one theorem with some right labels made unknown.

    A hidden label stays in the step's `step_meta`, under "hidden".

    Args:
        chains: A proof and its mutants, with the tactic of each step in `step_meta`.
        seed: Decides which right labels stay.
    """
    right: dict[str, list[tuple[float, int, int]]] = defaultdict(list)
    wrong: dict[str, int] = defaultdict(int)
    for number, chain in enumerate(chains):
        for at, (label, meta) in enumerate(zip(chain.labels, chain.step_meta or (), strict=True)):
            head = str(meta.get("head"))
            if label == 1:
                right[head].append((uniform(seed, f"even\0{chain.id}\0{at}"), number, at))
            wrong[head] += label == 0
    hidden = {
        (number, at)
        for head, places in right.items()
        for _, number, at in sorted(places)[wrong[head] :]
    }
    return [
        _without(chain, {at for place, at in hidden if place == number})
        for number, chain in enumerate(chains)
    ]


def _without(chain: Chain, hidden: set[int]) -> Chain:
    if not hidden:
        return chain
    labels = [None if at in hidden else label for at, label in enumerate(chain.labels)]
    metas = [
        {**meta, _HIDDEN: chain.labels[at]} if at in hidden else meta
        for at, meta in enumerate(chain.step_meta or ())
    ]
    return chain.model_copy(update={"labels": labels, "step_meta": metas})
