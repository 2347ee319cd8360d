import LeanPRM.ZMod
/-!
# Laws of numbers under one name

`mul_comm`, `add_le_add`, `sq_nonneg` and kin, for `ℕ`, `ℤ`, `ℚ` and, where it has no order,
`ZMod n`. The classes say that given operations obey the laws; they bring no operations of their
own, so a rewritten goal has the same operations as before.
-/

universe u

/-- Addition and multiplication obey the laws of a commutative semiring. -/
class NumSemiring (α : Type u) [Add α] [Mul α] [OfNat α 0] [OfNat α 1] [Pow α Nat] : Prop where
  add_comm : ∀ a b : α, a + b = b + a
  add_assoc : ∀ a b c : α, a + b + c = a + (b + c)
  add_zero : ∀ a : α, a + 0 = a
  mul_comm : ∀ a b : α, a * b = b * a
  mul_assoc : ∀ a b c : α, a * b * c = a * (b * c)
  mul_one : ∀ a : α, a * 1 = a
  mul_zero : ∀ a : α, a * 0 = 0
  mul_add : ∀ a b c : α, a * (b + c) = a * b + a * c
  pow_zero : ∀ a : α, a ^ 0 = 1
  pow_succ : ∀ (a : α) (n : Nat), a ^ (n + 1) = a ^ n * a

/-- Negation and subtraction, too: the laws of a commutative ring. -/
class NumRing (α : Type u) [Add α] [Mul α] [OfNat α 0] [OfNat α 1] [Pow α Nat] [Neg α] [Sub α] :
    Prop extends NumSemiring α where
  add_right_neg : ∀ a : α, a + -a = 0
  sub_eq_add_neg : ∀ a b : α, a - b = a + -b

/-- `≤` and `<` are a linear order that goes with addition and multiplication. -/
class NumOrder (α : Type u) [Add α] [Mul α] [OfNat α 0] [LE α] [LT α] : Prop where
  le_refl : ∀ a : α, a ≤ a
  le_trans : ∀ {a b c : α}, a ≤ b → b ≤ c → a ≤ c
  le_antisymm : ∀ {a b : α}, a ≤ b → b ≤ a → a = b
  le_total : ∀ a b : α, a ≤ b ∨ b ≤ a
  not_le : ∀ {a b : α}, ¬a ≤ b ↔ b < a
  add_le_add_iff_right : ∀ {a b : α} (c : α), a + c ≤ b + c ↔ a ≤ b
  mul_pos : ∀ {a b : α}, 0 < a → 0 < b → 0 < a * b
  mul_nonneg : ∀ {a b : α}, 0 ≤ a → 0 ≤ b → 0 ≤ a * b
  mul_le_mul_of_nonneg_left : ∀ {a b c : α}, a ≤ b → 0 ≤ c → c * a ≤ c * b
  mul_lt_mul_of_pos_left : ∀ {a b c : α}, a < b → 0 < c → c * a < c * b
  mul_eq_zero : ∀ {a b : α}, a * b = 0 ↔ a = 0 ∨ b = 0

/-- `0 < 1`. -/
class NumOne (α : Type u) [OfNat α 0] [OfNat α 1] [LT α] : Prop where
  zero_lt_one : (0 : α) < 1

/-- Squares are not negative. -/
class NumSquare (α : Type u) [Mul α] [OfNat α 0] [LE α] : Prop where
  mul_self_nonneg : ∀ a : α, 0 ≤ a * a

instance : NumOne Nat := ⟨by decide⟩
instance : NumOne Int := ⟨by decide⟩
instance : NumOne Rat := ⟨by decide⟩
instance : NumSquare Nat := ⟨fun _ => Nat.zero_le _⟩
instance : NumSquare Int where
  mul_self_nonneg a := (Int.le_total 0 a).elim (fun h => Int.mul_nonneg h h) fun h =>
    Int.neg_mul_neg a a ▸ Int.mul_nonneg (Int.neg_nonneg.2 h) (Int.neg_nonneg.2 h)
instance : NumSquare Rat := ⟨Rat.mul_self_nonneg⟩

instance : NumSemiring Nat where
  add_comm := Nat.add_comm
  add_assoc := Nat.add_assoc
  add_zero := Nat.add_zero
  mul_comm := Nat.mul_comm
  mul_assoc := Nat.mul_assoc
  mul_one := Nat.mul_one
  mul_zero := Nat.mul_zero
  mul_add := Nat.mul_add
  pow_zero := Nat.pow_zero
  pow_succ _ _ := Nat.pow_succ

instance : NumRing Int where
  add_comm := Int.add_comm
  add_assoc := Int.add_assoc
  add_zero := Int.add_zero
  mul_comm := Int.mul_comm
  mul_assoc := Int.mul_assoc
  mul_one := Int.mul_one
  mul_zero := Int.mul_zero
  mul_add := Int.mul_add
  pow_zero := Int.pow_zero
  pow_succ := Int.pow_succ
  add_right_neg := Int.add_right_neg
  sub_eq_add_neg _ _ := Int.sub_eq_add_neg

instance : NumRing Rat where
  add_comm := Rat.add_comm
  add_assoc := Rat.add_assoc
  add_zero := Rat.add_zero
  mul_comm := Rat.mul_comm
  mul_assoc := Rat.mul_assoc
  mul_one := Rat.mul_one
  mul_zero := Rat.mul_zero
  mul_add := Rat.mul_add
  pow_zero := Rat.pow_zero
  pow_succ := Rat.pow_succ
  add_right_neg := Rat.add_neg_cancel
  sub_eq_add_neg := Rat.sub_eq_add_neg

instance : NumSemiring (ZMod n) where
  add_comm := ZMod.add_comm
  add_assoc := ZMod.add_assoc
  add_zero a := (ZMod.add_comm a 0).trans (ZMod.zero_add a)
  mul_comm := ZMod.mul_comm
  mul_assoc := ZMod.mul_assoc
  mul_one a := (ZMod.mul_comm a 1).trans (ZMod.one_mul a)
  mul_zero a := (congrArg (ZMod.ofInt n) (by
    rw [show ZMod.toInt (0 : ZMod n) = 0 from (ZMod.toInt_ofInt 0).trans (Int.zero_emod n),
      Int.mul_zero]; rfl)).trans rfl
  mul_add := ZMod.mul_add
  pow_zero _ := rfl
  pow_succ _ _ := rfl

instance : NumOrder Nat where
  le_refl := Nat.le_refl
  le_trans := Nat.le_trans
  le_antisymm := Nat.le_antisymm
  le_total := Nat.le_total
  not_le := Nat.not_le
  add_le_add_iff_right _ := Nat.add_le_add_iff_right
  mul_pos := Nat.mul_pos
  mul_nonneg _ _ := Nat.zero_le _
  mul_le_mul_of_nonneg_left h _ := Nat.mul_le_mul_left _ h
  mul_lt_mul_of_pos_left := Nat.mul_lt_mul_of_pos_left
  mul_eq_zero := Nat.mul_eq_zero

instance : NumOrder Int where
  le_refl := Int.le_refl
  le_trans := Int.le_trans
  le_antisymm := Int.le_antisymm
  le_total := Int.le_total
  not_le := Int.not_le
  add_le_add_iff_right := Int.add_le_add_iff_right
  mul_pos := Int.mul_pos
  mul_nonneg := Int.mul_nonneg
  mul_le_mul_of_nonneg_left := Int.mul_le_mul_of_nonneg_left
  mul_lt_mul_of_pos_left := Int.mul_lt_mul_of_pos_left
  mul_eq_zero := Int.mul_eq_zero

instance : NumOrder Rat where
  le_refl := Rat.le_refl
  le_trans := Rat.le_trans
  le_antisymm := Rat.le_antisymm
  le_total := Rat.le_total
  not_le := Rat.not_le
  add_le_add_iff_right := Rat.add_le_add_iff_right
  mul_pos := Rat.mul_pos
  mul_nonneg := Rat.mul_nonneg
  mul_le_mul_of_nonneg_left := Rat.mul_le_mul_of_nonneg_left
  mul_lt_mul_of_pos_left := Rat.mul_lt_mul_of_pos_left
  mul_eq_zero := Rat.mul_eq_zero

/-! ## Semirings -/

section
variable {α : Type u} [Add α] [Mul α] [OfNat α 0] [OfNat α 1] [Pow α Nat] [NumSemiring α]

theorem add_comm (a b : α) : a + b = b + a := NumSemiring.add_comm a b
theorem add_assoc (a b c : α) : a + b + c = a + (b + c) := NumSemiring.add_assoc a b c
theorem add_left_comm (a b c : α) : a + (b + c) = b + (a + c) := by
  rw [← add_assoc, add_comm a, add_assoc]
theorem add_right_comm (a b c : α) : a + b + c = a + c + b := by
  rw [add_assoc, add_comm b, add_assoc]
theorem add_zero (a : α) : a + 0 = a := NumSemiring.add_zero a
theorem zero_add (a : α) : 0 + a = a := by rw [add_comm, add_zero]
theorem mul_comm (a b : α) : a * b = b * a := NumSemiring.mul_comm a b
theorem mul_assoc (a b c : α) : a * b * c = a * (b * c) := NumSemiring.mul_assoc a b c
theorem mul_left_comm (a b c : α) : a * (b * c) = b * (a * c) := by
  rw [← mul_assoc, mul_comm a, mul_assoc]
theorem mul_right_comm (a b c : α) : a * b * c = a * c * b := by
  rw [mul_assoc, mul_comm b, mul_assoc]
theorem mul_one (a : α) : a * 1 = a := NumSemiring.mul_one a
theorem one_mul (a : α) : 1 * a = a := by rw [mul_comm, mul_one]
theorem mul_zero (a : α) : a * 0 = 0 := NumSemiring.mul_zero a
theorem zero_mul (a : α) : 0 * a = 0 := by rw [mul_comm, mul_zero]
theorem mul_add (a b c : α) : a * (b + c) = a * b + a * c := NumSemiring.mul_add a b c
theorem add_mul (a b c : α) : (a + b) * c = a * c + b * c := by
  rw [mul_comm, mul_add, mul_comm c a, mul_comm c b]
theorem left_distrib (a b c : α) : a * (b + c) = a * b + a * c := mul_add a b c
theorem right_distrib (a b c : α) : (a + b) * c = a * c + b * c := add_mul a b c
theorem pow_zero (a : α) : a ^ 0 = 1 := NumSemiring.pow_zero a
theorem pow_succ (a : α) (n : Nat) : a ^ (n + 1) = a ^ n * a := NumSemiring.pow_succ a n
theorem pow_succ' (a : α) (n : Nat) : a ^ (n + 1) = a * a ^ n := by rw [pow_succ, mul_comm]
theorem pow_one (a : α) : a ^ 1 = a := by rw [pow_succ, pow_zero, one_mul]
theorem pow_two (a : α) : a ^ 2 = a * a := by rw [pow_succ, pow_one]
theorem sq (a : α) : a ^ 2 = a * a := pow_two a
theorem pow_three (a : α) : a ^ 3 = a * (a * a) := by rw [pow_succ', pow_two]
theorem pow_add (a : α) (m n : Nat) : a ^ (m + n) = a ^ m * a ^ n := by
  induction n with
  | zero => rw [Nat.add_zero, pow_zero, mul_one]
  | succ n ih => rw [← Nat.add_assoc, pow_succ, ih, pow_succ, mul_assoc]
theorem one_pow (n : Nat) : (1 : α) ^ n = 1 := by
  induction n with
  | zero => rw [pow_zero]
  | succ n ih => rw [pow_succ, ih, mul_one]
theorem mul_pow (a b : α) (n : Nat) : (a * b) ^ n = a ^ n * b ^ n := by
  induction n with
  | zero => rw [pow_zero, pow_zero, pow_zero, mul_one]
  | succ n ih =>
    rw [pow_succ, ih, pow_succ, pow_succ, mul_assoc, mul_assoc, mul_left_comm a (b ^ n)]
theorem pow_mul (a : α) (m n : Nat) : a ^ (m * n) = (a ^ m) ^ n := by
  induction n with
  | zero => rw [Nat.mul_zero, pow_zero, pow_zero]
  | succ n ih => rw [Nat.mul_succ, pow_add, ih, pow_succ]
end

/-! ## Rings -/

section
variable {α : Type u} [Add α] [Mul α] [OfNat α 0] [OfNat α 1] [Pow α Nat] [Neg α] [Sub α]
  [NumRing α]

theorem add_right_neg (a : α) : a + -a = 0 := NumRing.add_right_neg a
theorem add_neg_cancel (a : α) : a + -a = 0 := NumRing.add_right_neg a
theorem neg_add_cancel (a : α) : -a + a = 0 := by rw [add_comm, add_neg_cancel]
theorem sub_eq_add_neg (a b : α) : a - b = a + -b := NumRing.sub_eq_add_neg a b
theorem sub_self (a : α) : a - a = 0 := by rw [sub_eq_add_neg, add_neg_cancel]
theorem sub_add_cancel (a b : α) : a - b + b = a := by
  rw [sub_eq_add_neg, add_assoc, neg_add_cancel, add_zero]
theorem add_sub_cancel_right (a b : α) : a + b - b = a := by
  rw [sub_eq_add_neg, add_assoc, add_neg_cancel, add_zero]
theorem add_sub_cancel_left (a b : α) : a + b - a = b := by rw [add_comm, add_sub_cancel_right]
theorem sub_eq_zero {a b : α} : a - b = 0 ↔ a = b :=
  ⟨fun h => by rw [← sub_add_cancel a b, h, zero_add], fun h => by rw [h, sub_self]⟩
theorem sub_eq_iff_eq_add {a b c : α} : a - b = c ↔ a = c + b :=
  ⟨fun h => by rw [← h, sub_add_cancel], fun h => by rw [h, add_sub_cancel_right]⟩
theorem eq_sub_iff_add_eq {a b c : α} : a = b - c ↔ a + c = b :=
  ⟨fun h => by rw [h, sub_add_cancel], fun h => by rw [← h, add_sub_cancel_right]⟩
theorem sub_ne_zero {a b : α} : a - b ≠ 0 ↔ a ≠ b := not_congr sub_eq_zero
end

/-! ## Order -/

section
variable {α : Type u} [Add α] [Mul α] [OfNat α 0] [LE α] [LT α] [NumOrder α] {a b c d : α}

theorem le_refl (a : α) : a ≤ a := NumOrder.le_refl a
theorem le_rfl : a ≤ a := le_refl a
theorem le_of_eq (h : a = b) : a ≤ b := h ▸ le_refl a
theorem le_trans (h : a ≤ b) (k : b ≤ c) : a ≤ c := NumOrder.le_trans h k
theorem le_antisymm (h : a ≤ b) (k : b ≤ a) : a = b := NumOrder.le_antisymm h k
theorem le_total (a b : α) : a ≤ b ∨ b ≤ a := NumOrder.le_total a b
theorem not_le : ¬a ≤ b ↔ b < a := NumOrder.not_le
theorem not_lt : ¬a < b ↔ b ≤ a := by rw [← not_le, Classical.not_not]
theorem lt_irrefl (a : α) : ¬a < a := not_lt.2 (le_refl a)
theorem le_of_lt (h : a < b) : a ≤ b := (le_total a b).resolve_right (not_le.2 h)
theorem le_of_not_gt (h : ¬b < a) : a ≤ b := not_lt.1 h
theorem le_of_not_lt (h : ¬b < a) : a ≤ b := not_lt.1 h
theorem lt_of_not_ge (h : ¬b ≤ a) : a < b := not_le.1 h
theorem not_lt_of_ge (h : b ≤ a) : ¬a < b := not_lt.2 h
theorem not_le_of_gt (h : b < a) : ¬a ≤ b := not_le.2 h
theorem lt_of_lt_of_le (h : a < b) (k : b ≤ c) : a < c :=
  not_le.1 fun l => not_le.2 h (le_trans k l)
theorem lt_of_le_of_lt (h : a ≤ b) (k : b < c) : a < c :=
  not_le.1 fun l => not_le.2 k (le_trans l h)
theorem lt_trans (h : a < b) (k : b < c) : a < c := lt_of_lt_of_le h (le_of_lt k)
theorem ne_of_lt (h : a < b) : a ≠ b := fun e => lt_irrefl b (e ▸ h)
theorem ne_of_gt (h : b < a) : a ≠ b := (ne_of_lt h).symm
theorem lt_or_ge (a b : α) : a < b ∨ b ≤ a := by
  by_cases h : b ≤ a
  · exact .inr h
  · exact .inl (not_le.1 h)
theorem le_or_gt (a b : α) : a ≤ b ∨ b < a := (lt_or_ge b a).symm
theorem lt_of_le_of_ne (h : a ≤ b) (n : a ≠ b) : a < b :=
  not_le.1 fun k => n (le_antisymm h k)
theorem lt_or_eq_of_le (h : a ≤ b) : a < b ∨ a = b := by
  by_cases e : a = b
  · exact .inr e
  · exact .inl (lt_of_le_of_ne h e)
theorem lt_trichotomy (a b : α) : a < b ∨ a = b ∨ b < a :=
  (lt_or_ge a b).imp_right fun h => (lt_or_eq_of_le h).elim .inr fun e => .inl e.symm
theorem lt_or_gt_of_ne (h : a ≠ b) : a < b ∨ b < a :=
  (lt_trichotomy a b).imp_right fun k => k.resolve_left h

theorem mul_pos (ha : 0 < a) (hb : 0 < b) : 0 < a * b := NumOrder.mul_pos ha hb
theorem mul_nonneg (ha : 0 ≤ a) (hb : 0 ≤ b) : 0 ≤ a * b := NumOrder.mul_nonneg ha hb
theorem mul_le_mul_of_nonneg_left (h : a ≤ b) (hc : 0 ≤ c) : c * a ≤ c * b :=
  NumOrder.mul_le_mul_of_nonneg_left h hc
theorem mul_lt_mul_of_pos_left (h : a < b) (hc : 0 < c) : c * a < c * b :=
  NumOrder.mul_lt_mul_of_pos_left h hc
theorem mul_eq_zero : a * b = 0 ↔ a = 0 ∨ b = 0 := NumOrder.mul_eq_zero
theorem mul_ne_zero (ha : a ≠ 0) (hb : b ≠ 0) : a * b ≠ 0 := fun h => (mul_eq_zero.1 h).elim ha hb
theorem add_le_add_iff_right (c : α) : a + c ≤ b + c ↔ a ≤ b := NumOrder.add_le_add_iff_right c
theorem add_le_add_right (h : a ≤ b) (c : α) : a + c ≤ b + c := (add_le_add_iff_right c).2 h
theorem add_lt_add_iff_right (c : α) : a + c < b + c ↔ a < b := by
  rw [← not_le, add_le_add_iff_right, not_le]
theorem add_lt_add_right (h : a < b) (c : α) : a + c < b + c := (add_lt_add_iff_right c).2 h

variable [OfNat α 1] [Pow α Nat] [NumSemiring α]

theorem add_le_add_left (h : a ≤ b) (c : α) : c + a ≤ c + b := by
  rw [add_comm c, add_comm c]; exact add_le_add_right h c
theorem add_lt_add_left (h : a < b) (c : α) : c + a < c + b := by
  rw [add_comm c, add_comm c]; exact add_lt_add_right h c
theorem add_le_add (h : a ≤ b) (k : c ≤ d) : a + c ≤ b + d :=
  le_trans (add_le_add_right h c) (add_le_add_left k b)
theorem add_lt_add (h : a < b) (k : c < d) : a + c < b + d :=
  lt_trans (add_lt_add_right h c) (add_lt_add_left k b)
theorem add_lt_add_of_lt_of_le (h : a < b) (k : c ≤ d) : a + c < b + d :=
  lt_of_lt_of_le (add_lt_add_right h c) (add_le_add_left k b)
theorem add_lt_add_of_le_of_lt (h : a ≤ b) (k : c < d) : a + c < b + d :=
  lt_of_le_of_lt (add_le_add_right h c) (add_lt_add_left k b)
theorem add_nonneg (ha : 0 ≤ a) (hb : 0 ≤ b) : 0 ≤ a + b := by
  have h := add_le_add ha hb
  rwa [add_zero] at h
theorem add_pos (ha : 0 < a) (hb : 0 < b) : 0 < a + b := by
  have h := add_lt_add ha hb
  rwa [add_zero] at h
theorem add_pos_of_pos_of_nonneg (ha : 0 < a) (hb : 0 ≤ b) : 0 < a + b := by
  have h := add_lt_add_of_lt_of_le ha hb
  rwa [add_zero] at h
theorem add_pos_of_nonneg_of_pos (ha : 0 ≤ a) (hb : 0 < b) : 0 < a + b := by
  have h := add_lt_add_of_le_of_lt ha hb
  rwa [add_zero] at h
theorem mul_le_mul_of_nonneg_right (h : a ≤ b) (hc : 0 ≤ c) : a * c ≤ b * c := by
  rw [mul_comm a, mul_comm b]; exact mul_le_mul_of_nonneg_left h hc
theorem mul_lt_mul_of_pos_right (h : a < b) (hc : 0 < c) : a * c < b * c := by
  rw [mul_comm a, mul_comm b]; exact mul_lt_mul_of_pos_left h hc
theorem mul_le_mul (h : a ≤ b) (k : c ≤ d) (hc : 0 ≤ c) (hb : 0 ≤ b) : a * c ≤ b * d :=
  le_trans (mul_le_mul_of_nonneg_right h hc) (mul_le_mul_of_nonneg_left k hb)
theorem le_of_mul_le_mul_left (h : c * a ≤ c * b) (hc : 0 < c) : a ≤ b :=
  not_lt.1 fun l => not_le.2 (mul_lt_mul_of_pos_left l hc) h
theorem le_of_mul_le_mul_right (h : a * c ≤ b * c) (hc : 0 < c) : a ≤ b :=
  le_of_mul_le_mul_left (c := c) (by rwa [mul_comm c, mul_comm c]) hc

theorem pow_pos [NumOne α] {n : Nat} (h : 0 < a) : 0 < a ^ n := by
  induction n with
  | zero => rw [pow_zero]; exact NumOne.zero_lt_one
  | succ n ih => rw [pow_succ]; exact mul_pos ih h
theorem pow_nonneg [NumOne α] {n : Nat} (h : 0 ≤ a) : 0 ≤ a ^ n := by
  induction n with
  | zero => rw [pow_zero]; exact le_of_lt NumOne.zero_lt_one
  | succ n ih => rw [pow_succ]; exact mul_nonneg ih h
theorem pow_ne_zero [NumOne α] {n : Nat} (h : a ≠ 0) : a ^ n ≠ 0 := by
  induction n with
  | zero => rw [pow_zero]; exact ne_of_gt NumOne.zero_lt_one
  | succ n ih => rw [pow_succ]; exact mul_ne_zero ih h
theorem pow_le_pow_left₀ [NumOne α] (ha : 0 ≤ a) (h : a ≤ b) (n : Nat) : a ^ n ≤ b ^ n := by
  induction n with
  | zero => rw [pow_zero, pow_zero]; exact le_refl _
  | succ n ih =>
    rw [pow_succ, pow_succ]
    exact mul_le_mul ih h ha (pow_nonneg (le_trans ha h))
theorem zero_lt_one [NumOne α] : (0 : α) < 1 := NumOne.zero_lt_one
theorem one_ne_zero [NumOne α] : (1 : α) ≠ 0 := ne_of_gt zero_lt_one
end

/-! ## Ordered rings -/

section
variable {α : Type u} [Add α] [Mul α] [OfNat α 0] [OfNat α 1] [Pow α Nat] [Neg α] [Sub α]
  [LE α] [LT α] [NumRing α] [NumOrder α] {a b c : α}

theorem sub_nonneg : 0 ≤ a - b ↔ b ≤ a := by
  rw [← add_le_add_iff_right b, zero_add, sub_add_cancel]
theorem sub_pos : 0 < a - b ↔ b < a := by
  rw [← add_lt_add_iff_right b, zero_add, sub_add_cancel]
theorem sub_nonpos : a - b ≤ 0 ↔ a ≤ b := by
  rw [← add_le_add_iff_right b, zero_add, sub_add_cancel]
theorem sub_le_iff_le_add : a - b ≤ c ↔ a ≤ c + b := by
  rw [← add_le_add_iff_right b, sub_add_cancel]
theorem le_sub_iff_add_le : a ≤ b - c ↔ a + c ≤ b := by
  rw [← add_le_add_iff_right c, sub_add_cancel]
theorem neg_nonneg : 0 ≤ -a ↔ a ≤ 0 := by
  rw [← add_le_add_iff_right a, zero_add, neg_add_cancel]
theorem neg_pos : 0 < -a ↔ a < 0 := by
  rw [← add_lt_add_iff_right a, zero_add, neg_add_cancel]
theorem mul_self_nonneg [NumSquare α] (a : α) : 0 ≤ a * a := NumSquare.mul_self_nonneg a
theorem sq_nonneg [NumSquare α] (a : α) : 0 ≤ a ^ 2 := by rw [pow_two]; exact mul_self_nonneg a
theorem sq_pos_of_ne_zero [NumSquare α] (h : a ≠ 0) : 0 < a ^ 2 :=
  lt_of_le_of_ne (sq_nonneg a) fun e => mul_ne_zero h h ((pow_two a).symm.trans e.symm)
end

/-! ## Fractions -/

theorem mul_inv_cancel₀ {a : Rat} (h : a ≠ 0) : a * a⁻¹ = 1 := Rat.mul_inv_cancel a h
theorem inv_mul_cancel₀ {a : Rat} (h : a ≠ 0) : a⁻¹ * a = 1 := Rat.inv_mul_cancel a h
theorem div_self {a : Rat} (h : a ≠ 0) : a / a = 1 := Rat.div_self h
theorem div_one (a : Rat) : a / 1 = a := Rat.div_one a
theorem one_div (a : Rat) : 1 / a = a⁻¹ := Rat.one_div a
theorem div_eq_iff {a b c : Rat} (h : b ≠ 0) : a / b = c ↔ a = c * b := Rat.div_eq_iff h
theorem eq_div_iff {a b c : Rat} (h : c ≠ 0) : a = b / c ↔ a * c = b := Rat.eq_div_iff h
theorem div_add_div (a : Rat) {b : Rat} (c : Rat) {d : Rat} (hb : b ≠ 0) (hd : d ≠ 0) :
    a / b + c / d = (a * d + b * c) / (b * d) := Rat.div_add_div a c hb hd
theorem div_add_div_same (a b c : Rat) : a / c + b / c = (a + b) / c := (Rat.add_div a b c).symm
theorem div_eq_div_iff {a b c d : Rat} (hb : b ≠ 0) (hd : d ≠ 0) :
    a / b = c / d ↔ a * d = c * b := Rat.div_eq_div_iff hb hd
theorem div_pos {a b : Rat} (ha : 0 < a) (hb : 0 < b) : 0 < a / b := Rat.div_pos ha hb
theorem div_nonneg {a b : Rat} (ha : 0 ≤ a) (hb : 0 ≤ b) : 0 ≤ a / b := Rat.div_nonneg ha hb
theorem div_le_iff₀ {a b c : Rat} (h : 0 < b) : a / b ≤ c ↔ a ≤ c * b := Rat.div_le_iff h
theorem le_div_iff₀ {a b c : Rat} (h : 0 < c) : a ≤ b / c ↔ a * c ≤ b := Rat.le_div_iff h
theorem div_lt_iff₀ {a b c : Rat} (h : 0 < b) : a / b < c ↔ a < c * b := Rat.div_lt_iff h
theorem lt_div_iff₀ {a b c : Rat} (h : 0 < c) : a < b / c ↔ a * c < b := Rat.lt_div_iff h
theorem div_le_div_iff_of_pos {a b c d : Rat} (hb : 0 < b) (hd : 0 < d) :
    a / b ≤ c / d ↔ a * d ≤ c * b := Rat.div_le_div_iff hb hd
theorem inv_pos {a : Rat} : 0 < a⁻¹ ↔ 0 < a := Rat.inv_pos
