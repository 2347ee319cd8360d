"""Wrong steps cannot be told by their form: words alone do little better than chance."""

from __future__ import annotations

import re

import numpy as np
import pytest
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score

from leanprm.informal.generate.stream import Settings, make_chains

COUNT = 6_000


def steps_of(seed: int) -> tuple[list[str], list[int], list[int]]:
    """Texts without their problem, labels, lengths."""
    texts: list[str] = []
    labels: list[int] = []
    for chain in make_chains(Settings(seed=seed), range(COUNT)):
        for text, label in zip(chain.steps, chain.labels, strict=True):
            if label is not None:
                texts.append(re.sub(r"^Step \d+: ", "", text))
                labels.append(label)
    return texts, labels, [len(text) for text in texts]


@pytest.mark.parametrize("ngrams", [(1, 1), (1, 2)])
def test_words_alone_do_not_tell(ngrams: tuple[int, int]) -> None:
    train, labels, _ = steps_of(1)
    test, truth, _ = steps_of(2)
    words = CountVectorizer(ngram_range=ngrams, token_pattern=r"\S+", min_df=3)
    model = LogisticRegression(C=0.1, max_iter=300, class_weight="balanced", solver="liblinear")
    model.fit(words.fit_transform(train), labels)
    scores = model.decision_function(words.transform(test))
    assert 0.45 <= roc_auc_score(truth, scores) <= 0.65


def test_wrong_steps_are_as_long_as_right_ones() -> None:
    _, labels, lengths = steps_of(3)
    right = np.array([n for n, label in zip(lengths, labels, strict=True) if label == 1])
    wrong = np.array([n for n, label in zip(lengths, labels, strict=True) if label == 0])
    assert abs(right.mean() - wrong.mean()) < 0.06 * right.mean()
