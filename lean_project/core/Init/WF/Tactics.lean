prelude
import Init.WF.Lex
import Init.Nat
/-!
# Termination proofs

`decreasing_tactic` is what the elaborator runs at every recursive call. `decreasing_trivial` is
the part to extend with `macro_rules`; rules given later are tried first.
-/

/-- Unfolds the relations that measures and lexicographic pairs produce. -/
macro "clean_wf" : tactic =>
  `(tactic| simp +unfoldPartialApp -zeta -failIfUnchanged only
    [invImage, InvImage, Prod.lex, PSigma.lex, measure, sizeOfWFRel, WellFoundedRelation.rel,
      sizeOf_nat, Nat.lt_eq])

/-- The older name of `clean_wf`. -/
macro "simp_wf" : tactic => `(tactic| clean_wf)

/-- Proves that an argument got smaller; `macro_rules` can teach it more. -/
syntax "decreasing_trivial" : tactic

/-- The steps of `decreasing_trivial` that do without `omega`. -/
syntax "decreasing_trivial_pre_omega" : tactic

macro_rules | `(tactic| decreasing_trivial) => `(tactic| omega)
macro_rules
  | `(tactic| decreasing_trivial) =>
    `(tactic| (simp +arith; done))
macro_rules | `(tactic| decreasing_trivial) => `(tactic| (simp; done))
macro_rules | `(tactic| decreasing_trivial) => `(tactic| decreasing_trivial_pre_omega)
macro_rules | `(tactic| decreasing_trivial) => `(tactic| assumption)

macro_rules
  | `(tactic| decreasing_trivial_pre_omega) =>
    `(tactic| first
      | decide
      | exact Nat.lt_add_one _
      | apply Nat.mod_lt; assumption
      | apply Nat.mod_lt; apply Nat.pos_of_ne_zero; assumption
      | apply Nat.sub_one_lt_of_lt; assumption
      | apply Nat.sub_one_lt; assumption
      | apply Nat.pred_lt; assumption
      | apply Nat.sub_succ_lt_self; assumption
      | apply Nat.sub_lt <;> first | decide | assumption
      | apply Nat.div_lt_self <;>
          first | decide | assumption | (apply Nat.pos_of_ne_zero; assumption))

/-! ## What the elaborator calls -/

/-- Runs the given tactics on a cleaned-up termination goal. -/
macro "decreasing_with " ts:tacticSeq : tactic =>
  `(tactic|
    (clean_wf
     first
     | done
     | $ts
     | fail "failed to prove termination: give a measure with `termination_by` and a proof that it decreases with `decreasing_by`"))

/-- Proves that a recursive call is on something smaller. -/
macro "decreasing_tactic" : tactic =>
  `(tactic|
    (clean_wf
     repeat (first | apply Prod.Lex.right | apply Prod.Lex.left)
     repeat (first | apply PSigma.Lex.right | apply PSigma.Lex.left)
     decreasing_with first | decreasing_trivial | (subst_vars; decreasing_trivial)))
