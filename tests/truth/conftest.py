"""Fixtures: plain Lean."""

from __future__ import annotations

import pytest

from leanprm.lean.toolchain import Toolchain
from tests.truth.plain import PlainLean


@pytest.fixture(scope="session")
def plain_lean(toolchain: Toolchain) -> PlainLean:
    """`lean` with the core library and nothing of ours around it."""
    return PlainLean(toolchain.command, toolchain.environ())
