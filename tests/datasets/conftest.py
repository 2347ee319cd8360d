"""Fixtures: plain Lean, as for the ground truth."""

from tests.truth.conftest import plain_lean

__all__ = ["plain_lean"]
