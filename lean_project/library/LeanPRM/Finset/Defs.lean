import LeanPRM.Set
import LeanPRM.List
/-!
# Finite sets

A finite set is a list without duplicates, up to order. So two finite sets are equal when they
have the same elements, and what can be computed from such a list can be computed from the set.
-/

universe u v

/-- Lists without duplicates are the same finite set when they have the same elements. -/
def Finset.setoid (α : Type u) : Setoid {l : List α // l.Nodup} where
  r l m := l.1.Perm m.1
  iseqv := ⟨fun l => .refl l.1, List.Perm.symm, List.Perm.trans⟩

/-- A finite set of elements of `α`. -/
def Finset (α : Type u) := Quotient (Finset.setoid α)

namespace Finset

variable {α : Type u} {β : Type v}

/-- The finite set of a list without duplicates. -/
def mk (l : List α) (h : l.Nodup) : Finset α := Quotient.mk (setoid α) ⟨l, h⟩

/-- What a finite set is made of does not depend on the order of the list. -/
protected def lift (f : (l : List α) → l.Nodup → β) (h : ∀ l m hl hm, l.Perm m → f l hl = f m hm)
    (s : Finset α) : β :=
  Quotient.lift (fun l : {l : List α // l.Nodup} => f l.1 l.2)
    (fun l m k => h l.1 m.1 l.2 m.2 k) s

@[elab_as_elim] protected theorem ind {motive : Finset α → Prop}
    (h : ∀ l hl, motive (mk l hl)) (s : Finset α) : motive s :=
  Quotient.ind (fun l => h l.1 l.2) s

/-! ## Membership -/

/-- `a` is in the list. -/
protected def Mem (s : Finset α) (a : α) : Prop :=
  Finset.lift (fun l _ => a ∈ l) (fun _ _ _ _ h => propext h.mem_iff) s

instance : Membership α (Finset α) := ⟨Finset.Mem⟩

theorem mem_mk {a : α} {l : List α} {h : l.Nodup} : a ∈ mk l h ↔ a ∈ l := Iff.rfl

@[ext] theorem ext {s t : Finset α} : (∀ a, a ∈ s ↔ a ∈ t) → s = t := by
  induction s using Finset.ind with
  | h l hl =>
    induction t using Finset.ind with
    | h m hm => exact fun k => Quotient.sound (List.perm_of_nodup hl hm k)

instance decidableMem [DecidableEq α] (a : α) (s : Finset α) : Decidable (a ∈ s) :=
  Quotient.recOnSubsingleton (motive := fun s => Decidable (Finset.Mem s a)) s
    fun l => inferInstanceAs (Decidable (a ∈ l.1))

/-- A function of the list that gives a list with the elements that its elements ask for. -/
private def map' (f : List α → List β) (nd : ∀ l, l.Nodup → (f l).Nodup)
    (h : ∀ l m, (∀ a, a ∈ l ↔ a ∈ m) → ∀ b, b ∈ f l → b ∈ f m) (s : Finset α) : Finset β :=
  Finset.lift (fun l hl => mk (f l) (nd l hl)) (fun l m _ _ k => ext fun b =>
    ⟨h l m (fun _ => k.mem_iff) b, h m l (fun _ => k.mem_iff.symm) b⟩) s

instance : HasSubset (Finset α) := ⟨fun s t => ∀ a, a ∈ s → a ∈ t⟩
instance : LE (Finset α) := ⟨fun s t => s ⊆ t⟩
instance : HasSSubset (Finset α) := ⟨fun s t => s ⊆ t ∧ ¬t ⊆ s⟩
instance : EmptyCollection (Finset α) := ⟨mk [] List.nodup_nil⟩
instance : Inhabited (Finset α) := ⟨∅⟩
instance : Singleton α (Finset α) := ⟨fun a => mk [a] (by simp [List.nodup_cons])⟩
instance : CoeSort (Finset α) (Type u) := ⟨fun s => {x // x ∈ s}⟩

/-- The elements as a set. -/
def toSet (s : Finset α) : Set α := setOf fun a => a ∈ s
instance : CoeTail (Finset α) (Set α) := ⟨toSet⟩

/-- There is an element. -/
protected def Nonempty (s : Finset α) : Prop := ∃ a, a ∈ s
/-- No common element. -/
def Disjoint (s t : Finset α) : Prop := ∀ ⦃a⦄, a ∈ s → a ∉ t

/-- The number of elements. -/
def card (s : Finset α) : Nat := Finset.lift (fun l _ => l.length) (fun _ _ _ _ h => h.length_eq) s

/-- The elements with the property `p`. -/
def filter (p : α → Prop) [DecidablePred p] (s : Finset α) : Finset α :=
  map' (List.filter fun a => decide (p a)) (fun _ => List.nodup_filter)
    (fun _ _ h _ m => List.mem_filter.2 ((List.mem_filter.1 m).imp_left (h _).1)) s

section
variable [DecidableEq β]

/-- The values of `f` on `s`. -/
def image (f : α → β) (s : Finset α) : Finset β :=
  map' (fun l => (l.map f).dedup) (fun _ _ => List.nodup_dedup _)
    (fun l m h b k => by
      rw [List.mem_dedup, List.mem_map] at k ⊢
      obtain ⟨a, ha, e⟩ := k
      exact ⟨a, (h a).1 ha, e⟩) s
end

section
variable [DecidableEq α]

instance : Insert α (Finset α) where
  insert a s := map' (List.consNew a) (fun _ => List.nodup_consNew)
    (fun _ _ h b k => by
      rw [List.mem_consNew] at k ⊢
      exact k.imp_right (h b).1) s

/-- The finite set of the elements of a list. -/
def ofList (l : List α) : Finset α := mk l.dedup l.nodup_dedup

instance : Union (Finset α) where
  union s t := Finset.lift (fun l _ => Finset.lift (fun m _ => ofList (l ++ m))
    (fun m m' _ _ k => ext fun a => by
      simp only [ofList, mem_mk, List.mem_dedup, List.mem_append, k.mem_iff]) t)
    (fun l l' _ _ k => by
      induction t using Finset.ind with
      | h m hm =>
        exact ext fun a => by
          show a ∈ ofList (l ++ m) ↔ a ∈ ofList (l' ++ m)
          simp only [ofList, mem_mk, List.mem_dedup, List.mem_append, k.mem_iff]) s
instance : Inter (Finset α) := ⟨fun s t => s.filter fun a => a ∈ t⟩
instance : SDiff (Finset α) := ⟨fun s t => s.filter fun a => a ∉ t⟩

/-- All but `a`. -/
def erase (s : Finset α) (a : α) : Finset α := s.filter fun b => b ≠ a
end

/-! ## What is in them -/

@[simp] theorem not_mem_empty (a : α) : a ∉ (∅ : Finset α) := List.not_mem_nil
@[simp] theorem mem_singleton {a b : α} : b ∈ ({a} : Finset α) ↔ b = a := List.mem_singleton
@[simp] theorem mem_filter {p : α → Prop} [DecidablePred p] {s : Finset α} {a : α} :
    a ∈ s.filter p ↔ a ∈ s ∧ p a := by
  induction s using Finset.ind with
  | h l hl =>
    show a ∈ l.filter _ ↔ a ∈ l ∧ _
    rw [List.mem_filter, decide_eq_true_iff]
@[simp] theorem mem_image [DecidableEq β] {f : α → β} {s : Finset α} {b : β} :
    b ∈ s.image f ↔ ∃ a, a ∈ s ∧ f a = b := by
  induction s using Finset.ind with
  | h l hl =>
    show b ∈ (l.map f).dedup ↔ ∃ a, a ∈ l ∧ f a = b
    rw [List.mem_dedup, List.mem_map]
@[simp] theorem coe_toSet_mem {s : Finset α} {a : α} : a ∈ s.toSet ↔ a ∈ s := Iff.rfl

section
variable [DecidableEq α] {a b : α} {s t : Finset α}

@[simp] theorem mem_insert : a ∈ insert b s ↔ a = b ∨ a ∈ s := by
  induction s using Finset.ind with
  | h l hl => exact List.mem_consNew
@[simp] theorem mem_ofList {l : List α} : a ∈ ofList l ↔ a ∈ l := List.mem_dedup
@[simp] theorem mem_union : a ∈ s ∪ t ↔ a ∈ s ∨ a ∈ t := by
  induction s using Finset.ind with
  | h l hl =>
    induction t using Finset.ind with
    | h m hm => exact List.mem_dedup.trans List.mem_append
@[simp] theorem mem_inter : a ∈ s ∩ t ↔ a ∈ s ∧ a ∈ t := mem_filter
@[simp] theorem mem_sdiff : a ∈ s \ t ↔ a ∈ s ∧ a ∉ t := mem_filter
@[simp] theorem mem_erase : a ∈ s.erase b ↔ a ≠ b ∧ a ∈ s := mem_filter.trans and_comm
theorem insert_eq_of_mem (h : a ∈ s) : insert a s = s :=
  ext fun b => mem_insert.trans ⟨fun k => k.elim (fun e => e ▸ h) id, .inr⟩

instance decidableSubset (s t : Finset α) : Decidable (s ⊆ t) :=
  decidable_of_iff ((s.filter fun a => a ∉ t).card = 0)
    (by
      induction s using Finset.ind with
      | h l hl =>
        show (l.filter fun a => decide (a ∉ t)).length = 0 ↔ ∀ a, a ∈ l → a ∈ t
        rw [List.length_eq_zero_iff, List.filter_eq_nil_iff]
        simp only [decide_eq_true_eq, Classical.not_not])

instance : DecidableEq (Finset α) := fun s t =>
  decidable_of_iff (s ⊆ t ∧ t ⊆ s)
    ⟨fun h => ext fun a => ⟨h.1 a, h.2 a⟩, fun h => h ▸ ⟨fun _ k => k, fun _ k => k⟩⟩
instance (s t : Finset α) : Decidable (s ⊂ t) := inferInstanceAs (Decidable (_ ∧ ¬_))
end

theorem subset_iff {s t : Finset α} : s ⊆ t ↔ ∀ a, a ∈ s → a ∈ t := Iff.rfl
@[simp] theorem Subset.refl (s : Finset α) : s ⊆ s := fun _ h => h
theorem Subset.trans {r s t : Finset α} (h : r ⊆ s) (k : s ⊆ t) : r ⊆ t := fun a m => k a (h a m)
theorem Subset.antisymm {s t : Finset α} (h : s ⊆ t) (k : t ⊆ s) : s = t :=
  ext fun a => ⟨h a, k a⟩
@[simp] theorem empty_subset (s : Finset α) : ∅ ⊆ s := fun a h => absurd h (not_mem_empty a)
theorem filter_subset (p : α → Prop) [DecidablePred p] (s : Finset α) : s.filter p ⊆ s :=
  fun _ h => (mem_filter.1 h).1

/-- What holds for all elements of a finite set can be decided. -/
instance decidableBAll (s : Finset α) (p : α → Prop) [DecidablePred p] :
    Decidable (∀ a, a ∈ s → p a) :=
  Quotient.recOnSubsingleton (motive := fun s => Decidable (∀ a, Finset.Mem s a → p a)) s
    fun l => inferInstanceAs (Decidable (∀ a, a ∈ l.1 → p a))
/-- Whether an element of a finite set has a property can be decided. -/
instance decidableBEx (s : Finset α) (p : α → Prop) [DecidablePred p] :
    Decidable (∃ a, a ∈ s ∧ p a) :=
  Quotient.recOnSubsingleton (motive := fun s => Decidable (∃ a, Finset.Mem s a ∧ p a)) s
    fun l => inferInstanceAs (Decidable (∃ a, a ∈ l.1 ∧ p a))

/-! ## The number of elements -/

@[simp] theorem card_empty : card (∅ : Finset α) = 0 := rfl
@[simp] theorem card_singleton (a : α) : card ({a} : Finset α) = 1 := rfl
theorem card_insert_of_notMem [DecidableEq α] {a : α} {s : Finset α} :
    a ∉ s → card (insert a s) = card s + 1 := by
  induction s using Finset.ind with
  | h l hl =>
    intro h
    show (List.consNew a l).length = l.length + 1
    rw [List.consNew, if_neg (show a ∉ l from h), List.length_cons]
theorem card_eq_zero {s : Finset α} : s.card = 0 ↔ s = ∅ := by
  constructor
  · induction s using Finset.ind with
    | h l hl =>
      intro h
      cases List.length_eq_zero_iff.1 h
      rfl
  · intro h; rw [h]; rfl
theorem card_pos {s : Finset α} : 0 < s.card ↔ s.Nonempty := by
  induction s using Finset.ind with
  | h l hl => exact List.length_pos_iff_exists_mem

end Finset

/-! ## Finite types -/

/-- A type with finitely many elements, all listed. -/
class Fintype (α : Type u) where
  /-- All elements. -/
  elems : Finset α
  /-- They are all there. -/
  complete : ∀ a : α, a ∈ elems

/-- The finite set of all elements. -/
def Finset.univ [Fintype α] : Finset α := Fintype.elems
@[simp] theorem Finset.mem_univ [Fintype α] (a : α) : a ∈ (univ : Finset α) := Fintype.complete a
/-- The number of elements of a type. -/
def Fintype.card (α : Type u) [Fintype α] : Nat := (Finset.univ : Finset α).card

instance : Fintype Bool := ⟨Finset.ofList [false, true], fun b => by cases b <;> simp⟩
instance (n : Nat) : Fintype (Fin n) where
  elems := Finset.ofList ((List.range n).attach.map fun i => ⟨i.1, List.mem_range.1 i.2⟩)
  complete i := Finset.mem_ofList.2
    (List.mem_map.2 ⟨⟨i, List.mem_range.2 i.2⟩, List.mem_attach .., rfl⟩)

/-- The finite set with the elements of a set that is a finite type. -/
def Set.toFinset {α : Type u} (s : Set α) [Fintype s] : Finset α :=
  Finset.lift (fun l h => Finset.mk (l.map Subtype.val) (List.nodup_map (fun _ _ => Subtype.ext) h))
    (fun _ _ _ _ h => Finset.ext fun a => (h.map Subtype.val).mem_iff) (Finset.univ : Finset s)
