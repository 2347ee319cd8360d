"""Tokens: what is a name, a string, a comment, and where they end."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leanprm.verify.lexer import (
    BAD,
    CHAR,
    COMMENT,
    DOC,
    IDENT,
    NAME,
    NUMBER,
    STRING,
    SYMBOL,
    tokenize,
)


def texts(source: str) -> list[str]:
    return [token.text for token in tokenize(source)]


def kinds(source: str) -> list[int]:
    return [token.kind for token in tokenize(source)]


@pytest.mark.parametrize(
    "name",
    ["x", "h'", "h₁", "foo.bar", "x✝", "«odd name»", "A.«b c».d", "ℕ", "α", "𝓝", "exact?", "_x",
     "n!", "éa", "xᵢ"],
)  # fmt: skip
def test_names_are_one_token(name: str) -> None:
    assert kinds(name) == [IDENT]
    assert texts(f"({name})") == ["(", name, ")"]


@pytest.mark.parametrize("letter", ["λ", "Π", "Σ", "∀", "∃", "¬", "⊢", "→"])
def test_some_letters_are_symbols(letter: str) -> None:
    assert kinds(f"{letter}x") == [SYMBOL, IDENT]


@pytest.mark.parametrize(
    "number", ["0", "12", "1_000", "0x1F", "0b101", "0o17", "1.5", "1.5e-3", "2e10"]
)
def test_numbers(number: str) -> None:
    assert kinds(number) == [NUMBER]


def test_projections_are_not_decimals() -> None:
    assert texts("h.1.2 x.1") == ["h", ".1", ".2", "x", ".1"]
    assert texts("[0..5]") == ["[", "0", "..", "5", "]"]


@pytest.mark.parametrize(
    "source",
    ['"a"', '"a\\"b"', '"a\n b"', 'r"a\\"', 'r#"a"b"#', '"-- /-"', '"\\\\"'],
)
def test_strings_are_one_token(source: str) -> None:
    found = tokenize(source + " x")
    assert [token.kind for token in found] == [STRING, IDENT]
    assert found[0].text == source


def test_interpolated_strings_may_hold_strings() -> None:
    assert texts('s!"a{f "b}"}c" x') == ["s!", '"a{f "b}"}c"', "x"]


def test_chars_and_primes() -> None:
    assert kinds("'a' '\\n' '\\'' '\"' h' f' x'") == [CHAR] * 4 + [IDENT] * 3
    assert texts("f '' s") == ["f", "''", "s"]


def test_comments_nest_and_are_not_given_out() -> None:
    source = 'a /- b /- c -/ " -/ d -- e " /-\nf'
    assert texts(source) == ["a", "d", "f"]
    assert [t.text for t in tokenize(source, comments=True) if t.kind == COMMENT] == [
        '/- b /- c -/ " -/',
        '-- e " /-',
    ]


def test_doc_comments_are_tokens() -> None:
    assert kinds("/-- a /- b -/ -/ x /-! c -/") == [DOC, IDENT, DOC]


@pytest.mark.parametrize("source", ['x "abc', "x /- abc /- -/", 's!"{', 'r#"a"', "/-- a"])
def test_what_has_no_end_is_bad(source: str) -> None:
    found = tokenize(source)[-1]
    assert found.kind == BAD
    assert found.end == len(source)


def test_a_comment_does_not_begin_inside_a_symbol() -> None:
    assert texts("{x //-1 = x}") == ["{", "x", "//", "-", "1", "=", "x", "}"]
    assert texts("a <--b") == ["a", "<-", "-", "b"]


def test_longest_symbols() -> None:
    assert texts("a<;>b|>.c:=d=>e<|f·g") == [
        "a", "<;>", "b", "|>.", "c", ":=", "d", "=>", "e", "<|", "f", "·", "g",
    ]  # fmt: skip


def test_name_literals_and_quotations() -> None:
    assert kinds("`foo ``foo.bar `(x)") == [NAME, NAME, NAME, IDENT, SYMBOL]


def test_columns_count_code_points() -> None:
    found = tokenize("𝓐 b\r\n  «c\nd» e")
    assert [(t.text, t.column, t.first) for t in found] == [
        ("𝓐", 0, False),
        ("b", 2, False),
        ("«c\nd»", 2, True),
        ("e", 3, False),
    ]


def test_columns_of_a_part() -> None:
    assert tokenize("abc def", 4)[0].column == 4
    assert tokenize("abc def\n g", 4, column=40)[0].column == 40
    assert tokenize("abc def\n g", 4, column=40)[1].column == 1


PIECES = st.lists(
    st.sampled_from(
        ["by", "\n", "  ", "/-", "-/", "--", '"', "'", "«", "»", "{", "}", "s!", 'r#"', "x", "·",
         "\\", "1.", ".1", "<;>", "`", "\t", "\r\n", "𝓐", "λ", "\x00", "#"]
    ),
    max_size=30,
)  # fmt: skip


@settings(deadline=None)
@given(PIECES)
def test_tokens_and_gaps_are_the_text(pieces: list[str]) -> None:
    source = "".join(pieces)
    at = 0
    for token in tokenize(source, comments=True):
        assert source[at : token.start].strip(" \t\r\n") == ""
        assert source[token.start : token.end] == token.text
        assert token.end > token.start
        assert token.column == token.start - (source.rfind("\n", 0, token.start) + 1)
        assert token.first == ("\n" in source[at : token.start]) or token.first
        at = token.end
    assert source[at:].strip(" \t\r\n") == ""
