"""Every row is a question the harness reads, routes and scores."""

from __future__ import annotations

import json
from collections import Counter

import pytest

from harness.builtin import QUESTION_FILES
from harness.minishop.benchmark import SEED, SIZES
from harness.minishop.families import FAMILIES
from harness.minishop.lexicon import by_activity, product_types, said_of
from harness.minishop.questions import Made, make
from harness.minishop.splits import Split
from harness.question import Question, read_questions
from harness.router import route
from harness.scoring.metrics import Metric, score_answers
from harness.scoring.parsers import parse
from tasks.base import TaskType

EMBEDDED = (Metric.SENT_TRANSFORMER, Metric.MULTILINGUAL_SENT_TRANSFORMER)
FIELDS = [
    "input_field",
    "output_field",
    "task_name",
    "task_type",
    "metric",
    "is_multiple_choice",
    "track",
]


@pytest.fixture(scope="module", params=list(Split))
def sample(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> list[tuple[Made, Question]]:
    """A thousand questions of a split, and what the project's own reader makes of them."""
    made = list(make(request.param, 1014, seed=3))
    path = tmp_path_factory.mktemp("shop") / "rows.jsonl"
    path.write_text("".join(json.dumps(one.row) + "\n" for one in made), "utf-8")
    return list(zip(made, read_questions(path), strict=True))


def test_rows_hold_the_fields_of_the_benchmark_and_nothing_else() -> None:
    assert all(list(one.row) == FIELDS for one in make(Split.TRAIN, 100, seed=0))


def test_all_types_metrics_and_tracks_are_asked() -> None:
    assert len({family.name for family in FAMILIES}) == len(FAMILIES) >= 24
    assert {family.task_type for family in FAMILIES} == set(TaskType)
    assert {family.metric for family in FAMILIES} == set(Metric)
    assert {family.track for family in FAMILIES} == {1, 2, 3, 4}


def test_families_have_equal_shares(sample: list[tuple[Made, Question]]) -> None:
    counts = Counter(made.family.name for made, _ in sample)
    assert len(counts) == len(FAMILIES)
    assert max(counts.values()) - min(counts.values()) <= 1


def test_truth_has_the_shape_of_its_type(sample: list[tuple[Made, Question]]) -> None:
    for made, question in sample:
        truth, items = question.truth, made.draft.items
        match question.task_type:
            case TaskType.MULTIPLE_CHOICE if items:
                assert len(items) == 4
                assert truth in range(4)
            case TaskType.MULTIPLE_CHOICE:
                assert truth in range(1, 6)
            case TaskType.RANKING:
                assert isinstance(truth, tuple)
                assert len(truth) == len(items) == 5
                assert set(truth) <= {1.0, 0.1, 0.01, 0.0}
                assert len(set(truth)) > 2
                assert 1.0 in truth
            case TaskType.RETRIEVAL:
                assert isinstance(truth, tuple)
                assert len(set(truth)) == 3
                assert set(truth) <= set(range(1, len(items) + 1))
            case TaskType.NER:
                assert isinstance(truth, tuple)
                assert all(span in question.text and "," not in str(span) for span in truth)
            case _:
                assert isinstance(truth, str)
                assert truth
        assert len(set(items)) == len(items)
        assert "{" not in question.text


def test_the_truth_scores_full_marks(sample: list[tuple[Made, Question]]) -> None:
    for made, question in sample:
        metric, kind = question.metric, question.task_type
        if metric in EMBEDDED or metric is None or kind is None:
            continue
        scores = score_answers(metric, [parse(made.answer, kind)], [question.truth])
        assert isinstance(scores, list), scores
        (score,) = scores
        if isinstance(score, tuple):
            assert score[1:] == (0, 0)
        else:
            assert score == pytest.approx(1.0), question.text


def test_the_router_knows_what_is_asked(sample: list[tuple[Made, Question]]) -> None:
    wrong = [made.text for made, question in sample if not routed(made, question)]
    assert len(wrong) <= len(sample) / 100, "\n\n".join(wrong[:5])


def routed(made: Made, question: Question) -> bool:
    """Whether type, labels, items, number to select and source are what the question means."""
    found, items = route(question.text, question.is_multiple_choice), made.draft.items
    if found.task_type is not question.task_type:
        return False
    if items:
        first = 0 if question.is_multiple_choice else 1
        select = {TaskType.MULTIPLE_CHOICE: 1, TaskType.RETRIEVAL: 3, TaskType.RANKING: 5}
        return (
            found.labels == tuple(range(first, first + len(items)))
            and found.items == items
            and found.select == select[found.task_type]
        )
    if found.task_type is TaskType.MULTIPLE_CHOICE:
        return found.labels == (1, 2, 3, 4, 5)
    if found.task_type is TaskType.NER:
        assert isinstance(question.truth, tuple)
        return all(str(span) in (found.source or "") for span in question.truth)
    return True


def test_no_prompt_comes_twice_and_fewer_are_a_beginning() -> None:
    texts = [one.text for one in make(Split.DEV, 2000, seed=8)]
    assert len({text.strip() for text in texts}) == len(texts)
    assert [one.text for one in make(Split.DEV, 50, seed=8)] == texts[:50]


def test_the_lexicon_is_whole() -> None:
    assert len(product_types()) == 126
    assert {len(kinds) for kinds in by_activity().values()} == {9}
    for kind in product_types():
        assert all(kind.word)
        assert len(set(kind.aspects)) == 4
        for aspect in kind.aspects:
            for positive in (True, False):
                assert len(said_of(aspect, positive)) > 8


@pytest.mark.parametrize("split", [Split.DEV, Split.TEST])
def test_the_benchmark_that_ships_is_what_the_generator_makes(split: Split) -> None:
    rows = [one.row for one in make(split, SIZES[split], SEED)]
    written = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    shipped = next(file for file in QUESTION_FILES.values() if file.stem == split)
    assert shipped.read_text("utf-8") == written
