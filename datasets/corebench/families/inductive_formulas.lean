/-!
Formulas of propositional logic, their truth values, and their transformation.

kind: inductive
split: train
-/

/-- Formulas of variables, negation, conjunction and disjunction. -/
inductive Form where
  | var : Nat → Form
  | neg : Form → Form
  | conj : Form → Form → Form
  | disj : Form → Form → Form

namespace Form

/-- The truth value, when the variables have the values that v gives. -/
def eval (v : Nat → Bool) : Form → Bool
  | var n => v n
  | neg a => !eval v a
  | conj a b => eval v a && eval v b
  | disj a b => eval v a || eval v b

/-- Conjunctions and disjunctions exchanged, and each variable negated. -/
def dual : Form → Form
  | var n => neg (var n)
  | neg a => neg (dual a)
  | conj a b => disj (dual a) (dual b)
  | disj a b => conj (dual a) (dual b)

/-- Each variable replaced by a formula. -/
def subst (s : Nat → Form) : Form → Form
  | var n => s n
  | neg a => neg (subst s a)
  | conj a b => conj (subst s a) (subst s b)
  | disj a b => disj (subst s a) (subst s b)

/-- The formula without disjunctions. -/
def noOr : Form → Form
  | var n => var n
  | neg a => neg (noOr a)
  | conj a b => conj (noOr a) (noOr b)
  | disj a b => neg (conj (neg (noOr a)) (neg (noOr b)))

/-- Whether no negation stands in the formula. -/
def positive : Form → Prop
  | var _ => True
  | neg _ => False
  | conj a b => positive a ∧ positive b
  | disj a b => positive a ∧ positive b

end Form

/-- The dual of a formula has the opposite truth value.

Grade 4. -/
theorem form_eval_dual (v : Nat → Bool) (a : Form) : a.dual.eval v = !a.eval v := by
  -- 1. We use induction on the formula.
  induction a with
  | var n => rfl
  | neg a ih =>
    show (!a.dual.eval v) = !(!a.eval v)
    rw [ih]
  | conj a b iha ihb =>
    -- 2. For conjunctions this is a law of De Morgan.
    show (a.dual.eval v || b.dual.eval v) = !(a.eval v && b.eval v)
    rw [iha, ihb]
    cases a.eval v <;> rfl
  | disj a b iha ihb =>
    -- 3. For disjunctions it is the other one.
    show (a.dual.eval v && b.dual.eval v) = !(a.eval v || b.eval v)
    rw [iha, ihb]
    cases a.eval v <;> rfl

/-- Replacing variables by formulas changes the values of the variables.

Grade 4. -/
theorem form_eval_subst (v : Nat → Bool) (s : Nat → Form) (a : Form) :
    (Form.subst s a).eval v = a.eval (fun n => (s n).eval v) := by
  -- 1. We use induction on the formula.
  induction a with
  | var n => rfl
  | neg a ih =>
    -- 2. The value of the part is the same, and is negated on both sides.
    show (!(Form.subst s a).eval v) = !a.eval (fun n => (s n).eval v)
    rw [ih]
  | conj a b iha ihb =>
    -- 3. The values of both parts are the same.
    show ((Form.subst s a).eval v && (Form.subst s b).eval v) = _
    rw [iha, ihb]
    rfl
  | disj a b iha ihb =>
    show ((Form.subst s a).eval v || (Form.subst s b).eval v) = _
    rw [iha, ihb]
    rfl

/-- A formula can be written without disjunctions.

Grade 4. -/
theorem form_eval_noOr (v : Nat → Bool) (a : Form) : a.noOr.eval v = a.eval v := by
  -- 1. We use induction on the formula.
  induction a with
  | var n => rfl
  | neg a ih =>
    show (!a.noOr.eval v) = !a.eval v
    rw [ih]
  | conj a b iha ihb =>
    show (a.noOr.eval v && b.noOr.eval v) = (a.eval v && b.eval v)
    rw [iha, ihb]
  | disj a b iha ihb =>
    -- 2. A disjunction fails exactly when both sides fail.
    show (!(!a.noOr.eval v && !b.noOr.eval v)) = (a.eval v || b.eval v)
    rw [iha, ihb]
    cases a.eval v <;> cases b.eval v <;> rfl

/-- Formulas that are equal have the same value for equal values of the variables.

Grade 3. -/
theorem form_eval_ext (v w : Nat → Bool) (h : ∀ n, v n = w n) (a : Form) :
    a.eval v = a.eval w := by
  -- 1. The two ways to give values are the same.
  have hvw : v = w := funext h
  -- 2. So the values of the formula are.
  rw [hvw]

/-- Replacing each variable by itself changes nothing.

Grade 3. -/
theorem form_subst_var (a : Form) : Form.subst Form.var a = a := by
  -- 1. We use induction on the formula; all its parts stay as they are.
  induction a with
  | var n => rfl
  | neg a ih =>
    show Form.neg (Form.subst Form.var a) = Form.neg a
    rw [ih]
  | conj a b iha ihb =>
    show Form.conj (Form.subst Form.var a) (Form.subst Form.var b) = Form.conj a b
    rw [iha, ihb]
  | disj a b iha ihb =>
    show Form.disj (Form.subst Form.var a) (Form.subst Form.var b) = Form.disj a b
    rw [iha, ihb]

/-- A formula without negations is true when all variables are.

Grade 4. -/
theorem form_positive_true (a : Form) (h : a.positive) : a.eval (fun _ => true) = true := by
  -- 1. We use induction on the formula.
  induction a with
  | var n => rfl
  | neg a _ =>
    -- 2. There are no negations.
    exact False.elim h
  | conj a b iha ihb =>
    -- 3. Both parts are without negations, and so true.
    obtain ⟨ha, hb⟩ := h
    show (a.eval (fun _ => true) && b.eval (fun _ => true)) = true
    rw [iha ha, ihb hb]
    rfl
  | disj a b iha ihb =>
    show (a.eval (fun _ => true) || b.eval (fun _ => true)) = true
    rw [iha h.1, ihb h.2]
    rfl

/-- A formula without negations stays true when more variables become true.

Grade 5. -/
theorem form_positive_monotone (v w : Nat → Bool) (hvw : ∀ n, v n = true → w n = true) (a : Form)
    (h : a.positive) (hv : a.eval v = true) : a.eval w = true := by
  -- 1. We use induction on the formula.
  induction a with
  | var n => exact hvw n hv
  | neg a _ => exact False.elim h
  | conj a b iha ihb =>
    -- 2. In a conjunction both parts stay true.
    have hb : (a.eval v && b.eval v) = true := hv
    rw [Bool.and_eq_true] at hb
    show (a.eval w && b.eval w) = true
    rw [iha h.1 hb.1, ihb h.2 hb.2]
    rfl
  | disj a b iha ihb =>
    -- 3. In a disjunction the part that is true stays true.
    have hb : (a.eval v || b.eval v) = true := hv
    rw [Bool.or_eq_true] at hb
    show (a.eval w || b.eval w) = true
    rw [Bool.or_eq_true]
    rcases hb with ha | hb
    · exact Or.inl (iha h.1 ha)
    · exact Or.inr (ihb h.2 hb)

/-- No formula without negations is false for all values of the variables.

Grade 5. -/
theorem form_positive_satisfiable (a : Form) (h : a.positive) : ∃ v, a.eval v = true := by
  -- 1. Let all variables be true.
  refine ⟨fun _ => true, ?_⟩
  -- 2. Then the formula is true, by induction.
  induction a with
  | var n => rfl
  | neg a _ => exact False.elim h
  | conj a b iha ihb =>
    -- 3. In a conjunction both parts are true.
    show (a.eval (fun _ => true) && b.eval (fun _ => true)) = true
    rw [iha h.1, ihb h.2]
    rfl
  | disj a b iha _ =>
    -- 4. In a disjunction the first part is.
    show (a.eval (fun _ => true) || b.eval (fun _ => true)) = true
    rw [iha h.1]
    rfl
