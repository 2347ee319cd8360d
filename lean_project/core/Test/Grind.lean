/-! `grind`: congruence, propositional logic, cases, data, lists, quantifiers, and honest failure. -/

set_option linter.all false

section Equality
variable {α : Type} (f : α → α) (g : α → α → α) (a b c d : α)
example (h : a = b) (k : b = c) : a = c := by grind
example (h : a = b) (k : c = b) (l : c = d) : d = a := by grind
example (h : a = b) : f a = f b := by grind
example (h : a = b) (k : c = d) : g a c = g b d := by grind
example (h : f (f (f a)) = a) (k : f (f (f (f (f a)))) = a) : f a = a := by grind
example (h : g a b = a) : g (g a b) b = a := by grind
example (h : a = b) (k : f b ≠ c) : f a ≠ c := by grind
example (h : a ≠ b) (k : c = b) : ¬a = c := by grind
example (h : f a = b) (k : f b = a) (l : a = b) : f (f a) = a := by grind
example (p : α → Prop) (h : p a) (k : a = b) : p b := by grind
example (p : α → Prop) (h : p a) (k : ¬p b) : a ≠ b := by grind
example (r : α → α → Prop) (h : r a b) (k : a = c) (l : b = d) : r c d := by grind
example (h : f = fun x => g x x) : f a = g a a := by grind
example (β : α → Type) (s : (x : α) → β x) (h : a = b) : HEq (s a) (s b) := by grind
end Equality

section Logic
variable (p q r s : Prop)
example (h : p ∧ q) : q ∧ p := by grind
example (h : p ∨ q) (n : ¬p) : q := by grind
example : (p → q) → (q → r) → p → r := by grind
example (h : p ∨ q) (k : p → r) (l : q → r) : r := by grind
example : ¬(p ∧ ¬p) := by grind
example : p ∨ ¬p := by grind
example : ¬(p ∨ q) ↔ ¬p ∧ ¬q := by grind
example : ¬(p ∧ q) ↔ ¬p ∨ ¬q := by grind
example : (p → q) ↔ ¬p ∨ q := by grind
example : p ∧ (q ∨ r) ↔ (p ∧ q) ∨ (p ∧ r) := by grind
example : p ∨ (q ∧ r) ↔ (p ∨ q) ∧ (p ∨ r) := by grind
example : ((p → q) → p) → p := by grind
example (h : p ↔ q) (k : q ↔ r) : r ↔ p := by grind
example (h : p ↔ q) (k : ¬p) : ¬q := by grind
example (h : p = q) (k : q) : p := by grind
example (h : ¬(p → q)) : p ∧ ¬q := by grind
example (h : p ∨ q ∨ r) (k : ¬q) (l : r → p) : p := by grind
example (h : (p ∧ q) ∨ (r ∧ s)) (k : p → s) : s := by grind
example (h : p → q ∨ r) (k : q → s) (l : r → s) : p → s := by grind
example (h : p ↔ ¬p) : False := by grind
end Logic

section Booleans
variable (a b c : Bool)
example : (a && b) = (b && a) := by grind
example : (a || b) = (b || a) := by grind
example : (!(a && b)) = (!a || !b) := by grind
example (h : (a && b) = true) : b = true := by grind
example (h : a = true → b = true) (k : b = false) : a = false := by grind
example (h : (a || b) = false) : a = false ∧ b = false := by grind
example : (a == b) = (b == a) := by grind
example (x y : Nat) (h : (x == y) = true) : y = x := by grind
example (x y : Nat) (h : (x != y) = true) : x ≠ y := by grind
example (x y : Nat) (h : decide (x = y) = true) : x = y := by grind
end Booleans

section Cases
example (c : Prop) [Decidable c] (h : c) : (if c then 1 else 2) = 1 := by grind
example (c : Prop) [Decidable c] : (if c then 1 else 2) = 1 ∨ ¬c := by grind
example (c : Prop) [Decidable c] (x : Nat) (h : (if c then x else 0) ≠ 0) : c := by grind
example (c : Prop) [Decidable c] (x : Nat) : (if c then x else x) = x := by grind
example (c d : Prop) [Decidable c] [Decidable d] (h : c → d) :
    (if c then (if d then 1 else 2) else 3) ≠ 2 := by grind
example (x : Nat) (h : x = if x = 0 then 1 else x) : x ≠ 0 := by grind
example (x : Option Nat) : (match x with | none => 0 | some y => y * 0) = 0 := by grind
example (x : Nat) (h : (match x with | 0 => true | _ + 1 => false) = true) : x = 0 := by grind
example (x : Option Nat) (y : Nat) (h : x = some y) :
    (match x with | none => 0 | some z => z) = y := by grind
example (c : Prop) [Decidable c] (f : c → Nat) (h : c) :
    (if h : c then f h else 0) = f h := by grind
example (b : Bool) (x y : Nat) (h : (bif b then x else y) = x) (k : x ≠ y) : b = true := by grind

inductive Colour | red | green | blue
example (c : Colour) (h : c ≠ .red) (k : c ≠ .green) : c = .blue := by grind [cases Colour]

inductive Even : Nat → Prop
  | zero : Even 0
  | step {n : Nat} : Even n → Even (n + 2)
attribute [grind intro] Even
example : Even 4 := by grind
example {n : Nat} (h : Even n) : Even (n + 6) := by grind
attribute [grind cases] Even
example (h : Even 1) : False := by grind
end Cases

section Data
variable {α β : Type}
example (a b : α) (h : some a = some b) : a = b := by grind
example (a : α) (h : some a = none) : False := by grind
example (a b : α) (x y : List α) (h : a :: x = b :: y) : x = y ∧ a = b := by grind
example (a : α) (x : List α) : a :: x ≠ [] := by grind
example (a b : Nat) (h : Nat.succ a = Nat.succ b) : a = b := by grind
example (x y : α × β) (h : x.1 = y.1) (k : x.2 = y.2) : x = y := by grind
example (a b : α) (c d : β) (h : (a, c) = (b, d)) : c = d := by grind
example (x : α × β) : (x.1, x.2) = x := by grind
example (p : α → Prop) (x y : Subtype p) (h : x.1 = y.1) : x = y := by grind

structure Point where
  x : Nat
  y : Nat
attribute [grind ext] Point
example (p q : Point) (h : p.x = q.x) (k : p.y = q.y) : p = q := by grind
example (p : Point) (h : p = ⟨1, 2⟩) : p.y = 2 := by grind

inductive Tree (α : Type) | leaf | node (l : Tree α) (a : α) (r : Tree α)
def Tree.mirror : Tree α → Tree α
  | leaf => leaf
  | node l a r => node r.mirror a l.mirror
theorem Tree.mirror_mirror (t : Tree α) : t.mirror.mirror = t := by
  induction t <;> grind [Tree.mirror]
end Data

section Functions
example (f g : Nat → Nat) (h : ∀ x, f x = g x) : f = g := by grind
example (f : Nat → Nat) : (fun x => f x) = f := by grind
example (f g : Nat → Nat) (h : f ≠ g) (k : ∀ x, f x = g x) : False := by grind
def double (n : Nat) : Nat := 2 * n
example : double 4 = 8 := by grind [double]
@[grind inj] theorem double_injective : Function.Injective double := by
  intro a b h; unfold double at h; omega
example (a b : Nat) (h : double a = double b) : a = b := by grind
end Functions

section Quantifiers
variable {α : Type} (p q : α → Prop) (f : α → α)
example (h : ∀ x, p x) (a : α) : p a := by grind
example (h : ∀ x, p x → q x) (a : α) (k : p a) : q a := by grind
example (h : ∀ x, p x → p (f x)) (a : α) (k : p a) : p (f (f a)) := by grind
example (h : ∃ x, p x ∧ q x) : ∃ x, q x := by grind
example (h : ∃ x, p x) (k : ∀ x, p x → q x) : ∃ x, q x := by grind
example (h : ¬∃ x, p x) (a : α) : ¬p a := by grind
example (h : ¬∀ x, p x) (k : ∀ x, q x → p x) : ∃ x, ¬q x := by grind
example (h : ∀ x, f (f x) = f x) (a : α) : f (f (f a)) = f a := by grind
example (e : α) (m : α → α → α) (k : ∀ x, m x e = x) (e' : α) (l : ∀ x, m e' x = x) :
    m e' e = e' → e' = e := by grind
end Quantifiers

section Lists
variable {α β : Type} (x y z : List α) (a b : α) (f : α → β) (p : α → Bool)
example : (x ++ y).length = y.length + x.length := by grind
example : (x ++ (y ++ z)).length = (x ++ y ++ z).length := by grind
example : (a :: x ++ y).length = x.length + y.length + 1 := by grind
example : ((x ++ y).map f).length = x.length + y.length := by grind
example : (x.map f ++ y.map f) = (x ++ y).map f := by grind
example : (x ++ y).reverse = y.reverse ++ x.reverse := by grind
example : (x.reverse ++ y).reverse = y.reverse ++ x := by grind
example (h : a ∈ x) : a ∈ x ++ y := by grind
example (h : a ∈ x ++ y) (k : a ∉ x) : a ∈ y := by grind
example (h : a ∈ x) : a ∈ b :: x := by grind
example (h : a ∈ x) : x ≠ [] := by grind
example (h : a ∈ x.filter p) : p a = true := by grind
example (h : a ∈ x) (k : p a = true) : a ∈ x.filter p := by grind
example : (x ++ y).filter p = x.filter p ++ y.filter p := by grind
example (h : a ∈ x) : f a ∈ x.map f := by grind
example (h : a ∈ x.reverse) : a ∈ x := by grind
example : [a, b].length = 2 := by grind
example (h : x = []) : x ++ y = y := by grind
example (h : x ++ y = []) : x = [] := by grind [cases List]
example (n : Nat) : (List.replicate n a).length = n := by grind
example (g : β → Nat) : (x.map f).map g = x.map (g ∘ f) := by grind
example (s : Nat → Nat → Nat) (u v : List Nat) : (u ++ v).foldl s 0 = v.foldl s (u.foldl s 0) := by
  grind
example (h : x ++ [a] = y ++ [b]) (k : x.length = y.length) : (x ++ [a]).length = y.length + 1 := by
  grind
end Lists

section Entries
variable {α β : Type} (x y : List α) (i j : Nat) (f : α → β) (p : α → Bool)
example (h : i < x.length) (e : i = j) : x[i] = x[j] := by grind
example (h : i < x.length) : (x ++ y)[i]? = x[i]? := by grind
example (h : i < x.length) : (x.map f)[i]'(by grind) = f x[i] := by grind
example (h : i < j) (k : i < x.length) : (x.take j)[i]'(by grind) = x[i] := by grind
example (h : i + j < x.length) : (x.drop i)[j]'(by grind) = x[i + j] := by grind
example (h : 0 < x.length) : x.reverse[0]'(by grind) = x[x.length - 1] := by grind
example (a : α) (h : i < x.length) : (x.set i a)[i]'(by grind) = a := by grind
example (a : α) (h : j < x.length) (n : i ≠ j) : (x.set i a)[j]'(by grind) = x[j] := by grind
example (k : Nat) (h : x[i]? = none) (l : i ≤ k) : x.length ≤ k := by grind
example : x.take i ++ x.drop i = x := by grind
example : (x.filter p).length ≤ x.length := by grind
example : (x.filter p ++ y).length ≤ x.length + y.length := by grind
example (q : β → Bool) : (x.map f).all q = x.all (q ∘ f) := by grind
example (z : List β) (a : α) (b : β) (h : (a, b) ∈ x.zip z) : b ∈ z := by grind
example (h : i < x.length) : (x.eraseIdx i).length + 1 = x.length := by grind
end Entries

section Options
variable {α β : Type} (o : Option α) (a b : α) (f : α → β)
example (h : o = some a) : o.isSome = true := by grind
example (h : o = none) : o.map f = none := by grind
example (h : o = some a) : (o.map f).isSome = true := by grind
example (h : o = some a) : o.getD b = a := by grind
example (h : o.isSome = true) : o ≠ none := by grind [cases Option]
example (h : o ≠ none) : ∃ a, o = some a := by grind [cases Option]
end Options

section Steps
section
variable {α : Type} (f : α → α) (a b c d : α) (h : a = b ∨ a = c) (k : f b = d) (l : f c = d)
example : f a = d := by grind
example : f a = d := by grind => finish
example : f a = d := by grind => cases_next <;> done
example : f a = d := by
  grind =>
    cases_next
    all_goals skip
end
example (f : Nat → Nat) (h : ∀ x, f (f x) = f x) (a : Nat) : f (f (f a)) = f a := by
  grind => instantiate
example (f : Nat → Nat) (h : ∀ x, f (f x) = f x) (a : Nat) : f (f (f a)) = f a := by
  grind only
theorem twice (f : Nat → Nat) (h : ∀ x, f (f x) = x) (a b : Nat) (k : f a = f b) : a = b := by
  grind
/-- info: 'twice' depends on axioms: [propext, Classical.choice, Quot.sound] -/
#guard_msgs in #print axioms twice
end Steps

section Failure
/--
error: `grind` failed
case grind
p q : Prop
h : p
h_1 : ¬q
⊢ False
[grind] Goal diagnostics
  [facts] Asserted facts
    [prop] p
    [prop] ¬q
  [eqc] True propositions
    [prop] p
  [eqc] False propositions
    [prop] q
-/
#guard_msgs in example (p q : Prop) (h : p) : q := by grind

example (a b : Nat) (f : Nat → Nat) (h : f a = f b) : True := by
  fail_if_success have : a = b := by grind
  trivial
example (x y : List Nat) : True := by
  fail_if_success have : x ++ y = y ++ x := by grind
  trivial
example (p : Nat → Prop) (h : ∃ x, p x) : True := by
  fail_if_success have : ∀ x, p x := by grind
  trivial
example (a b c : Int) (h : a < b) : True := by
  fail_if_success have : a < c := by grind
  fail_if_success have : a < c := by lia
  trivial
/-- error: Unknown constant `no_such_lemma` -/
#guard_msgs in example (p : Prop) : p := by grind [no_such_lemma]
end Failure
