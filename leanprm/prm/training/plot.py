"""A picture of a run: losses and the AUROC of the validation set over the steps."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from leanprm._extras import need
from leanprm.prm.training.journal import read_metrics

PLOT_FILE = "curves.png"
_SMOOTH = 0.05


def plot_run(run: Path) -> Path:
    """Draw the metrics of a run folder into `curves.png`; returns its path.

    Raises:
        PrerequisiteError: If matplotlib is not installed.
    """
    figure_type = need("matplotlib.figure", "train").Figure
    records = read_metrics(run)
    figure = figure_type(figsize=(8, 4), layout="constrained")
    left, right = figure.subplots(1, 2)
    train = [record for record in records if record["kind"] == "train"]
    valid = [record for record in records if record["kind"] == "valid"]
    losses = [record["loss"] for record in train]
    window = max(1, round(_SMOOTH * len(losses)))
    _line(left, train, running_mean(losses, window), f"training, mean of {window}")
    if valid:
        _line(left, valid, [record["loss"] for record in valid], "validation")
        _line(right, valid, [record["auroc"] for record in valid], "validation")
    left.set(xlabel="step", ylabel="cross-entropy a labelled step")
    right.set(xlabel="step", ylabel="AUROC", ylim=(0, 1))
    right.axhline(0.5, color="grey", linewidth=0.8, linestyle=":")
    left.legend()
    file = run / PLOT_FILE
    figure.savefig(file, dpi=120)
    return file


def running_mean(values: Sequence[float], window: int) -> list[float]:
    """The mean of the last `window` values at each place; of fewer at the beginning."""
    means = []
    for end in range(1, len(values) + 1):
        last = values[max(0, end - window) : end]
        means.append(sum(last) / len(last))
    return means


def _line(axes: Any, records: Sequence[dict[str, Any]], values: Sequence[float], name: str) -> None:
    marker = "o" if len(values) < 30 else ""
    axes.plot([record["step"] for record in records], values, marker=marker, label=name)
