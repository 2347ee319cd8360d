"""Rules that split a value: induction, constructors, residues, small ranges."""

from __future__ import annotations

import re
from collections.abc import Iterator

from leanprm.search.goals import Proposition
from leanprm.search.policies.portfolio.situation import Idea, Situation, listed

_SPLIT = 4
_MOST_GENERAL = 3
_LARGEST_MODULUS = 12
_MODULUS = re.compile(r"% (\d+)|\[Z?MOD (\d+)\]|(\d+) ∣")


def naming(here: Situation) -> Iterator[Idea]:
    """Names for hypotheses that have none."""
    if any("✝" in each.name for each in here.goal.hypotheses):
        yield Idea("expose_names", 0.97)


def prepares(here: Situation) -> bool:
    """Whether a competition problem has hypotheses that come apart without a choice."""
    return here.defined.competition and any(
        form.form in ("and", "exists") or _is_definition(here, form) for _, form in here.facts
    )


def _is_definition(here: Situation, form: Proposition) -> bool:
    """Whether an equation says what a variable is."""
    names = {each.name for each in here.data}
    return form.form == "eq" and any(
        part.strip() in names and not _occurs(part.strip(), other)
        for part, other in (form.parts, form.parts[::-1])
    )


def preparation(here: Situation) -> Iterator[Idea]:
    """All conjunctions and witnesses among the hypotheses taken apart in one step."""
    lines = []
    number = here.fresh
    for fact, form in here.facts:
        if form.form == "and":
            parts = fact.type.count(" ∧ ") + 1
            names = ", ".join(f"h{number + at}" for at in range(parts))
            number += parts
            lines.append(f"obtain ⟨{names}⟩ := {fact.name}")
        elif form.form == "exists":
            lines.append(f"obtain ⟨x{number}, h{number}⟩ := {fact.name}")
            number += 1
    if any(_is_definition(here, form) for _, form in here.facts):
        lines.append("subst_vars")
    if lines:
        yield Idea("\n".join(lines), 0.97)


def induction(here: Situation) -> Iterator[Idea]:
    """Induction on values of inductive types, alone and with the rest of the proof."""
    names = listed(here.functions)
    for each in _inductive(here):
        others = [other.name for other in here.data if other.name != each and "→" not in other.type]
        likely = 0.45 if _occurs(each, here.goal.target) else 0.1
        yield Idea(f"induction {each} <;> grind{names}", likely)
        yield Idea(f"induction {each} <;> simp_all{names}", likely)
        yield Idea(f"induction {each} <;> simp_all +arith{names} <;> omega", likely * 0.9)
        yield Idea(f"cases {each} <;> grind{names}", likely * 0.8)
        yield Idea(f"induction {each} <;> expose_names", likely * 0.8)
        yield Idea(f"cases {each} <;> expose_names", likely * 0.4)
        if others and len(others) <= _MOST_GENERAL:
            general = f"induction {each} generalizing {' '.join(others)}"
            yield Idea(f"{general} <;> grind{names}", likely * 0.6)
            yield Idea(f"{general} <;> simp_all{names}", likely * 0.5)
            yield Idea(f"{general} <;> expose_names", likely * 0.4)


def function_induction(here: Situation) -> Iterator[Idea]:
    """Induction along the calls of a function of the header."""
    for name in here.functions[:_SPLIT]:
        arguments = _call(name.rpartition(".")[2], here.goal.target)
        if arguments:
            yield Idea(f"fun_induction {name} {arguments} <;> simp_all", 0.25)
            yield Idea(f"fun_induction {name} {arguments} <;> grind", 0.25)


def residues(here: Situation) -> Iterator[Idea]:
    """All remainders of a number by a small modulus that the goal speaks of."""
    moduli = {
        int(number)
        for found in _MODULUS.finditer(here.goal.target)
        for number in found.groups()
        if number and 1 < int(number) <= _LARGEST_MODULUS
    }
    if re.search(r"\b2 \*|Even|Odd", here.goal.target):
        moduli.add(2)
    for modulus in sorted(moduli)[:2]:
        for each in here.numbers[:3]:
            if each.type not in ("ℕ", "ℤ", "Nat", "Int"):
                continue
            yield from _by_residue(here, each.name, each.type, modulus)


def _by_residue(here: Situation, name: str, kind: str, modulus: int) -> Iterator[Idea]:
    number = here.fresh
    cases = " ∨ ".join(f"{name} % {modulus} = {rest}" for rest in range(modulus))
    split = f"rcases (by omega : {cases}) with {' | '.join([f'h{number}'] * modulus)}"
    space = "Nat" if kind in ("ℕ", "Nat") else "Int"
    rule = "mod" if space == "Nat" else "emod"
    laws = f"[{space}.pow_succ, {space}.mul_{rule}, {space}.add_{rule}, h{number}]"
    if modulus <= 4:
        yield Idea(split, 0.2)
    yield Idea(f"{split} <;> simp {laws}", 0.3)
    yield Idea(f"{split} <;> simp_all {laws}", 0.15)
    if modulus == 2:
        half = f"⟨{name} / 2, by omega⟩"
        yield Idea(
            f"obtain ⟨m{number}, h{number}⟩ | ⟨m{number}, h{number}⟩ : "
            f"(∃ m, {name} = 2 * m) ∨ (∃ m, {name} = 2 * m + 1) := by\n"
            f"  rcases (by omega : {name} % 2 = 0 ∨ {name} % 2 = 1) with h | h\n"
            f"  · exact Or.inl {half}\n"
            f"  · exact Or.inr {half}",
            0.25,
        )


def ranges(here: Situation) -> Iterator[Idea]:
    """Every value of a number that has bounds."""
    if not here.defined.competition:
        return
    for each in here.numbers[:_SPLIT]:
        if each.type not in ("ℕ", "ℤ", "Nat", "Int"):
            continue
        split = f"interval_cases {each.name}"
        yield Idea(f"{split} <;> omega", 0.3)
        yield Idea(f"{split} <;> simp_all", 0.3)
        yield Idea(f"{split} <;> norm_num at *", 0.1)
        for bound in (10, 40, 150):
            known = f"have h{here.fresh} : {each.name} ≤ {bound} := by nlinarith"
            yield Idea(f"({known}; {split} <;> omega)", 0.12)
            yield Idea(f"({known}; {split} <;> simp_all <;> omega)", 0.1)


def _inductive(here: Situation) -> list[str]:
    """Values on which induction makes sense, those of the target first."""
    types = {name.rpartition(".")[2] for name in here.defined.types} | set(here.defined.types)
    kinds = {"Nat", "ℕ", "List", "Option", "Bool"} | types
    names = [each.name for each in here.data if each.type.split(" ")[0] in kinds]
    names.sort(key=lambda name: not _occurs(name, here.goal.target))
    return names[:_SPLIT]


def _occurs(name: str, text: str) -> bool:
    return re.search(rf"(?<![\w.'])({re.escape(name)})(?![\w'])", text) is not None


def _call(function: str, text: str) -> str:
    """Arguments of the first call of a function in a text; empty if there is none."""
    found = re.search(rf"(?<![\w']){re.escape(function)}((?: [\w'₀-₉]+)+)", text)
    if found is not None:
        return found[1].strip()
    dotted = re.search(rf"([\w'₀-₉]+)\.{re.escape(function)}((?: [\w'₀-₉]+)*)", text)
    return "" if dotted is None else (dotted[1] + dotted[2]).strip()
