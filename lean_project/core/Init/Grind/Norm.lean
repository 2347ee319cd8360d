prelude
import Init.Grind.Lemmas
import Init.Grind.Syntax
import Init.Int

/-!
# The normal form of `grind`

The equations by which hypotheses and goals are simplified before the search.
-/

set_option autoImplicit true

universe u v

namespace Lean.Grind

/-! ## Connectives -/

section
variable (p q r : Prop)

theorem iff_eq : (p ↔ q) = (p = q) := propext ⟨propext, fun h => h ▸ Iff.rfl⟩
theorem eq_true_eq : (p = True) = p := propext ⟨of_eq_true, eq_true⟩
theorem eq_false_eq : (p = False) = ¬p := propext ⟨of_eq_false, eq_false⟩
theorem not_eq_prop : (¬p = q) = (p = ¬q) := by
  by_cases hp : p <;> by_cases hq : q <;> simp [hp, hq]
theorem true_imp_eq : (True → p) = p := propext ⟨fun f => f trivial, fun h _ => h⟩
theorem false_imp_eq : (False → p) = True := eq_true False.elim
theorem imp_true_eq : (p → True) = True := eq_true fun _ => trivial
theorem imp_false_eq : (p → False) = ¬p := rfl
theorem imp_self_eq : (p → p) = True := eq_true id
theorem not_true : (¬True) = False := eq_false fun h => h trivial
theorem not_false : (¬False) = True := eq_true id
theorem not_not : (¬¬p) = p := propext Classical.not_not
theorem not_and : (¬(p ∧ q)) = (¬p ∨ ¬q) := by by_cases hp : p <;> by_cases hq : q <;> simp [hp, hq]
theorem not_or : (¬(p ∨ q)) = (¬p ∧ ¬q) := by by_cases hp : p <;> by_cases hq : q <;> simp [hp, hq]
theorem not_implies : (¬(p → q)) = (p ∧ ¬q) := by
  by_cases hp : p <;> by_cases hq : q <;> simp [hp, hq]
theorem or_assoc : ((p ∨ q) ∨ r) = (p ∨ (q ∨ r)) := propext _root_.or_assoc
theorem or_swap12 : (p ∨ q ∨ r) = (q ∨ p ∨ r) := by by_cases hp : p <;> by_cases hq : q <;> simp [hp, hq]
theorem or_swap13 : (p ∨ q ∨ r) = (r ∨ q ∨ p) := by
  by_cases hp : p <;> by_cases hq : q <;> by_cases hr : r <;> simp [hp, hq, hr]

end

/-! ## `if` -/

theorem not_ite {p : Prop} {_ : Decidable p} (q r : Prop) : (¬ite p q r) = ite p (¬q) (¬r) := by
  by_cases h : p <;> simp [h]
theorem ite_true_false {p : Prop} {_ : Decidable p} : (ite p True False) = p := by
  by_cases h : p <;> simp [h]
theorem ite_false_true {p : Prop} {_ : Decidable p} : (ite p False True) = ¬p := by
  by_cases h : p <;> simp [h]
theorem cond_eq_ite {α : Type u} (c : Bool) (a b : α) : cond c a b = ite (c = true) a b := by
  cases c <;> rfl

/-! ## Quantifiers -/

theorem not_forall {α : Sort u} (p : α → Prop) : (¬∀ x, p x) = ∃ x, ¬p x := propext Classical.not_forall
theorem not_exists {α : Sort u} (p : α → Prop) : (¬∃ x, p x) = ∀ x, ¬p x := propext _root_.not_exists
theorem forall_imp_eq_or {α : Sort u} (p : α → Prop) (q : Prop) :
    ((∀ a, p a) → q) = ((∃ a, ¬p a) ∨ q) := by
  by_cases h : ∀ a, p a
  · exact propext ⟨fun f => .inr (f h), fun o _ => o.elim (fun ⟨a, n⟩ => absurd (h a) n) id⟩
  · exact propext ⟨fun _ => .inl (Classical.not_forall.mp h), fun _ g => absurd g h⟩
theorem forall_true (p : True → Prop) : (∀ h : True, p h) = p True.intro :=
  propext ⟨fun f => f _, fun x _ => x⟩
theorem forall_or_forall {α : Sort u} {β : α → Sort v} (p : α → Prop) (q : (a : α) → β a → Prop) :
    (∀ a : α, p a ∨ ∀ b : β a, q a b) = (∀ (a : α) (b : β a), p a ∨ q a b) := by
  refine propext ⟨fun f a b => (f a).imp id (fun g => g b), fun f a => ?_⟩
  exact (Classical.em (p a)).imp id fun n b => (f a b).resolve_left n
theorem forall_forall_or {α : Sort u} {β : α → Sort v} (p : α → Prop) (q : (a : α) → β a → Prop) :
    (∀ a : α, (∀ b : β a, q a b) ∨ p a) = (∀ (a : α) (b : β a), q a b ∨ p a) := by
  refine propext ⟨fun f a b => (f a).imp (fun g => g b) id, fun f a => ?_⟩
  exact (Classical.em (p a)).elim .inr fun n => .inl fun b => (f a b).resolve_right n
theorem forall_and {α : Sort u} {p q : α → Prop} :
    (∀ x, p x ∧ q x) = ((∀ x, p x) ∧ (∀ x, q x)) :=
  propext ⟨fun f => ⟨fun x => (f x).1, fun x => (f x).2⟩, fun ⟨f, g⟩ x => ⟨f x, g x⟩⟩
theorem exists_const (α : Sort u) [i : Nonempty α] {b : Prop} : (∃ _ : α, b) = b :=
  propext ⟨fun ⟨_, h⟩ => h, fun h => i.elim fun a => ⟨a, h⟩⟩
theorem exists_or {α : Sort u} {p q : α → Prop} : (∃ x, p x ∨ q x) = ((∃ x, p x) ∨ ∃ x, q x) :=
  propext ⟨fun ⟨x, h⟩ => h.imp (fun h => ⟨x, h⟩) (fun h => ⟨x, h⟩),
    fun h => h.elim (fun ⟨x, h⟩ => ⟨x, .inl h⟩) (fun ⟨x, h⟩ => ⟨x, .inr h⟩)⟩
theorem exists_prop {a b : Prop} : (∃ _h : a, b) = (a ∧ b) :=
  propext ⟨fun ⟨h, k⟩ => ⟨h, k⟩, fun ⟨h, k⟩ => ⟨h, k⟩⟩
theorem exists_and_left {α : Sort u} {p : α → Prop} {b : Prop} :
    (∃ x, b ∧ p x) = (b ∧ (∃ x, p x)) :=
  propext ⟨fun ⟨x, h, k⟩ => ⟨h, x, k⟩, fun ⟨h, x, k⟩ => ⟨x, h, k⟩⟩
theorem exists_and_right {α : Sort u} {p : α → Prop} {b : Prop} :
    (∃ x, p x ∧ b) = ((∃ x, p x) ∧ b) :=
  propext ⟨fun ⟨x, h, k⟩ => ⟨⟨x, h⟩, k⟩, fun ⟨⟨x, h⟩, k⟩ => ⟨x, h, k⟩⟩

/-! ## Tests for equality -/

theorem beq_eq_decide_eq {α : Type u} {_ : BEq α} [LawfulBEq α] [DecidableEq α] (a b : α) :
    (a == b) = decide (a = b) := by
  by_cases h : a = b
  · subst h; simp
  · simp [h]
theorem bne_eq_decide_not_eq {α : Type u} {_ : BEq α} [LawfulBEq α] [DecidableEq α] (a b : α) :
    (a != b) = decide (¬a = b) := by
  by_cases h : a = b
  · subst h; simp
  · simp [h]
theorem flip_bool_eq (a b : Bool) : (a = b) = (b = a) := propext ⟨Eq.symm, Eq.symm⟩
theorem bool_eq_to_prop (a b : Bool) : (a = b) = ((a = true) = (b = true)) := by
  cases a <;> cases b <;> simp

/-! ## Numbers -/

theorem Nat.lt_eq (a b : Nat) : (a < b) = (a + 1 ≤ b) := rfl
theorem Int.lt_eq (a b : Int) : (a < b) = (a + 1 ≤ b) := propext _root_.Int.lt_iff_add_one_le
theorem Nat.pow_one (a : Nat) : a ^ 1 = a := by simp
theorem Int.pow_one (a : Int) : a ^ 1 = a := by simp
theorem zero_sub (a : Nat) : 0 - a = 0 := by simp
theorem natCast_div (a b : Nat) :
    (NatCast.natCast (a / b) : Int) = NatCast.natCast a / NatCast.natCast b := rfl
theorem natCast_mod (a b : Nat) :
    (NatCast.natCast (a % b) : Int) = NatCast.natCast a % NatCast.natCast b := rfl
theorem natCast_add (a b : Nat) :
    (NatCast.natCast (a + b : Nat) : Int) = NatCast.natCast a + NatCast.natCast b := rfl
theorem natCast_mul (a b : Nat) :
    (NatCast.natCast (a * b : Nat) : Int) = NatCast.natCast a * NatCast.natCast b := rfl
theorem natCast_pow (a b : Nat) :
    (NatCast.natCast (a ^ b : Nat) : Int) = NatCast.natCast a ^ b := _root_.Int.natCast_pow a b
theorem Int.one_pow (n : Nat) : (1 : Int) ^ n = 1 := by
  induction n with
  | zero => rfl
  | succ n ih => rw [_root_.Int.pow_succ, ih, _root_.Int.one_mul]

/-- Addition by its function. -/
theorem Int.add_def {a b : Int} : _root_.Int.add a b = a + b := rfl

/-- Multiplication by its function. -/
theorem Int.mul_def {a b : Int} : _root_.Int.mul a b = a * b := rfl

/-- Subtraction by its function. -/
theorem Int.sub_def {a b : Int} : _root_.Int.sub a b = a - b := rfl

/-- Negation by its function. -/
theorem Int.neg_def {a : Int} : _root_.Int.neg a = -a := rfl

init_grind_norm
  |
  iff_eq heq_eq_eq
  and_true true_and and_false false_and and_assoc
  ite_true_false ite_false_true
  cond_eq_ite
  Bool.or_false Bool.or_true Bool.false_or Bool.true_or Bool.or_eq_true
  Bool.and_false Bool.and_true Bool.false_and Bool.true_and Bool.and_eq_true
  Bool.not_not
  beq_iff_eq beq_eq_decide_eq beq_self_eq_true
  bne_iff_ne bne_eq_decide_not_eq
  decide_eq_true_eq decide_not not_decide_eq_true
  Nat.le_zero_eq Nat.lt_eq Nat.succ_eq_add_one
  Nat.add_eq Nat.sub_eq Nat.mul_eq Nat.zero_eq Nat.le_eq
  Nat.div_zero Nat.mod_zero Nat.div_one Nat.mod_one Nat.zero_div Nat.zero_mod
  Nat.sub_sub Nat.pow_zero Nat.pow_one Nat.sub_self Nat.one_pow Nat.zero_sub
  Int.lt_eq
  Int.emod_neg Int.ediv_neg Int.ediv_zero Int.emod_zero Int.ediv_one Int.emod_one
  Int.negSucc_eq Int.one_pow Int.pow_zero Int.pow_one Int.ofNat_eq_coe
  Int.add_def Int.mul_def Int.sub_def Int.neg_def Int.one_dvd Int.zero_dvd
  natCast_div natCast_mod natCast_add natCast_mul natCast_pow
  Function.const_apply Function.comp_apply Function.const_comp Function.comp_const

attribute [grind cases eager] And False Empty True PUnit Exists Subtype Prod
attribute [grind cases] Or
attribute [grind ext] Prod Subtype Sigma PSigma funext

end Lean.Grind
