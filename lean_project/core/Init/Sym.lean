prelude
import Init.Core
import Init.TacticMacros
import Init.Nat

/-!
# What `cbv` puts its proofs together from

Each lemma says how a condition that has been evaluated decides a larger term.
-/

set_option autoImplicit true

namespace Lean.Sym

universe u

/-! ## Connectives -/

theorem ne_self (a : α) : (a ≠ a) = False := eq_false (fun h => h rfl)
theorem not_true_eq : (¬True) = False := eq_false (fun h => h trivial)
theorem not_false_eq : (¬False) = True := eq_true id
theorem or_eq_true_left (a b : Prop) (h : a = True) : (a ∨ b) = True := by subst h; simp
theorem or_eq_right (a b : Prop) (h : a = False) : (a ∨ b) = b := by subst h; simp
theorem and_eq_false_left (a b : Prop) (h : a = False) : (a ∧ b) = False := by subst h; simp
theorem and_eq_left (a b : Prop) (h : a = True) : (a ∧ b) = b := by subst h; simp

/-! ## `if` -/

section
variable {α : Sort u} (c : Prop) {inst : Decidable c} (a b : α) (c' : Prop)

theorem ite_true {ht : c} : @ite α c inst a b = a := if_pos ht
theorem ite_false {ht : ¬c} : @ite α c inst a b = b := if_neg ht
theorem ite_true_congr (h : c = c') {ht : c'} : @ite α c inst a b = a := if_pos (h ▸ ht)
theorem ite_false_congr (h : c = c') {ht : ¬c'} : @ite α c inst a b = b := if_neg (h ▸ ht)
theorem ite_cond_congr {inst' : Decidable c'} (h : c = c') :
    @ite α c inst a b = @ite α c' inst' a b := by
  subst h; exact congrArg (@ite α c · a b) (Subsingleton.elim inst inst')
theorem ite_of_decide_eq_true {ht : decide c = true} : @ite α c inst a b = a :=
  if_pos (of_decide_eq_true ht)
theorem ite_of_decide_eq_false {ht : decide c = false} : @ite α c inst a b = b :=
  if_neg (of_decide_eq_false ht)
theorem ite_of_decide_eq_true_congr (h : c = c') {_ : Decidable c'} {ht : decide c' = true} :
    @ite α c inst a b = a := if_pos (h ▸ of_decide_eq_true ht)
theorem ite_of_decide_eq_false_congr (h : c = c') {_ : Decidable c'} {ht : decide c' = false} :
    @ite α c inst a b = b := if_neg (h ▸ of_decide_eq_false ht)

end

section
variable {α : Sort u} (c : Prop) {inst : Decidable c} (a : c → α) (b : ¬c → α) (c' : Prop)

theorem dite_true {ht : c} : @dite α c inst a b = a ht := dif_pos ht
theorem dite_false {ht : ¬c} : @dite α c inst a b = b ht := dif_neg ht
theorem dite_true_congr (h : c = c') {ht : c'} :
    @dite α c inst a b = a (h.mpr_prop ht) := dif_pos _
theorem dite_false_congr (h : c = c') {ht : ¬c'} :
    @dite α c inst a b = b (h.mpr_not ht) := dif_neg _
theorem dite_cond_congr {inst' : Decidable c'} (h : c = c') :
    @dite α c inst a b = @dite α c' inst' (fun g => a (h.mpr_prop g)) (fun g => b (h.mpr_not g)) := by
  subst h; exact congrArg (@dite α c · a b) (Subsingleton.elim inst inst')

end

/-! ## Booleans and decisions -/

theorem cond_cond_eq_true {α : Sort u} (c : Bool) (a b : α) (h : c = true) : cond c a b = a := by
  subst h; rfl
theorem cond_cond_eq_false {α : Sort u} (c : Bool) (a b : α) (h : c = false) :
    cond c a b = b := by subst h; rfl
theorem cond_cond_congr {α : Sort u} (c : Bool) (a b : α) (c' : Bool) (h : c = c') :
    cond c a b = cond c' a b := by subst h; rfl

theorem decide_isTrue (p : Prop) {inst : Decidable p} {h : p} : decide p = true :=
  decide_eq_true h
theorem decide_isFalse (p : Prop) {inst : Decidable p} {h : ¬p} : decide p = false :=
  decide_eq_false h
theorem decide_isTrue_congr (p p' : Prop) (heq : p = p') {inst : Decidable p} {hp : p'} :
    decide p = true := decide_eq_true (heq ▸ hp)
theorem decide_isFalse_congr (p p' : Prop) (heq : p = p') {inst : Decidable p} {hnp : ¬p'} :
    decide p = false := decide_eq_false (heq ▸ hnp)
theorem decide_congr_reduction (p p' : Prop) (heq : p = p') {inst : Decidable p}
    {inst' : Decidable p'} {b : Bool} {h : inst'.decide = b} : inst.decide = b := by
  subst heq; exact (congrArg (@Decidable.decide p ·) (Subsingleton.elim inst inst')).trans h
theorem decide_prop_eq_true (p : Prop) {inst : Decidable p} (h : p = True) : decide p = true :=
  decide_eq_true (of_eq_true h)
theorem decide_prop_eq_false (p : Prop) {inst : Decidable p} (h : p = False) :
    decide p = false := decide_eq_false (of_eq_false h)

/-! ## Comparisons of closed terms -/

private theorem holds {p : Prop} [Decidable p] (h : decide p = true) : p = True :=
  eq_true (of_decide_eq_true h)
private theorem fails {p : Prop} [Decidable p] (h : decide p = false) : p = False :=
  eq_false (of_decide_eq_false h)

theorem Nat.lt_eq_true (a b : Nat) (h : decide (a < b) = true) : (a < b) = True := holds h
theorem Nat.lt_eq_false (a b : Nat) (h : decide (a < b) = false) : (a < b) = False := fails h
theorem Nat.le_eq_true (a b : Nat) (h : decide (a ≤ b) = true) : (a ≤ b) = True := holds h
theorem Nat.le_eq_false (a b : Nat) (h : decide (a ≤ b) = false) : (a ≤ b) = False := fails h
theorem Nat.eq_eq_true (a b : Nat) (h : decide (a = b) = true) : (a = b) = True := holds h
theorem Nat.eq_eq_false (a b : Nat) (h : decide (a = b) = false) : (a = b) = False := fails h
theorem Nat.dvd_eq_true (a b : Nat) (h : decide (a ∣ b) = true) : (a ∣ b) = True := holds h
theorem Nat.dvd_eq_false (a b : Nat) (h : decide (a ∣ b) = false) : (a ∣ b) = False := fails h
theorem Bool.eq_eq_true (a b : Bool) (h : decide (a = b) = true) : (a = b) = True := holds h
theorem Bool.eq_eq_false (a b : Bool) (h : decide (a = b) = false) : (a = b) = False := fails h
theorem Char.eq_eq_true (a b : Char) (h : decide (a = b) = true) : (a = b) = True := holds h
theorem Char.eq_eq_false (a b : Char) (h : decide (a = b) = false) : (a = b) = False := fails h

end Lean.Sym
