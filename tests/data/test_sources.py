"""Sources of recipes, with real Lean where they need it."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from leanprm.data.build import build
from leanprm.data.engine import LocalEngine
from leanprm.data.recipe import Loaded
from leanprm.data.sources import MODULES, Shard, claims, find_source
from leanprm.errors import InputError
from leanprm.lean.toolchain import Toolchain
from leanprm.records import Chain
from tests.data.chains import chain, save, written
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


@pytest.mark.parametrize("name", ["chain", "critic"])
def test_shards_of_a_file_are_all_of_it_once(tmp_path: Path, name: str) -> None:
    given = [chain([1, 0], id=f"c{at}", problem=f"{at // 3}?") for at in range(20)]
    rows = [json.dumps(row) for row in written(name, *given)]
    path = tmp_path / "in.jsonl"
    path.write_text("\n".join([*rows[:7], "{broken", *rows[7:]]))
    source = find_source("file")
    config = source.config.model_validate({"path": path, "format": name})

    def build_shard(shard: Shard) -> list[str]:
        return [each.model_dump_json() for each in source.build(config, shard, 1)]

    whole = build_shard(Shard(0, 1))
    parts = [line for at in range(3) for line in build_shard(Shard(at, 3))]
    assert sorted(parts) == sorted(whole)
    assert sum("broken JSON" in line for line in parts) == 1


def test_several_files_are_a_shard_each(tmp_path: Path) -> None:
    paths = [save(tmp_path / f"{at}.jsonl", chain(id=str(at))) for at in range(3)]
    source = find_source("file")
    config = source.config.model_validate({"path": paths})
    assert source.shards(config) == 3
    for at in range(3):
        (found,) = source.build(config, Shard(at, 3), 1)
        assert isinstance(found, Chain)
        assert found.id == str(at)


def test_files_of_one_name_do_not_share_ids(tmp_path: Path) -> None:
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
    paths = [save(tmp_path / folder / "in.jsonl", chain()) for folder in ("a", "b")]
    source = find_source("file")
    config = source.config.model_validate({"path": paths})
    found = [each for at in range(2) for each in source.build(config, Shard(at, 2), 1)]
    assert [each.id for each in found if isinstance(each, Chain)] == ["0/c", "1/c"]


def test_generated_chains(toolchain: Toolchain, tmp_path: Path) -> None:
    source = {"name": "g", "kind": "generated", "count": 60, "seed": 3, "per_problem": 2}
    loaded = Loaded({"name": "x", "sources": [source], "split": {"train": 1.0}}, tmp_path)
    built = build(loaded, tmp_path / "one")
    found = chains_of(tmp_path / "one")
    assert len(found) + sum(built.manifest.rejects.values()) == 60
    assert len(found) > 40
    assert {each.first_error >= 0 for each in found} == {True, False}
    assert all(each.meta["checked"] for each in found)
    assert built.statistics is not None
    assert sum(built.statistics.families.values()) == len(found)
    assert built.manifest.sources[0].about["core"] == toolchain.info().core
    bad = {**source, "families": ["no such family"]}
    with pytest.raises(InputError, match="no family is called 'no such family'"):
        Loaded({"name": "x", "sources": [bad]}, tmp_path)


@pytest.mark.parametrize(("count", "each"), [(60, 2), (61, 3), (7, 1), (5, 9)])
def test_generated_chains_do_not_depend_on_shards(count: int, each: int) -> None:
    source = find_source("generated")
    config = source.config.model_validate({"count": count, "per_problem": each, "check": "none"})

    def ids(shards: int) -> list[str]:
        found = [
            chain for at in range(shards) for chain in source.build(config, Shard(at, shards), 1)
        ]
        return [chain.model_dump_json() for chain in found]

    assert len(ids(1)) == count
    assert ids(1) == ids(3) == ids(8)
