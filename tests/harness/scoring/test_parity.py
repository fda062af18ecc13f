"""Scores are those that the official evaluator really returned."""

from __future__ import annotations

import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from harness.scoring import Metric, score_outputs

INVENTED = Path(__file__).parents[2] / "data"
FIELDS = ("task_type", "metric", "task_name", "track")


def read(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").split("\n") if line]


def question(row: dict[str, Any]) -> SimpleNamespace:
    return SimpleNamespace(truth=row["output_field"], **{key: row[key] for key in FIELDS})


def assert_parity(questions: Path, parity: Path) -> None:
    rows, expected = read(questions), read(parity)
    asked = [question(rows[line["row"]]) for line in expected]
    scored = score_outputs(asked, [line["output"] for line in expected])
    assert not scored.missing_metrics
    for line, sample in zip(expected, scored.samples, strict=True):
        tolerance = 1e-4 if sample.metric is Metric.SENT_TRANSFORMER else 1e-6
        score = list(sample.score) if isinstance(sample.score, tuple) else sample.score
        assert score == pytest.approx(line["expected"], rel=0, abs=tolerance), line


def test_every_invented_answer_scores_as_officially() -> None:
    assert_parity(INVENTED / "invented_questions.jsonl", INVENTED / "invented_parity.jsonl")


def test_every_answer_to_the_development_set_scores_as_officially(shopbench: Path) -> None:
    assert_parity(shopbench / "shopbench_development.jsonl", shopbench / "evaluator_parity.jsonl")


def test_whole_systems_score_as_officially(shopbench: Path) -> None:
    asked = [question(row) for row in read(shopbench / "shopbench_development.jsonl")]
    for system in json.loads((shopbench / "evaluator_systems.json").read_text("utf-8")):
        scores = score_outputs(asked, system["outputs"]).scores
        tasks = {name: task.score for name, task in scores.tasks.items()}
        assert tasks == pytest.approx(system["tasks"], rel=0, abs=1e-4)
        assert scores.macro == pytest.approx(system["macro"], rel=0, abs=1e-4)
