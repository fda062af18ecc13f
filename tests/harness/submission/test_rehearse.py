"""Rehearsals: healthy submissions are go, sabotaged ones are not, and each cause is named."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import psutil
import pytest

from harness.planner.rates import Rates, write_rates
from harness.submission import rehearse as module
from harness.submission.child import Isolation
from harness.submission.contract import track_of
from harness.submission.judgement import Pace, time_check
from harness.submission.pack import PackOptions, pack
from harness.submission.performance import Performance
from harness.submission.rehearse import RehearseOptions, rehearse
from harness.submission.scale import Calibration
from harness.submission.verdict import BatchTime, Rehearsal, Verdict

Sabotage = Callable[[Path], None]
ROOMY = 20.0
"""Tests say nothing of speed: a busy machine gets more time."""


def options(folder: Path, questions: Path, **given: Any) -> RehearseOptions:
    scale = given.pop("scale", ROOMY)
    return replace(RehearseOptions(folder, questions, calibration=Calibration(scale)), **given)


def cause(result: Rehearsal) -> str:
    return "\n".join(
        f"{check.name}: {check.detail}" for check in result.checks if check.verdict is Verdict.NO_GO
    )


def of(result: Rehearsal, name: str) -> tuple[Verdict, str]:
    return next((one.verdict, one.detail) for one in result.checks if one.name == name)


def patch(code: str) -> Sabotage:
    """Overrides the grader's method; ``self.n`` counts batches from 1."""
    lines = [f"        {line}" for line in code.strip().splitlines()]
    body = "\n".join(
        [
            "",
            "",
            "class UserModel(UserModel):",
            "    n = 0",
            "",
            "    def batch_predict(self, batch, is_multiple_choice):",
            "        self.n += 1",
            "        answers = super().batch_predict(batch, is_multiple_choice)",
            *lines,
            "        return answers",
            "",
        ]
    )

    def apply(folder: Path) -> None:
        with (folder / "models/user_config.py").open("a", encoding="utf-8") as file:
            file.write(body)

    return apply


def change_json(name: str, **fields: Any) -> Sabotage:
    def apply(folder: Path) -> None:
        path = folder / name
        path.write_text(json.dumps({**json.loads(path.read_text("utf-8")), **fields}), "utf-8")

    return apply


def remove(name: str) -> Sabotage:
    return lambda folder: (folder / name).unlink()


def write(name: str, text: str) -> Sabotage:
    def apply(folder: Path) -> None:
        (folder / name).write_text(text, "utf-8")

    return apply


def link(name: str) -> Sabotage:
    """The same content, but elsewhere."""

    def apply(folder: Path) -> None:
        path = folder / name
        path.symlink_to(path.rename(folder.parent / f"{folder.name}-{path.name}"))

    return apply


def append(code: str) -> Sabotage:
    def apply(folder: Path) -> None:
        with (folder / "models/user_config.py").open("a", encoding="utf-8") as file:
            file.write(f"\n\n{code.strip()}\n")

    return apply


def batch_size(value: str) -> Sabotage:
    return append(
        f"class UserModel(UserModel):\n    def get_batch_size(self):\n        return {value}"
    )


MEMORY_HOG = """
held = []
while True:
    held.append(b"x" * (64 << 20))
"""
SABOTAGED: dict[str, tuple[Sabotage, dict[str, Any], str]] = {
    "raises on batch 3": (
        patch("if self.n == 3:\n    raise ValueError('no third time')"),
        {},
        "batches: batch 3 (12 questions, named_entity_recognition): it raised "
        "ValueError: no third time",
    ),
    "hangs": (
        patch("while self.n == 2:\n    pass"),
        {"scale": 0.05},
        "batches: batch 2 (12 questions, multiple-choice): no answer within its limit of 6.0 s",
    ),
    "returns too few answers": (
        patch("answers = answers[:-1]"),
        {},
        "batches: batch 1 (12 questions, generation): it returned 11 answers",
    ),
    "returns non-strings": (
        patch("answers = [len(answers), None, *answers[2:]]"),
        {},
        "batches: batch 1 (12 questions, generation): it returned NoneType, int, not only strings",
    ),
    "opens a socket": (
        patch("import socket\nsocket.create_connection(('192.0.2.1', 80), timeout=1)"),
        {},
        "network: it opened a connection (connected to 192.0.2.1, port 80)",
    ),
    "opens a socket and says nothing": (
        patch(
            "import urllib.request\n"
            "try:\n    urllib.request.urlopen('http://example.com')\nexcept OSError:\n    pass"
        ),
        {},
        "network: it opened a connection (looked up example.com)",
    ),
    "writes into its folder": (
        patch("import pathlib\n(pathlib.Path(__file__).parent / 'cache.txt').write_text('x')"),
        {},
        "folder: it writes into its own folder (wrote models/cache.txt)",
    ),
    "out of memory": (
        patch(MEMORY_HOG),
        {"memory_gib": 1.0},
        "batches: batch 1 (12 questions, generation): out of memory: it took",
    ),
    "wrong challenge_id": (
        change_json("aicrowd.json", challenge_id="amazon-kdd-cup-24-everything"),
        {},
        "challenge_id: challenge_id 'amazon-kdd-cup-24-everything' is no track's",
    ),
    "another track's challenge_id": (
        change_json("aicrowd.json", challenge_id="amazon-kdd-cup-24-all-around"),
        {},
        "challenge_id: challenge_id is amazon-kdd-cup-24-all-around, but it was packed for "
        "amazon-kdd-cup-24-shopping-knowledge-reasoning",
    ),
    "missing weights": (
        remove("model/model.safetensors"),
        {},
        "model: there are no *.safetensors weights; copy the weights",
    ),
    "weights that were not packed": (
        write("model/more.safetensors", "?"),
        {},
        "as packed: model/more.safetensors is not in SHA256SUMS; pack again",
    ),
    "a model that is a link": (
        link("model/config.json"),
        {},
        "as packed: model/config.json is another; pack again",
    ),
    "no hashes": (
        write("SHA256SUMS", ""),
        {},
        "as packed: model/MODEL_CARD.md is not in SHA256SUMS, model/config.json is not",
    ),
    "wrong dtype": (
        change_json("submission.json", settings={"device": "cpu", "dtype": "float12"}),
        {},
        "model: submission.json: dtype: there is no 'float12'; there are auto, float32",
    ),
    "a dtype that its machine has not": (
        change_json(
            "submission.json",
            settings={"device": "cuda", "dtype": "bfloat16"},
            machine={"name": "1 × NVIDIA T4", "accelerators": 1, "compute_capability": 7.5},
        ),
        {},
        "model: the preset's dtype is bfloat16, which 1 × NVIDIA T4 does not have",
    ),
    "bad requirements": (
        write("requirements.txt", "torch==0.0.1\nno-such-engine==3\ntransformers=>5\n"),
        {},
        "requirements: torch==0.0.1: ",
    ),
    "answers out of order": (
        patch("answers = answers[::-1]"),
        {},
        "one by one: answers out of order: ",
    ),
    "a batch size beyond 16": (
        batch_size("17"),
        {},
        "batches: get_batch_size: it returned 17, not a whole number from 1 to 16",
    ),
    "a batch size of nothing": (batch_size("0"), {}, "batches: get_batch_size: it returned 0, not"),
    "a batch size in words": (batch_size("'8'"), {}, "get_batch_size: it returned a str, not"),
    "leaves": (patch("import os\nos._exit(3)"), {}, "it ended by exit code 3"),
    "leaves politely": (
        patch("import sys\nsys.exit()"),
        {},
        "batches: batch 1 (12 questions, generation): it raised SystemExit",
    ),
    "crashes": (
        patch("import ctypes\nctypes.string_at(0)"),
        {},
        "batches: batch 1 (12 questions, generation): it ended by SIGSEGV",
    ),
    "hangs and heeds no signal": (
        patch(
            "import signal\n"
            "for one in signal.valid_signals() - {signal.SIGKILL, signal.SIGSTOP}:\n"
            "    signal.signal(one, signal.SIG_IGN)\n"
            "while True:\n    pass"
        ),
        {"scale": 0.05},
        "batches: batch 1 (12 questions, generation): no answer within its limit of 6.0 s",
    ),
    "sleeps when it is made": (
        append(
            "class UserModel(UserModel):\n"
            "    def __init__(self):\n        import time\n        time.sleep(600)"
        ),
        {"scale": 0.005},
        "batches: loading: no answer within its limit of ",
    ),
    "prints without end": (
        patch("while True:\n    print('x' * (1 << 20))"),
        {},
        "batches: batch 1 (12 questions, generation): it wrote more than 100 MB",
    ),
    "deletes its own folder": (
        patch(
            "import pathlib, shutil\n"
            "shutil.rmtree(pathlib.Path(__file__).parent.parent, ignore_errors=True)"
        ),
        {},
        "folder: it writes into its own folder (wrote ",
    ),
    "returns a generator": (
        patch("answers = (answer for answer in answers)"),
        {},
        "batches: batch 1 (12 questions, generation): it returned a generator, not a list",
    ),
    "returns half a character": (
        patch("answers[0] = chr(0xd800)"),
        {},
        "batches: batch 1 (12 questions, generation): an answer holds half a character",
    ),
    "changes the prompts": (
        patch("batch['prompt'].sort()"),
        {},
        "batches: batch 1 (12 questions, generation): it changed the prompts it was given",
    ),
    "disturbs the program that runs it": (
        patch("import json\njson.dumps = lambda *given, **named: 'nonsense'"),
        {},
        "batches: batch 1 (12 questions, generation): it disturbed the program that runs it",
    ),
    "an engine that cannot be opened": (
        write("vendor/harness/engines/transformers.py", "import no_such_package\n"),
        {},
        "answers by the model: the engine could not be opened: EngineError: engine 'transformers' "
        "needs the package 'no_such_package'",
    ),
}


@pytest.mark.parametrize("name", SABOTAGED)
def test_sabotage_is_no_go_and_its_cause_is_named(
    name: str, light: Path, questions: Path, tmp_path: Path
) -> None:
    sabotage, given, named = SABOTAGED[name]
    folder = tmp_path / "submission"
    shutil.copytree(light, folder)
    sabotage(folder)
    result = rehearse(options(folder, questions, **given))
    assert not result.go
    assert named in cause(result), cause(result)
    assert (folder / "SHA256SUMS").exists()
    assert not [
        process
        for process in psutil.Process().children(recursive=True)
        if "driver.py" in " ".join(process.cmdline())
    ]


@pytest.fixture(scope="module")
def healthy(light: Path, questions: Path) -> Rehearsal:
    return rehearse(options(light, questions))


def test_a_healthy_one_is_go(healthy: Rehearsal, questions: Path) -> None:
    assert healthy.go, cause(healthy)
    rows = questions.read_text("utf-8").splitlines()
    assert of(healthy, "joined answers") == (Verdict.OK, f"all {len(rows)}")
    assert of(healthy, "one by one") == (
        Verdict.OK,
        f"{len(rows)} answers, the same as in a batch",
    )
    assert [batch.group for batch in healthy.batches] == sorted(b.group for b in healthy.batches)
    assert healthy.predicted_seconds
    assert healthy.report
    assert healthy.report.unparsed == 0


def test_it_runs_where_the_system_cuts_nothing_off(
    light: Path, questions: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Then the guard in Python is the cut, and folder and network are as closed."""
    guard = Isolation((), "a guard in Python", "a guard in Python")
    monkeypatch.setattr(module, "find_isolation", lambda folder: guard)
    for name in ("opens a socket", "writes into its folder"):
        folder = tmp_path / name
        shutil.copytree(light, folder)
        sabotage, given, named = SABOTAGED[name]
        sabotage(folder)
        assert named in cause(rehearse(options(folder, questions, **given)))
        assert not list(folder.rglob("cache.txt"))


def test_what_changes_nothing_is_no_write(light: Path, questions: Path, tmp_path: Path) -> None:
    folder = tmp_path / "reader"
    shutil.copytree(light, folder)
    patch(
        "import os, tempfile\n"
        "os.makedirs('models', exist_ok=True)\n"
        "open('submission.json').close()\n"
        "with tempfile.TemporaryDirectory() as name:\n"
        "    os.mkdir(os.path.join(name, 'models'))\n"
        "    os.symlink(os.path.abspath('model'), os.path.join(name, 'link'))"
    )(folder)
    result = rehearse(options(folder, questions, sample=0))
    assert result.go, cause(result)


def test_what_the_grader_would_not_mind_is_go(light: Path, questions: Path, tmp_path: Path) -> None:
    folder = tmp_path / "odd"
    shutil.copytree(light, folder)
    patch(
        "import os, time, numpy\n"
        "os.chdir('/')\n"
        "time.time = time.monotonic = time.perf_counter = lambda: 0.0\n"
        "print('x' * (1 << 20))\n"
        "answers = list(numpy.array(answers))"
    )(folder)
    write("models/helper.py", "ODD = True\n")(folder)
    result = rehearse(options(folder, questions, sample=0))
    assert result.go, cause(result)
    assert all(type(answer) is str for answer in result.answers)
    assert len(result.log) < 100_000


def test_nothing_that_it_started_outlives_it(light: Path, questions: Path, tmp_path: Path) -> None:
    """Not even what left its process group and its family."""
    folder = tmp_path / "parent"
    shutil.copytree(light, folder)
    patch(
        "import subprocess\n"
        "subprocess.run('setsid sleep 987654 < /dev/null > /dev/null 2>&1 &', shell=True)"
    )(folder)
    rehearse(options(folder, questions, sample=0, limit=1))
    assert not [one for one in psutil.process_iter(["cmdline"]) if "987654" in one.info["cmdline"]]


def test_the_submission_is_told_no_more_than_prompts(
    light: Path, questions: Path, tmp_path: Path
) -> None:
    """It says what it was given, what it sees of its home and environment, and where it is."""
    folder = tmp_path / "curious"
    shutil.copytree(light, folder)
    patch(
        "import os, sys\n"
        "home = os.listdir(os.environ['HOME'])\n"
        "seed, path = os.environ['AICROWD_RUN_SEED'], os.environ['PYTHONPATH']\n"
        "said = [sorted(batch), type(is_multiple_choice).__name__, home, seed, os.getcwd()]\n"
        "answers = [repr(said)] * len(answers)"
    )(folder)
    result = rehearse(options(folder, questions, seed=7, sample=0))
    assert set(result.answers) == {repr([["prompt"], "bool", [], "7", str(folder)])}


def test_too_slow_for_the_track_is_no_go(light: Path, questions: Path, tmp_path: Path) -> None:
    folder = tmp_path / "slow"
    shutil.copytree(light, folder)
    patch("import time\ntime.sleep(0.5 * len(answers))")(folder)
    result = rehearse(options(folder, questions, scale=1.0, sample=0, limit=8))
    verdict, detail = of(result, "time")
    assert verdict is Verdict.NO_GO, detail
    assert "of 20 minutes predicted for 3,117 questions" in detail


def test_a_packed_one_that_is_too_slow_says_what_it_lets_go(
    packed: Path,
) -> None:
    """Its budget keeps the time, so the question is how much is left undone."""
    checks = {}
    for minutes in (1.0, 25.0, 100.0):
        done = Performance(
            answers=dict.fromkeys(range(1000), "1"),
            batches=[BatchTime(1, "any", 1000, 60.0 * minutes * 1000 / 3117, 1e6)],
        )
        pace = Pace(track_of("2"), 3117, 1.0, keeps_time=True)
        checks[minutes] = time_check(done, pace)
        assert (
            f"{minutes:.1f} of 20 minutes predicted for 3,117 questions" in checks[minutes].detail
        )
    verdicts = [checks[minutes].verdict for minutes in sorted(checks)]
    assert verdicts == [Verdict.OK, Verdict.NOTE, Verdict.NO_GO]
    assert "let go of most" in checks[100.0].detail


def test_a_slow_engine_ends_in_time_with_every_answer_valid(
    light: Path, questions: Path, tmp_path: Path
) -> None:
    """Twentieths of a second add up to more than a tenth of the track's time."""
    folder = tmp_path / "slow"
    shutil.copytree(light, folder)
    engine = folder / "vendor/harness/engines/transformers.py"
    code = engine.read_text("utf-8")
    asking = "for request in requests:"
    slow = f"{asking}\n            __import__('time').sleep(0.05)"
    engine.write_text(code.replace(asking, slow), "utf-8")
    result = rehearse(options(folder, questions, scale=0.1, sample=0))
    refused = [one for one in result.checks if one.verdict is Verdict.NO_GO]
    assert {one.name for one in refused} <= {"time"}, cause(result)
    assert all(batch.share < 1 for batch in result.batches)
    assert result.report
    assert result.report.unparsed == 0
    verdict, detail = of(result, "asked")
    assert (verdict, "multiple choice and lists only" in detail) == (Verdict.NOTE, True), detail
    assert "budget: step 'multiple choice and lists only' from batch" in of(result, "its log")[1]


def test_limits_are_scaled_by_the_planners_calibration(
    light: Path, questions: Path, tmp_path: Path
) -> None:
    """A machine that needs three times as long for everything has three times as long."""
    there = Rates(1e-4, 1e-2, 1e-3, 1e-3, 20.0, "invented")
    here = replace(there, prompt_token=3e-4, step=3e-2, sequence_step=3e-3, request=3e-3)
    files = (tmp_path / "here.json", tmp_path / "there.json")
    write_rates(here, files[0])
    write_rates(there, files[1])
    known = Calibration(None, *files)
    result = rehearse(options(light, questions, calibration=known, sample=0, limit=4))
    assert result.scale == pytest.approx(3.0)
    limits = [30.0 * batch.size for batch in result.batches]
    assert [batch.limit for batch in result.batches] == pytest.approx(limits)
    assert "the planner's" in of(result, "time scale")[1]


def test_the_command_prints_a_table_and_exits_by_the_verdict(
    light: Path, questions: Path, tmp_path: Path
) -> None:
    command = [sys.executable, "-m", "harness.cli", "rehearse"]
    given = ["--scale", "20", "--sample", "0", "--limit", "5"]
    done = subprocess.run(
        [*command, str(light), str(questions), *given], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.splitlines()[-1] == "go"
    folder = tmp_path / "bad"
    shutil.copytree(light, folder)
    remove("aicrowd.json")(folder)
    done = subprocess.run(
        [*command, str(folder), str(questions), *given, "--json"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert json.loads(done.stdout)["go"] is False
    done = subprocess.run(
        [*command, str(tmp_path / "none"), str(questions)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert "no such folder; shopharness pack makes one" in done.stderr


@pytest.mark.skipif(find_spec("torch") is None, reason="torch is not installed")
def test_the_score_is_that_of_a_run(questions: Path, tmp_path: Path) -> None:
    """The built-in model for real, as a submission and as a run.

    Each question alone: what is computed together decides how sums are rounded.
    """
    alone, folder = {"batch_size": 1}, tmp_path / "submission"
    assert pack(PackOptions("2", folder, authors=("someone",), settings=alone)).go
    result = rehearse(options(folder, questions, scale=200.0, sample=0))
    assert result.go, cause(result)
    command = [sys.executable, "-m", "harness.cli", "run", str(questions), "--preset", "cpu"]
    command += ["--batch-size", "1", "--json", "--out", str(tmp_path / "run")]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    lines = (tmp_path / "run" / "predictions.jsonl").read_text("utf-8").splitlines()
    assert list(result.answers) == [json.loads(line)["model_output_str"] for line in lines]
    said = json.loads(done.stdout)
    assert result.report
    assert dict(result.report.missing_metrics) == said["missing_metrics"]
    assert result.report.scores.macro == pytest.approx(said["macro"], abs=1e-12)
