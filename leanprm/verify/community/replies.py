"""Answers as the JSON of the community's REPL: its fields, left out where it leaves them out."""

from __future__ import annotations

from typing import Any

from leanprm.verify.community.engine import Message, Place, Ran, Sorry, Stepped, Tactic

Json = dict[str, Any]


def error(text: str) -> Json:
    """The answer to a request that leads to nothing."""
    return {"message": text}


def command(
    ran: Ran, env: int | None, sorries: list[int | None], tactics: list[int | None]
) -> Json:
    """The answer to a command or a file.

    Args:
        ran: What it did.
        env: The number of its environment; None if that is not kept.
        sorries: The numbers of the states of `ran.sorries`.
        tactics: The numbers of the states of `ran.tactics`.
    """
    answer: Json = {}
    _put(answer, "sorries", [_sorry(s, n) for s, n in zip(ran.sorries, sorries, strict=True)])
    _put(answer, "tactics", [_tactic(t, n) for t, n in zip(ran.tactics, tactics, strict=True)])
    _put(answer, "messages", [_message(message) for message in ran.messages])
    _put(answer, "infotree", list(ran.trees))
    if env is not None:
        answer["env"] = env
    return answer


def step(stepped: Stepped, state: int, sorries: list[int | None]) -> Json:
    """The answer to a tactic.

    Args:
        stepped: What it did.
        state: The number of the state after it.
        sorries: The numbers of the states of `stepped.sorries`.
    """
    answer: Json = {"proofStatus": stepped.status, "proofState": state}
    _put(answer, "sorries", [_sorry(s, n) for s, n in zip(stepped.sorries, sorries, strict=True)])
    _put(answer, "messages", [_message(message) for message in stepped.messages])
    _put(answer, "traces", list(stepped.traces))
    answer["goals"] = list(stepped.goals)
    return answer


def _put(answer: Json, key: str, items: list[Any]) -> None:
    if items:
        answer[key] = items


def _place(place: Place) -> Json:
    return {"line": place[0], "column": place[1]}


def _message(message: Message) -> Json:
    end = None if message.end is None else _place(message.end)
    return {
        "severity": message.severity,
        "pos": _place(message.start),
        "endPos": end,
        "data": message.text,
    }


def _sorry(sorry: Sorry, number: int | None) -> Json:
    answer: Json = {}
    if number is not None:
        answer["proofState"] = number
    if sorry.start is not None:
        answer["pos"] = _place(sorry.start)
    answer["goal"] = sorry.goal
    if sorry.end is not None:
        answer["endPos"] = _place(sorry.end)
    return answer


def _tactic(tactic: Tactic, number: int | None) -> Json:
    answer: Json = {"usedConstants": list(tactic.constants), "tactic": tactic.text}
    if number is not None:
        answer["proofState"] = number
    answer["pos"] = _place(tactic.start)
    answer["goals"] = tactic.goals
    answer["endPos"] = _place(tactic.end)
    return answer
