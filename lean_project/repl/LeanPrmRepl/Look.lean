import LeanPrmRepl.Command
import LeanPrmRepl.Trees
/-!
# Goals at places of a text

A text is run command by command, as for a file, and Lean's trees of information are kept. Which
tactic belongs to a place, and whether the goals before or after it, says the function that Lean's
server asks too; so the answers are the server's.
-/

namespace Lean.Elab

/-- A tactic that Lean shows for a place, and whether the goals after it; only read. -/
structure GoalsAtResult where
  context : ContextInfo
  tactic : TacticInfo
  useAfter : Bool
  indented : Bool
  priority : Nat

@[extern "x"] opaque InfoTree.goalsAt? (fileMap : Obj) (tree : InfoTree) (pos : Nat) :
  List GoalsAtResult

end Lean.Elab

open Lean

namespace LeanPrmRepl

/-- The trees of the command that begins at a place. -/
structure Watched where
  start : Nat
  trees : List Elab.InfoTree

/-- A text that was run, for questions about it; the commands from the last to the first. -/
structure Looked where
  fileMap : Obj
  commands : List Watched
  /-- How many texts were run before. -/
  number : Nat

instance : Inhabited Looked := ⟨⟨.leaf, [], 0⟩⟩

unsafe def treesLeft (info : Elab.InfoState) : List Elab.InfoTree :=
  let whole : Elab.InfoState :=
    unsafeCast (Task.get Unit (Elab.InfoState.substituteLazy info))
  treesOf whole.trees

/-- Like `runCommands`, and every command has trees of its own. -/
unsafe def runWatched (input : Parser.InputContext) (token : Obj) (bare : Elab.InfoState)
    (at' : Parser.ModuleParserState) (s : Elab.Command.State) (seen : List Watched) :
    IO (Elab.Command.State × List Watched) := do
  let (s, next, last) ← runCommand input token at' { s with infoState := bare }
  -- The end of the text is no place of its own: there the last command is shown.
  if last then return (s, seen)
  else runWatched input token bare next s (⟨at'.pos, treesLeft s.infoState⟩ :: seen)

/-- The goals that Lean's server shows for one of its finds. -/
unsafe def shownGoals (found : Elab.GoalsAtResult) : IO (List String) := do
  let tactic := found.tactic
  let mctx := if found.useAfter then tactic.mctxAfter else tactic.mctxBefore
  let goals := if found.useAfter then tactic.goalsAfter else tactic.goalsBefore
  let context := { found.context with command := { found.context.command with mctx := mctx } }
  let print (metaCtx metaRef coreCtx coreRef : Obj) : IO Obj := do
    let texts ← each (fun goal => do
      let shown ← Widget.goalToInteractive goal metaCtx metaRef coreCtx coreRef
      return (Widget.InteractiveGoal.pretty shown).pretty) goals
    return unsafeCast texts
  return unsafeCast (← Elab.ContextInfo.runMetaM Unit context LocalContext.empty
    (unsafeCast print))

/-- The goals at a place (in bytes); none where Lean has no tactic. -/
unsafe def Looked.goalsAt (looked : Looked) (pos : Nat) : IO (Option (List String)) := do
  match looked.commands.find? (fun ran => ran.start <= pos) with
  | none => return none
  | some ran =>
    let found := (ran.trees.map (Elab.InfoTree.goalsAt? looked.fileMap · pos)).flatten
    if found.isEmpty then return none
    else return some (← each shownGoals found).flatten

end LeanPrmRepl
