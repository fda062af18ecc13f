"""The door: questions and answers in, one document out; nothing is silently wrong."""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass

import pytest

from harness.scoring import Metric, score_outputs
from tasks.base import TaskType


@dataclass(frozen=True, slots=True)
class Asked:
    truth: object
    task_type: str | None = None
    metric: str | None = None
    task_name: str | None = None
    track: str | None = None


def test_type_and_metric_follow_from_each_other() -> None:
    asked = [
        Asked(1, TaskType.MULTIPLE_CHOICE),
        Asked(1, metric="accuracy"),
        Asked((1,), "retrieval", "hit rate@3", "find"),
    ]
    scored = score_outputs(asked, ["1", "0", "1"])
    assert [sample.score for sample in scored.samples] == [1, 0, 1]
    assert [sample.metric for sample in scored.samples[:2]] == [Metric.ACCURACY] * 2
    assert list(scored.scores.tasks) == ["multiple-choice", "find"]


@pytest.mark.parametrize(
    ("question", "said"),
    [
        (Asked(None, "multiple-choice"), "no truth"),
        (Asked("x", "generation"), "no metric"),
        (Asked(1), "no metric"),
        (Asked(1, metric="luck"), "luck"),
        (Asked(1, "riddle", "accuracy"), "riddle"),
        (Asked(1, "ranking", "accuracy"), "does not fit"),
        (Asked("1", "multiple-choice"), "truth"),
    ],
)
def test_what_cannot_be_scored_is_null_and_says_why(question: Asked, said: str) -> None:
    scored = score_outputs([question], ["1"])
    (task,) = scored.scores.tasks.values()
    assert (scored.samples[0].score, task.score, scored.scores.macro) == (None, None, None)
    assert said in (task.missing or "")


def test_unparsed_answers_are_counted_and_scored_as_officially() -> None:
    asked = [Asked(0, "multiple-choice"), Asked((1, 0), "ranking"), Asked(None, "generation")]
    scored = score_outputs(asked, ["A", "1,1", "fine"])
    assert scored.unparsed == 2
    assert [sample.score for sample in scored.samples] == [0, 0, None]


def test_a_missing_metric_is_null_never_zero(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "sentence_transformers", None)
    asked = [
        Asked("text", metric="sent-transformer", task_name="explain", track="t"),
        Asked(1, metric="accuracy", task_name="choose", track="t"),
    ]
    scored = score_outputs(asked, ["text", "1"])
    assert scored.scores.macro == 1
    assert scored.scores.macro_missing == scored.scores.tracks["t"].missing == ("explain",)
    assert scored.scores.tasks["explain"].score is None
    assert "sentence-transformers" in scored.missing_metrics["sent-transformer"]


def test_the_document_is_strict_json_with_a_value_a_question() -> None:
    asked = [Asked(["a"], metric="micro f1"), Asked([0.0, 1], metric="ndcg"), Asked(None)]
    scored = score_outputs(asked, ["a, b", "2,1", ""])
    document = json.loads(json.dumps(scored.to_json(with_samples=True), allow_nan=False))
    assert document["samples"] == [[1, 1, 0], 1.0, None]
    assert set(scored.to_json()) == set(document) - {"samples"}
    assert set(document) == {
        "n", "tasks", "tracks", "macro", "macro_ci95", "macro_missing", "unparsed",
        "missing_metrics", "samples",
    }  # fmt: skip
    assert document["tasks"]["ranking"] == {
        "score": 1.0, "n": 1, "ci95": None, "metric": "ndcg", "task_type": "ranking",
        "missing": None,
    }  # fmt: skip
    assert document["macro_missing"] == ["unnamed"]


def test_answers_must_match_questions_one_to_one() -> None:
    with pytest.raises(ValueError, match="1 outputs for 2 questions"):
        score_outputs([Asked(1), Asked(2)], ["1"])


def test_a_frame_has_a_row_a_question() -> None:
    pytest.importorskip("pandas", reason="the extra 'pandas' is not installed")
    asked = [Asked(1, TaskType.MULTIPLE_CHOICE), Asked(("a",), metric="micro f1", task_name="ner")]
    frame = score_outputs(asked, ["1", "a, b"]).to_frame()
    assert list(frame.task_name) == ["multiple-choice", "ner"]
    assert list(frame.score) == [1.0, (1, 1, 0)]
