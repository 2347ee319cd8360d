"""corebench: complete, consistent, verified, and as its card says."""

from __future__ import annotations

import importlib.util
import json
import re
import sys
from collections import Counter, defaultdict
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from leanprm.lean.toolchain import Toolchain
from leanprm.verify.inputs import read_items
from leanprm.verify.script import parse_script
from leanprm.verify.verifier import Verifier
from tests.datasets.renaming import canonical
from tests.truth.plain import PlainLean

CORE = Path(__file__).resolve().parents[2] / "datasets/corebench"
RECORDS = CORE / "corebench.jsonl"
ALL: list[dict[str, Any]] = [
    json.loads(line) for line in RECORDS.read_text(encoding="utf-8").splitlines()
]
STANDARD = {"propext", "Classical.choice", "Quot.sound"}


@pytest.fixture(scope="module")
def build() -> ModuleType:
    spec = importlib.util.spec_from_file_location("corebench_build", CORE / "build.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_it_is_built_from_its_families(
    build: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["build.py", "--check"])
    assert build.main() == 0, capsys.readouterr().err


def test_there_is_enough_of_every_kind_in_every_split() -> None:
    assert len(ALL) >= 500
    kinds = Counter(one["meta"]["kind"] for one in ALL)
    assert set(kinds) == {
        "logic",
        "nat",
        "int",
        "rat",
        "list",
        "function",
        "inductive",
        "classical",
    }
    assert min(kinds.values()) >= 40
    splits = Counter(one["meta"]["split"] for one in ALL)
    for split, low, high in (("train", 0.65, 0.75), ("valid", 0.08, 0.13), ("test", 0.17, 0.23)):
        assert low <= splits[split] / len(ALL) <= high, splits
    both = Counter((one["meta"]["kind"], one["meta"]["split"]) for one in ALL)
    assert all(both[kind, split] >= 5 for kind in kinds for split in splits), both
    assert all(sum(o["meta"]["grade"] == grade for o in ALL) >= 15 for grade in range(1, 6))


def test_a_family_is_of_one_split_and_its_definitions_are_its_own() -> None:
    splits, headers = defaultdict(set), defaultdict(set)
    for one in ALL:
        splits[one["meta"]["family"]].add(one["meta"]["split"])
        if one["header"]:
            headers[one["header"]].add(one["meta"]["family"])
    assert all(len(found) == 1 for found in splits.values())
    assert all(len(found) == 1 for found in headers.values())


def test_records_are_read_as_they_are_written() -> None:
    items = list(read_items([RECORDS]))
    assert [item.id for item in items] == [one["id"] for one in ALL]
    for item, one in zip(items, ALL, strict=True):
        assert item.name == one["name"] == one["id"].rsplit("/", 1)[1]
        assert (item.statement, item.header.rstrip("\n")) == (one["statement"], one["header"])
        assert one["informal"].endswith(".")
        assert not re.search(r"Grade \d", one["informal"])


def test_no_theorem_is_there_twice() -> None:
    assert not [name for name, n in Counter(one["name"] for one in ALL).items() if n > 1]
    same = defaultdict(list)
    for one in ALL:
        same[one["header"], canonical(one["statement"])].append(one["id"])
    assert not [ids for ids in same.values() if len(ids) > 1]


@pytest.mark.parametrize(
    ("one", "other", "equal"),
    [
        ("theorem a (p q : Prop) (h : p ∧ q) : q", "theorem b (r s : Prop) (k : r ∧ s) : s", True),
        ("theorem a (p q : Prop) (h : p ∧ q) : q", "theorem b (p q : Prop) : p ∧ q → q", True),
        ("theorem a (p q : Prop) (h : p ∧ q) : q", "theorem b (p q : Prop) (h : p ∧ q) : p", False),
        ("theorem a : ∀ n : Nat, n = n", "theorem b : ∀ m : Nat, m = m", True),
        ("theorem a (f : Nat → Nat) : f 0 = 0", "theorem b (f : Nat → Nat) : f 0 = 1", False),
    ],
)
def test_statements_are_compared_up_to_names(one: str, other: str, equal: bool) -> None:
    assert (canonical(one) == canonical(other)) is equal


def test_each_formal_step_is_told_by_one_informal_step() -> None:
    for one in ALL:
        steps = parse_script(":= by\n" + one["proof"]).steps
        told = one["meta"]["informal_proof"]
        teller = {index: place for place, t in enumerate(told) for index in t["steps"]}
        assert sum(len(t["steps"]) for t in told) == len(teller), one["id"]
        assert all(t["steps"] and t["text"].endswith(".") for t in told), one["id"]
        assert [min(t["steps"]) for t in told] == sorted(min(t["steps"]) for t in told), one["id"]
        for step in steps:
            if step.index not in teller:
                assert step.parent is not None, one["id"]
                teller[step.index] = teller[step.parent]
        assert set(teller) == set(range(len(steps))), one["id"]


def test_proofs_take_steps_in_many_ways() -> None:
    lines = [len(one["proof"].strip().splitlines()) for one in ALL]
    assert sum(n == 1 for n in lines) <= len(ALL) / 50
    heads = Counter(
        step.head for one in ALL for step in parse_script(":= by\n" + one["proof"]).steps
    )
    assert sum(n >= 20 for n in heads.values()) >= 15, heads
    strong = sum(heads[name] for name in ("simp", "omega", "grind", "decide"))
    assert strong <= sum(heads.values()) / 8, heads


def test_plain_lean_agrees_and_none_is_trivial(plain_lean: PlainLean) -> None:
    """About 30 seconds on two cores: one run of Lean for all that have the same definitions."""
    together = defaultdict(list)
    for one in ALL:
        together[one["header"]].append(one)
    for header, found in together.items():
        proofs = [(one["statement"], ":= by\n" + one["proof"]) for one in found]
        trials = [(one["statement"], ":= by\n  intros\n  rfl\n") for one in found]
        outcomes = plain_lean.check(header, proofs + trials)
        for one, right, trial in zip(
            found, outcomes[: len(found)], outcomes[len(found) :], strict=True
        ):
            assert not right.errors, (one["id"], right.errors)
            assert right.axioms is not None, one["id"]
            assert right.axioms <= STANDARD, one["id"]
            assert trial.errors or one["meta"]["grade"] == 1, f"{one['id']} is closed by rfl"


def test_all_are_verified(toolchain: Toolchain) -> None:
    """About 40 seconds on two cores."""
    with Verifier(toolchain, fast=True, goals=False) as verifier:
        reports = list(verifier.verify_many(read_items([RECORDS])))
    assert len(reports) == len(ALL)
    assert not [report.id for report in reports if report.status != "verified"]
