"""A proof in, a report out.

The package is also the function `leanprm.verify(statement, proof)`: see `leanprm.verify.api`.
"""

from __future__ import annotations

import sys
from types import ModuleType
from typing import Any


class _Callable(ModuleType):
    """Makes `leanprm.verify(…)` work beside `import leanprm.verify.inputs`."""

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        from leanprm.verify.api import verify

        return verify(*args, **kwargs)


sys.modules[__name__].__class__ = _Callable
