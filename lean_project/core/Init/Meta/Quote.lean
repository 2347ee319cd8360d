prelude
import Init.Meta.Macro
/-!
# Typed syntax: names of the kinds, coercions, literals
-/

set_option autoImplicit true
set_option genSizeOf false
universe u v w

/-- `a ≠ b` as a program. -/
@[inline] def bne {α : Type u} [BEq α] (a b : α) : Bool := not (BEq.beq a b)

namespace Lean

instance : CoeOut (TSyntax ks) Syntax where
  coe stx := stx.raw

instance : Coe SyntaxNodeKind SyntaxNodeKinds where
  coe k := List.cons k List.nil

namespace Syntax

abbrev Term := TSyntax `term
abbrev Command := TSyntax `command
protected abbrev Level := TSyntax `level
protected abbrev Tactic := TSyntax `tactic
abbrev Prec := TSyntax `prec
abbrev Prio := TSyntax `prio
abbrev Ident := TSyntax identKind
abbrev StrLit := TSyntax strLitKind
abbrev CharLit := TSyntax charLitKind
abbrev NameLit := TSyntax nameLitKind
abbrev ScientificLit := TSyntax scientificLitKind
abbrev NumLit := TSyntax numLitKind
abbrev HygieneInfo := TSyntax hygieneInfoKind

end Syntax

export Syntax (Term Command Prec Prio Ident StrLit CharLit NameLit ScientificLit NumLit
  HygieneInfo)

namespace TSyntax

instance : Coe (TSyntax (List.cons k List.nil)) (TSyntax (List.cons k ks)) where
  coe stx := ⟨stx.raw⟩

instance : Coe (TSyntax ks) (TSyntax (List.cons k' ks)) where
  coe stx := ⟨stx.raw⟩

instance : Coe Ident Term where
  coe s := ⟨s.raw⟩

instance : CoeDep Term ⟨Syntax.ident info ss n res⟩ Ident where
  coe := ⟨Syntax.ident info ss n res⟩

instance : Coe StrLit Term where
  coe s := ⟨s.raw⟩

instance : Coe NameLit Term where
  coe s := ⟨s.raw⟩

instance : Coe ScientificLit Term where
  coe s := ⟨s.raw⟩

instance : Coe NumLit Term where
  coe s := ⟨s.raw⟩

instance : Coe CharLit Term where
  coe s := ⟨s.raw⟩

instance : Coe Ident Syntax.Level where
  coe s := ⟨s.raw⟩

instance : Coe NumLit Prio where
  coe s := ⟨s.raw⟩

instance : Coe NumLit Prec where
  coe s := ⟨s.raw⟩

namespace Compat

scoped instance : CoeTail Syntax (TSyntax k) where
  coe s := ⟨s⟩

scoped instance : CoeTail (Array Syntax) (TSyntaxArray k) where
  coe := .mk

end Compat

@[extern "x"] opaque getId (s : Ident) : Name
@[extern "x"] opaque getNat (s : NumLit) : Nat
@[extern "x"] opaque getString (s : StrLit) : String

end TSyntax

/-! ## Making identifiers and literals -/

@[extern "x"] opaque mkIdent (val : Name) : Ident
@[extern "x"] opaque mkIdentFrom (src : Syntax) (val : Name) (canonical : Bool := false) : Ident
@[extern "x"] opaque mkCIdent (c : Name) : Ident
@[extern "x"] opaque mkCIdentFrom (src : Syntax) (c : Name) (canonical : Bool := false) : Ident
@[extern "x"] opaque mkHole (ref : Syntax) (canonical : Bool := false) : Term
@[extern "x"] opaque quoteNameMk (n : Name) : Term

def mkIdentFromRef {m : Type → Type} [Monad m] [MonadRef m] (val : Name) (canonical := false) :
    m Ident :=
  bind getRef fun ref => pure (mkIdentFrom ref val canonical)

namespace Syntax

@[extern "x"] opaque mkLit (kind : SyntaxNodeKind) (val : String)
  (info : SourceInfo := SourceInfo.none) : TSyntax (List.cons kind List.nil)
@[extern "x"] opaque mkStrLit (val : String) (info : SourceInfo := SourceInfo.none) : StrLit
@[extern "x"] opaque mkNumLit (val : String) (info : SourceInfo := SourceInfo.none) : NumLit
@[extern "x"] opaque mkNatLit (val : Nat) (info : SourceInfo := SourceInfo.none) : NumLit
@[extern "x"] opaque mkApp (fn : Term) (args : TSyntaxArray `term) : Term

instance : Inhabited (SepArray sep) := ⟨⟨Array.empty⟩⟩
instance : Inhabited (TSepArray k sep) := ⟨⟨Array.empty⟩⟩

@[extern "x"] opaque SepArray.getElems {sep : String} (sa : SepArray sep) : Array Syntax
@[extern "x"] opaque SepArray.ofElems {sep : String} (elems : Array Syntax) : SepArray sep
@[extern "x"] opaque TSepArray.getElems {k : SyntaxNodeKinds} {sep : String}
  (sa : TSepArray k sep) : TSyntaxArray k
@[extern "x"] opaque TSepArray.ofElems {k : SyntaxNodeKinds} {sep : String}
  (elems : Array (TSyntax k)) : TSepArray k sep

instance : CoeOut (SepArray sep) (Array Syntax) where
  coe := SepArray.getElems

instance : CoeOut (TSepArray k sep) (TSyntaxArray k) where
  coe := TSepArray.getElems

instance : Coe (Array Syntax) (SepArray sep) where
  coe := SepArray.ofElems

instance : Coe (TSyntaxArray k) (TSepArray k sep) where
  coe := TSepArray.ofElems

instance [Coe (TSyntax k) (TSyntax k')] : Coe (TSyntaxArray k) (TSyntaxArray k') where
  coe a := .mk a.raw

instance : CoeOut (TSyntaxArray k) (Array Syntax) where
  coe a := a.raw

instance : Coe Ident (TSyntax `Lean.Parser.Command.declId) where
  coe id := mkNode _ (Array.mkArray2 id.raw mkNullNode)

instance : Coe Term (TSyntax `Lean.Parser.Term.funBinder) where
  coe stx := ⟨stx.raw⟩

end Syntax

/-- Turn a value into syntax that denotes it. -/
class Quote (α : Type) (k : SyntaxNodeKind := `term) where
  quote : α → TSyntax k

export Quote (quote)

instance : Quote Term := ⟨id⟩
instance : Quote Name := ⟨quoteNameMk⟩
instance : Quote String := ⟨fun s => Syntax.mkStrLit s⟩
instance : Quote Nat := ⟨fun n => Syntax.mkNatLit n⟩

@[extern "x"] opaque TSyntax.expandInterpolatedStr (interpStr : TSyntax interpolatedStrKind)
  (type ofInterpFn : Term) (ofLitFn : Term := ofInterpFn) : MacroM Term

end Lean
