"""`leanprm model` and `leanprm train`, from files to a checkpoint that scores."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from leanprm.cli import app
from leanprm.cli.train import hold_out
from leanprm.prm.checkpoint import read_info
from leanprm.prm.scorer import PrmScorer
from leanprm.records import Chain
from tests.prm.training.comparisons import comparison_chains


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(app, [str(argument) for argument in arguments])


def write(file: Path, chains: list[Chain]) -> Path:
    file.write_text("".join(chain.model_dump_json() + "\n" for chain in chains))
    return file


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Data and a base."""
    found = tmp_path_factory.mktemp("train")
    write(found / "chains.jsonl", comparison_chains(60, 0))
    write(found / "test.jsonl", comparison_chains(20, 2))
    done = run("model", "new", found / "chains.jsonl", "--size", "tiny", "-o", found / "base")
    assert done.exit_code == 0, done.output
    assert "weights" in done.stdout
    return found


def test_a_run_from_files(folder: Path, tmp_path: Path) -> None:
    command: list[str | Path] = [
        "train", folder / "chains.jsonl", "--test", folder / "test.jsonl", "--valid-share", "0.3",
        "--model", folder / "base", "-o", tmp_path / "run", "--max-tokens", "128",
        "--rate", "1e-3", "--device", "cpu", "--json",
    ]  # fmt: skip
    done = run(*command)
    assert done.exit_code == 0, done.output
    summary = json.loads(done.stdout)
    assert summary["test"]["steps"] == sum(len(c.steps) for c in comparison_chains(20, 2))
    info = read_info(tmp_path / "run" / "checkpoint")
    assert info.data_manifest_sha256 is not None
    scores = PrmScorer.load(tmp_path / "run" / "checkpoint").score(comparison_chains(3, 3))
    assert all(score.p is not None for chain in scores for score in chain)
    other = run(*command, "--seed", "1")
    assert other.exit_code == 2
    assert "other settings" in other.output


def test_settings_come_from_a_file_and_options_override(folder: Path, tmp_path: Path) -> None:
    config = tmp_path / "settings.yaml"
    config.write_text("rate: 0.001\nmax_tokens: 64\nepochs: 3\n")
    done = run("train", folder / "chains.jsonl", "--model", folder / "base", "-o", tmp_path / "run",
               "--config", config, "--epochs", "1", "--json")  # fmt: skip
    assert done.exit_code == 0, done.output
    settings = json.loads(done.stdout)["settings"]
    assert (settings["rate"], settings["max_tokens"], settings["epochs"]) == (0.001, 64, 1)


@pytest.mark.parametrize(
    ("text", "said"),
    [("rate: 3", "setting rate"), ("speed: 1", "setting speed"), ("- 1", "settings by name"),
     ("{", "neither JSON nor YAML")],
)  # fmt: skip
def test_bad_settings_are_one_line(folder: Path, tmp_path: Path, text: str, said: str) -> None:
    config = tmp_path / "settings.yaml"
    config.write_text(text)
    done = run("train", folder / "chains.jsonl", "-o", tmp_path / "run", "--config", config)
    assert done.exit_code == 2
    assert said in done.output
    assert "Traceback" not in done.output


def test_what_cannot_be_used_is_one_line(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LEANPRM_CACHE", str(tmp_path / "cache"))
    chains, out = folder / "chains.jsonl", tmp_path / "run"
    for arguments, said in (
        ((chains, "--model", "smollm2"), "leanprm model fetch smollm2"),
        ((chains, "--model", tmp_path / "none"), "cannot be loaded"),
        ((tmp_path / "none.jsonl", "--model", folder / "base"), "no such file"),
        ((chains, "--model", folder / "base", "--device", "nowhere"), "cannot be used"),
    ):
        done = run("train", *arguments, "-o", out)
        assert done.exit_code == 2, done.output
        assert said in done.output.replace("\n", " ")


def test_groups_are_not_divided() -> None:
    chains = [
        chain.model_copy(update={"group": f"g{number % 40}"})
        for number, chain in enumerate(comparison_chains(400, 0))
    ]
    learnt, held = hold_out(chains, 0.2)
    assert len(learnt) + len(held) == 400
    assert len(held) == 80
    assert not {chain.group for chain in learnt} & {chain.group for chain in held}
    assert hold_out(chains, 0.2) == (learnt, held)
    two = [chain.model_copy(update={"group": f"g{k % 2}"}) for k, chain in enumerate(chains)]
    assert [len(part) for part in hold_out(two, 0.1)] == [200, 200]
    one = [chain.model_copy(update={"group": "g"}) for chain in chains]
    assert hold_out(one, 0.1) == (one, [])


def test_models_are_listed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LEANPRM_CACHE", str(tmp_path))
    [row] = json.loads(run("model", "list", "--json").stdout)
    assert (row["name"], row["folder"]) == ("smollm2", None)
    assert run("model", "path", "smollm2").exit_code == 2
    assert run("model", "fetch", "other").exit_code == 2
