"""Fixtures for everything that runs real Lean."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from leanprm.lean.embedded import shared_toolchain
from leanprm.lean.toolchain import Toolchain
from leanprm.verify.verifier import Verifier


@pytest.fixture(scope="session")
def toolchain() -> Toolchain:
    """Real Lean with our core library, compiled once into the user's cache."""
    return shared_toolchain()


@pytest.fixture(scope="session")
def verifier(toolchain: Toolchain) -> Iterator[Verifier]:
    """One open verifier for all tests that check proofs."""
    with Verifier(toolchain, workers=2) as opened:
        yield opened
