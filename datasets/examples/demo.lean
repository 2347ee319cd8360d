/-- From p or q, and ways from each to r, r follows; with r and s, both follow. -/
theorem four_way (p q r s : Prop) (h : p ∨ q) (h₁ : p → r) (h₂ : q → r) (hs : r → s) : r ∧ s := by
  have hr : r := by
    cases h with
    | inl hp =>
      -- the first way
      exact h₁ hp
    | inr hq =>
      -- the second way
      exact h₂ hq
  exact ⟨hr, hs hr⟩

/-- Addition is commutative, by induction on the second number. -/
theorem add_comm_ind (m n : Nat) : m + n = n + m := by
  induction n with
  | zero =>
    rw [Nat.add_zero]
    rw [Nat.zero_mul]
  | succ k ih =>
    rw [Nat.add_succ]
    rw [Nat.succ_add]
    rw [ih]

/-- If one x works for all y, then for each y some x works. -/
theorem exists_forall_swap {α β : Type} (r : α → β → Prop) (h : ∃ x, ∀ y, r x y) : ∀ y, ∃ x, r x y := by
  intro y
  cases h with
  | intro x hx =>
    exists x
    have key : ∀ z, r x z := by
      intro z
      sorry
    exact key y
