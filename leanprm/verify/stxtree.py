"""Syntax trees as Lean prints them in info trees, and where their leaves stand in the source.

A printed tree has kinds and tokens but no positions. Its tokens are those of the source in order,
so walking both at once gives every node its span.
"""

from __future__ import annotations

import re

from leanprm.verify.lexer import IDENT, tokenize

_PRINTED = re.compile(
    r"""[()\[\]](?<!`\[)            # brackets of nodes
      | "(?:\\.|[^"\\])*"           # an atom
      | `\[anonymous\]              # an invisible name
      | `(?:«[^»]*»|[^\s()\[\]«])+  # a name
      | <missing>
      | (?:«[^»]*»|[^\s()\[\]"`«])+ # a kind""",
    re.VERBOSE | re.DOTALL,
)
_ESCAPE = re.compile(r"\\(x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|.)", re.DOTALL)
_PLAIN = {"n": "\n", "t": "\t", "r": "\r"}
_BLANK = re.compile(r"(?:[ \t\r\n]+|--[^\n]*)*")


class SyntaxNode:
    """A node or a leaf; `start` is -1 for one without tokens."""

    __slots__ = ("args", "atom", "end", "kind", "start")

    def __init__(self, kind: str, atom: str | None = None) -> None:
        self.kind = kind
        """The syntax kind without `Lean.Parser.`; null for lists, atom or ident for leaves."""
        self.atom = atom
        self.args: list[SyntaxNode] = []
        self.start = self.end = -1


def read_syntax(printed: str) -> SyntaxNode:
    """Parse a printed tree.

    Raises:
        ValueError: If the text is not one whole tree.
    """
    root = SyntaxNode("root")
    stack = [root]
    opened = False
    for found in _PRINTED.finditer(printed):
        token = found[0]
        if token in "([":
            node = SyntaxNode("null" if token == "[" else "")
            stack[-1].args.append(node)
            stack.append(node)
            opened = token == "("
            continue
        if opened and token not in ")]":
            stack[-1].kind = token
        elif token in ")]":
            stack.pop()
            if not stack:
                raise ValueError("a bracket too many in a printed tree")
        else:
            stack[-1].args.append(_leaf(token))
        opened = False
    if len(stack) != 1 or len(root.args) != 1:
        raise ValueError("a printed tree is not whole")
    return root.args[0]


def _leaf(token: str) -> SyntaxNode:
    if token[0] == '"':
        return SyntaxNode("atom", _ESCAPE.sub(_unescape, token[1:-1]))
    if token[0] == "`" and token != "`[anonymous]":
        return SyntaxNode("ident", token[1:])
    return SyntaxNode("missing")


def _unescape(found: re.Match[str]) -> str:
    code = found[1]
    if len(code) > 1:
        return chr(int(code[1:], 16))
    return _PLAIN.get(code, code)


def place(tree: SyntaxNode, text: str, start: int) -> None:
    """Give every node its span, the first token standing at or after `start`.

    Raises:
        ValueError: If the tokens of the tree are not those of the text.
    """
    nodes: list[SyntaxNode] = []
    stack = [tree]
    at = start
    while stack:
        node = stack.pop()
        nodes.append(node)
        if node.atom:
            node.start = _skip_blank(text, at)
            node.end = at = _leaf_end(node, text, node.start)
        stack.extend(reversed(_parts(node)))
    for node in reversed(nodes):
        parts = [part for part in _parts(node) if part.start >= 0]
        if parts:
            node.start, node.end = parts[0].start, parts[-1].end


def _parts(node: SyntaxNode) -> list[SyntaxNode]:
    """The parts of a node; the alternatives of an ambiguous parse cover the same tokens."""
    return node.args[:1] if node.kind == "choice" else node.args


def _leaf_end(node: SyntaxNode, text: str, at: int) -> int:
    atom = node.atom or ""
    if text.startswith(atom, at):
        return at + len(atom)
    if node.kind == "ident":
        tokens = tokenize(text, at, min(len(text), at + 4 * len(atom) + 8))
        if tokens and tokens[0].kind == IDENT and tokens[0].start == at:
            return tokens[0].end
    raise ValueError(f"`{atom}` is not the next token at offset {at}")


def _skip_blank(text: str, at: int) -> int:
    """The offset of the next token."""
    while True:
        found = _BLANK.match(text, at)
        at = found.end() if found else at
        if not text.startswith("/-", at) or text[at + 2 : at + 3] in ("-", "!"):
            return at
        depth, at = 1, at + 2
        while depth and at < len(text):
            if text.startswith("/-", at):
                depth, at = depth + 1, at + 2
            elif text.startswith("-/", at):
                depth, at = depth - 1, at + 2
            else:
                at += 1
