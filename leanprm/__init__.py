"""Check Lean 4 proofs step by step; turn the verdicts into rewards and training labels."""

from leanprm._version import __version__

__all__ = ["__version__"]
