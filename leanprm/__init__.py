"""Check Lean 4 proofs step by step; turn the verdicts into rewards and training labels.

::

    import leanprm

    report = leanprm.verify("theorem t (p q : Prop) (h : p ∧ q) : q ∧ p", "exact ⟨h.2, h.1⟩")
    print(report.status, report.reward.process)

    with leanprm.Verifier(workers=2) as verifier:
        for report in verifier.verify_many(leanprm.read_items(["proofs.jsonl"])):
            print(report.id, report.status, report.first_error)

Names are loaded when they are first used, so importing the package is cheap.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from leanprm._version import __version__

if TYPE_CHECKING:
    from leanprm.errors import (
        InfrastructureError,
        InputError,
        LeanCrashed,
        LeanMemoryExceeded,
        LeanPrmError,
        LeanProtocolError,
        LeanTimeout,
        PrerequisiteError,
        ToolchainError,
    )
    from leanprm.lean.embedded import embedded_toolchain
    from leanprm.lean.lake import lake_toolchain
    from leanprm.lean.limits import Limits
    from leanprm.lean.toolchain import Toolchain
    from leanprm.records import Chain, ProofItem, Report, Reward, StepReport, StepScore
    from leanprm.verify.api import verify
    from leanprm.verify.inputs import read_items
    from leanprm.verify.verifier import Verifier

_HOMES = {
    "Chain": "leanprm.records",
    "InfrastructureError": "leanprm.errors",
    "InputError": "leanprm.errors",
    "LeanCrashed": "leanprm.errors",
    "LeanMemoryExceeded": "leanprm.errors",
    "LeanPrmError": "leanprm.errors",
    "LeanProtocolError": "leanprm.errors",
    "LeanTimeout": "leanprm.errors",
    "Limits": "leanprm.lean.limits",
    "PrerequisiteError": "leanprm.errors",
    "ProofItem": "leanprm.records",
    "Report": "leanprm.records",
    "Reward": "leanprm.records",
    "StepReport": "leanprm.records",
    "StepScore": "leanprm.records",
    "Toolchain": "leanprm.lean.toolchain",
    "ToolchainError": "leanprm.errors",
    "Verifier": "leanprm.verify.verifier",
    "embedded_toolchain": "leanprm.lean.embedded",
    "lake_toolchain": "leanprm.lean.lake",
    "read_items": "leanprm.verify.inputs",
}

__all__ = [
    "Chain",
    "InfrastructureError",
    "InputError",
    "LeanCrashed",
    "LeanMemoryExceeded",
    "LeanPrmError",
    "LeanProtocolError",
    "LeanTimeout",
    "Limits",
    "PrerequisiteError",
    "ProofItem",
    "Report",
    "Reward",
    "StepReport",
    "StepScore",
    "Toolchain",
    "ToolchainError",
    "Verifier",
    "__version__",
    "embedded_toolchain",
    "lake_toolchain",
    "read_items",
    "verify",
]


def __getattr__(name: str) -> Any:
    if name == "verify":
        return import_module("leanprm.verify")
    if name not in _HOMES:
        raise AttributeError(f"module 'leanprm' has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)


def __dir__() -> list[str]:
    return __all__
