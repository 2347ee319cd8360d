import LeanPRM.Finset.Defs
/-!
# Finite sets of consecutive numbers: `Finset.range`, `Finset.Icc` and kin
-/

universe u

/-- Orders in which the elements between two bounds are finitely many, and listed. -/
class LocallyFiniteOrder (α : Type u) [LE α] [LT α] where
  /-- The elements from `a`, included, to `b`. -/
  ico : α → α → Finset α
  /-- The elements from `a` to `b`, both included. -/
  icc : α → α → Finset α
  /-- The elements above `a`, up to `b`, included. -/
  ioc : α → α → Finset α
  /-- The elements above `a` and below `b`. -/
  ioo : α → α → Finset α
  mem_ico {a b x : α} : x ∈ ico a b ↔ a ≤ x ∧ x < b
  mem_icc {a b x : α} : x ∈ icc a b ↔ a ≤ x ∧ x ≤ b
  mem_ioc {a b x : α} : x ∈ ioc a b ↔ a < x ∧ x ≤ b
  mem_ioo {a b x : α} : x ∈ ioo a b ↔ a < x ∧ x < b

namespace Finset

section
variable {α : Type u} [LE α] [LT α] [LocallyFiniteOrder α]

/-- The finite closed interval from `a` to `b`. -/
def Icc (a b : α) : Finset α := LocallyFiniteOrder.icc a b
/-- The finite interval from `a`, included, to `b`. -/
def Ico (a b : α) : Finset α := LocallyFiniteOrder.ico a b
/-- The finite interval from `a` to `b`, included. -/
def Ioc (a b : α) : Finset α := LocallyFiniteOrder.ioc a b
/-- The finite open interval from `a` to `b`. -/
def Ioo (a b : α) : Finset α := LocallyFiniteOrder.ioo a b

variable {a b x : α}
@[simp] theorem mem_Icc : x ∈ Icc a b ↔ a ≤ x ∧ x ≤ b := LocallyFiniteOrder.mem_icc
@[simp] theorem mem_Ico : x ∈ Ico a b ↔ a ≤ x ∧ x < b := LocallyFiniteOrder.mem_ico
@[simp] theorem mem_Ioc : x ∈ Ioc a b ↔ a < x ∧ x ≤ b := LocallyFiniteOrder.mem_ioc
@[simp] theorem mem_Ioo : x ∈ Ioo a b ↔ a < x ∧ x < b := LocallyFiniteOrder.mem_ioo
end

/-- The numbers below `n`. -/
def range (n : Nat) : Finset Nat := mk (List.range n) List.nodup_range

@[simp] theorem mem_range {n i : Nat} : i ∈ range n ↔ i < n := List.mem_range
@[simp] theorem card_range (n : Nat) : (range n).card = n := List.length_range
@[simp] theorem range_zero : range 0 = ∅ := rfl
theorem range_succ (n : Nat) : range (n + 1) = insert n (range n) :=
  ext fun i => by rw [mem_range, mem_insert, mem_range]; omega
theorem notMem_range_self {n : Nat} : n ∉ range n := by rw [mem_range]; omega

/-- `count` numbers from `start` on. -/
def natsFrom (start count : Nat) : Finset Nat :=
  mk ((List.range count).map (start + ·))
    (List.nodup_map (fun _ _ => Nat.add_left_cancel) List.nodup_range)

theorem mem_natsFrom {start count i : Nat} :
    i ∈ natsFrom start count ↔ start ≤ i ∧ i < start + count := by
  show i ∈ List.map _ _ ↔ _
  rw [List.mem_map]
  constructor
  · rintro ⟨k, hk, e⟩
    have := List.mem_range.1 hk
    omega
  · intro h
    exact ⟨i - start, List.mem_range.2 (by omega), by omega⟩

/-- `count` integers from `start` on. -/
def intsFrom (start : Int) (count : Nat) : Finset Int :=
  mk ((List.range count).map fun k : Nat => start + (k : Int))
    (List.nodup_map (fun a b h => by omega) List.nodup_range)

theorem mem_intsFrom {start i : Int} {count : Nat} :
    i ∈ intsFrom start count ↔ start ≤ i ∧ i < start + count := by
  show i ∈ List.map _ _ ↔ _
  rw [List.mem_map]
  constructor
  · rintro ⟨k, hk, e⟩
    have := List.mem_range.1 hk
    omega
  · intro h
    exact ⟨(i - start).toNat, List.mem_range.2 (by omega), by omega⟩

end Finset

open Finset in
instance : LocallyFiniteOrder Nat where
  ico a b := natsFrom a (b - a)
  icc a b := natsFrom a (b + 1 - a)
  ioc a b := natsFrom (a + 1) (b - a)
  ioo a b := natsFrom (a + 1) (b - a - 1)
  mem_ico := by intros; rw [mem_natsFrom]; omega
  mem_icc := by intros; rw [mem_natsFrom]; omega
  mem_ioc := by intros; rw [mem_natsFrom]; omega
  mem_ioo := by intros; rw [mem_natsFrom]; omega

open Finset in
instance : LocallyFiniteOrder Int where
  ico a b := intsFrom a (b - a).toNat
  icc a b := intsFrom a (b + 1 - a).toNat
  ioc a b := intsFrom (a + 1) (b - a).toNat
  ioo a b := intsFrom (a + 1) (b - a - 1).toNat
  mem_ico := by intros; rw [mem_intsFrom]; omega
  mem_icc := by intros; rw [mem_intsFrom]; omega
  mem_ioc := by intros; rw [mem_intsFrom]; omega
  mem_ioo := by intros; rw [mem_intsFrom]; omega

namespace Finset

private theorem card_natsFrom (a n : Nat) : (natsFrom a n).card = n := by
  show (List.map _ _).length = n
  rw [List.length_map, List.length_range]

theorem Nat.card_Icc (a b : Nat) : (Icc a b).card = b + 1 - a := card_natsFrom a _
theorem Nat.card_Ico (a b : Nat) : (Ico a b).card = b - a := card_natsFrom a _
theorem range_eq_Ico (n : Nat) : range n = Ico 0 n :=
  ext fun i => by rw [mem_range, mem_Ico]; omega
@[simp] theorem Icc_eq_empty_of_lt {a b : Nat} (h : b < a) : Icc a b = ∅ :=
  ext fun i => by
    rw [mem_Icc]
    exact ⟨fun k => absurd (Nat.le_trans k.1 k.2) (Nat.not_le_of_gt h), fun k =>
      absurd k (not_mem_empty i)⟩
theorem Icc_eq_insert {a b : Nat} (h : a ≤ b + 1) : Icc a (b + 1) = insert (b + 1) (Icc a b) :=
  ext fun i => by rw [mem_Icc, mem_insert, mem_Icc]; omega

end Finset
