prelude
import Init.Meta.Coe
/-!
# Functions on syntax trees

What quotations and macros call. The opaque functions run the binary's own compiled code.
-/

set_option autoImplicit true
set_option genSizeOf false
universe u v w

instance instInhabitedArray : Inhabited (Array α) where
  default := Array.empty

namespace Lean

/-! ## Names -/

@[extern "x"] opaque Name.hasMacroScopes (n : Name) : Bool
@[extern "x"] opaque Name.eraseMacroScopes (n : Name) : Name
@[extern "x"] opaque Name.simpMacroScopes (n : Name) : Name
@[extern "x"] opaque Name.append (a b : Name) : Name
@[extern "x"] opaque Name.getRoot (n : Name) : Name
@[extern "x"] opaque Name.replacePrefix (n query new : Name) : Name
@[extern "x"] opaque addMacroScope (ctx : Name) (n : Name) (scp : MacroScope) : Name

instance : Append Name where
  append := Name.append

/-! ## Building nodes -/

def Syntax.node1 (info : SourceInfo) (kind : SyntaxNodeKind) (a₁ : Syntax) : Syntax :=
  .node info kind (Array.mkArray1 a₁)
def Syntax.node2 (info : SourceInfo) (kind : SyntaxNodeKind) (a₁ a₂ : Syntax) : Syntax :=
  .node info kind (Array.mkArray2 a₁ a₂)
def Syntax.node3 (info : SourceInfo) (kind : SyntaxNodeKind) (a₁ a₂ a₃ : Syntax) : Syntax :=
  .node info kind (Array.mkArray3 a₁ a₂ a₃)
def Syntax.node4 (info : SourceInfo) (kind : SyntaxNodeKind) (a₁ a₂ a₃ a₄ : Syntax) : Syntax :=
  .node info kind (Array.mkArray4 a₁ a₂ a₃ a₄)
def Syntax.node5 (info : SourceInfo) (kind : SyntaxNodeKind) (a₁ a₂ a₃ a₄ a₅ : Syntax) : Syntax :=
  .node info kind (Array.mkArray5 a₁ a₂ a₃ a₄ a₅)
def Syntax.node6 (info : SourceInfo) (kind : SyntaxNodeKind) (a₁ a₂ a₃ a₄ a₅ a₆ : Syntax) :
    Syntax := .node info kind (Array.mkArray6 a₁ a₂ a₃ a₄ a₅ a₆)
def Syntax.node7 (info : SourceInfo) (kind : SyntaxNodeKind) (a₁ a₂ a₃ a₄ a₅ a₆ a₇ : Syntax) :
    Syntax := .node info kind (Array.mkArray7 a₁ a₂ a₃ a₄ a₅ a₆ a₇)
def Syntax.node8 (info : SourceInfo) (kind : SyntaxNodeKind)
    (a₁ a₂ a₃ a₄ a₅ a₆ a₇ a₈ : Syntax) : Syntax :=
  .node info kind (Array.mkArray8 a₁ a₂ a₃ a₄ a₅ a₆ a₇ a₈)

@[inline] def mkNode (k : SyntaxNodeKind) (args : Array Syntax) : TSyntax (.cons k .nil) :=
  ⟨Syntax.node SourceInfo.none k args⟩

@[inline] def mkNullNode (args : Array Syntax := Array.empty) : Syntax :=
  Syntax.node SourceInfo.none nullKind args

@[extern "x"] opaque SourceInfo.fromRef (ref : Syntax) (canonical : Bool := false) : SourceInfo
@[extern "x"] opaque mkAtom (val : String) : Syntax
@[extern "x"] opaque mkAtomFrom (src : Syntax) (val : String) (canonical : Bool := false) : Syntax
@[extern "x"] opaque mkOptionalNode (arg : Option Syntax) : Syntax
@[extern "x"] opaque mkSepArray (as : Array Syntax) (sep : Syntax) : Array Syntax

/-! ## Taking nodes apart -/

namespace Syntax

@[extern "x"] opaque getKind (stx : Syntax) : SyntaxNodeKind
@[extern "x"] opaque setKind (stx : Syntax) (k : SyntaxNodeKind) : Syntax
@[extern "x"] opaque isOfKind (stx : Syntax) (k : SyntaxNodeKind) : Bool
@[extern "x"] opaque getArg (stx : Syntax) (i : Nat) : Syntax
@[extern "x"] opaque getArgs (stx : Syntax) : Array Syntax
@[extern "x"] opaque getNumArgs (stx : Syntax) : Nat
@[extern "x"] opaque setArg (stx : Syntax) (i : Nat) (arg : Syntax) : Syntax
@[extern "x"] opaque setArgs (stx : Syntax) (args : Array Syntax) : Syntax
@[extern "x"] opaque getOptional? (stx : Syntax) : Option Syntax
@[extern "x"] opaque isMissing (stx : Syntax) : Bool
@[extern "x"] opaque isNone (stx : Syntax) : Bool
@[extern "x"] opaque isNodeOf (stx : Syntax) (k : SyntaxNodeKind) (n : Nat) : Bool
@[extern "x"] opaque isAtom (stx : Syntax) : Bool
@[extern "x"] opaque isIdent (stx : Syntax) : Bool
@[extern "x"] opaque isToken (token : String) (stx : Syntax) : Bool
@[extern "x"] opaque getId (stx : Syntax) : Name
@[extern "x"] opaque getInfo? (stx : Syntax) : Option SourceInfo
@[extern "x"] opaque getHeadInfo? (stx : Syntax) : Option SourceInfo
@[extern "x"] opaque getHeadInfo (stx : Syntax) : SourceInfo
@[extern "x"] opaque getPos? (stx : Syntax) (canonicalOnly : Bool := false) :
  Option String.Pos.Raw
@[extern "x"] opaque getTailPos? (stx : Syntax) (canonicalOnly : Bool := false) :
  Option String.Pos.Raw
@[extern "x"] opaque matchesNull (stx : Syntax) (n : Nat) : Bool
@[extern "x"] opaque matchesIdent (stx : Syntax) (id : Name) : Bool
@[extern "x"] opaque matchesLit (stx : Syntax) (k : SyntaxNodeKind) (val : String) : Bool
@[extern "x"] opaque getSepArgs (stx : Syntax) : Array Syntax
@[extern "x"] opaque isNatLit? (stx : Syntax) : Option Nat
@[extern "x"] opaque isStrLit? (stx : Syntax) : Option String

/-- Elements and separators in turn. -/
structure SepArray (sep : String) where
  elemsAndSeps : Array Syntax

/-- Like `SepArray`, with elements of the kinds `ks`. -/
structure TSepArray (ks : SyntaxNodeKinds) (sep : String) where
  elemsAndSeps : Array Syntax

end Syntax

/-- Arrays of syntax of the kinds `ks`. -/
abbrev TSyntaxArray (ks : SyntaxNodeKinds) := Array (TSyntax ks)

unsafe def TSyntaxArray.rawImpl : TSyntaxArray ks → Array Syntax := unsafeCast

@[implemented_by TSyntaxArray.rawImpl]
opaque TSyntaxArray.raw (as : TSyntaxArray ks) : Array Syntax := Array.empty

unsafe def TSyntaxArray.mkImpl : Array Syntax → TSyntaxArray ks := unsafeCast

@[implemented_by TSyntaxArray.mkImpl]
opaque TSyntaxArray.mk (as : Array Syntax) : TSyntaxArray ks := Array.empty

end Lean
