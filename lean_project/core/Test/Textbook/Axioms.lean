/-!
# Axioms and computation
-/

namespace Textbook.Axioms

/-! ## Propositional extensionality -/

section
variable {a b c d e : Prop}
theorem thm₁ (h : a ↔ b) : (c ∧ a ∧ d → e) ↔ (c ∧ b ∧ d → e) := propext h ▸ Iff.refl _
theorem thm₂ (p : Prop → Prop) (h : a ↔ b) (h₁ : p a) : p b := propext h ▸ h₁
theorem eq_true_of (h : a) : a = True := propext ⟨fun _ => trivial, fun _ => h⟩
theorem iff_eq : (a ↔ b) = (a = b) := propext ⟨propext, fun h => h ▸ Iff.rfl⟩
theorem proofs_equal (h k : a) : h = k := rfl
end
/-- info: 'Textbook.Axioms.thm₂' depends on axioms: [propext] -/
#guard_msgs in #print axioms thm₂
/-- info: 'Textbook.Axioms.proofs_equal' does not depend on any axioms -/
#guard_msgs in #print axioms proofs_equal

/-! ## Function extensionality -/

/-- info: @funext : ∀ {α : Sort u_1} {β : α → Sort u_2} {f g : (x : α) → β x}, (∀ (x : α), f x = g x) → f = g -/
#guard_msgs in #check @funext
def f (x : Nat) := x
def g (x : Nat) := 0 + x
theorem f_eq_g : f = g := funext fun x => (Nat.zero_add x).symm
def val : Nat := Eq.recOn (motive := fun _ _ => Nat) f_eq_g 0
#guard val = 0
def Set (α : Type u) := α → Prop
namespace Set
def mem (x : α) (a : Set α) := a x
infix:50 (priority := high) "∈" => mem
theorem setext {a b : Set α} (h : ∀ x, x ∈ a ↔ x ∈ b) : a = b := funext fun x => propext (h x)
def empty : Set α := fun _ => False
notation (priority := high) "∅" => empty
def inter (a b : Set α) : Set α := fun x => x ∈ a ∧ x ∈ b
infix:70 " ∩ " => inter
def union (a b : Set α) : Set α := fun x => x ∈ a ∨ x ∈ b
infixl:65 " ∪ " => union
theorem inter.self (a : Set α) : a ∩ a = a :=
  setext fun _ => Iff.intro (fun ⟨h, _⟩ => h) fun h => ⟨h, h⟩
theorem inter.empty (a : Set α) : a ∩ ∅ = ∅ := setext fun _ => ⟨fun ⟨_, h⟩ => h, fun h => nomatch h⟩
theorem inter.comm (a b : Set α) : a ∩ b = b ∩ a :=
  setext fun _ => ⟨fun ⟨h₁, h₂⟩ => ⟨h₂, h₁⟩, fun ⟨h₁, h₂⟩ => ⟨h₂, h₁⟩⟩
theorem union.comm (a b : Set α) : a ∪ b = b ∪ a := setext fun _ => or_comm
theorem distrib (a b c : Set α) : a ∩ (b ∪ c) = (a ∩ b) ∪ (a ∩ c) :=
  setext fun _ => and_or_left
def compl (a : Set α) : Set α := fun x => ¬ x ∈ a
theorem compl_compl (a : Set α) : a.compl.compl = a := setext fun _ => Classical.not_not
theorem de_morgan (a b : Set α) : (a ∪ b).compl = a.compl ∩ b.compl :=
  setext fun x => by simp [compl, union, inter, mem]
def image (f : α → β) (a : Set α) : Set β := fun y => ∃ x, x ∈ a ∧ f x = y
theorem image_comp (f : α → β) (g : β → γ) (a : Set α) : image (g ∘ f) a = image g (image f a) :=
  setext fun _ =>
    ⟨fun ⟨x, hx, h⟩ => ⟨f x, ⟨x, hx, rfl⟩, h⟩, fun ⟨_, ⟨x, hx, hy⟩, h⟩ => ⟨x, hx, by simp [← h, hy]⟩⟩
end Set
/-- info: 'Textbook.Axioms.Set.setext' depends on axioms: [propext, Quot.sound] -/
#guard_msgs in #print axioms Set.setext

/-! ## Quotients -/

/-- info: @Quot.mk : {α : Sort u_1} → (r : α → α → Prop) → α → Quot r -/
#guard_msgs in #check @Quot.mk
/-- info: @Quot.ind : ∀ {α : Sort u_1} {r : α → α → Prop} {β : Quot r → Prop},
  (∀ (a : α), β (Quot.mk r a)) → ∀ (q : Quot r), β q -/
#guard_msgs (whitespace := lax) in #check @Quot.ind
def mod7Rel (x y : Nat) : Prop := x % 7 = y % 7
abbrev Mod7 := Quot mod7Rel
example (a : Nat) : Mod7 := Quot.mk mod7Rel a
def isZero7 (x : Nat) : Bool := x % 7 = 0
theorem isZero7_compat (a b : Nat) (h : mod7Rel a b) : isZero7 a = isZero7 b := by
  simp only [isZero7, mod7Rel] at *
  rw [h]
def isZero' (q : Mod7) : Bool := Quot.lift isZero7 isZero7_compat q
example (a : Nat) : isZero' (Quot.mk mod7Rel a) = isZero7 a := rfl
#guard isZero' (Quot.mk _ 14)
theorem mod7_eq : (Quot.mk _ 3 : Mod7) = Quot.mk _ 10 := Quot.sound rfl
theorem every (q : Mod7) : ∃ n, Quot.mk _ n = q := Quot.inductionOn q fun a => ⟨a, rfl⟩
def eqv (p₁ p₂ : α × α) : Prop := (p₁.1 = p₂.1 ∧ p₁.2 = p₂.2) ∨ (p₁.1 = p₂.2 ∧ p₁.2 = p₂.1)
infix:50 " ~ " => eqv
theorem eqv.refl (p : α × α) : p ~ p := Or.inl ⟨rfl, rfl⟩
theorem eqv.symm : ∀ {p₁ p₂ : α × α}, p₁ ~ p₂ → p₂ ~ p₁
  | _, _, Or.inl ⟨h₁, h₂⟩ => Or.inl ⟨h₁.symm, h₂.symm⟩
  | _, _, Or.inr ⟨h₁, h₂⟩ => Or.inr ⟨h₂.symm, h₁.symm⟩
theorem eqv.trans : ∀ {p₁ p₂ p₃ : α × α}, p₁ ~ p₂ → p₂ ~ p₃ → p₁ ~ p₃
  | _, _, _, .inl ⟨a₁, b₁⟩, .inl ⟨a₂, b₂⟩ => .inl ⟨a₁.trans a₂, b₁.trans b₂⟩
  | _, _, _, .inl ⟨a₁, b₁⟩, .inr ⟨a₂, b₂⟩ => .inr ⟨a₁.trans a₂, b₁.trans b₂⟩
  | _, _, _, .inr ⟨a₁, b₁⟩, .inl ⟨a₂, b₂⟩ => .inr ⟨a₁.trans b₂, b₁.trans a₂⟩
  | _, _, _, .inr ⟨a₁, b₁⟩, .inr ⟨a₂, b₂⟩ => .inl ⟨a₁.trans b₂, b₁.trans a₂⟩
theorem is_equivalence : Equivalence (@eqv α) := { refl := eqv.refl, symm := eqv.symm, trans := eqv.trans }
instance uprodSetoid (α : Type u) : Setoid (α × α) where
  r := eqv
  iseqv := is_equivalence
def UProd (α : Type u) : Type u := Quotient (uprodSetoid α)
namespace UProd
def mk {α : Type} (a₁ a₂ : α) : UProd α := Quotient.mk' (a₁, a₂)
notation "{ " a₁ ", " a₂ " }" => mk a₁ a₂
theorem mk_eq_mk (a₁ a₂ : α) : {a₁, a₂} = {a₂, a₁} := Quot.sound (Or.inr ⟨rfl, rfl⟩)
private theorem mem_fn_same : ∀ {p q : α × α}, p ~ q → ∀ a, (a = p.1 ∨ a = p.2) = (a = q.1 ∨ a = q.2)
  | _, _, Or.inl ⟨h₁, h₂⟩, _ => by rw [h₁, h₂]
  | _, _, Or.inr ⟨h₁, h₂⟩, _ => by rw [h₁, h₂]; exact propext or_comm
def mem {α : Type} (a : α) (u : UProd α) : Prop :=
  Quot.liftOn u (fun p => a = p.1 ∨ a = p.2) fun _ _ e => mem_fn_same e a
theorem mem_mk_left {α : Type} (a b : α) : mem a {a, b} := Or.inl rfl
theorem mem_mk_right {α : Type} (a b : α) : mem b {a, b} := Or.inr rfl
theorem mem_or {α : Type} {c a b : α} : mem c {a, b} → c = a ∨ c = b := fun h => h
end UProd
theorem exact_example (a b : Nat × Nat) (h : (Quotient.mk (uprodSetoid Nat) a) = Quotient.mk _ b) : a ≈ b :=
  Quotient.exact h
def swapQ : UProd Nat → UProd Nat :=
  Quotient.lift (fun p => Quotient.mk _ (p.2, p.1)) fun a b (h : a ~ b) =>
    Quotient.sound (h.elim (fun ⟨x, y⟩ => Or.inl ⟨y, x⟩) fun ⟨x, y⟩ => Or.inr ⟨y, x⟩)
theorem swapQ_id (u : UProd Nat) : swapQ u = u := by
  induction u using Quotient.inductionOn with
  | h p => exact Quotient.sound (Or.inr ⟨rfl, rfl⟩)
def addSum (u : UProd Nat) : Nat := Quotient.liftOn u (fun p => p.1 + p.2) fun a b h => by
  rcases h with ⟨h₁, h₂⟩ | ⟨h₁, h₂⟩ <;> simp only [h₁, h₂, Nat.add_comm]
#guard addSum (Quotient.mk _ (3, 4)) = 7
instance parity : Setoid Nat where
  r a b := a % 2 = b % 2
  iseqv := ⟨fun _ => rfl, Eq.symm, Eq.trans⟩
example : (5 : Nat) ≈ 9 := rfl
example : Quotient.mk parity 5 = Quotient.mk parity 9 := Quotient.sound rfl
def Parity.add (a b : Quotient parity) : Quotient parity :=
  Quotient.lift₂ (fun m n : Nat => Quotient.mk parity (m + n)) (fun a b c d (h : a % 2 = c % 2) (k : b % 2 = d % 2) =>
    Quotient.sound (show (a + b) % 2 = (c + d) % 2 by rw [Nat.add_mod, h, k, ← Nat.add_mod])) a b
theorem Parity.add_comm (a b : Quotient parity) : Parity.add a b = Parity.add b a :=
  Quotient.inductionOn₂ a b fun m n => by
    show Quotient.mk parity (m + n) = Quotient.mk parity (n + m)
    rw [Nat.add_comm]
noncomputable def rep (q : Quotient parity) : Nat := Classical.choose (Quotient.exists_rep q)
theorem funext_again {α : Type u} {β : Type v} {f g : α → β} (h : ∀ x, f x = g x) : f = g := by
  let appl : Quot (fun f g : α → β => ∀ x, f x = g x) → α → β :=
    fun q x => Quot.lift (fun f => f x) (fun _ _ h => h x) q
  show appl (Quot.mk _ f) = appl (Quot.mk _ g)
  exact congrArg appl (Quot.sound h)

/-! ## Choice -/

noncomputable example {α : Type u} (h : Nonempty α) : α := Classical.choice h
section
variable {α : Sort u} {p : α → Prop}
theorem choose_spec' (h : ∃ x, p x) : p (Classical.choose h) := Classical.choose_spec h
theorem epsilon_spec' (h : ∃ y, p y) : p (@Classical.epsilon α (nonempty_of_exists h) p) :=
  Classical.epsilon_spec h
end
theorem choice_fun {r : α → β → Prop} (h : ∀ x, ∃ y, r x y) : ∃ f : α → β, ∀ x, r x (f x) :=
  ⟨fun x => Classical.choose (h x), fun x => Classical.choose_spec (h x)⟩
example {r : α → β → Prop} (h : ∀ x, ∃ y, r x y) : ∃ f : α → β, ∀ x, r x (f x) := Classical.axiomOfChoice h
example {b : α → Type} {r : (x : α) → b x → Prop} (h : ∀ x, ∃ y, r x y) :
    ∃ f : (x : α) → b x, ∀ x, r x (f x) := Classical.skolem.mp h
noncomputable def inverse {α β : Type} [Inhabited α] (f : α → β) (y : β) : α :=
  open Classical in if h : ∃ x, f x = y then choose h else default
theorem inverse_right {α β : Type} [Inhabited α] (f : α → β) (hf : ∀ y, ∃ x, f x = y) (y : β) :
    f (inverse f y) = y := by
  simp only [inverse, dif_pos (hf y)]
  exact Classical.choose_spec (hf y)
theorem subsingleton_or (α : Type) : Subsingleton α ∨ ∃ a b : α, a ≠ b :=
  Classical.byCases (p := ∃ a b : α, a ≠ b) .inr fun h =>
    .inl ⟨fun a b => Classical.byContradiction fun hn => h ⟨a, b, hn⟩⟩

/-! ## Excluded middle -/

example (p : Prop) : p ∨ ¬p := Classical.em p
theorem prop_cases (a : Prop) : a = True ∨ a = False := Classical.propComplete a
theorem linear (p q : Prop) : (p → q) ∨ (q → p) := by
  by_cases h : p
  · exact .inr fun _ => h
  · exact .inl fun hp => absurd hp h
open Classical in
theorem drinker [Inhabited α] (p : α → Prop) : ∃ x, p x → ∀ y, p y := by
  by_cases h : ∃ x, ¬p x
  · obtain ⟨x, hx⟩ := h
    exact ⟨x, fun h => absurd h hx⟩
  · exact ⟨default, fun _ y => byContradiction fun hy => h ⟨y, hy⟩⟩
/-- info: 'Textbook.Axioms.drinker' depends on axioms: [propext, Classical.choice, Quot.sound] -/
#guard_msgs in #print axioms drinker
axiom mystery : 1 = 1
theorem usesMystery : 1 = 1 := mystery
/-- info: 'Textbook.Axioms.usesMystery' depends on axioms: [mystery] -/
#guard_msgs in #print axioms usesMystery
theorem gap : 1 = 2 → False := by
  intro h
  contradiction
/-- info: 'Textbook.Axioms.gap' does not depend on any axioms -/
#guard_msgs in #print axioms gap
example : (fun n : Nat => n + 0) = fun n => n := rfl
example (h : (2 : Nat) = 3) : False := by simp at h
def t : Nat := cast (rfl : Nat = Nat) 3
#guard t = 3
example (h : α = β) (a : α) : HEq (cast h a) a := cast_heq h a
example (a b : α) (h : HEq a b) : a = b := eq_of_heq h
example (n m : Nat) (h : n = m) (x : Fin n) : HEq (h ▸ x) x := by subst h; rfl

end Textbook.Axioms
