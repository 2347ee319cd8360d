prelude
import Init.Tactics.Cases

/-!
# Patterns that take hypotheses apart: `rcases`, `obtain`, `rintro`
-/

set_option genSizeOf false

namespace Lean.Parser.Tactic

/-- What a hypothesis is taken apart into. -/
declare_syntax_cat rcasesPat

/-- `p | q | …`: a choice. -/
syntax rcasesPatMed := sepBy1(rcasesPat, " | ")

/-- A pattern, perhaps with a type. -/
syntax rcasesPatLo := rcasesPatMed (" : " term)?

/-- `x`: a name; `rfl` substitutes. -/
syntax (name := rcasesPat.one) ident : rcasesPat

/-- `_`: kept without a name. -/
syntax (name := rcasesPat.ignore) "_" : rcasesPat

/-- `-`: dropped. -/
syntax (name := rcasesPat.clear) "-" : rcasesPat

/-- `@p`: the implicit arguments too. -/
syntax (name := rcasesPat.explicit) "@" noWs rcasesPat : rcasesPat

/-- `⟨p, q⟩`: the parts of a structure. -/
syntax (name := rcasesPat.tuple) "⟨" rcasesPatLo,* "⟩" : rcasesPat

/-- A pattern in brackets. -/
syntax (name := rcasesPat.paren) "(" rcasesPatLo ")" : rcasesPat

/-- `rcases e with p` takes `e` apart. -/
syntax (name := rcases) "rcases " elimTarget,* (" with " rcasesPatLo)? : tactic

/-- `obtain p : t := e` takes a proof of `t` apart. -/
syntax (name := obtain) "obtain" (ppSpace rcasesPatMed)? (" : " term)? (" := " term,+)? : tactic

/-- What `rintro` introduces. -/
declare_syntax_cat rintroPat

@[inherit_doc rcasesPatMed]
syntax (name := rintroPat.one) rcasesPat : rintroPat

/-- `(p q : t)`: several patterns of one type. -/
syntax (name := rintroPat.binder) (priority := default+1) "(" rintroPat+ (" : " term)? ")" : rintroPat

/-- `intro` with patterns. -/
syntax (name := rintro) "rintro" (ppSpace colGt rintroPat)+ (" : " term)? : tactic

end Lean.Parser.Tactic
