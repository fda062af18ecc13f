"""Whether one set of answers is better than another to the same questions, and by how much.

Scores are the evaluator's (see ``aggregate``): a task is the mean over its questions or pooled
micro F1, a task type and the macro score the plain mean over tasks. The difference is always
B - A, question by question:

- its 95 % interval is a percentile bootstrap that draws questions within tasks, one less than there
  are and the same ones for both (micro F1 is pooled anew in each resample);
- a task whose scores are all 0 or 1 is tested by McNemar's exact test; other tasks, types and the
  macro score by a permutation test that exchanges the two answers to each question (``paired``).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

from harness.scoring.aggregate import Interval, Sample, grouped, score_values, why_missing
from harness.scoring.metrics import Metric
from harness.scoring.paired import Pair, PairMean, Test
from harness.scoring.significance import detectable, holm, power
from tasks.base import TaskType

RESAMPLES = 10_000


@dataclass(frozen=True, slots=True)
class Difference:
    """How far B is above A: in a task, or in the mean over several."""

    name: str
    """The task's, the task type's, or ``macro``."""
    metric: Metric | None
    """A task's; None for means over tasks."""
    tasks: int
    n: int
    """Questions."""
    score_a: float
    score_b: float
    difference: float
    """B - A."""
    ci95: Interval | None
    """None where ``has_interval`` finds too few questions."""
    p: float
    """Two-sided, of no difference."""
    p_holm: float
    """Corrected for the other tests of its family, see ``compare_arms``."""
    test: Test
    standard_error: float
    """Of the difference, from how the questions' differences spread within each task."""

    @property
    def detectable(self) -> float | None:
        """The smallest true difference found with 80 % power at two-sided 5 %, uncorrected.

        None where a task's questions all differ by the same, or none does: nothing then tells how
        they vary.
        """
        return detectable(self.standard_error)

    def power(self, difference: float) -> float | None:
        """How likely a true difference is found at two-sided 5 %, uncorrected; None as above."""
        return power(difference, self.standard_error) if self.detectable else None

    def to_json(self) -> dict[str, Any]:
        """A JSON document."""
        return {**asdict(self), "detectable": self.detectable}


@dataclass(frozen=True, slots=True)
class Comparison:
    """All differences between two sets of answers."""

    n: int
    """Questions."""
    macro: Difference | None
    """None if no task could be scored."""
    types: tuple[Difference, ...]
    """In the order of ``TaskType``."""
    tasks: tuple[Difference, ...]
    """In order of first appearance."""
    missing: dict[str, str]
    """Tasks that could not be scored, left out of all else, and why."""

    def left_out(self) -> list[str]:
        """A sentence for each reason why tasks could not be scored."""
        reasons: dict[str, list[str]] = {}
        for name, reason in self.missing.items():
            reasons.setdefault(reason, []).append(name)
        return [
            f"{', '.join(names) if len(names) < 4 else f'{len(names)} tasks'} left out: {reason}"
            for reason, names in reasons.items()
        ]

    def to_json(self) -> dict[str, Any]:
        """A JSON document."""
        return {
            "n": self.n,
            "macro": self.macro.to_json() if self.macro else None,
            "types": [one.to_json() for one in self.types],
            "tasks": [one.to_json() for one in self.tasks],
            "missing": self.missing,
        }


def compare_scored(
    a: Sequence[Sample], b: Sequence[Sample], *, resamples: int = RESAMPLES, seed: int = 0
) -> Comparison:
    """Compares two sets of answers to the same questions, as ``score_outputs`` scored them.

    Its types and tasks are one family for Holm's correction; the macro difference is the one
    primary test and stands uncorrected.

    Args:
        a: One sample a question.
        b: The same questions' samples, in the same order.
        resamples: Of the bootstrap, and most exchanges of a permutation test.
        seed: Of both, not negative. A task's draws depend on the seed, its name and its size.

    Raises:
        ValueError: the samples are not those of the same questions.
    """
    return compare_arms(a, {"b": b}, resamples=resamples, seed=seed)["b"]


def compare_arms(
    baseline: Sequence[Sample],
    arms: Mapping[str, Sequence[Sample]],
    *,
    by_task: bool = True,
    resamples: int = RESAMPLES,
    seed: int = 0,
) -> dict[str, Comparison]:
    """Compares several sets of answers with one baseline, A, each as ``compare_scored`` does.

    Two families are corrected by Holm's method: the arms' macro differences are one, all types
    and tasks of all arms the other.

    Args:
        baseline: One sample a question.
        arms: By name, the same questions' samples in the same order.
        by_task: Whether the comparisons hold single tasks; False keeps the second family small.
        resamples: As for ``compare_scored``.
        seed: As for ``compare_scored``.

    Raises:
        ValueError: the samples are not those of the same questions.
    """
    found = {name: _compare(baseline, arm, name, resamples, seed) for name, arm in arms.items()}
    if not by_task:
        found = {name: replace(one, tasks=()) for name, one in found.items()}
    return _corrected(found)


def _compare(
    a: Sequence[Sample], b: Sequence[Sample], arm: str, resamples: int, seed: int
) -> Comparison:
    """The comparison, with p-values as they are."""
    from tqdm import tqdm

    missing: dict[str, str] = {}
    pairs = list(_pairs(a, b, missing))
    macro, types, tasks = PairMean(resamples), dict[TaskType, PairMean](), []
    for pair in tqdm(pairs, arm, unit="task", delay=2, disable=None, leave=False):
        draws = pair.draw(resamples, seed)
        alone = PairMean(resamples)
        of_type = types.setdefault(pair.task_type, PairMean(resamples))
        for mean in (alone, of_type, macro):
            mean.add(pair, draws)
        tasks.append(_difference(pair.name, alone, pair.metric))
    return Comparison(
        n=len(a),
        macro=_difference("macro", macro) if pairs else None,
        types=tuple(_difference(kind, types[kind]) for kind in TaskType if kind in types),
        tasks=tuple(tasks),
        missing=missing,
    )


def _difference(name: str, mean: PairMean, metric: Metric | None = None) -> Difference:
    score_a, score_b = mean.scores
    p, test = mean.test()
    return Difference(
        name=name,
        metric=metric,
        tasks=len(mean.pairs),
        n=mean.n,
        score_a=score_a,
        score_b=score_b,
        difference=mean.difference,
        ci95=mean.interval(),
        p=p,
        p_holm=p,
        test=test,
        standard_error=mean.standard_error(),
    )


def _pairs(a: Sequence[Sample], b: Sequence[Sample], missing: dict[str, str]) -> Iterator[Pair]:
    """Tasks that both arms' answers could be scored in; why not is told in ``missing``."""
    if [_question(sample) for sample in a] != [_question(sample) for sample in b]:
        raise ValueError("both must be samples of the same questions, in the same order")
    groups_b = grouped(b, lambda sample: sample.task_name)
    for name, group in grouped(a, lambda sample: sample.task_name).items():
        first, values_a, values_b = group[0], score_values(group), score_values(groups_b[name])
        if values_a is None or values_b is None:
            missing[name] = why_missing(group if values_a is None else groups_b[name])
        elif first.task_type is None or first.metric is None:
            missing[name] = "no task type or no metric is named"
        else:
            yield Pair(name, first.task_type, first.metric, values_a, values_b)


def _question(sample: Sample) -> tuple[str, TaskType | None, Metric | None]:
    return sample.task_name, sample.task_type, sample.metric


def _corrected(found: Mapping[str, Comparison]) -> dict[str, Comparison]:
    """The same with p-values corrected, each family by itself."""
    macros = iter(holm([one.macro.p for one in found.values() if one.macro]))
    others = iter(holm([each.p for one in found.values() for each in (*one.types, *one.tasks)]))
    return {
        name: replace(
            one,
            macro=replace(one.macro, p_holm=next(macros)) if one.macro else None,
            types=tuple(replace(each, p_holm=next(others)) for each in one.types),
            tasks=tuple(replace(each, p_holm=next(others)) for each in one.tasks),
        )
        for name, one in found.items()
    }
