"""Builds corebench.jsonl from the family files, and says when it is out of date.

    python datasets/corebench/build.py            write corebench.jsonl and the table of the card
    python datasets/corebench/build.py --check    exit code 1 if they are not what it would write

A family file begins with a comment that has the lines `kind: …` and `split: …`; definitions may
follow. Each theorem has a doc comment, which is its informal statement, with a last line `Grade N.`
In its proof, comments `-- 1. …`, `-- 2. …` are the informal proof, at the margin or inside a case:
each tells the tactics up to the next one; their further lines begin with `--` and three spaces.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TypedDict

from leanprm.errors import InputError
from leanprm.verify.script import parse_script

HERE = Path(__file__).resolve().parent
BUILT = HERE / "corebench.jsonl"
CARD = HERE / "README.md"
KINDS = ("logic", "nat", "int", "rat", "list", "function", "inductive", "classical")
SPLITS = ("train", "valid", "test")
GRADES = (1, 2, 3, 4, 5)

_TABLE = re.compile(r"(?<=<!-- table -->\n).*?(?=<!-- end -->)", re.DOTALL)
_ABOUT = re.compile(r"/-!\n(.+)\.\n")
_FIELD = re.compile(r"^(kind|split): *(\S+)$", re.MULTILINE)
_GRADE = re.compile(r"\s*Grade ([1-5])\.\s*\Z")
_BY = ":= by\n"
_THEOREM = re.compile(
    r"^/--(?P<doc>(?:(?!-/)[\s\S])*)-/\n(?P<statement>theorem (?P<name>\S+)(?:(?! := by\n)[\s\S])*)"
    r" := by\n(?P<proof>(?:(?:[ ].*)?\n)+?)(?=\n*(?:/--|\Z))",
    re.MULTILINE,
)
_TOLD = re.compile(
    r"^(?P<margin> *)-- (?P<number>\d+)\. (?P<text>.*(?:\n(?P=margin)--   .*)*)\n?", re.M
)


class Told(TypedDict):
    """One informal step, and the indices of the formal steps that realise it."""

    text: str
    steps: list[int]


class Meta(TypedDict):
    """What is said of a theorem besides its text."""

    kind: str
    family: str
    split: str
    grade: int
    informal_proof: list[Told]


class Record(TypedDict):
    """A line of corebench.jsonl."""

    id: str
    name: str
    header: str
    statement: str
    proof: str
    informal: str
    meta: Meta


def main() -> int:
    """Build or check; the exit code."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--check", action="store_true", help="write nothing")
    check = parser.parse_args().check
    try:
        records = [
            record for file in sorted(HERE.glob("families/*.lean")) for record in family(file)
        ]
    except InputError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    text = "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records)
    card = _TABLE.sub(lambda _: tables(records), CARD.read_text(encoding="utf-8"))
    stale = [file for file, new in ((BUILT, text), (CARD, card)) if _old(file) != new]
    if check:
        for file in stale:
            sys.stderr.write(f"{file}: out of date (run: python datasets/corebench/build.py)\n")
        return int(bool(stale))
    BUILT.write_text(text, encoding="utf-8")
    CARD.write_text(card, encoding="utf-8")
    sys.stdout.write(f"{len(records)} theorems in {BUILT}\n")
    return 0


def _old(file: Path) -> str:
    return file.read_text(encoding="utf-8") if file.exists() else ""


def family(file: Path) -> Iterator[Record]:
    """The records of one family file.

    Raises:
        InputError: If a theorem lacks its informal part, or the file its fields.
    """
    text = file.read_text(encoding="utf-8")
    fields = dict(_FIELD.findall(text[: text.find("-/")]))
    for field, known in (("kind", KINDS), ("split", SPLITS)):
        if fields.get(field) not in known:
            raise InputError(
                f"no line {field}: {' | '.join(known)} in the first comment", file=file
            )
    first = _THEOREM.search(text)
    header = text[text.find("-/") + 2 : first.start() if first else len(text)].strip()
    for match in _THEOREM.finditer(text):
        yield record(file, match, fields, header)


def record(file: Path, match: re.Match[str], fields: dict[str, str], header: str) -> Record:
    """One theorem: its formal and its informal proof, and which steps belong together."""
    name, doc = match["name"], match["doc"]
    grade = _GRADE.search(doc)
    if grade is None:
        raise InputError(
            f"{name}: the doc comment does not end with Grade 1. to Grade 5.", file=file
        )
    proof, told = informal_proof(file, name, match["proof"])
    return {
        "id": f"corebench/{file.stem}/{name}",
        "name": name,
        "header": header,
        "statement": match["statement"],
        "proof": proof,
        "informal": " ".join(doc[: grade.start()].split()),
        "meta": {
            "kind": fields["kind"],
            "family": file.stem,
            "split": fields["split"],
            "grade": int(grade[1]),
            "informal_proof": told,
        },
    }


def informal_proof(file: Path, name: str, text: str) -> tuple[str, list[Told]]:
    """The proof without its numbered comments, and these with the steps they tell.

    Of the steps between a comment and the next one, those count that stand in no other of them.
    """
    starts: list[int] = []
    texts: list[str] = []
    kept, end = "", 0
    for number, match in enumerate(_TOLD.finditer(text), 1):
        if int(match["number"]) != number:
            raise InputError(f"{name}: comment {match['number']} is not number {number}", file=file)
        kept += text[end : match.start()]
        starts.append(len(kept))
        texts.append(" ".join(match["text"].replace("\n", " ").replace("--", " ").split()))
        end = match.end()
    kept += text[end:]
    if not starts or kept[: starts[0]].strip():
        raise InputError(f"{name}: the proof does not begin with comment 1", file=file)
    steps = parse_script(_BY + kept).steps
    owner = [bisect_right(starts, step.start - len(_BY)) - 1 for step in steps]
    told: list[Told] = []
    for place, said in enumerate(texts):
        mine = [
            step.index
            for step in steps
            if owner[step.index] == place and (step.parent is None or owner[step.parent] != place)
        ]
        if not mine:
            raise InputError(f"{name}: comment {place + 1} tells no tactic", file=file)
        told.append({"text": said, "steps": mine})
    return kept, told


def tables(records: list[Record]) -> str:
    """How many theorems there are of each kind, grade and family, as Markdown."""
    metas = [one["meta"] for one in records]
    return "\n".join(
        (
            f"{len(records)} theorems in {len({meta['family'] for meta in metas})} families.\n",
            _by_split("Kind", KINDS, [(meta["kind"], meta["split"]) for meta in metas]),
            _by_split("Grade", GRADES, [(meta["grade"], meta["split"]) for meta in metas]),
            _by_family(metas),
        )
    )


def _by_split(title: str, rows: Sequence[str | int], found: list[tuple[str | int, str]]) -> str:
    lines = [f"| {title} | {' | '.join(SPLITS)} | all |", "| --- |" + " ---: |" * (len(SPLITS) + 1)]
    for row in (*rows, None):
        counts = [sum(row in (r, None) and s == split for r, s in found) for split in SPLITS]
        lines.append(f"| {row or '**all**'} | {' | '.join(map(str, counts))} | {sum(counts)} |")
    return "\n".join(lines) + "\n"


def _by_family(metas: list[Meta]) -> str:
    counts = Counter((meta["family"], meta["split"]) for meta in metas)
    lines = ["| Family | About | Split | Theorems |", "| --- | --- | --- | ---: |"]
    for (name, split), count in sorted(counts.items()):
        file = f"families/{name}.lean"
        about = _ABOUT.match((HERE / file).read_text(encoding="utf-8"))
        lines.append(f"| [`{name}`]({file}) | {about[1] if about else ''} | {split} | {count} |")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.exit(main())
