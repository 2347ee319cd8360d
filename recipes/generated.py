"""A small model from scratch on generated problems, measured on families that it never saw.

    python recipes/generated.py runs/generated

Makes the data, a base and the model, and prints measures; cut off, it goes on by the same command.
`--outcome` trains an outcome model on the same chains instead.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

TEST = (
    "bill_split", "stock", "committee", "stairs", "remainder", "doubling", "ages", "survey",
    "journey", "rectangle",
)  # fmt: skip
"""Families of the test set: money, counting, numbers, relations, shares, motion, geometry."""
VALID = ("savings", "harvest", "fence", "equation", "coins", "boxes")
"""Families by which weights, temperature and threshold are chosen."""


def main() -> None:
    """Run the recipe with the command line's options."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--chains", type=int, default=200_000, help="to train on")
    parser.add_argument("--held-out", type=int, default=2_000, help="to validate, and to test on")
    parser.add_argument("--epochs", type=int, default=3)
    parser.add_argument("--size", default="small", help="of the base: tiny, mini, small, medium")
    parser.add_argument("--rate", default="1e-3")
    parser.add_argument("--batch-tokens", default="8192")
    parser.add_argument("--language-weight", default="0.3")
    parser.add_argument("--evaluate-every", default="500")
    parser.add_argument("--check", default="sample", help="which chains Lean judges")
    parser.add_argument("--device", default=None)
    parser.add_argument("--threads", default=None)
    parser.add_argument("--bf16", action="store_true")
    parser.add_argument("--outcome", action="store_true")
    options = parser.parse_args()
    run_recipe(options)


def run_recipe(options: argparse.Namespace) -> None:
    """Generate what is not there yet, make the base, train and measure."""
    folder: Path = options.folder
    folder.mkdir(parents=True, exist_ok=True)
    train = folder / "train.jsonl"
    make_chains(train, families(without=TEST + VALID), options.chains, 1, options.check)
    make_chains(folder / "valid.jsonl", VALID, options.held_out, 2, options.check)
    make_chains(folder / "test.jsonl", TEST, options.held_out, 3, options.check)
    base = folder / f"base-{options.size}"
    if not base.exists():
        leanprm("model", "new", str(train), "--size", options.size, "-o", str(base))
    extra = ["--outcome"] if options.outcome else []
    extra += ["--bf16"] if options.bf16 else []
    for name in ("device", "threads"):
        value = getattr(options, name)
        extra += [f"--{name}", value] if value else []
    leanprm(
        "train", str(train),
        "--valid", str(folder / "valid.jsonl"),
        "--test", str(folder / "test.jsonl"),
        "--model", str(base),
        "-o", str(folder / ("outcome" if options.outcome else "step")),
        "--epochs", str(options.epochs),
        "--rate", options.rate,
        "--batch-tokens", options.batch_tokens,
        "--language-weight", options.language_weight,
        "--evaluate-every", options.evaluate_every,
        "--save-every", options.evaluate_every,
        *extra,
    )  # fmt: skip


def families(without: tuple[str, ...]) -> tuple[str, ...]:
    """All families but some."""
    from leanprm.informal.generate.families import FAMILIES

    missing = set(without) - set(FAMILIES)
    if missing:
        raise SystemExit(f"no such family: {', '.join(sorted(missing))}")
    return tuple(name for name in FAMILIES if name not in without)


def make_chains(file: Path, names: tuple[str, ...], count: int, seed: int, check: str) -> None:
    """Generate chains of some families; the same options give the same bytes."""
    leanprm(
        "generate", "--count", str(count), "--seed", str(seed), "--families", ",".join(names),
        "--check", check, "-o", str(file),
    )  # fmt: skip


def leanprm(*arguments: str) -> None:
    """Run a command of ours; say it first."""
    print("$ leanprm", " ".join(arguments), flush=True)
    subprocess.run([sys.executable, "-m", "leanprm", *arguments], check=True)


if __name__ == "__main__":
    main()
