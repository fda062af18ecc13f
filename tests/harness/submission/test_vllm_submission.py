"""A submission of the vLLM preset, rehearsed for real; `make vllm` sets its environment up."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from harness.submission.pack import PackOptions, pack
from harness.submission.rehearse import RehearseOptions, rehearse
from harness.submission.scale import Calibration
from harness.submission.verdict import Verdict

pytest.importorskip("vllm", reason="vllm is not installed here; `make vllm` runs these tests")

INVENTED = Path(__file__).parents[2] / "data" / "invented_questions.jsonl"


def test_it_is_go_without_network_and_answers_as_a_run_does(tmp_path: Path) -> None:
    """Each question alone: what is computed together decides how sums are rounded."""
    folder, run = tmp_path / "submission", tmp_path / "run"
    wish = PackOptions(
        "4", folder, preset="cpu-vllm", authors=("someone",), settings={"batch_size": 1}
    )
    assert pack(wish).go
    result = rehearse(RehearseOptions(folder, INVENTED, calibration=Calibration(50.0), sample=0))
    assert result.go, [check for check in result.checks if check.verdict is Verdict.NO_GO]
    command = [sys.executable, "-m", "harness.cli", "run", str(INVENTED), "--preset", "cpu-vllm"]
    command += ["--batch-size", "1", "--out", str(run)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    lines = (run / "predictions.jsonl").read_text("utf-8").splitlines()
    assert list(result.answers) == [json.loads(line)["model_output_str"] for line in lines]
