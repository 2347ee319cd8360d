prelude
import Init.Meta
/-!
# The language of grammars

Named precedences and priorities, the postfix operators of `syntax` (`p*`, `p,+`, `p <|> q`, …)
and the categories as declarations, so that they can carry documentation.
-/

set_option genSizeOf false

namespace Lean

structure Parser.Category

namespace Parser.Category

def command : Category := {}
def term : Category := {}
def tactic : Category := {}
def doElem : Category := {}
def structInstFieldDecl : Category := {}
def level : Category := {}
def attr : Category := {}
def stx : Category := {}
def prio : Category := {}
def prec : Category := {}

end Parser.Category

namespace Parser.Syntax

syntax:65 (name := addPrec) prec " + " prec:66 : prec
syntax:65 (name := subPrec) prec " - " prec:66 : prec
syntax:65 (name := addPrio) prio " + " prio:66 : prio
syntax:65 (name := subPrio) prio " - " prio:66 : prio

end Parser.Syntax

end Lean

/-! ## Precedences and priorities -/

/-- Precedence of identifiers and parentheses, the highest for terms. -/
macro "max" : prec => `(prec| 1024)
/-- Precedence of arguments such as `do` and `by` blocks. -/
macro "arg" : prec => `(prec| 1023)
/-- Precedence of terms that cannot be arguments. -/
macro "lead" : prec => `(prec| 1022)
macro "(" p:prec ")" : prec => pure p
/-- The lowest precedence of terms. -/
macro "min" : prec => `(prec| 10)
/-- One above `min`. -/
macro "min1" : prec => `(prec| 11)
/-- The precedence `max` as a numeral. -/
macro "max_prec" : term => `(1024)

/-- The priority when none is given. -/
macro "default" : prio => `(prio| 1000)
macro "low" : prio => `(prio| 100)
macro "mid" : prio => `(prio| 500)
macro "high" : prio => `(prio| 10000)
macro "(" p:prio ")" : prio => pure p

macro_rules
  | `(prec| $a + $b) => bind (Lean.evalPrec a) fun m => bind (Lean.evalPrec b) fun n =>
    pure (Lean.Syntax.mkNatLit (Nat.add m n))
  | `(prec| $a - $b) => bind (Lean.evalPrec a) fun m => bind (Lean.evalPrec b) fun n =>
    pure (Lean.Syntax.mkNatLit (Nat.sub m n))

macro_rules
  | `(prio| $a + $b) => bind (Lean.evalPrio a) fun m => bind (Lean.evalPrio b) fun n =>
    pure (Lean.Syntax.mkNatLit (Nat.add m n))
  | `(prio| $a - $b) => bind (Lean.evalPrio a) fun m => bind (Lean.evalPrio b) fun n =>
    pure (Lean.Syntax.mkNatLit (Nat.sub m n))

/-- A precedence as a number. -/
syntax (name := Lean.evalPrecNotation) "eval_prec " prec:max : term
/-- A priority as a number. -/
syntax (name := Lean.evalPrioNotation) "eval_prio " prio:max : term

macro_rules
  | `(eval_prec $p:prec) => bind (Lean.evalPrec p) fun n => pure (Lean.Syntax.mkNatLit n)
macro_rules
  | `(eval_prio $p:prio) => bind (Lean.evalPrio p) fun n => pure (Lean.Syntax.mkNatLit n)

/-! ## Repetition and choice -/

/-- One or more. -/
syntax:arg stx:max "+" : stx
/-- Any number. -/
syntax:arg stx:max "*" : stx
/-- One or none. -/
syntax:arg stx:max "?" : stx
/-- The first or the second. -/
syntax:2 stx:2 " <|> " stx:1 : stx

macro_rules
  | `(stx| $p +) => `(stx| many1($p))
  | `(stx| $p *) => `(stx| many($p))
  | `(stx| $p ?) => `(stx| optional($p))
  | `(stx| $p <|> $q) => `(stx| orelse($p, $q))

/-- Any number, with commas between. -/
macro:arg p:stx:max ",*" : stx => `(stx| sepBy($p, ",", ", "))
/-- One or more, with commas between. -/
macro:arg p:stx:max ",+" : stx => `(stx| sepBy1($p, ",", ", "))
/-- Any number, with commas between and perhaps behind. -/
macro:arg p:stx:max ",*,?" : stx => `(stx| sepBy($p, ",", ", ", allowTrailingSep))
/-- One or more, with commas between and perhaps behind. -/
macro:arg p:stx:max ",+,?" : stx => `(stx| sepBy1($p, ",", ", ", allowTrailingSep))
/-- Fails where `p` would succeed; reads nothing. -/
macro:arg "!" p:stx:max : stx => `(stx| notFollowedBy($p))

/-- A raw natural number literal, without `OfNat`. -/
syntax (name := rawNatLit) "nat_lit " num : term
