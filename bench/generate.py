"""Generated problems: how fast they are made and proved, and what words alone tell of a label."""

from __future__ import annotations

import re
import resource
import time
from collections.abc import Iterator
from functools import cache

from bench.speed import Line
from leanprm.informal.generate.leancheck import check
from leanprm.informal.generate.statements import statements
from leanprm.informal.generate.stream import Settings, make_chains
from leanprm.lean.embedded import shared_toolchain

_CHAINS = 8_000


def measure() -> Iterator[Line]:
    """Chains a second, claims proved a second of Lean's processor time, the text-blind floor."""
    began = time.process_time()
    chains = list(make_chains(Settings(seed=5), range(_CHAINS)))
    rate = _CHAINS / (time.process_time() - began)
    yield Line("generated chains a second, one core", rate, "≥ 2000", rate >= 2000)
    wanted = [item for chain in chains for item in statements(chain)]
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    verdict = check(shared_toolchain(), wanted)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    rate = verdict.proved / seconds
    note = f"{verdict.proved} proved, {len(verdict.refused)} refused, {seconds:.0f} s of processor"
    yield Line("generated claims proved a second, one core", rate, "≥ 500", rate >= 500, note)
    for ngrams, name in ((1, "words"), (2, "words and pairs of words")):
        floor = text_blind_floor(ngrams)
        yield Line(f"AUROC of {name} without the problem", floor, "≤ 0.65", floor <= 0.65)


@cache
def steps_of(seed: int, count: int) -> tuple[list[str], list[int]]:
    """Texts of labelled steps, without their problem and their number; and labels."""
    texts: list[str] = []
    labels: list[int] = []
    for chain in make_chains(Settings(seed=seed), range(count)):
        for text, label in zip(chain.steps, chain.labels, strict=True):
            if label is not None:
                texts.append(re.sub(r"^Step \d+: ", "", text))
                labels.append(label)
    return texts, labels


def text_blind_floor(ngrams: int, count: int = _CHAINS) -> float:
    """AUROC on one seed of a linear model over bags of words trained on another."""
    from sklearn.feature_extraction.text import CountVectorizer
    from sklearn.linear_model import LogisticRegression
    from sklearn.metrics import roc_auc_score

    train, labels = steps_of(1, count)
    test, truth = steps_of(2, count)
    words = CountVectorizer(ngram_range=(1, ngrams), token_pattern=r"\S+", min_df=3)
    model = LogisticRegression(C=0.1, max_iter=300, class_weight="balanced", solver="liblinear")
    model.fit(words.fit_transform(train), labels)
    return float(roc_auc_score(truth, model.decision_function(words.transform(test))))
