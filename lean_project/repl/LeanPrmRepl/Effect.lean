/-!
# Effects, as the binary's compiler wants them

The code generator passes the world as a token, not as a value, when the type of the token reduces
to the value of the constant `Void.nonemptyType`. The types below are that interface and no more.
An object of the binary that this program only hands on has type `Obj`.
-/

opaque Void.nonemptyType (σ : Type) : NonemptyType.{0}

/-- The token of a world `σ`; nothing is there at run time. -/
def Void (σ : Type) : Type := (Void.nonemptyType σ).val

instance (σ : Type) : Nonempty (Void σ) := (Void.nonemptyType σ).property

structure ST.Out (σ α : Type) where
  val : α
  state : Void σ

inductive EST.Out (ε σ α : Type) where
  | ok : α → Void σ → EST.Out ε σ α
  | error : ε → Void σ → EST.Out ε σ α

/-- Effects that cannot fail. -/
def ST (σ α : Type) : Type := Void σ → ST.Out σ α

/-- Effects that may fail with an `ε`. -/
def EST (ε σ α : Type) : Type := Void σ → EST.Out ε σ α

def IO.RealWorld : Type := Unit

/-- Any object of the binary: boxed, and of no form that the compiler could make use of. -/
inductive Obj where
  | leaf
  | node (a b : Obj)

instance : Inhabited Obj := ⟨.leaf⟩

instance {σ α : Type} [h : Inhabited α] : Nonempty (ST σ α) := ⟨fun s => ⟨h.default, s⟩⟩

instance {ε σ α : Type} [h : Inhabited ε] : Nonempty (EST ε σ α) :=
  ⟨fun s => .error h.default s⟩

/-- Effects of the whole program. An exception is an `IO.Error` or a `Lean.Exception`; who catches
one knows which. -/
abbrev IO (α : Type) := EST Obj IO.RealWorld α

abbrev BaseIO (α : Type) := ST IO.RealWorld α

instance {ε σ : Type} : Monad (EST ε σ) where
  pure a := fun s => .ok a s
  bind x f := fun s => match x s with
    | .ok a s => f a s
    | .error e s => .error e s

instance {ε σ : Type} : MonadLift (ST σ) (EST ε σ) where
  monadLift x := fun s => match x s with
    | ⟨a, s⟩ => .ok a s

namespace LeanPrmRepl

def fail {α : Type} (error : Obj) : IO α := fun s => .error error s

/-- Run `x`; its exception is a value. -/
def attempt {α : Type} (x : IO α) : IO (Except Obj α) := fun s => match x s with
  | .ok a s => .ok (.ok a) s
  | .error e s => .ok (.error e) s

/-- Run `f` on the items of a list, in order. -/
def each {α β : Type} (f : α → IO β) : List α → IO (List β)
  | [] => pure []
  | a :: rest => do
    let b ← f a
    return b :: (← each f rest)

end LeanPrmRepl
