"""`leanprm train`: step models and outcome models from labelled chains."""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer
from pydantic import ValidationError
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table

from leanprm._extras import need
from leanprm.cli._console import make_console, show
from leanprm.errors import InputError
from leanprm.records import Chain

if TYPE_CHECKING:
    from collections.abc import Callable

    from leanprm.prm.training.measures import Measures
    from leanprm.prm.training.run import RunData, RunSummary
    from leanprm.prm.training.settings import TrainSettings
    from leanprm.prm.training.trainer import TrainProgress

_SAID_EVERY = 20


def train(
    data: Annotated[
        list[Path], typer.Argument(metavar="DATA…", help="Chains: files or built sets.")
    ],
    output: Annotated[
        Path, typer.Option("-o", "--output", metavar="RUN", help="The run's folder.")
    ],
    model: Annotated[
        str, typer.Option("--model", help="Base: folder, hub id, or a fetched model's name.")
    ] = "smollm2",
    valid: Annotated[
        list[Path] | None, typer.Option("--valid", metavar="FILE", help="Validation chains.")
    ] = None,
    test: Annotated[
        list[Path] | None,
        typer.Option("--test", metavar="FILE", help="Chains to measure on at the end."),
    ] = None,
    valid_share: Annotated[
        float,
        typer.Option(
            min=0, max=0.9, help="Share of groups held out, where no validation set is given."
        ),
    ] = 0.1,
    config: Annotated[
        Path | None,
        typer.Option(
            "--config", metavar="FILE", help="Settings as JSON or YAML; options override."
        ),
    ] = None,
    outcome: Annotated[
        bool | None,
        typer.Option("--outcome/--steps", help="Train on outcomes: one score a chain."),
    ] = None,
    targets: Annotated[
        Literal["hard", "soft"] | None,
        typer.Option("--targets", help="Labels, or values where there are some."),
    ] = None,
    last_step_only: Annotated[
        bool | None,
        typer.Option("--last-step-only/--every-step", help="Train on one step a chain."),
    ] = None,
    class_weights: Annotated[
        Literal["none", "balanced"] | None,
        typer.Option("--class-weights", help="Let right and wrong steps count the same in sum."),
    ] = None,
    head_epochs: Annotated[
        int | None, typer.Option(help="First stage: epochs of the head alone.  [0]")
    ] = None,
    epochs: Annotated[int | None, typer.Option(help="Epochs of all weights.  [1]")] = None,
    head_rate: Annotated[float | None, typer.Option(help="Rate of the head stage.  [1e-3]")] = None,
    rate: Annotated[float | None, typer.Option(help="Learning rate.  [2e-5]")] = None,
    batch_tokens: Annotated[
        int | None, typer.Option(help="Tokens of one forward pass.  [4096]")
    ] = None,
    accumulate: Annotated[
        int | None, typer.Option(help="Forward passes to an optimizer step.  [1]")
    ] = None,
    max_tokens: Annotated[int | None, typer.Option(help="Context in tokens.  [1024]")] = None,
    language_weight: Annotated[
        float | None, typer.Option(help="Weight of the loss of next tokens.  [0]")
    ] = None,
    lora_rank: Annotated[
        int | None, typer.Option(help="Rank of low-rank adapters; 0 for none.  [0]")
    ] = None,
    bf16: Annotated[
        bool | None, typer.Option("--bf16/--fp32", help="Autocast to bfloat16.")
    ] = None,
    gradient_checkpointing: Annotated[
        bool | None,
        typer.Option("--gradient-checkpointing/--keep-activations", help="Less memory, more time."),
    ] = None,
    evaluate_every: Annotated[
        int | None, typer.Option(help="Steps between looks at the validation set.  [100]")
    ] = None,
    save_every: Annotated[
        int | None, typer.Option(help="Steps between states to go on from.  [100]")
    ] = None,
    patience: Annotated[
        int | None, typer.Option(help="Looks without gain before it stops; 0: never.  [0]")
    ] = None,
    seed: Annotated[int | None, typer.Option(help="Any integer.  [0]")] = None,
    device: Annotated[
        str | None,
        typer.Option("--device", help="cpu, cuda, mps …; default: a GPU if there is one."),
    ] = None,
    threads: Annotated[int | None, typer.Option(min=1, help="CPU threads of torch.")] = None,
    form: Annotated[
        str | None, typer.Option("--format", help="Of the data; found out if left out.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="The summary as JSON on stdout.")] = False,
) -> None:
    """Train a process reward model on labelled chains; cut off, it goes on by the same command.

    The run's folder holds the checkpoint, the metrics, a plot of them, and a summary.
    """
    given = {
        "role": None if outcome is None else ("outcome" if outcome else "step"),
        "targets": targets,
        "last_step_only": last_step_only,
        "class_weights": class_weights,
        "head_epochs": head_epochs,
        "epochs": epochs,
        "head_rate": head_rate,
        "rate": rate,
        "batch_tokens": batch_tokens,
        "accumulate": accumulate,
        "max_tokens": max_tokens,
        "language_weight": language_weight,
        "lora_rank": lora_rank,
        "bf16": bf16,
        "gradient_checkpointing": gradient_checkpointing,
        "evaluate_every": evaluate_every,
        "save_every": save_every,
        "patience": patience,
        "seed": seed,
    }
    for module in ("torch", "transformers"):
        need(module, "prm")
    settings = _settings(
        config, {name: value for name, value in given.items() if value is not None}
    )
    chains = _data(data, valid, test, valid_share, form)
    summary = _run(model, chains, settings, output, device, threads)
    if summary is not None:
        _report(summary, as_json)


def _settings(config: Path | None, given: dict[str, Any]) -> TrainSettings:
    from leanprm.prm.training.settings import TrainSettings

    try:
        return TrainSettings.model_validate({**_read_config(config), **given})
    except ValidationError as error:
        first = error.errors(include_url=False, include_context=False)[0]
        name = ".".join(str(part) for part in first["loc"])
        raise InputError(f"setting {name}: {first['msg']}", file=config) from None


def _read_config(config: Path | None) -> dict[str, Any]:
    if config is None:
        return {}
    try:
        text = config.read_text(encoding="utf-8")
        if config.suffix == ".json":
            found = json.loads(text)
        else:
            yaml = need("yaml", "data")
            try:
                found = yaml.safe_load(text)
            except yaml.YAMLError as error:
                raise ValueError(str(error).splitlines()[0]) from None
    except OSError as error:
        raise InputError(f"cannot be read: {error.strerror}", file=config) from None
    except ValueError as error:
        raise InputError(f"is neither JSON nor YAML: {error}", file=config) from None
    if not isinstance(found, dict):
        raise InputError("must hold settings by name", file=config)
    return found


def _data(
    paths: Sequence[Path],
    valid: Sequence[Path] | None,
    test: Sequence[Path] | None,
    share: float,
    form: str | None,
) -> RunData:
    from leanprm.cli._chainfiles import read_files
    from leanprm.prm.training.run import RunData

    chains = read_files(paths, form)
    parts = {
        split: [chain for chain in chains if chain.split == split] for split in ("valid", "test")
    }
    learnt = [chain for chain in chains if chain.split not in parts]
    held = read_files(valid, form) if valid else parts["valid"]
    last = read_files(test, form) if test else parts["test"]
    if not held and not valid and share:
        learnt, held = hold_out(learnt, share)
    return RunData(learnt, held, last, data_sha256(paths))


def data_sha256(paths: Sequence[Path]) -> str:
    """The hash of the manifest of the data, or of the data where there is none.

    Of several files it is the hash of their hashes, in order.
    """
    from leanprm.cli._chainfiles import digest
    from leanprm.data.manifest import MANIFEST

    found = []
    for path in paths:
        manifest = path / MANIFEST if path.is_dir() else path.with_name(f"{path.name}.{MANIFEST}")
        found.append(digest(manifest if manifest.is_file() else path))
    return found[0] if len(found) == 1 else hashlib.sha256("".join(found).encode()).hexdigest()


def hold_out(chains: Sequence[Chain], share: float) -> tuple[list[Chain], list[Chain]]:
    """Divide chains by group, or by problem where they have none; in an order of hashes.

    At most the share is held out, but one group at least, unless there is only one.
    """
    groups: dict[str, list[Chain]] = {}
    for chain in chains:
        digest = hashlib.sha256((chain.group or chain.problem).encode()).hexdigest()
        groups.setdefault(digest, []).append(chain)
    held: set[str] = set()
    count = 0
    for digest in sorted(groups)[: len(groups) - 1]:
        count += len(groups[digest])
        if held and count > share * len(chains):
            break
        held.add(digest)
    parts: tuple[list[Chain], list[Chain]] = ([], [])
    for digest, members in groups.items():
        parts[digest in held].extend(members)
    return parts


def _run(
    model: str,
    data: RunData,
    settings: TrainSettings,
    output: Path,
    device: str | None,
    threads: int | None,
) -> RunSummary | None:
    import torch

    from leanprm.cli.model import find_model
    from leanprm.prm.training.processes import current_processes
    from leanprm.prm.training.run import run_training

    if threads is not None:
        torch.set_num_threads(threads)
    processes = current_processes()
    chosen = device or processes.device or ("cuda" if torch.cuda.is_available() else "cpu")
    try:
        torch.empty(0, device=chosen)
    except (RuntimeError, AssertionError) as error:
        said = str(error).splitlines()[0]
        raise InputError(f"device {chosen} cannot be used: {said}", mend="--device cpu") from None
    base = find_model(model)
    with _progress(shown=processes.first) as told:
        summary = run_training(
            base, data, settings, output, device=chosen, processes=processes, progress=told
        )
    return summary if processes.first else None


@contextmanager
def _progress(*, shown: bool) -> Iterator[Callable[[TrainProgress], None]]:
    console = make_console(sys.stderr)
    bar = Progress(
        TextColumn("training"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("loss {task.fields[loss]:.4f}"),
        TextColumn("ETA"),
        TimeRemainingColumn(),
        console=console,
        disable=not (shown and console.is_terminal),
    )
    said = -1

    def told(progress: TrainProgress) -> None:
        nonlocal said
        bar.update(task, completed=progress.step, total=progress.steps, loss=progress.loss)
        part = _SAID_EVERY * progress.step // progress.steps
        if shown and not console.is_terminal and part != said:
            said = part
            console.print(
                f"leanprm: step {progress.step} of {progress.steps}, loss {progress.loss:.4f}"
            )

    with bar:
        task = bar.add_task("", total=None, loss=float("nan"))
        yield told


def _report(summary: RunSummary, as_json: bool) -> None:
    if as_json:
        typer.echo(json.dumps(summary.as_dict(), allow_nan=False))
        return
    out = make_console()
    table = Table("chains", "scored", "AUROC", "first-error F1", "Brier", "ECE", "accuracy")
    for name, found in (("validation", summary.valid), ("test", summary.test)):
        if found is not None:
            table.add_row(name, str(found.steps), *_numbers(found))
    counts = summary.counts
    out.print(
        f"{summary.steps} of {summary.planned} steps; learnt from {counts.right} right and "
        f"{counts.wrong} wrong; left out {counts.unlabelled} unlabelled, {counts.truncated} beyond "
        f"the context",
        soft_wrap=True,
    )
    if summary.valid or summary.test:
        show(out, table)
    if not summary.calibrated:
        out.print("not calibrated: that needs validation chains with right and wrong steps")
    out.print(f"checkpoint: {summary.checkpoint}", style="dim", soft_wrap=True)


def _numbers(found: Measures) -> list[str]:
    values = (found.auroc, found.first_error_f1, found.brier, found.ece, found.accuracy)
    return ["–" if value != value else f"{value:.3f}" for value in values]
