"""Search algorithms by their names on the command line."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from leanprm.errors import InputError
from leanprm.search.strategies.beam import Beam, DiverseBeam
from leanprm.search.strategies.best_first import BestFirst
from leanprm.search.strategies.mcts import Mcts
from leanprm.search.strategies.priority import (
    Priority,
    blend,
    critic,
    normalised_log_p,
    sum_log_p,
)
from leanprm.search.strategies.protocol import Strategy
from leanprm.search.strategies.rmax import RMax
from leanprm.search.strategies.rollouts import Rollouts


class Settings(BaseModel):
    """What the algorithms can be told; each takes what concerns it."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    alpha: float = Field(default=0.5, ge=0, le=1)
    """Exponent of the length in Σ log p / L^α."""
    weight: float = Field(default=0.5, ge=0, le=1)
    """The scorer's share where policy and scorer are blended."""
    width: int = Field(default=8, ge=1)
    """Of a beam; how many rollouts."""
    groups: int = Field(default=4, ge=1)
    """Of a diverse beam."""
    exploration: float = Field(default=1.0, ge=0)
    """The constant c of PUCT."""
    widening: float = Field(default=0.0, ge=0)
    """The constant k of progressive widening."""
    gamma: float = Field(default=0.99, gt=0, le=1)
    """The discount of RMaxTS."""


M = TypeVar("M", bound=BaseModel)
_Maker = Callable[[Settings, int, Priority], Strategy]

ALGORITHMS: dict[str, _Maker] = {
    "best-first": lambda how, seed, guide: BestFirst(sum_log_p),
    "best-first-length": lambda how, seed, guide: BestFirst(normalised_log_p(how.alpha)),
    "best-first-critic": lambda how, seed, guide: BestFirst(critic),
    "best-first-blend": lambda how, seed, guide: BestFirst(blend(how.weight, how.alpha)),
    "beam": lambda how, seed, guide: Beam(how.width, guide),
    "diverse-beam": lambda how, seed, guide: DiverseBeam(how.width, how.groups, guide),
    "mcts": lambda how, seed, guide: Mcts(how.exploration, how.widening),
    "rmax": lambda how, seed, guide: RMax(how.gamma),
    "best-of-n": lambda how, seed, guide: Rollouts(how.width, seed),
}
"""By name: (settings, seed, what guides a beam) → a fresh strategy."""

NEED_SCORER = frozenset({"best-first-critic", "best-first-blend"})


def make_strategy(name: str, settings: Settings, seed: int, *, scored: bool) -> Strategy:
    """A fresh strategy for one attempt.

    Args:
        name: One of `ALGORITHMS`.
        settings: What it is told.
        seed: Of its draws, where it draws.
        scored: Whether states have values; then beams go by them.

    Raises:
        InputError: If the name is unknown, needs a scorer that is not there, or a setting does not
            fit.
    """
    if name not in ALGORITHMS:
        raise InputError(f"no algorithm {name}", mend=f"one of {', '.join(ALGORITHMS)}")
    if name in NEED_SCORER and not scored:
        raise InputError(f"{name} goes by a scorer", mend="give --scorer MODEL")
    guide = blend(settings.weight, settings.alpha) if scored else sum_log_p
    try:
        return ALGORITHMS[name](settings, seed, guide)
    except ValueError as error:
        raise InputError(str(error)) from None


def parse_settings(text: str) -> Settings:
    """Settings from `name=value,…`.

    Raises:
        InputError: If a name is unknown or a value does not fit.
    """
    return read_pairs(Settings, text, "--set")


def read_pairs(kind: type[M], text: str, option: str) -> M:
    """A record from `name=value,…`; names left out keep their defaults.

    Raises:
        InputError: If a name is unknown or a value does not fit.
    """
    given: dict[str, str | None] = {}
    for pair in filter(None, (part.strip() for part in text.split(","))):
        name, sign, value = pair.partition("=")
        if not sign:
            raise InputError(f"{option} {pair}: no value", mend=f"write {name}=VALUE")
        given[name.strip()] = None if value.strip() in ("none", "-") else value.strip()
    try:
        return kind.model_validate(given)
    except ValidationError as error:
        said = error.errors()[0]
        names = ", ".join(kind.model_fields)
        place = ".".join(map(str, said["loc"]))
        raise InputError(f"{option} {place}: {said['msg']}", mend=f"one of {names}") from None
