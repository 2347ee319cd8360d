"""The REPL for a full Lean: its program as it is, on names of `Lean` that lead to the binary.

There is no full Lean here. `full_lean/Lean.lean` stands for its module `Lean`, with what the
program uses of it; so this shows that the program does what the embedded REPL does, and not that
every name and type is what another Lean has.
"""

from __future__ import annotations

import asyncio
import dataclasses
import os
import random
import shlex
import shutil
import subprocess
from pathlib import Path

import pytest

from leanprm.errors import InputError, LeanProtocolError, ToolchainError
from leanprm.lean.limits import Limits
from leanprm.lean.repl import ReplServer
from leanprm.lean.repl.build import PROJECT_PROGRAM, repl_toolchain, stepping_toolchain
from leanprm.lean.toolchain import Toolchain
from leanprm.lean.transport import make_transport
from tests.lean import soak

SOURCE = Path(__file__).parents[2] / "lean_project" / "lake" / "LeanPrmRepl.lean"
NAMES = Path(__file__).parent / "full_lean" / "Lean.lean"
AND = "theorem t (p q : Prop) (hp : p) (hq : q) : p ∧ q"


@pytest.fixture(scope="module")
def project(toolchain: Toolchain, tmp_path_factory: pytest.TempPathFactory) -> Toolchain:
    """A Lake project that has built the program."""
    root = tmp_path_factory.mktemp("project")
    program = root / PROJECT_PROGRAM
    program.parent.mkdir(parents=True)
    build = root / "build"
    build.mkdir()
    core = toolchain.env["LEAN_PATH"]
    env = {**toolchain.environ(), "LEAN_PATH": f"{build}{os.pathsep}{core}"}
    for source in (NAMES, SOURCE):
        shutil.copy(source, build)
        output = str(build / f"{source.stem}.olean")
        done = subprocess.run(
            toolchain.argv("-o", output, source.name),
            cwd=build,
            env=env,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout
    lean = shlex.join(toolchain.argv("--run", str(build / SOURCE.name)))
    library = shlex.quote(toolchain.env["LEANPRM_LIB"])
    program.write_text(
        f"#!/bin/sh\nexport LEANPRM_LIB={library} LEAN_PATH={shlex.quote(env['LEAN_PATH'])}\n"
        f"exec {lean}\n"
    )
    program.chmod(0o755)
    return Toolchain("lake", toolchain.lean, toolchain.commit, None, ("lean",), {}, root)


def test_it_steps_as_the_embedded_one(toolchain: Toolchain, project: Toolchain) -> None:
    dice = random.Random(11)

    async def job() -> list[str]:
        async with ReplServer(repl_toolchain(toolchain), Limits()) as embedded:
            roots = [(await embedded.open(text)).root for text in soak.statements(8)]
            seen = await soak.grow(embedded, roots, 200, dice)
        async with ReplServer(stepping_toolchain(project), Limits()) as full:
            faults = await soak.differences(full, seen)
            assert full.starts == 1
        return faults

    assert asyncio.run(job()) == []


def test_requests_about_theorems_and_texts(project: Toolchain) -> None:
    header = "variable (n : Nat)\ndef twice (k : Nat) : Nat := k + k\n"

    async def job() -> None:
        async with ReplServer(stepping_toolchain(project), Limits()) as server:
            root = (await server.open("theorem t : twice n = n + n", header)).root
            assert (await server.goals(root)).goals == ("n : Nat\n⊢ twice n = n + n",)
            assert (await server.step(root, "rfl")).result.closed
            for tactic in ("sorry", "exact t n", "skip", "exact )"):
                assert not (await server.step(root, tactic)).result.closed, tactic
            slow = await server.step(root, "repeat (first | skip; skip)", deadline_s=0.2)
            assert slow.result.status == "timeout"
            dear = await server.step(root, "repeat (first | skip; skip)", heartbeats=20)
            assert dear.result.status == "heartbeats"
            traced = (await server.step(root, 'trace "one"')).result
            assert [m.message for m in traced.messages] == ["one"]
            right, wrong = await server.batch(root, ["rfl", "nope"])
            assert not isinstance(right, Exception)
            assert right.result.closed
            assert not isinstance(wrong, Exception)
            assert wrong.result.status == "parse"
            said = await server.elaborate("theorem u : twice 1 = 3 := by\n  rfl\n", header)
            assert [m.severity for m in said] == ["error"]
            for bad in ("import Nope", "def x : Nat := y"):
                with pytest.raises(InputError, match="header"):
                    await server.open(AND, bad)
            for bad in ("theorem t : nope", "#check 1", "theorem t : True := trivial"):
                with pytest.raises(InputError, match="statement"):
                    await server.open(bad)
            before = (await server.stats())["states"]
            await server.close_theorem(root.theorem)
            assert (await server.stats())["states"] < before
            assert (await server.step(root, "rfl")).result.closed
            with pytest.raises(LeanProtocolError, match="unknown command"):
                await server.ask("check", {}, 5, "a text")

    asyncio.run(job())


def test_a_project_s_transport_is_the_one_that_it_has(project: Toolchain, tmp_path: Path) -> None:
    async def job() -> None:
        async with make_transport(project) as transport:
            assert transport.kind == "repl"
            root = await transport.open(AND)
            outcome = await transport.step(root, "exact ⟨hp, hq⟩")
            assert outcome.node is not None
            assert outcome.node.finished

    asyncio.run(job())
    without = dataclasses.replace(project, cwd=tmp_path)
    assert make_transport(without).kind == "server"
    with pytest.raises(ToolchainError, match="has not built"):
        make_transport(without, choice="repl")


def test_a_program_for_another_lean_is_refused(project: Toolchain) -> None:
    other = dataclasses.replace(project, commit="0" * 40)

    async def job() -> None:
        async with ReplServer(stepping_toolchain(other), Limits()) as server:
            await server.open(AND)

    with pytest.raises(ToolchainError, match="another Lean"):
        asyncio.run(job())
