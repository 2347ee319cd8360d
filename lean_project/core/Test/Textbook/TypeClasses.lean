/-!
# Type classes
-/

set_option linter.unusedVariables false

namespace Textbook.TypeClasses

/-! ## Classes and instances -/

namespace First
class Plus (α : Type u) where
  plus : α → α → α
/-- info: @Plus.plus : {α : Type u_1} → [self : Plus α] → α → α → α -/
#guard_msgs in #check @Plus.plus
instance : Plus Nat where
  plus := Nat.add
instance : Plus Bool where
  plus := or
instance [Plus α] [Plus β] : Plus (α × β) where
  plus a b := (Plus.plus a.1 b.1, Plus.plus a.2 b.2)
instance {α : Type u} {β : Type v} [Plus β] : Plus (α → β) where
  plus f g := fun a => Plus.plus (f a) (g a)
def double [Plus α] (x : α) : α := Plus.plus x x
#guard double 10 = 20
#guard double (1, false) = (2, false)
#guard double (fun n : Nat => n * n) 3 = 18
open Plus in
#guard plus 2 3 = 5
end First

/-- info: instInhabitedNat -/
#guard_msgs in #synth Inhabited Nat
instance [Inhabited β] : Inhabited (Unit → α → β) := ⟨fun _ _ => default⟩
export Inhabited (default)
#guard (default : Nat × Bool) = (0, false)
#guard (default : Nat → Nat) 3 = 0
@[instance_reducible] def prop : Inhabited Prop := inferInstance
@[instance_reducible] def foo : Inhabited (Nat × Nat) := inferInstance
theorem foo_default : foo.default = (0, 0) := rfl
/-- info: inferInstance : Inhabited Nat -/
#guard_msgs in #check (inferInstance : Inhabited Nat)

/-! ## Overloading operators -/

structure Rational where
  num : Int
  den : Nat
  inv : den ≠ 0
instance : OfNat Rational n where
  ofNat := { num := n, den := 1, inv := by decide }
instance : ToString Rational where
  toString r := s!"{r.num}/{r.den}"
#guard toString (2 : Rational) = "2/1"
/-- info: 2 : Nat -/
#guard_msgs in #check (2 : Nat)
class Monoid (α : Type u) where
  unit : α
  op : α → α → α
instance [s : Monoid α] : OfNat α (nat_lit 1) where
  ofNat := s.unit
def getUnit [Monoid α] : α := 1
structure Vec2 where
  x : Int
  y : Int
  deriving DecidableEq, Repr
instance : Add Vec2 := ⟨fun a b => ⟨a.x + b.x, a.y + b.y⟩⟩
instance : Neg Vec2 := ⟨fun a => ⟨-a.x, -a.y⟩⟩
instance : Sub Vec2 := ⟨fun a b => a + -b⟩
instance : HMul Int Vec2 Vec2 := ⟨fun k a => ⟨k * a.x, k * a.y⟩⟩
instance : Zero Vec2 := ⟨⟨0, 0⟩⟩
instance : LE Vec2 := ⟨fun a b => a.x ≤ b.x ∧ a.y ≤ b.y⟩
instance (a b : Vec2) : Decidable (a ≤ b) := inferInstanceAs (Decidable (_ ∧ _))
#guard Vec2.mk 1 2 + ⟨3, 4⟩ = ⟨4, 6⟩
#guard (2 : Int) * Vec2.mk 1 2 - ⟨1, 1⟩ = ⟨1, 3⟩
#guard (0 : Vec2) ≤ ⟨1, 1⟩
#guard ¬ (Vec2.mk 1 1 ≤ ⟨0, 5⟩)
instance : Append Vec2 := ⟨fun a b => ⟨a.x, b.y⟩⟩
#guard Vec2.mk 1 2 ++ ⟨3, 4⟩ = ⟨1, 4⟩
instance : GetElem (Nat → Nat) Nat Nat (fun _ _ => True) := ⟨fun f i _ => f i⟩
#guard (fun n : Nat => n * n)[7]'trivial = 49
instance : Membership Nat (Nat → Bool) := ⟨fun f n => f n = true⟩
example : 3 ∈ (fun n : Nat => decide (n > 2)) := by show decide (3 > 2) = true; rfl
instance : HAdd (List Nat) Nat (List Nat) := ⟨fun xs n => xs.map (· + n)⟩
#guard [1, 2] + 3 = [4, 5]
instance : Pow Vec2 Nat := ⟨fun a n => ⟨a.x ^ n, a.y ^ n⟩⟩
#guard Vec2.mk 2 3 ^ 2 = ⟨4, 9⟩
instance : Coe Int Vec2 := ⟨fun n => ⟨n, n⟩⟩
#guard ((3 : Int) : Vec2) = ⟨3, 3⟩

/-! ## Output parameters -/

class HTimes (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  htimes : α → β → γ
export HTimes (htimes)
instance : HTimes Nat Nat Nat where
  htimes := Nat.mul
instance [HTimes α β γ] : HTimes α (List β) (List γ) where
  htimes a bs := bs.map (htimes a)
#guard htimes 4 [2, 3] = [8, 12]
class HMix (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  hmix : α → β → γ
export HMix (hmix)
@[default_instance] instance : HMix Int Int Int where
  hmix := Int.mul
def xs : List Int := [1, 2, 3]
#guard_msgs (drop info) in #check fun y => xs.map (fun x => hmix x y)
#guard (fun y => xs.map fun x => hmix x y) 3 = [3, 6, 9]

/-! ## Local instances, priorities, scoping -/

structure P where
  x : Nat
  y : Nat
section
local instance : Add P where
  add a b := { x := a.x + b.x, y := a.y + b.y }
def doubleP (p : P) := p + p
end
#guard_msgs (drop error) in example (p : P) := p + p
namespace Scope
scoped instance : Mul P := ⟨fun a b => ⟨a.x * b.x, a.y * b.y⟩⟩
end Scope
#guard_msgs (drop error) in example (p : P) := p * p
open Scope in example (p : P) : p * p = ⟨p.x * p.x, p.y * p.y⟩ := rfl
class Weight (α : Type u) where
  a : Nat
  b : Nat
@[instance_reducible, instance low] def weightLow : Weight Nat := ⟨1, 1⟩
instance (priority := default + 1) weightHigh : Weight Nat where
  a := 2
  b := 2
#guard Weight.a Nat = 2
instance (priority := low) anyWeight : Weight α := ⟨0, 0⟩
#guard Weight.b String = 0
attribute [-instance] weightHigh
#guard Weight.a Nat = 1
@[instance_reducible] def unnamed : Weight Bool := ⟨5, 5⟩
example : (let _ := unnamed; Weight.a Bool) = 5 := rfl
example : (letI := unnamed; Weight.a Bool) = 5 := rfl
example : @Weight.a Bool unnamed = 5 := rfl

/-! ## Decidable propositions -/

def ite' {α : Sort u} (c : Prop) [h : Decidable c] (t e : α) : α := match h with | isTrue _ => t | isFalse _ => e
def step (a b x : Nat) : Bool := if x < a ∨ x > b then false else true
/-- info: Textbook.TypeClasses.step (a b x : Nat) : Bool -/
#guard_msgs in #check step
#guard step 1 5 3
example : 10 < 5 ∨ 1 > 0 := by decide
example : ¬ (True ∧ False) := by decide
example : 10 * 20 = 200 := by decide
theorem ex : True ∧ 2 = 1 + 1 := by decide
/--
info: theorem Textbook.TypeClasses.ex : True ∧ 2 = 1 + 1 :=
of_decide_eq_true (id (Eq.refl true))
-/
#guard_msgs in #print ex
instance decAnd' [hp : Decidable p] [hq : Decidable q] : Decidable (p ∧ q ∧ p) := inferInstance
def isPrime (n : Nat) : Prop := n ≥ 2 ∧ ∀ m < n, m ∣ n → m = 1
instance (n : Nat) : Decidable (isPrime n) := by unfold isPrime; infer_instance
example : isPrime 13 := by decide
example : ¬isPrime 15 := by decide
instance decEqPair [DecidableEq α] [DecidableEq β] : DecidableEq (α × β) := inferInstance
instance : DecidablePred (fun n : Nat => n > 3) := fun _ => inferInstance
noncomputable example (p : Prop) : Decidable p := Classical.propDecidable p
open Classical in
noncomputable def classicalIf (p : Prop) : Nat := if p then 1 else 0
example (h : p) : classicalIf p = 1 := by simp [classicalIf, h]

/-! ## Coercions -/

instance : Coe Bool Prop where
  coe b := b = true
#guard if true then true else false
def Set' (α : Type u) := α → Prop
namespace Set'
def mem (a : α) (s : Set' α) := s a
def Lst.toSet : List α → Set' α
  | [] => fun _ => False
  | a :: as => fun x => x = a ∨ toSet as x
instance : Coe (List α) (Set' α) where
  coe := Lst.toSet
def inSet (x : α) (s : Set' α) : Prop := s x
example : inSet 2 [1, 2, 3] := Or.inr (Or.inl rfl)
end Set'
instance decPropToBool (p : Prop) [Decidable p] : CoeDep Prop p Bool where
  coe := decide p
structure Semigroup where
  carrier : Type u
  mul : carrier → carrier → carrier
  mul_assoc (a b c : carrier) : mul (mul a b) c = mul a (mul b c)
instance (S : Semigroup) : Mul S.carrier where
  mul a b := S.mul a b
instance : CoeSort Semigroup (Type u) where
  coe s := s.carrier
example (S : Semigroup) (a b c : S) : (a * b) * c = a * (b * c) := Semigroup.mul_assoc _ a b c
structure Morphism (S1 S2 : Semigroup) where
  mor : S1 → S2
  resp_mul : ∀ a b : S1, mor (a * b) = (mor a) * (mor b)
instance (S1 S2 : Semigroup) : CoeFun (Morphism S1 S2) (fun _ => S1 → S2) where
  coe m := m.mor
theorem resp_mul {S1 S2 : Semigroup} (f : Morphism S1 S2) (a b : S1) : f (a * b) = f a * f b :=
  f.resp_mul a b
example (S1 S2 : Semigroup) (f : Morphism S1 S2) (a : S1) : f (a * a * a) = f a * f a * f a :=
  calc f (a * a * a)
    _ = f (a * a) * f a := by rw [resp_mul f]
    _ = f a * f a * f a := by rw [resp_mul f]
structure Adder where
  howMuch : Nat
instance : CoeFun Adder fun _ => Nat → Nat := ⟨fun a => (· + a.howMuch)⟩
#guard (⟨5⟩ : Adder) 3 = 8
structure Pos where
  succ ::
  pred : Nat
instance : OfNat Pos (n + 1) := ⟨⟨n⟩⟩
instance : Coe Pos Nat := ⟨fun p => p.pred + 1⟩
#guard [1, 2, 3, 4].drop (2 : Pos) = [3, 4]
instance : CoeTail Nat Vec2 := ⟨fun n => ⟨n, 0⟩⟩
example (n : Nat) : Option Nat := n
example (n : Nat) (i : Int) : (n : Int) + i = i + n := Int.add_comm ..
example (xs : { l : List Nat // l ≠ [] }) : List Nat := xs
example (x : Fin 3) : Nat := x

/-! ## Algebra and inheritance -/

class Semi (α : Type u) extends Mul α where
  mul_assoc : ∀ a b c : α, a * b * c = a * (b * c)
class CommSemi (α : Type u) extends Semi α where
  mul_comm : ∀ a b : α, a * b = b * a
class Unital (α : Type u) extends Semi α, One α where
  one_mul : ∀ a : α, 1 * a = a
  mul_one : ∀ a : α, a * 1 = a
class CommUnital (α : Type u) extends Unital α, CommSemi α
theorem mul_left_comm [CommSemi α] (a b c : α) : a * (b * c) = b * (a * c) := by
  rw [← Semi.mul_assoc, CommSemi.mul_comm a b, Semi.mul_assoc]
theorem one_unique [Unital α] (e : α) (h : ∀ a : α, e * a = a) : e = 1 := by
  have := h 1
  rwa [Unital.mul_one] at this
def power [Unital α] (a : α) : Nat → α
  | 0 => 1
  | n + 1 => power a n * a
theorem power_add [Unital α] (a : α) (m n : Nat) : power a (m + n) = power a m * power a n := by
  induction n with
  | zero => simp [power, Unital.mul_one]
  | succ n ih =>
    rw [← Nat.add_assoc]
    simp only [power, ih, Semi.mul_assoc]
instance : CommUnital Nat where
  mul_assoc := Nat.mul_assoc
  mul_comm := Nat.mul_comm
  one_mul := Nat.one_mul
  mul_one := Nat.mul_one
#guard power 2 10 = 1024
class Shape (α : Type) where
  area : α → Nat
  name : String := "shape"
structure Square where side : Nat
instance : Shape Square := { area := fun s => s.side * s.side }
#guard Shape.name Square = "shape"
#guard Shape.area (Square.mk 3) = 9
class Functor' (f : Type u → Type v) where
  map : (α → β) → f α → f β
instance : Functor' List := ⟨List.map⟩
instance : Functor' Option := ⟨fun g o => o.map g⟩
#guard Functor'.map (· + 1) [1, 2] = [2, 3]
#guard (· + 1) <$> some 1 = some 2
class LawfulFunctor' (f : Type u → Type u) extends Functor' f where
  id_map : ∀ x : f α, map id x = x
instance : LawfulFunctor' List where
  id_map := by simp [Functor'.map]
inductive Term where | lit (n : Nat) | plus (a b : Term)
instance : OfNat Term n := ⟨.lit n⟩
instance : Add Term := ⟨.plus⟩
def Term.eval : Term → Nat | lit n => n | plus a b => a.eval + b.eval
#guard (1 + 2 + 3 : Term).eval = 6
deriving instance Repr, DecidableEq for Term
#guard (1 + 2 : Term) ≠ 3
class abbrev AddMul (α : Type) := Add α, Mul α
def both [AddMul α] (a b : α) : α := a + b * b
#guard both 2 3 = 11

end Textbook.TypeClasses
