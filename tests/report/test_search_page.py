"""The page about search runs."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("jinja2")
pytest.importorskip("matplotlib")

from leanprm.errors import InputError
from leanprm.records import ToolchainInfo
from leanprm.report.search import Run, read_run, search_page, summary_tables
from leanprm.search.trials import Trial
from leanprm.verify.journal import Manifest
from tests.report.test_dataset_page import EVIL, Reader
from tests.search.test_chains import trial


def run(name: str, *trials: Trial, share_proofs: bool = True) -> Run:
    settings = {
        "benchmark": {"name": "set", "version": "1", "share_proofs": share_proofs},
        "policy": EVIL,
        "algorithm": "best-first",
        "budget": {"wall_seconds": 30.0},
        "seed": 0,
    }
    tools = ToolchainInfo(kind="embedded", lean="4.35.0", commit="c")
    manifest = Manifest(inputs=[], settings=settings, toolchain=tools, output="x")
    return Run(name, manifest, list(trials))


def other(status: str, name: str) -> Trial:
    return trial(status).model_copy(update={"id": name, "name": name, "reason": EVIL})


def test_the_page_is_whole_and_safe() -> None:
    text = search_page([run("one", trial(), other("budget", EVIL), other("input", "c"))])
    page = Reader(text)
    said = " ".join(page.text)
    assert "<script>" not in text
    assert "1 of 2" in said
    assert "exact h.2" in said
    assert "tactics that did not work" in said


def test_runs_side_by_side() -> None:
    text = search_page([run("one", trial()), run("two", other("budget", "set/swap"))])
    said = " ".join(Reader(text).text)
    assert "Side by side" in said
    assert "0 of 1" in said


def test_proofs_that_may_not_be_shown_are_not() -> None:
    text = search_page([run("one", trial(), share_proofs=False)])
    assert "exact h.2" not in text
    assert "The proof is not shown" in text


def test_tables_count_what_was_spent() -> None:
    outcome, cost = summary_tables([trial(), other("budget", "b")])
    assert outcome.row_count >= 2
    assert cost.row_count > 10


def test_a_folder_without_a_run_is_said(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no search run"):
        read_run(tmp_path)
