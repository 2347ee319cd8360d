prelude
import Init.Show
import Init.Fin.UInt
import Init.List.Defs
/-!
# Characters, comparison of strings, texts as numbers
-/

set_option autoImplicit true

namespace Char

protected def lt (a b : Char) : Prop := a.val < b.val
protected def le (a b : Char) : Prop := a.val ≤ b.val

instance instLT : LT Char := ⟨Char.lt⟩
instance instLE : LE Char := ⟨Char.le⟩
instance instDecidableLt (a b : Char) : Decidable (a < b) := UInt32.decLt a.val b.val
instance instDecidableLe (a b : Char) : Decidable (a ≤ b) := UInt32.decLe a.val b.val

@[inline] def isWhitespace (c : Char) : Bool := c = ' ' || c = '\t' || c = '\r' || c = '\n'
@[inline] def isUpper (c : Char) : Bool := 'A' ≤ c && c ≤ 'Z'
@[inline] def isLower (c : Char) : Bool := 'a' ≤ c && c ≤ 'z'
@[inline] def isAlpha (c : Char) : Bool := c.isUpper || c.isLower
@[inline] def isDigit (c : Char) : Bool := '0' ≤ c && c ≤ '9'
@[inline] def isAlphanum (c : Char) : Bool := c.isAlpha || c.isDigit

/-- The small letter of a capital one of A to Z; others stay. -/
def toLower (c : Char) : Char := if c.isUpper then Char.ofNat (c.toNat + 32) else c
/-- The capital of a small letter from a to z; others stay. -/
def toUpper (c : Char) : Char := if c.isLower then Char.ofNat (c.toNat - 32) else c

end Char

namespace String

instance instLT : LT String := ⟨fun s t => s.toList < t.toList⟩
@[extern "lean_string_dec_lt"]
instance decidableLT (s₁ s₂ : @& String) : Decidable (s₁ < s₂) :=
  List.decidableLT s₁.toList s₂.toList
@[reducible] protected def le (a b : String) : Prop := ¬ b < a
instance instLE : LE String := ⟨String.le⟩
instance decLE (s₁ s₂ : String) : Decidable (s₁ ≤ s₂) :=
  inferInstanceAs (Decidable (¬ s₂ < s₁))

end String
