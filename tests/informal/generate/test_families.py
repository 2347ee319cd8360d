"""Every family: its language, its determinism, its mistakes; and Lean on all of its labels."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from itertools import pairwise

import pytest

from leanprm.informal.generate.families import FAMILIES
from leanprm.informal.generate.leancheck import check
from leanprm.informal.generate.statements import statements
from leanprm.informal.generate.stream import Settings, make_chains
from leanprm.lean.toolchain import Toolchain
from leanprm.records import Chain

STRANGE = re.compile(
    r"[{}]|  |\s[.,;:?]|\.\.|\bNone\b|Fraction|\ba [aeio]\w|\ban [bcdfgjklmnpqrstvwz]\w|"
    r"\b(?:1|one) (?:muffins|apples|hours|minutes|days|weeks|pages)\b|(?<!\d)\$\d+\.\d(?!\d)|"
    r"\b(\w+) \1\b"
)
ALLOWED = re.compile(r"a one|a uni\w+|an hour|that that|a European")


@cache
def chains_of(family: str) -> list[Chain]:
    """The same for all tests: making them is what costs."""
    return list(make_chains(Settings(seed=7, families=(family,)), range(80)))


@pytest.mark.parametrize("family", FAMILIES)
def test_the_language_is_clean(family: str) -> None:
    for chain in chains_of(family):
        for text in [chain.problem, *chain.steps]:
            found = STRANGE.search(ALLOWED.sub("so", text))
            assert found is None, f"{found and found.group()!r} in {text!r}"
            assert text[0].isupper() or not text[0].isalpha(), text
            assert text[-1] in ".?", text
        assert chain.problem.endswith(("?", "."))


@pytest.mark.parametrize("family", FAMILIES)
def test_there_is_variety(family: str) -> None:
    chains = chains_of(family)
    problems = {chain.problem for chain in chains}
    assert 33 <= len(problems) <= 40, "two chains share each problem"
    skeletons = {re.sub(r"[\d.,$]+", "0", step) for chain in chains for step in chain.steps}
    assert len(skeletons) > 15


@pytest.mark.parametrize("family", FAMILIES)
def test_wrong_variants_are_really_wrong(family: str) -> None:
    chains = chains_of(family)
    wrong = [chain for chain in chains if chain.first_error >= 0]
    assert len(wrong) > 20
    kinds: Counter[str] = Counter()
    for chain in chains:
        metas = chain.step_meta or []
        for label, meta in zip(chain.labels, metas, strict=True):
            assert meta["holds"] == (meta["mistake"] is None)
            assert label == (None if meta["mistake"] == "carried" else int(meta["holds"]))
        if chain.first_error < 0:
            assert chain.outcome == 1
        else:
            kinds[metas[chain.first_error]["mistake"]] += 1
    assert set(kinds) - {"arithmetic"}, "mistakes of meaning, not only slips"
    assert len({chain.first_error for chain in wrong}) >= 2


def test_lean_confirms_every_label_of_every_family(toolchain: Toolchain) -> None:
    chains = list(make_chains(Settings(seed=11), range(4 * len(FAMILIES))))
    assert {chain.meta["family"] for chain in chains} == set(FAMILIES)
    verdict = check(toolchain, [item for chain in chains for item in statements(chain)])
    assert verdict.refused == []
    assert verdict.proved == sum(len(chain.steps) for chain in chains)


def test_the_same_seed_gives_the_same_bytes_whoever_asks() -> None:
    settings = Settings(seed=3)
    straight = [chain.model_dump_json() for chain in make_chains(settings, range(200))]
    pieces = [
        chain.model_dump_json()
        for start, end in pairwise([0, 1, 77, 130, 200])
        for chain in make_chains(settings, range(start, end))
    ]
    assert straight == pieces
    other = [chain.model_dump_json() for chain in make_chains(Settings(seed=4), range(200))]
    assert not set(straight) & set(other)


def test_options_decide_shares_and_labels() -> None:
    right = list(make_chains(Settings(right_share=1.0), range(100)))
    assert all(chain.first_error < 0 for chain in right)
    late = list(make_chains(Settings(right_share=0.0, position="late"), range(300)))
    early = list(make_chains(Settings(right_share=0.0, position="early"), range(300)))
    assert all(chain.first_error >= 0 for chain in late + early)
    assert sum(c.first_error for c in late) > 1.5 * sum(c.first_error for c in early)
    known = list(make_chains(Settings(after_error="wrong"), range(100)))
    assert all(label is not None for chain in known for label in chain.labels)
