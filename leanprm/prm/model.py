"""A transformer with a two-class head that is read at stored positions.

Any architecture that transformers knows as a token classifier serves: Llama, Qwen, Mistral, GPT-2
and most other language models, BERT and its like. The checkpoint is an ordinary `save_pretrained`
folder with `leanprm.json` beside the weights. Head and logits are always in float32: in bfloat16
scores near 1 fall together.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError
from torch import Tensor, nn
from torch.nn import functional
from transformers import (
    AutoConfig,
    AutoModelForTokenClassification,
    AutoTokenizer,
    PreTrainedModel,
    PreTrainedTokenizerBase,
)

from leanprm.errors import InputError
from leanprm.prm.checkpoint import Attention, CheckpointInfo, read_info
from leanprm.prm.encode import Encoder
from leanprm.prm.lora import merged
from leanprm.prm.quiet import quiet

CLASSES = 2
"""Wrong, right."""

_HEADS = ("score", "classifier")


class StepModel(nn.Module):
    """Backbone, two-class head, tokenizer, and what the checkpoint says of itself.

    Args:
        network: A token classifier with two labels.
        tokenizer: Its tokenizer.
        info: Context, template, calibration.

    Raises:
        InputError: If the network has no head with two classes.
    """

    def __init__(
        self, network: PreTrainedModel, tokenizer: PreTrainedTokenizerBase, info: CheckpointInfo
    ) -> None:
        super().__init__()
        self.network = network
        self.tokenizer = tokenizer
        self.info = info
        self.head = _head(network)
        self.head.float()
        self.encoder = Encoder(tokenizer, info.max_tokens, info.template)
        self.pad_id = _pad_id(tokenizer)

    @property
    def device(self) -> torch.device:
        """Where the weights are."""
        return self.head.weight.device

    def hidden(self, ids: Tensor, mask: Tensor, **options: Any) -> Any:
        """The backbone's output on `ids` (batch, length), padded on the right, with its mask."""
        return self.network.base_model(input_ids=ids, attention_mask=mask, **options)

    def read(self, hidden: Tensor, rows: Tensor, columns: Tensor) -> Tensor:
        """Logits (reads, 2), float32, of hidden states (batch, length, width) at (row, column)."""
        with torch.autocast(hidden.device.type, enabled=False):
            return functional.linear(
                hidden[rows, columns].float(), self.head.weight.float(), _bias(self.head)
            )

    def forward(self, ids: Tensor, mask: Tensor, rows: Tensor, columns: Tensor) -> Tensor:
        """Logits (reads, 2) in float32.

        Args:
            ids: (batch, length) token ids, padded on the right.
            mask: (batch, length), 1 for tokens, 0 for padding.
            rows: (reads,) which sequence is read.
            columns: (reads,) at which token.
        """
        return self.read(self.hidden(ids, mask).last_hidden_state, rows, columns)

    def batch(self, sequences: Sequence[Sequence[int]]) -> tuple[Tensor, Tensor]:
        """Pad token ids on the right: ids and mask, both (batch, longest), on the device."""
        width = max(map(len, sequences), default=0)
        ids = torch.full((len(sequences), width), self.pad_id, dtype=torch.long)
        mask = torch.zeros((len(sequences), width), dtype=torch.long)
        for row, sequence in enumerate(sequences):
            ids[row, : len(sequence)] = torch.tensor(sequence, dtype=torch.long)
            mask[row, : len(sequence)] = 1
        return ids.to(self.device), mask.to(self.device)

    def save(self, folder: Path) -> None:
        """Write an ordinary checkpoint folder."""
        with quiet():
            merged(self.network).save_pretrained(folder)
            self.tokenizer.save_pretrained(folder)
        self.info.write(folder)


def load_step_model(
    folder: Path, *, device: str = "cpu", dtype: torch.dtype = torch.float32
) -> StepModel:
    """Load a trained checkpoint, ready to score.

    Raises:
        InputError: If it is not a trained step model: no `leanprm.json`, another head, weights that
            are missing.
    """
    info = read_info(folder)
    with quiet(), readable(folder):
        tokenizer = AutoTokenizer.from_pretrained(folder)
        classes = AutoConfig.from_pretrained(folder).num_labels
        if classes != CLASSES:
            raise InputError(f"its head has {classes} classes, not {CLASSES}", file=folder)
        network, report = AutoModelForTokenClassification.from_pretrained(
            folder, dtype=dtype, output_loading_info=True
        )
    if report["missing_keys"]:
        missing = ", ".join(sorted(report["missing_keys"])[:3])
        raise InputError(f"weights are missing: {missing}", file=folder)
    model = StepModel(network, tokenizer, info)
    model.head.float()
    return model.to(device).eval()


def new_step_model(
    base: str | Path, info: CheckpointInfo, *, dtype: torch.dtype = torch.float32
) -> StepModel:
    """A pretrained language model with a fresh head, to be trained.

    The head starts at zero, so that every step begins at probability 1/2.

    Args:
        base: A local folder or a hub id.
        info: Context and template; the context is cut to what the model can hold, and whether it
            sees later steps is found out.
        dtype: Of the backbone.

    Raises:
        InputError: If there is no model, or transformers has no token classifier for it.
    """
    with quiet(), readable(base):
        tokenizer = AutoTokenizer.from_pretrained(base)
        network = AutoModelForTokenClassification.from_pretrained(
            base, num_labels=CLASSES, dtype=dtype
        )
    most = min(
        getattr(network.config, "max_position_embeddings", info.max_tokens),
        tokenizer.model_max_length,
    )
    attention: Attention = "bidirectional" if sees_later(network) else "causal"
    info = info.model_copy(
        update={"max_tokens": min(most, info.max_tokens), "attention": attention}
    )
    model = StepModel(network, tokenizer, info)
    nn.init.zeros_(model.head.weight)
    if model.head.bias is not None:
        nn.init.zeros_(model.head.bias)
    return model


@torch.no_grad()
def sees_later(network: PreTrainedModel) -> bool:
    """Whether what follows a token changes its hidden state; tried on ids 1 2 3 and 1 2 4."""
    training = network.training
    network.eval()
    ids = torch.tensor([[1, 2, 3], [1, 2, 4]], device=network.device)
    hidden = network.base_model(input_ids=ids, attention_mask=torch.ones_like(ids))
    network.train(training)
    first, second = hidden.last_hidden_state[:, :2].float()
    return not torch.allclose(first, second, atol=1e-4)


@contextmanager
def readable(base: str | Path) -> Iterator[None]:
    """Makes what transformers says of a model that it cannot load one line.

    Raises:
        InputError: If the body raised what transformers raises then.
    """
    try:
        yield
    except (OSError, ValueError, KeyError, SafetensorError) as error:
        said = next(
            (line for line in str(error).splitlines() if line.strip()), type(error).__name__
        )
        raise InputError(f"cannot be loaded: {said}", file=base) from None


def _head(network: PreTrainedModel) -> nn.Linear:
    for name in _HEADS:
        head = getattr(network, name, None)
        if isinstance(head, nn.Linear):
            if head.out_features != CLASSES:
                raise InputError(f"its head has {head.out_features} classes, not {CLASSES}")
            return head
    raise InputError(f"{type(network).__name__} has no linear head named {' or '.join(_HEADS)}")


def _bias(head: nn.Linear) -> Tensor | None:
    return None if head.bias is None else head.bias.float()


def _pad_id(tokenizer: PreTrainedTokenizerBase) -> int:
    """Any id serves: padding is masked, and on the right of everything that is read."""
    for token in (tokenizer.pad_token_id, tokenizer.eos_token_id):
        if isinstance(token, int):
            return token
    return 0
