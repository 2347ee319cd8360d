import LeanPrmRepl.Status
import LeanPrmRepl.TreeJson
import LeanPrmRepl.Store
import LeanPrmRepl.Request
/-!
# Commands in environments, tactics in the states that they leave

What the community's REPL does: each command text makes a new environment out of an old one, each
`sorry` in it leaves a proof state, and tactics run on such states with error recovery, as they
would in a file.
-/

open Lean Lean.Elab

namespace LeanPrmRepl

/-- What one command left behind: the environment before it, and its trees. -/
structure Ran where
  envBefore : Obj
  trees : List InfoTree

/-- Like `runCommands`, and what each command left behind. -/
unsafe def runTraced (input : Parser.InputContext) (token : Obj)
    (at' : Parser.ModuleParserState) (s : Command.State) (ran : List Ran) :
    IO (Command.State × List Ran) := do
  let bare := (quiet s).infoState
  let (after, next, last) ←
    runCommand input token at' { s with infoState := { bare with enabled := true } }
  let ran := ⟨s.env, finished after.infoState⟩ :: ran
  let after := { after with infoState := bare }
  if last then return (after, ran.reverse) else runTraced input token next after ran

/-- The contexts of a fresh `by`, which all states of this protocol run with. -/
unsafe def Store.getBase (store : Store) : IO (Except Refusal Base) := do
  match ← store.base.get with
  | some base => return .ok base
  | none =>
    match ← store.header "" "" 0 with
    | .error e => return .error e
    | .ok state =>
      match ← openTheorem store.trap state "example : True" (← IO.CancelToken.new) with
      | .error e => return .error e
      | .ok (thm, values, _) =>
        store.base.set (some ⟨thm, values⟩)
        return .ok ⟨thm, values⟩

unsafe def Store.keepSnapshot (store : Store) (s : Snapshot) : IO Nat :=
  store.keep ⟨s.thm, none, s.values, s.goals⟩

/-- The state that a request names. -/
unsafe def Store.stateOf (store : Store) (request : Json) : IO (Except Refusal State) := do
  match number? request "state" with
  | none => bad "`state` must be a number"
  | some number =>
    match ← store.states.find number with
    | none => return refuse "unknown" ("there is no state " ++ number.repr)
    | some state =>
      let gone ← match state.owner with
        | none => pure false
        | some owner => do pure (← store.theorems.find owner).isNone
      if gone then
        return refuse "unknown" ("the theorem of state " ++ number.repr ++ " is gone")
      return .ok state

/-- Where a piece of syntax stands, as fields. -/
unsafe def placeFields (map : Obj) (stx : Syntax) : List (String × Json) :=
  let start := (stx.getPos?.map (·.byteIdx)).getD 0
  let stop := (stx.getTailPos?.map (·.byteIdx)).getD start
  [("start", ofPosition (FileMap.toPosition map start)),
    ("end", ofPosition (FileMap.toPosition map stop))]

def texts (items : List String) : Json := ofList (items.map Json.str)

/-- The `sorry`s of a tree, those of tactics first: each a goal and a state. -/
unsafe def sorriesOf (store : Store) (base : Base) (map env : Obj) (outer : Option ContextInfo)
    (tree : InfoTree) : IO (List Json) := do
  let all (_ : Info) : Bool := true
  let tactics := InfoTree.nodes isSorryTactic all outer tree
  let terms := InfoTree.nodes isSorryTerm (fun i => !isSorryTactic i) outer tree
  let made ← each (fun (node : Node) => do
    match node.info with
    | .tactic i =>
      let ctx := withMCtx node.ctx i.mctxBefore
      let goals := i.goalsBefore.take 1
      let text ← goalTexts ctx goals
      let number ← store.keepSnapshot (← ofGoals base ctx env goals)
      return [Json.mkObj ([("goal", texts text), ("state", ofNat number)]
        ++ placeFields map i.elab.stx)]
    | .term i => match i.expectedType? with
      | none => return []
      | some type =>
        let snapshot ← ofType base (withMCtx node.ctx node.ctx.command.mctx) env i.lctx type
        let text ← each snapshot.thm.goalText snapshot.goals
        let number ← store.keepSnapshot snapshot
        return [Json.mkObj ([("goal", texts text), ("state", ofNat number)]
          ++ placeFields map i.elab.stx)]
    | _ => return []) (tactics ++ terms)
  return made.flatten

/-- Constants that a tactic brought into the proofs of its goals. -/
unsafe def constantsOf (i : TacticInfo) : List String :=
  let used := i.goalsBefore.map fun goal =>
    match MetavarContext.getExprAssignmentCore? i.mctxAfter goal with
    | some proof => (Expr.getUsedConstants proof).toList
    | none => []
  (used.flatten.map nameText).eraseDups

/-- The tactics of a tree, each with the state before it. -/
unsafe def tacticsOf (store : Store) (base : Base) (map env : Obj) (tree : InfoTree) :
    IO (List Json) := do
  let made ← each (fun (node : Node) => do
    match node.info with
    | .tactic i =>
      let ctx := withMCtx node.ctx i.mctxBefore
      let text ← goalTexts ctx i.goalsBefore
      let number ← store.keepSnapshot (← ofGoals base ctx env i.goalsBefore)
      let tactic ← printed ctx LocalContext.empty fun _ _ coreCtx coreRef =>
        PrettyPrinter.ppTactic i.elab.stx coreCtx coreRef
      return [Json.mkObj ([("goals", texts text), ("state", ofNat number), ("tactic", tactic),
        ("constants", texts (constantsOf i))] ++ placeFields map i.elab.stx)]
    | _ => return []) (InfoTree.nodes isWrittenTactic (fun _ => true) none tree)
  return made.flatten

/-- The goals that the outermost tactic blocks of a tree begin with. -/
unsafe def rootsOf (store : Store) (base : Base) (map env : Obj) (tree : InfoTree) :
    IO (List Json) := do
  let made ← each (fun (node : Node) => do
    match node.info with
    | .tactic i =>
      let ctx := withMCtx node.ctx i.mctxBefore
      let text ← goalTexts ctx i.goalsBefore
      let number ← store.keepSnapshot (← ofGoals base ctx env i.goalsBefore)
      return [Json.mkObj ([("goal", texts text), ("state", ofNat number)]
        ++ placeFields map i.elab.stx)]
    | _ => return []) (InfoTree.nodes isTactic (fun i => !isTactic i) none tree)
  return made.flatten

/-- What the command asks to be told of each piece that ran. -/
unsafe def foundIn (store : Store) (base : Base) (map : Obj) (request : Json) (ran : List Ran) :
    IO (List (String × Json)) := do
  let over (f : Obj → InfoTree → IO (List Json)) : IO Json := do
    let found ← each (fun (r : Ran) => do
      return (← each (f r.envBefore) r.trees).flatten) ran
    return ofList found.flatten
  let sorries ← over (fun env tree => sorriesOf store base map env none tree)
  let tactics ← if flag request "tactics" then over (tacticsOf store base map) else pure (ofList [])
  let roots ← if flag request "roots" then over (rootsOf store base map) else pure (ofList [])
  let trees ← match modeOf ((text? request "tree").getD "") with
    | some keep => over (fun _ tree => treeJson map keep none tree)
    | none => pure (ofList [])
  return [("sorries", sorries), ("tactics", tactics), ("roots", roots), ("trees", trees)]

/-- Where the first command of a text without imports begins: after blanks and comments. -/
unsafe def firstCommand (s : Command.State) (input : Parser.InputContext) :
    Parser.ModuleParserState :=
  let skip : Obj := unsafeCast Parser.whitespace
  let at' := Parser.ParserFn.run skip input (parserModule s) (Parser.getTokenTable s.env)
    (Parser.mkParserState input.text)
  match at'.error with
  | some _ => default
  | none => ⟨at'.pos, false⟩

/-- The state that a command runs in and where its text begins; nothing for an unknown number. -/
unsafe def startOf (store : Store) (request : Json) (input : Parser.InputContext) (token : Obj) :
    IO (Except Refusal (Command.State × Parser.ModuleParserState)) := do
  match number? request "env" with
  | some number =>
    match ← store.envs.find number with
    | some state => return .ok (state, firstCommand state input)
    | none => return refuse "unknown" "there is no such environment"
  | none =>
    match ← runImports store.imported input ((text? request "options").getD "") token with
    | .error e => return .error e
    | .ok (state, next) => return .ok (quiet state, next)

unsafe def commandFields (store : Store) (base : Base) (request : Json) (text : String)
    (token : Obj) : IO Answer := do
  let input := input text
  match ← startOf store request input token with
  | .error e => return .error e
  | .ok (state, next) =>
    match ← attempt (runTraced input token next state []) with
    | .error e =>
      return refuse (if isInterrupt e then "timeout" else "text")
        (← MessageData.toString (Exception.toMessageData e))
    | .ok (after, ran) =>
      let found ← foundIn store base input.fileMap request ran
      let said ← saidAll after.messages
      let number ← store.envs.push (quiet after)
      return .ok ([("env", ofNat number), ("messages", ofList (said.map Said.json))] ++ found)

/-- Run a text in an environment, or in a new one with imports of its own. -/
unsafe def commandRequest (store : Store) (request : Json) : IO Answer := do
  match text? request "text", ← store.getBase with
  | none, _ => bad "command needs the text `text`"
  | _, .error e => return .error e
  | some text, .ok base =>
    let token ← setAlarm store.alarm ((number? request "ms").getD 0)
    let answer ← commandFields store base request text token
    stopAlarm store.alarm
    return answer

/-- The context of a state, as trees of information know one. -/
unsafe def contextOf (t : Theorem) (text : String) : IO ContextInfo := do
  let ctx : Core.Context := unsafeCast t.coreCtx
  let core : Core.State := unsafeCast (← t.read).core
  let base := ctx.base
  let none' : Option Obj := none
  return ⟨⟨core.env, unsafeCast none', FileMap.ofString text, ← t.mctx, base.options,
    base.currNamespace, base.openDecls, core.ngen⟩, unsafeCast none', unsafeCast (#[] : Array Obj)⟩

/-- Fields of the state that the references hold now, after a step without an exception. -/
unsafe def reached (store : Store) (base : Base) (state : State) (text : String) (token : Obj) :
    IO (List (String × Json)) := do
  let t := state.thm
  let after ← t.read
  let core : Core.State := unsafeCast after.core
  let goals ← t.goals
  let shown ← each t.goalText goals
  let ctx ← contextOf t text
  let was : Core.State := unsafeCast state.values.core
  let sorries ← each (sorriesOf store base ctx.command.fileMap was.env (some ctx))
    (finished core.infoState)
  let bare := (unsafeCast base.values.core : Core.State).infoState
  let quiet := after.quiet state.values.traces
  let kept : Core.State := unsafeCast quiet.core
  let values := { quiet with core := unsafeCast { kept with infoState := bare } }
  let number ← store.keep { state with values := values, goals := goals }
  let status ← proofStatus t goals token
  return [("state", ofNat number), ("goals", texts shown), ("proof", .str status),
    ("sorries", ofList sorries.flatten)]

/-- Run a parsed tactic with error recovery and trees. -/
unsafe def runRecovering (store : Store) (base : Base) (state : State) (ask : Ask) (stx : Syntax)
    (token : Obj) : IO (List (String × Json)) := do
  let t := state.thm
  let before := state.values
  let core : Core.State := unsafeCast before.core
  -- The shared state has no trees, so what is found after the step is the step's alone.
  let bare := (unsafeCast base.values.core : Core.State).infoState
  let open' := { bare with enabled := true }
  t.write { before with core := unsafeCast { core with infoState := open' } }
  IO.setNumHeartbeats 0
  let ctx := contextFor t ask stx token
  let ran ← attempt (Elab.Tactic.evalTactic stx t.tacticCtx t.tacticRef t.termCtx t.termRef
    t.metaCtx t.metaRef (unsafeCast ctx) t.coreRef)
  let after ← t.read
  let logged ← saidAll after.log
  let traced ← saidTraces ask.text stx after.traces
  let (thrown, last) ← match ran with
    | .ok _ => pure ("", [])
    | .error e => do pure (statusOfException e, ← saidException t ask.text stx e)
  let over := statusOf thrown (logged ++ last)
  let status := if over == "error" && thrown == "" then "ok" else over
  let more ← if status == "ok" then reached store base state ask.text token else pure []
  return [("status", .str status), ("messages", ofList ((logged ++ last).map Said.json)),
    ("traces", ofList (traced.map (fun m => Json.str m.text)))] ++ more

unsafe def tacticFields (store : Store) (base : Base) (state : State) (ask : Ask) :
    IO (List (String × Json)) := do
  state.thm.write state.values
  let ctx : Core.Context := unsafeCast state.thm.coreCtx
  match parseTactics ctx (unsafeCast state.values.core : Core.State).env ask.text with
  | .error (pos, words) =>
    let start := FileMap.toPosition (FileMap.ofString ask.text) pos
    return [("status", .str "parse"), ("traces", ofList []),
      ("messages", ofList [Said.json ⟨"error", "", start, none, words⟩])]
  | .ok stx =>
    let token ← setAlarm store.alarm ask.ms
    let fields ← runRecovering store base state ask stx token
    stopAlarm store.alarm
    return fields

/-- Run a tactic in a state as a file would: errors that are recovered from are messages. -/
unsafe def tacticRequest (store : Store) (request : Json) : IO Answer := do
  match ← store.getBase, ← store.stateOf request, text? request "tactic" with
  | .error e, _, _ => return .error e
  | _, .error e, _ => return .error e
  | _, _, none => bad "tactic needs the text `tactic`"
  | .ok base, .ok state, some text =>
    store.steps.add 1
    let ask : Ask :=
      ⟨text, (number? request "heartbeats").getD 0, (number? request "ms").getD 0⟩
    return .ok (← tacticFields store base state ask)

/-- Forget environments; how many were there. -/
unsafe def forgetRequest (store : Store) (request : Json) : IO Answer := do
  let gone ← each (fun (item : Json) => do
    match item.getNat? with
    | .ok number => return if ← store.envs.drop number then 1 else 0
    | .error _ => return 0) (list request "envs")
  return .ok [("envs", ofNat (gone.foldl (· + ·) 0))]

end LeanPrmRepl
