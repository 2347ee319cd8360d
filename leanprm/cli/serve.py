"""`leanprm serve`: scores and rewards over HTTP."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from leanprm._extras import need
from leanprm.cli import _options, _scoring
from leanprm.errors import InputError
from leanprm.prm.aggregation import Aggregation

if TYPE_CHECKING:
    from leanprm.prm.protocol import Scorer
    from leanprm.prm.shared import SharedScorer
    from leanprm.rewards.formal import FormalReward, How
    from leanprm.serve.app import RewardRoute

RewardKind = Literal["none", "formal", "scorer"]
Waiting = Annotated[
    int, typer.Option("--most-waiting", min=1, help="Chains that may wait before 503.")
]
RewardOption = Annotated[
    RewardKind,
    typer.Option("--reward", help="POST /get_reward: audited Lean proofs, or the scorer."),
]
HowOption = Annotated[
    Literal["outcome", "min", "product", "mean", "last", "geometric"] | None,
    typer.Option(
        "--how", help="How steps become a reward; default: outcome for formal, min for scorer."
    ),
]
SplitAt = Annotated[
    str | None,
    typer.Option("--split-at", metavar="TEXT", help="What ends a prompt in a query without one."),
]
Unknown = Annotated[
    float, typer.Option("--unknown", help="Reward of completions that could not be checked.")
]


def serve(
    model: _scoring.Model = None,
    lean: _scoring.Lean = False,
    reward: RewardOption = "none",
    how: HowOption = None,
    split_at: SplitAt = None,
    unknown: Unknown = 0.0,
    host: Annotated[str, typer.Option("--host", help="Address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option("--port", min=0, max=65535, help="Its port.")] = 8000,
    device: _scoring.Device = "auto",
    batch_tokens: _scoring.BatchTokens = _scoring.BATCH_TOKENS,
    most_waiting: Waiting = 65_536,
    workers: _options.Workers = None,
) -> None:
    """Serve scores (POST /score) and rewards (POST /get_reward) until Ctrl-C.

    GET /healthz says that it runs, GET /metrics counts for Prometheus. There is no login: keep it
    in a network that you trust.
    """
    uvicorn = need("uvicorn", "serve")
    app = need("leanprm.serve.app", "serve")
    wanted = model is not None or lean
    if not wanted and reward != "formal":
        raise InputError("nothing to serve", mend="give --model DIR, --lean or --reward formal")
    with ExitStack() as stack:
        shared: SharedScorer | None = None
        if wanted:
            scorer = _scoring.make_scorer(
                stack, model=model, lean=lean, device=device, batch_tokens=batch_tokens,
                workers=workers,
            )  # fmt: skip
            shared = _shared(stack, scorer, most_waiting)
        route = _route(stack, reward, how, shared, workers, split_at, unknown)
        name = " + ".join([*([str(model)] if model else []), *(["lean"] if lean else [])])
        service = app.create_app(shared, name or "formal reward", rewards=route)
        uvicorn.run(service, host=host, port=port, log_level="info")


def _shared(stack: ExitStack, scorer: Scorer, most_waiting: int) -> SharedScorer:
    from leanprm.prm.shared import SharedScorer

    return stack.enter_context(SharedScorer(scorer, most_waiting=most_waiting))


def _route(
    stack: ExitStack,
    kind: RewardKind,
    how: Literal["outcome"] | Aggregation | None,
    shared: SharedScorer | None,
    workers: int | None,
    split_at: str | None,
    unknown: float,
) -> RewardRoute | None:
    """What `/get_reward` answers; None if it is not asked for.

    Raises:
        InputError: If the reward cannot be made so.
    """
    if kind == "none":
        return None
    from leanprm.serve.app import RewardRoute

    if kind == "formal":
        if how == "geometric":
            raise InputError("--how geometric is for --reward scorer")
        return RewardRoute(_formal(stack, how or "outcome", workers), split_at, unknown)
    if shared is None or how == "outcome":
        raise InputError(
            "--reward scorer rewards steps by a scorer",
            mend="give --model or --lean, and another --how than outcome",
        )
    from leanprm.rewards.neural import ScorerReward

    return RewardRoute(ScorerReward(shared, how=how or "min"), split_at, unknown)


def _formal(stack: ExitStack, how: How, workers: int | None) -> FormalReward:
    from leanprm.rewards.formal import FormalReward
    from leanprm.verify.verifier import Verifier

    toolchain = _options.make_toolchain(None)
    verifier = stack.enter_context(Verifier(toolchain, workers=workers, goals=False))
    return FormalReward(verifier, how=how)
