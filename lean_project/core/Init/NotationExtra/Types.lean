prelude
import Init.Notation
/-!
# More types and operator classes

Equivalence, existence, sums, dependent pairs, collections; the types that `for` and `do` elaborate
to.
-/

set_option autoImplicit true
set_option genSizeOf false
universe u v w u₁ u₂

/-! ## Logic -/

/-- Equivalence of propositions. -/
structure Iff (a b : Prop) : Prop where
  intro ::
  mp : a → b
  mpr : b → a

infix:20 " ↔ " => Iff

syntax:20 term:21 " <-> " term:21 : term
macro_rules | `($a <-> $b) => `($a ↔ $b)

/-- Some element satisfies the predicate. -/
inductive Exists {α : Sort u} (p : α → Prop) : Prop where
  | intro (w : α) (h : p w) : Exists p

/-- Inequality. -/
@[reducible] def Ne {α : Sort u} (a b : α) : Prop := ¬ a = b

infix:50 " ≠ " => Ne

macro_rules | `($a ≠ $b) => `(binrel% Ne $a $b)

/-! ## Sums and dependent pairs -/

/-- Disjoint union. -/
inductive Sum (α : Type u) (β : Type v) where
  | inl (val : α) : Sum α β
  | inr (val : β) : Sum α β

infixr:30 " ⊕ " => Sum

/-- Disjoint union, propositions allowed. -/
inductive PSum (α : Sort u) (β : Sort v) where
  | inl (val : α) : PSum α β
  | inr (val : β) : PSum α β

infixr:30 " ⊕' " => PSum

instance {α : Sort u} {β : Sort v} [Inhabited α] : Inhabited (PSum α β) where
  default := .inl default

/-- Pairs whose second type depends on the first component. -/
@[pp_using_anonymous_constructor]
structure Sigma {α : Type u} (β : α → Type v) where
  fst : α
  snd : β fst

attribute [unbox] Sigma

/-- Dependent pairs, propositions allowed. -/
@[pp_using_anonymous_constructor]
structure PSigma {α : Sort u} (β : α → Sort v) where
  fst : α
  snd : β fst

/-! ## Collections and equivalences -/

/-- `a ≈ b`. -/
class HasEquiv (α : Sort u) where
  Equiv : α → α → Sort v

infix:50 " ≈ " => HasEquiv.Equiv

/-- `∅` and `{}`. -/
class EmptyCollection (α : Type u) where
  emptyCollection : α

notation "{" "}" => EmptyCollection.emptyCollection
notation "∅" => EmptyCollection.emptyCollection

/-- `{a, …}` into a collection. -/
class Insert (α : outParam <| Type u) (γ : Type v) where
  insert : α → γ → γ

export Insert (insert)

/-- `{a}`. -/
class Singleton (α : outParam <| Type u) (β : Type v) where
  singleton : α → β

export Singleton (singleton)

/-- `a ⊆ b`. -/
class HasSubset (α : Type u) where
  Subset : α → α → Prop

export HasSubset (Subset)

/-- `a ⊂ b`. -/
class HasSSubset (α : Type u) where
  SSubset : α → α → Prop

export HasSSubset (SSubset)

abbrev Superset [HasSubset α] (a b : α) := Subset b a
abbrev SSuperset [HasSSubset α] (a b : α) := SSubset b a

/-- `a ∪ b`. -/
class Union (α : Type u) where
  union : α → α → α

/-- `a ∩ b`. -/
class Inter (α : Type u) where
  inter : α → α → α

/-- `a \ b`. -/
class SDiff (α : Type u) where
  sdiff : α → α → α

infix:50 " ⊆ " => HasSubset.Subset
infix:50 " ⊂ " => HasSSubset.SSubset
infix:50 " ⊇ " => Superset
infix:50 " ⊃ " => SSuperset
infixl:65 " ∪ " => Union.union
infixl:70 " ∩ " => Inter.inter
infix:70 " \\ " => SDiff.sdiff

macro_rules | `($a ⊆ $b) => `(binrel% HasSubset.Subset $a $b)
macro_rules | `($a ⊂ $b) => `(binrel% HasSSubset.SSubset $a $b)
macro_rules | `($a ⊇ $b) => `(binrel% Superset $a $b)
macro_rules | `($a ⊃ $b) => `(binrel% SSuperset $a $b)
macro_rules | `($a ∪ $b) => `(binop% Union.union $a $b)
macro_rules | `($a ∩ $b) => `(binop% Inter.inter $a $b)
macro_rules | `($a \ $b) => `(binop% SDiff.sdiff $a $b)

/-! ## Loops -/

/-- How one round of a `for` loop ends. -/
inductive ForInStep (α : Type u) where
  | done : α → ForInStep α
  | yield : α → ForInStep α

instance [Inhabited α] : Inhabited (ForInStep α) where
  default := .yield default

/-- `for x in xs do …`. -/
class ForIn (m : Type u₁ → Type u₂) (ρ : Type u) (α : outParam (Type v)) where
  forIn {β} (xs : ρ) (b : β) (f : α → β → m (ForInStep β)) : m β

export ForIn (forIn)

/-- `for h : x in xs do …`. -/
class ForIn' (m : Type u₁ → Type u₂) (ρ : Type u) (α : outParam (Type v))
    (d : outParam (Membership α ρ)) where
  forIn' {β} (x : ρ) (b : β) (f : (a : α) → a ∈ x → β → m (ForInStep β)) : m β

export ForIn' (forIn')

/-- Bundles of results that `do` blocks with `return`, `break` and `continue` elaborate to. -/
inductive DoResultPRBC (α β σ : Type u) where
  | pure : α → σ → DoResultPRBC α β σ
  | return : β → σ → DoResultPRBC α β σ
  | break : σ → DoResultPRBC α β σ
  | continue : σ → DoResultPRBC α β σ

inductive DoResultPR (α β σ : Type u) where
  | pure : α → σ → DoResultPR α β σ
  | return : β → σ → DoResultPR α β σ

inductive DoResultBC (σ : Type u) where
  | break : σ → DoResultBC σ
  | continue : σ → DoResultBC σ

inductive DoResultSBC (α σ : Type u) where
  | pureReturn : α → σ → DoResultSBC α σ
  | break : σ → DoResultSBC α σ
  | continue : σ → DoResultSBC α σ
