"""`leanprm montecarlo`: values of steps by rollouts, beside Lean's labels."""

from __future__ import annotations

import asyncio
import json
from contextlib import AsyncExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal, Protocol

import typer
from rich.table import Table

from leanprm.cli import _options
from leanprm.cli._chainfiles import read_files
from leanprm.cli._console import make_console, make_stdout_safe, show
from leanprm.cli._counting import Counting
from leanprm.cli._signals import terminable
from leanprm.errors import InputError
from leanprm.records import Chain

if TYPE_CHECKING:
    from leanprm.prm.montecarlo import Cost, Noise, StepValue

_POLICIES = Literal["portfolio", "transformers", "openai"]


class _Roller(Protocol):
    cost: Cost

    async def values(self, chain: Chain) -> list[StepValue]: ...


def montecarlo(
    data: Annotated[list[Path], typer.Argument(metavar="DATA…", help="Chains, all of one kind.")],
    output: Annotated[
        Path, typer.Option("--output", "-o", metavar="OUT.jsonl", help="The chains with values.")
    ],
    rollouts: Annotated[int, typer.Option(min=1, help="Continuations of each step.")] = 8,
    policy: Annotated[_POLICIES, typer.Option(help="What continues.")] = "portfolio",
    model: Annotated[str | None, typer.Option(help="Of transformers or openai.")] = None,
    endpoint: Annotated[str | None, typer.Option(metavar="URL", help="Of openai.")] = None,
    depth: Annotated[int, typer.Option(min=1, help="Formal: tactics that a rollout adds.")] = 8,
    max_tokens: Annotated[int, typer.Option(min=1, help="Informal: of a continuation.")] = 384,
    seed: Annotated[int, typer.Option(help="Of the draws.")] = 0,
    limit: Annotated[int | None, typer.Option(min=1, help="Chains of each file.")] = None,
    workers: _options.Workers = 1,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Estimate how often a policy finishes well after each step; compare with the labels.

    Run the same command again to go on where it stopped. Exit code 0: done. 2: unusable input. 3:
    infrastructure failed.
    """
    make_stdout_safe()
    chains = read_files(data, None, limit=limit)
    kinds = {chain.kind for chain in chains}
    if len(kinds) > 1:
        raise InputError("formal and informal chains in one run", mend="run them one by one")
    if kinds == {"informal"} and policy == "portfolio":
        raise InputError("the portfolio continues formal chains only", mend="--policy openai …")
    settings = {
        "rollouts": rollouts, "policy": policy, "model": model, "depth": depth, "seed": seed,
        "max_tokens": max_tokens,
    }  # fmt: skip
    done = _done(output, settings)
    with terminable():
        asyncio.run(_run(chains, done, output, settings, endpoint, workers or 1))
    from leanprm.prm.montecarlo import KEY, Cost, compare

    found, cost = [done[chain.id] for chain in chains], Cost()
    for chain in found:
        cost.add(Cost.model_validate(chain.meta[KEY]["cost"]))
    noises = compare(found, rollouts)
    _tell(noises, cost, len(chains), output, as_json)


async def _run(
    chains: list[Chain],
    done: dict[str, Chain],
    output: Path,
    settings: dict[str, Any],
    endpoint: str | None,
    workers: int,
) -> None:
    """Give every chain that is not done its values, with what they cost."""
    from leanprm.prm.montecarlo import KEY, Cost, StepValue, with_values

    async with AsyncExitStack() as stack:
        roller = await _roller(stack, chains, settings, endpoint, workers)
        with Counting("rolling out", "chains", len(chains)) as counting, output.open("a") as file:
            for chain in chains:
                if chain.id not in done:
                    roller.cost = Cost()
                    try:
                        values = await roller.values(chain)
                    except InputError:
                        values = [StepValue.unknown() for _ in chain.steps]
                    found = with_values(chain, values)
                    told = {"settings": settings, "cost": roller.cost.model_dump()}
                    found = found.model_copy(update={"meta": {**found.meta, KEY: told}})
                    done[chain.id] = found
                    file.write(found.model_dump_json() + "\n")
                    file.flush()
                counting.advance()


async def _roller(
    stack: AsyncExitStack,
    chains: list[Chain],
    settings: dict[str, Any],
    endpoint: str | None,
    workers: int,
) -> _Roller:
    from leanprm.search.policies.make import make_policy

    if chains[0].kind == "informal":
        return _informal(chains, settings, endpoint)
    from leanprm.lean.limits import Limits
    from leanprm.lean.transport import make_transport
    from leanprm.records import Report
    from leanprm.search.rollouts.formal import Effort, FormalRoller
    from leanprm.verify.api import make_item
    from leanprm.verify.verifier import Verifier

    toolchain, limits = _options.make_toolchain(None), Limits()
    transport = make_transport(toolchain, limits, choice="auto", workers=workers)
    transport = await stack.enter_async_context(transport)
    verifier = Verifier(
        toolchain, limits, workers=workers, goals=False, fast=transport.kind == "repl"
    )
    await stack.enter_async_context(verifier)

    async def audit(statement: str, header: str, proof: str) -> Report:
        return await verifier.averify(make_item(statement, proof, header=header, id="rollout"))

    policy = make_policy(
        settings["policy"], model=settings["model"], endpoint=endpoint, prompt="plain",
        seed=settings["seed"],
    )  # fmt: skip
    effort = Effort(count=settings["rollouts"], depth=settings["depth"], seed=settings["seed"])
    return FormalRoller(transport, policy, audit, effort)


def _informal(chains: list[Chain], settings: dict[str, Any], endpoint: str | None) -> _Roller:
    from leanprm._extras import need
    from leanprm.search.rollouts.informal import InformalRoller, right_answers

    model, tokens, seed = settings["model"], settings["max_tokens"], settings["seed"]
    if model is None:
        raise InputError("no model", mend="give --model MODEL")
    answers = right_answers(chains)
    if not answers:
        raise InputError("no chain has a right outcome and its answer, so no answer can be judged")
    if settings["policy"] == "openai":
        if endpoint is None:
            raise InputError("no endpoint", mend="give --endpoint URL")
        from leanprm.search.policies.openai import OpenAISampler

        sampler: Any = OpenAISampler(endpoint, model, max_tokens=tokens, seed=seed)
    else:
        need("torch", "prm")
        local = need("leanprm.search.policies.local", "prm")
        sampler = local.TransformersSampler(model, max_tokens=tokens, seed=seed)
    return InformalRoller(sampler, answers, settings["rollouts"])


def _done(output: Path, settings: dict[str, Any]) -> dict[str, Chain]:
    """Chains of an earlier run with the same settings; a line that was cut off is dropped.

    Raises:
        InputError: If the file is of another run.
    """
    if not output.exists():
        output.parent.mkdir(parents=True, exist_ok=True)
        return {}
    text = output.read_text(encoding="utf-8")
    whole = text[: text.rfind("\n") + 1]
    if whole != text:
        output.write_text(whole, encoding="utf-8")
    found = {}
    for line in whole.splitlines():
        try:
            chain = Chain.model_validate_json(line)
        except ValueError:
            raise InputError("not of an earlier run", file=output, mend="another -o") from None
        told = chain.meta.get("montecarlo")
        if not isinstance(told, dict) or told.get("settings") != settings:
            raise InputError("of a run with other settings", file=output, mend="another -o")
        found[chain.id] = chain
    return found


def _tell(noises: list[Noise], cost: Cost, chains: int, output: Path, as_json: bool) -> None:
    if as_json:
        told = {
            "chains": chains,
            "noise": [{**one.model_dump(), "rate": one.rate} for one in noises],
            "cost": cost.model_dump(),
        }
        typer.echo(json.dumps(told))
        return
    table = Table(
        "", "right steps", "called wrong", "wrong steps", "called right", "labels that differ",
        "mean value, right", "wrong", title="Monte-Carlo labels beside Lean's",
    )  # fmt: skip
    for one in noises:
        counts = (one.right, one.right_called_wrong, one.wrong, one.wrong_called_right)
        shares = (one.rate, one.mean_right, one.mean_wrong)
        table.add_row(
            one.name, *map(str, counts), *("–" if x is None else f"{x:.3f}" for x in shares)
        )
    show(make_console(), table)
    typer.echo(
        f"{chains} chains: {cost.rollouts} rollouts ({cost.failed} failed), "
        f"{cost.tactics} tactics, {cost.tokens} tokens, {cost.audits} audits, "
        f"{cost.seconds:.1f} s; written: {output}"
    )
