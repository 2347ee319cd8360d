import LeanPRM.Finset.Sum
/-!
# Integers modulo `n`, and positive naturals
-/

/-- The integers modulo `n`; for `n = 0` the integers themselves. -/
def ZMod : Nat → Type
  | 0 => Int
  | n + 1 => Fin (n + 1)

namespace ZMod

/-- The class of an integer. -/
def ofInt : (n : Nat) → Int → ZMod n
  | 0, z => z
  | n + 1, z => Fin.ofNat (n + 1) (z % (n + 1 : Nat)).toNat

/-- The smallest natural number in a class; for `n = 0` the integer itself. -/
def toInt : {n : Nat} → ZMod n → Int
  | 0, a => a
  | _ + 1, a => (a : Fin _).val

/-- The smallest natural number in a class; for `n = 0` the absolute value. -/
def val {n : Nat} (a : ZMod n) : Nat := (toInt a).natAbs

instance : (n : Nat) → DecidableEq (ZMod n)
  | 0 => inferInstanceAs (DecidableEq Int)
  | n + 1 => inferInstanceAs (DecidableEq (Fin (n + 1)))

/-- Bézout's coefficient of the first number, by Euclid's algorithm; `fuel` steps at most. -/
def gcdALoop : (fuel r : Nat) → Int → Nat → Int → Int
  | 0, _, _, _, s' => s'
  | fuel + 1, r, s, r', s' => if r = 0 then s' else gcdALoop fuel (r' % r) (s' - (r' / r : Nat) * s) r s

/-- An integer `s` such that `x * s` is the greatest common divisor of `x` and `y`, modulo `y`. -/
def gcdA (x y : Nat) : Int := gcdALoop (x + y + 1) x 1 y 0

variable {n : Nat}

instance : Repr (ZMod n) := ⟨fun a => reprPrec (toInt a)⟩
instance : ToString (ZMod n) := ⟨fun a => toString (toInt a)⟩
instance : IntCast (ZMod n) := ⟨ofInt n⟩
instance : NatCast (ZMod n) := ⟨fun k => ofInt n k⟩
instance {k : Nat} : OfNat (ZMod n) k := ⟨ofInt n k⟩
instance : Inhabited (ZMod n) := ⟨0⟩
instance : Add (ZMod n) := ⟨fun a b => ofInt n (toInt a + toInt b)⟩
instance : Sub (ZMod n) := ⟨fun a b => ofInt n (toInt a - toInt b)⟩
instance : Mul (ZMod n) := ⟨fun a b => ofInt n (toInt a * toInt b)⟩
instance : Neg (ZMod n) := ⟨fun a => ofInt n (-toInt a)⟩

/-- The inverse of what has one; else what Bézout's coefficient gives. -/
protected def inv : {n : Nat} → ZMod n → ZMod n
  | 0, a => ofInt 0 (Int.sign (toInt a))
  | n + 1, a => ofInt (n + 1) (gcdA (val a) (n + 1))
instance : Inv (ZMod n) := ⟨ZMod.inv⟩
instance : Div (ZMod n) := ⟨fun a b => a * b⁻¹⟩
/-- `a ^ k` by repeated multiplication. -/
protected def pow (a : ZMod n) : Nat → ZMod n
  | 0 => 1
  | k + 1 => ZMod.pow a k * a
instance : Pow (ZMod n) Nat := ⟨ZMod.pow⟩

/-! ## Laws -/

theorem ofInt_toInt : ∀ {n : Nat} (a : ZMod n), ofInt n (toInt a) = a
  | 0, _ => rfl
  | n + 1, a => by
    apply Fin.eq_of_val_eq
    show ((((a : Fin (n + 1)).val : Int) % ((n + 1 : Nat) : Int)).toNat) % (n + 1) = _
    rw [← Int.natCast_emod, Int.toNat_natCast, Nat.mod_mod]
    exact Nat.mod_eq_of_lt (a : Fin (n + 1)).isLt

theorem toInt_ofInt : ∀ {n : Nat} (z : Int), toInt (ofInt n z) = z % n
  | 0, z => (Int.emod_zero z).symm
  | n + 1, z => by
    show (((z % ((n + 1 : Nat) : Int)).toNat % (n + 1) : Nat) : Int) = _
    have pos : (0 : Int) < ((n + 1 : Nat) : Int) := by omega
    have lo := Int.emod_nonneg z (Int.ne_of_gt pos)
    have hi := Int.emod_lt_of_pos z pos
    rw [Int.natCast_emod, Int.toNat_of_nonneg lo, Int.emod_eq_of_lt lo hi]

theorem ofInt_eq_ofInt_iff {z w : Int} : ofInt n z = ofInt n w ↔ z % n = w % n := by
  constructor
  · intro h
    rw [← toInt_ofInt, h, toInt_ofInt]
  · intro h
    rw [← ofInt_toInt (ofInt n z), toInt_ofInt, h, ← toInt_ofInt, ofInt_toInt]

theorem intCast_eq_intCast_iff (z w : Int) : (z : ZMod n) = w ↔ z % n = w % n :=
  ofInt_eq_ofInt_iff
theorem intCast_zmod_eq_zero_iff_dvd (z : Int) : (z : ZMod n) = 0 ↔ (n : Int) ∣ z := by
  rw [Int.dvd_iff_emod_eq_zero]
  exact ofInt_eq_ofInt_iff.trans (by rw [show ((0 : Nat) : Int) = 0 from rfl, Int.zero_emod])

private theorem ext_ofInt {P : ZMod n → Prop} (h : ∀ z, P (ofInt n z)) (a : ZMod n) : P a :=
  ofInt_toInt a ▸ h (toInt a)
theorem ofInt_add (z w : Int) : ofInt n z + ofInt n w = ofInt n (z + w) := by
  show ofInt n (_ + _) = _
  rw [toInt_ofInt, toInt_ofInt, ofInt_eq_ofInt_iff, ← Int.add_emod]
theorem ofInt_mul (z w : Int) : ofInt n z * ofInt n w = ofInt n (z * w) := by
  show ofInt n (_ * _) = _
  rw [toInt_ofInt, toInt_ofInt, ofInt_eq_ofInt_iff, ← Int.mul_emod]

protected theorem add_comm (a b : ZMod n) : a + b = b + a := congrArg (ofInt n) (Int.add_comm ..)
protected theorem mul_comm (a b : ZMod n) : a * b = b * a := congrArg (ofInt n) (Int.mul_comm ..)
protected theorem zero_add (a : ZMod n) : 0 + a = a :=
  ext_ofInt (P := fun a => 0 + a = a) (fun z => (ofInt_add 0 z).trans (by rw [Int.zero_add])) a
protected theorem one_mul (a : ZMod n) : 1 * a = a :=
  ext_ofInt (P := fun a => 1 * a = a) (fun z => (ofInt_mul 1 z).trans (by rw [Int.one_mul])) a
protected theorem add_assoc (a b c : ZMod n) : a + b + c = a + (b + c) := by
  revert a b c
  refine ext_ofInt fun x => ext_ofInt fun y => ext_ofInt fun z => ?_
  rw [ofInt_add, ofInt_add, ofInt_add, ofInt_add, Int.add_assoc]
protected theorem mul_assoc (a b c : ZMod n) : a * b * c = a * (b * c) := by
  revert a b c
  refine ext_ofInt fun x => ext_ofInt fun y => ext_ofInt fun z => ?_
  rw [ofInt_mul, ofInt_mul, ofInt_mul, ofInt_mul, Int.mul_assoc]
protected theorem mul_add (a b c : ZMod n) : a * (b + c) = a * b + a * c := by
  revert a b c
  refine ext_ofInt fun x => ext_ofInt fun y => ext_ofInt fun z => ?_
  rw [ofInt_add, ofInt_mul, ofInt_mul, ofInt_mul, ofInt_add, Int.mul_add]

instance : LawfulSum (ZMod n) := ⟨ZMod.zero_add, ZMod.add_comm, ZMod.add_assoc⟩
instance : LawfulProd (ZMod n) := ⟨ZMod.one_mul, ZMod.mul_comm, ZMod.mul_assoc⟩

end ZMod

/-! ## Positive naturals -/

/-- The positive natural numbers. -/
def PNat := {n : Nat // 0 < n}
@[inherit_doc] notation "ℕ+" => PNat

namespace PNat

/-- The number itself. -/
@[coe] def val (n : ℕ+) : Nat := n.1
instance : Coe ℕ+ Nat := ⟨val⟩
instance {n : Nat} : OfNat ℕ+ (n + 1) := ⟨⟨n + 1, Nat.succ_pos n⟩⟩
instance : DecidableEq ℕ+ := inferInstanceAs (DecidableEq {n : Nat // 0 < n})
instance : Add ℕ+ := ⟨fun a b => ⟨a.1 + b.1, Nat.add_pos_left a.2 b.1⟩⟩
instance : Mul ℕ+ := ⟨fun a b => ⟨a.1 * b.1, Nat.mul_pos a.2 b.2⟩⟩
instance : LE ℕ+ := ⟨fun a b => a.1 ≤ b.1⟩
instance : LT ℕ+ := ⟨fun a b => a.1 < b.1⟩
instance (a b : ℕ+) : Decidable (a ≤ b) := inferInstanceAs (Decidable (a.1 ≤ b.1))
instance (a b : ℕ+) : Decidable (a < b) := inferInstanceAs (Decidable (a.1 < b.1))
instance : Repr ℕ+ := ⟨fun n => reprPrec n.1⟩
theorem pos (n : ℕ+) : 0 < (n : Nat) := n.2
theorem eq {m n : ℕ+} (h : (m : Nat) = n) : m = n := Subtype.ext h
@[simp] theorem add_coe (m n : ℕ+) : ((m + n : ℕ+) : Nat) = m + n := rfl
@[simp] theorem mul_coe (m n : ℕ+) : ((m * n : ℕ+) : Nat) = m * n := rfl

end PNat
