"""Published reward models as they are: their prompts, their heads, our scorer around them.

| style      | models                           | what is read, and where                          |
| ---------- | -------------------------------- | ------------------------------------------------ |
| `qwen`     | Qwen2.5-Math-PRM                 | two classes at `<extra_0>`                       |
| `shepherd` | Math-Shepherd and its like       | tokens `+` and `-` at the tag `ки` after a step  |
| `skywork`  | Skywork-o1-Open-PRM              | one value, `v_head`, at the line break of a step |
| `turns`    | RLHFlow; with other words, FoVer | the next token of an assistant who rates a step  |

Where a step is read is known from the text: the prompt is tokenised as its authors do, and the
place is that of the token in which the marker ends.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Literal, get_args

import torch
from torch import Tensor, nn
from transformers import (
    AutoConfig,
    AutoModel,
    AutoModelForCausalLM,
    AutoTokenizer,
    PreTrainedModel,
    PreTrainedTokenizerBase,
)

from leanprm.errors import InputError
from leanprm.prm.checkpoint import CheckpointInfo
from leanprm.prm.encode import Encoded, Encoder, Steps
from leanprm.prm.heads import MlpHead, TokenHead, ValueHead, read_head
from leanprm.prm.model import StepModel, readable
from leanprm.prm.quiet import quiet
from leanprm.prm.scorer import PrmScorer

Style = Literal["qwen", "shepherd", "skywork", "turns"]
STYLES: tuple[Style, ...] = get_args(Style)

_QWEN_SYSTEM = "Please reason step by step, and put your final answer within \\boxed{}."
_QWEN_MARKER = "<extra_0>"
_SHEPHERD_MARKER = "ки"


class PublishedEncoder(Encoder):
    """Writes chains as the authors of a model do.

    Args:
        tokenizer: The model's fast tokenizer.
        max_tokens: The context.
        style: Whose prompts.
        good: The word by which an assistant calls a step right; `turns` alone.
    """

    def __init__(
        self,
        tokenizer: PreTrainedTokenizerBase,
        max_tokens: int,
        style: Style,
        good: str = "+",
    ) -> None:
        super().__init__(tokenizer, max_tokens)
        self.style = style
        self.good = good
        self._full: Any = tokenizer

    def encode(self, chain: Steps) -> Encoded:
        """Encode a chain; see `Encoder.encode`."""
        if self.style == "skywork":
            return self._by_pieces(chain)
        text, ends = getattr(self, f"_{self.style}")(chain)
        found = self._full(text, add_special_tokens=False, return_offsets_mapping=True)
        ids = list(found["input_ids"])
        if self.style == "shepherd" and self.tokenizer.bos_token_id is not None:
            ids.insert(0, self.tokenizer.bos_token_id)
        shift = len(ids) - len(found["input_ids"])
        places = {end: k + shift for k, (_, end) in enumerate(found["offset_mapping"])}
        reads: list[int | None] = []
        for end in ends:
            if end not in places:
                near = text[max(0, end - 9) : end + 9]
                raise InputError(f"the tokenizer joins a step's mark with its neighbours: {near!r}")
            reads.append(places[end])
        return _cut(ids, reads, self.max_tokens)

    def _qwen(self, chain: Steps) -> tuple[str, list[int]]:
        messages = [
            {"role": "system", "content": _QWEN_SYSTEM},
            {"role": "user", "content": chain.problem},
        ]
        text = self._full.apply_chat_template(messages, tokenize=False, add_generation_prompt=True)
        return _joined(text, [(step, _QWEN_MARKER) for step in chain.steps])

    def _shepherd(self, chain: Steps) -> tuple[str, list[int]]:
        pieces = []
        for number, step in enumerate(chain.steps, 1):
            named = step if step.startswith("Step ") else f"Step {number}: {step}"
            before = " " if number == 1 else "\n"
            pieces.append((f"{before}{named}", f" {_SHEPHERD_MARKER}"))
        return _joined(chain.problem, pieces)

    def _turns(self, chain: Steps) -> tuple[str, list[int]]:
        messages: list[dict[str, str]] = []
        text = ""
        ends: list[int] = []
        for number, step in enumerate(chain.steps):
            said = step if number else f"{chain.problem} {step}"
            messages.append({"role": "user", "content": said})
            longer = self._full.apply_chat_template(
                messages, tokenize=False, add_generation_prompt=True
            )
            if ends and not longer.startswith(text[: ends[-1]]):
                raise InputError("the chat template rewrites earlier turns: steps cannot be read")
            text = longer
            ends.append(len(text))
            messages.append({"role": "assistant", "content": self.good})
        return text, ends

    def _by_pieces(self, chain: Steps) -> Encoded:
        ids = self._full.encode((self._full.bos_token or "") + chain.problem + "\n")
        mark = self._full.encode("\n", add_special_tokens=False)[-1:]
        reads: list[int | None] = []
        for step in chain.steps:
            ids = [*ids, *self._full.encode(step, add_special_tokens=False), *mark]
            reads.append(len(ids) - 1)
        return _cut(ids, reads, self.max_tokens)


class PublishedModel(StepModel):
    """A published model behind the face of ours, so that `PrmScorer` scores with it.

    Args:
        backbone: Without its head.
        head: Reads two logits, wrong and right, from hidden states.
        tokenizer: Its fast tokenizer.
        encoder: Whose prompts.
    """

    def __init__(
        self,
        backbone: PreTrainedModel,
        head: MlpHead | ValueHead | TokenHead,
        tokenizer: PreTrainedTokenizerBase,
        encoder: PublishedEncoder,
    ) -> None:
        nn.Module.__init__(self)
        self.network = backbone
        self.tokenizer = tokenizer
        self.info = CheckpointInfo(max_tokens=encoder.max_tokens)
        self.reader = head.float()
        self.encoder = encoder
        self.pad_id = 0

    @property
    def device(self) -> torch.device:
        """Where the weights are."""
        return next(self.reader.parameters()).device

    def hidden(self, ids: Tensor, mask: Tensor, **options: Any) -> Any:
        """See `StepModel.hidden`."""
        return self.network(input_ids=ids, attention_mask=mask, **options)

    def read(self, hidden: Tensor, rows: Tensor, columns: Tensor) -> Tensor:
        """See `StepModel.read`."""
        with torch.autocast(hidden.device.type, enabled=False):
            found: Tensor = self.reader(hidden[rows, columns].float())
        return found

    def save(self, folder: Path) -> None:
        """Refused: a published model is used, not written.

        Raises:
            InputError: Always.
        """
        raise InputError("a published model is not written again", file=folder)


def load_published(
    base: str | Path,
    style: Style,
    *,
    device: str = "cpu",
    dtype: torch.dtype = torch.float32,
    words: tuple[str, str] | None = None,
) -> PublishedModel:
    """Load a published model, without running code of its repository.

    Args:
        base: A folder, or a hub id.
        style: What kind of model it is.
        device: Where to.
        dtype: Of the backbone; the head and its logits are in float32.
        words: For `shepherd` and `turns`: by which words it calls a step right and wrong.

    Raises:
        InputError: If it cannot be loaded, or has another head than the style says.
    """
    with quiet(), readable(base):
        tokenizer = AutoTokenizer.from_pretrained(base)
        config = AutoConfig.from_pretrained(base)
    good, bad = words or ("+", "-")
    limit = min(getattr(config, "max_position_embeddings", 4096), tokenizer.model_max_length)
    encoder = PublishedEncoder(tokenizer, limit, style, good)
    head: MlpHead | ValueHead | TokenHead
    if style in ("shepherd", "turns"):
        with quiet(), readable(base):
            whole = AutoModelForCausalLM.from_pretrained(base, dtype=dtype)
        ids = [_word_id(tokenizer, word, spaced=style == "shepherd") for word in (bad, good)]
        backbone: Any = whole.base_model
        head = TokenHead(whole.get_output_embeddings(), ids)
    else:
        with quiet(), readable(base):
            backbone, report = AutoModel.from_pretrained(
                base, dtype=dtype, output_loading_info=True
            )
        if report["missing_keys"]:
            raise InputError(f"weights are missing: {min(report['missing_keys'])}", file=base)
        head = read_head(base, "score" if style == "qwen" else "v_head", config.hidden_size)
    if style == "qwen":
        _check_marker(tokenizer, base)
    return PublishedModel(backbone, head, tokenizer, encoder).to(device).eval()


def _check_marker(tokenizer: PreTrainedTokenizerBase, base: str | Path) -> None:
    if len(tokenizer.encode(_QWEN_MARKER, add_special_tokens=False)) != 1:
        raise InputError(f"its tokenizer has no token {_QWEN_MARKER}", file=base)


def _word_id(tokenizer: PreTrainedTokenizerBase, word: str, *, spaced: bool) -> int:
    """The token of a word as a model says it: after a space, or as the beginning of a turn."""
    ids = tokenizer.encode(f" {word}" if spaced else word, add_special_tokens=False)
    return int(ids[-1])


def _joined(text: str, pieces: Sequence[tuple[str, str]]) -> tuple[str, list[int]]:
    """A text of pieces and marks, and where the marks end."""
    ends = []
    for piece, mark in pieces:
        text += piece + mark
        ends.append(len(text))
    return text, ends


def _cut(ids: list[int], reads: Sequence[int | None], most: int) -> Encoded:
    kept = [read if read is not None and read < most else None for read in reads]
    return Encoded(ids[:most], kept, [read is None for read in kept])


def load_scorer(name: str | Path, *, device: str = "cpu", batch_tokens: int = 8192) -> PrmScorer:
    """A scorer of one of our checkpoints, or of a published model named `STYLE:FOLDER`.

    Args:
        name: A folder; or one of `STYLES`, a colon, and a folder or hub id.
        device: Where to.
        batch_tokens: Token ids of one pass.

    Raises:
        InputError: If it cannot be loaded.
    """
    style, colon, base = str(name).partition(":")
    for each in STYLES:
        if colon and each == style:
            return PrmScorer(load_published(base, each, device=device), batch_tokens=batch_tokens)
    return PrmScorer.load(Path(name), device=device, batch_tokens=batch_tokens)
