"""What a run goes on from after it was stopped, whenever that was."""

from __future__ import annotations

import json
import os
import shutil
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import torch

from leanprm.errors import InputError

_POINTER = "state.json"
_WEIGHTS = "state.pt"


@dataclass
class RunState:
    """How far a run is.

    Attributes:
        step: Optimizer steps done.
        best_loss: Lowest validation loss so far; None before the first look.
        best_step: Where that was.
        stale: Looks since then.
        stopped: Whether the run ended early.
    """

    step: int = 0
    best_loss: float | None = None
    best_step: int = 0
    stale: int = 0
    stopped: bool = False


def save_state(
    run: Path, key: str, state: RunState, model: dict[str, Any], optimizer: dict[str, Any]
) -> None:
    """Write weights and optimizer to a new folder, then point to it; a kill leaves the old one."""
    folder = run / f"state-{state.step}"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    torch.save({"model": model, "optimizer": optimizer}, folder / _WEIGHTS)
    new = run / (_POINTER + ".new")
    new.write_text(json.dumps({"key": key, **asdict(state)}), encoding="utf-8")
    os.replace(new, run / _POINTER)
    for old in run.glob("state-*"):
        if old != folder:
            shutil.rmtree(old, ignore_errors=True)


def read_state(run: Path, key: str) -> RunState | None:
    """How far the run in this folder is; None if it has not begun.

    Raises:
        InputError: If the folder holds a run with other settings or data.
    """
    try:
        fields = json.loads((run / _POINTER).read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    if fields.pop("key") != key:
        raise InputError(
            "holds a run with other settings or other data", file=run, mend="give another folder"
        )
    return RunState(**fields)


def read_weights(run: Path, state: RunState) -> dict[str, Any]:
    """The weights (`model`) and the optimizer's state (`optimizer`) at that step."""
    loaded: dict[str, Any] = torch.load(
        run / f"state-{state.step}" / _WEIGHTS, map_location="cpu", weights_only=True
    )
    return loaded
