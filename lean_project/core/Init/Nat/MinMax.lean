prelude
import Init.Nat.Mul
/-!
# Natural numbers: minimum and maximum
-/

set_option autoImplicit true

namespace Nat

instance instMax : Max Nat := maxOfLe

protected abbrev min (n m : Nat) := Min.min n m
protected abbrev max (n m : Nat) := Max.max n m

protected theorem min_def {n m : Nat} : min n m = if n ≤ m then n else m := rfl
protected theorem max_def {n m : Nat} : max n m = if n ≤ m then m else n := rfl

protected theorem min_eq_left {a b : Nat} (h : a ≤ b) : min a b = a := if_pos h
protected theorem max_eq_right {a b : Nat} (h : a ≤ b) : max a b = b := if_pos h

protected theorem min_eq_right {a b : Nat} (h : b ≤ a) : min a b = b :=
  match Nat.lt_or_ge b a with
  | .inl l => if_neg (Nat.not_le_of_gt l)
  | .inr k => (Nat.min_eq_left k).trans (Nat.le_antisymm k h)
protected theorem max_eq_left {a b : Nat} (h : b ≤ a) : max a b = a :=
  match Nat.lt_or_ge b a with
  | .inl l => if_neg (Nat.not_le_of_gt l)
  | .inr k => (Nat.max_eq_right k).trans (Nat.le_antisymm h k)

protected theorem min_le_left (a b : Nat) : min a b ≤ a :=
  match Nat.le_total a b with
  | .inl h => Nat.le_of_eq (Nat.min_eq_left h)
  | .inr h => Nat.le_trans (Nat.le_of_eq (Nat.min_eq_right h)) h
protected theorem min_le_right (a b : Nat) : min a b ≤ b :=
  match Nat.le_total a b with
  | .inl h => (Nat.min_eq_left h).symm ▸ h
  | .inr h => Nat.le_of_eq (Nat.min_eq_right h)
protected theorem le_max_left (a b : Nat) : a ≤ max a b :=
  match Nat.le_total a b with
  | .inl h => Nat.le_trans h (Nat.le_of_eq (Nat.max_eq_right h).symm)
  | .inr h => Nat.le_of_eq (Nat.max_eq_left h).symm
protected theorem le_max_right (a b : Nat) : b ≤ max a b :=
  match Nat.le_total a b with
  | .inl h => Nat.le_of_eq (Nat.max_eq_right h).symm
  | .inr h => Nat.le_trans h (Nat.le_of_eq (Nat.max_eq_left h).symm)

protected theorem le_min_of_le_of_le {a b c : Nat} (h : a ≤ b) (k : a ≤ c) : a ≤ min b c :=
  match Nat.le_total b c with
  | .inl l => (Nat.min_eq_left l).symm ▸ h
  | .inr l => (Nat.min_eq_right l).symm ▸ k
protected theorem max_le_of_le_of_le {a b c : Nat} (h : a ≤ c) (k : b ≤ c) : max a b ≤ c :=
  match Nat.le_total a b with
  | .inl l => (Nat.max_eq_right l).symm ▸ k
  | .inr l => (Nat.max_eq_left l).symm ▸ h
protected theorem le_min {a b c : Nat} : a ≤ min b c ↔ a ≤ b ∧ a ≤ c :=
  ⟨fun h => ⟨Nat.le_trans h (Nat.min_le_left b c), Nat.le_trans h (Nat.min_le_right b c)⟩,
   fun h => Nat.le_min_of_le_of_le h.1 h.2⟩
protected theorem max_le {a b c : Nat} : max a b ≤ c ↔ a ≤ c ∧ b ≤ c :=
  ⟨fun h => ⟨Nat.le_trans (Nat.le_max_left a b) h, Nat.le_trans (Nat.le_max_right a b) h⟩,
   fun h => Nat.max_le_of_le_of_le h.1 h.2⟩
protected theorem max_lt {a b c : Nat} : max a b < c ↔ a < c ∧ b < c :=
  match Nat.le_total a b with
  | .inl l => by
    rw [Nat.max_eq_right l]
    exact ⟨fun h => ⟨Nat.lt_of_le_of_lt l h, h⟩, And.right⟩
  | .inr l => by
    rw [Nat.max_eq_left l]
    exact ⟨fun h => ⟨h, Nat.lt_of_le_of_lt l h⟩, And.left⟩
protected theorem lt_min {a b c : Nat} : a < min b c ↔ a < b ∧ a < c := Nat.le_min

protected theorem min_comm (a b : Nat) : min a b = min b a :=
  Nat.le_antisymm
    (Nat.le_min_of_le_of_le (Nat.min_le_right a b) (Nat.min_le_left a b))
    (Nat.le_min_of_le_of_le (Nat.min_le_right b a) (Nat.min_le_left b a))
protected theorem max_comm (a b : Nat) : max a b = max b a :=
  Nat.le_antisymm
    (Nat.max_le_of_le_of_le (Nat.le_max_right b a) (Nat.le_max_left b a))
    (Nat.max_le_of_le_of_le (Nat.le_max_right a b) (Nat.le_max_left a b))
protected theorem min_assoc (a b c : Nat) : min (min a b) c = min a (min b c) := by
  refine Nat.le_antisymm ?_ ?_
  · have h := Nat.le_min.1 (Nat.le_refl (min (min a b) c))
    have k := Nat.le_min.1 h.1
    exact Nat.le_min.2 ⟨k.1, Nat.le_min.2 ⟨k.2, h.2⟩⟩
  · have h := Nat.le_min.1 (Nat.le_refl (min a (min b c)))
    have k := Nat.le_min.1 h.2
    exact Nat.le_min.2 ⟨Nat.le_min.2 ⟨h.1, k.1⟩, k.2⟩
protected theorem max_assoc (a b c : Nat) : max (max a b) c = max a (max b c) := by
  refine Nat.le_antisymm ?_ ?_
  · have h := Nat.max_le.1 (Nat.le_refl (max a (max b c)))
    have k := Nat.max_le.1 h.2
    exact Nat.max_le.2 ⟨Nat.max_le.2 ⟨h.1, k.1⟩, k.2⟩
  · have h := Nat.max_le.1 (Nat.le_refl (max (max a b) c))
    have k := Nat.max_le.1 h.1
    exact Nat.max_le.2 ⟨k.1, Nat.max_le.2 ⟨k.2, h.2⟩⟩

@[simp] protected theorem min_self (a : Nat) : min a a = a := Nat.min_eq_left (Nat.le_refl a)
@[simp] protected theorem max_self (a : Nat) : max a a = a := Nat.max_eq_left (Nat.le_refl a)
@[simp] protected theorem zero_min (a : Nat) : min 0 a = 0 := Nat.min_eq_left (zero_le a)
@[simp] protected theorem min_zero (a : Nat) : min a 0 = 0 := Nat.min_eq_right (zero_le a)
@[simp] protected theorem zero_max (a : Nat) : max 0 a = a := Nat.max_eq_right (zero_le a)
@[simp] protected theorem max_zero (a : Nat) : max a 0 = a := Nat.max_eq_left (zero_le a)

protected theorem min_eq_left_iff {a b : Nat} : min a b = a ↔ a ≤ b :=
  ⟨fun h => h ▸ Nat.min_le_right a b, Nat.min_eq_left⟩
protected theorem min_eq_right_iff {a b : Nat} : min a b = b ↔ b ≤ a :=
  ⟨fun h => h ▸ Nat.min_le_left a b, Nat.min_eq_right⟩
protected theorem max_eq_left_iff {a b : Nat} : max a b = a ↔ b ≤ a :=
  ⟨fun h => h ▸ Nat.le_max_right a b, Nat.max_eq_left⟩
protected theorem max_eq_right_iff {a b : Nat} : max a b = b ↔ a ≤ b :=
  ⟨fun h => h ▸ Nat.le_max_left a b, Nat.max_eq_right⟩

theorem succ_min_succ (x y : Nat) : min (succ x) (succ y) = succ (min x y) :=
  match Nat.le_total x y with
  | .inl h => by rw [Nat.min_eq_left h, Nat.min_eq_left (succ_le_succ h)]
  | .inr h => by rw [Nat.min_eq_right h, Nat.min_eq_right (succ_le_succ h)]
protected theorem succ_max_succ (x y : Nat) : max (succ x) (succ y) = succ (max x y) :=
  match Nat.le_total x y with
  | .inl h => by rw [Nat.max_eq_right h, Nat.max_eq_right (succ_le_succ h)]
  | .inr h => by rw [Nat.max_eq_left h, Nat.max_eq_left (succ_le_succ h)]
protected theorem add_min_add_right (a b c : Nat) : min (a + c) (b + c) = min a b + c :=
  c.rec rfl fun k ih => (succ_min_succ (a + k) (b + k)).trans (congrArg succ ih)
protected theorem add_max_add_right (a b c : Nat) : max (a + c) (b + c) = max a b + c :=
  c.rec rfl fun k ih => (Nat.succ_max_succ (a + k) (b + k)).trans (congrArg succ ih)
protected theorem add_min_add_left (a b c : Nat) : min (a + b) (a + c) = a + min b c := by
  rw [Nat.add_comm a b, Nat.add_comm a c, Nat.add_min_add_right, Nat.add_comm]
protected theorem add_max_add_left (a b c : Nat) : max (a + b) (a + c) = a + max b c := by
  rw [Nat.add_comm a b, Nat.add_comm a c, Nat.add_max_add_right, Nat.add_comm]

protected theorem sub_sub_eq_min (a b : Nat) : a - (a - b) = min a b :=
  match Nat.le_total a b with
  | .inl h => by rw [Nat.sub_eq_zero_of_le h, Nat.min_eq_left h, Nat.sub_zero]
  | .inr h => by rw [Nat.sub_sub_self h, Nat.min_eq_right h]
protected theorem sub_eq_sub_min (n m : Nat) : n - m = n - min n m :=
  match Nat.le_total n m with
  | .inl h => by rw [Nat.min_eq_left h, Nat.sub_eq_zero_of_le h, Nat.sub_self]
  | .inr h => by rw [Nat.min_eq_right h]
protected theorem sub_add_eq_max (a b : Nat) : a - b + b = max a b :=
  match Nat.le_total a b with
  | .inl h => by rw [Nat.sub_eq_zero_of_le h, Nat.max_eq_right h, Nat.zero_add]
  | .inr h => by rw [Nat.sub_add_cancel h, Nat.max_eq_left h]
@[simp] protected theorem sub_add_min_cancel (n m : Nat) : n - m + min n m = n := by
  rw [Nat.sub_eq_sub_min, Nat.sub_add_cancel (Nat.min_le_left n m)]
protected theorem min_add_max (a b : Nat) : min a b + max a b = a + b :=
  match Nat.le_total a b with
  | .inl h => by rw [Nat.min_eq_left h, Nat.max_eq_right h]
  | .inr h => by rw [Nat.min_eq_right h, Nat.max_eq_left h, Nat.add_comm]

protected theorem max_min_distrib_left (a b c : Nat) :
    max a (min b c) = min (max a b) (max a c) := by
  refine Nat.le_antisymm ?_ ?_
  · exact Nat.max_le.2
      ⟨Nat.le_min.2 ⟨Nat.le_max_left a b, Nat.le_max_left a c⟩,
       Nat.le_min.2 ⟨Nat.le_trans (Nat.min_le_left b c) (Nat.le_max_right a b),
        Nat.le_trans (Nat.min_le_right b c) (Nat.le_max_right a c)⟩⟩
  · cases Nat.le_total b c with
    | inl h => rw [Nat.min_eq_left h]; exact Nat.min_le_left _ _
    | inr h => rw [Nat.min_eq_right h]; exact Nat.min_le_right _ _
protected theorem min_max_distrib_left (a b c : Nat) :
    min a (max b c) = max (min a b) (min a c) := by
  refine Nat.le_antisymm ?_ ?_
  · cases Nat.le_total b c with
    | inl h => rw [Nat.max_eq_right h]; exact Nat.le_max_right _ _
    | inr h => rw [Nat.max_eq_left h]; exact Nat.le_max_left _ _
  · exact Nat.le_min.2
      ⟨Nat.max_le.2 ⟨Nat.min_le_left a b, Nat.min_le_left a c⟩,
       Nat.max_le.2 ⟨Nat.le_trans (Nat.min_le_right a b) (Nat.le_max_left b c),
        Nat.le_trans (Nat.min_le_right a c) (Nat.le_max_right b c)⟩⟩

end Nat

instance : Std.IdempotentOp (α := Nat) min := ⟨Nat.min_self⟩
instance : Std.IdempotentOp (α := Nat) max := ⟨Nat.max_self⟩
instance : Std.Associative (α := Nat) min := ⟨Nat.min_assoc⟩
instance : Std.Associative (α := Nat) max := ⟨Nat.max_assoc⟩
instance : Std.Commutative (α := Nat) min := ⟨Nat.min_comm⟩
instance : Std.Commutative (α := Nat) max := ⟨Nat.max_comm⟩
