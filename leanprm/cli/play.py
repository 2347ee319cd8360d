"""`leanprm play`: step through a proof in the terminal."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.text import Text

from leanprm.cli import _options
from leanprm.cli._abbreviations import expand
from leanprm.cli._console import make_console, make_stdout_safe
from leanprm.cli._script import Opened, Script, open_theorem
from leanprm.cli._view import Board, View, open_board
from leanprm.errors import InfrastructureError, InputError
from leanprm.report.terminal import printable
from leanprm.verify.sources import decode_text

HELP = """\
Type a tactic to try it: it stays if Lean accepts it.
Symbols have backslash names: \\and \\to \\forall \\< \\> \\.
A line that ends with `by`, `=>`, `with` or an open bracket goes on; an empty line ends it.

  Enter, next, n   play the next tactic of the proof
  back, b          one tactic back
  all              play as far as it goes
  undo, u          take back the last change
  drop             take the next tactic out of the proof
  goals, g         show the goals again
  look             show the steps inside the last tactic, each with the goal before it
  show             show the whole proof, with the cursor
  save [FILE]      write the proof into its file, or another one
  ?, help          this page
  quit, q          leave (Ctrl-D)
"""
_OPEN_ENDS = ("by", "=>", "with", ":=", "from", ",", "(", "[", "{", "⟨", "<;>", "calc")
_BRACKETS = {")": "(", "]": "[", "}": "{", "⟩": "⟨"}

Target = Annotated[
    str, typer.Argument(metavar="FILE.lean[:LINE]", help="A file, and a line of the theorem.")
]


def play(
    target: Target,
    project: _options.Project = None,
    timeout: _options.Timeout = _options.DEFAULTS.wall_s,
    memory: _options.Memory = _options.DEFAULTS.memory_mb,
    heartbeats: _options.Heartbeats = _options.DEFAULTS.max_heartbeats,
    transport: _options.TransportOption = "auto",
) -> None:
    """Step through a proof: see the goals, type tactics, go back, save.

    Without LINE: the first theorem with a `sorry`, or else the first one.
    """
    make_stdout_safe()
    path, line = split_target(target)
    try:
        data = path.read_bytes()
    except OSError as error:
        raise InputError(f"cannot be read: {error.strerror}", file=path) from None
    opened = open_theorem(decode_text(data, str(path)), str(path), line)
    limits = _options.make_limits(timeout, memory, heartbeats)
    toolchain = _options.make_toolchain(project)
    with open_board(opened, toolchain, limits, transport) as board:
        player = Player(opened, path, board, make_console(), crlf=b"\r\n" in data)
        player.run()


def split_target(target: str) -> tuple[Path, int | None]:
    """FILE and LINE of `FILE:LINE`; a file whose name ends so is taken as it is."""
    head, colon, tail = target.rpartition(":")
    if colon and tail.isdecimal() and not Path(target).exists():
        return Path(head), int(tail)
    return Path(target), None


class Player:
    """The dialogue about one theorem.

    Args:
        opened: The theorem.
        path: Its file.
        board: Asks Lean about scripts.
        console: Where to write.
        crlf: Whether the file's lines end with a carriage return too.
    """

    def __init__(
        self,
        opened: Opened,
        path: Path,
        board: Board,
        console: Console,
        *,
        crlf: bool = False,
    ) -> None:
        self.opened = opened
        self.script = opened.script
        self._path = path
        self._board = board
        self._console = console
        self._crlf = crlf
        self._history: list[Script] = []
        self._saved = opened.script.text
        self._view = View(None, None, ())
        self._commands: dict[str, Callable[[], None]] = {
            "": self._next, "next": self._next, "n": self._next, "forward": self._next,
            "back": self._back, "b": self._back, "undo": self._undo, "u": self._undo,
            "drop": self._drop, "goals": self._show_goals, "g": self._show_goals,
            "show": self._show, "look": self._look, "all": self._all, "?": self._help,
            "help": self._help,
        }  # fmt: skip

    def run(self) -> None:
        """Talk until the user leaves."""
        self._say(Text(printable(self.opened.title), style="bold"))
        ahead = len(self.script.ahead)
        self._say(f"{ahead} tactic{'s' * (ahead != 1)} ahead · ? for help", style="dim")
        self._view = self._board.view(self.script)
        if self._view.error is not None:
            self._say(printable(self._view.error), style="red")
        self._show_goals()
        for line in self._lines():
            word = line.strip()
            if word in ("quit", "q", "exit", ":q"):
                break
            try:
                self._obey(word, line)
            except KeyboardInterrupt:
                self._say("stopped; nothing changed", style="yellow")
            except InfrastructureError as error:
                self._say(f"Lean gave no answer, nothing changed: {error}", style="yellow")
        if self._whole() != self._saved:
            self._say("not saved", style="yellow")

    def _obey(self, word: str, line: str) -> None:
        if word in self._commands:
            self._commands[word]()
        elif word == "save" or word.startswith("save "):
            self._save(word[4:].strip())
        else:
            self._try(expand(self._whole_tactic(line.strip())))

    def _lines(self) -> Iterator[str]:
        with contextlib.suppress(ImportError):
            import readline  # noqa: F401  (gives `input` editing and a history)
        while True:
            try:
                yield input(f"{len(self.script.played)}> ")
            except EOFError:
                self._say("")
                return
            except KeyboardInterrupt:
                self._say("")

    def _whole_tactic(self, first: str) -> str:
        """A tactic with its further lines."""
        lines = [first]
        while _is_open("\n".join(lines)) or len(lines) > 1:
            try:
                line = input("... ")
            except EOFError:
                break
            if not line.strip():
                break
            lines.append(line if line.startswith(" ") else "  " + line)
        return "\n".join(lines)

    def _try(self, tactic: str) -> None:
        self._move(self.script.typed(tactic))

    def _move(self, script: Script) -> bool:
        """Go to a changed script if Lean accepts it."""
        view = self._board.view(script)
        for note in view.notes:
            self._say(printable(note), style="yellow")
        if not view.accepted:
            self._say(Text("✗ ", style="bold red") + Text(printable(view.error or ""), style="red"))
            return False
        self._history.append(self.script)
        self.script, self._view = script, view
        self._show_goals()
        return True

    def _next(self) -> None:
        script = self.script.forward()
        if script is None:
            self._say("this is the end; type a tactic", style="dim")
            return
        self._say(printable(script.played[-1]), style="bold")
        self._move(script)

    def _all(self) -> None:
        while self.script.ahead:
            script = self.script.forward()
            if script is None:
                return
            self._say(printable(script.played[-1]), style="bold")
            if not self._move(script):
                return

    def _back(self) -> None:
        script = self.script.back()
        if script is None:
            self._say("this is the beginning", style="dim")
        else:
            self._move(script)

    def _undo(self) -> None:
        if not self._history:
            self._say("nothing to undo", style="dim")
            return
        before = self._history[-1]
        view = self._board.view(before)
        self._history.pop()
        self.script, self._view = before, view
        self._show_goals()

    def _drop(self) -> None:
        script = self.script.without_next()
        if script is None:
            self._say("nothing is ahead", style="dim")
            return
        self._history.append(self.script)
        self._say(f"dropped: {printable(self.script.ahead[0])}", style="dim")
        self.script = script

    def _help(self) -> None:
        self._say(HELP)

    def _look(self) -> None:
        inner = self._board.inside(self.script)
        if not inner:
            self._say("the last tactic has no steps inside", style="dim")
        for tactic, goal in inner:
            self._say(printable(tactic), style="bold")
            for line in printable(goal or "no tactic state here").splitlines():
                self._say("  " + line, style="cyan" if line.startswith("⊢") else None)

    def _show(self) -> None:
        for tactic in self.script.played:
            self._say("  " + printable(tactic).replace("\n", "\n  "), style="green")
        self._say("▸", style="bold cyan")
        for tactic in self.script.ahead:
            self._say("  " + printable(tactic).replace("\n", "\n  "), style="dim")

    def _show_goals(self) -> None:
        goals = self._view.goals
        if goals is None:
            self._say("no tactic state here", style="yellow")
        elif not goals:
            self._say(
                "no goals: the proof is complete (`save`, then `leanprm verify`)", style="green"
            )
        for number, goal in enumerate(goals or (), start=1):
            if len(goals or ()) > 1:
                self._say(f"goal {number} of {len(goals or ())}", style="dim")
            for line in printable(goal).splitlines():
                self._say(line, style="cyan" if line.startswith("⊢") else None)

    def _whole(self) -> str:
        return self.script.text

    def _save(self, name: str) -> None:
        path = Path(name) if name else self._path
        finished = self._view.goals == () and not self.script.ahead
        text = self.opened.saved(self.script, finished=finished)
        data = (text.replace("\n", "\r\n") if self._crlf else text).encode()
        part = path.with_name(path.name + ".part")
        try:
            part.write_bytes(data)
            with contextlib.suppress(FileNotFoundError):
                os.chmod(part, path.stat().st_mode & 0o7777)
            part.replace(path)
        except OSError as error:
            self._say(f"cannot write {path}: {error.strerror}", style="red")
            return
        self._saved = self._whole()
        self._say(f"saved to {path}" + ("" if finished else ", unfinished"), style="green")

    def _say(self, what: str | Text, style: str | None = None) -> None:
        self._console.print(what, style=style, soft_wrap=True)
        sys.stdout.flush()


def _is_open(text: str) -> bool:
    """Whether a tactic cannot end here."""
    bare = text.rstrip()
    stack: list[str] = []
    for character in bare:
        if character in _BRACKETS.values():
            stack.append(character)
        elif stack and stack[-1] == _BRACKETS.get(character):
            stack.pop()
    if stack:
        return True
    words = bare.split()
    return bool(words) and (words[-1] in _OPEN_ENDS or bare.endswith((",", "=>", ":=", "<;>")))
