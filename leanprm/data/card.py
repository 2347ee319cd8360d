"""The card of a set: a page in Markdown, written from the recipe and the figures."""

from __future__ import annotations

import json
from collections.abc import Mapping

from leanprm.data.manifest import SetManifest
from leanprm.data.recipe import Recipe
from leanprm.data.statistics import Part, Statistics

_COMMAND = "leanprm dataset build recipe.yaml -o ."
_SHOWN = 20
REJECT_WORDS = {
    "broken": "input that could not be read",
    "no_steps": "no steps",
    "bad_problem": "its source calls the problem broken",
    "undecided": "Lean gave no verdict",
    "unformalized": "no formal statement",
    "filtered": "left out by a filter or limit of the recipe",
    "duplicate": "problem and steps were there before",
    "conflict": "the same steps with contradicting labels",
    "near_duplicate": "the problem is nearly one of another group",
    "contaminated": "overlaps with a benchmark",
    "balance": "not drawn for the balanced sample",
    "failed": "the machinery failed",
}


def card(recipe: Recipe, manifest: SetManifest, statistics: Statistics) -> str:
    """The whole page."""
    title = recipe.card.title or recipe.name
    parts = [
        _front_matter(recipe, title),
        f"# {title}\n",
        recipe.card.description.strip() + "\n" if recipe.card.description else "",
        _figures(statistics),
        "## Sources\n\n" + _sources(manifest),
        "## Steps\n\n" + _steps(statistics),
        "## Left out\n\n" + _rejects(manifest.rejects),
        _making(recipe, manifest),
        _fields(),
    ]
    return "\n".join(part for part in parts if part)


def _front_matter(recipe: Recipe, title: str) -> str:
    """The header that dataset hubs read: licence and which file is which split."""
    suffix = "parquet" if "parquet" in recipe.files else "jsonl"
    lines = ["---", f"pretty_name: {json.dumps(title, ensure_ascii=False)}"]
    if recipe.card.license:
        lines.append(f"license: {json.dumps(recipe.card.license)}")
    lines += ["configs:", "- config_name: default", "  data_files:"]
    for name in recipe.split:
        lines += [f"  - split: {name}", f"    path: {name}.{suffix}"]
    return "\n".join([*lines, "---\n"])


def _figures(statistics: Statistics) -> str:
    rows = [[name, *_counts(part)] for name, part in statistics.splits.items()]
    rows.append(["**all**", *_counts(statistics.total)])
    head = ["split", "chains", "with a wrong step", "steps", "right", "wrong", "unknown"]
    return _table(head, rows)


def _counts(part: Part) -> list[str]:
    labels = [part.labels.get(name, 0) for name in ("right", "wrong", "unknown")]
    wrong = part.classes.get("wrong", 0)
    return [f"{count:,}" for count in (part.chains, wrong, part.steps, *labels)]


def _sources(manifest: SetManifest) -> str:
    rows = [
        [each.name, each.kind, f"{each.made:,}", f"{each.kept:,}", _about(each.about)]
        for each in manifest.sources
    ]
    return _table(["name", "kind", "made", "kept", "decided by"], rows)


def _about(about: Mapping[str, object]) -> str:
    return "; ".join(f"{name} {value}" for name, value in about.items()) or "-"


def _steps(statistics: Statistics) -> str:
    total = statistics.total
    mean = total.steps / total.chains if total.chains else 0.0
    found = [
        f"A chain has {mean:.1f} steps on average; "
        f"the label of {100 * total.unknown_rate:.1f} % of the steps is unknown.\n"
    ]
    if statistics.mistakes:
        rows = [[name, f"{n:,}"] for name, n in list(statistics.mistakes.items())[:_SHOWN]]
        found.append(_table(["kind of mistake", "wrong steps"], rows))
    if statistics.families:
        rows = [[name, f"{n:,}"] for name, n in list(statistics.families.items())[:_SHOWN]]
        more = len(statistics.families) - _SHOWN
        found.append(_table(["family", "chains"], rows) + (f"\n… and {more} more.\n" * (more > 0)))
    return "\n".join(found)


def _rejects(rejects: Mapping[str, int]) -> str:
    if not any(rejects.values()):
        return "Nothing.\n"
    rows = [[kind, REJECT_WORDS.get(kind, kind), f"{count:,}"] for kind, count in rejects.items()]
    return _table(["kind", "meaning", "count"], rows) + "\nEach is named in `rejects.jsonl`.\n"


def _making(recipe: Recipe, manifest: SetManifest) -> str:
    shares = ", ".join(f"{name} {share:g}" for name, share in recipe.split.items())
    near = recipe.dedupe.near
    lines = [
        "## How it was made\n",
        f"By leanprm {manifest.leanprm}, from `recipe.yaml`:\n",
        f"```console\n$ {_COMMAND}\n```\n",
        f"* Split by group, never inside one, with seed {recipe.seed}: {shares}.",
        "* Near duplicates: " + ("not looked for." if near is None else f"similarity ≥ {near:g}, "
        f"word {recipe.dedupe.ngram}-grams."),
        f"* Benchmarks kept apart: {len(recipe.contamination.files)}, by hash and word "
        f"{recipe.contamination.ngram}-grams.",
        f"* Fingerprint: `{manifest.fingerprint}`.",
    ]  # fmt: skip
    inputs = [f"* Input `{each.path}`: SHA-256 `{each.sha256}`." for each in manifest.inputs]
    return "\n".join([*lines, *inputs, ""])


def _fields() -> str:
    return (
        "## Fields\n\n"
        "A chain a row: `id`, `problem`, `steps`, `labels` (1 right, 0 wrong, null unknown; null "
        "never trains), `first_error` (0-based, -1 for none), `kind`, `source`, `split`, `group`, "
        "`values`, `states`, `outcome`, `answer`, `step_meta`, `meta`. "
        "`leanprm dataset convert` writes other formats.\n"
    )


def _table(head: list[str], rows: list[list[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(cells) + " |" for cells in lines) + "\n"
