"""Metrics of a run as JSON lines, and as TensorBoard events where that is installed."""

from __future__ import annotations

import json
import os
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

METRICS_FILE = "metrics.jsonl"


class MetricsJournal:
    """Appends one line a record; going on from a step forgets what was written after it.

    Args:
        run: The run's folder.
        step: The step that the run goes on from.
    """

    def __init__(self, run: Path, step: int) -> None:
        file = run / METRICS_FILE
        kept = [record for record in read_metrics(run) if record["step"] <= step]
        new = file.with_suffix(".new")
        new.write_text("".join(json.dumps(record) + "\n" for record in kept), encoding="utf-8")
        os.replace(new, file)
        self._file = file.open("a", encoding="utf-8", buffering=1)
        self._events: Any = None
        if find_spec("tensorboard") is not None:
            writer = import_module("torch.utils.tensorboard").SummaryWriter
            self._events = writer(run / "tensorboard", purge_step=step + 1)

    def write(self, record: dict[str, Any]) -> None:
        """Append a record with a `step` and a `kind`, "train" or "valid"."""
        self._file.write(json.dumps(record) + "\n")
        if self._events is not None:
            for name, value in record.items():
                if isinstance(value, float):
                    self._events.add_scalar(f"{record['kind']}/{name}", value, record["step"])

    def close(self) -> None:
        """Flush and close."""
        self._file.close()
        if self._events is not None:
            self._events.close()


def read_metrics(run: Path) -> list[dict[str, Any]]:
    """The records of a run; a line that a kill cut short is left out."""
    file = run / METRICS_FILE
    if not file.exists():
        return []
    records = []
    for line in file.read_text(encoding="utf-8").splitlines():
        try:
            records.append(json.loads(line))
        except json.JSONDecodeError:
            break
    return records
