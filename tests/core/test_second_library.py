"""The library `LeanPRM`: its Lean tests, the axioms of all that it declares, its sources."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from leanprm.lean.coresource import library_source
from leanprm.lean.toolchain import Toolchain
from tests.core.test_library import (
    _AXIOM,
    _GAP,
    STANDARD,
    axioms_of,
    complaints_of,
    declared,
    without_comments,
)

LIBRARY = library_source()
TESTS = Path(__file__).resolve().parents[2] / "lean_project" / "library" / "Test"


def test_every_lean_test_checks_without_a_complaint(toolchain: Toolchain) -> None:
    files = sorted(TESTS.rglob("*.lean"))
    assert files
    complaints = complaints_of(toolchain, files)
    assert not complaints, "\n".join(complaints)


def test_only_the_three_standard_axioms_are_used(toolchain: Toolchain) -> None:
    assert toolchain.library is not None
    toolchain.library.make()
    library = Path(toolchain.env["LEAN_PATH"].split(os.pathsep)[1])
    modules = list((library / "LeanPRM").rglob("*.ilean"))
    assert len(modules) == len(list(LIBRARY.glob("LeanPRM/**/*.lean")))
    answered = axioms_of(toolchain, declared(modules), "import LeanPRM\n")
    odd = {name: axioms - STANDARD for name, axioms in answered.items() if axioms - STANDARD}
    assert odd == {}


@pytest.mark.parametrize(
    "file",
    sorted(LIBRARY.glob("LeanPRM/**/*.lean")),
    ids=lambda file: str(file.relative_to(LIBRARY)),
)
def test_no_source_has_a_gap(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    assert "/-!" in text, "a module says what it is about"
    code = without_comments(text)
    assert not _AXIOM.findall(code)
    assert not _GAP.findall(code)
