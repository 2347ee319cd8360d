"""Statements without their names, so that the same theorem looks the same."""

from __future__ import annotations

import re

_TOKEN = re.compile(r"[\w'.!?₀-₉]+|\S")
_BINDERS = {"∀": ",", "∃": ",", "fun": "=>"}
_CLOSING = {"(": ")", "{": "}", "[": "]"}


def canonical(statement: str) -> str:
    """A statement with bound names numbered, and hypotheses as premises.

    Two statements with the same result say the same; those that differ in more than names, such as
    the order of hypotheses, have different ones.
    """
    tokens = _TOKEN.findall(statement)[2:]
    groups: list[list[str]] = []
    while tokens[0] in _CLOSING:
        end = _matching(tokens)
        groups.append(tokens[: end + 1])
        tokens = tokens[end + 1 :]
    rest = tokens[1:]
    for group in reversed(groups):
        names, kind = _parts(group)
        if names and not set(names) & set(rest):
            for _ in names:
                rest = [*kind, "→", *rest]
        else:
            rest = [*group, *rest]
    return " ".join(_numbered(rest))


def _matching(tokens: list[str]) -> int:
    """Where the bracket closes that the tokens begin with."""
    depth = 0
    for at, token in enumerate(tokens):
        depth += (token in _CLOSING) - (token in _CLOSING.values())
        if depth == 0:
            return at
    raise ValueError(f"an open bracket: {' '.join(tokens)}")


def _parts(group: list[str]) -> tuple[list[str], list[str]]:
    """Names and type of a binder in brackets."""
    if ":" not in group:
        return [], group[1:-1]
    colon = group.index(":")
    return group[1:colon], group[colon + 1 : -1]


def _numbered(tokens: list[str]) -> list[str]:
    """Each bound name replaced by a number, in the order of their binders."""
    bound: dict[str, str] = {}
    for at, token in enumerate(tokens):
        names: list[str] = []
        if token in ("(", "{") and ":" in tokens[at : at + 12]:
            names = tokens[at + 1 : at + 1 + tokens[at + 1 :].index(":")]
        elif token in _BINDERS:
            for name in tokens[at + 1 :]:
                if name in (":", "(", "{", "∈", "<", ">", _BINDERS[token]):
                    break
                names.append(name)
        if all(re.fullmatch(r"[^\W\d][\w'₀-₉]*", name) for name in names):
            for name in names:
                bound.setdefault(name, f"#{len(bound)}")
    return [bound.get(token, token) for token in tokens]
