"""Rewards for reinforcement learning, and adapters to the frameworks that ask for them.

None of the frameworks is imported: an adapter is a plain function with the signature that the
framework calls.
"""

from __future__ import annotations

from leanprm.rewards.dense import dense_rewards, min_form
from leanprm.rewards.formal import FormalReward
from leanprm.rewards.neural import ScorerReward
from leanprm.rewards.openrlhf import as_openrlhf
from leanprm.rewards.protocol import Asked, Reward, Rewarded, StepReward
from leanprm.rewards.trl import as_trl
from leanprm.rewards.verl import as_verl

__all__ = [
    "Asked",
    "FormalReward",
    "Reward",
    "Rewarded",
    "ScorerReward",
    "StepReward",
    "as_openrlhf",
    "as_trl",
    "as_verl",
    "dense_rewards",
    "min_form",
]
