"""Policies by their names on the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leanprm._extras import need
from leanprm.errors import InputError
from leanprm.search.policies.protocol import Policy

if TYPE_CHECKING:
    from leanprm.search.policies.sampling import Sampler

POLICIES = ("portfolio", "transformers", "openai", "whole-proof")
_WHOLE_PROOF_TOKENS = 1024


def make_policy(
    name: str, *, model: str | None, endpoint: str | None, prompt: str, seed: int
) -> Policy:
    """A policy.

    Args:
        name: One of `POLICIES`.
        model: A folder, or a name of the hub or at the endpoint.
        endpoint: Address of an OpenAI-compatible endpoint.
        prompt: A name of `sampling.PROMPTS`.
        seed: Of the draws.

    Raises:
        InputError: If there is none of this name, or something is missing for it.
    """
    if name not in POLICIES:
        raise InputError(f"no policy {name}", mend=f"one of {', '.join(POLICIES)}")
    if name == "portfolio":
        from leanprm.search.policies.portfolio import Portfolio

        return Portfolio()
    if model is None:
        raise InputError(f"the policy {name} needs a model", mend="give --model MODEL")
    from leanprm.search.policies.sampling import TacticPolicy, WholeProofPolicy

    whole = name == "whole-proof"
    if name == "openai" and endpoint is None:
        raise InputError("the policy openai needs an endpoint", mend="give --endpoint URL")
    sampler = _sampler(model, endpoint, whole=whole, seed=seed)
    return WholeProofPolicy(sampler) if whole else TacticPolicy(sampler, prompt)


def _sampler(model: str, endpoint: str | None, *, whole: bool, seed: int) -> Sampler:
    if endpoint is not None:
        from leanprm.search.policies.openai import OpenAISampler

        tokens = _WHOLE_PROOF_TOKENS if whole else 256
        return OpenAISampler(endpoint, model, max_tokens=tokens, seed=seed)
    need("torch", "prm")
    local = need("leanprm.search.policies.local", "prm")
    tokens = _WHOLE_PROOF_TOKENS if whole else 64
    found: Sampler = local.TransformersSampler(model, max_tokens=tokens, seed=seed)
    return found
