"""Chains for the tests: small, and random ones of every shape."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from leanprm.data.formats import Options, find_format
from leanprm.data.reject import Reject
from leanprm.data.rows import Row
from leanprm.records import Chain

TEXT = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=12)
LABEL = st.sampled_from([1, 0, None])
JSON = st.dictionaries(TEXT, st.none() | st.booleans() | st.integers(-9, 9) | TEXT, max_size=2)
REAL = st.floats(0, 1)


@st.composite
def chains(draw: st.DrawFn, *, label: st.SearchStrategy[Any] = LABEL, text: Any = TEXT) -> Chain:
    """Any chain."""
    number = draw(st.integers(1, 5))

    def each(of: st.SearchStrategy[Any]) -> list[Any]:
        return draw(st.lists(of, min_size=number, max_size=number))

    def perhaps(of: st.SearchStrategy[Any]) -> list[Any] | None:
        return each(of) if draw(st.booleans()) else None

    return Chain(
        id=draw(TEXT),
        problem=draw(text),
        steps=each(text),
        labels=each(label),
        kind=draw(st.sampled_from(["formal", "informal"])),
        source=draw(TEXT),
        split=draw(st.none() | st.sampled_from(["train", "test"])),
        group=draw(st.none() | TEXT),
        values=perhaps(st.none() | REAL),
        states=perhaps(TEXT),
        outcome=draw(st.sampled_from([1, 0, None])),
        answer=draw(st.none() | TEXT),
        step_meta=perhaps(JSON),
        meta=draw(JSON),
    )


def chain(labels: Sequence[Any] = (1, 0), **fields: Any) -> Chain:
    """A small chain."""
    steps = [f"step {at}" for at in range(len(labels))]
    given = {"id": "c", "problem": "What?", "steps": steps, "kind": "informal", "source": "here"}
    return Chain(**{**given, "labels": list(labels), **fields})


def rows(*values: dict[str, Any]) -> list[Row]:
    """Rows as a JSONL file gives them, through JSON."""
    texts = [json.dumps(value) for value in values]
    return [Row(json.loads(text), "in.jsonl", at, at) for at, text in enumerate(texts, start=1)]


def read(name: str, *values: dict[str, Any], **options: Any) -> list[Chain]:
    """Chains from rows, none of which is rejected."""
    found = list(find_format(name).read(rows(*values), Options(**options)))
    rejected = [each for each in found if isinstance(each, Reject)]
    assert not rejected
    return [each for each in found if isinstance(each, Chain)]


def refused(name: str, *values: dict[str, Any], **options: Any) -> list[Reject]:
    """What is rejected of rows."""
    found = find_format(name).read(rows(*values), Options(**options))
    return [each for each in found if isinstance(each, Reject)]


def written(name: str, *given: Chain, **options: Any) -> list[dict[str, Any]]:
    """Rows from chains."""
    write = find_format(name).write
    return [row for each in given for row in write(each, Options(**options))]


def save(path: Path, *given: Chain) -> Path:
    """A JSONL file of chains."""
    path.write_bytes(b"".join(each.model_dump_json().encode() + b"\n" for each in given))
    return path
