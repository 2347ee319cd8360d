"""The output of `leanprm label`, which is its own journal.

Reports are appended in the order of the input, so that the file is at any time a beginning of the
final one. A run that was cut off goes on behind the last whole line. Beside it stands a manifest
with the settings, the toolchain and the counts; a run with others is refused.
"""

from __future__ import annotations

import contextlib
import fcntl
import hashlib
import json
import os
from collections.abc import Iterator
from datetime import datetime, timezone
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, BinaryIO, Generic, Literal, NamedTuple, TypeVar

from pydantic import Field, ValidationError

from leanprm._version import __version__
from leanprm.errors import InfrastructureError, InputError
from leanprm.records import SCHEMA_VERSION, ProofItem, Record, Report, ToolchainInfo

if TYPE_CHECKING:
    from typing_extensions import Self

ITEM_HASH = "item_sha256"
"""Key in `Report.meta`: hash of what was checked; equal hashes are equal work."""

_RESTART = "--restart begins anew and overwrites it"


class InputFile(Record):
    """One input of a labelling run."""

    path: str
    sha256: str | None = None
    """Hash of the file; None for stdin and folders, and while the run goes on."""


class Manifest(Record):
    """How an output was made; written next to it."""

    schema_version: int = SCHEMA_VERSION
    leanprm: str = __version__
    status: Literal["running", "interrupted", "failed", "done"] = "running"
    inputs: list[InputFile]
    settings: dict[str, Any]
    """Everything that can change a label: limits, exact, goals, audit, header."""
    toolchain: ToolchainInfo
    started: str = Field(default_factory=lambda: now())
    finished: str | None = None
    output: str
    output_sha256: str | None = None
    duplicates: int = 0
    """Items that were copies of an earlier one and not checked again."""
    unusable: int = 0
    unusable_first: list[str] = Field(default_factory=list)
    """What was wrong with the first of them."""
    counts: dict[str, Any] = Field(default_factory=dict)


class Entry(NamedTuple):
    """A finished report and where its line begins."""

    report: Report
    offset: int


def now() -> str:
    """The time in UTC, ISO 8601, to the second."""
    return datetime.now(timezone.utc).isoformat(timespec="seconds")


def item_hash(item: ProofItem) -> str:
    """SHA-256 of what Lean is given for an item, and of what the input says against it."""
    parts = [item.header, item.statement, item.proof_prefix, item.proof, item.meta.get("refused")]
    data = json.dumps(parts, ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(data.encode("utf-8", "surrogatepass")).hexdigest()


def file_sha256(path: Path) -> str:
    """SHA-256 of a file's bytes."""
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        while block := stream.read(1 << 20):
            digest.update(block)
    return digest.hexdigest()


def manifest_path(output: Path) -> Path:
    """Where the manifest of an output stands: `OUT.jsonl` has `OUT.manifest.json`."""
    name = output.name.removesuffix(".jsonl") + ".manifest.json"
    return output.with_name(name)


R = TypeVar("R", bound=Record)


class RecordJournal(Generic[R]):
    """An output file that is appended to by one process and can be taken up again.

    Args:
        output: The JSONL file.
        manifest: What this run is; compared with what stands there.
        record: What a line holds.
        restart: Throw away what stands there.

    Raises:
        InputError: If another process writes it, it was made otherwise, or it is damaged.
    """

    def __init__(
        self, output: Path, manifest: Manifest, record: type[R], *, restart: bool = False
    ) -> None:
        self._record = record
        self.output = output
        self.manifest = manifest
        self._file = _open_locked(output)
        try:
            if restart:
                self._file.truncate(0)
            else:
                self._agree()
            self.done, self._end = self._whole_lines()
            self._file.truncate(self._end)
            self._file.seek(self._end)
        except BaseException:
            self._file.close()
            raise
        self.save_manifest()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def records(self) -> Iterator[tuple[R, int]]:
        """The records that stand there from earlier runs, in order, and where each begins."""
        with self.output.open("rb") as stream:
            offset = 0
            while offset < self._end and (line := stream.readline()):
                yield self._parse(line, offset), offset
                offset += len(line)

    def append(self, report: R) -> int:
        """Write one record; returns where its line begins.

        The line is handed to the operating system at once: it survives the death of this process.

        Raises:
            InfrastructureError: If the disk does not take it.
        """
        line = report.model_dump_json().encode() + b"\n"
        offset = self._end
        try:
            self._file.write(line)
            self._file.flush()
        except OSError as error:
            raise _write_error(self.output, error) from None
        self._end += len(line)
        return offset

    def read(self, offset: int) -> R:
        """The record whose line begins at `offset`."""
        with self.output.open("rb") as stream:
            stream.seek(offset)
            return self._parse(stream.readline(), offset)

    def finish(self, status: Literal["interrupted", "failed", "done"]) -> None:
        """Bring everything to disk and write how the run ended into the manifest.

        Raises:
            InfrastructureError: If the disk does not take it.
        """
        try:
            self._file.flush()
            os.fsync(self._file.fileno())
        except OSError as error:
            raise _write_error(self.output, error) from None
        self.manifest.status = status
        self.manifest.finished = now()
        if status == "done":
            self.manifest.output_sha256 = file_sha256(self.output)
        self.save_manifest()

    def close(self) -> None:
        """Close the file and let go of the lock."""
        # What the disk did not take was said by `append` or `finish`; the next run does it again.
        with contextlib.suppress(OSError):
            self._file.close()

    def save_manifest(self) -> None:
        """Write the manifest in one piece."""
        path = manifest_path(self.output)
        part = path.with_name(path.name + ".part")
        try:
            part.write_text(self.manifest.model_dump_json(indent=2) + "\n", encoding="utf-8")
            part.replace(path)
        except OSError as error:
            raise _write_error(path, error) from None

    def _agree(self) -> None:
        """Compare what stands there with this run.

        Raises:
            InputError: If it was made otherwise.
        """
        path = manifest_path(self.output)
        if self._file.seek(0, os.SEEK_END) == 0:
            return
        try:
            old = Manifest.model_validate_json(path.read_bytes())
        except FileNotFoundError:
            raise InputError(
                "exists, but has no manifest: not made by this command",
                file=self.output,
                mend=f"choose another output; {_RESTART}",
            ) from None
        except (ValidationError, OSError) as error:
            what = str(error).splitlines()[0]
            raise InputError(f"manifest unusable: {what}", file=path, mend=_RESTART) from None
        differences = _differences(old, self.manifest)
        if differences:
            raise InputError(
                "made otherwise: " + ", ".join(differences),
                file=self.output,
                mend=f"use the same settings; {_RESTART}",
            )
        self.manifest.started = old.started

    def _whole_lines(self) -> tuple[int, int]:
        """How many whole lines there are and where the last one ends."""
        self._file.seek(0)
        count = offset = last = 0
        line = b""
        for line in self._file:
            if not line.endswith(b"\n"):
                return count, offset
            last = offset
            offset += len(line)
            count += 1
        if count and not self._is_record(line):
            # After a power cut a line can have its length and not its content.
            return count - 1, last
        return count, offset

    def _parse(self, line: bytes, offset: int) -> R:
        try:
            return self._record.model_validate_json(line)
        except ValidationError:
            raise InputError(f"damaged at byte {offset}", file=self.output, mend=_RESTART) from None

    def _is_record(self, line: bytes) -> bool:
        try:
            self._record.model_validate_json(line)
        except ValidationError:
            return False
        return True


class Journal(RecordJournal[Report]):
    """The journal of a labelling run: reports."""

    def __init__(self, output: Path, manifest: Manifest, *, restart: bool = False) -> None:
        super().__init__(output, manifest, Report, restart=restart)

    def entries(self) -> Iterator[Entry]:
        """The reports that stand there from earlier runs, in order."""
        return (Entry(report, offset) for report, offset in self.records())


def _open_locked(path: Path) -> BinaryIO:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        file = open(path, "a+b")  # noqa: SIM115  (held by the journal until close)
    except OSError as error:
        raise InputError(f"cannot be written: {error.strerror}", file=path) from None
    try:
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        file.close()
        raise InputError(
            "another process is writing it", file=path, mend="wait for it, or choose another output"
        ) from None
    return file


def _write_error(path: Path, error: OSError) -> InfrastructureError:
    return InfrastructureError(
        f"{path} cannot be written: {error.strerror}; mend that and run the same command again",
        phase="write",
    )


def _differences(old: Manifest, new: Manifest) -> list[str]:
    """What a run would do otherwise than the one before, as `name: old → new`."""
    pairs: list[tuple[str, Any, Any]] = [("leanprm", old.leanprm, new.leanprm)]
    names = sorted({*old.settings, *new.settings})
    pairs += [(name, old.settings.get(name), new.settings.get(name)) for name in names]
    before, after = old.toolchain.model_dump(), new.toolchain.model_dump()
    pairs += [(f"toolchain.{name}", before[name], after[name]) for name in before]
    return [f"{name}: {was} → {now_}" for name, was, now_ in pairs if was != now_]
