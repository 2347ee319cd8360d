"""The built sets that ship: whole, free of leaks, and no label is given away by words."""

from __future__ import annotations

from pathlib import Path

import pytest

from leanprm.data.build import chain_files
from leanprm.data.checking import Check
from leanprm.data.floor import floor
from leanprm.data.formats import read_chains
from leanprm.data.manifest import MANIFEST, read_manifest
from leanprm.records import Chain
from leanprm.verify.journal import file_sha256

DATASETS = Path(__file__).parents[2] / "datasets"


def _chains(name: str) -> list[Chain]:
    found = [each for file in chain_files(DATASETS / name) for each in read_chains(file)]
    assert all(isinstance(each, Chain) for each in found)
    return [each for each in found if isinstance(each, Chain)]


@pytest.mark.parametrize("name", ["formal", "described"])
def test_a_set_is_what_its_manifest_says(name: str) -> None:
    manifest = read_manifest(DATASETS / name / MANIFEST)
    assert manifest is not None
    for file in manifest.files:
        assert file_sha256(DATASETS / name / file.path) == file.sha256, file.path
    for given in manifest.inputs:
        assert file_sha256(DATASETS / "examples" / given.path) == given.sha256, "build it again"


@pytest.mark.parametrize("name", ["formal", "described"])
def test_a_set_has_no_leaks(name: str) -> None:
    found = Check(near=None).run(_chains(name))
    assert found.chains > 300
    assert found.clean, found.first


def test_formal_and_described_chains_of_a_theorem_are_in_one_split() -> None:
    splits: dict[str | None, set[str | None]] = {}
    for chain in _chains("formal") + _chains("described"):
        splits.setdefault(chain.group, set()).add(chain.split)
    assert all(len(each) == 1 for each in splits.values())


def test_words_give_next_to_nothing_away() -> None:
    found = floor(_chains("described"))
    assert found.wrong > 200
    assert found.auc is not None
    assert found.auc_within is not None
    assert abs(found.auc - 0.5) < 0.08
    assert abs(found.auc_within - 0.5) < 0.08
