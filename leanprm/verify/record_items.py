"""Proof items out of JSON objects: our statement, the answer's proof, a header that we trust."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from pydantic import ValidationError

from leanprm.errors import InputError
from leanprm.lean.position import LineIndex
from leanprm.records import ProofItem
from leanprm.verify.fences import CodeBlock, find_code, has_fence
from leanprm.verify.fields import (
    HEADER_FIELDS,
    INFORMAL_FIELDS,
    OUTPUT_FIELDS,
    STATEMENT_FIELDS,
    Fields,
)
from leanprm.verify.restated import take_proof, theorems_in, words
from leanprm.verify.sources import Reporter

REFUSED = "refused"
"""Key in `ProofItem.meta`: `{"kind", "message"}` of an answer that is forbidden as it stands."""

HELPERS = "helpers"
"""Key in `ProofItem.meta`: length of the answer's own theorems at the end of the header."""

COMMAND_WORDS = frozenset(
    {
        "import", "open", "theorem", "lemma", "example", "set_option", "namespace", "section",
        "noncomputable", "private", "protected", "universe", "variable", "def", "abbrev",
        "instance", "structure", "class", "inductive", "axiom", "local", "scoped", "attribute",
        "notation", "macro", "syntax", "elab", "prelude", "end", "@",
    }
)  # fmt: skip
_HEAD = 2000
_HOLES = frozenset({"sorry", "admit"})


class Trusted(NamedTuple):
    """What a record says that we prove."""

    header: str
    statement: str
    """Without trailing space, without `:=`."""
    name: str | None
    ending: str
    """What stood after it: "", ":=", ":= by" (with or without `sorry`), or "proof"."""
    proof: CodeBlock
    """The proof that stood there, if `ending` is "proof"."""
    informal: str | None


def items_of_record(fields: Fields, default_header: str, report: Reporter) -> Iterator[ProofItem]:
    """The items of one JSON object: one, or one for each answer of a list.

    Args:
        fields: The object.
        default_header: Header for it if it brings none.
        report: Is told of each answer without code.

    Raises:
        InputError: If the object is no proof: a field is missing or not of its type.
    """
    if "proof_prefix" in fields.value:
        yield _own_record(fields)
        return
    found = fields.text(STATEMENT_FIELDS)
    if found is None and fields.text(("lean4_code",)) and fields.has_answer("lean4_code"):
        found = fields.text(("lean4_code",))
    trusted = None if found is None else _trusted(fields, *found, default_header)
    if found and trusted and trusted.ending == "proof" and not fields.has_answer(found[0]):
        yield _item(fields, trusted, trusted.proof, prefix=" ", answer=found[1])
        return
    field, answers, listed = fields.answers(exclude=None if found is None else found[0])
    for number, answer in enumerate(answers):
        try:
            item = _item_of_answer(fields, trusted, field, answer, default_header)
        except InputError as error:
            report(error)
            continue
        suffix = f"/{number}" if listed and len(answers) > 1 else ""
        yield item.model_copy(update={"id": item.id + suffix})


def _item_of_answer(
    fields: Fields, trusted: Trusted | None, field: str, answer: str, default_header: str
) -> ProofItem:
    code = _code(field, answer)
    if not code.text.strip():
        raise fields.error(f"field {field!r} has no code in it", "give the proof as Lean code")
    if trusted is None:
        return _untrusted(fields, field, code, answer, default_header)
    return _answered(fields, trusted, code, answer)


def _own_record(fields: Fields) -> ProofItem:
    try:
        item = ProofItem.model_validate(fields.value)
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(part) for part in first["loc"])
        raise fields.error(f"field {place!r}: {first['msg']}") from None
    return item if item.source else item.model_copy(update={"source": fields.file})


def _trusted(fields: Fields, field: str, text: str, default_header: str) -> Trusted:
    text = text.replace("\r\n", "\n")
    code = find_code(text) if has_fence(text) else CodeBlock(text, 0, True)
    spans = theorems_in(code.text)
    if not spans:
        raise fields.error(
            f"field {field!r} states no theorem", "begin it with `theorem`, `lemma` or `example`"
        )
    span = spans[-1]
    doc, start = doc_comment(code.text, span.start)
    rest = code.text[span.statement_end : span.end]
    at = span.end if span.proof_start is None else span.proof_start
    given = fields.text(HEADER_FIELDS)
    header = join_headers(given[1] if given else "", code.text[: span.start])
    informal = fields.text(INFORMAL_FIELDS)
    return Trusted(
        header=header or default_header,
        statement=code.text[start : span.statement_end].rstrip(),
        name=span.name,
        ending=_ending(rest),
        proof=CodeBlock(code.text[at : span.end], code.offset + at, code.complete),
        informal=informal[1] if informal else doc,
    )


def doc_comment(text: str, start: int) -> tuple[str | None, int]:
    """The doc comment at `start`, if there is one, and where the declaration goes on.

    Items leave it out of their statement: it means nothing to Lean.
    """
    if not text.startswith("/--", start):
        return None, start
    end = text.find("-/", start)
    if end < 0:
        return None, start
    after = end + 2
    while after < len(text) and text[after].isspace():
        after += 1
    return text[start + 3 : end].strip(), after


def _ending(rest: str) -> str:
    found = words(rest)
    if not found or found == [":="]:
        return "".join(found)
    if found[0] == ":=" and all(word in _HOLES or word == "by" for word in found[1:]):
        # `:= sorry` says nothing about how the proof will begin; a tactic proof is the custom.
        return ":= by"
    return "proof"


def join_headers(one: str, other: str) -> str:
    """Two pieces of a header as one text: imports first and once; ends with a line break."""
    one, other = one.replace("\r\n", "\n"), other.replace("\r\n", "\n")
    if not other.strip() or other.strip() in one:
        joined = one
    elif not one.strip() or one.strip() in other:
        joined = other
    else:
        imports: list[str] = []
        rest: list[str] = []
        for line in [*one.splitlines(), *other.splitlines()]:
            if line.startswith("import ") and line not in imports:
                imports.append(line)
            elif not line.startswith("import "):
                rest.append(line)
        joined = "\n".join([*imports, *rest])
    if not joined.strip():
        return ""
    return joined if joined.endswith("\n") else joined + "\n"


def _code(field: str, answer: str) -> CodeBlock:
    """The code of an answer; a code field is Lean as it is unless it begins or ends as Markdown."""
    answer = answer.replace("\r\n", "\n")
    bare = answer.strip()
    fenced = has_fence(answer) and (
        field in OUTPUT_FIELDS or bare.startswith(("```", "~~~")) or bare.endswith(("```", "~~~"))
    )
    return find_code(answer) if fenced else CodeBlock(answer, 0, True)


def _answered(fields: Fields, trusted: Trusted, code: CodeBlock, answer: str) -> ProofItem:
    """Our statement with the proof part of an answer."""
    first = words(code.text[:_HEAD])[:1]
    if first and first[0].startswith("/-"):
        # A comment that is longer than what was looked at.
        first = words(code.text)[:1]
    if first == [":="]:
        return _item(fields, trusted, code, prefix=" ", answer=answer)
    if first == ["|"]:
        return _item(fields, trusted, code, prefix="\n", answer=answer)
    if first == ["by"]:
        return _item(fields, trusted, code, prefix=":= ", answer=answer)
    if first and (first[0] in COMMAND_WORDS or first[0].startswith(("#", "@["))):
        taken = take_proof(code.text, trusted.statement, trusted.name)
        if taken is not None:
            if not taken.proof.strip():
                raise fields.error("the theorem is stated again, without a proof", "add the proof")
            block = CodeBlock(taken.proof, code.offset + taken.offset, code.complete)
            if taken.helpers and taken.objection is None:
                header = trusted.header + taken.helpers + "\n\n"
                item = _item(
                    fields, trusted._replace(header=header), block, prefix=" ", answer=answer
                )
                return item.model_copy(update={"meta": {**item.meta, HELPERS: len(taken.helpers)}})
            return _item(
                fields, trusted, block, prefix=" ", answer=answer, objection=taken.objection
            )
    prefix = ":= " if trusted.ending == ":=" else ":= by\n"
    return _item(fields, trusted, code, prefix=prefix, answer=answer)


def _item(
    fields: Fields,
    trusted: Trusted,
    code: CodeBlock,
    *,
    prefix: str,
    answer: str | None,
    objection: str | None = None,
) -> ProofItem:
    meta = fields.meta()
    if not code.complete:
        meta["cut_off"] = True
    if objection is not None:
        meta[REFUSED] = {"kind": "statement", "message": objection}
    return ProofItem(
        id=fields.base_id(),
        statement=trusted.statement,
        proof=code.text,
        proof_prefix=prefix,
        header=trusted.header,
        name=fields.name() or trusted.name,
        informal=trusted.informal,
        meta=meta,
        source=fields.file,
        origin=_origin(answer, code.offset),
    )


def _origin(answer: str | None, offset: int) -> tuple[int, int]:
    if answer is None or offset == 0:
        return (1, 0)
    return LineIndex(answer.replace("\r\n", "\n")).position(offset)


def _untrusted(
    fields: Fields, field: str, code: CodeBlock, answer: str, default_header: str
) -> ProofItem:
    """An item whose theorem is known only from the answer: its last theorem of that name."""
    spans = theorems_in(code.text)
    if not spans:
        raise fields.error(
            f"no statement, and field {field!r} states no theorem",
            "add a field `statement`, or give the whole theorem",
        )
    named = [span for span in spans if span.name is not None and span.name == fields.name()]
    span = (named or spans)[-1]
    doc, start = doc_comment(code.text, span.start)
    if span.proof_start is None:
        raise fields.error(f"theorem {span.name or 'example'} has no proof", "add `:= by …`")
    given = fields.text(HEADER_FIELDS)
    informal = fields.text(INFORMAL_FIELDS)
    header = join_headers(given[1] if given else "", code.text[: span.start])
    trusted = Trusted(
        header=header or default_header,
        statement=code.text[start : span.statement_end].rstrip(),
        name=span.name,
        ending="proof",
        proof=code,
        informal=informal[1] if informal else doc,
    )
    proof = code.text[span.proof_start : span.end]
    block = CodeBlock(proof, code.offset + span.proof_start, code.complete)
    item = _item(fields, trusted, block, prefix=" ", answer=answer)
    return item.model_copy(update={"meta": {**item.meta, "statement_from": field}})
