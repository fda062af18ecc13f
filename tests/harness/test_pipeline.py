"""Runs: what they write, how they go on, and what they refuse."""

from __future__ import annotations

import json
import os
import random
import shlex
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

import pytest

from harness import HarnessError, RunOptions, RunResult, run, score_run
from harness.cost import Cost, sum_costs
from harness.engines import Completion, Request
from harness.engines.replay import ReplayEngine
from harness.errors import EngineError
from harness.store import Store
from tasks import Outcome, TaskType

INVENTED = Path(__file__).parents[1] / "data" / "invented_questions.jsonl"
COMMAND = [sys.executable, "-m", "harness.cli"]
KILLS = int(os.environ.get("SHOPHARNESS_KILLS", "3"))
MANY = 200
CHANCE = random.Random(time.time_ns())


def rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def write_rows(path: Path, content: Sequence[dict[str, Any]]) -> Path:
    path.write_text("".join(json.dumps(row) + "\n" for row in content), "utf-8")
    return path


def as_json(result: RunResult) -> str:
    return json.dumps(result.to_json(), indent=2, ensure_ascii=False) + "\n"


def stored(folder: Path) -> dict[int, tuple[Any, ...]]:
    """Every answered question: its batch, and all that was stored of it."""
    if not (folder / "run.sqlite").is_file():
        return {}
    db = sqlite3.connect(folder / "run.sqlite", timeout=0)  # or a busy writer makes us wait long
    try:
        return {row[0]: row[1:] for row in db.execute("SELECT * FROM answers")}
    except sqlite3.OperationalError:  # there is no table yet, or it is being written
        return {}
    finally:
        db.close()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    # A space, so that commands must quote it.
    return tmp_path_factory.mktemp("my runs")


@pytest.fixture(scope="module")
def questions(folder: Path) -> Path:
    """The invented questions, but those whose metric loads an embedding model."""
    quick = [row for row in rows(INVENTED) if row["metric"] != "sent-transformer"]
    return write_rows(folder / "questions.jsonl", quick)


@pytest.fixture(scope="module")
def options(questions: Path, tiny_model: Path) -> dict[str, Any]:
    return {"questions": questions, "model": str(tiny_model), "batch_size": 2, "device": "cpu"}


@pytest.fixture(scope="module")
def undisturbed(options: dict[str, Any], folder: Path) -> Path:
    return run(RunOptions(**options), folder / "undisturbed").folder


@pytest.fixture(scope="module")
def many(folder: Path) -> tuple[Path, Path]:
    """Questions, and a file of what a model said to them."""
    choices = [row for row in rows(INVENTED) if row["metric"] == "accuracy"]
    asked = [choices[n % 4] for n in range(MANY)]
    said = [{"id": n, "model_output_str": f"I say {n % 4}"} for n in range(len(asked))]
    return write_rows(folder / "many.jsonl", asked), write_rows(folder / "said.jsonl", said)


def replay(many: tuple[Path, Path], out: Path) -> list[str]:
    arguments = ["run", str(many[0]), "--model", str(many[1]), "--engine", "replay"]
    return [*COMMAND, *arguments, "--batch-size", "1", "--out", str(out)]


def with_model(options: dict[str, Any], out: Path) -> list[str]:
    arguments = ["run", str(options["questions"]), "--model", options["model"], "--device", "cpu"]
    return [*COMMAND, *arguments, "--batch-size", "2", "--out", str(out)]


def start(command: list[str]) -> subprocess.Popen[str]:
    return subprocess.Popen(
        command,
        start_new_session=True,
        # What runs in a shell's background inherits that Ctrl-C is ignored.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def wait_for_answers(process: subprocess.Popen[str], out: Path, count: int) -> None:
    while len(stored(out)) < count and process.poll() is None:
        time.sleep(0.01)


# --- What a run writes ----------------------------------------------------------------------


def test_a_run_folder_holds_everything(undisturbed: Path, options: dict[str, Any]) -> None:
    predictions = rows(undisturbed / "predictions.jsonl")
    assert [row["id"] for row in predictions] == list(range(16))
    assert all(list(row) == ["id", "model_output_str", "outcome"] for row in predictions)
    scores = json.loads((undisturbed / "scores.json").read_text("utf-8"))
    assert sum(scores["outcomes"].values()) == 16
    assert set(scores["outcomes"]) == set(Outcome)
    assert scores["out"] == str(undisturbed)
    assert 0 <= scores["macro"] <= 1
    manifest = json.loads((undisturbed / "manifest.json").read_text("utf-8"))
    assert manifest["settings"]["batch_size"] == 2
    assert manifest["engine"]["dtype"] == "float32"
    assert not list(undisturbed.glob("*.part"))
    assert len(stored(undisturbed)) == 16


def test_the_same_command_again_asks_nothing_again(
    undisturbed: Path, options: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("harness.engines.pool.open_engine", None)
    before = (undisturbed / "predictions.jsonl").read_bytes()
    again = run(RunOptions(**options), undisturbed)
    assert (undisturbed / "predictions.jsonl").read_bytes() == before
    assert as_json(again) == (undisturbed / "scores.json").read_text("utf-8")


def test_a_run_is_scored_anew_without_generating(undisturbed: Path) -> None:
    assert as_json(score_run(undisturbed)) == (undisturbed / "scores.json").read_text("utf-8")


def test_without_out_the_folder_follows_from_the_settings(
    options: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    few = {**options, "limit": 1}
    first, again = run(RunOptions(**few)).folder, run(RunOptions(**few)).folder
    other = run(RunOptions(**few, bank="none")).folder
    assert first == again != other
    assert first.parent == Path("runs")


def test_limit_takes_the_first_and_task_type_the_routed(
    options: dict[str, Any], tmp_path: Path
) -> None:
    result = run(RunOptions(**options, limit=3), tmp_path / "limit")
    assert [row["id"] for row in rows(result.folder / "predictions.jsonl")] == [0, 1, 2]
    chosen = RunOptions(**options, limit=2, task_type=TaskType.RANKING)
    result = run(chosen, tmp_path / "ranking")
    ranked = rows(result.folder / "predictions.jsonl")
    assert len(ranked) == 2
    for row in ranked:
        assert sorted(row["model_output_str"].split(",")) == list("12345")
    assert set(result.report.scores.tasks) == {"kettle-rank"}


def test_a_type_that_no_question_has_is_an_error(options: dict[str, Any], tmp_path: Path) -> None:
    alone = write_rows(tmp_path / "one.jsonl", rows(INVENTED)[:1])
    chosen = RunOptions(**{**options, "questions": alone}, task_type=TaskType.RANKING)
    with pytest.raises(HarnessError, match=r"one\.jsonl: no question is routed to ranking"):
        run(chosen, tmp_path / "run")


def test_bad_rows_stop_a_run_or_are_left_out(options: dict[str, Any], tmp_path: Path) -> None:
    lines = INVENTED.read_text("utf-8").splitlines()
    bad = tmp_path / "bad.jsonl"
    bad.write_text("\n".join([lines[0], "{}", lines[1]]), "utf-8")
    chosen = {**options, "questions": bad}
    with pytest.raises(HarnessError, match=r"bad\.jsonl:2"):
        run(RunOptions(**chosen), tmp_path / "run")
    result = run(RunOptions(**chosen, skip_bad=True), tmp_path / "run")
    assert result.bad_rows == 1
    assert [row["id"] for row in rows(result.folder / "predictions.jsonl")] == [0, 2]
    assert score_run(result.folder).to_json() == result.to_json()


def test_without_constraints_answers_rest_on_mending(
    options: dict[str, Any], undisturbed: Path, tmp_path: Path
) -> None:
    result = run(RunOptions(**options, constrain=False), tmp_path / "free")
    assert result.outcomes[Outcome.CLEAN] < 5
    assert sum(result.outcomes.values()) == 16


def test_questions_without_truth_are_answered_and_not_scored(
    options: dict[str, Any], tmp_path: Path
) -> None:
    bare = [
        {key: row[key] for key in ("input_field", "is_multiple_choice")}
        for row in rows(INVENTED)[:6]
    ]
    asked = write_rows(tmp_path / "bare.jsonl", bare)
    result = run(RunOptions(**{**options, "questions": asked}), tmp_path / "run")
    document = result.to_json()
    assert sum(document["outcomes"].values()) == 6
    assert document["macro"] is None
    assert all(task["score"] is None for task in document["tasks"].values())


def test_stored_outputs_are_replayed_and_called_what_they_are(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = write_rows(tmp_path / "asked.jsonl", rows(INVENTED)[:4])
    outputs = {0: "0", 1: "The answer is 3", 2: "who knows"}
    said = [{"id": id, "model_output_str": text} for id, text in outputs.items()]
    model = write_rows(tmp_path / "said.jsonl", said)
    result = run(RunOptions(asked, str(model), engine="replay"), tmp_path / "run")
    predictions = rows(result.folder / "predictions.jsonl")
    assert [(row["model_output_str"], row["outcome"]) for row in predictions] == [
        ("0", "clean"),
        ("3", "repaired"),
        ("0", "fallback"),
        ("1", "fallback"),  # the file says nothing to the fourth
    ]
    assert result.report.scores.tasks["lamp-part"].score == 1.0
    note = "note: engine 'replay' cannot hold a decoder; answers rest on mending alone\n"
    assert note in capsys.readouterr().err
    run(RunOptions(asked, str(model), engine="replay", constrain=False), tmp_path / "free")
    assert "cannot hold" not in capsys.readouterr().err


# --- How it goes on -------------------------------------------------------------------------


def test_a_run_killed_at_any_moment_goes_on_to_the_same_bytes(
    many: tuple[Path, Path], folder: Path
) -> None:
    began = time.monotonic()
    subprocess.run(replay(many, folder / "whole"), check=True, capture_output=True)
    whole = time.monotonic() - began
    expected = (folder / "whole" / "predictions.jsonl").read_bytes()
    for number in range(KILLS):
        out = folder / f"killed {number}"
        # One moment in each equal part of 10 to 90 % of the time the whole run takes.
        share = 0.1 + 0.8 * (number + CHANCE.random()) / KILLS
        process = start(replay(many, out))
        time.sleep(share * whole)
        process.kill()
        process.communicate()
        before = stored(out)
        subprocess.run(replay(many, out), check=True, capture_output=True)
        assert (out / "predictions.jsonl").read_bytes() == expected, f"killed at {share:.3f}"
        after = stored(out)
        assert before.items() <= after.items()
        assert after == stored(folder / "whole")


def test_a_model_killed_between_batches_repeats_only_the_unfinished(
    options: dict[str, Any], undisturbed: Path, folder: Path
) -> None:
    out, wanted = folder / "killed model", CHANCE.randrange(2, 13)
    process = start(with_model(options, out))
    wait_for_answers(process, out, wanted)
    process.kill()
    process.communicate()
    before = stored(out)
    assert wanted <= len(before) < 16
    run(RunOptions(**options), out)
    assert before.items() <= stored(out).items()
    batches = [batch for batch, *_ in stored(out).values()]
    assert all(batches.count(batch) <= 2 for batch in batches)
    expected = (undisturbed / "predictions.jsonl").read_bytes()
    assert (out / "predictions.jsonl").read_bytes() == expected


def test_what_was_answered_when_an_engine_died_is_stored(
    many: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = ReplayEngine.generate

    def dying(engine: ReplayEngine, requests: Sequence[Request]) -> Iterator[Completion]:
        yield from islice(whole(engine, requests), 7)
        raise EngineError("it died")

    monkeypatch.setattr(ReplayEngine, "batches_itself", True)
    monkeypatch.setattr(ReplayEngine, "generate", dying)
    questions, outputs = many
    with pytest.raises(EngineError, match="it died"):
        run(RunOptions(questions, str(outputs), engine="replay"), tmp_path / "run")
    assert len(stored(tmp_path / "run")) == 7


def test_ctrl_c_ends_after_the_batch_and_says_how_to_go_on(
    options: dict[str, Any], undisturbed: Path, folder: Path
) -> None:
    out = folder / "stopped"
    process = start(with_model(options, out))
    wait_for_answers(process, out, 2)
    os.killpg(process.pid, signal.SIGINT)
    _, said = process.communicate()
    assert process.returncode == 130
    answered = len(stored(out))
    assert 2 <= answered < 16
    assert "stopping after this batch; once more to stop at once" in said
    command = shlex.join(["shopharness", *with_model(options, out)[len(COMMAND) :]])
    when = f"interrupted after {answered} of 16 questions; to go on: "
    assert said.splitlines()[-1] == when + command
    run(RunOptions(**options), out)
    expected = (undisturbed / "predictions.jsonl").read_bytes()
    assert (out / "predictions.jsonl").read_bytes() == expected


def test_ctrl_c_while_the_model_loads_says_how_to_go_on_too(
    options: dict[str, Any], folder: Path
) -> None:
    out = folder / "stopped early"
    process = start(with_model(options, out))
    while not (out / "manifest.json").exists():
        time.sleep(0.01)
    os.killpg(process.pid, signal.SIGINT)
    _, said = process.communicate()
    assert process.returncode == 130
    assert said.splitlines()[-1].startswith("interrupted; to go on: shopharness run ")
    assert "Traceback" not in said


def test_a_folder_left_without_an_answer_may_be_used_by_another_run(
    options: dict[str, Any], tmp_path: Path
) -> None:
    with pytest.raises(HarnessError, match="no engine is called 'transfomers'"):
        run(RunOptions(**options, engine="transfomers"), tmp_path / "run")
    (tmp_path / "run" / "manifest.json.part").write_text("{", "utf-8")
    run(RunOptions(**options, limit=1), tmp_path / "run")


# --- What it refuses ------------------------------------------------------------------------


def test_two_processes_never_work_on_one_folder(many: tuple[Path, Path], folder: Path) -> None:
    out = folder / "taken"
    with Store(out, {}):
        second = subprocess.run(replay(many, out), capture_output=True, text=True, check=False)
    assert second.returncode == 2
    assert second.stderr == (
        f"error: {out}: process {os.getpid()} is working on this run; wait for it, stop it, or "
        "choose another --out\n"
    )


def test_another_runs_folder_is_refused_and_left_as_it_was(
    undisturbed: Path, options: dict[str, Any]
) -> None:
    before = (undisturbed / "manifest.json").read_bytes()
    message = r"holds another run \(seed was 0\); choose another --out"
    with pytest.raises(HarnessError, match=message):
        run(RunOptions(**options, seed=1), undisturbed)
    assert (undisturbed / "manifest.json").read_bytes() == before
    run(RunOptions(**options), undisturbed)


def test_changed_questions_are_another_run(
    options: dict[str, Any], questions: Path, tmp_path: Path
) -> None:
    asked = write_rows(tmp_path / "asked.jsonl", rows(questions)[:2])
    chosen = RunOptions(**{**options, "questions": asked})
    run(chosen, tmp_path / "run")
    write_rows(asked, rows(questions)[:1])
    with pytest.raises(HarnessError, match=r"holds another run \(questions_sha256 was"):
        run(chosen, tmp_path / "run")
    with pytest.raises(HarnessError, match="has changed since the run; scores would mean nothing"):
        score_run(tmp_path / "run")
    asked.unlink()
    with pytest.raises(HarnessError, match="its questions are no longer at"):
        score_run(tmp_path / "run")


def test_a_folder_of_other_things_is_refused(options: dict[str, Any], tmp_path: Path) -> None:
    (tmp_path / "thesis.tex").touch()
    (tmp_path / "lock").write_text("a key")
    with pytest.raises(HarnessError, match="holds files that are no run's; choose another --out"):
        run(RunOptions(**options), tmp_path)
    assert (tmp_path / "lock").read_text() == "a key"
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "run.sqlite").write_text("a diary")
    with pytest.raises(HarnessError, match=r"run\.sqlite: cannot be used: file is not a database"):
        run(RunOptions(**options), tmp_path / "other")


def test_questions_from_a_pipe_are_refused(options: dict[str, Any], tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(HarnessError, match="is a pipe; a run reads its questions more than once"):
        run(RunOptions(**{**options, "questions": tmp_path / "pipe"}), tmp_path / "run")


def test_a_folder_that_can_no_longer_be_written_is_told(tmp_path: Path) -> None:
    with Store(tmp_path, {}) as store:
        store._db.execute("PRAGMA query_only = 1")
        with pytest.raises(HarnessError, match=r"run\.sqlite: cannot be written: attempt to write"):
            store.add_cost(Cost())


@pytest.mark.parametrize("name", ["questions_sha256", "strategy"])
def test_another_versions_run_is_refused(undisturbed: Path, tmp_path: Path, name: str) -> None:
    old = shutil.copytree(undisturbed, tmp_path / "old")
    manifest = json.loads((old / "manifest.json").read_text("utf-8"))
    del manifest["settings"][name]
    (old / "manifest.json").write_text(json.dumps(manifest), "utf-8")
    with pytest.raises(HarnessError, match="is not a run's manifest, or one of another version"):
        score_run(old)


def test_what_another_version_counts_does_no_harm() -> None:
    assert sum_costs([{"answered": 1, "dreams": 2}, {"answered": 2}]).answered == 3


def test_an_outcome_of_another_version_is_told(undisturbed: Path, tmp_path: Path) -> None:
    old = shutil.copytree(undisturbed, tmp_path / "old")
    with sqlite3.connect(old / "run.sqlite") as db:
        db.execute("UPDATE answers SET outcome = 'guessed'")
    with pytest.raises(HarnessError, match=r"run\.sqlite: cannot be read: 'guessed' is not"):
        score_run(old)
