"""Records and files into items: our statement stays, the answer gives the proof."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leanprm.errors import InputError
from leanprm.records import ProofItem
from leanprm.verify.inputs import read_items
from leanprm.verify.record_items import REFUSED, join_headers

FIELDS = ["id", "name", "statement", "formal_statement", "proof", "code", "output", "header"]
SWAP = "theorem swap (p q : Prop) (h : p ∧ q) : q ∧ p"


def read(*records: dict[str, Any] | str, header: str = "") -> tuple[list[ProofItem], list[str]]:
    lines = [r if isinstance(r, str) else json.dumps(r) for r in records]
    errors: list[InputError] = []
    stdin = io.BytesIO("\n".join(lines).encode())
    items = list(read_items(["-"], on_error=errors.append, header=header, stdin=stdin))
    return items, [str(error) for error in errors]


def one(**record: Any) -> ProofItem:
    items, errors = read(record)
    assert errors == []
    assert len(items) == 1
    return items[0]


def error(**record: Any) -> str:
    items, errors = read(record)
    assert items == []
    assert len(errors) == 1
    return errors[0]


@pytest.mark.parametrize(
    "ending", ["", " ", " := by sorry", " := by\n  sorry", " := by", " := by\n", " := sorry"]
)
def test_endings_of_a_statement_are_taken_off(ending: str) -> None:
    item = one(id="a", statement=SWAP + ending, proof="  exact ⟨h.2, h.1⟩")
    assert item.statement == SWAP
    assert item.proof_prefix == ":= by\n"
    assert item.proof == "  exact ⟨h.2, h.1⟩"
    assert item.origin == (1, 0)
    assert item.name == "swap"


@pytest.mark.parametrize(
    ("ending", "proof", "prefix"),
    [
        (" :=", "fun _ => h", ":= "),
        (" :=", "by exact h", ":= "),
        ("", "by\n  exact h", ":= "),
        ("", ":= by exact h", " "),
        (" := by", ":= ⟨h.2, h.1⟩", " "),
        ("", "| _ => h", "\n"),
        (" := by sorry", "-- first\n  exact h", ":= by\n"),
    ],
)
def test_forms_of_a_proof(ending: str, proof: str, prefix: str) -> None:
    item = one(id="a", statement=SWAP + ending, proof=proof)
    assert (item.proof_prefix, item.proof, item.statement) == (prefix, proof, SWAP)


def test_long_comment_before_the_theorem() -> None:
    code = "/- " + "so " * 2000 + "-/\n" + SWAP + " := h"
    assert one(statement=SWAP, proof=code).proof == ":= h"
    assert one(statement=SWAP, proof="/- never ended").proof == "/- never ended"


def test_binder_with_a_default_is_part_of_the_statement() -> None:
    statement = "theorem t (n : Nat := 3) (h : n = n := by rfl) : n = n"
    assert one(statement=statement + " := by sorry", proof="exact h").statement == statement


def test_theorem_stated_again_keeps_our_statement() -> None:
    code = f"import Mathlib\nopen Nat\n\n/-- so -/\n{SWAP} :=\n  by exact ⟨h.2, h.1⟩\n\n#print x"
    ours = SWAP.replace("(h : p ∧ q)", "(h :  p /\\ q) -- and\n ")
    item = one(id="a", header="open Foo\n", formal_statement=ours + " := by sorry", full_code=code)
    assert item.statement == ours.split(" := by")[0].rstrip()
    assert item.header == "open Foo\n"
    assert item.proof == ":=\n  by exact ⟨h.2, h.1⟩"
    assert item.origin == (5, len(SWAP) + 1)
    assert REFUSED not in item.meta


@pytest.mark.parametrize(
    ("code", "word"),
    [
        (SWAP.replace("q ∧ p", "p ∧ q") + " := h", "changes the statement"),
        (SWAP.replace("(h : p ∧ q)", "(h : q ∧ p)") + " := h", "changes the statement"),
        (SWAP.replace("swap", "other") + " := h", "states other, not swap"),
        ("axiom cheat : False\n" + SWAP + " := cheat.elim", "its own `axiom`"),
        ('local notation "q" => p\n' + SWAP + " := h", "its own `local`"),
        ("-- " + SWAP + " := h\ntheorem x : True := trivial", "states x, not swap"),
        ("example : True := trivial", "states an example, not swap"),
    ],
)
def test_answer_that_proves_something_else_is_refused(code: str, word: str) -> None:
    item = one(id="a", statement=SWAP + " := by sorry", proof=code)
    assert item.statement == SWAP
    assert item.meta[REFUSED]["kind"] == "statement"
    assert word in item.meta[REFUSED]["message"]


HELPER = "theorem help (p : Prop) (h : p) : p := h"


def test_helper_theorems_of_an_answer_go_into_the_header() -> None:
    code = f"open Nat\n/-- so -/\n{HELPER}\n\nprivate {HELPER}\n{SWAP} := ⟨help q h.2, h.1⟩"
    item = one(statement=SWAP, header="open Foo", proof=code)
    assert REFUSED not in item.meta
    assert item.header == f"open Foo\n/-- so -/\n{HELPER}\nprivate {HELPER}\n\n"
    assert item.meta["helpers"] == len(item.header) - len("open Foo\n") - len("\n\n")
    assert item.proof == ":= ⟨help q h.2, h.1⟩"


@pytest.mark.parametrize(
    ("helper", "word"),
    [
        (HELPER.replace("help", "X.swap"), "a name that our statement uses"),
        (HELPER.replace("help", "q"), "a name that our statement uses"),
        ("@[simp] " + HELPER, "attributes or options"),
        ("set_option maxRecDepth 9 in " + HELPER, "attributes or options"),
        (HELPER.replace(":= h", ":= by native_decide"), "theorem help: "),
        (HELPER.replace(":= h", ":= sorry"), "theorem help: "),
        ("example : True := trivial", "no theorem with a name"),
        ("def q := 1", "its own `def`"),
    ],
)
def test_helper_that_could_cheat_is_refused(helper: str, word: str) -> None:
    item = one(statement=SWAP, proof=f"{helper}\n{SWAP} := ⟨h.2, h.1⟩")
    assert word in item.meta[REFUSED]["message"]
    assert item.header == ""


def test_command_after_tactics_stays_in_the_proof_for_the_gate() -> None:
    proof = "  trivial\naxiom cheat : False\ntheorem x : False := cheat"
    assert one(statement=SWAP, proof=proof).proof == proof


def test_fenced_answer() -> None:
    answer = f"### Plan\nSwap.\n\n```lean4\n{SWAP} := by\n  exact ⟨h.2, h.1⟩\n```\nDone."
    item = one(id="a", formal_statement=SWAP + " := by sorry", output=answer)
    assert item.proof == ":= by\n  exact ⟨h.2, h.1⟩"
    assert item.origin == (5, len(SWAP) + 1)
    assert "cut_off" not in item.meta


def test_cut_off_answer_is_marked() -> None:
    item = one(statement=SWAP, response=f"```lean4\n{SWAP} := by\n  exact ⟨h.2,")
    assert item.proof == ":= by\n  exact ⟨h.2,"
    assert item.meta["cut_off"] is True


def test_completion_that_continues_its_prompt() -> None:
    item = one(statement=SWAP + " := by", generated="  exact ⟨h.2, h.1⟩\n```\nThis swaps.")
    assert item.proof.startswith("  exact ⟨h.2, h.1⟩\n")


def test_list_of_answers_is_an_item_each() -> None:
    items, errors = read(
        {"name": "p", "lean4_code": SWAP + " := by sorry", "full_code": ["trivial", "", "rfl"]}
    )
    assert [(item.id, item.proof) for item in items] == [("p/0", "trivial"), ("p/2", "rfl")]
    assert len(errors) == 1
    assert "has no code" in errors[0]


def test_deepseek_record() -> None:
    item = one(
        name="mathd_1",
        split="test",
        informal_prefix="/-- Show it. -/\n",
        header="import Mathlib\nopen Nat\n\n",
        formal_statement=SWAP + " := by\n",
        formal_proof="  exact ⟨h.2, h.1⟩",
    )
    assert item.id == "mathd_1"
    assert item.header == "import Mathlib\nopen Nat\n\n"
    assert item.informal == "/-- Show it. -/\n"
    assert item.meta == {"split": "test"}


def test_statement_with_its_header_and_comment() -> None:
    text = f"import Mathlib\nopen Nat\n\n/-- Swap. -/\n{SWAP} := by sorry"
    item = one(id="a", formal_statement=text, proof="exact h")
    assert item.header == "import Mathlib\nopen Nat\n\n"
    assert item.statement == SWAP
    assert item.informal == "Swap."


def test_code_without_a_statement() -> None:
    code = f"open Nat\ntheorem help : True := trivial\n\n{SWAP} := by\n  exact ⟨h.2, h.1⟩\n"
    item = one(custom_id=7, code=code)
    assert item.id == "7"
    assert item.statement == SWAP
    assert item.header == "open Nat\ntheorem help : True := trivial\n\n"
    assert item.proof == ":= by\n  exact ⟨h.2, h.1⟩"
    assert item.meta["statement_from"] == "code"


def test_statement_with_its_proof() -> None:
    item = one(id="a", statement=SWAP + " := ⟨h.2, h.1⟩")
    assert (item.statement, item.proof) == (SWAP, ":= ⟨h.2, h.1⟩")


def test_own_record_comes_back_as_it_was() -> None:
    item = one(id="a", statement=SWAP, proof="exact h", meta={"k": [1]}, header="open Nat")
    again = one(**item.model_dump())
    assert again == item
    assert "Input should be a valid string" in error(**{**item.model_dump(), "proof": 5})


def test_default_header_is_for_records_without_one() -> None:
    bare, own = {"statement": SWAP, "proof": "x"}, {"statement": SWAP, "proof": "x", "header": "h"}
    items, _ = read(bare, own, header="import A\n")
    assert [item.header for item in items] == ["import A\n", "h\n"]


def test_headers_are_joined_with_imports_first() -> None:
    assert join_headers("import A\nopen X", "import B\nimport A\nopen Y\n") == (
        "import A\nimport B\nopen X\nopen Y\n"
    )
    assert join_headers("", " ") == ""
    assert join_headers("open X", "open X\nopen Y") == "open X\nopen Y\n"


@pytest.mark.parametrize(
    ("record", "message"),
    [
        ({"statement": SWAP}, "no proof (add a field `proof`"),
        ({"statement": SWAP, "proof": " \n"}, "field 'proof' has no code in it"),
        ({"proof": "trivial"}, "no statement, and field 'proof' states no theorem"),
        ({"code": SWAP}, "theorem swap has no proof"),
        ({"statement": 5, "proof": "x"}, "field 'statement' must be text, not int"),
        ({"statement": "q ∧ p", "proof": "x"}, "field 'statement' states no theorem"),
        ({"statement": SWAP, "proof": {"a": 1}}, "field 'proof' must hold text, not dict"),
        ({"id": [], "statement": SWAP, "proof": "x"}, "field 'id' must be text"),
        ({"statement": SWAP, "proof": "x", "meta": 5}, "field 'meta' must be an object"),
    ],
)
def test_unusable_record_says_what_is_wrong(record: dict[str, Any], message: str) -> None:
    said = error(**record)
    assert said.startswith("stdin:1: ")
    assert message in said


PIECES = [
    "theorem", "lemma", "example", "t", "(p : Prop)", ":", "p", ":=", "by", "\n", "  ", "sorry",
    "exact h", "|", "-- x\n", "/-- d -/", "/-", "-/", "```lean4\n", "```\n", "@[simp]", "open X in",
    "import A\n", '"', "«", "·", "where", "match", "with", "𝔸", "\t", "\r\n", "end", "axiom",
]  # fmt: skip
SOUP = st.lists(st.sampled_from(PIECES), max_size=12).map(" ".join)


@given(st.dictionaries(st.sampled_from(FIELDS), SOUP | st.lists(SOUP, max_size=3), max_size=4))
def test_any_record_gives_items_or_a_clear_line(record: dict[str, Any]) -> None:
    items, errors = read(record)
    assert items or errors
    for item in items:
        assert item.id
        assert item.proof.strip()
        assert item.statement.strip()
        assert not item.header or item.header.endswith("\n")
    assert all(said.startswith("stdin:1: ") for said in errors)


@given(SOUP)
def test_any_lean_text_gives_items_or_a_clear_line(text: str) -> None:
    errors: list[InputError] = []
    stdin = io.BytesIO(text.encode())
    items = list(read_items(["-"], on_error=errors.append, stdin=stdin))
    assert items or errors
    whole = text.replace("\r\n", "\n")
    for item in items:
        assert whole.startswith(item.header + item.statement + item.proof)


def test_duplicate_id_is_refused_and_the_rest_is_read() -> None:
    base = {"statement": SWAP, "proof": "x"}
    items, errors = read({"id": "a", **base}, {"id": "b", **base}, {"id": "a", **base}, "{", base)
    assert [item.id for item in items] == ["a", "b", "stdin:5"]
    assert "stdin:3: duplicate id 'a', first at stdin:1" in errors[0]
    assert "stdin:4: broken JSON" in errors[1]


def test_repeated_names_are_numbered() -> None:
    base = {"name": "p", "statement": SWAP, "proof": "x"}
    items, errors = read(base, base, {"id": "p#3", **base}, base)
    assert [item.id for item in items] == ["p", "p#2", "p#3", "p#4"]
    assert errors == []


def test_first_error_is_raised_without_a_reporter() -> None:
    with pytest.raises(InputError, match="stdin:1: broken JSON"):
        list(read_items(["-"], stdin=io.BytesIO(b"{")))


LEAN = """\
/-! Module. -/
open Nat

namespace A

/-- Truth. -/
theorem one : True := trivial

def x := 1

@[simp] theorem two (n : Nat := 1)
    : True ∧ True := by
  -- both
  constructor
  · trivial
  · trivial

example : True := by trivial
theorem one' : True
end A
"""


def test_lean_file(tmp_path: Path) -> None:
    path = tmp_path / "a.lean"
    path.write_text("\ufeff" + LEAN.replace("\n", "\r\n"), encoding="utf-8", newline="")
    errors: list[InputError] = []
    items = list(read_items([path], on_error=errors.append))
    assert [item.name for item in items] == ["one", "two", None]
    assert [item.id for item in items] == [f"{path}:one", f"{path}:two", f"{path}:example@18"]
    assert [str(error) for error in errors] == [
        f"{path}:19: theorem one' has no proof (write `:= by …` after the statement)"
    ]
    for item in items:
        text = item.header + item.statement + item.proof_prefix + item.proof
        assert LEAN.startswith(text)
        assert item.group == str(path)
    assert items[0].informal == "Truth."
    assert items[1].statement.startswith("@[simp] theorem two")
    assert items[1].origin == (12, 18)
    assert items[1].proof.startswith(":= by\n  -- both")


@pytest.mark.parametrize("text", ["-- nothing\n", "def x := 1\n"])
def test_lean_file_without_theorems(tmp_path: Path, text: str) -> None:
    path = tmp_path / "a.lean"
    path.write_text(text)
    with pytest.raises(InputError, match="no theorem, lemma or example"):
        list(read_items([path]))


def test_stdin_can_be_lean() -> None:
    stdin = io.BytesIO(LEAN.encode())
    errors: list[InputError] = []
    items = list(read_items(["-"], stdin=stdin, on_error=errors.append))
    assert [item.id for item in items] == ["stdin:one", "stdin:two", "stdin:example@18"]


def test_bad_files_do_not_stop_the_good_ones(tmp_path: Path) -> None:
    (tmp_path / "a.lean").write_bytes(b"")
    (tmp_path / "b.lean").write_bytes(b"\x7fELF\0")
    (tmp_path / "c.lean").write_text("theorem t : True := trivial\n")
    (tmp_path / "d.jsonl").write_text('{"id": "j", "statement": "theorem t : True", "proof": "x"}')
    errors: list[InputError] = []
    items = list(read_items([tmp_path, tmp_path / "gone"], on_error=errors.append))
    assert [item.name for item in items] == ["t", "t"]
    assert len(errors) == 3
    assert all(error.file for error in errors)


def test_unreadable_file(tmp_path: Path) -> None:
    path = tmp_path / "loop.lean"
    path.symlink_to(path)
    errors: list[InputError] = []
    assert list(read_items([path], on_error=errors.append)) == []
    assert len(errors) == 1


def test_stream_is_read_as_it_comes() -> None:
    """The first item is there before the last line is read."""
    line = json.dumps({"statement": SWAP, "proof": "x"}).encode() + b"\n"

    class Endless(io.RawIOBase):
        taken = 0

        def readable(self) -> bool:
            return True

        def readinto(self, buffer: Any) -> int:
            Endless.taken += 1
            buffer[: len(line)] = line
            return len(line)

    items = read_items(["-"], stdin=io.BufferedReader(Endless()))
    for _ in range(100):
        next(items)
    assert Endless.taken < 200
