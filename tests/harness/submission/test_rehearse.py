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
from harness.submission.rehearse import RehearseOptions, rehearse
from harness.submission.scale import Calibration
from harness.submission.verdict import Rehearsal, Verdict

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
        {"scale": 0.1},
        "batches: batch 2 (12 questions, multiple-choice): no answer within its limit of 12.0 s",
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
    "wrong dtype": (
        change_json("submission.json", settings={"device": "cpu", "dtype": "float12"}),
        {},
        "model: submission.json: dtype 'float12' is none that engines know",
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
    "a batch size that is none": (
        write(
            "models/user_config.py",
            "class UserModel:\n    def get_batch_size(self):\n        return 64\n",
        ),
        {},
        "batches: get_batch_size: it returned 64, not a whole number from 1 to 16",
    ),
    "leaves": (patch("import os\nos._exit(3)"), {}, "it ended by exit code 3"),
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
def test_the_score_is_that_of_a_run(packed: Path, questions: Path, tmp_path: Path) -> None:
    """The built-in model for real, twice: as a submission and as a run."""
    result = rehearse(options(packed, questions, scale=200.0, sample=0))
    assert result.go, cause(result)
    command = [sys.executable, "-m", "harness.cli", "run", str(questions), "--preset", "cpu"]
    done = subprocess.run(
        [*command, "--json", "--out", str(tmp_path / "run")],
        capture_output=True,
        text=True,
        check=True,
    )
    assert result.report
    assert result.report.scores.macro == pytest.approx(json.loads(done.stdout)["macro"])
    lines = (tmp_path / "run" / "predictions.jsonl").read_text("utf-8").splitlines()
    assert list(result.answers) == [json.loads(line)["model_output_str"] for line in lines]
