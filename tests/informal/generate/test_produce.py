"""Files: the same bytes however made, resumable, refused when they are another job's."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from leanprm.cli import app
from leanprm.errors import InputError
from leanprm.informal.generate import produce as module
from leanprm.informal.generate import stream
from leanprm.informal.generate.families import FAMILIES
from leanprm.informal.generate.produce import Job, Tally, produce
from leanprm.informal.generate.statements import Statement, statements
from leanprm.informal.generate.story import Story
from leanprm.informal.generate.stream import GeneratorError, Settings
from leanprm.lean.toolchain import Toolchain
from leanprm.records import Chain

FEW = Settings(seed=9, families=("stairs", "pages"))


@pytest.fixture(autouse=True)
def small_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "BLOCK", 20)


def test_workers_and_shards_change_nothing(tmp_path: Path) -> None:
    job = Job(FEW, 90, "none")
    produce(job, tmp_path / "one", None)
    produce(job, tmp_path / "two", None, workers=2)
    whole = (tmp_path / "one").read_bytes()
    assert whole == (tmp_path / "two").read_bytes()
    for index in range(2):
        produce(Job(FEW, 90, "none", (index, 2)), tmp_path / f"shard{index}", None)
    shards = [(tmp_path / f"shard{i}").read_bytes().splitlines() for i in range(2)]
    assert sorted(shards[0] + shards[1]) == sorted(whole.splitlines())


def test_a_cut_file_is_continued(tmp_path: Path) -> None:
    job = Job(FEW, 70, "none")
    out = tmp_path / "out.jsonl"
    counts = produce(job, out, None)
    whole = out.read_bytes()
    blocks: list[Tally] = []
    for cut in (len(whole) - 7, len(whole) // 2, 3, 0):
        out.write_bytes(whole[:cut])
        again = produce(job, out, None, on_block=lambda tally, _: blocks.append(tally))
        assert out.read_bytes() == whole
        assert again.as_dict() == counts.as_dict()
    assert len(blocks) == 4 * 4
    manifest = json.loads((tmp_path / "out.jsonl.manifest.json").read_text())
    assert manifest["done"] is True
    assert manifest["counts"]["chains"] == 70


def test_another_jobs_file_is_left_alone(tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    produce(Job(FEW, 20, "none"), out, None)
    before = out.read_bytes()
    with pytest.raises(InputError, match="other settings"):
        produce(Job(Settings(seed=10), 20, "none"), out, None)
    assert out.read_bytes() == before


def test_checked_and_unchecked_say_so(tmp_path: Path, toolchain: Toolchain) -> None:
    for check, marks in (("all", {True}), ("none", {False})):
        out = tmp_path / check
        tally = produce(Job(FEW, 30, check), out, toolchain)  # type: ignore[arg-type]
        chains = [Chain.model_validate_json(line) for line in out.read_bytes().splitlines()]
        assert {chain.meta["checked"] for chain in chains} == marks
        assert tally.statements == (tally.steps if check == "all" else 0)


def test_a_disagreement_stops_and_names_family_and_seed(
    tmp_path: Path, toolchain: Toolchain, monkeypatch: pytest.MonkeyPatch
) -> None:
    def lying(chain: Chain) -> list[Statement]:
        first, *rest = statements(chain)
        return [first._replace(conclusion=f"¬ ({first.conclusion})"), *rest]

    monkeypatch.setattr(module, "statements", lying)
    with pytest.raises(GeneratorError, match="family stairs, seed 9, gen-9-") as caught:
        produce(Job(Settings(seed=9, families=("stairs",)), 4), tmp_path / "out", toolchain)
    assert caught.value.exit_code == 3
    assert (tmp_path / "out").read_bytes() == b""


def test_a_family_that_contradicts_itself_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(story: Story) -> None:
        story.given("a", 1)
        story.given("a", 2)

    monkeypatch.setitem(FAMILIES, "stairs", broken)
    with pytest.raises(GeneratorError, match="family stairs, seed 9, problem 0"):
        next(stream.make_chains(Settings(seed=9, families=("stairs",)), range(1)))


def test_the_command_line(tmp_path: Path) -> None:
    run = CliRunner().invoke
    out = str(tmp_path / "set.jsonl")
    made = run(app, ["generate", "--count", "40", "--seed", "3", "--json", "-o", out])
    assert made.exit_code == 0, made.output
    counts = json.loads(made.stdout.splitlines()[-1])
    assert counts["chains"] == 40
    assert counts["statements_proved"] == counts["steps"]
    again = run(app, ["generate", "--recheck", out, "--steps", "30", "--json"])
    assert again.exit_code == 0, again.output
    assert json.loads(again.stdout.splitlines()[-1])["disagreements"] == []
    listed = run(app, ["generate", "--list", "--json"])
    assert len(json.loads(listed.stdout)) >= 40


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--families", "shoping"], "no family is called 'shoping'"),
        (["--shard", "4/4"], "no shard 4 of 4"),
        (["--shard", "x"], "no shard"),
        (["--right", "2"], "not in [0, 1]"),
        (["--per-problem", "0"], "at least 1"),
    ],
)
def test_bad_options_are_one_line_and_exit_2(
    tmp_path: Path, arguments: list[str], said: str
) -> None:
    out = str(tmp_path / "x.jsonl")
    result = CliRunner().invoke(app, ["generate", "--check", "none", "-o", out, *arguments])
    assert result.exit_code == 2
    assert said in result.stderr
    assert len(result.stderr.strip().splitlines()) == 1
    missing = CliRunner().invoke(app, ["generate", "--recheck", str(tmp_path / "none.jsonl")])
    assert missing.exit_code == 2


def test_tallies_add_up() -> None:
    one, two = Tally(chains=2, steps=5), Tally(chains=1, steps=3)
    one.labels.update(["1", "0"])
    two.labels.update(["1"])
    one.merge(two)
    assert (one.chains, one.steps, dict(one.labels)) == (3, 8, {"1": 2, "0": 1})
