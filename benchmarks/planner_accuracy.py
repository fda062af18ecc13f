"""How far the planner's word is from what vLLM takes here: the runs of few_shot_cost.

    .venv-vllm/bin/python -m benchmarks.planner_accuracy [--questions 64] [--json]

The engine is calibrated first, with the same model and preset. A model of random weights does not
end its answers, so the planner is told that each is as long as allowed. Takes some ten minutes on
two cores.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from benchmarks.common import folder_at, parser, positive, show
from benchmarks.few_shot_cost import WAYS
from benchmarks.models import half_billion_model
from benchmarks.vllm_runs import PRESET, need_vllm, question_source, run, write_questions
from harness.planner.planner import Wish, make_plan


def main() -> None:
    arguments = parser(__doc__)
    arguments.add_argument("--questions", type=positive, default=64)
    arguments.add_argument("--out", type=Path, help="keep rates, questions and runs here")
    chosen = arguments.parse_args()
    need_vllm()
    model, source = half_billion_model(), question_source()
    with folder_at(chosen.out) as folder:
        questions, rates = folder / "questions.jsonl", folder / "rates.json"
        count = write_questions(questions, chosen.questions, source)
        command = [sys.executable, "-m", "harness.cli", "calibrate", str(model)]
        command += ["--preset", PRESET, "--out", str(rates)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        figures = {
            name: _figures(questions, model, rates, way, folder, name) for name, way in WAYS.items()
        }
    show(
        measured=(
            f"{count} questions of {source.name}, vLLM on the CPU in fp32, preset {PRESET}, "
            "Qwen2-0.5B's shape with random weights; start-up not counted"
        ),
        aim="predicted within 20 % of measured",
        headers=(
            *("bank", "predicted s", "measured s", "predicted ÷ measured"),
            *("prompt tokens predicted", "computed", "new predicted", "new"),
        ),
        rows=[(name, *of_way.values()) for name, of_way in figures.items()],
        figures={"questions": count, "ways": figures},
        as_json=chosen.json,
    )


def _figures(
    questions: Path, model: Path, rates: Path, way: tuple[str, ...], folder: Path, name: str
) -> dict[str, float]:
    """What was predicted of a run, and what it took."""
    bank, uncached = way[1], "--no-prefix-cache" in way
    wish = Wish(questions, PRESET, str(model), bank, rates, longest=True, uncached=uncached)
    plan = make_plan(wish)
    cost = run(questions, model, folder / name, way)
    return {
        "predicted_seconds": plan.run_seconds,
        "measured_seconds": cost.seconds,
        "predicted_by_measured": plan.run_seconds / cost.seconds,
        "predicted_prompt_tokens": plan.run_tokens,
        "computed_prompt_tokens": cost.prompt_tokens - cost.cached_tokens,
        "predicted_new_tokens": sum(route.new_tokens * route.questions for route in plan.routes),
        "new_tokens": cost.new_tokens,
    }


if __name__ == "__main__":
    main()
