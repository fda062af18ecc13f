"""What a way to answer is given, and what it says it took.

One folder holds it all: ``asked.jsonl`` (the questions as chats), ``engine.json`` (settings of
vLLM), and, written by a way called NAME, ``NAME.json`` (what it took) and ``NAME.jsonl`` (its
answers).
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from benchmarks.common import read_rows, write_rows
from harness.cost import cpu_seconds


@dataclass(frozen=True, slots=True)
class Asked:
    """A question as it is sent."""

    id: int
    task_type: str
    system: str
    shown: list[dict[str, str]]
    """Demonstrations, each a ``question`` and an ``answer``."""
    question: str
    max_tokens: int

    @property
    def messages(self) -> list[dict[str, str]]:
        """The whole chat."""
        turns = [{"role": "system", "content": self.system}]
        for one in self.shown:
            turns.append({"role": "user", "content": one["question"]})
            turns.append({"role": "assistant", "content": one["answer"]})
        return [*turns, {"role": "user", "content": self.question}]


@dataclass(frozen=True, slots=True)
class Taken:
    """What answering took."""

    wall_seconds: float
    """From a ready engine to all answers."""
    engine_seconds: float
    """Of them, in vLLM's ``step``."""
    cpu_seconds: float
    """Of all processes and threads; on a busy machine it says more than wall time."""
    prompt_tokens: int
    cached_tokens: int
    new_tokens: int


class Meter:
    """Counts what vLLM does: the seconds of its ``step``, and the tokens of what it finishes."""

    def __init__(self, engine: Any) -> None:
        self._seconds = 0.0
        self._counts = {"prompt_tokens": 0, "cached_tokens": 0, "new_tokens": 0}
        engine.step = self._metered(engine.step)
        self._start, self._cpu_start = time.perf_counter(), cpu_seconds()

    def taken(self) -> Taken:
        """Since it was made."""
        wall = time.perf_counter() - self._start
        return Taken(wall, self._seconds, cpu_seconds() - self._cpu_start, **self._counts)

    def _metered(self, step: Callable[[], list[Any]]) -> Callable[[], list[Any]]:
        def metered() -> list[Any]:
            start = time.perf_counter()
            outputs = step()
            self._seconds += time.perf_counter() - start
            for output in outputs:
                if output.finished:
                    self._counts["prompt_tokens"] += len(output.prompt_token_ids)
                    self._counts["cached_tokens"] += output.num_cached_tokens or 0
                    self._counts["new_tokens"] += len(output.outputs[0].token_ids)
            return outputs

        return metered


def write_asked(folder: Path, asked: Iterable[Asked]) -> None:
    """Writes ``asked.jsonl``."""
    write_rows(folder / "asked.jsonl", map(asdict, asked))


def read_asked(folder: Path) -> list[Asked]:
    """Reads ``asked.jsonl``."""
    return [Asked(**row) for row in read_rows(folder / "asked.jsonl")]


def write_taken(folder: Path, name: str, taken: Taken, answers: dict[int, str]) -> None:
    """Writes what a way took, and its answers by id."""
    (folder / f"{name}.json").write_text(json.dumps(asdict(taken)), "utf-8")
    rows = ({"id": id, "model_output_str": answers[id]} for id in sorted(answers))
    write_rows(folder / f"{name}.jsonl", rows)


def read_taken(folder: Path, name: str) -> Taken:
    """Reads what a way took."""
    return Taken(**json.loads((folder / f"{name}.json").read_text("utf-8")))
