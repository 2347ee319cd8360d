"""Our own format: a `Chain` a row, nothing lost."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from leanprm.data.formats.base import Format, Options, by_row
from leanprm.data.rows import Row
from leanprm.data.store import chain_of
from leanprm.records import Chain


def _read(row: Row, options: Options) -> Iterator[Chain]:
    yield chain_of(row)


def _write(chain: Chain, options: Options) -> Iterator[dict[str, Any]]:
    yield chain.model_dump(mode="json")


FORMAT = Format("chain", "our own records", by_row(_read), _write)
