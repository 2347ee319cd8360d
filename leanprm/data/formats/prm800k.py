"""PRM800K as published: one labelled solution a line, with alternatives at each step.

The traps: rating 0 is neutral, and counted as right unless an option says otherwise; null and
flagged ratings are unknown. Where `chosen_completion` is null the path goes on with
`human_completion`; where that is null too, phase 2 has stopped at the first error, and the path
ends with the step that the model had written. Alternatives are chains of their own in which only
the last step is labelled, so that no rating is counted twice.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from leanprm.data.formats.base import (
    Format,
    Labels,
    Options,
    by_row,
    from_sign,
    kept,
    kept_step,
    make_chain,
    problem_group,
)
from leanprm.data.reject import Reject
from leanprm.data.rows import Row
from leanprm.records import Chain, StepLabel

NAME = "prm800k"
_ALTERNATIVE = "alternative_of"


class _Step(NamedTuple):
    """One step of the path."""

    text: str
    label: StepLabel | None
    raw: dict[str, Any]
    chosen: int | None
    """Index among the completions; None for the human's."""


def _read(row: Row, options: Options) -> Iterator[Chain | Reject]:
    question: dict[str, Any] = row.get("question", dict, "an object")
    label: dict[str, Any] = row.get("label", dict, "an object")
    problem = question.get("problem")
    if not isinstance(problem, str):
        raise row.error("field 'question.problem' must be text")
    if label.get("finish_reason") == "bad_problem":
        yield Reject(kind="bad_problem", message=str(row.error("reported as a broken problem")))
        return
    path = _path(row, label, options)
    rest = {
        **row.rest("question", "label"),
        "question": {name: each for name, each in question.items() if name != "problem"},
        "label": {name: each for name, each in label.items() if name != "steps"},
    }
    if behind := label["steps"][len(path) :]:
        rest["behind"] = behind  # a step that nobody wrote
    main = make_chain(
        row,
        id=row.place,
        problem=problem,
        steps=[step.text for step in path],
        labels=[step.label for step in path],
        kind="informal",
        source=options.source or NAME,
        outcome=1 if label.get("finish_reason") == "solution" else None,
        step_meta=[{NAME: step.raw} for step in path],
        meta={NAME: rest},
    )
    yield main
    if options.alternatives and isinstance(main, Chain):
        yield from _alternatives(row, main, path, options)


def _path(row: Row, label: dict[str, Any], options: Options) -> list[_Step]:
    """The solution that was labelled, step by step.

    Raises:
        InputError: If it cannot be told.
    """
    given = label.get("steps")
    if not isinstance(given, list) or not all(isinstance(each, dict) for each in given):
        raise row.error("field 'label.steps' must be a list of objects")
    path = []
    for number, raw in enumerate(given, start=1):
        chosen, human = raw.get("chosen_completion"), raw.get("human_completion")
        if chosen is None and human is not None:
            path.append(_Step(_human(row, human), 1, raw, None))
            continue
        completions = _completions(row, raw, number)
        if chosen is None:
            if number < len(given):
                raise row.error(f"step {number} has no chosen completion, but is not the last one")
            if not completions:
                break
            chosen = 0
        if isinstance(chosen, bool) or not isinstance(chosen, int):
            raise row.error(f"step {number}: `chosen_completion` must be a number or null")
        if not 0 <= chosen < len(completions):
            raise row.error(f"step {number}: there is no completion {chosen}")
        path.append(_step(row, completions[chosen], raw, chosen, options))
    return path


def _completions(row: Row, raw: dict[str, Any], number: int) -> list[dict[str, Any]]:
    found = raw.get("completions") or []
    if not isinstance(found, list) or not all(
        isinstance(each, dict) and isinstance(each.get("text"), str) for each in found
    ):
        raise row.error(f"step {number}: `completions` must be objects with a `text`")
    return found


def _human(row: Row, value: Any) -> str:
    """The text of a step that the labeler wrote: such steps are right."""
    text = value.get("text") if isinstance(value, dict) else value
    if not isinstance(text, str):
        raise row.error("a `human_completion` must be text, or an object with a `text`")
    return text


def _step(
    row: Row, completion: dict[str, Any], raw: dict[str, Any], index: int, options: Options
) -> _Step:
    label = from_sign(row, completion.get("rating"), options.neutral)
    if completion.get("flagged"):
        label = None
    return _Step(completion["text"], label, raw, index)


def _alternatives(
    row: Row, main: Chain, path: list[_Step], options: Options
) -> Iterator[Chain | Reject]:
    for at, step in enumerate(path):
        for index, completion in enumerate(_completions(row, step.raw, at + 1)):
            if index == step.chosen:
                continue
            other = _step(row, completion, step.raw, index, options)
            if other.label is None:
                continue
            before: Labels = main.labels[:at] if options.shared == "repeat" else [None] * at
            yield make_chain(
                row,
                id=f"{main.id}/{at}.{index}",
                problem=main.problem,
                steps=[*main.steps[:at], other.text],
                labels=[*before, other.label],
                kind="informal",
                source=main.source,
                group=main.group or problem_group(main.problem),
                meta={NAME: {_ALTERNATIVE: main.id}},
            )


def _write(chain: Chain, options: Options) -> Iterator[dict[str, Any]]:
    rest = kept(chain, NAME)
    if _ALTERNATIVE in rest:
        return  # it stands in the row of its main chain
    steps = [kept_step(chain, NAME, at) or _raw(chain, at) for at in range(len(chain.steps))]
    steps += rest.pop("behind", [])
    question = {
        "ground_truth_solution": None,
        "ground_truth_answer": None,
        "pre_generated_steps": None,
        "pre_generated_answer": chain.answer,
        "pre_generated_verifier_score": None,
    }
    reason = "found_error" if chain.first_error >= 0 else "solution" if chain.outcome else "give_up"
    fresh = {
        "labeler": None,
        "timestamp": None,
        "generation": None,
        "is_quality_control_question": False,
        "is_initial_screening_question": False,
    }
    yield {
        **(fresh if not rest else {}),
        **rest,
        "question": {"problem": chain.problem, **rest.get("question", question)},
        "label": {
            "steps": steps,
            **rest.get("label", {"total_time": None, "finish_reason": reason}),
        },
    }


def _raw(chain: Chain, at: int) -> dict[str, Any]:
    rating = {1: 1, 0: -1, None: None}[chain.labels[at]]
    return {
        "completions": [{"text": chain.steps[at], "rating": rating, "flagged": None}],
        "human_completion": None,
        "chosen_completion": 0,
    }


FORMAT = Format(NAME, "PRM800K, raw", by_row(_read), _write)
