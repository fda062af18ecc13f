"""A checkpoint folder as its small files and headers tell it: no tensor is read, no code is run.

The layout of a safetensors file is from that format's own documentation: eight bytes of length,
little-endian, then a JSON header, then the tensors' bytes.
"""

from __future__ import annotations

import json
import math
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import msgspec

_BYTES = {"F64": 8, "F32": 4, "F16": 2, "BF16": 2, "F8_E4M3": 1, "F8_E5M2": 1}
_BYTES |= {"I64": 8, "I32": 4, "I16": 2, "I8": 1, "U64": 8, "U32": 4, "U16": 2, "U8": 1, "BOOL": 1}
_LONGEST_HEADER = 100_000_000
"""The format's own limit, in bytes."""
PICKLED = ("*.bin", "*.pt", "*.pth", "*.ckpt", "*.pkl")


@dataclass(frozen=True, slots=True)
class Tensor:
    """A tensor as a header describes it."""

    file: str
    dtype: str
    shape: tuple[int, ...]

    @property
    def size(self) -> int:
        """Bytes."""
        return math.prod(self.shape) * _BYTES.get(self.dtype, 4)


class Quantization(msgspec.Struct, frozen=True):
    """``quantization_config``, as GPTQ writes it."""

    quant_method: str = ""
    bits: int = 0
    group_size: int = 0
    sym: bool = True
    desc_act: bool = False


class Config(msgspec.Struct, frozen=True):
    """What of ``config.json`` decides memory and speed. Zero where it does not say."""

    architectures: list[str] = []  # msgspec copies defaults
    hidden_size: int = 0
    intermediate_size: int = 0
    num_hidden_layers: int = 0
    num_attention_heads: int = 0
    num_key_value_heads: int = 0
    head_dim: int | None = None
    vocab_size: int = 0
    max_position_embeddings: int = 0
    torch_dtype: str | None = None
    dtype: str | None = None
    tie_word_embeddings: bool = False
    quantization_config: Quantization | None = None

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
    _read_index(found)
    names = ("tokenizer.json", "tokenizer_config.json", "vocab.json", "tokenizer.model")
    found.has_tokenizer = any((folder / name).is_file() for name in names)
    found.has_chat_template = (folder / "chat_template.jinja").is_file() or bool(
        (_json(found, "tokenizer_config.json") or {}).get("chat_template")
    )
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
        said = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as problem:
        reason = " ".join(str(problem).split())
        found.problems.append((f"{name} cannot be read: {reason}", f"copy {name} anew"))
        return None
    if not isinstance(said, dict):
        found.problems.append((f"{name} is not a JSON object", f"copy {name} anew"))
        return None
    return said


def _read_tensors(found: Checkpoint) -> None:
    files = sorted(found.folder.glob("*.safetensors"))
    pickled = sorted(path.name for end in PICKLED for path in found.folder.glob(end))
    if not files and pickled:
        found.problems.append(
            (
                f"the weights are pickled ({', '.join(pickled[:3])}), which can run any code",
                "convert them on a machine you can lose: model.save_pretrained(FOLDER) writes "
                "safetensors",
            )
        )
    elif not files:
        found.problems.append(("there are no *.safetensors weights", "copy the weights"))
    for path in files:
        try:
            header, size = _header(path)
        except (OSError, ValueError) as problem:
            found.problems.append((f"{path.name}: {problem}", f"copy {path.name} anew"))
            continue
        for name, about in header.items():
            if name != "__metadata__":
                found.tensors[name] = Tensor(path.name, about["dtype"], tuple(about["shape"]))
        actual = path.stat().st_size
        if actual != size:
            found.problems.append(
                (
                    f"{path.name} has {actual:,} bytes where its header describes {size:,}",
                    f"copy {path.name} anew: it was cut off or replaced",
                )
            )


def _header(path: Path) -> tuple[dict[str, Any], int]:
    """A file's header, and the size that the file should have.

    Raises:
        ValueError: it is not a safetensors header.
    """
    with path.open("rb") as file:
        length = int.from_bytes(file.read(8), "little")
        if not 2 <= length <= _LONGEST_HEADER:
            raise ValueError("is not a safetensors file: its first eight bytes are no length")
        raw = file.read(length)
    if len(raw) < length:
        raise ValueError(f"its header is cut off after {len(raw):,} of {length:,} bytes")
    try:
        header = json.loads(raw)
        entries = [about for name, about in header.items() if name != "__metadata__"]
        end = 0
        for about in entries:
            start, stop = about["data_offsets"]
            if stop - start != Tensor("", about["dtype"], tuple(about["shape"])).size:
                raise ValueError("its header's offsets do not fit its shapes")
            end = max(end, stop)
    except (AttributeError, KeyError, TypeError) as problem:
        raise ValueError(f"its header is not one of safetensors ({problem!r})") from None
    except UnicodeDecodeError:
        raise ValueError("its header is not text") from None
    except json.JSONDecodeError as problem:
        raise ValueError(f"its header is not JSON: {problem}") from None
    return header, 8 + length + end


def _read_index(found: Checkpoint) -> None:
    name = "model.safetensors.index.json"
    index = _json(found, name)
    if index is None:
        return
    listed = index.get("weight_map")
    if not isinstance(listed, dict):
        found.problems.append((f"{name} has no weight_map", f"copy {name} anew"))
        return
    files = {str(file) for file in listed.values()}
    absent = sorted(file for file in files if not (found.folder / file).is_file())
    if absent:
        found.problems.append((f"{name} names {_few(absent)}, not there", "copy the missing files"))
    lying = sorted(
        tensor
        for tensor, file in listed.items()
        if file not in absent and file != getattr(found.tensors.get(tensor), "file", None)
    )
    if lying:
        found.problems.append(
            (f"{name} places {_few(lying)} where it is not", f"copy {name} and all files anew")
        )


def _few(names: list[str]) -> str:
    more = f" and {len(names) - 2} more" if len(names) > 2 else ""
    return ", ".join(names[:2]) + more
