"""Rules that follow the connectives of the target and of the hypotheses."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from leanprm.search.goals import Hypothesis, Proposition, read_proposition
from leanprm.search.policies.portfolio.situation import Idea, Situation, listed

_APPLIED = 8
_FEW = 12


def target_rules(here: Situation) -> Iterator[Idea]:
    """What the target's form asks for."""
    form = here.target.form
    if form in ("forall", "implies", "not"):
        yield Idea(f"intro {_new_name(here)}", 0.95)
        yield Idea("intros", 0.5)
    elif form in ("and", "iff"):
        yield Idea("constructor", 0.93)
        yield Idea("constructor <;> intros <;> simp_all", 0.4)
    elif form == "or":
        yield Idea("left", 0.5)
        yield Idea("right", 0.5)
    elif form == "exists":
        yield from _witnesses(here)
    elif here.target.sign == "∣":
        numbers = [each.name for each in here.numbers][-5:]
        for name in reversed(numbers):
            yield Idea(f"exact ⟨{name}, by grind⟩", 0.2)
        yield from _combined(numbers)
    elif form == "ne":
        yield Idea(f"intro {_new_name(here)}", 0.7)
    elif form == "eq":
        yield from _equations(here)
    yield from _unfolding(here)
    if here.goal.target != "False" and here.path[-1:] != ("exfalso",):
        yield Idea("exfalso", 0.05)


def predicates(here: Situation) -> Iterator[Idea]:
    """Inductive predicates and named properties of the header."""
    target = here.goal.target.removeprefix("¬").split(" ")[0]
    made = listed([*here.functions, *here.defined.constructors])
    if here.defined.constructors:
        yield Idea("grind" + made, 0.8)
        if target in here.defined.predicates:
            yield Idea("constructor", 0.75)
            yield Idea("repeat constructor", 0.8)
            for name in here.defined.constructors[:_APPLIED]:
                yield Idea(f"apply {name}", 0.45)
        for each in here.numbers[:2]:
            yield Idea(f"induction {each.name} <;> grind{made}", 0.5)
        for fact, _ in here.facts:
            if fact.type.split(" ")[0] in here.defined.predicates:
                yield Idea(f"induction {fact.name} <;> grind{made}", 0.6)
                yield Idea(f"cases {fact.name} <;> grind{made}", 0.5)
    text = " ".join([here.goal.target, *(fact.type for fact, _ in here.facts)])
    for name in here.functions[:3]:
        if name in text:
            yield Idea(f"unfold {name} at *", 0.5)


def choice(here: Situation) -> Iterator[Idea]:
    """A function from `∀ x, ∃ y, …`."""
    for fact, form in here.facts:
        if form.form != "forall" or read_proposition(form.parts[0]).form != "exists":
            continue
        name, number = fact.name, here.fresh
        yield Idea(f"obtain ⟨f{number}, h{number}⟩ := Classical.axiomOfChoice {name}", 0.45)
        if here.target.form == "exists":
            chosen = f"fun x => Classical.choose ({name} x)"
            yield Idea(f"exact ⟨{chosen}, fun x => Classical.choose_spec ({name} x)⟩", 0.7)
    if here.target.form == "exists" and "→ Bool" in here.target.sign:
        yield Idea("classical\nexact ⟨fun x => decide (_), fun x => decide_eq_true_iff⟩", 0.3)


def classical(here: Situation) -> Iterator[Idea]:
    """Proofs by contradiction and by cases."""
    number = here.fresh
    if here.goal.target != "False" and here.target.form not in ("forall", "implies", "not", "and"):
        yield Idea(f"refine Classical.byContradiction fun h{number} => ?_", 0.2)
    seen: set[str] = set()
    for text in _atoms(here):
        if text not in seen and len(text) < 40:
            seen.add(text)
            yield Idea(f"by_cases h{number} : {text}", 0.12)
        if len(seen) == 4:
            return


def hypothesis_rules(here: Situation) -> Iterator[Idea]:
    """What the hypotheses offer."""
    for fact, form in reversed(here.facts):
        yield from _taken_apart(here, fact, form)
    for fact, form in islice(reversed(here.facts), _APPLIED):
        yield from _used(here, fact, form)


def _taken_apart(here: Situation, fact: Hypothesis, form: Proposition) -> Iterator[Idea]:
    name, number = fact.name, here.fresh
    if form.form == "and":
        yield Idea(f"obtain ⟨{name}l, {name}r⟩ := {name}", 0.93)
    elif form.form == "exists":
        variable = form.sign.split(" ")[0].strip("(")
        variable = variable if variable not in _names(here) else f"{variable}{number}"
        yield Idea(f"obtain ⟨{variable}, h{number}⟩ := {name}", 0.93)
        if read_proposition(form.parts[0]).form == "eq":
            yield Idea(f"obtain ⟨{variable}, rfl⟩ := {name}", 0.5)
    elif form.sign == "∣":
        yield Idea(f"obtain ⟨k{number}, h{number}⟩ := {name}", 0.6)
    elif form.form == "or":
        yield Idea(f"rcases {name} with {name} | {name}", 0.75)
        yield Idea(f"rcases {name} with {name} | {name} <;> simp_all", 0.4)
    elif form.form == "iff":
        yield Idea(f"obtain ⟨{name}l, {name}r⟩ := {name}", 0.3)
    elif form.form == "eq" and _is_variable(here, form):
        yield Idea(f"subst {name}", 0.6)
    elif form.form == "not" and here.goal.target == "False":
        yield Idea(f"apply {name}", 0.6)
    elif form.form == "ne" and here.goal.target == "False":
        yield Idea(f"apply {name}", 0.5)
    elif form.form == "other" and fact.type.split(" ")[0] in here.defined.predicates:
        yield Idea(f"cases {name}", 0.5)
        yield Idea(f"induction {name} <;> simp_all", 0.3)
        yield Idea(f"induction {name} <;> expose_names", 0.3)


def _used(here: Situation, fact: Hypothesis, form: Proposition) -> Iterator[Idea]:
    name = fact.name
    if form.form in ("forall", "implies", "not"):
        yield Idea(f"apply {name}", 0.5)
        yield Idea(f"exact {name} _ (by assumption)", 0.2)
        if form.form == "not":
            yield Idea(f"exact absurd (by assumption) {name}", 0.1)
        yield from _forward(here, fact, form)
    if form.form in ("forall", "eq", "iff"):
        yield Idea(f"rw [{name}]", 0.4)
        yield Idea(f"rw [← {name}]", 0.15)
        yield Idea(f"simp only [{name}]", 0.1)
        yield Idea(f"exact congrArg _ {name}", 0.03)
    if form.form == "iff":
        yield Idea(f"apply {name}.1", 0.2)
        yield Idea(f"apply {name}.2", 0.2)
    if form.form == "eq":
        yield Idea(f"exact {name}.symm", 0.2)
        yield Idea(f"injection {name}", 0.05)
    if fact.type.split(" ")[0].startswith("Function."):
        yield Idea(f"apply {name}", 0.5)
    if form.form not in ("forall", "implies") and not fact.type.startswith("¬"):
        yield Idea(f"simp at {name}", 0.1)


def _forward(here: Situation, fact: Hypothesis, form: Proposition) -> Iterator[Idea]:
    """Instances of a general hypothesis at values and facts of the context."""
    name, number = fact.name, here.fresh
    if form.form == "implies":
        for other, _ in here.facts:
            if other.type == form.parts[0].strip("()"):
                yield Idea(f"have h{number} := {name} {other.name}", 0.7)
        return
    count = len([word for word in form.sign.partition(":")[0].split() if word])
    values = [each.name for each in here.data if "→" not in each.type]
    if count == 1:
        numerals = [str(number) for number in here.numerals[:4]] if here.numbers else []
        for value in [*values[:4], *numerals]:
            yield Idea(f"have h{number} := {name} {value}", 0.2)
    elif count == 2 and len(values) <= 4:
        pairs = [(a, b) for a in values for b in values]
        for first, second in pairs[:_FEW]:
            yield Idea(f"have h{number} := {name} {first} {second}", 0.12)


def _equations(here: Situation) -> Iterator[Idea]:
    left = here.target.parts[0].strip()
    kinds = {each.name: each.type for each in here.data}
    if "→" in kinds.get(left, "") or left.startswith("fun "):
        yield Idea(f"funext x{here.fresh}", 0.8)
    yield Idea("symm", 0.03)
    yield Idea("congr", 0.1)
    if "Finset" in kinds.get(left, "") or "Set" in kinds.get(left, ""):
        yield Idea(f"ext x{here.fresh}", 0.5)


def _unfolding(here: Situation) -> Iterator[Idea]:
    head = here.goal.target.removeprefix("¬").split(" ")[0]
    if head in ("Function.Injective", "Function.Surjective", "Function.Bijective"):
        negated = here.goal.target.startswith("¬")
        yield Idea(f"intro {'h' + str(here.fresh) if negated else 'a' + str(here.fresh)}", 0.8)
    for name in here.functions[:3]:
        yield Idea(f"unfold {name}", 0.15)
    if here.functions:
        yield Idea(f"simp only{listed(here.functions)}", 0.25)
    if any(word in here.goal.target for word in ("if ", "match ")):
        yield Idea("split", 0.6)
        yield Idea("split <;> simp_all", 0.5)


def _witnesses(here: Situation) -> Iterator[Idea]:
    """Values for an existential target, from variables, numerals and sums of them."""
    values = [each.name for each in here.data if "→" not in each.type]
    numbers = [each.name for each in here.numbers][-5:]
    simple = list(dict.fromkeys([*reversed(values), "0", "1", "2"]))[:_FEW]
    for value in simple:
        yield Idea(f"refine ⟨{value}, ?_⟩", 0.35 if value in values else 0.15)
    for fact, _ in here.facts[-4:]:
        yield Idea(f"exact ⟨_, {fact.name}⟩", 0.3)
    yield Idea("exact ⟨_, rfl⟩", 0.5)
    for size in [number for number in here.numerals if 1 < number < 10][:2]:
        for number in numbers:
            yield Idea(f"exact ⟨{number} / {size}, by omega⟩", 0.4)
    yield from _combined(numbers)
    for applied in _applications(here):
        yield Idea(f"refine ⟨{applied}, ?_⟩", 0.3)
    yield Idea("refine ⟨_, ?_⟩", 0.02)
    yield Idea("simp_all", 0.2)


def _combined(numbers: list[str]) -> Iterator[Idea]:
    for at, first in enumerate(numbers):
        yield Idea(f"exact ⟨-{first}, by grind⟩", 0.12)
        yield Idea(f"exact ⟨{first} + 1, by grind⟩", 0.14)
        for place, second in enumerate(numbers[at + 1 :], at + 1):
            for term in (
                f"{first} + {second}",
                f"{first} + {second} + 1",
                f"{first} - {second}",
                f"{second} - {first}",
                f"{first} * {second}",
                f"2 * {first} * {second} + {first} + {second}",
            ):
                yield Idea(f"exact ⟨{term}, by grind⟩", 0.1 + 0.02 * (at + place))  # newest first


def _applications(here: Situation) -> list[str]:
    """Functions of the context at values of the context."""
    values = [each.name for each in here.data if "→" not in each.type]
    return [
        f"{each.name} {value}"
        for each in here.data
        if each.type.count("→") == 1
        for value in values[:3]
    ][:6]


def _atoms(here: Situation) -> Iterator[str]:
    """Propositions inside hypotheses and target that are worth deciding."""
    for each in here.goal.hypotheses:
        if each.type == "Prop" and each.usable:
            yield each.name
    predicates = [each for each in here.data if each.type.endswith("→ Prop") and each.usable]
    for predicate in predicates:
        if predicate.type.count("→") == 1:
            for value in here.data:
                if value.type == predicate.type.removesuffix(" → Prop"):
                    yield f"{predicate.name} {value.name}"
            yield f"∀ x, {predicate.name} x"
            yield f"∃ x, {predicate.name} x"
    for _, form in ((None, here.target), *here.facts):
        for part in form.parts if form.form in ("or", "implies", "iff") else ():
            yield part.strip()


def _is_variable(here: Situation, form: Proposition) -> bool:
    names = {each.name for each in here.data}
    return bool({part.strip() for part in form.parts} & names)


def _names(here: Situation) -> set[str]:
    return {each.name for each in here.goal.hypotheses}


def _new_name(here: Situation) -> str:
    """A name for what is introduced: that of the binder if it is free."""
    form = here.target
    if form.form == "forall":
        name = form.sign.replace("(", " ").replace("{", " ").split()[0] if form.sign else "x"
        if name.isidentifier() and name not in _names(here):
            return name
        return f"x{here.fresh}"
    return f"h{here.fresh}"
