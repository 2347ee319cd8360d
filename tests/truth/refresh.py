"""Bring `datasets/examples` up to date with Lean and with itself.

    python -m tests.truth.refresh

`proofs.jsonl` is what people edit. This fills `meta.expect` of every record with what plain `lean`
says, and writes the right proofs as one readable `.lean` file a topic, with a choice of wrong ones
beside them. The test suite fails when any of it is out of date.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from leanprm.lean.embedded import shared_toolchain
from tests.truth.plain import PlainLean
from tests.truth.prefixes import Question, Truth, judge

EXAMPLES = Path(__file__).parents[2] / "datasets" / "examples"
RECORDS = EXAMPLES / "proofs.jsonl"
TITLES = {
    "logic": "Propositional logic",
    "predicate": "First-order logic",
    "classical": "Classical logic",
    "nat": "Arithmetic of the natural numbers",
    "order": "Order of the natural numbers",
    "divisibility": "Divisibility, even and odd numbers",
    "sums": "Sums and functions defined by recursion",
    "lists": "Lists",
    "functions": "Functions, equality and calculation",
    "inductive": "Inductive types",
    "forms": "The forms that a proof can take",
}

DEMO = ("four_way/right", "add_comm_ind/wrong_lemma", "exists_forall_swap/hole")
MISTAKES = (
    "or_swap/missing_case",
    "and_swap/type_error",
    "zero_add_ind/wrong_direction",
    "uncurry/syntax_error",
    "contrapose/unknown_identifier",
    "not_or_split/several_errors",
    "modus_tollens_chain/recovered_error",
    "le_trans_chain/wrong_lemma",
    "square_mono/admit",
    "numerals_add/forbidden",
    "curry/incomplete",
    "descend_bound/runaway",
)

Json = dict[str, Any]


def read_records() -> list[Json]:
    """All records of the data set, in order."""
    return [json.loads(line) for line in RECORDS.read_text(encoding="utf-8").splitlines()]


def truths(lean: PlainLean, records: list[Json]) -> dict[str, Truth]:
    """What plain Lean says about every record, by id; one batch a header."""
    by_header: dict[str, list[Json]] = {}
    for record in records:
        by_header.setdefault(record.get("header", ""), []).append(record)
    found = {}
    for header, group in by_header.items():
        questions = [
            Question(r["statement"], r["proof"], r["meta"].get("forbidden")) for r in group
        ]
        answers = judge(lean, header, questions)
        found.update({r["id"]: truth for r, truth in zip(group, answers, strict=True)})
    return found


def expect(truth: Truth) -> Json:
    """The `meta.expect` object of a record."""
    return {
        "status": truth.status,
        "first_error": truth.first_error,
        "labels": list(truth.labels),
    }


def lean_files(records: list[Json]) -> dict[str, str]:
    """The right proofs as Lean files, by file name."""
    files = {}
    for topic, title in TITLES.items():
        right = [r for r in records if r["meta"]["topic"] == topic and r["meta"]["kind"] == "right"]
        header = right[0].get("header", "")
        first = {r["name"]: r for r in reversed(right)}
        firsts = [r for r in right if first[r["name"]] is r]
        others = [r for r in right if first[r["name"]] is not r]
        text = f"/-! # {title} -/\n\n" + (header + "\n" if header else "")
        text += "\n\n".join(_theorem(r, doc=True) for r in firsts) + "\n"
        if others:
            theorems = "\n\n".join(_theorem(r, doc=False) for r in others)
            text += f"\n/-! ## Other proofs -/\n\nnamespace Other\n\n{theorems}\n\nend Other\n"
        files[f"{topic}.lean"] = text
    by_id = {r["id"]: r for r in records}
    files["demo.lean"] = "\n\n".join(_theorem(by_id[key], doc=True) for key in DEMO) + "\n"
    wrong = "\n\n".join(f"-- {key}\n{_theorem(by_id[key], doc=False)}" for key in MISTAKES)
    files["mistakes.lean"] = f"/-! # Proofs that are wrong, each in another way -/\n\n{wrong}\n"
    return files


def _theorem(record: Json, *, doc: bool) -> str:
    comment = f"/-- {record['informal']} -/\n" if doc else ""
    return f"{comment}{record['statement']} {record['proof']}"


def main() -> None:
    """Rewrite the data set."""
    toolchain = shared_toolchain()
    records = read_records()
    found = truths(PlainLean(toolchain.command, toolchain.environ()), records)
    for record in records:
        record["meta"]["expect"] = expect(found[record["id"]])
    lines = [json.dumps(record, ensure_ascii=False) + "\n" for record in records]
    RECORDS.write_text("".join(lines), encoding="utf-8")
    for name, text in lean_files(records).items():
        (EXAMPLES / name).write_text(text, encoding="utf-8")
    print(f"{len(records)} records, {len({r['name'] for r in records})} theorems")


if __name__ == "__main__":
    main()
