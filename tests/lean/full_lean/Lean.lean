/-!
# What the REPL for a full Lean uses of the module `Lean`

The wheel has Lean's compiled code and none of its modules. This one stands in their place for the
tests: the same names at the same types, each bound to the code of the binary, so that
`lean_project/lake/LeanPrmRepl.lean` is compiled and run as it is.
-/

/-! ## Effects -/

opaque Void.nonemptyType (σ : Type) : NonemptyType.{0}
def Void (σ : Type) : Type := (Void.nonemptyType σ).val
instance (σ : Type) : Nonempty (Void σ) := (Void.nonemptyType σ).property

structure ST.Out (σ α : Type) where
  val : α
  state : Void σ

inductive EST.Out (ε σ α : Type) where
  | ok : α → Void σ → EST.Out ε σ α
  | error : ε → Void σ → EST.Out ε σ α

def ST (σ α : Type) : Type := Void σ → ST.Out σ α
def EST (ε σ α : Type) : Type := Void σ → EST.Out ε σ α
def IO.RealWorld : Type := Unit
abbrev BaseIO (α : Type) := ST IO.RealWorld α
abbrev EIO (ε α : Type) := EST ε IO.RealWorld α

/-- A boxed object that is only handed on. -/
inductive Obj where
  | leaf
  | node (a b : Obj)

instance : Inhabited Obj := ⟨.leaf⟩

inductive IO.Error where
  | leaf
  | node (a b : IO.Error)

instance : Inhabited IO.Error := ⟨.leaf⟩
abbrev IO (α : Type) := EIO IO.Error α

instance {σ α : Type} [h : Inhabited α] : Nonempty (ST σ α) := ⟨fun s => ⟨h.default, s⟩⟩
instance {ε σ α : Type} [h : Inhabited ε] : Nonempty (EST ε σ α) :=
  ⟨fun s => .error h.default s⟩

instance {σ : Type} : Monad (ST σ) where
  pure a := fun s => ⟨a, s⟩
  bind x f := fun s => match x s with
    | ⟨a, s⟩ => f a s

instance {ε σ : Type} : Monad (EST ε σ) where
  pure a := fun s => .ok a s
  bind x f := fun s => match x s with
    | .ok a s => f a s
    | .error e s => .error e s

instance {ε σ : Type} : MonadLift (ST σ) (EST ε σ) where
  monadLift x := fun s => match x s with
    | ⟨a, s⟩ => .ok a s

instance {ε σ : Type} : MonadExceptOf ε (EST ε σ) where
  throw e := fun s => .error e s
  tryCatch x handle := fun s => match x s with
    | .ok a s => .ok a s
    | .error e s => handle e s

@[inline] def EIO.toBaseIO {ε α : Type} (x : EIO ε α) : BaseIO (Except ε α) := fun s => match x s with
  | .ok a s => ⟨.ok a, s⟩
  | .error e s => ⟨.error e, s⟩

/-- A mutable cell. -/
structure ST.Ref (σ α : Type) where
  ref : Obj
  filled : Nonempty α

abbrev IO.Ref (α : Type) := ST.Ref IO.RealWorld α

@[extern "x"] opaque ST.Prim.mkRef (σ α : Type) (a : Obj) : BaseIO Obj
@[extern "x"] opaque ST.Prim.Ref.get (σ α : Type) (r : @& Obj) : BaseIO Obj
@[extern "x"] opaque ST.Prim.Ref.set (σ α : Type) (r : @& Obj) (a : Obj) : BaseIO Unit
@[extern "x"] opaque ST.Prim.Ref.swap (σ α : Type) (r : @& Obj) (a : Obj) : BaseIO Obj

unsafe def IO.newRef {α : Type} (a : α) : BaseIO (IO.Ref α) :=
  unsafeCast (ST.Prim.mkRef Unit Unit (unsafeCast a))
unsafe def ST.Ref.read {α : Type} (r : IO.Ref α) : BaseIO α :=
  unsafeCast (ST.Prim.Ref.get Unit Unit (unsafeCast r))
unsafe def ST.Ref.write {α : Type} (r : IO.Ref α) (a : α) : BaseIO Unit :=
  ST.Prim.Ref.set Unit Unit (unsafeCast r) (unsafeCast a)
unsafe def ST.Ref.exchange {α : Type} (r : IO.Ref α) (a : α) : BaseIO α :=
  unsafeCast (ST.Prim.Ref.swap Unit Unit (unsafeCast r) (unsafeCast a))

@[implemented_by IO.newRef]
def IO.mkRef {α : Type} (a : α) : BaseIO (IO.Ref α) := fun s => ⟨⟨.leaf, ⟨a⟩⟩, s⟩
@[implemented_by ST.Ref.read]
noncomputable def ST.Ref.get {α : Type} (r : IO.Ref α) : BaseIO α :=
  fun s => ⟨Classical.choice r.filled, s⟩
@[implemented_by ST.Ref.write]
def ST.Ref.set {α : Type} (_ : IO.Ref α) (_ : α) : BaseIO Unit := fun s => ⟨(), s⟩
@[implemented_by ST.Ref.exchange]
def ST.Ref.swap {α : Type} (_ : IO.Ref α) (a : α) : BaseIO α := fun s => ⟨a, s⟩

@[extern "x"] opaque IO.sleep (ms : UInt32) : BaseIO Unit
@[extern "x"] opaque IO.monoNanosNow : BaseIO Nat
@[extern "x"] opaque IO.getNumHeartbeats : BaseIO Nat
@[extern "x"] opaque IO.setNumHeartbeats (n : Nat) : BaseIO Unit
@[extern "x"] opaque IO.Error.toString (e : IO.Error) : String
@[extern "x"] opaque IO.Process.exit {α : Type} (code : UInt8) : IO α

structure IO.CancelToken where
  ref : Obj
  other : Obj

instance : Inhabited IO.CancelToken := ⟨⟨.leaf, .leaf⟩⟩
@[extern "x"] opaque IO.CancelToken.new : BaseIO IO.CancelToken
@[extern "x"] opaque IO.CancelToken.set (token : IO.CancelToken) : BaseIO Unit

abbrev Task.Priority := Nat
def Task.Priority.dedicated : Task.Priority := 9
@[extern "x"] opaque BaseIO.asTask {α : Type} (act : BaseIO α) (prio : Task.Priority) : BaseIO Obj

structure IO.FS.Stream where
  flush : IO Unit
  read : Obj
  write : Obj
  getLine : IO String
  putStr : String → IO Unit
  isTty : Obj

instance : Inhabited IO.FS.Stream := ⟨⟨pure (), .leaf, .leaf, pure "", fun _ => pure (), .leaf⟩⟩
@[extern "x"] opaque IO.getStdin : BaseIO IO.FS.Stream
@[extern "x"] opaque IO.getStdout : BaseIO IO.FS.Stream

namespace Lean

@[extern "x"] opaque versionString : String
@[extern "x"] opaque githash : String
@[extern "x"] unsafe opaque enableInitializersExecution : BaseIO Unit

/-- Lean has set the path already when it runs a file. (Inlined, as all that is defined here under a
name of the binary: the interpreter would call the binary's.) -/
@[inline] def findSysroot : IO String := pure ""
@[inline] def initSearchPath (_ : String) : IO Unit := pure ()

/-! ## JSON -/

structure JsonNumber where
  mantissa : Int
  exponent : Nat

inductive Json where
  | null
  | bool (b : Bool)
  | num (n : JsonNumber)
  | str (s : String)
  | arr (elems : Array Json)
  | obj (fields : Obj)

instance : Inhabited Json := ⟨.null⟩

@[extern "x"] opaque Json.parse (s : String) : Except String Json
@[extern "x"] opaque Json.compress (j : Json) : String
@[extern "x"] opaque Json.mkObj (fields : List (String × Json)) : Json
@[extern "x"] opaque Json.getObjValD (j : Json) (k : String) : Json
@[extern "x"] opaque Json.getNat? (j : Json) : Except String Nat

@[extern "x"] opaque Syntax.reprint (stx : Syntax) : Option String

/-! ## Objects that are handed on -/

structure Environment where
  one : Obj
  two : Obj
instance : Inhabited Environment := ⟨⟨.leaf, .leaf⟩⟩
structure Options where
  one : Obj
  two : Obj
instance : Inhabited Options := ⟨⟨.leaf, .leaf⟩⟩
structure OpenDecl where
  one : Obj
  two : Obj
instance : Inhabited OpenDecl := ⟨⟨.leaf, .leaf⟩⟩
structure MessageLog where
  one : Obj
  two : Obj
instance : Inhabited MessageLog := ⟨⟨.leaf, .leaf⟩⟩
structure LocalContext where
  one : Obj
  two : Obj
instance : Inhabited LocalContext := ⟨⟨.leaf, .leaf⟩⟩
structure LocalDecl where
  one : Obj
  two : Obj
instance : Inhabited LocalDecl := ⟨⟨.leaf, .leaf⟩⟩
structure MetavarContext where
  one : Obj
  two : Obj
instance : Inhabited MetavarContext := ⟨⟨.leaf, .leaf⟩⟩
structure FileMap where
  one : Obj
  two : Obj
instance : Inhabited FileMap := ⟨⟨.leaf, .leaf⟩⟩
structure Expr where
  one : Obj
  two : Obj
instance : Inhabited Expr := ⟨⟨.leaf, .leaf⟩⟩

structure MVarId where
  name : Name
structure FVarId where
  name : Name
instance : Inhabited FVarId := ⟨⟨.anonymous⟩⟩

structure Position where
  line : Nat
  column : Nat
instance : Inhabited Position := ⟨⟨1, 0⟩⟩
@[extern "x"] opaque FileMap.toPosition (fileMap : FileMap) (pos : String.Pos.Raw) : Position

@[extern "x"] opaque Options.empty : Options
@[extern "x"] opaque LocalContext.empty : LocalContext
@[extern "x"] opaque LocalContext.getFVars (lctx : LocalContext) : Array Expr
@[extern "x"] opaque LocalContext.getFVarIds (lctx : LocalContext) : Array FVarId
@[extern "x"] opaque LocalContext.get! (lctx : LocalContext) (fvar : FVarId) : LocalDecl
@[extern "x"] opaque LocalContext.mkForall (lctx : LocalContext) (fvars : Array Expr)
  (body : Expr) (usedLetOnly : Bool := true) (generalizeNondepLet : Bool := true) : Expr
@[extern "x"] opaque LocalDecl.isAuxDecl (decl : LocalDecl) : Bool
@[extern "x"] opaque mkMVar (goal : MVarId) : Expr
@[extern "x"] opaque instantiateMVarsCore (mctx : MetavarContext) (e : Expr) :
  Expr × MetavarContext
@[extern "x"] opaque Expr.hasExprMVar (e : Expr) : Bool
@[extern "x"] opaque Expr.hasSorry (e : Expr) : Bool
@[extern "x"] opaque Expr.hash (e : Expr) : UInt64
@[extern "x"] opaque Expr.containsFVar (e : Expr) (fvar : FVarId) : Bool
@[extern "x"] opaque MetavarContext.getExprAssignmentCore? (mctx : MetavarContext)
  (goal : MVarId) : Option Expr

structure MetavarDecl where
  userName : Name
  lctx : LocalContext
  type : Expr

/-! ## Messages -/

inductive MessageSeverity where
  | information
  | warning
  | error

structure MessageDataContext where
  env : Environment
  mctx : MetavarContext
  lctx : LocalContext
  opts : Options

inductive MessageData where
  | ofFormatWithInfos (f : Obj)
  | ofGoal (goal : Name)
  | ofWidget (widget : Obj) (alternative : MessageData)
  | withContext (context : MessageDataContext) (message : MessageData)
instance : Inhabited MessageData := ⟨.ofGoal .anonymous⟩

structure Message where
  fileName : String
  pos : Position
  endPos : Option Position
  caption : String
  data : MessageData
  keepFullRange : Bool
  severity : MessageSeverity
  isSilent : Bool

@[extern "x"] opaque MessageLog.empty : MessageLog
@[extern "x"] opaque MessageLog.append (first second : MessageLog) : MessageLog
@[extern "x"] opaque MessageLog.toList (log : MessageLog) : List Message
@[extern "x"] opaque MessageLog.hasErrors (log : MessageLog) : Bool
@[extern "x"] opaque MessageData.toString (m : MessageData) : BaseIO String
@[extern "x"] opaque MessageData.kind (m : MessageData) : Name

structure TraceElem where
  ref : Syntax
  msg : MessageData

structure PersistentArray (α : Type) where
  one : Obj
  two : Obj
@[extern "x"] opaque PersistentArray.toList {α : Type} (items : PersistentArray α) : List α

structure TraceState where
  traces : PersistentArray TraceElem
  tid : UInt64

structure Exception.Extra where
  one : Obj
  two : Obj

unsafe def Exception.noExtra : Exception.Extra := unsafeCast ([] : List Obj)
@[implemented_by Exception.noExtra] def Exception.none : Exception.Extra := ⟨.leaf, .leaf⟩

abbrev InternalExceptionId := Nat

inductive Exception where
  | error (ref : Syntax) (msg : MessageData)
  | internal (id : InternalExceptionId) (extra : Exception.Extra := Exception.none)
instance : Inhabited Exception := ⟨.internal 0 ⟨.leaf, .leaf⟩⟩

@[extern "x"] opaque Exception.toMessageData (e : Exception) : MessageData
@[extern "x"] opaque Exception.isInterrupt (e : Exception) : Bool
@[extern "x"] opaque Exception.isMaxHeartbeat (e : Exception) : Bool
@[extern "x"] opaque Exception.isMaxRecDepth (e : Exception) : Bool
@[extern "x"] opaque Elab.unsupportedSyntaxExceptionId : InternalExceptionId
@[extern "x"] opaque Elab.abortCommandExceptionId : InternalExceptionId

/-! ## Parsing -/

structure Parser.InputContext where
  inputString : String
  fileName : String
  fileMap : FileMap
  endPos : Nat

structure Parser.ParserModuleContext where
  env : Environment
  options : Options
  currNamespace : Name := .anonymous
  openDecls : List OpenDecl := []

structure Parser.ModuleParserState where
  pos : String.Pos.Raw := ⟨0⟩
  recovering : Bool := false
instance : Inhabited Parser.ModuleParserState := ⟨{}⟩

@[extern "x"] opaque FileMap.ofString (s : String) : FileMap
@[inline] def Parser.mkInputContext (text fileName : String) : Parser.InputContext :=
  ⟨text, fileName, FileMap.ofString text, text.utf8ByteSize⟩

structure Parser.SyntaxStack where
  raw : Array Syntax
  drop : Nat

@[inline] def Parser.SyntaxStack.back (stack : Parser.SyntaxStack) : Syntax :=
  stack.raw.toList.getLast?.getD .missing

structure Parser.Error where
  one : Obj
  two : Obj
@[extern "x"] opaque Parser.Error.toString (e : Parser.Error) : String

structure Parser.ParserState where
  stxStack : Parser.SyntaxStack
  lhsPrec : Obj
  pos : String.Pos.Raw
  cache : Obj
  errorMsg : Option Parser.Error
  recoveredErrors : Array Obj
instance : Inhabited Parser.ParserState := ⟨⟨⟨#[], 0⟩, .leaf, ⟨0⟩, .leaf, none, #[]⟩⟩

def Parser.ParserFn := Obj → Parser.ParserState → Parser.ParserState
instance : Inhabited Parser.ParserFn := ⟨fun _ s => s⟩

structure Parser where
  info : Obj
  fn : Parser.ParserFn
instance : Inhabited Parser := ⟨⟨.leaf, default⟩⟩

@[extern "x"] opaque Parser.mkParserState (text : String) : Parser.ParserState
@[extern "x"] opaque Parser.getTokenTable (env : Environment) : Obj
@[extern "x"] opaque Parser.whitespace (context : Obj) (state : Parser.ParserState) :
  Parser.ParserState
@[extern "x"] opaque Parser.andthenFn (p q : Parser.ParserFn) (context : Obj)
  (state : Parser.ParserState) : Parser.ParserState
@[extern "x"] opaque Parser.ParserFn.run (p : Parser.ParserFn) (input : Parser.InputContext)
  (module : Parser.ParserModuleContext) (tokens : Obj) (state : Parser.ParserState) :
  Parser.ParserState
@[extern "x"] opaque Parser.Tactic.tacticSeq : Parser
@[extern "x"] opaque Parser.parseHeader (input : Parser.InputContext) :
  IO (Syntax × Parser.ModuleParserState × MessageLog)
@[extern "x"] opaque Parser.parseCommand (input : Parser.InputContext)
  (module : Parser.ParserModuleContext) (state : Parser.ModuleParserState)
  (messages : MessageLog) : Syntax × Parser.ModuleParserState × MessageLog
@[extern "x"] opaque Parser.isTerminalCommand (s : Syntax) : Bool

/-! ## Elaboration -/

structure Elab.InfoState where
  assignment : Obj
  lazyAssignment : Obj
  trees : Obj
  enabled : Bool

structure Elab.Command.Scope where
  header : String
  opts : Options
  currNamespace : Name
  openDecls : List OpenDecl

structure Elab.Command.State where
  env : Environment
  messages : MessageLog
  scopes : List Elab.Command.Scope
  usedQuotCtxts : Obj
  nextMacroScope : Obj
  maxRecDepth : Obj
  ngen : Obj
  auxDeclNGen : Obj
  infoState : Elab.InfoState
  traceState : Obj
  snapshotTasks : Obj
  newDecls : Obj
  linterStates : Obj
instance : Inhabited Elab.Command.State :=
  ⟨⟨default, default, [], .leaf, .leaf, .leaf, .leaf, .leaf, ⟨.leaf, .leaf, .leaf, false⟩,
    .leaf, .leaf, .leaf, .leaf⟩⟩

structure Elab.Command.Context where
  fileName : String
  fileMap : FileMap
  currRecDepth : Nat := 0
  cmdPos : String.Pos.Raw := ⟨0⟩
  macroStack : List Obj := []
  quotContext? : Option Obj := none
  currMacroScope : Nat := firstFrontendMacroScope
  ref : Syntax := .missing
  snap? : Option Obj
  cancelTk? : Option IO.CancelToken
  suppressElabErrors : Bool := false

namespace Elab.Command
abbrev CommandElabM (α : Type) := Context → IO.Ref State → EIO Exception α
@[extern "x"] opaque mkState (env : Environment) (messages : MessageLog) (opts : Options) : State
@[extern "x"] opaque elabCommandTopLevel (stx : Syntax) (linterStates : Array Obj := #[])
  (ctx : Context) (ref : IO.Ref State) : EIO Exception Unit
end Elab.Command

@[extern "x"] opaque Elab.processHeader (header : Syntax) (opts : Options)
  (messages : MessageLog) (input : Parser.InputContext) (trustLevel : UInt32 := 0)
  (plugins : Array Obj := #[]) (leakEnv : Bool := false) (mainModule : Name := `_stdin) :
  IO (Environment × MessageLog)

structure Core.ContextBase where
  fileName : String
  fileMap : FileMap
  options : Options
  maxRecDepth : Obj
  currNamespace : Name
  openDecls : List OpenDecl
  initHeartbeats : Nat
  maxHeartbeats : Nat
  quotContext : Obj
  currMacroScope : Obj
  cancelTk? : Option IO.CancelToken
  inheritedTraceOptions : Obj

structure Core.Context extends Core.ContextBase where
  currRecDepth : Obj
  ref : Syntax
  diag : Bool
  suppressElabErrors : Bool

structure Core.State where
  env : Environment
  nextMacroScope : Obj
  ngen : Obj
  auxDeclNGen : Obj
  traceState : TraceState
  cache : Obj
  messages : MessageLog
  infoState : Elab.InfoState
  snapshotTasks : Obj

structure Meta.State where
  mctx : MetavarContext
  cache : Obj
structure Meta.Context where
  one : Obj
  two : Obj
abbrev MetaM (α : Type) :=
  Meta.Context → IO.Ref Meta.State → Core.Context → IO.Ref Core.State → EIO Exception α

structure Elab.Term.State where
  one : Obj
  two : Obj
structure Elab.Term.Context where
  one : Obj
  two : Obj

namespace Elab.Tactic
structure State where
  goals : List MVarId
structure Context where
  elaborator : Name
  recover : Bool
abbrev TacticM (α : Type) := Context → IO.Ref State → Term.Context → IO.Ref Term.State →
  Meta.Context → IO.Ref Meta.State → Core.Context → IO.Ref Core.State → EIO Exception α
def Tactic := Syntax → TacticM Unit
@[extern "x"] opaque evalTactic (stx : Syntax) : TacticM Unit
@[extern "x"] opaque withoutRecover {α : Type} (x : TacticM α) : TacticM α
end Elab.Tactic

structure KeyedDeclsAttribute (γ : Type) where
  one : Obj
  two : Obj
instance {γ : Type} : Inhabited (KeyedDeclsAttribute γ) := ⟨⟨.leaf, .leaf⟩⟩
@[extern "x"] opaque KeyedDeclsAttribute.addBuiltin {γ : Type} (attr : KeyedDeclsAttribute γ)
  (key : Name) (declName : Name) (value : γ) : IO Unit
@[extern "x"] opaque Elab.Tactic.tacticElabAttribute : KeyedDeclsAttribute Elab.Tactic.Tactic

@[extern "x"] opaque Meta.ppGoal (goal : MVarId) : MetaM Std.Format
@[extern "x"] opaque MVarId.getDecl (goal : MVarId) : MetaM MetavarDecl

namespace Widget

inductive CodeWithInfos where
  | text (s : String)
  | append (parts : Array CodeWithInfos)
  | tag (mark : Obj) (inner : CodeWithInfos)

partial def CodeWithInfos.stripTags : CodeWithInfos → String
  | .text s => s
  | .append parts => parts.toList.foldl (fun s part => s ++ part.stripTags) ""
  | .tag _ inner => inner.stripTags

structure InteractiveHypothesisBundle where
  names : Array String
  fvarIds : Obj
  type : CodeWithInfos
  val? : Option CodeWithInfos

structure InteractiveGoalCore where
  hyps : Array InteractiveHypothesisBundle
  type : CodeWithInfos
  ctx : Obj

structure InteractiveGoal extends InteractiveGoalCore where
  userName? : Option String
  goalPrefix : String

@[extern "x"] opaque goalToInteractive (goal : MVarId) : MetaM InteractiveGoal

end Widget
end Lean
