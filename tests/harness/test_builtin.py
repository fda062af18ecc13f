"""The model that ships: a plain checkpoint, and better than chance."""

from __future__ import annotations

import json
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from harness.builtin import model_path, question_path
from harness.checkpoint import read_checkpoint
from harness.model import identify
from harness.preflight import check_model
from harness.preset import read_preset
from harness.question import read_questions

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


@pytest.mark.skipif(find_spec("vllm") is None, reason="vLLM is not installed: make vllm")
def test_plain_transformers_and_plain_vllm_say_the_same(tmp_path: Path) -> None:
    asked = json.dumps([question.text for question in read_questions(question_path("builtin"))])
    script = Path(__file__).parents[1] / "plain_answers.py"
    said = []
    for library in ("transformers", "vllm"):
        command = [sys.executable, str(script), library, str(MODEL), str(tmp_path / library)]
        subprocess.run(command, input=asked, text=True, check=True)
        said.append(json.loads((tmp_path / library).read_text("utf-8")))
    same = sum(one == other for one, other in zip(*said, strict=True))
    print(f"{same} of {len(said[0])} answers are the same")
    assert same >= 0.99 * len(said[0])
