import LeanPrmRepl.Reply
/-!
# Running commands

What Lean's own frontend does for a file, one command after the other: a header once, a theorem or
a whole proof after it as often as wanted.
-/

open Lean

namespace LeanPrmRepl

def fileName : String := "<repl>"

def input (text : String) : Parser.InputContext :=
  ⟨text, fileName, FileMap.ofString text, text.utf8ByteSize⟩

/-- Without trees of information, which nobody reads here and every state would keep. -/
def quiet (s : Elab.Command.State) : Elab.Command.State :=
  { s with messages := MessageLog.empty, infoState := { s.infoState with enabled := false } }

unsafe def parserModule (s : Elab.Command.State) : Parser.ModuleContext :=
  match s.scopes with
  | scope :: _ =>
    let scope : Elab.Command.Scope := unsafeCast scope
    ⟨s.env, scope.opts, scope.currNamespace, scope.openDecls⟩
  | [] => ⟨s.env, Options.empty, .leaf, .leaf⟩

def commandContext (input : Parser.InputContext) (pos : Nat) (token : Obj) :
    Elab.Command.Context where
  fileName := input.fileName
  fileMap := input.fileMap
  currRecDepth := 0
  cmdPos := pos
  macroStack := []
  quotContext := none
  currMacroScope := firstFrontendMacroScope
  ref := .missing
  snap := none
  cancelTk := some token
  suppressElabErrors := false

/-- Run the command at `at'`: the state after it, with all that was said up to then, where the next
one begins, and whether this was the last. What escapes a command (only an interruption does) is an
exception. -/
unsafe def runCommand (input : Parser.InputContext) (token : Obj)
    (at' : Parser.ModuleParserState) (s : Elab.Command.State) :
    IO (Elab.Command.State × Parser.ModuleParserState × Bool) := do
  let before := s.messages
  let (stx, next, unparsed) :=
    Parser.parseCommand input (parserModule s) at' MessageLog.empty
  let cell ← newRef { s with messages := MessageLog.empty }
  Elab.Command.elabCommandTopLevel stx #[] (commandContext input at'.pos token) (unsafeCast cell)
  let s ← cell.get
  let log := MessageLog.append (MessageLog.append before unparsed) s.messages
  return ({ s with messages := log }, next, Parser.isTerminalCommand stx)

/-- Run all commands from `at'` on; the messages of the result are all that was said. -/
unsafe def runCommands (input : Parser.InputContext) (token : Obj)
    (at' : Parser.ModuleParserState) (s : Elab.Command.State) : IO Elab.Command.State := do
  let (s, next, last) ← runCommand input token at' s
  if last then return s else runCommands input token next s

unsafe def isInterrupt (error : Obj) : Bool := Exception.isInterrupt error

/-- Environments by the text of their imports. -/
abbrev Imported := Ref (List (String × Obj))

/-- How many environments stay loaded. -/
def keptImports : Nat := 4

/-- The environment of a header's imports, loaded now or before, with what was said, and where the
commands of the header begin. -/
unsafe def readImports (imported : Imported) (input : Parser.InputContext) :
    IO (Obj × Obj × Parser.ModuleParserState) := do
  Lean.enableInitializersExecution -- importing takes the permission back
  let (header, next, log) ← Parser.parseHeader input
  let key := String.Internal.extract input.text ⟨0⟩ ⟨next.pos⟩
  let loaded ← imported.get
  match loaded.find? (fun entry => entry.1 == key) with
  | some entry => return (entry.2, log, next)
  | none =>
    let (env, log) ← Elab.processHeader header Options.empty log input 0 #[] true `_stdin
    unless MessageLog.hasErrors log do
      imported.set ((key, env) :: loaded.take (keptImports - 1))
    return (env, log, next)

/-- What every header begins with: a body that is elaborated in another thread is out of reach. -/
def fixedOptions : String := "set_option Elab.async false\nset_option linter.all false"

/-- The state before the first command of a text: its imports, then the options that the client sets
(as commands). -/
unsafe def runImports (imported : Imported) (input : Parser.InputContext) (options : String)
    (token : Obj) : IO (Except Refusal (Elab.Command.State × Parser.ModuleParserState)) := do
  match ← attempt (readImports imported input) with
  | .error e => return refuse "header" (IO.Error.toString e)
  | .ok (env, log, next) =>
    if MessageLog.hasErrors log then
      return refuse "header" "the imports cannot be read" (← saidAll log)
    let bare := quiet (Elab.Command.mkState env log Options.empty)
    let own := LeanPrmRepl.input (fixedOptions ++ "\n" ++ options)
    return .ok (← runCommands own token default bare, next)

/-- The state after a header: what `runImports` gives, then its own commands. -/
unsafe def runHeader (imported : Imported) (text options : String) (token : Obj) :
    IO (Except Refusal Elab.Command.State) := do
  let input := input text
  match ← runImports imported input options token with
  | .error e => return .error e
  | .ok (start, next) =>
    match ← attempt (runCommands input token next start) with
    | .error e =>
      return refuse (if isInterrupt e then "timeout" else "header")
        (← MessageData.toString (Exception.toMessageData e))
    | .ok s =>
      if MessageLog.hasErrors s.messages then
        return refuse "header" "the header has errors" (← saidAll s.messages)
      return .ok (quiet s)

end LeanPrmRepl
