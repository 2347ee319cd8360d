"""Reading the answer to `#print axioms`: only what has the calibrated form counts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leanprm.verify.axioms import AxiomSentences

NONE, SOME = "'n0' does not depend on any axioms", "'s0' depends on axioms: [ax0]"


def learn(none: str = NONE, some: str = SOME) -> AxiomSentences:
    found = AxiomSentences.learn("n0", none, "s0", some, "ax0")
    assert found is not None
    return found


def test_the_sentences_of_this_lean() -> None:
    says = learn()
    assert says.read("t", "'t' does not depend on any axioms") == []
    assert says.read("t", "'t' depends on axioms: [propext]") == ["propext"]
    listed = "'t' depends on axioms: [propext,\n Classical.choice,\n Quot.sound]\n"
    assert says.read("t", listed) == ["propext", "Classical.choice", "Quot.sound"]


@pytest.mark.parametrize(
    ("none", "some"),
    [
        ("n0 is clean", "s0 uses ax0"),
        ("no axioms in `n0`.", "axioms in `s0`: ax0."),
        ("n0 : ∅", "s0 : {ax0}"),
    ],
)
def test_the_sentences_of_another_lean(none: str, some: str) -> None:
    says = learn(none, some)
    assert says.read("t", none.replace("n0", "t")) == []
    two = some.replace("s0", "t").replace("ax0", "propext, Quot.sound")
    assert says.read("t", two) == ["propext", "Quot.sound"]


@pytest.mark.parametrize(
    "answer",
    [
        "",
        "'u' does not depend on any axioms",
        "'t' does not depend on any axiom",
        "'t' does not depend on any axioms, believe me",
        "look: 't' does not depend on any axioms",
        "'t' depends on axioms: []",
        "'t' depends on axioms: [propext,]",
        "'t' depends on axioms: [propext",
        "'t' depends on axioms: [propext Quot.sound]",
        "'u' depends on axioms: [propext]",
        "'t' depends on axioms: [propext]\n'u' depends on axioms: [sorryAx]",
    ],
)
def test_anything_else_is_no_answer(answer: str) -> None:
    assert learn().read("t", answer) is None


@pytest.mark.parametrize(
    ("none", "some"),
    [("", SOME), (NONE, ""), ("clean", SOME), (NONE, "'s0' is fine"), (NONE, "axioms: [ax0]")],
)
def test_without_calibration_there_is_nothing_to_read(none: str, some: str) -> None:
    assert AxiomSentences.learn("n0", none, "s0", some, "ax0") is None


names = st.from_regex(r"[a-zA-Zα-ω_][\w.']{0,12}", fullmatch=True)


@given(st.lists(names, min_size=1, max_size=5), st.sampled_from([", ", ",\n ", ",\n\n  "]))
def test_any_list_comes_back(axioms: list[str], comma: str) -> None:
    assert learn().read("t", f"'t' depends on axioms: [{comma.join(axioms)}]") == axioms


@given(st.text(max_size=60))
def test_no_text_reads_as_clean_but_the_sentence(text: str) -> None:
    clean = "'t' does not depend on any axioms"
    assert (learn().read("t", text) == []) == (text.rstrip() == clean)
