"""Each format: its trap, what it holds and what it refuses."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from leanprm.data.formats import FORMATS, Options, Unholdable, find_format
from leanprm.data.formats.provers import items_of_row, row_of_item
from leanprm.errors import InputError
from leanprm.records import Chain
from leanprm.verify.inputs import read_items
from tests.data.chains import TEXT, chain, chains, read, refused, rows, written

HARD = st.sampled_from([1, 0])
EXAMPLES = Path(__file__).parents[2] / "datasets" / "examples" / "proofs.jsonl"


def shepherd(problem: str, *steps: tuple[str, str]) -> dict[str, Any]:
    marked = [f"Step {at}: {text} {sign}" for at, (text, sign) in enumerate(steps, start=1)]
    label = f"{problem} " + "\n".join(marked)
    blank = [f"Step {at}: {text} ки" for at, (text, _) in enumerate(steps, start=1)]
    return {"input": f"{problem} " + "\n".join(blank), "label": label, "task": "GSM8K"}


def prm800k(*steps: dict[str, Any], reason: str = "found_error") -> dict[str, Any]:
    return {
        "labeler": "l",
        "timestamp": "2023-01-22T04:34:27",
        "generation": 9,
        "is_quality_control_question": False,
        "is_initial_screening_question": False,
        "question": {"problem": "What?", "ground_truth_answer": "4"},
        "label": {"steps": list(steps), "total_time": 7, "finish_reason": reason},
    }


def rated(*texts: tuple[str, Any], chosen: int | None = 0, human: Any = None) -> dict[str, Any]:
    completions = [{"text": text, "rating": rating, "flagged": None} for text, rating in texts]
    return {"completions": completions, "human_completion": human, "chosen_completion": chosen}


def critic(*before: str, then: str, rating: Any = 1) -> dict[str, Any]:
    return {
        "instruction": "What?",
        "responses": list(before),
        "next_response": then,
        "answer": None,
        "is_human_response": False,
        "is_solution": False,
        "is_preferred_response": True,
        "rating": rating,
    }


def prmbench(**fields: Any) -> dict[str, Any]:
    base = {
        "original_question": "Q",
        "modified_question": "Q!",
        "original_process": ["a", "b", "c"],
        "modified_process": ["a", "x", "c", "y"],
        "modified_steps": [2, 4],
        "error_steps": [2, 4],
        "reason": "because",
        "idx": "circular_1",
        "question": "Q",
        "classification": "circular",
    }
    return {**base, **fields}


LEANDOJO = {
    "url": "https://example.org/mathlib",
    "commit": "29dc",
    "file_path": "M/A.lean",
    "full_name": "A.b",
    "theorem_statement": "theorem A.b : p → p",
    "start": [1, 1],
    "end": [3, 4],
    "traced_tactics": [
        {
            "tactic": "intro h",
            "annotated_tactic": ["intro h", []],
            "state_before": "⊢ p → p",
            "state_after": "h : p\n⊢ p",
        },
        {
            "tactic": "exact h",
            "annotated_tactic": ["exact <a>h</a>", [{"full_name": "h"}]],
            "state_before": "h : p\n⊢ p",
            "state_after": "no goals",
        },
    ],
}
PROCESSBENCH = {
    "id": "gsm8k-0",
    "generator": "m",
    "problem": "Q",
    "steps": ["a", "b", "c"],
    "final_answer_correct": False,
    "label": 1,
}
FOVER = {
    "id": "7",
    "problem": "Q",
    "solution_steps": ["a", "b", "c"],
    "error_labels": [True, False, None],
    "messages": [{"role": "user", "content": "a"}],
}
TRL = {"prompt": "Q", "completions": ["a", "b"], "labels": [True, False], "extra": {"n": 1}}
PUBLIC: dict[str, list[dict[str, Any]]] = {
    "trl": [TRL],
    "math-shepherd": [
        shepherd("Q?", ("3+5=8", "+"), ("8-2=5 - no", "-")),
        {"input": "Q?\nStep 1: a ки\n Step 2: b ки\n", "label": "Q?\nStep 1: a +\n Step 2: b -\n"},
        {"input": "Q? Step 1: a ки\nStep 2: b ки", "label": "Q? Step 1: a +\nStep 2: b ки"},
    ],
    "prm800k": [
        prm800k(
            rated(("a", 0)),
            rated(("b", 1), ("b'", -1), chosen=None, human={"text": "h", "source": "human"}),
            rated(("c", -1), ("c'", 0), ("c''", None), chosen=None),
        ),
        prm800k(rated(("a", 1)), rated(chosen=None), reason="give_up"),
    ],
    "critic": [
        critic(then="a"),
        critic("a", then="b", rating=-1),
        critic("a", then="c", rating=0),
        critic("a", "c", then="d", rating=None),
        critic("z", then="e"),
    ],
    "processbench": [PROCESSBENCH, {**PROCESSBENCH, "id": "x", "label": -1}],
    "prmbench": [prmbench(), prmbench(idx="m_2", error_steps=[], modified_steps=[])],
    "fover": [FOVER],
    "leandojo": [LEANDOJO],
}


@pytest.mark.parametrize("name", PUBLIC)
def test_published_rows_come_back_unchanged(name: str) -> None:
    given = PUBLIC[name]
    before = copy.deepcopy(given)
    back = written(name, *read(name, *given))
    assert sorted(map(json.dumps, map(_sorted, back))) == sorted(
        map(json.dumps, map(_sorted, before))
    )


def _sorted(row: dict[str, Any]) -> dict[str, Any]:
    return dict(sorted(row.items()))


HOLDS: dict[str, tuple[st.SearchStrategy[Any], set[str]]] = {
    "trl": (HARD, {"problem", "steps", "labels"}),
    "processbench": (HARD, {"id", "problem", "steps", "first_error", "outcome"}),
    "fover": (st.sampled_from([1, 0, None]), {"id", "problem", "steps", "labels"}),
    "prmbench": (HARD, {"id", "problem", "steps", "labels"}),
    "prm800k": (st.sampled_from([1, 0, None]), {"problem", "steps", "labels"}),
    "critic": (st.sampled_from([1, 0, None]), {"problem", "steps", "labels"}),
    "math-shepherd": (HARD, {"problem", "steps", "labels"}),
    "chain": (st.sampled_from([1, 0, None]), set(Chain.model_fields)),
}


@pytest.mark.parametrize("name", HOLDS)
@settings(deadline=None)
@given(data=st.data())
def test_what_a_format_holds_comes_back(name: str, data: st.DataObject) -> None:
    labels, fields = HOLDS[name]
    one = data.draw(chains(label=labels, text=TEXT))
    assume(one.id)
    try:
        back = read(name, *written(name, one))
    except Unholdable:
        # White space and marks inside the text are the only reasons, and Math-Shepherd's alone.
        assert name == "math-shepherd"
        texts = [one.problem, *one.steps]
        assert any(text != text.strip() or "ки" in text or "Step" in text for text in texts)
        return
    assert len(back) == 1
    assert back[0].model_dump(include=fields) == one.model_dump(include=fields)


def test_trl_soft_labels_are_never_truncated() -> None:
    (found,) = read("trl", {**TRL, "labels": [0.99, 0.2]})
    assert found.labels == [None, None]
    assert found.values == [0.99, 0.2]
    (found,) = read("trl", {**TRL, "labels": [0.99, 0.2]}, threshold=0.5)
    assert (found.labels, found.values) == ([1, 0], [0.99, 0.2])
    (found,) = read("trl", {**TRL, "labels": [1.0, 0]})
    assert (found.labels, found.values) == ([1, 0], None)


def test_trl_gets_booleans_only() -> None:
    (row,) = written("trl", chain([1, 0, None, 1], values=[0.9, 0.1, None, 0.5]))
    assert row["labels"] == [True, False]
    assert all(type(label) is bool for label in row["labels"])
    assert row["completions"] == ["step 0", "step 1"]
    with pytest.raises(Unholdable, match="unknown"):
        written("trl", chain([1, None]), unknown="refuse")
    with pytest.raises(Unholdable, match="first step is unknown"):
        written("trl", chain([None, 1]))


@pytest.mark.parametrize("labels", [["+", "-"], [2, 0], [-100, 1], [None, True], "++"])
def test_trl_refuses_other_labels(labels: Any) -> None:
    (found,) = refused("trl", {**TRL, "labels": labels})
    assert found.kind == "broken"
    assert "in.jsonl:1: " in found.message


def test_math_shepherd_signs_inside_steps_are_no_labels() -> None:
    row = shepherd("3 + 4 - 1?", ("3+4 = 7 + 0", "+"), ("7 - 1 = 5 -", "-"), ("so 5 +", "-"))
    (found,) = read("math-shepherd", row)
    assert found.labels == [1, 0, 0]
    assert found.steps == ["3+4 = 7 + 0", "7 - 1 = 5 -", "so 5 +"]
    assert found.problem == "3 + 4 - 1?"


def test_math_shepherd_answer_and_question_with_a_step() -> None:
    row = shepherd("After Step 1: what?", ("The answer is: 12", "+"))
    (found,) = read("math-shepherd", row)
    assert (found.problem, found.answer) == ("After Step 1: what?", "12")


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"label": "Q? Step 1: b +"}, "differs from `input` in the text of step 1"),
        ({"label": "Q? Step 1: a *"}, r"'\*' in the place of mark 1"),
        ({"label": "Q? Step 1: a"}, "differs|in the place of mark"),
        ({"label": "Q? Step 1: a + more"}, "goes on behind"),
        ({"input": "Q? a ки", "label": "Q? a +"}, "no `Step 1:`"),
        ({"input": "Q? Step 1: a ки b", "label": "Q? Step 1: a + b"}, "without the mark"),
    ],
)
def test_math_shepherd_strings_must_be_parallel(change: dict[str, str], words: str) -> None:
    given = {"input": "Q? Step 1: a ки", "label": "Q? Step 1: a +", **change}
    (found,) = refused("math-shepherd", given)
    with pytest.raises(InputError, match=words):
        raise InputError(found.message)


def test_math_shepherd_refuses_its_own_mark() -> None:
    with pytest.raises(Unholdable, match="mark"):
        written("math-shepherd", chain([1], steps=["кит"]))


def test_processbench_counts_from_zero_and_knows_nothing_behind() -> None:
    (found,) = read("processbench", PROCESSBENCH)
    assert found.labels == [1, 0, None]
    assert found.first_error == 1
    assert found.outcome == 0
    (found,) = read("processbench", {**PROCESSBENCH, "label": -1})
    assert found.labels == [1, 1, 1]
    (found,) = read("processbench", {**PROCESSBENCH, "label": 0})
    assert found.labels == [0, None, None]


@pytest.mark.parametrize("label", [3, -2, True, "1", None, 1.0])
def test_processbench_refuses_other_labels(label: Any) -> None:
    (found,) = refused("processbench", {**PROCESSBENCH, "label": label})
    assert found.kind == "broken"


def test_processbench_claims_no_earliest_error_behind_an_unknown_step() -> None:
    (row,) = written("processbench", chain([1, 0, None, 1]))
    assert row["label"] == 1
    for labels in ([None, 0], [1, None], [None]):
        with pytest.raises(Unholdable, match="unknown"):
            written("processbench", chain(labels))


def test_prmbench_counts_from_one() -> None:
    modified, original = read("prmbench", prmbench())
    assert modified.labels == [1, 0, 1, 0]
    assert modified.first_error == 1
    assert original.labels == [1, 1, 1]
    assert original.steps == ["a", "b", "c"]
    assert original.group == modified.group
    (row,) = written("prmbench", chain([1, 0]))
    assert row["error_steps"] == [2]


@pytest.mark.parametrize("wrong", [[0], [5], [-1], ["1"], [True]])
def test_prmbench_refuses_steps_that_are_not_there(wrong: Any) -> None:
    (found,) = refused("prmbench", prmbench(error_steps=wrong))
    assert found.kind == "broken"


def test_prmbench_originals_come_once() -> None:
    found = read("prmbench", prmbench(), prmbench(idx="other_1"))
    assert [each.id for each in found] == ["circular_1", "original:circular_1", "other_1"]


def test_fover_true_means_right() -> None:
    (found,) = read("fover", FOVER)
    assert found.labels == [1, 0, None]
    (row,) = written("fover", chain([0, 1, None]))
    assert row["error_labels"] == [False, True, None]
    assert refused("fover", {**FOVER, "error_labels": [1, 0, None]})[0].kind == "broken"


def test_prm800k_neutral_is_an_option() -> None:
    row = prm800k(rated(("a", 1)), rated(("b", 0)), rated(("c", -1)))
    assert read("prm800k", row)[0].labels == [1, 1, 0]
    assert read("prm800k", row, neutral="wrong")[0].labels == [1, 0, 0]
    assert read("prm800k", row, neutral="unknown")[0].labels == [1, None, 0]


def test_prm800k_null_and_flagged_are_unknown() -> None:
    flagged = rated(("b", 1))
    flagged["completions"][0]["flagged"] = True
    (found,) = read("prm800k", prm800k(rated(("a", None)), flagged))
    assert found.labels == [None, None]


def test_prm800k_path_goes_on_with_the_human_step() -> None:
    human = rated(("a", -1), ("b", -1), chosen=None, human={"text": "h", "source": "human"})
    main, *others = read("prm800k", prm800k(human, rated(("c", 1)), reason="solution"))
    assert (main.steps, main.labels, main.outcome) == (["h", "c"], [1, 1], 1)
    assert [(each.steps, each.labels) for each in others] == [(["a"], [0]), (["b"], [0])]
    plain = rated(("a", -1), chosen=None, human="h")
    assert read("prm800k", prm800k(plain, rated(("c", 1))))[0].steps == ["h", "c"]


def test_prm800k_stops_at_the_first_error() -> None:
    row = prm800k(rated(("a", 1)), rated(("b", -1), ("b'", 1), chosen=None))
    main, other = read("prm800k", row)
    assert (main.steps, main.labels, main.outcome) == (["a", "b"], [1, 0], None)
    assert (other.steps, other.labels) == (["a", "b'"], [None, 1])
    assert other.group == main.group
    assert len(read("prm800k", row, alternatives=False)) == 1
    assert read("prm800k", row, shared="repeat")[1].labels == [1, 1]


def test_prm800k_alternatives_are_not_multiplied() -> None:
    steps = [rated(*((f"{at}{n}", 1) for n in range(3))) for at in range(3)]
    found = read("prm800k", prm800k(*steps))
    assert len(found) == 7
    assert sum(label is not None for each in found for label in each.labels) == 9


def test_prm800k_bad_problems_and_broken_paths() -> None:
    (found,) = refused("prm800k", prm800k(rated(("a", 1)), reason="bad_problem"))
    assert found.kind == "bad_problem"
    (found,) = refused("prm800k", prm800k(rated(("a", 1), chosen=None), rated(("b", 1))))
    assert "step 1 has no chosen completion" in found.message
    (found,) = refused("prm800k", prm800k(rated(("a", 1), chosen=3)))
    assert "no completion 3" in found.message
    (found,) = refused("prm800k", prm800k(rated(("a", 2))))
    assert "rating 2" in found.message


def test_critic_counts_every_rating_once() -> None:
    found = read("critic", *PUBLIC["critic"])
    assert [(each.steps, each.labels) for each in found] == [
        (["a", "b"], [1, 0]),
        (["a", "c", "d"], [None, 1, None]),
        (["z", "e"], [None, 1]),
    ]
    assert len({each.group for each in found}) == 1
    assert read("critic", *PUBLIC["critic"], shared="repeat")[1].labels == [1, 1, None]


def test_critic_nan_and_contradictions_are_unknown() -> None:
    nan = critic(then="b", rating=float("nan"))
    again = [critic(then="c"), critic(then="c", rating=-1), critic(then="d"), critic(then="d")]
    found = read("critic", nan, *again)
    assert [each.labels for each in found] == [[None], [None], [1]]
    assert len(written("critic", *found)) == 5


def test_critic_broken_rows_do_not_spoil_their_problem() -> None:
    given = [critic(then="a"), {**critic("a", then="b"), "rating": "good"}]
    found = list(FORMATS["critic"].read(rows(*given), Options()))
    assert [type(each).__name__ for each in found] == ["Reject", "Chain"]


def test_leandojo_states_and_labels() -> None:
    (found,) = read("leandojo", LEANDOJO)
    assert found.kind == "formal"
    assert found.labels == [1, 1]
    assert found.states == ["⊢ p → p", "h : p\n⊢ p"]
    assert found.problem == "theorem A.b : p → p"
    fresh = chain([1, 1], kind="formal", states=["s0", "s1"], outcome=1)
    (row,) = written("leandojo", fresh)
    assert [each["state_after"] for each in row["traced_tactics"]] == ["s1", "no goals"]
    for unfit in (chain([1]), chain([1, 0], kind="formal", states=["a", "b"], outcome=0)):
        with pytest.raises(Unholdable):
            written("leandojo", unfit)
    with pytest.raises(Unholdable, match="behind its last step"):
        written("leandojo", chain([1], kind="formal", states=["a"]))


@pytest.mark.parametrize("name", sorted(set(PUBLIC) - {"critic"}))
def test_solutions_without_steps_are_counted(name: str) -> None:
    empty: dict[str, dict[str, Any]] = {
        "trl": {"prompt": "Q", "completions": [], "labels": []},
        "math-shepherd": {"input": "", "label": ""},
        "prm800k": prm800k(),
        "processbench": {**PROCESSBENCH, "steps": [], "label": -1},
        "prmbench": prmbench(modified_process=[], error_steps=[]),
        "fover": {**FOVER, "solution_steps": [], "error_labels": []},
        "leandojo": {**LEANDOJO, "traced_tactics": []},
    }
    assert [each.kind for each in refused(name, empty[name])] == ["no_steps"]


def test_labels_and_steps_must_be_as_many() -> None:
    (found,) = refused("fover", {**FOVER, "error_labels": [True]})
    assert "1 labels for 3 steps" in found.message


def test_proofs_come_back_as_they_were() -> None:
    items = [item.model_copy(update={"source": None}) for item in read_items([EXAMPLES])]
    assert len(items) > 100
    for item in items:
        (row,) = rows(row_of_item(item))
        (back,) = items_of_row(row)
        again = back.model_copy(update={"source": None})
        assert again.model_dump(exclude={"meta"}) == item.model_dump(exclude={"meta"})


def test_proofs_as_chains_have_no_labels() -> None:
    found = read("provers", {"statement": "theorem t (p : Prop) (h : p) : p", "proof": "exact h"})
    assert [(each.steps, each.labels, each.kind) for each in found] == [
        (["exact h"], [None], "formal")
    ]
    (row,) = written("provers", *found)
    assert row["formal_statement"] == "theorem t (p : Prop) (h : p) : p := by"
    with pytest.raises(Unholdable, match="text of a proof"):
        written("provers", chain())


def test_unknown_format_names_the_nearest() -> None:
    with pytest.raises(InputError, match="did you mean processbench"):
        find_format("procesbench")
    with pytest.raises(InputError, match="one of chain, trl"):
        find_format("xyz")
