"""The library that is compiled when a text first imports it, with real Lean."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from leanprm.errors import ToolchainError
from leanprm.lean.batch import run_lean
from leanprm.lean.corebuild import CoreProgress, clear_libraries
from leanprm.lean.embedded import Engine, compile_core, engine_toolchain, lazy_library
from leanprm.lean.library import imports_library
from leanprm.lean.limits import Limits
from leanprm.lean.repl import ReplServer, repl_toolchain
from leanprm.lean.server import LeanServer
from leanprm.lean.toolchain import Toolchain
from tests.lean.tiny import write_core

SOURCES = {
    "LeanPRM.lean": "prelude\nimport Init\nimport LeanPRM.Side\n",
    "LeanPRM/Side.lean": "prelude\nimport Init\naxiom side : Flag\n",
}
USE = "import LeanPRM\n#check side\n"


def write_library(folder: Path, **changes: str) -> Path:
    folder.joinpath("LeanPRM").mkdir(parents=True, exist_ok=True)
    for name, text in {**SOURCES, **changes}.items():
        (folder / name).write_text(text)
    return folder


@pytest.fixture
def made() -> list[CoreProgress]:
    return []


@pytest.fixture
def lazy(engine: Engine, tmp_path: Path, made: list[CoreProgress]) -> Toolchain:
    """The tiny core library, with a tiny library beside it that nobody has imported yet."""
    cache = tmp_path / "cache"
    core = compile_core(engine, cache, write_core(tmp_path / "core"))
    source = write_library(tmp_path / "library")
    library = lazy_library(engine, cache, source, core, made.append)
    return engine_toolchain(engine, core, cache, library)


@pytest.mark.parametrize(
    ("text", "imports"),
    [
        ("import LeanPRM\n", True),
        ("/- a\ncomment -/ import Init\nimport LeanPRM.Side theorem", True),
        ("theorem LeanPRM : True := trivial", False),
        ("-- import LeanPRM\n", False),
        ("import LeanPRMX\n", False),
        ("theorem t : True := trivial\nimport LeanPRM\n", False),
        ("", False),
    ],
)
def test_only_the_head_of_a_text_imports(text: str, imports: bool) -> None:
    assert imports_library(text) is imports


def test_a_fresh_lean_compiles_it_once_and_only_if_asked(
    lazy: Toolchain, made: list[CoreProgress], tmp_path: Path
) -> None:
    plain = asyncio.run(run_lean(lazy, "#check left\n", Limits()))
    assert [said.message for said in plain.diagnostics] == ["left : Flag"]
    assert made == []
    assert not (tmp_path / "cache" / "library").exists()
    for _ in range(2):
        run = asyncio.run(run_lean(lazy, USE, Limits()))
        assert [said.message for said in run.diagnostics] == ["side : Flag"]
        assert [progress.done for progress in made] == [0, 1, 2]
    clear_libraries(tmp_path / "cache")
    assert not list((tmp_path / "cache").glob("*/*/manifest.json"))


def test_a_document_that_comes_to_import_it(lazy: Toolchain, made: list[CoreProgress]) -> None:
    async def use() -> list[str]:
        async with await LeanServer.start(lazy, Limits()) as server:
            assert made == []
            checked = await server.check(USE)
            return [said.message for said in checked.diagnostics]

    assert asyncio.run(use()) == ["side : Flag"]
    assert made[-1].done == 2


def test_many_at_once_wait_for_one_build(lazy: Toolchain, made: list[CoreProgress]) -> None:
    async def use() -> list[int]:
        runs = (run_lean(lazy, USE, Limits()) for _ in range(4))
        return [run.returncode for run in await asyncio.gather(*runs)]

    assert asyncio.run(use()) == [0] * 4
    assert [progress.done for progress in made] == [0, 1, 2]


def test_one_that_does_not_compile_is_a_failure_and_no_verdict(
    engine: Engine, lazy: Toolchain, tmp_path: Path
) -> None:
    cache = tmp_path / "cache"
    core = compile_core(engine, cache, tmp_path / "core")
    broken = write_library(
        tmp_path / "broken",
        **{"LeanPRM/Side.lean": "prelude\nimport Init\naxiom side : Flag.nope\n"},
    )
    library = lazy_library(engine, cache, broken, core)
    toolchain = engine_toolchain(engine, core, cache, library)
    assert toolchain.info().library != lazy.info().library
    with pytest.raises(ToolchainError, match=r"broken/LeanPRM/Side.lean:3:13: "):
        asyncio.run(run_lean(toolchain, USE, Limits()))


def test_the_repl_has_it_too(toolchain: Toolchain) -> None:
    async def use() -> str:
        async with ReplServer(repl_toolchain(toolchain), Limits()) as server:
            theorem = await server.open("theorem t (n : ℕ) : n + 0 = n", "import LeanPRM\n")
            return (await server.step(theorem.root, "rfl")).result.status

    assert asyncio.run(use()) == "ok"
