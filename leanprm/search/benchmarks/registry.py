"""The registry of benchmarks: a data file with where each comes from and what is wrong with it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import lru_cache
from importlib.resources import files
from pathlib import Path
from typing import Literal

from pydantic import Field

import leanprm
from leanprm.errors import InputError
from leanprm.records import Record
from leanprm.search.benchmarks.tasks import Task, read_files, read_leandojo, read_records


class Benchmark(Record):
    """What is known of a benchmark."""

    name: str
    about: str
    reader: Literal["records", "files", "leandojo"]
    source: str
    version: str
    licence: str
    toolchain: Literal["embedded", "project"]
    packaged: str | None = None
    """Its file, if it comes with this package."""
    names: str | None = None
    """A list of the theorems that belong to it, if they are a part of what the file holds."""
    header: str | None = None
    """Stands in for the imports of each file."""
    errata: list[str] = Field(default_factory=list)
    share_proofs: bool = True
    """Whether its authors are content with proofs being published."""


@lru_cache(maxsize=1)
def benchmarks() -> tuple[Benchmark, ...]:
    """All known benchmarks."""
    text = files("leanprm.search.benchmarks").joinpath("registry.json").read_text("utf-8")
    return tuple(Benchmark.model_validate(row) for row in json.loads(text))


def benchmark(name: str) -> Benchmark:
    """A benchmark by its name; a path stands for a set of one's own.

    Raises:
        InputError: If there is none of this name.
    """
    for each in benchmarks():
        if each.name == name:
            return each
    if Path(name).exists():
        reader: Literal["records", "files"] = "records"
        if Path(name).suffix != ".jsonl":
            reader = "files"
        return Benchmark(
            name=name, about="", reader=reader, source=name, version="", licence="",
            toolchain="embedded",
        )  # fmt: skip
    known = ", ".join(each.name for each in benchmarks())
    raise InputError(f"no benchmark {name}", mend=f"one of {known}, or a file")


def load_tasks(known: Benchmark, data: Path | None, project: Path | None = None) -> list[Task]:
    """The theorems of a benchmark.

    Args:
        known: Which.
        data: The user's copy, where the package has none.
        project: The project that it belongs to, where texts come from there.

    Raises:
        InputError: If the copy is missing or cannot be read.
    """
    tasks = list(_read(known, _place(known, data), project))
    if known.names is not None:
        wanted = json.loads(_packaged(known.names).read_text(encoding="utf-8"))["names"]
        by_name = {task.name: task for task in tasks}
        missing = [name for name in wanted if name not in by_name]
        if missing:
            raise InputError(
                f"{len(missing)} theorems are missing, such as {missing[0]}", file=data
            )
        tasks = [by_name[name] for name in wanted]
    if not tasks:
        raise InputError("no theorem in it", file=data)
    seen: set[str] = set()
    for task in tasks:
        if task.id in seen:
            raise InputError(f"the id {task.id} occurs twice", file=data)
        seen.add(task.id)
    return tasks


def _place(known: Benchmark, data: Path | None) -> Path:
    if data is not None:
        return data
    if known.packaged is not None:
        return _packaged(known.packaged)
    if Path(known.name).exists():
        return Path(known.name)
    raise InputError(
        f"{known.name} does not come with this package",
        mend=f"get it from {known.source} and give --data PATH",
    )


def _read(known: Benchmark, path: Path, project: Path | None) -> Iterator[Task]:
    if known.reader == "records":
        return read_records(path)
    if known.reader == "leandojo":
        return read_leandojo(path, project)
    return read_files(path, known.header)


def _packaged(name: str) -> Path:
    """A data file of this package: in a wheel, or in a source checkout.

    Raises:
        InputError: If it is missing.
    """
    package = Path(leanprm.__file__).resolve().parent
    for folder in (package / "_datasets", package.parent / "datasets"):
        if (folder / name).is_file():
            return folder / name
    raise InputError(f"{name} is missing from this installation")
