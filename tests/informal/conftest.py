"""One decider on real Lean for all tests of informal steps."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from leanprm.informal.decide import Decider
from leanprm.lean.toolchain import Toolchain


@pytest.fixture(scope="session")
def decider(toolchain: Toolchain) -> Iterator[Decider]:
    with Decider(toolchain, workers=1) as opened:
        yield opened
