"""Runs of shopharness through vLLM, each in a process of its own, and what they say they cost."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

from benchmarks.common import question_file, read_rows, write_rows
from harness.builtin import question_path
from harness.cost import Cost, sum_costs

PRESET = "cpu-vllm"


def question_source() -> Path:
    """ShopBench's development set, in the folder SHOPBENCH_DATA; else the built-in benchmark."""
    return question_file(question_path("builtin"))


def write_questions(path: Path, count: int, source: Path) -> int:
    """Writes that many questions, evenly spread over a file's; returns how many there are."""
    rows = read_rows(source)
    count = min(count, len(rows))
    write_rows(path, [rows[n * len(rows) // count] for n in range(count)])
    return count


def need_vllm() -> None:
    """Stops where vLLM is not installed.

    Raises:
        SystemExit: it is not.
    """
    if find_spec("vllm") is None:
        raise SystemExit("vllm is not installed here; make vllm sets up .venv-vllm, which has it")


def run(questions: Path, model: Path, out: Path, arguments: Sequence[str] = ()) -> Cost:
    """Answers the questions and returns what that took; the run's own progress bar is shown."""
    command = [sys.executable, "-m", "harness.cli", "run", str(questions), "--model", str(model)]
    command += ["--preset", PRESET, "--out", str(out), *arguments]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return sum_costs(json.loads((out / "manifest.json").read_text("utf-8"))["costs"])
