"""What a rehearsal found."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any

from harness.scoring import ScoredOutputs


class Verdict(StrEnum):
    """Of one check."""

    OK = "ok"
    NOTE = "note"
    """Worth knowing, but no reason to stay."""
    NO_GO = "no-go"
    NOT_RUN = "not run"


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at."""

    name: str
    verdict: Verdict
    detail: str


@dataclass(frozen=True, slots=True)
class BatchTime:
    """What a batch took."""

    number: int
    """From 1, in the order handed over."""
    group: str
    """The task type, which the submission is not told."""
    size: int
    seconds: float
    limit: float

    @property
    def share(self) -> float:
        """Of its limit."""
        return self.seconds / self.limit


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """All checks, and what the answers are worth."""

    folder: str
    checks: tuple[Check, ...]
    batches: tuple[BatchTime, ...] = ()
    predicted_seconds: float | None = None
    """Of the whole track on the target; None where the number of its questions is not known."""
    track_limit: float = 0.0
    """Seconds, the grader's own."""
    scale: float = 1.0
    """How many times longer than there things may take here."""
    report: ScoredOutputs | None = None
    """Where the questions come with their truth."""
    answers: tuple[str | None, ...] = ()
    """One a question, in file order."""
    log: str = ""
    """The end of what the submission wrote on stdout and stderr."""

    @property
    def go(self) -> bool:
        """Whether nothing speaks against handing it in."""
        return not any(check.verdict is Verdict.NO_GO for check in self.checks)

    @property
    def slow(self) -> list[BatchTime]:
        """Batches that took more than half of their limit."""
        return [batch for batch in self.batches if batch.share > 0.5]

    def to_json(self) -> dict[str, Any]:
        """A JSON document with the verdict."""
        return {
            "folder": self.folder,
            "go": self.go,
            "checks": [asdict(check) for check in self.checks],
            "batches": [{**asdict(batch), "share": batch.share} for batch in self.batches],
            "predicted_seconds": self.predicted_seconds,
            "track_limit": self.track_limit,
            "scale": self.scale,
            "scores": self.report.to_json() if self.report else None,
            "answers": list(self.answers),
            "log": self.log,
        }
