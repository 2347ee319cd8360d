prelude
import Init.Tactics.Control
import Init.Tactics.Context

/-!
# Tactics that give terms: `exact`, `apply`, `have` and their kin
-/

set_option genSizeOf false

namespace Lean.Parser.Tactic

/-- Closes the goal with a term. -/
syntax (name := exact) "exact " term : tactic

/-- Uses a term whose conclusion fits; its premises become goals. -/
syntax (name := apply) "apply " term : tactic

/-- Like `exact`, but every `?_` and `?x` becomes a goal. -/
syntax (name := refine) "refine " term : tactic

/-- Like `refine`, but every `_` that stays open becomes a goal too. -/
syntax (name := refine') "refine' " term : tactic

/-- Applies the constructor of the goal's type. -/
syntax (name := constructor) "constructor" optConfig : tactic

/-- Applies the first constructor that fits. -/
syntax (name := constructorBang) "constructor!" optConfig : tactic

macro_rules
  | `(tactic| constructor! $cfg:optConfig) => do
    let cfg := appendConfig cfg (← `(optConfig| +first))
    `(tactic| constructor $cfg:optConfig)

/-- Applies the first of two constructors. -/
syntax (name := left) "left" : tactic

/-- Applies the second of two constructors. -/
syntax (name := right) "right" : tactic

/-- Replaces the goal by `False`. -/
macro "exfalso" : tactic => `(tactic| refine False.elim ?_)

/-- Leaves the goal unproved. -/
macro "sorry" : tactic => `(tactic| exact sorry)

/-- Leaves the goal unproved, and marks the place as such. -/
macro "admit" : tactic => `(tactic| exact sorry)

/-- Leaves the rest of the block unproved. -/
macro "stop" tacs:group(tacticSeq) : tactic => `(tactic| (with_annotate_state $tacs skip; repeat sorry))

/-- Closes the goal with an instance of a class. -/
macro "infer_instance" : tactic => `(tactic| exact inferInstance)

/-- Closes a goal whose premises cannot hold. -/
macro "nofun" : tactic => `(tactic| exact nofun)

/-- Closes the goal: the terms have no possible form. -/
macro "nomatch " es:term,+ : tactic => `(tactic| exact nomatch $es:term,*)

/-- Splits nested conjunctions into goals. -/
macro "and_intros" : tactic => `(tactic| repeat' refine And.intro ?_ ?_)

/-- `refine` where the new goal comes last among those of the term, but first of all. -/
macro "refine_lift " e:term : tactic => `(tactic| focus (refine no_implicit_lambda% $e; rotate_right))

/-- `refine_lift` with `refine'`. -/
macro "refine_lift' " e:term : tactic => `(tactic| focus (refine' no_implicit_lambda% $e; rotate_right))

/-- `have h : t := e` adds a hypothesis. -/
macro "have" cfg:letConfig decl:letDecl : tactic =>
  `(tactic| refine_lift have $cfg:letConfig $decl:letDecl; ?_)

/-- `have` that leaves open holes as goals. -/
macro (name := tacticHave') "have'" cfg:letConfig decl:letDecl : tactic =>
  `(tactic| refine_lift' have $cfg:letConfig $decl:letDecl; ?_)

/-- `have` that leaves no trace in the term. -/
macro "haveI" cfg:letConfig decl:letDecl : tactic =>
  `(tactic| refine_lift haveI $cfg:letConfig $decl:letDecl; ?_)

/-- `let x : t := e` adds a local definition. -/
macro "let" cfg:letConfig decl:letDecl : tactic =>
  `(tactic| refine_lift let $cfg:letConfig $decl:letDecl; ?_)

/-- `let` that leaves open holes as goals. -/
macro "let'" cfg:letConfig decl:letDecl : tactic =>
  `(tactic| refine_lift' let $cfg:letConfig $decl:letDecl; ?_)

/-- `let` that leaves no trace in the term. -/
macro "letI" cfg:letConfig decl:letDecl : tactic =>
  `(tactic| refine_lift letI $cfg:letConfig $decl:letDecl; ?_)

/-- `suffices h : t from e` reduces the goal to `t`. -/
macro "suffices " decl:sufficesDecl : tactic => `(tactic| refine_lift suffices $decl; ?_)

/-- `let rec f … := e` adds a recursive local definition. -/
syntax (name := letrec) (priority := high)
  withPosition(atomic("let " &"rec ") letRecDecls) : tactic

macro_rules
  | `(tactic| let rec $decls) => `(tactic| refine_lift let rec $decls; ?_)

end Lean.Parser.Tactic
