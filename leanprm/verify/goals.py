"""Where to ask Lean for goals, and what its answers say about the steps.

Lean's server answers for a place in the text, not for a tactic. Which tactic it picks, and whether
it gives the goals before or after it, follows from rules written down in `docs/design/steps.md`;
here they are turned round: from steps to the fewest places.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Final, NamedTuple, Protocol

from leanprm.verify.script import Block, Script, ScriptStep
from leanprm.verify.words import CASES_HEADS, EXPANDED

Goals = tuple[str, ...] | None
"""An answer: goals, or None where Lean has no tactic."""

_STATELESS: Final = frozenset({"term", "calc", "rest"})
"""Kinds of blocks whose steps are no tactics of their own."""
_CONV: Final = frozenset({"conv", "conv'", "conv_lhs", "conv_rhs"})
_NAMING: Final = frozenset({"case", "case'", "next"}) | _CONV
"""Steps at whose start Lean shows what they work on, not the goals that they find."""
_CLOSING: Final = frozenset({"bullet", "braces", "case", "alt", "then", "else", "calc", "focus"})
"""Kinds of blocks that must close their goal."""
_ENTERED: Final = frozenset({"bullet", "braces", "focus", "classical", "in"})
"""Kinds of blocks that are run whenever there is a goal."""
_IDLE: Final = frozenset(
    {"skip", "done", "all_goals", "any_goals", "try", "repeat", "repeat'", "iterate", "trace"}
)
"""Tactics that may succeed where no goal is left."""


class HasScript(Protocol):
    """Anything with the script of a proof."""

    @property
    def script(self) -> Script:
        """Its steps."""


class StepGoals(NamedTuple):
    """Goals around a step, each printed by Lean."""

    before: tuple[str, ...]
    after: tuple[str, ...]


class _Place(NamedTuple):
    """Where the goals around a step are found; None where there are none to be had."""

    before: int | None
    after: int | None
    closes: bool
    """Whether the step, if it succeeds, closes one goal; the last resort for `after`."""


def goal_queries(item: HasScript) -> list[int]:
    """Offsets to ask for goals at, so that `goals_of_steps` can answer.

    At most one for each step and one for the end of each block. An offset may lie one past the end
    of the proof: a blank line after the proof makes the last answer exact.
    """
    found: dict[int, None] = {}
    for place in _places(item.script):
        for offset in (place.before, place.after):
            if offset is not None:
                found[offset] = None
    return list(found)


def goals_of_steps(script: Script, answers: Mapping[int, Goals]) -> dict[int, StepGoals]:
    """The goals before and after every step that is a tactic.

    Args:
        script: The steps.
        answers: Lean's answers at the offsets of `goal_queries`.
    """
    found: dict[int, StepGoals] = {}
    for step, place in zip(script.steps, _places(script), strict=True):
        if place.before is None:
            continue
        before = answers.get(place.before) or ()
        after = None if place.after is None else answers.get(place.after)
        if after is None or (after and place.closes):
            after = before[1:] if place.closes else after or ()
        found[step.index] = StepGoals(before, after)
    return found


def _places(script: Script) -> list[_Place]:
    places = [_Place(None, None, False)] * len(script.steps)
    holds = _inner_kinds(script)
    for block in script.blocks:
        if block.kind in _STATELESS:
            continue
        for at, index in enumerate(block.steps):
            step = script.steps[index]
            following = block.steps[at + 1] if at + 1 < len(block.steps) else None
            before: int | None = step.start
            if _hides_start(step, holds.get(index)):
                before = places[block.steps[at - 1]].after if at else _at_start(block)
            places[index] = _Place(before, *_after(script, step, following, holds))
    return places


def _inner_kinds(script: Script) -> dict[int, str]:
    """The kind of the first block inside each step that holds some."""
    kinds: dict[int, str] = {}
    for block in script.blocks:
        if block.step is not None:
            kinds.setdefault(block.step, block.kind)
    return kinds


def _hides_start(step: ScriptStep, holds: str | None) -> bool:
    """Whether Lean shows something else at a step's start than the goals that it finds."""
    return step.head in _NAMING or (step.head in CASES_HEADS and holds == "alt")


def _at_start(block: Block) -> int:
    """Where the goals that a block begins with are shown."""
    return block.opener_start if block.kind in ("classical", "in") else block.opener_end


def _after(
    script: Script, step: ScriptStep, following: int | None, holds: dict[int, str]
) -> tuple[int, bool]:
    """Where the goals after a step are shown, and whether it closes one goal."""
    inner = holds.get(step.index)
    plain = inner in (None, "by")
    if following is not None and not _hides_start(script.steps[following], holds.get(following)):
        return script.steps[following].start, False
    if following is not None:
        # One column left of the block, only whole steps of it are shown.
        return script.steps[following].start - 1, False
    if plain and not step.opaque and step.head not in EXPANDED:
        return step.start + 1, False
    of_theorem = script.blocks[step.block].step is None
    if step.head in _CONV:
        return step.end + 1, not of_theorem
    if plain:
        return step.end, False
    return (step.end + 1, False) if of_theorem else (step.end, inner in _CLOSING)


def reach_queries(item: HasScript) -> list[int]:
    """Offsets to ask for goals at, besides those of `goal_queries`, when a step failed."""
    found: dict[int, None] = {}
    for step in item.script.steps:
        found.update(((step.start, None), (step.start + 1, None), (step.end, None)))
    return list(found)


def unreached(
    script: Script, failing: Collection[int], answers: Mapping[int, Goals]
) -> frozenset[int]:
    """The steps that Lean never ran because another one failed before.

    Args:
        script: The steps.
        failing: The steps that have an error of their own, outside the steps inside of them.
        answers: Lean's answers at the offsets of `reach_queries`.
    """
    return with_calc_lines(script, failing, _Reach(script, failing, answers).find())


def with_calc_lines(
    script: Script, failing: Collection[int], lost: frozenset[int]
) -> frozenset[int]:
    """The steps never run, with those lines of calculations that were not.

    Lean reads the claims in order and runs their `by` blocks at the end. So a line whose `by` block
    was not run was not proved; and after a claim at which Lean gave up, which shows in the `by`
    blocks of that line or of a later one, no line was looked at.
    """
    found = set(lost)
    for block in script.blocks:
        if block.kind != "calc":
            continue
        inner = {at: [s.index for s in script.steps if s.parent == at] for at in block.steps}
        silent = {at for at in block.steps if inner[at] and found.issuperset(inner[at])}
        first = next((at for at in block.steps if at in failing), None)
        if first is not None and any(at >= first for at in silent):
            found.update(at for at in block.steps if at > first)
        found.update(at for at in silent if at not in failing)
    for step in script.steps:
        if step.parent in found:
            found.add(step.index)
    return frozenset(found)


class _Reach:
    """Tells steps that were run from steps that were not."""

    def __init__(
        self, script: Script, failing: Collection[int], answers: Mapping[int, Goals]
    ) -> None:
        self.script = script
        self.answers = answers
        self.failing = set(failing)
        self.touched = set(failing)
        """Steps with an error of their own or inside: Lean was there."""
        for index in failing:
            parent = script.steps[index].parent
            while parent is not None:
                self.touched.add(parent)
                parent = script.steps[parent].parent
        self.lost: set[int] = set()

    def find(self) -> frozenset[int]:
        """All steps that were not run."""
        for block in self.script.blocks:
            holder = block.step
            if holder is not None and holder in self.lost:
                self.lost.update(block.steps)
            elif block.kind not in _STATELESS and block.steps:
                self._in_block(block)
        return frozenset(self.lost)

    def _in_block(self, block: Block) -> None:
        steps = block.steps
        touched = [at for at, index in enumerate(steps) if index in self.touched]
        if not touched:
            if not self._was_entered(block):
                self.lost.update(steps)
            return
        last = touched[-1]
        if steps[last] in self.failing and self._gave_up(steps[last:]):
            self.lost.update(steps[last + 1 :])

    def _was_entered(self, block: Block) -> bool:
        """Whether a block without errors was run at all."""
        start = self._at_start(block.steps[0])
        if not start:
            return False
        holder = block.step
        if holder is None or holder not in self.failing or block.kind in _ENTERED:
            return True
        if self.script.steps[holder].head == "next":
            return True
        outside = self.answers.get(self.script.steps[holder].start + 1)
        return start != outside or not self._is_still(block.steps, start)

    def _gave_up(self, steps: tuple[int, ...]) -> bool:
        """Whether the failing step `steps[0]` ended its block."""
        if len(steps) == 1:
            return False
        before = self._at_start(steps[0])
        following = self._at_start(steps[1])
        if not before or following is None:
            return True
        if not following and not self.script.steps[steps[0]].opaque:
            return any(self.script.steps[index].head not in _IDLE for index in steps[1:])
        return self._is_still(steps[1:], following)

    def _is_still(self, steps: tuple[int, ...], goals: tuple[str, ...]) -> bool:
        """Whether Lean shows the same goals at all places of some steps."""
        return all(
            self.answers.get(at) == goals
            for step in (self.script.steps[index] for index in steps)
            for at in (step.start, step.start + 1, step.end)
        )

    def _at_start(self, index: int) -> Goals:
        return self.answers.get(self.script.steps[index].start)
