"""The scorer gives what the model gives, whatever stands beside a chain."""

from __future__ import annotations

import random
from typing import Any

import pytest
import torch

from leanprm.errors import InfrastructureError
from leanprm.prm.model import StepModel
from leanprm.prm.scorer import PrmScorer
from leanprm.records import Chain, StepScore
from tests.prm.tiny import tiny_model


def chain(name: str, steps: list[str], problem: str = "How many apples are there?") -> Chain:
    labels = [None] * len(steps)
    return Chain(
        id=name, problem=problem, steps=steps, labels=labels, kind="informal", source="test"
    )


def many(count: int, seed: int = 0) -> list[Chain]:
    chance = random.Random(seed)
    shared = ["first we add", "then we multiply by two"]
    return [
        chain(f"c{k}", shared[: k % 3] + [f"step {chance.random()}"] * chance.randint(0, 3))
        for k in range(count)
    ]


def one_by_one(model: StepModel, chains: list[Chain]) -> list[list[StepScore]]:
    """Every chain in a pass of its own, nothing shared."""
    scorer = PrmScorer(model, share=False)
    return [scorer.score([one])[0] for one in chains]


def gap(one: list[list[StepScore]], other: list[list[StepScore]]) -> float:
    assert [len(row) for row in one] == [len(row) for row in other]
    pairs = [(a, b) for x, y in zip(one, other, strict=True) for a, b in zip(x, y, strict=True)]
    assert all((a.p is None) == (b.p is None) for a, b in pairs)
    return max(abs((a.p or 0) - (b.p or 0)) for a, b in pairs)


@pytest.mark.parametrize("batch_tokens", [64, 1000, 100_000])
@pytest.mark.parametrize("share", [True, False])
def test_neither_batch_nor_prefix_changes_a_score(batch_tokens: int, share: bool) -> None:
    model = tiny_model(512)
    chains = many(40)
    scores = PrmScorer(model, batch_tokens=batch_tokens, share=share).score(chains)
    assert gap(scores, one_by_one(model, chains)) < 1e-5


def test_scores_are_the_models_own() -> None:
    model = tiny_model()
    one = chain("c", ["one", "two"])
    encoded = model.encoder.encode(one)
    with torch.no_grad():
        logits = model.network(torch.tensor([encoded.ids])).logits[0]
    for score, read in zip(PrmScorer(model).score([one])[0], encoded.reads, strict=True):
        expected = torch.softmax(logits[read], dim=-1)[1].item()
        assert score.p == pytest.approx(expected, abs=1e-6)


def test_shared_prefixes_are_computed_once() -> None:
    model = tiny_model(512)
    chains = [chain(f"c{k}", ["a long shared step " * 8, f"own {k}"]) for k in range(8)]
    alone, shared = PrmScorer(model, share=False), PrmScorer(model)
    assert gap(alone.score(chains), shared.score(chains)) < 1e-5
    assert shared.stats.tokens < 0.3 * alone.stats.tokens


def test_no_steps_no_scores_and_what_does_not_fit_is_said() -> None:
    scorer = PrmScorer(tiny_model(60))
    none, long = scorer.score([chain("a", []), chain("b", ["x", "y" * 100, "z"])])
    assert none == []
    assert [score.truncated for score in long] == [False, True, True]
    assert [score.p is None for score in long] == [False, True, True]
    assert scorer.score([]) == []


def test_ten_thousand_steps() -> None:
    scores = PrmScorer(tiny_model(256)).score([chain("c", ["s"] * 10_000)])[0]
    assert len(scores) == 10_000
    assert scores[-1].truncated


def changed(model: StepModel, **fields: Any) -> StepModel:
    model.info = model.info.model_copy(update=fields)
    return model


def test_temperature_softens_and_keeps_the_logit() -> None:
    cold = PrmScorer(tiny_model()).score([chain("c", ["one"])])[0][0]
    warm = PrmScorer(changed(tiny_model(), temperature=4.0)).score([chain("c", ["one"])])[0][0]
    assert warm.logit == cold.logit
    assert warm.p is not None
    assert cold.p is not None
    assert abs(warm.p - 0.5) < abs(cold.p - 0.5)


def test_an_outcome_model_scores_the_end_alone() -> None:
    scorer = PrmScorer(changed(tiny_model(64), role="outcome"))
    whole, cut = scorer.score([chain("c", ["a", "b"], "?"), chain("d", ["a", "b" * 99], "?")])
    assert [score.p is None for score in whole] == [True, False]
    assert [score.p for score in cut] == [None, None], "an end that was not read has no score"


def test_memory_that_runs_out_is_tried_in_halves(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    model = tiny_model()
    chains = many(20)
    expected = one_by_one(model, chains)
    whole = model.hidden

    def small(ids: torch.Tensor, mask: torch.Tensor, **options: Any) -> Any:
        if len(ids) > 3:
            raise torch.OutOfMemoryError("CUDA out of memory")
        return whole(ids, mask, **options)

    monkeypatch.setattr(model, "hidden", small)
    scorer = PrmScorer(model, share=False)
    assert gap(scorer.score(chains), expected) < 1e-5
    assert scorer.stats.halved > 0
    assert "out of memory" in caplog.text


def test_one_sequence_too_large_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    model = tiny_model()

    def never(ids: torch.Tensor, mask: torch.Tensor, **options: Any) -> Any:
        raise torch.OutOfMemoryError("CUDA out of memory")

    monkeypatch.setattr(model, "hidden", never)
    with pytest.raises(InfrastructureError, match="one sequence"):
        PrmScorer(model).score([chain("c", ["a"])])
