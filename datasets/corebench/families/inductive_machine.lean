/-!
A small machine with a stack, and the translation of sums into programs for it.

kind: inductive
split: test
-/

/-- Sums of numbers. -/
inductive Sum' where
  | num : Nat → Sum'
  | add : Sum' → Sum' → Sum'

/-- What the machine can do: put a number on the stack, or add the two on top. -/
inductive Op where
  | push : Nat → Op
  | plus : Op

/-- The value of a sum. -/
def value : Sum' → Nat
  | Sum'.num n => n
  | Sum'.add a b => value a + value b

/-- The effect of one operation on the stack. -/
def step : Op → List Nat → List Nat
  | Op.push n, s => n :: s
  | Op.plus, a :: b :: s => (b + a) :: s
  | Op.plus, s => s

/-- The effect of a program on the stack. -/
def exec : List Op → List Nat → List Nat
  | [], s => s
  | o :: p, s => exec p (step o s)

/-- The program of a sum. -/
def compile : Sum' → List Op
  | Sum'.num n => [Op.push n]
  | Sum'.add a b => compile a ++ compile b ++ [Op.plus]

/-- The number of additions in a sum. -/
def additions : Sum' → Nat
  | Sum'.num _ => 0
  | Sum'.add a b => additions a + additions b + 1

/-- The sum with each number multiplied by k. -/
def scaled (k : Nat) : Sum' → Sum'
  | Sum'.num n => Sum'.num (k * n)
  | Sum'.add a b => Sum'.add (scaled k a) (scaled k b)

/-- Two programs appended run one after the other.

Grade 3. -/
theorem exec_append (p q : List Op) : ∀ s, exec (p ++ q) s = exec q (exec p s) := by
  -- 1. We use induction on the first program, with any stack.
  induction p with
  | nil =>
    intro s
    rfl
  | cons o p ih =>
    intro s
    -- 2. After the first operation it holds by induction.
    exact ih (step o s)

/-- The program of a sum puts its value on the stack.

Grade 5. -/
theorem compile_correct (e : Sum') : ∀ s, exec (compile e) s = value e :: s := by
  -- 1. Programs that are appended run one after the other.
  have happ : ∀ p q s, exec (p ++ q) s = exec q (exec p s) := by
    intro p q
    induction p with
    | nil =>
      intro s
      rfl
    | cons o p ih =>
      intro s
      exact ih (step o s)
  -- 2. We use induction on the sum, with any stack.
  induction e with
  | num n =>
    intro s
    rfl
  | add a b iha ihb =>
    intro s
    -- 3. First the value of a is put on the stack, then that of b; then they are added.
    show exec (compile a ++ compile b ++ [Op.plus]) s = _
    rw [happ, happ, iha, ihb]
    rfl

/-- A program has one operation more than twice the number of additions.

Grade 4. -/
theorem compile_length (e : Sum') : (compile e).length = 2 * additions e + 1 := by
  -- 1. We use induction on the sum.
  induction e with
  | num n => rfl
  | add a b iha ihb =>
    -- 2. The two programs and one more operation.
    show (compile a ++ compile b ++ [Op.plus]).length = 2 * (additions a + additions b + 1) + 1
    rw [List.length_append, List.length_append, iha, ihb, List.length_singleton]
    omega

/-- No sum has an empty program.

Grade 3. -/
theorem compile_not_empty (e : Sum') : compile e ≠ [] := by
  -- 1. We look at what the sum is.
  cases e with
  | num n =>
    intro h
    cases h
  | add a b =>
    -- 2. Its program ends with an addition.
    intro h
    have h' : compile a ++ compile b ++ [Op.plus] = [] := h
    exact absurd h' (List.append_ne_nil_of_right_ne_nil _ (List.cons_ne_nil _ _))

/-- Multiplying each number in a sum by k multiplies the value.

Grade 3. -/
theorem scaled_value (k : Nat) (e : Sum') : value (scaled k e) = k * value e := by
  -- 1. We use induction on the sum.
  induction e with
  | num n => rfl
  | add a b iha ihb =>
    -- 2. Take the factor out of the sum of the two values.
    show value (scaled k a) + value (scaled k b) = k * (value a + value b)
    rw [iha, ihb, Nat.mul_add]

/-- Multiplying the numbers in a sum does not change how many operations its program has.

Grade 4. -/
theorem scaled_program (k : Nat) (e : Sum') :
    (compile (scaled k e)).length = (compile e).length := by
  -- 1. We use induction on the sum.
  induction e with
  | num n => rfl
  | add a b iha ihb =>
    -- 2. The two programs are as long as before, and one addition follows.
    show (compile (scaled k a) ++ compile (scaled k b) ++ [Op.plus]).length =
      (compile a ++ compile b ++ [Op.plus]).length
    rw [List.length_append, List.length_append, iha, ihb]
    rw [List.length_append, List.length_append]

/-- Running no operation and pushing a number leaves that number on top.

Grade 2. -/
theorem exec_push_top (n : Nat) (p : List Op) (s : List Nat) (h : exec p s = s) :
    exec (p ++ [Op.push n]) s = n :: s := by
  -- 1. Programs that are appended run one after the other.
  have happ : ∀ q t, exec (q ++ [Op.push n]) t = n :: exec q t := by
    intro q
    induction q with
    | nil =>
      intro t
      rfl
    | cons o q ih =>
      intro t
      exact ih (step o t)
  -- 2. So the number is put on what p leaves, which is s.
  rw [happ, h]
