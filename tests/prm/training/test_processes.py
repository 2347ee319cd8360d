"""Two processes train the same weights as one."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest
import torch

from leanprm.prm.base import new_base
from leanprm.prm.model import load_step_model
from leanprm.prm.training.run import RunData, run_training
from leanprm.prm.training.settings import TrainSettings
from tests.prm.training.comparisons import comparison_chains

SETTINGS = TrainSettings(
    epochs=1, rate=1e-3, batch_tokens=512, accumulate=4, max_tokens=128, evaluate_every=3
)
DATA = RunData(comparison_chains(120, 0), comparison_chains(30, 1))


def main(base: str, run: str) -> None:
    """What each of the processes does."""
    from leanprm.prm.training.processes import current_processes

    run_training(base, DATA, SETTINGS, Path(run), processes=current_processes())


@pytest.mark.slow
def test_two_processes_train_what_one_trains(tmp_path: Path) -> None:
    new_base(DATA.train, tmp_path / "base", size="tiny", context=128)
    alone = run_training(tmp_path / "base", DATA, SETTINGS, tmp_path / "one")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    children = []
    for rank in range(2):
        place = {"RANK": rank, "LOCAL_RANK": rank, "WORLD_SIZE": 2, "MASTER_PORT": port}
        named = {name: str(value) for name, value in place.items()}
        environment = {**os.environ, **named, "MASTER_ADDR": "127.0.0.1"}
        environment["OMP_NUM_THREADS"] = "1"
        command = [sys.executable, "-m", __name__, str(tmp_path / "base"), str(tmp_path / "two")]
        children.append(subprocess.Popen(command, env=environment, cwd=os.getcwd()))
    assert [child.wait(timeout=240) for child in children] == [0, 0]
    one, two = (
        load_step_model(tmp_path / name / "checkpoint").state_dict() for name in ("one", "two")
    )
    assert alone.steps == 3
    for name in one:
        torch.testing.assert_close(one[name], two[name], atol=1e-4, rtol=1e-3)


if __name__ == "__main__":
    main(*sys.argv[1:])
