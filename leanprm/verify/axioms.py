"""Reading `#print axioms`, calibrated in the same run instead of by known wording.

Lean's sentence changes between versions. So every audit first prints the axioms of two constants
of ours, one with none and one with one axiom, and an answer counts only if it has exactly the form
of one of these. Anything else is not an answer.
"""

from __future__ import annotations

from dataclasses import dataclass

ALLOWED_AXIOMS = frozenset({"propext", "Classical.choice", "Quot.sound"})


@dataclass(frozen=True)
class AxiomSentences:
    """The two sentences of this Lean, with the names cut out."""

    none: tuple[str, str]
    """Text before and after the name when there are no axioms."""
    some: tuple[str, str, str]
    """Text before the name, between name and list, after the list."""

    @classmethod
    def learn(
        cls, none_name: str, none_says: str, some_name: str, some_says: str, axiom: str
    ) -> AxiomSentences | None:
        """Learn the sentences from two known answers; None if they do not have the form."""
        before, name, after = none_says.partition(none_name)
        head, some, tail = some_says.partition(some_name)
        middle, found, end = tail.partition(axiom)
        if not (name and some and found) or none_name in after or axiom in end:
            return None
        return cls((before, after.rstrip()), (head, middle, end.rstrip()))

    def read(self, name: str, says: str) -> list[str] | None:
        """The axioms in an answer about `name`; None if it is not such an answer."""
        says = says.rstrip()
        if says == self.none[0] + name + self.none[1]:
            return []
        start, end = self.some[0] + name + self.some[1], self.some[2]
        flat = " ".join(says.split())
        start = " ".join(start.split())
        if not flat.startswith(start) or not flat.endswith(end.strip()):
            return None
        listed = flat[len(start) : len(flat) - len(end.strip())].split(",")
        names = [part.strip() for part in listed]
        return names if all(part and " " not in part for part in names) else None
