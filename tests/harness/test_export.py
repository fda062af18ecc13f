"""A run's questions in other tools' hands: what they read is what the run holds, exactly."""

from __future__ import annotations

import csv
import hashlib
import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from harness.errors import HarnessError, RunError
from harness.export import Format, export_run
from harness.fewshot import read_bank
from harness.prompt import leading_messages, read_instructions
from harness.question import Question
from harness.records import Record
from harness.results import RunResult, count_outcomes
from harness.router import route
from harness.scoring import score_outputs
from harness.scoring.metrics import Metric
from harness.store import Stored
from harness.strategies import direct
from tasks.base import Outcome

ODD = (
    'say "it", or not',
    "two\nlines",
    "Windows\r\nlines",
    "a lone \r return",
    "nul \0 inside",
    "",
    "NA",
    "null",
    " spaces ",
    "\ufeffmark \u2028 line \x1a end",
    "=1+1",
    "\\N",
    "1",
    "日本語 🧴",
)
TASKS: tuple[tuple[Metric, Any], ...] = (
    (Metric.ACCURACY, 1),
    (Metric.ROUGE_L, "two\nlines"),
    (Metric.MICRO_F1, ("red", "two\nlines")),
    (Metric.NDCG, (0.5, 1.0, 0.0)),
)


@pytest.fixture
def result(tmp_path: Path) -> RunResult:
    return make_result(tmp_path / "run", ODD)


def make_result(folder: Path, said: tuple[str, ...]) -> RunResult:
    """A run in which each odd text is prompt, completion and answer once."""
    questions = []
    for id, text in enumerate(said):
        metric, truth = TASKS[id % 4]
        kind = metric.task_type
        known = None if id == 5 else truth
        prompt = f"Rank the products.\n1. {text}\n2. b\n3. c"
        name = f"task/{id % 4}"
        questions.append(Question(id, prompt, id % 4 == 0, known, name, kind, metric, None))
    stored = [Stored(id, s, id != 3, s, Outcome.CLEAN, 90, 80, 7, 0) for id, s in enumerate(said)]
    routes = [route(question.text, question.is_multiple_choice) for question in questions]
    report = score_outputs(questions, said)
    joined = zip(questions, routes, stored, report.samples, strict=True)
    folder.mkdir(exist_ok=True)
    bank, said_first = read_bank("per-type"), read_instructions("direct")
    digests = {"bank_sha256": bank.digest, "instructions_sha256": said_first.digest}
    manifest = {
        "created": "2026-01-02T03:04:05+00:00",
        "settings": {
            "questions_sha256": "",
            "bank": "per-type",
            "strategy": "direct",
            "temperature": 0.0,
            **digests,
        },
        "questions": {"path": "questions.jsonl", "asked": len(said)},
        "model": {"path": "/models/tiny"},
    }
    (folder / "manifest.json").write_text(json.dumps(manifest), "utf-8")
    records = tuple(Record(*parts) for parts in joined)
    outcomes = count_outcomes(one.outcome for one in stored)
    return RunResult(folder, outcomes, 0, report, records=records)


def texts(result: RunResult) -> list[tuple[str, str, str]]:
    return [(r.question.text, r.stored.completion, r.stored.answer) for r in result.records]


NAMES = ("prompt", "completion", "answer")

# --- Tables -----------------------------------------------------------------------------------


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(said=st.lists(st.text(st.characters(exclude_categories=["Cs"])), min_size=1, max_size=3))
def test_csv_holds_any_text(said: list[str], tmp_path: Path) -> None:
    result = make_result(tmp_path / "any", (*said,))
    (path,) = export_run(result, Format.CSV)
    with path.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert [tuple(row[name] for name in NAMES) for row in rows] == texts(result)


def test_csv_reads_back_in_pandas(result: RunResult) -> None:
    pandas = pytest.importorskip("pandas")
    (path,) = export_run(result, Format.CSV)
    frame = pandas.read_csv(path, keep_default_na=False, na_values={"score": [""]})
    assert [tuple(map(str, row)) for row in frame[list(NAMES)].to_numpy()] == texts(result)
    check_scores(result, [None if score != score else score for score in frame["score"]])
    assert list(frame["finished"]) == [id != 3 for id in range(len(ODD))]


def test_csv_and_parquet_read_back_in_duckdb(result: RunResult) -> None:
    duckdb = pytest.importorskip("duckdb")
    pytest.importorskip("pyarrow")
    for format, source in (
        (Format.CSV, "read_csv('{}', allow_quoted_nulls = false)"),
        (Format.PARQUET, "'{}'"),
    ):
        (path,) = export_run(result, format)
        table = source.format(path)
        query = f"SELECT prompt, completion, answer, score, truth FROM {table} ORDER BY id"
        rows = duckdb.sql(query).fetchall()
        assert [row[:3] for row in rows] == texts(result)
        check_scores(result, [row[3] for row in rows])
        assert rows[5][4] is None
        assert json.loads(rows[3][4]) == [0.5, 1.0, 0.0]


def test_parquet_reads_back_in_pandas_with_types(result: RunResult) -> None:
    pandas = pytest.importorskip("pandas")
    pytest.importorskip("pyarrow")
    (path,) = export_run(result, Format.PARQUET)
    frame = pandas.read_parquet(path)
    assert [tuple(row) for row in frame[list(NAMES)].to_numpy()] == texts(result)
    kinds = frame.dtypes.astype(str)
    assert (kinds["id"], kinds["score"], kinds["finished"]) == ("int64", "float64", "bool")


def test_jsonl_keeps_truths_as_they_are(result: RunResult) -> None:
    (path,) = export_run(result, Format.JSONL)
    rows = [json.loads(line) for line in path.read_text("utf-8").split("\n")[:-1]]
    assert [tuple(row[name] for name in NAMES) for row in rows] == texts(result)
    assert [rows[id]["truth"] for id in range(4)] == [
        1,
        "two\nlines",
        ["red", "two\nlines"],
        [0.5, 1.0, 0.0],
    ]
    assert (rows[5]["truth"], rows[5]["score"], rows[5]["missing"]) == (None, None, "no truth")
    entities = rows[2]
    assert (entities["true_positives"], entities["false_negatives"]) == (0, 2)
    assert {row["routed_type"] for row in rows} > {"multiple-choice"}


def test_jsonl_reads_back_in_pandas_and_duckdb(result: RunResult) -> None:
    pandas = pytest.importorskip("pandas")
    duckdb = pytest.importorskip("duckdb")
    (path,) = export_run(result, Format.JSONL)
    frame = pandas.read_json(path, lines=True, dtype=False)
    assert [tuple(row) for row in frame[list(NAMES)].to_numpy()] == texts(result)
    check_scores(result, [None if score != score else score for score in frame["score"]])
    query = f"SELECT prompt, completion, answer, score FROM read_json('{path}') ORDER BY id"
    rows = duckdb.sql(query).fetchall()
    assert [row[:3] for row in rows] == texts(result)
    check_scores(result, [row[3] for row in rows])


def check_scores(result: RunResult, found: list[float | None]) -> None:
    assert found == [record.score for record in result.records]


def test_parquet_without_pyarrow_says_what_to_install(
    result: RunResult, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(HarnessError, match=r"pip install 'shopharness\[parquet\]'"):
        export_run(result, Format.PARQUET)


# --- lm-evaluation-harness --------------------------------------------------------------------


def test_lm_eval_logs_hold_what_its_own_do(result: RunResult) -> None:
    *paths, of_all = export_run(result, Format.LM_EVAL)
    assert of_all.name == "results_2026-01-02T03-04-05.json"
    assert [path.name for path in paths] == [
        f"samples_task_{number}_2026-01-02T03-04-05.jsonl" for number in range(4)
    ]
    lines = [line for path in paths for line in path.read_text("utf-8").split("\n")[:-1]]
    samples = {sample["doc_id"]: sample for sample in map(json.loads, lines)}
    assert sorted(samples) == list(range(len(ODD)))
    for id, sample in samples.items():
        record = result.records[id]
        prompt = sample["arguments"]["gen_args_0"]["arg_0"]
        assert sample["resps"] == [[record.stored.completion]]
        assert sample["filtered_resps"] == [record.stored.answer]
        assert sample["doc"]["input_field"] == record.question.text
        # As lm_eval/evaluator.py computes them.
        doc = json.dumps(sample["doc"], indent=2, ensure_ascii=False)
        assert sample["doc_hash"] == hashlib.sha256(doc.encode()).hexdigest()
        assert sample["prompt_hash"] == hashlib.sha256(prompt.encode()).hexdigest()
        assert sample["target_hash"] == hashlib.sha256(sample["target"].encode()).hexdigest()
        for metric in sample["metrics"]:
            assert isinstance(sample[metric], int | float)
    scored = json.loads(of_all.read_text("utf-8"))
    assert scored["model_name"] == "/models/tiny"
    for name, task in result.report.scores.tasks.items():
        expected = {"alias": name}
        if task.score is not None:
            expected[f"{task.metric},shopharness"] = task.score
        assert scored["results"][name] == expected
        assert scored["n-samples"][name] == {"original": task.n, "effective": task.n}
        of_task = [samples[r.question.id] for r in result.records if r.sample.task_name == name]
        hashes = "".join(s["doc_hash"] + s["prompt_hash"] + s["target_hash"] for s in of_task)
        assert scored["task_hashes"][name] == hashlib.sha256(hashes.encode()).hexdigest()
    assert samples[5]["metrics"] == []
    assert samples[2]["metrics"] == [
        "micro f1",
        "true_positives",
        "false_positives",
        "false_negatives",
    ]


def test_lm_eval_logs_hold_the_whole_chat(result: RunResult) -> None:
    (path, *_) = export_run(result, Format.LM_EVAL)
    sample = json.loads(path.read_text("utf-8").split("\n")[0])
    record = result.records[0]
    leading = leading_messages(
        record.route.task_type, read_bank("per-type"), direct, read_instructions("direct")
    )
    chat = json.loads(sample["arguments"]["gen_args_0"]["arg_0"])
    assert chat == [
        *(message._asdict() for message in leading),
        {"role": "user", "content": record.question.text},
    ]


def test_tasks_with_like_names_get_files_of_their_own(result: RunResult) -> None:
    names = ("a/b", "A b", "../../etc", "", "x" * 300, "日本")
    records = [
        replace(record, sample=replace(record.sample, task_name=name))
        for record, name in zip(result.records, names, strict=False)
    ]
    *paths, _ = export_run(replace(result, records=tuple(records)), Format.LM_EVAL)
    assert len({path.name.casefold() for path in paths}) == len(names)
    assert {path.parent for path in paths} == {result.folder / "lm-eval"}
    assert all(path.read_text("utf-8").count("\n") == 1 for path in paths)


# --- The command ------------------------------------------------------------------------------


def test_out_that_cannot_be_written_is_refused(result: RunResult, tmp_path: Path) -> None:
    for format in Format:
        (tmp_path / "file").touch()
        with pytest.raises(RunError, match="cannot be written"):
            export_run(result, format, tmp_path / "file" / "x")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["export", "nothing"], "error: nothing: holds no run"),
        (["export", "nothing", "--format", "xml"], "error: --format: there is no 'xml'; there are"),
    ],
)
def test_mistakes_are_told_in_a_line(arguments: list[str], message: str, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "harness.cli", *arguments],
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
        env={"PYTHONPATH": str(Path(__file__).parents[2]), "PATH": ""},
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(message)
    assert done.stderr.count("\n") == 1
