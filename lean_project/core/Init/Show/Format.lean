prelude
import Init.Show.String
/-!
# `ToString`, `Format`, string interpolation
-/

set_option autoImplicit true
universe u v w

/-! ## ToString -/

/-- Text for people. -/
class ToString (α : Type u) where
  toString : α → String

export ToString (toString)

instance : ToString String := ⟨fun s => s⟩
instance : ToString Char := ⟨Char.toString⟩
instance : ToString Bool := ⟨fun b => cond b "true" "false"⟩
instance : ToString Nat := ⟨Nat.repr⟩
instance : ToString Int := ⟨Int.repr⟩
instance : ToString PUnit.{u+1} := ⟨fun _ => "()"⟩
instance {p : Prop} : ToString (Decidable p) := ⟨fun h => cond (@decide p h) "true" "false"⟩
instance {n : Nat} : ToString (Fin n) := ⟨fun i => i.val.repr⟩
/-- `[a, b, c]`. -/
protected def List.toString [ToString α] (l : List α) : String :=
  "[" ++ String.intercalate ", " (l.map toString) ++ "]"
instance [ToString α] : ToString (List α) := ⟨List.toString⟩
instance [ToString α] : ToString (Array α) := ⟨fun a => "#" ++ toString a.toList⟩
instance [ToString α] [ToString β] : ToString (α × β) :=
  ⟨fun (a, b) => "(" ++ toString a ++ ", " ++ toString b ++ ")"⟩
instance [ToString α] : ToString (Option α) :=
  ⟨fun | none => "none" | some a => "(some " ++ toString a ++ ")"⟩
instance [ToString α] [ToString β] : ToString (α ⊕ β) :=
  ⟨fun | .inl a => "(inl " ++ toString a ++ ")" | .inr b => "(inr " ++ toString b ++ ")"⟩
instance [ToString ε] [ToString α] : ToString (Except ε α) :=
  ⟨fun | .error e => "error: " ++ toString e | .ok a => "ok: " ++ toString a⟩
instance {p : α → Prop} [ToString α] : ToString (Subtype p) := ⟨fun s => toString s.val⟩

namespace Lean

@[extern "x"] opaque Name.toString (n : Name) (escape : Bool := true) : String

instance : ToString Name := ⟨fun n => n.toString⟩

end Lean

/-- `s!"… {x} …"`: text with values in it. -/
syntax:max "s!" interpolatedStr(term) : term

macro_rules
  | `(s! $s) => do
    let type ← `(String)
    let show' ← `(toString)
    return (← Lean.TSyntax.expandInterpolatedStr s type show' show').raw

/-! ## Format -/

namespace Std

/-- How the lines of a group are broken: all or none of them, or as few as fit. -/
inductive Format.FlattenBehavior where
  | allOrNone
  | fill

instance : Inhabited Format.FlattenBehavior := ⟨.allOrNone⟩

/-- Text with places where a line may be broken. -/
inductive Format where
  | nil : Format
  | line : Format
  | align (force : Bool) : Format
  | text : String → Format
  | nest (indent : Int) (f : Format) : Format
  | append : Format → Format → Format
  | group : Format → (behavior : Format.FlattenBehavior := .allOrNone) → Format
  | tag : Nat → Format → Format

namespace Format

instance : Inhabited Format := ⟨.nil⟩
instance : Append Format := ⟨Format.append⟩
instance : Coe String Format := ⟨Format.text⟩

def join (xs : List Format) : Format := xs.foldl (· ++ ·) ""

def fill (f : Format) : Format := group f .fill

def isNil : Format → Bool
  | nil => true
  | _ => false

@[inline] def bracket (l : String) (f : Format) (r : String) : Format :=
  group (nest l.length (l ++ f ++ r))

@[inline] def paren (f : Format) : Format := bracket "(" f ")"
@[inline] def sbracket (f : Format) : Format := bracket "[" f "]"

@[inline] def bracketFill (l : String) (f : Format) (r : String) : Format :=
  fill (nest l.length (l ++ f ++ r))

def defIndent : Nat := 2
def defUnicode : Bool := true
def defWidth : Nat := 120

def nestD (f : Format) : Format := nest defIndent f
def indentD (f : Format) : Format := nestD (Format.line ++ f)

/-- The text, broken into lines of at most `width` where that can be. -/
@[extern "x"] opaque pretty (f : Format) (width : Nat := defWidth) (indent : Nat := 0)
  (column : Nat := 0) : String

end Format

/-- Values with a format. -/
class ToFormat (α : Type u) where
  format : α → Format

export ToFormat (format)

instance : ToFormat Format := ⟨fun f => f⟩
instance : ToFormat String := ⟨Format.text⟩

def Format.joinSep {α : Type u} [ToFormat α] : List α → Format → Format
  | [], _ => nil
  | [a], _ => format a
  | a :: l, sep => format a ++ sep ++ joinSep l sep

def Format.prefixJoin {α : Type u} [ToFormat α] (pre : Format) : List α → Format
  | [] => nil
  | a :: l => pre ++ format a ++ prefixJoin pre l

def Format.joinSuffix {α : Type u} [ToFormat α] : List α → Format → Format
  | [], _ => nil
  | a :: l, suffix => format a ++ suffix ++ joinSuffix l suffix

end Std

instance : ToString Std.Format := ⟨fun f => f.pretty⟩
instance {α : Type u} [ToString α] : Std.ToFormat α := ⟨fun a => .text (toString a)⟩
