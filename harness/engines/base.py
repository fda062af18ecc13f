"""What goes into an engine and what comes out of it. An engine knows nothing of tasks or scores."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Annotated, Any, NamedTuple, Protocol

import msgspec

from tasks.base import Constraint

Positive = Annotated[int, msgspec.Meta(ge=1)]
"""Checked where a file is read, not in Python."""


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
    part: int = 0
    """Which of a question's requests this is, where a strategy makes several."""
    temperature: float = 0.0
    """0 for the engine's own setting."""
    scored: tuple[str, ...] = ()
    """Texts of one token each, whose log-probabilities to come first are wanted."""


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
    part: int = 0
    """Its request's."""
    tokens: tuple[int, ...] = ()
    """What the text was decoded from, without the end."""
    logprobs: tuple[float, ...] = ()
    """Natural logarithms, of the request's ``scored`` texts in their order, before any mask."""


@dataclass(frozen=True, slots=True)
class EngineSettings:
    """How an engine is opened. Each is part of a run's identity; presets set all but the first."""

    model: str
    adapter: str = ""
    """Folder of a LoRA adapter."""
    device: str = "auto"
    dtype: str = "auto"
    batch_size: Positive = 16
    """Questions computed together."""
    prefix_cache: bool = True
    temperature: float = 0.0
    seed: int = 0
    context: int = 0
    """Longest sequence in tokens, prompt and completion; 0 for as long as the model takes."""
    tensor_parallel: Positive = 1
    """Accelerators that share each layer."""
    batched_tokens: Positive = 2048
    """Prompt and completion tokens computed in one step of continuous batching, at most."""
    block_size: int = 0
    """Tokens that the prefix cache holds or drops together; 0 for the engine's own."""
    memory_utilization: float = 0.9
    """Share of an accelerator's memory that weights, activations and KV cache may take."""
    kv_cache_gib: float = 1.0
    """KV cache on a machine without accelerators."""
    attention_backend: str = ""
    """Empty for the engine's own choice."""
    eager: bool = False
    """Whether the model is run as it is, not compiled first: vLLM opens sooner and is slower."""
    warm_up: bool = False
    """Whether shared prefixes are computed when the engine is opened, before any question."""


@dataclass(slots=True)
class Work:
    """What only an engine can count."""

    seconds: float = 0.0
    """Spent computing, or waiting for what computes."""
    cacheable_tokens: int = 0
    """Prompt tokens that its prefix cache would have held if nothing were ever dropped."""


class Completes(Protocol):
    """Turns requests into completions: an engine, or what stands before one."""

    def generate(self, requests: Sequence[Request]) -> Iterator[Completion]:
        """Completes the requests, in any order, each under its request's id and part."""


class Engine(Completes, Protocol):
    """A model that is loaded."""

    enforces_constraints: bool
    """Whether a constraint holds the decoder; if not, answers rest on mending alone."""
    batches_itself: bool
    """Whether it wants all requests at once, to put them together as others finish."""

    def describe(self) -> dict[str, Any]:
        """Versions and choices worth a line in the manifest."""

    def measure(self) -> Work:
        """What it has done since it was opened."""

    def close(self) -> None:
        """Ends what it has started."""
