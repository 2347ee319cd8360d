"""Reports drawn for a terminal: one line a step, the goal where it broke, the verdict."""

from __future__ import annotations

import re

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from leanprm.data.statistics import Statistics
from leanprm.records import Label, Position, Report, Status, StepReport
from leanprm.verify.tally import Tally

MARKS: dict[Label, str] = {
    "valid": "✓",
    "invalid": "✗",
    "hole": "○",
    "forbidden": "⊘",
    "unknown": "?",
    "unreached": "·",
}
_ASCII: dict[Label, str] = {
    "valid": "+",
    "invalid": "x",
    "hole": "o",
    "forbidden": "!",
    "unknown": "?",
    "unreached": ".",
}
_STYLES: dict[str, str] = {
    "valid": "green",
    "invalid": "bold red",
    "hole": "bold magenta",
    "forbidden": "bold red",
    "unknown": "bold yellow",
    "unreached": "dim",
    "verified": "bold green",
    "incomplete": "bold yellow",
    "rejected": "bold red",
}
_STATUS_LABEL: dict[Status, Label] = {
    "verified": "valid",
    "incomplete": "invalid",
    "rejected": "invalid",
    "hole": "hole",
    "forbidden": "forbidden",
    "unknown": "unknown",
}
_STEP_LINES = 8
_MESSAGE_LINES = 14
_GOALS = 3
# Controls, and the marks that turn the direction of text: a proof could repaint the table.
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u2028\u2029]")


def printable(text: str) -> str:
    """Text that shows itself: controls become visible marks, tabs spaces."""

    def show(found: re.Match[str]) -> str:
        code = ord(found[0])
        return chr(0x2400 + code) if code < 0x20 else "�"

    return _CONTROLS.sub(show, text).expandtabs(4)


def mark(label: Label, *, ascii_only: bool = False) -> Text:
    """The sign of a label in its colour."""
    return Text((_ASCII if ascii_only else MARKS)[label], style=_STYLES[label])


def proof_table(report: Report, *, ascii_only: bool = False) -> RenderableType:
    """All steps of one proof, with the goal and Lean's message where it first broke."""
    parts: list[RenderableType] = [_title(report)]
    if report.steps:
        parts.append(Padding(_steps(report, ascii_only), (0, 0, 0, 2)))
    parts.append(Padding(verdict(report, ascii_only=ascii_only), (0, 0, 1, 2)))
    return Group(*parts)


def _title(report: Report) -> Text:
    name = printable(report.name or report.id)
    title = Text(name, style="bold")
    if report.id != name:
        title.append(f"  {printable(report.id)}", style="dim")
    return title


def _steps(report: Report, ascii_only: bool) -> Table:
    table = Table.grid(padding=(0, 1))
    table.add_column(no_wrap=True)
    table.add_column(justify="right", style="dim", no_wrap=True)
    table.add_column(overflow="fold")
    children: dict[int, StepReport] = {}
    for step in report.steps:
        if step.parent is not None:
            children.setdefault(step.parent, step)
    detailed = _first_broken(report)
    before: dict[int, StepReport] = {}
    for step in report.steps:
        if step.parent is not None:
            parent, sibling = report.steps[step.parent], before.get(step.parent)
            gap = "" if sibling is None else _between(parent, sibling.end, step.start)
            if gap.strip("; \n"):
                table.add_row("", "", Text(_indented(parent, gap), style="dim"))
            before[step.parent] = step
        table.add_row(
            mark(step.label, ascii_only=ascii_only),
            str(step.index + 1),
            _step_text(step, children.get(step.index)),
        )
        if step.index == detailed:
            table.add_row("", "", _detail(step))
    if report.status == "incomplete" and report.reason is not None:
        open_goals = "\n".join(f"│ {line}" for line in _clipped(report.reason.message))
        table.add_row("", "", Text(open_goals, style="cyan"))
    return table


def _between(parent: StepReport, start: Position, end: Position) -> str:
    """The parent's text between two positions: the head of a further alternative, say."""
    lines = parent.text.split("\n")
    starts = [parent.start[1]] + [0] * (len(lines) - 1)
    first, last = start[0] - parent.start[0], end[0] - parent.start[0]
    picked = lines[first : last + 1]
    if not picked:
        return ""
    picked[-1] = picked[-1][: max(end[1] - starts[last], 0)]
    picked[0] = picked[0][max(start[1] - starts[first], 0) :]
    return "\n".join(picked)


def _indented(parent: StepReport, gap: str) -> str:
    pad = "  " * parent.depth
    kept = [line for line in gap.splitlines() if line.strip("; ")]
    return "\n".join(pad + printable(_dedent(line.rstrip(), parent.start[1])) for line in kept)


def _first_broken(report: Report) -> int:
    if report.first_error >= 0:
        return report.first_error
    for step in report.steps:
        if step.label not in ("valid", "unreached"):
            return step.index
    return -1


def _step_text(step: StepReport, child: StepReport | None) -> Text:
    """A step's text, indented by its depth; only what stands before its first child."""
    column = step.start[1]
    first, *rest = step.text.splitlines() or [""]
    lines = [printable(first), *(printable(_dedent(line, column)) for line in rest)]
    if child is None:
        shown = lines[:_STEP_LINES]
    else:
        shown = lines[: max(child.start[0] - step.start[0], 1)][:_STEP_LINES]
        if child.start[0] == step.start[0]:
            shown = [printable(first[: child.start[1] - column].rstrip())]
    pad = "  " * step.depth
    text = Text("\n".join(pad + line for line in shown))
    if child is None and len(lines) > len(shown):
        text.append(f"\n{pad}… {len(lines) - len(shown)} more lines", style="dim")
    if step.label == "unreached":
        text.stylize("dim")
    if step.label not in ("valid", "unreached"):
        kind = f" ({step.kind})" if step.kind else ""
        text.append(f"  {step.label}{kind}", _STYLES[step.label])
    elif step.label == "valid" and step.progress is False and step.goals_before:
        text.append("  no progress", style="dim")
    return text


def _dedent(line: str, column: int) -> str:
    spaces = len(line) - len(line.lstrip(" "))
    return line[min(spaces, column) :]


def _detail(step: StepReport) -> RenderableType:
    pad = "  " * step.depth
    detail = Text()
    if step.message:
        for line in _clipped(step.message):
            detail.append(f"{pad}│ {line}\n", style="red" if step.label == "invalid" else "yellow")
    goals = [goal for goal in step.goals_before if goal not in (step.message or "")]
    for goal in goals[:_GOALS]:
        detail.append(f"{pad}│\n", style="dim")
        for line in _clipped(goal):
            style = "cyan" if line.startswith("⊢") else "dim cyan"
            detail.append(f"{pad}│ {line}\n", style=style)
    if len(goals) > _GOALS:
        detail.append(f"{pad}│ … {len(goals) - _GOALS} more goals\n", style="dim")
    detail.rstrip()
    return detail


def _clipped(text: str) -> list[str]:
    lines = printable(text).rstrip().splitlines()
    if len(lines) <= _MESSAGE_LINES:
        return lines
    return [*lines[:_MESSAGE_LINES], f"… {len(lines) - _MESSAGE_LINES} more lines"]


def verdict(report: Report, *, ascii_only: bool = False) -> Text:
    """The line that says what became of the proof."""
    sign = mark(_STATUS_LABEL[report.status], ascii_only=ascii_only)
    line = Text.assemble(sign, " ", (report.status, _STYLES[report.status]))
    if report.first_error >= 0:
        line.append(f" at step {report.first_error + 1} of {len(report.steps)}")
    elif report.steps:
        line.append(f", {len(report.steps)} step{'s' * (len(report.steps) != 1)}")
    if report.reason is not None:
        first = next(iter(printable(report.reason.message).splitlines()), "")
        line.append(f": {report.reason.kind}" + (f": {first}" if first else ""))
    if report.status == "verified":
        axioms = ", ".join(report.axioms) if report.axioms else "none"
        line.append(f" · axioms: {axioms}" if report.audit.ran else "", style="dim")
    line.append(f" · {report.elapsed_ms:.0f} ms", style="dim")
    return line


def short_line(report: Report, *, ascii_only: bool = False) -> Text:
    """Name and verdict in one line."""
    line = verdict(report, ascii_only=ascii_only)
    return Text.assemble(line[:2], Text(printable(report.id) + " ", style="bold"), line[2:])


def summary_line(tally: Tally, bad: int, seconds: float) -> Text:
    """What became of all proofs, in one line."""
    line = Text(f"{tally.proofs} proof{'s' * (tally.proofs != 1)}: ", style="bold")
    order = ("verified", "incomplete", "rejected", "hole", "forbidden", "unknown")
    parts = [
        Text(f"{tally.statuses[status]} {status}", style=_STYLES[status])
        for status in order
        if tally.statuses[status]
    ]
    line.append_text(Text(", ").join(parts) if parts else Text("nothing to check"))
    if bad:
        line.append(f" · {bad} unusable input{'s' * (bad != 1)}", style="bold yellow")
    if tally.asked_server:
        line.append(f" · {tally.asked_server} by the server", style="dim")
    line.append(f" · {tally.steps} steps · {seconds:.1f} s", style="dim")
    if seconds > 0 and tally.proofs:
        line.append(f" ({tally.proofs / seconds:.1f} proofs/s)", style="dim")
    return line


def summary_table(tally: Tally) -> Table:
    """Proofs by status and steps by label and kind."""
    table = Table(box=None, padding=(0, 2, 0, 0), show_edge=False)
    for header, justify in (("", "left"), ("kind", "left"), ("count", "right"), ("share", "right")):
        table.add_column(header, justify="right" if justify == "right" else "left")
    for status, count in tally.statuses.most_common():
        row = (Text(status, style=_STYLES[status]), "proofs", str(count))
        table.add_row(*row, _share(count, tally.proofs))
        for (of, kind), inner in tally.reasons.most_common():
            if of == status:
                table.add_row("", kind, str(inner), _share(inner, tally.proofs), style="dim")
    table.add_section()
    for (label, kind), count in tally.labels.most_common():
        row = (Text(label, style=_STYLES[label]), kind or "steps", str(count))
        table.add_row(*row, _share(count, tally.steps))
    table.add_section()
    table.add_row(
        "unknown rate", "proofs", str(tally.statuses["unknown"]), f"{tally.unknown_rate:.2%}"
    )
    rate = tally.disagreements / tally.proofs if tally.proofs else 0.0
    table.add_row("disagreement", "audit", str(tally.disagreements), f"{rate:.2%}")
    return table


def _share(count: int, total: int) -> str:
    return f"{count / total:.1%}" if total else "-"


def statistics_table(found: Statistics) -> RenderableType:
    """Chains and labels of each split and source."""
    table = Table(box=None, pad_edge=False, header_style="bold")
    table.add_column("")
    for name in ("chains", "with error", "steps", "right", "wrong", "unknown"):
        table.add_column(name, justify="right")
    parts = {f"split {name}": part for name, part in found.splits.items()}
    parts |= {f"source {name}": part for name, part in found.sources.items()}
    for name, part in {**parts, "all": found.total}.items():
        labels = [part.labels.get(label, 0) for label in ("right", "wrong", "unknown")]
        counts = [part.chains, part.classes.get("wrong", 0), part.steps, *labels]
        table.add_row(printable(name), *map(str, counts))
    return table
