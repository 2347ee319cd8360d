"""Scores of chains: from files, or made by a scorer and kept so that a stopped run goes on."""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from leanprm.cli._console import InputErrors, make_console
from leanprm.cli._counting import Counting
from leanprm.errors import InputError
from leanprm.prm.judged import Judged
from leanprm.prm.scorefile import Scored, join, score_row, scored_of
from leanprm.records import Chain, StepScore

if TYPE_CHECKING:
    from leanprm.prm.protocol import Scorer

_AT_A_TIME = 64


def read_scores(paths: Sequence[Path]) -> dict[str, Scored]:
    """What files say of chains, by id.

    Raises:
        InputError: If a file cannot be read, a line says nothing usable, or an id comes twice.
    """
    from leanprm.data.rows import read_rows

    errors = InputErrors(make_console(sys.stderr), strict=True)
    found: dict[str, Scored] = {}
    for path in paths:
        for row in read_rows(path, errors):
            try:
                scored = scored_of(row.value)
            except InputError as error:
                raise row.error(str(error)) from None
            if scored.id in found:
                raise row.error(f"the id {scored.id!r} comes twice")
            found[scored.id] = scored
    if not found:
        raise InputError("no scores in it", file=paths[0] if paths else None)
    return found


def judge_by_file(chains: Sequence[Chain], scored: dict[str, Scored], what: str) -> list[Judged]:
    """Chains with the scores of a file.

    Raises:
        InputError: If a chain has no scores, or not one a step.
    """
    judged, missing = join(chains, scored)
    if missing:
        raise InputError(
            f"{len(missing)} of the {len(chains)} {what} have no scores, such as {missing[0]!r}",
            mend="leave them out of the data, or score them; null is a score",
        )
    return judged


def describe(model: Path | None, url: str | None, *, lean: bool) -> tuple[str, str]:
    """A scorer's name, and what tells its scores from others'.

    Raises:
        InputError: If there is no such model.
    """
    if model is not None and not model.is_dir():
        raise InputError("no such folder", file=model, mend="give a checkpoint folder")
    names = [str(model) if model else None, "lean" if lean else None, url]
    marks = [_fingerprint(model) if model else None, "lean" if lean else None, url]
    return " + ".join(filter(None, names)), " + ".join(filter(None, marks))


def default_threshold(model: Path | None) -> float:
    """The threshold that a checkpoint brings; 1/2 without one."""
    if model is None:
        return 0.5
    from leanprm.prm.checkpoint import read_info

    return read_info(model).threshold


class Keeping:
    """A scorer whose scores are kept in a file, by content of chain and scorer.

    Args:
        scorer: Does what is not kept yet.
        fingerprint: Tells its scores from those of others.
        file: Where they are kept; None keeps none.
    """

    def __init__(self, scorer: Scorer, fingerprint: str, file: Path | None) -> None:
        self._scorer, self._fingerprint, self._file = scorer, fingerprint, file
        self._kept = {} if file is None else _kept(file, fingerprint)

    def score(self, chains: Sequence[Chain], what: str = "scoring") -> list[list[StepScore]]:
        """See `Scorer.score`; shows how far it is."""
        from leanprm.prm.shared import content_key

        keys = [content_key(chain) for chain in chains]
        wanted = {
            key: chain for key, chain in zip(keys, chains, strict=True) if key not in self._kept
        }
        with Counting(what, "chains", len(chains)) as counting:
            counting.advance(len(chains) - len(wanted))
            for start in range(0, len(wanted), _AT_A_TIME):
                part = list(wanted.items())[start : start + _AT_A_TIME]
                found = self._scorer.score([chain for _, chain in part])
                self._keep([(key, chain) for key, chain in part], found)
                counting.advance(len(part))
        return [self._kept[key] for key in keys]

    def judge(self, chains: Sequence[Chain], what: str = "scoring") -> list[Judged]:
        """Chains with their scores."""
        scores = self.score(chains, what)
        return [Judged(chain, found) for chain, found in zip(chains, scores, strict=True)]

    def _keep(self, part: list[tuple[str, Chain]], found: list[list[StepScore]]) -> None:
        lines = []
        for (key, chain), scores in zip(part, found, strict=True):
            self._kept[key] = scores
            row = {**score_row(chain, scores), "key": key, "scorer": self._fingerprint}
            lines.append(json.dumps(row) + "\n")
        if self._file is None:
            return
        try:
            with self._file.open("a", encoding="utf-8") as stream:
                stream.writelines(lines)
        except OSError as error:
            message = f"cannot be written: {error.strerror}"
            raise InputError(message, file=self._file) from None


def _kept(file: Path, fingerprint: str) -> dict[str, list[StepScore]]:
    """Scores of an earlier run of this scorer; a line that was cut off is left out."""
    kept: dict[str, list[StepScore]] = {}
    if not file.exists():
        return kept
    text = file.read_text(encoding="utf-8", errors="replace")
    if text and not text.endswith("\n"):
        text = text[: text.rfind("\n") + 1]
        file.write_text(text, encoding="utf-8")
    for line in text.splitlines():
        try:
            value = json.loads(line)
            scored = scored_of(value)
        except (ValueError, InputError):
            continue
        if value.get("scorer") == fingerprint and scored.scores is not None:
            kept[str(value.get("key"))] = scored.scores
    return kept


def _fingerprint(model: Path) -> str:
    """A hash of the checkpoint's files."""
    found = hashlib.sha256()
    for file in sorted(model.iterdir()):
        if file.is_file():
            found.update(file.name.encode())
            with file.open("rb") as stream:
                while block := stream.read(1 << 20):
                    found.update(block)
    return found.hexdigest()[:32]
