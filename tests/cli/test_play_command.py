"""`leanprm play` through a real terminal, with real Lean."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from pathlib import Path

import pexpect
import psutil
import pytest

from leanprm.lean.toolchain import Toolchain
from tests.cli.conftest import COMMAND, environment, run_command

FILE = """\
theorem before : True := trivial

theorem swap (p q : Prop) : p ∧ q → q ∧ p := by
  intro h
  sorry

theorem behind : True := trivial
"""


class Terminal:
    """A person at a terminal."""

    def __init__(self, *arguments: str | Path, echo: bool = False) -> None:
        self.child = pexpect.spawn(
            COMMAND[0],
            [*COMMAND[1:], "play", *map(str, arguments)],
            encoding="utf-8",
            timeout=60,
            env=environment(NO_COLOR="1", INPUTRC="/dev/null"),
            dimensions=(40, 120),
            echo=echo,
        )

    def sees(self, *texts: str) -> None:
        """All texts appear, in this order."""
        for text in texts:
            self.child.expect_exact(text)

    def prompt(self, played: int) -> None:
        """Wait for the prompt after so many tactics."""
        self.child.expect_exact(f"{played}> ")

    def types(self, line: str) -> None:
        self.child.sendline(line)

    def leaves(self) -> int | None:
        self.child.expect(pexpect.EOF)
        self.child.close()
        status: int | None = self.child.exitstatus
        return status


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "a.lean"
    path.write_text(FILE, encoding="utf-8")
    return path


@pytest.fixture
def terminal(toolchain: Toolchain, path: Path) -> Iterator[Terminal]:
    assert toolchain.kind == "embedded"
    terminal = Terminal(path)
    yield terminal
    terminal.child.close(force=True)


def test_play_a_proof_to_its_end_and_save_it(terminal: Terminal, path: Path) -> None:
    terminal.sees("theorem swap (p q : Prop) : p ∧ q → q ∧ p", "1 tactic ahead")
    terminal.sees("⊢ p ∧ q → q ∧ p")
    terminal.prompt(0)
    terminal.types("")
    terminal.sees("intro h", "h : p ∧ q", "⊢ q ∧ p")
    terminal.prompt(1)
    terminal.types("exact h")
    terminal.sees("✗", "has type")
    terminal.prompt(1)
    terminal.types("constructor")
    terminal.sees("goal 1 of 2", "⊢ q", "goal 2 of 2", "⊢ p")
    terminal.prompt(2)
    terminal.types("undo")
    terminal.sees("⊢ q ∧ p")
    terminal.prompt(1)
    terminal.types(r"exact \<h.2, h.1\>")
    terminal.sees("no goals")
    terminal.prompt(2)
    terminal.types("save")
    terminal.sees(f"saved to {path}")
    terminal.prompt(2)
    terminal.types("quit")
    assert terminal.leaves() == 0
    saved = path.read_text(encoding="utf-8")
    assert saved == FILE.replace("  sorry", "  exact ⟨h.2, h.1⟩")
    assert run_command("verify", path, "--quiet").returncode == 0


def test_back_forward_show_and_help(terminal: Terminal, path: Path) -> None:
    terminal.prompt(0)
    terminal.types("back")
    terminal.sees("this is the beginning")
    terminal.prompt(0)
    terminal.types("next")
    terminal.prompt(1)
    terminal.types("next")
    terminal.sees("this is the end")
    terminal.prompt(1)
    terminal.types("back")
    terminal.sees("⊢ p ∧ q → q ∧ p")
    terminal.prompt(0)
    terminal.types("show")
    terminal.sees("▸", "intro h")
    terminal.prompt(0)
    terminal.types("?")
    terminal.sees("Type a tactic to try it", "undo", "save [FILE]")
    terminal.prompt(0)
    terminal.types("drop")
    terminal.sees("dropped: intro h")
    terminal.prompt(0)
    terminal.types("all")
    terminal.prompt(0)
    terminal.types("goals")
    terminal.sees("⊢ p ∧ q → q ∧ p")
    terminal.prompt(0)
    terminal.child.sendeof()
    terminal.sees("not saved")
    assert terminal.leaves() == 0
    assert path.read_text(encoding="utf-8") == FILE


def test_tactic_of_several_lines(terminal: Terminal) -> None:
    terminal.prompt(0)
    terminal.types("all")
    terminal.prompt(1)
    terminal.types("cases h with")
    terminal.sees("... ")
    terminal.types("| intro a b =>")
    terminal.sees("... ")
    terminal.types("  exact ⟨b, a⟩")
    terminal.sees("... ")
    terminal.types("")
    terminal.sees("no goals")
    terminal.prompt(2)
    terminal.types("show")
    terminal.sees("intro h", "cases h with", "| intro a b =>", "exact ⟨b, a⟩", "▸")
    terminal.prompt(2)
    terminal.types("look")
    terminal.sees("exact ⟨b, a⟩", "a : p", "b : q", "⊢ q ∧ p")
    terminal.prompt(2)


def test_interrupt_at_the_prompt_and_leaving_without_saving(
    toolchain: Toolchain, path: Path
) -> None:
    assert toolchain.kind == "embedded"
    terminal = Terminal(path, echo=True)
    try:
        terminal.prompt(0)
        terminal.child.send("intro half")
        terminal.sees("intro half")
        terminal.child.sendintr()
        terminal.prompt(0)
        terminal.types("intro x")
        terminal.sees("x : p ∧ q")
        terminal.prompt(1)
        terminal.types("q")
        terminal.sees("not saved")
        assert terminal.leaves() == 0
    finally:
        terminal.child.close(force=True)


def test_lean_that_died_is_started_again(terminal: Terminal) -> None:
    terminal.prompt(0)
    for process in psutil.Process(terminal.child.pid).children(recursive=True):
        process.send_signal(signal.SIGKILL)
    terminal.types("intro x")
    terminal.sees("x : p ∧ q")
    terminal.prompt(1)


def test_tactic_that_runs_for_ever_is_stopped(toolchain: Toolchain, path: Path) -> None:
    assert toolchain.kind == "embedded"
    terminal = Terminal(path, "--timeout", "2", "--heartbeats", "100000000")
    try:
        terminal.prompt(0)
        terminal.types("repeat (have h2 : True := trivial)")
        terminal.child.expect(["nothing changed", "✗"])
        terminal.prompt(0)
        terminal.types("intro x")
        terminal.sees("x : p ∧ q")
        terminal.types("quit")
        terminal.child.expect(pexpect.EOF)
    finally:
        terminal.child.close(force=True)


def test_file_that_cannot_be_played(tmp_path: Path) -> None:
    empty = tmp_path / "e.lean"
    empty.write_bytes(b"")
    for target, word in ((empty, "empty"), (tmp_path / "none.lean", "cannot be read")):
        result = run_command("play", target)
        assert result.returncode == 2
        assert word in result.stderr
        assert len(result.stderr.splitlines()) == 1


@pytest.mark.parametrize("line", ["3", "9"])
def test_states_and_documents_hold_the_same_dialogue(
    toolchain: Toolchain, tmp_path: Path, line: str
) -> None:
    path = tmp_path / "b.lean"
    path.write_text(
        "variable (p q : Prop)\n\ntheorem a (h : p ∧ q) : q ∧ p := by\n  constructor\n"
        "  · exact h.2\n  · have hp : p := by\n      exact h.1\n    exact hp\n"
        "theorem b : p → p := by\n  intro hp\n  exact hp\n",
        encoding="utf-8",
    )
    said = "\nlook\nmissing tactic\n\nback\nall\nlook\nundo\nundo\nclassical\ngoals\n"
    outputs = [
        run_command("play", f"{path}:{line}", "--transport", way, stdin=said)
        for way in ("repl", "server")
    ]
    assert outputs[0].returncode == outputs[1].returncode == 0
    assert outputs[0].stdout == outputs[1].stdout
    assert "no goals" in outputs[0].stdout


def test_an_error_before_the_theorem_needs_documents(toolchain: Toolchain, tmp_path: Path) -> None:
    path = tmp_path / "c.lean"
    path.write_text("example : 1 = 2 := rfl\ntheorem t : True := by\n  trivial\n", encoding="utf-8")
    auto = run_command("play", f"{path}:2", stdin="all\n")
    assert auto.returncode == 0
    assert "no goals" in auto.stdout
    states = run_command("play", f"{path}:2", "--transport", "repl", stdin="all\n")
    assert states.returncode == 2
    assert "header" in states.stderr
