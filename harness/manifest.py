"""What a run is: what decides its answers, and all that is needed to repeat it."""

from __future__ import annotations

import hashlib
import platform
import subprocess
import sys
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path
from typing import Any

from harness.fewshot import read_bank
from harness.model import identify
from harness.prompt import read_strategy
from tasks.base import TaskType


@dataclass(frozen=True, slots=True)
class RunOptions:
    """What decides a run's answers. Each field is part of the run's identity."""

    questions: Path
    model: str
    engine: str = "transformers"
    bank: str = "per-type"
    strategy: str = "direct"
    constrain: bool = True
    prefix_cache: bool = True
    batch_size: int = 16
    device: str = "auto"
    dtype: str = "auto"
    temperature: float = 0.0
    seed: int = 0
    limit: int | None = None
    task_type: TaskType | None = None
    skip_bad: bool = False


def identify_run(options: RunOptions) -> dict[str, Any]:
    """What makes two runs the same: options, and the content of every file they name."""
    chosen = asdict(options)
    del chosen["questions"], chosen["model"]
    identity = identify(Path(options.model))
    return {
        **chosen,
        "version": metadata.version("shopharness"),
        "questions_sha256": hash_path(options.questions),
        "bank_sha256": read_bank(options.bank).digest,
        "strategy_sha256": read_strategy(options.strategy).digest,
        "model_fingerprint": identity.fingerprint,
        "chat_template_sha256": identity.chat_template,
    }


def describe_run(options: RunOptions, settings: dict[str, Any], count: int) -> dict[str, Any]:
    """A run's manifest, but for what only an open engine can say."""
    packages = ("torch", "transformers", "outlines", "llguidance", "sacrebleu", "rouge-score")
    return {
        "command": ["shopharness", *sys.argv[1:]],
        "created": datetime.now(UTC).isoformat(timespec="seconds"),
        "settings": settings,
        "questions": {"path": str(options.questions.resolve()), "asked": count},
        "model": {"path": str(Path(options.model).resolve())},
        "git_commit": _git_commit(),
        "python": platform.python_version(),
        "packages": {name: _version(name) for name in packages},
    }


def _version(package: str) -> str | None:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return None


def _git_commit() -> str | None:
    command = ["git", "-C", str(Path(__file__).parent), "rev-parse", "HEAD"]
    try:
        found = subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError:
        return None
    return found.stdout.strip() or None


def hash_path(path: Path) -> str:
    """SHA-256 of a file, or of a folder's files and their names."""
    digest = hashlib.sha256()
    files = sorted(f for f in path.rglob("*") if f.is_file()) if path.is_dir() else [path]
    for file in files:
        digest.update(str(file.relative_to(path)).encode())
        with file.open("rb") as stream:
            while block := stream.read(1 << 20):
                digest.update(block)
    return digest.hexdigest()
