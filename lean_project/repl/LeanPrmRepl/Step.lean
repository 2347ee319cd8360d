import LeanPrmRepl.Clock
import LeanPrmRepl.Goals
/-!
# One step: a tactic, or a block of them, on a state

The four references get exactly the values of the state before, names that were handed out
included. So a step does not see what ran on other states, and gives the same result each time.
-/

open Lean

namespace LeanPrmRepl

/-- What a step is asked to do. -/
structure Ask where
  text : String
  /-- Limit in thousands of small allocations; 0 for none. -/
  heartbeats : Nat
  /-- Limit of wall time in milliseconds; 0 for none. -/
  ms : Nat

/-- What a step did. -/
structure Outcome where
  /-- ok, error, parse, timeout, heartbeats or recursion -/
  status : String
  messages : List Said
  /-- The state after it, if it is ok, with its goals. -/
  after : Option (Values × List Name)
  heartbeats : Nat

/-- The text as a sequence of tactics, or what is wrong with it and where. -/
unsafe def parseTactics (ctx : Core.Context) (env : Obj) (text : String) :
    Except (Nat × String) Syntax :=
  let skip : Obj := unsafeCast Parser.whitespace
  let fn : Obj := unsafeCast (Parser.andthenFn skip Parser.Tactic.tacticSeq.fn)
  let base := ctx.base
  let state := Parser.ParserFn.run fn (input text)
    ⟨env, base.options, base.currNamespace, base.openDecls⟩ (Parser.getTokenTable env)
    (Parser.mkParserState text)
  match state.error with
  | some e => .error (state.pos, Parser.Error.toString e)
  | none =>
    if state.recovered.size != 0 then .error (state.pos, "this does not parse")
    else if state.pos < text.utf8ByteSize then
      .error (state.pos, "unexpected text after the tactics")
    else match state.stack.raw.toList.getLast? with
      | some stx => .ok stx
      | none => .error (state.pos, "nothing to parse")

def place (text : String) (at' : Syntax) : Position × Option Position :=
  let map := FileMap.ofString text
  match at'.getPos? with
  | some start =>
    (FileMap.toPosition map start.byteIdx,
      at'.getTailPos?.map fun stop => FileMap.toPosition map stop.byteIdx)
  | none => (⟨1, 0⟩, none)

/-- Some exceptions come without what is needed to print them. -/
unsafe def inContext (t : Theorem) (data : Obj) : IO Obj := do
  let core : Core.State := unsafeCast (← t.read).core
  let ctx : Core.Context := unsafeCast t.coreCtx
  let context : MessageDataContext :=
    ⟨core.env, ← t.mctx, LocalContext.empty, ctx.base.options⟩
  return unsafeCast (MessageData.withContext context (unsafeCast data))

/-- An exception as the message that Lean would have logged. -/
unsafe def saidException (t : Theorem) (text : String) (stx : Syntax) (e : Obj) :
    IO (List Said) := do
  let data ← inContext t (Exception.toMessageData e)
  match (unsafeCast e : Exception) with
  | .error ref msg =>
    let at' := if ref.getPos?.isSome then ref else stx
    let (start, stop) := place text at'
    let words ← MessageData.toString data
    return [⟨"error", nameText (MessageData.kind msg), start, stop, words⟩]
  | .internal .. => return []

/-- What `trace` and the like printed. -/
unsafe def saidTraces (text : String) (stx : Syntax) (traces : Obj) : IO (List Said) := do
  let items := PersistentArray.toList Unit (unsafeCast traces : TraceState).traces
  each (fun item => do
    let at' := if item.ref.getPos?.isSome then item.ref else stx
    let (start, stop) := place text at'
    return ⟨"info", "trace", start, stop, ← MessageData.toString item.msg⟩) items

unsafe def statusOfException (e : Obj) : String :=
  if Exception.isInterrupt e then "timeout"
  else if Exception.isMaxHeartbeat e then "heartbeats"
  else if Exception.isMaxRecDepth e then "recursion"
  else "error"

def statusOf (thrown : String) (messages : List Said) : String :=
  let errors := messages.filter Said.isError
  if thrown == "timeout" then thrown
  else if thrown == "heartbeats" || errors.any (·.kind == "runtime.maxHeartbeats") then "heartbeats"
  else if thrown == "recursion" || errors.any (·.kind == "runtime.maxRecDepth") then "recursion"
  else if thrown == "" && errors.isEmpty then "ok"
  else "error"

unsafe def contextFor (t : Theorem) (ask : Ask) (stx : Syntax) (token : Obj) : Core.Context :=
  let ctx : Core.Context := unsafeCast t.coreCtx
  { ctx with
    ref := stx
    base := { ctx.base with
      fileName := fileName, fileMap := FileMap.ofString ask.text, initHeartbeats := 0
      maxHeartbeats := ask.heartbeats * 1000, cancelTk := some token } }

unsafe def runTactics (t : Theorem) (ctx : Core.Context) (stx : Syntax) : IO Unit :=
  Elab.Tactic.withoutRecover Unit (unsafeCast (Elab.Tactic.evalTactic stx)) t.tacticCtx
    t.tacticRef t.termCtx t.termRef t.metaCtx t.metaRef (unsafeCast ctx) t.coreRef

/-- Run a parsed step in the references as they are. -/
unsafe def runParsed (t : Theorem) (before : Values) (ask : Ask) (stx : Syntax) (token : Obj) :
    IO Outcome := do
  IO.setNumHeartbeats 0
  let ran ← attempt (runTactics t (contextFor t ask stx token) stx)
  let used ← IO.getNumHeartbeats
  let after ← t.read
  let logged ← saidAll after.log
  let traced ← saidTraces ask.text stx after.traces
  let (thrown, last) ← match ran with
    | .ok _ => pure ("", [])
    | .error e => do pure (statusOfException e, ← saidException t ask.text stx e)
  let messages := logged ++ traced ++ last
  let status := statusOf thrown messages
  if status == "ok" then
    let goals ← t.goals
    return ⟨status, messages, some ((← t.read).quiet before.traces, goals), used⟩
  else return ⟨status, messages, none, used⟩

/-- Run a step on a state; afterwards the references hold the state that it left. -/
unsafe def runStep (alarm : Ref Alarm) (t : Theorem) (before : Values) (ask : Ask) :
    IO Outcome := do
  t.write before
  let ctx : Core.Context := unsafeCast t.coreCtx
  match parseTactics ctx (unsafeCast before.core : Core.State).env ask.text with
  | .error (pos, words) =>
    let start := FileMap.toPosition (FileMap.ofString ask.text) pos
    return ⟨"parse", [⟨"error", "", start, none, words⟩], none, 0⟩
  | .ok stx =>
    let token ← setAlarm alarm ask.ms
    let outcome ← runParsed t before ask stx token
    stopAlarm alarm
    return outcome

end LeanPrmRepl
