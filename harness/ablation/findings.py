"""What an ablation found: each arm's scores, against the baseline's and against noise."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import msgspec

from harness.cost import Cost
from harness.errors import RunError
from harness.records import Record
from harness.results import RunResult, score_run
from harness.scoring.compare import Comparison, compare_arms

BASELINE = "baseline"
NOISE = ("noise-1", "noise-2", "noise-3")
"""Folders of the baseline's further runs."""
FILE = "ablation.json"


@dataclass(frozen=True, slots=True)
class Arm:
    """One way to run the questions."""

    name: str
    changes: dict[str, Any]
    """What it sets otherwise than the baseline; the baseline's: what the plan sets for all."""


@dataclass(frozen=True, slots=True)
class ArmResult:
    """An arm's answers, scores and costs."""

    arm: Arm
    run: RunResult
    cost: Cost
    """Tokens of all its questions, those of completions taken over too; seconds of its own."""
    comparison: Comparison | None
    """With the baseline; None for the baseline itself."""

    @property
    def name(self) -> str:
        """The arm's."""
        return self.arm.name

    @property
    def macro(self) -> float | None:
        """The macro score; None if there is no truth."""
        return self.run.report.scores.macro


@dataclass(frozen=True, slots=True)
class Noise:
    """What other batches and orders do to the baseline."""

    differences: dict[str, float]
    """By "macro" and task type: the largest difference that they made."""
    completions: int
    """Of all runs of the baseline but the first."""
    changed: int
    """Completions that are not the first run's to the letter."""


@dataclass(frozen=True, slots=True)
class Ablation:
    """What an ablation found."""

    folder: Path
    description: str
    arms: tuple[ArmResult, ...]
    """The baseline first."""
    noise: Noise

    @property
    def records(self) -> tuple[Record, ...]:
        """The baseline's, in file order."""
        return self.arms[0].run.records

    def resolved(self, name: str, difference: float) -> bool:
        """Whether a difference of the macro score or of a type is larger than noise alone makes."""
        return abs(difference) > self.noise.differences.get(name, 0.0)

    def to_json(self) -> dict[str, Any]:
        """A JSON document."""
        return {
            "out": str(self.folder),
            "description": self.description,
            "noise": msgspec.to_builtins(self.noise),
            "arms": [
                {
                    "name": one.name,
                    "changes": one.arm.changes,
                    "macro": one.macro,
                    "macro_ci95": one.run.report.scores.macro_ci95,
                    "outcomes": one.run.outcomes,
                    "cost": one.cost.to_json(),
                    "comparison": one.comparison and self._compared(one.comparison),
                }
                for one in self.arms
            ],
        }

    def _compared(self, comparison: Comparison) -> dict[str, Any]:
        document = comparison.to_json()
        for one in [document["macro"], *document["types"]]:
            if one:
                one["resolved"] = self.resolved(one["name"], one["difference"])
        return document


def compare_with_baseline(folder: Path, description: str, arms: Sequence[Arm]) -> Ablation:
    """Scores finished arms, and compares them.

    Args:
        folder: The ablation's; a run for each arm, by its name, and for each of ``NOISE``.
        description: Of the plan.
        arms: The baseline first.

    Raises:
        HarnessError: a run is not there, or its question file is gone or another.
    """
    runs = {arm.name: score_run(folder / arm.name) for arm in arms}
    baseline, *others = arms
    again = {name: score_run(folder / name) for name in NOISE}
    samples = runs[baseline.name].report.samples
    compared = compare_arms(
        samples, {arm.name: runs[arm.name].report.samples for arm in others}, by_task=False
    )
    noise = compare_arms(
        samples, {name: run.report.samples for name, run in again.items()}, by_task=False
    )
    return Ablation(
        folder,
        description,
        tuple(
            ArmResult(arm, runs[arm.name], _cost(runs[arm.name]), compared.get(arm.name))
            for arm in arms
        ),
        _noise(runs[baseline.name], list(again.values()), list(noise.values())),
    )


def read_ablation(folder: Path) -> Ablation:
    """Scores and compares a finished ablation's arms anew, without generating.

    Raises:
        HarnessError: none is there, or an arm is gone or its question file is another.
    """
    path = folder / FILE
    try:
        content = msgspec.convert(json.loads(path.read_text("utf-8")), _Written)
    except OSError as problem:
        raise RunError(f"{path}: cannot be read: {problem.strerror}") from None
    except (ValueError, msgspec.ValidationError):
        raise RunError(f"{path}: is not what an ablation writes; run it again") from None
    return compare_with_baseline(folder, content.description, content.arms)


def _cost(run: RunResult) -> Cost:
    stored = [record.stored for record in run.records]
    return replace(
        run.cost,
        answered=len(stored),
        prompt_tokens=sum(one.prompt_tokens for one in stored),
        cached_tokens=sum(one.cached_tokens for one in stored),
        new_tokens=sum(one.new_tokens for one in stored),
    )


def _noise(
    baseline: RunResult, again: Sequence[RunResult], compared: Sequence[Comparison]
) -> Noise:
    differences: dict[str, float] = {}
    for comparison in compared:
        for one in (comparison.macro, *comparison.types):
            if one:
                differences[one.name] = max(differences.get(one.name, 0.0), abs(one.difference))
    said = [record.stored.completion for record in baseline.records]
    pairs = [
        (record.stored.completion, first)
        for run in again
        for record, first in zip(run.records, said, strict=True)
    ]
    return Noise(differences, len(pairs), sum(now != first for now, first in pairs))


class _Written(msgspec.Struct):
    """What of an ablation's file is read again."""

    arms: list[Arm]
    description: str
