prelude
import Init.Fin.UInt
import Init.Fin.Lemmas
/-!
# Arithmetic of the machine integers

Each operation is the one on natural numbers, modulo the size.
-/

set_option hygiene false in
/-- Declares the operations of one type. -/
local macro "uint_operations" t:ident : command => `(
  namespace $t
  protected def add (a b : $t) : $t := ofNat (a.toNat + b.toNat)
  protected def sub (a b : $t) : $t := ofNat (size - b.toNat + a.toNat)
  protected def mul (a b : $t) : $t := ofNat (a.toNat * b.toNat)
  protected def div (a b : $t) : $t := ofNat (a.toNat / b.toNat)
  protected def mod (a b : $t) : $t := ofNat (a.toNat % b.toNat)
  protected def neg (a : $t) : $t := ofNat (size - a.toNat)
  instance : Add $t := ⟨fun a b => .add a b⟩
  instance : Sub $t := ⟨fun a b => .sub a b⟩
  instance : Mul $t := ⟨fun a b => .mul a b⟩
  instance : Div $t := ⟨fun a b => .div a b⟩
  instance : Mod $t := ⟨fun a b => .mod a b⟩
  instance : Neg $t := ⟨fun a => .neg a⟩
  end $t)

uint_operations UInt8
uint_operations UInt16
uint_operations UInt32
uint_operations UInt64
