"""The scorer against simple loops, as ratios within one run; on a GPU where there is one.

python -m bench scorer                  a small model with random weights
python -m bench.scorer --model DIR      a trained checkpoint or a base
"""

from __future__ import annotations

import argparse
import json
import random
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import torch
from tokenizers import Tokenizer, decoders, models, pre_tokenizers
from transformers import LlamaConfig, LlamaForTokenClassification, PreTrainedTokenizerFast

from bench.speed import Line
from leanprm.prm.checkpoint import INFO_FILE, CheckpointInfo
from leanprm.prm.model import CLASSES, StepModel, load_step_model, new_step_model
from leanprm.prm.scorer import PrmScorer
from leanprm.prm.shared import SharedScorer
from leanprm.records import Chain, StepScore

_CONTEXT = 2048
_CLIENTS = 64
_CANDIDATES = 16
_PREFIX = 512
_SAME = 1e-5
_ROUNDS = 2
Rows = list[list[StepScore]]


def small_model(device: str, seed: int = 0) -> StepModel:
    """A Llama of four layers with random weights that reads single bytes."""
    torch.manual_seed(seed)
    letters = sorted(pre_tokenizers.ByteLevel.alphabet())
    tokenizer = Tokenizer(
        models.BPE(vocab={each: at for at, each in enumerate(letters)}, merges=[])
    )
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    fast = PreTrainedTokenizerFast(tokenizer_object=tokenizer, bos_token="<s>", pad_token="<p>")
    config = LlamaConfig(
        vocab_size=258,
        hidden_size=128,
        intermediate_size=256,
        num_hidden_layers=4,
        num_attention_heads=8,
        num_key_value_heads=4,
        max_position_embeddings=_CONTEXT,
    )
    config.num_labels = CLASSES
    network = LlamaForTokenClassification(config)
    return StepModel(network, fast, CheckpointInfo(max_tokens=_CONTEXT)).to(device).eval()


def load(folder: Path, device: str) -> StepModel:
    """A trained checkpoint, or a base with a head of random weights."""
    if (folder / INFO_FILE).exists():
        return load_step_model(folder, device=device)
    model = new_step_model(folder, CheckpointInfo(max_tokens=_CONTEXT))
    torch.nn.init.normal_(model.head.weight, std=0.02)
    return model.to(device).eval()


def solutions(count: int, seed: int = 1) -> list[Chain]:
    """Solutions of different lengths, as models write them: mostly short ones, some long."""
    draw = random.Random(seed)
    made = []
    for at in range(count):
        steps = [
            f"Step {k}: {draw.randint(1, 99)} + {draw.randint(1, 99)} is {draw.randint(2, 198)}."
            for k in range(min(24, 4 + int(draw.expovariate(1 / 5))))
        ]
        made.append(_chain(f"s{at}", f"Problem {at}: how many are there?", steps))
    return made


def candidates(model: StepModel, seed: int = 2) -> list[Chain]:
    """Last steps of about forty tokens behind a prefix of 512 tokens, as search asks for them."""
    draw = random.Random(seed)
    before: list[str] = []
    while len(model.encoder.encode(_chain("p", "Show it.", before)).ids) < _PREFIX:
        before.append(f"we know that {draw.randint(1, 99)} is {draw.randint(1, 99)}")
    last = [f"so it is {draw.random():.12f} of it" for _ in range(_CANDIDATES)]
    return [_chain(f"c{at}", "Show it.", [*before, each]) for at, each in enumerate(last)]


def every_prefix(model: StepModel, chains: Sequence[Chain]) -> Rows:
    """What a simple loop does: each beginning of each chain by itself, read at its end."""
    found: Rows = []
    alone = PrmScorer(model, share=False)
    for chain in chains:
        row = []
        for end in range(1, len(chain.steps) + 1):
            part = _chain(chain.id, chain.problem, chain.steps[:end])
            row.append(alone.score([part])[0][-1])
        found.append(row)
    return found


def each_alone(model: StepModel, chains: Sequence[Chain]) -> Rows:
    """One pass a chain, one chain at a time, nothing shared."""
    alone = PrmScorer(model, share=False)
    return [alone.score([chain])[0] for chain in chains]


def gap(one: Rows, other: Rows) -> float:
    """Largest difference of a score."""
    pairs = [(a, b) for x, y in zip(one, other, strict=True) for a, b in zip(x, y, strict=True)]
    return max(abs((a.p or 0.0) - (b.p or 0.0)) for a, b in pairs)


def measure(model: StepModel | None = None, count: int = 12) -> Iterator[Line]:
    """All figures for one model."""
    device = "cuda" if torch.cuda.is_available() else "cpu"
    torch.set_num_threads(1)  # two runs of a busy machine are alike with one thread only
    model = model or small_model(device)
    where = torch.cuda.get_device_name() if model.device.type == "cuda" else "CPU"
    chains = solutions(count)
    PrmScorer(model).score(chains[:4])
    yield from _against_prefixes(model, chains, where)
    yield from _shared_prefix(model, where)
    yield from _padding(model)
    yield from _clients(model, solutions(2 * _CLIENTS, seed=5), where)


def _against_prefixes(model: StepModel, chains: Sequence[Chain], where: str) -> Iterator[Line]:
    slow_s, slow = _timed(lambda: every_prefix(model, chains), model, 1)
    fast_s, fast = _timed(lambda: PrmScorer(model).score(chains), model)
    steps = sum(len(chain.steps) for chain in chains)
    ratio = slow_s / fast_s
    note = f"{len(chains)} chains, {steps} steps, {where}"
    yield Line("every prefix alone / scorer", ratio, "≥ 5", ratio >= 5, note)
    different = gap(slow, fast)
    yield Line("  largest difference, 1e-6", 1e6 * different, "≤ 10", different <= _SAME, "fp32")


def _shared_prefix(model: StepModel, where: str) -> Iterator[Line]:
    chains = candidates(model)
    slow_s, slow = _timed(lambda: each_alone(model, chains), model)
    fast_s, fast = _timed(lambda: PrmScorer(model).score(chains), model)
    ratio = slow_s / fast_s
    longest = len(model.encoder.encode(chains[0]).ids)
    note = f"{_CANDIDATES} candidates of {longest} tokens, {where}"
    yield Line("one by one / shared prefix", ratio, "≥ 5", ratio >= 5, note)
    different = gap(slow, fast)
    yield Line("  largest difference, 1e-6", 1e6 * different, "≤ 10", different <= _SAME, "fp32")


def _padding(model: StepModel) -> Iterator[Line]:
    scorer = PrmScorer(model)
    scorer.score(solutions(128, seed=3))
    waste = 100 * scorer.stats.padding / (scorer.stats.tokens + scorer.stats.padding)
    note = f"128 chains in {scorer.stats.passes} passes"
    yield Line("padding, %", waste, "< 3", waste < 3, note)


def _clients(model: StepModel, chains: Sequence[Chain], where: str) -> Iterator[Line]:
    """64 clients, each with its own chains, one request at a time."""
    expected = {chain.id: row for chain, row in zip(chains, each_alone(model, chains), strict=True)}
    scorer = PrmScorer(model)
    waits: list[float] = []
    answers: dict[str, list[StepScore]] = {}

    def client(own: Sequence[Chain]) -> None:
        for chain in own:
            began = time.perf_counter()
            answers[chain.id] = shared.score([chain])[0]
            waits.append(time.perf_counter() - began)

    with SharedScorer(scorer) as shared:
        threads = [
            threading.Thread(target=client, args=(chains[k::_CLIENTS],)) for k in range(_CLIENTS)
        ]
        began = time.perf_counter()
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        seconds = time.perf_counter() - began
    lost = len(chains) - len(answers)
    yield Line(f"requests of {_CLIENTS} clients lost", lost, "0", lost == 0, where)
    different = gap([expected[name] for name in answers], list(answers.values()))
    yield Line("  largest difference, 1e-6", 1e6 * different, "≤ 10", different <= _SAME, "fp32")
    p95 = sorted(waits)[int(0.95 * len(waits))]
    note = f"{len(chains)} requests in {scorer.stats.passes} passes"
    yield Line("  p95 of a request, ms", 1e3 * p95, "shown", True, note)
    yield Line("  tokens a second", scorer.stats.tokens / seconds, "shown", True, where)


def _timed(do: Callable[[], Rows], model: StepModel, rounds: int = _ROUNDS) -> tuple[float, Rows]:
    """The least time of some rounds, in seconds, and the scores."""
    best = float("inf")
    for _ in range(rounds):
        began = time.perf_counter()
        found = do()
        if model.device.type == "cuda":
            torch.cuda.synchronize()
        best = min(best, time.perf_counter() - began)
    return best, found


def _chain(name: str, problem: str, steps: Sequence[str]) -> Chain:
    return Chain(
        id=name,
        problem=problem,
        steps=list(steps),
        labels=[None] * len(steps),
        kind="informal",
        source="bench",
    )


def main() -> int:
    """Measure a model of the user's; JSON lines."""
    parser = argparse.ArgumentParser(description="Measure the scorer on a model.")
    parser.add_argument("--model", type=Path, required=True, help="a checkpoint or a base")
    parser.add_argument("--chains", type=int, default=12)
    given = parser.parse_args()
    device = "cuda" if torch.cuda.is_available() else "cpu"
    met = True
    for line in measure(load(given.model, device), given.chains):
        print(json.dumps(line._asdict(), ensure_ascii=False))
        met = met and line.met
    return 0 if met else 1


if __name__ == "__main__":
    raise SystemExit(main())
