"""Words and symbols of Lean that the layout rules look at."""

from __future__ import annotations

from typing import Final


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


OPENERS: Final = {
    "(": ")", "[": "]", "{": "}", "⟨": "⟩", "⦃": "⦄", "⟦": "⟧", "⟪": "⟫", "⌊": "⌋", "⌈": "⌉",
    "‹": "›",
}  # fmt: skip
CLOSERS: Final = frozenset(OPENERS.values())
BULLETS: Final = frozenset({"·", "."})
TACTIC_SYMBOLS: Final = BULLETS | {"{", "("}
"""Symbols that a tactic may begin with."""

COMMANDS: Final = _words(
    "theorem def abbrev axiom opaque inductive coinductive structure class instance example "
    "namespace section end variable universe import prelude macro macro_rules syntax "
    "notation infix infixl infixr prefix postfix elab elab_rules declare_syntax_cat "
    "attribute initialize builtin_initialize mutual private protected noncomputable unsafe "
    "partial export"
)
"""Reserved words that begin a command: no term or tactic goes on past one."""

TAIL: Final = frozenset({"termination_by", "termination_by?", "decreasing_by", "where"})
"""Words that end the body of a theorem."""

NOT_A_TACTIC: Final = (
    _words(
        "by then else with at from in fun do using generalizing forall _ Type Prop Sort finally "
        "catch return"
    )
    | COMMANDS
    | TAIL
)
"""Words that no tactic begins with."""

TERM_BINDERS: Final = _words(
    "have let haveI letI have' let' let_fun let_delayed let_tmp suffices assert! dbg_trace"
)
"""Inside a term these are followed, after `;` or a line break, by the rest of the term."""

QUANTIFIERS: Final = frozenset(
    {"∀", "∃", "∃!", "∄", "Σ", "Π", "forall", "exists!", "∑", "∏", "⋃", "⋂", "⨆", "⨅", "∫",
     "∮", "∐", "⨁", "⨂", "Σ'", "Π'", "∃ᶠ", "∀ᶠ", "∀ᵐ", "∃ᵐ", "limsup", "liminf", "existsUnique"}
)  # fmt: skip
"""A comma follows the variables that these bind."""

SEQUENCE_HEADS: Final = _words(
    "all_goals any_goals focus fail_if_success repeat repeat' repeat1 repeat1' try iterate "
    "stop unhygienic with_reducible with_reducible_and_instances with_unfolding_all "
    "with_unfolding_none with_implicit show_term classical decreasing_with by? "
    "success_if_fail success_if_fail_with_msg"
)
"""Tactics whose argument is a tactic sequence that follows directly."""

STRUCTURAL_HEADS: Final = frozenset({"focus", "classical"})
"""Those of `SEQUENCE_HEADS` that run the sequence once, on the goals that are there."""

ALTERNATIVE_HEADS: Final = _words("first first_par solve attempt_all attempt_all_par")
"""Tactics with alternatives `| tactics`."""

ARROW_HEADS: Final = _words(
    "case case' next conv conv' conv_lhs conv_rhs on_goal work_on_goal as_aux_lemma grind "
    "sym try? tactic tactic' on_goals pick_goals"
)
"""Tactics with a sequence after `=>`."""

CASE_HEADS: Final = frozenset({"case", "case'", "next"})
"""Those of `ARROW_HEADS` whose sequence holds steps."""

CASES_HEADS: Final = frozenset({"cases", "induction", "fun_cases", "fun_induction"})
"""Tactics with alternatives `with | pattern => tactics`."""

PATTERN_HEADS: Final = frozenset({"rintro", "obtain", "case", "case'", "next"})
"""Tactics in whose patterns a `|` may stand."""

EQUATION_HEADS: Final = frozenset({"have", "let", "haveI", "letI", "have'", "let'", "intro"})
"""Tactics that may go on with equations `| pattern => …`."""

COMMA_HEADS: Final = _words(
    "cases rcases induction exists existsi use use! obtain generalize nomatch match "
    "interval_cases nth_rw nth_rewrite simp_intro mexists refine_lift rsuffices"
)
"""Tactics with a list of terms that is not in brackets."""

OPAQUE_HEADS: Final = (
    (SEQUENCE_HEADS - STRUCTURAL_HEADS)
    | ALTERNATIVE_HEADS
    | (ARROW_HEADS - CASE_HEADS)
    | frozenset({"rw_search", "run_tac", "run_elab", "("})
)
"""Combinators: one step each, whatever stands in them."""

EXPANDED: Final = CASES_HEADS | _words(
    "rw rwa erw rw_mod_cast simp_rw nth_rw nth_rewrite simpa simpa! intro funext"
)
"""Tactics made of others: inside of them Lean shows states of their parts."""

PREFIXES: Final = frozenset({"¬", "↑", "↓", "@", "√", "←", "⇑", "↥", "~~~", "-"})
INFIXES: Final = frozenset(
    {"+", "-", "/", "%", "^", "=", "≠", "<", ">", "≤", "≥", "∧", "∨", "→", "↔", "->", "<->", "/\\",
     "\\/", "&&", "||", "==", "!=", "::", "++", "∣", "∈", "∉", "⊆", "⊂", "∪", "∩", "∘", "×", "▸",
     "|>.", "|>", "<|", "$", "<|>", ">>=", ">>", "<=", ">=", "<$>", "<*>", "<*", "*>", "•", "≡",
     "≈", "≃", "≅", "∑'", "⊕", "⊗", "⊔", "⊓", "∥", "≪", "≫", "⟶", "⥤", "⊢", ":", "..", "∤", "≢",
     "⊇", "⊃", "\\", "△", "&&&", "|||", "^^^", "<<<", ">>>", "&", "∷", "⊻", "≺", "≼", "∖", "//",
     "*", "⟹", "↪", "↠", "⇒", "≤ᵐ", "≃ᵐ", "∙", "⬝", "⋙", "⊙", "⋈"}
)  # fmt: skip
"""Symbols that go on with the term before them, whatever column they stand in."""

WANTS_TERM: Final = (
    (INFIXES - {"*", "..", "⊢"})
    | PREFIXES
    | QUANTIFIERS
    | {":=", ",", "(", "[", "{", "⟨", "<-", "=>", "fun", "λ", "from", "if", "then", "else", "at",
       "have", "let", "show", "suffices", "exact", "apply", "refine", "refine'", "match", "calc",
       "↦", "<;>", "exact_mod_cast", "change", "specialize", "unless", "return", "using"}
)  # fmt: skip
"""After one of these a term must follow, so a line break ends nothing."""

NO_LAYOUT: Final = (
    (INFIXES - {"⊢"})
    | CLOSERS
    | {",", "|", "<;>", "then", "else", "with", "=>", ":=", ";", "at", "using", "from",
       "generalizing", "↦"}
)  # fmt: skip
"""Tokens that Lean takes without looking at their column."""

MODIFIERS: Final = _words(
    "private protected noncomputable unsafe partial nonrec public meta local scoped"
)
"""Words that may stand before the keyword of a declaration."""

LINE_COMMANDS: Final = MODIFIERS | _words(
    "open set_option lemma alias omit include deriving add_decl_doc notation3 run_cmd run_elab "
    "run_meta simproc dsimproc register_simp_attr register_option binder_predicate unif_hint "
    "grind_pattern seal unseal proof_wanted"
)
"""Words that begin a command where they stand at the start of a line, no deeper than the
declaration before; elsewhere some are tactics, some are names."""

THEOREMS: Final = _words("theorem lemma example")
PREFIX_COMMANDS: Final = _words("open set_option variable omit include attribute local scoped")
"""Commands that may take the next one with `in`."""
