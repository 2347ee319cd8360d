/-!
# Pattern matching and recursion
-/

set_option linter.unusedVariables false

namespace Textbook.Recursion

/-! ## Pattern matching -/

open Nat

def sub1 : Nat → Nat
  | zero => zero
  | succ x => x
def isZero : Nat → Bool
  | zero => true
  | succ _ => false
example : sub1 0 = 0 := rfl
example (x : Nat) : sub1 (succ x) = x := rfl
example (x : Nat) : isZero (x + 3) = false := rfl
def foo : Nat × Nat → Nat
  | (m, n) => m + n
def bar : Option Nat → Nat
  | some n => succ n
  | none => 0
namespace Hidden
def not : Bool → Bool
  | true => false
  | false => true
theorem not_not : ∀ (b : Bool), not (not b) = b
  | true => rfl
  | false => rfl
end Hidden
example (p q : Prop) : p ∧ q → q ∧ p
  | And.intro h₁ h₂ => And.intro h₂ h₁
example (p q : Prop) : p ∨ q → q ∨ p
  | Or.inl hp => Or.inr hp
  | Or.inr hq => Or.inl hq
def sub2 : Nat → Nat
  | 0 => 0
  | 1 => 0
  | x + 2 => x
theorem sub2_0 : sub2 0 = 0 := rfl
theorem sub2_1 : sub2 1 = 0 := rfl
theorem sub2_add_two (x : Nat) : sub2 (x + 2) = x := rfl
example : sub2 5 = 3 := rfl
/-- info: Textbook.Recursion.sub2.eq_3 (x_1 : Nat) : sub2 x_1.succ.succ = x_1 -/
#guard_msgs in #check sub2.eq_3
example (x : Nat) : sub2 (x + 2) = x := by rw [sub2]
example (x : Nat) : sub2 (x + 2) = x := by simp [sub2]
def firstTwo : List (Nat × Nat) → Nat
  | [] => 0
  | [(a, _)] => a
  | (a, _) :: (_, b) :: _ => a + b
#guard firstTwo [(1, 2), (3, 4)] = 5
def f : List Nat → List Nat → Nat
  | [], [] => 0
  | [], b :: _ => b
  | a :: _, [] => a
  | a :: _, b :: _ => a + b
#guard f [1] [2, 3] = 3
def and' : Bool → Bool → Bool
  | true, a => a
  | false, _ => false
def overlap : Nat → Nat → Nat
  | 0, _ => 0
  | _, 0 => 1
  | _, _ => 2
example : overlap 0 0 = 0 := rfl
example (n : Nat) : overlap 0 n = 0 := by cases n <;> rfl
example : overlap 3 4 = 2 := rfl
def withWildcard : Nat → Nat → Option Nat
  | 0, _ => some 0
  | _ + 1, 0 => some 1
  | _, _ => none
def onStrings : String → Nat
  | "one" => 1
  | "two" => 2
  | _ => 0
#guard onStrings "two" = 2
def onChars : Char → Bool
  | 'a' | 'e' | 'i' | 'o' | 'u' => true
  | _ => false
#guard onChars 'e' && !onChars 'x'
def tail1 {α : Type u} : List α → List α
  | [] => []
  | _ :: as => as
def tail2 : {α : Type u} → List α → List α
  | _, [] => []
  | _, _ :: as => as
def asPattern : List Nat → List Nat
  | whole@(x :: _) => x :: whole
  | [] => []
#guard asPattern [1, 2] = [1, 1, 2]
theorem swapEq {a b : α} : a = b → b = a
  | rfl => rfl
def inaccessible {α : Type} {n m : Nat} (h : n = m) (x : Fin n) : Fin m :=
  match m, h with
  | _, rfl => x
inductive ImageOf {α β : Type u} (f : α → β) : β → Type u where
  | imf : (a : α) → ImageOf f (f a)
open ImageOf
def inverse {f : α → β} : (b : β) → ImageOf f b → α
  | .(f a), imf a => a
def nested (n : Nat) : Nat :=
  match n with
  | 0 => 0
  | n' + 1 =>
    match n' with
    | 0 => 1
    | _ => 2
#guard nested 7 = 2
def withProof (n : Nat) (h : n ≠ 0) : Nat :=
  match n, h with
  | 0, h => absurd rfl h
  | m + 1, _ => m
theorem named (n : Nat) : n = 0 ∨ n > 0 :=
  match h : n with
  | 0 => Or.inl rfl
  | m + 1 => Or.inr (Nat.succ_pos m)
def guarded (xs : List Nat) : Nat :=
  match xs with
  | x :: _ => if x > 10 then x else 0
  | [] => 1
def manyAlternatives (a b : Nat) : Bool :=
  match a, b with
  | 0, 1 | 1, 0 => true
  | _, _ => false
#guard manyAlternatives 1 0
def ifLet (o : Option Nat) : Nat := if let some x := o then x else 0
#guard ifLet (some 3) = 3
def letElse (o : Option Nat) : Nat := match o with | some x => x * 2 | none => 0
def byIs (x : Nat ⊕ Bool) : Bool := x matches .inl 3
#guard byIs (.inl 3)
def fieldPat : Nat × Nat → Nat := fun ⟨a, b⟩ => a * b
#guard fieldPat (3, 4) = 12
def dependentMatch : (b : Bool) → (if b then Nat else String)
  | true => (3 : Nat)
  | false => "x"
/--
error: Missing cases:
zero
-/
#guard_msgs in
def missing : Nat → Nat
  | n + 1 => n

/-! ## Structural recursion -/

def add : Nat → Nat → Nat
  | m, zero => m
  | m, succ n => succ (add m n)
theorem add_zero (m : Nat) : add m zero = m := rfl
theorem add_succ (m n : Nat) : add m (succ n) = succ (add m n) := rfl
theorem zero_add : ∀ n, add zero n = n
  | zero => rfl
  | succ n => congrArg succ (zero_add n)
theorem zero_add_simp : ∀ n, add zero n = n
  | zero => by simp [add]
  | succ n => by simp [add, zero_add_simp]
def mul (n : Nat) : Nat → Nat
  | zero => zero
  | succ m => add (mul n m) n
#guard mul 6 7 = 42
def fib : Nat → Nat
  | 0 => 1
  | 1 => 1
  | n + 2 => fib (n + 1) + fib n
example : fib 0 = 1 := rfl
example : fib 1 = 1 := rfl
example (n : Nat) : fib (n + 2) = fib (n + 1) + fib n := rfl
example : fib 7 = 21 := rfl
def fibFast (n : Nat) : Nat := (loop n).2
where
  loop : Nat → Nat × Nat
    | 0 => (0, 1)
    | n + 1 => let p := loop n; (p.2, p.1 + p.2)
#guard fibFast 100 = 573147844013817084101
/-- info: Textbook.Recursion.fibFast.loop : Nat → Nat × Nat -/
#guard_msgs in #check fibFast.loop
theorem fibFast_loop (n : Nat) : (fibFast.loop (n + 1)).2 = fib (n + 1) ∧ (fibFast.loop n).2 = fib n := by
  induction n with
  | zero => exact ⟨rfl, rfl⟩
  | succ n ih =>
    refine ⟨?_, ih.1⟩
    show (fibFast.loop (n + 1)).1 + (fibFast.loop (n + 1)).2 = fib (n + 1) + fib n
    rw [ih.1, Nat.add_comm]
    show _ + (fibFast.loop n).2 = _
    rw [ih.2]
theorem fibFast_eq (n : Nat) : fibFast n = fib n := (fibFast_loop n).2
def replicate (n : Nat) (a : α) : List α :=
  let rec loop : Nat → List α → List α
    | 0, as => as
    | n + 1, as => loop n (a :: as)
  loop n []
theorem length_replicate (n : Nat) (a : α) : (replicate n a).length = n := by
  exact aux n []
where
  aux (n : Nat) (as : List α) : (replicate.loop a n as).length = n + as.length := by
    match n with
    | 0 => simp [replicate.loop]
    | n + 1 => simp [replicate.loop, aux n, Nat.add_succ, Nat.succ_add]
def listAdd [Add α] : List α → List α → List α
  | a :: as, b :: bs => (a + b) :: listAdd as bs
  | _, _ => []
#guard listAdd [1, 2, 3] [4, 5, 6, 6, 9, 10] = [5, 7, 9]
def append : List α → List α → List α
  | [], bs => bs
  | a :: as, bs => a :: append as bs
example : append [1, 2, 3] [4, 5] = [1, 2, 3, 4, 5] := rfl
theorem append_nil : ∀ as : List α, append as [] = as
  | [] => rfl
  | a :: as => by rw [append, append_nil as]
def rev (as : List α) : List α := go as []
where
  go : List α → List α → List α
    | [], acc => acc
    | a :: as, acc => go as (a :: acc)
theorem rev_go (as acc : List α) : rev.go as acc = rev.go as [] ++ acc := by
  induction as generalizing acc with
  | nil => rfl
  | cons a as ih => rw [rev.go, ih, rev.go, ih [a], List.append_assoc]; rfl
theorem power_sum (x m : Nat) : ∀ n, x ^ (m + n) = x ^ m * x ^ n
  | 0 => by simp
  | n + 1 => by rw [← Nat.add_assoc, Nat.pow_succ, Nat.pow_succ, power_sum x m n, Nat.mul_assoc]
def lookup [BEq α] (k : α) : List (α × β) → Option β
  | [] => none
  | (a, b) :: rest => if a == k then some b else lookup k rest
#guard lookup 2 [(1, "a"), (2, "b")] = some "b"
def isPrefixOf [BEq α] : List α → List α → Bool
  | [], _ => true
  | _, [] => false
  | a :: as, b :: bs => a == b && isPrefixOf as bs
def interleave : List α → List α → List α
  | [], ys => ys
  | x :: xs, [] => x :: xs
  | x :: xs, y :: ys => x :: y :: interleave xs ys
theorem interleave_length (xs ys : List α) :
    (interleave xs ys).length = xs.length + ys.length := by
  fun_induction interleave xs ys with
  | case1 ys => simp
  | case2 => simp
  | case3 x xs y ys ih => simp [ih, Nat.add_assoc, Nat.add_left_comm, Nat.add_comm]

/-! ## Well-founded recursion -/

noncomputable def viaFix {α : Sort u} {β : α → Sort v} {r : α → α → Prop} (wfr : WellFounded r)
    (F : (x : α) → ((y : α) → r y x → β y) → β x) (x : α) : β x := WellFounded.fix wfr F x
/-- info: WellFounded.{u} {α : Sort u} (r : α → α → Prop) : Prop -/
#guard_msgs in #check WellFounded
/-- info: @Acc : {α : Sort u_1} → (α → α → Prop) → α → Prop -/
#guard_msgs in #check @Acc
theorem div_lemma {x y : Nat} : 0 < y ∧ y ≤ x → x - y < x :=
  fun h => sub_lt (Nat.lt_of_lt_of_le h.left h.right) h.left
noncomputable def divF (x : Nat) (f : (x₁ : Nat) → x₁ < x → Nat → Nat) (y : Nat) : Nat :=
  if h : 0 < y ∧ y ≤ x then f (x - y) (div_lemma h) y + 1 else zero
noncomputable def divFix := WellFounded.fix (measure id).wf divF
def div (x y : Nat) : Nat :=
  if h : 0 < y ∧ y ≤ x then
    have : x - y < x := Nat.sub_lt (Nat.lt_of_lt_of_le h.1 h.2) h.1
    div (x - y) y + 1
  else
    0
#guard div 8 2 = 4
example (x y : Nat) : div x y = if 0 < y ∧ y ≤ x then div (x - y) y + 1 else 0 := by
  conv => lhs; unfold div
  rfl
example (x y : Nat) (h : 0 < y ∧ y ≤ x) : div x y = div (x - y) y + 1 := by
  conv => lhs; unfold div
  simp [h]
def natToBin (x : Nat) : List Nat :=
  match x with
  | 0 => [0]
  | 1 => [1]
  | x + 2 =>
    have : (x + 2) / 2 < x + 2 := Nat.div_lt_self (Nat.succ_pos _) (by decide)
    natToBin ((x + 2) / 2) ++ [x % 2]
#guard natToBin 1234567 = [1,0,0,1,0,1,1,0,1,0,1,1,0,1,0,0,0,0,1,1,1]
def ack : Nat → Nat → Nat
  | 0, y => y + 1
  | x + 1, 0 => ack x 1
  | x + 1, y + 1 => ack x (ack (x + 1) y)
termination_by x y => (x, y)
#guard ack 2 3 = 9
theorem ack_pos (x y : Nat) : 0 < ack x y := by
  fun_induction ack x y with
  | case1 => exact Nat.succ_pos _
  | case2 _ ih => exact ih
  | case3 _ _ _ ih => exact ih
def takeWhile (p : α → Bool) (as : Array α) : Array α := go 0 #[]
where
  go (i : Nat) (r : Array α) : Array α :=
    if h : i < as.size then
      let a := as[i]
      if p a then go (i + 1) (r.push a) else r
    else r
  termination_by as.size - i
#guard (takeWhile (· < 3) #[1, 2, 3, 1]).toList = [1, 2]
def log2 (n : Nat) : Nat := if h : n ≤ 1 then 0 else 1 + log2 (n / 2)
termination_by n
decreasing_by exact Nat.div_lt_self (Nat.lt_of_lt_of_le (by decide) (Nat.le_of_lt (Nat.lt_of_not_le h))) (by decide)
#guard log2 1000 = 9
def gcd (m n : Nat) : Nat :=
  if h : m = 0 then n else gcd (n % m) m
termination_by m
decreasing_by exact Nat.mod_lt _ (Nat.pos_of_ne_zero h)
#guard gcd 12 18 = 6
def collatz (n fuel : Nat) : List Nat :=
  match fuel with
  | 0 => []
  | fuel + 1 => if n ≤ 1 then [n] else n :: collatz (if n % 2 = 0 then n / 2 else 3 * n + 1) fuel
#guard collatz 6 20 = [6, 3, 10, 5, 16, 8, 4, 2, 1]
def countDown (n : Nat) : List Nat := if n = 0 then [] else n :: countDown (n - 1)
#guard countDown 3 = [3, 2, 1]
def interleaveSwap (xs ys : List α) : List α :=
  match xs with
  | [] => ys
  | x :: xs => x :: interleaveSwap ys xs
termination_by xs.length + ys.length
#guard interleaveSwap [1, 3] [2, 4] = [1, 2, 3, 4]
def split : List α → List α × List α
  | [] => ([], [])
  | [a] => ([a], [])
  | a :: b :: l => let (l₁, l₂) := split l; (a :: l₁, b :: l₂)
theorem split_fst_le : ∀ l : List α, (split l).1.length ≤ l.length
  | [] => Nat.le_refl _
  | [_] => Nat.le_refl _
  | _ :: _ :: l => by
    simp only [split, List.length_cons]
    exact Nat.succ_le_succ (Nat.le_succ_of_le (split_fst_le l))
def merge : List Nat → List Nat → List Nat
  | [], ys => ys
  | xs, [] => xs
  | x :: xs, y :: ys => if x ≤ y then x :: merge xs (y :: ys) else y :: merge (x :: xs) ys
#guard merge [1, 3, 5] [2, 4] = [1, 2, 3, 4, 5]
partial def forever (n : Nat) : Nat := if n > 100 then n else forever (n * 2)
#guard forever 3 = 192

/-! ## Recursion on proofs and on accessible elements -/

theorem lt_wf_induction {P : Nat → Prop} (h : ∀ n, (∀ m, m < n → P m) → P n) (n : Nat) : P n :=
  h n fun m _ => lt_wf_induction h m
theorem le_induction {P : Nat → Prop} {m : Nat} (base : P m) (step : ∀ n, m ≤ n → P n → P (n + 1)) :
    ∀ n, m ≤ n → P n
  | _, .refl => base
  | _, .step h => step _ h (le_induction base step _ h)
theorem acc_no_cycle {r : α → α → Prop} {a : α} (h : Acc r a) : ¬r a a := by
  induction h with
  | intro x _ ih => exact fun hr => ih x hr hr
theorem nat_lt_acc (n : Nat) : Acc (· < ·) n := by
  induction n with
  | zero => exact ⟨_, fun m h => absurd h (Nat.not_lt_zero m)⟩
  | succ n ih =>
    refine ⟨_, fun m h => ?_⟩
    cases Nat.eq_or_lt_of_le (Nat.le_of_lt_succ h) with
    | inl e => exact e ▸ ih
    | inr l => exact ih.inv l
instance : WellFoundedRelation (List α) := measure List.length
theorem wf_inv : WellFounded (fun a b : Nat × Nat => a.1 < b.1) :=
  InvImage.wf Prod.fst Nat.lt_wfRel.wf

/-! ## Local recursion and `let rec` -/

def sumTo (n : Nat) : Nat :=
  let rec go (k acc : Nat) : Nat := match k with
    | 0 => acc
    | k + 1 => go k (acc + k + 1)
  go n 0
#guard sumTo 10 = 55
theorem sumTo_go (k acc : Nat) : sumTo.go k acc = acc + sumTo.go k 0 := by
  induction k generalizing acc with
  | zero => rfl
  | succ k ih => rw [sumTo.go, ih, sumTo.go, ih (0 + k + 1)]; simp [Nat.add_assoc]

end Textbook.Recursion
