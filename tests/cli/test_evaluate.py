"""`leanprm evaluate` on files in the shapes that benchmarks and models publish."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from leanprm.cli import app
from tests.prm.evaluation.making import population

pytest.importorskip("jinja2")


def run(*arguments: object, code: int = 0) -> str:
    result = CliRunner().invoke(app, ["evaluate", *map(str, arguments), "--rounds", "20"])
    assert result.exit_code == code, result.output
    return result.output


def write(path: Path, rows: list[dict[str, Any]]) -> Path:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    """Chains, and scores of them."""
    judged = population(120, seed=1)
    chains = write(tmp_path / "chains.jsonl", [each.chain.model_dump() for each in judged])
    rows = [
        {"id": each.chain.id, "scores": [score.p for score in each.scores or []]} for each in judged
    ]
    return chains, write(tmp_path / "scores.jsonl", rows)


def test_json_page_and_table(files: tuple[Path, Path], tmp_path: Path) -> None:
    chains, scores = files
    out = tmp_path / "out"
    text = run("--data", chains, "--scores", scores, "--valid-share", 0.3, "-o", out)
    assert "AUROC of steps" in text
    assert "constant step" in text
    told = json.loads((out / "evaluation.json").read_text())
    assert told["first_error"]["threshold_from"] == "validation"
    assert told["calibration"]["temperature"] > 1
    page = (out / "report.html").read_text()
    assert "Beside floors" in page
    assert "http" not in page.replace("http://www.w3.org", "")
    again = json.loads(run("--data", chains, "--scores", scores, "--valid-share", 0.3, "--json"))
    assert again == told


def test_predictions_on_processbench(tmp_path: Path) -> None:
    rows: list[dict[str, Any]] = [
        {"id": f"gsm8k-{k}", "generator": "m", "problem": f"P{k}", "steps": ["a", "b", "c"],
         "final_answer_correct": label == -1, "label": label, "prediction": said}
        for k, (label, said) in enumerate([(0, 0), (1, 1), (2, 0), (-1, -1), (-1, None)])
    ]  # fmt: skip
    file = write(tmp_path / "gsm8k.jsonl", rows)
    told = json.loads(run("--data", file, "--scores", file, "--json"))
    first = told["first_error"]
    assert first["error_accuracy"]["value"] == pytest.approx(2 / 3)
    assert first["correct_accuracy"]["value"] == pytest.approx(1 / 2)
    assert first["f1"]["value"] == pytest.approx(2 * (2 / 3) * (1 / 2) / (2 / 3 + 1 / 2))
    assert first["no_answer"] == 1
    assert told["subsets"][0]["name"] == "gsm8k"
    assert told["steps"] is None


def test_scores_on_prmbench(tmp_path: Path) -> None:
    row = {
        "idx": "x1", "original_question": "q", "modified_question": "q", "original_process": None,
        "modified_process": ["a", "b", "c", "d"], "modified_steps": [2, 4], "error_steps": [2, 4],
        "reason": "", "question": "q", "classification": "redundency",
    }  # fmt: skip
    data = write(tmp_path / "prmbench.jsonl", [row])
    scores = write(tmp_path / "s.jsonl", [{"id": "x1", "scores": [0.9, 0.2, 0.4, 0.1]}])
    told = json.loads(run("--data", data, "--scores", scores, "--json"))
    first = told["first_error"]
    # Called wrong: 2, 3 and 4; right: 1.
    assert first["positive_f1"] == pytest.approx(2 * 1 * 0.5 / 1.5)
    assert first["negative_f1"] == pytest.approx(2 * (2 / 3) * 1 / (2 / 3 + 1))
    assert first["error_accuracy"]["value"] == 1.0
    assert first["f1"]["value"] is None


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda rows: rows[:-1], "have no scores"),
        (lambda rows: [{**rows[0], "scores": [0.5] * 9}, *rows[1:]], "9 scores for"),
        (lambda rows: [*rows, rows[0]], "comes twice"),
        (lambda rows: [{**rows[0], "scores": [2.0]}, *rows[1:]], "scores.jsonl:1: field"),
        (lambda rows: [], "the file is empty"),
    ],
)
def test_unusable_scores_are_one_clear_line(
    files: tuple[Path, Path], change: Any, says: str
) -> None:
    chains, scores = files
    rows = [json.loads(line) for line in scores.read_text().splitlines()]
    write(scores, change(rows))
    assert says in run("--data", chains, "--scores", scores, code=2)


def test_one_way_to_get_scores(files: tuple[Path, Path], tmp_path: Path) -> None:
    chains, scores = files
    assert "scores come from" in run("--data", chains, code=2)
    said = run("--data", chains, "--scores", scores, "--model", tmp_path, code=2)
    assert "scores come from" in said
    assert "groups are both in" in run(
        "--data", chains, "--scores", scores, "--valid", chains, code=2
    )


def test_model_with_shift_and_gaming_goes_on_where_it_stopped(
    files: tuple[Path, Path], tmp_path: Path
) -> None:
    pytest.importorskip("torch")
    from tests.prm.tiny import tiny_model

    tiny_model(max_tokens=512).save(tmp_path / "model")
    chains, _ = files
    lines = chains.read_text().splitlines(keepends=True)
    chains.write_text("".join(lines[:40]))
    train = tmp_path / "train.jsonl"
    train.write_text("".join(lines[40:50]))
    out = tmp_path / "out"
    asked = ("--data", chains, "--model", tmp_path / "model", "--train", train, "-o", out)
    told = json.loads(run(*asked, "--json"))
    assert told["counts"]["unscored"] == 0
    assert {trick["name"] for trick in told["gaming"]} >= {"filler", "truncated"}
    assert len(told["shift"]["calibration"]) == 2
    page = (out / "report.html").read_text()
    assert "Distribution shift" in page
    assert "newly pass" in page
    kept = (out / "scores.jsonl").read_bytes()
    (out / "scores.jsonl").write_bytes(kept[:-30])
    assert json.loads(run(*asked, "--json")) == told
    assert (out / "scores.jsonl").read_bytes() == kept


def test_shared_steps_of_prm800k_count_once(tmp_path: Path) -> None:
    rows = [
        {"instruction": "q", "responses": ["a"], "next_response": step, "answer": None,
         "is_human_response": False, "is_solution": False, "is_preferred_response": True,
         "rating": rating}
        for step, rating in (("b", 1), ("c", -1))
    ]  # fmt: skip
    first = {**rows[0], "responses": [], "next_response": "a", "rating": 1}
    data = write(tmp_path / "critic.jsonl", [first, *rows])
    ids = [{"id": f"critic:1/{k}", "scores": [0.9, p]} for k, p in enumerate((0.8, 0.1))]
    scores = write(tmp_path / "s.jsonl", ids)
    for shared, labelled, known in (("once", 3, 1), ("repeat", 4, 2)):
        told = json.loads(run("--data", data, "--scores", scores, "--shared", shared, "--json"))
        assert told["counts"]["labelled"] == labelled
        assert told["counts"]["first_error_known"] == known
