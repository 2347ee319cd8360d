prelude
import Init.Omega
import Init.Fin.Defs
/-!
# Numbers below a bound: laws
-/

set_option autoImplicit true
universe u

namespace Fin

variable {n : Nat}

theorem ext_iff {a b : Fin n} : a = b ↔ a.val = b.val := ⟨val_eq_of_eq, eq_of_val_eq⟩
attribute [ext] Fin.ext
theorem val_inj {a b : Fin n} : a.val = b.val ↔ a = b := ext_iff.symm
theorem val_ne_of_ne {i j : Fin n} (h : i ≠ j) : i.val ≠ j.val := fun e => h (eq_of_val_eq e)
theorem val_ne_iff {a b : Fin n} : a.val ≠ b.val ↔ a ≠ b := not_congr val_inj
@[simp] protected theorem eta (a : Fin n) (h : a.val < n) : (⟨a.val, h⟩ : Fin n) = a := rfl
@[simp] theorem is_lt (a : Fin n) : a.val < n := a.isLt
@[simp] theorem val_mk {m : Nat} (h : m < n) : (⟨m, h⟩ : Fin n).val = m := rfl
theorem mk_eq_mk {a b : Nat} {ha : a < n} {hb : b < n} :
    (⟨a, ha⟩ : Fin n) = ⟨b, hb⟩ ↔ a = b := ext_iff
@[simp] theorem mk_le_mk {x y : Nat} {hx : x < n} {hy : y < n} :
    (⟨x, hx⟩ : Fin n) ≤ ⟨y, hy⟩ ↔ x ≤ y := Iff.rfl
@[simp] theorem mk_lt_mk {x y : Nat} {hx : x < n} {hy : y < n} :
    (⟨x, hx⟩ : Fin n) < ⟨y, hy⟩ ↔ x < y := Iff.rfl
theorem le_def {a b : Fin n} : a ≤ b ↔ a.val ≤ b.val := Iff.rfl
theorem lt_def {a b : Fin n} : a < b ↔ a.val < b.val := Iff.rfl
@[simp] protected theorem le_refl (a : Fin n) : a ≤ a := Nat.le_refl a.val
@[simp] protected theorem lt_irrefl (a : Fin n) : ¬a < a := Nat.lt_irrefl a.val
protected theorem le_trans {a b c : Fin n} (h : a ≤ b) (k : b ≤ c) : a ≤ c := Nat.le_trans h k
protected theorem lt_trans {a b c : Fin n} (h : a < b) (k : b < c) : a < c := Nat.lt_trans h k
protected theorem le_antisymm {a b : Fin n} (h : a ≤ b) (k : b ≤ a) : a = b :=
  eq_of_val_eq (Nat.le_antisymm h k)
protected theorem le_total (a b : Fin n) : a ≤ b ∨ b ≤ a := Nat.le_total a.val b.val
protected theorem not_le {a b : Fin n} : ¬a ≤ b ↔ b < a := Nat.not_le
protected theorem not_lt {a b : Fin n} : ¬a < b ↔ b ≤ a := Nat.not_lt
protected theorem lt_iff_val_lt_val {a b : Fin n} : a < b ↔ a.val < b.val := Iff.rfl
protected theorem ne_of_lt {a b : Fin n} (h : a < b) : a ≠ b :=
  fun e => Nat.lt_irrefl a.val (e ▸ h)

theorem val_add (a b : Fin n) : (a + b).val = (a.val + b.val) % n := rfl
theorem val_mul (a b : Fin n) : (a * b).val = a.val * b.val % n := rfl
theorem sub_def (a b : Fin n) : (a - b).val = ((n - b.val) + a.val) % n := rfl
@[simp] theorem val_zero (n : Nat) [NeZero n] : (0 : Fin n).val = 0 := Nat.zero_mod n
@[simp] theorem val_succ (j : Fin n) : j.succ.val = j.val + 1 := rfl
@[simp] theorem val_last (n : Nat) : (last n).val = n := rfl
@[simp] theorem val_castSucc (i : Fin n) : i.castSucc.val = i.val := rfl
theorem le_last (i : Fin (n + 1)) : i ≤ last n := Nat.le_of_lt_succ i.isLt
theorem succ_ne_zero (k : Fin n) : k.succ ≠ 0 := fun h => by
  have e := val_eq_of_eq h
  rw [val_zero, val_succ] at e
  exact absurd e (Nat.succ_ne_zero _)

/-- Cases on a bounded number: zero, or a successor. -/
@[elab_as_elim] def cases {motive : Fin (n + 1) → Sort u} (zero : motive 0)
    (succ : ∀ i : Fin n, motive i.succ) : ∀ i : Fin (n + 1), motive i
  | ⟨0, _⟩ => zero
  | ⟨i + 1, h⟩ => succ ⟨i, Nat.lt_of_succ_lt_succ h⟩

theorem forall_fin_succ {P : Fin (n + 1) → Prop} : (∀ i, P i) ↔ P 0 ∧ ∀ i : Fin n, P i.succ :=
  ⟨fun h => ⟨h 0, fun i => h i.succ⟩, fun h => Fin.cases h.1 h.2⟩
theorem exists_fin_succ {P : Fin (n + 1) → Prop} : (∃ i, P i) ↔ P 0 ∨ ∃ i : Fin n, P i.succ := by
  constructor
  · intro ⟨i, h⟩
    revert h
    exact Fin.cases (motive := fun i => P i → P 0 ∨ ∃ i : Fin n, P i.succ) Or.inl
      (fun i h => .inr ⟨i, h⟩) i
  · intro h
    cases h with
    | inl h => exact ⟨0, h⟩
    | inr h => exact h.elim fun i h => ⟨i.succ, h⟩
theorem forall_fin_zero {p : Fin 0 → Prop} : (∀ i, p i) ↔ True :=
  ⟨fun _ => trivial, fun _ i => i.elim0⟩
attribute [simp] forall_fin_zero

end Fin
