"""Recipes: a YAML file that says everything about a set."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator, model_validator

from leanprm._extras import need
from leanprm.data.keys import LEAST_SIMILARITY
from leanprm.data.reject import Reject
from leanprm.data.sources import MODULES, RecipePath, Source, find_source
from leanprm.data.splitting import Splitter
from leanprm.data.store import explain
from leanprm.errors import InputError, LeanPrmError
from leanprm.records import Chain, Record

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
FileKind = Literal["jsonl", "parquet"]


class Filters(Record):
    """Which chains are kept; what is not given does not filter."""

    min_steps: int = 1
    max_steps: int | None = None
    max_problem_chars: int | None = None
    max_step_chars: int | None = None
    min_labels: int = 1
    """Steps that must have a label."""
    max_unknown: Annotated[float, Field(ge=0, le=1)] = 1.0
    """Largest share of steps without one."""
    kinds: list[Literal["formal", "informal"]] | None = None

    def objection(self, chain: Chain) -> str | None:
        """Why a chain is left out; None if it is kept."""
        steps, known = len(chain.steps), sum(label is not None for label in chain.labels)
        checks = [
            (steps < self.min_steps, f"{steps} steps"),
            (_above(steps, self.max_steps), f"{steps} steps"),
            (_above(len(chain.problem), self.max_problem_chars), "a long problem"),
            (_above(max(map(len, chain.steps), default=0), self.max_step_chars), "a long step"),
            (known < self.min_labels, f"{known} labels"),
            (steps - known > self.max_unknown * steps, f"{steps - known} unknown of {steps}"),
            (self.kinds is not None and chain.kind not in self.kinds, f"it is {chain.kind}"),
        ]
        return next((why for wrong, why in checks if wrong), None)


class Dedupe(Record):
    """How duplicates are found."""

    exact: bool = True
    """Leave out chains with the problem and steps of an earlier one; all of them if their labels
    contradict each other."""
    near: Annotated[float, Field(ge=LEAST_SIMILARITY, le=1)] | None = 0.8
    """Leave out problems this similar to an earlier one of another group; null for not at all."""
    ngram: Annotated[int, Field(ge=1)] = 5
    """Words of the n-grams that similarity counts."""


class Contamination(Record):
    """What must not be trained on."""

    files: list[RecipePath] = Field(default_factory=list)
    """Benchmarks in any common format."""
    ngram: Annotated[int, Field(ge=3)] = 13
    """As many words in a row that are also in a benchmark are too many."""


class Balance(Record):
    """Down-sampling to a share of chains with a wrong step, in each split."""

    wrong: Annotated[float, Field(gt=0, lt=1)] = 0.5
    each_source: bool = False
    """In each source too; then a source that has only right chains gives none."""


class Card(Record):
    """What the card says besides figures."""

    title: str | None = None
    description: str = ""
    license: str | None = None


class SourceSpec(BaseModel):
    """One source; fields other than these are its own configuration."""

    model_config = ConfigDict(extra="allow")

    name: str
    """Begins the ids of its chains."""
    kind: str
    shards: Annotated[int, Field(ge=1)] | None = None
    limit: Annotated[int, Field(ge=1)] | None = None
    """Keep as many chains, drawn by the seed."""
    filters: Filters | None = None
    """Instead of the recipe's."""

    @field_validator("name")
    @classmethod
    def _simple(cls, name: str) -> str:
        if not _NAME.fullmatch(name):
            raise ValueError("a name has letters, digits, `.`, `_` and `-` only")
        return name

    @field_validator("kind")
    @classmethod
    def _known(cls, kind: str) -> str:
        if kind not in MODULES:
            near = get_close_matches(kind, MODULES, n=1)
            hint = f"did you mean {near[0]}?" if near else "one of " + ", ".join(MODULES)
            raise ValueError(f"unknown kind of source {kind!r} ({hint})")
        return kind

    @property
    def source(self) -> Source:
        """Who builds it."""
        return find_source(self.kind)


class Recipe(Record):
    """Everything that decides what is in a set."""

    name: str
    seed: int = 0
    sources: Annotated[list[SourceSpec], Field(min_length=1)]
    filters: Filters = Field(default_factory=Filters)
    dedupe: Dedupe = Field(default_factory=Dedupe)
    contamination: Contamination = Field(default_factory=Contamination)
    split: dict[str, float] = Field(
        default_factory=lambda: {"train": 0.9, "valid": 0.05, "test": 0.05}
    )
    """Share of each part. Groups are never divided."""
    balance: Balance | None = None
    files: Annotated[tuple[FileKind, ...], Field(min_length=1)] = ("jsonl",)
    card: Card = Field(default_factory=Card)

    @field_validator("split")
    @classmethod
    def _adds_up(cls, split: dict[str, float]) -> dict[str, float]:
        if bad := [name for name in split if not _NAME.fullmatch(name)]:
            raise ValueError(f"{bad[0]!r} cannot be the name of a split")
        try:
            Splitter(split)
        except InputError as error:
            raise ValueError(str(error)) from None
        return split

    @model_validator(mode="after")
    def _own_names(self) -> Recipe:
        names = [source.name for source in self.sources]
        if twice := [name for name in names if names.count(name) > 1]:
            raise ValueError(f"two sources are called {twice[0]!r}")
        return self


class Loaded:
    """A recipe ready for use.

    Attributes:
        recipe: The recipe.
        raw: What the file says; with `base`, enough to load it again elsewhere.
        base: The folder that its paths start from.
        configs: The configuration of each source, in order.
    """

    def __init__(self, raw: dict[str, Any], base: Path, file: Path | None = None) -> None:
        self.raw, self.base, self.file = raw, base, file
        self._text = "" if file is None else file.read_text(encoding="utf-8", errors="replace")
        self.recipe = self._validated(Recipe, raw)
        self.configs = [
            self._validated(each.source.config, each.model_extra or {}, f"source {each.name}: ")
            for each in self.recipe.sources
        ]

    def inputs(self) -> list[Path]:
        """All files that sources and benchmarks are read from.

        Raises:
            InputError: If one is missing.
        """
        found = [
            path
            for spec, config in zip(self.recipe.sources, self.configs, strict=True)
            for path in spec.source.inputs(config)
        ]
        found += self.recipe.contamination.files
        for path in found:
            if not path.is_file():
                line = self._line(path.name)
                raise InputError(
                    f"there is no file {path}", file=self.file, line=line, mend="check the path"
                )
        return found

    def _validated(self, model: type[Any], raw: Any, what: str = "") -> Any:
        try:
            return model.model_validate(raw, context={"base": self.base})
        except ValidationError as error:
            raise self._error(error, model, what) from None
        except LeanPrmError as error:
            raise InputError(f"{what}{error}", file=self.file) from None

    def _error(self, error: ValidationError, model: type[Any], what: str) -> InputError:
        first = error.errors(include_url=False, include_context=False, include_input=False)[0]
        name = str(first["loc"][-1]) if first["loc"] else ""
        mend = None
        message = explain(error)
        if first["type"] == "extra_forbidden":
            near = get_close_matches(name, set(_field_names(model)), n=1)
            mend = f"did you mean {near[0]}?" if near else None
            message = f"unknown field {name!r}"
        place = next((part for part in reversed(first["loc"]) if isinstance(part, str)), "")
        return InputError(what + message, file=self.file, line=self._line(place), mend=mend)

    def _line(self, word: str) -> int | None:
        """The first line of the file in which a field or a path stands."""
        if not word:
            return None
        pattern = re.compile(rf"(?<![\w.-]){re.escape(word)}(?![\w.-])")
        lines = self._text.splitlines()
        return next((at for at, line in enumerate(lines, 1) if pattern.search(line)), None)


def load_recipe(path: str | Path) -> Loaded:
    """Read and check a recipe.

    Raises:
        InputError: If it cannot be read or used; names the line and the nearest known field.
        PrerequisiteError: If PyYAML is not installed.
    """
    yaml = need("yaml", "data")
    file = Path(path)
    try:
        raw = yaml.safe_load(file.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise InputError(f"cannot be read: {error.strerror}", file=file) from None
    except UnicodeDecodeError:
        raise InputError("not UTF-8", file=file, mend="save it as UTF-8") from None
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        what = getattr(error, "problem", None) or "no YAML"
        line = None if mark is None else mark.line + 1
        raise InputError(f"broken YAML: {what}", file=file, line=line) from None
    if not isinstance(raw, dict):
        raise InputError("a recipe is a mapping of fields", file=file, mend="see docs/data.md")
    return Loaded(raw, file.resolve().parent, file)


def filtered(chain: Chain, filters: Filters) -> Reject | None:
    """A reject if the filters leave a chain out."""
    why = filters.objection(chain)
    return None if why is None else Reject(kind="filtered", message=f"{chain.id}: {why}")


def _above(value: int, limit: int | None) -> bool:
    return limit is not None and value > limit


def _field_names(model: type[BaseModel]) -> Iterator[str]:
    """Names of all fields of a model and of the models of a recipe."""
    known = (Filters, Dedupe, Contamination, Balance, Card, SourceSpec) if model is Recipe else ()
    for each in (model, *known):
        yield from each.model_fields
