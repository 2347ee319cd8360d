"""Names that the gate refuses, by reason."""

from __future__ import annotations

from typing import Final

from leanprm.verify.words import COMMANDS


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


SORRY: Final = _words("sorry admit sorryAx")
SEARCHES: Final = _words(
    "exact? apply? rw? rewrites? try? by? hint library_search suggest observe? have? use? "
    "propose says? polyrith? exact?% show? apply?! exact?! grind? finish?"
)
"""Tactics that look for a proof and may leave the goal open behind a hidden `sorry`."""

TACTIC_ONLY: Final = _words("stop hint suggest propose")
"""Words that are ordinary names except where a tactic begins."""

METAPROGRAMS: Final = _words(
    "elab elab_rules macro macro_rules syntax declare_syntax_cat run_cmd run_elab run_meta "
    "run_tac by_elab eval% initialize builtin_initialize builtin_init simproc dsimproc "
    "simproc_decl dsimproc_decl binder_predicate unif_hint register_simp_attr register_option "
    "register_builtin_option register_parser_alias register_label_attr declare_config_elab "
    "declare_command_config_elab declare_simp_like_tactic elab_stx unquote elabTerm evalExpr "
    "evalTerm unsafeIO unsafeEIO unsafeBaseIO dbg_trace dbg_trace_if_shared dbgTrace "
    "dbgTraceIfShared dbgTraceVal dbgStackTrace dbgSleep panic! grind_propagator "
    "builtin_grind_propagator add_aesop_rules declare_aesop_rule_sets addDecl addDeclCore "
    "addDeclWithoutChecking addAndCompile implemented_by% private_decl% open_private"
)
NOTATIONS: Final = _words("notation notation3 infix infixl infixr prefix postfix local scoped")
AXIOMS: Final = _words("axiom constant axioms")
NATIVE: Final = _words(
    "native_decide bv_decide bv_check bv_decide? ofReduceBool ofReduceNat reduceBool reduceNat "
    "trustCompiler nativeDecide"
)
CODE: Final = _words(
    "unsafe partial opaque extern implemented_by csimp export lcProof lcUnreachable lcAny "
    "lcErased lcCast lcVoid unsafeCast ptrAddrUnsafe ptrEq isExclusiveUnsafe withPtrEq "
    "withPtrAddr"
)
"""Words that replace the code of a definition or step around the kernel's view of it."""

FILES: Final = _words("include_str include_bytes prelude import")
LINE_ONLY: Final = _words(
    "lemma alias omit include deriving add_decl_doc public meta nonrec proof_wanted seal unseal "
    "grind_pattern assert_not_exists assert_no_cycle compile_inductive "
    "initialize_simps_projections irreducible_def module"
)
"""Words that are commands where a line begins, and ordinary names elsewhere."""

DECLARATIONS: Final = COMMANDS - METAPROGRAMS - NOTATIONS - AXIOMS - CODE - FILES

HASH_COMMANDS: Final = _words(
    "eval eval! exit check check_failure print reduce synth guard guard_msgs guard_expr show find "
    "help where time count_heartbeats widget dump redundant_imports import_path import_diff "
    "min_imports check_tactic check_simp lint simp norm_num conv whnf unfold instances "
    "trans_imports version with_exporting discr_tree_key info_trees html grind_lint"
)
HEADER_HASH: Final = _words("check check_failure print synth guard_msgs")
"""Queries that a trusted header may hold."""

OPTIONS: Final = _words("maxRecDepth")
"""Options that a proof may set; `linter.…` too."""

HEADER_OPTION_ROOTS: Final = _words(
    "debug compiler interpreter bootstrap warn Elab server internal kernel experimental profiler "
    "trace stderrAsMessages backward printMessageEndPos maxMemory timeout"
)
"""First parts of names of options that no header may set."""

HEADER_ATTRIBUTES: Final = _words(
    "extern implemented_by csimp init builtin_init export macro tactic term_elab command_elab "
    "tactic_elab conv_elab do_elab attr_elab elab term_parser command_parser tactic_parser "
    "conv_parser parser app_unexpander unexpander delab app_delab formatter parenthesizer "
    "combinator_formatter combinator_parenthesizer category_parenthesizer "
    "run_builtin_parser_attribute_hooks run_parser_attribute_hooks parser_alias simproc "
    "dsimproc deriving_handler code_action_provider command_code_action "
    "hole_code_action server_rpc_method widget_module linter env_linter norm_num positivity "
    "term_info tactic_name "
    "computed_fields builtin_term_elab builtin_tactic builtin_command_elab builtin_macro "
    "missing_docs_handler"
)
"""Attributes that make a definition run inside Lean, or replace what runs for it."""

HEADER_METAPROGRAMS: Final = METAPROGRAMS - _words("macro macro_rules syntax declare_syntax_cat")
HEADER_CODE: Final = CODE - _words("partial opaque export")
INTERNAL_PREFIX: Final = "_leanprm"
"""How names begin that the audit declares for itself."""
