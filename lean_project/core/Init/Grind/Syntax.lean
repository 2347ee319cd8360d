prelude
import Init.Grind.Config
import Init.Tactics

/-!
# The grammar of `grind`

The attribute `@[grind …]` with its modifiers, the tactic with its variants, and commands. The
native elaborators are registered under these names.
-/

set_option genSizeOf false

/-- A modifier of `@[grind]`. -/
declare_syntax_cat grind_mod (behavior := both)

namespace Lean.Parser.Attr

/-! ## Modifiers -/

/-- Keep the places where the lemma is used general. -/
syntax grindGen := ppSpace &"gen"

/-- The left side of the equation is the pattern. -/
syntax (name := grindEq) "=" (grindGen)? : grind_mod

/-- Both sides of the equation are patterns. -/
syntax (name := grindEqBoth) atomic("_" "=" "_") (grindGen)? : grind_mod

/-- The right side of the equation is the pattern. -/
syntax (name := grindEqRhs) atomic("=" "_") (grindGen)? : grind_mod

/-- Use the equation when it is known to be wrong: for reasoning from the goal. -/
syntax (name := grindEqBwd) patternIgnore(atomic("←" "=") <|> atomic("<-" "=")) : grind_mod

/-- Patterns from the conclusion. -/
syntax (name := grindBwd) patternIgnore("←" <|> "<-") (grindGen)? : grind_mod

/-- Patterns from the premises. -/
syntax (name := grindFwd) patternIgnore("→" <|> "->") : grind_mod

/-- Patterns from the conclusion, then from the premises, the last one first. -/
syntax (name := grindRL) patternIgnore("⇐" <|> "<=") : grind_mod

/-- Patterns from the premises, then from the conclusion. -/
syntax (name := grindLR) patternIgnore("⇒" <|> "=>") : grind_mod

/-- Patterns from the conclusion, then from the premises: what happens without a modifier. -/
syntax (name := grindDef) patternIgnore("." <|> "·") (grindGen)? : grind_mod

/-- The pattern is the one that `grind_pattern` gave. -/
syntax (name := grindUsr) &"usr" : grind_mod

/-- Split hypotheses of this type into cases. -/
syntax (name := grindCases) &"cases" : grind_mod

/-- Split hypotheses of this type as soon as they are seen. -/
syntax (name := grindCasesEager) atomic(&"cases" &"eager") : grind_mod

/-- Use the constructors as lemmas. -/
syntax (name := grindIntro) &"intro" : grind_mod

/-- An extensionality lemma, or a structure to be taken apart. -/
syntax (name := grindExt) &"ext" : grind_mod

/-- A proof that a function is injective. -/
syntax (name := grindInj) &"inj" : grind_mod

/-- Compare the function applied to some of its arguments. -/
syntax (name := grindFunCC) &"funCC" : grind_mod

/-- A rule for the simplification that comes first. -/
syntax (name := grindNorm)
  &"norm" (Tactic.simpPre <|> Tactic.simpPost)? (patternIgnore(" ←" <|> " <-"))? : grind_mod

/-- Unfold this definition first. -/
syntax (name := grindUnfold) &"unfold" : grind_mod

/-- How much a constant is liked in patterns. -/
syntax (name := grindSym) &"symbol" ppSpace prio : grind_mod

/-- A map that respects an operation. -/
syntax (name := grindHom) &"hom" : grind_mod

/-- A map that respects a relation. -/
syntax (name := grindHomPred) &"hom_pred" : grind_mod

/-- How `grind` uses a lemma. -/
syntax grindMod := grind_mod

/-! ## The attributes -/

/-- Gives a lemma, a definition or a type to `grind`. -/
syntax (name := grind) &"grind" (ppSpace grindMod)? : attr

/-- Like `grind`, with the smallest patterns. -/
syntax (name := grind!) &"grind!" (ppSpace grindMod)? : attr

/-- Like `grind`, and shows the patterns. -/
syntax (name := grind?) &"grind?" (ppSpace grindMod)? : attr

/-- Like `grind!`, and shows the patterns. -/
syntax (name := grind!?) &"grind!?" (ppSpace grindMod)? : attr

/-- Gives a lemma to `lia`. -/
syntax (name := lia) &"lia" (ppSpace grindMod)? : attr

/-- Like `lia`, with the smallest patterns. -/
syntax (name := lia!) &"lia!" (ppSpace grindMod)? : attr

/-- Like `lia`, and shows the patterns. -/
syntax (name := lia?) &"lia?" (ppSpace grindMod)? : attr

/-- Like `lia!`, and shows the patterns. -/
syntax (name := lia!?) &"lia!?" (ppSpace grindMod)? : attr

end Lean.Parser.Attr

namespace Lean.Parser

/-- Forgets every `@[grind]` attribute; for tests. -/
syntax (name := resetGrindAttrs) "reset_grind_attrs%" : command

end Lean.Parser

/-! ## The tactics -/

/-- A step of `grind => …`. -/
declare_syntax_cat grind (behavior := both)

namespace Lean.Parser.Tactic

/-- `-lemma`: not to be used. -/
syntax grindErase := "-" ident

/-- A lemma to be used. -/
syntax grindLemma := ppGroup((Attr.grindMod ppSpace)? term)

/-- A lemma to be used with its smallest patterns. -/
syntax grindLemmaMin := ppGroup("!" (Attr.grindMod ppSpace)? term)

/-- The number of a fact or of a case split, as `grind?` prints it. -/
syntax anchor := "#" noWs hexnum

/-- What `grind` is given. -/
syntax grindParam := grindErase <|> grindLemmaMin <|> grindLemma <|> anchor

namespace Grind

/-- Which facts a step is about. -/
declare_syntax_cat grind_filter (behavior := both)

/-- A step, and which facts it is about. -/
syntax grindStep := grind (colGt "|" (colGt ppSpace grind_filter)?)?

/-- Steps, one on a line. -/
syntax grindSeq1Indented := sepBy1IndentSemicolon(grindStep)

/-- Steps in braces. -/
syntax grindSeqBracketed := "{" withoutPosition(sepByIndentSemicolon(grindStep)) "}"

/-- Steps of `grind => …`. -/
syntax grindSeq := grindSeqBracketed <|> grindSeq1Indented

end Grind

/-- Proves the goal by congruence closure, case splits, instances of lemmas and solvers. -/
syntax (name := grind)
  "grind" optConfig (&" only")? (" [" withoutPosition(grindParam,*) "]")? (" => " Grind.grindSeq)? :
  tactic

/-- Like `grind`, and shows a call that needs less search. -/
syntax (name := grindTrace)
  "grind?" optConfig (&" only")? (" [" withoutPosition(grindParam,*) "]")? : tactic

/-- Linear arithmetic on integers and naturals, with case splits. -/
syntax (name := lia) "lia" optConfig (" [" withoutPosition(grindParam,*) "]")? : tactic

/-- An older name of `lia`. -/
syntax (name := cutsat) "cutsat" optConfig : tactic

/-- The solver for commutative rings. -/
syntax (name := grobner) "grobner" optConfig (" [" withoutPosition(grindParam,*) "]")? : tactic

/-- The solver for linear inequalities over ordered modules and rings. -/
syntax (name := grind_linarith) "grind_linarith" optConfig : tactic

/-- The solver for orders. -/
syntax (name := grind_order) "grind_order" optConfig : tactic

end Lean.Parser.Tactic
