theorem c32 (p q : Prop) (h : p ∨ q) : q ∨ p := by
  cases h with
  | inl hp | inr hq => sorry

