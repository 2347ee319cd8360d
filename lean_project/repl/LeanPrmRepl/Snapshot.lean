import LeanPrmRepl.Trees
/-!
# Proof states out of trees of information

A state that elaboration passed through, made usable: with contexts and references of its own, in
an environment of our choice.
-/

namespace Lean

/-- A constant; the forms in order, each with a record that begins with what all share. -/
inductive ConstantInfo where
  | «axiom» (i : Obj)
  | defn (i : Obj)
  | «theorem» (i : Obj)
  | «opaque» (i : Obj)
  | quot (i : Obj)
  | induct (i : Obj)
  | ctor (i : Obj)
  | recursor (i : Obj)

@[extern "x"] opaque Environment.find? (env : Obj) (name : Name) (skipRealize : Bool) :
  Option ConstantInfo

/-- A usable instance of the context (whole). -/
structure LocalInstance where
  className : Name
  fvar : Obj

@[extern "x"] opaque Meta.isClass? (type : Obj) (metaCtx metaRef coreCtx coreRef : Obj) :
  IO (Option Name)
@[extern "x"] opaque Meta.mkFreshExprMVarAt (lctx : Obj) (instances : Array LocalInstance)
  (type : Obj) (kind : UInt8) (userName : Name) (numScopeArgs : Nat)
  (metaCtx metaRef coreCtx coreRef : Obj) : IO Obj
@[extern "x"] opaque LocalDecl.type (decl : Obj) : Obj
@[extern "x"] opaque mkFVar (fvar : Name) : Obj
@[extern "x"] opaque Expr.mvarId! (e : Obj) : Name

end Lean

open Lean Lean.Elab

namespace LeanPrmRepl

/-- Run `x` with contexts made from a node's and with the local context `lctx`. -/
unsafe def within {α : Type} (ctx : ContextInfo) (lctx : Obj)
    (x : Obj → Obj → Obj → Obj → IO α) : IO α :=
  unsafeCast (ContextInfo.runMetaM Unit ctx lctx (unsafeCast x))

/-- The same context with other metavariables; new names cannot meet those that are there. -/
unsafe def withMCtx (ctx : ContextInfo) (mctx : Obj) : ContextInfo :=
  { ctx with command := { ctx.command with
      mctx := mctx, ngen := (NameGenerator.mkChild ctx.command.ngen).1 } }

/-- Goals as text. -/
unsafe def goalTexts (ctx : ContextInfo) (goals : List Name) : IO (List String) :=
  within ctx LocalContext.empty fun metaCtx metaRef coreCtx coreRef =>
    each (fun goal => do
      return (← Meta.ppGoal goal metaCtx metaRef coreCtx coreRef).pretty) goals

/-- A state's theorem, and the state. -/
structure Snapshot where
  thm : Theorem
  values : Values
  goals : List Name

/-- What every state shares: the contexts and the term state that a fresh `by` has. -/
structure Base where
  thm : Theorem
  values : Values

instance : Inhabited Base := ⟨⟨default, ⟨.leaf, .leaf, .leaf, .leaf⟩⟩⟩

/-- A state with these goals in the environment `env`; its root is its goal, if it has one. -/
unsafe def assemble (base : Base) (env : Obj) (goals : List Name)
    (metaCtx metaRef coreCtx coreRef : Obj) : IO Snapshot := do
  let core : Core.State := unsafeCast (← ST.Prim.Ref.get Unit Unit coreRef)
  let silent := { core.infoState with enabled := false }
  ST.Prim.Ref.set Unit Unit coreRef
    (unsafeCast { core with env := env, messages := MessageLog.empty, infoState := silent })
  let tacticRef ← ST.Prim.mkRef Unit Unit (unsafeCast goals)
  let termRef ← ST.Prim.mkRef Unit Unit base.values.term
  let root := match goals with
    | [goal] => goal
    | _ => .anonymous
  let thm : Theorem := ⟨base.thm.tacticCtx, tacticRef, base.thm.termCtx, termRef, metaCtx, metaRef,
    coreCtx, coreRef, root⟩
  return ⟨thm, ← thm.read, goals⟩

/-- Whether an environment has all constants of a goal with this context and type. A state gets the
environment before its command, in which what is to be proved is not there yet, if that has them,
and the command's own if the goal needs what was made on the way, like a matcher. -/
unsafe def hasConstants (ctx : ContextInfo) (env lctx type : Obj) : Bool :=
  let hypotheses := (LocalContext.getFVarIds lctx).toList.map fun fvar =>
    LocalDecl.type (LocalContext.get! lctx fvar)
  (type :: hypotheses).all fun e =>
    let e := (instantiateMVarsCore ctx.command.mctx e).1
    (Expr.getUsedConstants e).toList.all fun name => (Environment.find? env name false).isSome

/-- The state with these goals of a node. -/
unsafe def ofGoals (base : Base) (ctx : ContextInfo) (before : Obj) (goals : List Name) :
    IO Snapshot := do
  let decls := goals.map (MetavarContext.findDecl? ctx.command.mctx)
  match decls with
  | some decl :: _ =>
    let own := decls.any fun decl? => match decl? with
      | some decl => !hasConstants ctx before decl.lctx decl.type
      | none => true
    within ctx decl.lctx (assemble base (if own then ctx.command.env else before) goals)
  | _ => within ctx LocalContext.empty (assemble base before goals)

unsafe def localInstances (lctx metaCtx metaRef coreCtx coreRef : Obj) :
    IO (Array LocalInstance) := do
  let found ← each (fun fvar => do
    let type := LocalDecl.type (LocalContext.get! lctx fvar)
    match ← Meta.isClass? type metaCtx metaRef coreCtx coreRef with
    | some className => return [(⟨className, mkFVar fvar⟩ : LocalInstance)]
    | none => return []) (LocalContext.getFVarIds lctx).toList
  return found.flatten.toArray

/-- The state whose goal is to give a term of this type. -/
unsafe def ofType (base : Base) (ctx : ContextInfo) (before lctx type : Obj) : IO Snapshot :=
  let env := if hasConstants ctx before lctx type then before else ctx.command.env
  within ctx lctx fun metaCtx metaRef coreCtx coreRef => do
    let instances ← localInstances lctx metaCtx metaRef coreCtx coreRef
    let opaqueKind : UInt8 := 2
    let goal ← Meta.mkFreshExprMVarAt lctx instances type opaqueKind .anonymous 0
      metaCtx metaRef coreCtx coreRef
    assemble base env [Expr.mvarId! goal] metaCtx metaRef coreCtx coreRef

end LeanPrmRepl
