"""Candidate solutions of problems, out of the files that people have."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from pydantic import ValidationError

from leanprm.errors import InputError
from leanprm.informal.solutions import PROBLEM_FIELDS, solution_of
from leanprm.prm.answers import final_answer, normal_answer
from leanprm.prm.selection import Candidate
from leanprm.records import Chain
from leanprm.verify.sources import Reporter, expand, read_json_lines

RIGHT_FIELDS = ("is_correct", "correct", "outcome")
EXPECTED_FIELDS = ("expected_answer", "ground_truth_answer", "ground_truth", "expected")


class Offered(NamedTuple):
    """A candidate with its steps."""

    chain: Chain
    candidate: Candidate


def read_candidates(paths: Sequence[Path], report: Reporter) -> list[list[Offered]]:
    """The candidates of each problem, problems in the order they come.

    A line holds one candidate (a chain of our own, or a solution with a mark such as `is_correct`
    or an expected answer), or a problem with several solutions under names of their own, each an
    object with `solution` and `is_correct`.

    Args:
        paths: .jsonl files, folders, or - for stdin.
        report: Is told of each line that cannot be used.
    """
    problems: dict[str, list[Offered]] = {}
    seen: set[str] = set()
    for source in expand([*map(str, paths)], report):
        try:
            with sys.stdin.buffer if source.path is None else source.path.open("rb") as stream:
                for each in read_json_lines(stream, source.name, report):
                    try:
                        for offered in _offered(each.value, source.name, each.line):
                            if offered.chain.id in seen:
                                raise InputError(
                                    f"the id {offered.chain.id} is there twice",
                                    file=source.name, line=each.line,
                                )  # fmt: skip
                            seen.add(offered.chain.id)
                            problems.setdefault(offered.chain.problem, []).append(offered)
                    except InputError as error:
                        report(error)
        except OSError as error:
            report(InputError(f"cannot be read: {error.strerror}", file=source.name))
    return list(problems.values())


def _offered(value: dict[str, Any], name: str, line: int | None) -> Iterator[Offered]:
    named = {
        key: each
        for key, each in value.items()
        if isinstance(each, dict) and isinstance(each.get("solution"), str)
    }
    if not named:
        yield _one(value, name, line)
        return
    problem: dict[str, Any] = {key: value[key] for key in PROBLEM_FIELDS if key in value}
    expected = {key: value[key] for key in EXPECTED_FIELDS if key in value}
    place = f"{Path(name).stem}-{line}"
    for key, each in named.items():
        yield _one({**problem, **expected, **each, "id": f"{place}-{key}"}, name, line)


def _one(value: dict[str, Any], name: str, line: int | None) -> Offered:
    if {"kind", "labels"} <= set(value):
        try:
            chain = Chain.model_validate(value)
        except ValidationError as error:
            raise InputError(
                f"not a chain: {error.errors()[0]['msg']}", file=name, line=line
            ) from None
    else:
        solution = solution_of(value, name, line)
        chain = Chain(
            id=solution.id,
            problem=solution.problem,
            steps=solution.steps,
            labels=[None] * len(solution.steps),
            kind="informal",
            source=solution.source,
            answer=solution.answer,
        )
    answer = normal_answer(chain.answer)
    if chain.kind == "formal" and answer is None:
        # Proofs have no answers to vote for: each speaks for itself.
        answer = chain.id
    return Offered(chain, Candidate(answer, _right(value, answer, name, line)))


def _right(value: dict[str, Any], answer: str | None, name: str, line: int | None) -> bool:
    for field in RIGHT_FIELDS:
        given = value.get(field)
        if isinstance(given, bool) or given in (0, 1):
            return bool(given)
    for field in EXPECTED_FIELDS:
        given = value.get(field)
        if isinstance(given, (str, int, float)) and not isinstance(given, bool):
            expected = normal_answer(final_answer(str(given)) or str(given))
            return answer is not None and answer == expected
    raise InputError(
        "nothing says whether it is right", file=name, line=line,
        mend=f"give one of: {', '.join((*RIGHT_FIELDS, *EXPECTED_FIELDS))}",
    )  # fmt: skip
