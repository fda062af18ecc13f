"""Forward selection: what helps is found, what only looks so is left, nothing judges itself."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence

import pytest

from harness.fewshot import Demonstration
from harness.selection.forward import Score, Step, select_forward
from tasks.base import TaskType

N = 120
FOLDS = {id: id % 5 for id in range(N)}
CANDIDATES = [Demonstration(f"d{n}", TaskType.GENERATION, f"q{n}", "a") for n in range(8)]


def score_by(chance: Callable[[frozenset[str], int], float]) -> Score:
    """Scores of 0 and 1; question n is candidate n."""

    def score(lists: Sequence[tuple[Demonstration, ...]]) -> list[Mapping[int, float]]:
        found = []
        for shown in lists:
            names = frozenset(one.name for one in shown)
            asked = [id for id in range(N) if f"d{id}" not in names]
            found.append({id: chance(names, id) for id in asked})
        return found

    return score


def noise(seed: int, helpful: Mapping[str, float]) -> Score:
    """A model right in half of all cases, or as much more often as is shown what helps."""
    draws = random.Random(seed)
    kept: dict[tuple[frozenset[str], int], float] = {}

    def chance(names: frozenset[str], id: int) -> float:
        right = 0.5 + sum(helpful.get(name, 0.0) for name in names)
        return kept.setdefault((names, id), float(draws.random() < right))

    return score_by(chance)


def select(score: Score, most: int = 4, fits: int = 99) -> list[Step]:
    return select_forward(CANDIDATES, score, FOLDS, lambda shown: len(shown) <= fits, most)


def taken(steps: Sequence[Step]) -> list[str]:
    return [step.best.name for step in steps if step.taken]


def test_what_helps_is_taken_the_best_first() -> None:
    gains = {"d3": 0.3, "d5": 0.15}
    assert taken(select(score_by(lambda names, _: sum(gains.get(n, 0.0) for n in names)))) == [
        "d3",
        "d5",
    ]


def test_evidence_says_what_was_measured() -> None:
    steps = select(score_by(lambda names, id: float("d2" in names and id % 2 == 0)))
    evidence = steps[0].best.evidence
    assert evidence is not None
    assert steps[0].best.name == "d2"
    # Question 2 is the candidate itself: 59 of the other 119 are even.
    assert (evidence.questions, evidence.folds) == (119, 5)
    assert evidence.score_without == 0.0
    assert evidence.score_with == pytest.approx(59 / 119, abs=1e-4)
    assert evidence.gain == pytest.approx(59 / 119, abs=1e-4)
    assert evidence.standard_error == pytest.approx(0.0460, abs=1e-4)


def test_a_demonstration_that_helps_only_itself_is_left() -> None:
    # If question n were asked behind itself, it would be right, and each candidate would gain.
    steps = select(score_by(lambda names, id: float(f"d{id}" in names)))
    assert taken(steps) == []


def test_the_luckiest_of_candidates_that_do_nothing_is_mostly_left() -> None:
    first = [taken(select(noise(seed, {}), most=1)) for seed in range(200)]
    # Picking by the scores it is judged by would take one nearly always; a fair gain is above its
    # standard error in 16 % of all cases.
    assert sum(map(bool, first)) <= 50


def test_what_helps_much_is_found_in_spite_of_noise() -> None:
    found = [taken(select(noise(seed, {"d6": 0.35}), most=1)) for seed in range(50)]
    assert sum(names == ["d6"] for names in found) >= 48


def test_no_more_are_taken_than_wanted_and_than_fit() -> None:
    score = score_by(lambda names, _: len(names) / 10)
    assert len(taken(select(score))) == 4
    assert len(taken(select(score, most=2))) == 2
    assert len(taken(select(score, fits=1))) == 1
    assert select(score, fits=0) == []


def test_what_makes_worse_ends_the_selection() -> None:
    steps = select(score_by(lambda names, _: -float(len(names))))
    assert len(steps) == 1
    assert not steps[0].taken


def test_without_questions_nothing_is_selected() -> None:
    def silent(lists: Sequence[object]) -> list[Mapping[int, float]]:
        return [{} for _ in lists]

    assert select_forward(CANDIDATES, silent, {}, lambda _: True, 3) == []
    assert select_forward([], silent, FOLDS, lambda _: True, 3) == []
