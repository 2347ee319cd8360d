"""Fixtures: Lean's library, and the tiny core library compiled once a session."""

from __future__ import annotations

from pathlib import Path

import pytest

from leanprm.lean.embedded import Engine, compile_core, engine_toolchain, find_engine
from leanprm.lean.toolchain import Toolchain
from tests.lean.tiny import write_core


@pytest.fixture(scope="session")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Engine:
    """Lean's shared library, found and checked."""
    return find_engine(tmp_path_factory.mktemp("engine-cache"))


@pytest.fixture(scope="session")
def tiny_toolchain(engine: Engine, tmp_path_factory: pytest.TempPathFactory) -> Toolchain:
    """Real Lean with the tiny core library."""
    cache = tmp_path_factory.mktemp("tiny-cache")
    source = write_core(tmp_path_factory.mktemp("tiny-core"))
    return engine_toolchain(engine, compile_core(engine, cache, source), cache)


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty cache folder, which `LEANPRM_CACHE` names."""
    folder = tmp_path / "cache"
    monkeypatch.setenv("LEANPRM_CACHE", str(folder))
    return folder
