"""`leanprm evaluate`: how good a scorer is, beside what is reached without reading."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from leanprm._version import __version__
from leanprm.cli import _options, _scoring
from leanprm.cli._chainfiles import Shared, digest, read_files
from leanprm.cli._console import make_console, make_stdout_safe, show
from leanprm.errors import InputError
from leanprm.records import Chain

if TYPE_CHECKING:
    from rich.table import Table

    from leanprm.cli._scores import Keeping
    from leanprm.prm.evaluation import Evaluation, Trick
    from leanprm.prm.judged import Judged


def evaluate(
    data: Annotated[
        list[Path],
        typer.Option("--data", metavar="FILE", help="Chains to report on; may be given often."),
    ],
    model: _scoring.Model = None,
    lean: _scoring.Lean = False,
    scores: Annotated[
        list[Path] | None,
        typer.Option("--scores", metavar="FILE", help="Scores or predictions, by id of chain."),
    ] = None,
    url: _scoring.Url = None,
    valid: Annotated[
        list[Path] | None,
        typer.Option("--valid", metavar="FILE", help="Validation chains: threshold, temperature."),
    ] = None,
    valid_share: Annotated[
        float | None,
        typer.Option(min=0, max=0.9, help="Without --valid: take this share of the groups."),
    ] = None,
    train: Annotated[
        list[Path] | None,
        typer.Option("--train", metavar="FILE", help="What it was trained on: shows the shift."),
    ] = None,
    form: Annotated[
        str | None,
        typer.Option("--format", metavar="FORMAT", help="Of all files; found out if left out."),
    ] = None,
    shared: Annotated[
        Shared,
        typer.Option(help="PRM800K: count labels that solutions share once, or in each of them."),
    ] = "once",
    threshold: Annotated[
        float | None, typer.Option(min=0, max=1, help="Below it a step is called wrong.")
    ] = None,
    gaming: Annotated[
        bool, typer.Option("--gaming/--no-gaming", help="Also score chains that try to please.")
    ] = True,
    rounds: Annotated[int, typer.Option(min=0, help="Resamplings for intervals; 0: none.")] = 1000,
    seed: Annotated[int, typer.Option(help="Of resamplings and changed chains.")] = 0,
    limit: Annotated[int | None, typer.Option(min=1, help="Chains of each file.")] = None,
    name: Annotated[str | None, typer.Option(help="What the scorer is called.")] = None,
    device: _scoring.Device = "auto",
    workers: _options.Workers = None,
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", metavar="DIR", help="evaluation.json, report.html, scores."),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Judge a scorer: ordering, first errors, calibration, floors, intervals.

    Exit code 0: done. 2: unusable input. 3: the scorer failed.
    """
    make_stdout_safe()
    if bool(scores) == bool(model or url or lean):
        raise InputError("scores come from --scores, or from a scorer: --model, --url, --lean")
    if valid and valid_share:
        raise InputError("--valid and --valid-share are two ways to say the same")
    parts = _parts(data, valid, valid_share, train, form, limit, shared)
    if output is not None:
        _make_folder(output)
    sources = _Sources(model, scores, url, lean, device, workers, output)
    with ExitStack() as stack:
        found = _evaluate(stack, parts, sources, threshold, gaming, rounds, seed, name)
    found = found.model_copy(
        update={
            "data": [str(path) for path in data],
            "data_sha256": {str(path): digest(path) for path in data},
        }
    )
    _tell(found, output, as_json)


@dataclass(frozen=True)
class _Parts:
    """Chains by what they are for."""

    test: list[Chain]
    valid: list[Chain]
    train: list[Chain]
    valid_name: str | None


@dataclass(frozen=True)
class _Sources:
    """Where scores come from, and where they are kept."""

    model: Path | None
    scores: list[Path] | None
    url: str | None
    lean: bool
    device: str
    workers: int | None
    output: Path | None


def _parts(
    data: list[Path],
    valid: list[Path] | None,
    share: float | None,
    train: list[Path] | None,
    form: str | None,
    limit: int | None,
    shared: Shared,
) -> _Parts:
    from leanprm.prm.judged import group_of, hold_out

    def read(paths: list[Path]) -> list[Chain]:
        return _unique(read_files(paths, form, limit=limit, shared=shared))

    test, trained = read(data), read(train) if train else []
    if valid:
        held = read(valid)
        both = {group_of(chain) for chain in held} & {group_of(chain) for chain in test}
        if both:
            raise InputError(
                f"{len(both)} groups are both in --valid and in --data, "
                f"the first is {min(both)[:60]!r}",
                mend="divide them with: leanprm dataset split",
            )
        return _Parts(test, held, trained, ", ".join(path.name for path in valid))
    if share:
        held, test = hold_out(test, share)
        if not held or not test:
            raise InputError(f"--valid-share {share} leaves one part empty", file=data[0])
        return _Parts(test, held, trained, f"{len(held)} chains held out of the data")
    return _Parts(test, [], trained, None)


def _unique(chains: list[Chain]) -> list[Chain]:
    """The chains, if their ids tell them apart.

    Raises:
        InputError: If they do not.
    """
    seen: set[str] = set()
    for chain in chains:
        if chain.id in seen:
            raise InputError(f"the id {chain.id!r} comes twice among the chains")
        seen.add(chain.id)
    return chains


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(f"cannot be made: {error.strerror}", file=folder) from None


def _evaluate(
    stack: ExitStack,
    parts: _Parts,
    sources: _Sources,
    threshold: float | None,
    gaming: bool,
    rounds: int,
    seed: int,
    name: str | None,
) -> Evaluation:
    from leanprm.cli._scores import default_threshold
    from leanprm.prm.evaluate import Bootstrap, findings, mean_f1
    from leanprm.prm.evaluation import Evaluation
    from leanprm.prm.shift import shift

    test, valid, trained, called, keeping = _judge(stack, parts, sources)
    told = findings(
        test,
        valid,
        threshold=threshold,
        default_threshold=default_threshold(sources.model),
        valid_name=parts.valid_name or "",
        bootstrap=Bootstrap(rounds, seed),
    )
    return Evaluation(
        leanprm=__version__,
        scorer=name or called,
        data=[],
        valid=parts.valid_name,
        settings={"bootstrap rounds": rounds, "seed": seed},
        **vars(told),
        subset_mean_f1=mean_f1(told.subsets),
        shift=shift(trained, test) if trained else None,
        gaming=_play(keeping, test, told.first_error.threshold, seed)
        if gaming and keeping is not None
        else None,
    )


def _play(
    keeping: Keeping, test: list[Judged], threshold: float | None, seed: int
) -> list[Trick] | None:
    """Score wrong chains once more, changed in ways that add nothing true."""
    from leanprm.prm.gaming import ATTACKS, changed, trick

    if threshold is None:
        return None
    found = []
    for attack in ATTACKS:
        pairs = changed([each.chain for each in test], attack, seed)
        after = keeping.score([chain for _, chain in pairs], attack.name)
        before = [test[place].scores or [] for place, _ in pairs]
        found.append(trick(attack, before, after, threshold))
    return found


class _Judged(NamedTuple):
    """Chains with scores, the scorer's name, and the scorer where there is one."""

    test: list[Judged]
    valid: list[Judged]
    train: list[Judged]
    called: str
    keeping: Keeping | None


def _judge(stack: ExitStack, parts: _Parts, sources: _Sources) -> _Judged:
    """Find or make the scores of all chains; training chains may have none in a file."""
    from leanprm.cli._scores import Keeping, describe, judge_by_file, read_scores
    from leanprm.prm.judged import Judged
    from leanprm.prm.scorefile import join

    if sources.scores is not None:
        scored = read_scores(sources.scores)
        called = ", ".join(path.name for path in sources.scores)
        test = judge_by_file(parts.test, scored, "chains of --data")
        valid = judge_by_file(parts.valid, scored, "validation chains")
        trained, missing = join(parts.train, scored)
        trained = [Judged(chain) for chain in parts.train] if missing else trained
        return _Judged(test, valid, trained, called, None)
    called, fingerprint = describe(sources.model, sources.url, lean=sources.lean)
    scorer = _scoring.make_scorer(
        stack, model=sources.model, lean=sources.lean, url=sources.url, device=sources.device,
        workers=sources.workers,
    )  # fmt: skip
    file = None if sources.output is None else sources.output / "scores.jsonl"
    keeping = Keeping(scorer, fingerprint, file)
    return _Judged(
        keeping.judge(parts.test),
        keeping.judge(parts.valid, "scoring validation chains"),
        keeping.judge(parts.train, "scoring training chains"),
        called,
        keeping,
    )


def _tell(found: Evaluation, output: Path | None, as_json: bool) -> None:
    if output is not None:
        from leanprm.report.evaluation import evaluation_page
        from leanprm.report.html import write_page

        write_page(output / "evaluation.json", found.model_dump_json(indent=1) + "\n")
        write_page(output / "report.html", evaluation_page(found))
    if as_json:
        typer.echo(found.model_dump_json())
        return
    for table in _tables(found):
        show(make_console(), table)
    if output is not None:
        typer.echo(f"written: {output}/evaluation.json, {output}/report.html")


def _tables(found: Evaluation) -> Sequence[Table]:
    from rich.table import Table

    from leanprm.report.evaluation import floor_table, headline_rows

    headline = Table("", "value", title=f"{found.scorer}: {found.counts.chains:,} chains")
    for row in headline_rows(found):
        headline.add_row(*row)
    head, rows = floor_table(found)
    beside = Table(*head, title="Beside what is reached without reading")
    for row in rows:
        beside.add_row(*row)
    return [headline, beside]
