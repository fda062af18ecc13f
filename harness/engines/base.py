"""What goes into an engine and what comes out of it. An engine knows nothing of tasks or scores."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple, Protocol

from tasks.base import Constraint


class Message(NamedTuple):
    """One turn of a chat."""

    role: str
    content: str


@dataclass(frozen=True, slots=True)
class Request:
    """One prompt to complete."""

    id: int
    messages: tuple[Message, ...]
    shared: int
    """How many leading messages other requests have too; their KV cache is worth keeping."""
    max_tokens: int
    constraint: Constraint | None = None
    material: tuple[tuple[int, int], ...] = ()
    """Character ranges of the last message that may be shortened if the prompt is too long."""


@dataclass(frozen=True, slots=True)
class Completion:
    """What a model said to one request, and what it cost."""

    id: int
    text: str
    finished: bool
    """False if the token cap ended it."""
    prompt_tokens: int = 0
    cached_tokens: int = 0
    """Prompt tokens that came out of the prefix cache, not computed for this request."""
    new_tokens: int = 0
    removed_tokens: int = 0
    """Prompt tokens cut away to fit the model's context."""


@dataclass(frozen=True, slots=True)
class EngineSettings:
    """How an engine is opened. Each is part of a run's identity."""

    model: str
    device: str = "auto"
    dtype: str = "auto"
    batch_size: int = 16
    prefix_cache: bool = True
    temperature: float = 0.0
    seed: int = 0


class Engine(Protocol):
    """Turns requests into completions."""

    enforces_constraints: bool
    """Whether a constraint holds the decoder; if not, answers rest on mending alone."""

    def generate(self, requests: Sequence[Request]) -> Iterator[Completion]:
        """Completes the requests, in any order, each under its request's id."""

    def describe(self) -> dict[str, Any]:
        """Versions and choices worth a line in the manifest."""
