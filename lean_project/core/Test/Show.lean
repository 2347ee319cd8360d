/-! Evaluation, `Repr`, `ToString`, deriving, `do`. -/

set_option linter.all false

/-- info: 1267650600228229401496703205376 -/
#guard_msgs in #eval 2 ^ 100
/-- info: (1, "a", 'c', [some true, none]) -/
#guard_msgs in #eval (1, "a", 'c', [some true, none])
/-- info: "x = 3, l = [1, 2]" -/
#guard_msgs in #eval s!"x = {1 + 2}, l = {[1, 2]}"
/-- info: -12 -/
#guard_msgs in #eval (-3 : Int) * 4
/-- info: -4 -/
#guard_msgs in #eval (-7 : Int) / 2
/-- info: "a\n\"b" -/
#guard_msgs in #eval "a\n\"b"
/-- info: 3 -/
#guard_msgs in #eval (8 : Fin 5)
/-- info: fun x => x.succ.succ -/
#guard_msgs in #reduce fun x => x + 2

inductive Color where
  | red
  | green
  | blue
  deriving Repr, DecidableEq, BEq, Inhabited, Hashable

/-- info: Color.green -/
#guard_msgs in #eval Color.green
example : Color.red ≠ Color.green := by decide
example : (default : Color) = .red := rfl
example (c : Color) : c = .red ∨ c = .green ∨ c = .blue := by cases c <;> simp

structure Point where
  x : Nat
  y : List Nat := []
  deriving Repr, DecidableEq, BEq, Inhabited

/-- info: { x := 1, y := [2] } -/
#guard_msgs in #eval ({ x := 1, y := [2] } : Point)
#guard ({ x := 1 } : Point) == { x := 1, y := [] }
example : ({ x := 1 } : Point) ≠ { x := 2 } := by decide

inductive Term (α : Type) where
  | atom (a : α)
  | app (f x : Term α)
  deriving Repr, DecidableEq, BEq, Inhabited

/-- info: Term.app (Term.atom 3) (Term.atom 4) -/
#guard_msgs in #eval Term.app (.atom 3) (.atom 4)
example : Term.app (.atom 3) (.atom 4) ≠ .atom 3 := by decide

/-! Strings as data: literals, `++` and equality are decided by the kernel. -/
example : "ab" ++ "c" = "abc" := by decide
example : "ab" ≠ "abc" := by decide
example : "äöü∀" ≠ "aou" := by decide
example : 'a' ≠ 'b' := by decide

/-! Monads and loops. -/
def sum (l : List Nat) : Nat := Id.run do
  let mut s := 0
  for x in l do
    if x == 7 then break
    s := s + x
  return s
/-- info: 6 -/
#guard_msgs in #eval sum [1, 2, 3, 7, 9]
example : sum [1, 2] = 3 := rfl

def safeDiv (a b : Nat) : Except String Nat := do
  if b == 0 then throw "division by zero"
  return a / b
/-- info: Except.error "division by zero" -/
#guard_msgs in #eval safeDiv 1 0
/-- info: Except.ok 3 -/
#guard_msgs in #eval (safeDiv 1 0) <|> safeDiv 7 2

def find? (p : Nat → Bool) (l : List Nat) : Option Nat := do
  for x in l do
    if p x then return x
  none
/-- info: some 3 -/
#guard_msgs in #eval find? (· > 2) [1, 2, 3]

def count : StateM Nat Unit := do
  for i in [0:4] do
    modify (· + i)
  let mut k := 0
  while k < 3 do
    k := k + 2
  set ((← get) * k)
/-- info: 44 -/
#guard_msgs in #eval (count.run 5).2

/-- error: could not synthesize a `Repr` or `ToString` instance -/
#guard_msgs (error, substring := true) in #eval fun x : Nat => x

/-! Comparison. -/
inductive Size where
  | small
  | big (n : Nat)
  deriving Ord
/-- info: Ordering.lt -/
#guard_msgs in #eval compare (Size.big 2) (Size.big 3)
/-- info: Ordering.gt -/
#guard_msgs in #eval compare "ab" "aa"
