"""The engine on documents: it means what the engine on states means, or says less."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from leanprm.lean.limits import Limits
from leanprm.lean.sync import LoopThread
from leanprm.lean.toolchain import Toolchain
from leanprm.verify.community import Session
from leanprm.verify.community.documents import DocumentEngine
from leanprm.verify.community.holes import block
from tests.verify.community.conftest import converse
from tests.verify.community.meaning import differences, meaning_of
from tests.verify.community.transcripts import FOLDER, answers, names

_WHOLE = "the end of a proof is judged with the whole declaration, which has other holes"
EXPLAINED = {
    "cmd_exit": "an environment is a text, and nothing comes after #exit",
    "cmd_parse_error": "an environment is a text, and this one goes on being parsed",
    "info_all_tactics": _WHOLE,
    "info_tree_full": "no trees of information",
    "info_tree_original": "no trees of information",
    "info_tree_substantive": "no trees of information",
    "info_tree_tactics": "no trees of information",
    "pickle_inner_state": _WHOLE,
    "pickle_tactic_state": "here the whole declaration is proved, and says so",
    "step_compiler_axiom": "refused at the end, with other words",
    "step_example_and_instance": "only theorems are judged",
    "step_leaves_sorry": _WHOLE,
    "step_leaves_two": "one `sorry` for several goals is no place in a text",
    "step_name_generator": _WHOLE,
    "step_proves_itself": "refused at the end, with other words",
    "step_tactics_before_terms": _WHOLE,
    "step_term_sorry": "only theorems are judged",
    "step_two_sorries": _WHOLE,
}
MAY_SAY_DONE = {"pickle_tactic_state"}


@pytest.fixture(scope="module")
def documents(toolchain: Toolchain, loop: LoopThread) -> Iterator[DocumentEngine]:
    opened = DocumentEngine(toolchain, Limits())
    yield opened
    loop.run(opened.close())


@pytest.mark.parametrize("name", names())
def test_transcript_on_documents(
    name: str,
    documents: DocumentEngine,
    toolchain: Toolchain,
    loop: LoopThread,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    shutil.copytree(FOLDER / "files", tmp_path / "files")
    monkeypatch.chdir(tmp_path)
    session = Session(documents, toolchain, Limits())
    said = answers(converse(session, loop, (FOLDER / f"{name}.in").read_bytes()))
    expected = answers((FOLDER / f"{name}.expected").read_text(encoding="utf-8"))
    found = differences(said, expected)
    assert bool(found) == (name in EXPLAINED), found
    for ours, theirs in zip(said, expected, strict=True):
        if meaning_of(ours).verdict == "done" and name not in MAY_SAY_DONE:
            assert meaning_of(theirs).verdict == "done"


def test_every_explanation_is_needed() -> None:
    assert set(EXPLAINED) <= set(names())


@pytest.fixture
def tell(documents: DocumentEngine, toolchain: Toolchain, loop: LoopThread) -> Any:
    session = Session(documents, toolchain, Limits())

    def run(**fields: Any) -> Any:
        return loop.run(session.answer(json.dumps(fields).encode()))

    return run


def test_a_tactic_cannot_leave_its_brackets(tell: Any) -> None:
    tell(cmd="theorem f : 1 = 2 := by sorry")
    for tactic in (
        "sorry)\ntheorem g : 1 = 1 := by\n  (focus\n  rfl",
        "exact sorry)\n\naxiom f' : 1 = 2\nexample : 1 = 2 := by (focus\n  exact f'",
        "skip\n  )",
        "done\n)\n/-",
        "-- ",
        "/-",
    ):
        answer = tell(tactic=tactic, proofState=0)
        assert meaning_of(answer).verdict != "done", tactic


def test_imports_of_the_text_itself(tell: Any) -> None:
    answer = tell(cmd="import Init\n\n/- then -/ theorem t : 1 = 1 := by sorry")
    assert answer["sorries"][0]["pos"] == {"line": 3, "column": 35}
    assert tell(tactic="rfl", proofState=0)["proofStatus"] == "Completed"


def test_a_block_keeps_what_is_relative() -> None:
    assert block("a\nb") == "  a\n  b\n"
    assert block("\n    a\n      b\n  c") == "  a\n    b\n  c\n"
