/-!
# Dependent type theory
-/

set_option linter.unusedVariables false

namespace Textbook.DependentTypes

/-! ## Simple types -/

def one : Nat := 1
def zero : Nat := 0
def b1 : Bool := true
/-- info: Textbook.DependentTypes.one : Nat -/
#guard_msgs in #check one
/-- info: b1 && true : Bool -/
#guard_msgs in #check b1 && true
/-- info: 20 -/
#guard_msgs in #eval 5 * 4
#guard one + 2 = 3
#guard (b1 && false) = false
/-- info: Nat → Nat → Nat : Type -/
#guard_msgs in #check Nat → Nat → Nat
/-- info: Nat → Nat → Nat : Type -/
#guard_msgs in #check Nat → (Nat → Nat)
/-- info: (Nat → Nat) → Nat : Type -/
#guard_msgs in #check (Nat → Nat) → Nat
/-- info: Nat.add : Nat → Nat → Nat -/
#guard_msgs in #check (Nat.add)
/-- info: Nat.add 3 : Nat → Nat -/
#guard_msgs in #check Nat.add 3
/-- info: (5, 9).fst : Nat -/
#guard_msgs in #check (5, 9).1
#guard (Nat.succ 2, 9).2 = 9

/-! ## Types as objects -/

def A : Type := Nat
def F : Type → Type := List
def G : Type → Type → Type := Prod
example : F A = List Nat := rfl
/-- info: G A Nat : Type -/
#guard_msgs in #check G A Nat
/-- info: List.{u} (α : Type u) : Type u -/
#guard_msgs in #check List
/-- info: Prod.{u, v} (α : Type u) (β : Type v) : Type (max u v) -/
#guard_msgs in #check Prod
/-- info: Type 3 : Type 4 -/
#guard_msgs in #check Type 3
/-- info: Prop : Type -/
#guard_msgs in #check Prop
universe u
def H (α : Type u) : Type u := Prod α α
/-- info: Textbook.DependentTypes.H.{u} (α : Type u) : Type u -/
#guard_msgs in #check H
def H'.{v} (α : Type v) : Type v := Prod α α
example : H = H' := rfl
example : Type = Sort 1 := rfl
example : Prop = Sort 0 := rfl

/-! ## Functions -/

/-- info: fun x => x + 5 : Nat → Nat -/
#guard_msgs in #check fun (x : Nat) => x + 5
/-- info: fun x => x + 5 : Nat → Nat -/
#guard_msgs in #check λ x : Nat => x + 5
#guard (λ x : Nat => x + 5) 10 = 15
/-- info: fun x y => if (!y) = true then x + 1 else x + 2 : Nat → Bool → Nat -/
#guard_msgs in #check fun x : Nat => fun y : Bool => if not y then x + 1 else x + 2
/-- info: fun x y => if (!y) = true then x + 1 else x + 2 : Nat → Bool → Nat -/
#guard_msgs in #check fun (x : Nat) (y : Bool) => if not y then x + 1 else x + 2
def cons (α : Type) (a : α) (as : List α) : List α := List.cons a as
/-- info: cons Nat : Nat → List Nat → List Nat -/
#guard_msgs in #check cons Nat
/-- info: @List.cons : {α : Type u_1} → α → List α → List α -/
#guard_msgs in #check @List.cons
def f (n : Nat) : String := toString n
def g (s : String) : Bool := s.length > 0
#guard (fun x : Nat => g (f x)) 3
/-- info: fun g f x => g (f x) : (String → Bool) → (Nat → String) → Nat → Bool -/
#guard_msgs in #check fun (g : String → Bool) (f : Nat → String) (x : Nat) => g (f x)
/-- info: fun α β γ g f x => g (f x) : (α β γ : Type) → (β → γ) → (α → β) → α → γ -/
#guard_msgs in #check fun (α β γ : Type) (g : β → γ) (f : α → β) (x : α) => g (f x)
example : (fun x : Nat => x) 1 = 1 := rfl
example : (fun x : Nat => true) 1 = true := rfl
def pi : Nat := 314
def compose (α β γ : Type) (g : β → γ) (f : α → β) (x : α) : γ := g (f x)
def square (x : Nat) : Nat := x * x
def doTwice (f : Nat → Nat) (x : Nat) : Nat := f (f x)
#guard compose Nat Nat Nat (doTwice square) square 3 = 6561
def greater (x y : Nat) := if x > y then x else y
#guard greater 2 3 = 3
example : let y := 2 + 2; y * y = 16 := rfl
def twice (x : Nat) : Nat :=
  let y := x + x
  y * y
#guard twice 2 = 16
def letChain : Nat := let y := 2 + 2; let z := y + y; z * z
#guard letChain = 64
def foo := let a := Nat; fun x : a => x + 2
#guard foo 3 = 5
#guard_msgs (drop error) in def bar := (fun a => fun x : a => x + 2) Nat

/-! ## Dependent functions and pairs -/

def pickType : Bool → Type
  | true => Nat
  | false => String
def pick : (b : Bool) → pickType b
  | true => (3 : Nat)
  | false => "three"
example : pick true = (3 : Nat) := rfl
/-- info: pick : (b : Bool) → pickType b -/
#guard_msgs in #check (pick)
universe v
def dpair (α : Type u) (β : α → Type v) (a : α) (b : β a) : (a : α) × β a := ⟨a, b⟩
def dpair' (α : Type u) (β : α → Type v) (a : α) (b : β a) : Σ a : α, β a := Sigma.mk a b
def h1 (x : Nat) : Nat := (dpair Type (fun α => α) Nat x).2
#guard h1 5 = 5
example : (dpair' Type (fun α => α) Nat 3).1 = Nat := rfl
/-- info: (n : Nat) × Fin n : Type -/
#guard_msgs in #check Σ n : Nat, Fin n
def some3 : { n : Nat // n > 2 } := ⟨3, by decide⟩
#guard some3.val = 3
example : some3.1 > 2 := some3.property
def subtypeAdd (a b : { n : Nat // n > 2 }) : { n : Nat // n > 2 } :=
  ⟨a.1 + b.1, Nat.lt_of_lt_of_le a.2 (Nat.le_add_right ..)⟩
def evens := { n : Nat // n % 2 = 0 }
def doubled (n : Nat) : evens := ⟨2 * n, Nat.mul_mod_right 2 n⟩
#guard (doubled 4).1 = 8
def Vect (α : Type u) (n : Nat) := { l : List α // l.length = n }
def Vect.cons (a : α) (v : Vect α n) : Vect α (n + 1) := ⟨a :: v.1, by rw [List.length_cons, v.2]⟩
def Vect.append (v : Vect α m) (w : Vect α n) : Vect α (m + n) :=
  ⟨v.1 ++ w.1, by rw [List.length_append, v.2, w.2]⟩
def matrix (m n : Nat) := Fin m → Fin n → Nat
def transpose (a : matrix m n) : matrix n m := fun i j => a j i
theorem transpose_transpose (a : matrix m n) : transpose (transpose a) = a := rfl
def identity (n : Nat) : matrix n n := fun i j => if i = j then 1 else 0
#guard identity 3 0 0 = 1 && identity 3 0 1 = 0
theorem transpose_identity (n : Nat) : transpose (identity n) = identity n := by
  funext i j
  simp only [transpose, identity, eq_comm]

/-! ## Implicit arguments -/

def Lst (α : Type u) : Type u := List α
def Lst.cons {α : Type u} (a : α) (as : Lst α) : Lst α := List.cons a as
def Lst.nil {α : Type u} : Lst α := List.nil
example : Lst Nat := Lst.cons 0 Lst.nil
def ident {α : Type u} (x : α) := x
/-- info: ident 1 : Nat -/
#guard_msgs in #check ident 1
/-- info: ident "hello" : String -/
#guard_msgs in #check ident "hello"
#guard_msgs (drop info) in #check (ident)
#guard @ident Nat 3 = 3
#guard (ident (α := Nat) 3) = 3
section
variable {α : Type u}
variable (x : α)
def ident2 := x
end
#guard ident2 3 = 3
/-- info: [] : List Nat -/
#guard_msgs in #check (List.nil : List Nat)
#guard (2 : Int) - 3 = -1
example (α : Type) (a b : α) (h : a = b) : b = a := @Eq.symm α a b h

/-! ## Quantifying over types -/

def Church := (α : Type) → (α → α) → α → α
def Church.toNat (c : Church) : Nat := c Nat (· + 1) 0
def Church.ofNat : Nat → Church
  | 0 => fun _ _ x => x
  | n + 1 => fun α f x => f (ofNat n α f x)
def Church.add (a b : Church) : Church := fun α f x => a α f (b α f x)
def Church.mul (a b : Church) : Church := fun α f => a α (b α f)
#guard (Church.mul (.ofNat 3) (.add (.ofNat 2) (.ofNat 2))).toNat = 12
theorem Church.toNat_ofNat : ∀ n, (Church.ofNat n).toNat = n
  | 0 => rfl
  | n + 1 => congrArg (· + 1) (toNat_ofNat n)
theorem leibniz {α : Type u} {a b : α} : (∀ p : α → Prop, p a → p b) ↔ a = b :=
  ⟨fun h => h (a = ·) rfl, fun h _ ha => h ▸ ha⟩
theorem cantor (f : α → α → Prop) : ∃ p : α → Prop, ∀ a, f a ≠ p := by
  refine ⟨fun a => ¬ f a a, fun a h => ?_⟩
  have h' : f a a ↔ ¬ f a a := iff_of_eq (congrFun h a)
  exact (fun hn : ¬ f a a => hn (h'.mpr hn)) fun hf => h'.mp hf hf
theorem cantor_bool (f : Nat → Nat → Bool) : ∃ g : Nat → Bool, ∀ n, f n ≠ g :=
  ⟨fun n => !f n n, fun n h => by
    have := congrFun h n
    cases hb : f n n <;> simp [hb] at this⟩
def Injective (f : α → β) : Prop := ∀ a b, f a = f b → a = b
def Surjective (f : α → β) : Prop := ∀ b, ∃ a, f a = b
theorem Injective.comp {f : α → β} {g : β → γ} (hg : Injective g) (hf : Injective f) :
    Injective (g ∘ f) := fun a b h => hf a b (hg _ _ h)
theorem Surjective.comp {f : α → β} {g : β → γ} (hg : Surjective g) (hf : Surjective f) :
    Surjective (g ∘ f) := by
  intro c
  obtain ⟨b, rfl⟩ := hg c
  obtain ⟨a, rfl⟩ := hf b
  exact ⟨a, rfl⟩
theorem injective_of_left_inverse {f : α → β} (g : β → α) (h : ∀ a, g (f a) = a) : Injective f := by
  intro a b e
  rw [← h a, e, h]
theorem succ_injective : Injective Nat.succ := fun _ _ h => Nat.succ.inj h
theorem succ_not_surjective : ¬ Surjective Nat.succ := fun h =>
  let ⟨_, e⟩ := h 0
  Nat.noConfusion e
example : Function.Injective (fun n : Nat => n + 1) := fun a b h => by simpa using h

end Textbook.DependentTypes
