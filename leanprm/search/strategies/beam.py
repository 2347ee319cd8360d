"""Beam search: level by level, the best states of each level.

`DiverseBeam` splits the beam among the first actions (diverse verifier tree search, Beeching et
al., Scaling test-time compute with open models, 2024).
"""

from __future__ import annotations

from leanprm.search.strategies.priority import Priority, sum_log_p
from leanprm.search.strategies.protocol import begin, end
from leanprm.search.tree import Added, Tree


class Beam:
    """Expands at most `width` nodes of each level, and goes down when the level is done.

    Args:
        width: Nodes kept a level.
        priority: Higher is better.
        start: The first level.

    Raises:
        ValueError: If the width is not positive. `update` raises it if an action splits its state:
            a beam holds whole states.
    """

    def __init__(
        self, width: int, priority: Priority = sum_log_p, start: tuple[int, ...] = (0,)
    ) -> None:
        if width < 1:
            raise ValueError(f"the width of a beam must be at least 1, not {width}")
        self.width, self.priority = width, priority
        self._level = list(start)
        self._under_way: set[int] = set()
        self._found: set[int] = set()

    def select(self, tree: Tree, count: int) -> list[int]:
        """Nodes of this level; of the next one when this level is done."""
        if not self._level and not self._under_way:
            self._descend(tree)
        chosen: list[int] = []
        while self._level and len(chosen) < count:
            index = self._level.pop(0)
            node = tree.nodes[index]
            if tree.needed(index) and not node.expansions and not node.in_flight:
                self._under_way.add(index)
                chosen.append(begin(tree, index))
        if not chosen and not self._under_way and self._found:
            return self.select(tree, count)
        return chosen

    def update(self, tree: Tree, index: int, added: Added) -> None:
        """Collect the next level."""
        end(tree, index)
        self._under_way.discard(index)
        for edge in tree.nodes[index].edges:
            if len(set(edge.children)) > 1:
                raise ValueError("beam search takes whole states, and an action split one")
            self._found |= set(edge.children)

    def _descend(self, tree: Tree) -> None:
        fresh = [k for k in self._found if not tree.nodes[k].expansions and tree.needed(k)]
        fresh.sort(key=lambda index: (-self.priority(tree.nodes[index]), index))
        self._level, self._found = fresh[: self.width], set()


class DiverseBeam:
    """Independent beams under the first actions, each with its share of the width.

    Args:
        width: Nodes kept a level, all beams together.
        groups: How many beams.
        priority: Higher is better.

    Raises:
        ValueError: If there are more groups than places.
    """

    def __init__(self, width: int, groups: int, priority: Priority = sum_log_p) -> None:
        if not 1 <= groups <= width:
            raise ValueError(f"{groups} groups for a beam of width {width}")
        self.width, self.groups, self.priority = width, groups, priority
        self._beams: list[Beam] = []
        self._owner: dict[int, Beam] = {}
        self._root_under_way = False

    def select(self, tree: Tree, count: int) -> list[int]:
        """The root first; then nodes of each beam in turn."""
        if not self._beams:
            if self._root_under_way:
                return []
            self._root_under_way = True
            return [begin(tree, 0)]
        chosen: list[int] = []
        for beam in self._beams:
            for index in beam.select(tree, count - len(chosen)):
                self._owner[index] = beam
                chosen.append(index)
            if len(chosen) == count:
                break
        return chosen

    def update(self, tree: Tree, index: int, added: Added) -> None:
        """Deal the root's states out; later ones go to their own beam."""
        if index in self._owner:
            self._owner.pop(index).update(tree, index, added)
            return
        end(tree, index)
        found = sorted(
            {child for edge in tree.root.edges for child in edge.children},
            key=lambda child: (-self.priority(tree.nodes[child]), child),
        )
        share = self.width // self.groups
        for group in range(self.groups):
            start = tuple(found[group :: self.groups][:share])
            self._beams.append(Beam(share, self.priority, start))
