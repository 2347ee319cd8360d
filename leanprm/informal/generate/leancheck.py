"""Lean's verdict on the labels: thousands of statements a file, none believed without a proof.

Statements that differ only in their numerals share one definition, with the numerals as
parameters; a lemma says that it is decidable, and each instance is then decided by the kernel's
own arithmetic. What that way does not settle is stated in full and proved on its own. A claim that
neither way confirms means that the generator and Lean disagree: an error that names the chain.
"""

from __future__ import annotations

import asyncio
import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from leanprm.errors import LeanProtocolError
from leanprm.informal.generate.statements import Statement
from leanprm.lean.batch import run_lean
from leanprm.lean.limits import Limits
from leanprm.lean.toolchain import Toolchain

_HEADER = "set_option linter.all false"
_FALSE = "example : (0 : Int) = 1 := by decide"
"""The last line of every file. Lean must refuse it: then it has read all before it, and judged."""
_PARAMETER = re.compile(r"(?<!\w)n(\d+)\b")
_VARIABLE = re.compile(r"\bv\d+\b")
_TOGETHER = 40
_PER_FILE = 40_000
LIMITS = Limits(wall_s=600.0, memory_mb=6144, max_rec_depth=10_000)


class Verdict(NamedTuple):
    """What Lean said.

    Attributes:
        proved: How many statements it proved.
        refused: Those it did not.
        elapsed_s: Seconds of wall time in Lean.
    """

    proved: int
    refused: list[Statement]
    elapsed_s: float


class _Sheet:
    """A Lean file, and which statements stand on which of its lines."""

    def __init__(self) -> None:
        self.lines = [_HEADER]
        self.owners: dict[int, list[Statement]] = {}

    def add(self, text: str, owners: list[Statement]) -> None:
        """One declaration, on one line."""
        self.owners[len(self.lines)] = owners
        self.lines.append(text)


def check(toolchain: Toolchain, wanted: Iterable[Statement], limits: Limits = LIMITS) -> Verdict:
    """Ask Lean for a proof of every statement.

    Raises:
        InfrastructureError: If there is no answer to be trusted.
    """
    return asyncio.run(acheck(toolchain, wanted, limits))


async def acheck(
    toolchain: Toolchain,
    wanted: Iterable[Statement],
    limits: Limits = LIMITS,
    *,
    alone: bool = False,
) -> Verdict:
    """Ask Lean for a proof of every statement, from within a running event loop.

    Args:
        toolchain: Which Lean.
        wanted: The statements.
        limits: Bounds on each Lean process.
        alone: State and prove each in full, without sharing anything.

    Raises:
        InfrastructureError: If there is no answer to be trusted.
    """
    statements = list(wanted)
    seconds, open_, refused = 0.0, [], []
    step = _PER_FILE if not alone else _PER_FILE // 40
    for at in range(0, len(statements), step):
        part = statements[at : at + step]
        failed, took = await _run(toolchain, _plain(part) if alone else _shared(part), limits)
        seconds += took
        open_ += failed
    if alone:
        refused = open_
    elif open_:
        again = await acheck(toolchain, open_, limits, alone=True)
        refused, seconds = again.refused, seconds + again.elapsed_s
    return Verdict(len(statements) - len(refused), refused, seconds)


async def _run(
    toolchain: Toolchain, sheet: _Sheet, limits: Limits
) -> tuple[list[Statement], float]:
    """The statements on lines that Lean said anything about."""
    text = "\n".join([*sheet.lines, _FALSE]) + "\n"
    run = await run_lean(toolchain, text, limits)
    starts = [0]
    for line in text.split("\n"):
        starts.append(starts[-1] + len(line) + 1)
    said = {_line(starts, item.start) for item in run.diagnostics}
    last = len(sheet.lines)
    refused_false = any(
        item.severity == "error" and _line(starts, item.start) == last for item in run.diagnostics
    )
    if not refused_false:
        raise LeanProtocolError("Lean did not refuse the false line at the end", phase="batch")
    strange = said - set(sheet.owners) - {last}
    if strange:
        raise LeanProtocolError(f"Lean complains about line {min(strange) + 1}", phase="batch")
    failed = {id(owner): owner for line in said - {last} for owner in sheet.owners[line]}
    return list(failed.values()), run.elapsed_s


def _line(starts: Sequence[int], offset: int) -> int:
    return bisect_right(starts, offset) - 1


def _plain(statements: Sequence[Statement]) -> _Sheet:
    sheet = _Sheet()
    for statement in statements:
        sheet.add(f"example : {statement.proposition} := {statement.proof}", [statement])
    return sheet


def _shared(statements: Sequence[Statement]) -> _Sheet:
    """Statements of one outline together; those that have none, each once."""
    sheet = _Sheet()
    outlines: dict[tuple[str, str], dict[tuple[str, ...], list[Statement]]] = {}
    single: dict[tuple[str, str], list[Statement]] = {}
    for statement in statements:
        if statement.mode == "boolean" or statement.closed:
            short = statement.renamed()
            single.setdefault((short.proposition, short.proof), []).append(statement)
            continue
        shape, numerals = statement.outline()
        if statement.mode == "linear":
            numerals += tuple(str(v) if v >= 0 else f"({v})" for v in statement.values)
        outlines.setdefault((statement.mode, shape), {}).setdefault(numerals, []).append(statement)
    unique: dict[str, str] = {}
    for number, ((mode, text), instances) in enumerate(outlines.items()):
        outline = _Outline.read(text)
        everyone = [owner for owners in instances.values() for owner in owners]
        if mode == "linear":
            facts = "\n".join([" ".join(outline.variables), *outline.facts])
            if facts not in unique:
                unique[facts] = f"u{len(unique)}"
                sheet.add(_uniqueness(unique[facts], outline), _with_facts(statements, facts))
            lines = _linear(f"s{number}", outline, unique[facts])
        else:
            lines = _definitions(f"s{number}", outline)
        for line in lines:
            sheet.add(line, everyone)
        rows = list(instances.items())
        for at in range(0, len(rows), _TOGETHER):
            part = rows[at : at + _TOGETHER]
            goals = " ∧ ".join(" ".join([f"s{number}", *numerals]) for numerals, _ in part)
            owners = [owner for _, owned in part for owner in owned]
            sheet.add(f"example : {goals} := by decide +kernel", owners)
    for (proposition, proof), owners in single.items():
        sheet.add(f"example : {proposition} := {proof}", owners)
    return sheet


class _Outline(NamedTuple):
    """The parts of a statement with parameters `n0 n1 …` and quantities `v0 v1 …`."""

    variables: list[str]
    facts: list[str]
    conclusion: str
    parameters: list[str]

    @classmethod
    def read(cls, text: str) -> _Outline:
        """Take an outline's lines apart."""
        first, *facts, conclusion = text.split("\n")
        count = 1 + max((int(n) for n in _PARAMETER.findall(text)), default=-1)
        return cls(first.split(), facts, conclusion, [f"n{k}" for k in range(count)])

    @property
    def proposition(self) -> str:
        """The statement, in the context of its parameters."""
        bound = f"∀ {' '.join(self.variables)} : Int, " if self.variables else ""
        return bound + "".join(f"{fact} → " for fact in self.facts) + f"({self.conclusion})"


def _binders(names: Sequence[str]) -> str:
    return f"({' '.join(names)} : Int)" if names else ""


def _definitions(name: str, outline: _Outline) -> list[str]:
    """Quantities fixed one after the other: the conclusion with all of them put in decides."""
    binders, arguments = _binders(outline.parameters), " ".join(outline.parameters)
    lets = "".join(f"let {fact.replace(' = ', ' : Int := ', 1)}; " for fact in outline.facts)
    equations = " ".join(f"e{k}" for k in range(len(outline.variables)))
    subst = f"subst {equations}; " if equations else ""
    holes, proofs = "_ " * len(outline.variables), "rfl " * len(outline.variables)
    return [
        f"def {name}' {binders} : Prop := {lets}({outline.conclusion})",
        f"instance {binders} : Decidable ({name}' {arguments}) := "
        f"by unfold {name}'; infer_instance",
        f"def {name} {binders} : Prop := {outline.proposition}",
        f"instance {binders} : Decidable ({name} {arguments}) := decidable_of_iff "
        f"({name}' {arguments}) ⟨fun h {holes}{equations} => by {subst}exact h, "
        f"fun h => h {holes}{proofs}⟩",
    ]


def _with_facts(statements: Sequence[Statement], facts: str) -> list[Statement]:
    """The linear statements with these facts, numerals aside."""
    return [
        item
        for item in statements
        if item.mode == "linear" and item.outline()[0].rpartition("\n")[0] == facts
    ]


class _Linear(NamedTuple):
    """Texts about an outline of a linear model and its true values `w0 w1 …`."""

    values: list[str]
    facts: str
    """The facts, joined, of the true values."""
    conclusion: str
    given: str
    """Names for proofs of the facts."""

    @classmethod
    def of(cls, outline: _Outline) -> _Linear:
        """Put the true values in."""
        values = [f"w{k}" for k in range(len(outline.variables))]
        put = dict(zip(outline.variables, values, strict=True))

        def true(text: str) -> str:
            return _VARIABLE.sub(lambda match: put.get(match.group(), match.group()), text)

        facts = " ∧ ".join(f"({true(fact)})" for fact in outline.facts)
        given = ", ".join(f"g{k}" for k in range(len(outline.facts)))
        return cls(values, facts, true(outline.conclusion), given)


def _uniqueness(name: str, outline: _Outline) -> str:
    """A lemma by `omega`: only the true values meet the facts."""
    linear = _Linear.of(outline)
    facts = [*outline.facts]
    parameters = sorted(set(_PARAMETER.findall("\n".join(facts))), key=int)
    names = [*(f"n{k}" for k in parameters), *linear.values, *outline.variables]
    equal = " ∧ ".join(f"{v} = {w}" for v, w in zip(outline.variables, linear.values, strict=True))
    parts = "; ".join(
        f"have a{k} : {v} = {w} := (by omega)"
        for k, (v, w) in enumerate(zip(outline.variables, linear.values, strict=True))
    )
    done = ", ".join(f"a{k}" for k in range(len(linear.values)))
    found = " ∧ ".join(f"({fact})" for fact in facts)
    again = linear.given.replace("g", "e")
    return (
        f"theorem {name} {_binders(names)} (f : {linear.facts}) (e : {found}) : {equal} := by "
        f"obtain ⟨{linear.given}⟩ := f; obtain ⟨{again}⟩ := e; {parts}; exact ⟨{done}⟩"
    )


def _linear(name: str, outline: _Outline, unique: str) -> list[str]:
    """Quantities fixed by relations: as the facts allow only the true values, these decide.

    The statement says too that the true values do meet the facts.
    """
    linear = _Linear.of(outline)
    names = [*outline.parameters, *linear.values]
    binders, arguments = _binders(names), " ".join(names)
    count, loose = len(linear.values), linear.given.replace(",", "")
    holes = "_ " * count
    lemma = f"{unique} {'_ ' * len(set(_PARAMETER.findall(' '.join(outline.facts))))}{holes}{holes}"
    equal = ", ".join(f"a{k}" for k in range(count))
    again = linear.given.replace("g", "e")
    return [
        f"def {name}' {binders} : Prop := ({linear.facts}) ∧ ({linear.conclusion})",
        f"instance {binders} : Decidable ({name}' {arguments}) := "
        f"by unfold {name}'; infer_instance",
        f"def {name} {binders} : Prop := ({linear.facts}) ∧ {outline.proposition}",
        f"instance {binders} : Decidable ({name} {arguments}) := decidable_of_iff "
        f"({name}' {arguments}) ⟨fun h => ⟨h.1, fun {holes}{again.replace(',', '')} => by "
        f"obtain ⟨{equal}⟩ := {lemma}h.1 ⟨{again}⟩; subst {equal.replace(',', '')}; exact h.2⟩, "
        f"fun h => ⟨h.1, by obtain ⟨⟨{linear.given}⟩, p⟩ := h; exact p {holes}{loose}⟩⟩",
    ]
