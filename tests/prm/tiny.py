"""A tokenizer of single bytes and a Llama of a few thousand weights."""

from __future__ import annotations

import torch
from tokenizers import Tokenizer, decoders, models, pre_tokenizers
from transformers import (
    LlamaConfig,
    LlamaForTokenClassification,
    PreTrainedTokenizerBase,
    PreTrainedTokenizerFast,
)

from leanprm.prm.checkpoint import CheckpointInfo
from leanprm.prm.model import CLASSES, StepModel

torch.set_num_threads(1)


def byte_tokenizer() -> PreTrainedTokenizerBase:
    """One token a byte; 256 is the beginning of a text, 257 is padding."""
    alphabet = sorted(pre_tokenizers.ByteLevel.alphabet())
    vocabulary = {letter: number for number, letter in enumerate(alphabet)}
    tokenizer = Tokenizer(models.BPE(vocab=vocabulary, merges=[]))
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    return PreTrainedTokenizerFast(
        tokenizer_object=tokenizer, bos_token="<bos>", pad_token="<pad>", eos_token="<pad>"
    )


def tiny_model(max_tokens: int = 256, seed: int = 0) -> StepModel:
    """A step model with random weights, head too."""
    torch.manual_seed(seed)
    config = LlamaConfig(
        vocab_size=258,
        hidden_size=32,
        intermediate_size=64,
        num_hidden_layers=2,
        num_attention_heads=4,
        num_key_value_heads=2,
        max_position_embeddings=max_tokens,
    )
    config.num_labels = CLASSES
    network = LlamaForTokenClassification(config)
    return StepModel(network, byte_tokenizer(), CheckpointInfo(max_tokens=max_tokens)).eval()
