"""Run the published cases of the community's REPL in place, for whoever has them.

    python -m tests.verify.community.published DIR [NAME…]

DIR is the folder with `NAME.in` and `NAME.expected.out`; it is copied to a temporary place first,
under its own name, because cases name files in it. Cases run in the order of their names, each in a
process of its own. What is compared is the meaning of answers, not their bytes: messages are
Lean's, and differ between its versions. Exit code 1 if a case differs without an explanation.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from tests.verify.community.meaning import differences
from tests.verify.community.transcripts import COMMAND

EXPLAINED = {
    "invalid_line_break": "a raw line break in a string is refused, not removed",
    "import_lean": "needs a toolchain with the module Lean: run it with --project",
    "pickle_environment_with_imports": "needs a toolchain with the module Lean",
}
"""Cases that may differ, and why."""


def read_answers(text: str) -> list[Any]:
    """JSON values one after the other, with anything blank between them."""
    decoder = json.JSONDecoder()
    values, at = [], 0
    while text[at:].strip():
        at += len(text[at:]) - len(text[at:].lstrip())
        value, at = decoder.raw_decode(text, at)
        values.append(value)
    return values


def run_case(folder: Path, name: str, options: list[str]) -> list[str]:
    """What is different in one case; the folder is the copy."""
    done = subprocess.run(
        [*COMMAND, *options],
        input=(folder / f"{name}.in").read_bytes(),
        cwd=folder.parent,
        capture_output=True,
        check=False,
        timeout=600,
    )
    if done.returncode != 0:
        return [f"exit code {done.returncode}: {done.stderr.decode(errors='replace')[-300:]}"]
    expected = (folder / f"{name}.expected.out").read_text(encoding="utf-8")
    return differences(read_answers(done.stdout.decode()), read_answers(expected))


def cases(folder: Path) -> list[str]:
    """Names of the cases that have an answer."""
    names = sorted(path.stem for path in folder.glob("*.in"))
    return [name for name in names if (folder / f"{name}.expected.out").exists()]


def main(arguments: list[str]) -> int:
    options = []
    if arguments[:1] == ["--project"]:
        options, arguments = arguments[:2], arguments[2:]
    source, *chosen = arguments
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / Path(source).resolve().name
        shutil.copytree(source, folder)
        names = chosen or cases(folder)
        unexplained = 0
        for name in names:
            found = run_case(folder, name, options)
            why = EXPLAINED.get(name)
            print(f"{name}: {'agrees' if not found else f'differs ({why})' if why else 'DIFFERS'}")
            for line in found:
                print(f"    {line[:400]}")
            unexplained += bool(found) and why is None
    print(f"{len(names)} cases, {unexplained} differ without an explanation")
    return 1 if unexplained or not names else 0


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1:]))
