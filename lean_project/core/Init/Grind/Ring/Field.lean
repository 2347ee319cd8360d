prelude
import Init.Grind.Ring.Char
/-!
# Fields

With `0⁻¹ = 0`, so that division is total.
-/

set_option autoImplicit true
universe u

namespace Lean.Grind

/-- A field. -/
class Field (α : Type u) extends CommRing α, Inv α, Div α where
  [zpow : HPow α Int α]
  div_eq_mul_inv : ∀ a b : α, a / b = a * b⁻¹
  zero_ne_one : (0 : α) ≠ 1
  inv_zero : (0 : α)⁻¹ = 0
  mul_inv_cancel : ∀ {a : α}, a ≠ 0 → a * a⁻¹ = 1
  zpow_zero : ∀ a : α, a ^ (0 : Int) = 1
  zpow_succ : ∀ (a : α) (n : Nat), a ^ (n + 1 : Int) = a ^ (n : Int) * a
  zpow_neg : ∀ (a : α) (n : Int), a ^ (-n) = (a ^ n)⁻¹

attribute [instance_reducible] Field.zpow
attribute [instance 100] Field.toInv Field.toDiv Field.zpow
attribute [local instance] Semiring.natCast Ring.intCast

namespace Field

open Semiring Ring CommSemiring

variable {α : Type u} [Field α] {a b c : α}

theorem inv_mul_cancel (h : a ≠ 0) : a⁻¹ * a = 1 := by rw [mul_comm, mul_inv_cancel h]

theorem eq_inv_of_mul_eq_one (h : a * b = 1) : a = b⁻¹ := by
  have hb : b ≠ 0 := fun e => zero_ne_one ((mul_zero a).symm.trans (e ▸ h))
  rw [← mul_one a, ← mul_inv_cancel hb, ← mul_assoc, h, one_mul]

theorem inv_one : (1 : α)⁻¹ = 1 := (eq_inv_of_mul_eq_one (mul_one 1)).symm

theorem inv_inv (a : α) : a⁻¹⁻¹ = a := by
  cases Classical.em (a = 0) with
  | inl e => rw [e, inv_zero, inv_zero]
  | inr h => exact (eq_inv_of_mul_eq_one (mul_inv_cancel h)).symm

theorem inv_neg (a : α) : (-a)⁻¹ = -a⁻¹ := by
  cases Classical.em (a = 0) with
  | inl e => rw [e, AddCommGroup.neg_zero, inv_zero, AddCommGroup.neg_zero]
  | inr h =>
    refine (eq_inv_of_mul_eq_one ?_).symm
    rw [neg_mul, mul_neg, AddCommGroup.neg_neg, inv_mul_cancel h]

theorem of_mul_eq_zero (h : a * b = 0) : a = 0 ∨ b = 0 := by
  cases Classical.em (a = 0) with
  | inl e => exact .inl e
  | inr ha => exact .inr (by rw [← one_mul b, ← inv_mul_cancel ha, mul_assoc, h, mul_zero])

theorem inv_ne_zero (h : a ≠ 0) : a⁻¹ ≠ 0 := fun e =>
  zero_ne_one ((mul_zero a).symm.trans (e ▸ mul_inv_cancel h))
theorem inv_eq_zero_iff : a⁻¹ = 0 ↔ a = 0 :=
  ⟨fun h => Classical.byContradiction fun k => inv_ne_zero k h, fun e => by rw [e, inv_zero]⟩
theorem zero_eq_inv_iff : 0 = a⁻¹ ↔ 0 = a := by rw [eq_comm, inv_eq_zero_iff, eq_comm]

theorem inv_mul (a b : α) : (a * b)⁻¹ = a⁻¹ * b⁻¹ := by
  cases Classical.em (a = 0) with
  | inl e => rw [e, zero_mul, inv_zero, zero_mul]
  | inr ha =>
    cases Classical.em (b = 0) with
    | inl e => rw [e, mul_zero, inv_zero, mul_zero]
    | inr hb =>
      refine (eq_inv_of_mul_eq_one ?_).symm
      rw [mul_mul_mul_comm, inv_mul_cancel ha, inv_mul_cancel hb, mul_one]

theorem inv_pow (a : α) (n : Nat) : (a ^ n)⁻¹ = a⁻¹ ^ n := by
  induction n with
  | zero => rw [pow_zero, pow_zero, inv_one]
  | succ n ih => rw [pow_succ, pow_succ, inv_mul, ih]

theorem zpow_natCast (a : α) (n : Nat) : a ^ (n : Int) = a ^ n := by
  induction n with
  | zero => exact (zpow_zero a).trans (pow_zero a).symm
  | succ n ih => rw [Int.natCast_succ, zpow_succ, ih, pow_succ]

theorem natCast_ne_zero [IsCharP α 0] {n : Nat} (h : n ≠ 0) : (n : α) ≠ 0 := fun e => by
  rw [IsCharP.natCast_eq_zero_iff 0, Nat.mod_zero] at e
  exact h e

/-- A field of characteristic zero has no zero divisors among the naturals. -/
instance noNatZeroDivisors [IsCharP α 0] : NoNatZeroDivisors α :=
  NoNatZeroDivisors.mk' fun k a hk h => by
    have e : (k : α) * a = 0 := (nsmul_eq_natCast_mul k a).symm.trans h
    exact (of_mul_eq_zero e).resolve_left (natCast_ne_zero hk)

end Field

end Lean.Grind
