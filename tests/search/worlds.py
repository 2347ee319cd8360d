"""Made-up search problems of which everything is known."""

from __future__ import annotations

import math
import random
from collections.abc import Callable
from dataclasses import dataclass

from leanprm.search.strategies.protocol import Strategy
from leanprm.search.tree import Candidate, Goal, Tree


@dataclass
class World:
    """A finite problem: for each state its actions, as (name, log_p, states that remain)."""

    actions: dict[int, list[tuple[str, float, tuple[int, ...]]]]

    def candidates(self, key: int) -> list[Candidate]:
        """What expanding a state finds."""
        return [
            Candidate(name, log_p, tuple(Goal(k) for k in goals))
            for name, log_p, goals in self.actions[key]
        ]

    def solvable(self) -> set[int]:
        """The states that can be solved: the least fixed point, by going round until it stands."""
        solved: set[int] = set()
        while True:
            more = {
                key
                for key, actions in self.actions.items()
                if any(set(goals) <= solved for _, _, goals in actions)
            }
            if more <= solved:
                return solved
            solved |= more


def random_world(seed: int, *, split: bool, states: int = 14) -> World:
    """States with up to three actions, each to up to two states (one without `split`)."""
    chance = random.Random(seed)
    actions: dict[int, list[tuple[str, float, tuple[int, ...]]]] = {}
    for key in range(states):
        found = []
        for number in range(chance.randint(0, 3)):
            most = 2 if split else 1
            goals = tuple(chance.sample(range(states), chance.choice(range(most + 1)) or 1))
            if chance.random() < 0.08:
                goals = ()
            found.append((f"a{number}", math.log(chance.uniform(0.05, 1.0)), goals))
        actions[key] = found
    return World(actions)


def run(
    world: World,
    strategy: Strategy,
    *,
    parallel: int = 1,
    most: int = 500,
    watch: Callable[[Tree, int], None] = lambda _tree, _index: None,
) -> Tree:
    """Search until the root is settled or nothing is left to do."""
    tree = Tree(Goal(0))
    for _ in range(most):
        if tree.root.status != "open":
            break
        chosen = strategy.select(tree, parallel)
        if not chosen:
            break
        for index in chosen:
            watch(tree, index)
        for index in chosen:
            key = tree.nodes[index].key
            assert isinstance(key, int)
            added = tree.attach(index, world.candidates(key), exhausted=True)
            strategy.update(tree, index, added)
    return tree
