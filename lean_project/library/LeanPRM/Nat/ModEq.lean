import LeanPRM.Notation
/-!
# Congruence: `a ≡ b [MOD n]` and `a ≡ b [ZMOD n]`
-/

/-- `a` and `b` have the same remainder modulo `n`. -/
def Nat.ModEq (n a b : Nat) : Prop := a % n = b % n
/-- `a` and `b` have the same remainder modulo `n`. -/
def Int.ModEq (n a b : Int) : Prop := a % n = b % n

@[inherit_doc] notation:50 a:51 " ≡ " b:51 " [MOD " n "]" => Nat.ModEq n a b
@[inherit_doc] notation:50 a:51 " ≡ " b:51 " [ZMOD " n "]" => Int.ModEq n a b

instance (n a b : Nat) : Decidable (a ≡ b [MOD n]) := inferInstanceAs (Decidable (_ = _))
instance (n a b : Int) : Decidable (a ≡ b [ZMOD n]) := inferInstanceAs (Decidable (_ = _))

namespace Nat.ModEq

variable {n a b c d : Nat}

@[refl] protected theorem refl (a : Nat) : a ≡ a [MOD n] := rfl
@[symm] protected theorem symm (h : a ≡ b [MOD n]) : b ≡ a [MOD n] := Eq.symm h
protected theorem trans (h : a ≡ b [MOD n]) (k : b ≡ c [MOD n]) : a ≡ c [MOD n] := Eq.trans h k
instance : Trans (ModEq n) (ModEq n) (ModEq n) := ⟨ModEq.trans⟩
protected theorem add (h : a ≡ b [MOD n]) (k : c ≡ d [MOD n]) : a + c ≡ b + d [MOD n] := by
  unfold ModEq at *; rw [Nat.add_mod, h, k, ← Nat.add_mod]
protected theorem mul (h : a ≡ b [MOD n]) (k : c ≡ d [MOD n]) : a * c ≡ b * d [MOD n] := by
  unfold ModEq at *; rw [Nat.mul_mod, h, k, ← Nat.mul_mod]
protected theorem pow (m : Nat) (h : a ≡ b [MOD n]) : a ^ m ≡ b ^ m [MOD n] := by
  induction m with
  | zero => rfl
  | succ m ih => rw [Nat.pow_succ, Nat.pow_succ]; exact ih.mul h

end Nat.ModEq

namespace Int.ModEq

variable {n a b c d : Int}

@[refl] protected theorem refl (a : Int) : a ≡ a [ZMOD n] := rfl
@[symm] protected theorem symm (h : a ≡ b [ZMOD n]) : b ≡ a [ZMOD n] := Eq.symm h
protected theorem trans (h : a ≡ b [ZMOD n]) (k : b ≡ c [ZMOD n]) : a ≡ c [ZMOD n] :=
  Eq.trans h k
instance : Trans (ModEq n) (ModEq n) (ModEq n) := ⟨ModEq.trans⟩
protected theorem add (h : a ≡ b [ZMOD n]) (k : c ≡ d [ZMOD n]) : a + c ≡ b + d [ZMOD n] := by
  unfold ModEq at *; rw [Int.add_emod, h, k, ← Int.add_emod]
protected theorem mul (h : a ≡ b [ZMOD n]) (k : c ≡ d [ZMOD n]) : a * c ≡ b * d [ZMOD n] := by
  unfold ModEq at *; rw [Int.mul_emod, h, k, ← Int.mul_emod]
protected theorem pow (m : Nat) (h : a ≡ b [ZMOD n]) : a ^ m ≡ b ^ m [ZMOD n] := by
  induction m with
  | zero => rfl
  | succ m ih => rw [Int.pow_succ, Int.pow_succ]; exact ih.mul h

end Int.ModEq
