"""Rules that use lemmas of the library and of the header."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from leanprm.search.policies.portfolio.situation import Idea, Situation, listed
from leanprm.search.premises import Premise, PremiseIndex

_BEST = 14
_TOGETHER = 5
_FADING = 0.92

IndexFor = Callable[[bool], PremiseIndex]
"""The index for theorems with or without the library of competition tactics."""


def lemma_rule(index_for: IndexFor) -> Callable[[Situation], Iterator[Idea]]:
    """A rule over an index of lemmas."""

    def lemmas(here: Situation) -> Iterator[Idea]:
        found = index_for(here.defined.competition).best(_query(here), _BEST)
        names = [premise.name for premise, _ in found]
        own = list(here.defined.lemmas)
        likely = 0.15 if here.defined.competition else 0.33
        for first in range(0, min(len(names), 2 * _TOGETHER), _TOGETHER):
            some = [*own, *here.functions, *names[first : first + _TOGETHER]]
            yield Idea("grind" + listed(some), likely)
        rewriting = [premise.name for premise, _ in found if premise.rewrites][:_TOGETHER]
        if rewriting:
            yield Idea("simp" + listed([*here.functions, *rewriting]), likely)
        for premise, _ in found:
            for idea in _with_one(here, premise):
                yield Idea(idea.tactic, idea.weight * likely)
            likely *= _FADING

    return lemmas


def _with_one(here: Situation, premise: Premise) -> Iterator[Idea]:
    name = premise.name
    filled = " ".join(_argument(here, kind) for kind in premise.explicit)
    yield Idea(f"exact {name} {filled}".rstrip(), 0.7)
    yield Idea(f"apply {name}", 0.6)
    if premise.rewrites:
        yield Idea(f"rw [{name}]", 0.9)
        yield Idea(f"rw [← {name}]", 0.3)
    values = [_of_type(here, kind) for kind in premise.explicit]
    known = [value for value in values if value]
    if premise.explicit and len(known) == len(values):
        yield Idea(f"have h{here.fresh} := {name} {' '.join(known)}", 0.4)


def _argument(here: Situation, kind: str) -> str:
    """What stands for an explicit argument: Lean finds values, the context has the facts."""
    return "_" if here.is_data(kind) or kind[:1] in "αβγ" else "(by assumption)"


def _of_type(here: Situation, kind: str) -> str:
    """The last value of a type in the context; empty if there is none."""
    same = {"ℕ": "Nat", "ℤ": "Int", "ℚ": "Rat"}
    wanted = same.get(kind, kind)
    names = [each.name for each in here.data if same.get(each.type, each.type) == wanted]
    return names[-1] if names else ""


def _query(here: Situation) -> str:
    kinds = " ".join(each.type for each in here.data)
    return f"{here.goal.target} {kinds}"
