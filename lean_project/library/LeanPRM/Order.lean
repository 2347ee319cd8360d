import LeanPRM.Notation
/-!
# Order: absolute value, monotone functions, bounds of sets of numbers
-/

/-! ## Absolute value -/

/-- The absolute value `|a|`: the larger of `a` and `-a`. -/
def abs [Max α] [Neg α] (a : α) : α := max a (-a)

/-- The absolute value. -/
macro:max atomic("|" noWs) a:term noWs "|" : term => `(abs $a)

@[app_unexpander abs] def unexpandAbs : Lean.PrettyPrinter.Unexpander
  | `($_ $a) => `(|$a|)
  | _ => throw ()

theorem Int.abs_eq_natAbs (a : Int) : |a| = a.natAbs := by
  show max a (-a) = _
  omega
theorem Int.abs_of_nonneg {a : Int} (h : 0 ≤ a) : |a| = a := by rw [abs_eq_natAbs]; omega
theorem Int.abs_of_nonpos {a : Int} (h : a ≤ 0) : |a| = -a := by rw [abs_eq_natAbs]; omega
theorem Int.abs_nonneg (a : Int) : 0 ≤ |a| := by rw [abs_eq_natAbs]; omega
theorem Int.abs_le {a b : Int} : |a| ≤ b ↔ -b ≤ a ∧ a ≤ b := by rw [abs_eq_natAbs]; omega
theorem Int.abs_lt {a b : Int} : |a| < b ↔ -b < a ∧ a < b := by rw [abs_eq_natAbs]; omega
theorem Int.le_abs {a b : Int} : a ≤ |b| ↔ a ≤ b ∨ a ≤ -b := by rw [abs_eq_natAbs]; omega
theorem Int.abs_eq {a b : Int} (h : 0 ≤ b) : |a| = b ↔ a = b ∨ a = -b := by
  rw [abs_eq_natAbs]; omega
@[simp] theorem Int.abs_zero : |(0 : Int)| = 0 := rfl
@[simp] theorem Int.abs_neg (a : Int) : |-a| = |a| := by
  rw [abs_eq_natAbs, abs_eq_natAbs, natAbs_neg]
theorem Int.abs_mul (a b : Int) : |a * b| = |a| * |b| := by
  rw [abs_eq_natAbs, abs_eq_natAbs, abs_eq_natAbs, natAbs_mul, natCast_mul]

theorem Rat.abs_eq_abs (a : Rat) : |a| = a.abs := by
  show (if a ≤ -a then -a else a) = _
  cases Rat.le_total 0 a with
  | inl h =>
    rw [Rat.abs_of_nonneg h]
    split
    · next k =>
      have n : -a ≤ 0 := Rat.neg_nonpos.2 h
      exact Rat.le_antisymm (Rat.le_trans n h) k
    · rfl
  | inr h =>
    rw [Rat.abs_of_nonpos h, if_pos (Rat.le_trans h (Rat.neg_nonneg.2 h))]
theorem Rat.abs_of_nonneg' {a : Rat} (h : 0 ≤ a) : |a| = a := by
  rw [abs_eq_abs, Rat.abs_of_nonneg h]
theorem Rat.abs_of_nonpos' {a : Rat} (h : a ≤ 0) : |a| = -a := by
  rw [abs_eq_abs, Rat.abs_of_nonpos h]
theorem Rat.abs_le' {a b : Rat} : |a| ≤ b ↔ -b ≤ a ∧ a ≤ b := by rw [abs_eq_abs, Rat.abs_le]
theorem Rat.abs_nonneg' (a : Rat) : 0 ≤ |a| := by rw [abs_eq_abs]; exact Rat.abs_nonneg a

/-! ## Monotone functions -/

/-- `f` keeps the order. -/
def Monotone [LE α] [LE β] (f : α → β) : Prop := ∀ ⦃a b⦄, a ≤ b → f a ≤ f b
/-- `f` reverses the order. -/
def Antitone [LE α] [LE β] (f : α → β) : Prop := ∀ ⦃a b⦄, a ≤ b → f b ≤ f a
/-- `f` keeps the strict order. -/
def StrictMono [LT α] [LT β] (f : α → β) : Prop := ∀ ⦃a b⦄, a < b → f a < f b
/-- `f` reverses the strict order. -/
def StrictAnti [LT α] [LT β] (f : α → β) : Prop := ∀ ⦃a b⦄, a < b → f b < f a

/-- Both injective and surjective. -/
def Function.Bijective {α : Sort u} {β : Sort v} (f : α → β) : Prop := Injective f ∧ Surjective f

/-! ## Rounding -/

/-- The largest integer that is at most `q`. -/
def Int.floor (q : Rat) : Int := q.floor
/-- The smallest integer that is at least `q`. -/
def Int.ceil (q : Rat) : Int := q.ceil
/-- The largest natural number that is at most `q`; `0` if `q` is negative. -/
def Nat.floor (q : Rat) : Nat := q.floor.toNat
/-- The smallest natural number that is at least `q`. -/
def Nat.ceil (q : Rat) : Nat := q.ceil.toNat
/-- The fractional part. -/
def Int.fract (q : Rat) : Rat := q - q.floor

@[inherit_doc] notation "⌊" q "⌋" => Int.floor q
@[inherit_doc] notation "⌈" q "⌉" => Int.ceil q
@[inherit_doc] notation "⌊" q "⌋₊" => Nat.floor q
@[inherit_doc] notation "⌈" q "⌉₊" => Nat.ceil q

theorem Int.le_floor {z : Int} {q : Rat} : z ≤ ⌊q⌋ ↔ (z : Rat) ≤ q := Rat.le_floor_iff
theorem Int.floor_lt {z : Int} {q : Rat} : ⌊q⌋ < z ↔ q < z := Rat.floor_lt
theorem Int.floor_le (q : Rat) : (⌊q⌋ : Rat) ≤ q := Rat.floor_le q
theorem Int.lt_floor_add_one (q : Rat) : q < (⌊q⌋ : Rat) + 1 := Rat.lt_floor_add_one q
theorem Int.floor_eq_iff {z : Int} {q : Rat} : ⌊q⌋ = z ↔ (z : Rat) ≤ q ∧ q < z + 1 :=
  Rat.floor_eq_iff
theorem Int.ceil_le {z : Int} {q : Rat} : ⌈q⌉ ≤ z ↔ q ≤ z := Rat.ceil_le_iff
theorem Int.lt_ceil {z : Int} {q : Rat} : z < ⌈q⌉ ↔ (z : Rat) < q := Rat.lt_ceil
theorem Int.le_ceil (q : Rat) : q ≤ (⌈q⌉ : Rat) := Rat.le_ceil q
theorem Int.ceil_eq_iff {z : Int} {q : Rat} : ⌈q⌉ = z ↔ (z : Rat) - 1 < q ∧ q ≤ z :=
  Rat.ceil_eq_iff
@[simp] theorem Int.floor_intCast (z : Int) : ⌊(z : Rat)⌋ = z := Rat.floor_intCast z
@[simp] theorem Int.ceil_intCast (z : Int) : ⌈(z : Rat)⌉ = z := Rat.ceil_intCast z
