"""Does this Lean say what we rely on? Asked once, before the first item.

Severity and place carry the verdicts, but two things are told by kind alone: a parse error makes
Lean silent about earlier steps, and an exceeded limit is no verdict. A Lean that reports either in
a way that we do not recognise is refused.
"""

from __future__ import annotations

from leanprm.errors import LeanProtocolError
from leanprm.verify.fast import Asked
from leanprm.verify.problems import ProblemKind, kind_of

_CASES: tuple[tuple[ProblemKind, str], ...] = (
    ("parse", "theorem _leanprm_parse : True := (True.intro\n"),
    ("parse", "theorem _leanprm_token : True := by _leanprm_no_tactic\n"),
    ("unsolved_goals", "theorem _leanprm_open : True := by skip\n"),
    ("unknown_identifier", "theorem _leanprm_name : True := _leanprm_no_name\n"),
    (
        "heartbeats",
        "set_option maxHeartbeats 1 in\n"
        "theorem _leanprm_limit (p : Nat → Nat → Prop) (h : ∀ a b, p a b → p b a) :\n"
        "    p 0 1 → p 1 0 ∧ p 1 0 ∧ p 1 0 ∧ p 1 0 := by\n"
        "  intro k; exact ⟨h _ _ k, h _ _ k, h _ _ k, h _ _ k⟩\n",
    ),
)
_GOOD = "theorem _leanprm_good : True := by exact True.intro\n"


async def selftest(server: Asked) -> None:
    """Check texts whose errors are known.

    Raises:
        LeanProtocolError: If Lean's answer is not what labels are made from.
    """
    text, places = _GOOD, []
    for kind, case in _CASES:
        places.append((kind, len(text), len(text) + len(case)))
        text += case
    text += "theorem _leanprm_last : True := by exact True.intro\n"
    checked = await server.check(text)
    errors = [found for found in checked.diagnostics if found.severity == "error"]
    for kind, start, end in places:
        kinds = {kind_of(found) for found in errors if start <= found.start <= end}
        if kind not in kinds:
            raise LeanProtocolError(
                f"this Lean does not report {kind} in a way that we know (it says: "
                f"{', '.join(sorted(kinds)) or 'nothing'})",
                phase="start",
                retryable=False,
            )
    if any(found.start < len(_GOOD) for found in errors):
        raise LeanProtocolError(
            f"this Lean refuses a proof that is right: {errors[0].message}",
            phase="start",
            retryable=False,
        )
