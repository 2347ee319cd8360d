import LeanPrmRepl.Reply
/-!
# Reading requests

A field that is missing or of another type reads as nothing.
-/

open Lean

namespace LeanPrmRepl

abbrev Answer := Except Refusal (List (String × Json))

def text? (request : Json) (key : String) : Option String :=
  match request.getObjValD key with
  | .str s => some s
  | _ => none

def number? (request : Json) (key : String) : Option Nat :=
  match (request.getObjValD key).getNat? with
  | .ok n => some n
  | .error _ => none

def flag (request : Json) (key : String) : Bool :=
  match request.getObjValD key with
  | .bool b => b
  | _ => false

def list (request : Json) (key : String) : List Json :=
  match request.getObjValD key with
  | .arr items => items.toList
  | _ => []

def bad {α : Type} (text : String) : IO (Except Refusal α) := return refuse "request" text

end LeanPrmRepl
