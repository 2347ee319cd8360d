"""Building the core library with real Lean: once, safely, and again when it must."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from leanprm.errors import ToolchainError
from leanprm.lean import corestore, sandbox
from leanprm.lean.cache import cache_root
from leanprm.lean.corebuild import Compiler, CoreProgress, core_library
from leanprm.lean.embedded import (
    Engine,
    compile_core,
    embedded_toolchain,
    engine_toolchain,
    launcher_command,
)
from tests.lean.tiny import MODULES, is_alive, run, run_python, wait_until, write_core

_USE = "#check left\n#check right\n"


@pytest.fixture
def source(tmp_path: Path) -> Path:
    return write_core(tmp_path / "source")


def build(engine: Engine, cache: Path, source: Path) -> tuple[Path, list[str]]:
    """The library's folder, and the modules that a build reported, in order."""
    seen: list[CoreProgress] = []
    library = compile_core(engine, cache, source, seen.append)
    return library.folder, [progress.module for progress in seen[1:]]


def compiled(cache: Path) -> set[str]:
    """The keys of all modules that were ever compiled."""
    return {path.stem for path in (cache / "core" / "modules").glob("*.olean")}


def check(folder: Path, engine: Engine, tmp_path: Path) -> str:
    """What Lean says about a file that uses the library."""
    (tmp_path / "use.lean").write_text(_USE)
    env = {"LEANPRM_LIB": str(engine.library), "LEAN_PATH": str(folder)}
    return run([*launcher_command(), "use.lean"], env, tmp_path).stdout


def test_builds_once_in_order_and_lean_uses_it(
    engine: Engine, cache: Path, source: Path, tmp_path: Path
) -> None:
    folder, modules = build(engine, cache, source)
    assert modules[0] == "Init.Base"
    assert set(modules[1:3]) == {"Init.Left", "Init.Right"}
    assert modules[3:] == ["Init"]
    assert check(folder, engine, tmp_path) == "left : Flag\nright : Flag\n"
    assert not list((cache / "core").glob(".tmp-*"))
    assert not (folder.parents[1] / "src").exists()
    before = {path: path.stat().st_mtime_ns for path in folder.rglob("*.olean")}
    assert build(engine, cache, source) == (folder, [])
    assert {path: path.stat().st_mtime_ns for path in folder.rglob("*.olean")} == before


def test_only_what_changed_is_compiled_again(engine: Engine, cache: Path, source: Path) -> None:
    first, _ = build(engine, cache, source)
    before = compiled(cache)
    write_core(source, {"Init/Left.lean": "prelude\nimport Init.Base\naxiom left : Flag\n"})
    second, modules = build(engine, cache, source)
    assert second != first
    assert len(modules) == MODULES
    assert len(compiled(cache) - before) == 2  # Init.Left and Init
    write_core(source)
    third, modules = build(engine, cache, source)
    assert (third, modules) == (first, [])


def test_a_module_that_does_not_compile_is_named_with_its_line(
    engine: Engine, cache: Path, source: Path
) -> None:
    bad = "prelude\nimport Init.Base\n\naxiom left : Flag.nope\n"
    write_core(source, {"Init/Left.lean": bad})
    with pytest.raises(ToolchainError) as raised:
        build(engine, cache, source)
    assert f"{source}/Init/Left.lean:4:13: " in str(raised.value)
    assert not raised.value.retryable
    assert not list((cache / "core").glob("*/manifest.json"))
    write_core(source)
    _, modules = build(engine, cache, source)
    assert len(modules) == MODULES


@pytest.mark.parametrize("damage", ["missing", "truncated", "altered", "manifest", "unreadable"])
def test_a_damaged_library_is_made_again(
    engine: Engine, cache: Path, source: Path, tmp_path: Path, damage: str
) -> None:
    folder, _ = build(engine, cache, source)
    olean, manifest = folder / "Init" / "Left.olean", folder.parents[1] / "manifest.json"
    good = olean.read_bytes()
    olean.chmod(0o644)
    if damage == "missing":
        olean.unlink()
    elif damage == "truncated":
        olean.write_bytes(good[:100])
    elif damage == "altered":  # in place, so that the store's hard link is altered too
        olean.write_bytes(good[:-1] + bytes([good[-1] ^ 1]))
    elif damage == "manifest":
        manifest.write_bytes(manifest.read_bytes()[:50])
    else:
        manifest.unlink()
    again, modules = build(engine, cache, source)
    assert (again, len(modules)) == (folder, MODULES)
    assert olean.read_bytes() == good
    assert check(folder, engine, tmp_path) == "left : Flag\nright : Flag\n"
    assert corestore.problems(folder.parents[1], folder.parents[1].name, thorough=True) == []


def test_a_copied_cache_is_taken_as_it_is(
    engine: Engine, cache: Path, source: Path, tmp_path: Path
) -> None:
    build(engine, cache, source)
    other = tmp_path / "other"
    shutil.copytree(cache, other, copy_function=shutil.copyfile)
    assert build(engine, other, source)[1] == []
    library = next((other / "core").glob("*/manifest.json")).parent
    recorded = json.loads((library / "manifest.json").read_text())["files"]
    assert all(
        (library / name).stat().st_mtime_ns == changed for name, (_, changed, _) in recorded.items()
    )


_BUILD = """
import json, sys
from pathlib import Path
from leanprm.errors import LeanPrmError
from leanprm.lean.corebuild import Compiler, core_library
source, cache, command, env = sys.argv[1:5]
compiler = Compiler(tuple(json.loads(command)), json.loads(env), "key")
try:
    library = core_library(Path(source), compiler, Path(cache), jobs=1)
    print(library.folder)
except LeanPrmError as error:
    print(type(error).__name__, error)
    sys.exit(3)
"""


def start_build(
    engine: Engine, cache: Path, source: Path, slow: str = "", seconds: float = 0.0
) -> subprocess.Popen[str]:
    """A build in a process of its own; it takes `seconds` more for the module file `slow`."""
    words = " ".join(f"'{word}'" for word in launcher_command())
    script = f'case "$*" in *{slow or "/no/"}) sleep {seconds};; esac; exec {words} "$@"'
    command = json.dumps(["sh", "-c", script, "lean"])
    env = json.dumps({"LEANPRM_LIB": str(engine.library)})
    return subprocess.Popen(
        [sys.executable, "-c", _BUILD, str(source), str(cache), command, env],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


def end(process: subprocess.Popen[str]) -> tuple[int, str]:
    """Exit code and output."""
    output, _ = process.communicate(timeout=120)
    return process.returncode, output


def test_two_processes_at_once_build_one_library(engine: Engine, cache: Path, source: Path) -> None:
    builds = [start_build(engine, cache, source, "Base.lean", 0.5) for _ in range(3)]
    ends = {end(process) for process in builds}
    assert len(ends) == 1
    code, output = ends.pop()
    assert code == 0
    folder = Path(output.strip())
    assert len(list(folder.rglob("*.olean"))) == len(compiled(cache)) == MODULES
    assert corestore.problems(folder.parents[1], folder.parents[1].name, thorough=True) == []


def test_a_killed_build_leaves_nothing_in_the_way(
    engine: Engine, cache: Path, source: Path
) -> None:
    process = start_build(engine, cache, source, "Right.lean", 30.0)
    assert wait_until(lambda: len(compiled(cache)) == 2, 30.0)
    os.killpg(process.pid, signal.SIGKILL)
    end(process)
    assert list((cache / "core").glob(".tmp-*"))
    started = time.monotonic()
    code, _ = end(start_build(engine, cache, source))
    assert code == 0
    assert time.monotonic() - started < 20
    assert not list((cache / "core").glob(".tmp-*"))
    assert len(compiled(cache)) == MODULES


def test_a_failed_build_leaves_no_process(engine: Engine, cache: Path, source: Path) -> None:
    pids = cache / "pids"
    cache.mkdir()
    words = " ".join(f"'{word}'" for word in launcher_command())
    script = (
        f'case "$*" in *Left.lean) echo $$ > {pids}; exec sleep 60;; '
        f"*Right.lean) while [ ! -s {pids} ]; do sleep 0.01; done; kill -9 $PPID; exit 1;; esac; "
        f'exec {words} "$@"'
    )
    interrupt = script.replace("kill -9", "kill -INT")
    compiler = json.dumps(["sh", "-c", interrupt, "lean"])
    env = json.dumps({"LEANPRM_LIB": str(engine.library)})
    code = _BUILD.replace("jobs=1", "jobs=2")
    done = run_python(code, str(source), str(cache), compiler, env)
    assert done.returncode != 0
    assert "KeyboardInterrupt" in done.stderr
    assert wait_until(lambda: not is_alive(int(pids.read_text())), 5.0)


def test_waiting_for_another_process_is_reported_and_ends(
    engine: Engine, cache: Path, source: Path
) -> None:
    process = start_build(engine, cache, source, "Base.lean", 3.0)
    try:
        assert wait_until(lambda: bool(list((cache / "core").glob(".tmp-*"))), 20.0)
        seen: list[CoreProgress] = []
        compiler = Compiler(launcher_command(), {"LEANPRM_LIB": str(engine.library)}, "key")
        with pytest.raises(ToolchainError, match="another process has been building"):
            core_library(source, compiler, cache, seen.append, lock_timeout_s=0.2)
        assert seen == [CoreProgress(0, MODULES, waiting=True)]
    finally:
        assert end(process)[0] == 0


def test_a_full_disk_is_one_clear_line(engine: Engine, cache: Path, source: Path) -> None:
    cache.mkdir()
    mount = ["unshare", "--user", "--map-root-user", "--mount", "sh", "-c"]
    prepare = f"mount -t tmpfs -o size=24k none {cache}"
    if shutil.which("unshare") is None or run([*mount, prepare]).returncode != 0:
        pytest.skip("no small file system can be mounted here")
    arguments = [
        *(sys.executable, "-c", _BUILD, str(source), str(cache)),
        *(json.dumps(launcher_command()), json.dumps({"LEANPRM_LIB": str(engine.library)})),
    ]
    script = f'{prepare} && exec "$@"'
    env = {"PYTHONPATH": os.pathsep.join(sys.path)}
    done = run([*mount, script, "-", *arguments], env)
    assert done.returncode == 3, done.stderr
    assert done.stdout.startswith("ToolchainError")
    assert "No space left on device" in done.stdout
    assert "LEANPRM_CACHE" in done.stdout
    assert done.stdout.count("\n") == 1


_READ_ONLY = "from leanprm.lean import sandbox; assert sandbox.restrict_files();" + _BUILD


@pytest.mark.skipif(sandbox.landlock_abi() == 0, reason="needs Landlock for a read-only cache")
def test_a_read_only_cache_is_used_if_complete_else_named(
    engine: Engine, cache: Path, source: Path
) -> None:
    arguments = (
        *(str(source), str(cache), json.dumps(launcher_command())),
        json.dumps({"LEANPRM_LIB": str(engine.library)}),
    )
    refused = run_python(_READ_ONLY, *arguments)
    assert refused.returncode == 3, refused.stderr
    assert f"cannot write the cache {cache}" in refused.stdout
    assert "LEANPRM_CACHE" in refused.stdout
    built = run_python(_BUILD, *arguments)
    used = run_python(_READ_ONLY, *arguments)
    assert (used.returncode, used.stdout) == (0, built.stdout)


def test_a_cache_below_a_file_is_named(engine: Engine, tmp_path: Path, source: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(ToolchainError, match="LEANPRM_CACHE"):
        build(engine, tmp_path / "file" / "cache", source)


def test_old_libraries_go_and_recent_ones_stay(engine: Engine, cache: Path, source: Path) -> None:
    folders = []
    for number in range(7):
        write_core(source, {"Init.lean": f"prelude\nimport Init.Left\n-- {number}\n"})
        folders.append(build(engine, cache, source)[0].parents[1])
    assert all(folder.exists() for folder in folders)  # all used lately
    long_ago = time.time() - 1_000_000
    for place, folder in enumerate(folders):
        os.utime(folder / "manifest.json", (long_ago + place, long_ago + place))
    for path in (cache / "core" / "modules").glob("*.json"):
        os.utime(path, (long_ago * 0.9, long_ago * 0.9))
    write_core(source)
    newest = build(engine, cache, source)[0].parents[1]
    left = {path.parent for path in (cache / "core").glob("*/manifest.json")}
    assert left == {newest, *folders[-3:]}
    used = set()
    for library in left:
        used |= set(json.loads((library / "manifest.json").read_text())["modules"].values())
    assert compiled(cache) == used


def _processor_seconds() -> float:
    """Of all ended child processes: on a busy machine the wall clock says nothing."""
    times = os.times()
    return times.children_user + times.children_system


@pytest.fixture(scope="module")
def built_core() -> float:
    """Processor seconds that the real core library took, if it was not in the cache yet."""
    before = _processor_seconds()
    embedded_toolchain()
    return _processor_seconds() - before


def test_the_core_library_compiles_in_a_minute_and_is_warm_after(built_core: float) -> None:
    assert built_core < 60
    started = time.perf_counter()
    toolchain = embedded_toolchain()
    assert time.perf_counter() - started < 0.05
    assert toolchain.core is not None
    assert corestore.problems(cache_root() / "core" / toolchain.core, toolchain.core) == []


def test_files_check_with_the_core_library(built_core: float, tmp_path: Path) -> None:
    assert built_core >= 0
    toolchain = embedded_toolchain()
    (tmp_path / "use.lean").write_text(
        "theorem t (p q : Prop) (hp : p) (hq : q) : p ∧ q := by\n  constructor\n  · exact hp\n"
        "  · exact hq\n#print axioms t\n"
    )
    done = run(toolchain.argv("use.lean"), toolchain.env, tmp_path)
    assert (done.returncode, done.stdout) == (0, "'t' does not depend on any axioms\n")


def test_toolchain_says_what_it_is(engine: Engine, cache: Path, source: Path) -> None:
    library = compile_core(engine, cache, source)
    toolchain = engine_toolchain(engine, library, cache)
    assert toolchain.info().model_dump() == {
        "kind": "embedded",
        "lean": "4.35.0",
        "commit": "eb6cafb7290e8bd5f2937522d8d804f58f02bafc",
        "core": library.core,
        "library": None,
    }
