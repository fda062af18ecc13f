"""Greedy forward selection with a cross-validated stop; knows nothing of models.

The best of several candidates looks better than it is, for it was picked by the scores it is judged
by. So the gain that decides is measured on questions that had no say: on each fold in turn, the
gain of the candidate that the other folds would have picked. A demonstration is taken only if
that gain is larger than its standard error (the one-standard-error rule of Breiman et al., 1984).
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from math import sqrt
from statistics import variance

from harness.fewshot import Demonstration, Evidence

Scores = Mapping[int, float]
"""By question."""
Score = Callable[[Sequence[tuple[Demonstration, ...]]], Sequence[Scores]]
"""Scores behind each of several lists of demonstrations, of the questions that none of them is."""


@dataclass(frozen=True, slots=True)
class Step:
    """One round: the best candidate, and whether it was worth its place."""

    best: Demonstration
    """With its evidence."""
    taken: bool


def select_forward(
    candidates: Sequence[Demonstration],
    score: Score,
    folds: Mapping[int, int],
    fits: Callable[[tuple[Demonstration, ...]], bool],
    most: int,
) -> list[Step]:
    """Adds the best demonstration as long as one helps.

    Args:
        candidates: what may be chosen.
        score: asked for all candidates of a round at once.
        folds: the fold of each question.
        fits: whether a list of demonstrations is within its budget.
        most: how many are chosen at most.

    Returns:
        The rounds in order; all but the last were taken, and the last may have been.
    """
    steps: list[Step] = []
    chosen: tuple[Demonstration, ...] = ()
    (before,) = score([()])
    while len(chosen) < most:
        left = [one for one in candidates if one not in chosen and fits((*chosen, one))]
        if not left:
            break
        after = score([(*chosen, one) for one in left])
        gains = [{id: one[id] - before[id] for id in one if id in before} for one in after]
        best = max(range(len(left)), key=lambda n: _mean(gains[n].values()))
        evidence = _evidence(before, after[best], gains, best, folds)
        if evidence is None:
            break
        taken = evidence.gain > evidence.standard_error
        steps.append(Step(replace(left[best], evidence=evidence), taken))
        if not taken:
            break
        chosen, before = (*chosen, left[best]), after[best]
    return steps


def _evidence(
    before: Scores,
    after: Scores,
    gains: Sequence[Scores],
    best: int,
    folds: Mapping[int, int],
) -> Evidence | None:
    """Of the best candidate; None where the folds are too few or too small to judge."""
    held: list[float] = []
    used = sorted(set(folds.values()))
    for fold in used:
        outside = [[gain for id, gain in one.items() if folds[id] != fold] for one in gains]
        picked = gains[max(range(len(gains)), key=lambda n: _mean(outside[n]))]
        held += [gain for id, gain in picked.items() if folds[id] == fold]
    if len(held) < 2:
        return None
    gain = _mean(held)
    return Evidence(
        score_without=round(_mean([before[id] for id in gains[best]]), 4),
        score_with=round(_mean([after[id] for id in gains[best]]), 4),
        gain=round(gain, 6),
        standard_error=round(sqrt(variance(held) / len(held)), 6),
        questions=len(gains[best]),
        folds=len(used),
    )


def _mean(values: Collection[float]) -> float:
    return sum(values) / len(values) if values else float("-inf")
