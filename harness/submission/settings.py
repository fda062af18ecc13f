"""What a packed submission knows of itself: the content of its ``submission.json``."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import msgspec

from harness.errors import SubmissionError

FILE = "submission.json"
MODEL, ADAPTER, VENDOR = "model", "adapter", "vendor"
"""Folders of a submission."""
DIRECT = "direct"
"""The strategy that there is always time for: it asks once, for the answer alone."""
TIME_SCALE = "SHOPHARNESS_TIME_SCALE"
"""Environment variable of a rehearsal: how many times longer than the grader's its limits are."""


@dataclass(frozen=True, slots=True)
class SubmissionSettings:
    """Everything that decides its answers, but for the files beside it."""

    challenge: str
    """The track's id, as ``aicrowd.json`` has it."""
    preset: str
    engine: str
    settings: dict[str, Any]
    """Fields of ``EngineSettings``, without folders."""
    bank: str
    """Name of the bank vendored with it."""
    strategy: str
    batch_size: int
    """What the grader is told, 1 to 16."""
    questions_expected: int
    """Of the whole track; 0 if nobody knows."""
    track_seconds: float
    question_seconds: float
    """The grader's limit for a batch is this times its size."""
    adapter: bool = False
    """Whether there is a LoRA adapter."""
    machine: dict[str, Any] = field(default_factory=dict)
    """The preset's figures of the machine it is meant for."""


def read_settings(folder: Path) -> SubmissionSettings:
    """Reads a packed submission's settings.

    Raises:
        SubmissionError: the file is missing or holds something else.
    """
    path = folder / FILE
    try:
        return msgspec.json.decode(path.read_bytes(), type=SubmissionSettings)
    except OSError as problem:
        raise SubmissionError(f"{path}: cannot be read: {problem.strerror}") from None
    except (ValueError, RecursionError) as problem:
        raise SubmissionError(
            f"{path}: not what shopharness pack writes: {problem}; pack again"
        ) from None


def settings_bytes(settings: SubmissionSettings) -> bytes:
    """The file's content; the same settings give the same bytes."""
    return msgspec.json.format(msgspec.json.encode(settings, order="sorted"), indent=2) + b"\n"
