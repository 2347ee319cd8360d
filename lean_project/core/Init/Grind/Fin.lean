prelude
import Init.Grind.Norm
import Init.Fin.More

/-!
# Bounded naturals for `grind`

An element of `Fin n` is its value and the fact that the value is below `n`; what `grind` says of
elements it says of their values.
-/

set_option autoImplicit true

namespace Fin

theorem val_sub (a b : Fin n) : (a - b).val = (n - b.val + a.val) % n := rfl
theorem val_mod (a b : Fin n) : (a % b).val = a.val % b.val := rfl
theorem div_val (a b : Fin n) : (a / b).val = a.val / b.val := rfl

end Fin

namespace Lean.Grind.Fin

theorem eq_iff_val_eq {n : Nat} (a b : Fin n) : a = b ↔ a.val = b.val :=
  ⟨congrArg _, Fin.eq_of_val_eq⟩
theorem val_ite {n : Nat} (c : Prop) [Decidable c] (x y : Fin n) :
    (if c then x else y).val = if c then x.val else y.val := by split <;> rfl
theorem val_OfNat_ofNat (n : Nat) [NeZero n] (a : Nat) :
    (OfNat.ofNat a : Fin n).val = a % n := rfl

attribute [grind hom]
  Fin.val_add Fin.val_mul Fin.val_sub Fin.val_mod Fin.div_val Fin.val_zero Fin.val_succ
  Fin.val_castSucc Fin.val_last Fin.val_castLE Fin.val_cast Fin.val_rev Fin.le_def Fin.lt_def
  eq_iff_val_eq val_ite val_OfNat_ofNat

attribute [grind hom_pred] Fin.isLt

end Lean.Grind.Fin
