import LeanPrmRepl.Effect
/-!
# Mutable references, tasks, streams

The binary's functions are called at the type of boxed objects; the wrappers give them back their
types. A reference is shared with the binary (it makes some of those that we read and set).
-/

@[extern "x"] opaque ST.Prim.mkRef (σ α : Type) (a : Obj) : BaseIO Obj
@[extern "x"] opaque ST.Prim.Ref.get (σ α : Type) (r : @& Obj) : BaseIO Obj
@[extern "x"] opaque ST.Prim.Ref.set (σ α : Type) (r : @& Obj) (a : Obj) : BaseIO Unit
@[extern "x"] opaque ST.Prim.Ref.swap (σ α : Type) (r : @& Obj) (a : Obj) : BaseIO Obj
@[extern "x"] opaque BaseIO.asTask (α : Type) (act : Obj) (prio : Nat) : BaseIO Obj
@[extern "x"] opaque Task.get (α : Type) (task : @& Obj) : Obj
@[extern "x"] opaque IO.sleep (ms : UInt32) : BaseIO Unit
@[extern "x"] opaque IO.monoNanosNow : BaseIO Nat
@[extern "x"] opaque IO.getNumHeartbeats : BaseIO Nat
@[extern "x"] opaque IO.setNumHeartbeats (n : Nat) : BaseIO Unit
@[extern "x"] opaque IO.getStdin : BaseIO Obj
@[extern "x"] opaque IO.getStdout : BaseIO Obj
@[extern "x"] opaque IO.CancelToken.new : BaseIO Obj
@[extern "x"] opaque IO.CancelToken.set (token : Obj) : BaseIO Unit
@[extern "x"] opaque String.Internal.extract (s : String) (start stop : String.Pos.Raw) : String
@[extern "x"] opaque IO.Error.toString (e : Obj) : String

@[extern "x"] opaque IO.Process.exit (α : Type) (code : UInt8) : IO Unit
@[extern "x"] opaque Lean.enableInitializersExecution : BaseIO Unit
@[extern "x"] opaque Lean.searchPathRef : Obj

namespace LeanPrmRepl

/-- A mutable cell with an `α` in it. -/
def Ref (_ : Type) : Type := Obj

instance (α : Type) : Inhabited (Ref α) := ⟨(Obj.leaf : Obj)⟩

unsafe def newRef {α : Type} (a : α) : BaseIO (Ref α) :=
  unsafeCast (ST.Prim.mkRef Unit Unit (unsafeCast a))

unsafe def Ref.get {α : Type} (r : Ref α) : BaseIO α :=
  unsafeCast (ST.Prim.Ref.get Unit Unit (unsafeCast r))

unsafe def Ref.set {α : Type} (r : Ref α) (a : α) : BaseIO Unit :=
  ST.Prim.Ref.set Unit Unit (unsafeCast r) (unsafeCast a)

unsafe def Ref.swap {α : Type} (r : Ref α) (a : α) : BaseIO α :=
  unsafeCast (ST.Prim.Ref.swap Unit Unit (unsafeCast r) (unsafeCast a))

/-- Start `act` in a thread of its own. -/
unsafe def spawn (act : BaseIO Unit) : BaseIO Obj :=
  BaseIO.asTask Unit (unsafeCast act) 9

/-- The binary's streams: operations in this order. -/
structure Stream where
  flush : IO Unit
  read : Obj
  write : Obj
  getLine : IO String
  putStr : String → IO Unit

unsafe def stdin : BaseIO Stream := unsafeCast IO.getStdin
unsafe def stdout : BaseIO Stream := unsafeCast IO.getStdout

end LeanPrmRepl
