"""The scorer that options describe, and chains out of whatever files hold."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from leanprm._extras import need
from leanprm.cli._options import make_toolchain
from leanprm.errors import InputError
from leanprm.records import Chain

if TYPE_CHECKING:
    from leanprm.prm.protocol import Scorer
    from leanprm.verify.sources import JsonObject, Reporter

Model = Annotated[
    Path | None, typer.Option("--model", metavar="DIR", help="A trained step or outcome model.")
]
Lean = Annotated[
    bool,
    typer.Option(
        "--lean", help="Lean's verdicts: alone, or with --model where they decide nothing."
    ),
]
Url = Annotated[
    str | None, typer.Option("--url", metavar="URL", help="Ask a running `leanprm serve`.")
]
Device = Annotated[str, typer.Option("--device", metavar="NAME", help="auto, cpu, cuda, cuda:1, …")]
BatchTokens = Annotated[
    int, typer.Option("--batch-tokens", min=1, metavar="N", help="Tokens of one pass.")
]
BATCH_TOKENS = 8192


def make_scorer(
    stack: ExitStack,
    *,
    model: Path | None,
    lean: bool,
    url: str | None = None,
    device: str = "auto",
    batch_tokens: int = BATCH_TOKENS,
    workers: int | None = None,
) -> Scorer:
    """The scorer that options describe; what it opens is closed by the stack.

    Raises:
        InputError: If nothing is asked for, or the model is none of ours.
        PrerequisiteError: If an extra is not installed.
    """
    if model is None and url is None and not lean:
        raise InputError("no scorer", mend="give --model DIR, --lean or --url URL")
    if model is not None and url is not None:
        raise InputError("--model and --url are two scorers", mend="give one of them")
    judge = _judge(stack, workers) if lean else None
    found: Any = None
    if model is not None:
        found = load_model(model, device, batch_tokens)
    elif url is not None:
        found = stack.enter_context(need("leanprm.serve.client", "serve").HttpScorer(url))
    if judge is None or found is None:
        return judge or found
    from leanprm.prm.blend import BlendScorer

    return BlendScorer(judge, found)


def load_model(folder: Path, device: str, batch_tokens: int = BATCH_TOKENS) -> Scorer:
    """A trained model as a scorer; `STYLE:FOLDER` is a published one.

    Raises:
        InputError: If it is none of ours, or there is no such device.
        PrerequisiteError: If the extra `prm` is not installed.
    """
    torch = need("torch", "prm")
    if device == "auto":
        device = "cuda" if torch.cuda.is_available() else "cpu"
    try:
        torch.empty(0, device=device)
    except (RuntimeError, AssertionError) as error:
        raise InputError(f"no device {device!r} here: {str(error).splitlines()[0]}") from None
    scorer: Scorer = need("leanprm.prm.published", "prm").load_scorer(
        folder, device=device, batch_tokens=batch_tokens
    )
    return scorer


def _judge(stack: ExitStack, workers: int | None) -> Scorer:
    from leanprm.informal.decide import Decider
    from leanprm.rewards.judges import LeanScorer
    from leanprm.verify.verifier import Verifier

    toolchain = make_toolchain(None)
    verifier = stack.enter_context(Verifier(toolchain, workers=workers, goals=False))
    decider = stack.enter_context(Decider(toolchain, workers=workers))
    return LeanScorer(verifier, decider)


def read_any(paths: Sequence[Path], report: Reporter) -> Iterator[Chain]:
    """Chains of our own format, and solutions as chains without labels.

    Args:
        paths: .jsonl files, folders, or - for stdin.
        report: Is told of each line that is neither.
    """
    from leanprm.verify.sources import expand, read_json_lines

    for source in expand([*map(str, paths)], report):
        try:
            with sys.stdin.buffer if source.path is None else source.path.open("rb") as stream:
                for each in read_json_lines(stream, source.name, report):
                    try:
                        yield _chain(each, source.name)
                    except InputError as error:
                        report(error)
        except OSError as error:
            report(InputError(f"cannot be read: {error.strerror}", file=source.name))


def _chain(found: JsonObject, name: str) -> Chain:
    from pydantic import ValidationError

    from leanprm.informal.solutions import solution_of

    if {"kind", "labels"} <= set(found.value):
        try:
            return Chain.model_validate(found.value)
        except ValidationError as error:
            what = error.errors()[0]
            where = ".".join(map(str, what["loc"]))
            message = f"not a chain: {where}: {what['msg']}"
            raise InputError(message, file=name, line=found.line) from None
    solution = solution_of(found.value, name, found.line)
    return Chain(
        id=solution.id,
        problem=solution.problem,
        steps=solution.steps,
        labels=[None] * len(solution.steps),
        kind="informal",
        source=solution.source,
        answer=solution.answer,
    )
