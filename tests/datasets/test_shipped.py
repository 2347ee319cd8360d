"""The shipped sets: whole, clean, and the same bytes when built again."""

from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path
from runpy import run_path

import pytest

from leanprm.data.build import build
from leanprm.data.checking import Check
from leanprm.data.engine import LocalEngine
from leanprm.data.formats import read_chains
from leanprm.data.manifest import SetManifest
from leanprm.data.recheck import labelled_steps, recheck_steps
from leanprm.data.recipe import load_recipe
from leanprm.lean.toolchain import Toolchain
from leanprm.records import Chain

DATASETS = Path(__file__).parents[2] / "datasets"
SETS = sorted(path.parent.name for path in DATASETS.glob("*/manifest.json"))


def files_of(name: str) -> dict[str, bytes]:
    folder = DATASETS / name
    return {path.name: path.read_bytes() for path in folder.glob("*.jsonl") if path.stem in SPLITS}


SPLITS = ("train", "valid", "test")


def chains_of(name: str) -> list[Chain]:
    found = []
    for split in SPLITS:
        for each in read_chains(DATASETS / name / f"{split}.jsonl"):
            assert isinstance(each, Chain)
            found.append(each)
    return found


def test_the_sets_are_there() -> None:
    assert {"generated", "claims", "formal", "described"} <= set(SETS)


@pytest.mark.parametrize("name", SETS)
def test_files_are_those_of_the_manifest(name: str) -> None:
    manifest = SetManifest.model_validate_json((DATASETS / name / "manifest.json").read_bytes())
    for each in manifest.files:
        data = (DATASETS / name / each.path).read_bytes()
        assert sha256(data).hexdigest() == each.sha256
        assert len(data) == each.bytes < 2_000_000
    assert sum(each.chains or 0 for each in manifest.files) <= 500


@pytest.mark.parametrize("name", SETS)
def test_nothing_spoils_them(name: str) -> None:
    found = Check().run(chains_of(name))
    assert found.clean, found.first


def test_claims_are_read_from_our_own_texts() -> None:
    lines = run_path(str(DATASETS / "claims" / "solutions.py"))["lines"]
    assert (DATASETS / "claims" / "solutions.jsonl").read_text("utf-8") == lines()


def test_labels_hold_in_another_way(toolchain: Toolchain) -> None:
    steps = labelled_steps([*chains_of("generated"), *chains_of("claims")])
    found = recheck_steps(steps, 60, 3, lambda: toolchain)
    assert set(found) == {
        "claims: exact fractions",
        "generated: whole numbers",
        "generated: stated in full",
    }
    assert all(each.checked > 50 and not each.wrong for each in found.values())


def test_a_turned_label_is_found(toolchain: Toolchain) -> None:
    for name in ("generated", "claims"):
        chain = chains_of(name)[0]
        at = next(k for k, label in enumerate(chain.labels) if label is not None)
        labels = list(chain.labels)
        labels[at] = 0 if labels[at] else 1
        forged = Chain.model_validate(
            {**chain.model_dump(exclude={"first_error"}), "labels": labels}
        )
        found = recheck_steps(labelled_steps([forged]), 99, 0, lambda: toolchain)
        assert all(len(each.wrong) == 1 for each in found.values()), found


@pytest.mark.long
@pytest.mark.parametrize("name", ["claims", "generated"])
def test_built_again_they_are_the_same(name: str, tmp_path: Path) -> None:
    build(load_recipe(DATASETS / name / "recipe.yaml"), tmp_path, engine=LocalEngine(1))
    again = {split: (tmp_path / f"{split}.jsonl").read_bytes() for split in SPLITS}
    assert again == {Path(file).stem: data for file, data in files_of(name).items()}
    told = json.loads((tmp_path / "statistics.json").read_text())
    assert told == json.loads((DATASETS / name / "statistics.json").read_text())
