"""The page about an evaluation."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from leanprm.aggregate import AGGREGATES
from leanprm.prm.evaluation import Calibrated, Evaluation, Floor, Measure, ReliabilityBin, Slice
from leanprm.report.charts import GREEN, VERMILION, Chart, Line, Series, bars, lines
from leanprm.report.html import percent, render

_NONE = "–"
FLOOR_HEAD = ["", "step AUROC", "Brier", "ECE", "first-error F1", "wrong chains", "right chains"]
GAMING_HEAD = ["change", "wrong chains", *AGGREGATES, "least score rose", "passed", "pass now",
               "newly pass"]  # fmt: skip
_SOURCES = {
    "validation": "chosen on validation chains",
    "given": "given",
    "default": "not chosen: there were no validation chains",
}


def evaluation_page(found: Evaluation) -> str:
    """The page.

    Raises:
        PrerequisiteError: If jinja2 or matplotlib is not installed.
    """
    return render(
        "evaluation.html",
        title=f"Evaluation of {found.scorer}",
        found=found,
        summary=_summary(found),
        counts=_counts(found),
        floor_head=FLOOR_HEAD,
        floor_rows=floor_table(found)[1],
        floor_notes=[(floor.name, floor.what) for floor in found.floors],
        step_rows=_step_rows(found),
        first_rows=_first_rows(found),
        threshold=_threshold(found),
        subset_rows=_subset_rows(found),
        calibration_head=["", "Brier", "ECE (10 bins)", "log-likelihood loss"],
        calibration_rows=_calibration_rows(found),
        calibration_charts=_calibration_charts(found),
        slice_parts=_slice_parts(found.slices),
        shift=found.shift,
        drift_rows=_drift_rows(found),
        honesty_rows=_honesty_rows(found),
        gaming=found.gaming,
        gaming_head=GAMING_HEAD,
        gaming_rows=_gaming_rows(found),
        provenance=_provenance(found),
    )


def floor_table(found: Evaluation) -> tuple[list[str], list[list[str]]]:
    """Head and rows: the scorer, then the floors."""
    return FLOOR_HEAD, [_own_row(found), *map(_floor_row, found.floors)]


def headline_rows(found: Evaluation) -> list[list[str]]:
    """The main figures, each with its name."""
    rows = [*_step_rows(found)[:2], *_first_rows(found)[:3]]
    for name, *values in _calibration_rows(found):
        rows += [[f"Brier, {name}", values[0]], [f"ECE (10 bins), {name}", values[1]]]
    return [*rows, ["threshold", _threshold(found)]]


def figure_text(value: float | None, digits: int = 3) -> str:
    """A measure, or a dash where it is not defined."""
    return _NONE if value is None else f"{value:.{digits}f}"


def measure_text(found: Measure) -> str:
    """A measure with its interval."""
    if found.value is None or found.low is None or found.high is None:
        return figure_text(found.value)
    return f"{found.value:.3f} ({found.low:.3f} to {found.high:.3f})"


def _summary(found: Evaluation) -> list[dict[str, str]]:
    first, tiles = found.first_error, []
    floor = best_floor(found.floors, "f1", oracle=False)
    if found.steps is not None:
        position = best_floor(found.floors, "auroc", oracle=False)
        tiles.append(("step AUROC", figure_text(found.steps.auroc.value), _beside(position)))
    tiles.append(("first-error F1", figure_text(first.f1.value), _beside(floor)))
    if found.calibration is not None:
        final = found.calibration.after or found.calibration.before
        word = "calibrated" if found.calibration.after else "without a temperature"
        tiles.append(("ECE", figure_text(final.ece.value), word))
    tiles.append(("chains", f"{found.counts.chains:,}", ""))
    tiles.append(("scored steps", f"{found.counts.scored:,}", ""))
    if found.counts.unscored:
        tiles.append(("steps without a score", f"{found.counts.unscored:,}", ""))
    return [{"name": name, "value": value, "note": note} for name, value, note in tiles]


def best_floor(floors: Sequence[Floor], name: str, *, oracle: bool) -> float | None:
    """The highest value of a measure among the floors.

    Args:
        floors: All of them.
        name: The measure.
        oracle: Count those too that know the final answer.
    """
    values = [
        getattr(floor, name) for floor in floors if oracle or not floor.name.startswith("answer")
    ]
    return max((value for value in values if value is not None), default=None)


def _beside(floor: float | None) -> str:
    return "" if floor is None else f"without reading {floor:.3f}"


def _counts(found: Evaluation) -> list[list[str]]:
    counts = found.counts
    wrong = counts.scored - counts.right
    rows = [
        ("chains", counts.chains),
        ("problems or groups", counts.groups),
        ("steps", counts.steps),
        ("of them labelled", counts.labelled),
        ("labelled and scored", counts.scored),
        ("right among these", counts.right),
        ("wrong among these", wrong),
        ("labelled without a score", counts.unscored),
        ("too long for the scorer", counts.truncated),
        ("chains whose first error is known", counts.first_error_known),
        ("chains where an unknown step leaves it open", counts.first_error_open),
    ]
    return [[name, f"{value:,}"] for name, value in rows]


def _own_row(found: Evaluation) -> list[str]:
    final = found.calibration and (found.calibration.after or found.calibration.before)
    first = found.first_error
    return [
        found.scorer,
        figure_text(found.steps.auroc.value if found.steps else None),
        figure_text(final.brier.value if final else None),
        figure_text(final.ece.value if final else None),
        figure_text(first.f1.value),
        figure_text(first.error_accuracy.value),
        figure_text(first.correct_accuracy.value),
    ]


def _floor_row(floor: Floor) -> list[str]:
    names = ("auroc", "brier", "ece", "f1", "error_accuracy", "correct_accuracy")
    return [floor.name, *(figure_text(getattr(floor, name)) for name in names)]


def _step_rows(found: Evaluation) -> list[list[str]]:
    steps = found.steps
    if steps is None:
        return []
    wrong = _NONE if steps.share_wrong is None else percent(steps.share_wrong)
    tied = _NONE if steps.saturated is None else percent(steps.saturated)
    return [
        ["AUROC of steps", measure_text(steps.auroc)],
        [
            f"average precision, wrong steps ({wrong} are)",
            measure_text(steps.auprc_wrong),
        ],
        ["average precision, right steps", measure_text(steps.auprc_right)],
        ["AUROC of chains by their least score", measure_text(steps.chain_auroc)],
        ["scores that are exactly 0 or 1", tied],
    ]


def _first_rows(found: Evaluation) -> list[list[str]]:
    first = found.first_error
    rows = [
        ["F1", measure_text(first.f1)],
        [
            f"wrong chains whose first error was named (of {first.wrong_chains:,})",
            measure_text(first.error_accuracy),
        ],
        [
            f"right chains that were called right (of {first.right_chains:,})",
            measure_text(first.correct_accuracy),
        ],
        ["chains without a usable answer, counted as wrong", f"{first.no_answer:,}"],
    ]
    if first.positive_f1 is not None or first.negative_f1 is not None:
        rows += [
            ["F1 of right steps (PRMBench)", figure_text(first.positive_f1)],
            ["F1 of wrong steps (PRMBench)", figure_text(first.negative_f1)],
            ["steps judged as labelled", figure_text(first.step_accuracy)],
        ]
    return rows


def _threshold(found: Evaluation) -> str:
    first = found.first_error
    if first.threshold is None or first.threshold_from is None:
        return "First errors were named by the scorer; there is no threshold."
    said = _SOURCES[first.threshold_from]
    return f"A step is called wrong below {first.threshold:.4g} ({said})."


def _subset_rows(found: Evaluation) -> list[list[str]]:
    if len(found.subsets) < 2:
        return []
    rows = [
        [
            one.name,
            f"{one.chains:,}",
            *map(figure_text, (one.f1, one.error_accuracy, one.correct_accuracy)),
        ]
        for one in found.subsets
    ]
    return [*rows, ["plain mean", "", figure_text(found.subset_mean_f1), "", ""]]


def _calibration_rows(found: Evaluation) -> list[list[str]]:
    told = found.calibration
    if told is None:
        return []
    parts = [("without a temperature", told.before)]
    if told.after is not None:
        parts.append((_after_name(found), told.after))
    return [
        [name, measure_text(part.brier), measure_text(part.ece), figure_text(part.nll)]
        for name, part in parts
    ]


def _after_name(found: Evaluation) -> str:
    told = found.calibration
    if told is None or told.temperature is None:
        return "with the scorer's own calibration"
    return f"temperature {told.temperature:.3g}"


def _calibration_charts(found: Evaluation) -> list[Chart]:
    told = found.calibration
    if told is None:
        return []
    curves = [_reliability("without a temperature", told.before)]
    if told.after is not None:
        curves.append(_reliability(_after_name(found), told.after))
    final = told.after or told.before
    return [
        lines(
            "Reliability: what is said against what is so",
            [curve for curve in curves if curve.points],
            x="mean probability of being right",
            y="share that is right",
            diagonal=True,
            unit=True,
        ),
        bars(
            "How often which probability is said",
            [f"{one.low:.1f}" for one in final.bins],
            _right_and_wrong(final.bins),
            x="probability, from",
            y="steps",
        ),
    ]


def _reliability(name: str, part: Calibrated) -> Line:
    points = [
        (one.confidence, one.accuracy, one.count)
        for one in part.bins
        if one.confidence is not None and one.accuracy is not None
    ]
    return Line(name, [(x, y) for x, y, _ in points], [count for *_, count in points])


def _right_and_wrong(found: Sequence[ReliabilityBin]) -> list[Series]:
    right = [round(one.count * (one.accuracy or 0)) for one in found]
    wrong = [one.count - hits for one, hits in zip(found, right, strict=True)]
    return [Series("right", right, GREEN), Series("wrong", wrong, VERMILION)]


def _slice_parts(found: Sequence[Slice]) -> list[dict[str, Any]]:
    parts: dict[str, list[Slice]] = {}
    for one in found:
        parts.setdefault(one.by, []).append(one)
    return [
        {
            "by": by,
            "head": [by, "steps", "wrong", "AUROC", "Brier", "ECE", "mean p", "wrong ones caught"],
            "rows": [_slice_row(one) for one in rows],
        }
        for by, rows in parts.items()
    ]


def _slice_row(one: Slice) -> list[str]:
    measures = map(figure_text, (one.auroc, one.brier, one.ece, one.mean_p))
    return [one.name, f"{one.steps:,}", f"{one.wrong:,}", *measures, _share(one.caught)]


def _drift_rows(found: Evaluation) -> list[list[str]]:
    drifts = found.shift.drifts if found.shift else []
    return [
        [one.name, figure_text(one.train), figure_text(one.test), figure_text(one.distance)]
        for one in drifts
    ]


def _honesty_rows(found: Evaluation) -> list[list[str]]:
    return [
        [
            one.name,
            figure_text(one.mean_p),
            figure_text(one.right),
            figure_text(one.mean_p - one.right),
            figure_text(one.ece),
            figure_text(one.best_temperature),
        ]
        for one in (found.shift.calibration if found.shift else [])
    ]


def _gaming_rows(found: Evaluation) -> list[list[str]]:
    return [
        [
            one.name,
            f"{one.chains:,}",
            *(_signed(one.change.get(how)) for how in AGGREGATES),
            _share(one.rose.get("min")),
            _share(one.passed_before),
            _share(one.passed_after),
            _share(one.newly_passed),
        ]
        for one in found.gaming or ()
    ]


def _share(value: float | None) -> str:
    return _NONE if value is None else percent(value)


def _signed(value: float | None) -> str:
    return _NONE if value is None else f"{value:+.3f}"


def _provenance(found: Evaluation) -> list[list[str]]:
    rows = [["scorer", found.scorer], ["leanprm", found.leanprm]]
    rows += [[f"data {name}", found.data_sha256.get(name, "")] for name in found.data]
    rows.append(["validation", found.valid or "none"])
    return rows + [[name, str(value)] for name, value in found.settings.items()]
