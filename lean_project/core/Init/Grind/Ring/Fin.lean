prelude
import Init.Grind.Ring.Char
import Init.Fin.More
/-!
# Arithmetic modulo `n` as a ring

`Fin n` is a commutative ring of characteristic `n`.
-/

instance Fin.instIsLinearOrder {n : Nat} : Std.IsLinearOrder (Fin n) where
  le_refl := Fin.le_refl
  le_trans _ _ _ := Fin.le_trans
  le_antisymm _ _ := Fin.le_antisymm
  le_total := Fin.le_total

instance Fin.instLawfulOrderLT {n : Nat} : Std.LawfulOrderLT (Fin n) where
  lt_iff _ _ := Nat.lt_iff_le_and_not_ge

namespace Lean.Grind.Fin

variable {n : Nat} [NeZero n]

/-- The residue of an integer. -/
def intCast : Int → Fin n
  | .ofNat k => Fin.ofNat n k
  | .negSucc k => -Fin.ofNat n (k + 1)

/-- The power of a residue. -/
def npow (a : Fin n) : Nat → Fin n
  | 0 => 1
  | k + 1 => npow a k * a

theorem val_ofNat (k : Nat) : (Fin.ofNat n k).val = k % n := rfl
theorem val_neg (a : Fin n) : (-a).val = (n - a.val) % n := rfl

theorem add_assoc (a b c : Fin n) : a + b + c = a + (b + c) :=
  Fin.ext (by simp only [Fin.val_add, Nat.mod_add_mod, Nat.add_mod_mod, Nat.add_assoc])
theorem add_comm (a b : Fin n) : a + b = b + a :=
  Fin.ext (by simp only [Fin.val_add, Nat.add_comm])
theorem mul_comm (a b : Fin n) : a * b = b * a :=
  Fin.ext (by simp only [Fin.val_mul, Nat.mul_comm])
theorem mul_assoc (a b c : Fin n) : a * b * c = a * (b * c) :=
  Fin.ext (by simp only [Fin.val_mul, Nat.mod_mul_mod, Nat.mul_mod_mod, Nat.mul_assoc])
theorem mul_add (a b c : Fin n) : a * (b + c) = a * b + a * c :=
  Fin.ext (by
    simp only [Fin.val_mul, Fin.val_add, Nat.mul_mod_mod, Nat.mod_add_mod, Nat.add_mod_mod,
      Nat.mul_add])
theorem ofNat_add (i j : Nat) : Fin.ofNat n (i + j) = Fin.ofNat n i + Fin.ofNat n j :=
  Fin.ext (by simp only [Fin.val_add, val_ofNat, Nat.mod_add_mod, Nat.add_mod_mod])
theorem ofNat_val (a : Fin n) : Fin.ofNat n a.val = a := Fin.ext (Nat.mod_eq_of_lt a.isLt)
theorem add_zero (a : Fin n) : a + 0 = a := by
  refine Fin.ext ?_
  rw [Fin.val_add, Fin.val_zero, Nat.add_zero, Nat.mod_eq_of_lt a.isLt]
theorem mul_one (a : Fin n) : a * 1 = a := by
  refine Fin.ext ?_
  show a.val * (1 % n) % n = a.val
  rw [Nat.mul_mod_mod, Nat.mul_one, Nat.mod_eq_of_lt a.isLt]
theorem zero_mul (a : Fin n) : 0 * a = 0 := by
  refine Fin.ext ?_
  rw [Fin.val_mul, Fin.val_zero, Nat.zero_mul, Nat.zero_mod]
theorem neg_add_cancel (a : Fin n) : -a + a = 0 := by
  refine Fin.ext ?_
  rw [Fin.val_add, val_neg, Nat.mod_add_mod, Nat.sub_add_cancel (Nat.le_of_lt a.isLt),
    Nat.mod_self, Fin.val_zero]
theorem sub_eq_add_neg (a b : Fin n) : a - b = a + -b := by
  refine Fin.ext ?_
  rw [Fin.sub_def, Fin.val_add, val_neg, Nat.add_mod_mod, Nat.add_comm]

theorem intCast_neg (i : Int) : intCast (n := n) (-i) = -intCast i := by
  have cancel : ∀ a b : Fin n, a + b = 0 → a = -b := fun a b h => by
    rw [← add_zero a, ← neg_add_cancel b, add_comm (-b), ← add_assoc, h, add_comm, add_zero]
  match i with
  | .ofNat 0 => exact cancel _ _ (add_zero 0)
  | .ofNat (k + 1) => rfl
  | .negSucc k => exact cancel _ _ ((add_comm _ _).trans (neg_add_cancel (Fin.ofNat n (k + 1))))

theorem neg_mul (a b : Fin n) : -a * b = -(a * b) := by
  have h : -a * b + a * b = 0 := by
    rw [mul_comm, mul_comm a, ← mul_add, neg_add_cancel, mul_comm, zero_mul]
  rw [← add_zero (-a * b), ← neg_add_cancel (a * b), add_comm (-(a * b)), ← add_assoc, h, add_comm,
    add_zero]

instance instCommRingFin (n : Nat) [NeZero n] : CommRing (Fin n) where
  natCast := ⟨Fin.ofNat n⟩
  intCast := ⟨intCast⟩
  nsmul := ⟨fun k a => Fin.ofNat n k * a⟩
  zsmul := ⟨fun i a => intCast i * a⟩
  npow := ⟨npow⟩
  add_zero := add_zero
  add_comm := add_comm
  add_assoc := add_assoc
  mul_comm := mul_comm
  mul_assoc := mul_assoc
  mul_one := mul_one
  left_distrib := mul_add
  zero_mul := zero_mul
  pow_zero _ := rfl
  pow_succ _ _ := rfl
  ofNat_succ k := ofNat_add k 1
  neg_add_cancel := neg_add_cancel
  sub_eq_add_neg := sub_eq_add_neg
  neg_zsmul i a := (congrArg (· * a) (intCast_neg i)).trans (neg_mul _ a)
  intCast_neg := intCast_neg

instance (n : Nat) [NeZero n] : IsCharP (Fin n) n where
  ofNat_ext_iff := ⟨congrArg Fin.val, fun h => Fin.ext h⟩

end Lean.Grind.Fin
