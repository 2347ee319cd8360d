"""One formal reward for all tests."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from leanprm.rewards import FormalReward
from leanprm.verify.verifier import Verifier


@pytest.fixture(scope="package")
def verifier() -> Iterator[Verifier]:
    with Verifier(workers=1, goals=False) as opened:
        yield opened


@pytest.fixture(scope="package")
def formal(verifier: Verifier) -> FormalReward:
    return FormalReward(verifier)
