"""The core library itself: its Lean tests, the axioms of all that it declares, its sources."""

from __future__ import annotations

import asyncio
import json
import os
import re
from pathlib import Path

import pytest

from leanprm.lean.batch import BatchRun, run_lean
from leanprm.lean.coresource import core_source
from leanprm.lean.limits import Limits
from leanprm.lean.toolchain import Toolchain

CORE = core_source()
TESTS = Path(__file__).resolve().parents[2] / "lean_project" / "core" / "Test"
AT_ONCE = 2
TEXTBOOK_EXAMPLES = 1400

STANDARD = {"propext", "Classical.choice", "Quot.sound"}
BOOTSTRAP = {
    "lcErased": "the compiler's erased value",
    "lcAny": "the compiler's unknown type",
    "lcVoid": "the compiler's token without content",
    "lcProof": "the compiler's stand-in for a proof",
    "lcUnreachable": "the compiler's dead branch",
    "lcCast": "the compiler's cast",
    "isScalarObj": "asks the runtime how a value is stored",
    "Quot.lcInv": "the compiler's way out of a quotient",
    "sorryAx": "what a failed elaboration leaves, so that its error is the only one",
}
"""Axioms that Lean's own bootstrapping asks for by name; nothing else may rest on them."""

MENTIONS = {
    "Init/Tactics/Terms.lean": {"sorry"},  # the tactics `sorry` and `admit`
    "Init/Grind/Steps.lean": {"sorry"},  # the step of `grind => …`
    "Init/Meta/Syntax.lean": {"implemented_by"},  # arrays of syntax, which are stored as arrays
}
"""Where a word that makes a gap is itself the subject."""

_GAP = re.compile(r"\b(?:sorry|native_decide|skipKernelTC|implemented_by)\b")
_EXAMPLE = re.compile(
    r"^\s*(?:(?:private|noncomputable|partial|mutual) )*(?:theorem|def|example) "
    r"|^\s*#guard |#guard_msgs",
    re.MULTILINE,
)
_REPLY = re.compile(
    r"'(?P<name>.+)' (?:does not depend on any axioms|depends on axioms: \[(?P<axioms>[^\]]*)\])",
    re.DOTALL,
)
_PLAIN = re.compile(r"[^\W\d][\w'!?]*(?:\.[^\W\d][\w'!?]*)*")
_COMMENT_OR_STRING = re.compile(r'"(?:\\.|[^"\\])*"|--[^\n]*')
_AXIOM = re.compile(r"\baxiom\s+(\S+)")


def run_all(toolchain: Toolchain, texts: list[str]) -> list[BatchRun]:
    """What Lean says about each text, two processes at a time."""

    async def main() -> list[BatchRun]:
        gate = asyncio.Semaphore(AT_ONCE)

        async def one(text: str) -> BatchRun:
            async with gate:
                return await run_lean(toolchain, text, Limits())

        return await asyncio.gather(*(one(text) for text in texts))

    return asyncio.run(main())


def declared(modules: list[Path]) -> list[str]:
    """The names that `.ilean` files say are declared in the sources, without those of macros."""
    names: set[str] = set()
    for module in modules:
        names |= json.loads(module.read_text(encoding="utf-8"))["decls"].keys()
    return sorted(n for n in names if _PLAIN.fullmatch(n) and not re.search(r"_aux_|_private", n))


def without_comments(text: str) -> str:
    """Lean source without comments, documentation (nested, too) and strings."""
    kept, depth = [], 0
    for part in re.split(r"(/-|-/)", _COMMENT_OR_STRING.sub(" ", text)):
        if part == "/-":
            depth += 1
        elif part == "-/":
            depth -= 1
        elif depth == 0:
            kept.append(part)
    return " ".join(kept)


def complaints_of(toolchain: Toolchain, files: list[Path]) -> list[str]:
    """Errors and warnings in Lean files that should have none."""
    texts = [file.read_text(encoding="utf-8") for file in files]
    complaints = []
    for file, text, run in zip(files, texts, run_all(toolchain, texts), strict=True):
        for said in run.diagnostics:
            if said.severity in ("error", "warning"):
                line = text.count("\n", 0, said.start) + 1
                complaints.append(f"{file.name}:{line}: {said.message[:300]}")
        assert run.returncode == 0 or complaints, f"{file}: {run.stderr_tail}"
    return complaints


def test_every_lean_test_checks_without_a_complaint(toolchain: Toolchain) -> None:
    files = sorted(TESTS.rglob("*.lean"))
    assert len(files) >= 30
    complaints = complaints_of(toolchain, files)
    assert not complaints, "\n".join(complaints)


def test_a_wrong_example_is_noticed(toolchain: Toolchain) -> None:
    wrong = "theorem wrong (n : Nat) : n + 1 = n := by simp\n#guard 1 + 1 = 3\n"
    (run,) = run_all(toolchain, [wrong])
    assert [said.severity for said in run.diagnostics] == ["error", "error"]
    assert run.returncode == 1


def test_the_textbook_has_examples_enough() -> None:
    counts = {
        file.name: len(_EXAMPLE.findall(file.read_text(encoding="utf-8")))
        for file in (TESTS / "Textbook").glob("*.lean")
    }
    assert len(counts) >= 15
    assert all(count >= 30 for count in counts.values()), counts
    assert sum(counts.values()) >= TEXTBOOK_EXAMPLES, counts


def axioms_of(toolchain: Toolchain, names: list[str], header: str = "") -> dict[str, set[str]]:
    """The axioms that each declaration rests on, as Lean says."""
    size = (len(names) + AT_ONCE - 1) // AT_ONCE
    chunks = [names[i : i + size] for i in range(0, len(names), size)]
    texts = [
        header + "\n".join(f"#print axioms _root_.{name}" for name in chunk) for chunk in chunks
    ]
    answered: dict[str, set[str]] = {}
    for run in run_all(toolchain, texts):
        for said in run.diagnostics:
            assert said.severity == "info", said.message
            reply = _REPLY.fullmatch(said.message)
            assert reply, said.message
            answered[reply["name"]] = set((reply["axioms"] or "").replace(",", " ").split())
    assert answered.keys() == set(names)
    return answered


def test_only_the_three_standard_axioms_are_used(toolchain: Toolchain) -> None:
    core = Path(toolchain.env["LEAN_PATH"].split(os.pathsep)[0])
    names = declared(list((core / "Init").rglob("*.ilean")))
    assert len(names) > 4000
    assert {"propext", "Nat.add_comm", "List.reverse_reverse", "sorryAx"} <= set(names)
    answered = axioms_of(toolchain, names)
    odd = {n: a - STANDARD for n, a in answered.items() if a - STANDARD and n not in BOOTSTRAP}
    assert {name: axioms for name, axioms in odd.items() if axioms != {"lcProof"}} == {}
    assert len(odd) <= 3, f"unsafe compiler helpers, nothing else: {sorted(odd)}"


@pytest.mark.parametrize(
    "file", sorted(CORE.rglob("Init/**/*.lean")), ids=lambda file: str(file.relative_to(CORE))
)
def test_no_source_has_a_gap(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    assert text.startswith("prelude\n")
    assert "/-!" in text, "a module says what it is about"
    code = without_comments(text)
    assert set(_AXIOM.findall(code)) <= STANDARD | BOOTSTRAP.keys()
    found = set(_GAP.findall(code))
    assert found <= MENTIONS.get(file.relative_to(CORE).as_posix(), set())
