"""Keys of texts and chains: what makes two the same, or nearly the same.

Near duplicates are found by the Jaccard similarity of word n-grams. A sketch by one-permutation
MinHash (Li, Owen, Zhang 2012, with rotation for empty bins: Shrivastava, Li 2014) is cut into bands
for locality-sensitive hashing; candidates are compared exactly. All hashes are BLAKE2b: the same on
every machine and in every run.
"""

from __future__ import annotations

import re
import struct
import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache
from hashlib import blake2b

from leanprm.records import Chain

BANDS = 20
ROWS = 5
"""Two sets of similarity s share a band with probability 1 - (1 - s**ROWS)**BANDS: 0.9996 at 0.8,
0.975 at 0.7."""
LEAST_SIMILARITY = 0.7
"""Below it, too many near duplicates would be missed."""

_BINS = BANDS * ROWS
_WORD = re.compile(r"\w+|[^\w\s]")
_EMPTY = 1 << 63
_ROTATION = 0x9E3779B97F4A7C15
_MASK = (1 << 63) - 1
_FULL = (1 << 64) - 1
_BASE = 0xD6E8FEB86659FD93


def digest(*parts: str, size: int = 16) -> bytes:
    """A hash of texts, in which their borders count.

    Args:
        parts: Texts.
        size: Length of the hash in bytes.
    """
    found = blake2b(digest_size=size)
    for part in parts:
        data = part.encode("utf-8", "surrogatepass")
        found.update(struct.pack("<Q", len(data)))
        found.update(data)
    return found.digest()


def uniform(seed: int, key: str) -> float:
    """A number in [0, 1) that only seed and key decide, as if drawn at random."""
    return int.from_bytes(digest(str(seed), key, size=8), "big") / 2.0**64


def spaced(text: str) -> str:
    """A text with all its white space made single blanks."""
    return " ".join(text.split())


def words(text: str) -> list[str]:
    """Words, numbers and signs, without regard to case, width and spacing."""
    return _WORD.findall(unicodedata.normalize("NFKC", text).casefold())


def problem_key(problem: str) -> bytes:
    """Equal for problems that differ in case, width of characters and spacing only."""
    return digest(*words(problem))


def chain_key(chain: Chain) -> bytes:
    """Equal for chains with the same problem and steps, up to spacing."""
    return digest(chain.kind, spaced(chain.problem), *map(spaced, chain.steps))


def shingles(tokens: Sequence[str], size: int) -> set[int]:
    """64-bit hashes of the n-grams of words; of the whole text if it is shorter than one.

    The words' hashes are combined by a rolling polynomial, so the length of n-grams costs nothing.
    """
    size = min(size, len(tokens))
    hashes = [_word_hash(token) for token in tokens]
    gone = pow(_BASE, size, 1 << 64)
    found: set[int] = set()
    value = 0
    for at, new in enumerate(hashes):
        value = value * _BASE + new
        if at >= size:
            value -= hashes[at - size] * gone
        value &= _FULL
        if at >= size - 1:
            # The low bits of a polynomial are weak: mix the high ones in.
            mixed = ((value ^ (value >> 32)) * _ROTATION) & _FULL
            found.add(mixed ^ (mixed >> 29))
    return found


@lru_cache(maxsize=1 << 16)
def _word_hash(word: str) -> int:
    return int.from_bytes(digest(word, size=8), "big")


def similarity(one: set[int], other: set[int]) -> float:
    """The Jaccard similarity of two sets, in [0, 1]; two empty sets are equal."""
    union = len(one | other)
    return len(one & other) / union if union else 1.0


def bands(grams: Iterable[int]) -> list[int]:
    """The bands of a set's sketch: signed 64-bit numbers; similar sets share one.

    An empty set has none.
    """
    bins = [_EMPTY] * _BINS
    for gram in grams:
        at, value = gram % _BINS, gram // _BINS
        if value < bins[at]:
            bins[at] = value
    if min(bins) == _EMPTY:
        return []
    full = _without_empty(bins)
    found = []
    for band in range(BANDS):
        rows = full[band * ROWS : (band + 1) * ROWS]
        data = struct.pack(f"<B{ROWS}Q", band, *rows)
        found.append(int.from_bytes(blake2b(data, digest_size=8).digest(), "big", signed=True))
    return found


def _without_empty(bins: list[int]) -> list[int]:
    """Fill each empty bin from the next full one to its right, marked by the distance."""
    full = list(bins)
    distance = source = 0
    for at in range(2 * _BINS - 1, -1, -1):
        place = at % _BINS
        if bins[place] != _EMPTY:
            distance, source = 0, bins[place]
            continue
        distance += 1
        if at < _BINS:
            full[place] = (source + distance * _ROTATION) & _MASK
    return full
