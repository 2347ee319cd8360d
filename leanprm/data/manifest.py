"""What a built set says of itself: every setting and hash, and nothing that changes by itself."""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path
from typing import Any

from pydantic import Field, ValidationError

from leanprm._version import __version__
from leanprm.data.recipe import Loaded
from leanprm.errors import InputError
from leanprm.records import SCHEMA_VERSION, Record
from leanprm.verify.journal import file_sha256

MANIFEST = "manifest.json"


class Input(Record):
    """A file that was read."""

    path: str
    """Relative to the recipe's folder where it lies below it."""
    sha256: str


class Output(Record):
    """A file that was written."""

    path: str
    sha256: str
    bytes: int
    chains: int | None = None


class SourceCount(Record):
    """What came of one source."""

    name: str
    kind: str
    shards: int = 0
    made: int = 0
    """Chains that passed the filters and benchmarks."""
    kept: int = 0
    """Chains in the set."""
    about: dict[str, Any] = Field(default_factory=dict)
    """What decided, such as the version of Lean."""


class SetManifest(Record):
    """The manifest of a set."""

    schema_version: int = SCHEMA_VERSION
    leanprm: str = __version__
    name: str
    fingerprint: str
    """Hash of version, recipe and inputs: equal fingerprints are equal sets."""
    recipe: dict[str, Any]
    inputs: list[Input]
    sources: list[SourceCount] = Field(default_factory=list)
    rejects: dict[str, int] = Field(default_factory=dict)
    files: list[Output] = Field(default_factory=list)


def new_manifest(loaded: Loaded) -> SetManifest:
    """The manifest of a build that begins.

    Raises:
        InputError: If an input is missing.
    """
    inputs = [
        Input(path=_relative(path, loaded.base), sha256=file_sha256(path))
        for path in loaded.inputs()
    ]
    recipe = json.loads(json.dumps(loaded.raw, default=str))
    sources = [
        SourceCount(name=spec.name, kind=spec.kind, about=spec.source.about(config))
        for spec, config in zip(loaded.recipe.sources, loaded.configs, strict=True)
    ]
    about = [each.about for each in sources]
    decides = [__version__, recipe, [each.model_dump() for each in inputs], about]
    data = json.dumps(decides, sort_keys=True, ensure_ascii=False).encode()
    return SetManifest(
        name=loaded.recipe.name,
        fingerprint=hashlib.sha256(data).hexdigest(),
        recipe=recipe,
        inputs=inputs,
        sources=sources,
    )


def read_manifest(path: Path) -> SetManifest | None:
    """A manifest; None if there is none.

    Raises:
        InputError: If it is damaged.
    """
    try:
        return SetManifest.model_validate_json(path.read_bytes())
    except FileNotFoundError:
        return None
    except (OSError, ValidationError) as error:
        what = str(error).splitlines()[0]
        raise InputError(f"manifest unusable: {what}", file=path, mend="--restart") from None


def write_json(path: Path, record: Record) -> None:
    """Write a record in one piece."""
    part = path.with_name(f"{path.name}.{os.getpid()}.part")
    part.write_text(record.model_dump_json(indent=2) + "\n", encoding="utf-8")
    part.replace(path)


def differences(old: SetManifest, new: SetManifest) -> list[str]:
    """In what two builds differ, by name."""
    found = []
    if old.leanprm != new.leanprm:
        found.append(f"leanprm: {old.leanprm} → {new.leanprm}")
    for name in sorted({*old.recipe, *new.recipe}):
        if old.recipe.get(name) != new.recipe.get(name):
            found.append(f"recipe: {name}")
    decided = {each.name: each.about for each in old.sources}
    for each in new.sources:
        was = decided.get(each.name, each.about)
        found += [
            f"source {each.name}: {name} {was.get(name)} → {value}"
            for name, value in each.about.items()
            if was.get(name) != value
        ]
    before = {each.path: each.sha256 for each in old.inputs}
    found += [f"input: {each.path}" for each in new.inputs if before.get(each.path) != each.sha256]
    return found


def _relative(path: Path, base: Path) -> str:
    try:
        return path.resolve().relative_to(base).as_posix()
    except ValueError:
        return path.name
