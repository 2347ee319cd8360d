"""The tree knows what is solved, what is dead, and the best way to everything."""

from __future__ import annotations

import math
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leanprm.search.tree import Candidate, Goal, Solution, Tree
from tests.search.worlds import World, random_world


def explored(world: World, seed: int, expansions: int) -> Tree:
    """Expand open nodes in a random order."""
    chance = random.Random(seed)
    tree = Tree(Goal(0))
    for _ in range(expansions):
        waiting = [node for node in tree.nodes if not node.expansions]
        if not waiting:
            break
        node = chance.choice(waiting)
        assert isinstance(node.key, int)
        tree.attach(node.index, world.candidates(node.key), exhausted=True)
    return tree


def best_paths(tree: Tree) -> list[float]:
    """Best log_p by relaxing every edge as often as there are nodes."""
    best = [0.0] + [-math.inf] * (len(tree.nodes) - 1)
    for _ in tree.nodes:
        for node in tree.nodes:
            for edge in node.edges:
                for child in edge.children:
                    best[child] = max(best[child], best[node.index] + edge.log_p)
    return best


@given(st.integers(0, 10_000), st.booleans(), st.integers(0, 40))
def test_what_the_tree_says_is_so(seed: int, split: bool, expansions: int) -> None:
    tree = explored(random_world(seed, split=split), seed, expansions)
    assert [node.log_p for node in tree.nodes] == pytest.approx(best_paths(tree))
    assert len({node.key for node in tree.nodes}) == len(tree.nodes)
    for node in tree.nodes:
        done = [all(tree.nodes[k].status == "solved" for k in e.children) for e in node.edges]
        dead = [tree.dead_edge(edge) for edge in node.edges]
        assert (node.status == "solved") == any(done)
        assert (node.status == "dead") == (node.exhausted and all(dead) and not any(done))
        for above, place in node.parents:
            assert node.index in tree.nodes[above].edges[place].children


@given(st.integers(0, 10_000), st.booleans())
def test_a_solution_can_be_replayed(seed: int, split: bool) -> None:
    world = random_world(seed, split=split)
    tree = explored(world, seed, 60)
    solution = tree.solution()
    assert (solution is not None) == (tree.root.status == "solved")
    if solution is not None:
        replay(world, 0, solution)
    solved = {node.key for node in tree.nodes if node.status == "solved"}
    assert solved <= world.solvable()


def replay(world: World, key: int, solution: Solution) -> None:
    goals = {name: goals for name, _, goals in world.actions[key]}[solution.action]
    assert len(goals) == len(solution.parts)
    for goal, part in zip(goals, solution.parts, strict=True):
        replay(world, goal, part)


def test_a_better_path_is_taken() -> None:
    tree = Tree(Goal("root"))
    tree.attach(
        0,
        [Candidate("slow", -5.0, (Goal("a"),)), Candidate("b", -1.0, (Goal("b"),))],
        exhausted=True,
    )
    assert [node.log_p for node in tree.nodes] == [0.0, -5.0, -1.0]
    added = tree.attach(2, [Candidate("fast", -1.0, (Goal("a"),))], exhausted=True)
    assert added.improved == (1,)
    assert tree.nodes[1].log_p == -2.0


def test_duplicates_and_cycles_are_counted() -> None:
    tree = Tree(Goal("root"))
    tree.attach(0, [Candidate("x", -1.0, (Goal("a"),))], exhausted=True)
    added = tree.attach(0, [Candidate("y", -0.5, (Goal("a"),))], exhausted=True)
    assert (added.duplicates, added.cycles, added.nodes) == (1, 0, ())
    assert tree.nodes[1].log_p == -0.5
    added = tree.attach(1, [Candidate("back", -1.0, (Goal("root"),))], exhausted=True)
    assert (added.duplicates, added.cycles) == (0, 1)
    added = tree.attach(1, [Candidate("idle", -1.0, (Goal("a"),))], exhausted=True)
    assert (added.duplicates, added.cycles) == (0, 1)
    assert [edge.action for edge in tree.nodes[1].edges] == ["back"]


def test_a_way_back_may_be_the_way_out() -> None:
    """x is seen below a, and leads to a; from b the way by x and a is the solution."""
    tree = Tree(Goal("root"))
    dead_end = Candidate("both", -0.1, (Goal("a"), Goal("never")))
    tree.attach(0, [dead_end, Candidate("b", -0.2, (Goal("b"),))], exhausted=True)
    a, never, b = 1, 2, 3
    (x,) = tree.attach(a, [Candidate("x", -0.1, (Goal("x"),))], exhausted=False).nodes
    tree.attach(x, [Candidate("a", -0.1, (Goal("a"),))], exhausted=True)
    tree.attach(never, [], exhausted=True)
    tree.attach(b, [Candidate("x", -0.1, (Goal("x"),))], exhausted=True)
    assert tree.needed(a), "by way of b and x"
    tree.attach(a, [Candidate("done", -3.0)], exhausted=True)
    solution = tree.solution()
    assert solution is not None
    assert list(solution.actions()) == ["b", "x", "a", "done"]


def test_siblings_of_the_dead_are_not_needed() -> None:
    tree = Tree(Goal("root"))
    both = Candidate("split", -1.0, (Goal("a"), Goal("b")))
    tree.attach(0, [both], exhausted=False)
    assert tree.needed(1)
    tree.attach(2, [], exhausted=True)
    assert tree.nodes[2].status == "dead"
    assert not tree.needed(1)
    assert tree.root.status == "open", "asking again may bring another action"


@pytest.mark.parametrize("log_p", [0.5, math.nan])
def test_a_probability_is_at_most_one(log_p: float) -> None:
    with pytest.raises(ValueError, match="log_p"):
        Tree(Goal(0)).attach(0, [Candidate("x", log_p)], exhausted=True)
