"""What Lean is asked about a step: the facts of the problem imply its claim, or its negation.

Three sorts of models:

* definitions: every quantity is an integer fixed by earlier ones, `∀ a b : Int, a = 12 → b = a / 3
  → …`. Where a fact divides, that the division is exact is part of what is proved.
* linear: quantities are fixed by linear relations among them; `omega` decides.
* boolean: truth values under conditions; all cases are tried.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from leanprm.records import Chain

_NAME = re.compile(r"[A-Za-z_]\w*")
_NO_FACTOR = re.compile(r"(?<![\w.])(?<!\* )\d+\b(?! \*)")


class Statement(NamedTuple):
    """One theorem for Lean.

    Attributes:
        place: Where it comes from, for messages.
        mode: "definitions", "linear" or "boolean".
        variables: Names of the quantities in it, in the order of their facts.
        facts: One a variable in "definitions", any number in the others.
        conclusion: What follows from them.
    """

    place: str
    mode: str
    variables: tuple[str, ...]
    facts: tuple[str, ...]
    conclusion: str
    values: tuple[int, ...] = ()
    """The true value of each quantity (0 and 1 for false and true); needed but in "definitions"."""

    @property
    def proposition(self) -> str:
        """The statement as one closed proposition.

        Where the facts are not definitions, it says too that the true values meet them: nothing
        follows from a contradiction here.
        """
        bound = (
            f"∀ {' '.join(self.variables)} : {'Bool' if self.mode == 'boolean' else 'Int'}, "
            if self.variables
            else ""
        )
        follows = bound + "".join(f"{fact} → " for fact in self.facts) + f"({self.conclusion})"
        if self.mode == "definitions":
            return follows
        return f"({' ∧ '.join(self._true_facts())}) ∧ ({follows})"

    def _true_facts(self) -> list[str]:
        """The facts with the true values in place of the quantities."""
        if self.mode == "boolean":
            values = ["true" if value else "false" for value in self.values]
        else:
            values = [str(v) if v >= 0 else f"({v})" for v in self.values]
        put = dict(zip(self.variables, values, strict=True))
        return [
            f"({_NAME.sub(lambda match: put.get(match.group(), match.group()), fact)})"
            for fact in self.facts
        ]

    @property
    def closed(self) -> bool:
        """Whether the conclusion itself speaks of all integers."""
        return "∀" in self.conclusion

    @property
    def proof(self) -> str:
        """A proof that goes its own way for each statement."""
        if self.mode == "boolean":
            return "⟨by decide, by decide⟩"
        if self.closed:
            if self.conclusion.startswith("¬"):
                return "by intro h; have h0 := h 0; have h1 := h 1; omega"
            return "by intros; omega"
        if self.mode == "linear":
            return "⟨by decide, by intros; omega⟩"
        return "by intros; subst_vars; decide"

    def shape_of_facts(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The names in one text and the facts, with numbered names and parameters, and numerals.

        Factors stay as they are, so that the facts stay linear.
        """
        numerals: list[str] = []

        def parameter(match: re.Match[str]) -> str:
            numerals.append(match.group())
            return f"n{len(numerals) - 1}"

        facts = [_NO_FACTOR.sub(parameter, fact) for fact in self.facts]
        return tuple(self._renamed(facts).split("\n")), tuple(numerals)

    def renamed(self) -> Statement:
        """The same with numbered names, so that equal ones are seen to be equal."""
        *facts, conclusion = self._renamed([*self.facts, self.conclusion]).split("\n")[1:]
        names = tuple(f"v{number}" for number in range(len(self.variables)))
        return self._replace(variables=names, facts=tuple(facts), conclusion=conclusion)

    def _renamed(self, lines: list[str]) -> str:
        names = {name: f"v{number}" for number, name in enumerate(self.variables)}
        text = "\n".join([" ".join(self.variables), *lines])
        return _NAME.sub(lambda match: names.get(match.group(), match.group()), text)


def statements(chain: Chain) -> list[Statement]:
    """One statement a step of a generated chain: its claim, or, if it is false, its negation.

    Raises:
        ValueError: If the chain does not carry a model and claims.
    """
    model, metas = chain.meta.get("model"), chain.step_meta
    if not isinstance(model, Mapping) or metas is None:
        raise ValueError(f"chain {chain.id} carries no formal model")
    found = []
    for number, meta in enumerate(metas, 1):
        place = (
            f"family {chain.meta['family']}, seed {chain.meta['seed']}, {chain.id}, step {number}"
        )
        found.append(_statement(place, model, meta))
    return found


def _statement(place: str, model: Mapping[str, Any], meta: Mapping[str, Any]) -> Statement:
    claim = meta["claim"]
    conclusion = claim if meta["holds"] else f"¬ ({claim})"
    mode, names, facts = model["mode"], list(model["variables"]), list(model["facts"])
    if mode != "definitions":
        values = tuple(int(told[2]) for told in model["variables"].values())
        return Statement(place, mode, tuple(names), tuple(facts), conclusion, values)
    defined = {name: set(_NAME.findall(fact)) & set(names) for name, fact in _paired(names, facts)}
    needed = _closure(set(_NAME.findall(claim)) & set(names), defined)
    kept = [(name, fact) for name, fact in _paired(names, facts) if name in needed]
    exact = [eq for eq in model["exact"] if eq.split(" ", 1)[0] in needed]
    parts = [*(f"({equation})" for equation in exact), f"({conclusion})"]
    whole = " ∧ ".join(parts) if exact else conclusion
    return Statement(
        place, mode, tuple(name for name, _ in kept), tuple(fact for _, fact in kept), whole
    )


def _paired(names: Sequence[str], facts: Sequence[str]) -> list[tuple[str, str]]:
    if len(names) != len(facts):
        raise ValueError("a model of definitions has one fact for each quantity")
    return list(zip(names, facts, strict=True))


def _closure(wanted: set[str], defined: Mapping[str, set[str]]) -> set[str]:
    found: set[str] = set()
    while wanted:
        name = wanted.pop()
        if name not in found:
            found.add(name)
            wanted |= defined[name] - found
    return found
