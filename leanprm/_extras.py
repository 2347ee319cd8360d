"""Optional libraries, imported when they are needed."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from leanprm.errors import PrerequisiteError


def need(module: str, extra: str) -> Any:
    """Import a library of an extra.

    Args:
        module: Its import name, such as `pyarrow.parquet`.
        extra: The extra of this package that brings it.

    Raises:
        PrerequisiteError: If it is not installed; names the command that installs it.
    """
    try:
        return import_module(module)
    except ModuleNotFoundError as error:
        if error.name is None or error.name.partition(".")[0] != module.partition(".")[0]:
            raise
        raise PrerequisiteError(
            f"{error.name} is not installed", command=f"pip install 'leanprm[{extra}]'"
        ) from None
