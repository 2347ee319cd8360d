"""Targets: null never trains, soft stays soft, truncation is counted."""

from __future__ import annotations

from typing import Any

import pytest
import torch

from leanprm.prm.encode import Encoder
from leanprm.prm.training.loss import step_loss
from leanprm.prm.training.samples import class_weights, make_samples, step_targets
from leanprm.prm.training.settings import TrainSettings
from leanprm.records import Chain
from tests.prm.tiny import byte_tokenizer


def chain(labels: list[int | None], **fields: Any) -> Chain:
    steps = [f"step {k}" for k in range(len(labels))]
    given = {"id": "c", "problem": "p", "steps": steps, "labels": labels}
    return Chain.model_validate({**given, "kind": "informal", "source": "test", **fields})


def targets(one: Chain, **settings: Any) -> list[float | None]:
    return step_targets(one, TrainSettings(**settings))


def test_null_is_neither_right_nor_wrong() -> None:
    assert targets(chain([1, None, 0])) == [1.0, None, 0.0]
    samples, counts = make_samples(
        [chain([1, None, 0]), chain([None])], Encoder(byte_tokenizer(), 500), TrainSettings()
    )
    assert [sample.targets for sample in samples] == [[1.0, 0.0]]
    assert (counts.right, counts.wrong, counts.unlabelled, counts.empty) == (1, 1, 2, 1)


def test_soft_values_stay_soft() -> None:
    one = chain([1, 0, 1], values=[0.99, 0.25, None])
    assert targets(one) == [1.0, 0.0, 1.0]
    assert targets(one, targets="soft") == [0.99, 0.25, 1.0]


def test_the_last_step_is_the_first_wrong_one() -> None:
    assert targets(chain([1, 0, 0]), last_step_only=True) == [None, 0.0, None]
    assert targets(chain([1, 1, None]), last_step_only=True) == [None, 1.0, None]


def test_an_outcome_is_read_at_the_end() -> None:
    assert targets(chain([1, 1], outcome=0), role="outcome") == [None, 0.0]
    assert targets(chain([1, 1]), role="outcome") == [None, None]
    assert targets(chain([]), role="outcome") == []


def test_what_does_not_fit_is_counted() -> None:
    _, counts = make_samples([chain([1, 1, 0])], Encoder(byte_tokenizer(), 45), TrainSettings())
    assert counts.truncated == 1
    assert counts.right == 2


def test_balanced_weights_have_equal_sums() -> None:
    samples, _ = make_samples(
        [chain([1, 1, 1, 0])], Encoder(byte_tokenizer(), 500), TrainSettings()
    )
    wrong, right = class_weights(samples, TrainSettings(class_weights="balanced"))
    assert wrong * 1 == pytest.approx(right * 3)
    assert class_weights(samples, TrainSettings()) == (1.0, 1.0)


def test_the_loss_is_cross_entropy() -> None:
    logits = torch.tensor([[0.3, -0.2], [1.0, 2.0]])
    hard = torch.nn.functional.cross_entropy(logits, torch.tensor([1, 0]), reduction="sum")
    assert step_loss(logits, torch.tensor([1.0, 0.0]), (1.0, 1.0)).item() == pytest.approx(
        hard.item(), abs=1e-6
    )
    soft = torch.tensor([0.75, 0.5])
    p = torch.stack((1 - soft, soft), dim=-1)
    expected = torch.nn.functional.cross_entropy(logits, p, reduction="sum")
    assert step_loss(logits, soft, (1.0, 1.0)).item() == pytest.approx(expected.item(), abs=1e-6)
    for bad in (float("nan"), 1.5, -100.0):
        with pytest.raises(ValueError, match="targets"):
            step_loss(logits, torch.tensor([bad, 1.0]), (1.0, 1.0))
