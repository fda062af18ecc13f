"""What reusing the shared prefix's KV cache saves: the same batches with it and without.

    python -m benchmarks.prefix_reuse [--questions 64] [--json]

The model has the shape of Qwen2-0.5B and random weights, made once into the temporary folder.
Takes some minutes on two cores; needs the extra `transformers`.
"""

from __future__ import annotations

import random
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tqdm import tqdm

from benchmarks.common import parser, positive, show
from benchmarks.models import small_vocabulary_model
from harness.engines import Engine, EngineSettings, Message, Request, open_engine
from harness.fewshot import Bank, Demonstration
from harness.pipeline import plan
from harness.solver import Prepared, Solved, Solver
from tasks.base import TaskType

_BATCH, _DEMONSTRATIONS = 16, 10
_ADJECTIVES = ("foldable", "red", "cordless", "waterproof", "small", "insulated", "magnetic")
_NOUNS = ("kettle", "tent", "bicycle", "lamp", "notebook", "drill", "umbrella", "mattress")
_PLACES = ("for the garden", "for a long journey", "for children", "as a present")


@dataclass(slots=True)
class _Way:
    """One of the two ways, and what it has taken."""

    engine: Engine
    seconds: float = 0.0
    cpu_seconds: float = 0.0
    """Of all threads; on a busy machine it says more than wall time."""
    solved: list[Solved] = field(default_factory=list)

    def answer(self, solver: Solver, batch: Sequence[Prepared]) -> None:
        """Answers a batch on the clock."""
        start, cpu_start = time.perf_counter(), time.process_time()
        self.solved += solver.solve(self.engine, batch)
        self.seconds += time.perf_counter() - start
        self.cpu_seconds += time.process_time() - cpu_start

    @property
    def prefix_tokens(self) -> int:
        return max(one.completion.cached_tokens for one in self.solved)

    @property
    def prompt_tokens(self) -> int:
        return sum(one.completion.prompt_tokens for one in self.solved)

    @property
    def computed_tokens(self) -> int:
        """Prompt tokens that went through the model, the prefix once, padding not counted."""
        cached = sum(one.completion.cached_tokens for one in self.solved)
        return self.prompt_tokens - cached + self.prefix_tokens

    @property
    def answers(self) -> dict[int, str]:
        return {one.completion.id: one.answer.text for one in self.solved}


def main() -> None:
    arguments = parser(__doc__)
    arguments.add_argument("--questions", type=positive, default=64)
    chosen = arguments.parse_args()
    draw = random.Random(0)
    solver = Solver(_bank(draw))
    prepared = [solver.prepare(n, _question(draw), True) for n in range(chosen.questions)]
    batches = plan(prepared, _BATCH)
    model = small_vocabulary_model()
    afresh, reused = (_Way(_open(model, prefix_cache)) for prefix_cache in (False, True))
    for batch in tqdm(batches, unit="batch", disable=None):
        # In turns, so that whatever else the machine does slows both.
        for way in (afresh, reused):
            way.answer(solver, batch)
    times_less = {
        "wall_seconds": afresh.seconds / reused.seconds,
        "cpu_seconds": afresh.cpu_seconds / reused.cpu_seconds,
        "computed_tokens": afresh.computed_tokens / reused.computed_tokens,
    }
    own = afresh.prompt_tokens / len(prepared) - reused.prefix_tokens
    same = sum(afresh.answers[n] == answer for n, answer in reused.answers.items())
    show(
        measured=(
            f"{len(prepared)} multiple-choice questions of {own:.0f} tokens on average after a "
            f"shared prefix of {reused.prefix_tokens}, in {len(batches)} batches of {_BATCH}, "
            "start-up not counted; Qwen2-0.5B's shape, random weights, float32 on the CPU; "
            f"both ways gave the same answer to {same} of {len(prepared)}"
        ),
        aim="at least 3 times less wall time",
        headers=("prefix", "wall s", "CPU s", "prompt tokens computed"),
        rows=[
            ("not reused", *_figures(afresh).values()),
            ("reused", *_figures(reused).values()),
            ("times less", *times_less.values()),
        ],
        figures={
            "questions": len(prepared),
            "batch_size": _BATCH,
            "prefix_tokens": reused.prefix_tokens,
            "question_tokens": own,
            "not_reused": _figures(afresh),
            "reused": _figures(reused),
            "times_less": times_less,
            "same_answers": same,
        },
        as_json=chosen.json,
    )


def _figures(way: _Way) -> dict[str, float]:
    return {
        "wall_seconds": way.seconds,
        "cpu_seconds": way.cpu_seconds,
        "computed_tokens": way.computed_tokens,
    }


def _bank(draw: random.Random) -> Bank:
    """Demonstrations of about a thousand tokens."""
    shown = tuple(
        Demonstration(str(n), TaskType.MULTIPLE_CHOICE, _question(draw), str(draw.randrange(4)))
        for n in range(_DEMONSTRATIONS)
    )
    return Bank("benchmark", "", {TaskType.MULTIPLE_CHOICE: shown}, digest="")


def _question(draw: random.Random) -> str:
    """A multiple-choice question of ordinary length."""

    def product() -> str:
        words = [*draw.sample(_ADJECTIVES, draw.randint(1, 2)), draw.choice(_NOUNS)]
        return " ".join([*words, draw.choice(_PLACES)] if draw.random() < 0.4 else words)

    options = "".join(f"{label}. {product()}\n" for label in range(4))
    return f"A customer has just bought a {product()}. Which offer fits it best?\n{options}Answer:"


def _open(model: Path, prefix_cache: bool) -> Engine:
    settings = EngineSettings(
        str(model), device="cpu", dtype="float32", batch_size=_BATCH, prefix_cache=prefix_cache
    )
    engine = open_engine("transformers", settings)
    # The libraries set themselves up at their first call.
    first = Request(id=0, messages=(Message("user", "?"),), shared=0, max_tokens=1)
    list(engine.generate([first]))
    return engine


if __name__ == "__main__":
    main()
