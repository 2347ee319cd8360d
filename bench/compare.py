"""Search algorithms at an equal budget on a fixed set of theorems.

`python -m bench compare [--scorer DIR] [--tactics N] [--theorems N] [--json]` attempts theorems of
corebench's test split with each algorithm, the portfolio without its closing tactics as the policy
(with them most theorems need no search), and so many tactic executions a theorem.
"""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from rich.console import Console
from rich.table import Table

from leanprm.errors import InputError
from leanprm.lean.embedded import shared_toolchain
from leanprm.prm.protocol import Scorer
from leanprm.search.algorithms import ALGORITHMS, NEED_SCORER
from leanprm.search.benchmarks import Task, benchmark, load_tasks
from leanprm.search.budget import Budget
from leanprm.search.figures import by_theorem, solved
from leanprm.search.policies.portfolio import Portfolio, cases, logic
from leanprm.search.policies.portfolio.closing import quick
from leanprm.search.policies.portfolio.situation import Idea, Situation
from leanprm.search.premises import PremiseIndex
from leanprm.search.prover import Effort
from leanprm.search.runner import make_jobs, run_jobs
from leanprm.search.trials import Trial
from leanprm.search.workbench import Method, Workbench

_SEED = 1


def steps_only() -> Portfolio:
    """The portfolio without what proves a whole theorem in one stroke."""

    def splitting(here: Situation) -> Iterator[Idea]:
        ideas = cases.induction(here)
        return (idea for idea in ideas if idea.tactic.endswith("expose_names"))

    return Portfolio(
        lambda competition: PremiseIndex([]),
        (quick, cases.naming, logic.target_rules, logic.hypothesis_rules, splitting),
    )


async def attempt_all(
    algorithm: str, tasks: Sequence[Task], tactics: int, scorer: Scorer | None
) -> list[Trial]:
    """One attempt at each theorem."""
    method = Method(
        steps_only(),
        algorithm,
        budget=Budget(tactics=tactics, wall_seconds=None),
        effort=Effort(width=24),
    )
    trials: list[Trial] = []
    async with Workbench(shared_toolchain(), method, workers=2, scorer=scorer) as bench:
        jobs = make_jobs(tasks, 1, _SEED)
        await run_jobs(jobs, bench.prover, 2, trials.append, trees=False)
    return trials


def main(arguments: Sequence[str]) -> int:
    """Print a row an algorithm.

    Raises:
        InputError: If an option has no number.
    """
    tactics = _number(arguments, "--tactics", 200)
    count = _number(arguments, "--theorems", 60)
    folder = _value(arguments, "--scorer")
    scorer: Scorer | None = None
    if folder is not None:
        from leanprm.prm.scorer import PrmScorer

        scorer = PrmScorer.load(Path(folder))
    tasks = [task for task in load_tasks(benchmark("corebench"), None) if task.split == "test"]
    tasks = tasks[:: max(1, len(tasks) // count)][:count]
    table = Table("algorithm", "scorer", "solved (95 %)", "tactics a theorem", "expansions")
    for algorithm in ALGORITHMS:
        if algorithm in NEED_SCORER and scorer is None:
            continue
        trials = asyncio.run(attempt_all(algorithm, tasks, tactics, scorer))
        share = solved(by_theorem(trials).values())
        spent = [sum(trial.spent[name] for trial in trials) for name in ("tactics", "expansions")]
        means = [total / len(trials) for total in spent]
        if "--json" in arguments:
            row = {
                "algorithm": algorithm,
                "scorer": folder,
                "solved": share.hits,
                "of": share.of,
                "interval": share.interval,
                "tactics": means[0],
                "expansions": means[1],
            }
            print(json.dumps(row))
        table.add_row(algorithm, folder or "none", str(share), *(f"{mean:.1f}" for mean in means))
    if "--json" not in arguments:
        Console(width=120, file=sys.stdout).print(table)
    return 0


def _value(arguments: Sequence[str], name: str) -> str | None:
    if name not in arguments:
        return None
    at = list(arguments).index(name) + 1
    if at == len(arguments):
        raise InputError(f"{name} has no value", mend=f"write {name} VALUE")
    return arguments[at]


def _number(arguments: Sequence[str], name: str, default: int) -> int:
    value = _value(arguments, name)
    if value is not None and (not value.isdigit() or int(value) < 1):
        raise InputError(f"{name} {value} is no number above 0")
    return default if value is None else int(value)
