"""lm-evaluation-harness with its vLLM backend, on task files that `lm_eval_tasks` wrote.

    python -m benchmarks.peers.lm_eval_run FOLDER MODEL NAME [SETTING=VALUE …]

Its own defaults, prefix caching among them, but for the settings of the engine that all ways share
and those that are named. Its description of the machine, some seconds whatever is asked, is left
out. Runs in the environment of `lm_eval_environment`.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from unittest.mock import patch

from benchmarks.peers.exchange import Meter, write_taken


def main() -> None:
    from lm_eval import simple_evaluate
    from lm_eval.models.vllm_causallms import VLLM
    from lm_eval.tasks import TaskManager

    folder, model, name, *more = sys.argv[1:]
    settings = json.loads((Path(folder) / "engine.json").read_text("utf-8"))
    settings |= {key: int(value) for key, value in (one.split("=") for one in more)}
    lm = VLLM(pretrained=model, **settings)
    tasks = Path(folder) / "tasks"
    names = sorted(path.stem for path in tasks.glob("*.yaml"))
    manager = TaskManager(include_path=str(tasks), include_defaults=False)
    meter = Meter(lm.model.llm_engine)
    with patch("lm_eval.evaluator.add_env_info"):
        results = simple_evaluate(
            lm,
            tasks=names,
            task_manager=manager,
            apply_chat_template=True,
            fewshot_as_multiturn=True,
        )
    taken = meter.taken()
    answers = {
        sample["doc"]["id"]: sample["resps"][0][0]
        for samples in results["samples"].values()
        for sample in samples
    }
    write_taken(Path(folder), name, taken, answers)


if __name__ == "__main__":
    main()
