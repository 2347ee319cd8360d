/-!
Implication alone: composing, exchanging, and using premises.

kind: logic
split: train
-/

/-- Implication is transitive.

Grade 1. -/
theorem imp_chain_two (p q r : Prop) (h₁ : p → q) (h₂ : q → r) : p → r := by
  -- 1. Let p hold.
  intro hp
  -- 2. It is enough to have q, which p gives.
  apply h₂
  apply h₁
  exact hp

/-- The order of two premises does not matter.

Grade 1. -/
theorem imp_swap_premises (p q r : Prop) (h : p → q → r) : q → p → r := by
  -- 1. Let q and p hold.
  intro hq hp
  -- 2. Use them in the order in which they are wanted.
  exact h hp hq

/-- A true statement follows from anything.

Grade 1. -/
theorem imp_const (p q : Prop) : p → q → p := by
  -- 1. Let p and q hold; then p does.
  intro hp _
  exact hp

/-- Implication distributes over itself.

Grade 2. -/
theorem imp_distrib_self (p q r : Prop) (h : p → q → r) (hpq : p → q) : p → r := by
  -- 1. Let p hold.
  intro hp
  -- 2. Then q holds as well.
  have hq : q := hpq hp
  -- 3. Both together give r.
  exact h hp hq

/-- A premise that is used twice need only be given once.

Grade 2. -/
theorem imp_contract (p q : Prop) (h : p → p → q) : p → q := by
  -- 1. Let p hold, and use it twice.
  intro hp
  exact h hp hp

/-- If anything that follows from p holds, then p itself does.

Grade 2. -/
theorem imp_of_all_consequences (p : Prop) (h : ∀ q : Prop, (p → q) → q) : p := by
  -- 1. One of the consequences of p is p.
  apply h p
  -- 2. For it follows from itself.
  intro hp
  exact hp

/-- Implications may be put in front of each other: a weaker premise and a stronger conclusion.

Grade 2. -/
theorem imp_weaken (p q r s : Prop) (hrp : r → p) (hqs : q → s) (h : p → q) : r → s := by
  -- 1. Let r hold.
  intro hr
  -- 2. It gives p, and p gives q.
  have hp := hrp hr
  have hq := h hp
  -- 3. And q gives s.
  exact hqs hq

/-- A chain of four implications.

Grade 1. -/
theorem imp_chain_four (p q r s t : Prop) (h₁ : p → q) (h₂ : q → r) (h₃ : r → s) (h₄ : s → t) :
    p → t := by
  -- 1. Let p hold.
  intro hp
  -- 2. We go back from t along the chain.
  apply h₄
  apply h₃
  -- 3. And forward from p.
  exact h₂ (h₁ hp)

/-- A third-order implication can be brought down to the first order.

Grade 3. -/
theorem imp_triple_reduce (p q : Prop) (h : ((p → q) → q) → q) : p → q := by
  -- 1. Let p hold.
  intro hp
  -- 2. It is enough that p → q implies q.
  apply h
  -- 3. It does, since p holds.
  intro hpq
  exact hpq hp

/-- If p → q would be enough for p, and p is enough for q, then q holds.

Grade 3. -/
theorem imp_from_own_need (p q : Prop) (h₁ : (p → q) → p) (h₂ : p → q) : q := by
  -- 1. It suffices to have p.
  suffices hp : p from h₂ hp
  -- 2. And p needs only the implication that we have.
  apply h₁
  exact h₂

/-- Three statements that imply each other in a circle are equivalent.

Grade 3. -/
theorem imp_circle (p q r : Prop) (h₁ : p → q) (h₂ : q → r) (h₃ : r → p) :
    (p ↔ q) ∧ (q ↔ r) := by
  -- 1. There are two equivalences to show.
  constructor
  -- 2. From q we come to p by way of r.
  · constructor
    · exact h₁
    · intro hq
      exact h₃ (h₂ hq)
  -- 3. From r we come to q by way of p.
  · refine ⟨h₂, ?_⟩
    intro hr
    exact h₁ (h₃ hr)
