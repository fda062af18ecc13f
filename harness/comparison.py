"""Two runs on the same questions: whether one is better, and which questions they differ in."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from harness.cost import Cost, sum_costs
from harness.errors import RunError
from harness.question_fields import Truth
from harness.records import Record
from harness.results import RunAnswers, RunResult, join_answers, read_answers
from harness.scoring import Metric
from harness.scoring.compare import Comparison, compare_scored
from harness.store import read_manifest
from tasks.base import Outcome


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two runs."""

    folder: Path
    answered: int
    """Questions, compared or not."""
    outcomes: dict[Outcome, int]
    """How many of the compared answers came out how; all four, zeros too."""
    cost: Cost
    """Of the whole run."""


@dataclass(frozen=True, slots=True)
class Change:
    """A question whose score, or whose counts, are not the same in both runs."""

    id: int
    task_name: str
    metric: Metric
    score_a: float
    """Micro F1: the question's own F1, 1 where there is nothing to find and nothing was found."""
    score_b: float
    answer_a: str
    answer_b: str
    truth: Truth | None

    @property
    def flipped(self) -> bool:
        """Whether the question went from right to wrong or back, not only part of the way."""
        return {self.score_a, self.score_b} == {0.0, 1.0}


@dataclass(frozen=True, slots=True)
class RunComparison:
    """What ``compare`` found; the difference is always B - A."""

    a: Side
    b: Side
    settings: dict[str, tuple[Any, Any]]
    """Settings of the runs that differ, A's and B's."""
    scores: Comparison
    """Over the questions that both answered."""
    changes: tuple[Change, ...]
    """The largest first, then in file order."""
    records: tuple[tuple[Record, Record], ...]
    """A's and B's of each question that both answered, in file order."""

    @property
    def named_settings(self) -> dict[str, tuple[Any, Any]]:
        """The same, without hashes of what goes by another name too."""
        hashes = ("_sha256", "_fingerprint")
        return {
            name: pair
            for name, pair in self.settings.items()
            if not (name.endswith(hashes) and name.rpartition("_")[0] in self.settings)
        }

    def to_json(self) -> dict[str, Any]:
        """A JSON document; folders as text."""
        return {
            "a": {**asdict(self.a), "folder": str(self.a.folder), "cost": self.a.cost.to_json()},
            "b": {**asdict(self.b), "folder": str(self.b.folder), "cost": self.b.cost.to_json()},
            "settings": self.settings,
            **self.scores.to_json(),
            "changes": [{**asdict(one), "flipped": one.flipped} for one in self.changes],
        }


def compare(run_a: Path, run_b: Path) -> RunComparison:
    """Compares two runs on the questions that both answered; scores are computed anew.

    Raises:
        RunError: a folder holds no run, or they answer different questions.
        HarnessError: a question file is gone or another.
    """
    settings = _differing_settings(run_a, run_b)
    all_a, all_b = read_answers(run_a), read_answers(run_b)
    both = {answer.id for answer in all_a.answers} & {answer.id for answer in all_b.answers}
    if not both:
        raise RunError(
            f"{run_a} and {run_b} have no answered question in common; give both runs the same "
            "--limit and --task-type"
        )
    a, b = _scored(run_a, all_a, both), _scored(run_b, all_b, both)
    records = tuple(zip(a.records, b.records, strict=True))
    changes = [change for pair in records if (change := _change(*pair))]
    return RunComparison(
        a=_side(a, len(all_a.answers)),
        b=_side(b, len(all_b.answers)),
        settings=settings,
        scores=compare_scored(a.report.samples, b.report.samples),
        changes=tuple(sorted(changes, key=lambda one: -abs(one.score_b - one.score_a))),
        records=records,
    )


def _differing_settings(run_a: Path, run_b: Path) -> dict[str, tuple[Any, Any]]:
    manifests = read_manifest(run_a), read_manifest(run_b)
    a, b = (manifest["settings"] for manifest in manifests)
    if a["questions_sha256"] != b["questions_sha256"]:
        raise RunError(f"{run_a} and {run_b} answer different questions; nothing to compare")
    differing = {
        name: (a.get(name), b.get(name)) for name in {**a, **b} if a.get(name) != b.get(name)
    }
    if "model_fingerprint" in differing:
        path_a, path_b = (manifest.get("model", {}).get("path") for manifest in manifests)
        return {"model": (path_a, path_b), **differing}
    return differing


def _scored(folder: Path, found: RunAnswers, both: set[int]) -> RunResult:
    """Of the questions that both answered."""
    rows = zip(found.questions, found.routes, found.answers, strict=True)
    parts = zip(*(row for row in rows if row[0].id in both), strict=True)
    return join_answers(folder, *parts)


def _change(a: Record, b: Record) -> Change | None:
    if a.sample.metric is None or a.score is None or b.score is None:
        return None
    if a.sample.score == b.sample.score:
        return None
    return Change(
        id=a.question.id,
        task_name=a.sample.task_name,
        metric=a.sample.metric,
        score_a=a.score,
        score_b=b.score,
        answer_a=a.stored.answer,
        answer_b=b.stored.answer,
        truth=a.question.truth,
    )


def _side(compared: RunResult, answered: int) -> Side:
    costs = read_manifest(compared.folder).get("costs", [])
    return Side(compared.folder, answered, compared.outcomes, sum_costs(costs))
