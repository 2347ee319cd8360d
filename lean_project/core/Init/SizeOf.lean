prelude
import Init.Core
/-!
# Sizes

`sizeOf` counts constructors and is the default measure of termination. Inductive types declared
from here on get an instance of their own; those declared before get it below.
-/

set_option autoImplicit true
universe u v w

/-- A natural number that measures a value. -/
class SizeOf (α : Sort u) where
  sizeOf : α → Nat

export SizeOf (sizeOf)

/-- The size where no structure is known: zero. -/
protected def default.sizeOf (α : Sort u) : α → Nat := fun _ => 0

instance (priority := low) instSizeOfDefault (α : Sort u) : SizeOf α where
  sizeOf := default.sizeOf α

@[simp] theorem sizeOf_default (n : α) : sizeOf n = 0 := rfl

instance instSizeOfNat : SizeOf Nat where
  sizeOf n := n

@[simp] theorem sizeOf_nat (n : Nat) : sizeOf n = n := rfl

instance instSizeOfForallUnit {α : Type u} [SizeOf α] : SizeOf (Unit → α) where
  sizeOf f := sizeOf (f ())

@[simp] theorem sizeOf_thunk {α : Type u} [SizeOf α] (f : Unit → α) :
    sizeOf f = sizeOf (f ()) := rfl

set_option genSizeOf true

deriving instance SizeOf for Bool
deriving instance SizeOf for PUnit
deriving instance SizeOf for PEmpty
deriving instance SizeOf for Empty
deriving instance SizeOf for Option
deriving instance SizeOf for Prod
deriving instance SizeOf for PProd
deriving instance SizeOf for MProd
deriving instance SizeOf for Sum
deriving instance SizeOf for PSum
deriving instance SizeOf for Sigma
deriving instance SizeOf for PSigma
deriving instance SizeOf for Subtype
deriving instance SizeOf for PLift
deriving instance SizeOf for ULift
deriving instance SizeOf for PULift
deriving instance SizeOf for Except
deriving instance SizeOf for List
deriving instance SizeOf for Array
deriving instance SizeOf for Fin
deriving instance SizeOf for BitVec
deriving instance SizeOf for UInt8
deriving instance SizeOf for UInt16
deriving instance SizeOf for UInt32
deriving instance SizeOf for UInt64
deriving instance SizeOf for USize
deriving instance SizeOf for Char
deriving instance SizeOf for ByteArray
deriving instance SizeOf for String
deriving instance SizeOf for String.Pos.Raw
deriving instance SizeOf for Substring.Raw
deriving instance SizeOf for EStateM.Result
deriving instance SizeOf for ForInStep
deriving instance SizeOf for DoResultPRBC
deriving instance SizeOf for DoResultPR
deriving instance SizeOf for DoResultBC
deriving instance SizeOf for DoResultSBC

/-- Names carry a hash, which the size leaves out. -/
protected noncomputable def Lean.Name.sizeOf : Name → Nat
  | .anonymous => 1
  | .str p s => 1 + Name.sizeOf p + SizeOf.sizeOf s
  | .num p n => 1 + Name.sizeOf p + SizeOf.sizeOf n

noncomputable instance : SizeOf Lean.Name where
  sizeOf n := n.sizeOf

deriving instance SizeOf for Lean.SourceInfo
deriving instance SizeOf for Lean.Syntax.Preresolved
deriving instance SizeOf for Lean.Syntax
deriving instance SizeOf for Lean.TSyntax
