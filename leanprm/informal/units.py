"""Units of measurement that a step may mix: what one of them is in the smallest of its kind."""

from __future__ import annotations

from fractions import Fraction
from typing import Final

_TABLE: Final = {
    "time": {
        "second": 1, "sec": 1, "minute": 60, "min": 60, "hour": 3600, "hr": 3600,
        "day": 86400, "week": 604800,
    },
    "calendar": {"month": 1, "year": 12, "decade": 120},
    "length": {"inch": 1, "in": 1, "foot": 12, "feet": 12, "ft": 12, "yard": 36, "mile": 63360},
    "metric length": {
        "mm": 1, "millimeter": 1, "cm": 10, "centimeter": 10, "meter": 1000, "m": 1000,
        "km": 1_000_000, "kilometer": 1_000_000,
    },
    "weight": {"ounce": 1, "oz": 1, "pound": 16, "lb": 16, "ton": 32000},
    "metric weight": {
        "mg": 1, "milligram": 1, "gram": 1000, "g": 1000, "kg": 1_000_000, "kilogram": 1_000_000,
    },
    "volume": {
        "teaspoon": 1, "tablespoon": 3, "cup": 48, "pint": 96, "quart": 192, "gallon": 768,
    },
    "metric volume": {"ml": 1, "milliliter": 1, "liter": 1000, "l": 1000},
    "money": {
        "cent": 1, "¢": 1, "penny": 1, "nickel": 5, "dime": 10, "quarter": 25, "dollar": 100,
        "$": 100,
    },
    "count": {"single": 1, "dozen": 12},
}  # fmt: skip
_IRREGULAR: Final = {
    "feet": "foot",
    "inches": "inch",
    "pennies": "penny",
    "centuries": "century",
    "hrs": "hr",
    "mins": "min",
    "lbs": "lb",
}
_KIND: Final = {unit: kind for kind, units in _TABLE.items() for unit in units}
_SIZE: Final = {unit: size for units in _TABLE.values() for unit, size in units.items()}

SCALES: Final = {
    "hundred": 100,
    "thousand": 1000,
    "million": 10**6,
    "billion": 10**9,
    "trillion": 10**12,
}
"""Words after a number that multiply it."""


def unit_of(word: str) -> str | None:
    """The unit that a word names, in the singular; None if it is none of the table."""
    low = word.lower().rstrip(".")
    low = _IRREGULAR.get(low, low)
    if low in _KIND:
        return low
    return low[:-1] if low.endswith("s") and low[:-1] in _KIND else None


def kind_of_unit(unit: str) -> str:
    """What it measures."""
    return _KIND[unit]


def size_of_unit(unit: str) -> Fraction:
    """How many of the smallest unit of its kind it is."""
    return Fraction(_SIZE[unit])


def mixed(units: set[str]) -> bool:
    """Whether two of them measure the same thing and differ in size."""
    sizes: dict[str, set[int]] = {}
    for unit in units:
        sizes.setdefault(_KIND[unit], set()).add(_SIZE[unit])
    return any(len(each) > 1 for each in sizes.values())
