import LeanPRM.Notation
import LeanPRM.Order
import LeanPRM.Set
import LeanPRM.Parity
import LeanPRM.Finset.Defs
import LeanPRM.Finset.Interval
import LeanPRM.Finset.Sum
import LeanPRM.Nat.Prime
import LeanPRM.Nat.Factorial
import LeanPRM.Nat.Digits
import LeanPRM.Nat.ModEq
import LeanPRM.ZMod
import LeanPRM.Algebra
import LeanPRM.Tactic.Literals
import LeanPRM.Tactic.Basic
import LeanPRM.Tactic.Absent
/-!
# The library `LeanPRM`

Numbers, sets and tactics beyond the core library, for files that begin with `import LeanPRM`.
-/
