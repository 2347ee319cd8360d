prelude
import Init.NotationExtra.Array
/-!
# List, array and set literals, `matches`, `class abbrev`
-/

set_option genSizeOf false

/-! ## Lists and arrays -/

/-- `[a, b, c]`. -/
syntax (name := «term[_]») "[" withoutPosition(term,*,?) "]" : term

/-- `%[a, b | l]` is the list `l` with `a` and `b` in front. -/
syntax (name := «term%[_|_]») "%[" withoutPosition(term,*,? " | " term) "]" : term

/-- `#[a, b, c]`. -/
syntax (name := «term#[_,]») "#[" withoutPosition(term,*,?) "]" : term

namespace Lean

/-- `List.cons` on the elements `from … to-1` of `xs`, then `tail`. -/
def consTerms (xs : Array Term) (tail : Term) : (count start : Nat) → MacroM Term
  | 0, _ => pure tail
  | n+1, i => do
    let rest ← consTerms xs tail n (i+1)
    let x := xs.get!Internal i
    `(List.cons $x $rest)

end Lean

/-! Long literals go through a `let`, so that no term gets too deep. -/

macro_rules
  | `([ $xs,* ]) => `(%[ $xs,* | List.nil ])

macro_rules
  | `(%[ $[$xs],* | $tail ]) => do
    if xs.size < 65 then
      Lean.consTerms xs tail xs.size 0
    else
      let front := xs.extract 0 64
      let back := xs.extract 64 xs.size
      `(let back := %[ $[$back],* | $tail ]; %[ $[$front],* | back ])

macro_rules
  | `(#[ $xs,* ]) => `(List.toArray [ $xs,* ])

/-! ## Sets -/

/-- `{a, b, c}`, by `Singleton` and `Insert`. -/
syntax (name := «term{_}») "{" withPosition(term),+ "}" : term

macro_rules
  | `({$x:term}) => `(singleton $x)
  | `({$x:term, $xs:term,*}) => `(insert $x {$xs:term,*})

/-! ## Patterns as tests -/

namespace Lean

/-- `e matches p`: does the value match the pattern? -/
macro:50 e:term:51 " matches " p:sepBy1(term:51, " | ") : term =>
  `(((match $e:term with | $[$p:term]|* => true | _ => false) : Bool))

end Lean

/-- `class abbrev C := D, E`: a class that is no more than other classes together. -/
syntax (name := Lean.Parser.Command.classAbbrev)
  declModifiers "class " "abbrev " declId bracketedBinder* (":" term)?
  ":=" withPosition(group(colGe term ","?)*) : command

macro_rules
  | `($mods:declModifiers class abbrev $id $params* $[: $ty]? := $[$parents $[,]?]*) => do
    let ctor := Lean.mkIdentFrom id (.str (id.raw.getArg 0).getId "mk")
    `($mods:declModifiers class $id $params* $[: $ty:term]? extends $[$parents:term],*
      attribute [instance] $ctor)
