"""Texts after which a kernel's yes means little: programs, unsafe code, options for debugging.

They may run here, but what is built on them is not called complete: they can put into the
environment what the kernel has never seen. No I/O.
"""

from __future__ import annotations

import functools
import re

from leanprm.verify.community.engine import State
from leanprm.verify.community.snapshots import chain_of
from leanprm.verify.gate import gate_header, gate_proof

_KINDS = frozenset({"metaprogram", "code", "native"})
_DEBUG = re.compile(r"set_option\s+(?:debug|«debug»)\s*\.")


def doubt_about(state: State) -> str | None:
    """Why a proof that ends in this state is not to be called complete, if there is a reason."""
    env, moves, _ = state.path
    for each in chain_of(env):
        found = _in_command(each.text)
        if found is not None:
            return found
    for tactic, _ in moves:
        found = _in_tactic(tactic)
        if found is not None:
            return found
    return None


@functools.lru_cache(maxsize=256)
def _in_command(text: str) -> str | None:
    if _DEBUG.search(text):
        return "an option for debugging is set"
    return next((found.message for found in gate_header(text) if found.kind in _KINDS), None)


def _in_tactic(text: str) -> str | None:
    if _DEBUG.search(text):
        return "an option for debugging is set"
    return next((found.message for found in gate_proof(text) if found.kind in _KINDS), None)
