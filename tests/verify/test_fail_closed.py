"""The whole verifier on a Lean that misbehaves, and on real Lean with proofs that do.

What must hold: no step is called right or wrong unless Lean said so, nothing is verified that Lean
did not accept, every item gets its report in its place, and no process is left behind.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import psutil
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from leanprm.errors import InfrastructureError
from leanprm.lean.limits import Limits
from leanprm.lean.toolchain import Toolchain
from leanprm.records import ProofItem, Report
from leanprm.verify.api import make_item
from leanprm.verify.verifier import Verifier
from tests.verify.scripted import RIGHT, scripted_toolchain

LIMITS = Limits(wall_s=0.3, startup_s=2.0, reply_bytes=1 << 20, memory_mb=256)
GOOD, BAD = "good one\ngood two", "good one\nbad two\ngood three"
READY = [RIGHT, RIGHT]
"""The warm-up and the self-test."""

BREAKS = [
    "crash",
    "crash_in_frame",
    "exit_zero",
    "die_by_signal",
    "memory_exit",
    "garbage",
    "no_header_end",
    "huge_reply",
    "bad_json",
    "not_object",
    "nested",
    "duplicate",
    "unknown_id",
    "future",
    "fatal",
    "error_crashed",
    "error_internal",
    "odd_diagnostic",
    "odd_severity",
    "odd_goals",
    "odd_wait",
]
STALLS = [
    "silence",
    "half_frame",
    "no_answer",
    "no_diagnostics",
    "no_progress",
    "sleep_for_ever",
    "leave_child",
]
HARMLESS = ["out_of_order", "stale", "in_pieces", "with_requests", "stderr_flood", "bytewise"]
BATCH_BREAKS = [
    "exit_three",
    "die_by_signal",
    "half_line",
    "printed",
    "blank_line",
    "array",
    "hidden_error",
    "flood",
    "no_answers",
    "only_calibration",
    "twice",
    "late",
    "other_name",
    "other_words",
    "warnings",
]


@pytest.fixture(autouse=True)
def no_process_is_left(request: pytest.FixtureRequest) -> Iterator[None]:
    """After each test the children are those that were there before."""
    before = set(psutil.Process().children(recursive=True))
    yield
    deadline = time.monotonic() + 2
    while left := set(psutil.Process().children(recursive=True)) - before:
        assert time.monotonic() < deadline, left
        time.sleep(0.02)


def items(*proofs: str) -> list[ProofItem]:
    return [
        make_item(f"theorem t{at} : True", proof, id=str(at)) for at, proof in enumerate(proofs)
    ]


def labels(report: Report) -> list[str]:
    return [step.label for step in report.steps]


def check(toolchain: Toolchain, todo: Sequence[ProofItem], workers: int = 1) -> list[Report]:
    with Verifier(toolchain, LIMITS, workers=workers) as verifier:
        return list(verifier.verify_many(todo))


def truth(proof: str) -> tuple[str, list[str]]:
    """What the fake says about a proof when it behaves."""
    wrong = ["invalid" if "bad" in line else "valid" for line in proof.split("\n")]
    return ("rejected" if "invalid" in wrong else "verified"), wrong


def assert_closed(reports: Sequence[Report], todo: Sequence[ProofItem]) -> None:
    """Every item is there, in order, with the truth or `unknown`."""
    assert [report.id for report in reports] == [item.id for item in todo]
    for report, item in zip(reports, todo, strict=True):
        status, right = truth(item.proof)
        assert report.status in (status, "unknown"), report
        for step, label in zip(report.steps, right, strict=True):
            assert step.label in (label, "unknown", "unreached"), report
        if report.status != "verified":
            assert report.reward.outcome in (0, None)
        if report.status == "unknown":
            assert report.reason is not None
            assert report.reward.outcome is None
            assert report.reward.product is None


def test_the_fake_behaves() -> None:
    todo = items(GOOD, BAD, GOOD)
    reports = check(scripted_toolchain(), todo)
    assert [(report.status, labels(report)) for report in reports] == [
        truth(item.proof) for item in todo
    ]


@pytest.mark.parametrize("act", BREAKS)
def test_breaking_at_a_check(act: str) -> None:
    todo = items(BAD, GOOD)
    reports = check(scripted_toolchain([*READY, act]), todo)
    assert_closed(reports, todo)


@pytest.mark.parametrize("act", BREAKS[::3])
def test_a_lean_that_always_breaks_gives_unknown_only(act: str, tmp_path: Path) -> None:
    toolchain = scripted_toolchain([*READY, act], [RIGHT, act], counter=tmp_path / "count")
    (report,) = check(toolchain, items(BAD))
    assert (report.status, labels(report)) == ("unknown", ["unknown"] * 3)
    assert report.reason is not None
    assert report.reason.kind in ("crash", "protocol", "memory")
    assert report.first_error == -1
    assert {step.kind for step in report.steps} == {report.reason.kind}


@pytest.mark.parametrize("act", STALLS)
def test_stalling_at_a_check(act: str) -> None:
    todo = items(GOOD)
    reports = check(scripted_toolchain([*READY, act]), todo)
    assert_closed(reports, todo)
    assert (reports[0].status, reports[0].reason and reports[0].reason.kind) == (
        "unknown",
        "timeout",
    )


@pytest.mark.parametrize("act", HARMLESS)
def test_what_is_odd_and_allowed_changes_nothing(act: str) -> None:
    todo = items(GOOD, BAD)
    reports = check(scripted_toolchain([*READY, act]), todo)
    assert [(report.status, labels(report)) for report in reports] == [
        truth(item.proof) for item in todo
    ]


def test_memory(tmp_path: Path) -> None:
    todo = items(GOOD)
    toolchain = scripted_toolchain([*READY, "eat_memory"], counter=tmp_path / "count")
    limits = Limits(wall_s=20, startup_s=5, memory_mb=64)
    with Verifier(toolchain, limits, workers=1) as verifier:
        (report,) = verifier.verify_many(todo)
    assert_closed([report], todo)
    assert (report.reason and report.reason.kind) == "memory"


@pytest.mark.parametrize("act", ["crash", "garbage", "bad_json", "fatal", "exit_zero"])
def test_breaking_at_the_start_raises(act: str) -> None:
    with pytest.raises(InfrastructureError) as raised:
        check(scripted_toolchain([act]), items(GOOD))
    assert raised.value.phase == "start"


@pytest.mark.parametrize("act", ["crash", "garbage", "silence", "odd_severity"])
def test_breaking_at_the_self_test_raises(act: str) -> None:
    with pytest.raises(InfrastructureError):
        check(scripted_toolchain([RIGHT, act]), items(GOOD))


def test_a_lean_that_fails_the_self_test_is_never_used() -> None:
    with Verifier(scripted_toolchain([RIGHT, "blind"]), LIMITS, workers=1) as verifier:
        for _ in range(2):
            with pytest.raises(InfrastructureError):
                verifier.verify(items(GOOD)[0])


def test_nobody_overtakes_the_self_test() -> None:
    async def run() -> list[object]:
        toolchain = scripted_toolchain([RIGHT, "blind"])
        async with Verifier(toolchain, LIMITS, workers=2) as verifier:
            jobs = [verifier.averify(item) for item in items(GOOD, GOOD, GOOD)]
            return list(await asyncio.gather(*jobs, return_exceptions=True))

    found = asyncio.run(run())
    assert [isinstance(each, InfrastructureError) for each in found] == [True] * 3


def test_one_crash_is_tried_again(tmp_path: Path) -> None:
    toolchain = scripted_toolchain([*READY, "crash"], [RIGHT], counter=tmp_path / "count")
    (report,) = check(toolchain, items(GOOD))
    assert report.status == "verified"


@pytest.mark.parametrize("act", BATCH_BREAKS)
def test_breaking_at_the_audit(act: str) -> None:
    todo = items(GOOD, BAD, GOOD)
    reports = check(scripted_toolchain(batches=[act]), todo)
    assert_closed(reports, todo)
    assert [report.status for report in reports] == ["unknown", "rejected", "unknown"]
    for report in (reports[0], reports[2]):
        assert labels(report) == ["valid", "valid"]
        assert (report.reason and report.reason.kind) in ("protocol", "crash")


def test_stalling_at_the_audit() -> None:
    todo = items(GOOD)
    limits = Limits(wall_s=0.3, startup_s=0.5)
    with Verifier(scripted_toolchain(batches=["leave_child"]), limits, workers=1) as verifier:
        (report,) = verifier.verify_many(todo)
    assert_closed([report], todo)
    assert (report.reason and report.reason.kind) == "timeout"


@pytest.mark.parametrize(
    ("act", "status", "kind"),
    [
        ("bad_axiom", "forbidden", "axiom"),
        ("hole", "hole", "sorry"),
        ("refusal", "unknown", "inconsistent"),
    ],
)
def test_an_audit_that_disagrees(act: str, status: str, kind: str) -> None:
    (report,) = check(scripted_toolchain(batches=[act]), items(GOOD))
    assert (report.status, report.reason and report.reason.kind) == (status, kind)
    assert report.audit.agrees is False
    assert report.reward.outcome in (0, None)


def test_an_audit_that_breaks_once_decides_nothing(tmp_path: Path) -> None:
    todo = items(*[GOOD] * 4)
    toolchain = scripted_toolchain(batches=["exit_three", RIGHT], counter=tmp_path / "count")
    assert [report.status for report in check(toolchain, todo)] == ["verified"] * 4


def test_a_lean_that_calls_the_statement_wrong_is_no_verdict_on_the_proof() -> None:
    reports = check(scripted_toolchain([*READY, "all_wrong"]), items(GOOD, BAD))
    assert [report.status for report in reports] == ["unknown", "unknown"]
    assert {label for report in reports for label in labels(report)} == {"unreached"}


plans = st.lists(st.sampled_from([RIGHT, *BREAKS, *HARMLESS, "silence"]), min_size=1, max_size=4)
proofs = st.lists(st.sampled_from(["good", "bad", "good x", "bad y"]), min_size=1, max_size=4)


@settings(
    max_examples=20,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    first=plans,
    others=st.lists(plans, max_size=2),
    batches=st.lists(st.sampled_from([RIGHT, *BATCH_BREAKS]), min_size=1, max_size=3),
    steps=st.lists(proofs, min_size=1, max_size=5),
    workers=st.integers(1, 2),
)
def test_any_misbehaviour(
    tmp_path_factory: pytest.TempPathFactory,
    first: list[str],
    others: list[list[str]],
    batches: list[str],
    steps: list[list[str]],
    workers: int,
) -> None:
    todo = items(*("\n".join(lines) for lines in steps))
    later = [[RIGHT, *plan] for plan in others]
    counter = tmp_path_factory.mktemp("counter") / "count"
    # One worker takes the self-test; the plan of a second begins with a check.
    toolchain = scripted_toolchain([*READY, *first], *later, batches=batches, counter=counter)
    assert_closed(check(toolchain, todo, workers), todo)


def test_no_process_after_a_hundred_timeouts(tmp_path: Path) -> None:
    todo = [
        item.model_copy(update={"header": f"-- {at}\n"})
        for at, item in enumerate(items(*[GOOD] * 100))
    ]
    limits = Limits(wall_s=0.05, startup_s=10)
    stall = "sleep_for_ever"
    toolchain = scripted_toolchain([*READY, stall], [RIGHT, stall], counter=tmp_path / "count")
    with Verifier(toolchain, limits, workers=34, audit=False) as verifier:
        reports = list(verifier.verify_many(todo))
    assert_closed(reports, todo)
    assert {report.reason and report.reason.kind for report in reports} == {"timeout"}


# Real Lean.

RUNAWAY = "repeat (have h : True := trivial)"
ENDLESS = Limits(wall_s=1.5, max_heartbeats=10**9, max_rec_depth=10**5)
HUNGRY = Limits(wall_s=60, max_heartbeats=10**9, max_rec_depth=10**5, memory_mb=200)


@pytest.mark.parametrize(("limits", "kind"), [(ENDLESS, "timeout"), (HUNGRY, "memory")])
def test_a_proof_that_runs_away_harms_only_itself(
    toolchain: Toolchain, limits: Limits, kind: str
) -> None:
    todo = items("trivial", "skip", RUNAWAY, "exact 1", "trivial")
    with Verifier(toolchain, limits, workers=2) as verifier:
        reports = list(verifier.verify_many(todo))
    assert [report.status for report in reports] == [
        "verified",
        "incomplete",
        "unknown",
        "rejected",
        "verified",
    ]
    assert (labels(reports[2]), reports[2].reason and reports[2].reason.kind) == (
        ["unknown"],
        kind,
    )


def test_heartbeats_are_no_verdict(toolchain: Toolchain) -> None:
    todo = items("trivial", RUNAWAY, "trivial")
    limits = Limits(max_heartbeats=200, max_rec_depth=10**5)
    with Verifier(toolchain, limits, workers=1) as verifier:
        reports = list(verifier.verify_many(todo))
    assert [report.status for report in reports] == ["verified", "unknown", "verified"]
    assert reports[1].steps[0].kind == "heartbeats"


def test_timeouts_of_real_lean_leave_nothing(toolchain: Toolchain) -> None:
    todo = [
        item.model_copy(update={"header": f"-- {at}\n"})
        for at, item in enumerate(items(*[RUNAWAY] * 6))
    ]
    limits = Limits(wall_s=0.2, max_heartbeats=10**9, max_rec_depth=10**5)
    with Verifier(toolchain, limits, workers=2) as verifier:
        reports = list(verifier.verify_many(todo))
    assert {report.reason and report.reason.kind for report in reports} == {"timeout"}
