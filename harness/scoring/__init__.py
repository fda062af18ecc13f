"""Scores identical to the official ShopBench evaluator's, with their uncertainty.

``score_outputs`` is the door: questions and answer strings in, scores out. The rules are those
of the KDD Cup 2024 ShopBench starter kit evaluator; see ``parsers``, ``metrics``, ``aggregate``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol, TypeVar

from harness.scoring.aggregate import Interval, Sample, Scores, TaskScore, TrackScore, aggregate
from harness.scoring.metrics import Metric, Missing, Score, only_metric, score_answers
from harness.scoring.parsers import Parsed, is_unparsed, parse
from tasks.base import TaskType

if TYPE_CHECKING:
    import pandas

__all__ = [
    "Interval",
    "Metric",
    "Parsed",
    "Sample",
    "Scorable",
    "Score",
    "ScoredOutputs",
    "Scores",
    "TaskScore",
    "TrackScore",
    "aggregate",
    "is_unparsed",
    "parse",
    "score_outputs",
]

_E = TypeVar("_E", bound=StrEnum)


class Scorable(Protocol):
    """What of a question scoring needs."""

    @property
    def truth(self) -> object:
        """Int, indices, weights, entities, or one text or more; None if it is not known."""

    @property
    def task_type(self) -> str | None:
        """As ShopBench spells it; None follows from the metric."""

    @property
    def metric(self) -> str | None:
        """As ShopBench spells it; None follows from the task type where only one fits."""

    @property
    def task_name(self) -> str | None:
        """None groups the question under its task type."""

    @property
    def track(self) -> str | None:
        """As ShopBench spells it, or None."""


@dataclass(frozen=True, slots=True)
class ScoredOutputs:
    """What scoring some answers gave."""

    scores: Scores
    samples: tuple[Sample, ...]
    """One a question, in order."""
    unparsed: int
    """Answers in which the official evaluator finds nothing; they score as it scores them."""
    missing_metrics: dict[str, str]
    """Metrics that this machine cannot compute, and why."""

    def to_json(self, with_samples: bool = False) -> dict[str, object]:
        """A JSON document without NaN; ``with_samples`` adds every question's score."""
        document: dict[str, object] = asdict(self.scores)
        document["unparsed"] = self.unparsed
        document["missing_metrics"] = dict(self.missing_metrics)
        if with_samples:
            document["samples"] = [sample.score for sample in self.samples]
        return document

    def to_frame(self) -> pandas.DataFrame:
        """One row a question, in order, for notebooks; needs the extra ``pandas``.

        Columns: task_name, task_type, metric, track, score (a number, or counts for micro F1),
        missing (why there is no score).
        """
        import pandas

        return pandas.DataFrame([asdict(sample) for sample in self.samples])


def score_outputs(
    questions: Sequence[Scorable], outputs: Sequence[str], seed: int = 0
) -> ScoredOutputs:
    """Score answers as the official evaluator does.

    Args:
        questions: What was asked, with the truth.
        outputs: The answer string handed in for each, in the same order.
        seed: Of the bootstrap behind the intervals.

    Raises:
        ValueError: There are not as many outputs as questions.
    """
    if len(questions) != len(outputs):
        raise ValueError(f"{len(outputs)} outputs for {len(questions)} questions")
    samples = [_unscored(question) for question in questions]
    answers = [
        parse(output, sample.task_type) if sample.task_type else None
        for sample, output in zip(samples, outputs, strict=True)
    ]
    missing: dict[str, str] = {}
    for metric in Metric:
        rows = [row for row, s in enumerate(samples) if s.metric is metric and not s.missing]
        parsed = [answer for row in rows if (answer := answers[row]) is not None]
        found = score_answers(metric, parsed, [questions[row].truth for row in rows])
        if isinstance(found, Missing):
            missing[metric.value] = found.reason
            found = [None] * len(rows)
        reason = missing.get(metric, f"the truth is not one that {metric} can read")
        for row, score in zip(rows, found, strict=True):
            samples[row] = replace(
                samples[row], score=score, missing=reason if score is None else None
            )
    return ScoredOutputs(
        scores=aggregate(samples, seed),
        samples=tuple(samples),
        unparsed=sum(
            answer is not None
            and sample.task_type is not None
            and is_unparsed(answer, sample.task_type)
            for sample, answer in zip(samples, answers, strict=True)
        ),
        missing_metrics=missing,
    )


def _unscored(question: Scorable) -> Sample:
    """The question's sample before it is scored, with what stands in the way."""
    metric = _member(Metric, question.metric)
    task_type = _member(TaskType, question.task_type)
    if question.metric is None and task_type:
        metric = only_metric(task_type)
    if question.task_type is None and metric:
        task_type = metric.task_type
    return Sample(
        task_name=question.task_name or (task_type.value if task_type else "unnamed"),
        task_type=task_type,
        metric=metric,
        track=question.track,
        score=None,
        missing=_obstacle(question, metric, task_type),
    )


def _obstacle(question: Scorable, metric: Metric | None, task_type: TaskType | None) -> str | None:
    """Why the question cannot be scored, whatever the answer."""
    if metric is None:
        return f"unknown metric {question.metric!r}" if question.metric else "no metric is named"
    if task_type is None:
        return f"unknown task type {question.task_type!r}"
    if metric.task_type is not task_type:
        return f"metric {metric} does not fit task type {task_type}"
    return "no truth" if question.truth is None else None


def _member(kind: type[_E], value: str | None) -> _E | None:
    return next((member for member in kind if member == value), None)
