"""What is open while the layout machine reads a proof."""

from __future__ import annotations

from typing import Final

from leanprm.verify.lexer import SYMBOL, Token

SEQUENCE: Final = 0
"""A tactic sequence; `column` is that of its first tactic."""
BRACKET: Final = 1
ALTERNATIVES: Final = 2
"""`| pattern => …` groups; `column` is that of the first bar."""
BINDING: Final = 3
"""A `have` or `let` inside a term whose body is still to come."""
CALC: Final = 4
CHOICE: Final = 5
"""An `if` whose `then` or `else` is still to come."""
MATCH: Final = 6
"""A `match` whose `with` is still to come."""
TERM: Final = 7
"""A proof term; it is one step."""

BEFORE: Final = 0
PATTERN: Final = 1
RESULT: Final = 2

NONE: Final = -1
NOTHING: Final = Token(SYMBOL, 0, 0, "", 0, False)


class Step:
    """A step under construction; see `script.ScriptStep`."""

    __slots__ = ("block", "depth", "end", "head", "opaque", "parent", "start")

    def __init__(self, token: Token, depth: int, parent: int, block: int, head: str) -> None:
        self.start, self.end = token.start, token.end
        self.depth, self.parent, self.block, self.head = depth, parent, block, head
        self.opaque = False


class OpenBlock:
    """A block under construction; see `script.Block`."""

    __slots__ = ("end", "kind", "opener_end", "opener_start", "start", "step", "steps")

    def __init__(self, kind: str, opener_start: int, opener_end: int, step: int) -> None:
        self.kind, self.step = kind, step
        self.opener_start, self.opener_end = opener_start, opener_end
        self.start = self.end = opener_end
        self.steps: list[int] = []


class Frame:
    """One open construct."""

    __slots__ = (
        "assigned", "binders", "block", "bracket", "column", "first_block", "fresh", "functions",
        "head", "joined", "kind", "limit", "opaque", "opener", "owner", "patterns", "phase",
        "sealed", "second", "skip_number", "step", "tactic",
    )  # fmt: skip

    def __init__(self, kind: int, owner: int, opaque: bool) -> None:
        self.kind = kind
        self.owner = owner
        """The innermost step around the construct."""
        self.opaque = opaque
        """Whether it stands in a combinator, so that its steps are not recorded."""
        self.column = NONE
        self.limit = NONE
        """Where the construct stands: what belongs to it begins to the right of this column."""
        self.block = NONE
        self.step = NONE
        """The step in hand."""
        self.fresh = False
        """Whether a sequence waits for its next item."""
        self.joined = False
        """Whether that item belongs to the step in hand: it follows `<;>`."""
        self.head = ""
        self.first_block = 0
        """How many blocks there were when the step in hand began."""
        self.assigned = False
        """Whether `:=` (or the arrow of a `case`) was seen."""
        self.patterns = False
        """Whether a bar belongs to a pattern."""
        self.binders = 0
        """Open quantifiers, each of which takes one comma."""
        self.functions = 0
        """Open `fun`s, each of which takes one arrow."""
        self.tactic = False
        """Whether alternatives or branches hold tactics."""
        self.phase = BEFORE
        self.bracket = ""
        self.opener = 0
        self.second = NONE
        """The column of the second line of a calculation."""
        self.skip_number = False
        """Whether a number may come before the sequence (`iterate 3 tac`)."""
        self.sealed = False
        """Whether the step in hand is a combinator."""
