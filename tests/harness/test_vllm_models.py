"""vLLM for real, on the CPU: weights in GPTQ, an adapter, and what cannot be loaded."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.vllm_runs import COUNT, assert_valid, command, finished, manifest, parity

pytest.importorskip("vllm", reason="vllm is not installed here; `make vllm` runs these tests")

SHAPE = {
    "hidden_size": 256,
    "intermediate_size": 512,
    "num_hidden_layers": 2,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
}
"""Small, and all that GPTQ packs in multiples of 128."""


def test_a_quantized_model_answers(tmp_path: Path) -> None:
    pytest.importorskip("gptqmodel", reason="gptqmodel is not installed; `make vllm` does that")
    from harness.preflight import check_model
    from harness.preset import read_preset
    from harness.random_model import make_random_model

    whole = make_random_model(tmp_path / "whole", shape=SHAPE)
    quantized = tmp_path / "quantized"
    script = Path(__file__).parents[1] / "quantize.py"
    made = subprocess.run(
        [sys.executable, str(script), str(whole), str(quantized)],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "GPTQMODEL_CPU_WORKERS": "2"},
    )
    assert made.returncode == 0, made.stderr
    assert check_model(quantized, read_preset("1xh200")) == []
    done = finished(command(quantized, tmp_path / "run", "cpu-vllm", "--dtype", "bfloat16"))
    assert "leaked" not in done.stderr
    assert_valid(tmp_path / "run")
    assert "gptq" in manifest(tmp_path / "run")["engine"]["quantization"]


def test_masks_are_applied_as_xgrammar_does() -> None:
    import torch
    import xgrammar

    from harness.engines.bitmasks import apply_masks

    rows, columns = 5, 1_000  # the last word of bits is cut
    logits = torch.randn(rows, columns, generator=torch.manual_seed(0))
    bits = torch.randint(-(2**31), 2**31, (rows, -(-columns // 32)), dtype=torch.int64).int()
    bits[[1, 3]] = -1  # rows without a constraint
    for indices in (None, [0, 2, 4]):
        ours, theirs = logits.clone(), logits.clone()
        apply_masks(ours, bits, indices=indices)
        xgrammar.apply_token_bitmask_inplace(theirs, bits, indices=indices)
        assert torch.equal(ours, theirs)
        assert 0 < ours.isinf().sum() < ours.numel()


def test_an_adapter_changes_answers_alike_in_both_engines(tiny_model: Path, tmp_path: Path) -> None:
    from tests.adapter import make_random_adapter

    adapter = make_random_adapter(tmp_path / "adapter", tiny_model)
    outs = {preset: tmp_path / preset for preset in ("cpu", "cpu-vllm")}
    for preset, out in outs.items():
        finished(command(tiny_model, out, preset, "--adapter", str(adapter)))
    finished(command(tiny_model, tmp_path / "without", "cpu"))
    found = parity(*outs.values())
    assert found["questions"] == COUNT
    assert found["same"] >= 0.99 * COUNT - 1
    changed = parity(outs["cpu-vllm"], tmp_path / "without")
    assert changed["same"] < 0.75 * COUNT
    assert {one["cause"] for one in changed["divergences"]} == {"different model"}


def test_what_cannot_be_opened_says_why(tiny_model: Path, tmp_path: Path) -> None:
    line = command(tiny_model, tmp_path / "run", "cpu-vllm", "--set", "kv_cache_gib=9000", "--json")
    done = subprocess.run(line, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (2, "")
    last = done.stderr.splitlines()[-1]
    assert last.startswith(
        f"error: {tiny_model}: vLLM cannot load it: ValueError: Available memory"
    )
    assert "9000.0 GiB" in last
    assert "Traceback" not in done.stderr
    assert "Traceback (most recent call last)" in (tmp_path / "run" / "log.txt").read_text("utf-8")
