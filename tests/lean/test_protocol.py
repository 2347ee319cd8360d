"""The wire, and what is gathered from it, with made-up bytes."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leanprm.errors import LeanCrashed, LeanProtocolError, ToolchainError
from leanprm.lean import document, protocol
from leanprm.lean.document import Round
from leanprm.lean.messages import from_command_line, from_server
from leanprm.lean.position import LineIndex

TEXTS = st.text(st.sampled_from("ab\n𝔸é\r"), max_size=40)


@given(st.lists(st.binary(max_size=50), max_size=8), st.integers(1, 30))
def test_frames_survive_any_cut(bodies: list[bytes], piece: int) -> None:
    stream = b"".join(protocol.frame(body) for body in bodies)
    decoder = protocol.FrameDecoder(1000)
    got: list[bytes] = []
    for at in range(0, len(stream), piece):
        got.extend(decoder.feed(stream[at : at + piece]))
    assert got == bodies
    assert not decoder.in_frame


@given(st.binary(max_size=200))
def test_any_bytes_give_frames_or_an_error(data: bytes) -> None:
    decoder = protocol.FrameDecoder(1000)
    try:
        bodies = list(decoder.feed(data))
    except LeanProtocolError:
        return
    # Whatever is taken for a frame was written as one.
    assert all(body in data for body in bodies)
    assert len(b"".join(protocol.frame(body) for body in bodies)) <= len(data) + 40 * len(bodies)


def test_other_headers_are_allowed() -> None:
    decoder = protocol.FrameDecoder(10)
    data = b"Content-Type: x; charset=utf-8\r\ncontent-length:  2 \r\n\r\n{}"
    assert list(decoder.feed(data)) == [b"{}"]


@pytest.mark.parametrize(
    "data",
    [
        b"Content-Length: 11\r\n\r\n",
        b"Content-Length: -1\r\n\r\n",
        b"Content-Length: 1e1\r\n\r\n",
        b"Content-Length: 1\r\nContent-Length: 2\r\n\r\n",
        b"Content-Type: x\r\n\r\n{}",
        b"hello\r\n\r\n{}",
        b": 3\r\n\r\n{}",
        b"\r\n\r\n",
        b"x" * 5000,
    ],
)
def test_broken_headers_are_refused(data: bytes) -> None:
    with pytest.raises(LeanProtocolError):
        list(protocol.FrameDecoder(10).feed(data))


@pytest.mark.parametrize(
    "body", [b"", b"{", b"[]", b"1", b'{"id":1}', b'{"jsonrpc":"1.0"}', b"\xff", b"[" * 99_999]
)
def test_only_json_rpc_objects_are_messages(body: bytes) -> None:
    with pytest.raises(LeanProtocolError):
        protocol.decode(body)


@given(TEXTS, TEXTS)
def test_an_edit_gives_the_new_text(old: str, new: str) -> None:
    start, old_end, new_end = document.edit_span(old, new)
    assert old[:start] + new[start:new_end] + old[old_end:] == new
    assert 0 <= start <= old_end <= len(old)
    assert start <= new_end <= len(new)


@given(TEXTS, TEXTS)
def test_an_edit_is_as_small_as_it_can_be(old: str, new: str) -> None:
    start, old_end, new_end = document.edit_span(old, new)
    assert start == len(old) or start == len(new) or old[start] != new[start]
    if start < old_end and start < new_end:
        assert old[old_end - 1] != new[new_end - 1]


@given(TEXTS, TEXTS)
def test_a_change_names_places_in_utf16(old: str, new: str) -> None:
    body = document.change_text(LineIndex(old), new, 7).split(b"\r\n\r\n", 1)[1]
    params = json.loads(body)["params"]
    (change,) = params["contentChanges"]
    assert params["textDocument"] == {"uri": document.URI, "version": 7}
    if "\r" in old + new:
        assert change == {"text": new}
        return
    lines = [line.encode("utf-16-le") for line in old.splitlines(keepends=True)]
    units = [
        sum(len(line) for line in lines[: place["line"]]) + 2 * place["character"]
        for place in (change["range"]["start"], change["range"]["end"])
    ]
    data = old.encode("utf-16-le")
    assert data[: units[0]] + change["text"].encode("utf-16-le") + data[units[1] :] == (
        new.encode("utf-16-le")
    )


def place(line: int, character: int) -> dict[str, int]:
    return {"line": line, "character": character}


def test_diagnostics_are_placed_in_code_points() -> None:
    text = "𝔸𝔸 x\nbad"
    item = {"severity": 2, "message": "m", "range": {"start": place(0, 5), "end": place(1, 1)}}
    full = {"start": place(0, 5), "end": place(1, 3)}
    (short,) = from_server([item], LineIndex(text))
    (long,) = from_server([{**item, "fullRange": full, "code": "a.b"}], LineIndex(text))
    assert (short.severity, short.start, short.end) == ("warning", 3, 6)
    assert (long.end, long.kind, long.unsolved_goals) == (8, "a.b", False)


@pytest.mark.parametrize(
    "item",
    [
        None,
        {},
        {"message": "m", "range": {"start": place(0, 0)}},
        {"message": 1, "range": {"start": place(0, 0), "end": place(0, 0)}},
        {"message": "m", "range": {"start": place(0, 1), "end": place(0, 0)}},
        {"message": "m", "range": {"start": place(0, -1), "end": place(0, 0)}},
        {"message": "m", "range": {"start": place(0, 0), "end": place(0, 0)}, "severity": 9},
        {"message": "m", "range": {"start": place(0, 0), "end": place(0, 0)}, "leanTags": 1},
    ],
)
def test_a_diagnostic_of_another_form_is_refused(item: Any) -> None:
    with pytest.raises(LeanProtocolError):
        from_server([item], LineIndex("abc"))


@given(st.binary(max_size=60))
def test_other_lines_on_standard_output_are_refused(line: bytes) -> None:
    with pytest.raises(LeanProtocolError):
        from_command_line([line], LineIndex("abc"), "<stdin>")


NOTES = st.one_of(
    st.tuples(st.just("publish"), st.integers(1, 4), st.booleans(), st.integers(0, 3)),
    st.tuples(st.just("progress"), st.integers(1, 4), st.sampled_from([(), (1,), (2,), (1, 1)])),
    st.tuples(st.just("answer"), st.integers(0, 4)),
)


def told(round_: Round, note: tuple[Any, ...]) -> None:
    if note[0] == "publish":
        _, version, further, count = note
        at = {"start": place(0, 0), "end": place(0, 1)}
        items = [{"message": f"{version}", "severity": 1, "range": at}] * count
        params = {"uri": document.URI, "version": version, "diagnostics": items}
        round_.take_diagnostics({**params, "isIncremental": True} if further else params)
    elif note[0] == "progress":
        named = {"uri": document.URI, "version": note[1]}
        kinds = [{"kind": kind} for kind in note[2]]
        round_.take_progress({"textDocument": named, "processing": kinds})
    else:
        result = {} if note[1] == 1 else {"goals": [str(note[1])]}
        round_.take_answer({"id": note[1], "result": result})


@given(st.lists(NOTES, max_size=15))
def test_a_round_is_only_made_of_what_was_said_about_its_version(
    notes: list[tuple[Any, ...]],
) -> None:
    version = 3
    round_ = Round(LineIndex("abc"), version, 1, range(2, 4))
    said: list[str] | None = None
    answered: set[int] = set()
    idle, fatal = False, False
    for note in notes:
        try:
            told(round_, note)
        except LeanProtocolError:
            return
        if note[0] == "publish" and note[1] == version:
            said = ((said or []) if note[2] else []) + [f"{version}"] * note[3]
        elif note[0] == "progress" and note[1] == version:
            fatal = fatal or 2 in note[2]
            idle = note[2] in ((), (2,))
        elif note[0] == "answer":
            answered.add(note[1])
    assert all(note[1] <= version for note in notes if note[0] != "answer")
    assert round_.complete == (answered == {1, 2, 3} and idle and said is not None)
    if not round_.complete:
        return
    assert round_.goals() == (("2",), ("3",))
    if fatal:
        with pytest.raises(ToolchainError if said else LeanCrashed):
            round_.diagnostics()
    else:
        assert [item.message for item in round_.diagnostics()] == said
