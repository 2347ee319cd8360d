prelude
import Init.Show
/-!
# Floating-point numbers

The functions are those of the machine. Nothing is known about them for proofs: each is opaque.
-/

set_option autoImplicit true
universe u

/-- Types with decimal literals: `mantissa * 10 ^ (± exponent)`, minus if the sign is `true`. -/
class OfScientific (α : Type u) where
  ofScientific (mantissa : Nat) (exponentSign : Bool) (decimalExponent : Nat) : α

/-- Numbers of 64 bits with a binary point. -/
structure Float where
  private mk ::
  private model : Nat

namespace Float

instance : Nonempty Float := ⟨⟨0⟩⟩

@[extern "lean_float_of_nat"] protected opaque ofNat : (@& Nat) → Float
@[extern "lean_float_of_scientific"]
protected opaque ofScientific (mantissa : Nat) (exponentSign : Bool) (decimalExponent : Nat) : Float
@[extern "lean_float_add"] protected opaque add : Float → Float → Float
@[extern "lean_float_sub"] protected opaque sub : Float → Float → Float
@[extern "lean_float_mul"] protected opaque mul : Float → Float → Float
@[extern "lean_float_div"] protected opaque div : Float → Float → Float
@[extern "lean_float_negate"] protected opaque neg : Float → Float
@[extern "lean_float_beq"] protected opaque beq (a b : Float) : Bool
protected opaque lt : Float → Float → Prop
protected opaque le : Float → Float → Prop
@[extern "lean_float_to_string"] protected opaque toString : Float → String
@[extern "sqrt"] opaque sqrt : Float → Float

instance : Inhabited Float := ⟨Float.ofNat 0⟩
@[default_instance] instance (priority := 500) : OfScientific Float := ⟨Float.ofScientific⟩
instance : LT Float := ⟨Float.lt⟩
instance : LE Float := ⟨Float.le⟩
private instance (p : Prop) : Nonempty (Decidable p) := ⟨Classical.propDecidable p⟩
@[extern "lean_float_decLt", instance] opaque decLt (a b : Float) : Decidable (a < b)
@[extern "lean_float_decLe", instance] opaque decLe (a b : Float) : Decidable (a ≤ b)
instance : OfNat Float n := ⟨Float.ofNat n⟩
instance : Add Float := ⟨Float.add⟩
instance : Sub Float := ⟨Float.sub⟩
instance : Mul Float := ⟨Float.mul⟩
instance : Div Float := ⟨Float.div⟩
instance : Neg Float := ⟨Float.neg⟩
instance : BEq Float := ⟨Float.beq⟩
instance : ToString Float := ⟨Float.toString⟩
instance : Repr Float := ⟨fun x _ => x.toString⟩

end Float
