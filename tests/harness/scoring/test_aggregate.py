"""Means are the starter kit's; intervals are honest, seeded and hold the score."""

from __future__ import annotations

import dataclasses
import itertools
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harness.scoring.aggregate import (
    ALL_AROUND,
    ALL_AROUND_BY_TRACK,
    TRACKS,
    Sample,
    aggregate,
    wilson,
)
from harness.scoring.metrics import Metric, Score

COUNTS = st.tuples(st.integers(0, 3), st.integers(0, 3), st.integers(0, 3))


def samples(
    metric: Metric, scores: list[Score], task: str = "task", track: str | None = None
) -> list[Sample]:
    return [Sample(task, metric.task_type, metric, track, score) for score in scores]


def test_a_task_is_the_mean_of_its_samples_in_order_of_appearance() -> None:
    rows = samples(Metric.BLEU, [0.5], "late") + samples(Metric.ROUGE_L, [0.25, 0.75], "early")
    scores = aggregate(rows)
    assert {name: task.score for name, task in scores.tasks.items()} == {"late": 0.5, "early": 0.5}
    assert list(scores.tasks) == ["late", "early"]
    assert (scores.n, scores.macro) == (3, 0.5)


def test_micro_f1_is_pooled_over_the_task() -> None:
    scores = aggregate(samples(Metric.MICRO_F1, [(1, 0, 0), (0, 1, 2)]))
    assert scores.tasks["task"].score == pytest.approx(2 / 5)  # the mean of F1s would be 1/2


def test_a_task_of_mixed_metrics_goes_by_its_first() -> None:
    rows = samples(Metric.BLEU, [0.2] * 4) + samples(Metric.JP_BLEU, [0.7])
    task = aggregate(rows).tasks["task"]
    assert (task.metric, task.score, task.n) == (Metric.BLEU, pytest.approx(0.3), 5)
    rows = samples(Metric.MICRO_F1, [(1, 0, 0)]) + samples(Metric.BLEU, [0.5])
    task = aggregate(rows).tasks["task"]
    assert task.score is None
    assert task.missing


def test_one_sample_without_score_leaves_its_task_out_of_the_macro() -> None:
    rows = [
        *samples(Metric.BLEU, [0.2, 0.4], "whole"),
        *samples(Metric.BLEU, [1.0], "torn"),
        Sample("torn", None, Metric.BLEU, None, None, "no truth"),
    ]
    scores = aggregate(rows)
    assert (scores.tasks["torn"].score, scores.tasks["torn"].ci95) == (None, None)
    assert "no truth" in (scores.tasks["torn"].missing or "")
    assert (scores.macro, scores.macro_missing) == (pytest.approx(0.3), ("torn",))
    nothing = aggregate(rows[3:])
    assert (nothing.macro, nothing.macro_ci95, nothing.macro_missing) == (None, None, ("torn",))
    assert aggregate([]).macro is None


def test_track_five_is_read_in_two_ways() -> None:
    rows = [
        *samples(Metric.ACCURACY, [1.0], "a", TRACKS[0]),
        *samples(Metric.ACCURACY, [0.0], "b", TRACKS[1]),
        *samples(Metric.ACCURACY, [0.0, 1.0], "c", TRACKS[1]),
    ]
    tracks = aggregate(rows).tracks
    assert list(tracks) == [*TRACKS[:2], ALL_AROUND, ALL_AROUND_BY_TRACK]
    assert [track.score for track in tracks.values()] == [1, 0.25, 0.5, 0.625]
    assert [(track.n, track.tasks) for track in tracks.values()] == [(1, 1), (3, 2), (4, 3), (4, 3)]
    assert list(aggregate(rows[:1]).tracks) == [TRACKS[0]]


def test_a_task_in_two_tracks_counts_in_each_with_its_rows() -> None:
    rows = samples(Metric.BLEU, [1.0], "a", "one") + samples(Metric.BLEU, [0.0], "a", "two")
    scores = aggregate(rows)
    assert {name: track.score for name, track in scores.tracks.items()} == {"one": 1, "two": 0}
    assert scores.macro == 0.5


def test_wilson_gives_its_known_values() -> None:
    # R. G. Newcombe, Statistics in Medicine 17 (1998), table I, method 3
    assert wilson(81, 263) == pytest.approx((0.2553, 0.3662), abs=5e-5)
    assert wilson(15, 148) == pytest.approx((0.0624, 0.1605), abs=5e-5)
    assert wilson(0, 20) == pytest.approx((0, 0.1611), abs=5e-5)
    assert wilson(1, 29) == pytest.approx((0.0061, 0.1718), abs=5e-5)
    assert wilson(29, 29) == pytest.approx((0.8830, 1), abs=5e-5)


def test_accuracy_has_wilsons_interval_and_it_does_not_collapse() -> None:
    right = aggregate(samples(Metric.ACCURACY, [1.0] * 8)).tasks["task"]
    assert right.ci95 == pytest.approx(wilson(8, 8))


@pytest.mark.parametrize("metric", [Metric.ACCURACY, Metric.NDCG, Metric.MICRO_F1])
def test_below_five_questions_there_is_no_interval(metric: Metric) -> None:
    score: Score = (1, 1, 1) if metric is Metric.MICRO_F1 else 1.0
    for n, given_one in ((4, False), (5, True)):
        scores = aggregate(samples(metric, [score] * n, track="t"))
        found = (scores.tasks["task"].ci95, scores.tracks["t"].ci95, scores.macro_ci95)
        assert all((interval is not None) is given_one for interval in found)


@given(st.lists(st.floats(0, 1), min_size=5, max_size=30) | st.lists(COUNTS, min_size=5))
def test_every_interval_holds_its_score(scores: list[Score]) -> None:
    metric = Metric.MICRO_F1 if isinstance(scores[0], tuple) else Metric.NDCG
    task = aggregate(samples(metric, scores)).tasks["task"]
    assert task.score is not None
    assert task.ci95 is not None
    assert task.ci95[0] <= task.score <= task.ci95[1]


def test_pooled_f1_is_pooled_anew_in_every_resample() -> None:
    rows = samples(Metric.MICRO_F1, [(1, 0, 0)] * 5 + [(0, 50, 50)])
    task = aggregate(rows).tasks["task"]
    assert task.score == pytest.approx(10 / 110)
    # The bad sample is drawn k times, binomial with p = 1/6: not at all in 33 % of resamples,
    # three times or more in 6 %, four or more in 1 %. Three times pools to 6/306; the mean of
    # single F1s would then be 1/2.
    assert task.ci95 == (pytest.approx(6 / 306), 1.0)


def test_the_interval_has_the_width_that_theory_gives() -> None:
    scores = [0.2, 0.4, 0.6, 0.8] * 100
    low, high = aggregate(samples(Metric.ROUGE_L, scores)).tasks["task"].ci95 or (0, 0)
    assert high - low == pytest.approx(2 * 1.96 * 0.05**0.5 / 20, rel=0.1)


def test_the_macro_interval_draws_within_tasks() -> None:
    tasks = [samples(Metric.ROUGE_L, [level] * 10, f"task{level}") for level in (0.0, 1.0)]
    assert aggregate(itertools.chain(*tasks)).macro_ci95 == (0.5, 0.5)


@pytest.mark.parametrize(("single", "several", "told"), [(0, 2, True), (1, 2, True), (2, 2, False)])
def test_where_half_the_tasks_have_one_question_means_have_no_interval(
    single: int, several: int, told: bool
) -> None:
    def tasks(skill: str) -> list[Sample]:
        counts = [1] * single + [4] * several
        return [
            one
            for number, count in enumerate(counts)
            for one in samples(
                Metric.BLEU, [0.1, 0.9, 0.4, 0.6][:count], f"{skill} {number}", skill
            )
        ]

    scores = aggregate([*tasks(TRACKS[0]), *tasks(TRACKS[1])])
    means = [scores.macro_ci95, *(track.ci95 for track in scores.tracks.values())]
    assert len(means) == 5
    assert [interval is not None for interval in means] == [told] * 5


def test_the_same_seed_gives_the_same_intervals_whatever_else_is_scored() -> None:
    rows = samples(Metric.NDCG, [0.1, 0.9, 0.3, 0.5, 0.7, 0.2])
    assert aggregate(rows) == aggregate(rows)
    assert aggregate(rows, seed=1).tasks["task"].ci95 != aggregate(rows).tasks["task"].ci95
    more = aggregate([*samples(Metric.BLEU, [0.5] * 9, "other"), *rows])
    assert more.tasks["task"] == aggregate(rows).tasks["task"]


def test_twenty_thousand_questions_take_seconds() -> None:
    start = time.perf_counter()
    rows = samples(Metric.NDCG, [0.25, 0.5, 0.75, 1.0] * 5_000, track=TRACKS[0])
    scores = aggregate(
        dataclasses.replace(row, task_name=f"t{i % 57}") for i, row in enumerate(rows)
    )
    assert scores.macro == pytest.approx(0.625, abs=0.01)
    assert time.perf_counter() - start < 10
