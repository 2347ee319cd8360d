"""The community REPL's protocol (leanprover-community/repl) on any toolchain.

What it accepts is never a verdict on a proof: that is what `leanprm.verify` is for.
"""

from leanprm.verify.community.framing import Framing
from leanprm.verify.community.session import Session, open_engine

__all__ = ["Framing", "Session", "open_engine"]
