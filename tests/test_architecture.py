"""The arrows between the rooms, as docs/design/architecture.md draws them."""

from __future__ import annotations

import ast
from pathlib import Path

import leanprm

ROOT = Path(leanprm.__file__).parent
BASE = {"errors", "records", "aggregate", "_version", "_extras"}
BELOW = {
    "lean": {"errors", "records", "_version"},
    "verify": {"lean"} | BASE,
    "informal": {"lean", "verify"} | BASE,
    "prm": BASE,
    "data": {"lean", "verify", "informal", "prm"} | BASE,
    "search": {"lean", "verify", "prm"} | BASE,
    "rewards": {"lean", "verify", "informal", "prm"} | BASE,
    "serve": {"lean", "verify", "informal", "prm", "rewards"} | BASE,
    "report": {"verify", "prm", "data", "search"} | BASE,
    "cli": {"lean", "verify", "informal", "data", "prm", "search", "rewards", "serve", "report"}
    | BASE,
    "records": set[str](),
    "errors": set[str](),
    "aggregate": {"records"},
    "_extras": {"errors"},
}


def imported(module: Path) -> set[str]:
    """Rooms of the package that a module imports, at any depth of its code."""
    rooms = set()
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        names = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module}: relative import"
            names = [node.module or ""]
        rooms |= {name.split(".")[1] for name in names if name.startswith("leanprm.")}
    return rooms


def test_rooms_import_only_what_lies_below() -> None:
    seen = set()
    for module in ROOT.rglob("*.py"):
        room = module.relative_to(ROOT).parts[0].removesuffix(".py")
        if room in BELOW:
            seen.add(room)
            extra = imported(module) - BELOW[room] - {room}
            assert not extra, f"{module} imports {extra}"
    assert seen <= set(BELOW)
    assert {"lean", "verify", "cli", "records"} <= seen


def test_every_room_is_known() -> None:
    rooms = {path.name for path in ROOT.iterdir() if (path / "__init__.py").exists()}
    assert rooms <= set(BELOW), "say in BELOW what the new room may import"


def test_everything_exported_can_be_imported() -> None:
    assert set(leanprm.__all__) == {"__version__", "verify", *leanprm._HOMES}
    for name in leanprm.__all__:
        assert getattr(leanprm, name) is not None
    assert leanprm.__all__ == sorted(leanprm.__all__)


def test_unknown_names_are_errors() -> None:
    assert not hasattr(leanprm, "no_such_name")
