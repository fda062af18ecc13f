"""A folder written whole or not at all, with the hash of each of its files."""

from __future__ import annotations

import hashlib
import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from harness.errors import SubmissionError

SUMS = "SHA256SUMS"
_BLOCK = 1 << 22


class Weights(StrEnum):
    """How weights come into the folder."""

    COPY = "copy"
    HARDLINK = "hardlink"


@dataclass(frozen=True, slots=True)
class Entry:
    """A file of the folder: a source to copy, or its content."""

    path: str
    source: Path | None = None
    content: bytes = b""

    @property
    def size(self) -> int:
        """Bytes."""
        return self.source.stat().st_size if self.source else len(self.content)


@contextmanager
def new_folder(out: Path) -> Iterator[Path]:
    """A sibling of ``out``, gone afterwards whatever happens unless it was renamed."""
    out.parent.mkdir(parents=True, exist_ok=True)
    folder = Path(tempfile.mkdtemp(prefix=f".{out.name}.", dir=out.parent))
    folder.chmod(0o755)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def fill(folder: Path, entries: Sequence[Entry], weights: Weights) -> dict[str, str]:
    """Writes files; returns each one's SHA-256."""
    from tqdm import tqdm

    sums = {}
    total = sum(entry.size for entry in entries)
    with tqdm(total=total, unit="B", unit_scale=True, desc="packing", delay=2, disable=None) as bar:
        for entry in entries:
            target = folder / entry.path
            target.parent.mkdir(parents=True, exist_ok=True)
            if entry.source is None:
                target.write_bytes(entry.content)
                sums[entry.path] = hashlib.sha256(entry.content).hexdigest()
                continue
            linked = weights is Weights.HARDLINK and target.suffix == ".safetensors"
            if linked:
                _link(entry.source, target)
            sums[entry.path] = _copy(entry.source, None if linked else target, bar.update)
    return sums


def _link(source: Path, target: Path) -> None:
    try:
        target.hardlink_to(source.resolve())
    except OSError as problem:
        raise SubmissionError(
            f"{source}: cannot be linked into {target.parent}: {problem.strerror}; "
            "use --weights copy"
        ) from None


def _copy(source: Path, target: Path | None, update: Callable[[int], object]) -> str:
    """Copies a file, or only reads it; returns its SHA-256."""
    digest = hashlib.sha256()
    with source.open("rb") as reader:
        writer = target.open("wb") if target else None
        try:
            while block := reader.read(_BLOCK):
                digest.update(block)
                if writer:
                    writer.write(block)
                update(len(block))
        finally:
            if writer:
                writer.close()
    return digest.hexdigest()


def changed_files(folder: Path) -> list[str]:
    """Files that are gone or not what ``SHA256SUMS`` says, in order; itself if it says nothing.

    A link is another file: git would hand in the link.
    """
    sums, root = _listed(folder), folder.resolve()
    changed = []
    for path, digest in sums.items():
        try:
            same = _copy(folder / path, None, lambda _: None) == digest
        except OSError:
            same = False
        if not same or (folder / path).resolve() != root / path:
            changed.append(path)
    return changed if sums else [SUMS]


def unlisted_files(folder: Path) -> list[str]:
    """Files that ``SHA256SUMS`` does not name, in order."""
    sums = _listed(folder)
    there = (file.relative_to(folder).as_posix() for file in folder.rglob("*") if file.is_file())
    return sorted(path for path in there if path not in sums)


def _listed(folder: Path) -> dict[str, str]:
    """The hash of each file that ``SHA256SUMS`` names."""
    try:
        lines = (folder / SUMS).read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return {}
    return {path: digest for digest, _, path in (line.partition("  ") for line in lines)}
