/-! Notation, literals, coercions, printing. -/

set_option linter.all false

section Notation
variable (p q : Prop) (a b : Nat) (f g : Nat → Nat)

/-- info: p ∧ q ∨ ¬p ↔ q → p : Prop -/
#guard_msgs in #check (p /\ q \/ ¬p <-> (q → p))
/-- info: a + b * 2 ^ 3 - 1 ≤ a % 2 / b : Prop -/
#guard_msgs in #check a + b * 2 ^ 3 - 1 <= a % 2 / b
/-- info: ∃ x y, x > y ∧ x ≠ y : Prop -/
#guard_msgs in #check ∃ x y : Nat, x > y ∧ x ≠ y
/-- info: ∀ (x : Nat), x > 3 → ∃ y, y < x ∧ p : Prop -/
#guard_msgs in #check ∀ x > 3, ∃ y < x, p
/-- info: if a = b then [a, b] else [1, 2, 3] ++ [] : List Nat -/
#guard_msgs in #check if a = b then [a, b] else 1 :: [2, 3] ++ []
/-- info: (a, b, p, q) : Nat × Nat × Prop × Prop -/
#guard_msgs in #check (a, b, p, q)
/-- info: { x // x > a } : Type -/
#guard_msgs in #check { x // x > a }
/-- info: (n : Nat) × Fin n : Type -/
#guard_msgs in #check (n : Nat) × Fin n
/-- info: f ∘ g : Nat → Nat -/
#guard_msgs in #check f ∘ g
/-- info: #[a, b].size : Nat -/
#guard_msgs in #check #[a, b].size
end Notation

/-! Every precedence and associativity that proofs rely on. -/
example (p q r : Prop) : (p ∧ q ∧ r) = (p ∧ (q ∧ r)) := rfl
example (p q r : Prop) : (p → q → r) = (p → (q → r)) := rfl
example (p q r : Prop) : (p ∨ q ∧ r ↔ q) = ((p ∨ (q ∧ r)) ↔ q) := rfl
example (a b c : Nat) : a - b - c = (a - b) - c := rfl
example (a b c : Nat) : a ^ b ^ c = a ^ (b ^ c) := rfl
example (a b c : Nat) : (a + b * c = c) = (Eq (a + (b * c)) c) := rfl
example (p q : Prop) : (¬p ∧ q) = ((¬p) ∧ q) := rfl

/-! Coercions. -/
example (b : Bool) (h : b) : b = true := h
example (s : { n : Nat // n > 3 }) : (s : Nat) > 3 := s.property
example (n : Nat) : (n : Int) = Int.ofNat n := rfl
example (a b : Bool) : (a == b) ↔ a = b := by simp
example : Option Nat := (3 : Nat)
structure Wrap where
  f : Nat → Nat
instance : CoeFun Wrap fun _ => Nat → Nat := ⟨Wrap.f⟩
example (w : Wrap) : w 3 = w.f 3 := rfl

/-! Long literals, patterns, anonymous constructors, named arguments. -/
example : [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24,
    25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40].length = 40 := rfl
def swap : α × β → β × α | (a, b) => (b, a)
example : swap (1, true) = (true, 1) := rfl
example : [1, 2, 3].foldl (init := 0) (· + ·) = 6 := rfl
example : (some 3 matches some _) = true := rfl
example : (if let some x := some 2 then x else 0) = 2 := rfl
example (h : ∃ x : Nat, x > 3 ∧ x < 5) : ∃ y, y < 5 :=
  let ⟨x, _, h⟩ := h
  ⟨x, h⟩
example : (3 |> Nat.succ |> Nat.succ) = 5 := rfl
example : (Nat.succ <| Nat.succ $ 3) = 5 := rfl
example : max_prec = 1024 ∧ (eval_prec max + 1) = 1025 := ⟨rfl, rfl⟩

/-! New notation in a file of a user. -/
infixl:65 " ⊞ " => fun (a b : Nat) => a + b + 1
notation "‖" x "‖" => Nat.succ x
syntax "twice! " term : term
macro_rules | `(twice! $t) => `($t + $t)
macro "close_it" : tactic => `(tactic| first | rfl | assumption)
example : 1 ⊞ 2 = 4 := by close_it
example : ‖3‖ = twice! 2 := by close_it
example (h : 2 < 1) : 2 < 1 := by close_it

/-! Unicode and ASCII agree. -/
example (a b : Nat) : (a ≤ b) = (a <= b) := rfl
example (p q : Prop) : (p ∧ q) = (p /\ q) ∧ (p ∨ q) = (p \/ q) := ⟨rfl, rfl⟩

/-- error: Unknown identifier `nope` -/
#guard_msgs in example : Nat := nope
/-- error: Type mismatch -/
#guard_msgs (error, substring := true, drop info) in
example : 1 = 2 := trivial

/-! Classes that are other classes together. -/
class HasA (α : Type) where
  a : α
class HasB (α : Type) where
  b : α
class abbrev HasAB (α : Type) := HasA α, HasB α
instance : HasA Nat := ⟨1⟩
instance : HasB Nat := ⟨2⟩
example : HasAB Nat := inferInstance
