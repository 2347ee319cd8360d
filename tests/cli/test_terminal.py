"""What a person sees: marks, nesting, the goal where it broke, the verdict."""

from __future__ import annotations

import io

import pytest
from rich.console import Console, RenderableType

from leanprm.records import Reason
from leanprm.report.terminal import printable, proof_table, short_line, summary_line, summary_table
from leanprm.verify.tally import Tally
from tests.cli.reports import report, step

BROKEN = report(
    "files/and.lean:and_swap",
    [
        step(0, "intro h", progress=True),
        step(1, "have hp : p := by\n    exact h.1", progress=True),
        step(2, "exact h.1", depth=1, parent=1, progress=True),
        step(
            3,
            "exact h.1",
            "invalid",
            kind="type_mismatch",
            message="type mismatch\n  h.1 has type p",
            goals_before=("p q : Prop\nh : p ∧ q\n⊢ q ∧ p", "⊢ second", "⊢ third", "⊢ fourth"),
        ),
        step(4, "trivial", "unreached"),
    ],
    "rejected",
)


def drawn(what: RenderableType, *, width: int = 100) -> list[str]:
    out = io.StringIO()
    Console(file=out, width=width, highlight=False, no_color=True).print(what)
    return [line.rstrip() for line in out.getvalue().splitlines()]


def test_each_step_has_its_mark_and_place() -> None:
    lines = drawn(proof_table(BROKEN))
    assert lines[0] == "files/and.lean:and_swap"
    assert lines[1] == "  ✓ 1 intro h"
    assert lines[2] == "  ✓ 2 have hp : p := by"
    assert lines[3] == "  ✓ 3   exact h.1"
    assert lines[4] == "  ✗ 4 exact h.1  invalid (type_mismatch)"
    assert "  · 5 trivial" in lines
    assert "✗ rejected at step 4 of 5 · 12 ms" in lines[-2]


def test_bullet_is_shown_without_what_it_holds() -> None:
    bullet = report("t", [step(0, "· exact h"), step(1, "exact h", depth=1, parent=0)])
    bullet.steps[1] = bullet.steps[1].model_copy(update={"start": (2, 4)})
    assert drawn(proof_table(bullet))[1:3] == ["  ✓ 1 ·", "  ✓ 2   exact h"]


def test_message_and_goal_stand_where_it_broke() -> None:
    text = "\n".join(drawn(proof_table(BROKEN)))
    at = text.index("invalid (type_mismatch)")
    assert at < text.index("│ type mismatch") < text.index("│ h : p ∧ q") < text.index("· 5")
    assert "│ ⊢ q ∧ p" in text
    assert "… 1 more goals" in text
    assert "fourth" not in text


@pytest.mark.parametrize(
    ("label", "mark", "ascii_mark"),
    [("hole", "○", "o"), ("forbidden", "⊘", "!"), ("unknown", "?", "?"), ("invalid", "✗", "x")],
)
def test_marks(label: str, mark: str, ascii_mark: str) -> None:
    shown = report("t", [step(0, "sorry", label)], "unknown")  # type: ignore[arg-type]  # one of Label
    assert drawn(proof_table(shown))[1].startswith(f"  {mark} 1 sorry  {label}")
    lines = drawn(proof_table(shown, ascii_only=True))
    assert lines[1].startswith(f"  {ascii_mark} 1 sorry")


def test_verified_names_its_axioms() -> None:
    plain = report("t")
    some = plain.model_copy(update={"axioms": ["propext"]})
    assert drawn(short_line(plain)) == ["✓ t verified, 1 step · axioms: none · 12 ms"]
    assert "axioms: propext" in drawn(short_line(some))[0]


def test_reason_is_said() -> None:
    late = report("t", status="unknown", reason=Reason(kind="timeout", message="30 s\nmore"))
    assert (
        drawn(short_line(late)) == ["✓ t unknown"]
        or "unknown, 1 step: timeout: 30 s" in drawn(short_line(late))[0]
    )


def test_step_without_progress_is_pointed_at() -> None:
    idle = report("t", [step(0, "skip", progress=False, goals_before=("⊢ p",))])
    assert drawn(proof_table(idle))[1] == "  ✓ 1 skip  no progress"


def test_long_step_and_message_are_cut() -> None:
    tall = "simp [\n" + "\n".join(f"    lemma_{n}," for n in range(50)) + "]"
    shown = report("t", [step(0, tall, "invalid", message="\n".join(["no"] * 99))], "rejected")
    lines = drawn(proof_table(shown))
    assert any("43 more lines" in line for line in lines)
    assert any("85 more lines" in line for line in lines)
    assert len(lines) < 40


def test_controls_in_a_proof_cannot_repaint_the_table() -> None:
    evil = report("t", [step(0, "simp\x1b[2J\x1b[H✓\u202e\x9b", "invalid")], "rejected")
    text = "\n".join(drawn(proof_table(evil)))
    assert "\x1b" not in text
    assert "\u202e" not in text
    assert "\x9b" not in text
    assert printable("a\tb\x00") == "a   b␀"


def test_markup_in_a_proof_is_text() -> None:
    shown = report("t", [step(0, "simp only [red, foo]")])
    assert "simp only [red, foo]" in drawn(proof_table(shown))[1]


def test_narrow_terminal_folds_and_keeps_everything() -> None:
    wide = report("t", [step(0, "exact " + "x" * 100)])
    text = "".join(line.strip() for line in drawn(proof_table(wide), width=40))
    assert text.count("x") >= 100


def tally() -> Tally:
    counts = Tally()
    counts.add(report("a"))
    counts.add(BROKEN)
    late = Reason(kind="timeout", message="30 s")
    counts.add(report("b", [step(0, "omega", "unknown", kind="timeout")], "unknown", reason=late))
    counts.add(report("c", agrees=False))
    return counts


def test_counts() -> None:
    summary = tally().summary()
    assert summary["proofs"] == 4
    assert summary["steps"] == 8
    assert summary["statuses"] == {"rejected": 1, "unknown": 1, "verified": 2}
    assert summary["reasons"] == {"unknown(timeout)": 1}
    assert summary["labels"]["invalid"] == {"type_mismatch": 1}
    assert summary["labels"]["valid"] == {"-": 5}
    assert summary["unknown_rate"] == 0.25
    assert summary["unknown_step_rate"] == 0.125
    assert summary["disagreements"] == 1


def test_summary_for_a_person() -> None:
    line = drawn(summary_line(tally(), 2, 2.0), width=140)[0]
    assert line == (
        "4 proofs: 2 verified, 1 rejected, 1 unknown · 2 unusable inputs · 8 steps · 2.0 s "
        "(2.0 proofs/s)"
    )
    assert drawn(summary_line(Tally(), 0, 0.0))[0].startswith("0 proofs: nothing to check")
    table = "\n".join(drawn(summary_table(tally())))
    assert "type_mismatch" in table
    assert "unknown rate" in table
    assert "25.00%" in table
