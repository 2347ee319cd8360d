"""Is `lean`: loads the shared library of the Lean wheel and calls its main function.

Run as a script, with the standard library only, so that it starts fast::

    python -I -S launcher.py ARGS…              lean ARGS… (of the library LEANPRM_LIB)
    python -I -S launcher.py --exec PROG ARGS…  another program, under the same limits

Settings come from the environment, because Lean's server hands that on to its workers:

=========================  ====================================================================
`LEANPRM_LIB`              path of the shared library with `lean_main`
`LEANPRM_MEMORY_MB`        resident memory after which the process ends itself (exit code 86),
                           in MiB; a limit on its data segment, well above, stands behind it
`LEANPRM_FSIZE_MB`         largest file it may write, in MiB (default 1024)
`LEANPRM_SANDBOX`          "1": enter the sandbox as far as the kernel has it; "require": or
                           do not start
`LEANPRM_SANDBOX_WRITE`    folders that may be written in the sandbox, separated by `os.pathsep`
`LEANPRM_DIE_WITH_PARENT`  "1": end when the process that started this one has ended
=========================  ====================================================================
"""

from __future__ import annotations

import _thread
import ctypes
import os
import resource
import sys
import time
from importlib import import_module

MEMORY_EXIT = 86
"""Exit code of a process that passed its memory limit."""
_FAILED = 85
_MIB = 1 << 20
# Importing `signal`, `threading` and the like would take as long as starting Python.
_SIGINT, _SIGKILL, _SIGPIPE = 2, 9, 13


def _fail(message: str) -> None:
    os.write(2, f"leanprm: {message}\n".encode())
    os._exit(_FAILED)


def _megabytes(name: str, default: int = 0) -> int:
    text = os.environ.get(name, "")
    if text and not text.isdigit():
        _fail(f"{name} must be a number of MiB, not {text!r}")
    return int(text) if text else default


def _lower(which: int, amount: int) -> None:
    """Sets both the soft and the hard limit, never above the hard limit in force."""
    hard = resource.getrlimit(which)[1]
    if hard != resource.RLIM_INFINITY:
        amount = min(amount, hard)
    resource.setrlimit(which, (amount, amount))


def _data_limit(memory_mb: int) -> int:
    """Memory plus what Lean only reserves: an arena, and a stack of up to 1 GiB a thread.

    Beside a thread a core Lean's server starts one for every task that waits; with room for eight
    of them it ended itself in the middle of a document.
    """
    stack = _megabytes("LEAN_STACK_SIZE_KB", 1 << 20) // 1024 + 1
    threads = 2 * _megabytes("LEAN_NUM_THREADS", os.cpu_count() or 1) + 64
    return (memory_mb + 2048 + threads * stack) * _MIB


def _limit() -> int:
    """Applies the resource limits; the resident limit in MiB, 0 for none."""
    memory_mb = _megabytes("LEANPRM_MEMORY_MB")
    try:
        _lower(resource.RLIMIT_CORE, 0)
        _lower(resource.RLIMIT_FSIZE, _megabytes("LEANPRM_FSIZE_MB", 1024) * _MIB)
        if memory_mb:
            _lower(resource.RLIMIT_DATA, _data_limit(memory_mb))
    except (OSError, ValueError) as error:
        _fail(f"cannot set resource limits: {error}")
    return memory_mb


def _enter_sandbox(*, leaf: bool) -> None:
    wanted = os.environ.get("LEANPRM_SANDBOX", "0")
    if wanted not in ("1", "require"):
        return
    sys.path.append(os.path.dirname(os.path.abspath(__file__)))
    sandbox = import_module("sandbox")
    writable = os.environ.get("LEANPRM_SANDBOX_WRITE", "").split(os.pathsep)
    active = sandbox.enter([path for path in writable if path], leaf=leaf)
    if wanted == "require" and len(active) < 2:
        _fail(f"LEANPRM_SANDBOX=require: this kernel only gives {list(active)}")


def _watch(memory_mb: int, parent: int) -> None:
    """Ends this process when it is over its memory, or its parent (0: nobody) is gone."""
    page = resource.getpagesize()
    limit = memory_mb * _MIB
    statm = os.open("/proc/self/statm", os.O_RDONLY) if memory_mb and _has_proc() else -1
    while True:
        pause = 0.25
        if parent and os.getppid() != parent:
            os.kill(os.getpid(), _SIGKILL)
        if statm >= 0:
            resident = int(os.pread(statm, 128, 0).split()[1]) * page
            if resident > limit:
                os.write(2, f"leanprm: memory limit of {memory_mb} MiB reached\n".encode())
                os._exit(MEMORY_EXIT)
            pause = 0.02 if 2 * resident > limit else 0.1
        time.sleep(pause)


def _has_proc() -> bool:
    return os.path.exists("/proc/self/statm")


def _run_library(arguments: list[str], parent: int, memory_mb: int) -> None:
    path = os.environ.get("LEANPRM_LIB", "")
    if not path:
        _fail("LEANPRM_LIB is not set; `leanprm doctor --json` shows the environment to use")
    try:
        main = ctypes.CDLL(path, ctypes.RTLD_GLOBAL).lean_main
    except (OSError, AttributeError) as error:
        _fail(f"cannot load {path}: {error}")
    if parent or memory_mb:
        _thread.start_new_thread(_watch, (memory_mb, parent))
    argv = [b"lean", *(os.fsencode(argument) for argument in arguments)]
    code = main(len(argv), (ctypes.c_char_p * (len(argv) + 1))(*argv, None))
    ctypes.CDLL(None).fflush(None)
    os._exit(code & 0xFF)


def _die_with_parent(parent: int) -> None:
    """Asks the kernel; unlike the watching thread this outlives an exec.

    It also strikes when only the thread that started this process ends.
    """
    if sys.platform.startswith("linux"):
        zero = ctypes.c_ulong(0)
        ctypes.CDLL(None).prctl(1, ctypes.c_ulong(_SIGKILL), zero, zero, zero)
        if os.getppid() != parent:
            os._exit(_FAILED)


def main(arguments: list[str]) -> None:
    """Runs Lean, or another program; does not return."""
    parent = os.getppid() if os.environ.get("LEANPRM_DIE_WITH_PARENT") == "1" else 0
    # Python's own handlers would never run while Lean does: back to the default ones.
    for number in (_SIGINT, _SIGPIPE):
        ctypes.CDLL(None).signal(number, None)
    memory_mb = _limit()
    if arguments[:1] == ["--exec"]:
        if len(arguments) < 2:
            _fail("--exec needs a program")
        if parent:
            _die_with_parent(parent)
        _enter_sandbox(leaf=False)
        try:
            os.execvp(arguments[1], arguments[1:])
        except OSError as error:
            _fail(f"cannot run {arguments[1]}: {error}")
    _enter_sandbox(leaf="--server" not in arguments)
    _run_library(arguments, parent, memory_mb)


if __name__ == "__main__":
    main(sys.argv[1:])
