"""What a run writes down of each attempt: its result, its cost, its tree."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from pydantic import Field

from leanprm.records import SCHEMA_VERSION, Record
from leanprm.search.benchmarks.tasks import Task, sha256
from leanprm.search.prover import Attempt, AttemptStatus

_KEPT_NODES = 250
_KEPT_GOAL = 2000


class TrialEdge(Record):
    """A tactic that worked, and the node that it led to; None if it ended the proof."""

    tactic: str
    log_p: float
    child: int | None
    visits: float = 0.0


class TrialNode(Record):
    """A state of the tree."""

    index: int
    goals: list[str]
    depth: int
    log_p: float
    value: float | None
    status: str
    expansions: int
    edges: list[TrialEdge] = Field(default_factory=list)
    failures: list[tuple[str, str, str]] = Field(default_factory=list)
    """Tactics that did not work: text, status, Lean's words."""
    path: list[str] = Field(default_factory=list)


class Trial(Record):
    """One attempt at one theorem."""

    schema_version: int = SCHEMA_VERSION
    id: str
    name: str
    split: str | None = None
    grade: int | None = None
    kind: str | None = None
    number: int = 0
    """Which attempt at this theorem, from 0."""
    seed: int
    status: AttemptStatus
    reason: str | None = None
    proof: str | None = None
    tactics: list[str] = Field(default_factory=list)
    """The proof, tactic by tactic."""
    axioms: list[str] = Field(default_factory=list)
    unsound: list[str] = Field(default_factory=list)
    """Proofs that looked finished and that the audit refused."""
    spent: dict[str, float]
    statement: str
    header: str = ""
    statement_sha256: str
    header_sha256: str
    nodes: list[TrialNode] = Field(default_factory=list)
    """The tree, its first 250 nodes."""
    nodes_left_out: int = 0

    @property
    def key(self) -> tuple[str, int]:
        """What identifies the attempt in its run."""
        return self.id, self.number


def make_trial(task: Task, attempt: Attempt, *, number: int, seed: int, tree: bool = True) -> Trial:
    """The record of an attempt."""
    nodes = _nodes(attempt) if tree else []
    total = 0 if attempt.tree is None else len(attempt.tree.nodes)
    spent = {name: round(value, 6) for name, value in asdict(attempt.spent).items()}
    return Trial(
        id=task.id,
        name=task.name,
        split=task.split,
        grade=task.grade,
        kind=task.kind,
        number=number,
        seed=seed,
        status=attempt.status,
        reason=attempt.reason,
        proof=attempt.proof,
        tactics=list(attempt.best),
        axioms=[] if attempt.report is None else attempt.report.axioms,
        unsound=attempt.unsound,
        spent=spent,
        statement=task.statement,
        header=task.header,
        statement_sha256=sha256(task.statement),
        header_sha256=sha256(task.header),
        nodes=nodes,
        nodes_left_out=max(0, total - len(nodes)),
    )


def _nodes(attempt: Attempt) -> list[TrialNode]:
    if attempt.tree is None:
        return []
    kept: list[TrialNode] = []
    for node in attempt.tree.nodes[:_KEPT_NODES]:
        lean: Any = node.payload
        kept.append(
            TrialNode(
                index=node.index,
                goals=[goal[:_KEPT_GOAL] for goal in lean.goals],
                depth=node.depth,
                log_p=round(node.log_p, 4),
                value=node.value,
                status=node.status,
                expansions=node.expansions,
                edges=[
                    TrialEdge(
                        tactic=edge.action,
                        log_p=round(edge.log_p, 4),
                        child=edge.children[0] if edge.children else None,
                        visits=round(edge.visits, 3),
                    )
                    for edge in node.edges
                    if not edge.children or edge.children[0] < _KEPT_NODES
                ],
                failures=[tuple(each) for each in attempt.failures.get(node.index, [])],
                path=list(lean.path),
            )
        )
    return kept


def latest(trials: Sequence[Trial]) -> list[Trial]:
    """One record an attempt: the last one, where an attempt was made again after a failure."""
    found: dict[tuple[str, int], Trial] = {}
    for trial in trials:
        found[trial.key] = trial
    return list(found.values())
