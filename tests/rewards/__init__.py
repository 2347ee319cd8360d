"""Rewards, with real Lean; frameworks by their signatures."""
