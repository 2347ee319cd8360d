"""Run the benchmarks: `python -m bench [NAME…] [--json]`, all of them without a name.

The exit code is 1 if an aim is missed. `python -m bench minif2f PATH` and
`python -m bench compare` (search algorithms) are apart: they take arguments.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator

from rich.console import Console
from rich.table import Table

from bench import claims, compare, generate, minif2f, repl, search, speed, start
from bench.speed import Line
from leanprm.errors import LeanPrmError


def _scorer() -> Iterator[Line]:
    """Imported when it is wanted: torch takes seconds."""
    from bench import scorer

    return scorer.measure()


_ALL = {
    "speed": speed.measure,
    "start": start.measure,
    "repl": repl.measure,
    "claims": claims.measure,
    "generate": generate.measure,
    "search": search.measure,
    "scorer": _scorer,
}


def main() -> int:
    """Print a table, or JSON lines with `--json`."""
    apart = {"minif2f": minif2f.main, "compare": compare.main}
    if sys.argv[1:2] and sys.argv[1] in apart:
        try:
            return apart[sys.argv[1]](sys.argv[2:])
        except LeanPrmError as error:
            print(f"bench: {error}", file=sys.stderr)
            return 2
    names = [name for name in sys.argv[1:] if not name.startswith("-")] or list(_ALL)
    lines = [line for name in names for line in _ALL[name]()]
    if "--json" in sys.argv:
        for line in lines:
            print(json.dumps(line._asdict(), ensure_ascii=False))
    else:
        table = Table("what", "value", "aim", "", "note")
        for line in lines:
            met = "[green]met[/]" if line.met else "[red]missed[/]"
            table.add_row(line.name, f"{line.value:.2f}", line.aim, met, line.note)
        Console(width=150).print(table)
    return 0 if all(line.met for line in lines) else 1


if __name__ == "__main__":
    sys.exit(main())
