prelude
import Init.Fin.Lemmas
/-!
# Bounded numbers: maps between bounds, induction, laws
-/

set_option autoImplicit true
universe u v

namespace Fin

protected def mod : Fin n → Fin n → Fin n
  | ⟨a, h⟩, ⟨b, _⟩ => ⟨a % b, Nat.lt_of_le_of_lt (Nat.mod_le _ _) h⟩
protected def div : Fin n → Fin n → Fin n
  | ⟨a, h⟩, ⟨b, _⟩ => ⟨a / b, Nat.lt_of_le_of_lt (Nat.div_le_self _ _) h⟩
protected def neg (a : Fin n) : Fin n := ⟨(n - a) % n, Nat.mod_lt _ a.pos⟩

instance instMod : Mod (Fin n) := ⟨Fin.mod⟩
instance instDiv : Div (Fin n) := ⟨Fin.div⟩
instance instNeg : Neg (Fin n) := ⟨Fin.neg⟩

/-! ## Between bounds -/

@[inline] protected def toNat (i : Fin n) : Nat := i.val
@[inline] def cast (eq : n = m) (i : Fin n) : Fin m := ⟨i, eq ▸ i.2⟩
@[inline] def castLT (i : Fin m) (h : i.1 < n) : Fin n := ⟨i.1, h⟩
@[inline] def castAdd (m) : Fin n → Fin (n + m) := castLE (Nat.le_add_right n m)
def addNat (i : Fin n) (m) : Fin (n + m) := ⟨i + m, Nat.add_lt_add_right i.2 _⟩
def natAdd (n) (i : Fin m) : Fin (n + m) := ⟨n + i, Nat.add_lt_add_left i.2 _⟩
/-- Counted from the other end. -/
@[inline] def rev (i : Fin n) : Fin n := ⟨n - (i + 1), Nat.sub_lt i.pos (Nat.succ_pos _)⟩
@[inline] def subNat (m) (i : Fin (n + m)) (h : m ≤ i.val) : Fin n :=
  ⟨i - m, Nat.lt_of_add_lt_add_right (n := m) (by rw [Nat.sub_add_cancel h]; exact i.2)⟩
@[inline] def pred {n : Nat} (i : Fin (n + 1)) (h : i ≠ 0) : Fin n :=
  ⟨i.1 - 1, by
    have : i.1 ≠ 0 := fun e => h (Fin.ext e)
    exact Nat.lt_of_succ_lt_succ (by
      rw [Nat.succ_eq_add_one, Nat.sub_add_cancel (Nat.pos_of_ne_zero this)]; exact i.2)⟩

/-! ## Induction -/

@[elab_as_elim] def induction {motive : Fin (n + 1) → Sort u} (zero : motive 0)
    (succ : ∀ i : Fin n, motive i.castSucc → motive i.succ) : ∀ i : Fin (n + 1), motive i
  | ⟨i, hi⟩ => go i hi
where
  go : ∀ (i : Nat) (hi : i < n + 1), motive ⟨i, hi⟩
    | 0, _ => zero
    | i + 1, hi => succ ⟨i, Nat.lt_of_succ_lt_succ hi⟩ (go i (Nat.lt_of_succ_lt hi))

/-! ## Laws -/

theorem forall_iff {p : Fin n → Prop} : (∀ i, p i) ↔ ∀ i h, p ⟨i, h⟩ :=
  ⟨fun h i hi => h ⟨i, hi⟩, fun h ⟨i, hi⟩ => h i hi⟩
theorem exists_iff {p : Fin n → Prop} : (∃ i, p i) ↔ ∃ i h, p ⟨i, h⟩ :=
  ⟨fun ⟨⟨i, hi⟩, h⟩ => ⟨i, hi, h⟩, fun ⟨i, hi, h⟩ => ⟨⟨i, hi⟩, h⟩⟩
theorem is_le (i : Fin (n + 1)) : i.1 ≤ n := Nat.le_of_lt_succ i.2
@[simp] theorem mk_val (i : Fin n) : (⟨i, i.isLt⟩ : Fin n) = i := rfl
@[simp] theorem val_castLE (h : n ≤ m) (i : Fin n) : (i.castLE h).1 = i.1 := rfl
@[simp] theorem val_cast (h : n = m) (i : Fin n) : (i.cast h).1 = i.1 := rfl
@[simp] theorem val_rev (i : Fin n) : i.rev.1 = n - (i.1 + 1) := rfl
@[simp] theorem rev_rev (i : Fin n) : i.rev.rev = i := ext <| by
  have back (a k m : Nat) (e : a + 1 + k = m) : m - (m - (a + 1) + 1) = a := by
    rw [← e, Nat.add_sub_cancel_left, Nat.add_assoc, Nat.add_comm 1, Nat.add_sub_cancel]
  obtain ⟨k, e⟩ := Nat.le.dest i.2
  exact back i k n e
@[simp] theorem succ_inj {a b : Fin n} : a.succ = b.succ ↔ a = b := by
  rw [ext_iff, ext_iff, val_succ, val_succ]
  exact Nat.add_right_cancel_iff
instance : Subsingleton (Fin 0) := ⟨fun i => i.elim0⟩
instance : Subsingleton (Fin 1) := ⟨fun a b => ext <| by
  rw [Nat.lt_one_iff.mp a.2, Nat.lt_one_iff.mp b.2]⟩

end Fin
