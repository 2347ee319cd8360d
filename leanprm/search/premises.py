"""An index of a library's lemmas: which of them speak of what a goal speaks of.

Lemmas are read from the library's sources, and ranked by BM25 (Robertson and Zaragoza, 2009) over
the constants and symbols of their statements. A name that a lemma does not really have costs one
failed tactic and nothing else: Lean decides.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from leanprm.search.goals import find_outside, read_proposition

_K1, _B = 1.2, 0.75
_LONGEST_STATEMENT = 600
_TOKEN = re.compile(r"[^\W\d][\w'!?.₀-₉]*|[≤<≥>=≠∣∈∉⊆∪∩∧∨↔¬+*^/%∑∏⁻∀∃∘×-]+|\+\+|::")
_BINDER = re.compile(r"[({\[][^(){}\[\]]*(?:[({\[][^(){}\[\]]*[)}\]][^(){}\[\]]*)*[)}\]]")
_LEMMA = re.compile(
    r"^[ \t]*(?:@\[(?P<marks>[^\]]*)\]\s*)?(?:(?P<private>private)\s+)?(?:protected\s+)?"
    r"(?:theorem|lemma)\s+(?P<name>[^\s:({\[]+)"
    r"|^[ \t]*(?P<open>namespace|section|mutual)(?:[ \t]+(?P<space>[^\s]+))?[ \t]*$"
    r"|^[ \t]*(?P<end>end)\b[ \t]*[^\s]*[ \t]*$",
    re.MULTILINE,
)
_SYNONYMS = {"ℕ": "Nat", "ℤ": "Int", "ℚ": "Rat", ">": "<", "≥": "≤", "≠": "="}
_IDLE = frozenset({"α", "β", "γ", "Type", "Prop", "Sort", "u", "v", "w", "x", "y", "h", "fun"})


@dataclass(frozen=True)
class Premise:
    """A lemma.

    Attributes:
        name: Its full name.
        explicit: Types of its explicit arguments, in order.
        conclusion: What it says of them.
        words: Constants and symbols of the whole statement.
    """

    name: str
    explicit: tuple[str, ...]
    conclusion: str
    words: tuple[str, ...]

    @property
    def rewrites(self) -> bool:
        """Whether it is an equation or an equivalence."""
        return read_proposition(self.conclusion).form in ("eq", "iff")


def words_of(text: str) -> list[str]:
    """Constants and symbols of a text, as the index counts them."""
    found = []
    for token in _TOKEN.findall(text):
        for part in [token, *token.split(".")] if "." in token else [token]:
            word = _SYNONYMS.get(part, part)
            if word and word not in _IDLE and not (len(word) <= 2 and word[0].isalpha()):
                found.append(word)
    return found


def read_premises(texts: Iterable[str]) -> Iterator[Premise]:
    """The lemmas of Lean sources; private ones, and those without a type, are passed over."""
    for text in texts:
        spaces: list[str] = []
        for match in _LEMMA.finditer(text):
            if match["end"]:
                spaces = spaces[:-1]
            elif match["open"]:
                spaces.append(match["space"] or "" if match["open"] == "namespace" else "")
            elif not match["private"]:
                full = ".".join([*filter(None, spaces), match["name"]])
                full = match["name"].removeprefix("_root_.") if "_root_" in full else full
                premise = _read_statement(full, text[match.end() :][:_LONGEST_STATEMENT])
                if premise is not None:
                    yield premise


def _read_statement(name: str, text: str) -> Premise | None:
    """A lemma from what follows its name."""
    explicit: list[str] = []
    at = len(text) - len(text.lstrip())
    binders = ""
    while (match := _BINDER.match(text, at)) is not None:
        binders += match[0] + " "
        if match[0].startswith("("):
            names, _, kind = match[0][1:-1].partition(":")
            explicit += [kind.strip()] * len(names.split())
        at = match.end() + len(text[match.end() :]) - len(text[match.end() :].lstrip())
    if not text[at:].startswith(":") or text[at:].startswith(":="):
        return None
    body = text[at + 1 :]
    end = min((k for k in (find_outside(body, ":="), body.find("\n  |")) if k >= 0), default=-1)
    if end < 0:
        return None
    conclusion = " ".join(body[:end].split())
    if not conclusion:
        return None
    return Premise(
        name, tuple(explicit), conclusion, tuple(words_of(f"{name} {binders} {conclusion}"))
    )


class PremiseIndex:
    """Ranks lemmas for a goal.

    Args:
        premises: The lemmas.
    """

    def __init__(self, premises: Sequence[Premise]) -> None:
        self.premises = list({premise.name: premise for premise in premises}.values())
        self._places: dict[str, list[tuple[int, int]]] = defaultdict(list)
        for at, premise in enumerate(self.premises):
            for word, count in Counter(premise.words).items():
                self._places[word].append((at, count))
        lengths = [len(premise.words) for premise in self.premises]
        mean = sum(lengths) / len(lengths) if lengths else 1.0
        self._norms = [_K1 * (1 - _B + _B * length / mean) for length in lengths]

    def best(self, text: str, count: int) -> list[tuple[Premise, float]]:
        """The lemmas nearest to a goal's text, with their scores, the best first."""
        scores: dict[int, float] = defaultdict(float)
        total = len(self.premises)
        for word in set(words_of(text)):
            places = self._places.get(word, ())
            if not places:
                continue
            rarity = math.log(1 + (total - len(places) + 0.5) / (len(places) + 0.5))
            for at, often in places:
                scores[at] += rarity * often * (_K1 + 1) / (often + self._norms[at])
        ranked = sorted(scores.items(), key=lambda pair: (-pair[1], self.premises[pair[0]].name))
        return [(self.premises[at], score) for at, score in ranked[:count]]


def index_of(places: Sequence[Path]) -> PremiseIndex:
    """The index of `.lean` files, and of all that lie in folders.

    Raises:
        OSError: If a file cannot be read.
    """
    texts = [
        file.read_text(encoding="utf-8", errors="replace")
        for place in places
        for file in ([place] if place.is_file() else sorted(place.rglob("*.lean")))
    ]
    return PremiseIndex(list(read_premises(texts)))


@lru_cache(maxsize=2)
def own_index(*, competition: bool) -> PremiseIndex:
    """The index of this package's libraries.

    Args:
        competition: With `LeanPRM`, not the core library alone.

    Raises:
        ToolchainError: If the sources are missing.
    """
    from leanprm.lean.coresource import core_source, library_source

    core = core_source()
    places = [core / "Init" / name for part in _SUBJECTS for name in (part, f"{part}.lean")]
    if competition:
        folder = library_source() / "LeanPRM"
        places += sorted(each for each in folder.iterdir() if each.name != "Tactic")
    return index_of([place for place in places if place.exists()])


_SUBJECTS = ("Core", "Logic", "Nat", "Int", "Rat", "List", "Fin", "Bool", "Option", "Function")
"""Folders of the core library whose lemmas are of use in proofs; the rest serves its tactics."""
