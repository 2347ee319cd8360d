"""Write the answers to all transcripts anew: `python -m tests.verify.community.refresh [NAME…]`.

Read the difference before you keep it: what stands in these files is what the program must say.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from tests.verify.community.transcripts import FOLDER, names, run


def main(chosen: list[str]) -> None:
    for name in chosen or names():
        with tempfile.TemporaryDirectory() as folder:
            output = run((FOLDER / f"{name}.in").read_bytes(), Path(folder))
        (FOLDER / f"{name}.expected").write_text(output, encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
