"""Which items share one Lean document, and where each stands in it.

Three shapes. *Alone*: header, statement, proof. *Batch*: many items under one header, each in a
namespace of its own with a name that no proof can know. *File*: the theorems of one `.lean` file in
their places, with the file's own text between them.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace

from leanprm.verify.lexer import tokenize
from leanprm.verify.prepare import Prepared

STATEMENT_ONLY = ":= sorry"
"""Stands for a proof when only the statement matters."""

_SPACE = re.compile(r"_leanprm_[0-9a-f]{16}_\d+\.")


@dataclass(frozen=True)
class Part:
    """One item in a document: text before it, its body (perhaps edited), text after it."""

    key: int
    prepared: Prepared
    body: str
    before: str = ""
    after: str = "\n\n"
    judged: bool = True
    """False for a part that only stands in for itself, with `sorry` as its proof."""


@dataclass(frozen=True)
class Plan:
    """The parts of one document, in order, under one header."""

    header: str
    parts: tuple[Part, ...]


@dataclass(frozen=True)
class Slot:
    """Where a part stands in the text; errors in [start, end) are its own."""

    part: Part
    start: int
    body: int
    body_end: int
    end: int


@dataclass(frozen=True)
class Document:
    """A text and the places of the items in it."""

    text: str
    header_end: int
    slots: tuple[Slot, ...]


@dataclass(frozen=True)
class Wanted:
    """An item to be placed, with the body to use."""

    key: int
    prepared: Prepared
    body: str
    in_file: bool = True
    """Whether it may stand among the other theorems of its file."""


def plan(wanted: Sequence[Wanted], most: int) -> list[Plan]:
    """Distribute items to documents of at most `most` items, keeping their order in each."""
    plans: list[Plan] = []
    batches: dict[str, list[Wanted]] = {}
    files: dict[str, list[Wanted]] = {}
    for want in wanted:
        group = want.prepared.item.group
        if group is not None and want.in_file:
            files.setdefault(group, []).append(want)
        elif want.prepared.alone or group is not None:
            plans.append(_alone(want))
        else:
            batches.setdefault(want.prepared.item.header, []).append(want)
    for members in files.values():
        plans.extend(part for chain in _file_plans(members) for part in _split(chain, most))
    for header, members in batches.items():
        for at in range(0, len(members), most):
            plans.append(_batch(header, members[at : at + most]))
    return plans


def subset(plan: Plan, keep: Collection[int]) -> Plan:
    """Some items of a plan (by place), away from the proofs of the others.

    In a file the theorems before them stay, with `sorry` for a proof.
    """
    if plan.parts[0].prepared.item.group is None:
        kept = [part for at, part in enumerate(plan.parts) if at in keep]
        if len(kept) == 1:
            kept = [replace(kept[0], before="", after="\n\n")]
        return Plan(plan.header, tuple(kept))
    last = max(keep) + 1
    return Plan(
        plan.header,
        tuple(part if at in keep else stand_in(part) for at, part in enumerate(plan.parts[:last])),
    )


def stand_in(part: Part) -> Part:
    """The theorem without its proof."""
    return replace(part, body=STATEMENT_ONLY, judged=False)


def plain_names(text: str) -> str:
    """What Lean says, without the namespace that an item stands in."""
    return _SPACE.sub("", text) if "_leanprm_" in text else text


def _alone(want: Wanted) -> Plan:
    return Plan(want.prepared.item.header, (Part(want.key, want.prepared, want.body),))


def _batch(header: str, members: Sequence[Wanted]) -> Plan:
    if len(members) == 1:
        return _alone(members[0])
    nonce = secrets.token_hex(8)
    parts = []
    for at, want in enumerate(members):
        space = f"_leanprm_{nonce}_{at}"
        before, after = f"namespace {space}\n", f"\n\nend {space}\n"
        parts.append(Part(want.key, want.prepared, want.body, before, after))
    return Plan(header, tuple(parts))


def _file_plans(members: Iterable[Wanted]) -> list[Plan]:
    """Chains of theorems in which each one's header continues the text before it."""
    plans: list[Plan] = []
    header, text, parts = "", "", list[Part]()
    for want in members:
        item = want.prepared.item
        if parts and item.header.startswith(text):
            before = item.header[len(text) :]
        else:
            if parts:
                plans.append(Plan(header, tuple(parts)))
            header, before, parts = item.header, "", []
        text = item.header + want.prepared.lead + want.prepared.body
        parts.append(Part(want.key, want.prepared, want.body, before, ""))
    if parts:
        plans.append(Plan(header, tuple(parts)))
    return plans


def _split(chain: Plan, most: int) -> list[Plan]:
    """The theorems of a file in portions; before each portion the earlier ones stand in."""
    count = len(chain.parts)
    return [subset(chain, range(at, min(at + most, count))) for at in range(0, count, most)]


def write(plan: Plan, preface: str = "") -> Document:
    """The text of a plan, with a preface of ours before every item.

    A slot reaches up to and including the first character of the next token after the item: an
    unfinished proof is reported there.
    """
    header = plan.header
    if header and not header.endswith("\n") and not plan.parts[0].prepared.item.group:
        header += "\n"
    pieces, at, slots = [header], len(header), list[Slot]()
    following = [part.before for part in plan.parts[1:]] + [""]
    for part, gap in zip(plan.parts, following, strict=True):
        start = at + len(part.before) + len(preface)
        body = start + len(part.prepared.lead)
        body_end = body + len(part.body)
        pieces += (part.before, preface, part.prepared.lead, part.body, part.after)
        at = body_end + len(part.after)
        reach = _next_token(part.after + gap)
        slots.append(Slot(part, start, body, body_end, body_end + reach + 1))
    return Document("".join(pieces), len(header), tuple(slots))


def _next_token(gap: str) -> int:
    """The offset of the first token in the text between two items; its length if none."""
    tokens = tokenize(gap)
    return tokens[0].start if tokens else len(gap)
