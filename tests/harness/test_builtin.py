"""The model that ships: a plain checkpoint, and better than chance."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from harness.builtin import model_path, question_path
from harness.checkpoint import read_checkpoint
from harness.model import identify
from harness.preflight import check_model
from harness.preset import read_preset

MODEL = model_path("builtin")


def test_it_is_a_plain_small_checkpoint() -> None:
    found = read_checkpoint(MODEL)
    assert found.problems == []
    assert found.config is not None
    assert found.config.architectures == ["Qwen2ForCausalLM"]
    assert {tensor.dtype for tensor in found.tensors.values()} == {"F16"}
    assert sum(file.stat().st_size for file in MODEL.iterdir()) <= 20_000_000
    assert not list(MODEL.glob("*.py"))
    assert "auto_map" not in (MODEL / "config.json").read_text("utf-8")


def test_it_can_run_under_presets_without_a_tensor_parallel_machine() -> None:
    for preset in ("cpu", "cpu-vllm", "1xh200"):
        assert check_model(MODEL, read_preset(preset)) == []


def test_its_card_is_about_it() -> None:
    card = (MODEL / "MODEL_CARD.md").read_text("utf-8")
    assert identify(MODEL).fingerprint in card


def test_a_run_without_arguments_uses_both(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "harness.cli", "run", "--limit", "78", "--json"]
    done = subprocess.run(
        [*command, "--out", str(tmp_path / "run")], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    scores = json.loads(done.stdout)
    assert scores["n"] == 78
    assert scores["unparsed"] == 0
    manifest = json.loads((tmp_path / "run" / "manifest.json").read_text("utf-8"))
    assert manifest["model"]["path"] == str(MODEL)
    assert manifest["questions"]["path"] == str(question_path("builtin"))
    # By chance or with one constant answer, families get less than 0.25 on average.
    assert scores["macro"] > 0.4
