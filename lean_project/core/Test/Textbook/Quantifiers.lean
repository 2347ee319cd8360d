/-!
# Quantifiers and equality

`∀` is a dependent function type, `∃` a dependent pair of which only the existence counts.
-/

namespace Textbook.Quantifiers

/-! ## The universal quantifier -/

section
variable (α : Type) (p q : α → Prop)

example : (∀ x : α, p x ∧ q x) → ∀ y : α, p y :=
  fun h : ∀ x : α, p x ∧ q x => fun y : α => show p y from (h y).left
example : (∀ x, p x ∧ q x) ↔ (∀ x, p x) ∧ (∀ x, q x) :=
  ⟨fun h => ⟨fun x => (h x).1, fun x => (h x).2⟩, fun h x => ⟨h.1 x, h.2 x⟩⟩
example : (∀ x, p x → q x) → (∀ x, p x) → (∀ x, q x) := fun f g x => f x (g x)
example (h : (∀ x, p x) ∨ (∀ x, q x)) : ∀ x, p x ∨ q x :=
  fun x => h.elim (fun f => .inl (f x)) fun f => .inr (f x)
example (r : Prop) (a : α) : (∀ _ : α, r) ↔ r := ⟨fun h => h a, fun h _ => h⟩
example (r : Prop) : (∀ x, r → p x) ↔ (r → ∀ x, p x) := ⟨fun h hr x => h x hr, fun h x hr => h hr x⟩
example : (∀ x y : α, p x → q y) → ∀ x, p x → ∀ y, q y := fun h x hx y => h x y hx
end

section
variable (α : Type) (r : α → α → Prop)
variable (refl_r : ∀ x, r x x)
variable (symm_r : ∀ {x y}, r x y → r y x)
variable (trans_r : ∀ {x y z}, r x y → r y z → r x z)

/-- A chain of three steps of which the middle one is read backwards. -/
example (a b c d : α) (hab : r a b) (hcb : r c b) (hcd : r c d) : r a d :=
  trans_r (trans_r hab (symm_r hcb)) hcd
example (a : α) : r a a := refl_r a
end

/-- The barber who shaves exactly those who do not shave themselves does not exist. -/
theorem no_barber (men : Type) (barber : men) (shaves : men → men → Prop)
    (h : ∀ x : men, shaves barber x ↔ ¬ shaves x x) : False :=
  have hn : ¬shaves barber barber := fun hs => (h barber).mp hs hs
  hn ((h barber).mpr hn)

/-! ## Equality -/

/-- The three laws, with explicit types. -/
example : (∀ a : Nat, a = a) ∧ (∀ a b : Nat, a = b → b = a)
    ∧ (∀ a b c : Nat, a = b → b = c → a = c) :=
  ⟨Eq.refl, fun _ _ => Eq.symm, fun _ _ _ => Eq.trans⟩

/-- info: @Eq.refl : ∀ {α : Sort u_1} (a : α), a = a -/
#guard_msgs in #check @Eq.refl
/-- info: Eq.symm.{u} {α : Sort u} {a b : α} (h : a = b) : b = a -/
#guard_msgs in #check Eq.symm
/-- info: Eq.subst.{u} {α : Sort u} {motive : α → Prop} {a b : α} (h₁ : a = b) (h₂ : motive a) : motive b -/
#guard_msgs in #check Eq.subst

section
variable (α β : Type) (a b c d : α) (f : α → β)
example (hab : a = b) (hcb : c = b) (hcd : c = d) : a = d := Eq.trans (Eq.trans hab (Eq.symm hcb)) hcd
example (hab : a = b) (hcb : c = b) (hcd : c = d) : a = d := (hab.trans hcb.symm).trans hcd
example : (fun x => f x) a = f a := Eq.refl _
example : (fun x => f x) a = f a := rfl
example : (a, d).1 = a := rfl
example (p : α → Prop) (h₁ : a = b) (h₂ : p a) : p b := Eq.subst h₁ h₂
example (p : α → Prop) (h₁ : a = b) (h₂ : p a) : p b := h₁ ▸ h₂
example (p : α → Prop) (h₁ : a = b) (h₂ : p b) : p a := h₁ ▸ h₂
example (h : a = b) : f a = f b := congrArg f h
example (f g : α → Nat) (h : f = g) : f a = g a := congrFun h a
example (f g : α → Nat) (h₁ : a = b) (h₂ : f = g) : f a = g b := congr h₂ h₁
end

example : 2 + 3 = 5 := rfl
example : 2 + 3 = 5 := by decide
example (x y z : Nat) : x * (y + z) = x * y + x * z := Nat.mul_add x y z
example (x y z : Nat) : (x + y) * z = x * z + y * z := Nat.add_mul x y z
example (x y z : Nat) : x + y + z = x + (y + z) := Nat.add_assoc x y z
example (x y : Nat) : (x + y) * (x + y) = x * x + y * x + x * y + y * y :=
  have h₁ : (x + y) * (x + y) = (x + y) * x + (x + y) * y := Nat.mul_add (x + y) x y
  have h₂ : (x + y) * (x + y) = x * x + y * x + (x * y + y * y) :=
    (Nat.add_mul x y x) ▸ (Nat.add_mul x y y) ▸ h₁
  h₂.trans (Nat.add_assoc (x * x + y * x) (x * y) (y * y)).symm

/-! ## Chains -/

section
variable (a b c d e : Nat)

theorem chain (h₁ : a = b) (h₂ : b = c + 1) (h₃ : c = d) (h₄ : e = 1 + d) : a = e :=
  calc
    a = b := h₁
    _ = c + 1 := h₂
    _ = d + 1 := congrArg Nat.succ h₃
    _ = 1 + d := Nat.add_comm d 1
    _ = e := Eq.symm h₄
theorem chain_rw (h₁ : a = b) (h₂ : b = c + 1) (h₃ : c = d) (h₄ : e = 1 + d) : a = e :=
  calc a
    _ = b     := by rw [h₁]
    _ = c + 1 := by rw [h₂]
    _ = d + 1 := by rw [h₃]
    _ = 1 + d := by rw [Nat.add_comm]
    _ = e     := by rw [h₄]
theorem chain_one_rw (h₁ : a = b) (h₂ : b = c + 1) (h₃ : c = d) (h₄ : e = 1 + d) : a = e := by
  rw [h₁, h₂, h₃, Nat.add_comm, h₄]
theorem chain_simp (h₁ : a = b) (h₂ : b = c + 1) (h₃ : c = d) (h₄ : e = 1 + d) : a = e := by
  simp [h₁, h₂, h₃, Nat.add_comm, h₄]
theorem chain_order (h₁ : a = b) (h₂ : b ≤ c) (h₃ : c + 1 < d) : a < d :=
  calc
    a = b := h₁
    _ < b + 1 := Nat.lt_succ_self b
    _ ≤ c + 1 := Nat.succ_le_succ h₂
    _ < d := h₃
end

/-- Divisibility as a relation of ours, with its own chains. -/
def divides (x y : Nat) : Prop := ∃ k, k * x = y
theorem divides_trans {x y z : Nat} (h₁ : divides x y) (h₂ : divides y z) : divides x z :=
  let ⟨k₁, d₁⟩ := h₁
  let ⟨k₂, d₂⟩ := h₂
  ⟨k₁ * k₂, by rw [Nat.mul_comm k₁ k₂, Nat.mul_assoc, d₁, d₂]⟩
theorem divides_mul (x k : Nat) : divides x (k * x) := ⟨k, rfl⟩
instance : Trans divides divides divides where
  trans := divides_trans
example {x y z : Nat} (h₁ : divides x y) (h₂ : y = z) : divides x (2 * z) :=
  calc
    divides x y := h₁
    _ = z := h₂
    divides _ (2 * z) := divides_mul ..
infix:50 " ∣' " => divides
example {x y z : Nat} (h₁ : x ∣' y) (h₂ : y = z) : x ∣' 2 * z :=
  calc
    x ∣' y := h₁
    _ = z := h₂
    _ ∣' 2 * z := divides_mul ..

/-! ## The existential quantifier -/

example : ∃ x : Nat, x > 0 := Exists.intro 1 (Nat.zero_lt_succ 0)
example (x : Nat) (h : x > 0) : ∃ y, y < x := Exists.intro 0 h
example (x y z : Nat) (hxy : x < y) (hyz : y < z) : ∃ w, x < w ∧ w < z := ⟨y, hxy, hyz⟩
example (g : Nat → Nat → Nat) (h : g 0 0 = 0) : ∃ x, g x x = x := ⟨0, h⟩

section
variable (α : Type) (p q : α → Prop)
example (h : ∃ x, p x ∧ q x) : ∃ x, q x ∧ p x :=
  Exists.elim h fun w (hw : p w ∧ q w) => ⟨w, hw.right, hw.left⟩
example (h : ∃ x, p x ∧ q x) : ∃ x, q x ∧ p x :=
  match h with
  | ⟨w, hw⟩ => ⟨w, hw.right, hw.left⟩
example (h : ∃ x, p x ∧ q x) : ∃ x, q x ∧ p x :=
  match h with
  | ⟨(w : α), (hpw : p w), (hqw : q w)⟩ => ⟨w, hqw, hpw⟩
example (h : ∃ x, p x ∧ q x) : ∃ x, q x ∧ p x :=
  let ⟨w, hpw, hqw⟩ := h
  ⟨w, hqw, hpw⟩
example : (∃ x, p x ∧ q x) → ∃ x, q x ∧ p x := fun ⟨w, hpw, hqw⟩ => ⟨w, hqw, hpw⟩
example : (∃ x, p x ∨ q x) ↔ (∃ x, p x) ∨ (∃ x, q x) := Iff.intro
  (fun ⟨a, (h : p a ∨ q a)⟩ => Or.elim h (fun hp => .inl ⟨a, hp⟩) fun hq => .inr ⟨a, hq⟩)
  (fun h => h.elim (fun ⟨a, hp⟩ => ⟨a, (.inl hp)⟩) fun ⟨a, hq⟩ => ⟨a, (.inr hq)⟩)
example : (¬ ∃ x, p x) ↔ (∀ x, ¬ p x) := ⟨fun h x hx => h ⟨x, hx⟩, fun h ⟨x, hx⟩ => h x hx⟩
example (h : ∃ x, ¬ p x) : ¬ ∀ x, p x := fun g => let ⟨x, hx⟩ := h; hx (g x)
example (r : Prop) : (∃ x, p x ∧ r) ↔ (∃ x, p x) ∧ r :=
  ⟨fun ⟨x, hx, hr⟩ => ⟨⟨x, hx⟩, hr⟩, fun ⟨⟨x, hx⟩, hr⟩ => ⟨x, hx, hr⟩⟩
example (r : Prop) : (∀ x, p x → r) ↔ (∃ x, p x) → r := ⟨fun h ⟨x, hx⟩ => h x hx, fun h x hx => h ⟨x, hx⟩⟩
example (r : Prop) (a : α) : (∃ _ : α, r) ↔ r := ⟨fun ⟨_, h⟩ => h, fun h => ⟨a, h⟩⟩

open Classical
example (h : ¬ ∀ x, ¬ p x) : ∃ x, p x :=
  byContradiction fun h₁ : ¬ ∃ x, p x => h fun x h₃ => h₁ ⟨x, h₃⟩
example : (¬ ∀ x, p x) ↔ (∃ x, ¬ p x) :=
  ⟨fun h => byContradiction fun h₁ => h fun x => byContradiction fun h₂ => h₁ ⟨x, h₂⟩,
   fun ⟨x, hx⟩ h => hx (h x)⟩
example (a : α) : (∃ x, p x → ∀ y, p y) :=
  (em (∀ y, p y)).elim (fun h => ⟨a, fun _ => h⟩) fun h =>
    let ⟨x, hx⟩ := not_forall.mp h
    ⟨x, fun h' => absurd h' hx⟩
end

def IsEven (a : Nat) := ∃ b, a = 2 * b
theorem even_add (h₁ : IsEven a) (h₂ : IsEven b) : IsEven (a + b) :=
  match h₁, h₂ with
  | ⟨w₁, hw₁⟩, ⟨w₂, hw₂⟩ =>
    ⟨w₁ + w₂, calc a + b
      _ = 2 * w₁ + 2 * w₂ := by rw [hw₁, hw₂]
      _ = 2 * (w₁ + w₂) := by rw [Nat.mul_add]⟩
theorem even_add_tac (h₁ : IsEven a) (h₂ : IsEven b) : IsEven (a + b) := by
  obtain ⟨w₁, rfl⟩ := h₁
  obtain ⟨w₂, rfl⟩ := h₂
  exact ⟨w₁ + w₂, by rw [Nat.mul_add]⟩

/-! ## More notation for proofs -/

section
variable (f : Nat → Nat) (h : ∀ x : Nat, f x ≤ f (x + 1))
include h
example : f 0 ≤ f 3 :=
  have : f 0 ≤ f 1 := h 0
  have : f 0 ≤ f 2 := Nat.le_trans this (h 1)
  show f 0 ≤ f 3 from Nat.le_trans this (h 2)
example : f 0 ≤ f 1 → f 1 ≤ f 2 → f 0 = f 2 → f 0 = f 1 := fun (h₁ : f 0 ≤ f 1) h₂ h₃ =>
  have h₄ : f 1 ≤ f 0 := h₃.symm ▸ h₂
  Nat.le_antisymm ‹f 0 ≤ f 1› h₄
example : f 0 ≥ f 1 → f 1 ≥ f 2 → f 0 ≥ f 2 :=
  fun _ : f 0 ≥ f 1 => fun _ : f 1 ≥ f 2 =>
    have : f 0 ≥ f 2 := Nat.le_trans ‹f 1 ≥ f 2› ‹f 0 ≥ f 1›
    this
end

/-! ## Unique existence and bounded quantifiers -/

example : ∃ n : Nat, n * n = 49 ∧ ∀ m, m * m = 49 → m ≤ 49 :=
  ⟨7, rfl, fun m h => by
    cases m with
    | zero => exact Nat.zero_le _
    | succ k => rw [← h]; exact Nat.le_mul_of_pos_right (k + 1) (Nat.succ_pos k)⟩
example : ∀ x ∈ [1, 2, 3], x < 4 := by decide
example : ∃ x ∈ [1, 2, 3], x * x = 9 := by decide
example : ∀ n < 10, n * n < 100 := by decide
example : ∃ n, n > 3 ∧ n < 5 := ⟨4, by decide, by decide⟩
example (h : ∃ x > 3, x < 5) : ∃ x, x < 5 := let ⟨x, _, hx⟩ := h; ⟨x, hx⟩

end Textbook.Quantifiers
