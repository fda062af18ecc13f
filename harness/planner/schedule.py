"""How long requests take together: an engine's schedule, step by step, at given rates."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from harness.planner.rates import Rates


class Job(NamedTuple):
    """One request, in tokens."""

    prompt: int
    """Computed for it."""
    new: int


class Spent(NamedTuple):
    """Seconds, by what they went into."""

    prompts: float
    decoding: float
    requests: float

    @property
    def seconds(self) -> float:
        """All of them."""
        return self.prompts + self.decoding + self.requests


class Schedule(Protocol):
    """How an engine puts requests together."""

    def spend(self, jobs: Sequence[Job], rates: Rates) -> Spent:
        """What the jobs take, all given at once, in this order."""


@dataclass(frozen=True, slots=True)
class Continuous:
    """vLLM's: every step decodes all that run, and fills up with prompts, cut where need be."""

    size: int
    """Sequences at a time."""
    budget: int
    """Tokens of a step, at most."""

    def spend(self, jobs: Sequence[Job], rates: Rates) -> Spent:
        """What the jobs take."""
        waiting = deque(jobs)
        left = waiting[0].prompt if waiting else 0
        running: list[int] = []
        decoding = 0.0
        while waiting or running:
            room = self.budget - len(running)
            if running:
                decoding += rates.step_seconds(len(running))
            running = [more - 1 for more in running if more > 1]
            while waiting and room > 0 and len(running) < self.size:
                taken = min(room, left)
                room, left = room - taken, left - taken
                if left:
                    break
                new = waiting.popleft().new
                # A prompt's own step gives its first token.
                if new > 1:
                    running.append(new - 1)
                left = waiting[0].prompt if waiting else 0
        prompts = sum(job.prompt for job in jobs) * rates.prompt_token
        return Spent(prompts, decoding, len(jobs) * rates.request)


@dataclass(frozen=True, slots=True)
class Batches:
    """One batch after another, padded to its longest prompt, done when its longest answer is."""

    size: int

    def spend(self, jobs: Sequence[Job], rates: Rates) -> Spent:
        """What the jobs take."""
        prompts = decoding = 0.0
        for start in range(0, len(jobs), self.size):
            batch = jobs[start : start + self.size]
            prompts += len(batch) * max(job.prompt for job in batch) * rates.prompt_token
            steps = max(job.new for job in batch) - 1
            decoding += steps * rates.step_seconds(len(batch))
        return Spent(prompts, decoding, len(jobs) * rates.request)
