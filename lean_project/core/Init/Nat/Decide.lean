prelude
import Init.Nat.Simproc
/-!
# Natural numbers: bounded quantifiers are decidable

The instances count upwards to the bound, so `decide` proves such statements by evaluation.
-/

set_option autoImplicit true
universe u

namespace Nat

theorem forall_lt_succ_right' {n : Nat} {p : (m : Nat) → m < n + 1 → Prop} :
    (∀ m (h : m < n + 1), p m h) ↔
      (∀ m (h : m < n), p m (lt_succ_of_lt h)) ∧ p n (Nat.lt_add_one n) := by
  constructor
  · intro k
    exact ⟨fun m h => k m _, k n _⟩
  · intro k m h
    cases Nat.lt_succ_iff_lt_or_eq.1 h with
    | inl l => exact k.1 m l
    | inr e => cases e; exact k.2

theorem forall_lt_succ_right {n : Nat} {p : Nat → Prop} :
    (∀ m, m < n + 1 → p m) ↔ (∀ m, m < n → p m) ∧ p n :=
  forall_lt_succ_right' (p := fun m _ => p m)

theorem exists_lt_succ_right' {n : Nat} {p : (m : Nat) → m < n + 1 → Prop} :
    (∃ m, ∃ h : m < n + 1, p m h) ↔
      (∃ m, ∃ h : m < n, p m (lt_succ_of_lt h)) ∨ p n (Nat.lt_add_one n) := by
  constructor
  · intro ⟨m, h, k⟩
    cases Nat.lt_succ_iff_lt_or_eq.1 h with
    | inl l => exact .inl ⟨m, l, k⟩
    | inr e => cases e; exact .inr k
  · intro k
    cases k with
    | inl k =>
      cases k with
      | intro m k => exact k.elim fun h k => ⟨m, lt_succ_of_lt h, k⟩
    | inr k => exact ⟨n, Nat.lt_add_one n, k⟩

theorem exists_lt_succ_right {n : Nat} {p : Nat → Prop} :
    (∃ m, m < n + 1 ∧ p m) ↔ (∃ m, m < n ∧ p m) ∨ p n := by
  constructor
  · intro ⟨m, h, k⟩
    cases Nat.lt_succ_iff_lt_or_eq.1 h with
    | inl l => exact .inl ⟨m, l, k⟩
    | inr e => cases e; exact .inr k
  · intro k
    cases k with
    | inl k => exact k.imp fun _ k => ⟨lt_succ_of_lt k.1, k.2⟩
    | inr k => exact ⟨n, Nat.lt_add_one n, k⟩

theorem forall_lt_succ_left {n : Nat} {p : Nat → Prop} :
    (∀ m, m < n + 1 → p m) ↔ p 0 ∧ ∀ m, m < n → p (m + 1) := by
  constructor
  · intro k
    exact ⟨k 0 (zero_lt_succ n), fun m h => k (m + 1) (succ_lt_succ h)⟩
  · intro k m h
    cases m with
    | zero => exact k.1
    | succ m => exact k.2 m (lt_of_succ_lt_succ h)

theorem and_forall_add_one {p : Nat → Prop} : (p 0 ∧ ∀ n, p (n + 1)) ↔ ∀ n, p n := by
  constructor
  · intro k n
    cases n with
    | zero => exact k.1
    | succ n => exact k.2 n
  · intro k
    exact ⟨k 0, fun n => k (n + 1)⟩
theorem or_exists_add_one {p : Nat → Prop} : (p 0 ∨ ∃ n, p (n + 1)) ↔ ∃ n, p n := by
  constructor
  · intro k
    cases k with
    | inl k => exact ⟨0, k⟩
    | inr k => exact k.elim fun n k => ⟨n + 1, k⟩
  · intro ⟨n, k⟩
    cases n with
    | zero => exact .inl k
    | succ n => exact .inr ⟨n, k⟩

/-! ## Instances -/

instance decidableBallLT : ∀ (n : Nat) (P : ∀ k, k < n → Prop) [∀ n h, Decidable (P n h)],
    Decidable (∀ n h, P n h)
  | 0, _, _ => isTrue fun m h => absurd h (Nat.not_lt_zero m)
  | n + 1, P, inst =>
    have := decidableBallLT n (fun k h => P k (lt_succ_of_lt h))
    decidable_of_iff' _ forall_lt_succ_right'

instance decidableForallFin {n : Nat} (P : Fin n → Prop) [DecidablePred P] :
    Decidable (∀ i, P i) :=
  decidable_of_iff (∀ k h, P ⟨k, h⟩) ⟨fun k i => k i.1 i.2, fun k i h => k ⟨i, h⟩⟩

instance decidableBallLE (n : Nat) (P : ∀ k, k ≤ n → Prop) [∀ n h, Decidable (P n h)] :
    Decidable (∀ n h, P n h) :=
  decidable_of_iff (∀ k (h : k < n + 1), P k (le_of_lt_succ h))
    ⟨fun k m h => k m (lt_succ_of_le h), fun k m _ => k m _⟩

instance decidableExistsLT {p : Nat → Prop} [h : DecidablePred p] :
    DecidablePred fun n => ∃ m : Nat, m < n ∧ p m
  | 0 => isFalse fun ⟨m, h, _⟩ => Nat.not_lt_zero m h
  | n + 1 =>
    have := decidableExistsLT (p := p) n
    decidable_of_iff' _ exists_lt_succ_right

instance decidableExistsLE {p : Nat → Prop} [DecidablePred p] :
    DecidablePred fun n => ∃ m : Nat, m ≤ n ∧ p m := fun n =>
  decidable_of_iff (∃ m, m < n + 1 ∧ p m)
    ⟨fun ⟨m, h, k⟩ => ⟨m, le_of_lt_succ h, k⟩, fun ⟨m, h, k⟩ => ⟨m, lt_succ_of_le h, k⟩⟩

instance decidableExistsLT' : ∀ {k : Nat} {p : (m : Nat) → m < k → Prop}
    [∀ m h, Decidable (p m h)], Decidable (∃ m : Nat, ∃ h : m < k, p m h)
  | 0, _, _ => isFalse fun ⟨m, h, _⟩ => Nat.not_lt_zero m h
  | n + 1, p, _ =>
    have := decidableExistsLT' (k := n) (p := fun m h => p m (lt_succ_of_lt h))
    decidable_of_iff' _ exists_lt_succ_right'

instance decidableExistsFin {n : Nat} (P : Fin n → Prop) [DecidablePred P] :
    Decidable (∃ i, P i) :=
  decidable_of_iff (∃ k, ∃ h : k < n, P ⟨k, h⟩)
    ⟨fun ⟨k, h, e⟩ => ⟨⟨k, h⟩, e⟩, fun ⟨i, e⟩ => ⟨i.1, i.2, e⟩⟩

end Nat
