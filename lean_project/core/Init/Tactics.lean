prelude
import Init.TacticConfig
import Init.Tactics.Parts
import Init.Tactics.Control
import Init.Tactics.Context
import Init.Tactics.Terms
import Init.Tactics.Cases
import Init.Tactics.RCases
import Init.Tactics.Rewrite
import Init.Tactics.Simp
import Init.Tactics.Closing
import Init.Tactics.Index
import Init.Tactics.Search
import Init.Tactics.Ext
import Init.Tactics.Cast
import Init.Tactics.Guard
import Init.Tactics.Conv

/-!
# The grammar of the tactics

The native elaborators are registered under the names of these syntax declarations, so names,
order and number of the parts are fixed. What a tactic needs from the library beyond its grammar
is in `Init.TacticMacros`.
-/
