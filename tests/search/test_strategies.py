"""Each strategy does what its source says, on problems of which everything is known."""

from __future__ import annotations

import math
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leanprm.search.strategies.beam import Beam, DiverseBeam
from leanprm.search.strategies.best_first import BestFirst
from leanprm.search.strategies.mcts import Mcts
from leanprm.search.strategies.priority import blend, critic, normalised_log_p, sum_log_p
from leanprm.search.strategies.protocol import Strategy
from leanprm.search.strategies.rmax import RMax
from leanprm.search.strategies.rollouts import Rollouts
from leanprm.search.tree import Candidate, Goal, Tree
from tests.search.worlds import World, random_world, run

COMPLETE: list[Callable[[], Strategy]] = [
    BestFirst,
    lambda: BestFirst(normalised_log_p(0.5)),
    lambda: BestFirst(critic),
    lambda: BestFirst(blend(0.5, 0.5)),
    Mcts,
    RMax,
]


@pytest.mark.parametrize("make", COMPLETE)
@given(st.integers(0, 10_000), st.integers(1, 4))
@settings(max_examples=200)
def test_solved_exactly_when_it_can_be(
    make: Callable[[], Strategy], seed: int, parallel: int
) -> None:
    world = random_world(seed, split=True)
    tree = run(world, make(), parallel=parallel)
    assert (tree.root.status == "solved") == (0 in world.solvable())
    assert all(node.in_flight == 0 for node in tree.nodes)
    assert all(edge.in_flight == 0 for node in tree.nodes for edge in node.edges)
    assert all(node.expansions <= 1 for node in tree.nodes)


@given(st.integers(0, 10_000))
def test_best_first_takes_the_most_probable(seed: int) -> None:
    seen: list[float] = []

    def watch(tree: Tree, index: int) -> None:
        seen.append(tree.nodes[index].log_p)
        waiting = [n.log_p for n in tree.nodes if not n.expansions and tree.needed(n.index)]
        assert tree.nodes[index].log_p >= max(waiting) - 1e-12

    run(random_world(seed, split=False), BestFirst(), watch=watch)
    assert seen == sorted(seen, reverse=True)


@given(st.integers(0, 10_000))
def test_a_beam_of_full_width_is_breadth_first(seed: int) -> None:
    world = random_world(seed, split=False)
    depths: list[int] = []
    tree = run(world, Beam(1000), watch=lambda t, k: depths.append(t.nodes[k].depth))
    assert depths == sorted(depths)
    assert (tree.root.status == "solved") == (0 in world.solvable())


def chain_world(arms: int, depth: int) -> World:
    """Arms without an end; the first has the best action everywhere."""
    actions: dict[int, list[tuple[str, float, tuple[int, ...]]]] = {
        0: [(f"arm{a}", math.log((arms - a) / 20), (1 + a,)) for a in range(arms)]
    }
    for key in range(1, arms * depth + 1):
        actions[key] = [("on", -0.1, (key + arms,))]
    for key in range(arms * depth + 1, arms * (depth + 1) + 1):
        actions[key] = []
    return World(actions)


def test_a_beam_keeps_its_width_and_the_best() -> None:
    expanded: list[object] = []
    run(chain_world(5, 4), Beam(2), watch=lambda t, k: expanded.append(t.nodes[k].key))
    keys = [0, *(1 + a + 5 * level for level in range(5) for a in range(2))]
    assert expanded == keys


def test_a_diverse_beam_keeps_every_group() -> None:
    firsts: set[object] = set()

    def watch(tree: Tree, index: int) -> None:
        key = tree.nodes[index].key
        assert isinstance(key, int)
        firsts.add((key - 1) % 5 if key else None)

    run(chain_world(5, 4), DiverseBeam(4, 2), watch=watch)
    assert firsts == {None, 0, 1, 2, 3}


def test_a_beam_refuses_split_states() -> None:
    tree = Tree(Goal(0))
    beam = Beam(2)
    assert beam.select(tree, 1) == [0]
    added = tree.attach(0, [Candidate("split", -1.0, (Goal(1), Goal(2)))], exhausted=True)
    with pytest.raises(ValueError, match="whole states"):
        beam.update(tree, 0, added)


def bandit(strategy: Strategy, values: list[float], rounds: int) -> Tree:
    """Endless arms of which each state has its arm's value."""
    tree = Tree(Goal((), 0.5))
    for _ in range(rounds):
        (index,) = strategy.select(tree, 1)
        key = tree.nodes[index].key
        assert isinstance(key, tuple)
        log_p = math.log(1 / len(values))
        arms = [(arm,) for arm in range(len(values))] if not key else [(*key, 0)]
        found = [Candidate(str(a), log_p, (Goal(a, values[a[0]]),)) for a in arms]
        strategy.update(tree, index, tree.attach(index, found, exhausted=True))
    return tree


def test_visits_converge_on_the_best_action() -> None:
    tree = bandit(Mcts(), [0.2, 0.9, 0.3, 0.5], 200)
    visits = [edge.visits for edge in tree.root.edges]
    assert sum(visits) == 199
    assert visits[1] > 0.7 * sum(visits)
    assert min(visits) >= 1


def test_virtual_loss_spreads_parallel_expansions() -> None:
    tree = Tree(Goal(0, 0.5))
    strategy = Mcts()
    strategy.select(tree, 1)
    arms = [Candidate(str(a), math.log(0.25), (Goal(1 + a, 0.5),)) for a in range(4)]
    strategy.update(tree, 0, tree.attach(0, arms, exhausted=True))
    assert sorted(strategy.select(tree, 9)) == [1, 2, 3, 4]
    assert strategy.select(tree, 1) == []


def test_widening_asks_again() -> None:
    tree = Tree(Goal(0, 0.5))
    strategy = Mcts(widening=1.0, alpha=0.5)
    for round_number in range(30):
        (index,) = strategy.select(tree, 1)
        found = [Candidate(f"r{round_number}", -1.0, (Goal((index, round_number), 0.5),))]
        strategy.update(tree, index, tree.attach(index, found, exhausted=False))
    assert 1 < tree.root.expansions <= 1 + math.isqrt(30)


def test_new_states_are_what_rmax_looks_for() -> None:
    tree = Tree(Goal("root"))
    strategy = RMax(widening=0.0)
    strategy.select(tree, 1)
    both = [Candidate("dull", -0.1, (Goal("dull"),)), Candidate("new", -3.0, (Goal(0),))]
    strategy.update(tree, 0, tree.attach(0, both, exhausted=True))
    for _ in range(20):
        chosen = strategy.select(tree, 1)
        if not chosen:
            break
        key = tree.nodes[chosen[0]].key
        found = [Candidate("on", -1.0, (Goal(key + 1),))] if isinstance(key, int) else []
        strategy.update(tree, chosen[0], tree.attach(chosen[0], found, exhausted=False))
    dull, new = tree.root.edges
    assert new.value_sum > dull.value_sum


@given(st.integers(0, 1000), st.integers(1, 6))
def test_rollouts_end_and_repeat(seed: int, count: int) -> None:
    world = random_world(seed, split=False)
    strategies = [Rollouts(count, seed), Rollouts(count, seed)]
    first, second = (run(world, strategy) for strategy in strategies)
    assert [node.key for node in first.nodes] == [node.key for node in second.nodes]
    if first.root.status == "open":
        assert strategies[0].select(first, 10) == []
        assert strategies[0].ends == [None] * count


def test_settings_are_checked() -> None:
    with pytest.raises(ValueError, match="width"):
        Beam(0)
    with pytest.raises(ValueError, match="groups"):
        DiverseBeam(2, 3)
    with pytest.raises(ValueError, match="temperature"):
        Rollouts(1, temperature=0.0)
    tree = Tree(Goal(0, None))
    assert sum_log_p(tree.root) == 0.0
    assert critic(tree.root) == pytest.approx(math.log(0.5))
