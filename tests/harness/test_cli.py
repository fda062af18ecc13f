"""The command as a person or a script meets it: real processes, exit codes, exact words."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import harness
from tasks import Outcome

INVENTED = Path(__file__).parents[1] / "data" / "invented_questions.jsonl"
HEAVY = ("torch", "transformers", "vllm", "outlines", "llguidance", "sentence_transformers")
LIGHTLY = f"""
import sys
from harness.cli import main
try:
    main()
finally:
    loaded = sorted(name for name in {HEAVY} if name in sys.modules)
    if loaded:
        print("loaded", *loaded, file=sys.stderr)
        sys.exit(99)
"""


Done = subprocess.CompletedProcess[str]


def shopharness(*arguments: str | Path, cwd: Path | None = None) -> Done:
    return finish(start(*arguments, cwd=cwd))


def start(*arguments: str | Path, cwd: Path | None = None) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "harness.cli", *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(Path(harness.__file__).parents[1])},
    )


def finish(process: subprocess.Popen[str]) -> Done:
    out, err = process.communicate()
    return subprocess.CompletedProcess(process.args, process.returncode, out, err)


@pytest.fixture(scope="module")
def runs(tiny_model: Path, tmp_path_factory: pytest.TempPathFactory) -> list[tuple[Path, Done]]:
    """The same run twice, as two processes."""
    folder = tmp_path_factory.mktemp("runs")
    outs = [folder / "one", folder / "two"]
    arguments: list[str | Path] = ["run", INVENTED, "--model", tiny_model, "--json"]
    processes = [start(*arguments, "--out", out) for out in outs]
    return [(out, finish(process)) for out, process in zip(outs, processes, strict=True)]


@pytest.fixture(scope="module")
def quick(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Questions whose metrics load no embedding model."""
    path = tmp_path_factory.mktemp("quick") / "quick.jsonl"
    lines = INVENTED.read_text("utf-8").splitlines(keepends=True)
    path.write_text("".join(line for line in lines if "sent-transformer" not in line), "utf-8")
    return path


@pytest.fixture(scope="module")
def mistaken(quick: Path) -> Path:
    folder = quick.parent
    said = '{"id": %s, "model_output_str": ""}\n'
    for name, content in {
        "q.jsonl": quick.read_text("utf-8"),
        "two.jsonl": '{"model_output_str": ""}\n' * 2,
        "twice.jsonl": said % 0 + said % 0,
        "few.jsonl": said % 0 + said % 1,
        "past.jsonl": said % 99,
        "empty.jsonl": "",
    }.items():
        (folder / name).write_text(content, "utf-8")
    return folder


@pytest.fixture(scope="module")
def replayed(mistaken: Path) -> Path:
    """A folder with a run, `run`, of stored outputs."""
    said = "".join(f'{{"id": {n}, "model_output_str": "0"}}\n' for n in range(16))
    (mistaken / "said.jsonl").write_text(said, "utf-8")
    arguments = ["run", "q.jsonl", "--model", "said.jsonl", "--engine", "replay", "--out", "run"]
    assert shopharness(*arguments, cwd=mistaken).returncode == 0
    return mistaken


# --- Results --------------------------------------------------------------------------------


def test_the_same_run_gives_the_same_bytes(runs: Any) -> None:
    (one, first), (two, second) = runs
    assert (first.returncode, second.returncode) == (0, 0)
    assert (one / "predictions.jsonl").read_bytes() == (two / "predictions.jsonl").read_bytes()
    documents = [json.loads(done.stdout) for done in (first, second)]
    for document in documents:
        del document["out"]
    assert documents[0] == documents[1]


def test_json_goes_to_stdout_and_into_the_folder_and_nothing_else_does(runs: Any) -> None:
    for out, done in runs:
        assert done.stdout == (out / "scores.json").read_text("utf-8")
        assert "Traceback" not in done.stderr
        assert "Warning" not in done.stderr


def test_a_runs_document_is_its_scores_with_outcomes_and_folder(runs: Any) -> None:
    out, done = runs[0]
    document = json.loads(done.stdout)
    predictions = out / "predictions.jsonl"
    scored = shopharness("score", INVENTED, predictions, "--json")
    lines = predictions.read_text("utf-8").splitlines()
    outcomes = [json.loads(line)["outcome"] for line in lines]
    assert document == {
        **json.loads(scored.stdout),
        "outcomes": {
            name: outcomes.count(name) for name in ("clean", "repaired", "fallback", "truncated")
        },
        "out": str(out),
    }


def test_a_run_for_people_shows_scores_outcomes_and_folder(replayed: Path) -> None:
    arguments = ["run", "q.jsonl", "--model", "said.jsonl", "--engine", "replay", "--out", "run"]
    done = shopharness(*arguments, cwd=replayed)
    *table, outcomes, _, where, page = done.stdout.splitlines()
    assert table[0].split() == ["task", "type", "metric", "n", "score", "95", "%"]
    assert outcomes.startswith("answers: ")
    assert [part.split()[-1] for part in outcomes.split(",")] == list(Outcome)
    assert (where, page) == ("run: run", "page: run/report.html")
    assert shopharness("score", "run", cwd=replayed).stdout == done.stdout


def test_scores_alone_can_hold_every_sample(replayed: Path) -> None:
    scored = shopharness("score", "q.jsonl", "said.jsonl", "--json", "--samples", cwd=replayed)
    assert len(json.loads(scored.stdout)["samples"]) == 16


def test_predictions_without_ids_are_taken_in_order(quick: Path, tmp_path: Path) -> None:
    said = tmp_path / "said.jsonl"
    said.write_text('{"model_output_str": "0"}\n' * 16, "utf-8")
    scored = shopharness("score", quick, said, "--json")
    assert json.loads(scored.stdout)["tasks"]["lamp-part"]["score"] == 0.5


def test_rows_left_out_are_counted_on_stderr(quick: Path, tmp_path: Path) -> None:
    lines = quick.read_text("utf-8").splitlines()
    bad = tmp_path / "bad.jsonl"
    bad.write_text("\n".join(["{}", *lines[:2], "{"]), "utf-8")
    routed = shopharness("route", bad, "--skip-bad", "--json")
    assert routed.returncode == 0
    assert json.loads(routed.stdout)["n"] == 2
    assert routed.stderr == "left out 2 rows that could not be used\n"


# --- Mistakes -------------------------------------------------------------------------------

MISTAKES = [
    (
        "run none.jsonl --model m",
        "error: none.jsonl: no such file; give a question file or the folder of Shopping MMLU",
    ),
    ("run q.jsonl --model m", "error: m: there is no such model folder"),
    (
        "run q.jsonl --model .",
        "error: .: no config.json; a model is a Hugging Face checkpoint folder",
    ),
    (
        "run q.jsonl --model q.jsonl --engine vlmm --out o",
        "error: no engine is called 'vlmm'; there are transformers, vllm, replay",
    ),
    (
        "run q.jsonl --model q.jsonl --engine replay --out o",
        "error: q.jsonl: not a file of completions: Object missing required field `id`; a line is "
        '{"id": 0, "model_output_str": "2"}',
    ),
    (
        "run q.jsonl --model q.jsonl --bank x",
        "error: no bank is called 'x'; there are mixed, none, per-type, track1, track2, track3, "
        "track4, or give the path of a .yaml file",
    ),
    (
        "run q.jsonl --model q.jsonl --bank x.yaml",
        "error: x.yaml: cannot be read: No such file or directory",
    ),
    (
        "run q.jsonl --model q.jsonl --task-type x",
        "error: --task-type: there is no 'x'; there are multiple-choice, ranking, retrieval, "
        "named_entity_recognition, generation",
    ),
    (
        "run q.jsonl --model q.jsonl --engine replay --out q.jsonl",
        "error: q.jsonl: cannot be written: File exists",
    ),
    (
        "run q.jsonl --model q.jsonl --preset x",
        "error: --preset: there is no 'x'; there are 1xh200, 4xt4-qwen2-72b, cpu, cpu-vllm, or "
        "name a YAML file",
    ),
    (
        "run q.jsonl --model q.jsonl --adapter .",
        "error: .: no adapter_config.json; an adapter is a folder as PEFT's save_pretrained "
        "writes it",
    ),
    (
        "run q.jsonl --model q.jsonl --set x",
        "error: --set: 'x' is not NAME=VALUE",
    ),
    (
        "run q.jsonl --model q.jsonl --set context=-1",
        "error: --set: context: -1 is below zero",
    ),
    (
        "score none",
        "error: none: holds no run; give a run's folder, or a question file and predictions",
    ),
    (
        "score q.jsonl",
        "error: q.jsonl: is a file, not a run's folder; to score answers to these questions: "
        "shopharness score q.jsonl PREDICTIONS",
    ),
    ("score q.jsonl none", "error: none: cannot be read: No such file or directory"),
    (
        "score q.jsonl q.jsonl",
        "error: q.jsonl:1: Object missing required field `model_output_str`; a line is "
        '{"model_output_str": "2"}, with "id" or without',
    ),
    (
        "score q.jsonl two.jsonl",
        "error: two.jsonl: 2 predictions for 16 questions; there must be one a question, in the "
        "same order, or each with its question's id",
    ),
    ("score q.jsonl twice.jsonl", "error: twice.jsonl:2: id 0 comes a second time"),
    (
        "score q.jsonl few.jsonl",
        "error: few.jsonl: 14 questions have no prediction (id 2, 3, 4, 5, 6, …); a question that "
        'could not be answered is handed in as ""',
    ),
    (
        "score q.jsonl past.jsonl",
        "error: past.jsonl:1: id 99 is no question's; ids are 0-based rows of the file",
    ),
    (
        "calibrate builtin --out .",
        "error: .: cannot be written: is a folder; name a file",
    ),
    (
        "bank select q.jsonl --model builtin --out q.jsonl/mine.yaml",
        "error: q.jsonl/mine.yaml: cannot be written: File exists",
    ),
    (
        "bank check per-type q.jsonl --model none",
        "error: none: there is no such model folder",
    ),
    (
        "shop train --start q.jsonl --out trained",
        "error: --start: q.jsonl is a file; name the folder of a model",
    ),
    (
        "route none.jsonl",
        "error: none.jsonl: no such file; give a question file or the folder of Shopping MMLU",
    ),
    (
        "route empty.jsonl",
        "error: empty.jsonl: holds no rows; give a file with one question a line",
    ),
]


@pytest.mark.parametrize(("line", "words"), MISTAKES)
def test_a_mistake_is_one_line_and_exit_code_2(mistaken: Path, line: str, words: str) -> None:
    done = shopharness(*line.split(), cwd=mistaken)
    assert (done.returncode, done.stdout, done.stderr) == (2, "", words + "\n")


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("run q.jsonl --model m --limit 0", "Invalid value for '--limit'"),
        ("run q.jsonl --model m --batch-size x", "Invalid value for '--batch-size'"),
        ("run q.jsonl --model m --temperature inf", "Invalid value for '--temperature'"),
        ("run q.jsonl --model m --nonsense", "No such option: --nonsense"),
        ("nonsense", "No such command 'nonsense'"),
    ],
)
def test_a_wrong_command_line_is_exit_code_2(mistaken: Path, line: str, words: str) -> None:
    done = shopharness(*line.split(), cwd=mistaken)
    assert done.returncode == 2
    assert done.stdout == ""
    assert words in done.stderr
    assert "Traceback" not in done.stderr


def test_a_traceback_is_shown_to_who_asks_for_it(mistaken: Path) -> None:
    done = shopharness("--debug", "score", "none", cwd=mistaken)
    assert done.returncode == 1
    assert "Traceback" in done.stderr
    assert done.stderr.endswith(
        "harness.errors.RunError: none: holds no run; give a run's folder, or a question file and "
        "predictions\n"
    )


@pytest.mark.parametrize(
    ("option", "words"),
    [
        (("--dtype", "x"), "--dtype: there is no 'x'; there are auto, float32, float16, bfloat16"),
        (("--device", "x"), "cannot be loaded as a causal language model: Expected one of cpu"),
    ],
)
def test_a_model_that_cannot_be_loaded_as_asked(
    quick: Path, tiny_model: Path, tmp_path: Path, option: tuple[str, str], words: str
) -> None:
    from harness import RunOptions, run
    from harness.errors import HarnessError

    fields = {option[0].removeprefix("--"): option[1]}
    with pytest.raises(HarnessError, match=words):
        run(RunOptions(quick, str(tiny_model), **fields), tmp_path / "run")  # mistyped on purpose


@pytest.mark.parametrize("file", ["model.safetensors", "config.json", "tokenizer.json"])
def test_a_broken_checkpoint_is_named(
    quick: Path, tiny_model: Path, tmp_path: Path, file: str
) -> None:
    from harness import RunOptions, run
    from harness.errors import ModelError

    broken = tmp_path / "broken"
    broken.mkdir()
    for path in tiny_model.iterdir():
        (broken / path.name).write_bytes(path.read_bytes()[: 100 if path.name == file else None])
    with pytest.raises(ModelError, match=f"^{broken}: cannot be loaded as a causal language model"):
        run(RunOptions(quick, str(broken)), tmp_path / "run")


# --- What is not loaded, and what is public -------------------------------------------------


@pytest.mark.parametrize(
    "line",
    [
        "--help",
        "--version",
        "run --help",
        "presets",
        "route q.jsonl",
        "score q.jsonl said.jsonl",
        "score run",
        "compare run run",
    ],
)
def test_nothing_heavy_is_loaded_where_no_model_is_asked(replayed: Path, line: str) -> None:
    command = [sys.executable, "-c", LIGHTLY, *line.split()]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=replayed)
    assert (done.returncode, done.stderr) == (0, "")


def test_a_reader_that_goes_away_is_no_error(quick: Path) -> None:
    command = f"{sys.executable} -m harness.cli route {quick} --explain | head -1"
    done = subprocess.run(command, shell=True, capture_output=True, text=True, check=False)
    assert done.stdout.startswith("0\tmultiple-choice\t")
    assert done.stderr == ""


@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_closed_or_full_output_changes_no_verdict(tmp_path: Path, unbuffered: str) -> None:
    def code(verb: str, end: str) -> tuple[int, str]:
        command = f"set -o pipefail; {sys.executable} -m harness.cli {verb} {end}"
        environment = {**os.environ, "PYTHONUNBUFFERED": unbuffered}
        done = subprocess.run(
            ["bash", "-c", command], capture_output=True, text=True, check=False, env=environment
        )
        return done.returncode, done.stderr

    # Without a buffer the reader is missed while a verb still prints: then there is no verdict.
    assert code("presets", "| true") == (141 if unbuffered else 0, "")
    assert code(f"check {tmp_path}", "| true") == (141 if unbuffered else 1, "")
    assert code("presets", "> /dev/full") == (2, "error: output: No space left on device\n")
    assert code("route nosuch", "| true")[0] == 2


@pytest.mark.parametrize("verb", ["prompt {}", "plan {} --preset 4xt4-qwen2-72b", "route {}"])
def test_rows_left_out_are_counted(quick: Path, tmp_path: Path, verb: str) -> None:
    path = tmp_path / "mixed.jsonl"
    path.write_text(f"{{}}\n{quick.read_text('utf-8')}", "utf-8")
    given = verb.format(path).split()
    assert "mixed.jsonl:1: field 'input_field': missing" in shopharness(*given).stderr
    done = shopharness(*given, "--skip-bad", *(["--row", "1"] if given[0] == "prompt" else []))
    assert done.stderr.splitlines()[-1] == "left out 1 rows that could not be used"


def test_the_public_names_are_these() -> None:
    assert harness.__all__ == [
        "Ablation",
        "HarnessError",
        "Question",
        "RunComparison",
        "RunOptions",
        "RunResult",
        "ablate",
        "compare",
        "export_run",
        "read_questions",
        "route",
        "run",
        "score",
        "score_run",
        "write_report",
    ]
    assert all(getattr(harness, name) is not None for name in harness.__all__)
    with pytest.raises(AttributeError, match="module 'harness' has no attribute 'nonsense'"):
        harness.nonsense  # noqa: B018  # the access itself is what fails
