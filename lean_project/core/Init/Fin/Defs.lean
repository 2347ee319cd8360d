prelude
import Init.Nat
/-!
# Numbers below a bound: numerals and arithmetic modulo the bound
-/

set_option autoImplicit true
universe u

/-- The number is not zero. -/
class NeZero {R : Type u} [Zero R] (n : R) : Prop where
  out : n ≠ 0

theorem NeZero.ne {R : Type u} [Zero R] (n : R) [h : NeZero n] : n ≠ 0 := h.out

instance Nat.instNeZeroSucc {n : Nat} : NeZero (n + 1) := ⟨Nat.succ_ne_zero n⟩

theorem Nat.pos_of_neZero (n : Nat) [NeZero n] : 0 < n := Nat.pos_of_ne_zero (NeZero.ne n)

namespace Fin

/-- `a` modulo the bound. -/
@[implicit_reducible] protected def ofNat (n : Nat) [NeZero n] (a : Nat) : Fin n :=
  Fin.Internal.ofNat n (Nat.pos_of_neZero n) a

instance instOfNat {n : Nat} [NeZero n] {i : Nat} : OfNat (Fin n) i := ⟨Fin.ofNat n i⟩

instance instInhabited {n : Nat} [NeZero n] : Inhabited (Fin n) := ⟨0⟩

instance coeToNat : CoeOut (Fin n) Nat := ⟨Fin.val⟩

theorem pos (i : Fin n) : 0 < n := Nat.lt_of_le_of_lt (Nat.zero_le _) i.isLt

protected def add : Fin n → Fin n → Fin n
  | ⟨a, h⟩, ⟨b, _⟩ => ⟨(a + b) % n, Nat.mod_lt _ (Nat.lt_of_le_of_lt (Nat.zero_le _) h)⟩

protected def mul : Fin n → Fin n → Fin n
  | ⟨a, h⟩, ⟨b, _⟩ => ⟨(a * b) % n, Nat.mod_lt _ (Nat.lt_of_le_of_lt (Nat.zero_le _) h)⟩

protected def sub : Fin n → Fin n → Fin n
  | ⟨a, h⟩, ⟨b, _⟩ => ⟨(n - b + a) % n, Nat.mod_lt _ (Nat.lt_of_le_of_lt (Nat.zero_le _) h)⟩

instance : Add (Fin n) := ⟨Fin.add⟩
instance : Mul (Fin n) := ⟨Fin.mul⟩
instance : Sub (Fin n) := ⟨Fin.sub⟩

/-- One more, under one more. -/
def succ : Fin n → Fin (n + 1)
  | ⟨i, h⟩ => ⟨i + 1, Nat.succ_lt_succ h⟩

/-- The greatest number under `n + 1`. -/
@[inline] def last (n : Nat) : Fin (n + 1) := ⟨n, Nat.lt_add_one n⟩

/-- The same number under a greater bound. -/
@[inline] def castLE (h : n ≤ m) (i : Fin n) : Fin m := ⟨i.1, Nat.lt_of_lt_of_le i.2 h⟩
@[inline] def castSucc (i : Fin n) : Fin (n + 1) := castLE (Nat.le_succ n) i

@[inline] protected def elim0 {α : Sort u} (i : Fin 0) : α := absurd i.isLt (Nat.not_lt_zero _)

theorem ext {a b : Fin n} (h : (a : Nat) = b) : a = b := eq_of_val_eq h

end Fin
