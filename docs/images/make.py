"""Draw the pictures of the README: `python docs/images/make.py`; needs the package installed."""

from __future__ import annotations

import io
from pathlib import Path

from rich.console import Console

import leanprm
from leanprm.report.terminal import proof_table

HERE = Path(__file__).parent
DEMO = HERE.parents[1] / "datasets" / "examples" / "demo.lean"


def main() -> None:
    """Check the demo file and write its step table as SVG."""
    console = Console(record=True, width=92, file=io.StringIO(), force_terminal=True)
    with leanprm.Verifier() as verifier:
        for report in verifier.verify_many(leanprm.read_items([DEMO])):
            console.print(proof_table(report.model_copy(update={"id": report.name or ""})))
    svg = console.export_svg(title="leanprm verify datasets/examples/demo.lean")
    (HERE / "steps.svg").write_text(svg, encoding="utf-8")


if __name__ == "__main__":
    main()
