"""What few-shot demonstrations cost in vLLM, with its prefix cache and without.

    .venv-vllm/bin/python -m benchmarks.few_shot_cost [--questions 64] [--json]

The model has the shape of Qwen2-0.5B and random weights. Each way is a run of its own in a fresh
process; start-up is not counted. Takes some minutes on two cores.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.common import half_billion_model, parser, question_file, read_rows, show, write_rows

_WAYS = {
    "none": ("--bank", "none"),
    "per-type": ("--bank", "per-type"),
    "per-type, no prefix cache": ("--bank", "per-type", "--no-prefix-cache"),
}


def main() -> None:
    arguments = parser(__doc__)
    arguments.add_argument("--questions", type=int, default=64)
    chosen = arguments.parse_args()
    model = half_billion_model()
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        rows = read_rows(question_file())[: chosen.questions]
        write_rows(folder / "questions.jsonl", rows)
        costs = {
            name: _cost(folder / "questions.jsonl", model, way, folder / str(number))
            for number, (name, way) in enumerate(_WAYS.items())
        }
    least = costs["none"]["seconds"]
    show(
        measured=(
            f"{len(rows)} questions, vLLM on the CPU in fp32, preset cpu-vllm (blocks of 32), "
            "Qwen2-0.5B's shape with random weights, constraints on, start-up not counted"
        ),
        aim="the bank takes at most 1.25 times the time of none",
        headers=("bank", "wall s", "times none", "prompt tokens", "of them computed", "new"),
        rows=[
            (
                name,
                cost["seconds"],
                cost["seconds"] / least,
                cost["prompt_tokens"],
                cost["prompt_tokens"] - cost["cached_tokens"],
                cost["new_tokens"],
            )
            for name, cost in costs.items()
        ],
        figures={"questions": len(rows), "ways": costs},
        as_json=chosen.json,
    )


def _cost(questions: Path, model: Path, way: tuple[str, ...], out: Path) -> dict[str, float]:
    """What one run says it cost."""
    command = [sys.executable, "-m", "harness.cli", "run", str(questions), "--model", str(model)]
    command += ["--preset", "cpu-vllm", "--out", str(out), *way]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    (cost,) = json.loads((out / "manifest.json").read_text("utf-8"))["costs"]
    return dict(cost)


if __name__ == "__main__":
    main()
