"""The per-user cache folder, and writing into it so that a reader never sees half a file."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import json
import os
import secrets
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from leanprm.errors import ToolchainError


def cache_root() -> Path:
    """`$LEANPRM_CACHE`, or `leanprm` in `$XDG_CACHE_HOME` or `~/.cache`; may not exist yet."""
    own = os.environ.get("LEANPRM_CACHE")
    if own:
        return Path(own).absolute()
    base = os.environ.get("XDG_CACHE_HOME")
    if base and os.path.isabs(base):
        return Path(base) / "leanprm"
    return Path(os.path.expanduser("~")).absolute() / ".cache" / "leanprm"


@contextlib.contextmanager
def writing(folder: Path) -> Iterator[None]:
    """Turns an `OSError` of the body into one line about the cache.

    Raises:
        ToolchainError: If the body raised an `OSError`: read-only, full, or out of order.
    """
    try:
        yield
    except OSError as error:
        mend = "set LEANPRM_CACHE to a folder that can be written"
        full = error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
        if full:
            mend = "free some space (about 300 MB), or " + mend
        reason = error.strerror or str(error)
        raise ToolchainError(
            f"cannot write the cache {folder}: {reason}; {mend}", phase="build", retryable=full
        ) from error


def sha256_file(path: Path) -> str:
    """The SHA-256 of a file, in hex.

    Raises:
        OSError: If it cannot be read.
    """
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(1 << 20):
            digest.update(block)
    return digest.hexdigest()


def write_atomically(path: Path, data: bytes, *, mode: int = 0o644) -> None:
    """Puts `data` at `path`, whole or not at all, also when two processes do so at once.

    Raises:
        OSError: If that cannot be done; nothing is left behind.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f".{path.name}.{os.getpid()}.{secrets.token_hex(4)}.tmp")
    try:
        with part.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.chmod(mode)
        part.replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            part.unlink()
        raise


def read_json(path: Path) -> dict[str, Any] | None:
    """The JSON object in a file; None if there is no such file or it holds no object."""
    try:
        value = json.loads(path.read_bytes())
    except (OSError, ValueError):
        return None
    return value if isinstance(value, dict) else None
