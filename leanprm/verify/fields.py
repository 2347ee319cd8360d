"""One JSON object into proof items: our own fields and those of the common provers.

==============  ====================================================================================
Part            Fields, the first one present counts
==============  ====================================================================================
statement       `formal_statement` `statement` `theorem` `lean_statement`, or `lean4_code` beside
                an answer
answer          `proof` `formal_proof` `full_code` `code` `lean4_code` `lean_code`, then model
                outputs: `generated` `output` `response` …; a list makes an item of each
header          `header` `lean_header` `preamble`, and what stands before the theorem in the
                statement
id              `id` `custom_id` (must be unique), else made from `name` or `problem_id`
informal        `informal` `informal_statement` `informal_prefix` `problem`
==============  ====================================================================================
"""

from __future__ import annotations

from typing import Any

from leanprm.errors import InputError

STATEMENT_FIELDS = ("formal_statement", "statement", "theorem", "lean_statement")
CODE_FIELDS = ("proof", "formal_proof", "full_code", "code", "lean4_code", "lean_code")
OUTPUT_FIELDS = (
    "generated", "generation", "output", "response", "completion", "answer", "model_output",
    "generations", "outputs", "responses", "completions", "model_outputs",
)  # fmt: skip
HEADER_FIELDS = ("header", "lean_header", "preamble")
ID_FIELDS = ("id", "custom_id")
NAME_FIELDS = ("name", "theorem_name", "problem_id", "problem_name")
INFORMAL_FIELDS = ("informal", "informal_statement", "informal_prefix", "problem")

_KNOWN = frozenset(
    {
        *STATEMENT_FIELDS, *CODE_FIELDS, *OUTPUT_FIELDS, *HEADER_FIELDS, *ID_FIELDS,
        *NAME_FIELDS, *INFORMAL_FIELDS, "meta", "schema_version",
    }
)  # fmt: skip
_META_TEXT = 200


class Fields:
    """Typed access to one JSON object; a wrong type is an `InputError` that names the field."""

    def __init__(self, value: dict[str, Any], file: str, line: int | None, number: int) -> None:
        self.value = value
        self.file = file
        self.line = line
        self.number = number

    def error(self, message: str, mend: str | None = None) -> InputError:
        """An error about this record."""
        where = "" if self.line is not None else f"record {self.number}: "
        return InputError(where + message, file=self.file, line=self.line, mend=mend)

    def text(self, names: tuple[str, ...]) -> tuple[str, str] | None:
        """The first of these fields that holds text: its name and the text.

        Raises:
            InputError: If one is there with something else in it.
        """
        for name in names:
            value = self.value.get(name)
            if value is None:
                continue
            if not isinstance(value, str):
                kind = type(value).__name__
                raise self.error(f"field {name!r} must be text, not {kind}")
            if value.strip():
                return name, value
        return None

    def answers(self, exclude: str | None) -> tuple[str, list[str], bool]:
        """The answers: field, texts, and whether they came as a list.

        Raises:
            InputError: If there is none, or one is not text.
        """
        for name in (*CODE_FIELDS, *OUTPUT_FIELDS):
            value = self.value.get(name)
            if name == exclude or value is None or value == "" or value == []:
                continue
            texts = value if isinstance(value, list) else [value]
            for text in texts:
                if not isinstance(text, str):
                    kind = type(text).__name__
                    raise self.error(f"field {name!r} must hold text, not {kind}")
            return name, texts, isinstance(value, list)
        raise self.error("no proof", mend="add a field `proof`, `full_code` or `output`")

    def has_answer(self, exclude: str) -> bool:
        """Whether there is an answer in a field other than `exclude`."""
        fields = (*CODE_FIELDS, *OUTPUT_FIELDS)
        return any(self.value.get(name) for name in fields if name != exclude)

    def explicit_id(self) -> str | None:
        """The record's own id.

        Raises:
            InputError: If it is neither text nor a whole number, or empty.
        """
        for name in ID_FIELDS:
            value = self.value.get(name)
            if value is None:
                continue
            if isinstance(value, bool) or not isinstance(value, (str, int)) or value == "":
                raise self.error(f"field {name!r} must be text or a whole number")
            return str(value)
        return None

    def base_id(self) -> str:
        """The record's id, else its name, else where it stands.

        Raises:
            InputError: If its id is of a wrong type.
        """
        place = f"{self.file}:{self.number if self.line is None else self.line}"
        return self.explicit_id() or self.name() or place

    def name(self) -> str | None:
        """What the record calls its theorem or problem."""
        for name in NAME_FIELDS:
            value = self.value.get(name)
            if isinstance(value, (str, int)) and not isinstance(value, bool) and value != "":
                return str(value)
        return None

    def meta(self) -> dict[str, Any]:
        """The `meta` object, and the other small fields of the record.

        Raises:
            InputError: If `meta` is not an object.
        """
        given = self.value.get("meta")
        if given is not None and not isinstance(given, dict):
            raise self.error("field 'meta' must be an object")
        other = {
            key: value
            for key, value in self.value.items()
            if key not in _KNOWN and _is_small(value)
        }
        return {**other, **(given or {})}


def _is_small(value: Any) -> bool:
    if isinstance(value, str):
        return len(value) <= _META_TEXT
    return value is None or isinstance(value, (bool, int, float))
