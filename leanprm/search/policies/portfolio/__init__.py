"""The portfolio: a policy of rules, without a model.

Each rule looks at the goal's form, the hypotheses, or the definitions before the theorem, and names
tactics with a weight. A path's weight is the product of its tactics' weights, as in aesop's search
(Limperg and From, 2023).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence

from leanprm.search.policies.portfolio import cases, closing, finite, logic
from leanprm.search.policies.portfolio.lemmas import IndexFor, lemma_rule
from leanprm.search.policies.portfolio.situation import Idea, Situation, situation_of
from leanprm.search.policies.protocol import Proposal, Proposed, State
from leanprm.search.premises import PremiseIndex, own_index

Rule = Callable[[Situation], Iterator[Idea]]

RULES: tuple[Rule, ...] = (
    closing.quick,
    closing.numeric,
    closing.simplifiers,
    cases.naming,
    logic.target_rules,
    logic.hypothesis_rules,
    logic.predicates,
    logic.choice,
    cases.induction,
    cases.function_induction,
    finite.exhaustive,
    finite.below,
    finite.products,
    finite.sets,
    finite.least,
    finite.growth,
    finite.shifted_induction,
    finite.casts,
    cases.residues,
    cases.ranges,
    logic.classical,
)


PREPARING: tuple[Rule, ...] = (
    closing.quick,
    closing.simplifiers,
    cases.preparation,
    cases.naming,
    logic.target_rules,
)
"""Rules where hypotheses are still to be taken apart: what is dear waits until that is done."""


class Portfolio:
    """Proposes what its rules say, the weightiest first.

    Args:
        index_for: The index of lemmas, with or without those of `LeanPRM`; this package's own by
            default.
        rules: What proposes besides.
    """

    name = "portfolio"

    def __init__(self, index_for: IndexFor | None = None, rules: Sequence[Rule] = RULES) -> None:
        self._rules = (*rules, lemma_rule(index_for or _own))

    async def propose(self, state: State, count: int) -> Proposed:
        """The next `count` tactics that were not proposed for this state before."""
        ideas = self.ideas(state)
        if not ideas:
            return Proposed(())
        first = self._first_page(state, count)
        begin = first + (state.asked - 1) * count if state.asked else 0
        end = begin + count if state.asked else first
        proposals = tuple(Proposal(idea.tactic, math.log(idea.weight)) for idea in ideas[begin:end])
        return Proposed(proposals, exhausted=end >= len(ideas))

    def ideas(self, state: State) -> list[Idea]:
        """All that the rules say about a state, each tactic once.

        The weightiest come first; but where hypotheses are still to be taken apart, what is cheap
        comes before all else.
        """
        if not state.goals:
            return []
        here = situation_of(state)
        first = _ranked(PREPARING, here) if cases.prepares(here) else []
        known = {idea.tactic for idea in first}
        return first + [idea for idea in _ranked(self._rules, here) if idea.tactic not in known]

    def _first_page(self, state: State, count: int) -> int:
        """How many tactics are proposed at the first time."""
        here = situation_of(state)
        return min(count, len(_ranked(PREPARING, here))) if cases.prepares(here) else count


def _ranked(rules: Sequence[Rule], here: Situation) -> list[Idea]:
    best: dict[str, float] = {}
    for rule in rules:
        for idea in rule(here):
            best[idea.tactic] = max(idea.weight, best.get(idea.tactic, 0.0))
    return [Idea(*pair) for pair in sorted(best.items(), key=lambda pair: -pair[1])]


def _own(competition: bool) -> PremiseIndex:
    return own_index(competition=competition)
