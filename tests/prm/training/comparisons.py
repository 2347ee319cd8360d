"""Chains whose steps compare two numbers: right and wrong is plain, and must be learnt."""

from __future__ import annotations

import random

from leanprm.records import Chain


def comparison_chains(count: int, seed: int) -> list[Chain]:
    """Chains of one to four steps such as "47 > 23"; another seed draws other pairs."""
    chance = random.Random(seed)
    chains = []
    for number in range(count):
        drawn = [chance.sample(range(10, 100), 2) for _ in range(chance.randint(1, 4))]
        chains.append(
            Chain(
                id=f"c{number}",
                problem="?",
                steps=[f"{a} > {b}" for a, b in drawn],
                labels=[int(a > b) for a, b in drawn],
                kind="informal",
                source="comparisons",
            )
        )
    return chains
