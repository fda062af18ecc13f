"""`parity`: where two runs said different things, and what it is put down to."""

from __future__ import annotations

import json
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from harness import HarnessError, RunOptions, run
from harness.parity import Parity, compare_completions
from tests.adapter import make_random_adapter

INVENTED = Path(__file__).parents[1] / "data" / "invented_questions.jsonl"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("parity")


@pytest.fixture(scope="module")
def options(folder: Path, tiny_model: Path) -> dict[str, Any]:
    """A run of a few questions, of a bank and a model that can be changed."""
    rows = INVENTED.read_text("utf-8").splitlines()
    quick = [row for row in rows if "sent-transformer" not in row][:10]
    (folder / "questions.jsonl").write_text("\n".join(quick), "utf-8")
    shutil.copytree(tiny_model, folder / "model")
    return {
        "questions": folder / "questions.jsonl",
        "model": str(folder / "model"),
        "device": "cpu",
    }


@pytest.fixture(scope="module")
def first(options: dict[str, Any], folder: Path) -> Path:
    return run(RunOptions(**options), folder / "first").folder


def other(options: dict[str, Any], out: Path, **changes: Any) -> Path:
    return run(RunOptions(**{**options, **changes}), out).folder


def causes(found: Parity) -> set[str]:
    return {one.cause for one in found.divergences}


def test_the_same_run_twice_is_the_same(options: Any, first: Path, tmp_path: Path) -> None:
    again = other(options, tmp_path / "again", batch_size=1)
    found = compare_completions(first, again)
    assert (found.questions, found.same, found.divergences) == (10, 10, ())


@pytest.fixture(scope="module")
def free(options: dict[str, Any], folder: Path) -> Path:
    """A run in which nothing holds the model: it says more."""
    return other(options, folder / "free", constrain=False)


@pytest.fixture(scope="module")
def half(options: dict[str, Any], folder: Path) -> Path:
    return other(options, folder / "half", constrain=False, dtype="bfloat16")


def test_half_precision_is_numerics(free: Path, half: Path) -> None:
    found = compare_completions(free, half)
    assert found.same < found.questions
    assert causes(found) == {"numerics"}
    assert all(abs(one.margin) < 0.5 for one in found.divergences)


def test_what_rounding_cannot_do_is_unexplained(free: Path, tmp_path: Path) -> None:
    changed = tmp_path / "changed"
    shutil.copytree(free, changed)
    with sqlite3.connect(changed / "run.sqlite") as db:
        db.execute("UPDATE answers SET completion = 'other', tokens = '[0]' WHERE id = 0")
    (one,) = compare_completions(free, changed).divergences
    assert (one.id, one.cause) == (0, "unexplained")
    assert abs(one.margin) > 0.01


@pytest.mark.parametrize(
    ("changes", "cause"),
    [
        ({"bank": "none"}, "different prompt"),
        ({"strategy": "cot"}, "different prompt"),
        ({"constrain": False}, "different settings"),
        ({"temperature": 2.0}, "different settings"),
    ],
)
def test_what_was_asked_otherwise_is_said(
    options: Any, first: Path, tmp_path: Path, changes: dict[str, Any], cause: str
) -> None:
    found = compare_completions(first, other(options, tmp_path / "run", **changes))
    assert found.same < found.questions
    assert causes(found) == {cause}


def test_an_adapter_makes_another_model(options: Any, first: Path, tmp_path: Path) -> None:
    adapter = make_random_adapter(tmp_path / "adapter", Path(options["model"]))
    adapted = other(options, tmp_path / "run", adapter=str(adapter))
    found = compare_completions(adapted, first)
    assert causes(found) == {"different model"}
    # The margin is that of the first run's model, with its adapter.
    assert all(one.margin > 0 for one in found.divergences if one.token == 0)


def test_the_margin_is_by_how_much_the_model_prefers_what_it_said(
    options: Any, free: Path, tmp_path: Path
) -> None:
    hot = other(options, tmp_path / "hot", constrain=False, temperature=5.0)
    found = compare_completions(free, hot)
    assert found.divergences
    assert all(one.margin > 0 for one in found.divergences)
    mirrored = {one.id: one for one in compare_completions(hot, free).divergences}
    for one in found.divergences:
        assert mirrored[one.id].margin == pytest.approx(-one.margin, abs=1e-4)
        assert mirrored[one.id].said == one.said[::-1]


def test_other_questions_are_refused(options: Any, first: Path, tmp_path: Path) -> None:
    rows = options["questions"].read_text("utf-8").splitlines()
    (tmp_path / "fewer.jsonl").write_text("\n".join(rows[:5]), "utf-8")
    fewer = other(options, tmp_path / "run", questions=tmp_path / "fewer.jsonl")
    with pytest.raises(HarnessError, match="answer different questions; nothing to compare"):
        compare_completions(first, fewer)


def test_runs_without_a_question_in_common_are_refused(options: Any, tmp_path: Path) -> None:
    from tasks import TaskType

    one = other(options, tmp_path / "one", task_type=TaskType.RANKING)
    two = other(options, tmp_path / "two", task_type=TaskType.RETRIEVAL)
    with pytest.raises(HarnessError, match="have no answered question in common"):
        compare_completions(one, two)


@pytest.mark.parametrize("file", ["questions.jsonl", "model/model.safetensors"])
def test_what_has_changed_since_is_refused(
    options: Any, first: Path, folder: Path, tmp_path: Path, file: str
) -> None:
    different = other(options, tmp_path / "none", bank="none")
    whole = (folder / file).read_bytes()
    try:
        (folder / file).write_bytes(whole + b"\n")
        with pytest.raises(HarnessError, match="has changed since"):
            compare_completions(first, different)
    finally:
        (folder / file).write_bytes(whole)


def test_a_question_that_is_asked_several_times_has_no_first_token(
    options: Any, first: Path, tmp_path: Path
) -> None:
    voted = other(options, tmp_path / "voted", strategy="vote")
    with pytest.raises(HarnessError, match="strategy vote asks a question several times"):
        compare_completions(voted, first)


def test_the_command_lists_each_first_difference(free: Path, half: Path) -> None:
    command = [sys.executable, "-m", "harness.cli", "parity", str(free), str(half)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    *rows, _, last = done.stdout.splitlines()
    assert rows[0].split() == [
        *("id", "type", "token"),
        *("first", "run", "second", "run"),
        *("margin", "cause"),
    ]
    found = json.loads(subprocess.run([*command, "--json"], capture_output=True, text=True).stdout)
    assert len(rows) - 2 == len(found["divergences"]) == found["questions"] - found["same"]
    assert last == (
        f"{found['same']} of {found['questions']} completions are the same "
        f"({found['same'] / found['questions']:.1%})"
    )
