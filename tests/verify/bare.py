"""Items and audits without the gate, to see what the later walls stop by themselves."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace

from leanprm.lean.limits import Limits
from leanprm.lean.toolchain import Toolchain
from leanprm.verify.api import make_item
from leanprm.verify.audit import Auditor, AuditVerdict
from leanprm.verify.axioms import ALLOWED_AXIOMS
from leanprm.verify.prepare import Prepared, prepare


def bare(statement: str, proof: str, header: str = "", *, group: str | None = None) -> Prepared:
    """An item that the gate has not looked at."""
    item = make_item(statement, proof)
    item = item.model_copy(update={"header": header, "group": group})
    return replace(prepare(item), findings=(), header_findings=())


def audits(
    toolchain: Toolchain, items: Sequence[Prepared], limits: Limits | None = None
) -> list[AuditVerdict]:
    """What the audit says about each of some items."""

    async def run() -> dict[int, AuditVerdict]:
        auditor = Auditor(toolchain, limits or Limits())
        return await auditor.audit(items, frozenset(range(len(items))))

    found = asyncio.run(run())
    assert sorted(found) == list(range(len(items)))
    return [found[at] for at in range(len(items))]


def audit(toolchain: Toolchain, item: Prepared) -> AuditVerdict:
    """What the audit says about one item."""
    return audits(toolchain, [item])[0]


def passes(verdict: AuditVerdict) -> bool:
    """Whether a proof with this verdict would count as verified."""
    return verdict.accepted and verdict.error is None and set(verdict.axioms) <= ALLOWED_AXIOMS
