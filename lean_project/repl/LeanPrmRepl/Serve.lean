import LeanPrmRepl.Session
/-!
# Requests and replies

One JSON object a line each way; `docs/design/repl.md` has the table. A request that cannot be
served gets a reply with `error` and changes nothing.
-/

open Lean

namespace LeanPrmRepl

unsafe def goalFields (t : Theorem) (goals : List Name) (request : Json) :
    IO (List (String × Json)) := do
  let texts ← if flag request "goals" then do
      pure [("goals", ofList ((← each t.goalText goals).map Json.str))]
    else pure []
  let parts ← if flag request "parts" then do
      pure [("parts", ofList (← each t.goalJson goals))]
    else pure []
  let key ← if flag request "key" then do
      pure [("key", Json.str (← t.stateHash goals))]
    else pure []
  return texts ++ parts ++ key

/-- Fields that say whether the proof is at its end, and how. -/
unsafe def endFields (t : Theorem) (goals : List Name) : IO (List (String × Json)) := do
  if goals.isEmpty then
    let flaws ← t.flaws
    return [("sorry", .bool flaws.hole), ("metavariables", .bool flaws.metavariables),
      ("recursive", .bool flaws.recursive)]
  else return []

unsafe def openRequest (store : Store) (request : Json) : IO Answer := do
  match text? request "header", text? request "theorem" with
  | some header, some statement =>
    let ms := (number? request "ms").getD 0
    match ← store.header header ((text? request "options").getD "") ms with
    | .error e => return .error e
    | .ok state =>
      let token ← setAlarm store.alarm ms
      let opened ← openTheorem store.trap state statement token
      stopAlarm store.alarm
      match opened with
      | .error e => return .error e
      | .ok (thm, values, messages) =>
        thm.write values
        let goals ← thm.goals
        let theoremNumber ← store.theorems.push thm
        let number ← store.keep ⟨thm, some theoremNumber, values, goals⟩
        return .ok ([("theorem", ofNat theoremNumber), ("state", ofNat number),
          ("count", ofNat goals.length), ("messages", ofList (messages.map Said.json))]
          ++ (← goalFields thm goals request))
  | _, _ => bad "open needs the texts `header` and `theorem`"

unsafe def stepFields (store : Store) (state : State) (tactic : String) (request : Json) :
    IO (List (String × Json)) := do
  let began ← IO.monoNanosNow
  let ask : Ask :=
    ⟨tactic, (number? request "heartbeats").getD 0, (number? request "ms").getD 0⟩
  let outcome ← runStep store.alarm state.thm state.values ask
  store.steps.add 1
  let after ← match outcome.after with
    | none => pure []
    | some (values, goals) => do
      let number ← store.keep { state with values := values, goals := goals }
      pure ([("state", ofNat number), ("count", ofNat goals.length)]
        ++ (← endFields state.thm goals) ++ (← goalFields state.thm goals request))
  let ended ← IO.monoNanosNow
  return [("status", .str outcome.status), ("messages", ofList (outcome.messages.map Said.json)),
    ("heartbeats", ofNat outcome.heartbeats), ("us", ofNat ((ended - began) / 1000))] ++ after

unsafe def stepRequest (store : Store) (request : Json) : IO Answer := do
  match ← store.stateOf request with
  | .error e => return .error e
  | .ok state =>
    match text? request "tactic" with
    | some tactic => return .ok (← stepFields store state tactic request)
    | none => bad "step needs the text `tactic`"

unsafe def batchRequest (store : Store) (request : Json) : IO Answer := do
  match ← store.stateOf request with
  | .error e => return .error e
  | .ok state =>
    let run (tactic : Json) : IO Json := do
      match tactic with
      | .str s => return Json.mkObj (← stepFields store state s request)
      | _ => return Json.mkObj [("status", .str "request")]
    return .ok [("results", ofList (← each run (list request "tactics")))]

unsafe def goalsRequest (store : Store) (request : Json) : IO Answer := do
  match ← store.stateOf request with
  | .error e => return .error e
  | .ok state =>
    state.thm.write state.values
    return .ok ([("count", ofNat state.goals.length)]
      ++ (← goalFields state.thm state.goals request))

/-- Elaborate a whole text after a header, as a file would be. -/
unsafe def finishRequest (store : Store) (request : Json) : IO Answer := do
  match text? request "header", text? request "text" with
  | some header, some text =>
    let ms := (number? request "ms").getD 0
    match ← store.header header ((text? request "options").getD "") ms with
    | .error e => return .error e
    | .ok state =>
      let token ← setAlarm store.alarm ms
      let ran ← attempt (runCommands (input text) token default state)
      stopAlarm store.alarm
      match ran with
      | .ok after => return .ok [("messages", ofList ((← saidAll after.messages).map Said.json))]
      | .error e =>
        return refuse (if isInterrupt e then "timeout" else "text")
          (← MessageData.toString (Exception.toMessageData e))
  | _, _ => bad "finish needs the texts `header` and `text`"

/-- Goals at the places of a request. -/
unsafe def goalsAtFields (looked : Looked) (request : Json) : IO (List (String × Json)) := do
  let goals ← each (fun place => do
    match place.getNat? with
    | .error _ => return Json.null
    | .ok pos =>
      match ← looked.goalsAt pos with
      | none => return Json.null
      | some texts => return ofList (texts.map Json.str)) (list request "places")
  return [("goals", ofList goals)]

/-- The state that a text is run from, and where: after its header, if that is given apart, else
after its imports. -/
unsafe def checkStart (store : Store) (request : Json) (input : Parser.InputContext) (ms : Nat) :
    IO (Except Refusal (Elab.Command.State × Parser.ModuleParserState)) := do
  let options := (text? request "options").getD ""
  match text? request "header" with
  | some header =>
    match ← store.header header options ms with
    | .error e => return .error e
    | .ok state => return .ok (state, ⟨header.utf8ByteSize, false⟩)
  | none =>
    let token ← setAlarm store.alarm ms
    let start ← runImports store.imported input options token
    stopAlarm store.alarm
    return start

/-- Elaborate a text, from where its header ends, and keep it for questions. -/
unsafe def checkRequest (store : Store) (request : Json) : IO Answer := do
  match text? request "text" with
  | none => bad "check needs the text `text`"
  | some text =>
    let ms := (number? request "ms").getD 0
    let before ← store.looked.swap default
    let input := input text
    match ← checkStart store request input ms with
    | .error e => return .error e
    | .ok (state, begin) =>
      let token ← setAlarm store.alarm ms
      let bare := { state.infoState with enabled := true }
      let ran ← attempt (runWatched input token bare begin state [])
      stopAlarm store.alarm
      match ran with
      | .error e =>
        return refuse (if isInterrupt e then "timeout" else "text")
          (← MessageData.toString (Exception.toMessageData e))
      | .ok (after, commands) =>
        let looked : Looked := ⟨input.fileMap, commands, before.number + 1⟩
        store.looked.set looked
        return .ok ([("text", ofNat looked.number),
          ("messages", ofList ((← saidAll after.messages).map Said.json))]
          ++ (← goalsAtFields looked request))

unsafe def goalsAtRequest (store : Store) (request : Json) : IO Answer := do
  let looked ← store.looked.get
  if number? request "text" == some looked.number then
    return .ok (← goalsAtFields looked request)
  else return refuse "unknown" "this is not the text that was checked last"

unsafe def dropRequest (store : Store) (request : Json) : IO Answer := do
  let drop (state : Json) : IO Nat := match state.getNat? with
    | .ok number => store.dropState number
    | .error _ => return 0
  let counts ← each drop (list request "states")
  let gone ← match number? request "theorem" with
    | some number => do pure (if ← store.theorems.drop number then 1 else 0)
    | none => pure 0
  return .ok [("states", ofNat (counts.foldl (· + ·) 0)), ("theorems", ofNat gone)]

unsafe def statsRequest (store : Store) : IO Answer := do
  let loaded ← store.headers.get
  return .ok [("states", ofNat (← store.kept.get)), ("steps", ofNat (← store.steps.get)),
    ("headers", ofNat loaded.length)]

unsafe def dispatch (store : Store) (request : Json) : IO Answer := do
  match text? request "cmd" with
  | some "open" => openRequest store request
  | some "step" => stepRequest store request
  | some "batch" => batchRequest store request
  | some "goals" => goalsRequest store request
  | some "finish" => finishRequest store request
  | some "check" => checkRequest store request
  | some "goals_at" => goalsAtRequest store request
  | some "drop" => dropRequest store request
  | some "stats" => statsRequest store
  | some "ping" => return .ok [("pong", .bool true)]
  | some "command" => commandRequest store request
  | some "tactic" => tacticRequest store request
  | some "forget" => forgetRequest store request
  | some other => bad ("unknown command " ++ other)
  | none => bad "a request is an object with the text `cmd`"

/-- The reply to a request, whatever happens. -/
unsafe def reply (store : Store) (request : Json) : IO Json := do
  let began ← IO.monoNanosNow
  let fields ← match ← attempt (dispatch store request) with
    | .ok (.ok fields) => pure fields
    | .ok (.error refusal) => pure [("error", refusal.json)]
    | .error e => do
      let words ← MessageData.toString (Exception.toMessageData e)
      pure [("error", Refusal.json ⟨"exception", words, []⟩)]
  let ended ← IO.monoNanosNow
  return Json.mkObj ([("id", request.getObjValD "id"),
    ("total_us", ofNat ((ended - began) / 1000))] ++ fields)

end LeanPrmRepl
