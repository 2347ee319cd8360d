"""Described chains on real Lean, and how little their words give away."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from leanprm.data.build import build
from leanprm.data.even import even
from leanprm.data.floor import floor
from leanprm.data.recipe import Loaded
from leanprm.data.sources import Shard, find_source
from leanprm.lean.toolchain import Toolchain
from leanprm.records import Chain
from tests.data.chains import chain
from tests.data.test_build import chains_of

pytest.importorskip("yaml")
DATASETS = Path(__file__).parents[2] / "datasets"


def _some_proofs(path: Path, every: int) -> Path:
    lines = (DATASETS / "corebench/corebench.jsonl").read_text().splitlines()
    path.write_text("\n".join(lines[::every]))
    return path


def test_described_chains(toolchain: Toolchain, tmp_path: Path) -> None:
    path = _some_proofs(tmp_path / "in.jsonl", 30)
    source = {"name": "d", "kind": "described", "path": path.name, "tried": 5, "kept": 4}
    mutants = {**source, "name": "m", "kind": "mutants"}
    loaded = Loaded({"name": "x", "sources": [source, mutants]}, tmp_path)
    build(loaded, tmp_path / "out")
    found = chains_of(tmp_path / "out")
    told = {each.id[2:]: each for each in found if each.source == "described"}
    formal = {each.id[2:]: each for each in found if each.source == "mutants"}
    both = set(told) & set(formal)
    assert len(both) > 8
    for name in both:
        assert told[name].labels == formal[name].labels
        assert (told[name].group, told[name].split) == (formal[name].group, formal[name].split)
        assert told[name].kind == "informal"
        meta = told[name].step_meta
        assert meta is not None
        assert [each["formal"] for each in meta] == formal[name].steps


def test_without_mutants_no_step_tells_what_it_leads_to(
    toolchain: Toolchain, tmp_path: Path
) -> None:
    rows = [
        {"id": "a", "statement": "theorem t (p : Prop) (h : p) : p", "proof": "exact h"},
        {"id": "b", "statement": "theorem t (p q : Prop) (h : p) : q", "proof": "exact h"},
    ]
    (tmp_path / "in.jsonl").write_text("\n".join(map(json.dumps, rows)))
    source = find_source("described")
    for seed in range(5):
        raw = {"path": tmp_path / "in.jsonl", "mutants": False, "seed": seed}
        config = source.config.model_validate(raw)
        found = [each for each in source.build(config, Shard(0, 1), 1) if isinstance(each, Chain)]
        assert [each.labels for each in found] == [[1], [0]]
        assert not any(word in each.steps[0] for each in found for word in ("goal", "done", "left"))


def test_the_floor_sees_words_that_give_a_label_away() -> None:
    def made(steps: list[str], labels: list[int], at: int) -> Chain:
        meta = [{"head": "x"}] * len(steps)
        return chain(labels, id=str(at), problem=f"{at}?", steps=steps).model_copy(
            update={"step_meta": meta, "group": str(at)}
        )

    tell_tale = [made(["good one", "bad one"], [1, 0], at) for at in range(20)]
    assert floor(tell_tale).auc == floor(tell_tale).auc_within == 1.0
    blind = [made(["same words", "same words"], [1, 0], at) for at in range(20)]
    assert floor(blind).auc == 0.5
    assert floor([made(["a", "b"], [1, 1], 0)]).auc is None


def test_even_labels_say_nothing_by_the_tactic() -> None:
    def made(name: str, heads: str, labels: list[int | None]) -> Chain:
        meta = [{"head": head} for head in heads]
        return chain(labels, id=name).model_copy(update={"step_meta": meta})

    given = [made("a", "xxyz", [1, 1, 1, 1]), made("b", "xyz", [0, None, 1]),
             made("c", "xyy", [1, 0, 0])]  # fmt: skip
    found = even(given, 0)
    assert found == even(given, 0)
    counts: dict[tuple[str, object], int] = {}
    for old, new in zip(given, found, strict=True):
        assert old.steps == new.steps
        assert old.step_meta is not None
        assert new.step_meta is not None
        for at, (was, label) in enumerate(zip(old.labels, new.labels, strict=True)):
            assert label == was or (label is None and new.step_meta[at]["hidden"] == was == 1)
            key = (old.step_meta[at]["head"], label)
            counts[key] = counts.get(key, 0) + 1
    assert counts["x", 1] == counts["x", 0] == 1
    assert counts["y", 1] == 1
    assert counts["y", 0] == 2
    assert ("z", 1) not in counts
    assert len({str(even(given, seed)) for seed in range(20)}) > 1
