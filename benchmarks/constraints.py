"""How long constraints take to set up, and a decode step to mask, with Qwen's real vocabulary.

    python -m benchmarks.constraints [QUESTIONS] [--json]

Needs the extras `transformers` and `dev`: the package dashscope brings Qwen's vocabulary.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from itertools import cycle, islice
from pathlib import Path
from statistics import median
from typing import Any

import torch
from llguidance import LLTokenizer
from llguidance.hf import from_tokenizer
from llguidance.torch import allocate_token_bitmask, fill_next_token_bitmask
from transformers import PreTrainedTokenizerFast

from benchmarks.common import parser, quantile, question_file, read_rows, show
from benchmarks.models import qwen_vocabulary
from harness.engines.constraints import matcher
from harness.engines.masking import RowMasks
from harness.qwen_tokenizer import SPECIAL_TOKENS
from harness.router import route
from tasks import TASKS
from tasks.base import Constraint

_VOCABULARY = 152_064
"""Columns of the logits of Qwen2-7B and larger (their config.json)."""
_REPEATS, _ROWS, _STEPS = 5, 16, 24


def main() -> None:
    arguments = parser(__doc__)
    arguments.add_argument("questions", type=Path, nargs="?", default=question_file())
    chosen = arguments.parse_args()
    tokenizer = _tokenizer()
    constraints: dict[str, list[Constraint]] = {}
    for row in read_rows(chosen.questions):
        found = route(row["input_field"], row["is_multiple_choice"])
        constraint = TASKS[found.task_type].constrain(found)
        constraints.setdefault(found.task_type.value, []).append(constraint)
    _set_up(tokenizer, constraints)  # What is made at the first use is not a question's cost.
    set_up = _set_up(tokenizer, constraints)
    set_up["all"] = [taken for times in set_up.values() for taken in times]
    figures: dict[str, dict[str, Any]] = {
        kind: {
            "set_ups": len(times),
            "p50_ms": median(wall for wall, _ in times),
            "p99_ms": quantile([wall for wall, _ in times], 0.99),
            "max_ms": max(wall for wall, _ in times),
            "p99_cpu_ms": quantile([cpu for _, cpu in times], 0.99),
            **(_batch(tokenizer, constraints[kind]) if kind in constraints else {}),
        }
        for kind, times in set_up.items()
    }
    show(
        measured=(
            f"compiling a constraint and its first mask, {_REPEATS} times for each question of "
            f"{chosen.questions.name}; then batches of {_ROWS} rows of one type (median step); "
            f"Qwen's vocabulary, {_VOCABULARY:,} columns"
        ),
        aim="p99 of all set-ups below 10 ms",
        headers=(
            *("type", "set-ups", "p50 ms", "p99 ms", "max ms", "p99 CPU ms"),
            *("batch set-up ms", "step ms", "of it bits ms"),
        ),
        rows=[(kind, *figure.values()) for kind, figure in figures.items()],
        figures={"questions": str(chosen.questions), "vocabulary": _VOCABULARY, "types": figures},
        as_json=chosen.json,
    )


def _tokenizer() -> LLTokenizer:
    """Qwen's vocabulary as the engine hands it to llguidance."""
    fast = PreTrainedTokenizerFast(tokenizer_object=qwen_vocabulary(), eos_token=SPECIAL_TOKENS[-1])
    return from_tokenizer(fast, n_vocab=_VOCABULARY)


def _set_up(
    tokenizer: LLTokenizer, constraints: dict[str, list[Constraint]]
) -> dict[str, list[tuple[float, float]]]:
    """Milliseconds from a constraint to its first mask, by the clock and of CPU time."""
    bits = allocate_token_bitmask(1, _VOCABULARY)
    taken: dict[str, list[tuple[float, float]]] = {kind: [] for kind in constraints}
    for kind, of_kind in constraints.items():
        for constraint in of_kind * _REPEATS:
            start, cpu_start = time.perf_counter(), time.process_time()
            fill_next_token_bitmask(matcher(tokenizer, constraint), bits)
            wall, cpu = time.perf_counter() - start, time.process_time() - cpu_start
            taken[kind].append((1000 * wall, 1000 * cpu))
    return taken


def _batch(tokenizer: LLTokenizer, of_kind: Sequence[Constraint]) -> dict[str, float]:
    """What masking adds to a batch: its set-up, and a step of decoding random logits."""
    constraints = list(islice(cycle(of_kind), _ROWS))
    start = time.perf_counter()
    masks = RowMasks(tokenizer, constraints)
    set_up = time.perf_counter() - start
    matchers = [matcher(tokenizer, constraint) for constraint in constraints]
    bits = allocate_token_bitmask(_ROWS, _VOCABULARY)
    chance = torch.Generator().manual_seed(0)
    ids = torch.zeros((_ROWS, 1), dtype=torch.long)
    steps, fills = [], []
    for _ in range(min(_STEPS, max(constraint.max_tokens for constraint in constraints))):
        logits = torch.randn(_ROWS, _VOCABULARY, generator=chance)
        start = time.perf_counter()
        masked = masks.process_logits(ids, logits)
        steps.append(time.perf_counter() - start)
        ids = masked.argmax(-1, keepdim=True)
        start = time.perf_counter()
        for row, match in enumerate(matchers):
            fill_next_token_bitmask(match, bits, row)
        fills.append(time.perf_counter() - start)
        for row, match in enumerate(matchers):
            if not match.is_stopped():
                match.consume_token(int(ids[row, -1]))
    return {
        "batch_set_up_ms": 1000 * set_up,
        "batch_step_ms": 1000 * median(steps),
        "of_it_bits_ms": 1000 * median(fills),
    }


if __name__ == "__main__":
    main()
