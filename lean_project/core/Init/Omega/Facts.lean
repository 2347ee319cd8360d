prelude
import Init.Int
import Init.Fin.Defs
/-!
# `omega`: lemmas that turn hypotheses into linear facts

The native procedure applies these by name with all arguments given.
-/

set_option autoImplicit true
universe u v

/-! ## Logic -/

namespace Lean.Omega

variable {p q a b : Prop}

theorem and_not_not_of_not_or (h : ¬(p ∨ q)) : ¬p ∧ ¬q := not_or.1 h

theorem Decidable.or_not_not_of_not_and [Decidable p] [Decidable q] (h : ¬(p ∧ q)) : ¬p ∨ ¬q :=
  _root_.Decidable.not_and_iff_or_not_not.1 h

theorem Decidable.and_or_not_and_not_of_iff [Decidable q] (h : p ↔ q) :
    (p ∧ q) ∨ (¬p ∧ ¬q) := _root_.Decidable.iff_iff_and_or_not_and_not.1 h

theorem Decidable.and_not_or_not_and_of_not_iff [Decidable a] [Decidable b] (h : ¬(a ↔ b)) :
    a ∧ ¬b ∨ ¬a ∧ b := by
  cases _root_.Decidable.em a with
  | inl x => exact .inl ⟨x, fun y => h (iff_of_true x y)⟩
  | inr n => exact .inr ⟨n, _root_.Decidable.of_not_not fun m => h (iff_of_false n m)⟩

theorem Decidable.and_not_of_not_imp [Decidable a] (h : ¬(a → b)) : a ∧ ¬b :=
  _root_.Decidable.not_imp_iff_and_not.1 h

theorem ite_disjunction {α : Type u} {P : Prop} [Decidable P] {a b : α} :
    (P ∧ (if P then a else b) = a) ∨ (¬P ∧ (if P then a else b) = b) := by
  cases _root_.Decidable.em P with
  | inl h => exact .inl ⟨h, if_pos h⟩
  | inr h => exact .inr ⟨h, if_neg h⟩

/-! ## Natural numbers -/

theorem Nat.lt_of_gt {x y : Nat} (h : x > y) : y < x := h
theorem Nat.le_of_ge {x y : Nat} (h : x ≥ y) : y ≤ x := h

/-! ## Integers -/

namespace Int

theorem add_congr {a b c d : Int} (h₁ : a = b) (h₂ : c = d) : a + c = b + d := by rw [h₁, h₂]
theorem sub_congr {a b c d : Int} (h₁ : a = b) (h₂ : c = d) : a - c = b - d := by rw [h₁, h₂]
theorem mul_congr {a b c d : Int} (h₁ : a = b) (h₂ : c = d) : a * c = b * d := by rw [h₁, h₂]
theorem neg_congr {a b : Int} (h : a = b) : -a = -b := by rw [h]

theorem lt_of_gt {x y : Int} (h : x > y) : y < x := h
theorem le_of_ge {x y : Int} (h : x ≥ y) : y ≤ x := h

theorem lt_of_not_le {x y : Int} (h : ¬x ≤ y) : y < x := _root_.Int.not_le.1 h
theorem lt_of_not_ge {x y : Int} (h : ¬x ≤ y) : y < x := _root_.Int.not_le.1 h
theorem le_of_not_lt {x y : Int} (h : ¬x < y) : y ≤ x := _root_.Int.not_lt.1 h
theorem le_of_not_gt {x y : Int} (h : ¬y > x) : y ≤ x := _root_.Int.not_lt.1 h

theorem ofNat_congr {a b : Nat} (h : a = b) : (a : Int) = (b : Int) := congrArg _root_.Int.ofNat h
theorem ofNat_lt_of_lt {x y : Nat} (h : x < y) : (x : Int) < (y : Int) := _root_.Int.ofNat_lt.2 h
theorem ofNat_le_of_le {x y : Nat} (h : x ≤ y) : (x : Int) ≤ (y : Int) := _root_.Int.ofNat_le.2 h
theorem ofNat_pos_of_pos {a : Nat} (h : 0 < a) : 0 < (a : Int) := _root_.Int.ofNat_pos.2 h
theorem ofNat_mul_nonneg {a b : Nat} : 0 ≤ (a : Int) * b := _root_.Int.ofNat_nonneg (a * b)
theorem emod_ofNat_nonneg {x : Nat} {y : Int} : 0 ≤ (x : Int) % y := _root_.Int.ofNat_nonneg _
theorem ofNat_pow (a b : Nat) : ((a ^ b : Nat) : Int) = (a : Int) ^ b :=
  _root_.Int.natCast_pow a b
theorem pos_pow_of_pos (a : Int) (b : Nat) (h : 0 < a) : 0 < a ^ b :=
  _root_.Int.pos_pow_of_pos b h
theorem natCast_ofNat {x : Nat} :
    @Nat.cast Int instNatCastInt (no_index (OfNat.ofNat x)) = OfNat.ofNat x := rfl

theorem ofNat_sub_sub {a b c : Nat} :
    ((a - b - c : Nat) : Int) = ((a - (b + c) : Nat) : Int) :=
  congrArg _root_.Int.ofNat (_root_.Nat.sub_sub a b c)
theorem ofNat_sub_dichotomy {a b : Nat} :
    b ≤ a ∧ ((a - b : Nat) : Int) = a - b ∨ a < b ∧ ((a - b : Nat) : Int) = 0 := by
  cases _root_.Nat.lt_or_ge a b with
  | inl h =>
    refine .inr ⟨h, ?_⟩
    rw [_root_.Nat.sub_eq_zero_of_le (_root_.Nat.le_of_lt h)]; rfl
  | inr h => exact .inl ⟨h, _root_.Int.ofNat_sub h⟩

theorem ofNat_min (a b : Nat) : ((min a b : Nat) : Int) = min (a : Int) (b : Int) :=
  _root_.Int.natCast_min a b
theorem ofNat_max (a b : Nat) : ((max a b : Nat) : Int) = max (a : Int) (b : Int) :=
  _root_.Int.natCast_max a b
theorem ofNat_natAbs (a : Int) : (a.natAbs : Int) = if 0 ≤ a then a else -a := by
  by_cases h : 0 ≤ a
  · rw [if_pos h, _root_.Int.natAbs_of_nonneg h]
  · rw [if_neg h, _root_.Int.ofNat_natAbs_of_nonpos (_root_.Int.le_of_lt (_root_.Int.not_le.1 h))]
theorem neg_le_natAbs {a : Int} : -a ≤ a.natAbs := _root_.Int.neg_le_natAbs

theorem ofNat_shiftLeft_eq {x y : Nat} :
    ((x <<< y : Nat) : Int) = (x : Int) * (2 ^ y : Nat) :=
  congrArg _root_.Int.ofNat (_root_.Nat.shiftLeft_eq x y)
theorem ofNat_shiftRight_eq_div_pow {x y : Nat} :
    ((x >>> y : Nat) : Int) = (x : Int) / (2 ^ y : Nat) :=
  congrArg _root_.Int.ofNat (_root_.Nat.shiftRight_eq_div_pow x y)

theorem ofNat_fst_mk {β : Type v} {x : Nat} {y : β} : (Prod.mk x y).fst = (x : Int) := rfl
theorem ofNat_snd_mk {α : Type u} {x : α} {y : Nat} : (Prod.mk x y).snd = (y : Int) := rfl

end Int

/-! ## Pairs -/

theorem Prod.fst_mk {α : Type u} {x : α} {β : Type v} {y : β} : (Prod.mk x y).fst = x := rfl
theorem Prod.snd_mk {α : Type u} {x : α} {β : Type v} {y : β} : (Prod.mk x y).snd = y := rfl

theorem Prod.of_lex {α : Type u} {β : Type v} {r : α → α → Prop} {s : β → β → Prop}
    {p q : α × β} (w : _root_.Prod.Lex r s p q) :
    r p.fst q.fst ∨ p.fst = q.fst ∧ s p.snd q.snd := _root_.Prod.lex_def.1 w
theorem Prod.of_not_lex {α : Type u} {r : α → α → Prop} [DecidableEq α] {β : Type v}
    {s : β → β → Prop} {p q : α × β} (w : ¬_root_.Prod.Lex r s p q) :
    ¬r p.fst q.fst ∧ (p.fst ≠ q.fst ∨ ¬s p.snd q.snd) := by
  rw [_root_.Prod.lex_def, not_or] at w
  exact ⟨w.1, _root_.Decidable.not_and_iff_or_not_not.1 w.2⟩

/-! ## Bounded numbers -/

namespace Fin

variable {n : Nat} {i j : Fin n}

theorem lt_of_not_le (h : ¬i ≤ j) : j < i := _root_.Nat.lt_of_not_le h
theorem le_of_not_lt (h : ¬i < j) : j ≤ i := _root_.Nat.le_of_not_lt h
theorem lt_or_gt_of_ne (h : i ≠ j) : i < j ∨ i > j :=
  _root_.Nat.lt_or_gt_of_ne fun e => h (_root_.Fin.eq_of_val_eq e)

theorem ofNat_val_add {x y : Fin n} :
    ((x + y : Fin n) : Int) = ((x : Int) + (y : Int)) % n := rfl
theorem ofNat_val_sub {x y : Fin n} :
    ((x - y : Fin n) : Int) = ((n - y : Nat) + (x : Int) : Int) % n := rfl
theorem ofNat_val_mul {x y : Fin n} :
    ((x * y : Fin n) : Int) = ((x : Int) * (y : Int)) % n := rfl
theorem ofNat_val_natCast {n x y : Nat} (h : y = x % (n + 1)) :
    @Nat.cast Int instNatCastInt (@Fin.val (n + 1) (OfNat.ofNat x)) = OfNat.ofNat y := by
  rw [h]; rfl

end Fin

end Lean.Omega

namespace Fin

variable {n : Nat} {a b : Fin n}

theorem val_congr (h : a = b) : (a : Nat) = (b : Nat) := congrArg Fin.val h
theorem val_le_of_le (h : a ≤ b) : (a : Nat) ≤ (b : Nat) := h
theorem val_le_of_ge (h : a ≥ b) : (a : Nat) ≥ (b : Nat) := h
theorem val_add_one_le_of_lt (h : a < b) : (a : Nat) + 1 ≤ (b : Nat) := h
theorem val_add_one_le_of_gt (h : a > b) : (a : Nat) ≥ (b : Nat) + 1 := h

end Fin

theorem BitVec.isLt {w : Nat} (x : BitVec w) : x.toNat < 2 ^ w := x.toFin.isLt
