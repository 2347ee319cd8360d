"""The families of problems, by name."""

from __future__ import annotations

from collections.abc import Callable

from leanprm.informal.generate.families import (
    counting,
    daily,
    logic,
    money,
    motion,
    numbers,
    relations,
    shapes,
)
from leanprm.informal.generate.story import Story

Family = Callable[[Story], None]

_MODULES = (money, daily, counting, numbers, relations, motion, shapes, logic)
FAMILIES: dict[str, Family] = {
    family.__name__: family for module in _MODULES for family in module.FAMILIES
}
"""Every family: a function that fills in a story."""
