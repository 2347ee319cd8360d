prelude
import Init.Logic.Connectives
/-!
# Quantifiers

Congruence and distribution laws of `∀` and `∃`, and the one-point rules of the simp set.
-/

set_option autoImplicit true
universe u v

section quantifiers
variable {α : Sort u} {β : Sort v} {p q : α → Prop} {b : Prop}

theorem forall_imp (h : ∀ a, p a → q a) (k : ∀ a, p a) (a : α) : q a := h a (k a)

@[simp] theorem forall_exists_index {q : (∃ x, p x) → Prop} :
    (∀ h, q h) ↔ ∀ x (h : p x), q ⟨x, h⟩ :=
  ⟨fun k x h => k ⟨x, h⟩, fun k h => match h with | ⟨x, hx⟩ => k x hx⟩

theorem Exists.imp (h : ∀ a, p a → q a) : (∃ a, p a) → ∃ a, q a
  | ⟨x, hx⟩ => ⟨x, h x hx⟩

theorem Exists.imp' {q : β → Prop} (f : α → β) (hpq : ∀ a, p a → q (f a)) :
    (∃ a, p a) → ∃ b, q b
  | ⟨x, hx⟩ => ⟨f x, hpq x hx⟩

theorem exists_imp : ((∃ x, p x) → b) ↔ ∀ x, p x → b :=
  ⟨fun k x hx => k ⟨x, hx⟩, fun k ⟨x, hx⟩ => k x hx⟩

theorem exists₂_imp {P : (x : α) → p x → Prop} : (∃ x h, P x h) → b ↔ ∀ x h, P x h → b :=
  ⟨fun k x h hx => k ⟨x, h, hx⟩, fun k ⟨x, h, hx⟩ => k x h hx⟩

@[simp] theorem exists_const (α : Sort u) [i : Nonempty α] : (∃ _ : α, b) ↔ b :=
  ⟨fun ⟨_, h⟩ => h, fun h => i.elim fun x => ⟨x, h⟩⟩

@[simp] theorem forall_const (α : Sort u) [i : Nonempty α] : (α → b) ↔ b :=
  ⟨fun k => i.elim k, fun h _ => h⟩

@[congr]
theorem exists_prop_congr {p p' : Prop} {q q' : p → Prop} (hq : ∀ h, q h ↔ q' h)
    (hp : p ↔ p') : Exists q ↔ ∃ h : p', q' (hp.2 h) :=
  ⟨fun ⟨h, k⟩ => ⟨hp.1 h, (hq h).1 k⟩, fun ⟨h, k⟩ => ⟨hp.2 h, (hq _).2 k⟩⟩

theorem exists_prop_of_true {p : Prop} {q : p → Prop} (h : p) : (∃ h' : p, q h') ↔ q h :=
  ⟨fun ⟨_, k⟩ => k, fun k => ⟨h, k⟩⟩

theorem exists_prop_of_false {p : Prop} {q : p → Prop} (n : ¬p) : ¬∃ h' : p, q h' :=
  fun ⟨h, _⟩ => n h

@[simp] theorem exists_true_left {p : True → Prop} : Exists p ↔ p True.intro :=
  exists_prop_of_true trivial

theorem forall_prop_of_true {p : Prop} {q : p → Prop} (h : p) : (∀ h' : p, q h') ↔ q h :=
  ⟨fun k => k h, fun k _ => k⟩

theorem forall_prop_of_false {p : Prop} {q : p → Prop} (n : ¬p) : (∀ h' : p, q h') ↔ True :=
  ⟨fun _ => trivial, fun _ h => absurd h n⟩

/-! ## Congruence -/

theorem forall_congr' (h : ∀ a, p a ↔ q a) : (∀ a, p a) ↔ ∀ a, q a :=
  ⟨fun k a => (h a).1 (k a), fun k a => (h a).2 (k a)⟩

theorem exists_congr (h : ∀ a, p a ↔ q a) : (∃ a, p a) ↔ ∃ a, q a :=
  ⟨fun ⟨x, k⟩ => ⟨x, (h x).1 k⟩, fun ⟨x, k⟩ => ⟨x, (h x).2 k⟩⟩

section
variable {β : α → Sort v}

theorem forall₂_congr {p q : ∀ a, β a → Prop} (h : ∀ a b, p a b ↔ q a b) :
    (∀ a b, p a b) ↔ ∀ a b, q a b :=
  forall_congr' fun x => forall_congr' (h x)

theorem exists₂_congr {p q : ∀ a, β a → Prop} (h : ∀ a b, p a b ↔ q a b) :
    (∃ a b, p a b) ↔ ∃ a b, q a b :=
  exists_congr fun x => exists_congr (h x)

theorem forall₃_congr {γ : ∀ a, β a → Sort w} {p q : ∀ a b, γ a b → Prop}
    (h : ∀ a b c, p a b c ↔ q a b c) : (∀ a b c, p a b c) ↔ ∀ a b c, q a b c :=
  forall₂_congr fun x y => forall_congr' (h x y)

theorem exists₃_congr {γ : ∀ a, β a → Sort w} {p q : ∀ a b, γ a b → Prop}
    (h : ∀ a b c, p a b c ↔ q a b c) : (∃ a b c, p a b c) ↔ ∃ a b c, q a b c :=
  exists₂_congr fun x y => exists_congr (h x y)
end

/-! ## Negation and the connectives -/

@[simp] theorem not_exists : (¬∃ x, p x) ↔ ∀ x, ¬p x := exists_imp

theorem forall_not_of_not_exists (h : ¬∃ x, p x) (x : α) : ¬p x := fun k => h ⟨x, k⟩
theorem not_exists_of_forall_not (h : ∀ x, ¬p x) : ¬∃ x, p x := fun ⟨x, k⟩ => h x k

theorem not_forall_of_exists_not {p : α → Prop} : (∃ x, ¬p x) → ¬∀ x, p x
  | ⟨x, n⟩, h => n (h x)

theorem forall_and : (∀ x, p x ∧ q x) ↔ (∀ x, p x) ∧ (∀ x, q x) :=
  ⟨fun h => ⟨fun x => (h x).1, fun x => (h x).2⟩, fun h x => ⟨h.1 x, h.2 x⟩⟩

theorem exists_or : (∃ x, p x ∨ q x) ↔ (∃ x, p x) ∨ ∃ x, q x := by
  constructor
  · intro ⟨x, h⟩
    exact h.imp (fun k => ⟨x, k⟩) (fun k => ⟨x, k⟩)
  · intro h
    cases h with
    | inl h => exact h.imp fun _ => Or.inl
    | inr h => exact h.imp fun _ => Or.inr

theorem forall_or_of_or_forall (h : b ∨ ∀ x, p x) (x : α) : b ∨ p x := h.imp_right (· x)

theorem exists_and_of : (∃ x, p x ∧ q x) → (∃ x, p x) ∧ ∃ x, q x
  | ⟨x, hp, hq⟩ => ⟨⟨x, hp⟩, ⟨x, hq⟩⟩

@[simp] theorem exists_false : ¬∃ _a : α, False := fun ⟨_, h⟩ => h

theorem Exists.nonempty : (∃ x, p x) → Nonempty α
  | ⟨x, _⟩ => ⟨x⟩

@[simp] theorem exists_and_left : (∃ x, b ∧ p x) ↔ b ∧ ∃ x, p x :=
  ⟨fun ⟨x, h, k⟩ => ⟨h, x, k⟩, fun ⟨h, x, k⟩ => ⟨x, h, k⟩⟩

@[simp] theorem exists_and_right : (∃ x, p x ∧ b) ↔ (∃ x, p x) ∧ b :=
  ⟨fun ⟨x, k, h⟩ => ⟨⟨x, k⟩, h⟩, fun ⟨⟨x, k⟩, h⟩ => ⟨x, k, h⟩⟩

@[simp] theorem exists_prop' (p : Prop) : (∃ _ : α, p) ↔ Nonempty α ∧ p :=
  ⟨fun ⟨x, h⟩ => ⟨⟨x⟩, h⟩, fun h => h.1.elim fun x => ⟨x, h.2⟩⟩

@[simp] theorem exists_prop {a b : Prop} : (∃ _h : a, b) ↔ a ∧ b :=
  ⟨fun ⟨x, y⟩ => ⟨x, y⟩, fun ⟨x, y⟩ => ⟨x, y⟩⟩

theorem forall_comm {p : α → β → Prop} : (∀ a b, p a b) ↔ (∀ b a, p a b) :=
  ⟨fun k y x => k x y, fun k x y => k y x⟩

theorem exists_comm {p : α → β → Prop} : (∃ a b, p a b) ↔ (∃ b a, p a b) :=
  ⟨fun ⟨x, y, k⟩ => ⟨y, x, k⟩, fun ⟨y, x, k⟩ => ⟨x, y, k⟩⟩

/-! ## One-point rules -/

@[simp] theorem forall_eq {p : α → Prop} {a' : α} : (∀ a, a = a' → p a) ↔ p a' := by
  constructor
  · intro k; exact k a' rfl
  · intro k x e; rw [e]; exact k

@[simp] theorem forall_eq' {a' : α} : (∀ a, a' = a → p a) ↔ p a' := by
  constructor
  · intro k; exact k a' rfl
  · intro k x e; rw [← e]; exact k

@[simp] theorem exists_eq {a' : α} : ∃ a, a = a' := ⟨a', rfl⟩
@[simp] theorem exists_eq' {a' : α} : ∃ a, a' = a := ⟨a', rfl⟩

@[simp] theorem exists_eq_left {a' : α} : (∃ a, a = a' ∧ p a) ↔ p a' := by
  constructor
  · intro ⟨x, e, k⟩; rw [← e]; exact k
  · intro k; exact ⟨a', rfl, k⟩

@[simp] theorem exists_eq_right {a' : α} : (∃ a, p a ∧ a = a') ↔ p a' := by
  constructor
  · intro ⟨x, k, e⟩; rw [← e]; exact k
  · intro k; exact ⟨a', k, rfl⟩

@[simp] theorem exists_eq_left' {a' : α} : (∃ a, a' = a ∧ p a) ↔ p a' := by
  constructor
  · intro ⟨x, e, k⟩; rw [e]; exact k
  · intro k; exact ⟨a', rfl, k⟩

@[simp] theorem exists_eq_right' {a' : α} : (∃ a, p a ∧ a' = a) ↔ p a' := by
  constructor
  · intro ⟨x, k, e⟩; rw [e]; exact k
  · intro k; exact ⟨a', k, rfl⟩

@[simp] theorem forall_eq_or_imp {a' : α} :
    (∀ a, a = a' ∨ q a → p a) ↔ p a' ∧ ∀ a, q a → p a := by
  constructor
  · intro k; exact ⟨k a' (.inl rfl), fun x h => k x (.inr h)⟩
  · intro k x h
    cases h with
    | inl e => rw [e]; exact k.1
    | inr h => exact k.2 x h

@[simp] theorem exists_eq_or_imp {a' : α} :
    (∃ a, (a = a' ∨ q a) ∧ p a) ↔ p a' ∨ ∃ a, q a ∧ p a := by
  constructor
  · intro ⟨x, h, k⟩
    cases h with
    | inl e => rw [← e]; exact .inl k
    | inr h => exact .inr ⟨x, h, k⟩
  · intro h
    cases h with
    | inl k => exact ⟨a', .inl rfl, k⟩
    | inr h => exact h.imp fun _ k => ⟨.inr k.1, k.2⟩

@[simp] theorem exists_eq_right_right {a' : α} :
    (∃ a, p a ∧ q a ∧ a = a') ↔ p a' ∧ q a' := by
  constructor
  · intro ⟨x, h, k, e⟩; rw [← e]; exact ⟨h, k⟩
  · intro k; exact ⟨a', k.1, k.2, rfl⟩

@[simp] theorem exists_eq_right_right' {a' : α} :
    (∃ a, p a ∧ q a ∧ a' = a) ↔ p a' ∧ q a' := by
  constructor
  · intro ⟨x, h, k, e⟩; rw [e]; exact ⟨h, k⟩
  · intro k; exact ⟨a', k.1, k.2, rfl⟩

@[simp] theorem exists_or_eq_left (y : α) (p : α → Prop) : ∃ x : α, x = y ∨ p x := ⟨y, .inl rfl⟩
@[simp] theorem exists_or_eq_right (y : α) (p : α → Prop) : ∃ x : α, p x ∨ x = y := ⟨y, .inr rfl⟩
@[simp] theorem exists_or_eq_left' (y : α) (p : α → Prop) : ∃ x : α, y = x ∨ p x := ⟨y, .inl rfl⟩
@[simp] theorem exists_or_eq_right' (y : α) (p : α → Prop) : ∃ x : α, p x ∨ y = x := ⟨y, .inr rfl⟩

@[simp] theorem exists_apply_eq_apply (f : α → β) (a' : α) : ∃ a, f a = f a' := ⟨a', rfl⟩
@[simp] theorem exists_apply_eq_apply' (f : α → β) (a' : α) : ∃ a, f a' = f a := ⟨a', rfl⟩

@[simp] theorem forall_apply_eq_imp_iff {f : α → β} {p : β → Prop} :
    (∀ b a, f a = b → p b) ↔ ∀ a, p (f a) := by
  constructor
  · intro k x; exact k _ x rfl
  · intro k y x e; rw [← e]; exact k x

@[simp] theorem forall_eq_apply_imp_iff {f : α → β} {p : β → Prop} :
    (∀ b a, b = f a → p b) ↔ ∀ a, p (f a) := by
  constructor
  · intro k x; exact k _ x rfl
  · intro k y x e; rw [e]; exact k x

@[simp] theorem forall_apply_eq_imp_iff₂ {f : α → β} {p : α → Prop} {q : β → Prop} :
    (∀ b a, p a → f a = b → q b) ↔ ∀ a, p a → q (f a) := by
  constructor
  · intro k x h; exact k _ x h rfl
  · intro k y x h e; rw [← e]; exact k x h

end quantifiers

/-! ## `Nonempty`, unique existence -/

@[simp] theorem nonempty_prop {p : Prop} : Nonempty p ↔ p := ⟨fun ⟨h⟩ => h, fun h => ⟨h⟩⟩

theorem exists_true_iff_nonempty {α : Sort u} : (∃ _ : α, True) ↔ Nonempty α :=
  ⟨fun ⟨x, _⟩ => ⟨x⟩, fun ⟨x⟩ => ⟨x, trivial⟩⟩
