"""`leanprm.verify`, the public names, and every snippet of docs/python.md."""

from __future__ import annotations

import importlib
import inspect
import re
import subprocess
import sys
from pathlib import Path

import pytest

import leanprm
from leanprm.verify.api import make_item
from leanprm.verify.verifier import Verifier

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "python.md"
SWAP = "theorem swap (p q : Prop) (h : p ∧ q) : q ∧ p"


def test_one_call() -> None:
    report = leanprm.verify(SWAP, "exact ⟨h.2, h.1⟩")
    assert (report.status, report.name, report.first_error) == ("verified", "swap", -1)
    assert report.reward.process == [1]


def test_with_an_open_verifier(verifier: Verifier) -> None:
    report = leanprm.verify(SWAP, "constructor\nexact h.2\nexact h.2", verifier=verifier)
    assert (report.status, report.first_error) == ("rejected", 2)
    assert report.reward.process == [1, 1, 0]


@pytest.mark.parametrize(
    "proof", ["exact h.symm", "by exact h.symm", ":= h.symm", ":= by\n  exact h.symm", "h.symm"]
)
def test_forms_of_a_proof(verifier: Verifier, proof: str) -> None:
    statement = "theorem t (a b : Nat) (h : a = b) : b = a"
    right = "rejected" if proof == "h.symm" else "verified"
    assert leanprm.verify(statement, proof, verifier=verifier).status == right


@pytest.mark.parametrize("end", ["", " := by", " := by\n", " := sorry", " := by sorry"])
def test_ends_of_a_statement(verifier: Verifier, end: str) -> None:
    report = leanprm.verify(SWAP + end, "exact ⟨h.2, h.1⟩", verifier=verifier)
    assert report.status == "verified"


def test_header_and_name(verifier: Verifier) -> None:
    report = leanprm.verify(
        "theorem t : two = 2", "rfl", header="def two := 2\n", name="Two", verifier=verifier
    )
    assert (report.status, report.name) == ("verified", "Two")


@pytest.mark.parametrize(
    ("statement", "proof"),
    [
        ("", "trivial"),
        ("theorem t : True", ""),
        ("theorem t : True", "   \n"),
        ("def f : Nat", "exact 1"),
        ("nonsense", "trivial"),
        ("theorem t : True", "exact \ud800"),
        ("theorem t\ud800 : True", "trivial"),
    ],
)
def test_bad_input(statement: str, proof: str) -> None:
    with pytest.raises(leanprm.InputError) as raised:
        leanprm.verify(statement, proof)
    assert "\n" not in str(raised.value)
    assert raised.value.exit_code == 2


def test_records_refuse_what_is_no_text() -> None:
    with pytest.raises(ValueError, match="not Unicode text"):
        leanprm.ProofItem(id="x", statement="theorem t : True", proof="exact \ud800")


def test_an_item_that_is_no_theorem(verifier: Verifier) -> None:
    item = leanprm.ProofItem(id="x", statement="def f : Nat", proof="1", proof_prefix=":= ")
    report = verifier.verify(item)
    assert (report.status, report.reason and report.reason.kind) == ("unknown", "statement")


def test_reports_survive_json(verifier: Verifier) -> None:
    report = verifier.verify(make_item(SWAP, "constructor\nexact h.2\nsorry"))
    assert leanprm.Report.model_validate_json(report.model_dump_json()) == report


# Public names


def test_all_names_can_be_imported() -> None:
    for name in leanprm.__all__:
        assert getattr(leanprm, name) is not None
    assert sorted(leanprm.__all__) == leanprm.__all__
    assert dir(leanprm) == leanprm.__all__
    with pytest.raises(AttributeError, match="no_such_name"):
        leanprm.no_such_name  # noqa: B018


def test_the_package_stays_a_module_too() -> None:
    assert importlib.import_module("leanprm.verify.inputs").read_items is leanprm.read_items
    assert callable(leanprm.verify)
    assert inspect.ismodule(leanprm.verify)


def test_importing_is_cheap() -> None:
    code = "import sys, leanprm; print('pydantic' in sys.modules, 'asyncio' in sys.modules)"
    run = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert run.stdout == "False False\n"


# The page


def snippets() -> list[str]:
    return re.findall(r"^```python\n(.*?)^```$", PAGE.read_text(), re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("at", range(len(snippets())))
def test_the_snippets_of_the_page(at: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each snippet runs by itself; lines that end in `# → value` must give that value."""
    monkeypatch.chdir(tmp_path)
    record = '{"id": "%d", "statement": "theorem t : True", "proof": "trivial"}\n'
    (tmp_path / "proofs.jsonl").write_text("".join(record % number for number in range(3)))
    code = snippets()[at]
    checked = re.sub(
        r"^( *)(\S.*?)  # → (.*)$",
        lambda found: f"{found[1]}assert ({found[2]}) == ({found[3]}), {found[2]}",
        code,
        flags=re.MULTILINE,
    )
    assert "# →" not in checked
    exec(compile(checked, f"{PAGE.name}:{at}", "exec"), {"__name__": "__main__"})


def test_the_page_has_snippets_and_says_what_there_is() -> None:
    text = PAGE.read_text()
    assert len(snippets()) >= 6
    for name in leanprm.__all__:
        assert re.search(rf"`(leanprm\.)?{name}[`(s]", text), name
    for field in vars(leanprm.Limits()):
        assert f"`{field}`" in text, field
