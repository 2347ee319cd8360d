"""Mutations inside one step: another name, sign, number or argument."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from leanprm.data.mutate.edits import Edit, replace
from leanprm.data.mutate.view import View, groups, listed
from leanprm.verify.lexer import IDENT, NUMBER, Token
from leanprm.verify.script import ScriptStep

_REWRITES: Final = frozenset({"rw", "rwa", "simp", "simp_rw", "simpa", "nth_rewrite", "erw"})
_APPLIES: Final = frozenset({"exact", "apply", "refine", "term", "have", "calc_step"})
_OPERATORS: Final = {
    "+": "*-",
    "*": "+",
    "-": "+",
    "<": "≤>",
    "≤": "<≥",
    ">": "≥<",
    "≥": ">≤",
    "=": "≠",
    "≠": "=",
    "∧": "∨",
    "∨": "∧",
    "→": "↔",
    "↔": "→",
    "∀": "∃",
    "∃": "∀",
    "∣": "=",
}
_SIDES: Final = {
    "left": "right",
    "inl": "inr",
    "intro_left": "intro_right",
    "1": "2",
    "mp": "mpr",
    "fst": "snd",
}
_OTHER_SIDE: Final = {**_SIDES, **{new: old for old, new in _SIDES.items()}}
_TACTICS: Final = {
    "rfl": ("simp", "assumption", "decide"),
    "omega": ("rfl", "decide", "simp"),
    "decide": ("rfl", "omega"),
    "simp": ("rfl", "omega"),
    "simpa": ("simp",),
    "exact": ("apply", "rw"),
    "apply": ("exact", "refine"),
    "refine": ("exact", "apply"),
    "constructor": ("left", "right"),
    "induction": ("cases",),
    "cases": ("induction",),
    "contradiction": ("assumption", "trivial"),
    "assumption": ("contradiction", "trivial"),
    "exfalso": ("left", "constructor"),
    "rcases": ("cases", "obtain"),
    "rw": ("simp", "simp only"),
    "linarith": ("omega", "nlinarith"),
    "nlinarith": ("linarith",),
    "norm_num": ("simp", "decide"),
    "ring": ("rfl", "omega", "norm_num"),
    "decreasing_tactic": ("omega",),
}


def swap_hypothesis(view: View) -> Iterator[Edit]:
    """Another local name in the place of one; two that differ are exchanged too."""
    for step in view.steps:
        local = view.hypotheses(step)
        if step.head in ("intro", "rintro", "obtain", "rcases") or len(local) < 2:
            continue
        for token in view.own(step)[1:]:
            name, dot, rest = token.text.partition(".")
            if token.kind != IDENT or name not in local:
                continue
            alike = [o for o in local if o != name and _sort(local[o]) == _sort(local[name])]
            for other in alike:
                yield _one(view, "swap_hypothesis", step, token, other + dot + rest)


def _sort(kind: str) -> bool:
    """Whether a type looks like a statement: only hypotheses stand for hypotheses."""
    return any(sign in kind for sign in "=<>≤≥∧∨→↔∀∃¬∣≠") or kind in ("p", "q", "r", "False")


def reverse_rewrite(view: View) -> Iterator[Edit]:
    """A rule of a rewrite used the other way round, or an equation turned round."""
    for step in view.steps:
        tokens = view.own(step)
        if step.head in _REWRITES:
            for rule in listed(tokens, "[", "]"):
                first = rule[0]
                if first.text in ("←", "<-"):
                    end = rule[1].start if len(rule) > 1 else first.end
                    yield _cut(view, "reverse_rewrite", step, first.start, end)
                elif step.head != "simp":
                    change = [(first.start, first.start, "← ")]
                    note = f"{first.text} → ← {first.text}"
                    yield replace("reverse_rewrite", step.index, view.text, change, note)
        for token in tokens:
            if token.kind == IDENT and token.text.endswith(".symm") and len(token.text) > 5:
                yield _one(view, "reverse_rewrite", step, token, token.text[:-5])


def near_lemma(view: View) -> Iterator[Edit]:
    """Another lemma of the library in the place of one."""
    for step in view.steps:
        for token in view.own(step):
            if token.kind == IDENT and token.text in view.near.known:
                for other in view.near.near(token.text):
                    yield _one(view, "near_lemma", step, token, other)


def change_number(view: View) -> Iterator[Edit]:
    """Another number in a claim, or in a witness."""
    for step in view.steps:
        tokens = view.claim(step)
        if step.head in ("exists", "use", "refine", "exact"):
            tokens = [token for part in listed(view.own(step), "⟨", "⟩")[:1] for token in part]
            tokens = tokens or (view.own(step)[1:2] if step.head in ("exists", "use") else [])
        for token in tokens:
            if token.kind == NUMBER and token.text.isdecimal():
                value = int(token.text)
                for new in {value + 1, abs(value - 1), 2 * value} - {value}:
                    yield _one(view, "change_number", step, token, str(new))


def change_operator(view: View) -> Iterator[Edit]:
    """Another sign in a claim."""
    for step in view.steps:
        for token in view.claim(step):
            for new in _OPERATORS.get(token.text, ""):
                yield _one(view, "change_operator", step, token, new)


def wrong_constructor(view: View) -> Iterator[Edit]:
    """The other side of a disjunction or conjunction, or two parts exchanged."""
    for step in view.steps:
        tokens = view.own(step)
        for token in tokens:
            if token.kind != IDENT:
                continue
            *before, last = token.text.split(".")
            other = _OTHER_SIDE.get(last)
            if other is not None and (before or token.start == step.start):
                yield _one(view, "wrong_constructor", step, token, ".".join([*before, other]))
        for at, token in enumerate(tokens):
            if token.text in (".1", ".2"):
                yield _one(view, "wrong_constructor", step, token, _flip(token.text))
            if token.text == "⟨" and step.head not in ("obtain", "rcases", "rintro"):
                yield from _exchanged(view, step, listed(tokens[at:], "⟨", "⟩"))


def _flip(text: str) -> str:
    return ".2" if text == ".1" else ".1"


def _exchanged(view: View, step: ScriptStep, parts: list[list[Token]]) -> Iterator[Edit]:
    for one, other in pairwise(parts):
        spans = [(part[0].start, part[-1].end) for part in (one, other)]
        texts = [view.text[start:end] for start, end in spans]
        if texts[0] != texts[1]:
            changes = [(*spans[0], texts[1]), (*spans[1], texts[0])]
            note = f"⟨{texts[0]}, {texts[1]}⟩ → ⟨{texts[1]}, {texts[0]}⟩"
            yield replace("wrong_constructor", step.index, view.text, changes, note)


def forget_argument(view: View) -> Iterator[Edit]:
    """An argument of a lemma left out, or a rule of a rewrite, or a part of ⟨…⟩."""
    for step in view.steps:
        tokens = view.own(step)
        for opener, closer, heads in (("[", "]", _REWRITES), ("⟨", "⟩", _APPLIES)):
            parts = listed(tokens, opener, closer) if step.head in heads else []
            for at, part in enumerate(parts if len(parts) > 1 else []):
                start = parts[at - 1][-1].end if at else part[0].start
                end = part[-1].end if at else parts[1][0].start
                yield _cut(view, "forget_argument", step, start, end)
        if step.head in ("exact", "apply"):
            yield from _without_argument(view, step, tokens[1:])


def _without_argument(view: View, step: ScriptStep, tokens: Sequence[Token]) -> Iterator[Edit]:
    atoms = list(groups(tokens))
    names = [tokens[begin] for begin, _ in atoms]
    if len(atoms) < 2 or names[0].kind != IDENT or any(t.text in ("fun", "▸") for t in names):
        return
    for begin, end in atoms[1:]:
        yield _cut(view, "forget_argument", step, tokens[begin - 1].end, tokens[end - 1].end)


def change_tactic(view: View) -> Iterator[Edit]:
    """A weaker, stronger or merely other tactic."""
    for step in view.steps:
        if not view.is_tactic(step) or step.opaque:
            continue
        tokens = view.own(step)
        for other in _TACTICS.get(step.head, ()):
            yield _one(view, "change_tactic", step, tokens[0], other)
        if step.head == "intro" and len(tokens) > 2:
            yield _cut(view, "change_tactic", step, tokens[-2].end, tokens[-1].end)
        if step.head == "simp" and [t.text for t in tokens[1:2]] == ["["]:
            change = [(tokens[0].end, tokens[0].end, " only")]
            yield replace("change_tactic", step.index, view.text, change, "simp → simp only")


def _one(view: View, kind: str, step: ScriptStep, token: Token, new: str) -> Edit:
    change = [(token.start, token.end, new)]
    return replace(kind, step.index, view.text, change, f"{token.text} → {new}")


def _cut(view: View, kind: str, step: ScriptStep, start: int, end: int) -> Edit:
    note = f"without {view.text[start:end].strip(' ,')}"
    return replace(kind, step.index, view.text, [(start, end, "")], note)
