prelude
import Init.Meta.Syntax
/-!
# The macro monad and unexpanders
-/

set_option autoImplicit true
set_option genSizeOf false
universe u v w

namespace Lean

/-! ## Monads with a position and with quotations -/

/-- Knows the syntax that is being worked on. -/
class MonadRef (m : Type → Type) where
  getRef : m Syntax
  withRef {α} : Syntax → m α → m α

export MonadRef (getRef)

instance (m n : Type → Type) [MonadLift m n] [MonadFunctor m n] [MonadRef m] : MonadRef n where
  getRef := liftM (getRef : m _)
  withRef ref x := monadMap (m := m) (MonadRef.withRef ref) x

@[extern "x"] opaque replaceRef (ref : Syntax) (oldRef : Syntax) : Syntax

/-- Run `x` at the position of `ref`, if it has one. -/
@[always_inline, inline]
def withRef [Monad m] [MonadRef m] {α} (ref : Syntax) (x : m α) : m α :=
  bind getRef fun old => MonadRef.withRef (replaceRef ref old) x

/-- Can run quotations: knows the macro scope. -/
class MonadQuotation (m : Type → Type) extends MonadRef m where
  getCurrMacroScope : m MacroScope
  getContext : m Name
  withFreshMacroScope {α : Type} : m α → m α

export MonadQuotation (getCurrMacroScope withFreshMacroScope)

@[inline] def MonadRef.mkInfoFromRefPos [Monad m] [MonadRef m] : m SourceInfo :=
  bind getRef fun ref => pure (SourceInfo.fromRef ref)

instance [MonadFunctor m n] [MonadLift m n] [MonadQuotation m] : MonadQuotation n where
  getCurrMacroScope := liftM (m := m) getCurrMacroScope
  getContext := liftM (m := m) MonadQuotation.getContext
  withFreshMacroScope := monadMap (m := m) withFreshMacroScope

@[inline] def MonadQuotation.addMacroScope {m : Type → Type} [MonadQuotation m] [Monad m]
    (n : Name) : m Name :=
  bind MonadQuotation.getContext fun ctx =>
  bind getCurrMacroScope fun scp =>
  pure (Lean.addMacroScope ctx n scp)

/-! ## MacroM -/

namespace Macro

opaque MethodsRefPointed : NonemptyType.{0}

/-- A handle on the elaborator's services for macros. -/
def MethodsRef : Type := MethodsRefPointed.type

instance : Nonempty MethodsRef := MethodsRefPointed.property

structure Context where
  methods : MethodsRef
  quotContext : Name
  currMacroScope : MacroScope
  currRecDepth : Nat := 0
  maxRecDepth : Nat := defaultMaxRecDepth
  ref : Syntax

inductive Exception where
  | error : Syntax → String → Exception
  | unsupportedSyntax : Exception

instance : Inhabited Exception where
  default := .unsupportedSyntax

structure State where
  macroScope : MacroScope
  traceMsgs : List (Prod Name String) := List.nil
  expandedMacroDecls : List Name := List.nil

instance : Inhabited State where
  default := { macroScope := 0 }

end Macro

/-- The monad that macros run in. -/
abbrev MacroM := ReaderT Macro.Context (EStateM Macro.Exception Macro.State)

/-- A macro turns a piece of syntax into another one. -/
abbrev Macro := Syntax → MacroM Syntax

namespace Macro

instance : MonadRef MacroM where
  getRef := bind read fun ctx => pure ctx.ref
  withRef ref x := withReader (fun ctx => { ctx with ref := ref }) x

def throwUnsupported {α} : MacroM α := throw Exception.unsupportedSyntax

def throwError {α} (msg : String) : MacroM α :=
  bind getRef fun ref => throw (Exception.error ref msg)

def throwErrorAt {α} (ref : Syntax) (msg : String) : MacroM α := withRef ref (throwError msg)

@[inline] protected def withFreshMacroScope {α} (x : MacroM α) : MacroM α :=
  bind (modifyGet fun s => (s.macroScope, { s with macroScope := Nat.succ s.macroScope }))
    fun fresh => withReader (fun ctx => { ctx with currMacroScope := fresh }) x

instance : MonadQuotation MacroM where
  getCurrMacroScope ctx := pure ctx.currMacroScope
  getContext ctx := pure ctx.quotContext
  withFreshMacroScope := Macro.withFreshMacroScope

def addMacroScope (n : Name) : MacroM Name := MonadQuotation.addMacroScope n

@[extern "x"] opaque hasDecl (declName : Name) : MacroM Bool
@[extern "x"] opaque getCurrNamespace : MacroM Name
@[extern "x"] opaque resolveNamespace (n : Name) : MacroM (List Name)
@[extern "x"] opaque resolveGlobalName (n : Name) : MacroM (List (Prod Name (List String)))
@[extern "x"] opaque expandMacro? (stx : Syntax) : MacroM (Option Syntax)
@[extern "x"] opaque trace (clsName : Name) (msg : String) : MacroM Unit

end Macro

export Macro (expandMacro?)

/-! ## Unexpanders -/

namespace PrettyPrinter

/-- The monad of unexpanders: may fail without a message. -/
abbrev UnexpandM := ReaderT Syntax (EStateM Unit Unit)

/-- Turns an application back into notation, for printing. -/
abbrev Unexpander := Syntax → UnexpandM Syntax

instance : MonadQuotation UnexpandM where
  getRef := read
  withRef ref x := withReader (fun _ => ref) x
  getCurrMacroScope := pure 0
  getContext := pure `_fakeMod
  withFreshMacroScope := id

end PrettyPrinter

/-! ## Evaluating precedences and priorities -/

@[extern "x"] opaque evalPrec (stx : Syntax) : MacroM Nat
@[extern "x"] opaque evalPrio (stx : Syntax) : MacroM Nat

end Lean
