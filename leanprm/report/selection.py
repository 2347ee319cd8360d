"""The curves of `leanprm select` as a picture."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from leanprm._extras import need

if TYPE_CHECKING:
    from leanprm.prm.curves import Line

_COLORS = ("#000000", "#767676", "#0072B2", "#56B4E9", "#D55E00", "#E69F00", "#009E73", "#CC79A7")
_DASHES = ("-", "--", "-.", ":")


def draw_curves(lines: Sequence[Line], path: Path) -> None:
    """Accuracy against the number of candidates, each line with its band; SVG or PNG by suffix."""
    figure = need("matplotlib.figure", "report").Figure(figsize=(7.2, 4.2), layout="constrained")
    ticker = need("matplotlib.ticker", "report")
    axes = figure.add_subplot()
    for number, line in enumerate(lines):
        x = [point.n for point in line.points]
        color = _COLORS[number % len(_COLORS)]
        axes.plot(
            x,
            [100 * point.value for point in line.points],
            color=color,
            linestyle=_DASHES[number % len(_DASHES)],
            marker="o",
            markersize=3,
            label=line.name,
        )
        low = [100 * point.low for point in line.points]
        high = [100 * point.high for point in line.points]
        axes.fill_between(x, low, high, color=color, alpha=0.1, linewidth=0)
    axes.xaxis.set_major_locator(ticker.MaxNLocator(integer=True))
    axes.set_xlabel("candidates")
    axes.set_ylabel("right, %")
    axes.grid(axis="y", color="#dddddd", linewidth=0.6)
    for side in ("top", "right"):
        axes.spines[side].set_visible(False)
    figure.legend(loc="outside right upper", frameon=False, fontsize="small")
    figure.savefig(path)
