"""A checkpoint folder as its small files and headers tell it: no tensor is read, no code is run."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Any

import msgspec

from harness.safetensors_header import Tensor, parse_object, read_header

PICKLED = ("*.bin", "*.pt", "*.pth", "*.ckpt", "*.pkl")
INDEX = "model.safetensors.index.json"
_GENERATION = re.compile(r"{%-?\s*(?:end)?generation\s*-?%}")
"""Marks for training that transformers adds to jinja's tags."""
_Size = Annotated[int, msgspec.Meta(ge=0)]


class Quantization(msgspec.Struct, frozen=True):
    """``quantization_config``, as GPTQ writes it."""

    quant_method: str = ""
    bits: _Size = 0
    group_size: int = 0
    """-1 for one group a column."""
    sym: bool = True
    desc_act: bool = False


class Config(msgspec.Struct, frozen=True):
    """What of ``config.json`` decides memory and speed. Zero where it does not say."""

    model_type: str = ""
    architectures: list[str] | None = None
    hidden_size: _Size = 0
    intermediate_size: _Size = 0
    num_hidden_layers: _Size = 0
    num_attention_heads: _Size = 0
    num_key_value_heads: _Size = 0
    head_dim: _Size | None = None
    vocab_size: _Size = 0
    max_position_embeddings: _Size = 0
    torch_dtype: str | None = None
    dtype: str | None = None
    tie_word_embeddings: bool = False
    quantization_config: Quantization | None = None
    auto_map: dict[str, Any] | None = None
    """Where code of the checkpoint's own lies."""

    @property
    def head_size(self) -> int:
        """Width of one attention head."""
        return self.head_dim or (
            self.hidden_size // self.num_attention_heads if self.num_attention_heads else 0
        )

    @property
    def key_heads(self) -> int:
        """Heads of keys and values; as many as of queries where the file does not say."""
        return self.num_key_value_heads or self.num_attention_heads

    @property
    def weights_dtype(self) -> str:
        """As torch spells it; empty where the file does not say."""
        return (self.dtype or self.torch_dtype or "").removeprefix("torch.")


@dataclass(slots=True)
class Checkpoint:
    """A folder's configuration and tensors, and whatever is wrong with its files."""

    folder: Path
    config: Config | None = None
    tensors: dict[str, Tensor] = field(default_factory=dict)
    problems: list[tuple[str, str]] = field(default_factory=list)
    """What is wrong, and what would mend it."""
    has_tokenizer: bool = False
    has_chat_template: bool = False

    @property
    def size(self) -> int:
        """Bytes of all tensors."""
        return sum(tensor.size for tensor in self.tensors.values())


def read_checkpoint(folder: Path) -> Checkpoint:
    """Reads what can be read, and goes on past what cannot."""
    found = Checkpoint(folder)
    if not folder.is_dir():
        found.problems.append(
            (f"{folder} is no folder", "give the folder of a Hugging Face checkpoint")
        )
        return found
    found.config = _config(found)
    _read_tensors(found)
    names = ("tokenizer.json", "tokenizer_config.json", "vocab.json", "tokenizer.model")
    found.has_tokenizer = any((folder / name).is_file() for name in names)
    _json(found, "tokenizer.json")
    found.has_chat_template = _has_chat_template(found)
    return found


def _config(found: Checkpoint) -> Config | None:
    path = found.folder / "config.json"
    if not path.is_file():
        found.problems.append(
            ("config.json is missing", "copy it from where the weights come from")
        )
        return None
    said = _json(found, "config.json")
    if said is None:
        return None
    try:
        return msgspec.convert(said, Config)
    except msgspec.ValidationError as problem:
        found.problems.append((f"config.json: {problem}", "copy the original config.json anew"))
        return None


def _json(found: Checkpoint, name: str) -> dict[str, Any] | None:
    """A JSON object; None if the file is absent or, with a problem noted, not one."""
    path = found.folder / name
    if not path.is_file():
        return None
    try:
        return parse_object(path.read_bytes())
    except OSError as problem:
        reason = f"cannot be read: {problem.strerror}"
    except ValueError as problem:
        reason = " ".join(str(problem).split())
    found.problems.append((f"{name} {reason}", f"copy {name} anew"))
    return None


def _has_chat_template(found: Checkpoint) -> bool:
    """Whether there is one; one that cannot be read is noted."""
    path = found.folder / "chat_template.jinja"
    settings = _json(found, "tokenizer_config.json") or {}
    name, template = "tokenizer_config.json's chat template", settings.get("chat_template")
    if path.is_file():
        name = path.name
        try:
            template = path.read_text("utf-8")
        except (OSError, UnicodeDecodeError):
            found.problems.append((f"{name} is not text", f"copy {name} anew"))
            return True
    if isinstance(template, str):
        from jinja2 import Environment, TemplateSyntaxError

        try:
            Environment(extensions=["jinja2.ext.loopcontrols"]).parse(_GENERATION.sub("", template))
        except TemplateSyntaxError as problem:
            found.problems.append(
                (f"{name} is no template: line {problem.lineno}: {problem}", "copy it anew")
            )
    return bool(template)


def _read_tensors(found: Checkpoint) -> None:
    files = sorted(path.name for path in found.folder.glob("*.safetensors"))
    index = _read_index(found, files)
    if not files:
        _note_absent(found)
    elif (found.folder / INDEX).exists():
        files = [name for name in files if name in index.values()] or files
    elif all(name.startswith("adapter_") for name in files):
        found.problems.append(
            (
                f"{_few(files)} is a LoRA adapter, no model",
                "give the folder of the model it was trained for; the adapter goes to --adapter",
            )
        )
        return
    elif files != ["model.safetensors"]:
        found.problems.append(
            (
                f"of {_few(files)} none is known to be the whole: there is no {INDEX}",
                f"copy {INDEX}, or leave one file called model.safetensors",
            )
        )
    before = len(found.problems)
    for name in files:
        try:
            found.tensors |= read_header(found.folder / name)
        except OSError as problem:
            found.problems.append(
                (f"{name} cannot be read: {problem.strerror}", f"copy {name} anew")
            )
        except ValueError as problem:
            found.problems.append((f"{name}: {problem}", f"copy {name} anew"))
    if index and len(found.problems) == before:
        _compare_index(found, index)


def _note_absent(found: Checkpoint) -> None:
    pickled = sorted(path.name for end in PICKLED for path in found.folder.glob(end))
    if pickled:
        found.problems.append(
            (
                f"the weights are pickled ({_few(pickled)}), which can run any code",
                "convert them on a machine you can lose: model.save_pretrained(FOLDER) writes "
                "safetensors",
            )
        )
    elif not any(what.startswith(INDEX) for what, _ in found.problems):
        found.problems.append(("there are no *.safetensors weights", "copy the weights"))


def _read_index(found: Checkpoint, files: Sequence[str]) -> dict[str, str]:
    """Which file holds which tensor; empty where there is no index, or one of no use."""
    index = _json(found, INDEX)
    if index is None:
        return {}
    try:
        listed = msgspec.convert(index.get("weight_map"), dict[str, str])
    except msgspec.ValidationError:
        listed = {}
    inside = [name for name in listed.values() if "/" not in name and "\\" not in name]
    outside = sorted(set(listed.values()).difference(inside))
    absent = sorted(set(inside).difference(files))
    if not listed:
        problem = (f"{INDEX} has no weight_map from tensors to files", f"copy {INDEX} anew")
    elif outside:
        problem = (
            f"{INDEX} names {_few(outside)}, which is not in the folder",
            f"copy {INDEX} anew",
        )
    elif absent:
        problem = (f"{INDEX} names {_few(absent)}, not there", "copy the missing files")
    else:
        return listed
    found.problems.append(problem)
    return {}


def _compare_index(found: Checkpoint, index: Mapping[str, str]) -> None:
    """Notes what index and headers do not agree on; all headers could be read."""
    places = {name: tensor.file for name, tensor in found.tensors.items()}
    lying = sorted(name for name, file in index.items() if places.get(name) != file)
    unlisted = sorted(places.keys() - index.keys())
    for what, names in (("places", lying), ("leaves out", unlisted)):
        if names:
            where = " where it is not" if names is lying else ""
            found.problems.append(
                (f"{INDEX} {what} {_few(names)}{where}", f"copy {INDEX} and all files anew")
            )


def _few(names: Sequence[str]) -> str:
    short = [name if len(name) <= 80 else f"{name[:80]}…" for name in names[:2]]
    return ", ".join(short) + (f" and {len(names) - 2} more" if len(names) > 2 else "")
