"""What few-shot demonstrations cost in vLLM, with its prefix cache and without.

    .venv-vllm/bin/python -m benchmarks.few_shot_cost [--questions 64] [--json]

The model has the shape of Qwen2-0.5B with Qwen's vocabulary, and random weights. The questions are
spread over ShopBench's development set where SHOPBENCH_DATA names its folder, else over the
built-in benchmark. Each way is a run of its own in a fresh process; start-up is not counted.
Takes some minutes on two cores; `--questions 24` is for a try.
"""

from __future__ import annotations

import sys
from pathlib import Path

from benchmarks.common import folder_at, parser, positive, show
from benchmarks.models import half_billion_model
from benchmarks.vllm_runs import PRESET, need_vllm, question_source, run, write_questions
from harness.cost import Cost

WAYS = {
    "none": ("--bank", "none"),
    "per-type": ("--bank", "per-type"),
    "per-type, no prefix cache": ("--bank", "per-type", "--no-prefix-cache"),
}


def main() -> None:
    arguments = parser(__doc__)
    arguments.add_argument("--questions", type=positive, default=64)
    arguments.add_argument("--out", type=Path, help="keep the question file and the runs here")
    chosen = arguments.parse_args()
    need_vllm()
    model, source = half_billion_model(), question_source()
    with folder_at(chosen.out) as folder:
        count = write_questions(folder / "questions.jsonl", chosen.questions, source)
        costs: dict[str, Cost] = {}
        for name, way in WAYS.items():
            print(f"run {len(costs) + 1} of {len(WAYS)}: {name}", file=sys.stderr)
            costs[name] = run(folder / "questions.jsonl", model, folder / name, way)
    none = costs["none"]
    show(
        measured=(
            f"{count} questions of {source.name}, vLLM on the CPU, preset {PRESET} (fp32, blocks "
            "of 32), Qwen2-0.5B's shape and vocabulary with random weights, constraints on"
        ),
        aim="the bank takes at most 1.25 times the wall time of none, start-up not counted",
        headers=(
            *("bank", "start-up s", "wall s", "times none", "CPU s", "times none"),
            *("prompt tokens", "of them computed", "new tokens"),
        ),
        rows=[
            (
                name,
                cost.opening_seconds,
                cost.seconds,
                cost.seconds / none.seconds,
                cost.cpu_seconds,
                cost.cpu_seconds / none.cpu_seconds,
                cost.prompt_tokens,
                cost.prompt_tokens - cost.cached_tokens,
                cost.new_tokens,
            )
            for name, cost in costs.items()
        ],
        figures={
            "questions": count,
            "ways": {name: cost.to_json() for name, cost in costs.items()},
            "wall_times_none": {name: way.seconds / none.seconds for name, way in costs.items()},
            "cpu_times_none": {
                name: way.cpu_seconds / none.cpu_seconds for name, way in costs.items()
            },
        },
        as_json=chosen.json,
    )


if __name__ == "__main__":
    main()
