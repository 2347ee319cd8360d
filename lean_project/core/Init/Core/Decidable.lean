prelude
import Init.Core.Basic
/-!
# Decisions

Instances, cases on a decision, and the two laws each of `if` and `if h :`.
-/

set_option autoImplicit true
set_option genSizeOf false
universe u v w

@[simp] theorem decide_true (h : Decidable True) : @decide True h = true := decide_eq_true trivial
@[simp] theorem decide_false (h : Decidable False) : @decide False h = false := decide_eq_false id

/-- `decide` with the decision given. -/
@[inline] def toBoolUsing {p : Prop} (d : Decidable p) : Bool := @decide p d

theorem toBoolUsing_eq_true {p : Prop} (d : Decidable p) (h : p) : toBoolUsing d = true :=
  @decide_eq_true p d h
theorem of_toBoolUsing_eq_true {p : Prop} {d : Decidable p} (h : toBoolUsing d = true) : p :=
  of_decide_eq_true h
theorem of_toBoolUsing_eq_false {p : Prop} {d : Decidable p} (h : toBoolUsing d = false) : ¬p :=
  of_decide_eq_false h

instance instDecidableTrue : Decidable True := isTrue trivial
instance instDecidableFalse : Decidable False := isFalse not_false

namespace Decidable
variable {p q : Prop}

/-- Either the proposition holds or it does not, whatever is to be built from that. -/
@[macro_inline] def byCases {q : Sort u} [dec : Decidable p] (h1 : p → q) (h2 : ¬p → q) : q :=
  match dec with
  | isTrue h => h1 h
  | isFalse h => h2 h

theorem em (p : Prop) [Decidable p] : p ∨ ¬p := byCases Or.inl Or.inr

set_option linter.unusedVariables.funArgs false in
theorem byContradiction [dec : Decidable p] (h : ¬p → False) : p :=
  byCases id fun n => (h n).elim

theorem of_not_not [Decidable p] (h : ¬¬p) : p := byContradiction h

theorem not_and_iff_or_not {p q : Prop} [d₁ : Decidable p] [d₂ : Decidable q] :
    ¬(p ∧ q) ↔ ¬p ∨ ¬q :=
  ⟨fun h => byCases (fun x : p => Or.inr fun y => h ⟨x, y⟩) Or.inl,
    fun h k => h.elim (fun n => n k.left) (fun n => n k.right)⟩

end Decidable

section
variable {p q : Prop}

/-- Decide a proposition by an equivalent one. -/
@[inline] def decidable_of_decidable_of_iff [dp : Decidable p] (h : p ↔ q) : Decidable q where
  decide := decide p
  reflects_decide :=
    match dp with
    | isTrue x => h.mp x
    | isFalse n => fun y => n (h.mpr y)

@[inline] def decidable_of_decidable_of_eq [Decidable p] (h : p = q) : Decidable q :=
  decidable_of_decidable_of_iff (p := p) (Iff.of_eq h)

end

@[macro_inline] instance instDecidableForall {p q} [Decidable p] [Decidable q] :
    Decidable (p → q) :=
  if hp : p then
    if hq : q then isTrue fun _ => hq
    else isFalse fun h => hq (h hp)
  else isTrue fun h => absurd h hp

instance instDecidableIff {p q} [Decidable p] [Decidable q] : Decidable (p ↔ q) :=
  if hp : p then
    if hq : q then isTrue ⟨fun _ => hq, fun _ => hp⟩
    else isFalse fun h => hq (h.mp hp)
  else
    if hq : q then isFalse fun h => hp (h.mpr hq)
    else isTrue ⟨fun h => absurd h hp, fun h => absurd h hq⟩

instance instDecidableNe {α : Sort u} [DecidableEq α] (a b : α) : Decidable (a ≠ b) :=
  instDecidableNot

/-! ## Conditionals -/

section
variable {c : Prop} {h : Decidable c} {α : Sort u}

theorem ite_eq_left (hc : c) {α : Sort u} {t e : α} : (ite c t e) = t :=
  match h with
  | isTrue _ => rfl
  | isFalse n => absurd hc n

theorem ite_eq_right (hnc : ¬c) {α : Sort u} {t e : α} : (ite c t e) = e :=
  match h with
  | isTrue k => absurd k hnc
  | isFalse _ => rfl

theorem dite_eq_left (hc : c) {α : Sort u} {t : c → α} {e : ¬c → α} : dite c t e = t hc :=
  match h with
  | isTrue _ => rfl
  | isFalse n => absurd hc n

theorem dite_eq_right (hnc : ¬c) {α : Sort u} {t : c → α} {e : ¬c → α} : dite c t e = e hnc :=
  match h with
  | isTrue k => absurd k hnc
  | isFalse _ => rfl

theorem if_pos (hc : c) {α : Sort u} {t e : α} : (ite c t e) = t := ite_eq_left hc
theorem if_neg (hnc : ¬c) {α : Sort u} {t e : α} : (ite c t e) = e := ite_eq_right hnc
theorem dif_pos (hc : c) {α : Sort u} {t : c → α} {e : ¬c → α} : dite c t e = t hc :=
  dite_eq_left hc
theorem dif_neg (hnc : ¬c) {α : Sort u} {t : c → α} {e : ¬c → α} : dite c t e = e hnc :=
  dite_eq_right hnc

end

/-- What holds of both branches holds of the conditional. -/
def iteInduction {c} [inst : Decidable c] {motive : α → Sort _} {t e : α}
    (hpos : c → motive t) (hneg : ¬c → motive e) : motive (ite c t e) :=
  match inst with
  | isTrue h => hpos h
  | isFalse h => hneg h

@[simp] theorem dite_eq_ite [Decidable P] : (dite P (fun _ => a) fun _ => b) = ite P a b := rfl

theorem dif_eq_if (c : Prop) {h : Decidable c} {α : Sort u} (t : α) (e : α) :
    dite c (fun _ => t) (fun _ => e) = ite c t e := rfl

instance {c t e : Prop} [dC : Decidable c] [dT : Decidable t] [dE : Decidable e] :
    Decidable (if c then t else e) :=
  match dC with
  | isTrue _ => dT
  | isFalse _ => dE

instance {c : Prop} {t : c → Prop} {e : ¬c → Prop} [dC : Decidable c] [dT : ∀ h, Decidable (t h)]
    [dE : ∀ h, Decidable (e h)] : Decidable (if h : c then t h else e h) :=
  match dC with
  | isTrue h => dT h
  | isFalse h => dE h
