import LeanPRM.Tactic.Literals
import LeanPRM.Nat.Factorial
/-!
# Tactics of competition proofs, under their usual names

Each is a template over tactics of the core library, chiefly `simp`, `omega` and `grind`. So each
is sound, and where it is weaker than the tactic of that name elsewhere it fails, openly.
docs/library.md says what each is made of.
-/

open Lean Lean.Parser.Tactic

/-! ## Logic -/

/-- Pushes negations inwards: `¬∀` becomes `∃ ¬`, `¬(a ≤ b)` becomes `b < a`. -/
syntax (name := pushNeg) "push_neg" (location)? : tactic
macro_rules
  | `(tactic| push_neg $[$loc]?) => `(tactic| simp only [Classical.not_forall, not_exists,
      Classical.not_imp, not_and, not_or, Classical.not_not, ne_eq, Nat.not_le, Nat.not_lt,
      Int.not_le, Int.not_lt, Rat.not_le, Rat.not_lt, not_true_eq_false, not_false_eq_true,
      ge_iff_le, gt_iff_lt] $[$loc]?)

theorem LeanPRM.not_intro {p : Prop} (h : p → False) : ¬p := h

/-- Assumes the negation of the goal, as `h`, and asks for `False`. -/
syntax (name := byContra) "by_contra" (ppSpace colGt ident)? : tactic
/-- `by_contra`, with the negation pushed inwards. -/
syntax (name := byContraBang) "by_contra!" (ppSpace colGt ident)? : tactic
macro_rules
  | `(tactic| by_contra) => `(tactic| by_contra this)
  | `(tactic| by_contra $h:ident) =>
    `(tactic| first
      | ((with_reducible refine LeanPRM.not_intro ?_); intro $h:ident)
      | refine Classical.byContradiction fun $h => ?_)
  | `(tactic| by_contra!) => `(tactic| by_contra! this)
  | `(tactic| by_contra! $h:ident) => `(tactic| (by_contra $h:ident; try push_neg at $h:ident))

/-- Turns `p → q` (or `q`, from a hypothesis `h : p`) into its contrapositive. -/
syntax (name := contrapose) "contrapose" (ppSpace colGt ident)? : tactic
/-- `contrapose`, with both negations pushed inwards. -/
syntax (name := contraposeBang) "contrapose!" (ppSpace colGt ident)? : tactic
theorem LeanPRM.contrapose {p q : Prop} (h : ¬q → ¬p) : p → q :=
  fun hp => Classical.byContradiction fun hq => h hq hp
macro_rules
  | `(tactic| contrapose) => `(tactic| refine LeanPRM.contrapose ?_)
  | `(tactic| contrapose $h:ident) => `(tactic| (revert $h:ident; contrapose; intro $h:ident))
  | `(tactic| contrapose!) => `(tactic| (contrapose; try push_neg))
  | `(tactic| contrapose! $h:ident) =>
    `(tactic| (revert $h:ident; contrapose; try push_neg; intro $h:ident))

/-- Proves what follows by propositional reasoning. -/
macro "tauto" : tactic =>
  `(tactic| first | assumption | trivial | (intros; simp_all; done) | grind (ematch := 0))

/-- Rewrites with each rule in turn, under binders, too. -/
syntax (name := simpRw) "simp_rw" rwRuleSeq (location)? : tactic
macro_rules
  | `(tactic| simp_rw [$rules,*] $[$loc]?) => do
    let steps ← rules.getElems.mapM fun rule => match rule with
      | `(rwRule| ← $e) => `(tactic| simp only [← $e:term] $[$loc]?)
      | `(rwRule| $e:term) => `(tactic| simp only [$e:term] $[$loc]?)
      | _ => Macro.throwUnsupported
    `(tactic| ($[$steps];*))

/-! ## Rings -/

/-- Clears the hypotheses, as far as nothing depends on them. -/
macro "clear_hypotheses" : tactic =>
  `(tactic| repeat (rename (_ : Prop) => hyp; clear hyp))

/-- Proves identities of commutative rings and semirings; hypotheses play no part. -/
macro "ring" : tactic =>
  `(tactic| (show _ = _; first
    | rfl
    | (clear_hypotheses; grind (splits := 0) (ematch := 0))
    | fail "ring: the two sides are not equal as polynomials or fractions"))
/-- `ring` and nothing else. -/
macro "ring1" : tactic => `(tactic| ring)
/-- Multiplies out and sorts; closes identities. -/
syntax (name := ringNf) "ring_nf" (location)? : tactic
macro_rules
  | `(tactic| ring_nf) => `(tactic| first
      | ring
      | simp only [mul_add, add_mul, Int.mul_sub, Int.sub_mul, Rat.mul_sub, Rat.sub_mul, pow_two,
          pow_succ, pow_zero, one_mul, mul_one, mul_zero, zero_mul, add_zero, zero_add, add_comm,
          add_left_comm, add_assoc, mul_comm, mul_left_comm, mul_assoc, Int.neg_mul, Int.mul_neg,
          Rat.neg_mul, Rat.mul_neg])
  | `(tactic| ring_nf $loc:location) => `(tactic|
      simp only [mul_add, add_mul, Int.mul_sub, Int.sub_mul, Rat.mul_sub, Rat.sub_mul, pow_two,
          pow_succ, pow_zero, one_mul, mul_one, mul_zero, zero_mul, add_zero, zero_add, add_comm,
          add_left_comm, add_assoc, mul_comm, mul_left_comm, mul_assoc, Int.neg_mul, Int.mul_neg,
          Rat.neg_mul, Rat.mul_neg] $loc)

/-- Proves that something is positive, not negative, or not zero, from its form. -/
syntax (name := positivity) "positivity" : tactic
macro_rules
  | `(tactic| positivity) => `(tactic| first
      | assumption
      | with_reducible exact Nat.zero_le _
      | decide
      | with_reducible exact sq_nonneg _
      | with_reducible exact mul_self_nonneg _
      | with_reducible exact Int.abs_nonneg _
      | with_reducible exact Rat.abs_nonneg' _
      | with_reducible exact Int.natCast_nonneg _
      | with_reducible exact Rat.natCast_nonneg _
      | with_reducible exact Nat.factorial_pos _
      | with_reducible exact PNat.pos _
      | ((with_reducible refine ne_of_gt ?_); positivity)
      | ((with_reducible refine add_pos ?_ ?_) <;> positivity)
      | ((with_reducible refine add_pos_of_pos_of_nonneg ?_ ?_) <;> positivity)
      | ((with_reducible refine add_pos_of_nonneg_of_pos ?_ ?_) <;> positivity)
      | ((with_reducible refine mul_pos ?_ ?_) <;> positivity)
      | ((with_reducible refine div_pos ?_ ?_) <;> positivity)
      | ((with_reducible refine pow_pos ?_) <;> positivity)
      | ((with_reducible refine inv_pos.2 ?_); positivity)
      | ((with_reducible refine Int.natCast_pos.2 ?_); positivity)
      | ((with_reducible refine Rat.natCast_pos.2 ?_); positivity)
      | ((with_reducible refine Nat.pos_of_ne_zero ?_); assumption)
      | ((with_reducible refine sq_pos_of_ne_zero ?_); assumption)
      | ((with_reducible refine add_nonneg ?_ ?_) <;> positivity)
      | ((with_reducible refine mul_nonneg ?_ ?_) <;> positivity)
      | ((with_reducible refine div_nonneg ?_ ?_) <;> positivity)
      | ((with_reducible refine pow_nonneg ?_) <;> positivity)
      | ((with_reducible refine le_of_lt ?_); assumption))

/-! ## Inequalities -/

/-- What `linarith` and `nlinarith` are given: further facts. -/
syntax arithFacts := " [" term,* "]"

/-- Linear arithmetic over `ℕ`, `ℤ` and `ℚ`, from the hypotheses and the facts given. -/
syntax (name := linarith) "linarith" (arithFacts)? : tactic
/-- `linarith`, with the products of the facts given added. -/
syntax (name := nlinarith) "nlinarith" (arithFacts)? : tactic

macro_rules
  | `(tactic| linarith) =>
    `(tactic| first
      | omega
      | grind (splits := 3) (ematch := 0)
      | fail "linarith: no contradiction was found among the hypotheses and the negated goal")
  | `(tactic| linarith [$facts,*]) => do
    let known ← facts.getElems.mapM fun fact => `(tactic| have := $fact)
    `(tactic| ($[$known];*; linarith))

macro_rules
  | `(tactic| nlinarith) => `(tactic| first
      | omega
      | grind (ematch := 0)
      | fail "nlinarith: no contradiction was found; products of facts in [ ] are tried")
  | `(tactic| nlinarith [$facts,*]) => do
    let negated : TSyntax `ident := ⟨(← `(negated)).raw⟩
    let known ← facts.getElems.mapM fun fact => `(tactic| have := $fact)
    let facts := facts.getElems.push ⟨negated.raw⟩
    let mut products : Array (TSyntax `tactic) := #[]
    for i in [0:facts.size] do
      for j in [i:facts.size] do
        let (a, b) := (facts[i]!, facts[j]!)
        products := products.push (← `(tactic| try first
          | with_reducible have := mul_pos $a $b
          | with_reducible have := mul_nonneg $a $b
          | with_reducible have := mul_pos (sub_pos.2 $a) (sub_pos.2 $b)
          | with_reducible have := mul_nonneg (sub_nonneg.2 $a) (sub_nonneg.2 $b)))
    `(tactic| ($[$known];*; first
      | linarith
      | (try by_contra! $negated:ident
         $[$products];*
         nlinarith)))

/-- Compares two expressions of the same form by comparing their parts. -/
syntax (name := gcongr) "gcongr" : tactic
macro_rules
  | `(tactic| gcongr) => `(tactic| first
      | assumption
      | with_reducible exact le_refl _
      | ((with_reducible refine add_le_add ?_ ?_) <;> gcongr)
      | ((with_reducible refine add_lt_add ?_ ?_) <;> gcongr)
      | ((with_reducible refine mul_le_mul_of_nonneg_left ?_ ?_) <;> first | positivity | gcongr)
      | ((with_reducible refine mul_le_mul_of_nonneg_right ?_ ?_) <;> first | positivity | gcongr)
      | ((with_reducible refine mul_lt_mul_of_pos_left ?_ ?_) <;> first | positivity | gcongr)
      | ((with_reducible refine mul_lt_mul_of_pos_right ?_ ?_) <;> first | positivity | gcongr)
      | ((with_reducible refine mul_le_mul ?_ ?_ ?_ ?_) <;> first | positivity | gcongr)
      | ((with_reducible refine pow_le_pow_left₀ ?_ ?_ _) <;> first | positivity | gcongr))

/-! ## Numerals and fractions -/

/-- Evaluates numerals and simplifies. -/
syntax (name := normNum) "norm_num" optConfig (" [" (simpStar <|> simpErase <|> simpLemma),* "]")?
  (location)? : tactic
/-- `simp` with the arithmetic of rational numerals. -/
syntax (name := normNumSimp) "norm_num_simp " optConfig
  " [" (simpStar <|> simpErase <|> simpLemma),* "]" (location)? : tactic
macro_rules
  | `(tactic| norm_num $cfg:optConfig $[$loc]?) => `(tactic| norm_num $cfg:optConfig [] $[$loc]?)
  | `(tactic| norm_num $cfg:optConfig [$args,*]) => `(tactic| first
      | (norm_num_simp $cfg:optConfig [$args,*]; done)
      | decide +kernel
      | norm_num_simp $cfg:optConfig [$args,*])
  | `(tactic| norm_num $cfg:optConfig [$args,*] at $h:ident) => `(tactic| first
      | (norm_num_simp $cfg:optConfig [$args,*] at $h:ident
         try (exfalso; revert $h:ident; decide +kernel))
      | (exfalso; revert $h:ident; decide +kernel)
      | norm_num_simp $cfg:optConfig [$args,*] at $h:ident)
  | `(tactic| norm_num $cfg:optConfig [$args,*] $loc:location) =>
    `(tactic| norm_num_simp $cfg:optConfig [$args,*] $loc)
macro_rules
  | `(tactic| norm_num_simp $cfg:optConfig [$args,*] $[$loc]?) => `(tactic|
      simp $cfg:optConfig [
          LeanPRM.Literals.add, LeanPRM.Literals.mul, LeanPRM.Literals.pow, LeanPRM.Literals.sub,
          LeanPRM.Literals.sub_neg, LeanPRM.Literals.neg_add, LeanPRM.Literals.add_neg,
          LeanPRM.Literals.neg_add_neg, LeanPRM.Literals.neg_sub', LeanPRM.Literals.eq,
          LeanPRM.Literals.le, LeanPRM.Literals.lt, LeanPRM.Literals.eq_zero,
          LeanPRM.Literals.pos, LeanPRM.Literals.nonneg, LeanPRM.Literals.div_reduce,
          LeanPRM.Literals.div_add_div, LeanPRM.Literals.add_div', LeanPRM.Literals.div_add',
          LeanPRM.Literals.div_sub_div, LeanPRM.Literals.div_sub_div_neg,
          LeanPRM.Literals.div_sub, LeanPRM.Literals.div_sub_neg, LeanPRM.Literals.sub_div,
          LeanPRM.Literals.sub_div_neg, LeanPRM.Literals.neg_div, LeanPRM.Literals.div_mul_div,
          LeanPRM.Literals.mul_div, LeanPRM.Literals.div_mul, LeanPRM.Literals.div_div,
          LeanPRM.Literals.div_div', LeanPRM.Literals.div_pow, LeanPRM.Literals.div_eq_div,
          LeanPRM.Literals.div_eq, LeanPRM.Literals.eq_div, LeanPRM.Literals.div_le_div,
          LeanPRM.Literals.div_lt_div, LeanPRM.Literals.div_le, LeanPRM.Literals.le_div,
          LeanPRM.Literals.div_lt, LeanPRM.Literals.lt_div, $args,*] $[$loc]?)

/-- Brings equations and inequalities of fractions over a common denominator and multiplies by it;
denominators must be seen not to be zero from the hypotheses or their form. -/
syntax (name := fieldSimp) "field_simp" (" [" (simpStar <|> simpErase <|> simpLemma),* "]")?
  (location)? : tactic
macro_rules
  | `(tactic| field_simp $[$loc]?) => `(tactic| field_simp [] $[$loc]?)
  | `(tactic| field_simp [$args,*] $[$loc]?) => `(tactic|
      simp (disch := first | assumption | positivity) only [Rat.div_add_div, Rat.div_eq_div_iff,
        Rat.div_eq_iff, Rat.eq_div_iff, Rat.div_div, Rat.div_div_eq_mul_div,
        Rat.div_mul_eq_mul_div, ← Rat.mul_div_assoc, Rat.div_le_iff, Rat.le_div_iff,
        Rat.div_lt_iff, Rat.lt_div_iff, Rat.div_mul_cancel, Rat.mul_inv_cancel, Rat.div_self,
        ne_eq, not_false_eq_true, $args,*] $[$loc]?)

/-- Reads a statement about naturals as one about integers. -/
syntax (name := zify) "zify" (location)? : tactic
/-- Reads a statement about integers or naturals as one about rationals. -/
syntax (name := qify) "qify" (location)? : tactic
macro_rules
  | `(tactic| zify $[$loc]?) => `(tactic| simp only [← Int.natCast_inj, ← Int.ofNat_le,
      ← Int.ofNat_lt, ← Int.natCast_dvd_natCast, Int.natCast_add, Int.natCast_mul,
      Int.natCast_pow, Int.natCast_ofNat, Int.natCast_zero, Int.natCast_one] $[$loc]?)
  | `(tactic| qify $[$loc]?) => `(tactic| simp only [← Rat.intCast_inj, ← Rat.intCast_le_intCast,
      ← Rat.intCast_lt_intCast, ← Rat.natCast_inj, ← Rat.natCast_le_natCast,
      ← Rat.natCast_lt_natCast, Rat.intCast_add, Rat.intCast_mul, Rat.intCast_sub,
      Rat.intCast_neg, Rat.intCast_pow, Rat.natCast_add, Rat.natCast_mul, Rat.natCast_pow,
      Rat.intCast_ofNat, Rat.natCast_ofNat, Rat.intCast_zero, Rat.intCast_one, Rat.natCast_zero,
      Rat.natCast_one] $[$loc]?)

/-- Replaces a non-negative integer by a natural number of the same name. -/
macro "lift " x:ident " to " "ℕ" " using " h:term : tactic =>
  `(tactic| (refine Exists.elim (Int.eq_ofNat_of_zero_le $h) fun $x e => ?_; subst e))


/-! ## Cases -/

theorem LeanPRM.nat_cases {k n : Nat} (h : k ≤ n) : n = k ∨ k + 1 ≤ n := by omega
theorem LeanPRM.int_cases {k n : Int} (h : k ≤ n) : n = k ∨ k + 1 ≤ n := by omega

/-- Splits `h : k ≤ x` into `x = k` and `k + 1 ≤ x` and goes on with that, `fuel` times at most;
`k` is the first number less the second. Cases that `omega` refutes are closed. -/
syntax (name := casesFrom) "cases_from " num num num ident ident : tactic
macro_rules
  | `(tactic| cases_from $fuel $at_ $offset $h $x) => match fuel.getNat with
    | 0 => `(tactic| fail "interval_cases: there are too many values")
    | n + 1 => do
      let (i, o) := (at_.getNat + 1, offset.getNat)
      let next ← if i < o then `(-$(Syntax.mkNumLit (toString (o - i))))
        else `($(Syntax.mkNumLit (toString (i - o))):num)
      let (rest, i) := (Syntax.mkNumLit (toString n), Syntax.mkNumLit (toString i))
      `(tactic| first
        | (exfalso; omega)
        | (refine Or.elim (by first | exact LeanPRM.nat_cases $h | exact LeanPRM.int_cases $h)
            (fun e => ?_) (fun ($h : $next ≤ $x) => ?_)
           first
             | (exfalso; omega)
             | (subst e; rotate_left)
             | rotate_left
           cases_from $rest $i $offset $h $x))

/-- One goal for each value that `x` can have, by the bounds on it that `omega` sees. -/
macro "interval_cases " x:ident : tactic => `(tactic| focus first
  | (have h : $x ≤ 200 := by omega
     clear h
     set_option maxRecDepth 10000 in first
       | (have h : 0 ≤ $x := Nat.zero_le $x; cases_from 201 0 0 h $x)
       | (have h : (0 : Int) ≤ $x := by omega
          cases_from 201 0 0 h $x)
       | (have h : (-10 : Int) ≤ $x := by omega
          cases_from 211 0 10 h $x)
       | (have h : (-100 : Int) ≤ $x := by omega
          cases_from 301 0 100 h $x))
  | fail "interval_cases: `omega` sees no bounds on it between -100 and 200")
