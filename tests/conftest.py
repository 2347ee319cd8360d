"""Fixtures for everything that runs real Lean."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

from leanprm.lean.embedded import shared_toolchain
from leanprm.lean.toolchain import Toolchain
from leanprm.verify.verifier import Verifier

# How long an example takes says how busy the machine is, and nothing of the code.
settings.register_profile("untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("untimed")


@pytest.fixture(scope="session")
def toolchain() -> Toolchain:
    """Real Lean with our core library, compiled once into the user's cache."""
    return shared_toolchain()


@pytest.fixture(scope="session")
def verifier(toolchain: Toolchain) -> Iterator[Verifier]:
    """One open verifier for all tests that check proofs."""
    with Verifier(toolchain, workers=2) as opened:
        yield opened
