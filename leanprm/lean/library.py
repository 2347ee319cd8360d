"""The library `LeanPRM`, beside the core library: compiled when a text first imports it.

Its place in the cache follows from the sources, so it stands on `LEAN_PATH` from the beginning,
and files that do not import it wait for nothing.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from pathlib import Path

from leanprm.lean.corebuild import CoreLibrary
from leanprm.lean.coresource import LIBRARY_ROOT, header_imports
from leanprm.lean.toolchain import Toolchain


class LazyLibrary:
    """A library that is compiled when it is needed.

    Args:
        place: Its hash and its folder, which may not be there yet.
        build: Makes it; does nothing if it is there.

    Attributes:
        hash: Its content hash.
        folder: What goes on `LEAN_PATH`.
    """

    def __init__(self, place: CoreLibrary, build: Callable[[], CoreLibrary]) -> None:
        self.hash = place.core
        self.folder: Path = place.folder
        self._build = build
        self._lock = threading.Lock()
        self._made = False

    def is_missing_for(self, text: str) -> bool:
        """Whether a text imports it, and this process has not seen to it yet."""
        return not self._made and LIBRARY_ROOT in text and imports_library(text)

    def make(self) -> None:
        """Compile it now, if it is not compiled; safe from several threads.

        Raises:
            ToolchainError: If it does not compile, or the cache cannot be written.
        """
        with self._lock:
            if not self._made:
                self._build()
                self._made = True


def imports_library(text: str) -> bool:
    """Whether the imports at the head of a text name `LeanPRM` or a part of it."""
    return any(name.split(".", 1)[0] == LIBRARY_ROOT for name in header_imports(text))


async def provide(toolchain: Toolchain, text: str) -> None:
    """See to it that what a text imports from us is compiled, before its time is measured.

    Raises:
        ToolchainError: If it does not compile, or the cache cannot be written.
    """
    library = toolchain.library
    if library is not None and library.is_missing_for(text):
        await asyncio.to_thread(library.make)
