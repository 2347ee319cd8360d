prelude
import Init.Notation.Operators
/-!
# Conditionals, pipes, subtypes
-/

set_option genSizeOf false

namespace Lean

/-- A name to bind, or `_`. -/
syntax binderIdent := ident <|> hole

namespace Parser.Tactic
/-- The tag of a goal, with names for its unnamed hypotheses. -/
syntax caseArg := binderIdent (ppSpace binderIdent)*
end Parser.Tactic

end Lean

/-! ## Coercions to functions and types -/

/-- `⇑x`: `x` as a function. -/
syntax:max (name := coeFunNotation) "⇑" term:max : term

/-- `↥x`: `x` as a type. -/
syntax:max (name := coeSortNotation) "↥" term:max : term

/-! ## `if` -/

/-- `if h : c then t else e`: both branches may use `h`. -/
syntax (name := termDepIfThenElse)
  ppRealGroup(ppRealFill(ppIndent("if " Lean.binderIdent " : " term " then") ppSpace term)
    ppDedent(ppSpace) ppRealFill("else " term)) : term

macro_rules
  | `(if $h:ident : $c then $t else $e) => do
    let m ← Lean.withRef c `(?m)
    `(let_mvar% ?m := $c; wait_if_type_mvar% ?m; dite $m (fun $h:ident => $t) (fun $h:ident => $e))
  | `(if _%$h : $c then $t else $e) => do
    let m ← Lean.withRef c `(?m)
    `(let_mvar% ?m := $c; wait_if_type_mvar% ?m; dite $m (fun _%$h => $t) (fun _%$h => $e))

/-- `if c then t else e`, by the decision of `c`. -/
syntax (name := termIfThenElse)
  ppRealGroup(ppRealFill(ppIndent("if " term " then") ppSpace term)
    ppDedent(ppSpace) ppRealFill("else " term)) : term

macro_rules
  | `(if $c then $t else $e) => do
    let m ← Lean.withRef c `(?m)
    `(let_mvar% ?m := $c; wait_if_type_mvar% ?m; ite $m $t $e)

/-- `if let p := d then t else e`: `t` if `d` matches the pattern `p`. -/
syntax (name := termIfLet)
  ppRealGroup(ppRealFill(ppIndent("if " "let " term " := " term " then") ppSpace term)
    ppDedent(ppSpace) ppRealFill("else " term)) : term

macro_rules
  | `(if let $p := $d then $t else $e) => `(match $d:term with | $p => $t | _ => $e)

/-- `bif c then t else e`, by the truth value `c`. -/
syntax (name := boolIfThenElse)
  ppRealGroup(ppRealFill(ppIndent("bif " term " then") ppSpace term)
    ppDedent(ppSpace) ppRealFill("else " term)) : term

macro_rules
  | `(bif $c then $t else $e) => `(cond $c $t $e)

/-! ## Pipes -/

/-- `f <| x` is `f x`, with the rest of the line as `x`. -/
syntax:min term " <| " term:min : term

macro_rules
  | `($f $args* <| $a) => `($f $args* $a)
  | `($f <| $a) => `($f $a)

/-- `x |> f` is `f x`. -/
syntax:min term " |> " term:min1 : term

macro_rules
  | `($a |> $f $args*) => `($f $args* $a)
  | `($a |> $f) => `($f $a)

/-- `f $ x` is `f x`, with the rest of the line as `x`. -/
syntax:min term atomic(" $" ws) term:min : term

macro_rules
  | `($f $args* $ $a) => `($f $args* $a)
  | `($f $ $a) => `($f $a)

/-! ## Subtypes and hints to the elaborator -/

/-- The elements that satisfy a predicate. -/
syntax "{ " withoutPosition(ident (" : " term)? " // " term) " }" : term

macro_rules
  | `({ $x : $type // $p }) => ``(Subtype (fun ($x:ident : $type) => $p))
  | `({ $x // $p }) => ``(Subtype (fun ($x:ident : _) => $p))

/-- Elaborate a term without telling it what is expected. -/
macro "without_expected_type " t:term : term => `(let aux := $t; aux)
