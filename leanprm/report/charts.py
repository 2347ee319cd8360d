"""Charts as SVG inside a page.

Colours are those of Okabe and Ito, which people with any colour vision tell apart; series differ in
hatching too, and every chart has its numbers in a table beside it.
"""

from __future__ import annotations

import io
import re
from collections.abc import Mapping, Sequence
from html import escape
from typing import Any, NamedTuple

from leanprm._extras import need

BLUE, ORANGE, GREEN, VERMILION, GREY = "#0072B2", "#E69F00", "#009E73", "#D55E00", "#767676"
_INK = "#333333"
_HATCHES = ("", "///", "...", "xx", "\\\\\\")
_WIDTH = 6.4
_LONGEST = 32
_ROTATE_OVER = 40
"""Characters of all labels from which on they are turned."""


class Series(NamedTuple):
    """Numbers of one kind, drawn in one colour."""

    name: str
    values: Sequence[float]
    color: str = BLUE


class Chart(NamedTuple):
    """A chart and its numbers."""

    title: str
    svg: str
    """Markup that may be put into a page as it is."""
    head: list[str]
    rows: list[list[str]]
    """The table that says the same."""


def bars(title: str, labels: Sequence[str], series: Sequence[Series], *, x: str, y: str) -> Chart:
    """Upright bars; several series stand on each other.

    Args:
        title: What the chart shows.
        labels: Name of each place.
        series: Numbers, one a place.
        x: What the places are.
        y: What is counted.
    """
    figure, axes = _figure(2.9)
    places = range(len(labels))
    below = [0.0] * len(labels)
    for number, each in enumerate(series):
        axes.bar(
            places,
            each.values,
            bottom=below,
            color=each.color,
            hatch=_HATCHES[number % len(_HATCHES)],
            edgecolor="white",
            linewidth=0.6,
            label=each.name,
        )
        below = [low + value for low, value in zip(below, each.values, strict=True)]
    turned = sum(map(len, labels)) > _ROTATE_OVER
    axes.set_xticks(
        list(places),
        list(map(_name, labels)),
        rotation=40 if turned else 0,
        ha="right" if turned else "center",
        parse_math=False,
    )
    return _finish(figure, axes, title, labels, series, x, y)


def level_bars(title: str, counts: Mapping[str, float], *, x: str, y: str) -> Chart:
    """Level bars, the first on top: for long names.

    Args:
        title: What the chart shows.
        counts: Number of each name.
        x: What is counted.
        y: What the names are.
    """
    labels, values = list(counts), list(counts.values())
    figure, axes = _figure(0.6 + 0.27 * len(labels))
    axes.barh(range(len(labels)), values, color=BLUE)
    axes.set_yticks(range(len(labels)), list(map(_name, labels)), parse_math=False)
    axes.invert_yaxis()
    series = [Series(x, values)]
    found = _finish(figure, axes, title, labels, series, y, x, upright=False)
    return found._replace(head=[y, x])


class Curve(NamedTuple):
    """A curve that goes up in steps: at x the value becomes y."""

    name: str
    points: Sequence[tuple[float, float]]


_COLORS = (BLUE, ORANGE, GREEN, VERMILION, GREY)
_DASHES = ("-", "--", "-.", ":", (0, (5, 1)))


def step_curves(title: str, curves: Sequence[Curve], *, x: str, y: str) -> Chart:
    """Rising curves of shares, over a logarithmic axis.

    Args:
        title: What the chart shows.
        curves: Points with x rising and y in [0, 1]; x below 0.01 counts as 0.01.
        x: What is spent.
        y: What share is counted.
    """
    figure, axes = _figure(2.9)
    end = max((at for curve in curves for at, _ in curve.points), default=1.0)
    for number, curve in enumerate(curves):
        places = [max(0.01, at) for at, _ in curve.points]
        values = [100 * value for _, value in curve.points]
        axes.step(
            [*places, max(end, 0.01)],
            [*values, values[-1] if values else 0.0],
            where="post",
            color=_COLORS[number % len(_COLORS)],
            linestyle=_DASHES[number % len(_DASHES)],
            label=_name(curve.name),
        )
    axes.set_xscale("log")
    axes.set_ylim(0, 100)
    rows = []
    for curve in curves:
        for quarter in (0.25, 0.5, 0.75, 0.9):
            reached = next((at for at, value in curve.points if value >= quarter), None)
            said = "not reached" if reached is None else f"{reached:,.4g}"
            rows.append([f"{curve.name}: {quarter:.0%} of the theorems at", said])
    series = [Series(curve.name, []) for curve in curves]
    return _finish(figure, axes, title, [], series, x, y)._replace(head=["curve", x], rows=rows)


class Line(NamedTuple):
    """Points joined by a line; the size of a point tells how much stands behind it."""

    name: str
    points: Sequence[tuple[float, float]]
    weights: Sequence[float] = ()


def lines(
    title: str,
    curves: Sequence[Line],
    *,
    x: str,
    y: str,
    diagonal: bool = False,
    unit: bool = False,
) -> Chart:
    """Lines through points.

    Args:
        title: What the chart shows.
        curves: Points with x rising.
        x: What goes to the right.
        y: What goes up.
        diagonal: Draw the line on which both are equal.
        unit: Both axes go from 0 to 1.
    """
    figure, axes = _figure(3.6 if unit else 2.9)
    if diagonal:
        axes.plot([0, 1], [0, 1], color=GREY, linewidth=0.8, linestyle=":")
    rows = []
    for number, curve in enumerate(curves):
        color = _COLORS[number % len(_COLORS)]
        dash = _DASHES[number % len(_DASHES)]
        across, up = [list(each) for each in zip(*curve.points, strict=True)] or ([], [])
        axes.plot(across, up, color=color, linestyle=dash, marker="o", ms=3, label=curve.name)
        if curve.weights:
            most = max(curve.weights)
            axes.scatter(across, up, [160 * each / most for each in curve.weights], color=color,
                         alpha=0.25, linewidth=0)  # fmt: skip
        weights = curve.weights or [0] * len(curve.points)
        for (place, value), weight in zip(curve.points, weights, strict=True):
            behind = [f"{weight:,.0f}"] if curve.weights else []
            rows.append([curve.name, f"{place:.3f}", f"{value:.3f}", *behind])
    series = [Series(curve.name, []) for curve in curves]
    found = _finish(figure, axes, title, [], series, x, y, shares=unit)
    weighted = any(curve.weights for curve in curves)
    return found._replace(head=["", x, y, *(["count"] if weighted else [])], rows=rows)


def _name(label: str) -> str:
    """A name that leaves room for the chart; the table has it whole."""
    return label if len(label) <= _LONGEST else label[: _LONGEST - 2] + " …"


def _figure(height: float) -> tuple[Any, Any]:
    # The object interface: no global state, no display, safe in threads.
    figures = need("matplotlib.figure", "report")
    figure = figures.Figure(figsize=(_WIDTH, height), layout="constrained")
    return figure, figure.add_subplot()


def _finish(
    figure: Any,
    axes: Any,
    title: str,
    labels: Sequence[str],
    series: Sequence[Series],
    x: str,
    y: str,
    *,
    upright: bool = True,
    shares: bool = False,
) -> Chart:
    ticker = need("matplotlib.ticker", "report")
    counted = axes.yaxis if upright else axes.xaxis
    if shares:
        axes.set_xlim(0, 1)
        axes.set_ylim(0, 1)
    else:
        counted.set_major_locator(ticker.MaxNLocator(nbins=5, integer=True))
        counted.set_major_formatter(ticker.StrMethodFormatter("{x:,.0f}"))
    axes.set_xlabel(x if upright else y)
    axes.set_ylabel(y if upright else x)
    for side in ("top", "right"):
        axes.spines[side].set_visible(False)
    axes.grid(axis="y" if upright else "x", color="#dddddd", linewidth=0.6)
    axes.set_axisbelow(True)
    axes.tick_params(colors=_INK)
    if len(series) > 1:
        figure.legend(loc="outside upper right", ncols=len(series), frameon=False)
    rows = [
        [label, *(f"{each.values[at]:,.0f}" for each in series)] for at, label in enumerate(labels)
    ]
    return Chart(title, _svg(figure, title), [x, *(each.name for each in series)], rows)


def _svg(figure: Any, title: str) -> str:
    """The figure as an element that a page can hold; the same bytes for the same figure."""
    matplotlib = need("matplotlib", "report")
    out = io.StringIO()
    settings = {"svg.fonttype": "none", "svg.hashsalt": title, "font.family": "sans-serif"}
    with matplotlib.rc_context(settings):
        figure.savefig(out, format="svg", transparent=True, metadata={"Date": None})
    text = out.getvalue()
    text = text[text.index("<svg") :]
    text = re.sub(r"<metadata>.*?</metadata>", "", text, flags=re.DOTALL)
    # Ids must be unique in the page, and names of others must not end up in it unescaped.
    salt = re.sub(r"\W+", "-", title.lower())
    text = re.sub(r'id="([^"]+)"', rf'id="{salt}-\1"', text)
    text = re.sub(r'(href="#|url\(#)', rf"\g<1>{salt}-", text)
    label = escape(title, quote=True)
    return text.replace("<svg", f'<svg role="img" aria-label="{label}"', 1)
