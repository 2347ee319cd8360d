prelude
import Init.Core.Instances
/-!
# Classical logic

Witnesses by choice, the law of the excluded middle from choice and extensionality, and decisions
of all propositions (as a scoped instance).
-/

set_option autoImplicit true
set_option genSizeOf false
universe u v w

theorem nonempty_of_exists {α : Sort u} {p : α → Prop} : (∃ x, p x) → Nonempty α
  | ⟨w, _⟩ => ⟨w⟩

namespace Classical

noncomputable def indefiniteDescription {α : Sort u} (p : α → Prop) (h : ∃ x, p x) :
    { x // p x } :=
  choice (h.elim fun x hx => ⟨⟨x, hx⟩⟩)

/-- A witness. -/
noncomputable def choose {α : Sort u} {p : α → Prop} (h : ∃ x, p x) : α :=
  (indefiniteDescription p h).val

theorem choose_spec {α : Sort u} {p : α → Prop} (h : ∃ x, p x) : p (choose h) :=
  (indefiniteDescription p h).property

/-- The excluded middle. Choose from the two sets `{x | x or p}` and `{x | ¬x or p}` of
propositions: if `p` holds they are the same set, so different choices refute `p`. -/
theorem em (p : Prop) : p ∨ ¬p :=
  let hi : ∃ x : Prop, x = True ∨ p := ⟨True, Or.inl rfl⟩
  let lo : ∃ x : Prop, x = False ∨ p := ⟨False, Or.inl rfl⟩
  have same (hp : p) : choose hi = choose lo :=
    have sets : (fun x : Prop => x = True ∨ p) = fun x : Prop => x = False ∨ p :=
      funext fun _ => propext ⟨fun _ => Or.inr hp, fun _ => Or.inr hp⟩
    have pick : ∀ (q r : Prop → Prop) (h : ∃ x, q x) (k : ∃ x, r x), q = r →
        choose h = choose k := fun _ _ _ _ e => by cases e; rfl
    pick _ _ hi lo sets
  match choose_spec hi, choose_spec lo with
  | Or.inr hp, _ => Or.inl hp
  | _, Or.inr hp => Or.inl hp
  | Or.inl t, Or.inl f => Or.inr fun hp => false_ne_true ((f.symm.trans (same hp).symm).trans t)

theorem exists_true_of_nonempty {α : Sort u} : Nonempty α → ∃ _ : α, True
  | ⟨x⟩ => ⟨x, trivial⟩

@[implicit_reducible]
noncomputable def inhabited_of_nonempty {α : Sort u} (h : Nonempty α) : Inhabited α := ⟨choice h⟩

@[implicit_reducible]
noncomputable def inhabited_of_exists {α : Sort u} {p : α → Prop} (h : ∃ x, p x) : Inhabited α :=
  inhabited_of_nonempty (nonempty_of_exists h)

/-- Every proposition is decided, without a program that does it. -/
noncomputable scoped instance (priority := low) propDecidable (a : Prop) : Decidable a :=
  choice ((em a).elim (fun h => ⟨isTrue h⟩) (fun h => ⟨isFalse h⟩))

@[implicit_reducible]
noncomputable def decidableInhabited (a : Prop) : Inhabited (Decidable a) := ⟨inferInstance⟩

instance (a : Prop) : Nonempty (Decidable a) := ⟨propDecidable a⟩

@[implicit_reducible]
noncomputable def typeDecidableEq (α : Sort u) : DecidableEq α := fun _ _ => inferInstance

noncomputable def typeDecidable (α : Sort u) : PSum α (α → False) :=
  if h : Nonempty α then .inl (choice h) else .inr fun x => h ⟨x⟩

noncomputable def strongIndefiniteDescription {α : Sort u} (p : α → Prop) (h : Nonempty α) :
    { x : α // (∃ y, p y) → p x } :=
  if hp : ∃ x, p x then ⟨choose hp, fun _ => choose_spec hp⟩ else ⟨choice h, fun k => absurd k hp⟩

/-- An element that satisfies `p` if any does. -/
noncomputable def epsilon {α : Sort u} [h : Nonempty α] (p : α → Prop) : α :=
  (strongIndefiniteDescription p h).val

theorem epsilon_spec_aux {α : Sort u} (h : Nonempty α) (p : α → Prop) :
    (∃ y, p y) → p (@epsilon α h p) := (strongIndefiniteDescription p h).property

theorem epsilon_spec {α : Sort u} {p : α → Prop} (hex : ∃ y, p y) :
    p (@epsilon α (nonempty_of_exists hex) p) := epsilon_spec_aux (nonempty_of_exists hex) p hex

theorem epsilon_singleton {α : Sort u} (x : α) : @epsilon α ⟨x⟩ (fun y => y = x) = x :=
  @epsilon_spec α (fun y => y = x) ⟨x, rfl⟩

theorem axiomOfChoice {α : Sort u} {β : α → Sort v} {r : ∀ x, β x → Prop}
    (h : ∀ x, ∃ y, r x y) : ∃ f : ∀ x, β x, ∀ x, r x (f x) :=
  ⟨fun x => choose (h x), fun x => choose_spec (h x)⟩

theorem skolem {α : Sort u} {b : α → Sort v} {p : ∀ x, b x → Prop} :
    (∀ x, ∃ y, p x y) ↔ ∃ f : ∀ x, b x, ∀ x, p x (f x) :=
  ⟨axiomOfChoice, fun ⟨f, h⟩ x => ⟨f x, h x⟩⟩

theorem propComplete (a : Prop) : a = True ∨ a = False := (em a).imp eq_true eq_false

theorem byCases {p q : Prop} (hpq : p → q) (hnpq : ¬p → q) : q := (em p).elim hpq hnpq

theorem byContradiction {p : Prop} (h : ¬p → False) : p := byCases id fun n => (h n).elim

end Classical
