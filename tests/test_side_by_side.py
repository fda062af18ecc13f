"""benchmarks/side_by_side.py compares like with like."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from benchmarks.common import INVENTED
from benchmarks.peers.exchange import Asked, read_asked
from benchmarks.side_by_side import write_inputs
from harness.fewshot import read_bank
from harness.question import read_questions
from harness.solver import Solver


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What all ways are given."""
    made = tmp_path_factory.mktemp("side-by-side")
    (made / "questions.jsonl").write_bytes(INVENTED.read_bytes())
    write_inputs(made)
    return made


def test_every_way_is_asked_what_shopharness_asks(folder: Path) -> None:
    solver = Solver(read_bank("per-type"))
    asked = {one.id: one for one in read_asked(folder)}
    questions = list(read_questions(folder / "questions.jsonl"))
    assert sorted(asked) == [question.id for question in questions]
    for question in questions:
        prepared = solver.prepare(question.id, question.text, question.is_multiple_choice)
        sent = [{"role": role, "content": said} for role, said in prepared.request.messages]
        assert asked[question.id].messages == sent
        assert asked[question.id].max_tokens == prepared.request.max_tokens


def test_task_files_ask_every_question_once_under_its_own_cap(folder: Path) -> None:
    asked = {one.id: one for one in read_asked(folder)}
    found: dict[int, Asked] = {}
    for path in (folder / "tasks").glob("*.yaml"):
        task = json.loads(path.read_text("utf-8"))
        rows = Path(task["dataset_kwargs"]["data_files"]["test"]).read_text("utf-8")
        for row in map(json.loads, rows.splitlines()):
            assert row["id"] not in found
            found[row["id"]] = Asked(
                id=row["id"],
                task_type=asked[row["id"]].task_type,
                system=task["description"],
                shown=task["fewshot_config"]["samples"],
                question=row["question"],
                max_tokens=task["generation_kwargs"]["max_gen_toks"],
            )
            assert task["num_fewshot"] == len(task["fewshot_config"]["samples"])
    assert found == asked
