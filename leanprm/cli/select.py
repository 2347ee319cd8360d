"""`leanprm select`: the best of N candidates, and what choosing is worth."""

from __future__ import annotations

import json
import math
import sys
import tempfile
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.table import Table

from leanprm.cli import _options, _scoring
from leanprm.cli._candidates import Offered, read_candidates
from leanprm.cli._console import InputErrors, make_console, make_stdout_safe, show
from leanprm.cli._counting import Counting
from leanprm.cli.score import Scored, known_ids, score_into
from leanprm.errors import InputError
from leanprm.prm.aggregation import Aggregation, aggregate_scores

if TYPE_CHECKING:
    from leanprm.prm.curves import Line
    from leanprm.prm.protocol import Scorer

Values = list[list[float | None]]

_UNDECIDED = 0.5

Paths = Annotated[
    list[Path], typer.Argument(metavar="IN…", help="Candidates: .jsonl files, folders, or -.")
]
Outcome = Annotated[
    Path | None, typer.Option("--outcome", metavar="DIR", help="A trained outcome model.")
]
How = Annotated[
    Aggregation, typer.Option("--how", help="How the model's step scores become one number.")
]
Output = Annotated[
    Path | None,
    typer.Option("--output", "-o", metavar="DIR", help="Scores, picks, curve and results."),
]
By = Annotated[
    str | None,
    typer.Option("--by", metavar="NAME", help="Which scorer picks: model, outcome or lean."),
]


def select(
    paths: Paths,
    model: _scoring.Model = None,
    outcome: Outcome = None,
    lean: Annotated[bool, typer.Option("--lean", help="Lean's verdicts as a scorer.")] = False,
    how: How = "min",
    by: By = None,
    output: Output = None,
    device: _scoring.Device = "auto",
    batch_tokens: _scoring.BatchTokens = _scoring.BATCH_TOKENS,
    workers: _options.Workers = None,
    seed: Annotated[int, typer.Option("--seed", help="Of draws and intervals.")] = 0,
    restart: Annotated[bool, typer.Option("--restart", help="Forget earlier scores.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Results as JSON on stdout.")] = False,
    strict: _options.Strict = False,
) -> None:
    """Choose among candidate solutions; show accuracy against their number, with intervals.

    Beside every scorer stand the majority and the oracle (pass@n). With -o, run the same command
    again to go on where it stopped. Exit code 0: done. 2: some input was unusable. 3: a scorer
    failed.
    """
    make_stdout_safe()
    errors = InputErrors(make_console(sys.stderr), strict=strict)
    problems = read_candidates(paths, errors)
    if not problems:
        raise InputError("no candidate in the input")
    wanted = {"model": model is not None, "outcome": outcome is not None, "lean": lean}
    names = [name for name, given in wanted.items() if given]
    if by is not None and by not in names:
        raise InputError(f"--by {by} is no scorer of this run", mend="give its option, too")
    values: dict[str, Values] = {}
    with ExitStack() as stack:
        folder = output or Path(stack.enter_context(tempfile.TemporaryDirectory()))
        folder.mkdir(parents=True, exist_ok=True)
        for name in names:
            with ExitStack() as opened:
                scorer, said = _scorer(opened, name, model, outcome, device, batch_tokens, workers)
                file = folder / f"{name}.jsonl"
                values[name] = _values(scorer, said, file, problems, name, how, restart=restart)
    lines = _lines(problems, values, seed)
    results = _results(problems, lines, how)
    if output is not None:
        _write(output, problems, values, lines, results, by or next(iter(names), None))
    if as_json:
        sys.stdout.write(json.dumps(results) + "\n")
    else:
        show(make_console(), _table(lines))
        typer.echo(
            f"{results['problems']} problems, {results['candidates']} candidates"
            + (f"; written to {output}" if output else "")
        )
    raise typer.Exit(2 if errors.count else 0)


def _scorer(
    stack: ExitStack,
    name: str,
    model: Path | None,
    outcome: Path | None,
    device: str,
    batch_tokens: int,
    workers: int | None,
) -> tuple[Scorer, str]:
    if name == "lean":
        found = _scoring.make_scorer(stack, model=None, lean=True, workers=workers)
        return found, "lean"
    folder = model if name == "model" else outcome
    assert folder is not None
    scorer = _scoring.make_scorer(
        stack, model=folder, lean=False, device=device, batch_tokens=batch_tokens
    )
    return scorer, str(folder)


def _values(
    scorer: Scorer,
    said: str,
    file: Path,
    problems: Sequence[Sequence[Offered]],
    name: str,
    how: Aggregation,
    *,
    restart: bool,
) -> Values:
    """One number a candidate, taken from the file where they are known."""
    done = known_ids(file, said, restart=restart)
    chains = [one.chain for each in problems for one in each]
    left = iter([chain for chain in chains if chain.id not in done])
    with file.open("ab") as out, Counting(f"scoring: {name}", "chains", len(chains)) as counting:
        counting.advance(len(done))
        score_into(scorer, left, said, out, counting)
    with file.open("rb") as stream:
        found = {one.id: one for one in map(Scored.model_validate_json, stream)}
    return [[_number(found[one.chain.id], name, how) for one in each] for each in problems]


def _number(scored: Scored, name: str, how: Aggregation) -> float | None:
    if name == "outcome":
        return aggregate_scores(scored.scores, "last")
    if name == "model":
        return aggregate_scores(scored.scores, how)
    verdicts = [score.p for score in scored.scores]
    if 0.0 in verdicts:
        return 0.0
    return 1.0 if verdicts and None not in verdicts else _UNDECIDED


def _lines(
    problems: Sequence[Sequence[Offered]], values: dict[str, Values], seed: int
) -> list[Line]:
    from leanprm.prm.curves import lines_of

    candidates = [[one.candidate for one in each] for each in problems]
    return lines_of(candidates, dict(values), seed=seed)


def _results(
    problems: Sequence[Sequence[Offered]], lines: Sequence[Line], how: Aggregation
) -> dict[str, Any]:
    return {
        "problems": len(problems),
        "candidates": sum(map(len, problems)),
        "how": how,
        "lines": [asdict(line) for line in lines],
    }


def _write(
    folder: Path,
    problems: Sequence[Sequence[Offered]],
    values: dict[str, Values],
    lines: Sequence[Line],
    results: dict[str, Any],
    by: str | None,
) -> None:
    from leanprm.report.selection import draw_curves

    (folder / "results.json").write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")
    draw_curves(lines, folder / "curve.svg")
    if by is None:
        return
    with (folder / "picks.jsonl").open("w", encoding="utf-8") as out:
        for each, row in zip(problems, values[by], strict=True):
            ranks = [-math.inf if score is None else score for score in row]
            best = max(range(len(each)), key=lambda at: ranks[at])
            chosen = each[best].chain.model_copy(update={"labels": each[best].chain.labels})
            picked = {"score": row[best], "by": by, "right": each[best].candidate.right}
            out.write(json.dumps({**chosen.model_dump(), "picked": picked}) + "\n")


def _table(lines: Sequence[Line]) -> Table:
    most = max((len(line.points) for line in lines), default=0)
    table = Table("right, %", *(f"N = {n}" for n in range(1, most + 1)), box=None)
    for line in lines:
        table.add_row(
            line.name,
            *(f"{100 * p.value:.1f} [{100 * p.low:.1f}, {100 * p.high:.1f}]" for p in line.points),
        )
    return table
