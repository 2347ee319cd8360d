"""The REPL beside the verdicts: it agrees with them, and is no way into them."""

from __future__ import annotations

import asyncio
import textwrap
from pathlib import Path

import pytest

from leanprm.errors import InfrastructureError, ToolchainError
from leanprm.lean.batch import run_lean
from leanprm.lean.corebuild import clear_libraries
from leanprm.lean.coresource import repl_source
from leanprm.lean.embedded import Engine, compile_core, engine_toolchain
from leanprm.lean.limits import Limits
from leanprm.lean.repl import ReplServer, repl_toolchain
from leanprm.lean.toolchain import Toolchain
from leanprm.records import ProofItem
from leanprm.verify.inputs import read_items
from leanprm.verify.verifier import Verifier
from tests.lean.tiny import write_core

EXAMPLES = Path(__file__).parents[2] / "datasets" / "examples" / "proofs.jsonl"


@pytest.fixture(scope="module")
def repl(toolchain: Toolchain) -> Toolchain:
    return repl_toolchain(toolchain)


def names_of_modules() -> list[str]:
    source = repl_source()
    return [".".join(p.relative_to(source).with_suffix("").parts) for p in source.rglob("*.lean")]


def test_no_module_of_the_repl_can_be_imported_by_an_ordinary_check(toolchain: Toolchain) -> None:
    names = names_of_modules()
    assert "LeanPrmRepl.Natives" in names
    for name in names:
        run = asyncio.run(run_lean(toolchain, f"import {name}\n", Limits()))
        assert run.returncode != 0, name
        assert any(
            m.severity == "error" and name.split(".")[0] in m.message for m in run.diagnostics
        )


def test_the_environment_of_a_theorem_has_nothing_of_the_repl(repl: Toolchain) -> None:
    """`done` is Lean's own again, and no name of the REPL is there to be used or found."""

    async def job() -> None:
        async with ReplServer(repl, Limits()) as server:
            root = (await server.open("theorem t (p : Prop) (h : p) : p")).root
            for name in ("LeanPrmRepl.evalDone", "Obj", "EST", "Lean.Elab.Tactic.evalTactic"):
                result = (await server.step(root, f"have := @{name}")).result
                assert result.status == "error", name
                assert result.messages[0].kind == "lean.unknownIdentifier", name
            done = (await server.step(root, "done")).result
            assert done.status == "error"
            assert done.messages[0].message.startswith("unsolved goals")
            assert (await server.step(root, "exact h\ndone")).result.closed
            said = await server.elaborate("theorem t : 1 = 1 := by\n  done\n")
            assert [m.unsolved_goals for m in said] == [True]

    asyncio.run(job())


def test_what_the_repl_accepts_is_not_verified(repl: Toolchain, verifier: Verifier) -> None:
    """A term that only the kernel refuses closes the goal here and is refused by the verifier."""
    statement, tactic = "theorem f : False", "exact lcProof"

    async def job() -> bool:
        async with ReplServer(repl, Limits()) as server:
            root = (await server.open(statement)).root
            return (await server.step(root, tactic)).result.closed

    assert asyncio.run(job()), "if this is refused by now, find another example"
    (report,) = verifier.verify_many([ProofItem(id="f", statement=statement, proof=f"  {tactic}")])
    assert report.status != "verified"


def _tactics(item: ProofItem) -> str | None:
    """The tactics of a proof, as a block; None for a term."""
    text = item.proof.removeprefix(":=").lstrip(" \n")
    if item.proof.startswith(":=") and not text.startswith("by"):
        return None
    return textwrap.dedent(text.removeprefix("by").strip("\n").rstrip())


@pytest.mark.slow
def test_every_shipped_proof_closes_exactly_if_it_is_verified(
    repl: Toolchain, verifier: Verifier
) -> None:
    blocks = [item for item in read_items([str(EXAMPLES)]) if _tactics(item) is not None]
    reports = {report.id: report for report in verifier.verify_many(blocks)}
    # What is forbidden never gets as far as the REPL.
    items = [item for item in blocks if reports[item.id].status != "forbidden"]

    async def job() -> dict[str, bool]:
        closed = {}
        async with ReplServer(repl, Limits()) as server:
            for item in items:
                theorem = await server.open(item.statement, item.header or "")
                block = _tactics(item)
                assert block is not None
                try:
                    closed[item.id] = (await server.step(theorem.root, block)).result.closed
                except InfrastructureError:
                    closed[item.id] = False
        return closed

    closed = asyncio.run(job())
    assert len(closed) > 200
    wrong = {
        item: (accepted, reports[item].status)
        for item, accepted in closed.items()
        if accepted != (reports[item].status == "verified")
    }
    assert wrong == {}


def test_it_lives_apart_from_the_core_library_and_is_cleared_with_it(
    engine: Engine, cache: Path
) -> None:
    core = compile_core(engine, cache, write_core(cache / "source"))
    with pytest.raises(ToolchainError, match="does not compile"):
        # The tiny core library has not what the REPL is written with: nothing half-made stays.
        repl_toolchain(engine_toolchain(engine, core, cache))
    assert not list(cache.glob("repl/*/manifest.json"))
    assert not any("Repl" in path.name for path in core.folder.rglob("*"))
    clear_libraries(cache)
    assert not [path for place in ("core", "repl") for path in (cache / place).glob("*/")]
