import Lean
/-!
# The stepping REPL for a full Lean

An ordinary program: JSON lines on standard input and output, in the protocol that the `leanprm`
package speaks to its embedded Lean. Proof states are values; a step runs on copies of one, so
states can be branched from at will.
-/

open Lean Elab

namespace LeanPrmRepl

def fileName : String := "<repl>"

/-! ## States -/

/-- All that a tactic may change. -/
structure Values where
  tactic : Tactic.State
  term : Term.State
  «meta» : Meta.State
  core : Core.State

/-- What the tactics of one theorem run in. -/
structure Theorem where
  tactic : Tactic.Context
  term : Term.Context
  «meta» : Meta.Context
  core : Core.Context
  root : MVarId

structure Proof where
  owner : Nat
  thm : Theorem
  values : Values

/-- Run a tactic on a copy of a state; the state that it leaves, also when it fails. -/
def Theorem.run {α : Type} (t : Theorem) (v : Values) (core : Core.Context)
    (x : Tactic.TacticM α) : BaseIO (Except Exception α × Values) := do
  let tacticRef ← IO.mkRef v.tactic
  let termRef ← IO.mkRef v.term
  let metaRef ← IO.mkRef v.meta
  let coreRef ← IO.mkRef v.core
  let result ← EIO.toBaseIO
    (x t.tactic tacticRef t.term termRef t.meta metaRef core coreRef)
  return (result, ⟨← tacticRef.get, ← termRef.get, ← metaRef.get, ← coreRef.get⟩)

/-- Ask something about a state. -/
def Proof.ask {α : Type} (p : Proof) (x : MetaM α) : EIO Exception α := do
  let metaRef ← IO.mkRef p.values.meta
  let coreRef ← IO.mkRef p.values.core
  x p.thm.meta metaRef p.thm.core coreRef

/-- Without what was said, which is told once. -/
def Values.quiet (v : Values) (traces : TraceState) : Values :=
  let infoState := { v.core.infoState with enabled := false }
  { v with core := { v.core with
      messages := MessageLog.empty, infoState := infoState, traceState := traces } }

/-! ## Messages -/

def ofNat (n : Nat) : Json := .num ⟨Int.ofNat n, 0⟩
def ofList (items : List Json) : Json := .arr items.toArray
def ofPosition (p : Position) : Json := ofList [ofNat p.line, ofNat p.column]

def nameText : Name → String
  | .anonymous => ""
  | .str .anonymous s => s
  | .num .anonymous n => n.repr
  | .str p s => nameText p ++ "." ++ s
  | .num p n => nameText p ++ "." ++ n.repr

structure Said where
  severity : String
  kind : String
  start : Position
  stop : Option Position
  text : String

def Said.json (m : Said) : Json := Json.mkObj [
  ("severity", .str m.severity), ("kind", .str m.kind), ("start", ofPosition m.start),
  ("end", match m.stop with | some p => ofPosition p | none => .null), ("text", .str m.text)]

def Said.isError (m : Said) : Bool := m.severity == "error"

def saidAll (log : MessageLog) : BaseIO (List Said) :=
  let shown := log.toList.filter fun m => !m.isSilent
  shown.mapM fun m => do
    let text ← m.data.toString
    let text := if m.caption.isEmpty then text else m.caption ++ ":\n" ++ text
    let severity := match m.severity with
      | .information => "info"
      | .warning => "warning"
      | .error => "error"
    return ⟨severity, nameText m.data.kind, m.pos, m.endPos, text⟩

structure Refusal where
  kind : String
  text : String
  messages : List Said := []

def Refusal.json (r : Refusal) : Json := Json.mkObj [
  ("kind", .str r.kind), ("text", .str r.text), ("messages", ofList (r.messages.map Said.json))]

/-- What a request comes to; a refusal changes nothing. -/
abbrev Answer := Except Refusal (List (String × Json))

def refuse {α : Type} (kind text : String) (messages : List Said := []) : Except Refusal α :=
  .error ⟨kind, text, messages⟩

def refuseWith {α : Type} (kind : String) (e : Exception) : BaseIO (Except Refusal α) := do
  return refuse (if e.isInterrupt then "timeout" else kind) (← e.toMessageData.toString)

/-! ## The clock -/

structure Alarm where
  deadline : Nat
  token : IO.CancelToken

/-- Look at the clock every few milliseconds, for ever. -/
partial def watch (cell : IO.Ref (Option Alarm)) : BaseIO Unit := do
  IO.sleep 5
  match ← cell.get with
  | some alarm => if alarm.deadline < (← IO.monoNanosNow) then alarm.token.set
  | none => pure ()
  watch cell

/-- Run `x` with a token that is set after `ms` milliseconds (0: never). -/
def timed {α : Type} (cell : IO.Ref (Option Alarm)) (ms : Nat)
    (x : IO.CancelToken → BaseIO α) : BaseIO α := do
  let token ← IO.CancelToken.new
  let now ← IO.monoNanosNow
  cell.set (if ms == 0 then none else some ⟨now + ms * 1000000, token⟩)
  let a ← x token
  cell.set none
  return a

/-! ## Commands -/

def moduleContext (s : Command.State) : Parser.ParserModuleContext :=
  match s.scopes with
  | scope :: _ => { env := s.env, options := scope.opts,
                    currNamespace := scope.currNamespace, openDecls := scope.openDecls }
  | [] => { env := s.env, options := Options.empty }

/-- Run all commands of a text; the messages of the result are all that was said. -/
partial def runCommands (input : Parser.InputContext) (token : IO.CancelToken)
    (at' : Parser.ModuleParserState) (s : Command.State) : EIO Exception Command.State := do
  let before := s.messages
  let (stx, next, unparsed) :=
    Parser.parseCommand input (moduleContext s) at' MessageLog.empty
  let context : Command.Context := {
    fileName := input.fileName, fileMap := input.fileMap, cmdPos := at'.pos
    snap? := none, cancelTk? := some token }
  let cell ← IO.mkRef { s with messages := MessageLog.empty }
  let command : Command.CommandElabM Unit := Command.elabCommandTopLevel stx
  command context cell
  let s ← cell.get
  let s := { s with
    messages := MessageLog.append (MessageLog.append before unparsed) s.messages }
  if Parser.isTerminalCommand stx then return s else runCommands input token next s

def runText (text : String) (token : IO.CancelToken) (s : Command.State) :
    BaseIO (Except Exception Command.State) :=
  EIO.toBaseIO (runCommands (Parser.mkInputContext text fileName) token {} s)

/-- Without messages and trees of information. -/
def quietly (s : Command.State) : Command.State :=
  { s with messages := MessageLog.empty, infoState := { s.infoState with enabled := false } }

/-- What every header begins with: a body that another thread elaborates is out of reach. -/
def fixedOptions : String := "set_option Elab.async false\nset_option linter.all false\n"

unsafe def allowInitializersNow : IO Unit := enableInitializersExecution

/-- Needed before every import, which takes the permission back. -/
@[implemented_by allowInitializersNow]
def allowInitializers : IO Unit := pure ()

/-- Environments by the text of their imports. -/
abbrev Imported := IO.Ref (List (String × Environment))

/-- The environment of a header's imports, loaded now or before, with what was said, and where the
commands of the header begin. -/
def readImports (imported : Imported) (input : Parser.InputContext) :
    IO (Environment × MessageLog × Parser.ModuleParserState) := do
  allowInitializers
  let (header, next, log) ← Parser.parseHeader input
  let stx : Syntax := header
  let key := stx.reprint.getD ""
  let loaded ← imported.get
  match loaded.find? (fun entry => entry.1 == key) with
  | some entry => return (entry.2, log, next)
  | none =>
    let (env, log) ← processHeader header Options.empty log input (leakEnv := true)
    unless log.hasErrors do
      imported.set ((key, env) :: loaded.take 3)
    return (env, log, next)

/-- The state after imports, options and the commands of a header. -/
def runHeader (imported : Imported) (text options : String) (token : IO.CancelToken) :
    IO (Except Refusal Command.State) := do
  let input := Parser.mkInputContext text fileName
  let (env, log, next) ← readImports imported input
  if log.hasErrors then
    return refuse "header" "the imports cannot be read" (← saidAll log)
  match ← runText (fixedOptions ++ options) token (Command.mkState env log Options.empty) with
  | .error e => refuseWith "header" e
  | .ok s =>
    match ← EIO.toBaseIO (runCommands input token next s) with
    | .error e => refuseWith "header" e
    | .ok s =>
      if s.messages.hasErrors then
        return refuse "header" "the header has errors" (← saidAll s.messages)
      return .ok (quietly s)

/-! ## Opening a theorem -/

/-- What `done` does at the end of a statement: keep everything and abandon the command. -/
inductive Trap where
  | off
  | armed (pos : Nat)
  | caught (thm : Theorem) (values : Values)

def evalDone (trap : IO.Ref Trap) : Tactic.Tactic :=
  fun stx tactic tacticRef term termRef «meta» metaRef core coreRef => do
    match ← trap.get with
    | .armed pos =>
      if (stx.getPos?.map (·.byteIdx)).getD 0 != pos then
        throw (.internal unsupportedSyntaxExceptionId)
      let values : Values :=
        ⟨← tacticRef.get, ← termRef.get, ← metaRef.get, ← coreRef.get⟩
      match values.tactic.goals with
      | root :: _ => trap.set (.caught ⟨tactic, term, «meta», core, root⟩ values)
      | [] => trap.set .off
      throw (.internal abortCommandExceptionId)
    | _ => throw (.internal unsupportedSyntaxExceptionId)

def openTheorem (trap : IO.Ref Trap) (header : Command.State) (statement : String)
    (token : IO.CancelToken) : BaseIO (Except Refusal (Theorem × Values × List Said)) := do
  let before := statement ++ "\n:= by\n "
  trap.set (.armed before.utf8ByteSize)
  let ran ← runText (before ++ "done") token header
  let caught ← trap.get
  trap.set .off
  match ran with
  | .error e => refuseWith "statement" e
  | .ok s =>
    match caught with
    | .caught thm values =>
      -- Abandoned, the command ends with a `sorry` in place of the proof, and says so.
      let after := (← saidAll s.messages).filter (·.kind != "hasSorry")
      let messages := after ++ (← saidAll values.core.messages)
      if messages.any Said.isError then
        return refuse "statement" "the statement has errors" messages
      return .ok (thm, values.quiet values.core.traceState, messages)
    | _ => return refuse "statement" "this is not a theorem" (← saidAll s.messages)

/-! ## Goals -/

def goalJson (p : Proof) (goal : MVarId) : EIO Exception Json := do
  let g ← p.ask (Widget.goalToInteractive goal)
  let hyps := g.hyps.toList.map fun h => Json.mkObj [
    ("names", ofList (h.names.toList.map Json.str)), ("type", .str h.type.stripTags),
    ("value", match h.val? with | some v => .str v.stripTags | none => .null)]
  return Json.mkObj [
    ("case", match g.userName? with | some name => .str name | none => .null),
    ("hyps", ofList hyps), ("prefix", .str g.goalPrefix), ("target", .str g.type.stripTags)]

/-- The hash of a goal as one closed proposition; names of hypotheses do not count. -/
def goalHash (p : Proof) (goal : MVarId) : EIO Exception UInt64 := do
  let decl ← p.ask goal.getDecl
  let context := decl.lctx.getFVars
  let closed := decl.lctx.mkForall context decl.type
  let whole := (instantiateMVarsCore p.values.meta.mctx closed).1
  return mixHash (UInt64.ofNat context.size) whole.hash

def goalFields (p : Proof) (request : Json) : EIO Exception (List (String × Json)) := do
  let goals := p.values.tactic.goals
  let wants (key : String) : Bool := match request.getObjValD key with
    | .bool b => b
    | _ => false
  let texts ← if wants "goals" then do
      let shown ← goals.mapM fun g => do return Json.str (← p.ask (Meta.ppGoal g)).pretty
      pure [("goals", ofList shown)]
    else pure []
  let parts ← if wants "parts" then do
      pure [("parts", ofList (← goals.mapM (goalJson p)))]
    else pure []
  let key ← if wants "key" then do
      let hashes ← goals.mapM (goalHash p)
      let whole := hashes.foldl mixHash 7
      pure [("key", Json.str (String.ofList (Nat.toDigits 16 whole.toNat)))]
    else pure []
  return [("count", ofNat goals.length)] ++ texts ++ parts ++ key

/-- What may be wrong with a proof that has no goals left. -/
def endFields (p : Proof) : EIO Exception (List (String × Json)) := do
  if !p.values.tactic.goals.isEmpty then return []
  let proof := (instantiateMVarsCore p.values.meta.mctx (mkMVar p.thm.root)).1
  let lctx := (← p.ask p.thm.root.getDecl).lctx
  let recursive := lctx.getFVarIds.toList.any fun fvar =>
    (lctx.get! fvar).isAuxDecl && proof.containsFVar fvar
  return [("sorry", .bool proof.hasSorry), ("metavariables", .bool proof.hasExprMVar),
    ("recursive", .bool recursive)]

/-! ## Steps -/

def parseTactics (core : Core.Context) (env : Environment) (text : String) :
    Except (Position × String) Syntax :=
  let input := Parser.mkInputContext text fileName
  let context : Parser.ParserModuleContext := {
    env := env, options := core.options
    currNamespace := core.currNamespace, openDecls := core.openDecls }
  let parser : Parser.ParserFn :=
    Parser.andthenFn Parser.whitespace Parser.Tactic.tacticSeq.fn
  let s := Parser.ParserFn.run parser input context (Parser.getTokenTable env)
    (Parser.mkParserState text)
  let wrong (words : String) : Except (Position × String) Syntax :=
    .error (input.fileMap.toPosition s.pos, words)
  match s.errorMsg with
  | some e => wrong e.toString
  | none =>
    if s.recoveredErrors.size != 0 then wrong "this does not parse"
    else if s.pos.byteIdx < text.utf8ByteSize then wrong "unexpected text after the tactics"
    else .ok s.stxStack.back

def place (map : FileMap) (stx other : Syntax) : Position × Option Position :=
  let stx := if stx.getPos?.isSome then stx else other
  match stx.getPos? with
  | some start => (map.toPosition start, stx.getTailPos?.map map.toPosition)
  | none => (⟨1, 0⟩, none)

/-- What was thrown, as the message that Lean would have logged. -/
def saidException (map : FileMap) (stx : Syntax) (core : Core.Context) (v : Values) :
    Exception → BaseIO (List Said)
  | .error ref msg => do
    let context : MessageDataContext :=
      { env := v.core.env, mctx := v.meta.mctx, lctx := LocalContext.empty, opts := core.options }
    let (start, stop) := place map ref stx
    return [⟨"error", nameText msg.kind, start, stop,
      ← (MessageData.withContext context msg).toString⟩]
  | .internal .. => return []

def saidTraces (map : FileMap) (stx : Syntax) (traces : TraceState) : BaseIO (List Said) :=
  traces.traces.toList.mapM fun item => do
    let (start, stop) := place map item.ref stx
    return ⟨"info", "trace", start, stop, ← item.msg.toString⟩

def statusOf (thrown : Option Exception) (messages : List Said) : String :=
  let errors := messages.filter Said.isError
  let is (test : Exception → Bool) : Bool := match thrown with
    | some e => test e
    | none => false
  if is Exception.isInterrupt then "timeout"
  else if is Exception.isMaxHeartbeat || errors.any (·.kind == "runtime.maxHeartbeats") then
    "heartbeats"
  else if is Exception.isMaxRecDepth || errors.any (·.kind == "runtime.maxRecDepth") then
    "recursion"
  else if thrown.isNone && errors.isEmpty then "ok"
  else "error"

structure Outcome where
  status : String
  messages : List Said
  after : Option Values
  heartbeats : Nat

def runStep (p : Proof) (text : String) (thousands : Nat) (token : IO.CancelToken) :
    BaseIO Outcome := do
  match parseTactics p.thm.core p.values.core.env text with
  | .error (start, words) => return ⟨"parse", [⟨"error", "", start, none, words⟩], none, 0⟩
  | .ok stx =>
    let map := (Parser.mkInputContext text fileName).fileMap
    let core := { p.thm.core with
      ref := stx, fileName := fileName, fileMap := map, initHeartbeats := 0
      maxHeartbeats := thousands * 1000, cancelTk? := some token }
    IO.setNumHeartbeats 0
    let (ran, after) ←
      p.thm.run p.values core (Tactic.withoutRecover (Tactic.evalTactic stx))
    let used ← IO.getNumHeartbeats
    let logged ← saidAll after.core.messages
    let traced ← saidTraces map stx after.core.traceState
    let (thrown, last) ← match ran with
      | .ok _ => pure (none, [])
      | .error e => do pure (some e, ← saidException map stx core after e)
    let messages := logged ++ traced ++ last
    let status := statusOf thrown messages
    if status != "ok" then return ⟨status, messages, none, used⟩
    -- What was proved by the way, as by a unification, is no goal any more.
    let open' := after.tactic.goals.filter fun g =>
      (MetavarContext.getExprAssignmentCore? after.meta.mctx g).isNone
    let after := { after with tactic := { after.tactic with goals := open' } }
    return ⟨status, messages, some (after.quiet p.values.core.traceState), used⟩

/-! ## Requests -/

structure Store where
  alarm : IO.Ref (Option Alarm)
  trap : IO.Ref Trap
  imported : Imported
  headers : IO.Ref (List (String × Command.State))
  /-- How many theorems were opened. -/
  opened : IO.Ref Nat
  closed : IO.Ref (List Nat)
  states : IO.Ref (Array (Option Proof))
  steps : IO.Ref Nat

def text? (request : Json) (key : String) : Option String :=
  match request.getObjValD key with
  | .str s => some s
  | _ => none

def number? (request : Json) (key : String) : Option Nat :=
  match (request.getObjValD key).getNat? with
  | .ok n => some n
  | .error _ => none

def list (request : Json) (key : String) : List Json :=
  match request.getObjValD key with
  | .arr items => items.toList
  | _ => []

def Store.keep (store : Store) (p : Proof) : BaseIO Nat := do
  let states ← store.states.swap #[]
  store.states.set (states.push (some p))
  return states.size

def Store.header (store : Store) (text options : String) (ms : Nat) :
    IO (Except Refusal Command.State) := do
  let key := options.length.repr ++ ":" ++ options ++ text
  let loaded ← store.headers.get
  match loaded.find? (fun entry => entry.1 == key) with
  | some entry => return .ok entry.2
  | none =>
    let ran ← timed store.alarm ms fun token => EIO.toBaseIO (runHeader store.imported text options token)
    match ran with
    | .error e => return refuse "header" e.toString
    | .ok (.error refusal) => return .error refusal
    | .ok (.ok s) =>
      store.headers.set ((key, s) :: loaded.take 7)
      return .ok s

/-- An answer with fields about a state; none of them should ever fail. -/
def answered (fields : EIO Exception (List (String × Json))) : BaseIO Answer := do
  match ← EIO.toBaseIO fields with
  | .ok fields => return .ok fields
  | .error e => refuseWith "exception" e

def openRequest (store : Store) (request : Json) (ms : Nat) : IO Answer := do
  match text? request "header", text? request "theorem" with
  | some header, some statement =>
    match ← store.header header ((text? request "options").getD "") ms with
    | .error e => return .error e
    | .ok state =>
      match ← timed store.alarm ms fun token => openTheorem store.trap state statement token with
      | .error e => return .error e
      | .ok (thm, values, messages) =>
        let owner ← store.opened.get
        let p : Proof := ⟨owner, thm, values⟩
        match ← answered (goalFields p request) with
        | .error e => return .error e
        | .ok fields =>
          store.opened.set (owner + 1)
          return .ok ([("theorem", ofNat owner), ("state", ofNat (← store.keep p)),
            ("messages", ofList (messages.map Said.json))] ++ fields)
  | _, _ => return refuse "request" "open needs the texts `header` and `theorem`"

/-- Fields of the state after a step, which is kept. -/
def stateFields (store : Store) (p : Proof) (after : Option Values) (request : Json) :
    BaseIO Answer := do
  match after with
  | none => return .ok []
  | some values =>
    let p := { p with values := values }
    match ← answered (do return (← goalFields p request) ++ (← endFields p)) with
    | .error e => return .error e
    | .ok fields => return .ok (("state", ofNat (← store.keep p)) :: fields)

def stepFields (store : Store) (p : Proof) (text : String) (request : Json) (ms : Nat) :
    IO Answer := do
  let began ← IO.monoNanosNow
  let outcome ← timed store.alarm ms fun token =>
    runStep p text ((number? request "heartbeats").getD 0) token
  store.steps.set ((← store.steps.get) + 1)
  let more ← stateFields store p outcome.after request
  let us := ((← IO.monoNanosNow) - began) / 1000
  return more.map fun fields => [("status", .str outcome.status),
    ("messages", ofList (outcome.messages.map Said.json)),
    ("heartbeats", ofNat outcome.heartbeats), ("us", ofNat us)] ++ fields

def batchFields (store : Store) (p : Proof) (request : Json) (ms : Nat) : IO Answer := do
  let results ← (list request "tactics").mapM fun tactic => do
    match tactic with
    | .str text =>
      match ← stepFields store p text request ms with
      | .ok fields => return Json.mkObj fields
      | .error refusal => return Json.mkObj [("status", .str "request"), ("error", refusal.json)]
    | _ => return Json.mkObj [("status", .str "request")]
  return .ok [("results", ofList results)]

/-- Do something with the state that a request names. -/
def withState (store : Store) (request : Json) (f : Proof → IO Answer) : IO Answer := do
  match number? request "state" with
  | none => return refuse "request" "`state` must be a number"
  | some number =>
    match ((← store.states.get)[number]?).join with
    | none => return refuse "unknown" ("there is no state " ++ number.repr)
    | some p =>
      if (← store.closed.get).contains p.owner then
        return refuse "unknown" ("the theorem of state " ++ number.repr ++ " is gone")
      f p

def finishRequest (store : Store) (request : Json) (ms : Nat) : IO Answer := do
  match text? request "header", text? request "text" with
  | some header, some text =>
    match ← store.header header ((text? request "options").getD "") ms with
    | .error e => return .error e
    | .ok state =>
      match ← timed store.alarm ms fun token => runText text token state with
      | .error e => refuseWith "text" e
      | .ok after =>
        return .ok [("messages", ofList ((← saidAll after.messages).map Said.json))]
  | _, _ => return refuse "request" "finish needs the texts `header` and `text`"

def dropRequest (store : Store) (request : Json) : IO Answer := do
  let dropped ← (list request "states").mapM fun item => do
    let states ← store.states.get
    match item.getNat? with
    | .error _ => return 0
    | .ok number =>
      if ((states[number]?).join).isNone then return 0
      store.states.set (states.setIfInBounds number none)
      return 1
  let gone ← match number? request "theorem" with
    | none => pure 0
    | some owner => do
      let closed ← store.closed.get
      if owner < (← store.opened.get) && !closed.contains owner then
        store.closed.set (owner :: closed)
        pure 1
      else pure 0
  return .ok [("states", ofNat (dropped.foldl (· + ·) 0)), ("theorems", ofNat gone)]

def statsRequest (store : Store) : IO Answer := do
  let kept := (← store.states.get).toList.filter (·.isSome)
  return .ok [("states", ofNat kept.length), ("steps", ofNat (← store.steps.get)),
    ("headers", ofNat (← store.headers.get).length)]

def dispatch (store : Store) (request : Json) : IO Answer := do
  let ms := (number? request "ms").getD 0
  match text? request "cmd" with
  | some "open" => openRequest store request ms
  | some "step" => withState store request fun p => do
    match text? request "tactic" with
    | some text => stepFields store p text request ms
    | none => return refuse "request" "step needs the text `tactic`"
  | some "batch" => withState store request fun p => batchFields store p request ms
  | some "goals" => withState store request fun p => answered (goalFields p request)
  | some "finish" => finishRequest store request ms
  | some "drop" => dropRequest store request
  | some "stats" => statsRequest store
  | some "ping" => return .ok [("pong", .bool true)]
  | some other => return refuse "request" ("unknown command " ++ other)
  | none => return refuse "request" "a request is an object with the text `cmd`"

/-- The reply to a request, whatever happens. -/
def reply (store : Store) (request : Json) : BaseIO Json := do
  let began ← IO.monoNanosNow
  let fields ← match ← EIO.toBaseIO (dispatch store request) with
    | .ok (.ok fields) => pure fields
    | .ok (.error refusal) => pure [("error", refusal.json)]
    | .error e => pure [("error", Refusal.json ⟨"exception", e.toString, []⟩)]
  let us := ((← IO.monoNanosNow) - began) / 1000
  return Json.mkObj ([("id", request.getObjValD "id"), ("total_us", ofNat us)] ++ fields)

def say (out : IO.FS.Stream) (j : Json) : IO Unit := do
  out.putStr (j.compress ++ "\n")
  out.flush

def jsonError (words : String) : Json :=
  Json.mkObj [("id", .null), ("error", Refusal.json ⟨"json", words, []⟩)]

partial def serve (store : Store) (input out : IO.FS.Stream) : IO Unit := do
  match ← EIO.toBaseIO input.getLine with
  | .error e => say out (jsonError e.toString)
  | .ok line =>
    if line.isEmpty then return ()
    match Json.parse line with
    | .ok request => say out (← reply store request)
    | .error e => say out (jsonError e)
  serve store input out

def newStore : IO Store := do
  let trap ← IO.mkRef Trap.off
  KeyedDeclsAttribute.addBuiltin Tactic.tacticElabAttribute `Lean.Parser.Tactic.done
    `LeanPrmRepl.evalDone (evalDone trap)
  let alarm ← IO.mkRef none
  let _ ← BaseIO.asTask (watch alarm) Task.Priority.dedicated
  return ⟨alarm, trap, ← IO.mkRef [], ← IO.mkRef [], ← IO.mkRef 0, ← IO.mkRef [], ← IO.mkRef #[],
    ← IO.mkRef 0⟩

end LeanPrmRepl

unsafe def main : IO Unit := do
  initSearchPath (← findSysroot)
  let out ← IO.getStdout
  let store ← LeanPrmRepl.newStore
  LeanPrmRepl.say out (Json.mkObj [("hello", .str "leanprm-repl"),
    ("protocol", LeanPrmRepl.ofNat 1), ("lean", .str versionString), ("commit", .str githash)])
  LeanPrmRepl.serve store (← IO.getStdin) out
  -- The thread with the clock would keep the process alive.
  IO.Process.exit 0
