"""Phrases by family of tactics.

A phrase is a whole clause, without its full stop. One that begins with `~` is a participle, which a
main clause follows ("~Rewriting with {rules}" … "the goal becomes …"). Words in braces are filled
with what the step says; phrases whose words a step does not have are not used for it.
"""

from __future__ import annotations

from leanprm.informal.describe import phrases_logic, phrases_structure, phrases_values

_TABLES = (phrases_logic.PHRASES, phrases_structure.PHRASES, phrases_values.PHRASES)

PHRASES: dict[str, list[str]] = {
    family: [line.strip() for line in text.strip().splitlines()]
    for table in _TABLES
    for family, text in table.items()
}
"""Family → phrases."""

FAMILIES: dict[str, str] = {
    "exact?": "exact",
    "exacts": "exact",
    "exact_mod_cast": "exact",
    "apply_mod_cast": "apply",
    "eapply": "apply",
    "refine'": "refine",
    "fapply": "refine",
    "rwa": "rw",
    "erw": "rw",
    "rw_mod_cast": "rw",
    "nth_rw": "rw",
    "nth_rewrite": "rw",
    "rewrite": "rw",
    "simp_rw": "rw",
    "simp_all": "simp",
    "norm_cast": "simp",
    "push_cast": "simp",
    "dsimp": "unfold",
    "delta": "unfold",
    "simp!": "simp",
    "simpa!": "simpa",
    "intros": "intro",
    "rintro": "intro",
    "eq_refl": "rfl",
    "ac_rfl": "ring",
    "native_decide": "decide",
    "norm_num": "decide",
    "linarith": "omega",
    "nlinarith": "omega",
    "positivity": "positivity",
    "gcongr": "congr",
    "congr!": "congr",
    "ring_nf": "ring",
    "field_simp": "ring",
    "cases'": "cases",
    "fun_cases": "cases",
    "rcases": "obtain",
    "induction'": "induction",
    "fun_induction": "induction",
    "fconstructor": "constructor",
    "use": "exists",
    "existsi": "exists",
    "haveI": "have",
    "have'": "have",
    "letI": "let",
    "set": "let",
    "letI'": "let",
    "change": "show",
    "ext": "funext",
    "ext1": "funext",
    "split_ifs": "split",
    "rcongr": "congr",
    "nofun": "contradiction",
    "nomatch": "contradiction",
    "absurd": "contradiction",
    "trivial": "assumption",
    "tauto": "automation",
    "aesop": "automation",
    "grind": "automation",
    "itauto": "automation",
    "simp_arith": "omega",
    "bv_decide": "decide",
    "subst_vars": "subst",
    "injections": "injection",
    "rename_i": "rename",
    "rename": "rename",
    "clear_value": "clear",
    ".": "bullet",
    "·": "bullet",
    "{": "bullet",
    "case'": "case",
    "next": "case",
    "dite": "if",
    "all_goals": "combinator",
    "any_goals": "combinator",
    "repeat": "combinator",
    "repeat'": "combinator",
    "first": "combinator",
    "try": "combinator",
    "iterate": "combinator",
    "focus": "combinator",
    "solve": "combinator",
    "(": "combinator",
    "conv": "combinator",
    "classical": "combinator",
    "swap": "rotate",
    "rotate_left": "rotate",
    "rotate_right": "rotate",
    "pick_goal": "rotate",
    "on_goal": "combinator",
    "admit": "sorry",
    "push_neg": "push_neg",
    "by_contra": "by_contra",
    "done": "done",
}
"""Tactics that are told like another one."""


def family_of(head: str) -> str:
    """The family of a tactic; "other" for those without phrases."""
    family = FAMILIES.get(head, head)
    return family if family in PHRASES else "other"
