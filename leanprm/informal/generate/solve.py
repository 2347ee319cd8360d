"""From a story to the steps of a solution: the right one, or one that goes wrong at one step.

A wrong step says what would be right in a sibling of the problem (another relation, another
quantity, another comparison), in the same sentences. What comes after it is worked out from what
it says, so that errors are carried on.
"""

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from typing import NamedTuple

from leanprm.informal.generate.expr import (
    Claim,
    Env,
    Expr,
    Lit,
    Number,
    Ref,
    Rel,
    Style,
    write_number,
)
from leanprm.informal.generate.story import Calc, Judge, Kind, Step, Story, Variant
from leanprm.informal.generate.words import (
    ANSWERS,
    BARE_FRAMES,
    CONSEQUENCES,
    FRAMES,
    GIVENS,
    LINKS,
    NO_LINK,
    capital,
    singular,
)

_WEIGHT = {"wrong_quantity": 2.0, "arithmetic": 1.5}
_FAMILY_WEIGHT = 4.0
_TRIES = 12


class Written(NamedTuple):
    """One step of a solution.

    Attributes:
        text: Its sentence.
        claims: What it claims; all must hold.
        truth: Whether they do, by exact arithmetic in the true model.
        kind: How it is wrong; None where it is true.
    """

    text: str
    claims: tuple[Claim, ...]
    truth: bool
    kind: Kind | None


class Solution(NamedTuple):
    """A whole solution and its answer."""

    steps: tuple[Written, ...]
    answer: str
    right: bool
    """Whether the answer is the true one."""


class _Stuck(Exception):
    """No story could hold what this step would say."""


class _Option(NamedTuple):
    """A way to write a step: its slots, its claims, the quantity it settles."""

    kind: Kind | None
    fills: dict[str, str]
    claims: Sequence[Claim]
    sets: tuple[str, Number] | None = None


class Writer:
    """Writes solutions of one story.

    Args:
        story: The problem.
        rng: Where wording and mistakes come from.
    """

    def __init__(self, story: Story, rng: Random) -> None:
        self._story = story
        self._rng = rng
        draw = rng.random
        self._style = Style(
            times=("×", "*", "×", "x")[int(draw() * 4)],
            over="÷/"[int(draw() * 2)],
            minus="-−"[int(draw() * 1.3)],
            thousands=draw() < 0.4,
            percent="%/"[int(draw() * 1.5)],
        )
        self._numbered = draw() < 0.15
        self._plan = self._ordered()
        targets = [step.target.name for step in self._plan if isinstance(step, Calc)]
        self._start = {k: v for k, v in story.truth.items() if k not in targets}
        # Sentences are chosen before it is known whether the step is right.
        self._says = [self._sentence(step) for step in self._plan]

    @property
    def places(self) -> int:
        """How many steps there are, each of which may go wrong."""
        return len(self._plan)

    def right(self) -> Solution:
        """The solution without a mistake."""
        return self._solution(self._go_on([], dict(self._start), None))

    def wrong(self, place: int) -> Solution | None:
        """A solution whose first wrong step is at `place`; None if that step cannot go wrong."""
        stated = dict(self._start)
        done: list[_Option] = []
        for step in self._plan[:place]:
            option = self._right_option(step, stated)
            done.append(option)
            _settle(option, stated)
        step = self._plan[place]
        for _ in range(_TRIES):
            option_or_none = self._mistake(step, stated)
            if option_or_none is None:
                return None
            option = option_or_none
            changed = dict(stated)
            _settle(option, changed)
            try:
                return self._solution(self._go_on([*done, option], changed, option.kind))
            except _Stuck:
                continue
        return None

    # One step

    def _go_on(
        self, done: list[_Option], stated: dict[str, Number], kind: Kind | None
    ) -> list[_Option]:
        for step in self._plan[len(done) :]:
            option = self._right_option(step, stated)
            done.append(option)
            _settle(option, stated)
        return done

    def _right_option(self, step: Step, stated: dict[str, Number]) -> _Option:
        if isinstance(step, Judge):
            variants = step.variants(stated)
            if not variants:
                raise _Stuck
            return _Option(*variants[0])
        return self._calculated(None, step.target, step.expr, stated)

    def _calculated(
        self,
        kind: Kind | None,
        target: Ref,
        expr: Expr,
        stated: dict[str, Number],
        slip: Number = 0,
    ) -> _Option:
        try:
            value = expr.value(stated) + slip
        except (ZeroDivisionError, KeyError):
            raise _Stuck from None  # KeyError: in this order, a quantity is not found yet
        if not target.unit.admits(value):
            raise _Stuck
        env = dict(stated)
        result = Lit(value, target.unit)
        claims: list[Claim] = [Rel(target, "=", expr, env)]
        fills = {"v": result.text(env, self._style)}
        if isinstance(expr, Lit | Ref):
            claims = [Rel(target, "=", result)]
            fills["e"] = fills["calc"] = fills["v"]
        else:
            claims.append(Rel(expr, "=", result, env, both=True))
            fills["e"] = expr.text(env, self._style)
            fills["calc"] = f"{fills['e']} = {fills['v']}"
        return _Option(kind, fills, claims, (target.name, value))

    def _mistake(self, step: Step, stated: dict[str, Number]) -> _Option | None:
        """A false way to write the step, each kind with its share."""
        options: dict[Kind, list[_Option]] = {}
        for option in self._mistakes(step, stated):
            if option.kind is not None and not self._holds(option.claims):
                options.setdefault(option.kind, []).append(option)
        if not options:
            return None
        kinds = list(options)
        weights = [_WEIGHT.get(kind, _FAMILY_WEIGHT) for kind in kinds]
        kind = self._rng.choices(kinds, weights)[0]
        return options[kind][int(self._rng.random() * len(options[kind]))]

    def _mistakes(self, step: Step, stated: dict[str, Number]) -> list[_Option]:
        if isinstance(step, Judge):
            return [_Option(*variant) for variant in step.variants(stated) if variant.kind]
        right = self._right_option(step, stated)
        readings: list[tuple[Kind, Expr]] = [*step.wrong, *self._other_quantities(step, stated)]
        options = []
        for kind, expr in readings:
            if expr.measure() is None:
                continue  # "3 apples + $5" would give itself away
            try:
                option = self._calculated(kind, step.target, expr, stated)
            except _Stuck:
                continue
            if option.sets != right.sets:
                options.append(option)
        if not isinstance(step.expr, Lit | Ref):
            for slip in self._slips(right.sets[1] if right.sets else 0):
                try:
                    option = self._calculated("arithmetic", step.target, step.expr, stated, slip)
                except _Stuck:
                    continue
                options.append(option)
        return options

    def _slips(self, value: Number) -> list[Number]:
        size = value if value > 0 else -value
        slips: list[Number] = [1, -1] if size < 20 else [1, -1, 2, -2, 10, -10]
        return [*slips, 100, -100] if size >= 200 else slips

    def _other_quantities(self, step: Calc, stated: dict[str, Number]) -> list[tuple[Kind, Expr]]:
        """The same calculation with a quantity of the story in the wrong place."""
        leaves = step.expr.leaves()
        found: list[tuple[Kind, Expr]] = []
        pool = [ref for ref, _ in self._story.known if isinstance(ref, Ref)]
        pool += [
            other.target
            for other in self._plan
            if isinstance(other, Calc)
            and other.target.name in stated
            and other.target.name != step.target.name
        ]
        for index, leaf in enumerate(leaves):
            if not isinstance(leaf, Ref):
                continue
            others = {
                stated[other.name]
                for place, other in enumerate(leaves)
                if isinstance(other, Ref) and place != index and other.name in stated
            }  # "7 ÷ 7" would give itself away
            for ref in pool:
                value = stated[ref.name]
                if ref.unit == leaf.unit and value != stated[leaf.name] and value not in others:
                    found.append(("wrong_quantity", step.expr.swap(index, ref)))
        if len(found) > 4:
            found = self._rng.sample(found, 4)
        return found

    def _holds(self, claims: Sequence[Claim]) -> bool:
        return all(claim.holds(self._story.truth) for claim in claims)

    # The whole

    def _solution(self, options: list[_Option]) -> Solution:
        steps: list[Written] = []
        failed = False
        for number, (option, says) in enumerate(zip(options, self._says, strict=True), 1):
            bare = "calc" in option.fills and option.fills["calc"] == option.fills["v"]
            text = singular(capital(says[bare].format(**option.fills)))
            if self._numbered:
                text = f"Step {number}: {text}"
            truth = self._holds(option.claims)
            kind = None if truth else "carried" if failed else option.kind
            if not truth and kind is None:
                raise AssertionError(f"a step is false without a mistake: {text}")
            failed = failed or not truth
            steps.append(Written(text, tuple(option.claims), truth, kind))
        answer = self._answer(options)
        return Solution(tuple(steps), answer, answer == self._true_answer())

    def _answer(self, options: list[_Option]) -> str:
        story = self._story
        if story.answer is None:
            return options[-1].fills["answer"]
        for option in reversed(options):
            if "answer" in option.fills:
                return option.fills["answer"]
            if option.sets is not None and option.sets[0] == story.answer.name:
                return _plain(option.sets[1], story.answer)
        raise ValueError("no step finds what is asked for")

    def _true_answer(self) -> str:
        story = self._story
        if story.answer is not None:
            return _plain(story.truth[story.answer.name], story.answer)
        final = self._plan[-1]
        if not isinstance(final, Judge):
            raise TypeError("a story without a quantity asked for must end in a judgement")
        return final.variants(story.truth)[0].fills["answer"]

    def _ordered(self) -> list[Step]:
        """The steps in an order that respects what builds on what, with what frames them."""
        story, rng = self._story, self._rng
        steps = list(story.steps)
        if rng.random() < 0.4 and not story.in_order:
            steps = _shuffled(steps, rng)
        told = [(ref, np) for ref, np in story.known if np and isinstance(ref, Ref)]
        if told and rng.random() < 0.25:
            ref, np = told[int(rng.random() * len(told))]
            steps.insert(0, self._restated(ref, np))
        if story.answer is not None and rng.random() < 0.4:
            steps.append(self._announced(story.answer))
        return steps

    def _restated(self, ref: Ref, np: str) -> Judge:
        """A step that only repeats a number of the problem, or mixes it up with another."""
        story, style = self._story, self._style

        def said(kind: Kind | None, value: Number) -> Variant:
            fills = {"np": np, "v": write_number(value, ref.unit, style)}
            claims: list[Claim] = [Rel(ref, "=", Lit(value, ref.unit))]
            return Variant(kind, fills, claims, (ref.name, value))

        def variants(stated: Env) -> list[Variant]:
            value = story.truth[ref.name]
            others = {
                story.truth[other.name]
                for other, _ in story.known
                if isinstance(other, Ref) and other.unit == ref.unit
            } - {value}
            wrong = [said("wrong_quantity", other) for other in sorted(others)]
            return [said(None, value), *wrong]

        return Judge(GIVENS, variants, ())

    def _announced(self, ref: Ref) -> Judge:
        """A last step that names the answer, or another quantity in its place."""
        plan, style = self._story.steps, self._style

        def said(kind: Kind | None, value: Number) -> Variant:
            fills = {"v": write_number(value, ref.unit, style), "answer": _plain(value, ref)}
            return Variant(kind, fills, [Rel(ref, "=", Lit(value, ref.unit))])

        def variants(stated: Env) -> list[Variant]:
            value = stated[ref.name]
            others = {
                stated[step.target.name]
                for step in plan
                if isinstance(step, Calc) and step.target.unit == ref.unit
            } - {value}
            wrong = [said("wrong_quantity", other) for other in sorted(others)]
            return [said(None, value), *wrong]

        return Judge(ANSWERS, variants, (ref.name,))

    def _sentence(self, step: Step) -> tuple[str, str]:
        """A wording with its slots for numbers open, and one for when there is no arithmetic."""
        rng = self._rng
        bare = ""
        if isinstance(step, Judge):
            sentence = step.says[int(rng.random() * len(step.says))]
            link = step.says is not GIVENS and step.says is not ANSWERS
        else:
            own = step.says and rng.random() < 0.45
            says = step.says if own else FRAMES
            sentence = says[int(rng.random() * len(says))].replace("{np}", step.np)
            bare = BARE_FRAMES[int(rng.random() * len(BARE_FRAMES))].replace("{np}", step.np)
            bare = sentence if own else bare
            link = True
        if link and rng.random() < 0.25 and sentence.split(" ", 1)[0] not in NO_LINK:
            word = LINKS[int(rng.random() * len(LINKS))]
            if not (word in CONSEQUENCES and ", so " in sentence):
                sentence = word + sentence
        return sentence, bare or sentence


def _settle(option: _Option, stated: dict[str, Number]) -> None:
    if option.sets is not None:
        name, value = option.sets
        stated[name] = value


def _plain(value: Number, ref: Ref) -> str:
    return write_number(value, ref.unit, Style())


def _shuffled(steps: list[Step], rng: Random) -> list[Step]:
    """Another order in which nothing is used before it is found; the last stays last."""
    *rest, last = steps
    found = {step.target.name for step in steps if isinstance(step, Calc)}
    order: list[Step] = []
    while rest:
        ready = [step for step in rest if not (_needed(step) & found)]
        chosen = ready[int(rng.random() * len(ready))]
        rest.remove(chosen)
        order.append(chosen)
        if isinstance(chosen, Calc):
            found.discard(chosen.target.name)
    return [*order, last]


def _needed(step: Step) -> set[str]:
    if isinstance(step, Judge):
        return set(step.needs)
    return {ref.name for ref in step.expr.refs()}
