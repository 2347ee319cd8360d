"""The search tree: states, the actions that lead on from them, and what follows for the root.

An action may split a state into several that must all be solved (an AND over its children); a state
needs one of its actions (an OR). A search over whole proof states is the case with one child an
action. States are merged by their key, so the tree is really a graph, and a better path to a known
state improves that state. It may have cycles: what is solved follows from below all the same, and
the solution has none, because the action that solves a state is settled once.
"""

from __future__ import annotations

import math
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

NodeStatus = Literal["open", "solved", "dead"]


@dataclass(frozen=True)
class Goal:
    """A state that an action leads to.

    Attributes:
        key: Equal keys are the same state.
        value: The scorer's estimate in [0, 1] that it can be solved; None if there is none.
        payload: What the caller wants to keep with it.
    """

    key: Hashable
    value: float | None = None
    payload: Any = None


@dataclass(frozen=True)
class Candidate:
    """An action that worked; one without goals solves its node.

    Attributes:
        action: Such as a tactic.
        log_p: Its logarithmic probability under the policy, at most 0.
        goals: What remains after it.
    """

    action: str
    log_p: float
    goals: tuple[Goal, ...] = ()


@dataclass
class Edge:
    """An action in the tree; the strategies keep their counts in it."""

    action: str
    log_p: float
    children: tuple[int, ...]
    visits: float = 0.0
    value_sum: float = 0.0
    in_flight: int = 0


@dataclass
class Node:
    """A state in the tree.

    Attributes:
        index: Its place in `Tree.nodes`; the root is 0.
        key: See `Goal.key`.
        depth: Fewest actions from the root.
        log_p: Sum of the actions' log_p on the best path from the root.
        value: See `Goal.value`.
        payload: See `Goal.payload`.
        status: Solved, dead (nothing can come of it any more), or open.
        edges: Actions that lead on.
        parents: (node, edge) pairs that lead here.
        expansions: How often it was expanded.
        in_flight: How many expansions of it are under way.
        exhausted: Whether no further action can be had.
        solved_by: The edge that solved it.
    """

    index: int
    key: Hashable
    depth: int
    log_p: float
    value: float | None
    payload: Any
    status: NodeStatus = "open"
    edges: list[Edge] = field(default_factory=list)
    parents: list[tuple[int, int]] = field(default_factory=list)
    expansions: int = 0
    in_flight: int = 0
    exhausted: bool = False
    solved_by: Edge | None = None


@dataclass(frozen=True)
class Added:
    """What came of attaching candidates.

    Attributes:
        nodes: Indices of new nodes, in order.
        improved: Known nodes that are now reached by a better path.
        linked: Known nodes that got another parent; they, and what is below them, may be needed
            again.
        duplicates: Candidates that brought nothing new.
        cycles: Candidates that led back to a state above; to the node itself they are dropped.
    """

    nodes: tuple[int, ...]
    improved: tuple[int, ...]
    linked: tuple[int, ...]
    duplicates: int
    cycles: int


@dataclass(frozen=True)
class Solution:
    """An action and, in order, the solutions of what remains after it."""

    action: str
    parts: tuple[Solution, ...]

    def actions(self) -> Iterator[str]:
        """All actions, depth first."""
        yield self.action
        for part in self.parts:
            yield from part.actions()


class Tree:
    """The graph of all states seen in one search.

    Args:
        root: The state to solve.
    """

    def __init__(self, root: Goal) -> None:
        self.nodes: list[Node] = [Node(0, root.key, 0, 0.0, root.value, root.payload)]
        self._by_key: dict[Hashable, int] = {root.key: 0}

    @property
    def root(self) -> Node:
        """The state to solve."""
        return self.nodes[0]

    def attach(self, index: int, candidates: Sequence[Candidate], *, exhausted: bool) -> Added:
        """Add what an expansion of a node found.

        Args:
            index: The node that was expanded.
            candidates: Actions that worked; failed ones are not in it.
            exhausted: Whether asking again would bring no other action.

        Raises:
            ValueError: If a candidate's `log_p` is not a number of at most 0.
        """
        node = self.nodes[index]
        node.expansions += 1
        node.exhausted = node.exhausted or exhausted
        new: list[int] = []
        improved: list[int] = []
        linked: set[int] = set()
        duplicates = cycles = 0
        for candidate in candidates:
            if not candidate.log_p <= 0.0:
                raise ValueError(f"log_p must be at most 0, not {candidate.log_p}")
            above = self._above(index, candidate)
            cycles += bool(above)
            if index in above:
                continue
            before = len(self.nodes)
            if not self._add_edge(node, candidate, improved):
                duplicates += 1
            else:
                linked |= {child for child in node.edges[-1].children if child < before}
            new += range(before, len(self.nodes))
        self._settle(index)
        return Added(tuple(new), tuple(improved), tuple(sorted(linked)), duplicates, cycles)

    def needed(self, index: int) -> bool:
        """Whether solving this node could still help the root."""
        seen: set[int] = set()
        waiting = [index]
        while waiting:
            here = waiting.pop()
            node = self.nodes[here]
            if here in seen or node.status != "open":
                continue
            if here == 0:
                return True
            seen.add(here)
            waiting += [
                above
                for above, place in node.parents
                if not self.dead_edge(self.nodes[above].edges[place])
            ]
        return False

    def dead_edge(self, edge: Edge) -> bool:
        """Whether some state that the action leads to cannot be solved."""
        return any(self.nodes[child].status == "dead" for child in edge.children)

    def solution(self) -> Solution | None:
        """A solution of the root, if there is one."""
        return self._solution(0) if self.root.status == "solved" else None

    def _solution(self, index: int) -> Solution:
        edge = self.nodes[index].solved_by
        assert edge is not None
        return Solution(edge.action, tuple(self._solution(child) for child in edge.children))

    def _add_edge(self, node: Node, candidate: Candidate, improved: list[int]) -> bool:
        """Link the node to what the candidate leads to; False if that is no news."""
        known = {goal.key: self._by_key.get(goal.key) for goal in candidate.goals}
        if None not in known.values():
            children = set(known.values())
            for edge in node.edges:
                if set(edge.children) == children:
                    if candidate.log_p > edge.log_p:
                        edge.log_p = candidate.log_p
                        self._improve(node, edge, improved)
                    return False
        children_now = tuple(self._child(node, goal) for goal in candidate.goals)
        edge = Edge(candidate.action, candidate.log_p, children_now)
        node.edges.append(edge)
        for child in set(children_now):
            self.nodes[child].parents.append((node.index, len(node.edges) - 1))
        self._improve(node, edge, improved)
        return True

    def _child(self, node: Node, goal: Goal) -> int:
        index = self._by_key.get(goal.key)
        if index is None:
            index = len(self.nodes)
            child = Node(index, goal.key, node.depth + 1, -math.inf, goal.value, goal.payload)
            self.nodes.append(child)
            self._by_key[goal.key] = index
        return index

    def _improve(self, node: Node, edge: Edge, improved: list[int]) -> None:
        """Hand a better path on to everything below."""
        waiting = [(node, edge)]
        while waiting:
            above, through = waiting.pop()
            for index in set(through.children):
                child = self.nodes[index]
                log_p = above.log_p + through.log_p
                if log_p <= child.log_p and above.depth + 1 >= child.depth:
                    continue
                if child.log_p > -math.inf and log_p > child.log_p:
                    improved.append(index)
                child.log_p = max(child.log_p, log_p)
                child.depth = min(child.depth, above.depth + 1)
                waiting += [(child, below) for below in child.edges]

    def _above(self, index: int, candidate: Candidate) -> set[int]:
        """Which of the candidate's states are the node itself or lead to it."""
        known = {self._by_key.get(goal.key) for goal in candidate.goals} - {None}
        found: set[int] = set()
        seen: set[int] = set()
        waiting = [index] if known else []
        while waiting:
            here = waiting.pop()
            if here not in seen:
                seen.add(here)
                found |= {here} & known
                waiting += [above for above, _ in self.nodes[here].parents]
        return found

    def _settle(self, index: int) -> None:
        """Carry solved and dead upwards from a node."""
        waiting = [index]
        while waiting:
            node = self.nodes[waiting.pop()]
            before = node.status
            if node.status == "open":
                self._judge(node)
            if node.status != before:
                waiting += [above for above, _ in node.parents]

    def _judge(self, node: Node) -> None:
        for edge in node.edges:
            if all(self.nodes[child].status == "solved" for child in edge.children):
                node.status, node.solved_by = "solved", edge
                return
        if node.exhausted and all(self.dead_edge(edge) for edge in node.edges):
            node.status = "dead"
