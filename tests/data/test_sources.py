"""Sources of recipes, with real Lean where they need it."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from leanprm.data.build import build
from leanprm.data.engine import LocalEngine
from leanprm.data.recipe import Loaded
from leanprm.data.sources import MODULES, claims, find_source
from leanprm.errors import InputError
from leanprm.lean.toolchain import Toolchain
from tests.data.test_build import chains_of, files, rejects_of

pytest.importorskip("yaml")


@pytest.mark.parametrize("kind", MODULES)
def test_every_source_of_the_table_is_what_it_says(kind: str) -> None:
    assert find_source(kind).kind == kind


def test_claims_are_labelled_by_lean(toolchain: Toolchain, tmp_path: Path) -> None:
    rows = [
        {"question": "Tom has 3 apples and buys 4.", "answer": "3 + 4 = 7 apples\nHe is glad."},
        {"question": "Tom has 3 apples and buys 4.", "answer": "3 + 4 = 8 apples"},
        {"question": "Ann has nothing.", "answer": "She is sad."},
        {"question": "Nothing follows."},
    ]
    (tmp_path / "in.jsonl").write_text("\n".join(map(json.dumps, rows)))
    source = {"name": "c", "kind": "claims", "path": "in.jsonl", "shards": 2}
    loaded = Loaded({"name": "x", "sources": [source]}, tmp_path)
    built = build(loaded, tmp_path / "one")
    assert sorted(each.labels for each in chains_of(tmp_path / "one")) == [[0], [1, None]]
    assert len({each.group for each in chains_of(tmp_path / "one")}) == 1
    kinds = sorted(each["kind"] for each in rejects_of(tmp_path / "one"))
    assert kinds == ["broken", "filtered"]
    assert built.manifest.sources[0].about["core"] == toolchain.info().core
    build(loaded, tmp_path / "two", engine=LocalEngine(2))
    assert files(tmp_path / "one") == files(tmp_path / "two")


def test_another_lean_is_another_set(
    toolchain: Toolchain, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = {"question": "Tom has 3 apples and buys 4.", "answer": "3 + 4 = 7 apples"}
    (tmp_path / "in.jsonl").write_text(json.dumps(row))
    source = {"name": "c", "kind": "claims", "path": "in.jsonl"}
    loaded = Loaded({"name": "x", "sources": [source]}, tmp_path)
    build(loaded, tmp_path / "out")
    other = {"lean": "4.0.0", "commit": "c", "core": "d"}
    monkeypatch.setattr(claims, "SOURCE", replace(claims.SOURCE, about=lambda config: other))
    with pytest.raises(InputError, match=r"made otherwise: source c: lean 4\..* → 4\.0\.0"):
        build(loaded, tmp_path / "out")
