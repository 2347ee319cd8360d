"""What an answer of the protocol means, whatever the wording of messages; no I/O.

Two answers agree if they say the same of each goal and of the whole: refused or not, which goals
are left and at which `sorry`, which tactics were there, and where the errors of a text are.
"""

from __future__ import annotations

from typing import Any, Literal, NamedTuple

Verdict = Literal["refused", "done", "open", "unfinished", "ran", "errors"]


class Meaning(NamedTuple):
    verdict: Verdict
    goals: tuple[str, ...] = ()
    sorries: tuple[str, ...] = ()
    tactics: tuple[tuple[str, str], ...] = ()
    errors: tuple[tuple[int, int], ...] = ()
    numbers: tuple[int | None, ...] = ()


def meaning_of(answer: Any) -> Meaning:
    if not isinstance(answer, dict) or "message" in answer:
        return Meaning("refused")
    errors = [m for m in answer.get("messages", ()) if m["severity"] == "error"]
    sorries = tuple(_flat(each["goal"]) for each in answer.get("sorries", ()))
    numbers = tuple(each.get("proofState") for each in answer.get("sorries", ()))
    if "goals" in answer:
        verdict = _of_step(answer.get("proofStatus", ""), bool(errors))
        if verdict == "refused":
            return Meaning("refused")
        goals = tuple(map(_flat, answer["goals"]))
        return Meaning(verdict, goals, sorries, numbers=(*numbers, answer["proofState"]))
    return Meaning(
        "errors" if errors else "ran",
        sorries=sorries,
        tactics=tuple((_flat(t["tactic"]), _flat(t["goals"])) for t in answer.get("tactics", ())),
        errors=tuple(sorted((e["pos"]["line"], e["pos"]["column"]) for e in errors)),
        numbers=(*numbers, answer.get("env")),
    )


def _of_step(status: str, has_errors: bool) -> Verdict:
    if has_errors or status.startswith("Error"):
        return "refused"
    if status == "Completed":
        return "done"
    return "open" if status == "Incomplete: open goals remain" else "unfinished"


def _flat(text: str) -> str:
    return " ".join(text.split())


def differences(said: list[Any], expected: list[Any]) -> list[str]:
    """Where two conversations mean different things, one line each."""
    found = []
    if len(said) != len(expected):
        found.append(f"{len(said)} answers, not {len(expected)}")
    for number, (one, other) in enumerate(zip(said, expected, strict=False), start=1):
        ours, theirs = meaning_of(one), meaning_of(other)
        for field in Meaning._fields:
            a, b = getattr(ours, field), getattr(theirs, field)
            if a != b:
                found.append(f"answer {number}, {field}: {a!r}, not {b!r}")
    return found
