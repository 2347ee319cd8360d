"""The gate: every family of ways to cheat is refused, what only looks like one is not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leanprm.verify.gate import Finding, gate_header, gate_proof


def found(text: str) -> list[tuple[str, str]]:
    return [(item.label, item.kind) for item in gate_proof(text)]


HOLES = {
    "sorry": ("by sorry", "sorry"),
    "sorry in a term": ("⟨rfl, sorry⟩", "sorry"),
    "admit": ("by\n  constructor\n  admit", "sorry"),
    "sorryAx": ("by exact sorryAx _ false", "sorry"),
    "sorryAx by its full name": ("by exact _root_.sorryAx _", "sorry"),
    "sorryAx in quotes": ("by exact «sorryAx» _ true", "sorry"),
    "sorry in a combinator": ("by all_goals first | done | sorry", "sorry"),
    "sorry in an interpolated string": ('by exact foo s!"{(sorry : Nat)}"', "sorry"),
    "exact?": ("by exact?", "search"),
    "apply?": ("by\n  intro h\n  apply?", "search"),
    "rw?": ("by rw?", "search"),
    "try?": ("by try?", "search"),
    "hint": ("by\n  hint", "search"),
    "grind?": ("by grind?", "search"),
    "finish?": ("by\n  grind =>\n    finish?", "search"),
    "stop": ("by\n  constructor\n  stop\n  rfl", "stop"),
    "stop in a bullet": ("by\n  constructor\n  · stop", "stop"),
}
FORBIDDEN = {
    "axiom after the proof": (":= trivial\naxiom bad : False", "axiom"),
    "another theorem": (":= by trivial\ntheorem t2 : False := bad", "command"),
    "an example": (":= by trivial\nexample : True := trivial", "command"),
    "a lemma": (":= by trivial\nlemma t2 : False := bad", "command"),
    "a definition": (":= by trivial\ndef x := 1", "command"),
    "an instance": (":= by trivial\ninstance : Inhabited False := bad", "command"),
    "a structure": (":= by trivial\nstructure S where", "command"),
    "a namespace": (":= by trivial\nnamespace Nat", "command"),
    "the end of our namespace": (":= by trivial\nend Checked", "command"),
    "a section": (":= by trivial\nsection", "command"),
    "variables": (":= by trivial\nvariable (h : False)", "command"),
    "mutual": (":= by trivial\nmutual", "command"),
    "open for what follows": (":= by trivial\nopen Nat", "command"),
    "an alias": (":= by trivial\nalias x := y", "command"),
    "native_decide": (":= by native_decide", "native"),
    "native_decide in a branch": (":= by first | rfl | native_decide", "native"),
    "decide +native": (":= by decide +native", "native"),
    "native by configuration": (":= by decide (config := { native := true })", "native"),
    "native by option": (":= by decide (native := true)", "native"),
    "bv_decide": (":= by bv_decide", "native"),
    "ofReduceBool": (":= Lean.ofReduceBool _ _ rfl", "native"),
    "ofReduceBool in quotes": (":= Lean.«ofReduceBool» _ _ rfl", "native"),
    "ofReduceNat": (":= by open Lean in exact ofReduceNat _ _ rfl", "native"),
    "trustCompiler": (":= Lean.trustCompiler", "native"),
    "lcProof": (":= by exact lcProof", "code"),
    "lcUnreachable": (":= lcUnreachable", "code"),
    "unsafeCast": (":= unsafeCast ()", "code"),
    "unsafe term": (":= unsafe foo", "code"),
    "unsafe definition": (":= by trivial\nunsafe def f := f", "code"),
    "partial definition": (":= by trivial\npartial def f := f", "code"),
    "opaque": (":= by trivial\nopaque f : False", "code"),
    "implemented_by": (":= by trivial\nattribute [implemented_by g] f", "command"),
    "an attribute": (":= by trivial\n@[extern \"x\"] def f := 1", "attribute"),
    "an attribute inside": (":= let rec @[simp] f := 1; f", "attribute"),
    "csimp": (":= foo csimp", "code"),
    "export": (":= by trivial\nexport Nat (add)", "code"),
    "skip the kernel": (":= by set_option debug.skipKernelTC true in trivial", "option"),
    "proofAsSorry": (":= by set_option debug.proofAsSorry true in trivial", "option"),
    "terminal tactics": (
        ":= by set_option debug.terminalTacticsAsSorry true in trivial", "option"),
    "no warning": (":= by set_option warn.sorry false in trivial", "option"),
    "heartbeats": (":= by set_option maxHeartbeats 0 in trivial", "option"),
    "an option in quotes": (":= by set_option «debug».skipKernelTC true in trivial", "option"),
    "an option for what follows": (
        ":= by trivial\nset_option maxRecDepth 9 def x := 1", "command"),
    "local notation": (":= by trivial\nlocal notation \"False\" => True", "notation"),
    "notation3": (":= by trivial\nnotation3 \"a < b\" => True", "notation"),
    "infix": (":= by trivial\ninfix:50 \" = \" => foo", "notation"),
    "scoped instance": (":= by trivial\nscoped instance : Add Nat := foo", "notation"),
    "macro": (":= by trivial\nmacro \"x\" : tactic => foo", "metaprogram"),
    "macro_rules": (":= by trivial\nmacro_rules | foo => bar", "metaprogram"),
    "syntax": (":= by trivial\nsyntax \"x\" : term", "metaprogram"),
    "elab": (":= by trivial\nelab \"x\" : tactic => foo", "metaprogram"),
    "a quotation": (":= foo `(tactic| simp)", "metaprogram"),
    "run_tac": (":= by run_tac foo", "metaprogram"),
    "run_cmd": (":= by trivial\nrun_cmd foo", "metaprogram"),
    "by_elab": (":= by_elab foo", "metaprogram"),
    "initialize": (":= by trivial\ninitialize foo", "metaprogram"),
    "addDecl": (":= Lean.addDecl foo", "metaprogram"),
    "dbg_trace": (":= dbg_trace \"x\"; foo", "metaprogram"),
    "a simproc": (":= by trivial\nsimproc f (x) := g", "metaprogram"),
    "#eval": (":= by trivial\n#eval IO.println 1", "command"),
    "#exit": (":= by trivial\n#exit", "command"),
    "#print": (":= by trivial #print axioms foo", "command"),
    "an unknown query": (":= by trivial\n#anything x", "command"),
    "include_str": (":= foo (include_str \"/etc/passwd\")", "file"),
    "import": (":= by trivial\nimport Bad", "file"),
    "prelude": (":= by trivial\nprelude", "file"),
    "private names": (":= by open private foo from bar in exact foo", "metaprogram"),
    "our own names": (":= _leanprm_check", "internal"),
    "our own names inside": (":= by exact A._leanprm_x.b", "internal"),
    "open comment": (":= by trivial /- ", "unterminated"),
    "open nested comment": (":= by trivial /- /- -/", "unterminated"),
    "open string": (":= by trivial \"", "unterminated"),
    "open quoted name": (":= by exact «foo", "unterminated"),
    "hidden in a comment that is none": (":= {x //-1 = 0 ∧ native_decide -/ 1}", "native"),
    "behind a quoted name over lines": (":= «\n\"» native_decide \"", "native"),
    "behind a character": (":= foo '\"' native_decide \"", "native"),
    "behind a raw string": (":= foo r\"\\\" native_decide", "native"),
}  # fmt: skip
ALLOWED = [
    "by simp -- sorry\n  rfl",
    "by /- native_decide /- axiom -/ sorry -/ rfl",
    'by exact foo "sorry axiom #eval"',
    'by exact foo r#"sorry " axiom"#',
    "by exact h_axiom",
    "by exact open_set",
    "by exact Foo.unsafe'",
    "by exact isOpen.sorry_free",
    "by intro native; exact native",
    "by exact fun stop => stop",
    "by rcases h with ⟨stop, hint⟩; exact stop.1 hint",
    "by exact xs.foldl (init := 0) f",
    "by open Classical in exact foo",
    "by open Nat Int (foo) in simp",
    "by set_option maxRecDepth 2000 in simp",
    "by set_option linter.unusedVariables false in simp",
    "by decide",
    "by decide +kernel",
    "by simp? [foo]",
    "by exact @foo _",
    "by exact #[1, 2].size",
    "by exact (x % y)",
    "by exact _root_.trivial",
    "by exact List.prefix_rfl",
    "by exact x.end",
    "by exact Foo.«axiom»",
    "by have := @h; exact this [1]",
    "by induction x using Nat.rec with | zero => rfl | succ n ih => simp",
    "f x\nwhere\n  f : p := by simp\ntermination_by x\ndecreasing_by omega",
    "by show_term simp",
    "by classical exact Classical.choice foo",
    "by norm_num [Nat.axiom_of_choice]",
    'by exact s!"{x} and \\"{y}\\""',
]


@pytest.mark.parametrize("name", HOLES)
def test_holes(name: str) -> None:
    text, kind = HOLES[name]
    assert ("hole", kind) in found(text)


@pytest.mark.parametrize("name", FORBIDDEN)
def test_forbidden(name: str) -> None:
    text, kind = FORBIDDEN[name]
    assert ("forbidden", kind) in found(text)


@pytest.mark.parametrize("text", ALLOWED)
def test_near_misses(text: str) -> None:
    assert gate_proof(text) == []


def test_findings_point_at_the_word() -> None:
    text = "theorem x : p := by\n  -- sorry\n  exact sorry"
    assert gate_proof(text, text.index(":=")) == [
        Finding(39, 44, "hole", "sorry", "`sorry` leaves a hole")
    ]
    assert text[39:44] == "sorry"


def test_only_the_proof_is_looked_at() -> None:
    text = "axiom a : p\ntheorem x : p := by simp\naxiom b : p"
    assert gate_proof(text, text.index(":="), text.rindex("\n")) == []


HEADER_FORBIDDEN = {
    "axiom": ("axiom bad : False", "axiom"),
    "private axiom": ("private axiom bad : False", "axiom"),
    "unsafe": ("unsafe def f : Nat := f", "code"),
    "extern": ('@[extern "puts"] opaque f : Nat', "attribute"),
    "several attributes": ("@[simp, implemented_by g] def f := 1", "attribute"),
    "attribute command": ("attribute [local csimp] foo", "attribute"),
    "init": ("@[init] def f : IO Unit := pure ()", "attribute"),
    "exported name": ("@[export lean_foo] def f := 1", "attribute"),
    "tactic code": ("@[tactic foo] def f := 1", "attribute"),
    "elab": ('elab "x" : tactic => foo', "metaprogram"),
    "run_cmd": ("run_cmd foo", "metaprogram"),
    "initialize": ("initialize foo : Nat ← pure 1", "metaprogram"),
    "#eval": ("#eval 1", "command"),
    "#reduce": ("#reduce 1", "command"),
    "by_elab": ("def x := by_elab foo", "metaprogram"),
    "macro that computes": ('macro "x" : tactic => do `(tactic| simp)', "metaprogram"),
    "macro_rules that compute": ("macro_rules | `(foo) => foo", "metaprogram"),
    "macro for sorry": ('macro "x" : tactic => `(tactic| first | done | sorry)', "metaprogram"),
    "macro for native code": (
        "macro_rules | `(tactic| x) => `(tactic| native_decide)",
        "metaprogram",
    ),
    "kernel off": ("set_option debug.skipKernelTC true", "option"),
    "byAsSorry": ("set_option debug.byAsSorry true", "option"),
    "compiler": ("set_option compiler.extract_closed false", "option"),
    "bootstrap": ("set_option bootstrap.inductiveCheckResultingUniverse false in", "option"),
    "prelude": ("prelude\nimport Foo", "file"),
    "late import": ("def x := 1\nimport Foo", "file"),
    "include_str": ('def x := include_str "a"', "file"),
    "private names": ("open private foo from Bar", "metaprogram"),
    "our own names": ("def _leanprm_x := 1", "internal"),
    "open comment": ("def x := 1 /- ", "unterminated"),
    "lcProof": ("theorem x : False := lcProof", "code"),
}
HEADER_ALLOWED = [
    "",
    "import Mathlib\nimport Aesop\nset_option maxHeartbeats 400000\nopen Nat Real Topology",
    "import Mathlib.Data.Nat.Basic\n\nopen scoped BigOperators\nopen Nat in\n",
    "variable {α : Type} [DecidableEq α]\nuniverse u v",
    "namespace Foo\nsection\ndef f (n : Nat) : Nat := n\nend",
    "structure S where\n  x : Nat\nderiving DecidableEq\nclass C (α : Type) where",
    "inductive T | a | b\ninstance : Inhabited T := ⟨.a⟩",
    "@[simp, reducible] theorem x : 1 = 1 := rfl\nattribute [ext] foo",
    'notation "ℵ" => foo\nlocal infixl:65 " ⊕ " => bar',
    'macro "close" : tactic => `(tactic| simp)',
    "macro_rules | `(tactic| foo) => `(tactic| bar)",
    "opaque f : Nat\npartial def g (n : Nat) : Nat := g n",
    "/-- sorry axiom -/\ntheorem helper : p := by sorry",
    "#check foo\n#print axioms foo",
    "set_option autoImplicit false\nset_option linter.all false",
    "noncomputable section\nlemma a : 1 = 1 := rfl",
    "def axiom_like := 1\n-- axiom x : False",
]


@pytest.mark.parametrize("name", HEADER_FORBIDDEN)
def test_headers_refused(name: str) -> None:
    text, kind = HEADER_FORBIDDEN[name]
    assert ("forbidden", kind) in [(item.label, item.kind) for item in gate_header(text)]


@pytest.mark.parametrize("text", HEADER_ALLOWED)
def test_headers_allowed(text: str) -> None:
    assert gate_header(text) == []


@given(st.text(max_size=80))
def test_any_text_has_a_verdict(text: str) -> None:
    for item in (*gate_proof(text), *gate_header(text)):
        assert 0 <= item.start < item.end <= len(text)
