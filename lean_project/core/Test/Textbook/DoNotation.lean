/-!
# `do`
-/

set_option linter.unusedVariables false

namespace Textbook.DoNotation

def addFirst (xs ys : List Nat) : Option Nat := do
  let x ← xs.head?
  let y ← ys.head?
  return x + y
#guard addFirst [1] [2] = some 3
#guard addFirst [] [2] = none
theorem addFirst_nil (ys : List Nat) : addFirst [] ys = none := rfl
def withMatch (o : Option (Nat × Nat)) : Option Nat := do
  let (a, b) ← o
  pure (a * b)
#guard withMatch (some (3, 4)) = some 12
def orElse (o : Option Nat) : Option Nat := do
  let some x := o | some 0
  guard (x > 2)
  return x
#guard orElse none = some 0
#guard orElse (some 1) = none
#guard (none <|> some 3 : Option Nat) = some 3
def steps (n : Nat) : Nat := Id.run do
  let mut x := n
  x := x + 1
  x := x * 2
  return x
#guard steps 3 = 8
def sumFor (xs : List Nat) : Nat := Id.run do
  let mut total := 0
  for x in xs do
    total := total + x
  return total
#guard sumFor [1, 2, 3] = 6
def sumRange (n : Nat) : Nat := Id.run do
  let mut s := 0
  for i in [0:n] do
    s := s + i
  pure s
#guard sumRange 5 = 10
def evens (xs : List Nat) : List Nat := Id.run do
  let mut out := []
  for x in xs do
    if x % 2 = 1 then continue
    out := out ++ [x]
  return out
#guard evens [1, 2, 3, 4] = [2, 4]
def firstBig (xs : List Nat) : Option Nat := Id.run do
  for x in xs do
    if x > 10 then
      return some x
  return none
#guard firstBig [3, 11, 12] = some 11
def untilZero (xs : List Nat) : Nat := Id.run do
  let mut c := 0
  for x in xs do
    if x = 0 then break
    c := c + 1
  return c
#guard untilZero [1, 2, 0, 3] = 2
def whileLoop (n : Nat) : Nat := Id.run do
  let mut a := n
  let mut k := 0
  while a > 1 do
    a := a / 2
    k := k + 1
  return k
#guard whileLoop 100 = 6
def nestedLoops : List (Nat × Nat) := Id.run do
  let mut out := #[]
  for a in [1, 2] do
    for b in [3, 4] do
      out := out.push (a, b)
  return out.toList
#guard nestedLoops = [(1, 3), (1, 4), (2, 3), (2, 4)]
def swapMut (p : Nat × Nat) : Nat × Nat := Id.run do
  let mut (a, b) := p
  (a, b) := (b, a)
  return (a, b)
#guard swapMut (1, 2) = (2, 1)
def safeDiv (a b : Nat) : Except String Nat :=
  if b = 0 then throw "division by zero" else pure (a / b)
def twoDivs (a b c : Nat) : Except String Nat := do
  let x ← safeDiv a b
  let y ← safeDiv x c
  return x + y
def show' : Except String Nat → String | .ok n => s!"ok {n}" | .error e => s!"error {e}"
#guard show' (twoDivs 12 2 3) = "ok 8"
#guard show' (twoDivs 12 0 3) = "error division by zero"
def recover (a b : Nat) : Except String Nat := do
  try
    safeDiv a b
  catch _ => return 0
#guard show' (recover 1 0) = "ok 0"
def throwing : Except String Unit := do
  unless 1 > 2 do
    throw "no"
  when' true
where when' (b : Bool) : Except String Unit := if b then pure () else throw "yes"
#guard (throwing matches .error "no")
def counter : StateM Nat Nat := do
  let n ← get
  set (n + 1)
  modify (· * 2)
  return n
#guard (counter.run 3).run = (3, 8)
def tick3 : StateM Nat Unit := do
  for _ in [0:3] do
    modify (· + 1)
#guard (tick3.run 0).2 = 3
def fresh : StateM Nat String := do
  let n ← getModify (· + 1)
  return s!"x{n}"
#guard ((do return [← fresh, ← fresh] : StateM Nat (List String)).run' 0).run = ["x0", "x1"]
def readTwice : ReaderM Nat Nat := do
  let a ← read
  let b ← read
  return a + b
#guard (readTwice.run 4).run = 8
def mixed : StateT Nat (Except String) Nat := do
  let n ← get
  if n > 5 then throw "too big"
  set (n + 1)
  return n
#guard (match mixed.run 3 with | .ok (a, s) => a + s | .error _ => 0) = 7
#guard (match mixed.run 9 with | .ok _ => "" | .error e => e) = "too big"
def optT : OptionT (StateM Nat) Nat := do
  modify (· + 1)
  failure
#guard (Id.run (optT.run 0)) = (none, 1)
def mapM' : Option (List Nat) := [1, 2, 3].mapM fun x => if x > 0 then some (x * 2) else none
#guard mapM' = some [2, 4, 6]
#guard ([1, 0].mapM fun x => if x > 0 then some x else none) = none
def folded : Option Nat := [1, 2, 3].foldlM (init := 0) fun acc x => if x > 2 then none else some (acc + x)
#guard folded = none
#guard (some 3 >>= fun x => some (x + 1)) = some 4
#guard (some (· + 1) <*> some 2) = some 3
#guard (some 1 <* some 2) = some 1
#guard (some 1 *> some 2) = some 2
#guard (Option.map (· + 1) <| some 1) = some 2
#guard (do let x ← some 1; let y := x + 1; some (x, y)) = some (1, 2)
structure Parser (α : Type) where
  parse : List Char → Option (α × List Char)
instance : Monad Parser where
  pure a := ⟨fun s => some (a, s)⟩
  bind p f := ⟨fun s => match p.parse s with | none => none | some (a, s) => (f a).parse s⟩
def item : Parser Char := ⟨fun | [] => none | c :: cs => some (c, cs)⟩
def two : Parser (Char × Char) := do
  let a ← item
  let b ← item
  return (a, b)
#guard (two.parse "abc".toList).map (·.1) = some ('a', 'b')
inductive Writer (α : Type) | mk (log : List String) (val : α)
instance : Monad Writer where
  pure a := .mk [] a
  bind | .mk l a, f => match f a with | .mk l' b => .mk (l ++ l') b
def tell (s : String) : Writer Unit := .mk [s] ()
def logged : Writer Nat := do
  tell "start"
  let x := 3
  tell s!"x = {x}"
  return x
#guard (match logged with | .mk l v => (l, v)) = (["start", "x = 3"], 3)
theorem option_left_id (a : α) (f : α → Option β) : (do let x ← pure a; f x) = f a := rfl
theorem option_right_id (o : Option α) : (do let x ← o; pure x) = o := by cases o <;> rfl
theorem option_assoc (o : Option α) (f : α → Option β) (g : β → Option γ) :
    o >>= f >>= g = o >>= fun a => f a >>= g := by cases o <;> rfl
def ifChain (n : Nat) : Id String := do
  if n = 0 then return "zero"
  else if n < 10 then return "small"
  return "large"
#guard (ifChain 0).run = "zero" && (ifChain 5).run = "small" && (ifChain 50).run = "large"
def matchIn (o : Option Nat) : Id Nat := do
  let mut acc := 1
  match o with
  | some x => acc := acc + x
  | none => acc := 0
  return acc
#guard (matchIn (some 4)).run = 5
def findIdx (p : Nat → Bool) (xs : List Nat) : Option Nat := do
  let mut i := 0
  for x in xs do
    if p x then return i
    i := i + 1
  failure
#guard findIdx (· > 2) [1, 2, 3] = some 2
def pairs : List Nat := Id.run do
  let mut r := []
  for x in [1, 2, 3], y in [10, 20, 30] do
    r := (x * y) :: r
  return r.reverse
#guard pairs = [10, 40, 90]
def withIndex : Nat := Id.run do
  let mut s := 0
  for h : i in [0:3] do
    s := s + i
  return s
#guard withIndex = 3
end Textbook.DoNotation
