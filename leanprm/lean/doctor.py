"""What this installation has: toolchains, caches, extras, accelerators, sandbox; and the mends."""

from __future__ import annotations

import importlib.util
import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from importlib import metadata
from pathlib import Path
from typing import Any

from leanprm._version import __version__
from leanprm.errors import LeanPrmError
from leanprm.lean import corestore, sandbox
from leanprm.lean.cache import cache_root, read_json
from leanprm.lean.corebuild import PLACES, ProgressCallback, clear_libraries
from leanprm.lean.embedded import embedded_toolchain, platform_problem
from leanprm.lean.lake import lake_toolchain
from leanprm.lean.toolchain import Toolchain
from leanprm.records import SCHEMA_VERSION

# Extra: its modules, with the distribution that each comes from.
_EXTRAS = {
    "prm": {"torch": "torch", "transformers": "transformers", "safetensors": "safetensors"},
    "serve": {"fastapi": "fastapi", "httpx": "httpx", "uvicorn": "uvicorn"},
    "ray": {"ray": "ray"},
    "leandojo": {"lean_dojo": "lean-dojo"},
}
_TOOL_SECONDS = 30.0
_TORCH_SECONDS = 120.0
_ASK_TORCH = """
import json, torch
mps = getattr(torch.backends, "mps", None)
names = [torch.cuda.get_device_name(i) for i in range(torch.cuda.device_count())]
print(json.dumps({"version": torch.__version__, "cuda": torch.version.cuda, "devices": names,
                  "mps": bool(mps and mps.is_available())}))
"""


@dataclass(frozen=True)
class Problem:
    """Something that is missing or damaged.

    Attributes:
        what: What it is, one line.
        mend: The command, or the setting, that mends it.
        fatal: Whether a wanted toolchain does not work because of it.
    """

    what: str
    mend: str
    fatal: bool = False


@dataclass
class Diagnosis:
    """Everything that `leanprm doctor` says."""

    leanprm: str = __version__
    python: str = ""
    platform: str = ""
    toolchains: list[dict[str, Any]] = field(default_factory=list)
    cache: dict[str, Any] = field(default_factory=dict)
    extras: dict[str, dict[str, str | None]] = field(default_factory=dict)
    accelerators: dict[str, Any] = field(default_factory=dict)
    sandbox: dict[str, Any] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    schema_version: int = SCHEMA_VERSION

    @property
    def works(self) -> bool:
        """Whether there is a toolchain, and every one that was asked for works."""
        return bool(self.toolchains) and not any(problem.fatal for problem in self.problems)

    def to_json(self) -> dict[str, Any]:
        """What `leanprm doctor --json` prints."""
        return {**asdict(self), "works": self.works}


def diagnose(
    project: Path | None = None,
    progress: ProgressCallback | None = None,
    *,
    rebuild: bool = False,
) -> Diagnosis:
    """Looks at everything; compiles the core library if it is not compiled yet.

    Args:
        project: A Lake project to look at, too.
        progress: Called while the core library is compiled.
        rebuild: Throw away the compiled core libraries first.

    Raises:
        ToolchainError: If the compiled core libraries cannot be thrown away.
    """
    system = (platform.system(), platform.machine(), *platform.libc_ver())
    found = Diagnosis(
        python=f"{platform.python_version()} ({sys.executable})",
        platform=" ".join(part for part in system if part),
    )
    if rebuild:
        clear_libraries(cache_root())
    core = _look_at_toolchains(found, project, progress)
    _look_at_cache(found, core)
    found.extras = {extra: _versions(modules) for extra, modules in _EXTRAS.items()}
    _look_at_accelerators(found)
    _look_at_sandbox(found)
    return found


def _look_at_toolchains(
    found: Diagnosis, project: Path | None, progress: ProgressCallback | None
) -> str | None:
    """Adds the toolchains that work; the hash of the embedded one's core library."""
    core = None
    embedded = _try(found, lambda: embedded_toolchain(progress), fatal=project is None)
    if embedded is not None:
        core = embedded.core
        found.toolchains.append(_described(embedded))
    if project is not None:
        lake = _try(found, lambda: lake_toolchain(project), fatal=True)
        if lake is not None:
            found.toolchains.append(_described(lake))
    return core


def _try(found: Diagnosis, make: Callable[[], Toolchain], *, fatal: bool) -> Toolchain | None:
    """The toolchain, if it is there and answers."""
    try:
        toolchain = make()
        trouble = _self_test(toolchain)
    except LeanPrmError as error:
        command = getattr(error, "command", None)
        mend = command or "leanprm doctor --rebuild"
        if command is None and platform_problem() is not None:
            mend = "leanprm doctor --project DIR"
        what = str(error).removesuffix(f"; run: {command}")
        found.problems.append(Problem(what, mend, fatal))
        return None
    if trouble is not None:
        found.problems.append(Problem(trouble, "leanprm doctor --rebuild", fatal))
        return None
    return toolchain


def _self_test(toolchain: Toolchain) -> str | None:
    """Has Lean check one theorem; what went wrong, or None."""
    with tempfile.TemporaryDirectory(prefix="leanprm-") as folder:
        file = Path(folder, "SelfTest.lean")
        file.write_text("theorem leanprm_self_test (p : Prop) (h : p) : p := h\n")
        try:
            done = subprocess.run(
                toolchain.argv("-R", folder, str(file)),
                env=toolchain.environ(),
                cwd=toolchain.cwd,
                stdin=subprocess.DEVNULL,
                capture_output=True,
                timeout=_TOOL_SECONDS,
                check=False,
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            return f"the {toolchain.kind} Lean does not run: {error}"
    if done.returncode == 0 and not done.stdout:
        return None
    said = (done.stdout + done.stderr).decode(errors="replace").strip()
    return f"the {toolchain.kind} Lean does not check a theorem: {said[-300:]}"


def _described(toolchain: Toolchain) -> dict[str, Any]:
    """A toolchain with all that is needed to run it by hand."""
    return {
        **toolchain.info().model_dump(),
        "library_compiled": _has_library(toolchain),
        "command": list(toolchain.command),
        "env": dict(toolchain.env),
        "cwd": None if toolchain.cwd is None else str(toolchain.cwd),
    }


def _has_library(toolchain: Toolchain) -> bool:
    """Whether the library `LeanPRM` is compiled and sound; else its first import compiles it."""
    if toolchain.library is None:
        return False
    place = cache_root() / PLACES[2] / toolchain.library.hash
    return not corestore.problems(place, toolchain.library.hash, thorough=True)


def _look_at_cache(found: Diagnosis, core: str | None) -> None:
    root = cache_root()
    place = root
    while not place.exists():
        place = place.parent
    libraries = []
    for manifest in sorted(root.glob("core/*/manifest.json")):
        library = manifest.parent
        wrong = corestore.problems(library, library.name, thorough=True)
        modules = len((read_json(manifest) or {}).get("modules", {}))
        libraries.append(
            {
                "core": library.name,
                "current": library.name == core,
                "modules": modules,
                "bytes": _bytes_below(library),
                "problems": wrong,
            }
        )
        if wrong:
            what = f"core library {library.name} in the cache is damaged: {wrong[0]}"
            found.problems.append(Problem(what, "leanprm doctor --rebuild"))
    found.cache = {
        "path": str(root),
        "writable": os.access(place, os.W_OK),
        "bytes": _bytes_below(root),
        "free_bytes": shutil.disk_usage(place).free,
        "libraries": libraries,
    }


def _bytes_below(folder: Path) -> int:
    """Bytes of all files below, each hard-linked file once."""
    seen: dict[tuple[int, int], int] = {}
    for path in folder.rglob("*"):
        try:
            status = path.lstat()
        except OSError:
            continue  # removed meanwhile
        if not path.is_dir():
            seen[(status.st_dev, status.st_ino)] = status.st_size
    return sum(seen.values())


def _versions(modules: dict[str, str]) -> dict[str, str | None]:
    """Installed versions by distribution; None for what is missing."""
    versions: dict[str, str | None] = {}
    for module, distribution in modules.items():
        versions[distribution] = None
        if importlib.util.find_spec(module) is not None:
            try:
                versions[distribution] = metadata.version(distribution)
            except metadata.PackageNotFoundError:
                versions[distribution] = "unknown"
    return versions


def _ask(command: list[str], seconds: float) -> str | None:
    """Standard output of a program; None if it fails."""
    try:
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=seconds,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    return done.stdout.decode(errors="replace").strip() if done.returncode == 0 else None


def _look_at_accelerators(found: Diagnosis) -> None:
    found.accelerators = {"nvidia": [], "torch": None}
    tool = shutil.which("nvidia-smi")
    if tool is not None:
        query = [tool, "--query-gpu=name,memory.total,driver_version", "--format=csv,noheader"]
        found.accelerators["nvidia"] = (_ask(query, _TOOL_SECONDS) or "").splitlines()
    if importlib.util.find_spec("torch") is not None:
        said = _ask([sys.executable, "-c", _ASK_TORCH], _TORCH_SECONDS)
        found.accelerators["torch"] = json.loads(said) if said else {"version": None}
        if said is None:
            mend = "pip install --force-reinstall 'leanprm[prm]'"
            found.problems.append(Problem("torch is installed but cannot be imported", mend))


def _look_at_sandbox(found: Diagnosis) -> None:
    script = str(Path(sandbox.__file__))
    with tempfile.TemporaryDirectory(prefix="leanprm-") as folder:
        said = _ask([sys.executable, "-I", "-S", script, folder], _TOOL_SECONDS)
    found.sandbox = json.loads(said) if said else {"landlock_abi": 0, "active": [], "refused": {}}
    missing = [name for name in ("landlock", "seccomp") if name not in found.sandbox["active"]]
    if missing:
        mend = "allow them in this kernel or container; the gate and the audit work without them"
        found.problems.append(Problem(f"sandbox without {' and '.join(missing)}", mend))
