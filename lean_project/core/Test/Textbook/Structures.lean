/-!
# Structures and records
-/

namespace Textbook.Structures

structure Point (α : Type u) where
  mk ::
  x : α
  y : α
  deriving Repr, BEq, DecidableEq, Inhabited

/-- info: Textbook.Structures.Point.mk.{u} {α : Type u} (x y : α) : Point α -/
#guard_msgs in #check Point.mk
/-- info: @Point.rec : {α : Type u_2} →
  {motive : Point α → Sort u_1} → ((x y : α) → motive { x := x, y := y }) → (t : Point α) → motive t -/
#guard_msgs in #check @Point.rec
/-- info: Textbook.Structures.Point.x.{u} {α : Type u} (self : Point α) : α -/
#guard_msgs in #check Point.x
/--
info: structure Textbook.Structures.Point.{u} (α : Type u) : Type u
number of parameters: 1
fields:
  Textbook.Structures.Point.x : α
  Textbook.Structures.Point.y : α
constructor:
  Textbook.Structures.Point.mk.{u} {α : Type u} (x y : α) : Point α
-/
#guard_msgs in #print Point

#guard (Point.mk 10 20).x = 10
#guard ({ x := 10, y := 20 } : Point Nat).y = 20
#guard { x := 10, y := 20 : Point Nat } = ⟨10, 20⟩
/-- info: { x := 1, y := 2 } -/
#guard_msgs in #eval Point.mk 1 2
/-- info: { x := 1, y := 2 } : Point Nat -/
#guard_msgs in #check Point.mk 1 2
example (a b : α) : Point.x (Point.mk a b) = a := rfl
example (p : Point Nat) : p = ⟨p.x, p.y⟩ := rfl
example (p : Point Nat) : p = { x := p.x, y := p.y } := by cases p; rfl

namespace Point
def add (p q : Point Nat) : Point Nat := mk (p.x + q.x) (p.y + q.y)
def smul (n : Nat) (p : Point Nat) : Point Nat := .mk (n * p.x) (n * p.y)
def map (f : α → β) (p : Point α) : Point β := { x := f p.x, y := f p.y }
def swap (p : Point α) : Point α := { x := p.y, y := p.x }
theorem swap_swap (p : Point α) : p.swap.swap = p := rfl
theorem map_swap (f : α → β) (p : Point α) : p.swap.map f = (p.map f).swap := rfl
@[ext] theorem ext' {p q : Point α} (hx : p.x = q.x) (hy : p.y = q.y) : p = q := by
  cases p; cases q; simp at hx hy; simp [hx, hy]
theorem add_comm (p q : Point Nat) : p.add q = q.add p := by
  simp [add, Nat.add_comm]
instance : Add (Point Nat) := ⟨add⟩
instance [ToString α] : ToString (Point α) := ⟨fun p => s!"({p.x}, {p.y})"⟩
end Point
#guard (Point.mk 1 2).add ⟨3, 4⟩ = ⟨4, 6⟩
#guard (Point.mk 1 2).smul 3 = Point.mk 3 6
#guard (⟨1, 2⟩ + ⟨3, 4⟩ : Point Nat).x = 4
#guard toString (Point.mk 1 2) = "(1, 2)"
#guard ((Point.mk 1 2).map (· + 1)).swap = ⟨3, 2⟩
#guard Point.smul 2 (Point.mk 1 2) == ⟨2, 4⟩
#guard (default : Point Nat) = ⟨0, 0⟩

/-! ## Updates and defaults -/

def p : Point Nat := { x := 1, y := 2 }
#guard { p with y := 3 } = { x := 1, y := 3 : Point Nat }
#guard ({ p with x := 4, y := 5 } : Point Nat) = ⟨4, 5⟩
structure Point3 (α : Type u) where
  x : α
  y : α
  z : α
def q : Point3 Nat := { x := 5, y := 5, z := 5 }
def r : Point3 Nat := { p, q with x := 6 }
example : r.x = 6 := rfl
example : r.y = 2 := rfl
example : r.z = 5 := rfl
structure Config where
  verbose : Bool := false
  level : Nat := 3
  name : String := "config" ++ toString level
  deriving Repr
#guard ({} : Config).level = 3
#guard { level := 5 : Config }.name = "config5"
def withLevel (c : Config) (n : Nat) : Config := { c with level := n }
#guard (withLevel {} 9).level = 9
structure Bounded where
  val : Nat
  small : val < 10 := by decide
#guard ({ val := 3 } : Bounded).val = 3
structure Wrapper where
  inner : Point Nat
  tag : Nat := 0
def w : Wrapper := { inner := { x := 1, y := 2 } }
#guard { w with inner.x := 7 }.inner = ⟨7, 2⟩
def shorthand (x y : Nat) : Point Nat := { x, y }
#guard shorthand 1 2 = ⟨1, 2⟩
structure WithFun where
  op : Nat → Nat → Nat
def plus : WithFun where
  op a b := a + b
def plusPattern : WithFun where
  op
    | 0, b => b
    | a + 1, b => a + b + 1
#guard plus.op 2 3 = plusPattern.op 2 3

/-! ## Extension -/

inductive Color where
  | red | green | blue
  deriving DecidableEq, Repr
structure ColorPoint (α : Type u) extends Point α where
  c : Color
structure RGB where
  red : Bool
  green : Bool
  blue : Bool
structure RedGreenPoint (α : Type u) extends Point3 α, RGB where
  no_blue : blue = false
def rgp : RedGreenPoint Nat :=
  { x := 10, y := 10, z := 20, red := true, green := true, blue := false, no_blue := rfl }
example : rgp.x = 10 := rfl
example : rgp.toRGB.red = true := rfl
/-- info: Textbook.Structures.ColorPoint.toPoint.{u} {α : Type u} (self : ColorPoint α) : Point α -/
#guard_msgs in #check ColorPoint.toPoint
def cp : ColorPoint Nat := { p with c := .red }
#guard cp.toPoint = p
#guard cp.add cp.toPoint = ⟨2, 4⟩
structure A where
  a : Nat
  shared : Nat
structure B where
  b : Nat
  shared : Nat
structure AB extends A, B
def ab : AB := { a := 1, b := 2, shared := 3 }
#guard ab.toA.shared = ab.toB.shared
structure Default extends A where
  shared := 7
#guard { a := 0 : Default }.shared = 7

/-! ## Structures with proofs -/

structure Group' (α : Type u) where
  mul : α → α → α
  one : α
  inv : α → α
  mul_assoc : ∀ a b c, mul (mul a b) c = mul a (mul b c)
  one_mul : ∀ a, mul one a = a
  inv_mul : ∀ a, mul (inv a) a = one
namespace Group'
variable {α : Type u} (G : Group' α)
theorem left_cancel {a b c : α} (h : G.mul a b = G.mul a c) : b = c := by
  have h' : G.mul (G.inv a) (G.mul a b) = G.mul (G.inv a) (G.mul a c) := congrArg _ h
  rwa [← G.mul_assoc, ← G.mul_assoc, G.inv_mul, G.one_mul, G.one_mul] at h'
theorem mul_inv (a : α) : G.mul a (G.inv a) = G.one := by
  apply G.left_cancel (a := G.inv a)
  rw [← G.mul_assoc, G.inv_mul, G.one_mul]
  apply G.left_cancel (a := G.inv (G.inv a))
  rw [G.inv_mul, ← G.mul_assoc, G.inv_mul, G.one_mul]
theorem mul_one (a : α) : G.mul a G.one = a := by
  rw [← G.inv_mul a, ← G.mul_assoc, mul_inv, G.one_mul]
end Group'
def boolXor : Group' Bool where
  mul a b := a ^^ b
  one := false
  inv := id
  mul_assoc := by decide
  one_mul := by decide
  inv_mul := by decide
#guard boolXor.mul true true = false
structure Iso (α : Type u) (β : Type v) where
  to : α → β
  back : β → α
  left_inv : ∀ a, back (to a) = a
  right_inv : ∀ b, to (back b) = b
def Iso.symm (e : Iso α β) : Iso β α := ⟨e.back, e.to, e.right_inv, e.left_inv⟩
def Iso.trans (e : Iso α β) (f : Iso β γ) : Iso α γ where
  to := f.to ∘ e.to
  back := e.back ∘ f.back
  left_inv a := by simp [f.left_inv, e.left_inv]
  right_inv c := by simp [f.right_inv, e.right_inv]
def prodComm : Iso (α × β) (β × α) where
  to := fun (a, b) => (b, a)
  back := fun (b, a) => (a, b)
  left_inv := fun _ => rfl
  right_inv := fun _ => rfl
instance : CoeFun (Iso α β) fun _ => α → β := ⟨Iso.to⟩
#guard prodComm (1, true) = (true, 1)
@[ext] structure Interval where
  lo : Nat
  hi : Nat
  valid : lo ≤ hi
theorem Interval.same {i j : Interval} (h₁ : i.lo = j.lo) (h₂ : i.hi = j.hi) : i = j := by
  ext
  · exact h₁
  · exact h₂
/-- info: Textbook.Structures.Interval.ext_iff {x y : Interval} : x = y ↔ x.lo = y.lo ∧ x.hi = y.hi -/
#guard_msgs in #check Interval.ext_iff
structure Ev : Prop where
  left : True
  right : 1 = 1
example : Ev := ⟨trivial, rfl⟩
example (h : Ev) : 1 = 1 := h.right
structure State (σ : Type) (α : Type) where
  run : σ → α × σ
private structure Hidden where
  secret : Nat
example : ({ secret := 1 } : Hidden).secret = 1 := rfl
#guard (fun { x, y } => x + y : Point Nat → Nat) ⟨1, 2⟩ = 3
example (p : Point Nat) (h : p.x = 0) : { p with x := 0 } = p := by rw [← h]
theorem inj (h : Point.mk a b = Point.mk c d) : a = c ∧ b = d := by
  simp at h; exact h
theorem inj' (h : Point.mk a b = Point.mk c d) : a = c := by injection h
/-- info: Textbook.Structures.Point.mk.injEq.{u} {α : Type u} (x y x✝ y✝ : α) :
  ({ x := x, y := y } = { x := x✝, y := y✝ }) = (x = x✝ ∧ y = y✝) -/
#guard_msgs (whitespace := lax) in #check Point.mk.injEq

end Textbook.Structures
