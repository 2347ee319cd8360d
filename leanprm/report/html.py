"""Self-contained HTML pages: one file, no network, readable with keyboard, screen reader and print.

A page is a template in `templates/` that extends `base.html`. Texts of others are escaped.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from leanprm._extras import need
from leanprm._version import __version__
from leanprm.errors import InputError


def render(template: str, **context: Any) -> str:
    """A page.

    Args:
        template: Name of the template, such as `dataset.html`.
        **context: What it shows; a name that it uses and does not get is an error.

    Raises:
        PrerequisiteError: If jinja2 is not installed.
    """
    jinja2 = need("jinja2", "report")
    environment = jinja2.Environment(
        loader=jinja2.PackageLoader("leanprm.report"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["count"] = lambda value: f"{value:,}"
    environment.filters["percent"] = percent
    return str(environment.get_template(template).render(version=__version__, **context))


def percent(share: float) -> str:
    """A share in percent: whole from ten on, a digit more below.

    >>> percent(0.5), percent(0.0312), percent(0)
    ('50 %', '3.1 %', '0 %')
    """
    value = 100 * share
    return f"{value:.0f} %" if value >= 10 or value == 0 else f"{value:.1f} %"


def write_page(path: Path, text: str) -> None:
    """Write a page in one piece.

    Raises:
        InputError: If it cannot be written.
    """
    part = path.with_name(path.name + ".part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part.write_text(text, encoding="utf-8")
        part.replace(path)
    except OSError as error:
        raise InputError(f"cannot be written: {error.strerror}", file=path) from None
