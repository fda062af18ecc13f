"""A submission of the vLLM preset, rehearsed for real; `make vllm` sets its environment up."""

from __future__ import annotations

from pathlib import Path

import pytest

from harness.submission.pack import PackOptions, pack
from harness.submission.rehearse import RehearseOptions, rehearse
from harness.submission.scale import Calibration
from harness.submission.verdict import Verdict

pytest.importorskip("vllm", reason="vllm is not installed here; `make vllm` runs these tests")

INVENTED = Path(__file__).parents[2] / "data" / "invented_questions.jsonl"


def test_it_is_go_without_network_and_with_nothing_written(tmp_path: Path) -> None:
    folder = tmp_path / "submission"
    assert pack(PackOptions("4", folder, preset="cpu-vllm", authors=("someone",))).go
    result = rehearse(RehearseOptions(folder, INVENTED, calibration=Calibration(50.0)))
    assert result.go, [check for check in result.checks if check.verdict is Verdict.NO_GO]
    assert all(result.answers)
