"""Whole chains in words.

What is told of a step is what its author says: the tactic, its arguments, and what the author
believes it does to the goals. Nothing in the wording depends on the verdict.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import NamedTuple

from leanprm.informal.describe import reading, results
from leanprm.informal.describe.phrases import PHRASES
from leanprm.informal.describe.symbols import Symbols, enumerated, told

_CASES = (
    "In the case {case}: ",
    "For {case}: ",
    "Case {case}. ",
    "Let us take {case}. ",
    "If it is {case}: ",
    "Suppose {case}. ",
)
_BACK = ("{} from right to left", "{} backwards", "{} read from the right")
_LINKS = ("Then ", "Now ", "Next, ", "Here ", "So ")
_LINK_SHARE = 0.15


class Goals(NamedTuple):
    """The goals before and after a step, as its author sees them."""

    before: list[str]
    after: list[str]


class Style(NamedTuple):
    """How chains are told.

    Attributes:
        symbols: How formulas are written.
        results: Share of the steps that also say what becomes of the goals, in [0, 1].
    """

    symbols: Symbols = "unicode"
    results: float = 0.6


def tell(
    heads: Sequence[str],
    texts: Sequence[str],
    goals: Sequence[Goals | None],
    style: Style,
    seed: str,
) -> list[str]:
    """One sentence, or a few, for each step.

    Args:
        heads: The first word of each step.
        texts: The pieces of the proof.
        goals: What the author believes about the goals; None where nobody knows.
        style: How.
        seed: The same seed gives the same text.
    """
    found = []
    for number, (head, text, seen) in enumerate(zip(heads, texts, goals, strict=True)):
        rng = random.Random(f"{seed} {number}")
        found.append(sentence(reading.read(head, text), seen, style, rng))
    return found


def sentence(action: reading.Action, goals: Goals | None, style: Style, rng: random.Random) -> str:
    """One step in words."""
    wants_result = rng.random() < style.results
    change = results.change(*goals) if goals is not None and wants_result else None
    slots = _filled(action, style.symbols, rng)
    phrases = [each for each in PHRASES[action.family] if _fits(each, slots)]
    if not phrases:
        phrases = [each for each in PHRASES["other"] if _fits(each, slots)]
    if change is None:
        phrases = [each for each in phrases if not each.startswith("~")]
    phrase = rng.choice(phrases)
    text = phrase.lstrip("~").format(**slots)
    if change is not None:
        parts = enumerated([told(part, style.symbols) for part in change.parts])
        ending = results.clause(change.kind, phrase.startswith("~"), rng)
        text += ending.format(goal=parts, goals=parts, known=parts)
    if action.case is not None:
        case = told(action.case, style.symbols)
        return rng.choice(_CASES).format(case=case) + text + "."
    if rng.random() < _LINK_SHARE and text.startswith("We "):
        text = rng.choice(_LINKS) + text[0].lower() + text[1:]
    return text[0].upper() + text[1:] + "."


def _filled(action: reading.Action, symbols: Symbols, rng: random.Random) -> dict[str, str]:
    filled: dict[str, str] = {}
    for name, parts in action.slots.items():
        if name == "code":
            filled[name] = f"`{parts[0]}`"
            continue
        words = [told(part, symbols) for part in parts]
        if name == "rules":
            words = [
                rng.choice(_BACK).format(word) if part in action.reversed_rules else word
                for part, word in zip(parts, words, strict=True)
            ]
        filled[name] = enumerated(words)
    place = filled.get("at", "")
    filled["at"] = f" in {place}" if place else ""
    return {name: text for name, text in filled.items() if text or name == "at"}


def _fits(phrase: str, slots: dict[str, str]) -> bool:
    return all("{" + name + "}" not in phrase or name in slots for name in _SLOTS)


_SLOTS = ("term", "names", "rules", "claim", "code")


def problem(informal: str | None, header: str, goal: str, style: Style, seed: str) -> str:
    """The question that a chain answers: the informal one if there is one, and what is given.

    Args:
        informal: The theorem in words, if there are any.
        header: Definitions before the theorem.
        goal: The first goal, as Lean prints it.
        style: How formulas are written.
        seed: The same seed gives the same text.
    """
    rng = random.Random(seed)
    given = [
        f"{told(name, style.symbols)} : {told(kind, style.symbols)}"
        for name, kind in results.hypotheses(goal).items()
    ]
    claim = told(results.target(goal), style.symbols)
    parts = [header.strip(), informal.strip() if informal else ""]
    if given:
        parts.append(rng.choice(_GIVEN).format(enumerated(given)))
    parts.append(rng.choice(_PROVE).format(claim))
    return "\n".join(part for part in parts if part)


_GIVEN = ("Let {}.", "Given: {}.", "Suppose {}.", "We have {}.", "Let there be {}.", "Assume {}.")
_PROVE = (
    "Show that {}.",
    "Prove {}.",
    "Prove that {}.",
    "To show: {}.",
    "Show {}.",
    "The claim: {}.",
)
