"""Monte-Carlo values of steps: how often a policy finishes well from there.

The value of the first k steps of a chain is the share of a policy's continuations that end well:
the proof is verified, or the answer is right. It says as much about the policy as about the steps;
how far it departs from Lean's labels is measured here.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from pydantic import Field

from leanprm.prm.bootstrap import wilson_interval
from leanprm.records import Chain, Record

KEY = "montecarlo"
"""Under this key of a step's `step_meta`: its `StepValue`."""

Settled = Literal["refused", "finished", "same"]


class Cost(Record):
    """What rollouts have cost."""

    rollouts: int = 0
    failed: int = 0
    """Rollouts of which infrastructure knows nothing; they count neither way."""
    tactics: int = 0
    tokens: int = 0
    audits: int = 0
    seconds: float = 0.0
    """Wall time, rollouts side by side counted each."""

    def add(self, other: Cost) -> None:
        """Add another account to this one."""
        for name in type(self).model_fields:
            setattr(self, name, getattr(self, name) + getattr(other, name))


class StepValue(Record):
    """What rollouts say of the steps up to here."""

    ends: list[bool | None] = Field(default_factory=list)
    """How each rollout ended, in the order drawn; None where infrastructure failed."""
    settled: Settled | None = None
    """Known without rollouts: `refused` (Lean does not take the step), `finished` (no goal is left,
    and the audit has spoken), `same` (a bullet, as the step before it)."""
    value: float | None
    low: float | None
    """Wilson interval of 95 %; equal to the value where it is settled."""
    high: float | None

    @classmethod
    def of(cls, ends: Sequence[bool | None]) -> StepValue:
        """From rollouts; without a value if none of them has an end."""
        known = [end for end in ends if end is not None]
        if not known:
            return cls(ends=list(ends), value=None, low=None, high=None)
        low, high = wilson_interval(sum(known), len(known))
        return cls(ends=list(ends), value=sum(known) / len(known), low=low, high=high)

    @classmethod
    def certain(cls, value: float, settled: Settled) -> StepValue:
        """A value that needs no rollouts."""
        return cls(settled=settled, value=value, low=value, high=value)

    @classmethod
    def unknown(cls) -> StepValue:
        """No value can be had."""
        return cls(value=None, low=None, high=None)


class Noise(Record):
    """Monte-Carlo labels beside Lean's, on steps up to the first wrong one.

    A step's hard Monte-Carlo label is right if any rollout ended well (Wang et al., Math-Shepherd).
    """

    name: str
    rollouts: int
    """How many of each step's rollouts are used; 0 for steps that needed none."""
    right: int
    """Steps that Lean labels right."""
    right_called_wrong: int
    wrong: int
    wrong_called_right: int
    mean_right: float | None
    """Mean value of the right ones."""
    mean_wrong: float | None

    @property
    def rate(self) -> float | None:
        """Share of the steps whose two labels differ; None without steps."""
        total = self.right + self.wrong
        return (self.right_called_wrong + self.wrong_called_right) / total if total else None


def with_values(chain: Chain, values: Sequence[StepValue]) -> Chain:
    """The chain with values as soft labels, and what is behind them in `step_meta`."""
    told = chain.step_meta or [{} for _ in chain.steps]
    noted = [
        {**meta, KEY: value.model_dump(mode="json")}
        for meta, value in zip(told, values, strict=True)
    ]
    known = [value.value for value in values]
    return chain.model_copy(update={"values": known, "step_meta": noted})


def values_of(chain: Chain) -> list[StepValue] | None:
    """The values that `with_values` noted; None if there are none."""
    found = [meta.get(KEY) for meta in chain.step_meta or ()]
    if not found or None in found:
        return None
    return [StepValue.model_validate(each) for each in found]


def compare(chains: Sequence[Chain], rollouts: int) -> list[Noise]:
    """Compare values with labels: by rollouts spent, and by kind of step.

    Args:
        chains: Chains with values and labels.
        rollouts: How many rollouts each step got.
    """
    rows = [row for chain in chains for row in _rows(chain)]
    drawn = [row for row in rows if row[1].settled is None]
    counts = [2**k for k in range(rollouts.bit_length()) if 2**k < rollouts] + [rollouts]
    found = [_noise(f"{count} rollouts", drawn, count) for count in counts]
    found.append(_noise("settled without rollouts", [r for r in rows if r[1].settled], 0))
    kinds = sorted({kind for kind, _, _ in drawn})
    by_kind = [_noise(kind, [row for row in drawn if row[0] == kind], rollouts) for kind in kinds]
    return found + sorted(by_kind, key=lambda one: -(one.right + one.wrong))


Row = tuple[str, StepValue, int]


def _rows(chain: Chain) -> list[Row]:
    """Kind, value and label of the steps up to the first wrong one that have both."""
    values = values_of(chain) or []
    end = len(chain.steps) if chain.first_error < 0 else chain.first_error + 1
    return [
        (_kind(chain, at), value, label)
        for at, (value, label) in enumerate(zip(values[:end], chain.labels[:end], strict=True))
        if label is not None and value.value is not None and value.settled != "same"
    ]


def _kind(chain: Chain, at: int) -> str:
    told = {} if chain.step_meta is None else chain.step_meta[at]
    for key in ("mistake", "head"):
        if isinstance(told.get(key), str):
            return str(told[key])
    family = chain.meta.get("family")
    return family if isinstance(family, str) else chain.kind


def _noise(name: str, rows: Sequence[Row], count: int) -> Noise:
    cut = [(_first(value, count), label) for _, value, label in rows]
    known = [(value, label) for value, label in cut if value is not None]
    right = [value for value, label in known if label]
    wrong = [value for value, label in known if not label]
    return Noise(
        name=name,
        rollouts=count,
        right=len(right),
        right_called_wrong=sum(value == 0 for value in right),
        wrong=len(wrong),
        wrong_called_right=sum(value > 0 for value in wrong),
        mean_right=sum(right) / len(right) if right else None,
        mean_wrong=sum(wrong) / len(wrong) if wrong else None,
    )


def _first(value: StepValue, count: int) -> float | None:
    """The value by the first so many rollouts."""
    return value.value if value.settled else StepValue.of(value.ends[:count]).value
