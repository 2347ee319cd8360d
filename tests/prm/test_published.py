"""Published models: small ones of the same architecture, read as their authors read them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import load_file, save_file
from torch import Tensor
from transformers import (
    AutoModelForCausalLM,
    LlamaConfig,
    LlamaForCausalLM,
    PreTrainedTokenizerBase,
    Qwen2Config,
    Qwen2ForCausalLM,
)

from leanprm.errors import InputError
from leanprm.prm.published import STYLES, Style, load_published, load_scorer
from leanprm.records import Chain
from tests.prm.tiny import byte_tokenizer

CHATML = (
    "{% for m in messages %}<|im_start|>{{ m['role'] }}\n{{ m['content'] }}<|im_end|>\n"
    "{% endfor %}{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)
SHAPE: dict[str, Any] = {
    "vocab_size": 261,
    "hidden_size": 32,
    "intermediate_size": 64,
    "num_hidden_layers": 2,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "max_position_embeddings": 600,
    "initializer_range": 0.3,
    "tie_word_embeddings": False,
}


def tokenizer() -> PreTrainedTokenizerBase:
    found = byte_tokenizer()
    found.add_special_tokens(
        {"additional_special_tokens": ["<extra_0>", "<|im_start|>", "<|im_end|>"]}
    )
    found.chat_template = CHATML
    return found


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> dict[Style, Path]:
    """Random models with the heads that the styles have."""
    found: dict[Style, Path] = {}
    for number, style in enumerate(STYLES):
        torch.manual_seed(number)
        folder = tmp_path_factory.mktemp(style)
        llama = style in ("shepherd", "turns")
        network = LlamaForCausalLM(LlamaConfig(**SHAPE)) if llama else Qwen2ForCausalLM(
            Qwen2Config(**SHAPE)
        )  # fmt: skip
        network.save_pretrained(folder)
        tokenizer().save_pretrained(folder)
        weights = load_file(folder / "model.safetensors")
        if style == "qwen":
            del weights["lm_head.weight"]
            weights |= {
                "score.0.weight": torch.randn(32, 32) / 8,
                "score.0.bias": torch.randn(32),
                "score.2.weight": torch.randn(2, 32) / 8,
                "score.2.bias": torch.randn(2),
            }
        if style == "skywork":
            weights |= {
                "v_head.summary.weight": torch.randn(1, 32),
                "v_head.summary.bias": torch.randn(1),
            }
        save_file(weights, folder / "model.safetensors", metadata={"format": "pt"})
        found[style] = folder
    return found


def chain(*steps: str) -> Chain:
    return Chain(
        id="c", problem="What is 2 + 3?", steps=list(steps), labels=[None] * len(steps),
        kind="informal", source="test",
    )  # fmt: skip


THREE = chain("We add 2 and 3.", "That is\n\n5, ки or so.", "The answer is 5.")


def states(folder: Path, ids: list[int]) -> Tensor:
    network = AutoModelForCausalLM.from_pretrained(folder)
    with torch.no_grad():
        found: Tensor = network.model(input_ids=torch.tensor([ids])).last_hidden_state[0]
    return found


def by_qwen(folder: Path) -> list[float]:
    words = tokenizer()
    messages = [
        {
            "role": "system",
            "content": "Please reason step by step, and put your final answer within \\boxed{}.",
        },
        {"role": "user", "content": THREE.problem},
        {"role": "assistant", "content": "<extra_0>".join(THREE.steps) + "<extra_0>"},
    ]
    text = words.apply_chat_template(messages, tokenize=False)
    assert isinstance(text, str)
    ids = words.encode(text, add_special_tokens=False)
    mark = words.convert_tokens_to_ids("<extra_0>")
    weights = load_file(folder / "model.safetensors")
    at = states(folder, ids)[[k for k, one in enumerate(ids) if one == mark]]
    inner = torch.relu(at @ weights["score.0.weight"].T + weights["score.0.bias"])
    logits = inner @ weights["score.2.weight"].T + weights["score.2.bias"]
    found: list[float] = logits.softmax(-1)[:, 1].tolist()
    return found


def by_shepherd(folder: Path) -> list[float]:
    words = tokenizer()
    network = AutoModelForCausalLM.from_pretrained(folder)
    plus, minus = (words.encode(word, add_special_tokens=False)[-1] for word in "+-")
    found = []
    text = f"{THREE.problem} "
    for number, step in enumerate(THREE.steps, 1):
        text += ("" if number == 1 else "\n") + f"Step {number}: {step} ки"
        ids = [words.bos_token_id, *words.encode(text, add_special_tokens=False)]
        with torch.no_grad():
            logits = network(input_ids=torch.tensor([ids])).logits[0, -1]
        found.append(float(logits[[plus, minus]].softmax(0)[0]))
    return found


def by_skywork(folder: Path) -> list[float]:
    words = tokenizer()
    weights = load_file(folder / "model.safetensors")
    ids = words.encode(f"<bos>{THREE.problem}\n", add_special_tokens=False)
    flags = []
    for step in THREE.steps:
        ids += words.encode(f"{step}\n", add_special_tokens=False)
        flags.append(len(ids) - 1)
    at = states(folder, ids)[flags]
    values = at @ weights["v_head.summary.weight"].T + weights["v_head.summary.bias"]
    found: list[float] = values.sigmoid()[:, 0].tolist()
    return found


def by_turns(folder: Path) -> list[float]:
    words = tokenizer()
    network = AutoModelForCausalLM.from_pretrained(folder)
    plus, minus = (words.encode(word, add_special_tokens=False)[0] for word in "+-")
    messages: list[dict[str, str]] = []
    found = []
    for number, step in enumerate(THREE.steps):
        content = step if number else f"{THREE.problem} {step}"
        messages.append({"role": "user", "content": content})
        text = words.apply_chat_template(messages, tokenize=False, add_generation_prompt=True)
        assert isinstance(text, str)
        ids = words.encode(text, add_special_tokens=False)
        with torch.no_grad():
            logits = network(input_ids=torch.tensor([ids])).logits[0, -1]
        found.append(float(logits[[plus, minus]].softmax(0)[0]))
        messages.append({"role": "assistant", "content": "+"})
    return found


REFERENCE: dict[Style, Callable[[Path], list[float]]] = {
    "qwen": by_qwen,
    "shepherd": by_shepherd,
    "skywork": by_skywork,
    "turns": by_turns,
}


@pytest.mark.parametrize("style", STYLES)
def test_scores_are_those_of_the_authors(folders: dict[Style, Path], style: Style) -> None:
    scorer = load_scorer(f"{style}:{folders[style]}")
    wanted = REFERENCE[style](folders[style])
    [found] = scorer.score([THREE])
    assert [one.p for one in found] == pytest.approx(wanted, abs=1e-5)
    assert len({round(p, 4) for p in wanted}) == 3
    beside = scorer.score([chain("Other."), THREE, chain("We add 2 and 3.", "Else.")])[1]
    assert [one.p for one in beside] == pytest.approx(wanted, abs=1e-5)


@pytest.mark.parametrize("style", STYLES)
def test_what_does_not_fit_is_marked(folders: dict[Style, Path], style: Style) -> None:
    scorer = load_scorer(f"{style}:{folders[style]}")
    [scores] = scorer.score([chain("Short.", "long " * 200, "After.")])
    assert [(score.truncated, score.p is None) for score in scores] == [
        (False, False), (True, True), (True, True)
    ]  # fmt: skip
    assert scorer.score([chain()]) == [[]]


def test_another_head_is_refused(folders: dict[Style, Path]) -> None:
    with pytest.raises(InputError, match="no head 'score'"):
        load_published(folders["skywork"], "qwen")
    with pytest.raises(InputError, match="no head 'v_head'"):
        load_published(folders["turns"], "skywork")
    with pytest.raises(InputError, match="same token"):
        load_published(folders["turns"], "turns", words=("+", "+"))
