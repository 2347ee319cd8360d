"""Search: the pure part on made-up trees, the rest on real Lean."""
