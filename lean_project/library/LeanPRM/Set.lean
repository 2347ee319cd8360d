import LeanPRM.Order
/-!
# Sets

A set is the property that its elements have. `{x | p x}`, `{x ∈ s | p x}`, `{a, b}`, `s ∪ t`,
`s ∩ t`, `s \ t`, `sᶜ`, images, intervals, least and greatest elements.
-/

universe u v

/-- A set of elements of `α`. -/
def Set (α : Type u) := α → Prop

/-- The set of all `x` with the property `p`: `{x | p x}`. -/
def setOf {α : Type u} (p : α → Prop) : Set α := p

variable {α : Type u} {β : Type v}

namespace Set

/-- `a` has the property of `s`. -/
protected def Mem (s : Set α) (a : α) : Prop := s a

instance : Membership α (Set α) := ⟨Set.Mem⟩

@[ext] theorem ext {s t : Set α} (h : ∀ x, x ∈ s ↔ x ∈ t) : s = t :=
  funext fun x => propext (h x)

@[simp] theorem mem_setOf_eq {p : α → Prop} {a : α} : (a ∈ setOf p) = p a := rfl
theorem mem_setOf {p : α → Prop} {a : α} : a ∈ setOf p ↔ p a := Iff.rfl

instance : HasSubset (Set α) := ⟨fun s t => ∀ a, a ∈ s → a ∈ t⟩
instance : LE (Set α) := ⟨fun s t => s ⊆ t⟩
instance : HasSSubset (Set α) := ⟨fun s t => s ⊆ t ∧ ¬t ⊆ s⟩
instance : EmptyCollection (Set α) := ⟨fun _ => False⟩
instance : Inhabited (Set α) := ⟨∅⟩
instance : Singleton α (Set α) := ⟨fun a => setOf fun x => x = a⟩
instance : Insert α (Set α) := ⟨fun a s => setOf fun x => x = a ∨ x ∈ s⟩
instance : Union (Set α) := ⟨fun s t => setOf fun x => x ∈ s ∨ x ∈ t⟩
instance : Inter (Set α) := ⟨fun s t => setOf fun x => x ∈ s ∧ x ∈ t⟩
instance : SDiff (Set α) := ⟨fun s t => setOf fun x => x ∈ s ∧ x ∉ t⟩
instance : CoeSort (Set α) (Type u) := ⟨fun s => {x // x ∈ s}⟩

/-- All elements. -/
def univ : Set α := setOf fun _ => True
/-- The elements that are not in `s`. -/
def compl (s : Set α) : Set α := setOf fun x => x ∉ s
@[inherit_doc] postfix:max "ᶜ" => Set.compl
/-- The values of `f` on `s`. -/
def image (f : α → β) (s : Set α) : Set β := setOf fun y => ∃ x, x ∈ s ∧ f x = y
@[inherit_doc] infixl:80 " '' " => Set.image
/-- The elements that `f` sends into `s`. -/
def preimage (f : α → β) (s : Set β) : Set α := setOf fun x => f x ∈ s
@[inherit_doc] infixl:80 " ⁻¹' " => Set.preimage
/-- All values of a function. -/
def range {ι : Sort v} (f : ι → α) : Set α := setOf fun y => ∃ x, f x = y
/-- There is an element. -/
protected def Nonempty (s : Set α) : Prop := ∃ x, x ∈ s
/-- All subsets. -/
def powerset (s : Set α) : Set (Set α) := setOf fun t => t ⊆ s
/-- The pairs of an element of each. -/
def prod (s : Set α) (t : Set β) : Set (α × β) := setOf fun p => p.1 ∈ s ∧ p.2 ∈ t
/-- `f` is injective on `s`. -/
def InjOn (f : α → β) (s : Set α) : Prop :=
  ∀ ⦃a⦄, a ∈ s → ∀ ⦃b⦄, b ∈ s → f a = f b → a = b
/-- `f` sends `s` into `t`. -/
def MapsTo (f : α → β) (s : Set α) (t : Set β) : Prop := ∀ ⦃x⦄, x ∈ s → f x ∈ t
/-- No common element. -/
def Disjoint (s t : Set α) : Prop := ∀ ⦃x⦄, x ∈ s → x ∉ t

/-! ## Membership -/

variable {a b : α} {s t : Set α}

@[simp] theorem mem_empty_iff_false : a ∈ (∅ : Set α) ↔ False := Iff.rfl
@[simp] theorem mem_singleton_iff : a ∈ ({b} : Set α) ↔ a = b := Iff.rfl
@[simp] theorem mem_insert_iff : a ∈ insert b s ↔ a = b ∨ a ∈ s := Iff.rfl
@[simp] theorem mem_union : a ∈ s ∪ t ↔ a ∈ s ∨ a ∈ t := Iff.rfl
@[simp] theorem mem_inter_iff : a ∈ s ∩ t ↔ a ∈ s ∧ a ∈ t := Iff.rfl
@[simp] theorem mem_diff : a ∈ s \ t ↔ a ∈ s ∧ a ∉ t := Iff.rfl
@[simp] theorem mem_compl_iff : a ∈ sᶜ ↔ a ∉ s := Iff.rfl
@[simp] theorem mem_univ (a : α) : a ∈ (univ : Set α) := trivial
@[simp] theorem mem_image {f : α → β} {y : β} : y ∈ f '' s ↔ ∃ x, x ∈ s ∧ f x = y := Iff.rfl
@[simp] theorem mem_preimage {f : β → α} {x : β} : x ∈ f ⁻¹' s ↔ f x ∈ s := Iff.rfl
@[simp] theorem mem_range {ι : Sort v} {f : ι → α} : a ∈ range f ↔ ∃ x, f x = a := Iff.rfl
@[simp] theorem mem_powerset_iff : t ∈ powerset s ↔ t ⊆ s := Iff.rfl
@[simp] theorem mem_prod {t : Set β} {p : α × β} : p ∈ prod s t ↔ p.1 ∈ s ∧ p.2 ∈ t := Iff.rfl
theorem subset_def : s ⊆ t ↔ ∀ x, x ∈ s → x ∈ t := Iff.rfl
theorem mem_of_subset_of_mem (h : s ⊆ t) (m : a ∈ s) : a ∈ t := h a m
@[simp] theorem Subset.refl (s : Set α) : s ⊆ s := fun _ h => h
theorem Subset.trans {r : Set α} (h : r ⊆ s) (k : s ⊆ t) : r ⊆ t := fun a m => k a (h a m)
theorem Subset.antisymm (h : s ⊆ t) (k : t ⊆ s) : s = t := ext fun a => ⟨h a, k a⟩
@[simp] theorem empty_subset (s : Set α) : ∅ ⊆ s := fun _ h => h.elim
@[simp] theorem subset_univ (s : Set α) : s ⊆ univ := fun _ _ => trivial
theorem eq_empty_iff_forall_notMem : s = ∅ ↔ ∀ x, x ∉ s :=
  ⟨fun h x m => by rw [h] at m; exact m, fun h => ext fun x => ⟨fun m => h x m, False.elim⟩⟩
theorem union_comm (s t : Set α) : s ∪ t = t ∪ s := ext fun _ => or_comm
theorem inter_comm (s t : Set α) : s ∩ t = t ∩ s := ext fun _ => and_comm
theorem union_assoc (r s t : Set α) : r ∪ s ∪ t = r ∪ (s ∪ t) := ext fun _ => or_assoc
theorem inter_assoc (r s t : Set α) : r ∩ s ∩ t = r ∩ (s ∩ t) := ext fun _ => and_assoc
theorem inter_union_distrib_left (r s t : Set α) : r ∩ (s ∪ t) = r ∩ s ∪ r ∩ t :=
  ext fun _ => and_or_left
theorem union_inter_distrib_left (r s t : Set α) : r ∪ s ∩ t = (r ∪ s) ∩ (r ∪ t) :=
  ext fun _ => or_and_left
@[simp] theorem union_empty (s : Set α) : s ∪ ∅ = s := ext fun _ => or_iff_left id
@[simp] theorem empty_union (s : Set α) : ∅ ∪ s = s := ext fun _ => or_iff_right id
@[simp] theorem inter_empty (s : Set α) : s ∩ ∅ = ∅ := ext fun _ => ⟨And.right, False.elim⟩
@[simp] theorem union_self (s : Set α) : s ∪ s = s := ext fun _ => or_self_iff
@[simp] theorem inter_self (s : Set α) : s ∩ s = s := ext fun _ => and_self_iff
@[simp] theorem compl_compl (s : Set α) : sᶜᶜ = s := ext fun _ => Classical.not_not

instance {p : α → Prop} [DecidablePred p] : Decidable (a ∈ setOf p) :=
  inferInstanceAs (Decidable (p a))

/-! ## Intervals -/

section
variable [LE α] [LT α]

/-- The closed interval from `a` to `b`. -/
def Icc (a b : α) : Set α := setOf fun x => a ≤ x ∧ x ≤ b
/-- The interval from `a`, included, to `b`. -/
def Ico (a b : α) : Set α := setOf fun x => a ≤ x ∧ x < b
/-- The interval from `a` to `b`, included. -/
def Ioc (a b : α) : Set α := setOf fun x => a < x ∧ x ≤ b
/-- The open interval from `a` to `b`. -/
def Ioo (a b : α) : Set α := setOf fun x => a < x ∧ x < b
/-- The interval from `a`, included, upwards. -/
def Ici (a : α) : Set α := setOf fun x => a ≤ x
/-- The interval above `a`. -/
def Ioi (a : α) : Set α := setOf fun x => a < x
/-- The interval up to `b`, included. -/
def Iic (b : α) : Set α := setOf fun x => x ≤ b
/-- The interval below `b`. -/
def Iio (b : α) : Set α := setOf fun x => x < b

variable {x : α}
@[simp] theorem mem_Icc : x ∈ Icc a b ↔ a ≤ x ∧ x ≤ b := Iff.rfl
@[simp] theorem mem_Ico : x ∈ Ico a b ↔ a ≤ x ∧ x < b := Iff.rfl
@[simp] theorem mem_Ioc : x ∈ Ioc a b ↔ a < x ∧ x ≤ b := Iff.rfl
@[simp] theorem mem_Ioo : x ∈ Ioo a b ↔ a < x ∧ x < b := Iff.rfl
@[simp] theorem mem_Ici : x ∈ Ici a ↔ a ≤ x := Iff.rfl
@[simp] theorem mem_Ioi : x ∈ Ioi a ↔ a < x := Iff.rfl
@[simp] theorem mem_Iic : x ∈ Iic a ↔ x ≤ a := Iff.rfl
@[simp] theorem mem_Iio : x ∈ Iio a ↔ x < a := Iff.rfl

variable [DecidableRel (α := α) (· ≤ ·)] [DecidableRel (α := α) (· < ·)]
instance : Decidable (x ∈ Icc a b) := inferInstanceAs (Decidable (_ ∧ _))
instance : Decidable (x ∈ Ico a b) := inferInstanceAs (Decidable (_ ∧ _))
instance : Decidable (x ∈ Ioc a b) := inferInstanceAs (Decidable (_ ∧ _))
instance : Decidable (x ∈ Ioo a b) := inferInstanceAs (Decidable (_ ∧ _))
end

end Set

/-! ## Bounds -/

section
variable [LE α]

/-- The elements that are at least every element of `s`. -/
def upperBounds (s : Set α) : Set α := setOf fun x => ∀ ⦃a⦄, a ∈ s → a ≤ x
/-- The elements that are at most every element of `s`. -/
def lowerBounds (s : Set α) : Set α := setOf fun x => ∀ ⦃a⦄, a ∈ s → x ≤ a
/-- `s` has an upper bound. -/
def BddAbove (s : Set α) : Prop := (upperBounds s).Nonempty
/-- `s` has a lower bound. -/
def BddBelow (s : Set α) : Prop := (lowerBounds s).Nonempty
/-- `a` is the least element of `s`. -/
def IsLeast (s : Set α) (a : α) : Prop := a ∈ s ∧ a ∈ lowerBounds s
/-- `a` is the greatest element of `s`. -/
def IsGreatest (s : Set α) (a : α) : Prop := a ∈ s ∧ a ∈ upperBounds s
/-- `a` is the least upper bound of `s`. -/
def IsLUB (s : Set α) (a : α) : Prop := IsLeast (upperBounds s) a
/-- `a` is the greatest lower bound of `s`. -/
def IsGLB (s : Set α) (a : α) : Prop := IsGreatest (lowerBounds s) a

variable {s : Set α} {a : α}
theorem mem_upperBounds : a ∈ upperBounds s ↔ ∀ x, x ∈ s → x ≤ a := Iff.rfl
theorem mem_lowerBounds : a ∈ lowerBounds s ↔ ∀ x, x ∈ s → a ≤ x := Iff.rfl
end

/-! ## Notation -/

open Lean

/-- `{x | p x}`, `{x : α | p x}`, `{x ∈ s | p x}`. -/
syntax "{" binderIdent (" : " term)? " | " term "}" : term
/-- The elements of `s` with a property: `{x ∈ s | p x}`. -/
syntax "{" binderIdent " ∈ " term " | " term "}" : term

macro_rules
  | `({$x:ident | $p}) => `(setOf fun $x:ident => $p)
  | `({$x:ident : $t | $p}) => `(setOf fun $x:ident : $t => $p)
  | `({$x:ident ∈ $s | $p}) => `(setOf fun $x:ident => $x ∈ $s ∧ $p)

@[app_unexpander setOf] def unexpandSetOf : PrettyPrinter.Unexpander
  | `($_ fun $x:ident => $p) => `({$x:ident | $p})
  | `($_ fun ($x:ident : $t) => $p) => `({$x:ident : $t | $p})
  | _ => throw ()
