"""`leanprm search`: proofs for the theorems of a benchmark."""

from __future__ import annotations

import asyncio
import json
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from leanprm.cli import _options
from leanprm.cli._console import make_console, make_stdout_safe, show
from leanprm.cli._signals import terminable
from leanprm.errors import InputError, LeanPrmError

if TYPE_CHECKING:
    from leanprm.prm.protocol import Scorer
    from leanprm.search.benchmarks import Task
    from leanprm.search.runner import Job
    from leanprm.search.trials import Trial
    from leanprm.search.workbench import Method
    from leanprm.verify.journal import RecordJournal

_PLAIN_EVERY_S = 30.0

Name = Annotated[
    str | None,
    typer.Option("--benchmark", "-b", metavar="NAME", help="A benchmark, or a .jsonl, .lean file."),
]
Output = Annotated[
    Path | None, typer.Option("--output", "-o", metavar="RUN/", help="Folder of the run.")
]
Data = Annotated[Path | None, typer.Option(metavar="PATH", help="Your copy of the benchmark.")]
Split = Annotated[str | None, typer.Option(help="Only this split: train, valid, test.")]
Only = Annotated[
    list[str] | None, typer.Option("--only", metavar="WORD", help="Only names with this in them.")
]
PolicyName = Annotated[
    str, typer.Option("--policy", help="portfolio, transformers, openai or whole-proof.")
]
ModelName = Annotated[
    str | None, typer.Option("--model", metavar="MODEL", help="Of the policy: a folder or a name.")
]
Endpoint = Annotated[
    str | None, typer.Option(metavar="URL", help="OpenAI-compatible endpoint of the policy.")
]
Template = Annotated[str, typer.Option(help="Prompt of the model; --list names them.")]
ScorerPath = Annotated[
    Path | None, typer.Option("--scorer", metavar="DIR", help="A trained step model.")
]
Algorithm = Annotated[str, typer.Option(help="How to search; --list names them.")]
SettingsText = Annotated[
    str, typer.Option("--set", metavar="K=V,…", help="Settings of the algorithm.")
]
BudgetText = Annotated[
    str,
    typer.Option(
        "--budget", metavar="K=V,…", help="Limits an attempt, such as wall_seconds=30,tactics=800."
    ),
]
Attempts = Annotated[int, typer.Option(min=1, help="Attempts at each theorem, for pass@k.")]
Seed = Annotated[int, typer.Option(help="Seed of all draws.")]
Width = Annotated[int | None, typer.Option(min=1, help="Tactics an expansion.")]
Parallel = Annotated[int, typer.Option(min=1, help="Expansions at a time in one attempt.")]
TacticSeconds = Annotated[float, typer.Option(metavar="S", help="Wall time a tactic.")]
Shard = Annotated[str, typer.Option(metavar="i/n", help="Do this part of the attempts.")]
Trees = Annotated[bool, typer.Option("--trees/--no-trees", help="Keep the trees.")]
Restart = Annotated[bool, typer.Option("--restart", help="Begin anew: overwrite the run.")]
Json = Annotated[bool, typer.Option("--json", help="The summary as JSON on stdout.")]
List = Annotated[bool, typer.Option("--list", help="Name benchmarks, algorithms and prompts.")]


def search(
    benchmark: Name = None,
    output: Output = None,
    data: Data = None,
    split: Split = None,
    only: Only = None,
    policy: PolicyName = "portfolio",
    model: ModelName = None,
    endpoint: Endpoint = None,
    prompt: Template = "plain",
    scorer: ScorerPath = None,
    algorithm: Algorithm = "best-first",
    settings: SettingsText = "",
    budget: BudgetText = "wall_seconds=30",
    attempts: Attempts = 1,
    seed: Seed = 0,
    width: Width = None,
    parallel: Parallel = 1,
    tactic_seconds: TacticSeconds = 5.0,
    shard: Shard = "1/1",
    trees: Trees = True,
    restart: Restart = False,
    transport: _options.TransportOption = "auto",
    workers: _options.Workers = None,
    project: _options.Project = None,
    as_json: Json = False,
    list_all: List = False,
) -> None:
    """Search proofs; only those that the audit verifies count.

    Run the same command again to go on where it stopped; `leanprm report search RUN` makes a page.
    Exit code 0: every attempt was made. 3: Lean, policy or scorer failed in some attempts.
    """
    from leanprm.search.algorithms import Settings, make_strategy, read_pairs
    from leanprm.search.benchmarks import benchmark as find
    from leanprm.search.benchmarks import load_tasks
    from leanprm.search.budget import Budget
    from leanprm.search.policies.make import make_policy
    from leanprm.search.runner import make_jobs, shard_of
    from leanprm.search.workbench import Method

    make_stdout_safe()
    if list_all:
        _list(as_json=as_json)
        return
    if benchmark is None or output is None:
        raise InputError("no benchmark or no output", mend="give --benchmark NAME -o RUN/")
    known = find(benchmark)
    if known.toolchain == "project" and project is None:
        raise InputError(f"{known.name} needs Mathlib", mend="give --project DIR")
    tasks = _chosen(load_tasks(known, data, project), split, only)
    method = Method(
        make_policy(policy, model=model, endpoint=endpoint, prompt=prompt, seed=seed),
        algorithm,
        read_pairs(Settings, settings, "--set"),
        read_pairs(Budget, budget, "--budget"),
        make_effort(policy, width, parallel, tactic_seconds),
    )
    make_strategy(algorithm, method.settings, seed, scored=scorer is not None)  # or it is said now
    jobs = shard_of(make_jobs(tasks, attempts, seed), shard)
    described = {
        "benchmark": known.model_dump(),
        "theorems": len({job.task.id for job in jobs}),
        "policy": method.policy.name,
        "scorer": None if scorer is None else str(scorer),
        "algorithm": algorithm,
        "settings": method.settings.model_dump(),
        "budget": method.budget.model_dump(),
        "effort": vars(method.effort),
        "seed": seed,
        "shard": shard,
        "transport": transport,
    }
    run = _Run(output, described, jobs, method, trees=trees)
    failed = run.go(
        project, workers, transport, make_scorer(scorer), restart=restart, as_json=as_json
    )
    raise typer.Exit(3 if failed else 0)


def make_effort(policy: str, width: int | None, parallel: int, tactic_seconds: float) -> Any:
    """How an expansion is done; the portfolio proposes many cheap tactics, models few."""
    from leanprm.search.prover import Effort

    if tactic_seconds <= 0:
        raise InputError("--tactic-seconds must be above 0")
    wide = 96 if policy == "portfolio" else 16
    return Effort(width=width or wide, parallel=parallel, tactic_seconds=tactic_seconds)


def make_scorer(path: Path | None) -> Scorer | None:
    """A trained scorer, if one was named."""
    if path is None:
        return None
    from leanprm._extras import need

    found: Scorer = need("leanprm.prm.scorer", "prm").PrmScorer.load(path)
    return found


class _Run:
    """One run in the command line."""

    def __init__(
        self,
        folder: Path,
        described: dict[str, Any],
        jobs: list[Job],
        method: Method,
        *,
        trees: bool,
    ) -> None:
        self.folder, self.described, self.jobs = folder, described, jobs
        self.method, self.trees = method, trees

    def go(
        self,
        project: Path | None,
        workers: int | None,
        transport: Any,
        scorer: Scorer | None,
        *,
        restart: bool,
        as_json: bool,
    ) -> int:
        """Make what is left of the run, and tell what came of it; returns how many failed."""
        from leanprm.lean.pool import usable_cores
        from leanprm.search.runner import open_jobs
        from leanprm.search.trials import Trial, latest
        from leanprm.search.workbench import Workbench
        from leanprm.verify.journal import InputFile, Manifest, RecordJournal

        toolchain = _options.make_toolchain(project)
        place = self.folder / "attempts.jsonl"
        manifest = Manifest(
            inputs=[InputFile(path=self.described["benchmark"]["name"])],
            settings=self.described,
            toolchain=toolchain.info(),
            output=str(place),
        )
        count = workers or usable_cores()
        with RecordJournal(place, manifest, Trial, restart=restart) as journal, terminable():
            done = latest([trial for trial, _ in journal.records()])
            left = open_jobs(self.jobs, done)
            bench = Workbench(
                toolchain, self.method, workers=count, scorer=scorer, transport=transport
            )
            began = time.monotonic()
            self._make(bench, journal, left, done, count)
            wall = time.monotonic() - began
            trials = latest([trial for trial, _ in journal.records()])
            manifest.counts = summary(trials, wall_seconds=wall, workers=count)
            journal.finish("done")
        if as_json:
            sys.stdout.write(json.dumps(manifest.counts, ensure_ascii=False) + "\n")
        else:
            self._tell(trials)
        return sum(trial.status == "failed" for trial in trials)

    def _make(
        self,
        bench: Any,
        journal: RecordJournal[Trial],
        jobs: list[Job],
        done: list[Trial],
        at_a_time: int,
    ) -> None:
        from leanprm.search.runner import run_jobs

        bar = _Bar(len(jobs) + len(done), done)

        def record(trial: Trial) -> None:
            journal.append(trial)
            bar.advance(trial)

        async def run() -> None:
            async with bench:
                await run_jobs(jobs, bench.prover, at_a_time, record, trees=self.trees)

        try:
            with bar:
                asyncio.run(run())
        except KeyboardInterrupt:
            journal.finish("interrupted")
            self._say("interrupted", bar)
            raise
        except LeanPrmError:
            journal.finish("failed")
            self._say("failed", bar)
            raise

    def _say(self, what: str, bar: _Bar) -> None:
        make_console(sys.stderr).print(
            f"leanprm: {what}; {bar.done} attempts are kept in {self.folder}; "
            "run the same command again to go on",
            soft_wrap=True,
        )

    def _tell(self, trials: list[Trial]) -> None:
        from leanprm.report.search import summary_tables

        console = make_console()
        for table in summary_tables(trials):
            show(console, table)
        console.print(f"written: {self.folder}/attempts.jsonl", style="dim", soft_wrap=True)


def summary(trials: list[Trial], *, wall_seconds: float, workers: int) -> dict[str, Any]:
    """What a run amounts to, for the manifest and for `--json`."""
    from collections import Counter

    from leanprm.search.figures import by_theorem, solved

    results = by_theorem(trials)
    share = solved(results.values())
    names = sorted({name for trial in trials for name in trial.spent})
    return {
        "theorems": len(results),
        "solved": int(share.hits),
        "judged": share.of,
        "share": round(share.value, 4),
        "interval": [round(end, 4) for end in share.interval],
        "statuses": dict(sorted(Counter(trial.status for trial in trials).items())),
        "unsound": sum(len(trial.unsound) for trial in trials),
        "spent": {
            name: round(sum(trial.spent.get(name, 0) for trial in trials), 3) for name in names
        },
        "workers": workers,
        "last_session_seconds": round(wall_seconds, 1),
    }


class _Bar:
    """Progress on stderr: a bar on a terminal, a line now and then elsewhere."""

    def __init__(self, total: int, earlier: list[Trial]) -> None:
        self._console = make_console(sys.stderr)
        self.done = len(earlier)
        self._total = total
        self._proved = sum(trial.status == "proved" for trial in earlier)
        self._spoke = time.monotonic()
        self._progress = Progress(
            TextColumn("search"),
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn("ETA"),
            TimeRemainingColumn(),
            TextColumn("{task.fields[proved]} proved"),
            console=self._console,
            disable=not self._console.is_terminal,
        )
        self._task = self._progress.add_task(
            "", total=total, completed=self.done, proved=self._proved
        )

    def __enter__(self) -> _Bar:
        self._progress.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._progress.stop()

    def advance(self, trial: Trial) -> None:
        """Count one attempt."""
        self.done += 1
        self._proved += trial.status == "proved"
        if self._console.is_terminal:
            self._progress.update(self._task, completed=self.done, proved=self._proved)
            return
        if time.monotonic() - self._spoke >= _PLAIN_EVERY_S:
            self._spoke = time.monotonic()
            self._console.print(
                f"leanprm: search: {self.done} of {self._total} attempts, {self._proved} proved"
            )


def _chosen(tasks: list[Task], split: str | None, only: list[str] | None) -> list[Task]:
    found = [
        task
        for task in tasks
        if (split is None or task.split == split)
        and (not only or any(word in task.id for word in only))
    ]
    if not found:
        raise InputError("no theorem is left", mend="look at --split and --only")
    return found


def _list(*, as_json: bool) -> None:
    from leanprm.search.algorithms import ALGORITHMS
    from leanprm.search.benchmarks import benchmarks
    from leanprm.search.policies.make import POLICIES
    from leanprm.search.policies.sampling import PROMPTS

    if as_json:
        told = {
            "benchmarks": [each.model_dump() for each in benchmarks()],
            "algorithms": list(ALGORITHMS),
            "policies": list(POLICIES),
            "prompts": list(PROMPTS),
        }
        sys.stdout.write(json.dumps(told, ensure_ascii=False) + "\n")
        return
    console = make_console()
    for each in benchmarks():
        console.print(f"{each.name:14} {each.about} ({each.licence}; {each.source})")
    console.print(f"algorithms: {', '.join(ALGORITHMS)}")
    console.print(f"policies: {', '.join(POLICIES)}")
    console.print(f"prompts: {', '.join(PROMPTS)}")
