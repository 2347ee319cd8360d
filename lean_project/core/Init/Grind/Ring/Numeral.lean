prelude
import Init.Grind.Ring.Rat
/-!
# Numerals in fields

`grind` evaluates an arithmetic term without variables over a field to a rational number; these
lemmas say that the term has that value. In characteristic zero the value `ofRat r` of a rational
is the only element whose product with a denominator of `r` is the numerator.
-/

set_option autoImplicit true
universe u

namespace Lean.Grind

attribute [local instance] Semiring.natCast Ring.intCast

/-- Decimals of `α` have the value that they show. -/
class LawfulOfScientific (α : Type u) [Field α] [OfScientific α] : Prop where
  ofScientific_def : OfScientific.ofScientific m s e =
    if s then (Nat.cast m : α) / 10 ^ e else (Nat.cast m : α) * 10 ^ e

instance : LawfulOfScientific Rat where
  ofScientific_def {m s e} := by
    cases s with
    | true =>
      refine (Rat.mkRat_eq_div m (10 ^ e)).trans ?_
      rw [if_pos rfl]
      exact congrArg ((m : Rat) / ·) (Rat.natCast_pow 10 e)
    | false =>
      rw [if_neg Bool.false_ne_true]
      exact (Rat.natCast_mul m (10 ^ e)).trans (congrArg ((m : Rat) * ·) (Rat.natCast_pow 10 e))

namespace Field.NormNum

open Semiring Ring CommSemiring Field

variable {α : Type u} [Field α]

/-- A rational number in a field. -/
abbrev ofRat (r : Rat) : α := (r.num : α) * (r.den : α)⁻¹

attribute [local instance] AddCommMonoid.associative AddCommMonoid.commutative

private theorem mulAssoc : Std.Associative (α := α) (· * ·) := ⟨mul_assoc⟩
private theorem mulComm : Std.Commutative (α := α) (· * ·) := ⟨mul_comm⟩
attribute [local instance] mulAssoc mulComm

section
variable [IsCharP α 0]

private theorem intCast_ne_zero {i : Int} (h : i ≠ 0) : (i : α) ≠ 0 := fun e =>
  h ((Int.emod_zero i).symm.trans ((IsCharP.intCast_eq_zero_iff (α := α) 0 i).1 e))

private theorem mul_right_cancel {a b c : α} (hc : c ≠ 0) (h : a * c = b * c) : a = b := by
  rw [← mul_one a, ← mul_inv_cancel hc, ← mul_assoc, h, mul_assoc, mul_inv_cancel hc, mul_one]

private theorem ofRat_mul_den (r : Rat) : (ofRat r : α) * ((r.den : Int) : α) = (r.num : α) := by
  rw [intCast_natCast, mul_assoc, inv_mul_cancel (natCast_ne_zero r.den_nz), mul_one]

private theorem eq_ofRat {r : Rat} {n d : Int} (h : r.Is n d) {x : α} (e : x * (d : α) = (n : α)) :
    x = ofRat r := by
  have hd : ((r.den : Int) : α) ≠ 0 := intCast_ne_zero (Rat.den_cast_ne_zero r)
  refine mul_right_cancel hd (mul_right_cancel (intCast_ne_zero h.1) ?_)
  have c := congrArg (Int.cast (R := α)) h.2
  rw [intCast_mul, intCast_mul, ← e] at c
  rw [ofRat_mul_den, c]
  ac_rfl

private theorem ofRat_add (a b : Rat) : (ofRat a : α) + ofRat b = ofRat (a + b) := by
  refine eq_ofRat (Rat.Is.add (.self a) (.self b)) ?_
  rw [intCast_mul, intCast_add, intCast_mul, intCast_mul, ← ofRat_mul_den a, ← ofRat_mul_den b,
    right_distrib]
  ac_rfl

private theorem ofRat_mul (a b : Rat) : (ofRat a : α) * ofRat b = ofRat (a * b) := by
  refine eq_ofRat (Rat.Is.mul (.self a) (.self b)) ?_
  rw [intCast_mul, intCast_mul, ← ofRat_mul_den a, ← ofRat_mul_den b]
  ac_rfl
end

private theorem ofRat_neg (a : Rat) : -(ofRat a : α) = ofRat (-a) := by
  rw [ofRat, ofRat, Rat.num_neg, Rat.den_neg, intCast_neg, Ring.neg_mul]

private theorem ofRat_inv (a : Rat) : (ofRat a : α)⁻¹ = ofRat a⁻¹ := by
  have flip : ∀ n : Nat, n ≠ 0 → ((n : α) * (a.den : α)⁻¹)⁻¹ = (a.den : α) * (n : α)⁻¹ := by
    intro n _
    rw [inv_mul, inv_inv, mul_comm]
  match h : a.num with
  | .ofNat 0 =>
    have e : a = 0 := Rat.num_eq_zero.1 h
    subst e
    show (((0 : Int) : α) * ((1 : Nat) : α)⁻¹)⁻¹ = ((0 : Int) : α) * ((1 : Nat) : α)⁻¹
    rw [intCast_zero, zero_mul, inv_zero]
  | .ofNat (n + 1) =>
    have red : Nat.gcd a.den (n + 1) = 1 := by
      have r := a.reduced
      rw [h] at r
      rw [Nat.gcd_comm]
      exact r
    have e : a⁻¹ = ⟨(a.den : Int), n + 1, Nat.succ_ne_zero n, red⟩ := by
      refine (Rat.Is.inv (.self a) ?_).eq (.self _) ?_
      · rw [h]; exact fun e => Nat.succ_ne_zero n (Int.ofNat.inj e)
      · rw [h]; rfl
    rw [e]
    show ((a.num : α) * (a.den : α)⁻¹)⁻¹ = ((a.den : Int) : α) * ((n + 1 : Nat) : α)⁻¹
    rw [h, intCast_natCast, ← flip (n + 1) (Nat.succ_ne_zero n)]
    exact congrArg (fun x : α => (x * (a.den : α)⁻¹)⁻¹) (intCast_natCast (n + 1))
  | .negSucc n =>
    have red : Nat.gcd (Int.natAbs (-(a.den : Int))) (n + 1) = 1 := by
      have r := a.reduced
      rw [h] at r
      rw [Nat.gcd_comm, Int.natAbs_neg]
      exact r
    have e : a⁻¹ = ⟨-(a.den : Int), n + 1, Nat.succ_ne_zero n, red⟩ := by
      refine (Rat.Is.inv (.self a) ?_).eq (.self _) ?_
      · rw [h]; exact fun e => nomatch e
      · rw [h]
        show (a.den : Int) * ((n + 1 : Nat) : Int) = -(a.den : Int) * -((n + 1 : Nat) : Int)
        rw [Int.neg_mul_neg]
    rw [e]
    show ((a.num : α) * (a.den : α)⁻¹)⁻¹ = ((-(a.den : Int) : Int) : α) * ((n + 1 : Nat) : α)⁻¹
    rw [h, intCast_neg, intCast_natCast, Ring.neg_mul, ← flip (n + 1) (Nat.succ_ne_zero n),
      ← inv_neg, ← Ring.neg_mul]
    exact congrArg (fun x : α => (x * (a.den : α)⁻¹)⁻¹)
      ((intCast_neg ((n + 1 : Nat) : Int)).trans (congrArg Neg.neg (intCast_natCast (n + 1))))

private theorem ofRat_one : (ofRat 1 : α) = 1 := by
  show ((1 : Int) : α) * ((1 : Nat) : α)⁻¹ = 1
  rw [intCast_one, natCast_one, inv_one, mul_one]

private theorem ofRat_pow [IsCharP α 0] (a : Rat) (n : Nat) :
    (ofRat a : α) ^ n = ofRat (a ^ n) := by
  induction n with
  | zero => rw [pow_zero, Rat.pow_zero, ofRat_one]
  | succ n ih => rw [pow_succ, ih, ofRat_mul, Rat.pow_succ]

private theorem ofRat_zpow [IsCharP α 0] (a : Rat) (n : Int) :
    (ofRat a : α) ^ n = ofRat (a ^ n) := by
  have nat : ∀ n : Nat, (ofRat a : α) ^ (n : Int) = ofRat (a ^ (n : Int)) := fun n => by
    rw [zpow_natCast, Rat.zpow_natCast, ofRat_pow]
  match n with
  | .ofNat n => exact nat n
  | .negSucc n =>
    have e : Int.negSucc n = -((n + 1 : Nat) : Int) := rfl
    rw [e, zpow_neg, Rat.zpow_neg, nat, ofRat_inv]

theorem intCast_eq (n : Int) : (IntCast.intCast n : α) = ofRat n := by
  show (n : α) = (n : α) * ((1 : Nat) : α)⁻¹
  rw [natCast_one, inv_one, mul_one]
theorem natCast_eq (n : Nat) : (NatCast.natCast n : α) = ofRat n :=
  (intCast_natCast n).symm.trans (intCast_eq (n : Int))
theorem ofNat_eq (n : Nat) : (OfNat.ofNat n : α) = ofRat n :=
  (ofNat_eq_natCast n).trans (natCast_eq n)

theorem add_eq [IsCharP α 0] (a b : α) (v₁ v₂ v : Rat) (c : (v == v₁ + v₂) = true)
    (h₁ : a = ofRat v₁) (h₂ : b = ofRat v₂) : a + b = ofRat v := by
  rw [h₁, h₂, eq_of_beq c, ofRat_add]
theorem mul_eq [IsCharP α 0] (a b : α) (v₁ v₂ v : Rat) (c : (v == v₁ * v₂) = true)
    (h₁ : a = ofRat v₁) (h₂ : b = ofRat v₂) : a * b = ofRat v := by
  rw [h₁, h₂, eq_of_beq c, ofRat_mul]
theorem sub_eq [IsCharP α 0] (a b : α) (v₁ v₂ v : Rat) (c : (v == v₁ - v₂) = true)
    (h₁ : a = ofRat v₁) (h₂ : b = ofRat v₂) : a - b = ofRat v := by
  rw [h₁, h₂, eq_of_beq c, Rat.sub_eq_add_neg, ← ofRat_add, ← ofRat_neg, Ring.sub_eq_add_neg]
theorem div_eq [IsCharP α 0] (a b : α) (v₁ v₂ v : Rat) (c : (v == v₁ / v₂) = true)
    (h₁ : a = ofRat v₁) (h₂ : b = ofRat v₂) : a / b = ofRat v := by
  rw [h₁, h₂, eq_of_beq c, Rat.div_def, ← ofRat_mul, ← ofRat_inv, div_eq_mul_inv]
theorem inv_eq (a : α) (v₁ v : Rat) (c : (v == v₁⁻¹) = true) (h : a = ofRat v₁) :
    a⁻¹ = ofRat v := by rw [h, eq_of_beq c, ofRat_inv]
theorem neg_eq (a : α) (v₁ v : Rat) (c : (v == -v₁) = true) (h : a = ofRat v₁) :
    -a = ofRat v := by rw [h, eq_of_beq c, ofRat_neg]
theorem npow_eq [IsCharP α 0] (a : α) (n : Nat) (v₁ v : Rat) (c : (v == v₁ ^ n) = true)
    (h : a = ofRat v₁) : a ^ n = ofRat v := by rw [h, eq_of_beq c, ofRat_pow]
theorem zpow_eq [IsCharP α 0] (a : α) (n : Int) (v₁ v : Rat) (c : (v == v₁ ^ n) = true)
    (h : a = ofRat v₁) : a ^ n = ofRat v := by rw [h, eq_of_beq c, ofRat_zpow]

private theorem split {a b : Bool} (h : (a && b) = true) : a = true ∧ b = true :=
  (Bool.and_eq_true_iff ..).1 h

theorem eq_int (a : α) (v : Rat) (n : Int) (c : (n == v.num && v.den == 1) = true)
    (h : a = ofRat v) : a = IntCast.intCast n := by
  have ⟨hn, hd⟩ := split c
  rw [h, eq_of_beq hn, ofRat, eq_of_beq hd, natCast_one, inv_one, mul_one]
theorem eq_inv (a : α) (v : Rat) (d : Nat) (c : (v.num == 1 && v.den == d) = true)
    (h : a = ofRat v) : a = (NatCast.natCast d : α)⁻¹ := by
  have ⟨hn, hd⟩ := split c
  rw [h, ofRat, eq_of_beq hn, eq_of_beq hd, intCast_one, one_mul]
theorem eq_mul_inv (a : α) (v : Rat) (n : Int) (d : Nat)
    (c : (v.num == n && v.den == d) = true) (h : a = ofRat v) :
    a = (IntCast.intCast n : α) * (NatCast.natCast d : α)⁻¹ := by
  have ⟨hn, hd⟩ := split c
  rw [h, ofRat, eq_of_beq hn, eq_of_beq hd]

end Field.NormNum

end Lean.Grind
