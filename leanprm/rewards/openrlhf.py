"""Rewards for OpenRLHF: `reward_func` for a file, and what the HTTP route is asked.

A query is prompt and completion as one text, special tokens included. What the policy wrote is what
stands behind the prompt.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from leanprm._extras import need
from leanprm.errors import InputError
from leanprm.rewards.protocol import Asked, Reward, number_of, trusted_text

END_TOKENS = ("<|im_end|>", "<|endoftext|>", "<|eot_id|>", "<|end_of_text|>", "</s>", "<eos>")
"""Texts of end tokens that are taken off completions."""


def as_openrlhf(
    reward: Reward, *, unknown: float = 0.0, ends: Sequence[str] = END_TOKENS
) -> Callable[..., dict[str, Any]]:
    """A `reward_func` for `--reward.remote_url FILE.py`; its rewards are tensors of torch.

    Args:
        reward: What rewards.
        unknown: Reward where checking failed.
        ends: Texts of end tokens to take off completions.
    """

    def reward_func(
        queries: Sequence[str],
        prompts: Sequence[str],
        labels: Sequence[Any] | None = None,
        **_: Any,
    ) -> dict[str, Any]:
        tensor = need("torch", "prm").tensor
        values, known = openrlhf_rewards(
            reward, asked_of(queries, prompts, labels, ends=ends), unknown
        )
        rewards = tensor(values)
        return {"rewards": rewards, "scores": rewards, "extra_logs": {"known": tensor(known)}}

    return reward_func


def openrlhf_rewards(
    reward: Reward, asked: Sequence[Asked], unknown: float
) -> tuple[list[float], list[float]]:
    """Rewards, and for each 1 if it is known and 0 if checking failed."""
    found = reward.rewards(asked)
    values = [number_of(one, unknown) for one in found]
    return values, [float(one.value is not None) for one in found]


def asked_of(
    queries: Sequence[str],
    prompts: Sequence[str] | None,
    labels: Sequence[Any] | None,
    *,
    split_at: str | None = None,
    ends: Sequence[str] = END_TOKENS,
) -> list[Asked]:
    """Queries as completions.

    Args:
        queries: Prompt and completion, one text each.
        prompts: The prompts; without them `split_at` must say where completions begin.
        labels: The formal statements: text, objects or JSON; None where the prompt states it.
        split_at: Text that ends every prompt, such as "<|im_start|>assistant". The first place
            counts: the policy cannot move it forward.
        ends: Texts of end tokens to take off completions.

    Raises:
        InputError: If a query cannot be divided, or the lists differ in length.
    """
    for name, given in (("prompts", prompts), ("labels", labels)):
        if given is not None and len(given) != len(queries):
            raise InputError(f"{len(given)} {name} for {len(queries)} queries")
    asked = []
    for number, query in enumerate(queries):
        if prompts is not None:
            prompt, completion = _behind_prompt(query, prompts[number], number)
        else:
            prompt, completion = _behind_mark(query, split_at, number)
        label = labels[number] if labels is not None else None
        statement, header = trusted_text(label, f"label {number}")
        asked.append(Asked(_without_end(completion, ends), prompt, statement, header))
    return asked


def _behind_prompt(query: str, prompt: str, number: int) -> tuple[str, str]:
    at = query.find(prompt)
    if at < 0:
        raise InputError(
            f"query {number} does not contain its prompt", mend="send prompts as they were used"
        )
    return prompt, query[at + len(prompt) :]


def _behind_mark(query: str, mark: str | None, number: int) -> tuple[str, str]:
    if mark is None:
        raise InputError(
            "without prompts it is not known where completions begin",
            mend="send prompts, or start the service with --split-at TEXT",
        )
    prompt, found, completion = query.partition(mark)
    if not found:
        raise InputError(f"query {number} does not contain {mark!r}")
    return prompt, completion


def _without_end(text: str, ends: Sequence[str]) -> str:
    while True:
        bare = text.rstrip()
        end = next((each for each in ends if bare.endswith(each)), None)
        if end is None:
            return text
        text = bare[: -len(end)]
