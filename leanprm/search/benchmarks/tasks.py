"""Theorems to prove, and how they are read from files."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from leanprm.errors import InputError
from leanprm.records import Record
from leanprm.search.prover import Theorem

_OPEN_PROOF = re.compile(r":=\s*(?:by\b)?\s*(?:sorry|admit)?\s*$")
_THEOREM = re.compile(r"^(?:theorem|lemma)\s+(?P<name>[^\s:({\[]+)", re.MULTILINE)
_HEAD = re.compile(
    r"(?:\s+|import [^\n]*(?:\n|$)|open [^\n]*(?:\n|$)|set_option [^\n]*(?:\n|$)"
    r"|--[^\n]*(?:\n|$)|/-.*?-/)*",
    re.DOTALL,
)


class Task(Record):
    """A theorem of a benchmark."""

    id: str
    name: str
    statement: str
    """Up to, not including, the `:=`."""
    header: str = ""
    split: str | None = None
    grade: int | None = None
    """How hard its author thinks it is, from 1."""
    kind: str | None = None

    def theorem(self) -> Theorem:
        """What a prover is given."""
        return Theorem(self.id, self.statement, self.header)


def sha256(text: str) -> str:
    """Hash of a text, in hexadecimal."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def read_records(path: Path) -> Iterator[Task]:
    """Theorems of a JSONL file with `id`, `statement` or `formal_statement`, `header`, `meta`.

    Raises:
        InputError: If a line is no such record.
    """
    for number, row in _rows(path):
        meta = row.get("meta") or {}
        text = row.get("statement") or row.get("formal_statement")
        if not isinstance(text, str) or not isinstance(meta, dict):
            raise InputError("no statement in it", file=path, line=number)
        statement = _OPEN_PROOF.sub("", text.rstrip()).rstrip()
        name = row.get("name") or _name_of(statement) or f"{path.stem}:{number}"
        try:
            yield Task(
                id=str(row.get("id") or name),
                name=str(name),
                statement=statement,
                header=row.get("header") or "",
                split=row.get("split") or meta.get("split"),
                grade=meta.get("grade"),
                kind=meta.get("kind"),
            )
        except ValidationError as error:
            said = str(error).splitlines()
            raise InputError(f"{said[1]}: {said[2].strip()}", file=path, line=number) from None


def read_files(path: Path, header: str | None = None) -> Iterator[Task]:
    """Theorems of Lean files, one a file: a folder of them, one file, or JSONL of path and text.

    Args:
        path: Where.
        header: Replaces the imports, options and `open`s at the top of each file.

    Raises:
        InputError: If there is nothing to read.
    """
    for place, text in _texts(path):
        theorems = list(_THEOREM.finditer(text))
        if not theorems:
            continue
        last = theorems[-1]
        before, statement = text[: last.start()], text[last.start() :].rstrip()
        if header is not None:
            match = _HEAD.match(before)
            before = header + (before[match.end() :] if match else before)
        yield Task(
            id=place.removesuffix(".lean"),
            name=last["name"],
            statement=_OPEN_PROOF.sub("", statement).rstrip(),
            header=before if not before or before.endswith("\n") else before + "\n",
            split=_split_of(place),
        )


def read_leandojo(path: Path, project: Path | None) -> Iterator[Task]:
    """Theorems of a LeanDojo Benchmark file; their texts come from the project that it traced.

    Args:
        path: Such as `random/val.json`: `file_path`, `full_name`, `start`, `end` of each theorem.
        project: The project's folder, at the commit that the file names.

    Raises:
        InputError: If a file or a field is missing.
    """
    if project is None:
        raise InputError("LeanDojo files hold no statements", mend="give --project DIR")
    try:
        rows = json.loads(path.read_text(encoding="utf-8"))
        for row in rows:
            start, end = row["start"], row["end"]
            file = project / row["file_path"]
            lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
            text = "".join(lines[start[0] - 1 : end[0]])[start[1] - 1 :]
            head = re.split(r"\s:=|\n\s*\|", text, maxsplit=1)[0]
            before = "".join(lines[: start[0] - 1])
            place = f"{row['file_path']}:{start[0]}"
            name = row["full_name"]
            yield Task(id=place, name=name, statement=head.rstrip(), header=before, split=path.stem)
    except OSError as error:
        raise InputError(f"cannot be read: {error.strerror}", file=error.filename) from None
    except (ValueError, KeyError, TypeError, IndexError) as error:
        raise InputError(f"not a LeanDojo Benchmark file: {error!r}", file=path) from None


def _texts(path: Path) -> Iterator[tuple[str, str]]:
    if path.suffix == ".jsonl":
        for number, row in _rows(path):
            if not isinstance(row.get("path"), str) or not isinstance(row.get("text"), str):
                raise InputError("not a record with path and text", file=path, line=number)
            yield row["path"], row["text"]
        return
    files = sorted(path.rglob("*.lean")) if path.is_dir() else [path]
    if not files:
        raise InputError("no .lean file in it", file=path)
    for file in files:
        place = str(file.relative_to(path)) if path.is_dir() else file.name
        try:
            yield place, file.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise InputError(f"cannot be read: {error}", file=file) from None


def _rows(path: Path) -> Iterator[tuple[int, dict[str, Any]]]:
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"cannot be read: {error}", file=path) from None
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except ValueError:
            raise InputError("not JSON", file=path, line=number) from None
        if not isinstance(row, dict):
            raise InputError("not a JSON object", file=path, line=number)
        yield number, row


def _name_of(statement: str) -> str | None:
    match = _THEOREM.search(statement)
    return match["name"] if match else None


def _split_of(place: str) -> str | None:
    """The split that a path speaks of, such as `MiniF2F/Test/….lean`."""
    parts = {part.lower().removesuffix(".lean") for part in Path(place).parts[:-1]}
    for word, split in (("test", "test"), ("valid", "valid"), ("train", "train")):
        if word in parts:
            return split
    return None
