"""The one-line entrance: one statement, one proof, one report."""

from __future__ import annotations

from leanprm.errors import InputError
from leanprm.lean.limits import Limits
from leanprm.lean.toolchain import Toolchain
from leanprm.records import ProofItem, Report
from leanprm.verify.fields import Fields
from leanprm.verify.record_items import items_of_record
from leanprm.verify.sources import check_object
from leanprm.verify.verifier import Verifier


def verify(
    statement: str,
    proof: str,
    *,
    header: str = "",
    name: str | None = None,
    toolchain: Toolchain | None = None,
    limits: Limits | None = None,
    verifier: Verifier | None = None,
) -> Report:
    """Check one proof step by step.

    ::

        report = leanprm.verify("theorem t (p : Prop) (h : p) : p", "exact h")
        assert report.status == "verified"

    Starting Lean takes a fraction of a second; for many proofs keep a `Verifier` open.

    Args:
        statement: The theorem, from `theorem` to its type; a `:= by` at its end is accepted.
        proof: Tactics, or `by …`, or a `:= term`.
        header: Imports, `open`s and definitions before the theorem.
        name: A name for the report.
        toolchain: Which Lean; the embedded one by default.
        limits: Bounds on time, memory and Lean's heartbeats.
        verifier: An open verifier to use instead of starting Lean.

    Raises:
        InputError: If statement or proof is empty or no Unicode text, or the statement is not a
            theorem.
        InfrastructureError: If Lean cannot be run at all.
    """
    item = make_item(statement, proof, header=header, name=name)
    if verifier is not None:
        return verifier.verify(item)
    with Verifier(toolchain, limits, workers=1) as opened:
        return opened.verify(item)


def make_item(
    statement: str, proof: str, *, header: str = "", name: str | None = None, id: str | None = None
) -> ProofItem:
    """An item from texts, read by the same rules as a JSONL record.

    Raises:
        InputError: If statement or proof is empty or no Unicode text, or the statement is not a
            theorem.
    """
    record: dict[str, str] = {
        "id": id or name or "theorem",
        "statement": statement,
        "proof": proof,
        **({"header": header} if header else {}),
    }
    check_object(record, "<statement>", None)
    item = next(items_of_record(Fields(record, "<statement>", None, 1), "", _raise))
    return item if name is None else item.model_copy(update={"name": name})


def _raise(error: InputError) -> None:
    raise error
