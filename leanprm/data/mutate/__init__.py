"""Wrong steps on purpose: proofs that Lean accepted are changed, and go back to Lean."""
