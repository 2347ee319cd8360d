"""Replies of the stepping REPL as what a session understands; strict, no I/O."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from leanprm.errors import LeanProtocolError
from leanprm.lean.repl import wire
from leanprm.verify.community.engine import (
    Env,
    Message,
    Place,
    Ran,
    Refused,
    Slot,
    Sorry,
    State,
    Step,
    Stepped,
    Tactic,
)

_SEVERITIES = frozenset({"error", "warning", "info"})


def read_command(reply: Mapping[str, Any], env: Env) -> Ran:
    """What a text did.

    Raises:
        LeanProtocolError: If the reply is not understood.
    """
    sorries = [_sorry(item, env, "sorries", at) for at, item in _items(reply, "sorries")]
    roots = [_sorry(item, env, "roots", at) for at, item in _items(reply, "roots")]
    # Like there, a goal that a proof begins with ends where it begins.
    sorries += [root._replace(end=root.start) for root in roots]
    return Ran(
        env,
        _messages(reply),
        tuple(sorries),
        tuple(_tactic(item, env, at) for at, item in _items(reply, "tactics")),
        tuple(wire.take(reply, "trees", list)),
    )


def read_step(reply: Mapping[str, Any], step: Step) -> Stepped:
    """What a tactic did.

    Raises:
        LeanProtocolError: If the reply is not understood.
    """
    sorries = [_sorry(item, step, "sorries", at) for at, item in _items(reply, "sorries")]
    return Stepped(
        State(step, ("next", 0)),
        tuple(_texts(reply, "goals")),
        wire.take(reply, "proof", str),
        tuple(m._replace(start=(0, 0), end=(0, 0)) for m in _messages(reply)),
        tuple(each._replace(start=None, end=None) for each in sorries),
        tuple(_texts(reply, "traces")),
    )


def _items(reply: Mapping[str, Any], key: str) -> list[tuple[int, Mapping[str, Any]]]:
    items = wire.take(reply, key, list)
    if not all(isinstance(item, dict) for item in items):
        raise LeanProtocolError(f"{key} that are no objects")
    return list(enumerate(items))


def _texts(reply: Mapping[str, Any], key: str) -> list[str]:
    items = wire.take(reply, key, list)
    if not all(isinstance(item, str) for item in items):
        raise LeanProtocolError(f"{key} that are no texts")
    return [str(item) for item in items]


def _place(item: Mapping[str, Any], key: str) -> Place:
    value = wire.take(item, key, list)
    if len(value) != 2 or not all(type(part) is int for part in value):
        raise LeanProtocolError(f"a position that is none: {value!r:.80}")
    return value[0], value[1]


def _messages(reply: Mapping[str, Any]) -> tuple[Message, ...]:
    found = []
    for _, item in _items(reply, "messages"):
        severity = wire.take(item, "severity", str)
        if severity not in _SEVERITIES:
            raise LeanProtocolError(f"a message of the unknown severity {severity!r}")
        end = None if item.get("end") is None else _place(item, "end")
        text = wire.take(item, "text", str).strip()
        found.append(Message(severity, _place(item, "start"), end, text))
    return tuple(found)


def _sorry(item: Mapping[str, Any], source: Env | Step, name: str, at: int) -> Sorry:
    goal = "\n".join(_texts(item, "goal"))
    state = State(source, cast(Slot, (name, at)))
    return Sorry(goal, _place(item, "start"), _place(item, "end"), state)


def _tactic(item: Mapping[str, Any], env: Env, at: int) -> Tactic:
    text = item.get("tactic")
    return Tactic(
        text if isinstance(text, str) else "<failed to pretty print>",
        "\n".join(_texts(item, "goals")),
        _place(item, "start"),
        _place(item, "end"),
        tuple(_texts(item, "constants")),
        State(env, ("tactics", at)),
    )


def read_refusal(reply: Mapping[str, Any]) -> Refused | None:
    """Lean's "no" to a whole request.

    Raises:
        LeanProtocolError: If it is not Lean's but the REPL's.
    """
    if "error" not in reply:
        return None
    error = wire.take(reply, "error", dict)
    kind, text = wire.take(error, "kind", str), wire.take(error, "text", str)
    if kind == "timeout":
        return Refused("Timeout: Lean was not done in time")
    if kind == "header":
        said = [m.text for m in _messages(error)]
        # What follows the blank line is where Lean has looked: folders of ours.
        return Refused(said[0].partition("\n\n")[0] if said else text)
    if kind == "text":
        return Refused(f"Lean error:\n{text}")
    raise LeanProtocolError(f"the REPL refuses a request: {text[:200]}")


def read_failure(reply: Mapping[str, Any]) -> Refused | None:
    """Why a tactic led nowhere; None if it led to a state.

    Raises:
        LeanProtocolError: If the reply is not understood.
    """
    status = wire.take(reply, "status", str)
    if status == "ok":
        return None
    if status == "timeout":
        return Refused("Timeout: the tactic was not done in time")
    if status not in ("error", "parse", "heartbeats", "recursion"):
        raise LeanProtocolError(f"a tactic of the unknown status {status!r}")
    said = [message for message in _messages(reply) if message.severity == "error"]
    texts = [message.text for message in said]
    if status == "parse" and said:
        line, column = said[0].start
        texts[0] = f"<input>:{line}:{column}: {texts[0]}"
    return Refused("Lean error:\n" + "\n".join(texts))
