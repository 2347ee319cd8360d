prelude
import Init.Logic
/-!
# Optional values
-/

set_option autoImplicit true
universe u v w

namespace Option

variable {α : Type u} {β : Type v} {γ : Type w}

/-- Whether there is a value. -/
@[inline] def isSome : Option α → Bool
  | some _ => true
  | none => false

/-- Whether there is no value. -/
@[inline] def isNone : Option α → Bool
  | some _ => false
  | none => true

/-- The value, known to be there. -/
@[inline] def get : (o : Option α) → isSome o = true → α
  | some x, _ => x

/-- The value, or the default element. -/
def get! [Inhabited α] : Option α → α
  | some x => x
  | none => default

@[inline] protected def elim : Option α → β → (α → β) → β
  | some x, _, f => f x
  | none, y, _ => y

@[inline] protected def filter (p : α → Bool) : Option α → Option α
  | some a => if p a then some a else none
  | none => none

@[inline] def toList : Option α → List α
  | none => .nil
  | some a => .cons a .nil

instance : Membership α (Option α) := ⟨fun o a => o = some a⟩

theorem some_ne_none (x : α) : some x ≠ none := fun h => Option.noConfusion rfl (heq_of_eq h)
attribute [simp] some_ne_none
@[simp] theorem none_ne_some (x : α) : none ≠ some x := (some_ne_none x).symm
@[simp] theorem mem_def {a : α} {b : Option α} : a ∈ b ↔ b = some a := Iff.rfl
theorem some_inj {a b : α} : some a = some b ↔ a = b := ⟨Option.some.inj, congrArg some⟩
theorem eq_none_iff_forall_ne_some {o : Option α} : o = none ↔ ∀ a, o ≠ some a := by
  cases o with
  | none => exact ⟨fun _ a => none_ne_some a, fun _ => rfl⟩
  | some a => exact ⟨fun h => absurd h (some_ne_none a), fun h => absurd rfl (h a)⟩
theorem ne_none_iff_exists {o : Option α} : o ≠ none ↔ ∃ x, some x = o := by
  cases o with
  | none => exact ⟨fun h => absurd rfl h, fun ⟨x, e⟩ => absurd e (some_ne_none x)⟩
  | some a => exact ⟨fun _ => ⟨a, rfl⟩, fun _ => some_ne_none a⟩
theorem ne_none_iff_exists' {o : Option α} : o ≠ none ↔ ∃ x, o = some x :=
  ne_none_iff_exists.trans (exists_congr fun _ => eq_comm)
@[ext] protected theorem ext {o₁ o₂ : Option α} (h : ∀ a, o₁ = some a ↔ o₂ = some a) :
    o₁ = o₂ := by
  cases o₂ with
  | none => exact eq_none_iff_forall_ne_some.2 fun a e => none_ne_some a ((h a).1 e)
  | some b => exact (h b).2 rfl

@[simp] theorem isSome_none : (none : Option α).isSome = false := rfl
@[simp] theorem isSome_some {a : α} : (some a).isSome = true := rfl
@[simp] theorem isNone_none : (none : Option α).isNone = true := rfl
@[simp] theorem isNone_some {a : α} : (some a).isNone = false := rfl
theorem isSome_iff_exists {o : Option α} : o.isSome = true ↔ ∃ a, o = some a := by
  cases o with
  | none => exact ⟨fun h => Bool.noConfusion h, fun ⟨a, e⟩ => absurd e (none_ne_some a)⟩
  | some a => exact ⟨fun _ => ⟨a, rfl⟩, fun _ => rfl⟩
theorem isNone_iff_eq_none {o : Option α} : o.isNone = true ↔ o = none := by
  cases o with
  | none => exact ⟨fun _ => rfl, fun _ => rfl⟩
  | some a => exact ⟨fun h => Bool.noConfusion h, fun h => absurd h (some_ne_none a)⟩
@[simp] theorem get_some {x : α} {h : (some x).isSome = true} : (some x).get h = x := rfl
@[simp] theorem some_get {o : Option α} (h : o.isSome = true) : some (o.get h) = o := by
  cases o with
  | none => exact Bool.noConfusion h
  | some a => rfl
@[simp] theorem getD_none {a : α} : getD none a = a := rfl
@[simp] theorem getD_some {a b : α} : getD (some a) b = a := rfl
theorem map_none (f : α → β) : none.map f = none := rfl
theorem map_some (f : α → β) (x : α) : (some x).map f = some (f x) := rfl
attribute [simp] map_none map_some
@[simp] theorem map_eq_none_iff {f : α → β} {o : Option α} : o.map f = none ↔ o = none := by
  cases o <;> simp
theorem map_eq_some_iff {f : α → β} {o : Option α} {b : β} :
    o.map f = some b ↔ ∃ a, o = some a ∧ f a = b := by
  cases o with
  | none => exact ⟨fun h => absurd h (none_ne_some b), fun ⟨a, e, _⟩ => absurd e (none_ne_some a)⟩
  | some a =>
    constructor
    · intro h
      exact ⟨a, rfl, Option.some.inj h⟩
    · intro ⟨a', e, h⟩
      rw [e, ← h]; rfl
attribute [simp] map_eq_some_iff
@[simp] theorem map_map (h : β → γ) (g : α → β) (x : Option α) :
    (x.map g).map h = x.map (h ∘ g) := by
  cases x <;> rfl
@[simp] theorem map_id : Option.map (id : α → α) = id := by
  apply funext; intro o; cases o <;> rfl
@[simp] theorem none_bind (f : α → Option β) : none.bind f = none := rfl
@[simp] theorem some_bind (a : α) (f : α → Option β) : (some a).bind f = f a := rfl
theorem bind_eq_some_iff {o : Option α} {f : α → Option β} {b : β} :
    o.bind f = some b ↔ ∃ a, o = some a ∧ f a = some b := by
  cases o with
  | none => exact ⟨fun h => absurd h (none_ne_some b), fun ⟨a, e, _⟩ => absurd e (none_ne_some a)⟩
  | some a =>
    constructor
    · intro h
      exact ⟨a, rfl, h⟩
    · intro ⟨a', e, h⟩
      rw [e]; exact h

end Option
