"""The time budget on a clock that only moves when told to."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from harness.submission.budget import Budget, Limits, Step
from tasks.base import TaskType

CHOICE, TEXT = TaskType.MULTIPLE_CHOICE, TaskType.GENERATION


Seconds = Callable[[TaskType, Step], float]
"""Of a question of a type that is asked at a step."""


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def play(
    budget: Budget, clock: Clock, batches: list[list[TaskType]], seconds: Seconds
) -> list[tuple[Step, int]]:
    """Answers batches, a question asked at a step taking so long; returns what was allowed.

    The engine is never waited for beyond the deadline.
    """
    found = []
    for kinds in batches:
        allowance = budget.allow(kinds)
        asked = [kinds[place] for place in allowance.asked]
        taken = sum(seconds(kind, allowance.step) for kind in asked)
        taken = min(taken, allowance.deadline - clock.now)
        clock.now += taken
        budget.observe(asked, allowance.step, taken)
        budget.count(kinds)
        found.append((allowance.step, len(asked)))
    return found


def test_with_time_enough_nothing_is_left_out() -> None:
    clock = Clock()
    budget = Budget(Limits(track=1000, question=10, questions=160), clock, 0.0)
    done = play(budget, clock, [[TEXT] * 16] * 10, lambda kind, step: 1.0)
    assert done == [(Step.FULL, 16)] * 10


def test_shorter_caps_come_first_and_are_enough_where_they_help() -> None:
    clock = Clock()
    budget = Budget(Limits(track=35, question=10, questions=160), clock, 0.0)
    budget.expect({**dict.fromkeys(TaskType, 0.01), TEXT: 1.0})

    def seconds(kind: TaskType, step: Step) -> float:
        if kind is CHOICE:
            return 0.01
        return 1.0 if step is Step.FULL else 0.4

    done = play(budget, clock, [[TEXT] * 16] * 2 + [[CHOICE] * 16] * 8, seconds)
    assert [step for step, _ in done[:2]] == [Step.FULL, Step.SHORT]
    assert [asked for _, asked in done] == [16] * 10
    assert clock.now < 35


def test_texts_go_before_choices_and_lists() -> None:
    clock = Clock()
    budget = Budget(Limits(track=100, question=10, questions=320), clock, 0.0)
    batches = [[TEXT] * 16] * 10 + [[CHOICE] * 16] * 10
    budget.expect({TEXT: 2.0, CHOICE: 0.5})
    done = play(budget, clock, batches, lambda kind, step: 0.5)
    assert done[0] == (Step.LISTS, 0)
    assert done[10] == (Step.LISTS, 16)
    assert clock.now <= 100


def test_a_batch_that_would_cross_its_limit_is_asked_in_part() -> None:
    clock = Clock()
    budget = Budget(Limits(track=10_000, question=10, questions=32), clock, 0.0)
    budget.expect({CHOICE: 30.0})
    allowance = budget.allow([CHOICE] * 16)
    assert allowance.step is Step.LISTS
    assert allowance.asked == (0, 1, 2, 3)
    assert allowance.deadline <= 160


def test_after_the_time_only_the_fixed_fallback_is_left() -> None:
    clock = Clock()
    budget = Budget(Limits(track=100, question=10, questions=32), clock, 0.0)
    clock.now = 99.0
    allowance = budget.allow([CHOICE] * 16)
    assert (allowance.step, allowance.asked) == (Step.FALLBACK, ())
    assert allowance.deadline == clock.now


def test_a_chain_of_thought_is_left_out_before_texts_are() -> None:
    clock = Clock()
    budget = Budget(Limits(track=120, question=10, questions=160), clock, 0.0, reasons=True)
    budget.expect({CHOICE: 2.0, TEXT: 2.0})
    assert budget.allow([CHOICE] * 16).step is Step.DIRECT


def test_a_short_way_that_is_shorter_than_thought_says_nothing_of_the_long_one() -> None:
    """A chain of thought takes two seconds each time it is tried, and there is no time for that."""
    clock = Clock()
    budget = Budget(Limits(track=120, question=10, questions=160), clock, 0.0, reasons=True)
    budget.expect({CHOICE: 2.0, TEXT: 2.0})
    done = play(
        budget,
        clock,
        [[CHOICE] * 16] * 8,
        lambda kind, step: 2.0 if step is Step.FULL else 0.01,
    )
    assert done[0] == (Step.DIRECT, 16)
    # What is saved may be spent once it is there.
    assert [step for step, _ in done].count(Step.FULL) <= 3
    assert clock.now < 120


def test_without_a_count_only_the_batch_and_the_time_elapsed_decide() -> None:
    clock = Clock()
    budget = Budget(Limits(track=100, question=10), clock, 0.0)
    done = play(budget, clock, [[CHOICE] * 10] * 12, lambda kind, step: 1.0)
    assert [asked for _, asked in done[:9]] == [10] * 9
    assert done[-1] == (Step.FALLBACK, 0)


def test_a_step_back_needs_room_to_spare() -> None:
    """Around a limit, a little noise must not change the step at every batch."""
    clock = Clock()
    budget = Budget(Limits(track=1000, question=10, questions=1600), clock, 0.0)
    budget.expect(dict.fromkeys(TaskType, 0.62))
    steps = []
    for number in range(60):
        allowance = budget.allow([TEXT] * 16)
        steps.append(allowance.step)
        noise = 1.05 if number % 2 else 0.95
        seconds = 16 * 0.6 * noise * (1.0 if allowance.step is Step.FULL else 0.5)
        clock.now += seconds
        budget.observe([TEXT] * 16, allowance.step, seconds)
        budget.count([TEXT] * 16)
    changes = sum(one is not other for one, other in pairwise(steps))
    assert changes <= 4


@settings(deadline=None)
@given(
    st.floats(0.001, 60.0),
    st.integers(0, 400),
    st.floats(1.0, 5_000.0),
    st.lists(st.lists(st.sampled_from(list(TaskType)), min_size=1, max_size=16), max_size=25),
    st.floats(0.3, 3.0),
)
def test_no_limit_is_ever_crossed(
    seconds: float,
    expected: int,
    track: float,
    batches: list[list[TaskType]],
    lie: float,
) -> None:
    """However slow the machine is, and however wrong the first measurements were."""
    clock = Clock()
    budget = Budget(Limits(track, 10.0, expected), clock, 0.0)
    budget.expect(dict.fromkeys(TaskType, seconds * lie))
    for kinds in batches:
        began = clock.now
        ((_, asked),) = play(budget, clock, [kinds], lambda kind, step: seconds)
        assert asked <= len(kinds)
        assert clock.now - began <= 10.0 * len(kinds)
        assert clock.now <= track


def test_the_deadline_is_within_both_limits() -> None:
    clock = Clock()
    budget = Budget(Limits(track=1000, question=10, questions=100), clock, 0.0)
    assert budget.allow([TEXT] * 4).deadline == pytest.approx(34.0)
