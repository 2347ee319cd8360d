/-!
# Talking to Lean

Commands that ask, sections and variables, namespaces, attributes, notation, implicit arguments,
coercions, and the names that libraries use.
-/

/-! ## Asking -/

/-- info: 2 + 3 : Nat -/
#guard_msgs in #check 2 + 3
/-- info: Nat.succ (n : Nat) : Nat -/
#guard_msgs in #check Nat.succ
/-- info: fun x => x + 1 : Nat → Nat -/
#guard_msgs in #check fun x : Nat => x + 1
/-- info: @id : {α : Sort u_1} → α → α -/
#guard_msgs in #check @id
/-- info: Nat : Type -/
#guard_msgs in #check Nat
/-- info: Type 1 : Type 2 -/
#guard_msgs in #check Type 1
/-- info: Prop : Type -/
#guard_msgs in #check Prop
/-- info: Nat × Bool → Nat : Type -/
#guard_msgs in #check Nat × Bool → Nat
/-- info: (1, true) : Nat × Bool -/
#guard_msgs in #check (1, true)
/-- info: Nat.add_comm (n m : Nat) : n + m = m + n -/
#guard_msgs in #check Nat.add_comm
/-- info: [1, 2, 3] : List Nat -/
#guard_msgs in #check [1, 2, 3]
/-- info: ∀ (x : Nat), ∃ y, x < y : Prop -/
#guard_msgs in #check ∀ x : Nat, ∃ y, x < y
/-- info: "hello" : String -/
#guard_msgs in #check "hello"
/-- info: 'a' : Char -/
#guard_msgs in #check 'a'
/-- info: if 2 < 3 then 1 else 0 : Nat -/
#guard_msgs in #check if 2 < 3 then 1 else 0
/--
info: Nat.rec.{u} {motive : Nat → Sort u} (zero : motive Nat.zero)
  (succ : (n : Nat) → motive n → motive n.succ) (t : Nat) : motive t
-/
#guard_msgs (whitespace := lax) in #check Nat.rec

/-- info: 7 -/
#guard_msgs in #eval 3 + 4
/-- info: [2, 4, 6] -/
#guard_msgs in #eval [1, 2, 3].map (· * 2)
/-- info: true -/
#guard_msgs in #eval (2 : Nat) < 3
/-- info: "hello world" -/
#guard_msgs in #eval "hello" ++ " " ++ "world"
/-- info: some 2 -/
#guard_msgs in #eval [1, 2, 3].find? (· > 1)
/-- info: (1, "a") -/
#guard_msgs in #eval (1, "a")
/-- info: 'b' -/
#guard_msgs in #eval "abc".toList[1]!
/-- info: 1 -/
#guard_msgs in #reduce (fun x : Nat => x) 1
/-- info: fun x => x.succ -/
#guard_msgs in #reduce fun x => x + 1
/-- info: false -/
#guard_msgs in #reduce !true

/--
info: inductive Bool : Type
number of parameters: 0
constructors:
Bool.false : Bool
Bool.true : Bool
-/
#guard_msgs in #print Bool
/-- info: axiom propext : ∀ {a b : Prop}, (a ↔ b) → a = b -/
#guard_msgs in #print propext
/-- info: axiom Classical.choice.{u} : {α : Sort u} → Nonempty α → α -/
#guard_msgs in #print Classical.choice
/-- info: instHAdd -/
#guard_msgs in #synth HAdd Nat Nat Nat
/-- info: instAddNat -/
#guard_msgs in #synth Add Nat

#guard_msgs (drop error) in example : Bool := (1 : Nat)
/-- error: Unknown identifier `undefined_name` -/
#guard_msgs in #check undefined_name
#guard_msgs (drop info) in #check_failure (1 : Bool)

namespace Textbook.Interacting

/-! ## Sections and variables -/

section useful
variable (α β γ : Type)
variable (g : β → γ) (f : α → β) (h : α → α)
variable (x : α)
def compose := g (f x)
def doTwice := h (h x)
def doThrice := h (h (h x))
end useful
/-- info: Textbook.Interacting.compose (α β γ : Type) (g : β → γ) (f : α → β) (x : α) : γ -/
#guard_msgs in #check compose
/-- info: Textbook.Interacting.doThrice (α : Type) (h : α → α) (x : α) : α -/
#guard_msgs in #check doThrice
#guard doTwice Nat (· * 3) 2 = 18

section
variable {α : Type u} (as : List α)
theorem length_mapped (f : α → β) : (as.map f).length = as.length := by simp
end
example : ([1, 2].map Nat.succ).length = 2 := length_mapped [1, 2] Nat.succ

section
variable (n : Nat) (hn : n > 0)
include hn in
theorem not_zero : n ≠ 0 := by
  intro h
  rw [h] at hn
  exact Nat.lt_irrefl 0 hn
omit hn
theorem free : n = n := rfl
end
/-- info: Textbook.Interacting.not_zero (n : Nat) (hn : n > 0) : n ≠ 0 -/
#guard_msgs in #check not_zero
/-- info: Textbook.Interacting.free (n : Nat) : n = n -/
#guard_msgs in #check free

section
variable (p : Type)
variable {p}
def same (a : p) : p := a
variable (p) in
def explicit (a : p) : p := a
end
#guard same 3 = explicit Nat 3

/-! ## Namespaces -/

namespace Foo
def a : Nat := 5
def f (x : Nat) : Nat := x + 7
def fa : Nat := f a
namespace Bar
def ffa : Nat := f (f a)
protected def hidden : Nat := 1
private def inner : Nat := 2
example : inner = 2 := rfl
end Bar
#guard Bar.ffa = 19
end Foo
#guard Foo.fa = 12
open Foo in #guard f a = 12
open Foo.Bar in example : ffa = 19 := rfl
/-- error: Unknown identifier `hidden` -/
#guard_msgs in open Foo.Bar in example : Nat := hidden
example : Foo.Bar.hidden = 1 := rfl

def Foo.later : Nat := Foo.a + 1
theorem _root_.rootLemma : True := trivial
example : True := _root_.rootLemma

section
open Nat (succ zero)
#guard succ zero = 1
open Nat renaming add_comm → plus_swap
example (a b : Nat) : a + b = b + a := plus_swap a b
open Foo hiding f
def f (x : Nat) : Nat := x * 100
#guard f a = 500
end
namespace Exported
export Foo (fa)
end Exported
#guard Exported.fa = 12

section
open Nat
/-- info: Nat.succ_ne_zero (n : Nat) : n.succ ≠ 0 -/
#guard_msgs in #check succ_ne_zero
example (n : Nat) : 0 < n + 1 := succ_pos n
example (n : Nat) : n < n + 1 := lt_succ_self n
end

/-! ## Attributes -/

def isPrefix (l₁ : List α) (l₂ : List α) : Prop := ∃ t, l₁ ++ t = l₂
@[simp] theorem isPrefix_self (as : List α) : isPrefix as as := ⟨[], by simp⟩
example : isPrefix [1, 2, 3] [1, 2, 3] := by simp
theorem isPrefix_nil (as : List α) : isPrefix [] as := ⟨as, rfl⟩
attribute [local simp] isPrefix_nil in
example : isPrefix [] [1, 2, 3] := by simp
/-- error: `simp` made no progress -/
#guard_msgs in example : isPrefix [] [1, 2, 3] := by simp
instance : LE (List Nat) where
  le := isPrefix
theorem le_itself (as : List Nat) : as ≤ as := ⟨[], by simp⟩
section
@[instance_reducible] def localLE : LE Bool := ⟨fun a b => a = false ∨ b = true⟩
attribute [local instance] localLE
example : false ≤ true := Or.inl rfl
end
@[inline] def quick (n : Nat) := n + 1
@[reducible] def Alias := Nat
example : Alias := (3 : Nat)
@[deprecated Foo.fa (since := "2025-01-01")] def oldName := 12
@[irreducible] def sealed : Nat := 3
attribute [-simp] isPrefix_self in
/-- error: `simp` made no progress -/
#guard_msgs in example : isPrefix [1] [1] := by simp

/-! ## Implicit arguments -/

theorem trans_imp {α : Type} {r : α → α → Prop} (h : ∀ {a b c}, r a b → r b c → r a c) {a b c d : α}
    (h₁ : r a b) (h₂ : r b c) (h₃ : r c d) : r a d := h h₁ (h h₂ h₃)
theorem strict {r : α → α → Prop} ⦃a : α⦄ (h : r a a) : r a a := h
#guard @id Nat 1 = 1
#guard id (α := Nat) 1 = 1
def f3 (x : Nat) (y : Nat := 10) (z : Nat := 100) : Nat := x + y + z
#guard f3 1 = 111
#guard f3 1 (z := 0) = 11
#guard f3 (y := 0) 1 = 101
def addAll (a b c : Nat) : Nat := a + 2 * b + 3 * c
#guard (addAll · 1 ·) 1 0 = 3
#guard [1, 2].map (addAll (c := 1) 1) = [6, 8]
#guard [3, 4].foldl (init := 10) (fun acc x => acc * x) = 120
def infer [Inhabited α] : α := default
#guard (infer : Nat) = 0
def byDefault (n : Nat) (_h : n < 10 := by decide) : Nat := n
#guard byDefault 3 = 3
variable {m : Nat} in
example : m = m := by exact (Eq.refl _)

/-! ## Notation -/

notation:65 lhs:65 " +++ " rhs:66 => lhs + lhs + rhs
#guard 1 +++ 2 = 4
infixl:70 " ⊗ " => fun a b : Nat => a * b + 1
#guard 2 ⊗ 3 ⊗ 4 = 29
section
local infixr:67 " ∷' " => List.cons
#guard 1 ∷' 2 ∷' [] = [1, 2]
end
prefix:max "√" => fun n : Nat => n / 2
#guard √10 = 5
postfix:max "‼" => fun n : Nat => n * 2
#guard 5‼ = 10
notation "‖" a "‖" => List.length a
#guard ‖[1, 2, 3]‖ = 3
/-- info: ‖[1]‖ : Nat -/
#guard_msgs in #check ‖[1]‖
notation "Σ₁ " x " in " l ", " e => List.foldr (fun x acc => e + acc) 0 l
#guard (Σ₁ x in [1, 2, 3], x * x) = 14
local notation "two" => 2
#guard two + two = 4
namespace Scoped
scoped notation "◇" => 42
end Scoped
open Scoped in #guard ◇ = 42
open Scoped
#guard ◇ = 42
notation:50 e " ⇓ " n => e = some n
example : [1, 2].head? ⇓ 1 := rfl
macro "const!" n:term : term => `(fun _ => $n)
#guard (const! 3) "x" = 3
syntax "sum!" "[" term,* "]" : term
macro_rules
  | `(sum! []) => `(0)
  | `(sum! [$x]) => `($x)
  | `(sum! [$x, $xs,*]) => `($x + sum! [$xs,*])
#guard sum! [1, 2, 3, 4] = 10
syntax term " matches' " term : term
macro_rules | `($e matches' $p) => `(match $e:term with | $p => true | _ => false)
#guard (some 3 matches' some _)
#guard !((none : Option Nat) matches' some _)

/-! ## Coercions and auto-bound names -/

/-- info: fun n i => ↑n + i : Nat → Int → Int -/
#guard_msgs in #check fun (n : Nat) (i : Int) => n + i
example : ((3 : Nat) : Int) = 3 := rfl
#guard ((3 : Nat) : Int) - 5 = -2
def poly (x : α) (y : β) : α × β := (x, y)
/-- info: Textbook.Interacting.poly.{u_1, u_2} {α : Type u_1} {β : Type u_2} (x : α) (y : β) : α × β -/
#guard_msgs in #check poly
set_option autoImplicit false in
#guard_msgs (drop error) in def bad (x : γ) := x

/-! ## Printing -/

/-- info: 2 + 3 = 5 : Prop -/
#guard_msgs in #check 2 + 3 = 5
set_option pp.explicit true in
/-- info: @Eq Nat Nat.zero Nat.zero : Prop -/
#guard_msgs in #check Nat.zero = Nat.zero
set_option pp.notation false in
/-- info: Eq (HAdd.hAdd 2 3) 5 : Prop -/
#guard_msgs in #check 2 + 3 = 5
set_option pp.universes true in
/-- info: List.nil.{u} {α : Type u} : List.{u} α -/
#guard_msgs in #check List.nil
/-- info: (fun (x : Nat) => x) 2 : Nat -/
#guard_msgs in set_option pp.funBinderTypes true in #check (fun x : Nat => x) 2

/-! ## Definitions -/

def double (x : Nat) : Nat := x + x
def double' := fun x : Nat => x + x
abbrev NatFun := Nat → Nat
def quadruple : NatFun := double ∘ double
#guard quadruple 3 = 12
def addTwice (a : Nat) : Nat :=
  let b := a + a
  let c := b + 1
  b + c
#guard addTwice 2 = 9
def twiceThen (a : Nat) : Nat := double y + y where
  y : Nat := a + 1
#guard twiceThen 1 = 6
def maxOf (x y : Nat) : Nat := if x > y then x else y
#guard maxOf 3 8 = 8
example : let y := 2; let z := y + y; z * z = 16 := rfl
def usesLet := let a := Nat; fun x : a => x
instance : Inhabited NatFun := ⟨id⟩
example : double = double' := rfl
opaque mystery : Nat
noncomputable def chosen : Nat := Classical.choice ⟨3⟩
theorem usesSorry : True := by
  trivial
universe u v
def Pair (α : Type u) (β : Type v) : Type (max u v) := α × β
/-- info: Textbook.Interacting.Pair.{u, v} (α : Type u) (β : Type v) : Type (max u v) -/
#guard_msgs in #check Pair
example : 10 ∣ 20 := ⟨2, rfl⟩
#guard 0xff = 255
#guard 0b101 = 5
#guard 1_000 = 1000
#guard (10 : Nat) / 3 = 3 && 10 % 3 = 1 && 2 ^ 10 = 1024
#guard (3 : Nat) - 5 = 0
#guard s!"{1 + 1} and {[1, 2]}" = "2 and [1, 2]"

end Textbook.Interacting
