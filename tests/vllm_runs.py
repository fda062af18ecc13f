"""Whole runs through vLLM as processes of their own, for the tests that `make vllm` runs."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from benchmarks.vllm_runs import question_source

QUESTIONS = question_source()
"""ShopBench's development set where there is one, else the shop's questions."""
COUNT = 96
"""Of them asked: the whole development set."""


def command(model: Path, out: Path, preset: str, *options: str) -> list[str]:
    """A run's command line."""
    line = [sys.executable, "-m", "harness.cli", "run", str(QUESTIONS), "--limit", str(COUNT)]
    return [*line, "--model", str(model), "--preset", preset, "--out", str(out), *options]


def finished(line: list[str]) -> subprocess.CompletedProcess[str]:
    """A command that must succeed."""
    done = subprocess.run(line, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done


def parity(one: Path, other: Path) -> dict[str, Any]:
    """What `shopharness parity` finds."""
    line = [sys.executable, "-m", "harness.cli", "parity", str(one), str(other), "--json"]
    found: dict[str, Any] = json.loads(finished(line).stdout)
    return found


def manifest(out: Path) -> dict[str, Any]:
    """A run's manifest."""
    said: dict[str, Any] = json.loads((out / "manifest.json").read_text("utf-8"))
    return said


def assert_valid(out: Path) -> None:
    """Every question has an answer that the official parser takes and the model gave."""
    scores = json.loads((out / "scores.json").read_text("utf-8"))
    lines = (out / "predictions.jsonl").read_text("utf-8").splitlines()
    assert len(lines) == scores["n"] == COUNT
    assert scores["unparsed"] == 0
    assert scores["outcomes"]["fallback"] == 0
