"""Two runs side by side: what is compared, what is left out, what is said."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from html import unescape
from pathlib import Path
from typing import Any

import pytest

from harness import RunOptions, compare, run, score_run, write_report
from harness.errors import RunError
from harness.report.comparisons import comparison_text
from tests.harness.test_cli import shopharness

INVENTED = Path(__file__).parents[1] / "data" / "invented_questions.jsonl"
QUESTIONS = {
    row["input_field"]: row
    for row in map(json.loads, INVENTED.read_text("utf-8").splitlines())
    if row["metric"] in ("accuracy", "hit rate@3", "micro f1")
}
RIGHT = ["0", "3", "1", "1", "1,3,5", "1,3,6", "4,1,2", "norvella, Kintu", "verde oliva"]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("compared")
    lines = [json.dumps(row, ensure_ascii=False) + "\n" for row in QUESTIONS.values()]
    (folder / "questions.jsonl").write_text("".join(lines), "utf-8")
    replay(folder, "a", RIGHT)
    replay(folder, "b", ["1", *RIGHT[1:4], "1,3,6", *RIGHT[5:7], "norvella", RIGHT[8]])
    replay(folder, "few", RIGHT, limit=2)
    return folder


def replay(folder: Path, name: str, outputs: list[str], **options: Any) -> None:
    """A run whose model says these strings."""
    said = folder / f"{name}.jsonl"
    rows = [{"id": id, "model_output_str": output} for id, output in enumerate(outputs)]
    said.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    asked = folder / "questions.jsonl"
    run(RunOptions(asked, str(said), engine="replay", **options), folder / name)


def test_scores_are_those_of_score(folder: Path) -> None:
    found = compare(folder / "a", folder / "b")
    for name, arm in (("a", "score_a"), ("b", "score_b")):
        scores = score_run(folder / name).report.scores
        assert getattr(found.scores.macro, arm) == scores.macro
        assert {task.name: getattr(task, arm) for task in found.scores.tasks} == {
            task: one.score for task, one in scores.tasks.items()
        }


def test_changes_are_the_questions_whose_scores_differ(folder: Path) -> None:
    found = compare(folder / "a", folder / "b").changes
    assert [(one.id, one.answer_a, one.answer_b, one.truth) for one in found] == [
        (0, "0", "1", 0),
        (4, "1,3,5", "1,3,6", (1, 3, 5)),
        (7, "norvella, Kintu", "norvella", ("norvella", "Kintu")),
    ]
    assert [(one.score_a, one.score_b) for one in found] == [
        (1, 0),
        (1, pytest.approx(2 / 3)),
        (1, pytest.approx(2 / 3)),
    ]
    assert [one.flipped for one in found] == [True, False, False]


def test_a_run_beside_itself_shows_nothing(folder: Path) -> None:
    found = compare(folder / "a", folder / "a")
    assert (found.changes, found.settings) == ((), {})
    assert found.scores.macro
    assert (found.scores.macro.difference, found.scores.macro.p) == (0, 1)


def test_a_page_does_not_say_of_questions_that_all_differ_that_none_does(folder: Path) -> None:
    replay(folder, "reverse", ["3", "0"], limit=2)
    found = compare(folder / "few", folder / "reverse")
    assert found.scores.macro
    assert (found.scores.macro.difference, found.scores.macro.detectable) == (-1, None)
    for pair, said in (
        (found, "B is better or worse than A cannot be told"),
        (compare(folder / "few", folder / "few"), "No question's score differs"),
    ):
        text = unescape(write_report(pair, folder / "page.html").read_text("utf-8"))
        assert re.findall("No question's score differs|B is .* cannot be told", text) == [said]


def test_only_what_both_answered_is_compared(folder: Path) -> None:
    found = compare(folder / "few", folder / "b")
    assert (found.scores.n, found.a.answered, found.b.answered) == (2, 2, 9)
    assert sum(found.b.outcomes.values()) == 2
    assert found.settings["limit"] == (2, None)
    text = comparison_text(found, 1)
    assert "left out: 7 questions that only B answered" in text
    assert "limit: 2 → None" in text


def test_runs_that_cannot_be_compared_are_refused(folder: Path, tmp_path: Path) -> None:
    lines = (folder / "questions.jsonl").read_text("utf-8").splitlines(keepends=True)
    (tmp_path / "questions.jsonl").write_text("".join(reversed(lines)), "utf-8")
    replay(tmp_path, "other", RIGHT)
    replay(folder, "spans", RIGHT, task_type="named_entity_recognition")
    for one, other, words in (
        (folder / "a", tmp_path / "other", "answer different questions; nothing to compare"),
        (folder / "few", folder / "spans", "have no answered question in common"),
        (folder / "a", tmp_path, "holds no run"),
    ):
        with pytest.raises(RunError, match=words):
            compare(one, other)


def test_the_table_for_people(folder: Path) -> None:
    done = shopharness("compare", folder / "a", folder / "b", "--flips", "1")
    assert (done.returncode, done.stderr) == (0, "")
    lines = [re.split(r" {2,}", line.strip()) for line in done.stdout.splitlines()]
    assert ["lamp-part", "accuracy", "2", "1.000", "0.500", "-0.500", "1.0000", "1.0000"] in lines
    assert ["flipped: 1 right → wrong, 0 wrong → right"] in lines
    assert ["changed in part: 2 worse, 0 better"] in lines
    assert [line[1] for line in lines if line[0] in ("0", "4", "7")] == ["lamp-part", "aspects"]
    assert ["A", "answers: 9 clean, 0 repaired, 0 fallback, 0 truncated"] in lines


def test_the_document_holds_all_of_it(folder: Path) -> None:
    done = shopharness("compare", folder / "a", folder / "b", "--json", "--flips", "0")
    assert (done.returncode, done.stderr) == (0, "")
    document = json.loads(done.stdout)
    found = compare(folder / "a", folder / "b")
    assert document == json.loads(json.dumps(found.to_json()))
    assert len(document["changes"]) == 3
    assert found.scores.macro
    assert document["macro"]["difference"] == pytest.approx(found.scores.macro.difference)
    assert document["b"]["outcomes"]["clean"] == 9


def test_nothing_that_a_model_said_steers_the_terminal(folder: Path) -> None:
    found = compare(folder / "a", folder / "b")
    hostile = replace(found.changes[0], answer_b="\x1b[31m\n\u202e")
    text = comparison_text(replace(found, changes=(hostile,)), 1)
    assert r"'\x1b[31m\n\u202e'" in text
    assert "\x1b" not in text
