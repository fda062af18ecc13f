"""The header of a safetensors file: what tensors it holds, told without reading any.

The layout is from the format's own documentation: eight bytes of length, little-endian, then a JSON
header, then the tensors' bytes, one after another without holes.
"""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

import msgspec

_BYTES = {"F64": 8, "F32": 4, "F16": 2, "BF16": 2, "F8_E4M3": 1, "F8_E5M2": 1}
_BYTES |= {"I64": 8, "I32": 4, "I16": 2, "I8": 1, "U64": 8, "U32": 4, "U16": 2, "U8": 1, "BOOL": 1}
_LONGEST = 100_000_000
"""The format's own limit of a header, in bytes."""
_LONGEST_NUMBER = 40
"""Digits."""
_LFS = b"version https://git-lfs"


@dataclass(frozen=True, slots=True)
class Tensor:
    """A tensor as a header describes it."""

    file: str
    dtype: str
    shape: tuple[int, ...]

    @property
    def size(self) -> int:
        """Bytes."""
        return math.prod(self.shape) * _BYTES[self.dtype]


class _Entry(msgspec.Struct, frozen=True):
    dtype: str
    shape: list[Annotated[int, msgspec.Meta(ge=0)]]
    data_offsets: tuple[Annotated[int, msgspec.Meta(ge=0)], Annotated[int, msgspec.Meta(ge=0)]]


def read_header(path: Path) -> dict[str, Tensor]:
    """A file's tensors by name.

    Raises:
        OSError: it cannot be read.
        ValueError: it is not a whole safetensors file; the message says why.
    """
    if not path.is_file():  # to open a pipe would wait for ever
        raise ValueError("is no file that can be read")
    with path.open("rb") as file:
        first = file.read(8)
        if _LFS.startswith(first) and first:
            raise ValueError("is a git-lfs pointer, not the weights: get them with git lfs pull")
        length = int.from_bytes(first, "little")
        if not 2 <= length <= _LONGEST:
            raise ValueError("is not a safetensors file: its first eight bytes are no length")
        raw = file.read(length)
    if len(raw) < length:
        raise ValueError(f"its header is cut off after {len(raw):,} of {length:,} bytes")
    entries = _entries(raw)
    tensors = {
        name: Tensor(path.name, entry.dtype, tuple(entry.shape)) for name, entry in entries.items()
    }
    end = _end(list(entries.values()), list(tensors.values()))
    actual = path.stat().st_size
    if actual != 8 + length + end:
        raise ValueError(
            f"has {actual:,} bytes where its header describes {8 + length + end:,}: "
            "it was cut off or replaced"
        )
    return tensors


def parse_object(raw: bytes) -> dict[str, Any]:
    """A JSON object of a file that nobody vouches for.

    Raises:
        ValueError: it is something else, or says one thing twice.
    """
    try:
        said = json.loads(raw.decode("utf-8"), object_pairs_hook=_unique, parse_int=_number)
    except UnicodeDecodeError:
        raise ValueError("is not text") from None
    except json.JSONDecodeError as problem:
        raise ValueError(f"is not JSON: {problem}") from None
    except RecursionError:
        raise ValueError("is nested too deep") from None
    if not isinstance(said, dict):
        raise ValueError("is not a JSON object")
    return said


def _unique(pairs: Sequence[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise ValueError(f"says '{twice}' twice")
    return found


def _number(digits: str) -> int:
    if len(digits) > _LONGEST_NUMBER:
        raise ValueError(f"holds a number of {len(digits):,} digits")
    return int(digits)


def _entries(raw: bytes) -> dict[str, _Entry]:
    try:
        said = parse_object(raw)
        said.pop("__metadata__", None)
        entries = msgspec.convert(said, dict[str, _Entry])
    except msgspec.ValidationError as problem:
        raise ValueError(f"its header is not one of safetensors: {problem}") from None
    except ValueError as problem:
        raise ValueError(f"its header {problem}") from None
    if not entries:
        raise ValueError("its header names no tensor")
    unknown = sorted({entry.dtype for entry in entries.values()} - _BYTES.keys())
    if unknown:
        raise ValueError(f"its header names the dtype {unknown[0]}, which is not known")
    return entries


def _end(entries: Sequence[_Entry], tensors: Sequence[Tensor]) -> int:
    """Where the last tensor ends, if each begins where the one before it ended."""
    if any(
        entry.data_offsets[1] - entry.data_offsets[0] != tensor.size
        for entry, tensor in zip(entries, tensors, strict=True)
    ):
        raise ValueError("its header's offsets do not fit its shapes")
    end = 0
    for start, stop in sorted(entry.data_offsets for entry in entries):
        if start != end:
            raise ValueError("its header's offsets overlap or leave a hole")
        end = stop
    return end
