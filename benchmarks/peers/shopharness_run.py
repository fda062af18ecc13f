"""A whole run of shopharness: read, route, word, answer, score, write the page.

    python -m benchmarks.peers.shopharness_run FOLDER MODEL

Opening the engine and fingerprinting the weights are start-up: they depend on the model alone.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path
from unittest.mock import patch

from benchmarks.peers.exchange import Taken, write_taken
from benchmarks.vllm_runs import PRESET
from harness.cost import cpu_seconds
from harness.engines.pool import EnginePool
from harness.manifest import RunOptions, choose_engine
from harness.model import identify
from harness.pipeline import prepare_run, run_prepared

NAME = "shopharness"


def main() -> None:
    folder, model = Path(sys.argv[1]), sys.argv[2]
    options = RunOptions(questions=folder / "questions.jsonl", model=model, preset=PRESET)
    identity = identify(Path(model))
    with EnginePool() as engines, patch("harness.manifest.identify", return_value=identity):
        engines.open(*choose_engine(options))
        start, cpu_start = time.perf_counter(), cpu_seconds()
        result = run_prepared(prepare_run(options), folder / "run", engines=engines)
        seconds, cpu = time.perf_counter() - start, cpu_seconds() - cpu_start
    cost = result.cost
    taken = Taken(
        seconds,
        cost.engine_seconds,
        cpu,
        cost.prompt_tokens,
        cost.cached_tokens,
        cost.new_tokens,
    )
    answers = {record.question.id: record.stored.answer for record in result.records}
    write_taken(folder, NAME, taken, answers)


if __name__ == "__main__":
    main()
