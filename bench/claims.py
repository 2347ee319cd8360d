"""Claims decided by Lean, a second a core; and what reading them costs beside it."""

from __future__ import annotations

import random
import resource
import time
from collections.abc import Iterator
from statistics import median

from bench.speed import Line
from leanprm.informal.claims import Claim
from leanprm.informal.decide import Decider
from leanprm.informal.formalizer import BuiltinFormalizer
from leanprm.lean.embedded import shared_toolchain

_ROUNDS = 3
_WRONG = 0.1
"""Share of steps with a wrong result."""


def steps(count: int, seed: int = 7) -> list[str]:
    """Steps of one claim each: sums, products, quotients, percentages; some are wrong."""
    draw = random.Random(seed)
    made = []
    for _ in range(count):
        a, b = draw.randint(2, 500), draw.randint(2, 99)
        slip = draw.random() < _WRONG
        text, result = draw.choice(
            [
                (f"{a} + {b}", a + b),
                (f"{a * b} / {b}", a),
                (f"{a} * {b}", a * b),
                (f"{b}% of {100 * a}", a * b),
            ]
        )
        made.append(f"That makes {text} = {result + slip} in all.")
    return made


def measure(count: int = 5000) -> Iterator[Line]:
    """Rates of one worker; the median of three rounds."""
    texts = steps(count)
    began = time.perf_counter()
    read = BuiltinFormalizer().formalize("", texts)
    reading = time.perf_counter() - began
    claims: list[Claim] = [claim for step in read for claim in step.claims]
    if len(claims) != count:
        raise RuntimeError(f"{len(claims)} claims in {count} steps")
    rounds = []
    before = _cpu()
    with Decider(shared_toolchain(), workers=1) as decider:
        list(decider.decide_many(claim.question for claim in claims[:100]))
        for _ in range(_ROUNDS):
            began = time.perf_counter()
            found = [each.verdict for each in decider.decide_many(c.question for c in claims)]
            rounds.append(time.perf_counter() - began)
            if found != ["true" if claim.expected else "false" for claim in claims]:
                raise RuntimeError("a claim was not decided as it should be")
    per_cpu = _ROUNDS * count / (_cpu() - before)
    rate = count / median(rounds)
    note = f"{count} claims, {100 * _WRONG:.0f} % of them false"
    yield Line("claims decided a second (1 worker)", rate, "≥ 500", rate >= 500, note)
    note = "of Lean's processes and ours together"
    yield Line("claims decided a CPU second", per_cpu, "≥ 500", per_cpu >= 500, note)
    share = reading / median(rounds)
    note = f"{1e3 * reading / count:.2f} ms a step"
    yield Line("reading claims / deciding them", share, "≤ 0.5", share <= 0.5, note)


def _cpu() -> float:
    """CPU seconds of this process and its children that have ended."""
    kinds = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    return sum(sum(resource.getrusage(kind)[:2]) for kind in kinds)
