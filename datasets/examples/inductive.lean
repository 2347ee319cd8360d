/-! # Inductive types -/

/-- A binary tree with numbers in its nodes. -/
inductive Tree where
  | leaf : Tree
  | node : Tree → Nat → Tree → Tree

namespace Tree

/-- The tree seen in a mirror. -/
def mirror : Tree → Tree
  | leaf => leaf
  | node l x r => node (mirror r) x (mirror l)

/-- The number of nodes. -/
def size : Tree → Nat
  | leaf => 0
  | node l _ r => size l + size r + 1

end Tree

/-- A colour of a traffic light. -/
inductive Light where
  | red | amber | green

/-- The colour that comes next. -/
def Light.next : Light → Light
  | red => green
  | green => amber
  | amber => red

/-- A propositional formula. -/
inductive Formula where
  | var : Nat → Formula
  | neg : Formula → Formula
  | conj : Formula → Formula → Formula

/-- Whether a formula holds when `v` says which variables do. -/
def Formula.holds (v : Nat → Prop) : Formula → Prop
  | var n => v n
  | neg f => ¬holds v f
  | conj f g => holds v f ∧ holds v g

/-- Even numbers, built up in twos. -/
inductive EvenBuilt : Nat → Prop where
  | zero : EvenBuilt 0
  | addTwo (n : Nat) : EvenBuilt n → EvenBuilt (n + 2)

/-- A tree seen in two mirrors is the tree. -/
theorem mirror_mirror (t : Tree) : t.mirror.mirror = t := by
  induction t with
  | leaf => rfl
  | node l x r ihl ihr =>
    show Tree.node l.mirror.mirror x r.mirror.mirror = Tree.node l x r
    rw [ihl, ihr]

/-- A mirror keeps the number of nodes. -/
theorem mirror_size (t : Tree) : t.mirror.size = t.size := by
  induction t with
  | leaf => rfl
  | node l x r ihl ihr =>
    show r.mirror.size + l.mirror.size + 1 = l.size + r.size + 1
    rw [ihl, ihr]
    rw [Nat.add_comm r.size l.size]

/-- Three changes bring a traffic light back. -/
theorem light_cycle (c : Light) : c.next.next.next = c := by
  cases c with
  | red => rfl
  | amber => rfl
  | green => rfl

/-- A traffic light never keeps its colour. -/
theorem light_changes (c : Light) : c.next ≠ c := by
  intro h
  cases c with
  | red => contradiction
  | amber => contradiction
  | green => contradiction

/-- A formula that holds also holds under two negations. -/
theorem formula_neg_neg (v : Nat → Prop) (f : Formula) (h : f.holds v) : (Formula.neg (Formula.neg f)).holds v := by
  intro hn
  exact hn h

/-- A conjunction of formulas holds in either order. -/
theorem formula_conj_comm (v : Nat → Prop) (f g : Formula) : (f.conj g).holds v ↔ (g.conj f).holds v := by
  constructor
  · rintro ⟨hf, hg⟩
    exact ⟨hg, hf⟩
  · rintro ⟨hg, hf⟩
    exact ⟨hf, hg⟩

/-- A double is even in the sense of the construction in twos. -/
theorem even_built_double (n : Nat) : EvenBuilt (n + n) := by
  induction n with
  | zero => exact EvenBuilt.zero
  | succ n ih =>
    have shape : n + 1 + (n + 1) = n + n + 2 := by
      rw [Nat.succ_add]
      rfl
    rw [shape]
    exact EvenBuilt.addTwo (n + n) ih

/-- A number that is even by construction is the double of one. -/
theorem even_built_half (n : Nat) (h : EvenBuilt n) : ∃ k, n = k + k := by
  induction h with
  | zero => exact ⟨0, rfl⟩
  | addTwo m _ ih =>
    obtain ⟨k, hk⟩ := ih
    exists k + 1
    rw [hk, Nat.succ_add]
    rfl

/-- One is not even in the sense of the construction in twos. -/
theorem not_even_built_one : ¬EvenBuilt 1 := by
  intro h
  cases h

/-! ## Other proofs -/

namespace Other

theorem light_cycle (c : Light) : c.next.next.next = c := by
  cases c <;> rfl

end Other
