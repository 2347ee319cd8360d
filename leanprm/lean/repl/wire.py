"""The REPL's lines: requests out, replies in; no I/O.

Replies are read strictly. A field that is missing or of another type is a `LeanProtocolError`:
what we do not understand must never be taken for a success.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple, cast, get_args

from leanprm.errors import InputError, LeanProtocolError, LeanTimeout
from leanprm.lean.messages import Diagnostic, Severity
from leanprm.lean.position import LineIndex

PROTOCOL = 1

Status = Literal["ok", "error", "parse", "timeout", "heartbeats", "recursion"]
"""What became of a step. `error` and `parse` are Lean's "no"; the last three say nothing about the
tactic except that it needs more than it was given."""

_STATUSES = frozenset(get_args(Status))
_SEVERITIES = frozenset({"error", "warning", "info"})
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
_quote = json.encoder.encode_basestring
_scan = json.JSONDecoder().raw_decode
_UNSOLVED = "Tactic.unsolvedGoals"
_NAMED = "._namedError"
_INPUT_KINDS = frozenset({"header", "statement"})


class Wanted(NamedTuple):
    """What to print of the goals; printing costs as much as many a tactic.

    Attributes:
        goals: The goals as text.
        parts: The goals in parts: case tag, hypotheses, target.
        key: A hash of the goals as closed propositions; names of hypotheses do not count.
    """

    goals: bool = False
    parts: bool = False
    key: bool = False

    def fields(self) -> dict[str, bool]:
        """The fields of a request that ask for this."""
        pairs = (("goals", self.goals), ("parts", self.parts), ("key", self.key))
        return {name: True for name, wanted in pairs if wanted}


class Hypotheses(NamedTuple):
    """Hypotheses of one type, in the order of the context.

    Attributes:
        names: Their names as Lean prints them.
        type: Their type.
        value: The value of a `let` variable; None for a hypothesis.
    """

    names: tuple[str, ...]
    type: str
    value: str | None


class GoalParts(NamedTuple):
    """One goal.

    Attributes:
        case: The case tag, if it has one.
        hypotheses: The context.
        prefix: What stands before the target: "⊢ ", or "| " in `conv`.
        target: What is to be proved.
    """

    case: str | None
    hypotheses: tuple[Hypotheses, ...]
    prefix: str
    target: str


@dataclass(frozen=True)
class GoalView:
    """The goals of a state; what was not asked for is None.

    Attributes:
        count: How many goals are left.
        goals: Each goal as text.
        parts: Each goal in parts.
        key: The hash, in hexadecimal digits.
    """

    count: int
    goals: tuple[str, ...] | None
    parts: tuple[GoalParts, ...] | None
    key: str | None


class StepResult(NamedTuple):
    """What a step did.

    Attributes:
        status: What became of it.
        messages: What Lean said about this step, with offsets in its text.
        number: The state after it, as the process numbers it; None unless `status` is "ok".
        view: The goals after it; None unless `status` is "ok".
        has_sorry: Whether the proof holds a `sorry`; None while goals are left.
        has_holes: Whether the proof holds metavariables; None while goals are left.
        is_recursive: Whether the proof uses the theorem itself; None while goals are left.
        heartbeats: Small allocations that it took (a thousandth of Lean's `maxHeartbeats`).
        lean_us: Time it took in Lean, printing included, in microseconds.
    """

    status: Status
    messages: tuple[Diagnostic, ...]
    number: int | None
    view: GoalView | None
    has_sorry: bool | None
    has_holes: bool | None
    is_recursive: bool | None
    heartbeats: int
    lean_us: int

    @property
    def closed(self) -> bool:
        """Whether no goal is left, and no `sorry`, hole or recursion is in the proof.

        Still not a verdict: the kernel has not seen it. A proof by recursion may be one all the
        same; `ReplServer.elaborate` looks whether the recursion ends.
        """
        return (
            self.view is not None
            and self.view.count == 0
            and self.has_sorry is False
            and self.has_holes is False
            and self.is_recursive is False
        )


def request(number: int, command: str, fields: Mapping[str, object]) -> bytes:
    """A request as one line.

    Raises:
        InputError: If a text in it has a lone surrogate.
    """
    # By hand: the encoder's own set-up costs several times as much as these few fields.
    parts = [f'{{"id":{number},"cmd":"{command}"']
    for name, value in fields.items():
        parts.append(f',"{name}":{_json(value)}')
    parts.append("}\n")
    try:
        return "".join(parts).encode()
    except UnicodeEncodeError as error:
        raise InputError("the text has a lone surrogate: it is not Unicode") from error


def _json(value: object) -> str:
    if type(value) is str:
        return _quote(value)
    if type(value) is int:
        return str(value)
    return "true" if value is True else _encode(value)


def decode(line: bytes) -> dict[str, Any]:
    """One line of the REPL.

    Raises:
        LeanProtocolError: If it is not a JSON object.
    """
    try:
        text = line.decode()
        value, end = _scan(text)
    except (ValueError, RecursionError) as error:
        raise LeanProtocolError(f"a line that is not JSON: {line[:80]!r}") from error
    if end != len(text):
        raise LeanProtocolError(f"a line with more than an object: {line[:80]!r}")
    if not isinstance(value, dict):
        raise LeanProtocolError(f"a line that is no object: {line[:80]!r}")
    return value


def take(reply: Mapping[str, Any], key: str, kind: type | tuple[type, ...]) -> Any:
    """A field of a reply.

    Raises:
        LeanProtocolError: If it is missing or of another type.
    """
    there = type(reply) is dict and key in reply  # not `Mapping`: asking that takes longer
    value = reply[key] if there else None
    if there and isinstance(value, kind) and not (kind is int and isinstance(value, bool)):
        return value
    raise LeanProtocolError(f"a reply without a proper {key!r}: {str(reply)[:200]}")


def raise_refusal(reply: Mapping[str, Any], what: str) -> None:
    """Raise the exception for a reply with `error`, if it is one.

    Raises:
        InputError: If Lean does not accept the header or the statement.
        LeanTimeout: If it did not get ready in time.
        LeanProtocolError: If the REPL refuses the request, which it never should.
    """
    if "error" not in reply:
        return
    error = take(reply, "error", dict)
    kind, text = take(error, "kind", str), take(error, "text", str)
    said = [str(m.get("text")) for m in take(error, "messages", list) if isinstance(m, dict)]
    line = " ".join([text, *said[:1]]).replace("\n", " ")[:300]
    if kind in _INPUT_KINDS:
        raise InputError(f"Lean does not accept the {kind}: {line}")
    if kind == "timeout":
        raise LeanTimeout(f"Lean was not done with {what} in time")
    raise LeanProtocolError(f"the REPL refuses {what}: {line}")


def messages(reply: Mapping[str, Any], text: str) -> tuple[Diagnostic, ...]:
    """The messages of a reply, with offsets in `text`.

    Raises:
        LeanProtocolError: If one of them does not have the expected form.
    """
    raw = take(reply, "messages", list)
    if not raw:
        return ()
    index = LineIndex(text)
    return tuple(_message(item, index) for item in raw)


def _message(item: Any, index: LineIndex) -> Diagnostic:
    if not isinstance(item, dict):
        raise LeanProtocolError(f"a message that is no object: {str(item)[:80]}")
    severity, kind = take(item, "severity", str), take(item, "kind", str)
    if severity not in _SEVERITIES:
        raise LeanProtocolError(f"a message of the unknown severity {severity!r}")
    start = _offset(item["start"], index) if "start" in item else 0
    end = start if item.get("end") is None else _offset(item["end"], index)
    name = "" if kind == "[anonymous]" else kind.removesuffix(_NAMED)
    return Diagnostic(
        cast(Severity, severity),
        start,
        max(start, end),
        take(item, "text", str),
        kind == _UNSOLVED,
        name,
    )


def _offset(position: Any, index: LineIndex) -> int:
    if (
        not isinstance(position, list)
        or len(position) != 2
        or not all(type(part) is int for part in position)
    ):
        raise LeanProtocolError(f"a position that is none: {str(position)[:80]}")
    return index.offset(*position)


def goal_view(reply: Mapping[str, Any], wanted: Wanted) -> GoalView:
    """The goals in a reply.

    Raises:
        LeanProtocolError: If something that was asked for is not there.
    """
    count = take(reply, "count", int)
    goals = parts = key = None
    if wanted.goals:
        goals = tuple(_text(item) for item in take(reply, "goals", list))
    if wanted.parts:
        parts = tuple(_parts(item) for item in take(reply, "parts", list))
    if wanted.key:
        key = take(reply, "key", str)
    if count < 0 or any(each is not None and len(each) != count for each in (goals, parts)):
        raise LeanProtocolError("a reply with another number of goals than it says")
    return GoalView(count, goals, parts, key)


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise LeanProtocolError(f"a goal that is no text: {str(value)[:80]}")
    return value


def _parts(item: Any) -> GoalParts:
    if not isinstance(item, dict):
        raise LeanProtocolError(f"a goal that is no object: {str(item)[:80]}")
    none = type(None)
    hypotheses = tuple(
        Hypotheses(
            tuple(_text(name) for name in take(entry, "names", list)),
            take(entry, "type", str),
            take(entry, "value", (str, none)),
        )
        for entry in take(item, "hyps", list)
    )
    return GoalParts(
        take(item, "case", (str, none)),
        hypotheses,
        take(item, "prefix", str),
        take(item, "target", str),
    )


def step_result(reply: Mapping[str, Any], text: str, wanted: Wanted) -> StepResult:
    """The outcome of one step.

    Raises:
        LeanProtocolError: If the reply is not understood.
    """
    status = take(reply, "status", str)
    if status not in _STATUSES:
        raise LeanProtocolError(f"a step of the unknown status {status!r}")
    said = messages(reply, text)
    heartbeats, lean_us = take(reply, "heartbeats", int), take(reply, "us", int)
    if status != "ok":
        return StepResult(
            cast(Status, status), said, None, None, None, None, None, heartbeats, lean_us
        )
    if any(message.severity == "error" for message in said):
        raise LeanProtocolError("a step that is said to be ok, with an error")
    view = goal_view(reply, wanted)
    flaws = (
        [take(reply, key, bool) for key in ("sorry", "metavariables", "recursive")]
        if not view.count
        else []
    )
    has_sorry, has_holes, is_recursive = flaws or (None, None, None)
    number = take(reply, "state", int)
    return StepResult(
        "ok", said, number, view, has_sorry, has_holes, is_recursive, heartbeats, lean_us
    )
