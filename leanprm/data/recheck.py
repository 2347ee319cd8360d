"""The labels of sampled steps once more, in another way than that by which they came about.

Claims are evaluated with exact fractions; generated steps by whole numbers under the recorded
model, and stated to Lean in full. What neither can judge is counted, not passed over.
"""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from leanprm.informal.check import truth
from leanprm.informal.generate.leancheck import acheck
from leanprm.informal.generate.model import holds, true_values
from leanprm.informal.generate.statements import statements
from leanprm.lean.toolchain import Toolchain
from leanprm.records import Chain, StepLabel


class Step(NamedTuple):
    """A labelled step."""

    chain: Chain
    at: int
    """0-based."""

    @property
    def label(self) -> StepLabel | None:
        """Its label."""
        return self.chain.labels[self.at]

    @property
    def place(self) -> str:
        """Where it is, for people."""
        return f"{self.chain.id}, step {self.at + 1}"


@dataclass
class Recheck:
    """What came of one way to check.

    Attributes:
        checked: Steps that were judged.
        wrong: Those whose label is another, in words.
        beyond: Steps that this way cannot judge.
    """

    checked: int = 0
    wrong: list[str] = field(default_factory=list)
    beyond: int = 0

    def as_dict(self) -> dict[str, Any]:
        """For JSON."""
        return {"checked": self.checked, "wrong": self.wrong, "beyond": self.beyond}


def labelled_steps(chains: Iterable[Chain]) -> dict[str, list[Step]]:
    """The labelled steps of each way in which labels come about: claims, generated, others."""
    found: dict[str, list[Step]] = {}
    for chain in chains:
        way = _way(chain)
        found.setdefault(way, []).extend(
            Step(chain, index) for index, label in enumerate(chain.labels) if label is not None
        )
    return found


def _way(chain: Chain) -> str:
    metas = chain.step_meta or []
    if isinstance(chain.meta.get("model"), dict):
        return "generated"
    if metas and all("claims" in meta for meta in metas):
        return "claims"
    return chain.kind


def recheck_steps(
    steps: dict[str, list[Step]], count: int, seed: int, toolchain: Callable[[], Toolchain]
) -> dict[str, Recheck]:
    """Check sampled steps of each way.

    Args:
        steps: By way, as `labelled_steps` gives them.
        count: How many of each way at most.
        seed: Decides the sample.
        toolchain: Gives the Lean for what is stated in full; called only if there is such.

    Returns:
        By the name of the check.

    Raises:
        InfrastructureError: If Lean does not answer.
    """
    found: dict[str, Recheck] = {}
    for way, all_steps in sorted(steps.items()):
        chosen = list(all_steps)
        if len(chosen) > count:
            chosen = random.Random(f"{seed}/{way}").sample(chosen, count)
        if way == "claims":
            found["claims: exact fractions"] = _each(chosen, _by_fractions)
        elif way == "generated":
            found["generated: whole numbers"] = _each(chosen, _by_model)
            found["generated: stated in full"] = asyncio.run(_by_lean(chosen, toolchain()))
        else:
            found[f"{way}: no second way"] = Recheck(beyond=len(chosen))
    return found


def _each(steps: Sequence[Step], judge: Callable[[Step], StepLabel | None]) -> Recheck:
    found = Recheck()
    for step in steps:
        label = judge(step)
        if label is None:
            found.beyond += 1
            continue
        found.checked += 1
        if label != step.label:
            text = step.chain.steps[step.at]
            found.wrong.append(f"{step.place}: labelled {step.label}, found {label}: {text}")
    return found


def _by_fractions(step: Step) -> StepLabel | None:
    """1 if all claims hold, 0 if one does not; None if one has unknowns or none is closed."""
    claims = (step.chain.step_meta or [])[step.at]["claims"]
    verdicts: Counter[bool | None] = Counter()
    for claim in claims:
        try:
            verdicts[None if claim.get("variables") else truth(claim["statement"])] += 1
        except ValueError:
            verdicts[None] += 1
    if verdicts[False]:
        return 0
    return None if verdicts[None] or not claims else 1


def _by_model(step: Step) -> StepLabel | None:
    """The claim under the true values of the model."""
    meta = (step.chain.step_meta or [])[step.at]
    try:
        return 1 if holds(meta["claim"], true_values(step.chain.meta["model"])) else 0
    except ValueError:
        return None


async def _by_lean(steps: Sequence[Step], toolchain: Toolchain) -> Recheck:
    """Every step a theorem of its own: the claim if the label is 1, its negation if it is 0."""
    wanted = {}
    for step in steps:
        metas = [dict(meta) for meta in step.chain.step_meta or []]
        metas[step.at]["holds"] = step.label == 1
        asked = statements(step.chain.model_copy(update={"step_meta": metas}))[step.at]
        wanted[step.place] = asked._replace(place=step.place)
    verdict = await acheck(toolchain, wanted.values(), alone=True)
    return Recheck(
        checked=len(wanted),
        wrong=[f"{each.place}: Lean does not prove {each.proposition}" for each in verdict.refused],
    )
