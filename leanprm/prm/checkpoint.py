"""What a checkpoint folder says about itself, beside the weights that `save_pretrained` writes."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from leanprm.errors import InputError
from leanprm.prm.encode import Template

INFO_FILE = "leanprm.json"

Role = Literal["step", "outcome"]
Attention = Literal["causal", "bidirectional"]


class CheckpointInfo(BaseModel):
    """The part of a checkpoint that Hugging Face's files have no place for.

    `temperature` divides the log odds (Guo et al., On Calibration of Modern Neural Networks, 2017);
    `threshold` was chosen on validation data.
    """

    model_config = ConfigDict(extra="forbid")

    schema_version: int = 1
    role: Role = "step"
    """A step model reads every step; an outcome model is read at the last step alone."""
    attention: Attention = "causal"
    """A bidirectional model sees later steps: it is run on every prefix by itself."""
    max_tokens: int = Field(gt=0)
    template: Template = Template()
    temperature: float = Field(default=1.0, gt=0)
    threshold: float = Field(default=0.5, ge=0, le=1)
    data_manifest_sha256: str | None = None
    """Hash of the manifest of the training data, or of the data where it has none."""
    training: dict[str, Any] = Field(default_factory=dict)
    """The settings that it was trained with."""

    def write(self, folder: Path) -> None:
        """Write into a checkpoint folder."""
        (folder / INFO_FILE).write_text(self.model_dump_json(indent=2) + "\n", encoding="utf-8")


def read_info(folder: Path) -> CheckpointInfo:
    """Read what a checkpoint folder says about itself.

    Raises:
        InputError: If the folder is no checkpoint of ours.
    """
    file = folder / INFO_FILE
    try:
        return CheckpointInfo.model_validate_json(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise InputError(
            f"no {INFO_FILE} in it: not a trained step model",
            file=folder,
            mend="train one with: leanprm train",
        ) from None
    except (ValidationError, UnicodeDecodeError) as error:
        first = str(error).splitlines()
        raise InputError(
            f"damaged: {first[0]} {first[1] if first[1:] else ''}", file=file
        ) from None
