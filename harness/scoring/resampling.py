"""Sums over questions drawn anew, or swapped between two answerers, and the scores they give.

All of it in bounded pieces: 20,000 questions and 10,000 resamples take seconds and some 50 MB.
"""

from __future__ import annotations

import math
import zlib
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

_CHUNK = 1_000_000
"""Indices or signs drawn at a time, which bounds memory to some 30 MB."""


def task_generator(seed: int, name: str, n: int, stream: int = 0) -> np.random.Generator:
    """A task's own generator: what else is scored does not matter to it.

    Args:
        seed: Not negative.
        name: The task's.
        n: Its number of questions.
        stream: Other numbers give independent generators.
    """
    key = [seed, zlib.crc32(name.encode("utf-8", "replace")), n]
    return np.random.default_rng([*key, stream] if stream else key)


def scores_of_sums(sums: NDArray[np.float64], n: int) -> NDArray[np.float64]:
    """A task's scores from column sums over its questions.

    Args:
        sums: Shape (…, 1), summed scores; or (…, 3), summed true positives, false positives and
            false negatives.
        n: Questions summed over.

    Returns:
        Shape (…): means, or pooled F1, which is 0 where it is undefined.
    """
    if sums.shape[-1] == 1:
        return np.asarray(sums[..., 0] / n)
    hits = 2 * sums[..., 0]
    size = hits + sums[..., 1] + sums[..., 2]
    return np.divide(hits, size, out=np.zeros_like(hits), where=size > 0)


def score_of(values: NDArray[np.float64]) -> float:
    """A task's score from its questions' scores or counts, shape (n, 1) or (n, 3)."""
    sums = np.array([math.fsum(column) for column in values.T])
    return float(scores_of_sums(sums, len(values)))


def percentile_interval(draws: NDArray[np.float64], center: float) -> tuple[float, float]:
    """The 2.5 and 97.5 percentiles of resampled values, and always the value itself."""
    low, high = np.quantile(draws, (0.025, 0.975))
    # Not given by itself: pooled F1 is not linear, and equal scores meet rounding.
    return min(float(low), center), max(float(high), center)


def resampled_sums(
    values: NDArray[np.float64],
    generator: np.random.Generator,
    resamples: int,
    size: int | None = None,
) -> NDArray[np.float64]:
    """Column sums of rows drawn with replacement (B. Efron, Annals of Statistics 7, 1979).

    Args:
        values: Shape (n, columns). What stands in one row is drawn together: columns of two
            answerers make a paired bootstrap.
        generator: Draws them.
        resamples: How often.
        size: Rows drawn each time; by default n.

    Returns:
        Shape (resamples, columns).
    """
    n, columns = values.shape
    size = size or n
    sums = np.empty((resamples, columns))
    for rows in _pieces(resamples, size):
        drawn = generator.integers(n, size=(rows.stop - rows.start, size))
        for column in range(columns):
            # One column at a time is four times faster than whole rows.
            sums[rows, column] = np.ascontiguousarray(values[:, column]).take(drawn).sum(axis=1)
    return sums


def subset_sums(
    values: NDArray[np.float64], generator: np.random.Generator, resamples: int
) -> NDArray[np.float64]:
    """Column sums of random halves: each row is in with probability 1/2, independently.

    Args:
        values: Shape (n, columns), n > 0.
        generator: Tosses the coins.
        resamples: How often.

    Returns:
        Shape (resamples, columns).
    """
    n, columns = values.shape
    sums = np.empty((resamples, columns))
    for rows in _pieces(resamples, n):
        shape = rows.stop - rows.start, n
        coins = np.frombuffer(generator.bytes(-(-shape[0] * n // 8)), np.uint8)
        chosen = np.unpackbits(coins, count=shape[0] * n).reshape(shape)
        sums[rows] = chosen.astype(np.float64) @ values
    return sums


def all_subsets(n: int) -> NDArray[np.float64]:
    """Every subset of n rows as zeros and ones, shape (2^n, n)."""
    return ((np.arange(2**n)[:, None] >> np.arange(n)) & 1).astype(np.float64)


def _pieces(resamples: int, n: int) -> Iterator[slice]:
    step = max(1, _CHUNK // n)
    for start in range(0, resamples, step):
        yield slice(start, min(start + step, resamples))
