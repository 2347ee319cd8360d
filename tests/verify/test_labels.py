"""Labels from errors: by example, and what holds for any proof and any errors."""

from __future__ import annotations

from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leanprm.records import Label
from leanprm.verify.attempt import Attempt, Verdict, first_attempt
from leanprm.verify.labels import (
    Judgement,
    first_error,
    judge,
    status_of,
    without_unreached,
)
from leanprm.verify.problems import UNKNOWN_KINDS, Problem, ProblemKind
from tests.verify.proofs import prepared, proof_texts

KINDS: tuple[ProblemKind, ...] = get_args(ProblemKind)
AND = "constructor\n· exact hp\n· exact hq"


def at(proof: str, piece: str, kind: ProblemKind = "tactic_failed") -> Problem:
    """An error at the first place of a piece of a proof."""
    start = prepared(proof).body.index(piece)
    return Problem(start, start + len(piece), kind, f"no: {piece}")


def judged(proof: str, *problems: Problem) -> Judgement:
    outcome = judge(first_attempt(prepared(proof)), problems)
    assert isinstance(outcome, Judgement)
    return outcome


def labels(found: Judgement) -> list[str]:
    return [verdict.label for verdict in found.verdicts]


def test_no_errors_all_valid_and_the_audit_must_speak() -> None:
    found = judged(AND)
    assert labels(found) == ["valid"] * 5
    assert status_of(found, forbidden=False) is None


def test_an_error_belongs_to_the_innermost_step() -> None:
    found = judged(AND, at(AND, "exact hq", "type_mismatch"))
    assert labels(found) == ["valid", "valid", "valid", "valid", "invalid"]
    assert found.verdicts[4] == Verdict("invalid", "type_mismatch", "no: exact hq")
    assert status_of(found, forbidden=False) == "rejected"


def test_an_error_of_a_block_belongs_to_its_owner() -> None:
    proof = "have k : p := by\n  skip\nexact k"
    found = judged(proof, at(proof, "k : p", "unsolved_goals"))
    assert labels(found) == ["invalid", "valid", "valid"]


def test_the_first_error_of_a_step_counts() -> None:
    one, two = at("exact h", "exact h", "elaboration"), at("exact h", "h", "type_mismatch")
    assert judged("exact h", one, two).verdicts[0].kind == "elaboration"


def test_open_goals_of_the_theorem_are_no_step_s_fault() -> None:
    body = prepared(AND).body
    found = judged(AND, Problem(body.index("by"), len(body), "unsolved_goals", "⊢ p"))
    assert labels(found) == ["valid"] * 5
    assert (found.open_goals, status_of(found, forbidden=False)) == ("⊢ p", "incomplete")


def test_an_error_of_the_whole_goes_to_the_last_outermost_step() -> None:
    found = judged(AND, Problem(-20, -10, "kernel", "(kernel) no"))
    assert labels(found) == ["valid", "valid", "valid", "invalid", "valid"]
    assert found.verdicts[3].kind == "kernel"


def test_an_error_between_the_steps_is_one_of_the_whole() -> None:
    start = prepared(AND).body.index("by")
    found = judged(AND, Problem(start, start + 2, "elaboration", "no"))
    assert labels(found) == ["valid", "valid", "valid", "invalid", "valid"]
    assert status_of(found, forbidden=False) == "rejected"


def test_an_error_of_the_whole_without_steps_is_outside() -> None:
    found = judged("", Problem(-5, -1, "elaboration", "no"))
    assert found.outside is not None
    assert status_of(found, forbidden=False) == "rejected"


@pytest.mark.parametrize("kind", sorted(UNKNOWN_KINDS))
def test_limits_are_unknown(kind: ProblemKind) -> None:
    found = judged(AND, at(AND, "exact hp", kind))
    assert found.verdicts[2] == Verdict("unknown", kind, "no: exact hp")
    assert status_of(found, forbidden=False) == "unknown"
    outside = judged("", Problem(-5, -1, kind, "no"))
    assert status_of(outside, forbidden=False) == "unknown"


def test_a_parse_error_is_tried_again_without_the_step() -> None:
    again = judge(first_attempt(prepared(AND)), [at(AND, "exact hq", "parse")])
    assert isinstance(again, Attempt)
    assert again.body.endswith("· exact hp\n  · sorry")
    found = judge(again, [])
    assert isinstance(found, Judgement)
    assert labels(found) == ["valid", "valid", "valid", "valid", "invalid"]
    assert found.verdicts[4].kind == "parse"


def test_what_follows_a_parse_error_is_unreached() -> None:
    again = judge(first_attempt(prepared(AND)), [at(AND, "exact hp", "parse")])
    assert isinstance(again, Attempt)
    found = judge(again, [])
    assert isinstance(found, Judgement)
    assert labels(found) == ["valid", "valid", "invalid", "unreached", "unreached"]


def test_a_wrong_step_before_a_parse_error_is_found() -> None:
    again = judge(first_attempt(prepared(AND)), [at(AND, "exact hq", "parse")])
    assert isinstance(again, Attempt)
    found = judge(again, [at(AND, "exact hp", "type_mismatch")])
    assert isinstance(found, Judgement)
    assert labels(found) == ["valid", "valid", "invalid", "valid", "invalid"]


def test_a_parse_error_before_all_steps_is_the_first_one_s() -> None:
    found = judged("\tskip\n\tskip", Problem(5, 5, "parse", "tabs"))
    assert labels(found) == ["invalid", "unreached"]


def test_the_gate_s_findings() -> None:
    found = judge(first_attempt(prepared("skip\nsorry\nskip")), [])
    assert isinstance(found, Judgement)
    assert labels(found) == ["valid", "hole", "valid"]
    assert status_of(found, forbidden=False) == "hole"
    found = judge(first_attempt(prepared("skip\nnative_decide\nskip")), [])
    assert isinstance(found, Judgement)
    assert labels(found) == ["valid", "forbidden", "unreached"]
    assert status_of(found, forbidden=False) == "forbidden"


def test_a_forbidden_step_stays_forbidden_when_the_rest_does_not_parse() -> None:
    outcome: Judgement | Attempt = first_attempt(prepared("native_decide\nskip"))
    while isinstance(outcome, Attempt):
        outcome = judge(outcome, [Problem(0, 0, "parse", "unexpected token")])
    assert status_of(outcome, forbidden=False) == "forbidden"


def test_unreached_takes_only_valid_ones() -> None:
    found = judged(AND, at(AND, "exact hp"))
    assert labels(without_unreached(found, frozenset({2, 3, 4}))) == [
        *["valid", "valid", "invalid", "unreached", "unreached"]
    ]


@pytest.mark.parametrize(
    ("given_labels", "first"),
    [
        ([], -1),
        (["valid", "unknown", "unreached"], -1),
        (["valid", "hole", "invalid"], 1),
        (["unknown", "forbidden"], 1),
        (["invalid"], 0),
    ],
)
def test_first_error(given_labels: list[Label], first: int) -> None:
    assert first_error(given_labels) == first


@pytest.mark.parametrize(
    ("given_labels", "status"),
    [
        (["valid", "invalid", "forbidden"], "forbidden"),
        (["hole", "invalid", "unknown"], "rejected"),
        (["hole", "unknown"], "unknown"),
        (["hole", "valid"], "hole"),
        (["valid", "unreached"], "unknown"),
        (["valid"], None),
        ([], None),
    ],
)
def test_status(given_labels: list[Label], status: str | None) -> None:
    found = Judgement(tuple(Verdict(label) for label in given_labels))
    assert status_of(found, forbidden=False) == status
    assert status_of(found, forbidden=True) == "forbidden"


# Any errors of Lean, at any place.

problems = st.builds(
    Problem,
    st.integers(-20, 200),
    st.integers(200, 300),
    st.sampled_from(KINDS),
    st.just("no"),
)


def run(proof: str, rounds: list[list[Problem]]) -> tuple[Judgement, int]:
    """Judge until there is a judgement; the last round's errors come again and again."""
    outcome: Judgement | Attempt = first_attempt(prepared(proof))
    count = 0
    while isinstance(outcome, Attempt):
        outcome = judge(outcome, rounds[min(count, len(rounds) - 1)])
        count += 1
        assert count < 20
    return outcome, count


@given(proof_texts, st.lists(st.lists(problems, max_size=3), min_size=1, max_size=4))
def test_an_error_never_leaves_a_proof_right(proof: str, rounds: list[list[Problem]]) -> None:
    found, count = run(proof, rounds)
    assert len(found.verdicts) == len(prepared(proof).script.steps)
    said = [problem for errors in rounds[:count] for problem in errors]
    if said:
        assert status_of(found, forbidden=False) is not None
    for verdict in found.verdicts:
        assert (verdict.kind in UNKNOWN_KINDS | {"inconsistent"}) == (verdict.label == "unknown")
        if verdict.label == "invalid":
            assert verdict.message


@given(proof_texts)
def test_without_errors_only_the_gate_objects(proof: str) -> None:
    item = prepared(proof)
    found, count = run(proof, [[]])
    assert count == 1
    assert {verdict.label for verdict in found.verdicts} <= {
        *["valid", "hole", "forbidden", "unreached"]
    }
    for step, verdict in zip(item.script.steps, found.verdicts, strict=True):
        assert verdict.label != "valid" or item.finding_of(step) is None
