"""Mutants of a verified proof: which are tried, and which of the tried ones are kept.

Everything is decided by the seed and the theorem alone, so a proof has the same mutants in any
company and in any order of work.
"""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple, TypeVar

from leanprm.data.chains import step_label, theorem_group
from leanprm.data.mutate.edits import Edit, origins, reparsed
from leanprm.data.mutate.names import NearNames, library_names
from leanprm.data.mutate.rules import RULES, edits
from leanprm.data.mutate.view import View
from leanprm.data.reject import Reject
from leanprm.records import ProofItem, Record, Report
from leanprm.verify.prepare import Prepared

T = TypeVar("T")
MUTANT = "mutant"
"""Under this key of an item's `meta`: how it was made."""


class MutationSettings(Record):
    """How many mutants a proof gets, and of which kinds."""

    seed: int = 0
    tried: int = 24
    """Mutants of a proof that Lean is asked about."""
    kept: int = 6
    """Mutants of a proof that are kept: as many wrong as right ones where Lean allows."""
    kinds: list[str] | None = None
    """All kinds if None."""
    unparsed: bool = False
    """Also keep mutants that Lean cannot parse."""


class Mutant(NamedTuple):
    """A changed proof, not yet judged.

    Attributes:
        item: What goes to Lean.
        prepared: The same with its steps.
        origins: The step of the original that each step was; None for a new one.
        kind: The kind of mutation.
    """

    item: ProofItem
    prepared: Prepared
    origins: list[int | None]
    kind: str


def propose(prepared: Prepared, report: Report, settings: MutationSettings) -> list[Mutant]:
    """Mutants of a verified proof, kinds taking turns, no text twice.

    Args:
        prepared: The proof.
        report: Its report, with goals.
        settings: How many, and which.

    Raises:
        ValueError: If the settings name a kind that there is not.
    """
    if unknown := set(settings.kinds or ()) - set(RULES):
        raise ValueError(f"no kind of mutation is called {sorted(unknown)[0]}")
    rng = random.Random(f"{settings.seed} {prepared.item.id} {theorem_group(prepared.item)}")
    view = View(prepared, report, _names(prepared.item))
    found = edits(view)
    kinds = {k: some for k, some in found.items() if settings.kinds is None or k in settings.kinds}
    seen, mutants = {_spaceless(prepared.body)}, list[Mutant]()
    for edit in _in_turns(kinds, rng):
        if len(mutants) == settings.tried:
            break
        mutant = _mutant(prepared, edit, len(mutants))
        if (key := _spaceless(mutant.prepared.body)) not in seen:
            seen.add(key)
            mutants.append(mutant)
    return mutants


def choose(
    judged: Sequence[tuple[Mutant, Report]], settings: MutationSettings
) -> list[Reject | None]:
    """For each judged mutant why it is left out; None if it is kept.

    Outcomes take turns, and within each the kinds. Left out from the first are those that Lean gave
    no verdict on, those it cannot parse unless wanted, and those with every step right and goals
    left.
    """
    found = [_objection(mutant, report, settings) for mutant, report in judged]
    fit = [at for at, reject in enumerate(found) if reject is None]
    pools = [[at for at in fit if _is_wrong(judged[at][1]) is wrong] for wrong in (True, False)]
    turns = [_turns(pool, lambda at: judged[at][0].kind) for pool in pools]
    ordered = [at for pair in _zipped(turns) for at in pair]
    kept = set(ordered[: settings.kept])
    for at in fit:
        if at not in kept:
            found[at] = Reject(kind="balance", message=f"{judged[at][0].item.id}: not drawn")
    return found


def _objection(mutant: Mutant, report: Report, settings: MutationSettings) -> Reject | None:
    why = None
    if report.status == "unknown":
        reason = report.reason.kind if report.reason else "unknown"
        return Reject(kind="undecided", message=f"{mutant.item.id}: {reason}")
    if not settings.unparsed and any(step.kind == "parse" for step in report.steps):
        why = "Lean cannot parse it"
    elif not _is_wrong(report) and report.status != "verified":
        why = f"no step is wrong, but it is {report.status}"
    return None if why is None else Reject(kind="filtered", message=f"{mutant.item.id}: {why}")


def _is_wrong(report: Report) -> bool:
    return any(step_label(step.label) == 0 for step in report.steps)


def _names(item: ProofItem) -> NearNames:
    return library_names("import LeanPRM" in item.header)


def _mutant(original: Prepared, edit: Edit, number: int) -> Mutant:
    prepared = reparsed(original, edit)
    made = {"kind": edit.kind, "of": original.item.id, "step": edit.step, "note": edit.note}
    meta = {**original.item.meta, MUTANT: made}
    item = prepared.item.model_copy(
        update={"id": f"{original.item.id}~{number + 1}", "meta": meta, "origin": (1, 0)}
    )
    return Mutant(item, prepared, origins(original, edit, prepared), edit.kind)


def _in_turns(found: dict[str, list[Edit]], rng: random.Random) -> Iterable[Edit]:
    """All edits in a random order in which kinds take turns."""
    pools = {kind: rng.sample(some, len(some)) for kind, some in found.items()}
    kinds = list(pools)
    while kinds:
        for kind in rng.sample(kinds, len(kinds)):
            yield pools[kind].pop()
        kinds = [kind for kind in kinds if pools[kind]]


def _turns(items: Iterable[T], key: Callable[[T], str]) -> list[T]:
    """The items in an order in which those of different keys take turns."""
    by_key: dict[str, list[T]] = defaultdict(list)
    for item in items:
        by_key[key(item)].append(item)
    return [item for row in _zipped(list(by_key.values())) for item in row]


def _zipped(lists: Sequence[Sequence[T]]) -> Iterable[list[T]]:
    """The first items of all lists, then the second ones, and so on."""
    for at in range(max(map(len, lists), default=0)):
        yield [some[at] for some in lists if at < len(some)]


def _spaceless(text: str) -> str:
    return " ".join(text.split())
