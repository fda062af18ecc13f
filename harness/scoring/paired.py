"""One task in two arms, and means over such tasks: differences, drawn anew and exchanged.

The null hypothesis is that the two answers to a question could as well be each other's (E. W.
Noreen, Computer-Intensive Methods for Testing Hypotheses, 1989; for pooled F1: A. Yeh, COLING
2000). So exchanging them, question by question, gives differences as likely as the one found.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from harness.scoring.aggregate import Interval, has_interval
from harness.scoring.metrics import Metric
from harness.scoring.resampling import (
    all_subsets,
    percentile_interval,
    resampled_sums,
    score_of,
    scores_of_sums,
    subset_sums,
    task_generator,
)
from harness.scoring.significance import mcnemar
from tasks.base import TaskType

_ROUNDING = 1e-10
"""Two exchanges that give the same difference may be told apart by this much."""


class Test(StrEnum):
    """Where a p-value comes from."""

    MCNEMAR = "exact McNemar"
    EXACT = "exact permutation"
    SAMPLED = "permutation"

    __test__ = False  # no test for pytest


@dataclass(frozen=True, slots=True, eq=False)
class Draws:
    """Differences of a score, shape (resamples,) each."""

    resampled: NDArray[np.float64]
    """Questions drawn anew, the same for both arms."""
    exchanged: NDArray[np.float64]
    """The arms' answers exchanged, each question's with probability 1/2."""


@dataclass(frozen=True, slots=True, eq=False)
class Pair:
    """A task's scores or counts in both arms, shape (n, 1) or (n, 3) each."""

    name: str
    task_type: TaskType
    metric: Metric
    a: NDArray[np.float64]
    b: NDArray[np.float64]

    @property
    def change(self) -> NDArray[np.float64]:
        """B - A of the questions that differ, shape (m, columns)."""
        change = self.b - self.a
        return change[change.any(axis=1)]

    def draw(self, resamples: int, seed: int) -> Draws:
        """The score's difference over questions drawn anew, and with answers exchanged."""
        n, columns = self.a.shape
        if not len(change := self.change):
            return Draws(np.zeros(resamples), np.zeros(resamples))
        # With n drawn of n, the spread of small tasks comes out too small by (n - 1) / n; with one
        # less it is right (J. N. K. Rao and C. F. J. Wu, JASA 83, 1988, for strata as tasks are).
        size = max(n - 1, 1)
        generator = task_generator(seed, self.name, n)
        sums = resampled_sums(np.hstack((self.a, self.b)), generator, resamples, size)
        sums_a, sums_b = sums[:, :columns], sums[:, columns:]
        resampled = scores_of_sums(sums_b, size) - scores_of_sums(sums_a, size)
        generator = task_generator(seed, self.name, n, stream=1)
        return Draws(resampled, self.exchange(subset_sums(change, generator, resamples)))

    def exchange(self, moved: NDArray[np.float64]) -> NDArray[np.float64]:
        """Differences once some questions' answers have changed sides.

        Args:
            moved: Shape (k, columns): sums of those questions' B - A.
        """
        n = len(self.a)
        scores_a = scores_of_sums(self.a.sum(axis=0) + moved, n)
        return scores_of_sums(self.b.sum(axis=0) - moved, n) - scores_a

    def variance(self) -> float:
        """Of the score's difference, from how what each question adds to it spreads."""
        added = _added(self.b) - _added(self.a)
        # One question shows no spread; it then stands for one around no difference.
        spread = added.var(ddof=1) if len(added) > 1 else added[0] ** 2
        return float(spread) / len(added)


class PairMean:
    """The plain mean over tasks, or one task, with its draws summed so that memory stays flat."""

    def __init__(self, resamples: int) -> None:
        self.pairs: list[Pair] = []
        self._resampled = np.zeros(resamples)
        self._exchanged = np.zeros(resamples)

    def add(self, pair: Pair, draws: Draws) -> None:
        """Takes in one more task."""
        self.pairs.append(pair)
        self._resampled += draws.resampled
        self._exchanged += draws.exchanged

    @property
    def n(self) -> int:
        """Questions."""
        return sum(len(pair.a) for pair in self.pairs)

    @property
    def scores(self) -> tuple[float, float]:
        """A's and B's."""
        sum_a = math.fsum(score_of(pair.a) for pair in self.pairs)
        sum_b = math.fsum(score_of(pair.b) for pair in self.pairs)
        return sum_a / len(self.pairs), sum_b / len(self.pairs)

    @property
    def difference(self) -> float:
        """B - A."""
        score_a, score_b = self.scores
        return score_b - score_a

    def interval(self) -> Interval | None:
        """The difference's, 95 %; None where there are too few questions."""
        if not has_interval([len(pair.a) for pair in self.pairs]):
            return None
        return percentile_interval(self._resampled / len(self.pairs), self.difference)

    def standard_error(self) -> float:
        """Of the difference: tasks are independent, so their variances add up."""
        return math.sqrt(math.fsum(pair.variance() for pair in self.pairs)) / len(self.pairs)

    def test(self) -> tuple[float, Test]:
        """The two-sided p-value of no difference, and where it comes from.

        Where few enough questions differ, all exchanges are counted. Of a sample of m, b at least
        as extreme, p is (b + 1) / (m + 1) (B. Phipson and G. K. Smyth, Statistical Applications
        in Genetics and Molecular Biology 9, 2010).
        """
        if len(self.pairs) == 1 and _is_binary(self.pairs[0]):
            change = self.pairs[0].change
            return mcnemar(int((change < 0).sum()), int((change > 0).sum())), Test.MCNEMAR
        if sum(len(pair.change) for pair in self.pairs) < len(self._exchanged).bit_length():
            every = self._every_exchange()
            return self._extreme(every) / len(every), Test.EXACT
        m = len(self._exchanged)
        return (self._extreme(self._exchanged) + 1) / (m + 1), Test.SAMPLED

    def _every_exchange(self) -> NDArray[np.float64]:
        """Summed differences under all 2^m exchanges of the m questions that differ."""
        differing = [pair for pair in self.pairs if len(pair.change)]
        subsets = all_subsets(sum(len(pair.change) for pair in differing))
        summed = np.zeros(len(subsets))
        start = 0
        for pair in differing:
            stop = start + len(pair.change)
            summed += pair.exchange(subsets[:, start:stop] @ pair.change)
            start = stop
        return summed

    def _extreme(self, summed: NDArray[np.float64]) -> int:
        """How many of the differences are at least as large as the one found."""
        return int((abs(summed) / len(self.pairs) >= abs(self.difference) - _ROUNDING).sum())


def _is_binary(pair: Pair) -> bool:
    values = np.hstack((pair.a, pair.b))
    return values.shape[1] == 2 and bool(((values == 0) | (values == 1)).all())


def _added(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """What each question adds to its task's score, to first order; shape (n,).

    A mean's questions add their scores; those of pooled F1, a ratio of sums, what the delta
    method gives (W. G. Cochran, Sampling Techniques, 1977, chapter 6).
    """
    if values.shape[1] == 1:
        return values[:, 0]
    hits, size = 2 * values[:, 0], 2 * values[:, 0] + values[:, 1] + values[:, 2]
    mean_size = size.mean()
    return (hits - score_of(values) * size) / mean_size if mean_size else np.zeros_like(hits)
