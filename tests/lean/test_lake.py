"""Lake projects. The `lake` here is a script; the `lean` behind it is real."""

from __future__ import annotations

import os
import shlex
from pathlib import Path

import pytest

from leanprm.errors import InputError, PrerequisiteError, ToolchainError
from leanprm.lean.embedded import Engine, launcher_command
from leanprm.lean.lake import find_project, lake_toolchain
from leanprm.lean.limits import Limits
from leanprm.lean.toolchain import Toolchain
from tests.lean.tiny import Client, run

_LAKE = """#!/bin/sh
[ "$1" = env ] || { echo "error: unknown command '$1'" >&2; exit 1; }
shift
export LEAN_SYSROOT=@SYSROOT@ LEAN_SRC_PATH=. LAKE=@LAKE@
export LEAN_PATH="./.lake/packages/base/.lake/build/lib/lean:./.lake/build/lib/lean"
exec "$@"
"""


class Project:
    """A folder that looks like a built Lake project, with elan-like programs outside it."""

    def __init__(self, folder: Path, engine: Engine, core: Toolchain) -> None:
        self.root = folder / "my project"
        self.build = self.root / ".lake" / "build" / "lib" / "lean"
        self.base = self.root / ".lake" / "packages" / "base" / ".lake" / "build" / "lib" / "lean"
        self.programs = folder / "bin"
        self.sysroot = folder / "toolchain"
        for path in (self.build, self.base.parent, self.programs, self.sysroot / "bin"):
            path.mkdir(parents=True)
        self.base.symlink_to(core.env["LEAN_PATH"].split(os.pathsep)[0])
        (self.root / "lakefile.toml").write_text('name = "project"\n')
        (self.root / "Project.lean").write_text("axiom fact : Flag\n")
        lean = shlex.join(launcher_command())
        library = shlex.quote(str(engine.library))
        self.script(self.lean, f'#!/bin/sh\nLEANPRM_LIB={library} exec {lean} "$@"\n')
        self.set_lake(_LAKE)

    @property
    def lean(self) -> Path:
        return self.sysroot / "bin" / "lean"

    def script(self, path: Path, text: str) -> None:
        path.write_text(text)
        path.chmod(0o755)

    def set_lake(self, text: str) -> None:
        lake = self.programs / "lake"
        words = {"@SYSROOT@": shlex.quote(str(self.sysroot)), "@LAKE@": shlex.quote(str(lake))}
        for mark, word in words.items():
            text = text.replace(mark, word)
        self.script(lake, text)

    def compile(self) -> None:
        env = {"LEAN_PATH": str(self.base)}
        output = str(self.build / "Project.olean")
        done = run([str(self.lean), "-o", output, "Project.lean"], env, self.root)
        assert done.returncode == 0, done.stdout


@pytest.fixture
def project(
    tmp_path: Path,
    engine: Engine,
    tiny_toolchain: Toolchain,
    monkeypatch: pytest.MonkeyPatch,
    cache: Path,
) -> Project:
    made = Project(tmp_path, engine, tiny_toolchain)
    made.compile()
    monkeypatch.setenv("PATH", f"{made.programs}{os.pathsep}/usr/bin{os.pathsep}/bin")
    monkeypatch.setenv("LEAN_PATH", "/another/lean/must/not/leak")
    return made


def test_a_project_is_a_toolchain(project: Project) -> None:
    (project.root / "sub").mkdir()
    toolchain = lake_toolchain(project.root / "sub")
    assert toolchain.info().model_dump() == {
        "kind": "lake",
        "lean": "4.35.0",
        "commit": "eb6cafb7290e8bd5f2937522d8d804f58f02bafc",
        "core": None,
        "library": None,
    }
    assert toolchain.cwd == project.root
    assert toolchain.command[-2:] == ("--exec", str(project.lean))
    assert not Path(toolchain.env["LAKE"]).exists()


def test_lean_sees_the_project_s_modules(project: Project, tmp_path: Path) -> None:
    toolchain = lake_toolchain(project.root)
    file = project.root / "use.lean"
    file.write_text("import Project\n#check fact\n")
    done = run(toolchain.argv("use.lean"), toolchain.environ(Limits()), toolchain.cwd)
    assert (done.returncode, done.stdout) == (0, "fact : Flag\n")


def test_the_server_and_its_worker_see_them_in_the_sandbox(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    toolchain = lake_toolchain(project.root)
    monkeypatch.chdir(project.root)
    client = Client(toolchain.argv("--server"), toolchain.environ(Limits()))
    try:
        assert client.check("import Project\n#check fact\n") == ["fact : Flag"]
    finally:
        client.close()


def test_a_folder_without_a_lakefile_is_bad_input(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no lakefile"):
        find_project(tmp_path)
    with pytest.raises(InputError, match="no such folder"):
        find_project(tmp_path / "missing")


def test_lakefile_in_lean_is_one_too(tmp_path: Path) -> None:
    (tmp_path / "lakefile.lean").write_text("import Lake\n")
    assert find_project(tmp_path) == tmp_path


def test_missing_lake_names_the_command(
    project: Project, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", "/usr/bin:/bin")
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.delenv("ELAN_HOME", raising=False)
    with pytest.raises(PrerequisiteError, match="lake is not installed") as raised:
        lake_toolchain(project.root)
    assert raised.value.command is not None
    assert "elan-init.sh" in raised.value.command


def test_lake_of_elan_is_found_off_the_path(
    project: Project, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    elan = tmp_path / "elan"
    (elan / "bin").mkdir(parents=True)
    (project.programs / "lake").rename(elan / "bin" / "lake")
    monkeypatch.setenv("ELAN_HOME", str(elan))
    assert lake_toolchain(project.root).lean == "4.35.0"


@pytest.mark.parametrize(
    ("package", "command"),
    [("base", "&& lake build"), ("mathlib", "&& lake exe cache get && lake build")],
)
def test_a_missing_build_names_the_command(project: Project, package: str, command: str) -> None:
    (project.build / "Project.olean").unlink()
    project.base.unlink()
    project.set_lake(_LAKE.replace("packages/base", f"packages/{package}"))
    with pytest.raises(PrerequisiteError, match="has not been built") as raised:
        lake_toolchain(project.root)
    assert raised.value.command == f"cd '{project.root}' {command}"


def test_a_toolchain_that_elan_does_not_have_names_the_command(project: Project) -> None:
    line = "error: toolchain 'leanprover/lean4:v4.99.0' is not installed"
    project.set_lake(f'#!/bin/sh\necho "{line}" >&2\nexit 1\n')
    with pytest.raises(PrerequisiteError, match="elan has no Lean") as raised:
        lake_toolchain(project.root)
    assert raised.value.command is not None
    assert "elan toolchain install" in raised.value.command


@pytest.mark.parametrize(
    ("lake", "says"),
    [
        ("echo 'error: lakefile is broken' >&2; exit 1", "failed with code 1 .*lakefile is broken"),
        ("echo LEAN_PATH=x", "did not run the program"),
        ("true", "did not run the program"),
    ],
)
def test_a_failing_lake_is_one_line(project: Project, lake: str, says: str) -> None:
    project.set_lake(f"#!/bin/sh\n{lake}\n")
    with pytest.raises(ToolchainError, match=says) as raised:
        lake_toolchain(project.root)
    assert "\n" not in str(raised.value)


def test_a_lean_without_a_version_is_refused(project: Project) -> None:
    project.script(project.lean, "#!/bin/sh\necho hello\n")
    with pytest.raises(ToolchainError, match="--version said 'hello"):
        lake_toolchain(project.root)


def test_a_project_without_lean_is_refused(project: Project) -> None:
    project.lean.unlink()
    with pytest.raises(PrerequisiteError, match="knows no lean"):
        lake_toolchain(project.root)
