"""Proofs cut short, so that Lean says what it thinks of the beginning and nothing of the rest.

What is taken away is replaced by an axiom that proves anything:

* the rest of every tactic block that the cut lies in becomes `all_goals exact Cut.here _`, which
  closes whatever is open and is content when nothing is;
* blocks that begin behind the cut but belong to a step that is still open (the next alternatives of
  a `cases`, a later `by` of the same term) keep their place, their content becomes the same tactic:
  without them Lean would miss a case or find an unfinished term;
* lines of a calculation behind the cut keep what they claim and lose their proof.

An axiom and not `sorry`, so that a `sorry` of the proof itself still shows among the axioms.
"""

from __future__ import annotations

from typing import NamedTuple

from tests.truth.spans import Spans

AXIOM = "axiom Cut.here.{u} : (p : Sort u) → p\n"
AXIOM_NAME = "Cut.here"
_TERM = "(Cut.here _)"
_TACTIC = "all_goals exact Cut.here _"
_OPENERS, _CLOSERS = "([{⟨", ")]}⟩"


class Edit(NamedTuple):
    """`text[start:end]` becomes `new`."""

    start: int
    end: int
    new: str


class Cut(NamedTuple):
    """A proof text after edits, and where its characters come from."""

    text: str
    edits: tuple[Edit, ...]

    def origin(self, offset: int) -> int | None:
        """The offset in the uncut proof, or None inside what was put in."""
        shift = 0
        for edit in self.edits:
            begin = edit.start + shift
            if offset < begin:
                break
            if offset < begin + len(edit.new):
                return None
            shift += len(edit.new) - (edit.end - edit.start)
        return offset - shift


class Event(NamedTuple):
    """One more piece of the proof is shown to Lean.

    `kind` is "open" (a step with the blocks in it emptied), "step" (a step, whole) or "block" (the
    end of a block: nothing closes its goals any more).
    """

    kind: str
    at: int
    step: int | None
    """Whose fault a new error is; None for the end of the theorem's own block."""
    cut: Cut


def events_of(spans: Spans, hidden: frozenset[int] = frozenset()) -> list[Event]:
    """All events of a proof, in order; the last one shows the whole proof.

    Args:
        spans: Where its steps stand.
        hidden: Lines of calculations whose claims cannot be parsed: these are not shown before
            their turn.
    """
    spans = spans._replace(hidden=hidden)
    found: list[Event] = []
    for block in spans.blocks_of(None):
        _block_events(spans, block, found)
    return found


def nothing(spans: Spans) -> Cut:
    """The axiom in place of the proof."""
    return _apply(spans, [Edit(0, len(spans.text), f":= {_TERM}")])


def replaced(spans: Spans, step: int, new: str, base: Cut | None) -> Cut:
    """The proof, or a cut of it, with one step replaced (of a calculation's line, its proof)."""
    start, end = spans.steps[step].start, spans.steps[step].end
    if spans.blocks[spans.steps[step].block].kind == "calc":
        assign = _assignment(spans.text, start, end)
        start = start if assign is None else assign
        new = f"{new} = {new}" if assign is None else f":= {new}"
    kept = [e for e in (base.edits if base else ()) if not start <= e.start < end]
    return _apply(spans, [*kept, Edit(start, end, new)])


def _block_events(spans: Spans, block: int, found: list[Event]) -> None:
    for step in spans.blocks[block].steps:
        inner = spans.blocks_of(step)
        if inner:
            emptied = [e for b in inner for e in _emptied(spans, b)]
            cut = _apply(spans, emptied + _behind_step(spans, step))
            found.append(Event("open", step, step, cut))
        for other in inner:
            _block_events(spans, other, found)
        found.append(Event("step", step, step, _apply(spans, _behind_step(spans, step))))
    owner = spans.blocks[block].owner
    found.append(Event("block", block, owner, _apply(spans, _behind_block(spans, block))))


def _behind_step(spans: Spans, step: int) -> list[Edit]:
    """Take away what follows a step."""
    number = spans.steps[step].block
    block, end = spans.blocks[number], spans.steps[step].end
    if block.is_tactics:
        column = block.start - (spans.text.rfind("\n", 0, block.start) + 1)
        edits = [] if _hangs(spans, step, column) else [Edit(end, block.end, _next_line(column))]
    elif block.kind == "calc":
        edits = [e for s in block.steps if s > step for e in _unproved(spans, s)]
    else:
        edits = []
    return edits + _behind_block(spans, number)


def _next_line(column: int) -> str:
    """What goes on in a block of tactics at a column.

    The semicolon ends a term that lacks its end, which would go on with the names of tactics; a
    block that is nested in the step may have it, for what follows stands left of that block.
    """
    indent = "\n" + " " * column
    return f"{indent};{indent}{_TACTIC}"


def _hangs(spans: Spans, step: int, column: int) -> bool:
    """Whether a step ends in a calculation that takes in whatever comes next at a column.

    A calculation may go on at or left of its own beginning (`| succ n ih => calc …`). A tactic
    after it would be read as part of its last line; so it always is the last step of its block, and
    nothing needs to be taken away behind it.
    """
    calcs = [b.start for b in spans.blocks if b.kind == "calc"]
    start, end = spans.steps[step].start, spans.steps[step].end
    lines = [line for line in spans.text[start:end].split("\n")[1:] if line.strip()]
    left = min((len(line) - len(line.lstrip()) for line in lines), default=column + 1)
    return left <= column and any(start <= at < end for at in calcs)


def _behind_block(spans: Spans, block: int) -> list[Edit]:
    """Take away what follows a block, but not what the step around it needs."""
    owner = spans.blocks[block].owner
    later = [b for b in spans.blocks_of(owner) if b > block]
    edits = [e for b in later for e in _emptied(spans, b)]
    return edits if owner is None else edits + _behind_step(spans, owner)


def _emptied(spans: Spans, number: int) -> list[Edit]:
    block = spans.blocks[number]
    if block.kind == "calc":
        return [e for step in block.steps for e in _unproved(spans, step)]
    if block.kind == "rest":
        return [Edit(block.start, block.end, "")]
    return [Edit(block.start, block.end, _TACTIC if block.is_tactics else _TERM)]


def _unproved(spans: Spans, line: int) -> list[Edit]:
    start, end = spans.steps[line].start, spans.steps[line].end
    if line in spans.hidden:
        return [Edit(start, end, f"_ = _ := {_TERM}")]
    assign = _assignment(spans.text, start, end)
    return [] if assign is None else [Edit(assign, end, f":= {_TERM}")]


def _assignment(text: str, start: int, end: int) -> int | None:
    """Where the `:=` of a calculation's line stands."""
    depth = 0
    for at in range(start, end):
        if text[at] in _OPENERS:
            depth += 1
        elif text[at] in _CLOSERS:
            depth -= 1
        elif depth == 0 and text.startswith(":=", at):
            return at
    return None


def _apply(spans: Spans, edits: list[Edit]) -> Cut:
    """Make edits that lie apart or in one another; of the latter the outer one counts.

    At one place they are made in the order given, innermost block first.
    """
    chosen: list[Edit] = []
    for edit in sorted(edits, key=lambda e: e.start):
        if not chosen or edit.start >= chosen[-1].end:
            chosen.append(edit)
    pieces, at = list[str](), 0
    for edit in chosen:
        pieces += (spans.text[at : edit.start], edit.new)
        at = edit.end
    return Cut("".join(pieces) + spans.text[at:], tuple(chosen))
