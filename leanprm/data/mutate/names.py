"""Lemmas that are nearly another one: names that differ in one word, or in the order of words.

The names are those of the libraries that ship with the package, read from their sources. Whether a
lemma in another's place still proves the step is for Lean to say.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache

from leanprm.lean.coresource import core_source, library_source

_DECLARED = re.compile(
    r"^(?:@\[[^\]]*\]\s*)?(?:(?:protected|public|noncomputable)\s+)*(?:theorem|lemma)\s+"
    r"(?P<name>[^\W\d][\w'!?.]*)",
)
_SPACE = re.compile(r"^(?P<word>namespace|section|end)\b\s*(?P<name>[\w.']*)")
_PART = re.compile(r"[._]")


class NearNames:
    """Which library lemmas are near which.

    Args:
        names: All full names.
    """

    def __init__(self, names: Iterable[str] = ()) -> None:
        self._by_gap: dict[tuple[str, ...], list[str]] = defaultdict(list)
        self.known = frozenset(names)
        for name in sorted(self.known):
            for gap in _gaps(name):
                self._by_gap[gap].append(name)

    def near(self, name: str) -> list[str]:
        """Lemmas whose names differ from a known one in a word or in their order, sorted."""
        if name not in self.known:
            return []
        return sorted({other for gap in _gaps(name) for other in self._by_gap[gap]} - {name})


def _gaps(name: str) -> Iterator[tuple[str, ...]]:
    """The words of a name in any order, and with each but a lone one left out in turn."""
    parts = _PART.split(name)
    if len(parts) < 2:
        return
    yield tuple(sorted(parts))
    for at in range(len(parts)):
        yield (*parts[:at], "", *parts[at + 1 :])


@lru_cache(maxsize=2)
def library_names(second: bool = False) -> NearNames:
    """The lemmas of the core library that ships with the package.

    Args:
        second: Also those of the library that files import as `LeanPRM`.

    Raises:
        ToolchainError: If the sources are missing from the installation.
    """
    found: set[str] = set()
    for folder in (core_source() / "Init", *([library_source()] if second else [])):
        for path in sorted(folder.rglob("*.lean")):
            if "Test" not in path.parts:
                found.update(declared(path.read_text(encoding="utf-8")))
    return NearNames(found)


def declared(text: str) -> Iterator[str]:
    """Full names of the theorems that a Lean file declares; private ones are left out."""
    spaces: list[tuple[str, bool]] = []
    for line in text.splitlines():
        if (mark := _SPACE.match(line)) is not None:
            if mark["word"] != "end":
                spaces.append((mark["name"], mark["word"] == "namespace"))
            elif spaces:
                spaces.pop()
        elif (match := _DECLARED.match(line)) is not None:
            prefix = [name for name, is_space in spaces if is_space]
            yield ".".join([*prefix, match["name"]]).removeprefix("_root_.")
