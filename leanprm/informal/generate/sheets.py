"""Lean files that prove thousands of statements, and which statement stands on which line.

Three ways, by the sort of a statement: trees that the kernel evaluates (`formulas`); for relations
a lemma by `omega` for each set of facts, which says that only the true values meet them, and trees
again; and for the few others, each once, a proof by tactics.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from leanprm.informal.generate.formulas import PRELUDE, Unreadable, definitions, formula, packed
from leanprm.informal.generate.statements import Statement

_HEADER = "set_option linter.all false"
_TOGETHER = 40
"""Instances in an `example`; if one of them fails, all are stated in full."""
_PARAMETER = re.compile(r"(?<!\w)n(\d+)\b")


class Sheet:
    """A Lean file in the making.

    Attributes:
        lines: Its lines; a declaration of ours may fill several.
        owners: By line, counted from 0, the statements that are not proved if Lean complains there.
    """

    def __init__(self, header: str = _HEADER) -> None:
        self.lines = header.split("\n")
        self.owners: dict[int, list[Statement]] = {}

    def add(self, text: str, owners: list[Statement]) -> None:
        """One declaration, on one line."""
        self.owners[len(self.lines)] = owners
        self.lines.append(text)


def plain(statements: Iterable[Statement]) -> Sheet:
    """Each statement in full, with a proof of its own."""
    sheet = Sheet()
    for statement in statements:
        sheet.add(f"example : {statement.proposition} := {statement.proof}", [statement])
    return sheet


def shared(statements: Iterable[Statement]) -> Sheet:
    """Statements that share what they have in common."""
    return _Shared(statements).sheet


class _Shared:
    """Collects the instances of each sort, then writes them."""

    def __init__(self, statements: Iterable[Statement]) -> None:
        self.sheet = Sheet(f"{_HEADER}\n{PRELUDE}")
        self._trees: dict[tuple[str, str], tuple[str, list[Statement]]] = {}
        self._evaluated: dict[str, list[Statement]] = {}
        self._related: dict[tuple[str, ...], dict[str, list[Statement]]] = {}
        self._single: dict[str, list[Statement]] = {}
        for each in statements:
            try:
                self._place(each)
            except Unreadable:
                self._once(each)
        self._write()

    def _place(self, each: Statement) -> None:
        if each.mode == "boolean" or each.closed:
            self._once(each)
        elif each.mode == "linear":
            facts, numerals = each.shape_of_facts()
            tree = formula(each.conclusion, each.variables)
            values = [*numerals, *(_integer(value) for value in each.values)]
            text = f"{' '.join(values)} {packed(tree.numerals)} {self._tree('C', tree.text, each)}"
            self._related.setdefault(facts, {}).setdefault(text, []).append(each)
        else:
            outline, numbers = definitions(each.variables, each.facts, each.conclusion)
            number = packed(numbers)
            conclusion = self._tree("C", outline.formula, each)
            terms = self._tree("Ts", outline.terms, each)
            row = f"All.more {conclusion} {terms} {number}"
            self._evaluated.setdefault(row, []).append(each)

    def _once(self, each: Statement) -> None:
        short = each.renamed()
        text = f"example : {short.proposition} := {short.proof}"
        self._single.setdefault(text, []).append(each)

    def _tree(self, sort: str, text: str, owner: Statement) -> str:
        """The name of a tree, which is written once."""
        name, owners = self._trees.setdefault((sort, text), (f"s{len(self._trees)}", []))
        owners.append(owner)
        return name

    def _write(self) -> None:
        for (sort, text), (name, owners) in self._trees.items():
            self.sheet.add(f"def {name} : {sort} := {text}", owners)
        for part, owners in _parts(self._evaluated):
            instances = "All.done"
            for row in reversed(part):
                instances = f"({row} {instances})"
            proof = "All.sound _ (by decide +kernel)"
            self.sheet.add(f"example : All.hold {instances} := {proof}", owners)
        for number, (facts, instances_of) in enumerate(self._related.items()):
            everyone = [owner for owners in instances_of.values() for owner in owners]
            for line in _relations(str(number), facts):
                self.sheet.add(line, everyone)
            for part, owners in _parts(instances_of):
                goals = " ∧ ".join(f"Only{number} {text}" for text in part)
                self.sheet.add(f"example : {goals} := by decide +kernel", owners)
        for text, owners in self._single.items():
            self.sheet.add(text, owners)


def _integer(value: int) -> str:
    return str(value) if value >= 0 else f"({value})"


def _parts(
    rows: dict[str, list[Statement]],
) -> Iterable[tuple[list[str], list[Statement]]]:
    """Some instances at a time, with all whom they belong to."""
    texts = list(rows)
    for at in range(0, len(texts), _TOGETHER):
        part = texts[at : at + _TOGETHER]
        yield part, [owner for text in part for owner in rows[text]]


def _relations(name: str, shape: Sequence[str]) -> list[str]:
    """What is said once about facts: they are decidable, and only the true values meet them.

    `Only… n … w … p c` says that the values `w` meet the facts, and that the formula `c` holds of
    whatever meets them.

    Args:
        name: Ends the names of the declarations.
        shape: The names of the quantities in one text, then the facts.
    """
    variables, facts = shape[0].split(), shape[1:]
    count = 1 + max((int(n) for n in _PARAMETER.findall("\n".join(facts))), default=-1)
    parameters = [f"n{k}" for k in range(count)]
    values = [f"w{k}" for k in range(len(variables))]
    told, true = " ".join([*parameters, *variables]), " ".join([*parameters, *values])
    given = ", ".join(f"g{k}" for k in range(len(facts)))
    again = given.replace("g", "e")
    same = " ∧ ".join(f"{v} = {w}" for v, w in zip(variables, values, strict=True))
    each = "; ".join(
        f"have a{k} : {v} = {w} := (by omega)"
        for k, (v, w) in enumerate(zip(variables, values, strict=True))
    )
    found = ", ".join(f"a{k}" for k in range(len(values)))
    holes = " ".join("_" for _ in variables)
    put, right = (", ".join(reversed(names)) for names in (variables, values))
    unique = f"same{name} {'_ ' * (count + 2 * len(values))}"
    return [
        f"def Facts{name} ({told} : Int) : Prop := {' ∧ '.join(f'({fact})' for fact in facts)}",
        f"instance ({told} : Int) : Decidable (Facts{name} {told}) := "
        f"by unfold Facts{name}; infer_instance",
        f"theorem same{name} ({' '.join([*parameters, *values, *variables])} : Int) "
        f"(f : Facts{name} {true}) (e : Facts{name} {told}) : {same} := by "
        f"unfold Facts{name} at f e; obtain ⟨{given}⟩ := f; obtain ⟨{again}⟩ := e; {each}; "
        f"exact ⟨{found}⟩",
        f"def Only{name} ({true} : Int) (p : Nat) (c : C) : Prop := Facts{name} {true} ∧ "
        f"∀ {' '.join(variables)} : Int, Facts{name} {told} → c.holds p [{put}]",
        f"noncomputable instance ({true} : Int) (p : Nat) (c : C) : "
        f"Decidable (Only{name} {true} p c) := decidable_of_iff "
        f"(Facts{name} {true} ∧ c.quick p [{right}] = true) "
        f"⟨fun h => ⟨h.1, fun {holes} e => by obtain ⟨{found}⟩ := {unique}h.1 e; "
        f"subst {found.replace(',', '')}; exact (C.quick_iff _ _ _).mp h.2⟩, "
        f"fun h => ⟨h.1, (C.quick_iff _ _ _).mpr (h.2 {' '.join(values)} h.1)⟩⟩",
    ]
