"""Informal steps as claims that Lean decides."""
