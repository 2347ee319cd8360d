"""The rules of mutation: each gives all the edits of its kind that a proof allows."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from leanprm.data.mutate import rules_of_text, rules_of_tree
from leanprm.data.mutate.edits import Edit
from leanprm.data.mutate.view import View

Rule = Callable[[View], Iterator[Edit]]

RULES: dict[str, Rule] = {
    "swap_hypothesis": rules_of_text.swap_hypothesis,
    "reverse_rewrite": rules_of_text.reverse_rewrite,
    "near_lemma": rules_of_text.near_lemma,
    "change_number": rules_of_text.change_number,
    "change_operator": rules_of_text.change_operator,
    "wrong_constructor": rules_of_text.wrong_constructor,
    "forget_argument": rules_of_text.forget_argument,
    "change_tactic": rules_of_text.change_tactic,
    "drop_case": rules_of_tree.drop_case,
    "delete_step": rules_of_tree.delete_step,
    "duplicate_step": rules_of_tree.duplicate_step,
    "swap_cases": rules_of_tree.swap_cases,
    "swap_steps": rules_of_tree.swap_steps,
}
"""Kind of a mutation → rule."""


def edits(view: View) -> dict[str, list[Edit]]:
    """All edits of a proof, by kind; kinds without any are left out."""
    found = {kind: list(rule(view)) for kind, rule in RULES.items()}
    return {kind: some for kind, some in found.items() if some}
