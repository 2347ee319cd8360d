"""A sampler over a local model of `transformers`, causal or sequence-to-sequence."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import torch
from transformers import (
    AutoConfig,
    AutoModelForCausalLM,
    AutoModelForSeq2SeqLM,
    AutoTokenizer,
    set_seed,
)

from leanprm.errors import InfrastructureError, InputError
from leanprm.search.policies.sampling import Sample


@dataclass
class _Request:
    prompt: str
    count: int
    answer: asyncio.Future[list[Sample]]


class TransformersSampler:
    """Runs a model in a thread of its own; requests that wait are run as one batch.

    Args:
        model: A folder or a name of the hub.
        device: Such as "cpu" or "cuda".
        temperature: Of the draws.
        max_tokens: Longest answer, in tokens.
        longest_prompt: Tokens of a prompt that are kept, from its end.
        batch: Prompts of one batch, at most.
        seed: Of the draws.

    Raises:
        InputError: If the model cannot be loaded.
    """

    def __init__(
        self,
        model: str,
        *,
        device: str = "cpu",
        temperature: float = 1.0,
        max_tokens: int = 64,
        longest_prompt: int = 1024,
        batch: int = 8,
        seed: int = 0,
    ) -> None:
        try:
            config = AutoConfig.from_pretrained(model)
            self._seq2seq = bool(config.is_encoder_decoder)
            kind: Any = AutoModelForSeq2SeqLM if self._seq2seq else AutoModelForCausalLM
            self._model = kind.from_pretrained(model).to(device).eval()
            self._tokenizer: Any = AutoTokenizer.from_pretrained(model)
        except (OSError, ValueError) as error:
            raise InputError(f"the model cannot be loaded: {error}", file=model) from None
        if self._tokenizer.pad_token_id is None:
            self._tokenizer.pad_token = self._tokenizer.eos_token
        self._tokenizer.padding_side = "right" if self._seq2seq else "left"
        self._tokenizer.truncation_side = "left"
        self._device, self._temperature, self._max_tokens = device, temperature, max_tokens
        self._longest, self._batch = longest_prompt, batch
        self._waiting: list[_Request] = []
        self._running: asyncio.Task[None] | None = None
        set_seed(seed)
        self.name = f"transformers {model}, temperature {temperature:g}"

    async def sample(self, prompt: str, count: int, stop: Sequence[str]) -> list[Sample]:
        """See `Sampler.sample`."""
        answer: asyncio.Future[list[Sample]] = asyncio.get_running_loop().create_future()
        self._waiting.append(_Request(prompt, count, answer))
        if self._running is None or self._running.done():
            self._running = asyncio.create_task(self._serve())
        return [_cut(sample, stop) for sample in await answer]

    async def _serve(self) -> None:
        """Run what waits, batch by batch."""
        while self._waiting:
            count = self._waiting[0].count
            some = [each for each in self._waiting if each.count == count][: self._batch]
            self._waiting = [each for each in self._waiting if each not in some]
            some = [each for each in some if not each.answer.done()]
            if not some:
                continue
            try:
                found = await asyncio.to_thread(
                    self._generate, [each.prompt for each in some], count
                )
            except (RuntimeError, ValueError, IndexError) as error:
                failed = InfrastructureError(f"the model failed: {error}", phase="policy")
                for each in some:
                    if not each.answer.done():
                        each.answer.set_exception(failed)
                continue
            for each, samples in zip(some, found, strict=True):
                if not each.answer.done():
                    each.answer.set_result(samples)

    def _generate(self, prompts: list[str], count: int) -> list[list[Sample]]:
        """`count` continuations of each prompt, with their probabilities."""
        tokenizer, model = self._tokenizer, self._model
        inputs = tokenizer(
            prompts, return_tensors="pt", padding=True, truncation=True, max_length=self._longest
        )
        inputs.pop("token_type_ids", None)
        inputs = inputs.to(self._device)
        with torch.inference_mode():
            made = model.generate(
                **inputs,
                do_sample=True,
                temperature=self._temperature,
                top_k=0,
                num_return_sequences=count,
                max_new_tokens=self._max_tokens,
                pad_token_id=tokenizer.pad_token_id,
                return_dict_in_generate=True,
                output_logits=True,
            )
        start = 1 if self._seq2seq else inputs["input_ids"].shape[1]
        new = made.sequences[:, start:]
        logits = torch.stack(made.logits, dim=1).float()
        chosen = logits.log_softmax(-1).gather(2, new.unsqueeze(-1)).squeeze(-1)
        flat = [
            self._read(ids.tolist(), scores.tolist())
            for ids, scores in zip(new, chosen, strict=True)
        ]
        return [flat[at : at + count] for at in range(0, len(flat), count)]

    def _read(self, ids: list[int], scores: list[float]) -> Sample:
        """One continuation, up to its end."""
        end = self._tokenizer.eos_token_id
        length = ids.index(end) + 1 if end in ids else len(ids)
        text = self._tokenizer.decode(ids[:length], skip_special_tokens=True)
        return Sample(text, min(0.0, sum(scores[:length])), length)


def _cut(sample: Sample, stop: Sequence[str]) -> Sample:
    ends = [at for at in (sample.text.find(sign) for sign in stop) if at >= 0]
    return sample._replace(text=sample.text[: min(ends)]) if ends else sample
