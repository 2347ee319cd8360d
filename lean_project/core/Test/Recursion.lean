/-! Inductive types, structural and well-founded recursion, sizes, functional induction. -/

set_option linter.all false

inductive Tree (α : Type u) where
  | leaf
  | node (l : Tree α) (a : α) (r : Tree α)

namespace Tree
def size : Tree α → Nat
  | leaf => 0
  | node l _ r => l.size + 1 + r.size

def mirror : Tree α → Tree α
  | leaf => leaf
  | node l a r => node r.mirror a l.mirror

theorem mirror_mirror (t : Tree α) : t.mirror.mirror = t := by
  induction t with
  | leaf => rfl
  | node l a r ihl ihr => simp [mirror, ihl, ihr]

theorem size_mirror (t : Tree α) : t.mirror.size = t.size := by
  induction t with
  | leaf => rfl
  | node l a r ihl ihr => simp only [mirror, size, ihl, ihr]; ac_rfl
end Tree

example (a b : Nat) (h : Tree.node .leaf a .leaf = .node .leaf b .leaf) : a = b := by
  injection h
example (a : Nat) (l r : Tree Nat) : Tree.leaf ≠ .node l a r := by simp
example (a : Nat) (l r : Tree Nat) (h : Tree.leaf = .node l a r) : False := by cases h

/-- Indexed families. -/
inductive Vec (α : Type u) : Nat → Type u where
  | nil : Vec α 0
  | cons (a : α) (v : Vec α n) : Vec α (n + 1)

def Vec.head : Vec α (n + 1) → α
  | .cons a _ => a
def Vec.map (f : α → β) : Vec α n → Vec β n
  | .nil => .nil
  | .cons a v => .cons (f a) (v.map f)
example : (Vec.cons 3 .nil).head = 3 := rfl

/-- Nested inductive types. -/
inductive Rose where
  | mk (children : List Rose)
/-- info: Rose.mk.sizeOf_spec (children : List Rose) : sizeOf (Rose.mk children) = 1 + sizeOf children -/
#guard_msgs in #check Rose.mk.sizeOf_spec

mutual
inductive Even : Nat → Prop where
  | zero : Even 0
  | succ : Odd n → Even (n + 1)
inductive Odd : Nat → Prop where
  | succ : Even n → Odd (n + 1)
end
example : Even 2 := .succ (.succ .zero)

mutual
def isEven : Nat → Bool
  | 0 => true
  | n + 1 => isOdd n
def isOdd : Nat → Bool
  | 0 => false
  | n + 1 => isEven n
end
example : isEven 10 = true := rfl

/-! Lexicographic order, measures, conditions, division. -/
def ack : Nat → Nat → Nat
  | 0, m => m + 1
  | n + 1, 0 => ack n 1
  | n + 1, m + 1 => ack n (ack (n + 1) m)
termination_by n m => (n, m)
example : ack 2 1 = 5 := by simp [ack]
/-- info: 'ack' does not depend on any axioms -/
#guard_msgs in #print axioms ack

def down (n : Nat) : Nat := if n = 0 then 0 else down (n - 1) + 1
theorem down_eq (n : Nat) : down n = n := by
  fun_induction down n with
  | case1 => rfl
  | case2 n h ih => rw [ih]; exact Nat.sub_add_cancel (Nat.pos_of_ne_zero h)

def up (n m : Nat) : Nat := if m < n then up n (m + 1) + 1 else 0
termination_by n - m
example : up 3 1 = 2 := by rw [up, if_pos (by decide), up, if_pos (by decide), up, if_neg (by decide)]

def euclid (m n : Nat) : Nat := if h : m = 0 then n else euclid (n % m) m
termination_by m
#guard euclid 12 18 == 6

def interleave : List α → List α → List α
  | [], ys => ys
  | x :: xs, ys => x :: interleave ys xs
termination_by xs ys => xs.length + ys.length

def half : Nat → Nat
  | 0 => 0
  | 1 => 0
  | n + 2 => half n + 1
theorem half_le (n : Nat) : half n ≤ n := by
  induction n using half.induct with
  | case1 => simp [half]
  | case2 => simp [half]
  | case3 n ih => simp [half]; exact Nat.le_succ_of_le ih

/-- error: fail to show termination -/
#guard_msgs (error, substring := true) in
def forever (n : Nat) : Nat := forever (n + 1)

/-- error: failed to prove termination -/
#guard_msgs (error, substring := true) in
def forever' (n : Nat) : Nat := forever' (n + 1)
termination_by n

theorem strong {p : Nat → Prop} (h : ∀ n, (∀ m, m < n → p m) → p n) (n : Nat) : p n :=
  Nat.strongRecOn n h
/-- info: 'strong' does not depend on any axioms -/
#guard_msgs in #print axioms strong
