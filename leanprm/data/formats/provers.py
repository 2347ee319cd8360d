"""The common provers' JSONL: a theorem and a proof a row, without labels.

Its steps become a chain whose labels are all unknown: only Lean can label them. The item itself
stays in the chain's meta data, so that it can be written again.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pydantic import ValidationError

from leanprm.data.formats.base import Format, Options, Unholdable, by_row, kept, make_chain
from leanprm.data.reject import Reject
from leanprm.data.rows import Row
from leanprm.errors import InputError
from leanprm.records import Chain, ProofItem
from leanprm.verify.fields import Fields
from leanprm.verify.prepare import prepare
from leanprm.verify.record_items import items_of_record

NAME = "provers"
_PLACE = {"schema_version", "source", "origin", "group"}


def items_of_row(row: Row) -> list[ProofItem]:
    """The proofs of a row.

    Raises:
        InputError: If it holds none.
    """
    problems: list[InputError] = []
    fields = Fields(row.value, row.file, row.line, row.number)
    items = list(items_of_record(fields, "", problems.append))
    if problems and not items:
        raise problems[0]
    return items


def row_of_item(item: ProofItem) -> dict[str, Any]:
    """A row with the usual fields that reads back as this item."""
    ending = item.proof_prefix.strip()
    return {
        "id": item.id,
        "name": item.name,
        "header": item.header,
        "informal_prefix": item.informal,
        "formal_statement": f"{item.statement} {ending}".rstrip(),
        "proof": item.proof,
        "full_code": f"{item.header}{item.statement} {item.proof_prefix}{item.proof}",
        **({"meta": item.meta} if item.meta else {}),
    }


def _read(row: Row, options: Options) -> Iterator[Chain | Reject]:
    for item in items_of_row(row):
        prepared = prepare(item)
        steps = [prepared.body[step.start : step.end] for step in prepared.script.steps]
        yield make_chain(
            row,
            id=item.id,
            problem=item.statement,
            steps=steps,
            labels=[None] * len(steps),
            kind="formal",
            source=options.source or NAME,
            group=f"theorem-{item.name}" if item.name else None,
            meta={NAME: item.model_dump(exclude=_PLACE)},
        )


def _write(chain: Chain, options: Options) -> Iterator[dict[str, Any]]:
    found = kept(chain, NAME)
    if not found:
        raise Unholdable("it does not carry the text of a proof")
    try:
        yield row_of_item(ProofItem.model_validate(found))
    except ValidationError:
        raise Unholdable("the proof that it carries is damaged") from None


FORMAT = Format(NAME, "the common provers' JSONL", by_row(_read), _write)
