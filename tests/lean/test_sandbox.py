"""The filter decides as it should on both machines; the kernel really refuses."""

from __future__ import annotations

import json
import os
import socket
import struct
import subprocess
import sys
from pathlib import Path

import pytest

from leanprm.lean import sandbox
from leanprm.lean.embedded import launcher_command
from leanprm.lean.limits import Limits
from leanprm.lean.toolchain import Toolchain
from tests.lean.tiny import run

_ARCH = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}
_ALLOW, _KILL = 0x7FFF0000, 0x80000000
_PID = 4321
_EPERM, _ENOSYS = 0x00050001, 0x00050026

needs_landlock = pytest.mark.skipif(sandbox.landlock_abi() == 0, reason="kernel has no Landlock")
needs_seccomp = pytest.mark.skipif(
    not sys.platform.startswith("linux") or os.uname().machine not in _ARCH,
    reason="seccomp filters are made for two machines",
)


def decide(machine: str, number: int, *arguments: int, leaf: bool, arch: int | None = None) -> int:
    """What the kernel would answer: interprets the filter."""
    program = sandbox.filter_program(machine, leaf=leaf, pid=_PID)
    words = [*arguments, *[0] * (6 - len(arguments))]
    data = struct.pack("<IIQ6Q", number, _ARCH[machine] if arch is None else arch, 0, *words)
    code = list(struct.iter_unpack("<HBBI", program))
    at, accumulator = 0, 0
    while True:
        operation, jump_true, jump_false, value = code[at]
        at += 1
        if operation == 0x20:
            accumulator = struct.unpack_from("<I", data, value)[0]
        elif operation == 0x06:
            return int(value)
        else:
            tests = {0x15: accumulator == value, 0x35: accumulator >= value}
            holds = bool(accumulator & value) if operation == 0x45 else tests[operation]
            at += jump_true if holds else jump_false


@pytest.mark.parametrize("leaf", [True, False])
@pytest.mark.parametrize(
    ("machine", "number"),
    [
        *(("x86_64", n) for n in (41, 42, 49, 101, 90, 280, 165, 425, 321, 272)),
        *(("aarch64", n) for n in (198, 203, 200, 117, 53, 88, 40, 425, 280, 97)),
    ],
)
def test_dangerous_calls_are_refused(machine: str, number: int, leaf: bool) -> None:
    assert decide(machine, number, leaf=leaf) == _EPERM


@pytest.mark.parametrize(
    ("machine", "number"),
    [
        # read, write, openat, mmap, futex, exit_group, unlink, prlimit64, socketpair
        *(("x86_64", n) for n in (0, 1, 257, 9, 202, 231, 87, 302, 53)),
        *(("aarch64", n) for n in (63, 64, 56, 222, 98, 94, 35, 261, 199)),
    ],
)
def test_ordinary_calls_are_allowed(machine: str, number: int) -> None:
    assert decide(machine, number, leaf=True) == _ALLOW


@pytest.mark.parametrize(
    ("machine", "execve", "clone", "clone3", "kill", "ioctl"),
    [("x86_64", 59, 56, 435, 62, 16), ("aarch64", 221, 220, 435, 129, 29)],
)
def test_a_leaf_starts_and_signals_nobody(
    machine: str, execve: int, clone: int, clone3: int, kill: int, ioctl: int
) -> None:
    thread = 0x3D0F00
    for leaf, refused, missing in ((True, _EPERM, _ENOSYS), (False, _ALLOW, _ALLOW)):
        assert decide(machine, execve, leaf=leaf) == refused
        assert decide(machine, clone, 17, leaf=leaf) == refused
        assert decide(machine, clone, thread, leaf=leaf) == _ALLOW
        assert decide(machine, clone3, leaf=leaf) == missing
        assert decide(machine, kill, _PID + 1, leaf=leaf) == refused
        assert decide(machine, kill, _PID, leaf=leaf) == _ALLOW
        assert decide(machine, ioctl, 0, 0x5412, leaf=leaf) == _EPERM
        assert decide(machine, ioctl, 0, 0x5401, leaf=leaf) == _ALLOW


def test_other_ways_into_the_kernel_are_closed() -> None:
    assert decide("x86_64", 0x40000000 + 41, leaf=False) == _ENOSYS
    assert decide("x86_64", 0, leaf=False, arch=0x40000003) == _KILL
    assert decide("aarch64", 63, leaf=False, arch=_ARCH["x86_64"]) == _KILL


def test_every_jump_lands_inside() -> None:
    for machine in _ARCH:
        for leaf in (True, False):
            program = sandbox.filter_program(machine, leaf=leaf, pid=_PID)
            code = list(struct.iter_unpack("<HBBI", program))
            assert len(code) < 4096
            assert all(
                at + 1 + max(true, false) < len(code) or operation == 0x06
                for at, (operation, true, false, _) in enumerate(code)
            )


_PAYLOAD = """
import json, os, socket, sys
inside, outside, port = sys.argv[1], sys.argv[2], int(sys.argv[3])
def tried(attempt):
    try:
        attempt()
    except OSError:
        return False
    return True
def write(path, mode="w"):
    with open(path, mode) as file:
        file.write("x")
result = {
    "write inside": tried(lambda: write(inside + "/new")),
    "write outside": tried(lambda: write(outside + "/new")),
    "append outside": tried(lambda: write(outside + "/old", "a")),
    "truncate outside": tried(lambda: os.truncate(outside + "/old", 0)),
    "unlink outside": tried(lambda: os.unlink(outside + "/old")),
    "rename outside": tried(lambda: os.rename(outside + "/old", inside + "/old")),
    "mkdir outside": tried(lambda: os.mkdir(outside + "/folder")),
    "symlink outside": tried(lambda: os.symlink("/", outside + "/link")),
    "chmod outside": tried(lambda: os.chmod(outside + "/old", 0o777)),
    "touch outside": tried(lambda: os.utime(outside + "/old", (0, 0))),
    "read outside": tried(lambda: open(outside + "/old").read()),
    "dev null": tried(lambda: write("/dev/null")),
    "tcp": tried(lambda: socket.create_connection(("127.0.0.1", port), 5).close()),
    "unix": tried(lambda: socket.socket(socket.AF_UNIX).close()),
    "udp": tried(lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM).close()),
}
print(json.dumps(result))
"""


def _attempts(tmp_path: Path, mode: str) -> dict[str, bool]:
    inside, outside = tmp_path / "inside", tmp_path / "outside"
    for folder in (inside, outside):
        folder.mkdir()
    (outside / "old").write_text("kept")
    with socket.create_server(("127.0.0.1", 0)) as server:
        done = run(
            [
                *launcher_command(),
                *("--exec", sys.executable, "-I", "-S", "-c", _PAYLOAD),
                *(str(inside), str(outside), str(server.getsockname()[1])),
            ],
            {"LEANPRM_SANDBOX": mode, "LEANPRM_SANDBOX_WRITE": str(inside)},
        )
    assert done.returncode == 0, done.stderr
    result: dict[str, bool] = json.loads(done.stdout)
    return result


_STAYS = {"write inside", "read outside", "dev null"}


@needs_landlock
@needs_seccomp
def test_a_program_in_the_sandbox_changes_nothing_and_reaches_nobody(tmp_path: Path) -> None:
    result = _attempts(tmp_path, "require")
    assert {name for name, worked in result.items() if worked} == _STAYS
    assert (tmp_path / "outside" / "old").read_text() == "kept"
    assert [path.name for path in (tmp_path / "outside").iterdir()] == ["old"]


def test_without_the_sandbox_the_same_program_does_it_all(tmp_path: Path) -> None:
    result = _attempts(tmp_path, "0")
    # the file is gone when it comes to rename, mode, times and reading
    gone = {"rename outside", "chmod outside", "touch outside", "read outside"}
    assert {name for name, worked in result.items() if not worked} == gone


@needs_landlock
def test_lean_itself_writes_only_where_it_may(tiny_toolchain: Toolchain, tmp_path: Path) -> None:
    (tmp_path / "A.lean").write_text("axiom a : Flag\n")
    command = tiny_toolchain.argv("-R", ".", "-o", str(tmp_path / "A.olean"), "A.lean")
    for writable, worked in ((tmp_path.parent / "elsewhere", False), (tmp_path, True)):
        env = {"LEANPRM_SANDBOX": "1", "LEANPRM_SANDBOX_WRITE": str(writable)}
        done = run(command, {**tiny_toolchain.env, **env}, tmp_path)
        assert ((done.returncode == 0), (tmp_path / "A.olean").exists()) == (worked, worked)


@needs_landlock
def test_output_may_be_a_file(tiny_toolchain: Toolchain, tmp_path: Path) -> None:
    (tmp_path / "A.lean").write_text("#check left\n")
    command = " ".join(f"'{word}'" for word in tiny_toolchain.argv("A.lean"))
    script = f"{command} > out.txt && {command} | cat >> out.txt"
    done = run(["sh", "-c", script], {**tiny_toolchain.env, "LEANPRM_SANDBOX": "1"}, tmp_path)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "out.txt").read_text() == "left : Flag\n" * 2


@needs_landlock
@needs_seccomp
def test_probe_finds_everything_refused(tmp_path: Path) -> None:
    done = run([sys.executable, "-I", "-S", str(Path(sandbox.__file__)), str(tmp_path)])
    said = json.loads(done.stdout)
    assert said["active"] == ["landlock", "seccomp"]
    assert set(said["refused"].values()) == {True}
    assert list(tmp_path.iterdir()) == []


@needs_landlock
def test_secrets_of_the_environment_stay_outside(
    tiny_toolchain: Toolchain, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOME_API_TOKEN", "a secret")
    monkeypatch.setenv("LEAN_NUM_THREADS", "2")
    env = tiny_toolchain.environ(Limits())
    assert "SOME_API_TOKEN" not in env
    assert env["LEAN_NUM_THREADS"] == "2"
    assert env["PATH"] == os.environ["PATH"]
    assert tiny_toolchain.env.items() <= env.items()
    assert "SOME_API_TOKEN" in tiny_toolchain.environ()
    parent = f"/proc/{os.getpid()}/environ"
    for mode, worked in (("1", False), ("0", True)):
        done = subprocess.run(
            [*launcher_command(), "--exec", "cat", parent],
            env={**env, "LEANPRM_SANDBOX": mode, "LEANPRM_DIE_WITH_PARENT": "0"},
            capture_output=True,
            check=False,
        )
        assert (done.returncode == 0) is worked


def test_capabilities_beyond_files_are_given_up() -> None:
    show = [*launcher_command(), "--exec", "grep", "^Cap[PE]", "/proc/self/status"]
    done = run(show, {"LEANPRM_SANDBOX": "1"})
    sets = [int(line.split()[1], 16) for line in done.stdout.splitlines()]
    assert len(sets) == 2
    assert all(each & ~0b110 == 0 for each in sets)
