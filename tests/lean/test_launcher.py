"""The launcher is `lean`, under limits, and ends when it should."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from leanprm.lean.embedded import Engine, launcher_command, worker_script
from leanprm.lean.launcher import MEMORY_EXIT
from leanprm.lean.limits import Limits
from leanprm.lean.toolchain import Toolchain
from tests.lean.tiny import Client, is_alive, kill, run, wait_until

_SETTINGS_FAILED = 85


def test_it_is_lean(tiny_toolchain: Toolchain, tmp_path: Path) -> None:
    (tmp_path / "good.lean").write_text("theorem t (p : Prop) (h : p) : p := h\n#check t\n")
    (tmp_path / "bad.lean").write_text("theorem t (p : Prop) (h : p) : p := left\n")
    version = run(tiny_toolchain.argv("--version"), tiny_toolchain.env)
    assert version.stdout.startswith("Lean (version 4.35.0, ")
    good = run(tiny_toolchain.argv("good.lean"), tiny_toolchain.env, tmp_path)
    assert (good.returncode, good.stdout) == (0, "t (p : Prop) (h : p) : p\n")
    bad = run(tiny_toolchain.argv("--json", "bad.lean"), tiny_toolchain.env, tmp_path)
    assert bad.returncode == 1
    assert {json.loads(line)["severity"] for line in bad.stdout.splitlines()} == {"error"}


def test_limits_are_in_force() -> None:
    env = {"LEANPRM_MEMORY_MB": "1000", "LEANPRM_FSIZE_MB": "7", "LEAN_NUM_THREADS": "1"}
    env["LEAN_STACK_SIZE_KB"] = "1024"
    done = run([*launcher_command(), "--exec", "cat", "/proc/self/limits"], env)
    limits = {line[:25].strip(): line[25:].split()[:2] for line in done.stdout.splitlines()}
    assert limits["Max core file size"] == ["0", "0"]
    assert limits["Max file size"] == [str(7 << 20)] * 2
    assert limits["Max data size"] == [str((1000 + 2048 + 66 * 2) << 20)] * 2


def test_without_settings_memory_is_not_limited() -> None:
    done = run([*launcher_command(), "--exec", "cat", "/proc/self/limits"])
    before = Path("/proc/self/limits").read_text()
    assert [line for line in done.stdout.splitlines() if "data size" in line] == [
        line for line in before.splitlines() if "data size" in line
    ]


@pytest.mark.parametrize(
    ("arguments", "env", "says"),
    [
        ((), {"LEANPRM_LIB": ""}, "LEANPRM_LIB is not set"),
        ((), {"LEANPRM_LIB": "/no/such/lib.so"}, "cannot load /no/such/lib.so"),
        ((), {"LEANPRM_MEMORY_MB": "lots"}, "LEANPRM_MEMORY_MB must be a number of MiB"),
        (("--exec",), {}, "--exec needs a program"),
        (("--exec", "/no/such/program"), {}, "cannot run /no/such/program"),
    ],
)
def test_bad_settings_are_one_line(
    arguments: tuple[str, ...], env: dict[str, str], says: str
) -> None:
    done = run([*launcher_command(), *arguments], env)
    assert done.returncode == _SETTINGS_FAILED
    assert done.stderr.startswith(f"leanprm: {says}")
    assert done.stderr.count("\n") == 1


def test_library_without_lean_is_refused() -> None:
    mapped = Path("/proc/self/maps").read_text().splitlines()
    libc = next(line.split()[-1] for line in mapped if "/libc.so" in line)
    done = run(launcher_command(), {"LEANPRM_LIB": libc})
    assert done.returncode == _SETTINGS_FAILED
    assert "lean_main" in done.stderr


def test_memory_limit_ends_lean(tiny_toolchain: Toolchain) -> None:
    done = subprocess.Popen(
        tiny_toolchain.argv("--server"),
        env=tiny_toolchain.environ(Limits(memory_mb=40)),
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    with done:
        assert done.wait(20) == MEMORY_EXIT
        assert done.stderr is not None
        assert done.stderr.read() == b"leanprm: memory limit of 40 MiB reached\n"


def test_interrupt_ends_lean(tiny_toolchain: Toolchain) -> None:
    with subprocess.Popen(
        tiny_toolchain.argv("--server"),
        env=tiny_toolchain.environ(Limits()),
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
    ) as process:
        time.sleep(0.3)
        process.send_signal(signal.SIGINT)
        assert process.wait(10) == -signal.SIGINT


_PARENT = """
import subprocess, sys, time
child = subprocess.Popen(sys.argv[2:], stdin=int(sys.argv[1]), stdout=subprocess.DEVNULL)
print(child.pid, flush=True)
time.sleep(60)
"""


@pytest.mark.parametrize("kind", ["library", "program"])
@pytest.mark.parametrize("asked", [True, False])
def test_dies_with_its_parent_when_asked(tiny_toolchain: Toolchain, kind: str, asked: bool) -> None:
    command = {
        "library": tiny_toolchain.argv("--server"),
        "program": [*launcher_command(), "--exec", "sleep", "60"],
    }[kind]
    env = {**tiny_toolchain.environ(Limits()), "LEANPRM_DIE_WITH_PARENT": "1" if asked else "0"}
    # Its standard input stays open, so that the end of it is not what ends it.
    read_end, write_end = os.pipe()
    parent = subprocess.Popen(
        [sys.executable, "-c", _PARENT, str(read_end), *command],
        env=env,
        stdout=subprocess.PIPE,
        pass_fds=(read_end,),
    )
    with parent:
        assert parent.stdout is not None
        child = int(parent.stdout.readline())
        try:
            time.sleep(0.5)
            assert is_alive(child)
            parent.kill()
            parent.wait()
            ended = wait_until(lambda: not is_alive(child), 5.0 if asked else 1.0)
            assert ended is asked
        finally:
            kill(child)
            os.close(read_end)
            os.close(write_end)


def test_server_starts_its_worker_through_the_script(tiny_toolchain: Toolchain) -> None:
    client = Client(tiny_toolchain.argv("--server"), tiny_toolchain.environ(Limits()))
    try:
        assert client.check("#check left\n") == ["left : Flag"]
    finally:
        client.close()


def test_server_hands_options_and_environment_to_its_worker(
    tiny_toolchain: Toolchain, tmp_path: Path
) -> None:
    script, record = tmp_path / "worker", tmp_path / "record"
    real = tiny_toolchain.env["LEAN_WORKER_PATH"]
    script.write_text(f'#!/bin/sh\necho "$LEANPRM_MEMORY_MB $*" >> {record}\nexec {real} "$@"\n')
    script.chmod(0o755)
    env = tiny_toolchain.environ(Limits(memory_mb=3000))
    env |= {"LEAN_WORKER_PATH": str(script), "LEANPRM_SANDBOX": "0"}
    options = ["-DmaxRecDepth=77", "-j2", "-M2500", "-T", "900"]
    client = Client(tiny_toolchain.argv(*options, "--server", "-Dserver.reportDelayMs=0"), env)
    try:
        assert client.check("#check left\n") == ["left : Flag"]
    finally:
        client.close()
    worker_options = "-DmaxRecDepth=77 -j2 -M2500 -T900 -Dserver.reportDelayMs=0"
    uri = "file:///somewhere/Document.lean"
    assert record.read_text() == f"3000 --worker {worker_options} {uri}\n"


def test_worker_ends_with_a_killed_server(tiny_toolchain: Toolchain) -> None:
    client = Client(tiny_toolchain.argv("--server"), tiny_toolchain.environ(Limits()))
    try:
        client.check("#check left\n")
        children = Path(f"/proc/{client.process.pid}/task").glob("*/children")
        workers = [int(pid) for file in children for pid in file.read_text().split()]
        assert len(workers) == 1
        client.process.kill()
        client.process.wait()
        assert wait_until(lambda: not is_alive(workers[0]), 5.0)
    finally:
        client.close()


def test_worker_script_keeps_odd_paths(engine: Engine, tmp_path: Path) -> None:
    cache = tmp_path / "it's a $(cache)"
    script = worker_script(cache, "--exec", "/bin/echo", "a b", "$HOME", "it's")
    done = run([str(script), "more words"], {"LEANPRM_LIB": str(engine.library)})
    assert done.stdout == "a b $HOME it's more words\n"
    assert worker_script(cache, "--exec", "/bin/echo", "a b", "$HOME", "it's") == script
