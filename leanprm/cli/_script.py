"""A tactic script under a cursor: what has been played, what is still ahead. No I/O."""

from __future__ import annotations

from dataclasses import dataclass, replace

from leanprm.errors import InputError
from leanprm.lean.position import LineIndex
from leanprm.verify.restated import theorems_in
from leanprm.verify.script import parse_script
from leanprm.verify.statement import TheoremSpan

INDENT = "  "


@dataclass(frozen=True)
class Script:
    """Tactics before and after the cursor; changed copies are made, never the object itself."""

    played: tuple[str, ...] = ()
    ahead: tuple[str, ...] = ()

    def typed(self, tactic: str) -> Script:
        """With a tactic put in at the cursor; the same tactic ahead is used up."""
        ahead = self.ahead
        if ahead and ahead[0].strip() == tactic.strip():
            ahead = ahead[1:]
        return Script((*self.played, tactic), ahead)

    def forward(self) -> Script | None:
        """One tactic further; None at the end."""
        if not self.ahead:
            return None
        return Script((*self.played, self.ahead[0]), self.ahead[1:])

    def back(self) -> Script | None:
        """One tactic back; None at the beginning."""
        if not self.played:
            return None
        return Script(self.played[:-1], (self.played[-1], *self.ahead))

    def without_next(self) -> Script | None:
        """With the next tactic taken out; None at the end."""
        return replace(self, ahead=self.ahead[1:]) if self.ahead else None

    @property
    def text(self) -> str:
        """All tactics as lines of a proof."""
        return lines_of((*self.played, *self.ahead))


def lines_of(tactics: tuple[str, ...]) -> str:
    """Tactics one below the other, indented."""
    return "".join(indented(tactic) + "\n" for tactic in tactics)


def indented(tactic: str) -> str:
    """A tactic with every line indented."""
    return "\n".join(INDENT + line if line.strip() else "" for line in tactic.splitlines())


@dataclass(frozen=True)
class Opened:
    """A theorem of a file, opened for playing.

    Attributes:
        text: The file.
        span: The theorem in it.
        script: Its tactics, all still ahead.
    """

    text: str
    span: TheoremSpan
    script: Script

    @property
    def before(self) -> str:
        """The file up to and with `:= by`."""
        return self.text[: self.span.statement_end] + " := by\n"

    @property
    def header(self) -> str:
        """The file up to the theorem."""
        return self.text[: self.span.start]

    @property
    def statement(self) -> str:
        """The theorem without a proof, with its modifiers."""
        return self.text[self.span.start : self.span.statement_end]

    @property
    def title(self) -> str:
        """The statement."""
        return self.text[self.span.keyword_start : self.span.statement_end]

    def document(self, script: Script) -> tuple[str, int]:
        """What Lean is given for the tactics before the cursor, and where to ask for goals.

        The last line is `done`: the goals there are those after the last tactic, and an error
        there says only that some are left.
        """
        text = self.before + lines_of(script.played) + INDENT
        return text + "done\n", len(text)

    def inner_steps(self, script: Script) -> list[tuple[int, int]]:
        """Start and end, in the document, of the steps inside the last tactic."""
        if not script.played:
            return []
        text, at = self.document(script)
        begin = at - len(INDENT) - len(lines_of(script.played[-1:]))
        parsed = parse_script(text, len(self.before) - len(":= by\n"), at)
        return [
            (step.start, step.end)
            for step in parsed.steps
            if step.depth > 0 and step.start >= begin
        ]

    def saved(self, script: Script, *, finished: bool) -> str:
        """The file with the script as the theorem's proof; `sorry` ends an unfinished one."""
        proof = script.text if finished or script.ahead else script.text + INDENT + "sorry\n"
        rest = self.text[self.span.end :]
        return self.before + proof.rstrip("\n") + (rest if rest.strip() else "\n")


def open_theorem(text: str, file: str, line: int | None) -> Opened:
    """The theorem at a line of a file, else the first one that has a `sorry`, else the first one.

    Raises:
        InputError: If there is no such theorem, or its proof is not made of tactics.
    """
    spans = theorems_in(text)
    if not spans:
        raise InputError("no theorem, lemma or example", file=file)
    index = LineIndex(text)
    span = _first(text, spans) if line is None else _at(index, spans, line)
    if span is None:
        lines = ", ".join(str(index.position(each.keyword_start)[0]) for each in spans[:20])
        raise InputError("no theorem at this line", file=file, line=line, mend=f"there is {lines}")
    return Opened(text, span, _script(text, span, file, index))


def _first(text: str, spans: list[TheoremSpan]) -> TheoremSpan:
    for span in spans:
        if span.proof_start is None or "sorry" in text[span.proof_start : span.end]:
            return span
    return spans[0]


def _at(index: LineIndex, spans: list[TheoremSpan], line: int) -> TheoremSpan | None:
    for span in spans:
        if index.position(span.start)[0] <= line <= index.position(span.end)[0]:
            return span
    return None


def _script(text: str, span: TheoremSpan, file: str, index: LineIndex) -> Script:
    """The main tactics of a proof, with the comments before them; a final `sorry` is left out."""
    if span.proof_start is None:
        return Script()
    parsed = parse_script(text, span.proof_start, span.end)
    main = [block for block in parsed.blocks if block.step is None]
    if not main or main[0].kind != "by":
        line = index.position(span.proof_start)[0]
        if text[span.proof_start : span.end].startswith(":="):
            term = text[span.proof_start + 2 : span.end].strip()
            return Script() if term == "sorry" else Script(ahead=(f"exact {term}",))
        raise InputError("a proof by equations cannot be played", file=file, line=line)
    tactics = []
    at = main[0].opener_end
    for number in main[0].steps:
        step = parsed.steps[number]
        column = index.position(step.start)[1]
        tactics.append(_dedented(text[at : step.end].lstrip(" \t\n;"), column))
        at = step.end
    if tactics and tactics[-1] in ("sorry", "admit"):
        tactics.pop()
    return Script(ahead=tuple(tactics))


def _dedented(tactic: str, column: int) -> str:
    first, *rest = tactic.split("\n")
    lines = [line[min(column, len(line) - len(line.lstrip(" "))) :] for line in rest]
    return "\n".join([first, *lines])
