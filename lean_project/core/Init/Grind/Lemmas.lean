prelude
import Init.Grind.Gadgets
import Init.Logic
import Init.List
import Init.Nat.Bitwise

/-!
# How truth travels

One lemma for every step by which a truth value, an equation or a case moves through a term.
-/

set_option autoImplicit true

universe u v w

namespace Lean.Grind

/-- Replaces a premise by an equal one. -/
def intro_with_eq (p p' : Prop) (q : Sort u) (he : p = p') (h : p' → q) : p → q :=
  fun hp => h (he ▸ hp)

/-- The same where the rest speaks of the proof of the premise. -/
def intro_with_eq' (p p' : Prop) (q : p → Sort u) (he : p = p')
    (h : (h : p') → q (he.mpr_prop h)) : (h : p) → q h :=
  fun hp => h (he.mp hp)

section Connectives

variable {a b : Prop}

/-! ## And -/

theorem and_eq_of_eq_true_left (h : a = True) : (a ∧ b) = b := by subst h; exact true_and b
theorem and_eq_of_eq_true_right (h : b = True) : (a ∧ b) = a := by subst h; exact and_true a
theorem and_eq_of_eq_false_left (h : a = False) : (a ∧ b) = False := by subst h; exact false_and b
theorem and_eq_of_eq_false_right (h : b = False) : (a ∧ b) = False := by subst h; exact and_false a
theorem eq_true_of_and_eq_true_left (h : (a ∧ b) = True) : a = True := eq_true (of_eq_true h).1
theorem eq_true_of_and_eq_true_right (h : (a ∧ b) = True) : b = True := eq_true (of_eq_true h).2
theorem or_of_and_eq_false (h : (a ∧ b) = False) : ¬a ∨ ¬b :=
  (Classical.em a).elim (fun ha => .inr fun hb => h ▸ ⟨ha, hb⟩) .inl

/-! ## Or -/

theorem or_eq_of_eq_true_left (h : a = True) : (a ∨ b) = True := by subst h; exact true_or b
theorem or_eq_of_eq_true_right (h : b = True) : (a ∨ b) = True := by subst h; exact or_true a
theorem or_eq_of_eq_false_left (h : a = False) : (a ∨ b) = b := by subst h; exact false_or b
theorem or_eq_of_eq_false_right (h : b = False) : (a ∨ b) = a := by subst h; exact or_false a
theorem eq_false_of_or_eq_false_left (h : (a ∨ b) = False) : a = False :=
  eq_false fun ha => h ▸ Or.inl ha
theorem eq_false_of_or_eq_false_right (h : (a ∨ b) = False) : b = False :=
  eq_false fun hb => h ▸ Or.inr hb

/-! ## Implication -/

theorem imp_eq_of_eq_false_left (h : a = False) : (a → b) = True :=
  eq_true fun ha => (h ▸ ha : False).elim
theorem imp_eq_of_eq_true_right (h : b = True) : (a → b) = True :=
  eq_true fun _ => of_eq_true h
theorem imp_eq_of_eq_true_left (h : a = True) : (a → b) = b :=
  propext ⟨fun f => f (of_eq_true h), fun hb _ => hb⟩
theorem eq_false_of_imp_eq_true (h₁ : (a → b) = True) (h₂ : b = False) : a = False :=
  eq_false fun ha => h₂ ▸ of_eq_true h₁ ha
theorem eq_true_of_imp_eq_false (h : (a → b) = False) : a = True :=
  (Classical.em a).elim eq_true fun ha => (h ▸ fun x => absurd x ha : False).elim
theorem eq_false_of_imp_eq_false (h : (a → b) = False) : b = False :=
  eq_false fun hb => h ▸ fun _ => hb

/-! ## Not -/

theorem not_eq_of_eq_true (h : a = True) : Not a = False := eq_false fun n => n (of_eq_true h)
theorem not_eq_of_eq_false (h : a = False) : Not a = True := eq_true fun ha => h ▸ ha
theorem eq_false_of_not_eq_true (h : Not a = True) : a = False := eq_false (of_eq_true h)
theorem eq_true_of_not_eq_false (h : Not a = False) : a = True :=
  eq_true (Classical.not_not.mp fun n => h ▸ n)
theorem false_of_not_eq_self (h : Not a = a) : False :=
  have n : ¬a := fun ha => (h.symm ▸ ha : ¬a) ha
  n (h ▸ n)

/-! ## Equal propositions -/

theorem eq_eq_of_eq_true_left (h : a = True) : (a = b) = b :=
  propext ⟨fun e => e ▸ of_eq_true h, fun hb => h.trans (eq_true hb).symm⟩
theorem eq_eq_of_eq_true_right (h : b = True) : (a = b) = a :=
  propext ⟨fun e => e ▸ of_eq_true h, fun ha => (eq_true ha).trans h.symm⟩
theorem of_eq_eq_true (h : (a = b) = True) : (a ∧ b) ∨ (¬a ∧ ¬b) := by
  have e := of_eq_true h
  subst e
  exact (Classical.em a).elim (fun x => .inl ⟨x, x⟩) (fun x => .inr ⟨x, x⟩)
theorem of_eq_eq_false (h : (a = b) = False) : (a ∧ ¬b) ∨ (¬a ∧ b) := by
  have n := of_eq_false h
  rcases Classical.em a with x | x <;> rcases Classical.em b with y | y
  · exact absurd (propext ⟨fun _ => y, fun _ => x⟩) n
  · exact .inl ⟨x, y⟩
  · exact .inr ⟨x, y⟩
  · exact absurd (propext ⟨fun z => absurd z x, fun z => absurd z y⟩) n

end Connectives

/-! ## Equality -/

theorem eq_congr {α : Sort u} {a₁ b₁ a₂ b₂ : α} (h₁ : a₁ = a₂) (h₂ : b₁ = b₂) :
    (a₁ = b₁) = (a₂ = b₂) := by subst h₁ h₂; rfl
theorem eq_congr' {α : Sort u} {a₁ b₁ a₂ b₂ : α} (h₁ : a₁ = b₂) (h₂ : b₁ = a₂) :
    (a₁ = b₁) = (a₂ = b₂) := by subst h₁ h₂; exact propext ⟨Eq.symm, Eq.symm⟩
theorem ne_of_ne_of_eq_left {α : Sort u} {a b c : α} (h₁ : a = b) (h₂ : b ≠ c) : a ≠ c := h₁ ▸ h₂
theorem ne_of_ne_of_eq_right {α : Sort u} {a b c : α} (h₁ : a = c) (h₂ : b ≠ c) : b ≠ a := h₁ ▸ h₂
theorem heq_congr {α β γ δ : Sort u} {a₁ : α} {b₁ : β} {a₂ : γ} {b₂ : δ} (h₁ : HEq a₁ a₂)
    (h₂ : HEq b₁ b₂) : HEq a₁ b₁ = HEq a₂ b₂ := by cases h₁; cases h₂; rfl
theorem heq_congr' {α β γ δ : Sort u} {a₁ : α} {b₁ : β} {a₂ : γ} {b₂ : δ} (h₁ : HEq a₁ b₂)
    (h₂ : HEq b₁ a₂) : HEq a₁ b₁ = HEq a₂ b₂ := by
  cases h₁; cases h₂; exact propext ⟨HEq.symm, HEq.symm⟩

/-! ## Tests for equality -/

theorem beq_eq_true_of_eq {α : Type u} {_ : BEq α} {_ : LawfulBEq α} {a b : α} (h : a = b) :
    (a == b) = true := beq_iff_eq.mpr h
theorem beq_eq_false_of_diseq {α : Type u} {_ : BEq α} {_ : LawfulBEq α} {a b : α} (h : ¬a = b) :
    (a == b) = false := _root_.Bool.eq_false_iff.mpr fun t => h (beq_iff_eq.mp t)
theorem eq_of_beq_eq_true {α : Type u} {_ : BEq α} {_ : LawfulBEq α} {a b : α}
    (h : (a == b) = true) : a = b := beq_iff_eq.mp h
theorem ne_of_beq_eq_false {α : Type u} {_ : BEq α} {_ : LawfulBEq α} {a b : α}
    (h : (a == b) = false) : (a = b) = False :=
  eq_false fun e => Bool.noConfusion ((beq_iff_eq.mpr e).symm.trans h)

/-! ## Booleans -/

section Booleans

variable {a b : Bool}

theorem Bool.and_eq_of_eq_true_left (h : a = true) : (a && b) = b := by subst h; rfl
theorem Bool.and_eq_of_eq_true_right (h : b = true) : (a && b) = a := by subst h; cases a <;> rfl
theorem Bool.and_eq_of_eq_false_left (h : a = false) : (a && b) = false := by subst h; rfl
theorem Bool.and_eq_of_eq_false_right (h : b = false) : (a && b) = false := by
  subst h; cases a <;> rfl
theorem Bool.eq_true_of_and_eq_true_left (h : (a && b) = true) : a = true := by
  cases a
  · exact h
  · rfl
theorem Bool.eq_true_of_and_eq_true_right (h : (a && b) = true) : b = true := by
  cases a
  · exact Bool.noConfusion h
  · exact h
theorem Bool.or_eq_of_eq_true_left (h : a = true) : (a || b) = true := by subst h; rfl
theorem Bool.or_eq_of_eq_true_right (h : b = true) : (a || b) = true := by subst h; cases a <;> rfl
theorem Bool.or_eq_of_eq_false_left (h : a = false) : (a || b) = b := by subst h; rfl
theorem Bool.or_eq_of_eq_false_right (h : b = false) : (a || b) = a := by subst h; cases a <;> rfl
theorem Bool.eq_false_of_or_eq_false_left (h : (a || b) = false) : a = false := by
  cases a
  · rfl
  · exact h
theorem Bool.eq_false_of_or_eq_false_right (h : (a || b) = false) : b = false := by
  cases a
  · exact h
  · exact Bool.noConfusion h
theorem Bool.not_eq_of_eq_true (h : a = true) : (!a) = false := by subst h; rfl
theorem Bool.not_eq_of_eq_false (h : a = false) : (!a) = true := by subst h; rfl
theorem Bool.eq_false_of_not_eq_true (h : (!a) = true) : a = false := by
  cases a
  · rfl
  · exact h.symm
theorem Bool.eq_true_of_not_eq_false (h : (!a) = false) : a = true := by
  cases a
  · exact h.symm
  · rfl
theorem Bool.eq_false_of_not_eq_true' (h : ¬a = true) : a = false := by
  cases a
  · rfl
  · exact absurd rfl h
theorem Bool.eq_true_of_not_eq_false' (h : ¬a = false) : a = true := by
  cases a
  · exact absurd rfl h
  · rfl
theorem Bool.false_of_not_eq_self (h : (!a) = a) : False := by
  cases a <;> exact Bool.noConfusion h
theorem Bool.ne_of_eq_true_of_eq_false (h₁ : a = true) (h₂ : b = false) : (a = b) = False := by
  subst h₁ h₂; exact eq_false Bool.noConfusion
theorem Bool.ne_of_eq_false_of_eq_true (h₁ : a = false) (h₂ : b = true) : (a = b) = False := by
  subst h₁ h₂; exact eq_false Bool.noConfusion

end Booleans

/-! ## Quantifiers -/

theorem forall_propagator (p : Prop) (q : p → Prop) (q' : Prop) (h₁ : p = True)
    (h₂ : q (of_eq_true h₁) = q') : (∀ hp : p, q hp) = q' :=
  h₂ ▸ propext ⟨fun f => f _, fun x _ => x⟩
theorem of_forall_eq_false (α : Sort u) (p : α → Prop) (h : (∀ x : α, p x) = False) :
    ∃ x : α, ¬p x :=
  Classical.not_forall.mp (of_eq_false h)

/-! ## `if` with proofs -/

section
variable {α : Sort u} {c : Prop} {_ : Decidable c} {a : c → α} {b : ¬c → α} {r : α}

theorem dite_cond_eq_true' (h₁ : c = True) (h₂ : a (of_eq_true h₁) = r) : dite c a b = r :=
  (dif_pos (of_eq_true h₁)).trans h₂
theorem dite_cond_eq_false' (h₁ : c = False) (h₂ : b (of_eq_false h₁) = r) : dite c a b = r :=
  (dif_neg (of_eq_false h₁)).trans h₂

end

/-! ## Casts -/

theorem eqRec_heq.{u_1, u_2} {α : Sort u_2} {a : α} {motive : (x : α) → a = x → Sort u_1}
    (v : motive a (Eq.refl a)) {b : α} (h : a = b) : HEq (@Eq.rec α a motive v b h) v := by
  cases h; exact HEq.rfl
theorem eqRecOn_heq.{u_1, u_2} {α : Sort u_2} {a : α} {motive : (x : α) → a = x → Sort u_1}
    {b : α} (h : a = b) (v : motive a (Eq.refl a)) : HEq (@Eq.recOn α a motive b h v) v := by
  cases h; exact HEq.rfl
theorem eqNDRec_heq.{u_1, u_2} {α : Sort u_2} {a : α} {motive : α → Sort u_1} (v : motive a)
    {b : α} (h : a = b) : HEq (@Eq.ndrec α a motive v b h) v := by
  cases h; exact HEq.rfl

/-! ## Decisions -/

section
variable {p : Prop} {_ : Decidable p}

theorem of_decide_eq_true (h : decide p = true) : p = True := eq_true (_root_.of_decide_eq_true h)
theorem of_decide_eq_false (h : decide p = false) : p = False :=
  eq_false (_root_.of_decide_eq_false h)
theorem decide_eq_true (h : p = True) : decide p = true := _root_.decide_eq_true (of_eq_true h)
theorem decide_eq_false (h : p = False) : decide p = false := _root_.decide_eq_false (of_eq_false h)

end

/-! ## Values -/

section
variable {a b k₁ k₂ k : Nat} (h₁ : a = k₁) (h₂ : b = k₂)
include h₁ h₂

theorem Nat.and_congr (h : (k == k₁ &&& k₂) = true) : a &&& b = k := by
  rw [h₁, h₂, eq_of_beq h]
theorem Nat.or_congr (h : (k == k₁ ||| k₂) = true) : a ||| b = k := by
  rw [h₁, h₂, eq_of_beq h]
theorem Nat.xor_congr (h : (k == k₁ ^^^ k₂) = true) : a ^^^ b = k := by
  rw [h₁, h₂, eq_of_beq h]
theorem Nat.shiftLeft_congr (h : (k == k₁ <<< k₂) = true) : a <<< b = k := by
  rw [h₁, h₂, eq_of_beq h]
theorem Nat.shiftRight_congr (h : (k == k₁ >>> k₂) = true) : a >>> b = k := by
  rw [h₁, h₂, eq_of_beq h]

end

theorem getElem_congr {coll : Type u} {idx : Type v} {elem : Type w}
    {valid : coll → idx → Prop} [GetElem coll idx elem valid] {x x' : coll} {i i' : idx}
    (h : valid x i) {b : elem} (h₁ : x = x') (h₂ : i = i') (h₃ : ∀ h', x'[i']'h' = b) :
    x[i]'h = b := by subst h₁ h₂; exact h₃ h

/-! ## Looking ahead -/

theorem of_lookahead (p : Prop) (h : ¬p → False) : p = True := eq_true (Classical.not_not.mp h)

end Lean.Grind
