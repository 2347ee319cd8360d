/-! # The forms that a proof can take -/

open Nat

/-- Twice a number. -/
def double (n : Nat) : Nat := n + n

/-- A relation between numbers and what comes two later. -/
inductive TwoApart : Nat → Nat → Prop where
  | intro (n : Nat) : TwoApart n (n + 2)

/-- Both halves of a conjunction, each in braces. -/
theorem braces_and_semicolons (p q : Prop) (hp : p) (hq : q) : (p ∧ q) ∧ (q ∧ p) := by
  constructor
  { constructor; exact hp; exact hq }
  { constructor
    { exact hq }
    { exact hp } }

/-- The next open goal is taken with new names for what is in it. -/
theorem anonymous_cases (p q r : Prop) (h : p ∨ q) (hpr : p → r) (hqr : q → r) : r := by
  cases h
  next hp => exact hpr hp
  next hq =>
    apply hqr
    exact hq

/-- A term whose parts are proved by tactics. -/
theorem terms_with_tactics (p q r : Prop) (hp : p) (hpq : p → q) (hqr : q → r) : p ∧ q ∧ r := ⟨hp, by exact hpq hp, by
  apply hqr
  apply hpq
  exact hp⟩

/-- Every goal of a kind is closed at once. -/
theorem combinators (a b c : Nat) (h : a = b) (h' : b = c) : (a = b ∧ b = c) ∧ (b = a ∧ c = b) := by
  refine ⟨⟨?_, ?_⟩, ⟨?_, ?_⟩⟩
  all_goals first
    | assumption
    | (symm; assumption)

/-- Moving ones from one summand to the other, for every other summand. -/
theorem sum_by_generalizing (m n : Nat) : m + (n + 1) = (m + 1) + n := by
  induction m generalizing n with
  | zero =>
    rw [Nat.zero_add, Nat.zero_add, Nat.add_comm]
  | succ m ih =>
    have key := ih n
    calc
      m + 1 + (n + 1) = m + (n + 1) + 1 := Nat.succ_add m (n + 1)
      _ = m + 1 + n + 1 := by rw [key]
      _ = m + 1 + 1 + n := (Nat.succ_add (m + 1) n).symm

/-- A choice between two ways, made by asking. -/
theorem decide_by_cases (n : Nat) (p : Nat → Prop) (h₀ : n = 0 → p n) (h₁ : n ≠ 0 → p n) : p n := by
  if h : n = 0 then
    exact h₀ h
  else
    exact h₁ h

/-- Names in other scripts, with primes and indices, are names like any other. -/
theorem unicode_names (α β' «x y» : Prop) (hα : α) («自» : α → β') (f₁ : β' → «x y») : «x y» := by
  have hβ' : β' := «自» hα
  /- a comment /- inside -/ a comment: exact sorry -/
  have «so it is» : «x y» := by
    -- nothing but `f₁` is needed
    exact f₁ hβ'
  exact «so it is»

/-- The later of two numbers that are two apart is greater. -/
theorem two_apart_lt (m n : Nat) (h : TwoApart m n) : m < n := by
  obtain ⟨⟩ := h
  show m + 1 ≤ m + 2
  exact Nat.le_succ (m + 1)

/-- Doubling twice is taking four times. -/
theorem double_double (n : Nat) : double (double n) = 4 * n := by
  unfold double
  have four : 4 * n = n + n + n + n := by
    rw [Nat.succ_mul, Nat.succ_mul, Nat.succ_mul, Nat.one_mul]
  rw [four, ← Nat.add_assoc]

/-- Facts are rewritten in place and put together. -/
theorem rewriting_hypotheses (a b c d : Nat) (h₁ : a + 0 = b) (h₂ : 0 + c = d) (h₃ : b = d) : c = a := by
  rw [Nat.add_zero] at h₁
  rw [Nat.zero_add] at h₂
  rw [h₁, h₂]
  exact h₃.symm

/-- The goals of an existence proof may be met in any order. -/
theorem goals_out_of_order : ∃ n : Nat, n * n = 49 ∧ 5 < n := by
  refine ⟨?n, ?square, ?large⟩
  case n => exact 7
  case large => decide
  case square => rfl

/-- No number is its own successor. -/
theorem self_support (n : Nat) : n ≠ n + 1 := by
  intro h
  exact Nat.succ_ne_self n h.symm

/-- Four is not three. -/
theorem smuggled_command : ¬(4 = 3) := by
  intro h
  cases h

/-! ## Other proofs -/

namespace Other

theorem terms_with_tactics (p q r : Prop) (hp : p) (hpq : p → q) (hqr : q → r) : p ∧ q ∧ r := by
  refine ⟨by exact hp, ?_, ?_⟩
  · exact (fun x : p => (by exact hpq x)) hp
  · exact show r from hqr (by exact hpq hp)

theorem combinators (a b c : Nat) (h : a = b) (h' : b = c) : (a = b ∧ b = c) ∧ (b = a ∧ c = b) := by
  constructor <;> constructor <;> first | exact h | exact h' | exact h.symm | exact h'.symm

theorem two_apart_lt (m n : Nat) (h : TwoApart m n) : m < n := by
  match h with
  | .intro _ => exact Nat.lt_trans (Nat.lt_succ_self m) (Nat.lt_succ_self (m + 1))

theorem rewriting_hypotheses (a b c d : Nat) (h₁ : a + 0 = b) (h₂ : 0 + c = d) (h₃ : b = d) : c = a := by
  have e₁ : a = b := h₁
  have e₂ : c = d := by simpa using h₂
  exact e₂.trans (h₃.symm.trans e₁.symm)

theorem self_support (n : Nat) : n ≠ n + 1 := by
  induction n with
  | zero => exact (fun h => Nat.noConfusion h)
  | succ n ih =>
    intro h
    apply ih
    exact Nat.succ.inj h

end Other
