"""The stepping REPL: proof states as values, tactics tried on any of them.

What it accepts is never a verdict on a proof: that is what the audit is for.
"""

from leanprm.lean.repl.build import repl_toolchain
from leanprm.lean.repl.pool import ReplPool
from leanprm.lean.repl.server import ReplServer
from leanprm.lean.repl.states import ReplState, ReplTheorem
from leanprm.lean.repl.wire import GoalParts, GoalView, Hypotheses, Status, StepResult, Wanted

__all__ = [
    "GoalParts",
    "GoalView",
    "Hypotheses",
    "ReplPool",
    "ReplServer",
    "ReplState",
    "ReplTheorem",
    "Status",
    "StepResult",
    "Wanted",
    "repl_toolchain",
]
