"""The final audit: the whole file again in a fresh process, then type and axioms.

The item's text stands between two tokens of ours that take exactly one command, so that a proof
cannot end the theorem and go on with others. After it come a theorem of the statement's type, under
a name that nobody can know, proved by the item's constant (the kernel checks it), and `#print
axioms` of that theorem. The type comes from our text of the statement: written out once more behind
a `∀`, or, where that does not do and whenever an item is audited alone, taken from a copy of the
statement that stands before the item, where nothing in the proof can change what it means.

What Lean says is read by position: the item's region must have no error, our question exactly one
answer. Nothing that a proof prints is looked at.
"""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass

from leanprm.errors import InfrastructureError, LeanProtocolError
from leanprm.lean.batch import BatchRun, run_lean
from leanprm.lean.limits import Limits
from leanprm.lean.messages import Diagnostic
from leanprm.lean.toolchain import Toolchain
from leanprm.verify.axioms import AxiomSentences
from leanprm.verify.document import Part, Plan, Wanted, plan, subset
from leanprm.verify.lexer import DOC, IDENT, tokenize
from leanprm.verify.prepare import Declaration, Prepared
from leanprm.verify.words import CLOSERS, OPENERS

_MOST_ITEMS = 512
_PRINTING = "set_option pp.fullNames true\nset_option pp.privateNames true\n"
"""With these options an axiom cannot pass for one of another namespace or of another file."""
_ASK = "#print axioms "
_ASK_ALONE = "set_option pp.fullNames true in set_option pp.privateNames true in #print axioms "
"""The same where the file's own text may have ended the section of our options."""


@dataclass(frozen=True)
class AuditVerdict:
    """What the audit found about one item.

    Attributes:
        accepted: Lean accepted the text and the constant has the statement's type.
        axioms: All axioms that it rests on; empty unless `accepted`.
        problem: Why it was not accepted.
        error: The infrastructure failure that kept us from knowing, if any.
    """

    accepted: bool
    axioms: tuple[str, ...] = ()
    problem: str | None = None
    error: InfrastructureError | None = None
    elapsed_s: float = 0.0


@dataclass(frozen=True)
class _Slot:
    """Places in the audit document: the item and what we put around it, then the question."""

    start: int
    question: int
    answered: int
    """Where the question ends."""
    end: int
    """Where the text ends that an error of this item can stand in."""
    name: str


@dataclass(frozen=True)
class AuditDocument:
    """A text for a fresh Lean, and where to look for the answers, by key of the item."""

    text: str
    calibration: tuple[_Slot, _Slot]
    axiom: str
    slots: dict[int, _Slot]


class _Writer:
    """Appends pieces and knows the offset."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.at = 0

    def add(self, text: str) -> int:
        start = self.at
        self.parts.append(text)
        self.at += len(text)
        return start


def _calibration(out: _Writer, nonce: str) -> tuple[tuple[_Slot, _Slot], str]:
    axiom = f"_leanprm_{nonce}_axiom"
    none, some = f"_leanprm_{nonce}_none", f"_leanprm_{nonce}_some"
    one, end = _brackets(nonce)
    out.add(f'macro "{one}" command:command "{end}" : command => `(command| $command)\n')
    slots = []
    for name, lead, proof in (
        (none, "", "True.intro"),
        (some, f"axiom _root_.{axiom} : True\n", axiom),
    ):
        start = out.add(lead)
        out.add(f"{one}\ntheorem _root_.{name} : True := {proof}\n{end}\n")
        question = out.add(f"{_ASK}{name}\n")
        slots.append(_Slot(start, question, out.at, out.at, name))
    return (slots[0], slots[1]), axiom


def _brackets(nonce: str) -> tuple[str, str]:
    """Tokens before and after exactly one command."""
    return f"_leanprm_{nonce}_one", f"_leanprm_{nonce}_end"


def _write_item(out: _Writer, part: Part, nonce: str, at: int, *, copies: bool) -> _Slot:
    """Our copy of the statement, the item's text, and our questions about it."""
    prepared = part.prepared
    found = declaration_of(prepared)
    statement = prepared.item.statement
    reference, check = f"_leanprm_{nonce}_ref{at}", f"_leanprm_{nonce}_chk{at}"
    begin, rest = command_start(statement), statement[found.after_name :]
    scope, name = scope_of(statement[begin:], found.keyword_start - begin), found.name
    lead = prepared.lead[begin:]
    if name is None:
        name = f"_leanprm_{nonce}_example{at}"
        lead = f"{scope}theorem _root_.{name}{rest}" + prepared.lead[len(statement) :]
    one, end = _brackets(nonce)
    start = out.add(statement[:begin] + "\n" if begin else "")
    closed = None if copies else closed_type(rest)
    if closed is None:
        out.add(f"{scope}theorem _root_.{reference}{rest} := sorry\n")
    out.add(f"{one}\n{lead}{part.body}\n{end}\n")
    if closed is None:
        out.add(f"theorem _root_.{check} : type_of% @{reference} := @{name}\n")
    else:
        out.add(f"{scope}theorem _root_.{check}{closed} := @{name}\n")
    ask = _ASK if prepared.item.group is None else _ASK_ALONE
    question = out.add(f"{ask}{check}\n")
    answered = out.at
    out.add(part.after)
    return _Slot(start, question, answered, out.at, check)


def closed_type(rest: str) -> str | None:
    """Universes and type of a theorem, with its binders moved behind a `∀`.

    A theorem of this type can be proved by the item's constant as it is, so the statement need be
    read only once more. None where `∀` does not take the binders: default values, patterns.
    """
    depth, binders = 0, 0
    tokens = tokenize(rest)
    for at, token in enumerate(tokens):
        if token.text in OPENERS:
            depth += 1
            if token.text == "{" and at and tokens[at - 1].text == ".":
                binders = -1
        elif token.text in CLOSERS:
            depth -= 1
            if binders < 0:
                binders = token.end
        elif token.text == ":=":
            return None
        elif token.text == ":" and depth == 0:
            universes, names = rest[:binders], rest[binders : token.start]
            quantified = f"∀ {names}\n, " if names.strip() else ""
            return f"{universes} : {quantified}({rest[token.end :]}\n)"
    return None


def command_start(statement: str) -> int:
    """Where the theorem begins as a command: after module documentation, a command of its own."""
    end = 0
    for token in tokenize(statement):
        if token.kind != DOC or not token.text.startswith("/-!"):
            break
        end = token.end
    return end


def scope_of(command: str, keyword: int) -> str:
    """What stands before the theorem and changes its meaning: `open … in`, `set_option … in`.

    Attributes and modifiers are left out: the copy must not be a `simp` lemma.
    """
    tokens = tokenize(command, 0, keyword)
    last = [token.end for token in tokens if token.kind == IDENT and token.text == "in"][-1:]
    return command[: last[0]] + "\n" if last else ""


def declaration_of(prepared: Prepared) -> Declaration:
    """Where keyword and name of an item stand.

    Raises:
        LeanProtocolError: There is no `theorem`, `lemma` or `example` in the statement.
    """
    if prepared.declaration is None:
        raise LeanProtocolError(
            "the statement is not a theorem, lemma or example",
            phase="audit",
            theorem_id=prepared.item.id,
            retryable=False,
        )
    return prepared.declaration


def audit_document(todo: Plan, *, copies: bool = True) -> AuditDocument:
    """Write the audit of the items of a plan.

    Args:
        todo: The items.
        copies: Put a copy of each statement before its item, whatever the statement is.
    """
    nonce = secrets.token_hex(8)
    out = _Writer()
    header = todo.header
    out.add(header)
    if header and not header.endswith("\n"):
        out.add("\n")
    out.add(_PRINTING)
    calibration, axiom = _calibration(out, nonce)
    slots: dict[int, _Slot] = {}
    for at, part in enumerate(todo.parts):
        out.add(part.before)
        if part.judged:
            slots[part.key] = _write_item(out, part, nonce, at, copies=copies)
        else:
            out.add(part.prepared.lead + part.body + "\n" + part.after)
    return AuditDocument("".join(out.parts), calibration, axiom, slots)


def read_audit(document: AuditDocument, run: BatchRun) -> dict[int, AuditVerdict]:
    """Verdicts by key, read by position; an item whose answer is not understood is left out."""
    none, some = document.calibration
    none_says, some_says = _answer(none, run.diagnostics), _answer(some, run.diagnostics)
    if none_says is None or some_says is None:
        return {}
    sentences = AxiomSentences.learn(none.name, none_says, some.name, some_says, document.axiom)
    if sentences is None:
        return {}
    share = run.elapsed_s / len(document.slots)
    found = {key: _read_slot(slot, run, sentences, share) for key, slot in document.slots.items()}
    return {key: verdict for key, verdict in found.items() if verdict is not None}


def _read_slot(
    slot: _Slot, run: BatchRun, sentences: AxiomSentences, share: float
) -> AuditVerdict | None:
    for found in run.diagnostics:
        if found.severity == "error" and slot.start <= found.start < slot.end:
            return AuditVerdict(False, problem=found.message, elapsed_s=share)
    says = _answer(slot, run.diagnostics)
    axioms = None if says is None else sentences.read(slot.name, says)
    return None if axioms is None else AuditVerdict(True, tuple(axioms), elapsed_s=share)


def _answer(slot: _Slot, diagnostics: Sequence[Diagnostic]) -> str | None:
    """The one message at our question, or None."""
    here = [found for found in diagnostics if slot.question <= found.start < slot.answered]
    return here[0].message if len(here) == 1 and here[0].severity == "info" else None


class Auditor:
    """Audits items, many in one fresh process, one by one where anything is odd."""

    def __init__(self, toolchain: Toolchain, limits: Limits) -> None:
        self._toolchain = toolchain
        self._limits = limits

    async def audit(
        self, items: Sequence[Prepared], wanted: frozenset[int]
    ) -> dict[int, AuditVerdict]:
        """Audit some of the items.

        Args:
            items: The wanted ones and, for theorems of a file, the others of that file.
            wanted: Places in `items` to audit.

        Returns:
            A verdict for every wanted place.
        """
        groups = {items[at].item.group for at in wanted} - {None}
        chosen = [
            Wanted(at, item, item.body)
            for at, item in enumerate(items)
            if at in wanted or item.item.group in groups
        ]
        verdicts: dict[int, AuditVerdict] = {}
        for todo in plan(chosen, _MOST_ITEMS):
            keep = {at for at, part in enumerate(todo.parts) if part.key in wanted}
            if keep:
                verdicts.update(await self._audit(subset(todo, keep)))
        return verdicts

    async def _audit(self, todo: Plan, *, copies: bool = False) -> dict[int, AuditVerdict]:
        """All at once; then the clean ones again, and the odd ones more carefully.

        First without copies of the statements, which is cheaper; then with; then one by one.
        """
        judged = [at for at, part in enumerate(todo.parts) if part.judged]
        if len(judged) == 1:
            part = todo.parts[judged[0]]
            return {part.key: await self._audit_one(todo, part)}
        try:
            found = await self._run(todo, copies=copies)
        except InfrastructureError:
            half = len(judged) // 2
            first = await self._audit(subset(todo, set(judged[:half])), copies=copies)
            rest = await self._audit(subset(todo, set(judged[half:])), copies=copies)
            return {**first, **rest}
        clean = {
            at for at in judged if (v := found.get(todo.parts[at].key)) is not None and v.accepted
        }
        if len(clean) == len(judged):
            return found
        odd = [at for at in judged if at not in clean]
        if not copies and len(found) == len(judged):
            # Every answer is readable: what `∀` did not take is no reason to doubt the others.
            result = {todo.parts[at].key: found[todo.parts[at].key] for at in clean}
        else:
            result = await self._audit(subset(todo, clean), copies=copies) if clean else {}
        if not copies:
            return {**result, **await self._audit(subset(todo, set(odd)), copies=True)}
        for at in odd:
            part = todo.parts[at]
            result[part.key] = await self._audit_one(subset(todo, {at}), part)
        return result

    async def _audit_one(self, todo: Plan, part: Part) -> AuditVerdict:
        try:
            verdict = (await self._run(todo, copies=True)).get(part.key)
        except InfrastructureError as error:
            error.theorem_id = part.prepared.item.id
            return AuditVerdict(False, error=error)
        if verdict is not None:
            return verdict
        unclear = LeanProtocolError(
            "no readable answer to the audit's questions",
            phase="audit",
            theorem_id=part.prepared.item.id,
            retryable=False,
        )
        return AuditVerdict(False, error=unclear)

    async def _run(self, todo: Plan, *, copies: bool) -> dict[int, AuditVerdict]:
        document = audit_document(todo, copies=copies)
        return read_audit(document, await run_lean(self._toolchain, document.text, self._limits))
