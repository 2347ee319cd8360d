"""Bytes in: JSON lines, Lean text, fences; one bad line never hides the good ones."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leanprm.errors import InputError
from leanprm.verify import sources
from leanprm.verify.fences import find_code, has_fence
from leanprm.verify.sources import decode_text, expand, is_json, read_json_lines, read_json_whole


def lines(data: bytes) -> tuple[list[dict[str, object]], list[str]]:
    errors: list[InputError] = []
    found = list(read_json_lines(io.BytesIO(data), "in.jsonl", errors.append))
    return [each.value for each in found], [str(error) for error in errors]


def _unexpected(error: InputError) -> None:
    raise error


def test_broken_line_is_named_and_the_rest_is_read() -> None:
    values, errors = lines(b'{"a": 1}\n{"a": 2,}\n\n{"a": 3}')
    assert [value["a"] for value in values] == [1, 3]
    assert len(errors) == 1
    assert errors[0].startswith("in.jsonl:2: broken JSON at column 9")


@pytest.mark.parametrize(
    ("line", "word"),
    [
        (b"[1, 2]", "expected a JSON object, found list"),
        (b"17", "found int"),
        (b'{"a": "\xff"}', "not UTF-8"),
        (b'{"a": "\\ud800"}', "lone surrogate"),
        (b"[" * 100_000, "cannot be read"),
        (b'{"a": ' + b"9" * 5000 + b"}", "cannot be read"),
    ],
)
def test_line_that_is_no_record(line: bytes, word: str) -> None:
    values, errors = lines(b'{"ok": 0}\n' + line + b'\n{"ok": 1}\n')
    assert [value["ok"] for value in values] == [0, 1]
    assert len(errors) == 1
    assert "in.jsonl:2: " in errors[0]
    assert word in errors[0]


def test_numbers_of_lines_count_blank_ones() -> None:
    found = list(read_json_lines(io.BytesIO(b'\n\n{"a": 1}\n'), "x", _unexpected))
    assert [(each.line, each.number) for each in found] == [(3, 1)]


def test_byte_order_mark_and_crlf_and_astral_letters() -> None:
    text = '\ufeff{"a": "𝔸 → 𝔹"}\r\n{"a": "\\ud835\\udd38"}\r\n'
    values, errors = lines(text.encode())
    assert values == [{"a": "𝔸 → 𝔹"}, {"a": "𝔸"}]
    assert errors == []


def test_binary_stream_is_one_error() -> None:
    values, errors = lines(b"\x7fELF\0\0\0\n\0\0")
    assert values == []
    assert len(errors) == 1
    assert "binary data" in errors[0]


def test_empty_stream_is_an_error() -> None:
    assert lines(b"") == ([], ["in.jsonl: the file is empty"])
    assert lines(b"\n \n") == ([], ["in.jsonl: the file is empty"])


def test_long_line_is_skipped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sources, "MAX_BYTES", 64)
    long = json.dumps({"a": "x" * 500}).encode()
    values, errors = lines(b'{"a": 1}\n' + long + b'\n{"a": 2}\n')
    assert values == [{"a": 1}, {"a": 2}]
    assert len(errors) == 1
    assert "in.jsonl:2: line longer" in errors[0]


def test_line_of_a_megabyte_is_read() -> None:
    values, errors = lines(json.dumps({"a": "x" * 1_000_000}).encode() + b"\n")
    assert errors == []
    assert len(str(values[0]["a"])) == 1_000_000


@pytest.mark.parametrize(
    ("data", "numbers"),
    [
        (b'[{"a": 1}, {"a": 2}]', [1, 2]),
        (b'{"a": 1}', [1]),
        (b'{"codes": [{"a": 1}, {"a": 2}]}', [1, 2]),
        (b'{"a": 1}\n{"a": 2}\n', [1, 2]),
    ],
)
def test_whole_json_files(data: bytes, numbers: list[int]) -> None:
    found = list(read_json_whole(data, "x.json", _unexpected))
    assert [each.value["a"] for each in found] == numbers


def test_whole_json_names_the_record() -> None:
    errors: list[InputError] = []
    found = list(read_json_whole(b'[{"a": 1}, 5, {"a": 2}]', "x.json", errors.append))
    assert len(found) == 2
    assert str(errors[0]).startswith("x.json: record 2: expected a JSON object, found int")


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (b"", "the file is empty"),
        (b" \n", "the file is empty"),
        (b"theorem\n\0", "x.lean:2: binary data"),
        (b"theorem\nt\xe9\n", "x.lean:2: not UTF-8"),
    ],
)
def test_text_that_cannot_be_used(data: bytes, word: str) -> None:
    with pytest.raises(InputError, match=word):
        decode_text(data, "x.lean")


def test_text_loses_mark_and_carriage_returns_only() -> None:
    data = "\ufeffa\r\n\tb\r\n".encode()
    assert decode_text(data, "x") == "a\n\tb\n"


def test_folders_are_searched_in_order(tmp_path: Path) -> None:
    for name in ("b.lean", "a.jsonl", "note.md", ".hidden.lean", "sub/c.lean", ".lake/d.lean"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("x")
    errors: list[InputError] = []
    found = [source.name for source in expand([tmp_path, tmp_path / "none"], errors.append)]
    assert [Path(name).name for name in found] == ["a.jsonl", "b.lean", "c.lean"]
    assert len(errors) == 1
    assert "no such file" in str(errors[0])


def test_json_is_told_from_lean() -> None:
    assert is_json(b' {"a"')
    assert is_json(b"\xef\xbb\xbf[")
    assert not is_json(b"theorem")
    assert not is_json(b"")


def test_last_lean_block_counts() -> None:
    answer = "Draft:\n```lean4\ndraft\n```\nso\n```lean4\nfinal\n```\nand\n```text\nout\n```\n"
    code = find_code(answer)
    assert code.text == "final\n"
    assert code.complete
    assert answer[code.offset :].startswith("final")


def test_block_without_language_is_the_second_choice() -> None:
    assert find_code("see\n```\nrfl\n```\n").text == "rfl\n"
    assert find_code("```python\nx\n```\n").text.startswith("```python")


def test_answer_that_was_cut_off() -> None:
    code = find_code("plan\n```lean4\ntheorem t : p := by\n  si")
    assert code.text == "theorem t : p := by\n  si"
    assert not code.complete


def test_answer_that_continues_a_block_of_its_prompt() -> None:
    code = find_code("  intro h\n  exact h\n```\n")
    assert code.text == "  intro h\n  exact h\n"
    assert code.complete


def test_code_without_fences_is_code() -> None:
    assert find_code("exact `h`").text == "exact `h`"
    assert not has_fence("exact `h`")


@given(st.text(alphabet="`~lean4 \n:x", max_size=80))
def test_code_is_a_piece_of_the_answer(answer: str) -> None:
    code = find_code(answer)
    assert answer[code.offset : code.offset + len(code.text)] == code.text
