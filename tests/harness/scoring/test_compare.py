"""Differences, intervals and p-values are those of scipy and statsmodels, and hold up."""

from __future__ import annotations

import random
import time
import tracemalloc
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from math import sqrt
from statistics import fmean

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats
from statsmodels.stats.contingency_tables import mcnemar
from statsmodels.stats.multitest import multipletests

from harness.scoring import Metric, Sample, aggregate
from harness.scoring.compare import Comparison, Difference, compare_arms, compare_scored
from harness.scoring.metrics import Counts, Score, micro_f1
from harness.scoring.paired import Test
from harness.scoring.significance import holm, power

Samples = list[Sample]
COUNTS = st.tuples(*[st.integers(0, 3)] * 3)
SIMULATIONS = 200


def samples(metric: Metric, scores: Iterable[Score], task: str = "task") -> Samples:
    return [Sample(task, metric.task_type, metric, None, score) for score in scores]


def only_task(a: Samples, b: Samples, **options: int) -> Difference:
    (task,) = compare_scored(a, b, **options).tasks
    return task


def counts(generator: np.random.Generator, n: int) -> list[Counts]:
    return [(int(x), int(y), int(z)) for x, y, z in generator.integers(0, 3, size=(n, 3))]


def f1_of_rows(a: Sequence[Counts], b: Sequence[Counts]) -> Callable[..., float]:
    """The difference of pooled F1 as scipy wants it, over row numbers; b's follow a's."""
    rows = [*a, *b]

    def difference(of_a: Iterable[int], of_b: Iterable[int], axis: int = -1) -> float:
        return micro_f1(rows[int(i)] for i in of_b) - micro_f1(rows[int(i)] for i in of_a)

    return difference


def exact_permutation(statistic: Callable[..., float], a: Sequence[float], b: object) -> float:
    """scipy's two-sided p-value over every exchange within pairs."""
    found = stats.permutation_test(
        (a, b), statistic, permutation_type="samples", vectorized=False, n_resamples=np.inf
    )
    return float(found.pvalue)


# --- The same as scipy and statsmodels --------------------------------------------------------


@settings(deadline=None)
@given(st.lists(st.tuples(st.booleans(), st.booleans()), min_size=1))
def test_a_task_of_zeros_and_ones_has_mcnemars_exact_p(pairs: list[tuple[bool, bool]]) -> None:
    a, b = (samples(Metric.ACCURACY, map(float, arm)) for arm in zip(*pairs, strict=True))
    found = only_task(a, b, resamples=10)
    table = [[pairs.count((x, y)) for y in (True, False)] for x in (True, False)]
    assert found.test is Test.MCNEMAR
    assert found.p == pytest.approx(mcnemar(table, exact=True).pvalue)
    if discordant := table[0][1] + table[1][0]:
        assert found.p == pytest.approx(stats.binomtest(table[0][1], discordant).pvalue)


def test_few_differing_questions_have_every_exchange_counted() -> None:
    generator = np.random.default_rng(1)
    for _ in range(10):
        a, b = generator.integers(0, 4, size=(2, 9)) / 4 + 0.1
        found = only_task(samples(Metric.NDCG, a), samples(Metric.NDCG, b))
        assert found.test is Test.EXACT
        expected = exact_permutation(lambda x, y, axis=-1: np.mean(y) - np.mean(x), a, b)
        assert found.p == pytest.approx(expected)


def test_pooled_f1_is_exchanged_question_by_question() -> None:
    generator = np.random.default_rng(2)
    for _ in range(10):
        a, b = counts(generator, 7), counts(generator, 7)
        found = only_task(samples(Metric.MICRO_F1, a), samples(Metric.MICRO_F1, b))
        assert found.test is Test.EXACT
        expected = exact_permutation(f1_of_rows(a, b), range(7), range(7, 14))
        assert found.p == pytest.approx(expected)


def test_a_sample_of_exchanges_comes_near_scipys() -> None:
    generator = np.random.default_rng(3)
    a = generator.random(60)
    b = a + generator.normal(0.03, 0.1, 60)
    found = only_task(samples(Metric.BLEU, a), samples(Metric.BLEU, b))
    expected = stats.permutation_test(
        (a, b),
        lambda x, y, axis: np.mean(y, axis) - np.mean(x, axis),
        permutation_type="samples",
        n_resamples=50_000,
        rng=3,
    )
    assert found.test is Test.SAMPLED
    assert found.p == pytest.approx(expected.pvalue, abs=4 * sqrt(0.25 / 10_000))
    assert 0.01 < found.p < 0.2


def test_types_and_macro_exchange_all_their_questions_independently() -> None:
    generator = np.random.default_rng(4)
    a, b = generator.integers(0, 4, size=(2, 8)) / 4 + 0.1
    tasks = ["one"] * 5 + ["two"] * 3
    arms = [
        [Sample(task, Metric.NDCG.task_type, Metric.NDCG, None, score) for task, score in rows]
        for rows in (zip(tasks, a, strict=True), zip(tasks, b, strict=True))
    ]
    found = compare_scored(*arms)

    def macro(x: np.ndarray, y: np.ndarray, axis: int = -1) -> float:
        return float(np.mean(y[:5] - x[:5]) + np.mean(y[5:] - x[5:])) / 2

    assert found.macro
    assert found.macro.p == pytest.approx(exact_permutation(macro, a, b))
    assert found.types[0].p == found.macro.p


def test_the_interval_is_scipys_paired_percentile_bootstrap() -> None:
    generator = np.random.default_rng(5)
    a = generator.random(300)
    b = a + generator.normal(0.05, 0.2, 300)
    expected = stats.bootstrap(
        (a, b),
        lambda x, y, axis: np.mean(y, axis) - np.mean(x, axis),
        paired=True,
        method="percentile",
        rng=5,
    )
    found = only_task(samples(Metric.BLEU, a), samples(Metric.BLEU, b))
    assert found.ci95 == pytest.approx(tuple(expected.confidence_interval), abs=0.001)
    assert found.standard_error == pytest.approx(expected.standard_error, rel=0.03)


def test_the_interval_of_pooled_f1_pools_anew_in_every_resample() -> None:
    generator = np.random.default_rng(6)
    a, b = counts(generator, 150), counts(generator, 150)
    expected = stats.bootstrap(
        (range(150), range(150, 300)),
        f1_of_rows(a, b),
        paired=True,
        vectorized=False,
        method="percentile",
        n_resamples=3_000,
        rng=6,
    )
    found = only_task(samples(Metric.MICRO_F1, a), samples(Metric.MICRO_F1, b))
    assert found.difference == micro_f1(b) - micro_f1(a)
    assert found.ci95 == pytest.approx(tuple(expected.confidence_interval), abs=0.006)
    assert found.standard_error == pytest.approx(expected.standard_error, rel=0.05)


def test_holms_correction_is_statsmodels() -> None:
    generator = np.random.default_rng(15)
    for n in (1, 2, 3, 10, 30):
        p_values = list(np.round(generator.random(n) ** 4, 2))  # some are the same, some are 0
        assert holm(p_values) == pytest.approx(list(multipletests(p_values, method="holm")[1]))


# --- Simulated: what is not there is not found, what is there is ------------------------------


def answered(generator: np.random.Generator, better: float = 0.0) -> tuple[Samples, Samples]:
    """Two answerers' scores in three tasks of 60; B is better in choices and rankings."""
    luck = generator.random(60)
    noise = generator.random((2, 60))
    right = [(luck + part) / 2 < 0.5 + more for part, more in zip(noise, (0, better), strict=True)]
    ndcg = luck + generator.normal(0, 0.15, 60), luck + generator.normal(better, 0.15, 60)
    spans = counts(generator, 60), counts(generator, 60)
    arms = [
        samples(Metric.ACCURACY, right[arm].astype(float), "choices")
        + samples(Metric.NDCG, ndcg[arm], "rankings")
        + samples(Metric.MICRO_F1, spans[arm], "spans")
        for arm in (0, 1)
    ]
    return arms[0], arms[1]


@pytest.fixture(scope="module")
def nulls() -> list[Comparison]:
    generator = np.random.default_rng(7)
    return [compare_scored(*answered(generator), resamples=400) for _ in range(SIMULATIONS)]


@pytest.mark.parametrize("task", [None, 0, 1, 2], ids=["macro", "choices", "rankings", "spans"])
def test_of_200_null_comparisons_at_most_18_are_significant(
    nulls: list[Comparison], task: int | None
) -> None:
    rows = [one.macro if task is None else one.tasks[task] for one in nulls]
    found = sum(row is not None and row.p <= 0.05 for row in rows)
    assert found <= stats.binom.ppf(0.99, SIMULATIONS, 0.05) == 18


def test_after_correction_at_most_18_of_200_have_any_difference(nulls: list[Comparison]) -> None:
    assert sum(min(row.p_holm for row in (*one.types, *one.tasks)) <= 0.05 for one in nulls) <= 18


def test_intervals_hold_no_difference_as_often_as_they_say(nulls: list[Comparison]) -> None:
    macros = [one.macro.ci95 for one in nulls if one.macro and one.macro.ci95]
    held = sum(low <= 0 <= high for low, high in macros)
    low, high = stats.binomtest(held, SIMULATIONS).proportion_ci(0.99)
    assert low <= 0.95 <= high


def test_a_planted_difference_is_found_as_often_as_the_power_says() -> None:
    # (U1 + U2) / 2 < 1/2 + d with probability 1 - (1 - 2d)²/2
    better = 0.08
    planted = (0.5 - (1 - 2 * better) ** 2 / 2 + better) / 3
    generator = np.random.default_rng(8)
    macros = [
        one.macro
        for _ in range(SIMULATIONS)
        if (one := compare_scored(*answered(generator, better), resamples=400)).macro
    ]
    said = fmean(macro.power(planted) or 0.0 for macro in macros)
    found = sum(macro.p <= 0.05 for macro in macros)
    low, high = stats.binomtest(found, SIMULATIONS).proportion_ci(0.99)
    assert 0.5 < said < 0.95
    assert low <= said <= high


# --- What a comparison is ---------------------------------------------------------------------


@settings(deadline=None)
@given(
    st.lists(st.tuples(st.floats(0, 1), st.floats(0, 1)), min_size=1, max_size=30)
    | st.lists(st.tuples(COUNTS, COUNTS), min_size=1, max_size=30)
)
def test_exchanging_a_and_b_turns_the_sign_and_nothing_else(
    pairs: list[tuple[Score, Score]],
) -> None:
    metric = Metric.MICRO_F1 if isinstance(pairs[0][0], tuple) else Metric.NDCG
    a, b = (samples(metric, arm) for arm in zip(*pairs, strict=True))
    there, back = only_task(a, b, resamples=99), only_task(b, a, resamples=99)
    assert back.difference == -there.difference
    assert (back.p, back.test) == (there.p, there.test)
    assert back.standard_error == pytest.approx(there.standard_error)
    if there.ci95 and back.ci95:
        assert back.ci95 == pytest.approx((-there.ci95[1], -there.ci95[0]))
        assert there.ci95[0] <= there.difference <= there.ci95[1]


@pytest.mark.parametrize("metric", [Metric.ACCURACY, Metric.NDCG, Metric.MICRO_F1])
def test_the_same_answers_show_no_difference(metric: Metric) -> None:
    scores: list[Score] = [(1, 1, 0), (0, 0, 1)] if metric is Metric.MICRO_F1 else [1.0, 0.0]
    a = samples(metric, scores * 10)
    found = compare_scored(a, a)
    for row in (found.macro, *found.types, *found.tasks):
        assert row
        assert (row.difference, row.p, row.p_holm, row.ci95) == (0, 1, 1, (0, 0))
        assert row.detectable is row.power(0.1) is None


def test_scores_are_those_of_the_evaluator() -> None:
    a, b = answered(np.random.default_rng(9))
    found = compare_scored(a, b, resamples=10)
    for arm, scores in (("score_a", aggregate(a)), ("score_b", aggregate(b))):
        assert getattr(found.macro, arm) == scores.macro
        for task in found.tasks:
            assert getattr(task, arm) == scores.tasks[task.name].score


def test_a_task_that_cannot_be_scored_is_left_out_and_named() -> None:
    a = samples(Metric.NDCG, [0.5] * 6, "good") + samples(Metric.BLEU, [0.5, 0.5], "bad")
    b = [*a[:-1], replace(a[-1], score=None, missing="no truth")]
    found = compare_scored(a, b)
    assert found.missing == {"bad": "1 of 2: no truth"}
    assert [task.name for task in found.tasks] == ["good"]
    assert found.macro
    assert (found.n, found.macro.n, found.macro.tasks) == (8, 6, 1)
    assert compare_scored(a[-1:], b[-1:]).macro is None
    assert compare_scored([], []).macro is None


def test_other_questions_are_refused() -> None:
    a = samples(Metric.NDCG, [0.5] * 6)
    for b in (a[1:], samples(Metric.NDCG, [0.5] * 6, "other"), samples(Metric.BLEU, [0.5] * 6)):
        with pytest.raises(ValueError, match="samples of the same questions"):
            compare_scored(a, b)


def test_the_smallest_difference_is_found_eight_times_in_ten() -> None:
    # z of 0.975 plus z of 0.8 is 2.8016.
    a = samples(Metric.NDCG, [0.0] * 100)
    found = only_task(a, samples(Metric.NDCG, [0.0, 1.0] * 50))
    assert found.standard_error == pytest.approx(sqrt(0.25 / 99))
    assert found.detectable == pytest.approx(2.8016 * sqrt(0.25 / 99), rel=1e-4)
    assert found.power(found.detectable or 0) == pytest.approx(0.8, abs=1e-3)
    assert power(0.0, 1.0) == pytest.approx(0.05)


def test_a_small_tasks_interval_is_as_wide_as_its_standard_error_says() -> None:
    generator = np.random.default_rng(10)
    tasks = [(f"task{n}", generator.normal(0.5, 0.1, (2, 3))) for n in range(40)]
    a, b = (
        [one for name, scores in tasks for one in samples(Metric.NDCG, scores[arm], name)]
        for arm in (0, 1)
    )
    macro = compare_scored(a, b).macro
    assert macro
    assert macro.ci95
    # Three drawn of three would give four fifths of this.
    assert macro.ci95[1] - macro.ci95[0] == pytest.approx(2 * 1.96 * macro.standard_error, rel=0.03)


def test_of_one_question_nobody_knows_the_spread() -> None:
    a = samples(Metric.NDCG, [0.5] * 9, "many") + samples(Metric.BLEU, [0.5], "one")
    b = samples(Metric.NDCG, [0.5, 0.6, 0.7] * 3, "many") + samples(Metric.BLEU, [0.9], "one")
    found = compare_scored(a, b)
    assert found.macro
    assert [one.ci95 is None for one in (*found.tasks, found.macro)] == [False, True, True]
    scores = aggregate(b)
    assert scores.macro_ci95 is scores.tasks["one"].ci95 is None
    assert scores.tasks["many"].ci95


def test_tasks_left_out_are_named_or_counted_by_reason() -> None:
    a = [
        Sample(f"t{n}", Metric.BLEU.task_type, Metric.BLEU, None, None, "no truth") for n in "abcd"
    ]
    a.append(Sample("other", Metric.NDCG.task_type, Metric.NDCG, None, None, "no model"))
    assert compare_scored(a, a).left_out() == [
        "4 tasks left out: no truth",
        "other left out: no model",
    ]


def test_a_task_is_compared_the_same_whatever_else_is() -> None:
    a, b = answered(np.random.default_rng(11))
    found = compare_scored(a, b)
    alone = compare_scored(a[60:120], b[60:120])
    assert replace(found.tasks[1], p_holm=0) == replace(alone.tasks[0], p_holm=0)
    assert compare_scored(a, b) == found
    assert compare_scored(a, b, seed=1).tasks[1].ci95 != found.tasks[1].ci95


# --- Several arms -----------------------------------------------------------------------------


def test_arms_are_corrected_together_macro_scores_by_themselves() -> None:
    generator = np.random.default_rng(12)
    a, b = answered(generator, 0.05)
    _, c = answered(generator)
    found = compare_arms(a, {"b": b, "c": c}, resamples=400)
    assert list(found) == ["b", "c"]
    macros = [one.macro for one in found.values() if one.macro]
    assert [row.p_holm for row in macros] == pytest.approx(holm([row.p for row in macros]))
    rows = [row for one in found.values() for row in (*one.types, *one.tasks)]
    assert [row.p_holm for row in rows] == pytest.approx(holm([row.p for row in rows]))
    alone = compare_scored(a, b, resamples=400).macro
    assert alone
    assert alone.p_holm == alone.p == macros[0].p


def test_arms_without_tasks_are_a_smaller_family() -> None:
    a, b = answered(np.random.default_rng(13), 0.1)
    found = compare_arms(a, {"b": b}, by_task=False)["b"]
    assert found.tasks == ()
    assert [row.p_holm for row in found.types] == holm([row.p for row in found.types])


def test_twenty_thousand_questions_take_seconds_and_little_memory() -> None:
    draw = random.Random(14)
    metrics = (Metric.ACCURACY, Metric.NDCG, Metric.MICRO_F1)

    def row(n: int) -> Sample:
        metric = metrics[n % 3]
        score: dict[Metric, Score] = {
            Metric.ACCURACY: float(draw.random() < 0.5),
            Metric.NDCG: draw.random(),
            Metric.MICRO_F1: (draw.randrange(3), draw.randrange(3), draw.randrange(3)),
        }
        return Sample(f"task{n % 57}", metric.task_type, metric, None, score[metric])

    a, b = ([row(n) for n in range(20_000)] for _ in range(2))
    tracemalloc.start()
    start = time.process_time()
    compare_scored(a, b)
    taken, peak = time.process_time() - start, tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert taken < 15
    assert peak < 200e6
