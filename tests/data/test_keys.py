"""Keys, similarity, splits and benchmarks."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leanprm.data.contamination import Benchmark
from leanprm.data.keys import (
    bands,
    chain_key,
    digest,
    problem_key,
    shingles,
    similarity,
    uniform,
    words,
)
from leanprm.data.splitting import Splitter
from leanprm.errors import InputError
from tests.data.chains import TEXT, chain

WORDS = st.lists(st.sampled_from("abcdefgh"), max_size=20)


def test_keys_are_the_same_on_every_machine() -> None:
    assert digest("a", "bc").hex() == digest("a", "bc").hex() != digest("ab", "c").hex()
    assert digest("x", size=8).hex() == "09f06e81dcd3af44"
    assert uniform(1, "a") == pytest.approx(0.9366087396256265)
    assert bands(shingles(["a", "b", "c"], 2))[0] == 1921379216884911014


def test_problems_are_equal_up_to_case_width_and_spacing() -> None:
    one = problem_key("Find  x:\n２x = 4.")
    assert one == problem_key("find x : 2X=4.")
    assert one != problem_key("find x: 2x = 5.")


def test_chains_are_equal_up_to_spacing_only() -> None:
    one = chain([1], steps=["exact  h"])
    assert chain_key(one) == chain_key(chain([0], steps=[" exact h"], id="other"))
    assert chain_key(one) != chain_key(chain([1], steps=["exact H"]))
    assert chain_key(chain([1, 1], steps=["a", "b"])) != chain_key(chain([1], steps=["a b"]))
    assert chain_key(chain([1])) != chain_key(chain([1], kind="formal"))


@given(tokens=WORDS, size=st.integers(1, 6))
def test_shingles_are_the_n_grams(tokens: list[str], size: int) -> None:
    """As many different hashes as there are different n-grams, each decided by its words."""
    grams = {tuple(tokens[at : at + size]) for at in range(len(tokens) - size + 1)}
    if 0 < len(tokens) < size:
        grams = {tuple(tokens)}
    found = shingles(tokens, size)
    assert len(found) == len(grams)
    assert found == {value for gram in grams for value in shingles(gram, size)}


@given(one=WORDS, other=WORDS)
def test_similarity_is_that_of_the_n_gram_sets(one: list[str], other: list[str]) -> None:
    plain = [{tuple(text[at : at + 2]) for at in range(len(text) - 1)} for text in (one, other)]
    if min(map(len, (one, other))) < 2:
        return
    union = plain[0] | plain[1]
    expected = len(plain[0] & plain[1]) / len(union)
    assert similarity(shingles(one, 2), shingles(other, 2)) == pytest.approx(expected)


def test_similar_texts_share_a_band_and_others_do_not() -> None:
    draw = random.Random(0)
    vocabulary = [f"w{at}" for at in range(500)]
    missed = tried = 0
    sketches = []
    for _ in range(600):
        text = draw.choices(vocabulary, k=draw.randint(10, 80))
        other = list(text)
        other[draw.randrange(len(other))] = "new"
        one, two = shingles(text, 3), shingles(other, 3)
        sketches.append(set(bands(one)))
        if similarity(one, two) >= 0.8:
            tried += 1
            missed += sketches[-1].isdisjoint(bands(two))
    assert tried > 100
    assert missed <= tried / 200
    pairs = [(a, b) for at, a in enumerate(sketches) for b in sketches[:at]]
    assert sum(not a.isdisjoint(b) for a, b in pairs) <= len(pairs) / 1000


def test_bands_of_nothing() -> None:
    assert bands(shingles(words("  "), 5)) == []


def test_splits_keep_their_shares_and_are_stable() -> None:
    splitter = Splitter({"train": 0.8, "valid": 0.1, "test": 0.1}, seed=5)
    parts = [splitter.part(f"g{at}") for at in range(5000)]
    assert abs(parts.count("train") / 5000 - 0.8) < 0.02
    assert abs(parts.count("test") / 5000 - 0.1) < 0.02
    again = Splitter({"train": 0.8, "valid": 0.1, "test": 0.1}, seed=5)
    assert [again.part(f"g{at}") for at in range(5000)] == parts
    other = Splitter({"train": 0.8, "valid": 0.1, "test": 0.1}, seed=6)
    assert [other.part(f"g{at}") for at in range(5000)] != parts


@given(TEXT)
def test_a_group_is_never_divided(group: str) -> None:
    splitter = Splitter({"train": 0.5, "none": 0.0, "test": 0.5})
    one = splitter.assign(chain(group=group, problem="A?"))
    assert one.split == splitter.assign(chain(group=group, problem="B?", id="d")).split or not group
    assert one.split in ("train", "test")


def test_without_a_group_the_problem_is_the_group() -> None:
    found = Splitter({"train": 1.0}).assign(chain())
    assert found.group is not None
    assert found.group.startswith("problem-")


@pytest.mark.parametrize("shares", [{}, {"train": 0.5}, {"train": 1.5, "test": -0.5}])
def test_shares_must_add_up(shares: dict[str, float]) -> None:
    with pytest.raises(InputError):
        Splitter(shares)


def test_benchmark_finds_problems_and_long_overlaps(tmp_path: Path) -> None:
    path = tmp_path / "bench.jsonl"
    text = " ".join(f"w{at}" for at in range(30))
    rows = [
        {"question": "How many apples has Tom now?", "answer": text},
        {"problem": "Short?", "steps": ["so it is"], "label": -1},
        {"question": {"problem": "One two three four five six?"}},
    ]
    path.write_text("\n".join(map(json.dumps, rows)))
    found = Benchmark()
    found.add_file(path, _raise)
    assert found.items == 3
    in_problem = chain([1], problem="how many APPLES has Tom now ?")
    assert found.overlap(in_problem) == "its problem is in the benchmark"
    assert found.overlap(chain([1], problem="One two three four five six?")) is not None
    thirteen = " ".join(f"w{at}" for at in range(7, 20))
    assert "its problem shares 13 words" in str(
        found.overlap(chain([1], problem=f"x {thirteen} y"))
    )
    assert "its steps share 13 words" in str(found.overlap(chain([1], steps=[thirteen])))
    twelve = " ".join(f"w{at}" for at in range(7, 19))
    assert found.overlap(chain([1], problem=twelve, steps=[twelve])) is None
    assert found.overlap(chain([1], problem="Short?", steps=["so it is"])) is None


def test_equations_are_no_overlap() -> None:
    found = Benchmark()
    found.add(["How many clips?"], ["She sold 48 / 2 = $<<48/2=24>>24 + 3 = 27 clips."])
    assert (
        found.overlap(chain([1], steps=["He ate 48 / 2 = $<<48/2=24>>24 + 3 = 27 nuts."])) is None
    )


def test_benchmark_without_problems_is_an_error(tmp_path: Path) -> None:
    path = tmp_path / "bench.jsonl"
    path.write_text('{"a": "b"}\n')
    with pytest.raises(InputError, match="no problem in this benchmark"):
        Benchmark().add_file(path, _raise)


def _raise(error: InputError) -> None:
    raise error
