"""Rules that try to close a goal in one stroke."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from leanprm.search.policies.portfolio.situation import Idea, Situation, listed

_SQUARES = 6
_PRODUCTS = 6


def quick(here: Situation) -> Iterator[Idea]:
    """Tactics that cost next to nothing."""
    yield Idea("assumption", 0.99)
    yield Idea("rfl", 0.98)
    yield Idea("trivial", 0.97)
    yield Idea("contradiction", 0.96)
    if here.numbers or here.numerals:
        yield Idea("omega", 0.95)
    if not here.data or here.numerals:
        yield Idea("decide", 0.9)
    yield Idea("ac_rfl", 0.3)


def simplifiers(here: Situation) -> Iterator[Idea]:
    """`simp` and `grind` with the definitions that the goal names."""
    names = here.functions
    yield Idea("simp_all" + listed(names), 0.8)
    yield Idea("grind" + listed(names), 0.85)
    yield Idea("simp" + listed(names), 0.7)
    if names:
        yield Idea("grind", 0.4)
        yield Idea("simp_all", 0.3)
    yield Idea("simp_all +arith" + listed(names), 0.1 if here.defined.competition else 0.35)
    known = [each.name for each, form in here.facts if form.form in ("forall", "eq", "iff")]
    if known:
        given = listed([*names, *known[:6]])
        yield Idea("grind" + given, 0.5)
        yield Idea("simp" + given, 0.5)
    if "ext" not in " ".join(here.path[-1:]):
        yield Idea("(ext; simp_all <;> omega)", 0.1)


def numeric(here: Situation) -> Iterator[Idea]:
    """Arithmetic of competition problems."""
    if not here.defined.competition:
        return
    names = listed(here.functions)
    yield Idea("norm_num", 0.93)
    yield Idea("decide +kernel", 0.9)
    yield Idea("ring", 0.85 if here.target.form == "eq" else 0.1)
    yield Idea("linarith", 0.84)
    yield Idea("nlinarith" + listed(hints(here)), 0.6)
    if here.target.sign in ("<", "≤", "≠", ">", "≥") and "0" in here.goal.target:
        yield Idea("positivity", 0.5)
    yield Idea("(field_simp; ring)", 0.3 if "/" in here.goal.target else 0.02)
    yield Idea("(norm_num at * <;> linarith)", 0.45)
    yield Idea("(norm_num at * <;> grind)", 0.4)
    yield Idea("(norm_num at *)", 0.42)
    yield Idea("(subst_vars; norm_num" + names + ")", 0.5 if here.facts else 0.01)
    yield Idea("(subst_vars; decide +kernel)", 0.5 if here.facts else 0.01)
    yield Idea("(push_cast at *; omega)", 0.3 if "↑" in str(here.goal) else 0.01)
    yield Idea("(norm_cast at *; omega)", 0.3 if "↑" in str(here.goal) else 0.01)


def hints(here: Situation) -> list[str]:
    """Facts for `nlinarith`: squares of differences, and products of what is known positive."""
    names = [each.name for each in here.numbers][:4]
    squares = [f"sq_nonneg ({a} - {b})" for a, b in combinations(names, 2)]
    squares += [f"sq_nonneg ({a} + {b})" for a, b in combinations(names[:2], 2)]
    if len(names) == 1:
        squares += [f"sq_nonneg {names[0]}", f"sq_nonneg ({names[0]} - 1)"]
    bounds = [
        each.name for each, form in here.facts if form.sign in ("<", "≤") and "∧" not in each.type
    ]
    products = [f"mul_pos {a} {b}" for a, b in combinations(bounds[:3], 2)]
    return (squares[:_SQUARES] if _has_difference(here) else []) + products[:_PRODUCTS]


def _has_difference(here: Situation) -> bool:
    """Whether the numbers are of a kind whose differences mean something."""
    return any(each.type not in ("ℕ", "Nat") for each in here.numbers)
