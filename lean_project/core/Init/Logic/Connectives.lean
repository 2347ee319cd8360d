prelude
import Init.Core
import Init.TacticMacros
/-!
# Connectives

Laws of `∧`, `∨`, `¬`, `→` and `↔` that hold constructively, and the simp set of propositional
logic beyond `True` and `False`.
-/

set_option autoImplicit true
universe u v

variable {a b c d e f p q r s : Prop}

/-! ## Casts -/

@[simp] theorem eq_mp_eq_cast (h : α = β) : Eq.mp h = cast h := rfl
@[simp] theorem eq_mpr_eq_cast (h : α = β) : Eq.mpr h = cast h.symm := rfl

@[simp] theorem cast_cast (ha : α = β) (hb : β = γ) (x : α) :
    cast hb (cast ha x) = cast (ha.trans hb) x := by
  cases ha; cases hb; rfl

theorem proof_irrel_heq (hp : p) (hq : q) : HEq hp hq := by
  have e : p = q := propext ⟨fun _ => hq, fun _ => hp⟩
  cases e
  exact HEq.rfl

/-! ## Negation -/

theorem Not.imp (hb : ¬b) (h : a → b) : ¬a := fun x => hb (h x)

theorem not_not_em (a : Prop) : ¬¬(a ∨ ¬a) := fun n => n (.inr fun x => n (.inl x))

theorem not_imp_of_and_not : a ∧ ¬b → ¬(a → b) := fun h g => h.2 (g h.1)

theorem not_of_not_imp (h : ¬(a → b)) : ¬b := fun x => h fun _ => x

theorem not_not_of_not_imp (h : ¬(a → b)) : ¬¬a := fun n => h fun x => absurd x n

@[simp] theorem not_not_not : ¬¬¬a ↔ ¬a := ⟨fun n x => n fun m => m x, fun n m => m n⟩

/-! ## Conjunction -/

theorem and_self_iff : a ∧ a ↔ a := ⟨And.left, fun x => ⟨x, x⟩⟩

theorem and_not_self_iff (a : Prop) : a ∧ ¬a ↔ False := ⟨fun h => h.2 h.1, False.elim⟩

theorem not_and_self_iff (a : Prop) : ¬a ∧ a ↔ False := ⟨fun h => h.1 h.2, False.elim⟩

theorem And.imp (f : a → c) (g : b → d) (h : a ∧ b) : c ∧ d := ⟨f h.1, g h.2⟩
theorem And.imp_left (f : a → b) (h : a ∧ c) : b ∧ c := ⟨f h.1, h.2⟩
theorem And.imp_right (f : a → b) (h : c ∧ a) : c ∧ b := ⟨h.1, f h.2⟩

theorem and_congr (h₁ : a ↔ c) (h₂ : b ↔ d) : a ∧ b ↔ c ∧ d :=
  ⟨fun h => ⟨h₁.1 h.1, h₂.1 h.2⟩, fun h => ⟨h₁.2 h.1, h₂.2 h.2⟩⟩

theorem and_congr_left' (h : a ↔ b) : a ∧ c ↔ b ∧ c := and_congr h Iff.rfl
theorem and_congr_right' (h : b ↔ c) : a ∧ b ↔ a ∧ c := and_congr Iff.rfl h

theorem not_and_of_not_left (b : Prop) (n : ¬a) : ¬(a ∧ b) := fun h => n h.1
theorem not_and_of_not_right (a : Prop) {b : Prop} (n : ¬b) : ¬(a ∧ b) := fun h => n h.2

theorem and_congr_right_eq (h : a → b = c) : (a ∧ b) = (a ∧ c) :=
  propext ⟨fun x => ⟨x.1, h x.1 ▸ x.2⟩, fun x => ⟨x.1, (h x.1).symm ▸ x.2⟩⟩

theorem and_congr_left_eq (h : c → a = b) : (a ∧ c) = (b ∧ c) :=
  propext ⟨fun x => ⟨h x.2 ▸ x.1, x.2⟩, fun x => ⟨(h x.2).symm ▸ x.1, x.2⟩⟩

theorem and_left_comm : a ∧ b ∧ c ↔ b ∧ a ∧ c :=
  ⟨fun h => ⟨h.2.1, h.1, h.2.2⟩, fun h => ⟨h.2.1, h.1, h.2.2⟩⟩

theorem and_right_comm : (a ∧ b) ∧ c ↔ (a ∧ c) ∧ b :=
  ⟨fun h => ⟨⟨h.1.1, h.2⟩, h.1.2⟩, fun h => ⟨⟨h.1.1, h.2⟩, h.1.2⟩⟩

theorem and_rotate : a ∧ b ∧ c ↔ b ∧ c ∧ a :=
  ⟨fun h => ⟨h.2.1, h.2.2, h.1⟩, fun h => ⟨h.2.2, h.1, h.2.1⟩⟩

theorem and_and_and_comm : (a ∧ b) ∧ c ∧ d ↔ (a ∧ c) ∧ b ∧ d :=
  ⟨fun h => ⟨⟨h.1.1, h.2.1⟩, h.1.2, h.2.2⟩, fun h => ⟨⟨h.1.1, h.2.1⟩, h.1.2, h.2.2⟩⟩

theorem and_and_left : a ∧ (b ∧ c) ↔ (a ∧ b) ∧ a ∧ c :=
  ⟨fun h => ⟨⟨h.1, h.2.1⟩, h.1, h.2.2⟩, fun h => ⟨h.1.1, h.1.2, h.2.2⟩⟩

theorem and_and_right : (a ∧ b) ∧ c ↔ (a ∧ c) ∧ b ∧ c :=
  ⟨fun h => ⟨⟨h.1.1, h.2⟩, h.1.2, h.2⟩, fun h => ⟨⟨h.1.1, h.2.1⟩, h.1.2⟩⟩

theorem and_iff_left (hb : b) : a ∧ b ↔ a := ⟨And.left, fun x => ⟨x, hb⟩⟩
theorem and_iff_right (ha : a) : a ∧ b ↔ b := ⟨And.right, fun x => ⟨ha, x⟩⟩

/-! ## Disjunction -/

theorem or_self_iff : a ∨ a ↔ a := ⟨fun h => h.elim id id, Or.inl⟩

theorem not_or_intro (ha : ¬a) (hb : ¬b) : ¬(a ∨ b) := fun h => h.elim ha hb

theorem or_congr (h₁ : a ↔ c) (h₂ : b ↔ d) : a ∨ b ↔ c ∨ d :=
  ⟨Or.imp h₁.1 h₂.1, Or.imp h₁.2 h₂.2⟩

theorem or_congr_left (h : a ↔ b) : a ∨ c ↔ b ∨ c := or_congr h Iff.rfl
theorem or_congr_right (h : b ↔ c) : a ∨ b ↔ a ∨ c := or_congr Iff.rfl h

private theorem or_swap_inner (h : a ∨ b ∨ c) : b ∨ a ∨ c :=
  match h with
  | .inl x => .inr (.inl x)
  | .inr (.inl y) => .inl y
  | .inr (.inr z) => .inr (.inr z)

theorem or_left_comm : a ∨ (b ∨ c) ↔ b ∨ (a ∨ c) := ⟨or_swap_inner, or_swap_inner⟩

private theorem or_swap_outer (h : (a ∨ b) ∨ c) : (a ∨ c) ∨ b :=
  match h with
  | .inl (.inl x) => .inl (.inl x)
  | .inl (.inr y) => .inr y
  | .inr z => .inl (.inr z)

theorem or_right_comm : (a ∨ b) ∨ c ↔ (a ∨ c) ∨ b := ⟨or_swap_outer, or_swap_outer⟩

private theorem or_exchange (h : (a ∨ b) ∨ c ∨ d) : (a ∨ c) ∨ b ∨ d :=
  match h with
  | .inl (.inl x) => .inl (.inl x)
  | .inl (.inr y) => .inr (.inl y)
  | .inr (.inl z) => .inl (.inr z)
  | .inr (.inr w) => .inr (.inr w)

theorem or_or_or_comm : (a ∨ b) ∨ c ∨ d ↔ (a ∨ c) ∨ b ∨ d := ⟨or_exchange, or_exchange⟩

theorem or_or_distrib_left : a ∨ b ∨ c ↔ (a ∨ b) ∨ a ∨ c :=
  ⟨fun h => h.elim (fun x => .inl (.inl x)) (Or.imp .inr .inr),
   fun h => h.elim (Or.imp_right .inl) (Or.imp_right .inr)⟩

theorem or_or_distrib_right : (a ∨ b) ∨ c ↔ (a ∨ c) ∨ b ∨ c :=
  ⟨fun h => h.elim (Or.imp .inl .inl) (fun z => .inl (.inr z)),
   fun h => h.elim (Or.imp_left .inl) (Or.imp_left .inr)⟩

theorem or_rotate : a ∨ b ∨ c ↔ b ∨ c ∨ a :=
  ⟨fun | .inl x => .inr (.inr x)
       | .inr (.inl y) => .inl y
       | .inr (.inr z) => .inr (.inl z),
   fun | .inl y => .inr (.inl y)
       | .inr (.inl z) => .inr (.inr z)
       | .inr (.inr x) => .inl x⟩

theorem or_iff_left (hb : ¬b) : a ∨ b ↔ a := ⟨fun h => h.resolve_right hb, Or.inl⟩
theorem or_iff_right (ha : ¬a) : a ∨ b ↔ b := ⟨fun h => h.resolve_left ha, Or.inr⟩

/-! ## Distributivity, De Morgan -/

theorem imp_and {α : Sort u} : (α → b ∧ c) ↔ (α → b) ∧ (α → c) :=
  ⟨fun h => ⟨fun x => (h x).1, fun x => (h x).2⟩, fun h x => ⟨h.1 x, h.2 x⟩⟩

theorem not_and' : ¬(a ∧ b) ↔ b → ¬a := ⟨fun n y x => n ⟨x, y⟩, fun n h => n h.2 h.1⟩

theorem and_or_left : a ∧ (b ∨ c) ↔ (a ∧ b) ∨ (a ∧ c) :=
  ⟨fun h => h.2.imp (fun y => ⟨h.1, y⟩) (fun z => ⟨h.1, z⟩),
   fun | .inl h => ⟨h.1, .inl h.2⟩
       | .inr h => ⟨h.1, .inr h.2⟩⟩

theorem or_and_right : (a ∨ b) ∧ c ↔ (a ∧ c) ∨ (b ∧ c) :=
  ⟨fun h => h.1.imp (fun x => ⟨x, h.2⟩) (fun y => ⟨y, h.2⟩),
   fun | .inl h => ⟨.inl h.1, h.2⟩
       | .inr h => ⟨.inr h.1, h.2⟩⟩

theorem or_and_left : a ∨ (b ∧ c) ↔ (a ∨ b) ∧ (a ∨ c) :=
  ⟨fun | .inl x => ⟨.inl x, .inl x⟩
       | .inr h => ⟨.inr h.1, .inr h.2⟩,
   fun h => h.1.elim Or.inl fun y => h.2.imp_right fun z => ⟨y, z⟩⟩

theorem and_or_right : (a ∧ b) ∨ c ↔ (a ∨ c) ∧ (b ∨ c) :=
  ⟨fun | .inl h => ⟨.inl h.1, .inl h.2⟩
       | .inr z => ⟨.inr z, .inr z⟩,
   fun h => h.1.elim (fun x => h.2.imp_left fun y => ⟨x, y⟩) Or.inr⟩

theorem or_imp : (a ∨ b → c) ↔ (a → c) ∧ (b → c) :=
  ⟨fun h => ⟨fun x => h (.inl x), fun y => h (.inr y)⟩, fun h k => k.elim h.1 h.2⟩

@[simp] theorem not_or : ¬(p ∨ q) ↔ ¬p ∧ ¬q := or_imp

theorem not_and_of_not_or_not (h : ¬a ∨ ¬b) : ¬(a ∧ b) := fun k => h.elim (· k.1) (· k.2)

/-! ## Implication -/

theorem imp_intro {α β : Prop} (h : α) : β → α := fun _ => h

theorem imp_imp_imp (h₀ : c → a) (h₁ : b → d) : (a → b) → (c → d) := fun g x => h₁ (g (h₀ x))

theorem imp_iff_right {a : Prop} (ha : a) : (a → b) ↔ b := ⟨fun g => g ha, fun y _ => y⟩

theorem imp_true_iff (α : Sort u) : (α → True) ↔ True := ⟨fun _ => trivial, fun _ _ => trivial⟩

theorem false_imp_iff (a : Prop) : (False → a) ↔ True := ⟨fun _ => trivial, fun _ => False.elim⟩

theorem true_imp_iff {α : Prop} : (True → α) ↔ α := ⟨fun g => g trivial, fun x _ => x⟩

@[simp high] theorem imp_self : (a → a) ↔ True := ⟨fun _ => trivial, fun _ => id⟩

@[simp] theorem imp_false : (a → False) ↔ ¬a := Iff.rfl

theorem imp.swap : (a → b → c) ↔ (b → a → c) := ⟨fun g y x => g x y, fun g x y => g y x⟩

theorem imp_not_comm : (a → ¬b) ↔ (b → ¬a) := imp.swap

theorem imp_congr_left (h : a ↔ b) : (a → c) ↔ (b → c) :=
  ⟨fun g y => g (h.2 y), fun g x => g (h.1 x)⟩

theorem imp_congr_right (h : a → (b ↔ c)) : (a → b) ↔ (a → c) :=
  ⟨fun g x => (h x).1 (g x), fun g x => (h x).2 (g x)⟩

theorem imp_congr_ctx (h₁ : a ↔ c) (h₂ : c → (b ↔ d)) : (a → b) ↔ (c → d) :=
  (imp_congr_left h₁).trans (imp_congr_right h₂)

theorem imp_congr (h₁ : a ↔ c) (h₂ : b ↔ d) : (a → b) ↔ (c → d) := imp_congr_ctx h₁ fun _ => h₂

theorem imp_iff_not (hb : ¬b) : (a → b) ↔ ¬a := imp_congr_right fun _ => ⟨hb, False.elim⟩

theorem imp_imp_imp_iff : (a → b → c) ↔ (a ∧ b → c) :=
  ⟨fun g h => g h.1 h.2, fun g x y => g ⟨x, y⟩⟩

@[simp] theorem imp_not_self : (a → ¬a) ↔ ¬a := ⟨fun g x => g x x, fun n _ => n⟩

theorem peirce' {a : Prop} (h : ∀ b : Prop, (a → b) → a) : a := h a id

/-! ## Equivalence -/

theorem iff_of_true (ha : a) (hb : b) : a ↔ b := ⟨fun _ => hb, fun _ => ha⟩
theorem iff_of_false (ha : ¬a) (hb : ¬b) : a ↔ b := ⟨fun x => absurd x ha, fun y => absurd y hb⟩

theorem iff_true_left (ha : a) : (a ↔ b) ↔ b := ⟨fun h => h.1 ha, fun y => iff_of_true ha y⟩
theorem iff_true_right (ha : a) : (b ↔ a) ↔ b := ⟨fun h => h.2 ha, fun y => iff_of_true y ha⟩
theorem iff_false_left (ha : ¬a) : (a ↔ b) ↔ ¬b := ⟨fun h y => ha (h.2 y), iff_of_false ha⟩
theorem iff_false_right (ha : ¬a) : (b ↔ a) ↔ ¬b :=
  ⟨fun h y => ha (h.1 y), fun n => iff_of_false n ha⟩

theorem iff_true_intro (h : a) : a ↔ True := iff_of_true h trivial
theorem iff_false_intro (h : ¬a) : a ↔ False := iff_of_false h id
theorem not_iff_false_intro (h : a) : ¬a ↔ False := ⟨fun n => n h, False.elim⟩

theorem of_iff_true (h : a ↔ True) : a := h.2 trivial
theorem not_of_iff_false (h : a ↔ False) : ¬a := h.1

theorem not_congr (h : a ↔ b) : ¬a ↔ ¬b := ⟨fun n y => n (h.2 y), fun n x => n (h.1 x)⟩
theorem not_not_congr (h : a ↔ b) : ¬¬a ↔ ¬¬b := not_congr (not_congr h)

theorem iff_def : (a ↔ b) ↔ (a → b) ∧ (b → a) := ⟨fun h => ⟨h.1, h.2⟩, fun h => ⟨h.1, h.2⟩⟩
theorem iff_def' : (a ↔ b) ↔ (b → a) ∧ (a → b) := ⟨fun h => ⟨h.2, h.1⟩, fun h => ⟨h.2, h.1⟩⟩

theorem iff_iff_implies_and_implies (a b : Prop) : (a ↔ b) ↔ (a → b) ∧ (b → a) := iff_def
