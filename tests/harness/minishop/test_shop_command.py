"""`shopharness shop questions` as a script meets it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import harness
from harness.builtin import question_path
from harness.minishop.benchmark import SEED


def ask(*arguments: str, hash_seed: str = "0") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "harness.cli", "shop", "questions", *arguments],
        capture_output=True,
        check=False,
        env={
            **os.environ,
            "PYTHONHASHSEED": hash_seed,
            "PYTHONPATH": str(Path(harness.__file__).parents[1]),
        },
    )


def test_the_same_seed_gives_the_same_bytes_in_every_process() -> None:
    arguments = ("--split", "train", "--n", "1500", "--seed", "4")
    one, other = ask(*arguments, hash_seed="1"), ask(*arguments, hash_seed="2")
    assert one.returncode == 0
    assert one.stdout.count(b"\n") == 1500
    assert one.stdout == other.stdout
    assert ask(*arguments[:-1], "5").stdout != one.stdout


def test_it_prints_the_benchmark_that_ships_and_nothing_else() -> None:
    done = ask("--split", "dev", "--n", "507", "--seed", str(SEED))
    assert done.stdout == question_path("builtin").read_bytes()
    assert done.stderr == b""


def test_an_unknown_split_is_refused_in_one_line() -> None:
    done = ask("--split", "exam", "--n", "1")
    assert done.returncode == 2
    assert done.stderr.decode().splitlines() == [
        "error: --split: there is no 'exam'; there are train, dev, test"
    ]
