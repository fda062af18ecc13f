"""Tests of one difference, of many, and how small a difference can be seen."""

from __future__ import annotations

import math
from collections.abc import Sequence
from statistics import NormalDist

import numpy as np

ALPHA = 0.05
"""Two-sided level of every test."""
POWER = 0.8
"""How likely a difference must be found to count as detectable."""

_NORMAL = NormalDist()


def mcnemar(worse: int, better: int) -> float:
    """Two-sided p-value of McNemar's exact test (Q. McNemar, Psychometrika 12, 1947).

    Args:
        worse: Questions that only the first answerer has right.
        better: Those that only the second has right.
    """
    from scipy.stats import binomtest

    return float(binomtest(better, better + worse).pvalue) if better + worse else 1.0


def holm(p_values: Sequence[float]) -> list[float]:
    """P-values corrected so that all may be read at one level, in the same order.

    S. Holm, A Simple Sequentially Rejective Multiple Test Procedure, Scandinavian Journal of
    Statistics 6, 1979. Whatever the dependence between the tests, the chance that any true null
    hypothesis falls below the level is at most the level.
    """
    p = np.asarray(p_values, dtype=np.float64)
    order = np.argsort(p)
    stepped = np.maximum.accumulate(p[order] * np.arange(len(p), 0, -1))
    corrected = np.empty_like(p)
    corrected[order] = np.minimum(stepped, 1.0)
    return [float(value) for value in corrected]


def power(difference: float, standard_error: float) -> float:
    """How likely a true difference is found at the two-sided level ``ALPHA``.

    The normal approximation: Φ(|δ|/SE - z) + Φ(-|δ|/SE - z) with z the 1 - ALPHA/2 quantile. A
    test of few discordant pairs finds less than this, as its p-values come in steps.

    Args:
        difference: δ, planted or supposed, in the score's unit.
        standard_error: SE of the paired difference, above 0.
    """
    shift, z = abs(difference) / standard_error, _NORMAL.inv_cdf(1 - ALPHA / 2)
    return _NORMAL.cdf(shift - z) + _NORMAL.cdf(-shift - z)


def detectable(standard_error: float) -> float | None:
    """The smallest true difference that is found with probability ``POWER``; None without error.

    (z of 1 - ALPHA/2 + z of POWER) · SE, here 2.80 SE (H. S. Bloom, Minimum Detectable Effects,
    Evaluation Review 19, 1995).
    """
    z = _NORMAL.inv_cdf(1 - ALPHA / 2) + _NORMAL.inv_cdf(POWER)
    return z * standard_error if standard_error > 0 and math.isfinite(standard_error) else None
