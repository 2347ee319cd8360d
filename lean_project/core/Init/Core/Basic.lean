prelude
import Init.Tactics
/-!
# Functions, equality, equivalence

The laws of `=`, `≠`, `≍`, `↔`, and the symmetric ones of `∧` and `∨`.
-/

set_option autoImplicit true
set_option genSizeOf false
universe u v w

/-! ## Functions -/

/-- Tells the compiler to inline the function at this place. -/
@[simp] def inline {α : Sort u} (a : α) : α := a

theorem id_def {α : Sort u} (a : α) : id a = a := rfl

/-- Tells the kernel to evaluate the argument eagerly. -/
def eagerReduce {α : Sort u} (a : α) : α := a

/-- The function with its arguments exchanged. -/
@[inline] def flip {α : Sort u} {β : Sort v} {φ : Sort w} (f : α → β → φ) : β → α → φ :=
  fun b a => f a b

@[simp] theorem Function.const_apply {y : β} {x : α} : const α y x = y := rfl
@[simp] theorem Function.comp_apply {f : β → δ} {g : α → β} {x : α} : comp f g x = f (g x) := rfl
theorem Function.comp_def {α β δ} (f : β → δ) (g : α → β) : f ∘ g = fun x => f (g x) := rfl
@[simp] theorem Function.const_comp {f : α → β} {c : γ} :
    Function.const β c ∘ f = Function.const α c := rfl
@[simp] theorem Function.comp_const {f : β → γ} {b : β} :
    f ∘ Function.const α b = Function.const α (f b) := rfl
@[simp] theorem Function.comp_id (f : α → β) : f ∘ id = f := rfl
@[simp] theorem Function.id_comp (f : α → β) : id ∘ f = f := rfl

attribute [simp] namedPattern

@[macro_inline] def Empty.elim {C : Sort u} : Empty → C := Empty.rec
@[macro_inline] def PEmpty.elim {C : Sort _} (a : PEmpty) : C := nomatch a

instance instDecidableEqEmpty : DecidableEq Empty := fun a => a.elim
instance instDecidableEqPEmpty : DecidableEq PEmpty := fun a => a.elim

/-! ## Truth -/

theorem trivial : True := True.intro

/-- Contraposition. -/
theorem mt {a b : Prop} (h₁ : a → b) (h₂ : ¬b) : ¬a := fun x => h₂ (h₁ x)

theorem not_false : ¬False := id

theorem not_not_intro {p : Prop} (h : p) : ¬¬p := fun n => n h

theorem proof_irrel {a : Prop} (h₁ h₂ : a) : h₁ = h₂ := rfl

/-! ## Equality -/

/-- Move a value forward along an equality of types. -/
@[macro_inline] def Eq.mp {α β : Sort u} (h : α = β) (a : α) : β := h ▸ a

/-- Move a value back along an equality of types. -/
@[macro_inline] def Eq.mpr {α β : Sort u} (h : α = β) (b : β) : α := h.symm ▸ b

@[elab_as_elim]
theorem Eq.substr {α : Sort u} {p : α → Prop} {a b : α} (h₁ : b = a) (h₂ : p a) : p b :=
  h₁.symm.subst h₂

abbrev Eq.ndrecOn.{u1, u2} {α : Sort u2} {a : α} {motive : α → Sort u1} {b : α} (h : a = b)
    (m : motive a) : motive b := Eq.ndrec m h

@[simp] theorem cast_eq {α : Sort u} (h : α = α) (a : α) : cast h a = a := rfl

theorem Eq.comm {α : Sort u} {a b : α} : a = b ↔ b = a := ⟨Eq.symm, Eq.symm⟩
theorem eq_comm {α : Sort u} {a b : α} : a = b ↔ b = a := Eq.comm

theorem optParam_eq (α : Sort u) (default : α) : optParam α default = α := rfl

@[simp] protected theorem Nat.add_zero (n : Nat) : n + 0 = n := rfl

/-! ## Inequality -/

section
variable {α : Sort u} {a b : α} {p : Prop}

theorem Ne.intro (h : a = b → False) : a ≠ b := h
theorem Ne.elim (h : a ≠ b) : a = b → False := h
theorem Ne.irrefl (h : a ≠ a) : False := h rfl
@[symm] theorem Ne.symm (h : a ≠ b) : b ≠ a := fun e => h e.symm
theorem ne_comm {α : Sort u} {a b : α} : a ≠ b ↔ b ≠ a := ⟨Ne.symm, Ne.symm⟩
theorem false_of_ne : a ≠ a → False := Ne.irrefl
theorem ne_false_of_self (h : p) : p ≠ False := fun e => e.mp h
theorem ne_true_of_not (h : ¬p) : p ≠ True := fun e => h (e.mpr trivial)
theorem false_ne_true : False ≠ True := fun e => e.mpr trivial
theorem true_ne_false : ¬True = False := ne_false_of_self trivial

end

theorem Bool.of_not_eq_true {b : Bool} (h : ¬b = true) : b = false := Bool.eq_false_of_ne_true h
theorem Bool.of_not_eq_false {b : Bool} (h : ¬b = false) : b = true := Bool.eq_true_of_ne_false h

/-! ## Heterogeneous equality -/

section
variable {α β φ : Sort u} {a a' : α} {b b' : β} {c : φ}

noncomputable def HEq.ndrec.{u1, u2} {α : Sort u2} {a : α}
    {motive : {β : Sort u2} → β → Sort u1} (m : motive a) {β : Sort u2} {b : β} (h : a ≍ b) :
    motive b := h.rec m

noncomputable def HEq.ndrecOn.{u1, u2} {α : Sort u2} {a : α}
    {motive : {β : Sort u2} → β → Sort u1} {β : Sort u2} {b : β} (h : a ≍ b) (m : motive a) :
    motive b := h.rec m

/-- `HEq.ndrec` within one type. -/
noncomputable def HEq.homo_ndrec.{u1, u2} {α : Sort u2} {a : α} {motive : α → Sort u1}
    (m : motive a) {b : α} (h : a ≍ b) : motive b := (eq_of_heq h).ndrec m

noncomputable def HEq.homo_ndrec_symm.{u1, u2} {α : Sort u2} {a : α} {motive : α → Sort u1}
    (m : motive a) {b : α} (h : b ≍ a) : motive b := (eq_of_heq h).ndrec_symm m

noncomputable def HEq.elim {α : Sort u} {a : α} {p : α → Sort v} {b : α} (h₁ : a ≍ b)
    (h₂ : p a) : p b := (eq_of_heq h₁).ndrec h₂

theorem HEq.subst {p : (T : Sort u) → T → Prop} (h₁ : a ≍ b) (h₂ : p α a) : p β b :=
  HEq.ndrecOn h₁ h₂

@[symm] theorem HEq.symm (h : a ≍ b) : b ≍ a := h.rec (HEq.refl a)

theorem HEq.trans (h₁ : a ≍ b) (h₂ : b ≍ c) : a ≍ c := HEq.subst h₂ h₁

theorem heq_of_heq_of_eq (h₁ : a ≍ b) (h₂ : b = b') : a ≍ b' := h₁.trans (heq_of_eq h₂)
theorem heq_of_eq_of_heq (h₁ : a = a') (h₂ : a' ≍ b) : a ≍ b := (heq_of_eq h₁).trans h₂
theorem type_eq_of_heq (h : a ≍ b) : α = β := h.rec (Eq.refl α)

theorem HEq.comm {a : α} {b : β} : a ≍ b ↔ b ≍ a := ⟨HEq.symm, HEq.symm⟩
theorem heq_comm {a : α} {b : β} : a ≍ b ↔ b ≍ a := HEq.comm

end

theorem eqRec_heq {α : Sort u} {φ : α → Sort v} {a a' : α} :
    (h : a = a') → (p : φ a) → Eq.recOn (motive := fun x _ => φ x) h p ≍ p
  | rfl, p => HEq.refl p

theorem eqRec_heq_iff {α : Sort u} {a : α} {motive : (b : α) → a = b → Sort v}
    {b : α} {refl : motive a (Eq.refl a)} {h : a = b} {c : motive b h} :
    @Eq.rec α a motive refl b h ≍ c ↔ refl ≍ c := by
  cases h; exact ⟨id, id⟩

theorem heq_eqRec_iff {α : Sort u} {a : α} {motive : (b : α) → a = b → Sort v}
    {b : α} {refl : motive a (Eq.refl a)} {h : a = b} {c : motive b h} :
    c ≍ @Eq.rec α a motive refl b h ↔ c ≍ refl := by
  cases h; exact ⟨id, id⟩

theorem apply_eqRec {α : Sort u} {a : α} (motive : (b : α) → a = b → Sort v)
    {b : α} {h : a = b} {c : motive a (Eq.refl a) → β} {d : motive b h} :
    @Eq.rec α a (fun b h => motive b h → β) c b h d = c (h.symm ▸ d) := by
  cases h; rfl

theorem heq_of_eqRec_eq {α β : Sort u} {a : α} {b : β} (h₁ : α = β)
    (h₂ : Eq.rec (motive := fun α _ => α) a h₁ = b) : a ≍ b := by
  cases h₁; exact heq_of_eq h₂

theorem cast_heq {α β : Sort u} : (h : α = β) → (a : α) → cast h a ≍ a
  | rfl, a => HEq.refl a

/-! ## Equivalence -/

section
variable {a b c : Prop}

@[refl] theorem Iff.refl (a : Prop) : a ↔ a := ⟨id, id⟩
protected theorem Iff.rfl {a : Prop} : a ↔ a := Iff.refl a
theorem Iff.of_eq (h : a = b) : a ↔ b := h ▸ Iff.rfl
theorem Eq.to_iff (h : a = b) : a ↔ b := Iff.of_eq h
theorem iff_of_eq (h : a = b) : a ↔ b := Iff.of_eq h
theorem neq_of_not_iff (h : ¬(a ↔ b)) : a ≠ b := fun e => h (Iff.of_eq e)

theorem Iff.trans (h₁ : a ↔ b) (h₂ : b ↔ c) : a ↔ c :=
  ⟨fun x => h₂.mp (h₁.mp x), fun z => h₁.mpr (h₂.mpr z)⟩

instance : Trans Iff Iff Iff where
  trans := Iff.trans

@[symm] theorem Iff.symm (h : a ↔ b) : b ↔ a := ⟨h.mpr, h.mp⟩
theorem Iff.comm : (a ↔ b) ↔ (b ↔ a) := ⟨Iff.symm, Iff.symm⟩
theorem iff_comm : (a ↔ b) ↔ (b ↔ a) := Iff.comm

@[symm] theorem And.symm (h : a ∧ b) : b ∧ a := ⟨h.right, h.left⟩
theorem And.comm : a ∧ b ↔ b ∧ a := ⟨And.symm, And.symm⟩
theorem and_comm : a ∧ b ↔ b ∧ a := And.comm

@[symm] theorem Or.symm (h : a ∨ b) : b ∨ a := h.elim Or.inr Or.inl
theorem Or.comm : a ∨ b ↔ b ∨ a := ⟨Or.symm, Or.symm⟩
theorem or_comm : a ∨ b ↔ b ∨ a := Or.comm

attribute [symm] Eq.symm

/-- From a negation and what it negates, anything. -/
def Not.elim {α : Sort u} (n : ¬a) (h : a) : α := absurd h n

abbrev And.elim {α : Sort u} (f : a → b → α) (h : a ∧ b) : α := f h.left h.right

def Iff.elim {α : Sort u} (f : (a → b) → (b → a) → α) (h : a ↔ b) : α := f h.mp h.mpr

theorem Not.intro (h : a → False) : ¬a := h

theorem Exists.elim {α : Sort u} {p : α → Prop} {b : Prop} (h₁ : ∃ x, p x)
    (h₂ : ∀ a, p a → b) : b := match h₁ with
  | ⟨a, h⟩ => h₂ a h

end

theorem Exists.of_psigma_prop {α : Sort u} {p : α → Prop} (h : (x : α) ×' p x) : ∃ x, p x :=
  ⟨h.1, h.2⟩

/-! ## Relations written backwards -/

theorem ge_iff_le [LE α] {x y : α} : x ≥ y ↔ y ≤ x := Iff.rfl
theorem gt_iff_lt [LT α] {x y : α} : x > y ↔ y < x := Iff.rfl

theorem le_of_eq_of_le {a b c : α} [LE α] (h₁ : a = b) (h₂ : b ≤ c) : a ≤ c := h₁ ▸ h₂
theorem le_of_le_of_eq {a b c : α} [LE α] (h₁ : a ≤ b) (h₂ : b = c) : a ≤ c := h₂ ▸ h₁
theorem lt_of_eq_of_lt {a b c : α} [LT α] (h₁ : a = b) (h₂ : b < c) : a < c := h₁ ▸ h₂
theorem lt_of_lt_of_eq {a b c : α} [LT α] (h₁ : a < b) (h₂ : b = c) : a < c := h₂ ▸ h₁
