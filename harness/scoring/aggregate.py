"""From samples to tasks, tracks and the macro score, each with its 95 % interval.

Means follow the KDD Cup 2024 ShopBench starter kit evaluator: a task is the mean over its
questions (micro F1 is pooled over them), the macro score the plain mean over tasks, a track the
mean over its tasks. Intervals are this project's own: Wilson's for accuracy, else a percentile
bootstrap that draws questions anew within each task.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias, TypeVar

import numpy as np
from numpy.typing import NDArray

from harness.scoring.metrics import Metric, Score
from harness.scoring.resampling import (
    percentile_interval,
    resampled_sums,
    score_of,
    scores_of_sums,
    task_generator,
)
from tasks.base import TaskType

Interval: TypeAlias = tuple[float, float]
"""Lower and upper end."""

RESAMPLES = 1_000
MIN_QUESTIONS = 5
"""Below this many questions no interval is given, nor where a task has only one."""

TRACKS = tuple(
    f"amazon-kdd-cup-24-{skill}"
    for skill in (
        "understanding-shopping-concepts",
        "shopping-knowledge-reasoning",
        "user-behavior-alignment",
        "multi-lingual-abilities",
    )
)
"""Tracks 1 to 4, as the question files name them."""
ALL_AROUND = "amazon-kdd-cup-24-all-around"
"""Track 5 as the mean over all tasks, the reading that published scores fit better."""
ALL_AROUND_BY_TRACK = f"{ALL_AROUND} (mean of tracks)"
"""Track 5 as the organizers describe it."""

_Z95 = 1.959963984540054
_G = TypeVar("_G", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Sample:
    """One question's score and where it counts."""

    task_name: str
    task_type: TaskType | None
    metric: Metric | None
    track: str | None
    score: Score | None
    """Counts for micro F1, else a number; None if the answer cannot be scored."""
    missing: str | None = None
    """Why it cannot be scored, in words."""


@dataclass(frozen=True, slots=True)
class TaskScore:
    """A task's score over its ``n`` questions."""

    score: float | None
    """None if any of its questions cannot be scored."""
    n: int
    ci95: Interval | None
    metric: Metric | None
    """Its first question's, as in the starter kit."""
    task_type: TaskType | None
    missing: str | None = None
    """Why there is no score, in words."""


@dataclass(frozen=True, slots=True)
class TrackScore:
    """A track's score: the plain mean over its tasks."""

    score: float | None
    n: int
    """Questions."""
    ci95: Interval | None
    tasks: int
    missing: tuple[str, ...] = ()
    """Names of tasks left out of the mean because they could not be scored."""


@dataclass(frozen=True, slots=True)
class Scores:
    """All scores of a run, in order of first appearance."""

    n: int
    """Questions."""
    tasks: dict[str, TaskScore]
    tracks: dict[str, TrackScore]
    macro: float | None
    """Mean over the tasks that could be scored; None if there is none."""
    macro_ci95: Interval | None
    macro_missing: tuple[str, ...]
    """Names of tasks left out of the macro score because they could not be scored."""


def aggregate(samples: Iterable[Sample], seed: int = 0) -> Scores:
    """Scores of tasks, tracks and all, with 95 % intervals.

    Args:
        samples: One a question, in file order.
        seed: Of the bootstrap, not negative. A task's interval depends on the seed, its name
            and its samples only, not on what else is in the file.
    """
    rows = list(samples)
    by_task = grouped(rows, lambda sample: sample.task_name)
    estimates = {name: _estimate(group, seed) for name, group in by_task.items()}
    macro = _mean(list(estimates.values()))
    return Scores(
        n=len(rows),
        tasks={name: _task_score(group, estimates[name]) for name, group in by_task.items()},
        tracks=_tracks(rows, estimates, macro, seed),
        macro=macro.score,
        macro_ci95=macro.interval(),
        macro_missing=macro.missing,
    )


def wilson(successes: float, n: int) -> Interval:
    """Wilson's 95 % score interval of a proportion (E. B. Wilson, JASA 22, 1927)."""
    share, z2 = successes / n, _Z95**2
    center = (share + z2 / (2 * n)) / (1 + z2 / n)
    half = _Z95 / (1 + z2 / n) * math.sqrt(share * (1 - share) / n + z2 / (4 * n * n))
    return max(0.0, center - half), min(1.0, center + half)


def grouped(rows: Iterable[Sample], key: Callable[[Sample], _G]) -> dict[_G, list[Sample]]:
    """Samples by key, in order of first appearance."""
    groups: dict[_G, list[Sample]] = {}
    for row in rows:
        groups.setdefault(key(row), []).append(row)
    return groups


def has_interval(sizes: Sequence[int]) -> bool:
    """Whether there are enough questions for an interval.

    Of one question nobody knows the spread, so resampling within tasks shows none: most tasks must
    have more.

    Args:
        sizes: Questions of each task that the score is the mean of.
    """
    return sum(sizes) >= MIN_QUESTIONS and 2 * sum(size == 1 for size in sizes) < len(sizes)


def score_values(group: Sequence[Sample]) -> NDArray[np.float64] | None:
    """Scores, shape (n, 1), or counts, shape (n, 3).

    None if a score is absent, or of another kind than the first question's metric asks for.
    """
    pooled = group[0].metric is Metric.MICRO_F1
    if any(s.score is None or isinstance(s.score, tuple) is not pooled for s in group):
        return None
    scores: list[Any] = [sample.score for sample in group]
    return np.array(scores, dtype=np.float64).reshape(len(group), -1)


def why_missing(group: Sequence[Sample]) -> str:
    """Why a task whose scores are no ``score_values`` has none, in words."""
    unscored = [sample for sample in group if sample.score is None]
    if not unscored:
        return "micro f1 cannot be pooled with other metrics in one task"
    reason = next((sample.missing for sample in unscored if sample.missing), "no score")
    return reason if len(unscored) == len(group) else f"{len(unscored)} of {len(group)}: {reason}"


@dataclass(frozen=True, slots=True, eq=False)
class _Estimate:
    """A score and the same score in every resample: of a task, or a mean of such."""

    score: float | None
    n: int
    tasks: int
    sizes: tuple[int, ...]
    """Questions of each task behind the score: of those that could be scored."""
    missing: tuple[str, ...]
    draws: NDArray[np.float64] | None
    """Shape (RESAMPLES,); None without a score."""

    def interval(self) -> Interval | None:
        """The bootstrap's 2.5 and 97.5 percentiles, which always hold the score itself."""
        if self.score is None or self.draws is None or not has_interval(self.sizes):
            return None
        return percentile_interval(self.draws, self.score)


def _task_score(group: Sequence[Sample], estimate: _Estimate) -> TaskScore:
    first = group[0]
    interval = estimate.interval()
    if interval and estimate.score is not None and _is_accuracy(group):
        low, high = wilson(estimate.score * len(group), len(group))
        interval = min(low, estimate.score), max(high, estimate.score)
    return TaskScore(
        score=estimate.score,
        n=len(group),
        ci95=interval,
        metric=first.metric,
        task_type=first.task_type,
        missing=None if estimate.score is not None else why_missing(group),
    )


def _is_accuracy(group: Sequence[Sample]) -> bool:
    return all(sample.metric is Metric.ACCURACY for sample in group)


def _tracks(
    rows: Sequence[Sample], whole: dict[str, _Estimate], macro: _Estimate, seed: int
) -> dict[str, TrackScore]:
    """Every track named in the file and, if it holds several of 1 to 4, track 5 in two ways."""
    tracks: dict[str, _Estimate] = {}
    for track, group in grouped(rows, lambda sample: sample.track).items():
        if track is None:
            continue
        parts = []
        for name, part in grouped(group, lambda sample: sample.task_name).items():
            same = len(part) == whole[name].n
            parts.append(whole[name] if same else _estimate(part, seed))
        tracks[track] = _mean(parts)
    skills = [tracks[name] for name in TRACKS if name in tracks]
    if len(skills) > 1:
        tracks[ALL_AROUND] = macro
        tracks[ALL_AROUND_BY_TRACK] = _mean(skills)
    return {
        name: TrackScore(mean.score, mean.n, mean.interval(), mean.tasks, mean.missing)
        for name, mean in tracks.items()
    }


def _estimate(group: Sequence[Sample], seed: int) -> _Estimate:
    """A task's score, or that of the part of it that lies in one track."""
    n, name = len(group), group[0].task_name
    values = score_values(group)
    if values is None:
        return _Estimate(None, n, 1, (), (name,), None)
    sums = resampled_sums(values, task_generator(seed, name, n), RESAMPLES)
    score, draws = score_of(values), scores_of_sums(sums, n)
    return _Estimate(score, n, 1, (n,), (), draws)


def _mean(parts: Sequence[_Estimate]) -> _Estimate:
    """The plain mean over the parts that have a score, in every resample too."""
    scores = [part.score for part in parts if part.score is not None]
    draws = [part.draws for part in parts if part.draws is not None]
    return _Estimate(
        score=math.fsum(scores) / len(scores) if scores else None,
        n=sum(part.n for part in parts),
        tasks=sum(part.tasks for part in parts),
        sizes=tuple(size for part in parts for size in part.sizes),
        missing=tuple(dict.fromkeys(name for part in parts for name in part.missing)),
        draws=np.mean(draws, axis=0) if draws else None,
    )
