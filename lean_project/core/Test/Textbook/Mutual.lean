/-!
# Mutual and nested inductive types
-/

set_option linter.unusedVariables false

namespace Textbook.Mutual

mutual
inductive Even : Nat → Prop where
  | zero : Even 0
  | succ : (n : Nat) → Odd n → Even (n + 1)
inductive Odd : Nat → Prop where
  | succ : (n : Nat) → Even n → Odd (n + 1)
end
theorem odd_one : Odd 1 := .succ 0 .zero
theorem not_odd_zero : ¬ Odd 0 := nofun
mutual
theorem even_of_odd_succ : ∀ n, Odd (n + 1) → Even n
  | _, Odd.succ n h => h
theorem odd_of_even_succ : ∀ n, Even (n + 1) → Odd n
  | _, Even.succ n h => h
end
mutual
def isEven : Nat → Bool
  | 0 => true
  | n + 1 => isOdd n
def isOdd : Nat → Bool
  | 0 => false
  | n + 1 => isEven n
end
#guard isEven 10 && isOdd 7 && !isEven 3
example : isEven 4 = true := rfl
theorem isEven_succ (n : Nat) : isEven (n + 1) = isOdd n := rfl
theorem not_isEven : ∀ n, (!isEven n) = isOdd n
  | 0 => rfl
  | n + 1 => by
    rw [isEven, isOdd, ← not_isEven n, Bool.not_not]
theorem isEven_double : ∀ n, isEven (n + n) = true
  | 0 => rfl
  | n + 1 => by
    rw [Nat.add_succ, Nat.succ_add]
    simp [isEven, isOdd, isEven_double n]
mutual
theorem even_iff : ∀ n, Even n ↔ isEven n = true
  | 0 => ⟨fun _ => rfl, fun _ => .zero⟩
  | n + 1 => ⟨fun | .succ _ h => (odd_iff n).mp h, fun h => .succ n ((odd_iff n).mpr h)⟩
theorem odd_iff : ∀ n, Odd n ↔ isOdd n = true
  | 0 => ⟨nofun, nofun⟩
  | n + 1 => ⟨fun | .succ _ h => (even_iff n).mp h, fun h => .succ n ((even_iff n).mpr h)⟩
end
example (n : Nat) : Decidable (Even n) := decidable_of_iff _ (even_iff n).symm

mutual
inductive Tree (α : Type u) where
  | node : α → Forest α → Tree α
inductive Forest (α : Type u) where
  | nil : Forest α
  | cons : Tree α → Forest α → Forest α
end
mutual
def Tree.size : Tree α → Nat
  | .node _ f => 1 + f.size
def Forest.size : Forest α → Nat
  | .nil => 0
  | .cons t f => t.size + f.size
end
mutual
def Tree.map (f : α → β) : Tree α → Tree β
  | .node a fs => .node (f a) (fs.map f)
def Forest.map (f : α → β) : Forest α → Forest β
  | .nil => .nil
  | .cons t fs => .cons (t.map f) (fs.map f)
end
mutual
theorem Tree.size_map (f : α → β) : (t : Tree α) → (t.map f).size = t.size
  | .node a fs => by rw [Tree.map, Tree.size, Tree.size, Forest.size_map f fs]
theorem Forest.size_map (f : α → β) : (t : Forest α) → (t.map f).size = t.size
  | .nil => by rw [Forest.map, Forest.size, Forest.size]
  | .cons t fs => by
    rw [Forest.map, Forest.size, Forest.size, Tree.size_map f t, Forest.size_map f fs]
end
#guard (Tree.node 1 (.cons (.node 2 .nil) .nil)).size = 2

/-! ## Nested types -/

inductive Rose (α : Type u) where
  | mk : α → List (Rose α) → Rose α
namespace Rose
mutual
def size : Rose α → Nat
  | mk _ ts => 1 + sizeList ts
def sizeList : List (Rose α) → Nat
  | [] => 0
  | t :: ts => t.size + sizeList ts
end
#guard (mk 1 [mk 2 [], mk 3 [mk 4 []]]).size = 4
def depth : Rose α → Nat
  | mk _ ts => 1 + (ts.attach.map fun ⟨t, _⟩ => depth t).foldr max 0
#guard (mk 1 [mk 2 [], mk 3 [mk 4 []]]).depth = 3
def mapAll (f : α → β) : Rose α → Rose β
  | mk a ts => mk (f a) (ts.map fun t => mapAll f t)
def label : Rose α → α | mk a _ => a
def children : Rose α → List (Rose α) | mk _ ts => ts
#guard ((mk 1 [mk 2 []]).mapAll (· + 1)).label = 2
end Rose
inductive Term where
  | const : String → Term
  | app : String → List Term → Term
namespace Term
mutual
def numConsts : Term → Nat
  | const _ => 1
  | app _ cs => numConstsLst cs
def numConstsLst : List Term → Nat
  | [] => 0
  | c :: cs => numConsts c + numConstsLst cs
end
def sample := app "f" [app "g" [const "x"], const "y"]
#guard numConsts sample = 2
mutual
def replaceConst (a b : String) : Term → Term
  | const c => if a == c then const b else const c
  | app f cs => app f (replaceConstLst a b cs)
def replaceConstLst (a b : String) : List Term → List Term
  | [] => []
  | c :: cs => replaceConst a b c :: replaceConstLst a b cs
end
mutual
theorem numConsts_replaceConst (a b : String) (e : Term) :
    numConsts (replaceConst a b e) = numConsts e := by
  match e with
  | const c => simp [replaceConst]; split <;> simp [numConsts]
  | app f cs => simp [replaceConst, numConsts, numConsts_replaceConstLst a b cs]
theorem numConsts_replaceConstLst (a b : String) (es : List Term) :
    numConstsLst (replaceConstLst a b es) = numConstsLst es := by
  match es with
  | [] => simp [replaceConstLst, numConstsLst]
  | c :: cs =>
    simp [replaceConstLst, numConstsLst, numConsts_replaceConst a b c,
      numConsts_replaceConstLst a b cs]
end
end Term
inductive Expr where
  | num (n : Nat)
  | var (x : String)
  | neg (e : Expr)
  | opt (e : Option Expr)
  | bin (es : Expr × Expr)
inductive JSON where
  | null
  | bool (b : Bool)
  | num (n : Int)
  | str (s : String)
  | arr (xs : List JSON)
  deriving Repr, BEq
#guard JSON.arr [.null, .num 3] == .arr [.null, .num 3]
#guard !(JSON.arr [.null, .num 3] == .arr [.num 3])
structure Node where
  val : Nat
  kids : List Node
partial def Node.sum (n : Node) : Nat := n.val + (n.kids.map Node.sum).foldl (· + ·) 0
#guard ({ val := 1, kids := [{ val := 2, kids := [] }] } : Node).sum = 3

/-! ## Interpreters -/

inductive Ty where
  | nat
  | fn : Ty → Ty → Ty
@[reducible] def Ty.denote : Ty → Type
  | nat => Nat
  | fn a b => a.denote → b.denote
inductive HasType : (n : Nat) → Fin n → List Ty → Ty → Type where
  | stop : HasType (n + 1) 0 (ty :: ctx) ty
  | pop : HasType n k ctx ty → HasType (n + 1) k.succ (u :: ctx) ty
inductive Tm : List Ty → Ty → Type where
  | const : Nat → Tm ctx .nat
  | plus : Tm ctx .nat → Tm ctx .nat → Tm ctx .nat
  | lam : Tm (dom :: ctx) ran → Tm ctx (.fn dom ran)
  | app : Tm ctx (.fn dom ran) → Tm ctx dom → Tm ctx ran
inductive Env : List Ty → Type where
  | nil : Env []
  | cons : Ty.denote a → Env as → Env (a :: as)
def Tm.interp : Tm ctx ty → Env ctx → ty.denote
  | const n, _ => n
  | plus a b, env => a.interp env + b.interp env
  | lam b, env => fun x => b.interp (.cons x env)
  | app f a, env => f.interp env (a.interp env)
#guard (Tm.app (.lam (.plus (.const 1) (.const 2))) (.const 5)).interp .nil = 3
inductive Arith where
  | lit (n : Nat)
  | add (a b : Arith)
  | mul (a b : Arith)
  deriving Repr, DecidableEq
namespace Arith
def eval : Arith → Nat
  | lit n => n
  | add a b => a.eval + b.eval
  | mul a b => a.eval * b.eval
def fold : Arith → Arith
  | lit n => lit n
  | add a b =>
    match a.fold, b.fold with
    | lit m, lit n => lit (m + n)
    | a, b => add a b
  | mul a b =>
    match a.fold, b.fold with
    | lit m, lit n => lit (m * n)
    | a, b => mul a b
theorem fold_correct : ∀ e : Arith, e.fold.eval = e.eval
  | lit _ => rfl
  | add a b => by
    have ha := fold_correct a
    have hb := fold_correct b
    simp only [fold, eval, ← ha, ← hb]
    split <;> simp_all [eval]
  | mul a b => by
    have ha := fold_correct a
    have hb := fold_correct b
    simp only [fold, eval, ← ha, ← hb]
    split <;> simp_all [eval]
inductive Instr | push (n : Nat) | plus | times
def run : List Instr → List Nat → List Nat
  | [], st => st
  | .push n :: is, st => run is (n :: st)
  | .plus :: is, b :: a :: st => run is ((a + b) :: st)
  | .times :: is, b :: a :: st => run is ((a * b) :: st)
  | _ :: is, st => run is st
def compile : Arith → List Instr
  | lit n => [.push n]
  | add a b => compile a ++ compile b ++ [.plus]
  | mul a b => compile a ++ compile b ++ [.times]
theorem run_compile (e : Arith) (is : List Instr) (st : List Nat) :
    run (compile e ++ is) st = run is (e.eval :: st) := by
  induction e generalizing is st with
  | lit n => rfl
  | add a b iha ihb => simp [compile, iha, ihb, run, eval, List.append_assoc]
  | mul a b iha ihb => simp [compile, iha, ihb, run, eval, List.append_assoc]
theorem compile_correct (e : Arith) : run (compile e) [] = [e.eval] := by
  have := run_compile e [] []
  rwa [List.append_nil] at this
end Arith
#guard Arith.run (Arith.compile (.add (.lit 2) (.mul (.lit 3) (.lit 4)))) [] = [14]
inductive Cmd where
  | skip
  | assign (x : String) (n : Nat)
  | seq (a b : Cmd)
inductive BigStep : Cmd → (String → Nat) → (String → Nat) → Prop where
  | skip : BigStep .skip s s
  | assign : BigStep (.assign x n) s fun y => if y = x then n else s y
  | seq : BigStep a s t → BigStep b t u → BigStep (.seq a b) s u
theorem BigStep.det (h₁ : BigStep c s t) (h₂ : BigStep c s u) : t = u := by
  induction h₁ generalizing u with
  | skip => cases h₂; rfl
  | assign => cases h₂; rfl
  | seq _ _ iha ihb =>
    cases h₂ with
    | seq ka kb =>
      have := iha ka
      subst this
      exact ihb kb
end Textbook.Mutual
