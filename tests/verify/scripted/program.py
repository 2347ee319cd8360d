"""The scripted Lean: `tests/lean_fake/program.py` with answers for the verifier's questions.

Started as `program.py SCRIPT ARGS…`; only the standard library is here.
"""

from __future__ import annotations

import fcntl
import importlib.util
import json
import os
import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

Json = dict[str, Any]

_PATH = Path(__file__).parents[2] / "lean_fake" / "program.py"
_SPEC = importlib.util.spec_from_file_location("fake_program", _PATH)
if _SPEC is None or _SPEC.loader is None:
    sys.exit("no fake to build on")
base: Any = importlib.util.module_from_spec(_SPEC)
sys.modules["fake_program"] = base
_SPEC.loader.exec_module(base)

SELFTEST = (
    ("theorem _leanprm_parse", "unexpected token", ""),
    ("theorem _leanprm_token", "expected command", ""),
    ("theorem _leanprm_open", "unsolved goals", "unsolved"),
    ("theorem _leanprm_name", "Unknown identifier", "lean.unknownIdentifier"),
    ("theorem _leanprm_limit", "(deterministic) timeout", "runtime.maxHeartbeats"),
)
OUR_NAME = re.compile(r"_leanprm_[0-9a-f]{16}")
"""Random digits, which may spell `bad`."""
QUESTION = re.compile(r"#print axioms (\S+)")


class Scripted(base.Fake):  # type: ignore[misc]  # a class of a module loaded by path
    """The fake, with the errors that the self-test wants to see."""

    def diagnostics(self, text: str | None = None) -> list[Json]:
        whole = self.text if text is None else text
        found: list[Json] = super().diagnostics(OUR_NAME.sub("_", whole))
        lines = whole.split("\n")
        for wrong in found:
            # Lean's errors begin at a token, never in the space before it.
            start = wrong["range"]["start"]
            start["character"] = len(lines[start["line"]]) - len(lines[start["line"]].lstrip(" "))
        for number, line in enumerate(lines):
            for start, message, kind in SELFTEST:
                if line.startswith(start):
                    item: Json = {"severity": 1, "message": message}
                    place = {"line": number, "character": len(start)}
                    item["range"] = item["fullRange"] = {"start": place, "end": place}
                    if kind == "unsolved":
                        item["leanTags"] = [1]
                    elif kind:
                        item["code"] = kind
                    found.append(item)
        return found


# Lies of a server about a text. All of them can be noticed.


def blind(fake: Any) -> None:
    """Sees no error at all: what a Lean whose kinds we do not know looks like."""
    fake.publish([])
    fake.progress()
    base.answer_all(fake)


def all_wrong(fake: Any) -> None:
    """Says that everything is wrong, what is right too."""
    fake.publish(fake.diagnostics("\n".join("bad" for _ in fake.text.split("\n"))))
    fake.progress()
    base.answer_all(fake)


def prude(fake: Any) -> None:
    """Finds an error in the first theorem, which has none."""
    fake.publish(fake.diagnostics(fake.text.replace("theorem", "bad", 1)) + fake.diagnostics())
    fake.progress()
    base.answer_all(fake)


def in_other_words(start: str) -> Callable[[Any], None]:
    """Words one of the errors of the self-test otherwise, at a place that does not tell either."""

    def act(fake: Any) -> None:
        found = fake.diagnostics()
        for item in found:
            line = fake.text.split("\n")[item["range"]["start"]["line"]]
            if line.startswith(start):
                item["message"] = "something is not as it should be"
                item["fullRange"] = {**item["fullRange"], "end": {"line": 99, "character": 0}}
                item.pop("code", None)
                item.pop("leanTags", None)
        fake.publish(found)
        fake.progress()
        base.answer_all(fake)

    return act


base.ACTS.update(
    blind=blind,
    all_wrong=all_wrong,
    prude=prude,
    no_parse=in_other_words("theorem _leanprm_parse"),
    no_unsolved=in_other_words("theorem _leanprm_open"),
    no_names=in_other_words("theorem _leanprm_name"),
    no_heartbeats=in_other_words("theorem _leanprm_limit"),
)

# Batch


def message(number: int, column: int, severity: str, data: str) -> Json:
    """One message of `lean --json`."""
    return {
        "severity": severity,
        "pos": {"line": number, "column": column},
        "endPos": {"line": number, "column": column + 1},
        "fileName": "<stdin>",
        "data": data,
        "kind": "[anonymous]",
        "isSilent": False,
        "keepFullRange": False,
        "caption": "",
    }


def messages(text: str) -> list[Json]:
    """What a Lean without faults says about an audit."""
    found = []
    for number, line in enumerate(text.split("\n"), start=1):
        asked = QUESTION.search(line)
        if "bad" in OUR_NAME.sub("_", line):
            found.append(message(number, 0, "error", f"no: {line}"))
        elif asked is not None:
            name = asked[1]
            axiom = name.removesuffix("_some") + "_axiom"
            says = f"'{name}' does not depend on any axioms"
            if name.endswith("_some"):
                says = f"'{name}' depends on axioms: [{axiom}]"
            found.append(message(number, asked.start(), "information", says))
    return found


def about_items(items: list[Json]) -> list[Json]:
    """The answers about items, without those to the calibration."""
    return [item for item in items if "_chk" in item["data"]]


def no_answers(items: list[Json]) -> list[Json]:
    return []


def only_calibration(items: list[Json]) -> list[Json]:
    return [item for item in items if "_chk" not in item["data"]]


def twice(items: list[Json]) -> list[Json]:
    return items + items


def late(items: list[Json]) -> list[Json]:
    for item in about_items(items):
        item["pos"]["line"] += 1
        item["endPos"]["line"] += 1
    return items


def other_name(items: list[Json]) -> list[Json]:
    for item in about_items(items):
        item["data"] = item["data"].replace("_chk", "_ref")
    return items


def other_words(items: list[Json]) -> list[Json]:
    for item in about_items(items):
        item["data"] = item["data"].replace("does not depend on any", "needs no")
    return items


def warnings(items: list[Json]) -> list[Json]:
    for item in about_items(items):
        item["severity"] = "warning"
    return items


def bad_axiom(items: list[Json]) -> list[Json]:
    for item in about_items(items):
        item["data"] = item["data"].replace(
            "does not depend on any axioms", "depends on axioms: [propext, wicked]"
        )
    return items


def hole(items: list[Json]) -> list[Json]:
    for item in about_items(items):
        item["data"] = item["data"].replace(
            "does not depend on any axioms", "depends on axioms: [sorryAx]"
        )
    return items


def refusal(items: list[Json]) -> list[Json]:
    for item in about_items(items):
        item["severity"] = "error"
    return items


LIES: dict[str, Callable[[list[Json]], list[Json]]] = {
    act.__name__: act
    for act in (
        no_answers,
        only_calibration,
        twice,
        late,
        other_name,
        other_words,
        warnings,
        bad_axiom,
        hole,
        refusal,
    )
}


def batch(act: str) -> int:
    """Answer an audit, in the way that `act` says."""
    if act not in LIES and act != "right":
        return int(base.batch(act))
    items = messages(sys.stdin.read())
    if act in LIES:
        items = LIES[act](items)
    for item in items:
        print(json.dumps(item))
    sys.stdout.flush()
    return 1 if any(item["severity"] == "error" for item in items) else 0


def pick(script: Json, sort: str) -> Any:
    """What this process shall do: processes of a sort are counted in a file."""
    plans, path = script[sort], os.environ.get("FAKE_COUNTER")
    if path is None:
        return plans[0]
    with open(f"{path}.{sort}", "a+") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        file.seek(0)
        started = len(file.read())
        file.write(".")
    return plans[min(started, len(plans) - 1)]


if __name__ == "__main__":
    given = json.loads(sys.argv[1])
    if "--json" in sys.argv:
        sys.exit(batch(pick(given, "batch")))
    Scripted(pick(given, "server")).serve()
