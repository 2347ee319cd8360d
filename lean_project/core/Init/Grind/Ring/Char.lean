prelude
import Init.Grind.Ring.Basic
import Init.Omega
/-!
# The characteristic of a ring

`IsCharP α p`: two numerals of `α` are equal exactly when they agree modulo `p`; with `p = 0`,
exactly when they are the same numeral.
-/

set_option autoImplicit true
universe u

namespace Lean.Grind

/-- Numerals of `α` are equal when they agree modulo `p`, and only then. -/
class IsCharP (α : Type u) [Semiring α] (p : outParam Nat) where
  ofNat_ext_iff (p) : ∀ {x y : Nat},
    OfNat.ofNat (α := α) x = OfNat.ofNat (α := α) y ↔ x % p = y % p

/-- Every element is its own `p`-th power, as in a field with `p` elements. -/
class PowIdentity (α : Type u) [CommSemiring α] (p : outParam Nat) : Prop where
  pow_eq (x : α) : x ^ p = x

attribute [local instance] Semiring.natCast Ring.intCast

namespace IsCharP

open Semiring Ring AddCommGroup

section
variable {α : Type u} (p : Nat) [Semiring α] [IsCharP α p]

theorem ofNat_eq_zero_iff (x : Nat) : OfNat.ofNat (α := α) x = 0 ↔ x % p = 0 := by
  have h := ofNat_ext_iff (α := α) p (x := x) (y := 0)
  rwa [Nat.zero_mod] at h
theorem ofNat_ext {x y : Nat} (h : x % p = y % p) : OfNat.ofNat (α := α) x = OfNat.ofNat y :=
  (ofNat_ext_iff p).2 h
theorem ofNat_emod (x : Nat) : OfNat.ofNat (α := α) (x % p) = OfNat.ofNat x :=
  ofNat_ext p (Nat.mod_mod x p)
theorem natCast_ext_iff {x y : Nat} : (x : α) = (y : α) ↔ x % p = y % p := by
  rw [← ofNat_eq_natCast, ← ofNat_eq_natCast]; exact ofNat_ext_iff p
theorem natCast_eq_zero_iff (x : Nat) : (x : α) = 0 ↔ x % p = 0 := by
  rw [← ofNat_eq_natCast]; exact ofNat_eq_zero_iff p x
theorem natCast_emod (x : Nat) : ((x % p : Nat) : α) = (x : α) :=
  (natCast_ext_iff p).2 (Nat.mod_mod x p)
end

variable {α : Type u} (p : Nat) [Ring α]

/-- In a ring, knowing which numerals are zero is enough. -/
theorem mk' (p : Nat) (α : Type u) [Ring α]
    (zero_iff : ∀ x : Nat, OfNat.ofNat (α := α) x = 0 ↔ x % p = 0) : IsCharP α p where
  ofNat_ext_iff := by
    have step : ∀ x k : Nat, OfNat.ofNat (α := α) (x + k) = OfNat.ofNat x ↔ (x + k) % p = x % p := by
      intro x k
      have cancel : OfNat.ofNat (α := α) (x + k) = OfNat.ofNat x ↔ OfNat.ofNat (α := α) k = 0 := by
        rw [ofNat_add]
        have h := add_right_inj (OfNat.ofNat (α := α) x) (OfNat.ofNat k) 0
        rwa [Semiring.add_zero] at h
      rw [cancel, zero_iff]
      constructor
      · intro h; rw [← Nat.add_mod_mod, h, Nat.add_zero]
      · intro h
        have e : ((x + k : Nat) : Int) % p - (x : Int) % p = 0 := by
          rw [← Int.natCast_emod, ← Int.natCast_emod, h, Int.sub_self]
        have d : (p : Int) ∣ (k : Int) := by
          refine Int.dvd_of_emod_eq_zero ?_
          have m := Int.dvd_sub (Int.dvd_emod_sub_self (x := ((x + k : Nat) : Int)) (m := p))
            (Int.dvd_emod_sub_self (x := (x : Int)) (m := p))
          have q : (((x + k : Nat) : Int) % p - ((x + k : Nat) : Int)) - ((x : Int) % p - x) =
              -(k : Int) := by omega
          rw [q, Int.dvd_neg] at m
          exact Int.emod_eq_zero_of_dvd m
        exact Nat.mod_eq_zero_of_dvd (Int.ofNat_dvd.1 d)
    intro x y
    cases Nat.le_total x y with
    | inl h =>
      obtain ⟨k, rfl⟩ := Nat.exists_eq_add_of_le h
      rw [eq_comm, step, eq_comm]
    | inr h =>
      obtain ⟨k, rfl⟩ := Nat.exists_eq_add_of_le h
      exact step y k

variable [IsCharP α p]

theorem intCast_eq_zero_iff (x : Int) : (x : α) = 0 ↔ x % p = 0 := by
  have nat : ∀ n : Nat, ((n : Int) : α) = 0 ↔ (n : Int) % p = 0 := by
    intro n
    rw [intCast_natCast, natCast_eq_zero_iff p, ← Int.natCast_emod]
    exact ⟨congrArg Int.ofNat, fun h => Int.ofNat.inj h⟩
  induction x using Ring.induct with
  | nat n => exact nat n
  | neg n =>
    rw [intCast_neg, neg_eq_zero, nat n, ← Int.dvd_iff_emod_eq_zero, ← Int.dvd_iff_emod_eq_zero,
      Int.dvd_neg]

theorem intCast_emod (x : Int) : ((x % p : Int) : α) = (x : α) := by
  rw [← sub_eq_zero_iff, ← intCast_sub, intCast_eq_zero_iff p, ← Int.dvd_iff_emod_eq_zero]
  exact Int.dvd_emod_sub_self

theorem intCast_ext_iff {x y : Int} : (x : α) = (y : α) ↔ x % p = y % p := by
  constructor
  · intro h
    rw [← sub_eq_zero_iff, ← intCast_sub, intCast_eq_zero_iff p, ← Int.dvd_iff_emod_eq_zero] at h
    have ⟨k, e⟩ := h
    rw [Int.sub_eq_iff_eq_add'.1 e, Int.add_mul_emod_self_left]
  · intro h
    rw [← intCast_emod p x, h, intCast_emod]

end IsCharP

end Lean.Grind
