"""A set from a recipe: tasks, then one pass that joins them.

Folder of a set::

    train.jsonl …     the chains, a file a split
    rejects.jsonl     what was left out, and why
    statistics.json   README.md   manifest.json   recipe.yaml
    .work/            finished tasks, until the set is there

A run that was cut off, however hard, goes on with the tasks that are not finished.
"""

from __future__ import annotations

import fcntl
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from leanprm._extras import need
from leanprm.data.card import card
from leanprm.data.engine import Engine, LocalEngine
from leanprm.data.manifest import (
    MANIFEST,
    Output,
    SetManifest,
    differences,
    new_manifest,
    read_manifest,
    write_json,
)
from leanprm.data.merge import Entry, Index
from leanprm.data.recipe import Loaded
from leanprm.data.statistics import Statistics
from leanprm.data.store import SUFFIXES, ChainWriter, open_writer
from leanprm.data.tasks import Job, Task, plan, read_done
from leanprm.errors import InfrastructureError, InputError
from leanprm.records import Chain
from leanprm.verify.journal import file_sha256

WORK = ".work"
REJECTS, STATISTICS, CARD, RECIPE = "rejects.jsonl", "statistics.json", "README.md", "recipe.yaml"
Progress = Callable[[str, int, int], None]
"""Is told what is done: "tasks" or "chains", how many, of how many."""


@dataclass(frozen=True)
class Built:
    """What a build came to."""

    manifest: SetManifest
    statistics: Statistics | None
    """None if only a part of the tasks was done."""
    tasks: int
    """Tasks of this run's part."""
    before: int
    """Those that earlier runs had done."""

    @property
    def unusable(self) -> int:
        """Inputs that could not be read."""
        return self.manifest.rejects.get("broken", 0)


def build(
    loaded: Loaded,
    out: Path,
    *,
    engine: Engine | None = None,
    part: tuple[int, int] | None = None,
    restart: bool = False,
    progress: Progress = lambda what, done, total: None,
) -> Built:
    """Build a set, or go on with it.

    Args:
        loaded: The recipe.
        out: The folder of the set.
        engine: Who does the tasks; this process by default.
        part: (i, n): do only the i-th of n parts of the tasks, i from 1, and do not join them.
        restart: Throw away what is there.
        progress: Is told of the progress.

    Raises:
        InputError: If something was made otherwise there, or another process is at it, or a source
            cannot be used.
        InfrastructureError: If something fails; what is done stays.
    """
    manifest = new_manifest(loaded)
    _agree(out, manifest, restart)
    if not restart and part is None and (found := _finished(out, manifest)) is not None:
        return found
    work = out / WORK
    with _locked(out, part):
        if restart:
            _clear(work)
        write_json(work / MANIFEST, manifest)
        tasks = plan(loaded)
        mine = tasks if part is None else tasks[part[0] - 1 :: part[1]]
        before = _run(loaded, work, mine, engine or LocalEngine(), progress)
        if part is not None:
            return Built(manifest, None, len(mine), before)
        statistics = _join(loaded, out, tasks, manifest, progress)
        shutil.rmtree(work)
    return Built(manifest, statistics, len(tasks), before)


def _run(
    loaded: Loaded, work: Path, tasks: Sequence[Task], engine: Engine, progress: Progress
) -> int:
    """Do the tasks that are not done; returns how many were."""
    left = [task for task in tasks if read_done(task, work / task.folder) is None]
    before = done = len(tasks) - len(left)
    progress("tasks", done, len(tasks))
    for _ in engine.run(Job(loaded.raw, loaded.base, work), left):
        done += 1
        progress("tasks", done, len(tasks))
    return before


def _join(
    loaded: Loaded, out: Path, tasks: Sequence[Task], manifest: SetManifest, progress: Progress
) -> Statistics:
    work = out / WORK
    made = [0] * len(loaded.recipe.sources)
    try:
        with Index(work / "index.db", work, loaded.recipe) as index:
            for task in tasks:
                made[task.source] += index.add_task(task)
            index.sample()
            done, total = 0, sum(made)

            def advance() -> None:
                nonlocal done
                done += 1
                progress("chains", done, total)

            statistics, kept = _write(loaded, out, index.entries(tasks, advance), manifest)
        for number, each in enumerate(manifest.sources):
            each.shards = sum(task.source == number for task in tasks)
            each.made, each.kept = made[number], kept.get(each.name, 0)
        write_json(out / STATISTICS, statistics)
        (out / CARD).write_text(card(loaded.recipe, manifest, statistics), encoding="utf-8")
        _write_recipe(loaded, out)
        manifest.files += [_output(out, name) for name in (REJECTS, STATISTICS, CARD, RECIPE)]
        write_json(out / MANIFEST, manifest)
    except OSError as error:
        raise InfrastructureError(
            f"{out} cannot be written: {error.strerror}; mend that and run the same command again",
            phase="join",
        ) from None
    return statistics


def _write(
    loaded: Loaded, out: Path, entries: Iterator[Entry], manifest: SetManifest
) -> tuple[Statistics, dict[str, int]]:
    """Write chains and rejects; returns the figures, and the kept chains of each source."""
    statistics, kept, rejects = Statistics(), dict[str, int](), dict[str, int]()
    names = {
        name: [f"{name}.{kind}" for kind in loaded.recipe.files] for name in loaded.recipe.split
    }
    part = out / (REJECTS + ".part")
    with ExitStack() as stack:
        writers: dict[str, list[ChainWriter]] = {
            split: [stack.enter_context(open_writer(out / name)) for name in found]
            for split, found in names.items()
        }
        reject_file = stack.enter_context(part.open("wb"))
        for line, reject in entries:
            if reject is not None:
                reject_file.write(reject.model_dump_json().encode() + b"\n")
                rejects[reject.kind] = rejects.get(reject.kind, 0) + 1
            if line is None:
                continue
            chain = Chain.model_validate_json(line)
            for writer in writers[chain.split or ""]:
                writer.write(chain)
            statistics.add(chain)
            source = chain.id.partition(":")[0]
            kept[source] = kept.get(source, 0) + 1
    part.replace(out / REJECTS)
    manifest.rejects = dict(sorted(rejects.items()))
    counts = {split: found.chains for split, found in statistics.splits.items()}
    manifest.files = [
        _output(out, name, counts.get(split, 0)) for split, found in names.items() for name in found
    ]
    return statistics.sorted(), kept


def _write_recipe(loaded: Loaded, out: Path) -> None:
    """A copy of the recipe beside the set, unless it is already there."""
    target = out / RECIPE
    if loaded.file is not None and loaded.file.resolve() == target.resolve():
        return
    if loaded.file is not None:
        shutil.copyfile(loaded.file, target)
        return
    text = need("yaml", "data").safe_dump(loaded.raw, sort_keys=False, allow_unicode=True)
    target.write_text(text, encoding="utf-8")


def _output(out: Path, name: str, chains: int | None = None) -> Output:
    path = out / name
    return Output(path=name, sha256=file_sha256(path), bytes=path.stat().st_size, chains=chains)


def _agree(out: Path, manifest: SetManifest, restart: bool) -> None:
    """Refuse to mix with what was made otherwise.

    Raises:
        InputError: If it was.
    """
    if restart:
        return
    for place in (out / WORK / MANIFEST, out / MANIFEST):
        old = read_manifest(place)
        if old is not None and old.fingerprint != manifest.fingerprint:
            what = ", ".join(differences(old, manifest)) or "inputs"
            raise InputError(
                f"made otherwise: {what}",
                file=out,
                mend="use the same recipe and inputs; --restart begins anew and overwrites it",
            )


def _finished(out: Path, manifest: SetManifest) -> Built | None:
    """A set that is there already, whole and unchanged."""
    old = read_manifest(out / MANIFEST)
    if old is None or old.fingerprint != manifest.fingerprint or (out / WORK).exists():
        return None
    for each in old.files:
        path = out / each.path
        if not path.is_file() or file_sha256(path) != each.sha256:
            return None
    statistics = Statistics.model_validate_json((out / STATISTICS).read_bytes())
    shards = sum(each.shards for each in old.sources)
    return Built(old, statistics, shards, shards)


def _clear(work: Path) -> None:
    for path in work.iterdir():
        if path.is_dir():
            shutil.rmtree(path)
        elif not path.name.startswith("lock"):
            path.unlink()


@contextmanager
def _locked(out: Path, part: tuple[int, int] | None) -> Iterator[None]:
    """One whole run at a time, or any number of different parts.

    Raises:
        InputError: If another process is at it, or the folder cannot be made.
    """
    names = ["lock"] if part is None else ["lock", f"lock-{part[0]}-of-{part[1]}"]
    with ExitStack() as stack:
        try:
            (out / WORK).mkdir(parents=True, exist_ok=True)
            files = [stack.enter_context((out / WORK / name).open("ab")) for name in names]
        except OSError as error:
            raise InputError(f"cannot be written: {error.strerror}", file=out) from None
        for number, file in enumerate(files):
            shared = part is not None and number == 0
            try:
                fcntl.flock(file, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
            except OSError:
                raise InputError(
                    "another process is building it", file=out, mend="wait for it"
                ) from None
        yield


def chain_files(folder: Path) -> list[Path]:
    """The files of chains in the folder of a set, each split once.

    Raises:
        InputError: If there is none.
    """
    manifest = read_manifest(folder / MANIFEST)
    listed = [each.path for each in manifest.files if each.chains] if manifest else []
    names = listed or sorted(
        path.name for path in folder.glob("*") if path.suffix in SUFFIXES and path.name != REJECTS
    )
    once = {name.rpartition(".")[0]: folder / name for name in reversed(names)}
    if not once:
        raise InputError(
            "no chains in this folder", file=folder, mend="give a built set or a file of chains"
        )
    return list(reversed(once.values()))
