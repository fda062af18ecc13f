"""shopharness beside lm-evaluation-harness and the competition's kit, all on vLLM.

    .venv-vllm/bin/python -m benchmarks.side_by_side [--model builtin|half-billion] [--json]

The same questions in the same chats, token caps and end tokens, the same engine with the same
settings; each way a fresh process, one after another. What a way takes begins when its engine is
ready, and ends with its scores. The first use installs lm-evaluation-harness into an environment
of its own in the temporary folder. Takes some minutes on two cores.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from benchmarks.common import ROOT, parser, positive, show
from benchmarks.models import benchmark_folder, half_billion_model
from benchmarks.peers import kit_loop, lm_eval_environment, shopharness_run
from benchmarks.peers.exchange import Asked, Taken, read_taken, write_asked
from benchmarks.peers.lm_eval_tasks import write_tasks
from benchmarks.vllm_runs import PRESET, need_vllm, question_source, write_questions
from harness.builtin import model_path, question_path
from harness.fewshot import read_bank
from harness.predictions import read_predictions
from harness.preset import read_preset
from harness.question import read_questions
from harness.scoring import score_outputs
from harness.solver import Solver

_QUESTIONS = {"builtin": 256, "half-billion": 32}


@dataclass(frozen=True, slots=True)
class _Way:
    """One way to answer, once it has."""

    name: str
    start_up_seconds: float
    taken: Taken
    macro: float | None
    """Score of its answers."""


def main() -> None:
    arguments = parser(__doc__)
    arguments.add_argument("--model", choices=tuple(_QUESTIONS), default="builtin")
    arguments.add_argument("--questions", type=positive, help="default: 256 and 32")
    chosen = arguments.parse_args()
    need_vllm()
    builtin = chosen.model == "builtin"
    model = model_path("builtin") if builtin else half_billion_model()
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        source = question_path("builtin") if builtin else question_source()
        wanted = chosen.questions or _QUESTIONS[chosen.model]
        count = write_questions(folder / "questions.jsonl", wanted, source)
        write_inputs(folder)
        ways = {way.name: way for way in _measure(folder, model)}
    ours = ways[shopharness_run.NAME].taken
    show(
        measured=(
            f"{count} questions of {source.name}, {chosen.model} model in fp32, bank per-type, "
            f"engine settings of preset {PRESET}; lm-eval with its default blocks and with ours; "
            "constraints held by shopharness alone: its answers may be shorter or longer"
        ),
        aim="lm-eval takes at least 1.5 times, the kit's loop 3 times the wall time of shopharness",
        headers=(
            *("way", "start-up s", "wall s", "times ours", "outside the engine s"),
            *("CPU s", "times ours", "prompt tokens", "computed", "new tokens", "macro score"),
        ),
        rows=[
            (
                way.name,
                way.start_up_seconds,
                way.taken.wall_seconds,
                way.taken.wall_seconds / ours.wall_seconds,
                way.taken.wall_seconds - way.taken.engine_seconds,
                way.taken.cpu_seconds,
                way.taken.cpu_seconds / ours.cpu_seconds,
                way.taken.prompt_tokens,
                way.taken.prompt_tokens - way.taken.cached_tokens,
                way.taken.new_tokens,
                "–" if way.macro is None else f"{way.macro:.3f}",
            )
            for way in ways.values()
        ],
        figures={
            "questions": count,
            "model": chosen.model,
            "ways": {name: asdict(way) for name, way in ways.items()},
            "wall_times_ours": {
                name: way.taken.wall_seconds / ours.wall_seconds for name, way in ways.items()
            },
        },
        as_json=chosen.json,
    )


def write_inputs(folder: Path) -> None:
    """What all ways are given: the questions as shopharness asks them, the engine's settings."""
    bank, solver = read_bank("per-type"), Solver(read_bank("per-type"))
    asked = []
    for question in read_questions(folder / "questions.jsonl"):
        prepared = solver.prepare(question.id, question.text, question.is_multiple_choice)
        kind, request = prepared.route.task_type, prepared.request
        asked.append(
            Asked(
                id=question.id,
                task_type=kind.value,
                system=request.messages[0].content,
                shown=[
                    {"question": one.question, "answer": one.answer} for one in bank.shown(kind)
                ],
                question=question.text,
                max_tokens=request.max_tokens,
            )
        )
    write_asked(folder, asked)
    write_tasks(folder / "tasks", asked)
    preset = read_preset(PRESET).settings
    engine = {
        "dtype": preset["dtype"],
        "max_num_seqs": preset["batch_size"],
        "max_num_batched_tokens": preset["batched_tokens"],
        "enforce_eager": preset["eager"],
        "kv_cache_memory_bytes": int(preset["kv_cache_gib"] * 2**30),
    }
    (folder / "engine.json").write_text(json.dumps(engine), "utf-8")


def _measure(folder: Path, model: Path) -> Iterator[_Way]:
    """Lets each way answer, in a process of its own."""
    name = f"lm-eval-{lm_eval_environment.VERSION}"
    python = lm_eval_environment.python(benchmark_folder(name))
    lm_eval: list[str | Path] = [python, "-m", "benchmarks.peers.lm_eval_run", folder, model]
    blocks = read_preset(PRESET).settings["block_size"]
    alike = f"{name}-blocks-of-{blocks}"
    ways: dict[str, Sequence[str | Path]] = {
        name: [*lm_eval, name],
        alike: [*lm_eval, alike, f"block_size={blocks}"],
        kit_loop.NAME: [sys.executable, "-m", kit_loop.__name__, folder, model],
        shopharness_run.NAME: [sys.executable, "-m", shopharness_run.__name__, folder, model],
    }
    questions = list(read_questions(folder / "questions.jsonl"))
    for number, (way, command) in enumerate(ways.items(), 1):
        print(f"way {number} of {len(ways)}: {way}", file=sys.stderr)
        seconds = _seconds(command, folder)
        taken = read_taken(folder, way)
        outputs = read_predictions(folder / f"{way}.jsonl", questions)
        report = score_outputs(questions, [output.model_output_str for output in outputs])
        yield _Way(way, seconds - taken.wall_seconds, taken, report.scores.macro)


def _seconds(command: Sequence[str | Path], folder: Path) -> float:
    """Wall time of a process. What it prints goes to its standard error."""
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "HF_HOME": str(folder / "huggingface"),
        "HF_HUB_OFFLINE": "1",
        "TOKENIZERS_PARALLELISM": "false",
        "VLLM_LOGGING_LEVEL": "ERROR",
        "VLLM_NO_USAGE_STATS": "1",
    }
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=sys.stderr, env=environment, cwd=ROOT)
    return time.perf_counter() - start


if __name__ == "__main__":
    main()
