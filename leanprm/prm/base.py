"""Small language models without any training, to begin from scratch with.

The tokenizer is a byte-level BPE learnt from the data itself, in which every digit is a token: sums
and products are then spelled alike wherever they stand.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, get_args

import torch
from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers
from transformers import (
    LlamaConfig,
    LlamaForCausalLM,
    PreTrainedTokenizerBase,
    PreTrainedTokenizerFast,
)

from leanprm.errors import InputError
from leanprm.prm.quiet import quiet
from leanprm.records import Chain

Size = Literal["tiny", "mini", "small", "medium"]
SIZES: tuple[Size, ...] = get_args(Size)

_BOS, _PAD = "<bos>", "<pad>"


@dataclass(frozen=True)
class _Shape:
    width: int
    layers: int
    heads: int
    vocabulary: int


_SHAPES: dict[Size, _Shape] = {
    "tiny": _Shape(width=64, layers=2, heads=4, vocabulary=1024),
    "mini": _Shape(width=128, layers=6, heads=4, vocabulary=1536),
    "small": _Shape(width=256, layers=6, heads=8, vocabulary=2048),
    "medium": _Shape(width=384, layers=8, heads=8, vocabulary=4096),
}


def number_tokenizer(texts: Iterable[str], vocabulary: int) -> PreTrainedTokenizerBase:
    """A byte-level BPE tokenizer of some texts, every digit a token of its own.

    Args:
        texts: What to learn pieces of words from.
        vocabulary: How many tokens, bytes and special tokens included; at least 258.
    """
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Digits(individual_digits=True),
            pre_tokenizers.ByteLevel(add_prefix_space=False),
        ]
    )
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=vocabulary,
        special_tokens=[_BOS, _PAD],
        initial_alphabet=sorted(pre_tokenizers.ByteLevel.alphabet()),
        show_progress=False,
    )
    tokenizer.train_from_iterator(texts, trainer)
    return PreTrainedTokenizerFast(
        tokenizer_object=tokenizer, bos_token=_BOS, eos_token=_PAD, pad_token=_PAD
    )


def new_base(
    chains: Sequence[Chain],
    folder: Path,
    *,
    size: Size = "small",
    context: int = 1024,
    seed: int = 0,
) -> int:
    """Write a base with random weights into a folder; returns how many weights it has.

    Args:
        chains: What the tokenizer is learnt from.
        folder: A new folder.
        size: How large: about 0.2, 1.6, 5.8 or 20 million weights.
        context: Tokens that it can hold.
        seed: Of the weights.

    Raises:
        InputError: If there is no chain, or something is in the folder already.
    """
    if not chains:
        raise InputError("no chain to learn the tokenizer from")
    if folder.exists() and any(folder.iterdir()):
        raise InputError("is not empty", file=folder, mend="give a new folder")
    shape = _SHAPES[size]
    tokenizer = number_tokenizer(_texts(chains), shape.vocabulary)
    torch.manual_seed(seed)
    config = LlamaConfig(
        vocab_size=len(tokenizer),
        hidden_size=shape.width,
        intermediate_size=3 * shape.width,
        num_hidden_layers=shape.layers,
        num_attention_heads=shape.heads,
        num_key_value_heads=shape.heads,
        max_position_embeddings=context,
        tie_word_embeddings=True,
        bos_token_id=tokenizer.bos_token_id,
        eos_token_id=tokenizer.eos_token_id,
        pad_token_id=tokenizer.pad_token_id,
    )
    network = LlamaForCausalLM(config)
    with quiet():
        network.save_pretrained(folder)
        tokenizer.save_pretrained(folder)
    return sum(parameter.numel() for parameter in network.parameters())


def _texts(chains: Sequence[Chain]) -> Iterator[str]:
    for chain in chains:
        yield chain.problem
        yield from chain.steps
        yield from chain.states or ()
