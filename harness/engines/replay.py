"""An engine that says what a file says: for tests of the machinery, and for rereading outputs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import msgspec

from harness.engines.base import Completion, EngineSettings, Request, Work
from harness.errors import EngineError


def open_engine(settings: EngineSettings) -> ReplayEngine:
    """Opens JSON Lines of `id` and `model_output_str`; the model's path is the file's."""
    path = Path(settings.model)
    try:
        lines = [line for line in path.read_bytes().splitlines() if line.strip()]
        rows = [msgspec.json.decode(line, type=_Line) for line in lines]
    except (OSError, msgspec.DecodeError) as problem:
        raise EngineError(
            f"{path}: not a file of completions: {problem}; a line is "
            '{"id": 0, "model_output_str": "2"}'
        ) from None
    return ReplayEngine({row.id: row.model_output_str for row in rows})


class ReplayEngine:
    """Completes each request with the string stored under its id, or with nothing."""

    enforces_constraints = False
    batches_itself = False

    def __init__(self, outputs: dict[int, str]) -> None:
        self._outputs = outputs

    def generate(self, requests: Sequence[Request]) -> Iterator[Completion]:
        """One stored string a request."""
        for request in requests:
            said = self._outputs.get(request.id, "")
            yield Completion(
                request.id,
                said,
                finished=True,
                part=request.part,
                logprobs=tuple(-float(text != said) for text in request.scored),
            )

    def describe(self) -> dict[str, Any]:
        """How many strings there are."""
        return {"outputs": len(self._outputs)}

    def measure(self) -> Work:
        """Nothing."""
        return Work()

    def close(self) -> None:
        """Nothing was started."""


class _Line(msgspec.Struct):
    id: int
    model_output_str: str
