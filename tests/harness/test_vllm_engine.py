"""vLLM for real, on the CPU: a whole run, its engine killed in the middle.

It needs an environment of its own, which `make vllm` sets up.
"""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.vllm_runs import COUNT, assert_valid, command, finished, manifest, parity

pytest.importorskip("vllm", reason="vllm is not installed here; `make vllm` runs these tests")


@dataclass(frozen=True)
class Killed:
    """A run whose engine was killed, and that went on with the same command."""

    out: Path
    code: int
    errors: str
    before: int
    """Answers when it was killed."""
    printed: str
    """At its end."""


@pytest.fixture(scope="module")
def killed(tiny_model: Path, tmp_path_factory: pytest.TempPathFactory) -> Killed:
    out = tmp_path_factory.mktemp("vllm") / "run"
    # Few at a time, so that it is still at work when the first second's answers are stored.
    line = command(tiny_model, out, "cpu-vllm", "--set", "warm_up=true", "--batch-size", "8")
    process = subprocess.Popen(line, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    while not stored(out / "run.sqlite"):
        assert process.poll() is None, process.communicate()
        time.sleep(0.02)
    engines = [pid for pid in descendants(process.pid) if "EngineCore" in title(pid)]
    assert len(engines) == 1
    os.kill(engines[0], signal.SIGKILL)
    _, errors = process.communicate(timeout=120)
    before = stored(out / "run.sqlite")
    return Killed(out, process.returncode, errors, before, finished(line).stdout)


def test_a_killed_engine_is_named(killed: Killed) -> None:
    assert killed.code == 2
    assert "error: vLLM's engine died: its process was ended by SIGKILL" in killed.errors
    assert "Traceback" not in killed.errors
    assert 0 < killed.before < COUNT


def test_the_run_goes_on_and_every_answer_is_valid(killed: Killed) -> None:
    assert_valid(killed.out)
    costs = manifest(killed.out)["costs"]
    assert [cost["answered"] for cost in costs] == [killed.before, COUNT - killed.before]


def test_the_run_says_what_the_prefix_cache_saved(killed: Killed) -> None:
    said = manifest(killed.out)
    names = ("cached_tokens", "cacheable_tokens", "prompt_tokens", "new_tokens")
    cached, cacheable, prompt, new = (sum(one[name] for one in said["costs"]) for name in names)
    assert 0.95 * cacheable <= cached <= cacheable < prompt
    assert new >= COUNT
    assert f"prefix cache: {cached:,} of {prompt:,}" in killed.printed
    assert f"{cached / cacheable:.1%} of what its blocks allow" in killed.printed
    assert said["engine"]["block_size"] == said["preset"]["settings"]["block_size"] == 32
    assert all(0 < one["engine_seconds"] <= one["seconds"] for one in said["costs"])


def test_prefixes_were_computed_before_the_first_question(killed: Killed) -> None:
    for cost in manifest(killed.out)["costs"]:
        assert cost["warm_up_tokens"] > 0
        # So not even the first of a prefix's questions computed its whole blocks.
        assert cost["cached_tokens"] >= 32 * cost["answered"]


def test_transformers_says_the_same(killed: Killed, tiny_model: Path, tmp_path: Path) -> None:
    finished(command(tiny_model, tmp_path / "run", "cpu"))
    found = parity(killed.out, tmp_path / "run")
    assert found["questions"] == COUNT
    assert found["same"] >= 0.99 * COUNT - 1
    assert all(one["cause"] == "numerics" for one in found["divergences"])


def stored(database: Path) -> int:
    """Answers in a run's database so far."""
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
