"""The portfolio: a policy of rules, without a model.

Each rule looks at the goal's form, the hypotheses, or the definitions before the theorem, and names
tactics with a weight. A path's weight is the product of its tactics' weights, as in aesop's search
(Limperg and From, 2023).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence

from leanprm.search.policies.portfolio import cases, closing, logic
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
    cases.induction,
    cases.function_induction,
    cases.residues,
    cases.ranges,
    logic.classical,
)


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
        begin = state.asked * count
        chosen = ideas[begin : begin + count]
        proposals = tuple(Proposal(idea.tactic, math.log(idea.weight)) for idea in chosen)
        return Proposed(proposals, exhausted=begin + count >= len(ideas))

    def ideas(self, state: State) -> list[Idea]:
        """All that the rules say about a state, each tactic once, the weightiest first."""
        if not state.goals:
            return []
        here = situation_of(state)
        best: dict[str, float] = {}
        for rule in self._rules:
            for idea in rule(here):
                best[idea.tactic] = max(idea.weight, best.get(idea.tactic, 0.0))
        ranked = sorted(best.items(), key=lambda pair: -pair[1])
        return [Idea(tactic, weight) for tactic, weight in ranked]


def _own(competition: bool) -> PremiseIndex:
    return own_index(competition=competition)
