prelude
import Init.Show.Format
/-!
# `Repr`: values as Lean terms
-/

set_option autoImplicit true
universe u v w

open Std

/-- Formats a value as a term; the number is the precedence of the place it goes to. -/
class Repr (α : Type u) where
  reprPrec : α → Nat → Format

export Repr (reprPrec)

abbrev repr [Repr α] (a : α) : Format := reprPrec a 0
abbrev reprStr [Repr α] (a : α) : String := (reprPrec a 0).pretty
abbrev reprArg [Repr α] (a : α) : Format := reprPrec a max_prec

/-- Marks types whose values print without inner breaks. -/
class ReprAtom (α : Type u)

/-- Parentheses where the place is an argument. -/
def Repr.addAppParen (f : Format) (prec : Nat) : Format :=
  if prec ≥ max_prec then Format.paren f else f

instance [Repr α] : Repr (id α) := ‹Repr α›
instance [Repr α] : Repr (Id α) := ‹Repr α›

instance : Repr Empty where
  reprPrec e _ := e.elim

instance instReprBool : Repr Bool where
  reprPrec b _ := cond b "true" "false"

instance {p : Prop} : Repr (Decidable p) where
  reprPrec h prec := Repr.addAppParen (cond (@decide p h) "isTrue _" "isFalse _") prec

instance : Repr PUnit.{u+1} where
  reprPrec _ _ := "PUnit.unit"

instance : Repr Unit where
  reprPrec _ _ := "()"

instance [Repr α] : Repr (ULift.{v} α) where
  reprPrec v prec := Repr.addAppParen ("ULift.up " ++ reprArg v.1) prec

instance instReprNat : Repr Nat where
  reprPrec n _ := n.repr

instance instReprInt : Repr Int where
  reprPrec i prec := if i < 0 then Repr.addAppParen i.repr prec else i.repr

instance instReprChar : Repr Char where
  reprPrec c _ := c.quote

instance instReprString : Repr String where
  reprPrec s _ := s.quote

instance (n : Nat) : Repr (Fin n) where
  reprPrec i _ := i.val.repr

instance [Repr α] : Repr (Option α) where
  reprPrec
    | none, _ => "none"
    | some a, prec => Repr.addAppParen ("some " ++ reprArg a) prec

instance [Repr α] [Repr β] : Repr (α ⊕ β) where
  reprPrec
    | .inl a, prec => Repr.addAppParen ("Sum.inl " ++ reprArg a) prec
    | .inr b, prec => Repr.addAppParen ("Sum.inr " ++ reprArg b) prec

instance [Repr ε] [Repr α] : Repr (Except ε α) where
  reprPrec
    | .error e, prec => Repr.addAppParen ("Except.error " ++ reprArg e) prec
    | .ok a, prec => Repr.addAppParen ("Except.ok " ++ reprArg a) prec

/-- Collects the components of nested pairs, the last first. -/
class ReprTuple (α : Type u) where
  reprTuple : α → List Format → List Format

export ReprTuple (reprTuple)

instance [Repr α] : ReprTuple α where
  reprTuple a xs := repr a :: xs

instance [Repr α] [ReprTuple β] : ReprTuple (α × β) where
  reprTuple | (a, b), xs => reprTuple b (repr a :: xs)

/-- The list turned round, in front of `acc`. -/
def Repr.reverseOnto : List α → List α → List α
  | [], acc => acc
  | a :: l, acc => reverseOnto l (a :: acc)

/-- The formats with commas and breaks between. -/
def Repr.commas (fs : List Format) : Format := Format.joinSep fs ("," ++ Format.line)

instance [Repr α] [ReprTuple β] : Repr (α × β) where
  reprPrec p _ :=
    Format.bracket "(" (Repr.commas (Repr.reverseOnto (reprTuple p.2 [repr p.1]) [])) ")"

instance {β : α → Type v} [Repr α] [(x : α) → Repr (β x)] : Repr (Sigma β) where
  reprPrec | ⟨a, b⟩, _ => Format.bracket "⟨" (repr a ++ ", " ++ repr b) "⟩"

instance {p : α → Prop} [Repr α] : Repr (Subtype p) where
  reprPrec s prec := reprPrec s.val prec

instance [Repr α] : Repr (List α) where
  reprPrec
    | [], _ => "[]"
    | l, _ => Format.bracket "[" (Repr.commas (l.map repr)) "]"

instance [Repr α] [ReprAtom α] : Repr (List α) where
  reprPrec
    | [], _ => "[]"
    | l, _ => Format.bracketFill "[" (Repr.commas (l.map repr)) "]"

instance [Repr α] : Repr (Array α) where
  reprPrec a _ :=
    if a.size == 0 then "#[]" else Format.bracketFill "#[" (Repr.commas (a.toList.map repr)) "]"

instance : ReprAtom Bool := ⟨⟩
instance : ReprAtom Nat := ⟨⟩
instance : ReprAtom Int := ⟨⟩
instance : ReprAtom Char := ⟨⟩
instance : ReprAtom String := ⟨⟩

instance : Repr Lean.Name where
  reprPrec n _ := "`" ++ n.toString
