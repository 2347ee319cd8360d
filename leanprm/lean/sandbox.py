"""Takes rights away from the process that calls it: files, network, other processes.

Standard library only, and nothing of the package, because the launcher loads this file by itself.
It is defence in depth behind the gate of `leanprm.verify`: a proof that gets past the gate and
runs code of its own still finds a read-only file system and no network. Two kernel features do it,
each on its own and each best effort:

* Landlock: no file may be written, made, removed or renamed outside the given folders; no TCP
  (ABI 4); no signal and no abstract socket to a process outside (ABI 6).
* seccomp: no sockets at all, no `ptrace` and its kin, no change of owner, mode or times of a file
  (which Landlock lets through), no mounts. A `leaf` also cannot start or signal a process.

Neither can be undone, and both are inherited by child processes. Root's capabilities are given up,
because some of them reach around Landlock.
"""

from __future__ import annotations

import ctypes
import os
import struct
import sys
from collections.abc import Callable, Iterable, Sequence

_MACHINES = {"x86_64": (0, 0xC000003E), "aarch64": (1, 0xC00000B7)}

# Name: number on x86-64, number on aarch64 (-1: this machine has no such call).
_DENIED = {
    # network, and io_uring, which would reach it around this filter
    "socket": (41, 198),
    "connect": (42, 203),
    "bind": (49, 200),
    "listen": (50, 201),
    "accept": (43, 202),
    "accept4": (288, 242),
    "io_uring_setup": (425, 425),
    "io_uring_enter": (426, 426),
    "io_uring_register": (427, 427),
    # other processes and the kernel
    "ptrace": (101, 117),
    "process_vm_readv": (310, 270),
    "process_vm_writev": (311, 271),
    "process_madvise": (440, 440),
    "pidfd_getfd": (438, 438),
    "pidfd_send_signal": (424, 424),
    "perf_event_open": (298, 241),
    "bpf": (321, 280),
    "userfaultfd": (323, 282),
    "add_key": (248, 217),
    "request_key": (249, 218),
    "keyctl": (250, 219),
    "unshare": (272, 97),
    "setns": (308, 268),
    # what a file is, beside what is in it
    "chmod": (90, -1),
    "fchmod": (91, 52),
    "fchmodat": (268, 53),
    "fchmodat2": (452, 452),
    "chown": (92, -1),
    "fchown": (93, 55),
    "lchown": (94, -1),
    "fchownat": (260, 54),
    "utime": (132, -1),
    "utimes": (235, -1),
    "futimesat": (261, -1),
    "utimensat": (280, 88),
    "setxattr": (188, 5),
    "lsetxattr": (189, 6),
    "fsetxattr": (190, 7),
    "setxattrat": (463, 463),
    "removexattr": (197, 14),
    "lremovexattr": (198, 15),
    "fremovexattr": (199, 16),
    "removexattrat": (466, 466),
    "file_setattr": (469, 469),
    "mknod": (133, -1),
    "mknodat": (259, 33),
    "open_by_handle_at": (304, 265),
    # the machine
    "mount": (165, 40),
    "umount2": (166, 39),
    "pivot_root": (155, 41),
    "chroot": (161, 51),
    "open_tree": (428, 428),
    "open_tree_attr": (467, 467),
    "move_mount": (429, 429),
    "fsopen": (430, 430),
    "fsconfig": (431, 431),
    "fsmount": (432, 432),
    "fspick": (433, 433),
    "mount_setattr": (442, 442),
    "init_module": (175, 105),
    "finit_module": (313, 273),
    "delete_module": (176, 106),
    "kexec_load": (246, 104),
    "kexec_file_load": (320, 294),
    "reboot": (169, 142),
    "swapon": (167, 224),
    "swapoff": (168, 225),
    "settimeofday": (164, 170),
    "clock_settime": (227, 112),
    "clock_adjtime": (305, 266),
    "adjtimex": (159, 171),
    "sethostname": (170, 161),
    "setdomainname": (171, 162),
    "acct": (163, 89),
    "quotactl": (179, 60),
    "iopl": (172, -1),
    "ioperm": (173, -1),
    "syslog": (103, 116),
}
_DENIED_LEAF = {
    "execve": (59, 221),
    "execveat": (322, 281),
    "fork": (57, -1),
    "vfork": (58, -1),
    "tkill": (200, 130),
    "rt_sigqueueinfo": (129, 138),
    "rt_tgsigqueueinfo": (297, 240),
}
_IOCTL, _CLONE, _CLONE3 = (16, 29), (56, 220), (435, 435)
_KILL, _TGKILL = (62, 129), (234, 131)

_EPERM, _ENOSYS = 1, 38
_ALLOW, _ERRNO, _KILL_PROCESS = 0x7FFF0000, 0x00050000, 0x80000000
_LOAD, _JEQ, _JGE, _JSET, _RET = 0x20, 0x15, 0x35, 0x45, 0x06
_AT_NR, _AT_ARCH, _AT_ARG0, _AT_ARG1 = 0, 4, 16, 24
_CLONE_THREAD = 0x00010000
_TERMINAL_INPUT = (0x5412, 0x541C)  # TIOCSTI, TIOCLINUX: type into the caller's terminal


def _libc() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)


def _no_new_privileges(libc: ctypes.CDLL) -> bool:
    zero = ctypes.c_ulong(0)
    return bool(libc.prctl(38, ctypes.c_ulong(1), zero, zero, zero) == 0)


# ---------------------------------------------------------------------------------------- seccomp


def _op(code: int, value: int, jump_true: int = 0, jump_false: int = 0) -> bytes:
    return struct.pack("<HBBI", code, jump_true, jump_false, value & 0xFFFFFFFF)


def _deny(number: int, errno: int = _EPERM) -> bytes:
    return _op(_JEQ, number, 0, 1) + _op(_RET, _ERRNO | errno)


def _deny_argument(number: int, offset: int, test: bytes, errno: int = _EPERM) -> bytes:
    """Denies call `number` when `test` on its argument falls through; reloads the number."""
    body = _op(_LOAD, offset) + test + _op(_RET, _ERRNO | errno) + _op(_LOAD, _AT_NR)
    return _op(_JEQ, number, 0, len(body) // 8) + body


def filter_program(machine: str, *, leaf: bool, pid: int) -> bytes:
    """The seccomp filter as BPF instructions of 8 bytes each.

    Args:
        machine: "x86_64" or "aarch64".
        leaf: Whether the process may start and signal no other.
        pid: Its own process id.

    Raises:
        KeyError: If the machine is another one.
    """
    column, arch = _MACHINES[machine]
    code = [_op(_LOAD, _AT_ARCH), _op(_JEQ, arch, 1, 0), _op(_RET, _KILL_PROCESS)]
    code.append(_op(_LOAD, _AT_NR))
    if machine == "x86_64":  # the x32 numbers, another way to every call
        code.append(_op(_JGE, 0x40000000, 0, 1) + _op(_RET, _ERRNO | _ENOSYS))
    denied = {**_DENIED, **(_DENIED_LEAF if leaf else {})}
    code.extend(_deny(numbers[column]) for numbers in denied.values() if numbers[column] >= 0)
    for request in _TERMINAL_INPUT:
        code.append(_deny_argument(_IOCTL[column], _AT_ARG1, _op(_JEQ, request, 0, 1)))
    if leaf:
        # clone3 keeps its flags in memory, out of a filter's reach: libc then falls back to clone.
        code.append(_deny(_CLONE3[column], _ENOSYS))
        code.append(_deny_argument(_CLONE[column], _AT_ARG0, _op(_JSET, _CLONE_THREAD, 1, 0)))
        for number in (_KILL[column], _TGKILL[column]):
            code.append(_deny_argument(number, _AT_ARG0, _op(_JEQ, pid, 1, 0)))
    code.append(_op(_RET, _ALLOW))
    return b"".join(code)


def restrict_calls(*, leaf: bool) -> bool:
    """Installs the seccomp filter; True if it is in force."""
    if not sys.platform.startswith("linux") or os.uname().machine not in _MACHINES:
        return False
    program = filter_program(os.uname().machine, leaf=leaf, pid=os.getpid())
    buffer = ctypes.create_string_buffer(program, len(program))
    header = struct.pack("@HP", len(program) // 8, ctypes.addressof(buffer))
    libc = _libc()
    if not _no_new_privileges(libc):
        return False
    zero = ctypes.c_ulong(0)
    return bool(libc.prctl(22, ctypes.c_ulong(2), ctypes.c_char_p(header), zero, zero) == 0)


# --------------------------------------------------------------------------------------- Landlock

_WRITE_FILE, _TRUNCATE = 1 << 1, 1 << 14
_REFER = 1 << 13
# write, remove_dir, remove_file, make_{char,dir,reg,sock,fifo,block,sym}
_CHANGES = _WRITE_FILE | sum(1 << bit for bit in range(4, 13))
_TCP = 0b11  # bind, connect
_SCOPES = 0b11  # abstract sockets, signals


def landlock_abi() -> int:
    """The version of Landlock that the kernel offers; 0 for none."""
    if not sys.platform.startswith("linux"):
        return 0
    return max(0, int(_libc().syscall(444, None, ctypes.c_size_t(0), ctypes.c_uint32(1))))


def restrict_files(writable: Sequence[str] = ()) -> bool:
    """Makes the file system read-only outside `writable`; True if that is in force.

    What stdout and stderr are connected to, and /dev/null, can still be written.
    """
    abi = landlock_abi()
    if abi == 0:
        return False
    handled = _CHANGES | (_REFER if abi >= 2 else 0) | (_TRUNCATE if abi >= 3 else 0)
    attributes = struct.pack("=QQQ", handled, _TCP, _SCOPES)[
        : 8 if abi < 4 else 16 if abi < 6 else 24
    ]
    libc = _libc()
    ruleset = libc.syscall(
        444, ctypes.c_char_p(attributes), ctypes.c_size_t(len(attributes)), ctypes.c_uint32(0)
    )
    if ruleset < 0:
        return False
    try:
        for path in writable:
            _allow(libc, ruleset, path, handled)
        for path in ("/dev/null", "/proc/self/fd/1", "/proc/self/fd/2"):
            _allow(libc, ruleset, path, _WRITE_FILE)
        if not _no_new_privileges(libc):
            return False
        return bool(libc.syscall(446, ctypes.c_int(ruleset), ctypes.c_uint32(0)) == 0)
    finally:
        os.close(ruleset)


def _allow(libc: ctypes.CDLL, ruleset: int, path: str, rights: int) -> None:
    """Adds a rule; a path that is not there, or is no file (a pipe), needs none."""
    try:
        fd = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return
    try:
        rule = struct.pack("=Qi", rights, fd)
        libc.syscall(
            445, ctypes.c_int(ruleset), ctypes.c_int(1), ctypes.c_char_p(rule), ctypes.c_uint32(0)
        )
    finally:
        os.close(fd)


# ----------------------------------------------------------------------------------- capabilities

_CAPABILITIES_VERSION = 0x20080522
_KEPT_CAPABILITIES = 0b110  # read and write files of others: Landlock rules over the writing


def drop_capabilities() -> bool:
    """Gives up what root may do beyond an ordinary user; True if that is done, or is nothing."""
    if not sys.platform.startswith("linux"):
        return False
    libc = _libc()
    header = ctypes.create_string_buffer(struct.pack("=Ii", _CAPABILITIES_VERSION, 0))
    data = ctypes.create_string_buffer(24)
    if libc.capget(header, data) != 0:
        return False
    effective, permitted = struct.unpack_from("=II", data)
    kept = (effective & _KEPT_CAPABILITIES, permitted & _KEPT_CAPABILITIES, 0, 0, 0, 0)
    return bool(libc.capset(header, ctypes.create_string_buffer(struct.pack("=6I", *kept))) == 0)


def enter(writable: Iterable[str] = (), *, leaf: bool = False) -> tuple[str, ...]:
    """Enters the sandbox for good.

    Args:
        writable: Folders that may still be written.
        leaf: Whether the process may start and signal no other.

    Returns:
        The names of the features in force: any of "landlock" and "seccomp".
    """
    active = []
    drop_capabilities()
    if restrict_files(tuple(writable)):
        active.append("landlock")
    if restrict_calls(leaf=leaf):
        active.append("seccomp")
    return tuple(active)


# ------------------------------------------------------------------------------------------ probe


def _refused(attempt: Callable[[], object]) -> bool:
    try:
        attempt()
    except OSError:
        return True
    return False


def probe(folder: str) -> dict[str, object]:
    """Enters the sandbox as a leaf, then tries what it should stop; says what was refused.

    Args:
        folder: A folder that this process may write now.
    """
    import socket

    target = os.path.join(folder, "sandbox-probe")
    fork = getattr(os, "posix_spawn", None)
    active = enter(leaf=True)
    refused = {
        "writing files": _refused(lambda: open(target, "w").close()),
        "changing modes": _refused(lambda: os.chmod(folder, 0o700)),
        "network": _refused(lambda: socket.socket(socket.AF_INET, socket.SOCK_STREAM).close()),
        "starting programs": _refused(lambda: fork and fork("/bin/sh", ["sh", "-c", ":"], {})),
    }
    return {"landlock_abi": landlock_abi(), "active": list(active), "refused": refused}


if __name__ == "__main__":
    import json

    sys.stdout.write(json.dumps(probe(sys.argv[1])) + "\n")
