"""An independent check of verdicts: exact arithmetic on the propositions, without Lean.

Shares no code with the reading of steps. The text of a proposition, as Lean got it, is evaluated
with Python's fractions; a calculator note is evaluated from the step itself as well.
"""

from __future__ import annotations

import ast
import operator
import random
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from fractions import Fraction
from typing import Any, Final, NamedTuple

from leanprm.records import Chain

_WORDS: Final = {
    "∧": " and ",
    "∨": " or ",
    "¬": " not ",
    "≠": "!=",
    "≤": "<=",
    "≥": ">=",
    "^": "**",
}
_TYPE: Final = re.compile(r"\s*:\s*(?:Rat|Int)\b")
_EQUALS: Final = re.compile(r"(?<![<>!=])=(?!=)")
_CALCULATION: Final = re.compile(r"[-+*/().\d]+=[-+]?[\d.]+")
_OPERATORS: Final[dict[type[ast.operator], Callable[[Fraction, Fraction], Fraction]]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.Mod: operator.mod,
    ast.Pow: lambda a, b: a ** int(b),
}
_RELATIONS: Final[dict[type[ast.cmpop], Callable[[Fraction, Fraction], bool]]] = {
    ast.Eq: operator.eq,
    ast.NotEq: operator.ne,
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
}


class Compared(NamedTuple):
    """What the check found about one claim."""

    chain: str
    step: int
    statement: str
    verdict: str
    agrees: bool | None
    """None where the claim is beyond this check: it has unknowns, or is undecided."""


def truth(proposition: str) -> bool:
    """Whether a closed proposition of rational arithmetic holds.

    Raises:
        ValueError: If it is something else.
    """
    text = _EQUALS.sub("==", _TYPE.sub("", proposition))
    for sign, word in _WORDS.items():
        text = text.replace(sign, word)
    try:
        body = ast.parse(text.strip(), mode="eval").body
        result = _value(body, text.strip())
    except (SyntaxError, ZeroDivisionError, KeyError, RecursionError) as error:
        raise ValueError(f"not closed arithmetic: {proposition}") from error
    if not isinstance(result, bool):
        raise ValueError(f"not a proposition: {proposition}")
    return result


def _value(node: ast.expr, text: str) -> Fraction | bool:
    if isinstance(node, ast.Constant):
        return Fraction(ast.get_source_segment(text, node) or "")
    if isinstance(node, ast.BoolOp):
        parts = [_value(each, text) is True for each in node.values]
        return all(parts) if isinstance(node.op, ast.And) else any(parts)
    if isinstance(node, ast.UnaryOp):
        if isinstance(node.op, ast.Not):
            return _value(node.operand, text) is False
        inner = _number(node.operand, text)
        return -inner if isinstance(node.op, ast.USub) else inner
    if isinstance(node, ast.BinOp):
        return _OPERATORS[type(node.op)](_number(node.left, text), _number(node.right, text))
    if isinstance(node, ast.Compare) and len(node.ops) == 1:
        left, right = _number(node.left, text), _number(node.comparators[0], text)
        return _RELATIONS[type(node.ops[0])](left, right)
    raise ValueError("not arithmetic")


def _number(node: ast.expr, text: str) -> Fraction:
    result = _value(node, text)
    if isinstance(result, bool):
        raise ValueError("a proposition where a number should be")
    return result


def compare(chains: Iterable[Chain]) -> Iterator[Compared]:
    """Check every claim of labelled chains."""
    for chain in chains:
        for number, (step, told) in enumerate(
            zip(chain.steps, chain.step_meta or [], strict=False)
        ):
            for claim in told.get("claims", ()):
                agrees = _agrees(step, claim)
                yield Compared(chain.id, number, claim["statement"], claim["verdict"], agrees)


def _agrees(step: str, claim: dict[str, Any]) -> bool | None:
    agrees: bool
    if claim["verdict"] not in ("true", "false") or claim.get("variables"):
        return None
    said = claim["verdict"] == "true"
    try:
        agrees = truth(claim["statement"]) == said
    except ValueError:
        return None
    text = step[claim["start"] : claim["end"]]
    if agrees and claim.get("note") and _CALCULATION.fullmatch(text):
        try:
            agrees = truth(re.sub(r"\d*\.\d+|\d+\.?", _plain, text)) == said
        except ValueError:  # such as 2(3): no arithmetic of Python's
            return agrees
    return agrees


def _plain(number: re.Match[str]) -> str:
    """A number that Python reads like people: no leading zeros."""
    return str(number.group().lstrip("0") or "0") if "." not in number.group() else number.group()


def sample(found: Sequence[Compared], count: int, seed: int) -> list[Compared]:
    """Some of the claims that the check can decide, chosen by seed."""
    possible = [each for each in found if each.agrees is not None]
    if len(possible) <= count:
        return possible
    return random.Random(seed).sample(possible, count)
