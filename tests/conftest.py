"""What tests of several folders need: a tiny random Qwen2, ShopBench's development set."""

from __future__ import annotations

import os
from importlib.util import find_spec
from pathlib import Path

import pytest

# The tests' model is so small that threads only wait for each other.
os.environ.setdefault("OMP_NUM_THREADS", "1")

if find_spec("hypothesis"):
    import hypothesis

    # A busy machine is no failure.
    hypothesis.settings.register_profile("patient", deadline=None)
    hypothesis.settings.load_profile("patient")

NEED_TORCH = ["chat", "cli", "lora", "parity", "pipeline", "transformers_engine"]
collect_ignore = [] if find_spec("torch") else [f"harness/test_{name}.py" for name in NEED_TORCH]


@pytest.fixture(scope="session")
def tiny_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    from harness.random_model import make_random_model

    return make_random_model(tmp_path_factory.mktemp("model") / "tiny-qwen2")


@pytest.fixture(scope="session")
def shopbench() -> Path:
    folder = os.environ.get("SHOPBENCH_DATA")
    if not folder:
        pytest.skip(
            "SHOPBENCH_DATA does not name the folder of ShopBench's development set, "
            "which may not be copied here"
        )
    return Path(folder)
