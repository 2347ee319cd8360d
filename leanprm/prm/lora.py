"""Low-rank adapters by way of peft: put into a network, and merged into its weights again."""

from __future__ import annotations

import copy
from typing import Any

from torch import nn
from transformers import PreTrainedModel

from leanprm._extras import need

_MARK = "lora_"


def add_lora(network: PreTrainedModel, rank: int, alpha: float) -> None:
    """Put adapters beside all linear layers of the backbone; they begin without effect.

    Raises:
        PrerequisiteError: If peft is not installed.
    """
    peft = need("peft", "train")
    inside = network.base_model
    config = peft.LoraConfig(
        r=rank, lora_alpha=alpha, lora_dropout=0.0, target_modules=_linear_names(inside)
    )
    peft.inject_adapter_in_model(config, inside)


def is_lora(name: str) -> bool:
    """Whether a weight of this name belongs to an adapter."""
    return _MARK in name


def merged(network: PreTrainedModel) -> PreTrainedModel:
    """The network with its adapters merged into its weights: itself, or a copy if it has any."""
    if not any(is_lora(name) for name, _ in network.named_parameters()):
        return network
    layer_type: Any = need("peft.tuners.tuners_utils", "train").BaseTunerLayer
    found = copy.deepcopy(network)
    for name, module in list(found.named_modules()):
        if isinstance(module, layer_type):
            module.merge()
            parent, _, last = name.rpartition(".")
            setattr(found.get_submodule(parent), last, module.get_base_layer())
    return found


def _linear_names(network: nn.Module) -> list[str]:
    names = {
        name.rpartition(".")[2]
        for name, module in network.named_modules()
        if isinstance(module, nn.Linear)
    }
    return sorted(names)
