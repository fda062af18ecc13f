"""Runs on the built-in benchmark beside chance and a constant answer."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import pytest

from harness import RunOptions, run
from harness.errors import RunError
from harness.minishop.baselines import compare_with_baselines
from harness.minishop.benchmark import SEED, SIZES
from harness.minishop.questions import make
from harness.minishop.splits import Split
from tasks.base import TaskType

_DEV = SIZES[Split.DEV]


def replayed(folder: Path, outputs: list[str], questions: Path = Path("builtin")) -> Path:
    """A run whose model says these strings."""
    said = folder / "said.jsonl"
    rows = [{"id": id, "model_output_str": output} for id, output in enumerate(outputs)]
    said.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    run(RunOptions(questions=questions, model=str(said), engine="replay"), folder / "run")
    return folder / "run"


def test_right_answers_are_above_chance_and_constants_are_not_far_from_it(tmp_path: Path) -> None:
    folder = replayed(tmp_path, [made.answer for made in make(Split.DEV, _DEV, SEED)])
    compared = {one.name: one for one in compare_with_baselines(folder)}
    kinds = {str(kind): compared.pop(kind) for kind in TaskType}
    assert sum(one.n for one in compared.values()) == _DEV
    # No offline model computes its metric.
    assert compared.pop("title-into-english").score is None
    for one in compared.values():
        assert one.score is not None, one.name
        assert one.score > 0.9, one.name
        assert one.above_chance, one.name
        assert one.chance is not None, one.name
        assert one.constant is not None, one.name
    choices = kinds["multiple-choice"]
    assert choices.score == 1.0
    assert 0.15 < (choices.chance or 0) < 0.45
    assert 0.05 < (choices.constant or 0) < 0.6
    assert 0.4 < (kinds["ranking"].chance or 0) < 0.9


def test_an_engine_that_says_nothing_is_not_above_chance(tmp_path: Path) -> None:
    folder = replayed(tmp_path, [""] * _DEV)
    compared = compare_with_baselines(folder)
    assert not any(one.above_chance for one in compared if one.name == "multiple-choice")


def test_other_questions_have_no_baselines(tmp_path: Path) -> None:
    invented = Path(__file__).parents[2] / "data" / "invented_questions.jsonl"
    folder = replayed(tmp_path, [""] * 18, invented)
    with pytest.raises(RunError, match="baselines are known for builtin and builtin-test"):
        compare_with_baselines(folder)


def test_an_unfinished_run_has_no_baselines(tmp_path: Path) -> None:
    folder = replayed(tmp_path, [""] * _DEV)
    with sqlite3.connect(folder / "run.sqlite") as db:
        db.execute("DELETE FROM answers WHERE id > 39")
    with pytest.raises(RunError, match="467 questions are not answered yet"):
        compare_with_baselines(folder)
