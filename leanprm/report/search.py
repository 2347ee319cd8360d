"""Pages and tables about search runs: what was solved, at what cost, and the trees to open."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pydantic import ValidationError
from rich.table import Table

from leanprm.errors import InputError
from leanprm.search.figures import (
    TheoremResult,
    by_theorem,
    cost_curve,
    groups_of,
    pass_at,
    solved,
)
from leanprm.search.trials import Trial, TrialNode, latest
from leanprm.verify.journal import Manifest, manifest_path

if TYPE_CHECKING:
    from leanprm.report.charts import Chart

_SHOWN_NODES = 60
_SHOWN_FAILURES = 8
_TOTALS = (
    "expansions", "tactics", "tokens", "nodes", "lean_seconds", "wall_seconds", "duplicates",
    "cycles", "failures", "timeouts", "unknowns", "refused",
)  # fmt: skip
_STATUS_CLASS = {"proved": "right", "budget": "wrong", "exhausted": "wrong"}


@dataclass
class Run:
    """A run as it was written down.

    Attributes:
        name: Its folder's name.
        manifest: How it was made.
        trials: Its attempts, each once.
    """

    name: str
    manifest: Manifest
    trials: list[Trial]

    @property
    def results(self) -> dict[str, TheoremResult]:
        """Attempts by theorem."""
        return by_theorem(self.trials)

    @property
    def shows_proofs(self) -> bool:
        """Whether the benchmark's authors are content with proofs being shown."""
        known = self.manifest.settings.get("benchmark") or {}
        return bool(known.get("share_proofs", True))


def read_run(folder: Path) -> Run:
    """Read a run.

    Raises:
        InputError: If the folder holds none, or a line of it is damaged.
    """
    place = folder / "attempts.jsonl"
    try:
        manifest = Manifest.model_validate_json(manifest_path(place).read_bytes())
        lines = place.read_bytes().splitlines(keepends=True)
    except (OSError, ValidationError) as error:
        said = str(error).splitlines()[0]
        raise InputError(f"no search run: {said}", file=folder) from None
    trials = []
    for number, line in enumerate(lines, 1):
        if not line.endswith(b"\n"):
            break  # the run goes on, or was cut off here
        try:
            trials.append(Trial.model_validate_json(line))
        except ValidationError:
            raise InputError("damaged", file=place, line=number) from None
    if not trials:
        raise InputError("no attempt in it", file=place)
    return Run(folder.name, manifest, latest(trials))


def summary_tables(trials: Sequence[Trial]) -> list[Table]:
    """The tables of the terminal: the outcome by groups, and what it cost."""
    results = list(by_theorem(trials).values())
    outcome = Table("theorems", "solved", "of", "share (95 %)", box=None)
    for title, shares in _groups(results):
        for name, share in shares:
            label = f"{title} {name}".strip()
            outcome.add_row(label, f"{share.hits:g}", str(share.of), str(share))
    statuses = Counter(trial.status for trial in trials)
    cost = Table("attempts", "count", box=None)
    for status, count in statuses.most_common():
        cost.add_row(str(status), f"{count:,}")
    for name in _TOTALS:
        cost.add_row(name.replace("_", " "), f"{_total(trials, name):,.10g}")
    cost.add_row("refused by the audit", f"{sum(len(each.unsound) for each in trials):,}")
    return [outcome, cost]


def search_page(runs: Sequence[Run]) -> str:
    """One page about one run, or about several side by side."""
    from leanprm.report.html import render

    single = runs[0]
    titles = [_title(run) for run in runs]
    return render(
        "search.html",
        title=f"Search: {', '.join(run.name for run in runs)}",
        described=[_described(run) for run in runs],
        tiles=_tiles(single) if len(runs) == 1 else [],
        comparison=_comparison(runs),
        outcome=[_outcome_table(run) for run in runs],
        charts=_charts(runs),
        pass_table=_pass_table(runs),
        side_by_side=_side_by_side(runs) if len(runs) > 1 else None,
        names=titles,
        theorems=[
            _theorem(result, run)
            for run in runs[:1]
            for result in sorted(run.results.values(), key=lambda each: each.first.id)
        ],
    )


def _groups(results: Sequence[TheoremResult]) -> list[tuple[str, list[Any]]]:
    found: list[tuple[str, list[Any]]] = [("all", [("", solved(results))])]
    for title in ("split", "grade", "kind"):
        shares = groups_of(results, attrgetter(title))
        if len(shares) > 1 or shares[0][0]:
            found.append((title, shares))
    return found


def _total(trials: Sequence[Trial], name: str) -> float:
    return round(sum(trial.spent.get(name, 0.0) for trial in trials), 2)


def _title(run: Run) -> str:
    settings = run.manifest.settings
    scorer = " + scorer" if settings.get("scorer") else ""
    return f"{run.name} ({settings.get('policy')}, {settings.get('algorithm')}{scorer})"


def _described(run: Run) -> dict[str, str]:
    settings, tools = run.manifest.settings, run.manifest.toolchain
    known = settings.get("benchmark") or {}
    limits = {name: value for name, value in (settings.get("budget") or {}).items() if value}
    return {
        "run": run.name,
        "benchmark": f"{known.get('name')} {known.get('version', '')}".strip(),
        "errata": " ".join(known.get("errata") or []),
        "policy": str(settings.get("policy")),
        "scorer": str(settings.get("scorer") or "none"),
        "algorithm": str(settings.get("algorithm")),
        "budget": ", ".join(f"{name} {value:g}" for name, value in limits.items()) or "none",
        "seed": str(settings.get("seed")),
        "Lean": f"{tools.lean} ({tools.kind})",
        "library": str(tools.core or "the project's"),
        "status": run.manifest.status,
    }


def _tiles(run: Run) -> list[dict[str, str]]:
    results = list(run.results.values())
    share = solved(results)
    low, high = share.interval
    return [
        {"name": "solved", "value": f"{100 * share.value:.1f} %",
         "note": f"{share.hits:g} of {share.of}, 95 %: {100 * low:.0f} to {100 * high:.0f} %"},
        {"name": "attempts", "value": f"{len(run.trials):,}", "note": ""},
        {"name": "tactic executions", "value": f"{_total(run.trials, 'tactics'):,.0f}", "note": ""},
        {"name": "seconds in Lean", "value": f"{_total(run.trials, 'lean_seconds'):,.0f}",
         "note": ""},
        {"name": "proofs refused by the audit",
         "value": str(sum(len(each.unsound) for each in run.trials)), "note": ""},
    ]  # fmt: skip


def _comparison(runs: Sequence[Run]) -> dict[str, Any]:
    """One column a run: outcome, cost."""
    rows = [["solved", *(str(solved(run.results.values())) for run in runs)]]
    for status in ("proved", "exhausted", "budget", "input", "failed"):
        counts = [sum(trial.status == status for trial in run.trials) for run in runs]
        rows.append([f"attempts: {status}", *(f"{count:,}" for count in counts)])
    for name in _TOTALS:
        sums = [f"{_total(run.trials, name):,.10g}" for run in runs]
        rows.append([name.replace("_", " "), *sums])
    return {"head": ["", *(run.name for run in runs)], "rows": rows}


def _outcome_table(run: Run) -> dict[str, Any]:
    rows = [
        [f"{title} {name}".strip(), f"{share.hits:g}", str(share.of), str(share)]
        for title, shares in _groups(list(run.results.values()))
        for name, share in shares
    ]
    head = ["theorems", "solved", "of", "share (95 %)"]
    return {"name": run.name, "head": head, "rows": rows}


def _pass_table(runs: Sequence[Run]) -> dict[str, Any]:
    most = max(len(each.judged) for run in runs for each in run.results.values())
    sizes = [k for k in (1, 2, 4, 8, 16, 32, 64) if k <= most]
    rows = [[run.name, *(str(pass_at(run.results.values(), k)) for k in sizes)] for run in runs]
    return {"head": ["run", *(f"pass@{k} (95 %)" for k in sizes)], "rows": rows}


def _charts(runs: Sequence[Run]) -> list[Chart]:
    from leanprm.report.charts import Curve, step_curves

    return [
        step_curves(
            f"Solved, by {words} an attempt",
            [Curve(run.name, cost_curve(list(run.results.values()), what)) for run in runs],
            x=f"{words} an attempt",
            y="theorems solved, %",
        )
        for what, words in (("tactics", "tactic executions"), ("wall_seconds", "seconds"))
    ]


def _side_by_side(runs: Sequence[Run]) -> dict[str, Any]:
    names = dict.fromkeys(name for run in runs for name in run.results)
    rows = []
    for name in names:
        cells = []
        for run in runs:
            found = run.results.get(name)
            cells.append("" if found is None else f"{found.proved} of {len(found.trials)}")
        rows.append([name, *cells])
    return {"head": ["theorem", *(run.name for run in runs)], "rows": rows}


def _theorem(result: TheoremResult, run: Run) -> dict[str, Any]:
    trial = result.first
    spent = ", ".join(
        f"{name.replace('_', ' ')} {value:,.6g}" for name, value in trial.spent.items() if value
    )
    return {
        "id": trial.id,
        "status": trial.status,
        "mark": _STATUS_CLASS.get(trial.status, "unknown"),
        "reason": trial.reason or "",
        "statement": trial.statement,
        "proof": trial.proof if run.shows_proofs else None,
        "hidden": trial.proof is not None and not run.shows_proofs,
        "unsound": trial.unsound if run.shows_proofs else [],
        "spent": spent,
        "attempts": f"{result.proved} of {len(result.trials)} attempts",
        "tree": _tree(trial) if run.shows_proofs else None,
        "left_out": max(0, len(trial.nodes) + trial.nodes_left_out - _SHOWN_NODES),
    }


def _tree(trial: Trial) -> dict[str, Any] | None:
    """The states as nested parts: each under the first state that led to it."""
    if not trial.nodes:
        return None
    by_index = {node.index: node for node in trial.nodes}
    shown: set[int] = set()

    def part(node: TrialNode, tactic: str) -> dict[str, Any]:
        shown.add(node.index)
        steps = []
        for edge in sorted(node.edges, key=lambda each: -each.log_p):
            child = None if edge.child is None else by_index.get(edge.child)
            if edge.child is None:
                steps.append({"tactic": edge.tactic, "ends": True, "part": None, "index": None})
            elif child is None or child.index in shown or len(shown) >= _SHOWN_NODES:
                steps.append(
                    {"tactic": edge.tactic, "ends": False, "part": None, "index": edge.child}
                )
            else:
                inner = part(child, edge.tactic)
                steps.append({"tactic": edge.tactic, "ends": False, "part": inner, "index": None})
        return {
            "index": node.index,
            "tactic": tactic,
            "goals": node.goals,
            "status": node.status,
            "score": f"log p {node.log_p:.2f}"
            + ("" if node.value is None else f", value {node.value:.3f}"),
            "open": node.status == "solved",
            "steps": steps,
            "failures": node.failures[:_SHOWN_FAILURES],
            "more": max(0, len(node.failures) - _SHOWN_FAILURES),
        }

    return part(trial.nodes[0], "")
