"""The adapters answer the calls that the frameworks make, with the shapes they expect."""

from __future__ import annotations

import asyncio
import inspect
import json
import subprocess
import sys
from collections.abc import Sequence

import pytest

from leanprm.errors import InputError
from leanprm.rewards import (
    Asked,
    FormalReward,
    Reward,
    Rewarded,
    ScorerReward,
    as_openrlhf,
    as_trl,
    as_verl,
    min_form,
)
from leanprm.rewards.openrlhf import asked_of
from tests.prm.test_shared import Gate
from tests.rewards.test_formal import RIGHT, STATEMENT, WRONG


class Noting:
    """Answers with a given value, and notes what it was asked."""

    def __init__(self, *values: float | None) -> None:
        self.values, self.asked = list(values), list[Asked]()

    def rewards(self, asked: Sequence[Asked]) -> list[Rewarded]:
        self.asked += asked
        return [Rewarded(self.values[k]) for k in range(len(asked))]


def test_trl_with_real_lean(formal: FormalReward) -> None:
    reward = as_trl(formal)
    assert reward(
        prompts=["prove it"] * 2,
        completions=[RIGHT, WRONG],
        completion_ids=[[1], [2]],
        formal_statement=[STATEMENT] * 2,
        trainer_state=None,
    ) == [1.0, 0.0]


def test_trl_messages_logs_and_unknown() -> None:
    reward, logged = Noting(0.5, None), list[tuple[str, float]]()
    function = as_trl(reward, name="lean")
    found = function(
        prompts=[[{"role": "system", "content": "s"}, {"role": "user", "content": "p"}]] * 2,
        completions=[
            [{"role": "assistant", "content": "c"}],
            [{"role": "assistant", "content": None}],
        ],
        header=["open Nat", None],
        log_metric=lambda name, value: logged.append((name, value)),
        log_extra=lambda name, values: None,
    )
    assert found == [0.5, None]
    assert reward.asked == [Asked("c", "p", None, "open Nat"), Asked("", "p")]
    assert logged == [("lean/unknown", 0.5)]
    assert function.__name__ == "lean"
    assert as_trl(Noting(None), unknown=0.0)(prompts=["p"], completions=["c"]) == [0.0]


def test_trl_columns_at_fault() -> None:
    with pytest.raises(InputError, match="no column 'goal'"):
        as_trl(Noting(1.0), statement="goal")(prompts=["p"], completions=["c"])
    with pytest.raises(InputError, match="'statement', completion 0"):
        as_trl(Noting(1.0))(prompts=["p"], completions=["c"], statement=[3])
    with pytest.raises(InputError, match="no message from the assistant"):
        as_trl(Noting(1.0))(prompts=["p"], completions=[[{"role": "tool", "content": "x"}]])


def test_verl_one_by_one(formal: FormalReward) -> None:
    compute_score = as_verl(formal)
    truth = json.dumps({"formal_statement": STATEMENT, "header": ""})
    right = compute_score(
        data_source="d", solution_str=RIGHT, ground_truth=truth, extra_info={"index": 1}
    )
    assert right == {"score": 1.0, "known": 1.0}
    assert compute_score("d", WRONG, STATEMENT)["score"] == 0.0
    assert compute_score("d", WRONG, "", {"formal_statement": STATEMENT})["score"] == 0.0
    assert list(inspect.signature(compute_score).parameters)[:4] == [
        "data_source",
        "solution_str",
        "ground_truth",
        "extra_info",
    ]


def test_verl_in_batches_and_coroutines() -> None:
    batch = as_verl(Noting(1.0, None), "batch", unknown=-1.0)
    assert batch(
        data_sources=["d"] * 2,
        solution_strs=["a", "b"],
        ground_truths=[STATEMENT] * 2,
        extra_infos=[{}, None],
    ) == [1.0, -1.0]
    alone = as_verl(Noting(None), "async")
    assert inspect.iscoroutinefunction(alone)
    found = asyncio.run(alone(data_source="d", solution_str="a", ground_truth=STATEMENT))
    assert found == {"score": 0.0, "known": 0.0}
    reward = Noting(1.0)
    as_verl(reward, formal=False)("d", "a", "18", {"question": "How many?"})
    assert reward.asked == [Asked("a", "How many?")]
    with pytest.raises(ValueError, match="mode"):
        as_verl(reward, "twice")  # type: ignore[arg-type]
    with pytest.raises(InputError, match="ground_truth: begins like JSON"):
        as_verl(reward)("d", "a", "{")


def test_openrlhf(formal: FormalReward) -> None:
    prompt = "<|im_start|>user\nprove it<|im_end|>\n<|im_start|>assistant\n"
    queries = ["<s>" + prompt + text + "<|im_end|>\n" for text in (RIGHT, WRONG)]
    found = as_openrlhf(formal)(queries, [prompt] * 2, [STATEMENT] * 2)
    assert found["rewards"].tolist() == found["scores"].tolist() == [1.0, 0.0]
    assert found["extra_logs"]["known"].tolist() == [1.0, 1.0]


def test_openrlhf_queries_are_divided_before_what_the_policy_wrote() -> None:
    mark = "<|assistant|>"
    found = asked_of([f"prompt{mark}one{mark}two</s>"], None, None, split_at=mark)
    assert found == [Asked(f"one{mark}two", "prompt")]
    with pytest.raises(InputError, match="where completions begin"):
        asked_of(["q"], None, None)
    with pytest.raises(InputError, match="does not contain its prompt"):
        asked_of(["q"], ["p"], None)
    with pytest.raises(InputError, match="does not contain '<"):
        asked_of(["q"], None, None, split_at=mark)
    with pytest.raises(InputError, match="2 labels for 1"):
        asked_of(["q"], ["q"], ["a", "b"])


def test_the_reward_of_a_scorer() -> None:
    gate = Gate()
    gate.go.set()
    reward: Reward = ScorerReward(gate, how="min")
    lines = reward.rewards([Asked("one two\nthree\n", "p")])[0]
    assert lines.value == pytest.approx(0.05)
    assert [step.end for step in lines.steps] == [7, 13]
    paragraphs = reward.rewards([Asked("a\nb\n\n  c d  \n\n", "p")])[0]
    assert [(step.end, step.value) for step in paragraphs.steps] == [(3, 0.03), (10, 0.03)]
    assert reward.rewards([Asked("  \n", "p")])[0].value == 0.0


def test_min_form() -> None:
    values = [1.0, 0.2, 0.9]
    assert sum(min_form(values, 0.01)) == pytest.approx(0.2)
    assert sum(min_form(values, 1e6)) == pytest.approx(0.7, abs=1e-5)
    assert min_form([]) == []
    with pytest.raises(ValueError, match="temperature"):
        min_form(values, 0.0)


def test_no_framework_is_imported() -> None:
    code = (
        "import sys, leanprm.rewards\n"
        "print({'trl', 'verl', 'openrlhf', 'torch', 'transformers'} & set(sys.modules))"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "set()"
