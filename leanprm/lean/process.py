"""One Lean process: its own process group, two pipes, a bounded tail of stderr, a sure end.

Responsibilities, and nothing else: start it, write to it, hand over what it says, tell that it
ended, measure its memory, and end the whole group on every way out, interpreter exit included.
"""

from __future__ import annotations

import asyncio
import atexit
import os
import signal
from collections import deque
from collections.abc import Callable, Iterable, Set
from pathlib import Path
from typing import Any

import psutil

from leanprm.errors import InfrastructureError, LeanCrashed, LeanMemoryExceeded, ToolchainError
from leanprm.lean.launcher import MEMORY_EXIT
from leanprm.lean.limits import Limits
from leanprm.lean.toolchain import Toolchain

SAMPLE_S = 0.1
"""How often the memory of a busy process is looked at."""

_REAP_S = 5.0

_alive: set[int] = set()
_PAGE = os.sysconf("SC_PAGE_SIZE")


class LeanProcess(asyncio.SubprocessProtocol):
    """A running Lean, made by `LeanProcess.start`.

    Attributes:
        pid: Process id, and id of its process group.
        returncode: None while it runs; -N when signal N ended it.
    """

    def __init__(
        self,
        on_data: Callable[[bytes], None],
        on_end: Callable[[], None],
        stderr_bytes: int,
    ) -> None:
        loop = asyncio.get_running_loop()
        self.pid = -1
        self.returncode: int | None = None
        self._on_data = on_data
        self._on_end = on_end
        self._stderr = _Tail(stderr_bytes)
        self._ended = loop.create_future()
        self._transport: asyncio.SubprocessTransport | None = None
        self._stdin: asyncio.WriteTransport | None = None
        self._stdout: asyncio.ReadTransport | None = None
        self._rest: asyncio.TimerHandle | None = None

    @classmethod
    async def start(
        cls,
        toolchain: Toolchain,
        args: Iterable[str],
        limits: Limits,
        *,
        on_data: Callable[[bytes], None],
        on_end: Callable[[], None],
    ) -> LeanProcess:
        """Start `lean ARGS…` in a process group of its own.

        Args:
            toolchain: Which Lean.
            args: Its arguments.
            limits: `memory_mb` and `stderr_bytes` are used here.
            on_data: Called with each piece of standard output.
            on_end: Called once, when the process has ended and all its output was handed over.

        Raises:
            ToolchainError: If the program cannot be started.
        """
        env = toolchain.environ(limits)
        # Without this a panic is a line on stderr, and Lean goes on with a made-up value.
        env["LEAN_ABORT_ON_PANIC"] = "1"
        argv = toolchain.argv(*args)
        loop = asyncio.get_running_loop()
        try:
            transport, process = await loop.subprocess_exec(
                lambda: cls(on_data, on_end, limits.stderr_bytes),
                *argv,
                env=env,
                cwd=toolchain.cwd,
                start_new_session=True,
            )
        except OSError as error:
            raise ToolchainError(
                f"cannot start {argv[0]}: {error.strerror or error}", phase="start", retryable=False
            ) from error
        del transport
        return process

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Remember the group, so that it ends with us whatever happens."""
        if not isinstance(transport, asyncio.SubprocessTransport):
            raise TypeError("not a transport of a subprocess")
        self._transport = transport
        self.pid = transport.get_pid()
        _alive.add(self.pid)
        stdin = transport.get_pipe_transport(0)
        if isinstance(stdin, asyncio.WriteTransport):
            self._stdin = stdin
        stdout = transport.get_pipe_transport(1)
        if isinstance(stdout, asyncio.ReadTransport):
            self._stdout = stdout
            stdout.set_protocol(_Direct(self._on_data, stdout.get_protocol()))

    def pipe_data_received(self, fd: int, data: bytes) -> None:
        """Standard output goes to the owner, standard error into the tail."""
        if fd == 1:
            self._on_data(data)
        else:
            self._stderr.add(data)

    def process_exited(self) -> None:
        """End what the process may have left behind in its group."""
        if self._transport is not None:
            self.returncode = self._transport.get_returncode()
        self.kill()

    def connection_lost(self, exc: BaseException | None) -> None:
        """The process has ended and its pipes are read to the end."""
        _alive.discard(self.pid)
        if not self._ended.done():
            self._ended.set_result(None)
            self._on_end()

    def use_cores(self, cores: Set[int]) -> None:
        """Keep all threads of the process on these cores, where the system can do that."""
        if not hasattr(os, "sched_setaffinity"):
            return
        done: set[int] = set()
        try:
            # New threads inherit from those that start them, so this soon finds no more.
            while threads := {int(name) for name in os.listdir(f"/proc/{self.pid}/task")} - done:
                for thread in threads:
                    os.sched_setaffinity(thread, cores)
                done |= threads
        except OSError:
            # The process or a thread is gone, or a core is not ours: it only gets slower.
            return

    def write(self, data: bytes) -> None:
        """Send bytes to standard input; nothing happens when the process is gone."""
        if self._stdin is not None and not self._stdin.is_closing():
            self._stdin.write(data)

    def rest(self, seconds: float) -> None:
        """Leave output in the pipe for a while, to read more of it at once."""
        if self._stdout is not None and self._rest is None and not self._ended.done():
            self._stdout.pause_reading()
            self._rest = asyncio.get_running_loop().call_later(seconds, self._read_on)

    def _read_on(self) -> None:
        if self._rest is not None and self._stdout is not None:
            self._rest.cancel()
            self._rest = None
            self._stdout.resume_reading()

    def close_stdin(self) -> None:
        """Tell the process that nothing more will come."""
        if self._stdin is not None:
            self._stdin.close()

    def kill(self) -> None:
        """End the whole process group, now."""
        if self.pid in _alive:
            _kill_group(self.pid)

    async def wait(self) -> None:
        """Wait until the process has ended and all its output was handed over."""
        await asyncio.shield(self._ended)

    async def close(self, grace_s: float = 0.0) -> None:
        """Close standard input, wait `grace_s` seconds, then end the group and reap it."""
        self.close_stdin()
        self._read_on()
        try:
            if grace_s > 0 and not self._ended.done():
                await asyncio.wait({self._ended}, timeout=grace_s)
        finally:
            self.kill()
        await asyncio.wait({self._ended}, timeout=_REAP_S)
        if self._transport is not None:
            # Whoever left the group and still holds the pipes does not hold us.
            self._transport.close()

    @property
    def ended(self) -> bool:
        """Whether the process has ended, even if the event loop has not noticed yet."""
        if self.returncode is not None or not hasattr(os, "waitid"):
            return self.returncode is not None
        try:
            return os.waitid(os.P_PID, self.pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None
        except ChildProcessError:
            return True

    @property
    def stderr_tail(self) -> str:
        """The end of what it wrote to standard error."""
        return self._stderr.text()

    def rss_bytes(self) -> int:
        """Resident memory of the process and its descendants, in bytes; 0 when it is gone."""
        return group_rss(self.pid) if self.pid in _alive else 0

    def cpu_s(self) -> float:
        """CPU seconds that the process has used; 0 when it is gone."""
        try:
            times = psutil.Process(self.pid).cpu_times()
        except psutil.Error:
            return 0.0
        return float(times.user + times.system)


class _Direct(asyncio.Protocol):
    """Hands output over when it is read, and not a turn of the event loop later."""

    def __init__(self, on_data: Callable[[bytes], None], rest: asyncio.BaseProtocol) -> None:
        self._on_data = on_data
        self._rest = rest

    def data_received(self, data: bytes) -> None:
        """Hand it over."""
        self._on_data(data)

    def connection_lost(self, exc: Exception | None) -> None:
        """Let the subprocess know that this pipe is read to its end."""
        self._rest.connection_lost(exc)


class _Tail:
    """The last bytes of a stream."""

    def __init__(self, max_bytes: int) -> None:
        self._max_bytes = max_bytes
        self._pieces: deque[bytes] = deque()
        self._bytes = 0

    def add(self, data: bytes) -> None:
        data = data[-self._max_bytes :]
        self._pieces.append(data)
        self._bytes += len(data)
        while self._bytes - len(self._pieces[0]) >= self._max_bytes:
            self._bytes -= len(self._pieces.popleft())

    def text(self) -> str:
        return b"".join(self._pieces)[-self._max_bytes :].decode(errors="replace")


def end_error(returncode: int | None, how: str = "") -> InfrastructureError:
    """The exception for a process that ended by itself.

    Args:
        returncode: Its exit code, or the negative number of the signal that ended it.
        how: More about it, for the message.
    """
    if returncode == MEMORY_EXIT:
        return LeanMemoryExceeded("Lean reached its memory limit", retryable=False)
    return LeanCrashed(f"Lean ended{how} with exit code {returncode}")


def memory_error(rss_bytes: int, limits: Limits) -> LeanMemoryExceeded | None:
    """The exception to raise for this much resident memory, if it is too much."""
    if rss_bytes <= limits.memory_mb << 20:
        return None
    return LeanMemoryExceeded(
        f"Lean used {rss_bytes >> 20} MiB, over the limit of {limits.memory_mb}", retryable=False
    )


def group_rss(pid: int) -> int:
    """Resident memory of a process and its descendants, in bytes; 0 when it is gone."""
    try:
        return _rss_from_proc(pid)
    except OSError:
        return _rss_from_psutil(pid)


def _rss_from_proc(pid: int) -> int:
    with open(f"/proc/{pid}/statm", "rb") as file:
        total = int(file.read().split()[1]) * _PAGE
    for task in os.listdir(f"/proc/{pid}/task"):
        for child in Path(f"/proc/{pid}/task/{task}/children").read_bytes().split():
            total += group_rss(int(child))
    return total


def _rss_from_psutil(pid: int) -> int:
    total = 0
    try:
        process = psutil.Process(pid)
        for member in [process, *process.children(recursive=True)]:
            total += _rss_of(member)
    except psutil.Error:
        return total
    return total


def _rss_of(process: psutil.Process) -> int:
    try:
        return int(process.memory_info().rss)
    except psutil.Error:
        return 0


def _kill_group(pid: int) -> None:
    try:
        os.killpg(pid, signal.SIGKILL)
    except (ProcessLookupError, PermissionError):
        # Gone already, or (macOS) only zombies are left in the group.
        return


def _kill_all(*_: Any) -> None:
    for pid in list(_alive):
        _kill_group(pid)


atexit.register(_kill_all)
if hasattr(os, "register_at_fork"):
    # A forked child that exits must not end the processes of its parent.
    os.register_at_fork(after_in_child=_alive.clear)
