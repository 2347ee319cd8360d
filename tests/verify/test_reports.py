"""From cases and audits to reports: what each of them may say."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leanprm.errors import (
    InfrastructureError,
    LeanCrashed,
    LeanMemoryExceeded,
    LeanProtocolError,
    LeanTimeout,
)
from leanprm.records import Label, ProofItem, Reason, Report, ToolchainInfo
from leanprm.verify.attempt import Verdict, first_attempt
from leanprm.verify.audit import AuditVerdict
from leanprm.verify.axioms import ALLOWED_AXIOMS
from leanprm.verify.checker import Case
from leanprm.verify.labels import Judgement
from leanprm.verify.prepare import prepare
from leanprm.verify.reports import decided_by_steps, make_report
from tests.verify.proofs import prepared, proof_texts

INFO = ToolchainInfo(kind="embedded", lean="4.35.0", commit="c")
RIGHT = AuditVerdict(True)


def case(labels: Sequence[Label], proof: str = "", **more: object) -> Case:
    """A judged case with these labels, one a step."""
    item = prepared(proof or "\n".join(["skip"] * len(labels)))
    found = Case(item, first_attempt(item), **more)  # type: ignore[arg-type]  # fields by name
    if not more:
        verdicts = [Verdict(label, None if label == "valid" else label, label) for label in labels]
        found.judgement = Judgement(tuple(verdicts))
    return found


def report(found: Case, audit: AuditVerdict | None = None) -> Report:
    return make_report(found, audit, INFO, 0.5)


def test_right_steps_and_a_clean_audit() -> None:
    found = report(case(["valid", "valid"]), RIGHT)
    assert (found.status, found.reason, found.first_error) == ("verified", None, -1)
    assert (found.audit.agrees, found.audit.ran) == (True, True)
    assert found.reward.model_dump() == {
        "outcome": 1,
        "process": [1, 1],
        "min": 1.0,
        "product": 1.0,
        "mean": 1.0,
        "last": 1.0,
    }


@pytest.mark.parametrize(
    ("audit", "status", "kind", "agrees"),
    [
        (None, "unknown", "not_audited", None),
        (AuditVerdict(False, problem="no"), "unknown", "inconsistent", False),
        (AuditVerdict(False), "unknown", "inconsistent", False),
        (AuditVerdict(True, ("sorryAx",)), "hole", "sorry", False),
        (AuditVerdict(True, ("propext", "sorryAx")), "hole", "sorry", False),
        (AuditVerdict(True, ("bad",)), "forbidden", "axiom", False),
        (AuditVerdict(True, ("sorryAx", "bad")), "forbidden", "axiom", False),
        (AuditVerdict(True, ("Propext",)), "forbidden", "axiom", False),
        (AuditVerdict(True, ("A.propext",)), "forbidden", "axiom", False),
        (AuditVerdict(True, tuple(ALLOWED_AXIOMS)), "verified", None, True),
        (AuditVerdict(False, error=LeanTimeout("late")), "unknown", "timeout", None),
        (AuditVerdict(True, error=LeanCrashed("gone")), "unknown", "crash", None),
    ],
)
def test_what_the_audit_decides(
    audit: AuditVerdict | None, status: str, kind: str | None, agrees: bool | None
) -> None:
    found = report(case(["valid"]), audit)
    assert (found.status, found.reason and found.reason.kind) == (status, kind)
    assert found.audit.agrees is agrees
    assert (found.reward.outcome == 1) == (status == "verified")


@pytest.mark.parametrize(
    ("labels", "status", "first"),
    [
        (["valid", "invalid", "unreached"], "rejected", 1),
        (["hole", "valid"], "hole", 0),
        (["valid", "forbidden"], "forbidden", 1),
        (["valid", "unknown"], "unknown", -1),
        (["unreached"], "unknown", -1),
    ],
)
def test_what_the_steps_decide_no_audit_can_change(
    labels: list[Label], status: str, first: int
) -> None:
    for audit in (None, RIGHT):
        found = report(case(labels), audit)
        assert (found.status, found.first_error) == (status, first)
        assert found.audit.agrees is None
        assert found.reward.outcome != 1


def test_the_reason_is_the_first_step_s_that_is_not_right() -> None:
    found = report(case(["valid", "invalid", "hole"]))
    assert found.reason == Reason(kind="invalid", message="invalid")


@pytest.mark.parametrize("error", [LeanTimeout, LeanMemoryExceeded, LeanCrashed, LeanProtocolError])
def test_an_infrastructure_failure(error: type[InfrastructureError]) -> None:
    found = report(case(["valid", "valid"], error=error("what happened", stderr_tail="the end")))
    assert found.status == "unknown"
    assert found.reason is not None
    assert found.reason.kind == error.kind
    assert "the end" in found.reason.message
    assert [(step.label, step.kind) for step in found.steps] == [("unknown", error.kind)] * 2
    assert found.reward.process == [None, None]
    assert found.reward.min is None


def test_a_refusal() -> None:
    found = report(case(["valid"], refusal=Reason(kind="statement", message="no")))
    assert (found.status, found.reason and found.reason.kind) == ("unknown", "statement")
    assert [step.label for step in found.steps] == ["unreached"]
    assert found.reward.model_dump(exclude={"process"}) == dict.fromkeys(
        ["outcome", "min", "product", "mean", "last"]
    )


def test_a_header_that_is_barred() -> None:
    item = prepare(
        ProofItem(id="x", statement="theorem t : True", proof="trivial", header="axiom a : False\n")
    )
    found = report(Case(item, first_attempt(item)))
    assert (found.status, found.reason and found.reason.kind) == ("forbidden", "axiom")
    assert [step.label for step in found.steps] == ["unreached"]


@given(proof_texts)
def test_spans_hold_the_text_of_their_steps(proof: str) -> None:
    item = prepared(proof)
    found = case([], proof)
    found.judgement = Judgement(tuple(Verdict("valid") for _ in item.script.steps))
    lines = proof.split("\n")
    for step in report(found).steps:
        (first, start), (last, end) = step.start, step.end
        text = lines[first - 1 : last]
        text[-1] = text[-1][:end]
        text[0] = text[0][start:]
        assert "\n".join(text) == step.text


audits = st.none() | st.builds(
    AuditVerdict,
    st.booleans(),
    st.lists(st.sampled_from(["propext", "sorryAx", "bad", "Quot.sound"])).map(tuple),
    st.none() | st.just("no"),
    st.none() | st.builds(LeanCrashed, st.just("gone")),
)
label_lists = st.lists(
    st.sampled_from(["valid", "invalid", "hole", "forbidden", "unknown", "unreached"]), max_size=5
)


@given(label_lists, audits)
def test_verified_needs_everything(labels: list[Label], audit: AuditVerdict | None) -> None:
    judged = case(labels)
    found = report(judged, audit)
    clean = (
        audit is not None
        and audit.accepted
        and audit.error is None
        and set(audit.axioms) <= ALLOWED_AXIOMS
    )
    right = all(label == "valid" for label in labels)
    assert (found.status == "verified") == (right and clean)
    assert (found.reward.outcome == 1) == (found.status == "verified")
    assert (found.reason is None) == (found.status == "verified")
    assert decided_by_steps(judged) in (None, found.status)
    if found.status == "unknown" or "unknown" in labels:
        assert found.reward.product is None
    assert Report.model_validate_json(found.model_dump_json()) == found
