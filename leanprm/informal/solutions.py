"""Informal solutions from files: our own records, GSM8K, and whatever has a question and steps.

========  ==========================================================================================
Part      Fields, the first one present counts
========  ==========================================================================================
problem   `problem` `question` `prompt` `instruction` `input`
steps     `steps` `completions` (lists of text); else the lines of `solution` `answer` `response`
          `completion` `output` `generated`
answer    the line `#### 72` of GSM8K, or `A: 72`; else `final_answer` `ground_truth_answer`
id        `id`; else file name and line
========  ==========================================================================================
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Final

from pydantic import Field

from leanprm.errors import InputError
from leanprm.records import Record
from leanprm.verify.sources import JsonObject, Reporter, expand, read_json_lines

PROBLEM_FIELDS: Final = ("problem", "question", "prompt", "instruction", "input")
STEP_FIELDS: Final = ("steps", "completions")
TEXT_FIELDS: Final = ("solution", "answer", "response", "completion", "output", "generated")
ANSWER_FIELDS: Final = ("final_answer", "ground_truth_answer", "expected_answer")
_FINAL: Final = re.compile(r"^\s*(?:####|A:)\s*(.*?)\s*$")


class Solution(Record):
    """A problem and a solution in steps."""

    id: str
    problem: str
    steps: list[str]
    answer: str | None = None
    source: str
    meta: dict[str, Any] = Field(default_factory=dict)


def read_solutions(paths: Sequence[str | Path], report: Reporter) -> Iterator[Solution]:
    """The solutions in JSONL files, in order.

    Args:
        paths: Files, folders, or `-` for stdin.
        report: Is told of each line that is no solution; it may raise to stop.
    """
    import sys

    for source in expand(paths, report):
        if source.path is None:
            yield from _objects(read_json_lines(sys.stdin.buffer, source.name, report), report)
            continue
        try:
            with source.path.open("rb") as stream:
                name = source.name
                yield from _objects(read_json_lines(stream, name, report), report, name)
        except OSError as error:
            report(InputError(f"cannot be read: {error.strerror}", file=source.name))


def _objects(
    found: Iterator[JsonObject], report: Reporter, name: str = "stdin"
) -> Iterator[Solution]:
    seen: set[str] = set()
    for each in found:
        try:
            solution = solution_of(each.value, name, each.line)
            if solution.id in seen:
                raise InputError(
                    f"the id {solution.id} is there twice", file=name, line=each.line,
                    mend="make ids unique, or leave them out",
                )  # fmt: skip
        except InputError as error:
            report(error)
            continue
        seen.add(solution.id)
        yield solution


def solution_of(value: dict[str, Any], name: str, line: int | None) -> Solution:
    """The solution in one JSON object.

    Raises:
        InputError: If there is no problem, or there are no steps.
    """
    problem = _text(value, PROBLEM_FIELDS)
    if problem is None:
        raise InputError(
            "no problem", file=name, line=line, mend=f"give one of: {', '.join(PROBLEM_FIELDS)}"
        )
    steps, answer = _steps(value, name, line)
    given = value.get("id")
    stem = Path(name).stem
    return Solution(
        id=str(given) if isinstance(given, (str, int)) else f"{stem}-{line}",
        problem=problem,
        steps=steps,
        answer=answer or _text(value, ANSWER_FIELDS),
        source=str(value.get("source") or stem),
    )


def _steps(value: dict[str, Any], name: str, line: int | None) -> tuple[list[str], str | None]:
    for field in STEP_FIELDS:
        given = value.get(field)
        if isinstance(given, list) and all(isinstance(step, str) for step in given):
            return _without_answer(given, name, line)
    text = _text(value, TEXT_FIELDS)
    if text is None:
        raise InputError(
            "no steps", file=name, line=line,
            mend=f"give a list in one of: {', '.join(STEP_FIELDS)}; or text in one of: "
            f"{', '.join(TEXT_FIELDS)}",
        )  # fmt: skip
    return _without_answer(text.splitlines(), name, line)


def _without_answer(
    lines: Sequence[str], name: str, line: int | None
) -> tuple[list[str], str | None]:
    steps, answer = [], None
    for each in lines:
        final = _FINAL.match(each)
        if final is not None:
            answer = final.group(1)
        elif each.strip():
            steps.append(each)
    if not steps:
        raise InputError("a solution without steps", file=name, line=line, mend="leave it out")
    return steps, answer


def _text(value: dict[str, Any], fields: Sequence[str]) -> str | None:
    for field in fields:
        if isinstance(value.get(field), str) and value[field].strip():
            return str(value[field])
    return None
