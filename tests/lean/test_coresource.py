"""Reading the modules of the core library."""

from __future__ import annotations

from pathlib import Path

import pytest

from leanprm.errors import ToolchainError
from leanprm.lean.coresource import (
    core_source,
    header_imports,
    library_hash,
    module_keys,
    read_modules,
)
from tests.lean.tiny import write_core


@pytest.mark.parametrize(
    ("text", "imports"),
    [
        ("prelude\n", ()),
        ("prelude", ()),
        ("", ("Init",)),
        ("theorem t : p := q\n", ("Init",)),
        ("import Init.Data.List import Init.Nat\n", ("Init", "Init.Data.List", "Init.Nat")),
        ("prelude\nimport Init.A\nimport Init.A\n", ("Init.A",)),
        ("module\n\nprelude\npublic import Init.A\nmeta import Init.B\n", ("Init.A", "Init.B")),
        ("prelude\npublic meta import all Init.C\n", ("Init.C",)),
        (
            "/- import Init.X /- nested -/ prelude -/ prelude -- import Y\nimport Init.Z",
            ("Init.Z",),
        ),
        ("prelude\nimport Init.A\n/-! import Init.B -/\nimport Init.C\n", ("Init.A",)),
        ("prelude\nimport Init.A\ndef x := 1\nimport Init.B\n", ("Init.A",)),
        ("preludes", ("Init",)),
        ("/- never closed prelude", ("Init",)),
        ("prelude\nimport Init.A' Init\n", ("Init.A'",)),
    ],
)
def test_header_imports(text: str, imports: tuple[str, ...]) -> None:
    assert header_imports(text) == imports


def test_modules_come_after_their_imports(tmp_path: Path) -> None:
    assert list(read_modules(write_core(tmp_path))) == [
        "Init.Base",
        "Init.Left",
        "Init.Right",
        "Init",
    ]


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"Init/Base.lean": "prelude\nimport Init.Left\n"}, "import circle"),
        ({"Init/Base.lean": "prelude\nimport Init.Nowhere\n"}, "Init.Nowhere, which is not there"),
        ({"Init/Base.lean": "theorem needs_init : p := q\n"}, "import circle"),
    ],
)
def test_broken_imports_are_named(tmp_path: Path, changes: dict[str, str], says: str) -> None:
    with pytest.raises(ToolchainError, match=says):
        read_modules(write_core(tmp_path, changes))


def test_a_file_that_is_no_text_is_named(tmp_path: Path) -> None:
    (write_core(tmp_path) / "Init" / "Left.lean").write_bytes(b"prelude\n\xff\xfe")
    with pytest.raises(ToolchainError, match=r"Left\.lean cannot be read"):
        read_modules(tmp_path)


def test_a_folder_without_init_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ToolchainError, match=r"no Init\.lean"):
        read_modules(tmp_path)


def test_keys_change_with_source_imports_and_compiler_only(tmp_path: Path) -> None:
    modules = read_modules(write_core(tmp_path))
    keys = module_keys(modules, ("compiler",))
    assert module_keys(modules, ("compiler",)) == keys
    assert not set(module_keys(modules, ("another",)).values()) & set(keys.values())
    write_core(tmp_path, {"Init/Left.lean": "prelude\nimport Init.Base\n"})
    after = module_keys(read_modules(tmp_path), ("compiler",))
    assert {name for name in keys if keys[name] != after[name]} == {"Init.Left", "Init"}
    assert library_hash(after) != library_hash(keys)


def test_the_sources_of_the_core_library_are_found() -> None:
    assert "Init" in read_modules(core_source())
