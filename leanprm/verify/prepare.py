"""One item made ready for Lean: its text, its steps, and what the gate found."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from leanprm.records import ProofItem, Reason
from leanprm.verify.gate import Finding, gate_proof
from leanprm.verify.headers import HeaderGate
from leanprm.verify.lexer import BAD, IDENT, tokenize
from leanprm.verify.margin import Indent, find_indent
from leanprm.verify.record_items import REFUSED
from leanprm.verify.script import Script, ScriptStep, parse_script

DECLARATIONS = ("theorem", "lemma", "example")


@dataclass(frozen=True)
class Declaration:
    """Where keyword and name stand in a statement (offsets into the statement)."""

    keyword: str
    keyword_start: int
    name: str | None
    after_name: int
    """Where binders, universe list or `:` begin."""


@dataclass(frozen=True)
class Prepared:
    """An item with everything about it that needs no Lean.

    All offsets are into `body`, the text after the statement.
    """

    item: ProofItem
    body: str
    indent: Indent
    script: Script
    findings: tuple[Finding, ...]
    header_findings: tuple[Finding, ...]
    declaration: Declaration | None
    alone: bool
    """Whether the item must not share a document with others."""

    @property
    def lead(self) -> str:
        """The text from the statement to the body."""
        return lead_of(self.item)

    @property
    def name(self) -> str | None:
        """The theorem's name as written, or None for an `example`."""
        return self.declaration.name if self.declaration else None

    @property
    def barred(self) -> Reason | None:
        """What forbids the item as a whole: its header, text outside of its steps, its input."""
        spans = [(step.start, step.end) for step in self.script.steps if step.depth == 0]
        outside = [
            finding
            for finding in self.findings
            if not any(start <= finding.start < end for start, end in spans)
        ]
        for finding in (*self.header_findings, *outside):
            if finding.label == "forbidden":
                return Reason(kind=finding.kind, message=finding.message)
        refused = self.item.meta.get(REFUSED)
        return None if refused is None else Reason.model_validate(refused)

    @property
    def forbidden(self) -> bool:
        """Whether anything in or around the proof is forbidden."""
        return self.barred is not None or any(f.label == "forbidden" for f in self.findings)

    def finding_of(self, step: ScriptStep) -> Finding | None:
        """The gravest finding inside a step and outside its children, forbidden before hole."""
        inner = [s for s in self.script.steps if s.parent == step.index]
        own = [
            f
            for f in self.findings
            if step.start <= f.start < step.end
            and not any(s.start <= f.start < s.end for s in inner)
        ]
        return min(own, key=lambda f: (f.label != "forbidden", f.start), default=None)


def prepare(item: ProofItem, headers: HeaderGate | None = None) -> Prepared:
    """Segment an item's proof and pass it through the gate; never raises on any text.

    Args:
        item: The item.
        headers: A gate that remembers headers, for many items.
    """
    indent = find_indent(item.proof) if item.proof_prefix.endswith("by\n") else Indent()
    body = item.proof_prefix + indent.apply(item.proof)
    declaration = find_declaration(item.statement)
    base = len(item.header) - item.header.rfind("\n") - 1 if item.group is not None else 0
    lead = " " * base + lead_of(item)
    column = len(lead) - lead.rfind("\n") - 1
    return Prepared(
        item=item,
        body=body,
        indent=indent,
        script=parse_script(body, column=column, base=base),
        findings=tuple(gate_proof(body, 0, len(body))),
        header_findings=(headers or HeaderGate()).findings(item.header),
        declaration=declaration,
        alone=_must_be_alone(item, declaration, body),
    )


def lead_of(item: ProofItem) -> str:
    """The text from the statement to the body, with one blank between them if there is none."""
    apart = not item.proof_prefix or item.proof_prefix[0].isspace()
    return item.statement if apart else item.statement + " "


def find_declaration(statement: str) -> Declaration | None:
    """Find keyword and name; None when the statement is not a theorem, lemma or example."""
    tokens = tokenize(statement)
    for at, token in enumerate(tokens):
        if token.kind == IDENT and token.text in DECLARATIONS:
            end = token.end
            if token.text == "example" or at + 1 == len(tokens):
                return Declaration(token.text, token.start, None, end)
            name = tokens[at + 1]
            if name.kind != IDENT:
                return None
            return Declaration(token.text, token.start, name.text, name.end)
    return None


def sha256(text: str) -> str:
    """Hex digest of a text's UTF-8 bytes; lone surrogates are kept apart."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _must_be_alone(item: ProofItem, declaration: Declaration | None, body: str) -> bool:
    """Whether sharing a document could change this item's verdict or another's.

    A dotted name opens namespaces of its own, an attribute or a modifier changes what later items
    see, a search tactic (`exact?`) finds earlier items, and an open comment or string swallows
    what follows.
    """
    if declaration is None or (declaration.name and "." in declaration.name):
        return True
    if item.statement[: declaration.keyword_start].strip():
        return True
    tokens = tokenize(item.statement + "\n" + body)
    return any(token.kind == BAD or token.text.endswith("?") for token in tokens)
