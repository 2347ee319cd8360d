prelude
import Init.Core.Propext
import Init.Tactics

/-!
# Tactics made of others and of lemmas
-/

macro_rules | `(tactic| rfl) => `(tactic| exact Iff.rfl)

macro_rules
  | `(tactic| by_cases $p) => `(tactic| by_cases h : $p)

macro_rules
  | `(tactic| by_cases $h : $p) =>
    `(tactic| open scoped Classical in refine if $h:ident : $p then ?pos else ?neg)

/-- Proves that functions are equal at every argument; the arguments may be named. -/
syntax "funext" (ppSpace colGt term:max)* : tactic

macro_rules
  | `(tactic| funext) => `(tactic| repeat (apply funext; intro))
  | `(tactic| funext $x) => `(tactic| apply funext; intro $x:term)
  | `(tactic| funext $x $xs*) => `(tactic| apply funext; intro $x:term; funext $xs*)

namespace Lean.Parser.Tactic

/-- One branch of `if … then … else …`: its place in the term, and the tactic that fills it. -/
def ifBranch (tag : Ident) (keyword : Syntax) (rhs : Syntax) : MacroM (Term × TSyntax `tactic) :=
  if rhs.isOfKind `Lean.Parser.Term.hole || rhs.isOfKind `Lean.Parser.Term.syntheticHole then do
    return (⟨rhs⟩, ← `(tactic| skip))
  else do
    let tacs : TSyntax `Lean.Parser.Tactic.tacticSeq := ⟨rhs⟩
    let fill ← `(tactic| case $tag:ident =>%$keyword
      with_annotate_state $keyword skip
      ($tacs))
    return (← `(?$tag:ident), fill)

macro_rules
  | `(tactic| if $c then%$thenTk $s else%$elseTk $t) => do
    let (pos, s) ← ifBranch (mkIdent `pos) thenTk s
    let (neg, t) ← ifBranch (mkIdent `neg) elseTk t
    `(tactic| ((open scoped Classical in refine if h : $c then $pos else $neg); $s; $t))

macro_rules
  | `(tactic| if $h : $c then%$thenTk $s else%$elseTk $t) => do
    let (pos, s) ← ifBranch (mkIdent `pos) thenTk s
    let (neg, t) ← ifBranch (mkIdent `neg) elseTk t
    `(tactic| ((open scoped Classical in refine if $h : $c then $pos else $neg); $s; $t))

end Lean.Parser.Tactic
