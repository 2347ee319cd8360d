prelude
import Init.Notation.Terms
/-!
# Commands, attributes and terms whose elaborators are built in
-/

set_option genSizeOf false

namespace Lean

/-- Raw syntax, passed between macros. -/
declare_syntax_cat rawStx

instance : Coe Syntax (TSyntax `rawStx) where
  coe stx := ⟨stx⟩

scoped syntax (name := withAnnotateTerm) "with_annotate_term " rawStx ppSpace term : term

syntax (name := byElab) "by_elab " doSeq : term
/-- Elaborate a term and fit its casts to the expected type. -/
syntax (name := modCast) "mod_cast " term : term
syntax (name := includeStr) "include_str " term : term

/-! ## Attributes -/

syntax (name := deprecated) "deprecated" (ppSpace ident)? (ppSpace str)?
  (" (" &"since" " := " str ")")? : attr
syntax (name := suggest_for) "suggest_for" (ppSpace ident)+ : attr
syntax (name := Attr.coe) "coe" : attr
syntax (name := command_code_action) "command_code_action" (ppSpace ident)* : attr
syntax (name := builtin_command_code_action) "builtin_command_code_action" (ppSpace ident)* : attr

/-! ## Commands -/

syntax (name := runCmd) "run_cmd " doSeq : command
syntax (name := runElab) "run_elab " doSeq : command
syntax (name := runMeta) "run_meta " doSeq : command

/-- `(proofs := true)`, `(types := true)`: what `#reduce` also evaluates. -/
syntax reduceConfig := (colGt atomic(" (" ident " := ") term ")")*

/-- Print the normal form of a term. -/
syntax (name := reduceCmd) "#reduce" reduceConfig term : command

syntax guardMsgsFilterAction := &"check" <|> &"drop" <|> &"pass"
syntax guardMsgsFilterSeverity := &"trace" <|> &"info" <|> &"warning" <|> &"error" <|> &"all"
syntax guardMsgsFilter := guardMsgsFilterAction ? guardMsgsFilterSeverity
syntax guardMsgsWhitespaceArg := &"exact" <|> &"normalized" <|> &"lax"
syntax guardMsgsWhitespace := &"whitespace" " := " guardMsgsWhitespaceArg
syntax guardMsgsOrderingArg := &"exact" <|> &"sorted"
syntax guardMsgsOrdering := &"ordering" " := " guardMsgsOrderingArg
syntax guardMsgsPositionsArg := &"true" <|> &"false"
syntax guardMsgsPositions := &"positions" " := " guardMsgsPositionsArg
syntax guardMsgsSubstring := &"substring" " := " (&"true" <|> &"false")
syntax guardMsgsSpecElt := guardMsgsFilter <|> guardMsgsWhitespace <|> guardMsgsOrdering <|>
  guardMsgsPositions <|> guardMsgsSubstring
syntax guardMsgsSpec := "(" guardMsgsSpecElt,* ")"

/-- Check that a command's messages are those of the documentation comment before it. -/
syntax (name := guardMsgsCmd)
  (plainDocComment)? "#guard_msgs" (ppSpace guardMsgsSpec)? " in" ppLine command : command

syntax (name := guardPanicCmd) "#guard_panic" " in" ppLine command : command
syntax (name := infoTreesCmd) "#info_trees" " in" ppLine command : command
syntax (name := setLibrarySuggestionsCmd) "set_library_suggestions" term : command

namespace Parser

/-- Check what `simp` makes of a term. -/
syntax (name := checkSimp) "#check_simp " term "~>" term : command
/-- Check that `simp` fails on a term. -/
syntax (name := checkSimpFailure) "#check_simp " term "!~>" : command
/-- Time a command. -/
syntax (name := timeCmd) "#time " command : command
syntax (name := discrTreeKeyCmd) "#discr_tree_key " term : command
syntax (name := discrTreeSimpKeyCmd) "#discr_tree_simp_key" term : command

/-- Make definitions irreducible in this scope. -/
syntax "seal " (ppSpace ident)+ : command
/-- Make definitions reducible again in this scope. -/
syntax "unseal " (ppSpace ident)+ : command

macro_rules
  | `(seal $fs:ident*) => `(attribute [local irreducible] $fs:ident*)
  | `(unseal $fs:ident*) => `(attribute [local semireducible] $fs:ident*)

end Parser

end Lean
