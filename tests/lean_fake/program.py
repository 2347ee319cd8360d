"""The fake itself: a script of the standard library only, started as `program.py PLANS ARGS…`.

It speaks just enough of the language server's protocol, or of `lean --json --stdin`, and does at
each document what its plan says. See `ACTS` and `BATCH` for what it can do.
"""

from __future__ import annotations

import fcntl
import json
import os
import select
import subprocess
import sys
import time
from collections.abc import Callable
from typing import Any

Json = dict[str, Any]
WAIT = "textDocument/waitForDiagnostics"
LATE_S = 0.05


class Fake:
    """The state of the conversation."""

    def __init__(self, plan: list[str]) -> None:
        self.plan = plan
        self.seen = 0
        self.text = ""
        self.uri = ""
        self.version = 0
        self.act = "right"
        self.asked: list[Json] = []
        self.piece = 1 << 16

    # Wire

    def put(self, data: bytes) -> None:
        for at in range(0, len(data), self.piece):
            os.write(1, data[at : at + self.piece])

    def send(self, message: Json, **more: Any) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message, **more}).encode()
        self.put(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))

    def answer(self, request: Json, result: Any) -> None:
        self.send({"id": request["id"], "result": result})

    # What it has to say

    def diagnostics(self, text: str | None = None) -> list[Json]:
        found = []
        for number, line in enumerate((self.text if text is None else text).split("\n")):
            if "bad" in line:
                width = len(line.encode("utf-16-le")) // 2
                item: Json = {
                    "fullRange": {
                        "start": {"line": number, "character": 0},
                        "end": {"line": number, "character": width},
                    },
                    "severity": 1,
                    "message": f"no: {line}",
                    "code": "fake.error",
                }
                item["range"] = item["fullRange"]
                if "unsolved" in line:
                    item["leanTags"] = [1]
                found.append(item)
        return found

    def publish(self, items: list[Json], version: int | None = None, **more: Any) -> None:
        version = self.version if version is None else version
        params = {"uri": self.uri, "version": version, "diagnostics": items, **more}
        self.send({"method": "textDocument/publishDiagnostics", "params": params})

    def progress(self, *kinds: int, version: int | None = None) -> None:
        place = {"start": {"line": 0, "character": 0}, "end": {"line": 1, "character": 0}}
        document = {"uri": self.uri, "version": self.version if version is None else version}
        params = {
            "textDocument": document,
            "processing": [{"range": place, "kind": kind} for kind in kinds],
        }
        self.send({"method": "$/lean/fileProgress", "params": params})

    def goals(self, request: Json) -> Json | None:
        place = request["params"]["position"]
        line = self.text.split("\n")[place["line"]].encode("utf-16-le")
        before = line[: 2 * place["character"]].decode("utf-16-le")
        if not before:
            return None
        return {"rendered": before, "goals": [before, f"of {len(self.text)}"]}

    def reply(self, request: Json) -> None:
        self.answer(request, {} if request["method"] == WAIT else self.goals(request))

    def right(self) -> None:
        self.progress(1)
        self.publish([])
        self.publish(self.diagnostics())
        self.progress()
        for request in self.asked:
            self.reply(request)

    # Main loop

    def serve(self) -> None:
        for message in read_messages():
            method, params = message.get("method"), message.get("params", {})
            if method == "textDocument/didOpen":
                self.take_text(params["textDocument"], params["textDocument"]["text"])
            elif method == "textDocument/didChange":
                self.take_text(params["textDocument"], self.changed(params["contentChanges"]))
            elif method in (WAIT, "$/lean/plainGoal"):
                self.asked.append(message)
            if "id" not in message or message["id"] == 0 or not self.asked or not self.quiet():
                continue
            if self.asked[0]["method"] == WAIT:
                ACTS[self.act](self)
            else:
                answer_all(self)
            self.asked = []

    def quiet(self) -> bool:
        """Whether no more input is there right now."""
        return not buffered() and not ready(0.002)

    def take_text(self, document: Json, text: str) -> None:
        self.uri, self.version, self.text = document["uri"], document["version"], text
        self.act = self.plan[min(self.seen, len(self.plan) - 1)]
        self.seen += 1

    def changed(self, changes: list[Json]) -> str:
        (change,) = changes
        if "range" not in change:
            return str(change["text"])
        data = self.text.encode("utf-16-le")
        start, end = (self.unit(change["range"][side]) for side in ("start", "end"))
        new = str(change["text"]).encode("utf-16-le")
        return (data[:start] + new + data[end:]).decode("utf-16-le")

    def unit(self, place: Json) -> int:
        lines = self.text.split("\n")
        before = "".join(line + "\n" for line in lines[: place["line"]])
        return len(before.encode("utf-16-le")) + 2 * int(place["character"])


_buffer = bytearray()


def buffered() -> bool:
    return bool(_buffer)


def ready(seconds: float) -> bool:
    return bool(select.select([0], [], [], seconds)[0])


def read_messages() -> Any:
    while True:
        head, found, rest = bytes(_buffer).partition(b"\r\n\r\n")
        length = int(head.split(b":")[1]) if found else 0
        if found and len(rest) >= length:
            del _buffer[: len(head) + 4 + length]
            yield json.loads(rest[:length])
            continue
        data = os.read(0, 1 << 16)
        if not data:
            return
        _buffer.extend(data)


# Acts: what can be done at a document


def answer_all(fake: Fake) -> None:
    for request in fake.asked:
        fake.reply(request)


def crash(fake: Fake) -> None:
    fake.progress(1)
    os._exit(1)


def crash_in_frame(fake: Fake) -> None:
    fake.publish([])
    fake.progress()
    fake.put(b'Content-Length: 500\r\n\r\n{"jsonrpc":"2.0","id":')
    os._exit(0)


def exit_zero(fake: Fake) -> None:
    os._exit(0)


def imports_changed(fake: Fake) -> None:
    os._exit(2)


def memory_exit(fake: Fake) -> None:
    os._exit(86)


def die_by_signal(fake: Fake) -> None:
    os.kill(os.getpid(), 11)


def sleep_for_ever(fake: Fake) -> None:
    while True:
        time.sleep(1000)


def silence(fake: Fake) -> None:
    fake.progress(1)


def half_frame(fake: Fake) -> None:
    fake.put(b'Content-Length: 500\r\n\r\n{"jsonrpc":"2.0","id":')


def leave_child(fake: Fake) -> None:
    subprocess.Popen(["/bin/sleep", "1000"], stdin=subprocess.DEVNULL)
    sleep_for_ever(fake)


def garbage(fake: Fake) -> None:
    fake.put(b"Segmentation fault, probably\r\n\r\n")


def no_header_end(fake: Fake) -> None:
    fake.put(b"x" * 10_000)


def huge_reply(fake: Fake) -> None:
    fake.put(b"Content-Length: 99999999999\r\n\r\n{")


def bad_json(fake: Fake) -> None:
    fake.put(b"Content-Length: 5\r\n\r\n{'a':")


def not_object(fake: Fake) -> None:
    fake.put(b"Content-Length: 2\r\n\r\n[]")


def not_rpc(fake: Fake) -> None:
    fake.put(b'Content-Length: 8\r\n\r\n{"id":1}')


def nested(fake: Fake) -> None:
    body = b"[" * 100_000
    fake.put(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))


def out_of_order(fake: Fake) -> None:
    fake.asked.reverse()
    fake.right()


def answers_first(fake: Fake) -> None:
    answer_all(fake)
    fake.asked = []
    time.sleep(LATE_S)
    fake.right()


def no_diagnostics(fake: Fake) -> None:
    fake.progress()
    answer_all(fake)


def no_progress(fake: Fake) -> None:
    fake.publish(fake.diagnostics())
    answer_all(fake)


def no_answer(fake: Fake) -> None:
    fake.asked = [request for request in fake.asked if request["method"] != WAIT]
    fake.right()


def duplicate(fake: Fake) -> None:
    fake.asked.insert(1, fake.asked[0])
    fake.right()


def unknown_id(fake: Fake) -> None:
    fake.send({"id": 123456, "result": {}})
    fake.right()


def strange_id(fake: Fake) -> None:
    fake.send({"id": "one", "result": {}})
    fake.right()


def stale(fake: Fake) -> None:
    lies = fake.diagnostics("bad lie")
    fake.publish(lies, fake.version - 1)
    fake.progress(1)
    fake.publish(lies, fake.version - 1)
    fake.progress(version=fake.version - 1)
    fake.right()


def future(fake: Fake) -> None:
    fake.publish(fake.diagnostics(), fake.version + 1)
    fake.right()


def future_progress(fake: Fake) -> None:
    fake.progress(version=fake.version + 1)
    fake.right()


def no_version(fake: Fake) -> None:
    params = {"uri": fake.uri, "diagnostics": []}
    fake.send({"method": "textDocument/publishDiagnostics", "params": params})
    fake.right()


def other_document(fake: Fake) -> None:
    fake.uri, uri = "file:///other.lean", fake.uri
    fake.publish([])
    fake.uri = uri
    fake.right()


def late_error(fake: Fake) -> None:
    fake.right()
    fake.publish(fake.diagnostics("bad news, late"))


def late_further(fake: Fake) -> None:
    fake.right()
    fake.publish(fake.diagnostics("bad news, late"), isIncremental=True)


def further_first(fake: Fake) -> None:
    fake.publish(fake.diagnostics(), isIncremental=True)
    fake.right()


def in_pieces(fake: Fake) -> None:
    fake.progress(1)
    fake.publish([])
    for item in fake.diagnostics():
        fake.publish([item], isIncremental=True)
    fake.progress()
    answer_all(fake)


def bytewise(fake: Fake) -> None:
    fake.piece = 1
    fake.right()
    fake.piece = 1 << 16


def with_requests(fake: Fake) -> None:
    fake.send({"id": 0, "method": "workspace/inlayHint/refresh"})
    fake.send({"method": "$/lean/importClosure", "params": {}})
    fake.send({"id": "register", "method": "client/registerCapability", "params": {}})
    fake.right()


def stderr_flood(fake: Fake) -> None:
    for _ in range(256):
        os.write(2, b"noise " * 1000)
    os.write(2, b"the end")
    fake.right()


def fatal(fake: Fake) -> None:
    fake.publish([])
    fake.progress(2)
    answer_all(fake)


def fatal_imports(fake: Fake) -> None:
    fake.publish(fake.diagnostics("bad import"))
    fake.progress(2)
    answer_all(fake)


def error_answer(code: int) -> Callable[[Fake], None]:
    def act(fake: Fake) -> None:
        fake.publish(fake.diagnostics())
        fake.progress()
        for request in fake.asked:
            fake.send({"id": request["id"], "error": {"code": code, "message": "sorry"}})

    return act


def error_odd(fake: Fake) -> None:
    fake.send({"id": fake.asked[0]["id"], "error": "no"})


def no_result(fake: Fake) -> None:
    fake.send({"id": fake.asked[0]["id"]})


def odd_wait(fake: Fake) -> None:
    fake.answer(fake.asked[0], "done")


def odd_goals(fake: Fake) -> None:
    for request in fake.asked:
        fake.answer(request, {} if request["method"] == WAIT else {"goals": [1]})


def odd_diagnostic(fake: Fake) -> None:
    fake.publish([{"message": "where?"}])
    fake.progress()
    answer_all(fake)


def odd_severity(fake: Fake) -> None:
    (item,) = fake.diagnostics("bad")
    fake.publish([{**item, "severity": 7}])
    fake.progress()
    answer_all(fake)


def eat_memory(fake: Fake) -> None:
    pieces = []
    while True:
        pieces.append(bytearray(os.urandom(1024)) * 4096)
        time.sleep(0.005)


ACTS: dict[str, Callable[[Fake], None]] = {
    "right": Fake.right,
    "error_crashed": error_answer(-32902),
    "error_exited": error_answer(-32901),
    "error_modified": error_answer(-32801),
    "error_internal": error_answer(-32603),
    **{
        act.__name__: act
        for act in (
            crash,
            crash_in_frame,
            exit_zero,
            imports_changed,
            memory_exit,
            die_by_signal,
            sleep_for_ever,
            silence,
            half_frame,
            leave_child,
            garbage,
            no_header_end,
            huge_reply,
            bad_json,
            not_object,
            not_rpc,
            nested,
            out_of_order,
            answers_first,
            no_diagnostics,
            no_progress,
            no_answer,
            duplicate,
            unknown_id,
            strange_id,
            stale,
            future,
            future_progress,
            no_version,
            other_document,
            late_error,
            late_further,
            further_first,
            in_pieces,
            bytewise,
            with_requests,
            stderr_flood,
            fatal,
            fatal_imports,
            error_odd,
            no_result,
            odd_wait,
            odd_goals,
            odd_diagnostic,
            odd_severity,
            eat_memory,
        )
    },
}

# Batch: what `lean --json --stdin` can do


def message_of(text: str) -> Json:
    return {
        "severity": "error",
        "pos": {"line": 1, "column": 0},
        "endPos": {"line": 1, "column": 3},
        "fileName": "<stdin>",
        "data": f"no: {text}",
        "kind": "Tactic.unsolvedGoals",
        "isSilent": False,
        "keepFullRange": False,
        "caption": "",
    }


def batch(act: str) -> int:
    text = sys.stdin.read()
    errors = [json.dumps(message_of(text))] if "bad" in text else []
    lines: dict[str, list[str]] = {
        "right": errors,
        "exit_zero": errors,
        "printed": ["hello from #eval"],
        "blank_line": [*errors, ""],
        "array": ["[]"],
        "other_file": [json.dumps({**message_of(text), "fileName": "Other.lean"})],
        "backwards": [json.dumps({**message_of(text), "endPos": {"line": 0, "column": 0}})],
        "no_place": [json.dumps({**message_of(text), "pos": None})],
        "odd_severity": [json.dumps({**message_of(text), "severity": "fine"})],
        "silent": [json.dumps({**message_of(text), "severity": "information", "isSilent": True})],
        "hidden_error": [],
    }
    for line in lines.get(act, []):
        print(line)
    sys.stdout.flush()
    if act == "half_line":
        sys.stdout.write(json.dumps(message_of(text)))
        sys.stdout.flush()
    if act in ("sleep_for_ever", "leave_child", "die_by_signal", "eat_memory", "memory_exit"):
        ACTS[act](Fake([]))
    if act == "flood":
        while True:
            os.write(1, b"x" * 65536)
    if act == "hidden_error":
        return 1
    if act == "exit_three":
        return 3
    return 1 if errors and act != "exit_zero" else 0


def next_plan(plans: list[list[str]]) -> list[str]:
    """The plan of this process: the first for the first that counts in the file, and so on."""
    path = os.environ.get("FAKE_COUNTER")
    if path is None:
        return plans[0]
    with open(path, "a+") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        file.seek(0)
        started = len(file.read())
        file.write(".")
    return plans[min(started, len(plans) - 1)]


if __name__ == "__main__":
    own = next_plan(json.loads(sys.argv[1]))
    if "--json" in sys.argv:
        sys.exit(batch(own[0]))
    Fake(own).serve()
