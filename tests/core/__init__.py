"""Tests of the core library, on real Lean."""
