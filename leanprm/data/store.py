"""Chains in files: JSONL and Parquet, streamed both ways.

In Parquet every field is a column; `meta` and each entry of `step_meta` are JSON texts, for their
shape differs from chain to chain. Files are written beside their place and moved there when they
are whole.
"""

from __future__ import annotations

import json
from pathlib import Path
from types import TracebackType
from typing import Any, Protocol

from pydantic import ValidationError

from leanprm._extras import need
from leanprm.data.rows import Row
from leanprm.errors import InfrastructureError, InputError
from leanprm.records import Chain

SUFFIXES = (".jsonl", ".parquet")
_BATCH = 1024
_JSON_COLUMNS = ("meta", "step_meta")


def explain(error: ValidationError) -> str:
    """The first thing that is wrong with a record, in one line: field and reason."""
    first = error.errors(include_url=False, include_context=False, include_input=False)[0]
    place = ".".join(str(part) for part in first["loc"])
    reason = first["msg"].removeprefix("Value error, ")
    return f"field {place}: {reason}" if place else reason


def chain_of(row: Row) -> Chain:
    """The chain that a row of our own format is.

    Raises:
        InputError: If it is none.
    """
    value = row.value
    try:
        if isinstance(value.get("meta"), str):
            value = _from_columns(value)
        return Chain.model_validate(value)
    except ValidationError as error:
        raise row.error(f"not a chain: {explain(error)}", mend="see docs/formats.md") from None
    except ValueError as error:
        raise row.error(f"not a chain: a JSON column is broken: {error}") from None


class ChainWriter(Protocol):
    """Takes chains one by one; the file is there after `close`, and only then."""

    def write(self, chain: Chain) -> None:
        """Add a chain."""

    def close(self) -> None:
        """Finish the file and move it to its place."""

    def discard(self) -> None:
        """Throw away what was written."""

    def __enter__(self) -> ChainWriter: ...

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None: ...


def open_writer(path: str | Path) -> ChainWriter:
    """A writer by the file's suffix; as a context manager it discards the file after an error.

    Raises:
        InputError: If the suffix is neither `.jsonl` nor `.parquet`, or the place cannot be
            written.
        PrerequisiteError: If pyarrow is needed and not installed.
    """
    target = Path(path)
    if target.suffix not in SUFFIXES:
        raise InputError(
            f"unknown kind of file {target.suffix!r}", file=target, mend="use .jsonl or .parquet"
        )
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        return _JsonlWriter(target) if target.suffix == ".jsonl" else _ParquetWriter(target)
    except OSError as error:
        raise InputError(f"cannot be written: {error.strerror}", file=target) from None


class _Writer:
    """What both kinds share: the part file and its move."""

    def __init__(self, target: Path) -> None:
        self._target = target
        self._part = target.with_name(target.name + ".part")

    def __enter__(self) -> Any:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if kind is None:
            self.close()
        else:
            self.discard()

    def close(self) -> None:
        try:
            self._finish()
            self._part.replace(self._target)
        except OSError as error:
            raise InfrastructureError(
                f"{self._target} cannot be written: {error.strerror}", phase="write"
            ) from None

    def discard(self) -> None:
        self._finish()
        self._part.unlink(missing_ok=True)

    def _finish(self) -> None:
        raise NotImplementedError


class _JsonlWriter(_Writer):
    def __init__(self, target: Path) -> None:
        super().__init__(target)
        self._file = self._part.open("wb")

    def write(self, chain: Chain) -> None:
        self._file.write(chain.model_dump_json().encode() + b"\n")

    def _finish(self) -> None:
        self._file.close()


class _ParquetWriter(_Writer):
    def __init__(self, target: Path) -> None:
        super().__init__(target)
        self._arrow = need("pyarrow", "data")
        parquet = need("pyarrow.parquet", "data")
        self._schema = _schema(self._arrow)
        self._file = parquet.ParquetWriter(
            self._part, self._schema, compression="zstd", write_page_checksum=True
        )
        self._rows: list[dict[str, Any]] = []

    def write(self, chain: Chain) -> None:
        self._rows.append(_to_columns(chain))
        if len(self._rows) >= _BATCH:
            self._flush()

    def _flush(self) -> None:
        if self._rows:
            batch = self._arrow.RecordBatch.from_pylist(self._rows, schema=self._schema)
            self._file.write_batch(batch)
            self._rows = []

    def _finish(self) -> None:
        self._flush()
        self._file.close()


def _schema(arrow: Any) -> Any:
    text, texts = arrow.string(), arrow.list_(arrow.string())
    return arrow.schema(
        [
            ("schema_version", arrow.int32()),
            ("id", text),
            ("problem", text),
            ("steps", texts),
            ("labels", arrow.list_(arrow.int8())),
            ("first_error", arrow.int32()),
            ("kind", text),
            ("source", text),
            ("split", text),
            ("group", text),
            ("values", arrow.list_(arrow.float64())),
            ("states", texts),
            ("outcome", arrow.int8()),
            ("answer", text),
            ("step_meta", texts),
            ("meta", text),
        ]
    )


def _to_columns(chain: Chain) -> dict[str, Any]:
    value = chain.model_dump()
    value["meta"] = _dump(chain.meta)
    if chain.step_meta is not None:
        value["step_meta"] = [_dump(each) for each in chain.step_meta]
    return value


def _from_columns(value: dict[str, Any]) -> dict[str, Any]:
    steps = value.get("step_meta")
    return {
        **value,
        "meta": json.loads(value["meta"]),
        "step_meta": None if steps is None else [json.loads(each) for each in steps],
    }


def _dump(value: dict[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
