"""Heads of published reward models, each read as two logits: wrong and right."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import torch
from safetensors import safe_open
from torch import Tensor, nn

from leanprm.errors import InputError

_FILE = "model.safetensors"
_INDEX = "model.safetensors.index.json"


class MlpHead(nn.Module):
    """Two layers with a ReLU between them, two classes."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.layers = nn.Sequential(nn.Linear(width, width), nn.ReLU(), nn.Linear(width, 2))

    def forward(self, hidden: Tensor) -> Tensor:
        """(reads, width) to (reads, 2)."""
        found: Tensor = self.layers(hidden)
        return found


class ValueHead(nn.Module):
    """One number, the log odds that the step is right."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.summary = nn.Linear(width, 1)

    def forward(self, hidden: Tensor) -> Tensor:
        """(reads, width) to (reads, 2), the first of them 0."""
        value = self.summary(hidden)
        return torch.cat((torch.zeros_like(value), value), dim=-1)


class TokenHead(nn.Module):
    """Two rows of a language model's head.

    Args:
        output: The head.
        ids: The tokens for wrong and right.

    Raises:
        InputError: If both are the same token.
    """

    def __init__(self, output: nn.Module, ids: Sequence[int]) -> None:
        super().__init__()
        if len(set(ids)) != 2:
            raise InputError("its words for right and wrong are the same token")
        weight = output.weight
        bias = getattr(output, "bias", None)
        assert isinstance(weight, Tensor)
        self.rows = nn.Parameter(weight.detach()[list(ids)].clone().float())
        self.bias = None if bias is None else nn.Parameter(bias.detach()[list(ids)].clone().float())

    def forward(self, hidden: Tensor) -> Tensor:
        """(reads, width) to (reads, 2)."""
        return nn.functional.linear(hidden, self.rows, self.bias)


def read_head(base: str | Path, name: str, width: int) -> MlpHead | ValueHead:
    """The head of a checkpoint whose weights begin with `name`: "score" or "v_head".

    Raises:
        InputError: If it has no such head, or one of another shape.
    """
    wanted: MlpHead | ValueHead = MlpHead(width) if name == "score" else ValueHead(width)
    own = "layers" if name == "score" else "summary"
    prefix = f"{name}." if name == "score" else f"{name}.summary."
    found = _weights(_local(base), prefix)
    state = {f"{own}.{key.removeprefix(prefix)}": value for key, value in found.items()}
    shapes = {key: tuple(value.shape) for key, value in state.items()}
    if shapes != {key: tuple(value.shape) for key, value in wanted.state_dict().items()}:
        said = ", ".join(f"{name} {shape}" for name, shape in sorted(shapes.items())) or "none"
        raise InputError(f"it has no head {name!r} of the right shape: {said}", file=base)
    wanted.load_state_dict(state)
    return wanted


def _weights(folder: Path, prefix: str) -> dict[str, Tensor]:
    """The weights of a folder whose names begin with a prefix, in float32."""
    files = {_FILE}
    if (folder / _INDEX).is_file():
        table = json.loads((folder / _INDEX).read_text(encoding="utf-8"))["weight_map"]
        files = {file for name, file in table.items() if name.startswith(prefix)}
    found = {}
    for file in sorted(files):
        if not (folder / file).is_file():
            raise InputError("no such file", file=folder / file, mend="weights as safetensors")
        with safe_open(folder / file, framework="pt") as opened:
            for name in opened.keys():  # noqa: SIM118  it is no dictionary
                if name.startswith(prefix):
                    found[name] = opened.get_tensor(name).to(torch.float32)
    return found


def _local(base: str | Path) -> Path:
    """The folder of a checkpoint; of a hub id, as the hub's cache has it after loading."""
    folder = Path(base)
    if folder.is_dir():
        return folder
    from huggingface_hub import snapshot_download

    return Path(snapshot_download(str(base), allow_patterns=["*.safetensors", "*.json"]))
