"""What to try next on a proof state: one policy a module."""
