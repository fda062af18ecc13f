"""What a model folder is: its identity, read without loading it."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

from harness.errors import ModelError

ADAPTER_FILES = ("adapter_config.json", "adapter_model.safetensors")
"""What PEFT's save_pretrained writes: settings, weights."""


@dataclass(frozen=True, slots=True)
class ModelIdentity:
    """Two models with one identity give the same answers."""

    fingerprint: str
    """SHA-256 over the weight files' content, the configuration and the tokenizer."""
    chat_template: str
    """SHA-256 of the chat template, empty where there is none."""


def identify(path: Path) -> ModelIdentity:
    """The identity of a checkpoint folder, or of a single file such as a replay engine reads.

    Raises:
        ModelError: not a checkpoint folder, or one with parts missing.
    """
    if path.is_file():
        return ModelIdentity(_digest([path]), "")
    if not path.is_dir():
        raise ModelError(f"{path}: there is no such model folder")
    if not (path / "config.json").is_file():
        raise ModelError(f"{path}: no config.json; a model is a Hugging Face checkpoint folder")
    weights = sorted(path.glob("*.safetensors"))
    if not weights:
        raise ModelError(
            f"{path}: no *.safetensors weights; convert pickled ones with "
            "model.save_pretrained(FOLDER), which writes safetensors"
        )
    if not any((path / name).is_file() for name in ("tokenizer.json", "tokenizer_config.json")):
        raise ModelError(
            f"{path}: no tokenizer.json; copy the tokenizer's files beside the weights"
        )
    settings = sorted(
        file
        for file in path.iterdir()
        if file.suffix in (".json", ".jinja", ".txt", ".model") and file.is_file()
    )
    template = _chat_template(path)
    digest = hashlib.sha256(template.encode()).hexdigest() if template else ""
    return ModelIdentity(_digest([*weights, *settings]), digest)


def identify_adapter(folder: Path) -> str:
    """SHA-256 over a LoRA adapter's files.

    Raises:
        ModelError: not the folder of an adapter.
    """
    files = [folder / name for name in ADAPTER_FILES]
    for file in files:
        if not file.is_file():
            raise ModelError(
                f"{folder}: no {file.name}; an adapter is a folder as PEFT's save_pretrained "
                "writes it"
            )
    return _digest(files)


def _digest(files: list[Path]) -> str:
    from tqdm import tqdm

    total = hashlib.sha256()
    size = sum(file.stat().st_size for file in files)
    with tqdm(
        total=size, unit="B", unit_scale=True, desc="reading weights", delay=2, disable=None
    ) as bar:
        for file in files:
            total.update(f"{file.name}\0{file.stat().st_size}\0".encode())
            with file.open("rb") as stream:
                while block := stream.read(1 << 22):
                    total.update(block)
                    bar.update(len(block))
    return total.hexdigest()


def _chat_template(path: Path) -> str:
    if (path / "chat_template.jinja").is_file():
        return (path / "chat_template.jinja").read_text("utf-8")
    try:
        config = json.loads((path / "tokenizer_config.json").read_text("utf-8"))
    except (OSError, ValueError):
        return ""
    return str(config.get("chat_template") or "")
