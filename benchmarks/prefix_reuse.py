"""What reusing the shared prefix's KV cache saves: the same batches with it and without.

    python -m benchmarks.prefix_reuse [--questions 64] [--json]

The model has the shape of Qwen2-0.5B and random weights, made once into the temporary folder.
Takes some minutes on two cores; needs the extra `transformers`.
"""

from __future__ import annotations

import random
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tqdm import tqdm

from benchmarks.common import parser, show
from harness.engines import EngineSettings, Message, Request, open_engine
from harness.fewshot import Bank, Demonstration
from harness.pipeline import plan
from harness.prompt import read_strategy
from harness.random_model import HALF_BILLION, make_random_model
from harness.solver import Prepared, Solver
from tasks.base import TaskType

_BATCH, _DEMONSTRATIONS = 16, 10
_ADJECTIVES = ("foldable", "red", "cordless", "waterproof", "small", "insulated", "magnetic")
_NOUNS = ("kettle", "tent", "bicycle", "lamp", "notebook", "drill", "umbrella", "mattress")
_PLACES = ("for the garden", "for a long journey", "for children", "as a present")


@dataclass(frozen=True, slots=True)
class _Taken:
    """What answering all batches took."""

    seconds: float
    prompt_tokens: int
    computed_tokens: int
    """Prompt tokens that went through the model, padding not counted."""
    prefix_tokens: int
    answers: dict[int, str]


def main() -> None:
    arguments = parser(__doc__)
    arguments.add_argument("--questions", type=int, default=64)
    chosen = arguments.parse_args()
    draw = random.Random(0)
    solver = Solver(_bank(draw), read_strategy())
    prepared = [solver.prepare(n, _question(draw), True) for n in range(chosen.questions)]
    batches = plan(prepared, _BATCH)
    model = _model()
    reused, afresh = (_answer(solver, model, batches, reuse) for reuse in (True, False))
    time_ratio = afresh.seconds / reused.seconds
    token_ratio = afresh.computed_tokens / reused.computed_tokens
    own = afresh.prompt_tokens / len(prepared) - reused.prefix_tokens
    same = sum(reused.answers[n] == afresh.answers[n] for n in reused.answers)
    show(
        measured=(
            f"{len(prepared)} multiple-choice questions of {own:.0f} tokens on average after a "
            f"shared prefix of {reused.prefix_tokens}, in {len(batches)} batches of {_BATCH}, "
            "start-up not counted; Qwen2-0.5B's shape, random weights, float32 on the CPU; "
            f"both ways gave the same answer to {same} of {len(prepared)}"
        ),
        aim="at least 3 times less wall time",
        headers=("prefix", "seconds", "prompt tokens computed"),
        rows=[
            ("not reused", f"{afresh.seconds:.1f}", f"{afresh.computed_tokens:,}"),
            ("reused", f"{reused.seconds:.1f}", f"{reused.computed_tokens:,}"),
            ("times less", f"{time_ratio:.2f}", f"{token_ratio:.2f}"),
        ],
        figures={
            "questions": len(prepared),
            "batch_size": _BATCH,
            "prefix_tokens": reused.prefix_tokens,
            "question_tokens": own,
            "seconds": {"reused": reused.seconds, "not_reused": afresh.seconds},
            "computed_tokens": {
                "reused": reused.computed_tokens,
                "not_reused": afresh.computed_tokens,
            },
            "times_less_time": time_ratio,
            "times_fewer_tokens": token_ratio,
            "same_answers": same,
        },
        as_json=chosen.json,
    )


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


def _model() -> Path:
    folder = Path(tempfile.gettempdir()) / "shopharness-benchmarks" / "half-billion"
    if not (folder / "tokenizer_config.json").is_file():  # what is written last
        make_random_model(folder, shape=HALF_BILLION)
    return folder


def _answer(solver: Solver, model: Path, batches: Sequence[list[Prepared]], reuse: bool) -> _Taken:
    settings = EngineSettings(
        str(model), device="cpu", dtype="float32", batch_size=_BATCH, prefix_cache=reuse
    )
    engine = open_engine("transformers", settings)
    # The libraries set themselves up at their first call.
    first = Request(id=0, messages=(Message("user", "?"),), shared=0, max_tokens=1)
    list(engine.generate([first]))
    start = time.perf_counter()
    bar = tqdm(batches, "prefix reused" if reuse else "not reused", unit="batch", disable=None)
    solved = [one for batch in bar for one in solver.solve(engine, batch)]
    seconds = time.perf_counter() - start
    completions = [one.completion for one in solved]
    cached = [completion.cached_tokens for completion in completions]
    total = sum(completion.prompt_tokens for completion in completions)
    return _Taken(
        seconds=seconds,
        prompt_tokens=total,
        computed_tokens=total - sum(cached) + max(cached),
        prefix_tokens=max(cached),
        answers={one.completion.id: one.answer.text for one in solved},
    )


if __name__ == "__main__":
    main()
