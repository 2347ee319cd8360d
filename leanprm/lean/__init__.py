"""Running Lean: toolchains, processes, documents. Knows nothing of proofs."""
