"""Search runs written as chains or as pairs of prompts and tactics."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path

from leanprm.errors import InputError
from leanprm.report.search import Run, read_run
from leanprm.search.chains import chains_of, pairs_of
from leanprm.search.policies.sampling import prompt_named


def write_search_data(
    runs: Sequence[Path], output: Path, wrong: int, seed: int, prompt: str | None
) -> dict[str, int]:
    """Write the data of some runs, in one piece.

    Args:
        runs: Their folders.
        output: The JSONL file.
        wrong: Refused branches a theorem, at most.
        seed: Of the draw among them.
        prompt: Name of a prompt, to write pairs instead of chains.

    Returns:
        How many lines of each kind were written.

    Raises:
        InputError: If a run cannot be read, its proofs may not be shared, or the file cannot be
            written.
    """
    if prompt is not None:
        prompt_named(prompt)
    counts: dict[str, int] = {}
    part = output.with_name(output.name + ".part")
    try:
        output.parent.mkdir(parents=True, exist_ok=True)
        with part.open("w", encoding="utf-8") as stream:
            for folder in runs:
                for kind, line in _lines(read_run(folder), folder, wrong, seed, prompt):
                    counts[kind] = counts.get(kind, 0) + 1
                    stream.write(line + "\n")
        part.replace(output)
    except OSError as error:
        raise InputError(f"cannot be written: {error.strerror}", file=output) from None
    return counts


def _lines(
    run: Run, folder: Path, wrong: int, seed: int, prompt: str | None
) -> Iterator[tuple[str, str]]:
    if not run.shows_proofs:
        raise InputError("the benchmark's authors ask not to spread proofs", file=folder)
    for trial in run.trials:
        if prompt is not None:
            for pair in pairs_of(trial, prompt):
                yield "pairs", json.dumps(vars(pair), ensure_ascii=False)
            continue
        for chain in chains_of(trial, wrong=wrong, seed=seed):
            kind = "proofs" if chain.outcome == 1 else "refused branches"
            yield kind, chain.model_dump_json()
