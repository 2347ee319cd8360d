prelude
import Init.SizeOf
/-!
# Well-founded recursion

Accessibility, well-founded relations and recursion along them, the special case of a measure in
`Nat` (which also reduces on closed terms), inverse images.
-/

set_option autoImplicit true
universe u v w

/-- Every descending chain from `x` ends. -/
inductive Acc {α : Sort u} (r : α → α → Prop) : α → Prop where
  | intro (x : α) (h : (y : α) → r y x → Acc r y) : Acc r x

noncomputable abbrev Acc.ndrec.{u1, u2} {α : Sort u2} {r : α → α → Prop} {C : α → Sort u1}
    (m : (x : α) → ((y : α) → r y x → Acc r y) → ((y : α) → (a : r y x) → C y) → C x) {a : α}
    (n : Acc r a) : C a := n.rec m

noncomputable abbrev Acc.ndrecOn.{u1, u2} {α : Sort u2} {r : α → α → Prop} {C : α → Sort u1}
    {a : α} (n : Acc r a)
    (m : (x : α) → ((y : α) → r y x → Acc r y) → ((y : α) → (a : r y x) → C y) → C x) : C a :=
  n.rec m

theorem Acc.inv {α : Sort u} {r : α → α → Prop} {x y : α} (h₁ : Acc r x) (h₂ : r y x) :
    Acc r y :=
  match h₁ with
  | ⟨_, h⟩ => h y h₂

/-- Every descending chain ends. -/
inductive WellFounded {α : Sort u} (r : α → α → Prop) : Prop where
  | intro (h : ∀ a, Acc r a) : WellFounded r

/-- A well-founded relation to recurse along. -/
class WellFoundedRelation (α : Sort u) where
  rel : α → α → Prop
  wf : WellFounded rel

namespace WellFounded

theorem apply {α : Sort u} {r : α → α → Prop} (wf : WellFounded r) (a : α) : Acc r a :=
  match wf with
  | ⟨h⟩ => h a

section
variable {α : Sort u} {r : α → α → Prop}

noncomputable def recursion (hwf : WellFounded r) {C : α → Sort v} (a : α)
    (h : ∀ x, (∀ y, r y x → C y) → C x) : C a :=
  (hwf.apply a).rec fun x _ ih => h x ih

theorem induction (hwf : WellFounded r) {C : α → Prop} (a : α)
    (h : ∀ x, (∀ y, r y x → C y) → C x) : C a := recursion hwf a h

variable {C : α → Sort v} (F : ∀ x, (∀ y, r y x → C y) → C x)

noncomputable def fixF (x : α) (a : Acc r x) : C x := a.rec fun y _ ih => F y ih

theorem fixF_eq (x : α) (acx : Acc r x) :
    fixF F x acx = F x fun y p => fixF F y (acx.inv p) := by
  cases acx; rfl

end

/-- Recursion along a well-founded relation. -/
noncomputable def fix {α : Sort u} {C : α → Sort v} {r : α → α → Prop} (hwf : WellFounded r)
    (F : ∀ x, (∀ y, r y x → C y) → C x) (x : α) : C x := fixF F x (hwf.apply x)

theorem fix_eq {α : Sort u} {C : α → Sort v} {r : α → α → Prop} (hwf : WellFounded r)
    (F : ∀ x, (∀ y, r y x → C y) → C x) (x : α) : fix hwf F x = F x fun y _ => fix hwf F y :=
  fixF_eq F x (hwf.apply x)

end WellFounded

/-! ## New relations from old -/

@[instance_reducible] def emptyWf {α : Sort u} : WellFoundedRelation α where
  rel := emptyRelation
  wf := ⟨fun a => ⟨a, fun _ h => h.elim⟩⟩

namespace Subrelation
variable {α : Sort u} {r q : α → α → Prop}

theorem accessible {a : α} (h₁ : Subrelation q r) (ac : Acc r a) : Acc q a := by
  induction ac with
  | intro x _ ih => exact ⟨x, fun y h => ih y (h₁ h)⟩

theorem wf (h₁ : Subrelation q r) (h₂ : WellFounded r) : WellFounded q :=
  ⟨fun a => accessible @h₁ (h₂.apply a)⟩

end Subrelation

namespace InvImage
variable {α : Sort u} {β : Sort v} {r : β → β → Prop}

theorem accessible {a : α} (f : α → β) (ac : Acc r (f a)) : Acc (InvImage r f) a :=
  have go : ∀ b, Acc r b → ∀ x, f x = b → Acc (InvImage r f) x := fun b hb => by
    induction hb with
    | intro b _ ih => exact fun x e => ⟨x, fun y h => ih (f y) (e ▸ h) y rfl⟩
  go (f a) ac a rfl

theorem wf (f : α → β) (h : WellFounded r) : WellFounded (InvImage r f) :=
  ⟨fun a => accessible f (h.apply (f a))⟩

end InvImage

@[reducible] def invImage {α : Sort u} {β : Sort v} (f : α → β) (h : WellFoundedRelation β) :
    WellFoundedRelation α where
  rel := InvImage h.rel f
  wf := InvImage.wf f h.wf

theorem Acc.transGen {α : Sort u} {r : α → α → Prop} {a : α} (h : Acc r a) :
    Acc (Relation.TransGen r) a := by
  induction h with
  | intro x _ ih =>
    refine ⟨x, fun y s => ?_⟩
    cases s with
    | single k => exact ih y k
    | tail t k => exact (ih _ k).inv t

theorem WellFounded.transGen {α : Sort u} {r : α → α → Prop} (h : WellFounded r) :
    WellFounded (Relation.TransGen r) := ⟨fun a => (h.apply a).transGen⟩

/-! ## Natural numbers -/

namespace Nat

theorem lt_wf : WellFounded Nat.lt := ⟨fun n => by
  induction n with
  | zero => exact ⟨0, fun _ h => absurd h (Nat.not_lt_zero _)⟩
  | succ n ih => exact ⟨n + 1, fun m h => (Nat.eq_or_lt_of_le (Nat.le_of_lt_succ h)).elim
      (fun e => e ▸ ih) (fun l => ih.inv l)⟩⟩

abbrev lt_wfRel : WellFoundedRelation Nat where
  rel := (· < ·)
  wf := lt_wf

@[elab_as_elim] protected noncomputable def strongRecOn {motive : Nat → Sort u} (n : Nat)
    (ind : ∀ n, (∀ m, m < n → motive m) → motive n) : motive n := lt_wf.fix ind n

@[elab_as_elim] protected noncomputable def caseStrongRecOn {motive : Nat → Sort u} (a : Nat)
    (zero : motive 0) (ind : ∀ n, (∀ m, m ≤ n → motive m) → motive (Nat.succ n)) : motive a :=
  Nat.strongRecOn a fun
    | 0, _ => zero
    | n + 1, ih => ind n fun m h => ih m (Nat.lt_succ_of_le h)

end Nat

/-- The relation of a measure. -/
abbrev measure {α : Sort u} (f : α → Nat) : WellFoundedRelation α := invImage f Nat.lt_wfRel

abbrev sizeOfWFRel {α : Sort u} [SizeOf α] : WellFoundedRelation α := measure sizeOf

instance (priority := low) {α : Sort u} [SizeOf α] : WellFoundedRelation α := sizeOfWFRel

namespace WellFounded.Nat

/-- The identity, written so that the kernel evaluates the number first. -/
def eager (n : Nat) : Nat := if Nat.beq n n = true then n else n

theorem eager_eq (n : Nat) : eager n = n := ite_self n

/-- Recursion along a measure, with fuel above it. -/
noncomputable def fix.go {α : Sort u} {motive : α → Sort v} (h : α → Nat)
    (F : (x : α) → ((y : α) → InvImage (· < ·) h y x → motive y) → motive x) :
    (fuel : Nat) → (x : α) → (hx : h x < fuel) → motive x :=
  Nat.rec (fun _ hx => absurd hx (Nat.not_lt_zero _)) fun _ ih x hx =>
    F x fun y hy => ih y (Nat.lt_of_lt_of_le hy (Nat.le_of_lt_succ hx))

/-- Recursion along a measure; reduces on closed terms. -/
noncomputable def fix {α : Sort u} {motive : α → Sort v} (h : α → Nat)
    (F : (x : α) → ((y : α) → InvImage (· < ·) h y x → motive y) → motive x) (x : α) : motive x :=
  fix.go h F (eager (h x + 1)) x (by rw [eager_eq]; exact Nat.lt_add_one _)

theorem fix.go_congr {α : Sort u} {motive : α → Sort v} (h : α → Nat)
    (F : (x : α) → ((y : α) → InvImage (· < ·) h y x → motive y) → motive x) (x : α)
    (m n : Nat) (hm : h x < m) (hn : h x < n) : fix.go h F m x hm = fix.go h F n x hn := by
  induction m generalizing x n with
  | zero => exact absurd hm (Nat.not_lt_zero _)
  | succ m ih =>
    cases n with
    | zero => exact absurd hn (Nat.not_lt_zero _)
    | succ n =>
      exact congrArg (F x) (funext fun y => funext fun hy => ih y n _ _)

theorem fix_eq {α : Sort u} {motive : α → Sort v} (h : α → Nat)
    (F : (x : α) → ((y : α) → InvImage (· < ·) h y x → motive y) → motive x) (x : α) :
    fix h F x = F x fun y _ => fix h F y := by
  have e : fix h F x = fix.go h F (h x + 1) x (Nat.lt_add_one _) := fix.go_congr h F x _ _ _ _
  exact e.trans (congrArg (F x) (funext fun y => funext fun hy => fix.go_congr h F y _ _ _ _))

end WellFounded.Nat

/-! ## Marks for the elaborator -/

/-- Marks the parameters that a recursion may descend in. -/
def wfParam {α : Sort u} (a : α) : α := a

/-- Keeps the name of a bound variable when a rewrite rule is used. -/
@[simp ↓] def binderNameHint {α : Sort u} {β : Sort v} {γ : Sort w} (v : α) (binder : β) (e : γ) :
    γ := e

/-- Makes the condition of an `if` known in termination proofs. -/
@[wf_preprocess ↓] theorem ite_eq_dite {α : Sort u} {P : Prop} {_ : Decidable P} (a b : α) :
    ite P a b = dite P (fun h => binderNameHint h () a) (fun h => binderNameHint h () b) := rfl
