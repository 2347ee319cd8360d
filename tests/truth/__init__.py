"""Ground truth for labels, found by another way than leanprm's: plain `lean` on cut proofs."""
