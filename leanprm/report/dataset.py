"""The page about a set of chains."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from leanprm.data.card import REJECT_WORDS
from leanprm.data.keys import chain_key, problem_key, uniform
from leanprm.data.manifest import SetManifest
from leanprm.data.statistics import MAX_BAR, Part, Statistics, class_of, label_name, mistake
from leanprm.records import Chain
from leanprm.report.charts import GREEN, GREY, VERMILION, Chart, Series, bars, level_bars
from leanprm.report.html import percent, render

_PART_HEAD = ["", "chains", "with a wrong step", "steps", "right", "wrong", "unknown"]
_COLORS = {"right": GREEN, "wrong": VERMILION, "unknown": GREY}
_VERDICTS = {
    "right": "All steps right",
    "wrong": "First wrong step: {}",
    "open": "No wrong step known",
}
_SHOWN = 25
_TEXT = 1200


@dataclass
class Survey:
    """What the page needs from the chains themselves, collected in one pass.

    Attributes:
        examples: How many problems to show.
    """

    examples: int = 8
    statistics: Statistics = field(default_factory=Statistics)
    duplicates: int = 0
    """Chains with the problem and steps of an earlier one."""
    broken: int = 0
    """Rows that could not be read."""
    _keys: set[bytes] = field(default_factory=set)
    _pairs: dict[str, dict[bytes, dict[str, Chain]]] = field(default_factory=dict)

    def add(self, chain: Chain) -> None:
        """Take note of a chain."""
        self.statistics.add(chain)
        key = chain_key(chain)
        self.duplicates += key in self._keys
        self._keys.add(key)
        self._remember(chain)

    def shown(self) -> list[list[Chain]]:
        """Examples, of all sources in turn: a right and a wrong solution where there are both."""
        queues = [_ranked(pairs.values()) for _, pairs in sorted(self._pairs.items())]
        found: list[list[Chain]] = []
        while any(queues) and len(found) < self.examples:
            for queue in queues:
                if queue and len(found) < self.examples:
                    found.append(queue.pop(0))
        return found

    def _remember(self, chain: Chain) -> None:
        """Keep the problems of each source that are drawn first, whatever the order of chains."""
        pairs = self._pairs.setdefault(chain.source, {})
        key = problem_key(chain.problem)
        pairs.setdefault(key, {}).setdefault(class_of(chain), chain)
        if len(pairs) > 64 * self.examples:
            kept = sorted(pairs, key=lambda each: _rank(each, pairs[each]))[: 32 * self.examples]
            self._pairs[chain.source] = {each: pairs[each] for each in kept}


def dataset_page(
    survey: Survey, *, title: str, description: str = "", manifest: SetManifest | None = None
) -> str:
    """The page.

    Args:
        survey: All chains of the set.
        title: Its name.
        description: What it is, for people.
        manifest: Of a built set: says what was left out and how it was made.

    Raises:
        PrerequisiteError: If jinja2 or matplotlib is not installed.
    """
    found = survey.statistics.sorted()
    rejects = {} if manifest is None else manifest.rejects
    return render(
        "dataset.html",
        title=title,
        description=description,
        summary=_summary(found, survey, rejects),
        part_head=_PART_HEAD,
        split_rows=[*_rows(found.splits), *_rows({"all": found.total})],
        source_rows=_rows(found.sources),
        part_charts=_part_charts(found),
        step_charts=_step_charts(found),
        rejects=[[REJECT_WORDS.get(kind, kind), f"{n:,}"] for kind, n in rejects.items()],
        no_rejects="Nothing." if manifest else "This is no built set, so nothing is known of it.",
        examples=[_example(chains) for chains in survey.shown()],
        provenance=_provenance(manifest),
    )


def _summary(found: Statistics, survey: Survey, rejects: Mapping[str, int]) -> list[dict[str, str]]:
    total = found.total
    wrong = total.classes.get("wrong", 0) / total.chains if total.chains else 0.0
    copies = rejects.get("duplicate", 0) + rejects.get("near_duplicate", 0)
    copies_note = f"{copies:,} were left out" if rejects else ""
    tiles = [
        ("chains", f"{total.chains:,}", ""),
        ("steps", f"{total.steps:,}", ""),
        ("chains with a wrong step", percent(wrong), ""),
        ("steps with unknown label", percent(total.unknown_rate), ""),
        ("duplicates in the set", f"{survey.duplicates:,}", copies_note),
    ]
    if survey.broken:
        tiles.append(("rows that could not be read", f"{survey.broken:,}", ""))
    return [{"name": name, "value": value, "note": note} for name, value, note in tiles]


def _rows(parts: Mapping[str, Part]) -> list[list[str]]:
    rows = []
    for name, part in parts.items():
        labels = [part.labels.get(label, 0) for label in _COLORS]
        counts = [part.chains, part.classes.get("wrong", 0), part.steps, *labels]
        rows.append([name, *(f"{count:,}" for count in counts)])
    return rows


def _part_charts(found: Statistics) -> list[Chart]:
    charts = []
    for what, parts in (("split", found.splits), ("source", found.sources)):
        series = [
            Series(label, [part.labels.get(label, 0) for part in parts.values()], color)
            for label, color in _COLORS.items()
        ]
        charts.append(bars(f"Labels by {what}", list(parts), series, x=what, y="steps"))
    return charts if found.total.chains else []


def _step_charts(found: Statistics) -> list[Chart]:
    charts = []
    if found.chain_lengths:
        charts.append(_histogram("Steps in a chain", found.chain_lengths, "steps", 1))
    if found.step_lengths:
        counts = found.step_lengths
        series = [Series("steps", list(counts.values()))]
        title = "Length of a step"
        charts.append(bars(title, list(counts), series, x="characters", y="steps"))
    if found.first_errors:
        title, x = "Position of the first wrong step", "step, counted from 1"
        shifted = {at + 1: count for at, count in found.first_errors.items()}
        charts.append(_histogram(title, shifted, x, 1, VERMILION))
    for name, counts in (("Kinds of mistakes", found.mistakes), ("Families", found.families)):
        if counts:
            shown = dict(list(counts.items())[:_SHOWN])
            what = "wrong steps" if counts is found.mistakes else "chains"
            more = f" (the {_SHOWN} most frequent of {len(counts)})" * (len(counts) > _SHOWN)
            charts.append(level_bars(name + more, shown, x=what, y=""))
    return charts


def _histogram(
    title: str, counts: Mapping[int, int], x: str, first: int, color: str = "#0072B2"
) -> Chart:
    last = max(counts)
    labels = [f"{at}+" if at >= MAX_BAR else str(at) for at in range(first, last + 1)]
    values = [counts.get(at, 0) for at in range(first, last + 1)]
    if last > MAX_BAR // 2:
        labels = [label if at % 5 == 4 or at == 0 else "" for at, label in enumerate(labels)]
    chart = bars(title, labels, [Series("chains", values, color)], x=x, y="chains")
    names = [f"{at}+" if at >= MAX_BAR else str(at) for at in range(first, last + 1)]
    rows = [[name, f"{value:,}"] for name, value in zip(names, values, strict=True)]
    return chart._replace(rows=rows)


def _example(chains: Sequence[Chain]) -> dict[str, Any]:
    first = chains[0]
    family = first.meta.get("family")
    where = f"{first.source}, {family}" if isinstance(family, str) else first.source
    return {
        "title": f"{first.kind}, from {where}",
        "problem": _short(first.problem),
        "formal": first.kind == "formal",
        "chains": [
            {
                "id": chain.id,
                "formal": chain.kind == "formal",
                "verdict": _VERDICTS[class_of(chain)].format(chain.first_error + 1),
                "steps": [
                    {"text": _short(step), "label": label_name(label), "note": _note(chain, at)}
                    for at, (step, label) in enumerate(zip(chain.steps, chain.labels, strict=True))
                ],
            }
            for chain in chains
        ],
    }


def _note(chain: Chain, at: int) -> str:
    """What else is known of a step: its mistake, its claim, its value."""
    notes = []
    kind = mistake(chain, at)
    if kind and chain.labels[at] == 0:
        notes.append(f"mistake: {kind}")
    told = chain.step_meta[at] if chain.step_meta is not None else {}
    if isinstance(claim := told.get("claim"), str):
        notes.append(f"claim: {_short(claim)}")
    for each in told["claims"] if isinstance(told.get("claims"), list) else []:
        if isinstance(each, dict) and "statement" in each:
            notes.append(f"{each.get('verdict', 'claim')}: {_short(str(each['statement']))}")
    if chain.labels[at] is None and isinstance(why := told.get("why"), str):
        notes.append(why)
    if chain.values is not None and (value := chain.values[at]) is not None:
        notes.append(f"value: {value:.2f}")
    return "; ".join(notes)


def _provenance(manifest: SetManifest | None) -> list[list[str]]:
    if manifest is None:
        return []
    rows = [["leanprm", manifest.leanprm], ["fingerprint", manifest.fingerprint]]
    for each in manifest.sources:
        about = "".join(f"; {name} {value}" for name, value in each.about.items())
        value = f"{each.kind}: {each.kept:,} of {each.made:,} chains kept{about}"
        rows.append([f"source {each.name}", value])
    rows += [[f"input {each.path}", f"SHA-256 {each.sha256}"] for each in manifest.inputs]
    return rows


def _ranked(pairs: Iterable[dict[str, Chain]]) -> list[list[Chain]]:
    found = sorted(pairs, key=lambda each: _rank(problem_key(_any(each).problem), each))
    return [
        [pair[name] for name in ("right", "wrong", "open") if name in pair][:2] for pair in found
    ]


def _rank(key: bytes, pair: Mapping[str, Chain]) -> tuple[bool, bool, float]:
    """Problems with a right and a wrong solution first, then those with a wrong one; then drawn."""
    both = "right" in pair and "wrong" in pair
    return (not both, "wrong" not in pair, uniform(0, key.hex()))


def _any(pair: Mapping[str, Chain]) -> Chain:
    return next(iter(pair.values()))


def _short(text: str) -> str:
    return text if len(text) <= _TEXT else text[:_TEXT] + " …"
