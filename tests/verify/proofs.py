"""Random proofs for property tests: real tactics, put together without sense."""

from __future__ import annotations

from hypothesis import strategies as st

from leanprm.records import ProofItem
from leanprm.verify.prepare import Prepared, prepare

_LINES = st.sampled_from(
    [
        "intro h",
        "exact h",
        "constructor",
        "constructor <;> simp",
        "have k : p := by\n  exact h",
        "have k : p := h",
        "· exact h.1",
        "· intro x\n  exact x",
        "cases h with\n| inl a => exact a\n| inr b => skip",
        "calc a = b := h\n  _ = c := k",
        "refine ⟨?_, h⟩",
        "skip -- a comment",
        "sorry",
        "case inl => simp",
        "rw [h]; simp",
        "exact (by simp)",
        "/- block -/ simp",
        "native_decide",
        "exact ⟨𝓅, «a b»⟩",
        ")",
        "exact (",
    ]
)
proof_texts = st.lists(_LINES, min_size=0, max_size=6).map("\n".join)


def prepared(proof: str, at: int = 0) -> Prepared:
    """A proof of some theorem, ready for Lean."""
    return prepare(ProofItem(id=str(at), statement=f"theorem t{at} (p : Prop) : p", proof=proof))
