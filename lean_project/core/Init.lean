prelude
import Init.Prelude
import Init.Meta
import Init.Notation
import Init.NotationExtra
import Init.Tactics
import Init.TacticMacros
import Init.Tactics.Beyond
import Init.Tactics.Absent
import Init.Core
import Init.ExtRules
import Init.TacticSupport
import Init.AC
import Init.Logic
import Init.Nat
import Init.List
import Init.Option
import Init.Function
import Init.Sym
import Init.Linear
import Init.WF.Tactics
import Init.Int
import Init.Omega
import Init.Int.Linear.OfNat
import Init.Cast
import Init.Order
import Init.Grind.Algebra
import Init.Fin.Lemmas
import Init.List.Utf8
import Init.Show
import Init.Control
import Init.Fin.UInt
import Init.Fin.More
import Init.Nat.Loop
import Init.List.Defs
import Init.List.Sort
import Init.Control.Lawful
import Init.Array
import Init.Char
import Init.String
import Init.Fin.UIntOps
import Init.Float
import Init.Rat
import Init.Grind
import Init.List.Laws
import Init.Text
/-!
# The core library

Imported by every file that does not start with `prelude`.
-/
