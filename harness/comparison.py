"""Two runs on the same questions: whether one is better, and which questions they differ in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from harness.cost import Cost, sum_costs
from harness.errors import RunError
from harness.question import Question
from harness.question_fields import Truth
from harness.results import count_outcomes, read_answers
from harness.scoring import Metric, Sample, Score, score_outputs
from harness.scoring.compare import Comparison, compare_scored
from harness.scoring.metrics import micro_f1
from harness.store import Stored, read_manifest
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
    of_b = {answer.id: answer for answer in all_b.answers}
    answered = zip(all_a.questions, all_a.answers, strict=True)
    rows = [(question, a, of_b[a.id]) for question, a in answered if a.id in of_b]
    if not rows:
        raise RunError(
            f"{run_a} and {run_b} have no answered question in common; give both runs the same "
            "--limit and --task-type"
        )
    both, answers_a, answers_b = zip(*rows, strict=True)
    samples_a = score_outputs(both, [answer.answer for answer in answers_a]).samples
    samples_b = score_outputs(both, [answer.answer for answer in answers_b]).samples
    changes = [
        change
        for row, a, b in zip(rows, samples_a, samples_b, strict=True)
        if (change := _change(*row, a, b))
    ]
    return RunComparison(
        a=_side(run_a, len(all_a.answers), answers_a),
        b=_side(run_b, len(all_b.answers), answers_b),
        settings=settings,
        scores=compare_scored(samples_a, samples_b),
        changes=tuple(sorted(changes, key=lambda one: -abs(one.score_b - one.score_a))),
    )


def _differing_settings(run_a: Path, run_b: Path) -> dict[str, tuple[Any, Any]]:
    a, b = (read_manifest(folder)["settings"] for folder in (run_a, run_b))
    if a["questions_sha256"] != b["questions_sha256"]:
        raise RunError(f"{run_a} and {run_b} answer different questions; nothing to compare")
    return {name: (a.get(name), b.get(name)) for name in {**a, **b} if a.get(name) != b.get(name)}


def _change(
    question: Question, answer_a: Stored, answer_b: Stored, a: Sample, b: Sample
) -> Change | None:
    if a.metric is None or a.score is None or b.score is None or a.score == b.score:
        return None
    return Change(
        id=question.id,
        task_name=a.task_name,
        metric=a.metric,
        score_a=_own_score(a.score),
        score_b=_own_score(b.score),
        answer_a=answer_a.answer,
        answer_b=answer_b.answer,
        truth=question.truth,
    )


def _own_score(score: Score) -> float:
    if not isinstance(score, tuple):
        return score
    return micro_f1([score]) if any(score) else 1.0


def _side(folder: Path, answered: int, compared: Sequence[Stored]) -> Side:
    return Side(
        folder,
        answered,
        count_outcomes(answer.outcome for answer in compared),
        sum_costs(read_manifest(folder).get("costs", [])),
    )
