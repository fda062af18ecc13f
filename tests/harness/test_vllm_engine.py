"""vLLM for real, on the CPU: whole runs as processes, one of them killed.

It needs an environment of its own, which `make vllm` sets up.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from harness.builtin import question_path

pytest.importorskip("vllm", reason="vllm is not installed here; `make vllm` runs these tests")

INVENTED = Path(__file__).parents[1] / "data" / "invented_questions.jsonl"
DEVELOPMENT = os.environ.get("SHOPBENCH_DATA")
REAL = (
    Path(DEVELOPMENT) / "shopbench_development.jsonl" if DEVELOPMENT else question_path("builtin")
)
"""ShopBench's development set where there is one, else the shop's."""


def command(*arguments: str | Path, model: Path, out: Path) -> list[str]:
    asked = [*map(str, arguments), "--model", str(model), "--out", str(out)]
    return [sys.executable, "-m", "harness.cli", "run", *asked]


def finished(line: list[str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(line, capture_output=True, text=True, check=False)


def answers(out: Path) -> list[dict[str, Any]]:
    lines = (out / "predictions.jsonl").read_text("utf-8").splitlines()
    return [json.loads(line) for line in lines]


@pytest.fixture(scope="module")
def run(tiny_model: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A run on real questions through vLLM, and what it printed."""
    out = tmp_path_factory.mktemp("vllm") / "run"
    done = finished(command(REAL, "--preset", "cpu-vllm", model=tiny_model, out=out))
    assert done.returncode == 0, done.stderr
    return out, done.stdout


def test_every_answer_is_valid(run: tuple[Path, str]) -> None:
    out, printed = run
    scores = json.loads((out / "scores.json").read_text("utf-8"))
    assert scores["unparsed"] == 0
    assert scores["outcomes"]["fallback"] == 0
    assert "the official parser finds nothing" not in printed
    assert len(answers(out)) == scores["n"]


def test_the_run_says_what_the_prefix_cache_saved(run: tuple[Path, str]) -> None:
    out, printed = run
    manifest = json.loads((out / "manifest.json").read_text("utf-8"))
    (cost,) = manifest["costs"]
    assert cost["answered"] == len(answers(out))
    assert 0 < cost["cached_tokens"] <= cost["cacheable_tokens"] < cost["prompt_tokens"]
    assert cost["cached_tokens"] >= 0.95 * cost["cacheable_tokens"]
    assert f"prefix cache: {cost['cached_tokens']:,} of {cost['prompt_tokens']:,}" in printed
    assert manifest["engine"]["block_size"] == manifest["preset"]["settings"]["block_size"] == 32
    assert 0 < cost["engine_seconds"] <= cost["seconds"]


def test_transformers_says_the_same(
    run: tuple[Path, str], tiny_model: Path, tmp_path: Path
) -> None:
    out, _ = run
    done = finished(
        command(REAL, "--preset", "cpu", "--limit", "48", model=tiny_model, out=tmp_path / "run")
    )
    assert done.returncode == 0, done.stderr
    parity = finished(
        [sys.executable, "-m", "harness.cli", "parity", str(out), str(tmp_path / "run"), "--json"]
    )
    found = json.loads(parity.stdout)
    assert found["questions"] == 48
    assert found["same"] >= 0.99 * 48 - 1
    assert all(one["cause"] == "numerics" for one in found["divergences"])


def test_a_killed_engine_is_named_and_the_run_goes_on(
    run: tuple[Path, str], tiny_model: Path, tmp_path: Path
) -> None:
    line = command(REAL, "--preset", "cpu-vllm", model=tiny_model, out=tmp_path / "run")
    process = subprocess.Popen(line, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    database = tmp_path / "run" / "run.sqlite"
    while not stored(database):
        assert process.poll() is None, process.communicate()
        time.sleep(0.05)
    engines = [pid for pid in descendants(process.pid) if "EngineCore" in title(pid)]
    assert len(engines) == 1
    os.kill(engines[0], signal.SIGKILL)
    _, errors = process.communicate(timeout=120)
    assert process.returncode == 2
    assert "error: vLLM's engine died" in errors
    assert "Traceback" not in errors.split("error: ")[-1]
    before = stored(database)
    done = finished(line)
    assert done.returncode == 0, done.stderr
    assert 0 < before < len(answers(tmp_path / "run"))
    same = sum(a == b for a, b in zip(answers(tmp_path / "run"), answers(run[0]), strict=True))
    assert same >= 0.99 * len(answers(run[0])) - 1


def test_a_quantized_model_answers(tmp_path: Path) -> None:
    pytest.importorskip("gptqmodel", reason="gptqmodel is not installed; `make vllm` does that")
    from harness.random_model import make_random_model

    shape = {
        "hidden_size": 256,
        "intermediate_size": 512,
        "num_hidden_layers": 2,
        "num_attention_heads": 4,
        "num_key_value_heads": 2,
    }
    whole = make_random_model(tmp_path / "whole", shape=shape)
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
    done = finished(
        command(
            INVENTED,
            *("--preset", "cpu-vllm", "--dtype", "bfloat16"),
            model=quantized,
            out=tmp_path / "run",
        )
    )
    assert done.returncode == 0, done.stderr
    manifest = json.loads((tmp_path / "run" / "manifest.json").read_text("utf-8"))
    assert "gptq" in manifest["engine"]["quantization"]
    assert {row["outcome"] for row in answers(tmp_path / "run")} <= {
        "clean",
        "repaired",
        "truncated",
    }


def stored(database: Path) -> int:
    """Answers in a run's database so far."""
    import sqlite3

    if not database.exists():
        return 0
    with sqlite3.connect(f"file:{database}?mode=ro", uri=True) as db:
        try:
            return int(db.execute("SELECT COUNT(*) FROM answers").fetchone()[0])
        except sqlite3.OperationalError:
            return 0


def descendants(pid: int) -> Iterator[int]:
    """All processes that a process has started, directly or not."""
    for path in Path(f"/proc/{pid}/task").glob("*/children"):
        for child in map(int, path.read_text("utf-8").split()):
            yield child
            yield from descendants(child)


def title(pid: int) -> str:
    """What a process calls itself."""
    return Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode()
