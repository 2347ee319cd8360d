"""Sources of chains for recipes, in one table.

To add one, write a module with a `SOURCE` (`leanprm.data.sources.base.Source`) and name it here.
"""

from __future__ import annotations

from importlib import import_module

from leanprm.data.sources.base import RecipePath, Shard, Source

MODULES: dict[str, str] = {
    "file": "leanprm.data.sources.files",
    "claims": "leanprm.data.sources.claims",
    "generated": "leanprm.data.sources.generated",
    "formal": "leanprm.data.sources.formal",
    "mutants": "leanprm.data.sources.mutants",
    "described": "leanprm.data.sources.described",
    "aligned": "leanprm.data.sources.aligned",
}
"""Kind → module; a module is imported when a recipe uses it."""

__all__ = ["MODULES", "RecipePath", "Shard", "Source", "find_source"]


def find_source(kind: str) -> Source:
    """The source of that kind.

    Raises:
        KeyError: If there is none.
    """
    found: Source = import_module(MODULES[kind]).SOURCE
    return found
