import LeanPrmRepl.Ref
/-!
# Functions and records of the binary

Names, arities and the order of fields belong to one binary: `LeanPrmRepl.SelfTest` refuses every
other one. `@[extern "x"]` finds the function by the name of the declaration; the string means
nothing. Records that are only read may leave out what comes after the last field that is read;
those marked "whole" are built here and must be complete.
-/

namespace Lean

@[extern "x"] opaque versionString : String
@[extern "x"] opaque githash : String

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

/-! ## Text and places -/

structure Position where
  line : Nat
  column : Nat

instance : Inhabited Position := ⟨⟨1, 0⟩⟩

@[extern "x"] opaque FileMap.ofString (s : String) : Obj
@[extern "x"] opaque FileMap.toPosition (fileMap : Obj) (pos : Nat) : Position

/-! ## Messages -/

inductive MessageSeverity where
  | information
  | warning
  | error

/-- A message; only read. -/
structure Message where
  fileName : String
  pos : Position
  endPos : Option Position
  caption : String
  data : Obj
  keepFullRange : Bool
  severity : MessageSeverity
  isSilent : Bool

/-- What the printing of a message may look at (whole). -/
structure MessageDataContext where
  env : Obj
  mctx : Obj
  lctx : Obj
  opts : Obj

/-- The first forms of messages, as far as the one that is made here. -/
inductive MessageData where
  | ofFormatWithInfos (f : Obj)
  | ofGoal (goal : Name)
  | ofWidget (widget : Obj) (alternative : MessageData)
  | withContext (context : MessageDataContext) (message : MessageData)

@[extern "x"] opaque LocalContext.empty : Obj
@[extern "x"] opaque MessageLog.empty : Obj
@[extern "x"] opaque MessageLog.append (first second : Obj) : Obj
@[extern "x"] opaque MessageLog.toList (log : Obj) : List Message
@[extern "x"] opaque MessageLog.hasErrors (log : Obj) : Bool
@[extern "x"] opaque MessageData.toString (m : Obj) : BaseIO String
@[extern "x"] opaque MessageData.kind (m : Obj) : Name

/-- What `trace` prints until a command ends; only read. -/
structure TraceState where
  traces : Obj
  tid : UInt64

structure TraceElem where
  ref : Syntax
  msg : Obj

@[extern "x"] opaque PersistentArray.toList (α : Type) (items : Obj) : List TraceElem

/-! ## Exceptions -/

/-- What elaboration throws. -/
inductive Exception where
  | error (ref : Syntax) (msg : Obj)
  | internal (id : Nat) (extra : Obj)

@[extern "x"] opaque Exception.toMessageData (e : Obj) : Obj
@[extern "x"] opaque Exception.isInterrupt (e : Obj) : Bool
@[extern "x"] opaque Exception.isMaxHeartbeat (e : Obj) : Bool
@[extern "x"] opaque Exception.isMaxRecDepth (e : Obj) : Bool
@[extern "x"] opaque Elab.unsupportedSyntaxExceptionId : Nat
@[extern "x"] opaque Elab.abortCommandExceptionId : Nat

/-! ## Parsing -/

/-- A text to be parsed (whole). -/
structure Parser.InputContext where
  text : String
  fileName : String
  fileMap : Obj
  endPos : Nat

/-- What the parser knows of the commands before (whole). -/
structure Parser.ModuleContext where
  env : Obj
  options : Obj
  currNamespace : Obj
  openDecls : Obj

/-- Where the parser of commands is (whole). -/
structure Parser.ModuleParserState where
  pos : Nat
  recovering : Bool

instance : Inhabited Parser.ModuleParserState := ⟨⟨0, false⟩⟩

structure Parser.SyntaxStack where
  raw : Array Syntax
  drop : Nat

/-- The result of a parser; only read. -/
structure Parser.State where
  stack : Parser.SyntaxStack
  lhsPrec : Obj
  pos : Nat
  cache : Obj
  error : Option Obj
  recovered : Array Obj

instance : Inhabited Parser.State := ⟨⟨⟨#[], 0⟩, .leaf, 0, .leaf, none, #[]⟩⟩

/-- A parser: what it needs to know of tokens, and the function. -/
structure Parser where
  info : Obj
  fn : Obj

instance : Inhabited Parser := ⟨⟨.leaf, .leaf⟩⟩

@[extern "x"] opaque Parser.mkParserState (text : String) : Parser.State
@[extern "x"] opaque Parser.getTokenTable (env : Obj) : Obj
@[extern "x"] opaque Parser.whitespace (context state : Obj) : Obj
@[extern "x"] opaque Parser.andthenFn (p q context state : Obj) : Obj
@[extern "x"] opaque Parser.ParserFn.run (p : Obj) (input : Parser.InputContext)
  (module : Parser.ModuleContext) (tokens : Obj) (state : Parser.State) : Parser.State
@[extern "x"] opaque Parser.Error.toString (e : Obj) : String
@[extern "x"] opaque Parser.Tactic.tacticSeq : Parser
@[extern "x"] opaque Parser.parseHeader (input : Parser.InputContext) :
  IO (Syntax × Parser.ModuleParserState × Obj)
@[extern "x"] opaque Parser.parseCommand (input : Parser.InputContext)
  (module : Parser.ModuleContext) (state : Parser.ModuleParserState) (messages : Obj) :
  Syntax × Parser.ModuleParserState × Obj
@[extern "x"] opaque Parser.isTerminalCommand (s : Syntax) : Bool

/-! ## Commands -/

/-- Where info trees go (whole). -/
structure Elab.InfoState where
  assignment : Obj
  lazyAssignment : Obj
  trees : Obj
  enabled : Bool

/-- The state of the elaborator of commands (whole). -/
structure Elab.Command.State where
  env : Obj
  messages : Obj
  scopes : List Obj
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
  ⟨⟨.leaf, .leaf, [], .leaf, .leaf, .leaf, .leaf, .leaf, ⟨.leaf, .leaf, .leaf, false⟩, .leaf,
    .leaf, .leaf, .leaf⟩⟩

/-- A scope of `namespace`, `section`; only read. -/
structure Elab.Command.Scope where
  header : String
  opts : Obj
  currNamespace : Obj
  openDecls : Obj

/-- What a command is elaborated in (whole). -/
structure Elab.Command.Context where
  fileName : String
  fileMap : Obj
  currRecDepth : Nat
  cmdPos : Nat
  macroStack : List Obj
  quotContext : Option Obj
  currMacroScope : Nat
  ref : Syntax
  snap : Option Obj
  cancelTk : Option Obj
  suppressElabErrors : Bool

@[extern "x"] opaque Options.empty : Obj
@[extern "x"] opaque Elab.InfoState.substituteLazy (s : Elab.InfoState) : Obj
@[extern "x"] opaque Elab.processHeader (header : Syntax) (opts messages : Obj)
  (input : Parser.InputContext) (trustLevel : UInt32) (plugins : Array Obj) (leakEnv : Bool)
  (mainModule : Name) : IO (Obj × Obj)
@[extern "x"] opaque Elab.Command.mkState (env messages opts : Obj) : Elab.Command.State
@[extern "x"] opaque Elab.Command.elabCommandTopLevel (stx : Syntax)
  (linterStates : Array Obj) (ctx : Elab.Command.Context) (ref : Obj) : IO Unit

/-! ## Tactics -/

/-- The part of the context of `CoreM` that seldom changes (whole). -/
structure Core.ContextBase where
  fileName : String
  fileMap : Obj
  options : Obj
  maxRecDepth : Obj
  currNamespace : Obj
  openDecls : Obj
  initHeartbeats : Nat
  maxHeartbeats : Nat
  quotContext : Obj
  currMacroScope : Obj
  cancelTk : Option Obj
  inheritedTraceOptions : Obj

/-- The context of `CoreM` (whole). -/
structure Core.Context where
  base : Core.ContextBase
  currRecDepth : Obj
  ref : Syntax
  diag : Bool
  suppressElabErrors : Bool

/-- The state of `CoreM` (whole). -/
structure Core.State where
  env : Obj
  nextMacroScope : Obj
  ngen : Obj
  auxDeclNGen : Obj
  traceState : Obj
  cache : Obj
  messages : Obj
  infoState : Elab.InfoState
  snapshotTasks : Obj

/-- The state of `MetaM`; only read. (A record of one field would be that field itself.) -/
structure Meta.State where
  mctx : Obj
  cache : Obj

@[extern "x"] opaque KeyedDeclsAttribute.addBuiltin (γ : Type) (attr : Obj) (key : Name)
  (declName : Name) (value : Obj) : IO Unit
@[extern "x"] opaque Elab.Tactic.tacticElabAttribute : Obj
@[extern "x"] opaque Elab.Tactic.evalTactic (stx : Syntax)
  (tacticCtx tacticRef termCtx termRef metaCtx metaRef coreCtx coreRef : Obj) : IO Unit
@[extern "x"] opaque Elab.Tactic.withoutRecover (α : Type) (x : Obj)
  (tacticCtx tacticRef termCtx termRef metaCtx metaRef coreCtx coreRef : Obj) : IO Unit
@[extern "x"] opaque Elab.Tactic.getUnsolvedGoals
  (tacticCtx tacticRef termCtx termRef metaCtx metaRef coreCtx coreRef : Obj) : IO (List Name)

/-! ## Goals -/

@[extern "x"] opaque Meta.ppGoal (goal : Name) (metaCtx metaRef coreCtx coreRef : Obj) :
  IO Std.Format
@[extern "x"] opaque Widget.goalToInteractive (goal : Name)
  (metaCtx metaRef coreCtx coreRef : Obj) : IO Obj
@[extern "x"] opaque MVarId.getDecl (goal : Name) (metaCtx metaRef coreCtx coreRef : Obj) : IO Obj
@[extern "x"] opaque mkMVar (goal : Name) : Obj
@[extern "x"] opaque instantiateMVarsCore (mctx : Obj) (e : Obj) : Obj × Obj
@[extern "x"] opaque Expr.hasExprMVar (e : Obj) : Bool
@[extern "x"] opaque Expr.hasSorry (e : Obj) : Bool
@[extern "x"] opaque Expr.hash (e : Obj) : UInt64
@[extern "x"] opaque LocalContext.getFVars (lctx : Obj) : Array Obj
@[extern "x"] opaque LocalContext.getFVarIds (lctx : Obj) : Array Name
@[extern "x"] opaque LocalContext.get! (lctx : Obj) (fvar : Name) : Obj
@[extern "x"] opaque LocalDecl.isAuxDecl (decl : Obj) : Bool
@[extern "x"] opaque Expr.containsFVar (e : Obj) (fvar : Name) : Bool
@[extern "x"] opaque LocalContext.mkForall (lctx : Obj) (fvars : Array Obj) (body : Obj)
  (usedLetOnly generalizeNondepLet : Bool) : Obj

/-- What a goal is; only read. -/
structure MetavarDecl where
  userName : Name
  lctx : Obj
  type : Obj

@[extern "x"] opaque Widget.InteractiveGoal.pretty (goal : Obj) : Std.Format

/-- Text with marks in it. -/
inductive Widget.TaggedText where
  | text (s : String)
  | append (parts : Array Widget.TaggedText)
  | tag (mark : Obj) (inner : Widget.TaggedText)

/-- Hypotheses of one type; only read. -/
structure Widget.Hypotheses where
  names : Array String
  fvarIds : Obj
  type : Widget.TaggedText
  value : Option Widget.TaggedText

structure Widget.GoalCore where
  hyps : Array Widget.Hypotheses
  type : Widget.TaggedText
  ctx : Obj

/-- A goal as editors get it; only read. -/
structure Widget.Goal where
  core : Widget.GoalCore
  userName : Option String
  goalPrefix : String

end Lean
