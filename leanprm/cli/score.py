"""`leanprm score`: a score for every step of chains."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from itertools import count, islice
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, BinaryIO

import typer
from rich.table import Table
from rich.text import Text

from leanprm.cli import _options, _scoring
from leanprm.cli._console import InputErrors, make_console, make_stdout_safe, show
from leanprm.cli._counting import Counting
from leanprm.errors import InputError
from leanprm.prm.aggregation import AGGREGATIONS, aggregate_scores
from leanprm.records import Chain, Record, StepScore

if TYPE_CHECKING:
    from leanprm.prm.protocol import Scorer

_AT_ONCE = 256
_SHOWN_CHAINS = 20
_SHOWN_TEXT = 100

Paths = Annotated[
    list[Path],
    typer.Argument(metavar="IN…", help="Chains or solutions: .jsonl files, folders, - for stdin."),
]
Output = Annotated[
    Path | None,
    typer.Option("--output", "-o", metavar="OUT.jsonl", help="Where scores are appended."),
]
Json = Annotated[bool, typer.Option("--json", help="One line of JSON a chain on stdout.")]
Restart = Annotated[bool, typer.Option("--restart", help="Begin anew: overwrite OUT.jsonl.")]


class Scored(Record):
    """The scores of one chain: a line of the output."""

    id: str
    scorer: str
    """The options that describe the scorer."""
    scores: list[StepScore]
    aggregates: dict[str, float | None]
    """Each way to aggregate; None where a step that it needs has no score."""


def score(
    paths: Paths,
    model: _scoring.Model = None,
    lean: _scoring.Lean = False,
    url: _scoring.Url = None,
    output: Output = None,
    device: _scoring.Device = "auto",
    batch_tokens: _scoring.BatchTokens = _scoring.BATCH_TOKENS,
    workers: _options.Workers = None,
    restart: Restart = False,
    as_json: Json = False,
    strict: _options.Strict = False,
) -> None:
    """Score every step of chains, with a model, with Lean, or with both.

    With -o, run the same command again to go on where it stopped. Exit code 0: done. 2: some input
    was unusable. 3: the scorer failed.
    """
    make_stdout_safe()
    errors = InputErrors(make_console(sys.stderr), strict=strict)
    name = _described(model, lean, url)
    with ExitStack() as stack:
        done, file = set[str](), None
        if output is not None:
            done = known_ids(output, name, restart=restart)
            file = stack.enter_context(output.open("ab"))
        scorer = _scoring.make_scorer(
            stack, model=model, lean=lean, url=url, device=device, batch_tokens=batch_tokens,
            workers=workers,
        )  # fmt: skip
        chains = (each for each in _scoring.read_any(paths, errors) if each.id not in done)
        counting = stack.enter_context(Counting("scoring", "chains"))
        score_into(scorer, chains, name, file, counting, _printed(file, as_json=as_json))
    if not counting.done and not done and not errors.count:
        errors(InputError("no chain in the input"))
    if output is not None and not as_json:
        earlier = f", {len(done)} from earlier runs" if done else ""
        typer.echo(f"{counting.done} chains scored{earlier}: {output}")
    raise typer.Exit(2 if errors.count else 0)


def score_into(
    scorer: Scorer,
    chains: Iterator[Chain],
    name: str,
    file: BinaryIO | None,
    counting: Counting,
    tell: Callable[[Chain, Scored], None] | None = None,
) -> None:
    """Score chains, a few hundred at a time, and append the scores to a file.

    Args:
        scorer: What scores.
        chains: What is scored.
        name: The scorer's name in the records.
        file: Where the records go; None for nowhere.
        counting: Is told of the progress.
        tell: Is told of each record.
    """
    while batch := list(islice(chains, _AT_ONCE)):
        for chain, scores in zip(batch, scorer.score(batch), strict=True):
            found = Scored(
                id=chain.id,
                scorer=name,
                scores=scores,
                aggregates={how: aggregate_scores(scores, how) for how in AGGREGATIONS},
            )
            if file is not None:
                file.write(found.model_dump_json().encode() + b"\n")
            if tell is not None:
                tell(chain, found)
        if file is not None:
            file.flush()
        counting.advance(len(batch))


def _printed(file: BinaryIO | None, *, as_json: bool) -> Callable[[Chain, Scored], None] | None:
    """What prints a record: a line of JSON, a table, or nothing where there is a file."""
    numbers = count(1)
    if as_json:
        return lambda _, found: _write_line(found.model_dump_json())
    return None if file is not None else lambda chain, found: _show(chain, found, next(numbers))


def _write_line(text: str) -> None:
    """One line on stdout, for programs."""
    sys.stdout.write(text + "\n")


def _show(chain: Chain, found: Scored, number: int) -> None:
    if number > _SHOWN_CHAINS:
        if number == _SHOWN_CHAINS + 1:
            typer.echo("… further chains are not shown: give -o OUT.jsonl or --json")
        return
    table = Table("", "score", "step", box=None, title=Text(chain.id), title_justify="left")
    for index, (step, score_) in enumerate(zip(chain.steps, found.scores, strict=True), 1):
        said = "too long" if score_.truncated else "—" if score_.p is None else f"{score_.p:.3f}"
        line = " ".join(step.split())
        short = line if len(line) <= _SHOWN_TEXT else line[: _SHOWN_TEXT - 2] + " …"
        table.add_row(str(index), said, Text(short))
    show(make_console(), table)
    told = "  ".join(
        f"{how} {'—' if value is None else f'{value:.3f}'}"
        for how, value in found.aggregates.items()
    )
    typer.echo(f"   {told}\n")


def _described(model: Path | None, lean: bool, url: str | None) -> str:
    parts = [str(model) if model else None, "lean" if lean else None, url]
    return " + ".join(part for part in parts if part)


def known_ids(output: Path, name: str, *, restart: bool) -> set[str]:
    """Ids that an earlier run has scored; a line that it did not finish is cut off.

    Raises:
        InputError: If another scorer wrote it, or it is damaged.
    """
    if restart or not output.exists():
        output.parent.mkdir(parents=True, exist_ok=True)
        output.write_bytes(b"")
        return set()
    data = output.read_bytes()
    whole = data[: data.rfind(b"\n") + 1]
    found = set()
    for number, line in enumerate(whole.splitlines(), 1):
        try:
            each = json.loads(line)
            ident, by = each["id"], each["scorer"]
        except (ValueError, KeyError, TypeError):
            raise InputError(
                "not a line of scores", file=output, line=number, mend="--restart overwrites it"
            ) from None
        if by != name:
            raise InputError(
                f"scored by {by}, not by {name}", file=output, line=number,
                mend="--restart overwrites it",
            )  # fmt: skip
        found.add(ident)
    if len(whole) < len(data):
        output.write_bytes(whole)
    return found
