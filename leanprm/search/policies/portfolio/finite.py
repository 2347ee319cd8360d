"""Rules for problems with finitely many cases: bounds, exhaustive checks by the kernel, sets.

Each makes one block: a bound or a description that Lean's arithmetic can prove, and then a check of
all cases by `decide +kernel`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from leanprm.search.goals import Hypothesis, Proposition
from leanprm.search.policies.portfolio.situation import Idea, Situation

_MOST_CASES = 40_000
_LARGEST_SET = 10_000
_NATURAL = ("ℕ", "Nat")
_WHOLE = ("ℕ", "Nat", "ℤ", "Int")


def exhaustive(here: Situation) -> Iterator[Idea]:
    """All values of the naturals of a goal at once, checked by the kernel."""
    names = [each.name for each in here.data]
    variables = [each.name for each in here.data if each.type in _NATURAL]
    if not here.defined.competition or not variables or len(variables) > 3:
        return
    if len(variables) != len(names):
        return
    facts = [fact for fact, _ in here.facts if any(_in(name, fact.type) for name in variables)]
    for bound in _bounds(here, len(variables)):
        lines = [
            f"have b{name} : {name} ≤ {bound} := by {_bound_proof(facts)}" for name in variables
        ]
        yield Idea("\n".join([*lines, *_decided(variables, facts)]), 0.86)


def below(here: Situation) -> Iterator[Idea]:
    """A lower bound on a natural: every smaller number is refuted."""
    form = here.target
    if form.form != "relation" or form.sign not in ("≤", "<", "≥", ">"):
        return
    low, name = form.parts if form.sign in ("≤", "<") else reversed(form.parts)
    kinds = {each.name: each.type for each in here.data}
    if not low.strip().isdigit() or kinds.get(name.strip()) not in _NATURAL:
        return
    name, end = name.strip(), int(low) + (form.sign in ("<", ">"))
    if end > _LARGEST_SET:
        return
    facts = [fact for fact, _ in here.facts if _in(name, fact.type)]
    lines = [
        "refine Classical.byContradiction fun small => ?_",
        f"have b{name} : {name} < {end} := by omega",
        "clear small",
    ]
    yield Idea("\n".join([*lines, *_decided([name], facts)]), 0.86)


def products(here: Situation) -> Iterator[Idea]:
    """Factors of a number: one is the quotient by the other."""
    for fact, form in here.facts:
        found = re.fullmatch(r"([\w₀-₉']+) \* ([\w₀-₉']+) = (\d+)", fact.type)
        if form.form != "eq" or found is None or int(found[3]) > _LARGEST_SET:
            continue
        first, second, product = found.groups()
        yield Idea(_by_divisors(first, second, int(product), fact.name), 0.88)
        others = [each for each, _ in here.facts if each.name != fact.name]
        used = [each for each in others if _in(first, each.type) or _in(second, each.type)]
        quotient = f"({product} / {first})"
        premises = "".join(f"({_put(second, quotient, each.type)}) → " for each in used)
        given = " ".join(each.name for each in used)
        goal = _put(second, quotient, here.goal.target)
        yield Idea(
            f"have bound : {first} ≤ {product} := "
            f"Nat.le_of_dvd (by decide) ⟨{second}, {fact.name}.symm⟩\n"
            f"have pos : 0 < {first} := by\n"
            f"  rcases Nat.eq_zero_or_pos {first} with z | z\n"
            f"  · subst z; simp at {fact.name}\n"
            "  · exact z\n"
            f"have other : {second} = {product} / {first} := by\n"
            f"  rw [← {fact.name}]; exact (Nat.mul_div_cancel_left {second} pos).symm\n"
            f"have key : ∀ {first} ≤ {product}, {first} * {quotient} = {product} → {premises}{goal}"
            " := by decide +kernel\n"
            "subst other\n"
            f"exact key {first} bound {fact.name} {given}".rstrip(),
            0.86,
        )


def _by_divisors(first: str, second: str, product: int, fact: str) -> str:
    """One case a divisor."""
    divisors = [number for number in range(1, product + 1) if product % number == 0]
    return (
        f"have member : {first} ∈ Nat.divisors {product} := by\n"
        f"  simp; exact ⟨{second}, {fact}.symm⟩\n"
        f"rw [show Nat.divisors {product} = {{{', '.join(map(str, divisors))}}} by decide +kernel]"
        " at member\n"
        "simp at member\n"
        f"rcases member with {' | '.join(['rfl'] * len(divisors))} <;> first | omega | simp_all"
    )


def growth(here: Situation) -> Iterator[Idea]:
    """A bound on a natural from a polynomial equation: beyond it the terms are too large."""
    if not here.defined.competition:
        return
    alone = len(here.numbers) == 1
    for each in here.numbers[:3]:
        if each.type not in _NATURAL:
            continue
        for fact, form in here.facts:
            if form.form not in ("eq", "relation") or not _in(each.name, fact.type):
                continue
            if "*" not in fact.type and "^" not in fact.type:
                continue
            for bound in (20, 60):
                yield Idea(_bounded(each.name, fact, bound, here.fresh), 0.8 if alone else 0.3)


def _bounded(name: str, fact: Hypothesis, bound: int, number: int) -> str:
    return (
        f"have h{number} : {name} ≤ {bound} := by\n"
        "  refine Classical.byContradiction fun large => ?_\n"
        f"  obtain ⟨k, rfl⟩ : ∃ k, {name} = {bound + 1} + k := "
        f"⟨{name} - {bound + 1}, by omega⟩\n"
        f"  ring_nf at {fact.name}\n"
        "  omega"
    )


def sets(here: Situation) -> Iterator[Idea]:
    """A finite set that is described by its members becomes a filtered range."""
    kinds = {each.name: each.type for each in here.data}
    for fact, form in here.facts:
        described = _description(form)
        if described is None or kinds.get(described[1]) not in ("Finset ℕ", "Finset Nat"):
            continue
        member, name, condition = described
        numbers = [int(word) for word in re.findall(r"(?<![\w.^])\d+", condition)]
        for end in sorted({number + 1 for number in numbers if 3 < number <= _LARGEST_SET})[-2:]:
            yield Idea(
                f"have described : {name} = Finset.filter (fun {member} => {condition}) "
                f"(Finset.range {end}) := by\n"
                "  ext x\n"
                f"  rw [{fact.name}, Finset.mem_filter, Finset.mem_range]\n"
                "  refine ⟨fun h => ⟨?_, h⟩, fun h => h.2⟩\n"
                "  first\n"
                "    | omega\n"
                "    | exact Nat.lt_succ_of_le (Nat.le_of_dvd (by decide) h)\n"
                "    | exact Nat.lt_succ_of_le (Nat.le_of_dvd (by decide) h.1)\n"
                "    | exact Nat.lt_succ_of_le (Nat.le_of_dvd (by decide) h.2)\n"
                "    | grind\n"
                "    | nlinarith\n"
                "subst described\n"
                "decide +kernel",
                0.87,
            )


def least(here: Situation) -> Iterator[Idea]:
    """The least element of a set."""
    if here.goal.target.startswith(("IsLeast", "IsGreatest")):
        yield Idea("refine ⟨?_, fun y member => ?_⟩", 0.9)
        yield Idea("refine ⟨by decide, fun y member => ?_⟩", 0.8)
        yield Idea("refine ⟨by norm_num, fun y member => ?_⟩", 0.7)
    for fact, form in here.facts:
        if form.sign == "∈" and "{" in fact.type and "|" in fact.type:
            yield Idea(f"simp only [Set.mem_setOf_eq] at {fact.name}", 0.7)
        elif fact.type.startswith(("IsLeast", "IsGreatest")):
            yield Idea(f"obtain ⟨{fact.name}l, {fact.name}r⟩ := {fact.name}", 0.8)


def shifted_induction(here: Situation) -> Iterator[Idea]:
    """Induction from a bound on."""
    laws = "[Finset.sum_range_succ, Finset.prod_range_succ, Nat.factorial_succ, pow_succ]"
    for each in here.data:
        if each.type not in _NATURAL or not here.defined.competition:
            continue
        name = each.name
        yield Idea(f"induction {name} <;> simp_all {laws} <;> grind", 0.4)
        yield Idea(f"induction {name} <;> simp_all {laws} <;> nlinarith", 0.35)
        about = [fact for fact, _ in here.facts if _in(name, fact.type)]
        starts = {f"{name} > 0": 1, f"0 < {name}": 1}
        for fact in about:
            found = re.fullmatch(rf"(\d+) (≤|<) {re.escape(name)}", fact.type)
            start = starts.get(fact.type)
            if found is not None:
                start = int(found[1]) + (found[2] == "<")
            if start is None or len(about) > 1:
                continue
            shift = (
                f"obtain ⟨k, rfl⟩ : ∃ k, {name} = k + {start} := ⟨{name} - {start}, by omega⟩\n"
                f"clear {fact.name}\n"
            )
            for rest in ("grind", f"simp_all {laws} <;> grind", f"simp_all {laws} <;> nlinarith"):
                yield Idea(f"{shift}induction k <;> {rest}", 0.45)
            yield Idea(f"clear {fact.name}\ninduction {name} <;> grind", 0.4)


def casts(here: Situation) -> Iterator[Idea]:
    """A whole number that is found as a fraction."""
    form = here.target
    kinds = {each.name: each.type for each in here.data}
    if form.form == "eq" and kinds.get(form.parts[0].strip()) in _WHOLE:
        name, value = form.parts
        for kind in ("ℚ", "ℤ"):
            text = f"have found : ({name} : {kind}) = {value} := by linarith\nexact_mod_cast found"
            yield Idea(text, 0.35 if "↑" in str(here.goal) else 0.02)
    if "∑" in str(here.goal):
        opened = "simp [Finset.sum_range_succ] at *"
        yield Idea(f"{opened}\nomega", 0.3)
        yield Idea(f"{opened}\nlinarith", 0.3)
    if "gcd" in str(here.goal) and "lcm" in str(here.goal):
        found = re.search(r"gcd ([\w₀-₉]+) ([\w₀-₉]+)|([\w₀-₉]+)\.gcd ([\w₀-₉]+)", str(here.goal))
        if found is not None:
            first, second = [part for part in found.groups() if part][:2]
            yield Idea(f"have both := Nat.gcd_mul_lcm {first} {second}\nsimp_all\nomega", 0.4)
            yield Idea(f"have both := Nat.gcd_mul_lcm {first} {second}\ngrind", 0.3)


def _decided(variables: Sequence[str], facts: Sequence[Hypothesis]) -> Iterator[str]:
    """Lines that turn a goal over bounded variables into one that Lean decides.

    The bound of each variable must come right after it, and the facts as one conjunction: many
    premises in a row are too many for the search for a decision procedure.
    """
    if facts:
        joined = facts[-1].name
        for fact in reversed(facts[:-1]):
            joined = f"And.intro {fact.name} ({joined})"
        yield f"have all := {joined}"
        yield f"clear {' '.join(fact.name for fact in facts)}"
        yield "revert all"
    for name in reversed(variables):
        yield f"revert b{name}"
        yield f"revert {name}"
    yield "decide +kernel"


def _description(form: Proposition) -> tuple[str, str, str] | None:
    """Member, set and condition of `∀ x, x ∈ S ↔ condition`; None if it is no such thing."""
    if form.form != "forall":
        return None
    found = re.fullmatch(r"([\w₀-₉']+) ∈ ([\w₀-₉']+) ↔ (.*)", form.parts[0], re.DOTALL)
    return None if found is None else (found[1], found[2], found[3])


def _bounds(here: Situation, variables: int) -> list[int]:
    """Numbers that may bound all variables, few enough to check all cases."""
    most = int(_MOST_CASES ** (1 / variables))
    fitting = [number for number in here.numerals if 2 < number <= most]
    return fitting[-3:]


def _bound_proof(facts: Sequence[Hypothesis]) -> str:
    tries = ["omega"]
    for fact in facts:
        if "lcm" in fact.type:
            tries += [
                f"exact Nat.le_of_dvd (by decide) ({fact.name} ▸ Nat.dvd_lcm_left _ _)",
                f"exact Nat.le_of_dvd (by decide) ({fact.name} ▸ Nat.dvd_lcm_right _ _)",
            ]
    return "omega" if len(tries) == 1 else "first | " + " | ".join(tries)


def _in(name: str, text: str) -> bool:
    return re.search(rf"(?<![\w.'₀-₉]){re.escape(name)}(?![\w'₀-₉])", text) is not None


def _put(name: str, value: str, text: str) -> str:
    return re.sub(rf"(?<![\w.'₀-₉]){re.escape(name)}(?![\w'₀-₉])", value, text)
