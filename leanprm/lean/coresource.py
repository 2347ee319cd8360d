"""The modules of our core library: where they are, what they import, how they are keyed."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import leanprm
from leanprm.errors import ToolchainError

REPL_ROOT = "LeanPrmRepl"
"""The module, and the file to run, of the stepping REPL."""

LIBRARY_ROOT = "LeanPRM"
"""The module by which files import the second library."""

_HASH_DIGITS = 32
_IMPORT = re.compile(
    r"(?:public\s+)?(?:meta\s+)?import\s+(?:all\s+)?(?P<name>[^\W\d][\w'!?]*(?:\.[^\W\d][\w'!?]*)*)"
)
_SPACE = re.compile(r"\s+|--[^\n]*|/-(?![-!])")


@dataclass(frozen=True)
class Module:
    """One Lean module of the library.

    Attributes:
        name: Such as "Init.Nat.Basic".
        path: Its file, relative to the source folder.
        text: Its source, as it was read.
        imports: The modules that it imports, in order.
    """

    name: str
    path: Path
    text: bytes
    imports: tuple[str, ...]


def core_source() -> Path:
    """The folder with `Init.lean`: beside the package in a wheel, or in a source checkout.

    Raises:
        ToolchainError: If neither is there.
    """
    return _source("core", "Init", "the core library's sources")


def library_source() -> Path:
    """The folder with `LeanPRM.lean`, the second library.

    Raises:
        ToolchainError: If it is not there.
    """
    return _source("library", LIBRARY_ROOT, f"the sources of the library {LIBRARY_ROOT}")


def repl_source() -> Path:
    """The folder with the stepping REPL.

    Raises:
        ToolchainError: If it is not there.
    """
    return _source("repl", REPL_ROOT, "the REPL's sources")


def _source(name: str, root: str, what: str) -> Path:
    package = Path(leanprm.__file__).resolve().parent
    for folder in (package / f"_{name}", package.parent / "lean_project" / name):
        if (folder / f"{root}.lean").is_file():
            return folder
    raise ToolchainError(
        f"{what} are missing from this installation; run: pip install --force-reinstall leanprm",
        phase="build",
        retryable=False,
    )


def header_imports(text: str) -> tuple[str, ...]:
    """The modules that a file imports; `Init` too unless it begins with `prelude`."""
    at = _skip_space(text, 0)
    prelude = False
    for word in ("module", "prelude"):
        if re.compile(rf"{word}\b").match(text, at):
            prelude = prelude or word == "prelude"
            at = _skip_space(text, at + len(word))
    names = [] if prelude else ["Init"]
    while match := _IMPORT.match(text, at):
        names.append(match["name"])
        at = _skip_space(text, match.end())
    return tuple(dict.fromkeys(names))


def _skip_space(text: str, at: int) -> int:
    """The offset after white space and comments."""
    while match := _SPACE.match(text, at):
        if match[0] != "/-":
            at = match.end()
            continue
        depth, at = 1, match.end()
        while depth and at < len(text):
            mark = text[at : at + 2]
            depth += (mark == "/-") - (mark == "-/")
            at += 2 if mark in ("/-", "-/") else 1
    return at


def read_modules(
    source: Path, root: str = "Init", given: Collection[str] = ()
) -> dict[str, Module]:
    """Reads the modules that the top files of `source` reach, dependencies first.

    Args:
        source: The folder.
        root: A module that must be in it.
        given: Modules that are compiled already, and left out.

    Raises:
        ToolchainError: If an import is not there or goes in a circle, or a file cannot be read.
    """
    found: dict[str, Module] = {}
    open_names: list[str] = []

    def visit(name: str, importer: str) -> None:
        if name in found or name in given:
            return
        if name in open_names:
            raise _broken(f"{importer}: import circle {' → '.join([*open_names, name])}")
        path = Path(*name.split(".")).with_suffix(".lean")
        try:
            data = (source / path).read_bytes()
            imports = header_imports(data.decode())
        except FileNotFoundError as error:
            raise _broken(f"{importer} imports {name}, which is not there") from error
        except (OSError, UnicodeDecodeError) as error:
            raise _broken(f"{path} cannot be read: {error}") from error
        open_names.append(name)
        for imported in imports:
            visit(imported, str(path))
        open_names.pop()
        own = tuple(imported for imported in imports if imported not in given)
        found[name] = Module(name, path, data, own)

    for top in sorted(source.glob("*.lean")):
        visit(top.stem, str(source))
    if root not in found:
        raise _broken(f"there is no {root}.lean in {source}")
    return found


def module_keys(modules: Mapping[str, Module], compiler: Sequence[str]) -> dict[str, str]:
    """What each compiled module depends on, as one hash: compiler, options, source, imports."""
    keys: dict[str, str] = {}
    for name, module in modules.items():
        source = hashlib.sha256(module.text).hexdigest()
        imports = [keys[imported] for imported in module.imports]
        keys[name] = _digest([list(compiler), name, source, imports])
    return keys


def library_hash(keys: Mapping[str, str]) -> str:
    """The content hash of the whole library."""
    return _digest(sorted(keys.items()))


def _digest(value: object) -> str:
    return hashlib.sha256(json.dumps(value).encode()).hexdigest()[:_HASH_DIGITS]


def _broken(message: str) -> ToolchainError:
    return ToolchainError(f"core library: {message}", phase="build", retryable=False)
