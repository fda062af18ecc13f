"""What a run has cost: tokens and seconds."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import asdict, dataclass, fields
from typing import Any

import psutil

from harness.engines import Completion


@dataclass(slots=True)
class Cost:
    """Tokens and seconds of one process's work on a run, or of several."""

    answered: int = 0
    """Questions."""
    prompt_tokens: int = 0
    cached_tokens: int = 0
    """Prompt tokens that came out of the prefix cache."""
    cacheable_tokens: int = 0
    """Prompt tokens that a cache of the engine's block size, never full, would have held; 0 where
    the engine does not say."""
    new_tokens: int = 0
    warm_up_tokens: int = 0
    """Prompt tokens computed before the first question, and no part of the others."""
    opening_seconds: float = 0.0
    """Until the engine was ready."""
    seconds: float = 0.0
    """From then on."""
    engine_seconds: float = 0.0
    """Of them, in the engine."""
    cpu_seconds: float = 0.0
    """Of all threads of the process and its engine's; on a busy machine it says more than wall
    time."""

    def count(self, completions: Iterable[Completion]) -> None:
        """Adds what completions took."""
        for completion in completions:
            self.answered += 1
            self.prompt_tokens += completion.prompt_tokens
            self.cached_tokens += completion.cached_tokens
            self.new_tokens += completion.new_tokens

    def __add__(self, other: Cost) -> Cost:
        return Cost(*(getattr(self, f.name) + getattr(other, f.name) for f in fields(Cost)))

    def to_json(self) -> dict[str, float]:
        """A JSON document; seconds to the millisecond."""
        return {name: round(value, 3) for name, value in asdict(self).items()}


def sum_costs(costs: Iterable[dict[str, Any]]) -> Cost:
    """What several processes' work has cost, from their JSON documents."""
    names = {f.name for f in fields(Cost)}  # another version may count more
    return sum((Cost(**{n: v for n, v in cost.items() if n in names}) for cost in costs), Cost())


def cpu_seconds() -> float:
    """CPU time so far of this process and of those that it has started and that still run."""
    this, seconds = psutil.Process(), 0.0
    for process in (this, *this.children(recursive=True)):
        with suppress(psutil.Error):  # it has just ended
            times = process.cpu_times()
            seconds += times.user + times.system
    return seconds
