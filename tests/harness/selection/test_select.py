"""Selecting a bank: from labelled questions to a file that runs take, and nothing asked twice."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from harness import HarnessError
from harness.bank_check import check_bank
from harness.builtin import question_path
from harness.engines import Completion, Request
from harness.errors import EngineError
from harness.fewshot import read_bank
from harness.leaks import LeakFinder
from harness.question import Question, read_questions
from harness.selection.candidates import as_demonstration, draw_candidates
from harness.selection.completions import KeptCompletions
from harness.selection.select import SelectOptions, select_bank
from tasks.base import TaskType

INVENTED = Path(__file__).parents[2] / "data" / "invented_questions.jsonl"
SHOP = list(read_questions("builtin"))
LEFT_OUT = ("sent-transformer", "multilingual-sent-transformer", "jp-bleu")


@pytest.fixture(scope="module")
def labelled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Questions of the shop whose metrics load no model."""
    path = tmp_path_factory.mktemp("labelled") / "labelled.jsonl"
    rows = map(json.loads, question_path("builtin").read_text("utf-8").splitlines())
    kept = [row for row in rows if row["metric"] not in LEFT_OUT][:160]
    path.write_text("".join(json.dumps(row) + "\n" for row in kept), "utf-8")
    return path


class Oracle:
    """Right wherever a demonstration is shown, else silent; notes what it is asked."""

    enforces_constraints = True
    batches_itself = False

    def __init__(self, questions: Sequence[Question]) -> None:
        found = ((q.text, as_demonstration(q)) for q in questions)
        self._answers = {text: one.answer for text, one in found if one}
        self.asked: list[Request] = []

    def generate(self, requests: Sequence[Request]) -> Iterator[Completion]:
        for request in requests:
            self.asked.append(request)
            question = request.messages[-1].content
            said = self._answers.get(question, "") if len(request.messages) > 2 else ""
            yield Completion(request.id, said, True)

    def close(self) -> None:
        pass


@pytest.fixture
def oracle(labelled: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Oracle:
    engine = Oracle(list(read_questions(labelled)))
    monkeypatch.setattr("harness.engines.pool.open_engine", lambda name, settings: engine)
    monkeypatch.chdir(tmp_path)
    return engine


def test_one_demonstration_is_selected_where_one_is_enough(
    labelled: Path, oracle: Oracle, tmp_path: Path
) -> None:
    out = tmp_path / "selected.yaml"
    found = select_bank(SelectOptions(labelled, out, candidates=3))
    bank = read_bank(str(out))
    assert {one.task_type for one in found.types} == set(TaskType)
    for one in found.types:
        (shown,) = bank.shown(one.task_type)
        assert shown.evidence is not None
        assert shown.evidence.gain > shown.evidence.standard_error
        assert shown.evidence.score_with > 0.9
    report = check_bank(str(out), list(read_questions(labelled)))
    assert (report.faults, report.duplicates) == ((), ())
    # It was chosen from these questions: using it on them would be a leak, and is said to be one.
    assert {leak.demonstration for leak in report.leaks} == {one.name for one in bank.pool}


def test_no_question_is_asked_behind_itself(labelled: Path, oracle: Oracle, tmp_path: Path) -> None:
    select_bank(SelectOptions(labelled, tmp_path / "selected.yaml", candidates=3))
    demonstrations = {q.text: one for q in read_questions(labelled) if (one := as_demonstration(q))}
    for request in oracle.asked:
        shown = [demonstrations[m.content] for m in request.messages[1:-1] if m.role == "user"]
        chosen = any(one.task_type is TaskType.MULTIPLE_CHOICE for one in shown)
        assert LeakFinder(shown).search(request.messages[-1].content, chosen) == []


def test_the_same_command_again_asks_nothing(
    labelled: Path, oracle: Oracle, tmp_path: Path
) -> None:
    options = SelectOptions(labelled, tmp_path / "one.yaml", candidates=2)
    select_bank(options)
    count = len(oracle.asked)
    select_bank(replace(options, out=tmp_path / "two.yaml"))
    assert len(oracle.asked) == count > 0
    assert (tmp_path / "one.yaml").read_bytes() == (tmp_path / "two.yaml").read_bytes()
    select_bank(replace(options, out=tmp_path / "three.yaml", candidates=3))
    more = len(oracle.asked) - count
    assert 0 < more < count  # the third candidate's only


def test_all_questions_behind_one_prefix_go_together(
    labelled: Path, oracle: Oracle, tmp_path: Path
) -> None:
    select_bank(SelectOptions(labelled, tmp_path / "selected.yaml", candidates=3))
    prefixes = [request.messages[: request.shared] for request in oracle.asked]
    changes = sum(a != b for a, b in pairwise(prefixes))
    assert changes + 1 == len(set(prefixes))


def test_a_budget_holds(labelled: Path, oracle: Oracle, tmp_path: Path) -> None:
    found = select_bank(SelectOptions(labelled, tmp_path / "none.yaml", candidates=2, budget=5))
    assert all(one.steps == () for one in found.types)
    assert read_bank(str(tmp_path / "none.yaml")).pool == ()


@pytest.mark.parametrize("task_type", TaskType)
def test_a_candidate_has_the_answer_that_scores_best(task_type: TaskType) -> None:
    from harness.scoring import score_outputs

    drawn = draw_candidates(SHOP, task_type, 20, seed=1)
    assert len(drawn) == 20
    texts = {one.question: one for one in drawn}
    questions = [q for q in SHOP if q.text in texts and q.metric not in LEFT_OUT]
    samples = score_outputs(questions, [texts[q.text].answer for q in questions]).samples
    for sample in samples:
        score = sample.score
        assert score is not None
        assert score[1:] == (0, 0) if isinstance(score, tuple) else score > 0.99
    assert draw_candidates(SHOP, task_type, 20, seed=1) == drawn
    tasks = {q.text: q.task_name for q in SHOP}
    of_type = {q.task_name for q in SHOP if q.task_type is task_type}
    assert len({tasks[one.question] for one in drawn}) >= min(20, len(of_type)) - 1


def test_a_question_without_a_clean_answer_is_no_candidate() -> None:
    choice = next(q for q in SHOP if q.task_type is TaskType.MULTIPLE_CHOICE)
    assert as_demonstration(choice) is not None
    assert as_demonstration(replace(choice, truth=9)) is None
    assert as_demonstration(replace(choice, truth=None)) is None


def test_what_is_kept_is_of_one_model_and_one_request(tmp_path: Path) -> None:
    from harness.solver import Solver

    question = SHOP[1]
    request = (
        Solver(read_bank("none")).prepare(7, question.text, question.is_multiple_choice).request
    )
    engine = Oracle([])
    path = tmp_path / "completions.sqlite"
    for model, changed, asked in (
        ("a", request, 1),
        ("a", replace(request, id=8), 1),  # ids are no part of it
        ("b", request, 2),
        ("a", replace(request, temperature=0.5), 3),
        ("a", replace(request, constraint=None), 4),
        ("a", request, 4),
    ):
        kept = KeptCompletions(path, model, lambda: engine, 16)
        (completion,) = kept.generate([changed])
        kept.close()
        assert completion.id == changed.id
        assert len(engine.asked) == asked


def test_a_batch_is_kept_whole_or_not_at_all(tmp_path: Path) -> None:
    from harness.solver import Solver

    request = Solver(read_bank("none")).prepare(0, "Which?\n0. a\n1. b", True).request
    batch = [replace(request, id=n, temperature=n / 100) for n in range(100)]
    engine = Oracle([])

    class Dying(Oracle):
        def generate(self, requests: Sequence[Request]) -> Iterator[Completion]:
            yield from super().generate(requests[:80])
            raise EngineError("died")

    path = tmp_path / "completions.sqlite"
    dying = KeptCompletions(path, "a", lambda: Dying([]), 100)
    with pytest.raises(EngineError):
        list(dying.generate(batch))
    dying.close()
    kept = KeptCompletions(path, "a", lambda: engine, 100)
    assert [one.id for one in kept.generate(batch)] == list(range(100))
    kept.close()
    assert len(engine.asked) == 100


def test_an_engine_that_leaves_a_question_out_is_an_error(
    labelled: Path, oracle: Oracle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = oracle.generate
    monkeypatch.setattr(oracle, "generate", lambda requests: whole(requests[1:]))
    with pytest.raises(EngineError, match=r"no completion for \d+ questions"):
        select_bank(SelectOptions(labelled, tmp_path / "selected.yaml", candidates=1))


def test_mistakes_are_said_before_anything_is_asked(
    labelled: Path, oracle: Oracle, tmp_path: Path
) -> None:
    (tmp_path / "there.yaml").write_text("")
    with pytest.raises(HarnessError, match=r"there.yaml is there already"):
        select_bank(SelectOptions(labelled, tmp_path / "there.yaml"))
    with pytest.raises(HarnessError, match=r"a bank's name ends in .yaml"):
        select_bank(SelectOptions(labelled, tmp_path / "bank.json"))
    bare = tmp_path / "bare.jsonl"
    bare.write_text('{"input_field": "Which?\\n0. a\\n1. b", "is_multiple_choice": true}\n')
    with pytest.raises(HarnessError, match=r"bare.jsonl: no question has both a truth"):
        select_bank(SelectOptions(bare, tmp_path / "bank.yaml"))
    assert oracle.asked == []


def test_a_killed_selection_goes_on(tiny_model: Path, labelled: Path, tmp_path: Path) -> None:
    pytest.importorskip("torch")
    command = [sys.executable, "-m", "harness.cli", "bank", "select", str(labelled)]
    command += ["--model", str(tiny_model), "--candidates", "1", "--max-demonstrations", "1"]
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[3])}

    def stored() -> int:
        import sqlite3

        files = list((tmp_path / "runs").glob("select-*/completions.sqlite"))
        try:
            query = "SELECT COUNT(*) FROM completions"
            return int(sqlite3.connect(files[0]).execute(query).fetchone()[0])
        except (IndexError, sqlite3.Error):
            return 0

    process = subprocess.Popen(
        [*command, "--out", "bank.yaml"],
        cwd=tmp_path,
        env=environment,
        stderr=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
    )
    while stored() < 40 and process.poll() is None:
        time.sleep(0.05)
    process.send_signal(signal.SIGKILL)
    process.wait()
    half = stored()
    assert half
    assert not (tmp_path / "bank.yaml").exists()
    done = subprocess.run(
        [*command, "--out", "bank.yaml", "--json"],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert {one["task_type"] for one in json.loads(done.stdout)["types"]} == set(TaskType)
    assert stored() > half
    assert read_bank(str(tmp_path / "bank.yaml")).description.startswith("Selected from ")
