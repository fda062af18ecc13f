"""A plan: memory, tokens and seconds of a run, against the competition's limits."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from harness.engines import EngineSettings
from harness.planner.memory import MemoryPlan
from harness.planner.rates import Rates
from harness.planner.tokens import RouteTokens
from tasks.base import TaskType

BATCH = 16
"""The most that the grader hands over at a time (KDD Cup 2024 ShopBench starter kit)."""
SECONDS_A_QUESTION = 10
"""The grader's limit for a batch is this times its size."""


@dataclass(frozen=True, slots=True)
class Track:
    """A track of the competition: its limit, and how many questions it asks."""

    number: int
    questions: int
    minutes: int


TRACKS = (
    Track(1, 11_129, 70),
    Track(2, 3_117, 20),
    Track(3, 3_973, 30),
    Track(4, 2_379, 20),
    Track(5, 20_598, 140),
)
"""Limits as the organizers gave them. Counts: 20,598 and 2,379 are published; those of tracks 1 to
3 are from memory, and add up."""


@dataclass(frozen=True, slots=True)
class RoutePlan:
    """One route's questions, answered in the grader's batches."""

    task_type: TaskType
    questions: int
    prefix_tokens: int
    tokens_a_question: float
    """Prompt tokens computed for one question, where the prefix is kept."""
    uncached_tokens_a_question: float
    """And where it is not."""
    new_tokens: float
    batch_seconds: float
    uncached_batch_seconds: float


@dataclass(frozen=True, slots=True)
class TrackPlan:
    """A track's predicted time."""

    number: int
    questions: int
    seconds: float
    limit: float

    @property
    def go(self) -> bool:
        """Whether it ends in time."""
        return self.seconds <= self.limit


@dataclass(frozen=True, slots=True)
class Plan:
    """All that was predicted."""

    memory: MemoryPlan
    routes: tuple[RoutePlan, ...]
    tracks: tuple[TrackPlan, ...]
    run_seconds: float
    """Of the questions themselves, in one run of this project's own."""
    rates: Rates
    assumptions: tuple[str, ...]

    @property
    def fits(self) -> bool:
        """Whether the weights fit, and the KV cache holds a full batch."""
        longest = max(
            route.prefix_tokens + route.uncached_tokens_a_question + route.new_tokens
            for route in self.routes
        )
        return self.memory.kv_tokens >= BATCH * longest

    @property
    def go(self) -> bool:
        """Whether everything fits, and every track ends in time."""
        limit = BATCH * SECONDS_A_QUESTION
        return (
            self.fits
            and all(track.go for track in self.tracks)
            and all(route.batch_seconds <= limit for route in self.routes)
        )

    def to_json(self) -> dict[str, Any]:
        """A JSON document with the verdict."""
        return {
            **asdict(self),
            "tracks": [{**asdict(track), "go": track.go} for track in self.tracks],
            "fits": self.fits,
            "go": self.go,
        }


def plan_run(
    tokens: Sequence[RouteTokens],
    of_tracks: Mapping[int, Sequence[RouteTokens]],
    memory: MemoryPlan,
    rates: Rates,
    settings: EngineSettings,
    assumptions: Sequence[str] = (),
) -> Plan:
    """Predicts the grader's run on each track, and a run on the questions themselves.

    Args:
        tokens: Of all questions, by route.
        of_tracks: Of each track's own questions; all of them stand for a track without any.
        memory: As planned.
        rates: Measured or estimated.
        settings: The preset's.
        assumptions: What the rest rests on, in words.
    """
    block = settings.block_size or 16
    tracks = []
    for track in TRACKS:
        mean = _seconds_a_question(of_tracks.get(track.number, tokens), rates, settings, block)
        seconds = rates.opening + mean * track.questions
        tracks.append(TrackPlan(track.number, track.questions, seconds, 60.0 * track.minutes))
    alone = [str(track.number) for track in TRACKS[:4] if track.number not in of_tracks]
    shares = "tracks 1 to 4 ask as their questions in this file do, track 5 as all of them"
    if alone:
        shares += f"; it has none of track {', '.join(alone)}, for which all stand"
    return Plan(
        memory,
        tuple(_route(one, rates, block) for one in tokens),
        tuple(tracks),
        _run_seconds(tokens, rates, settings, block),
        rates,
        (*assumptions, shares),
    )


def _seconds_a_question(
    tokens: Sequence[RouteTokens], rates: Rates, settings: EngineSettings, block: int
) -> float:
    """In the grader's batches, on average."""
    routes = [_route(one, rates, block) for one in tokens]
    cached = settings.prefix_cache
    seconds = sum(
        route.questions * (route.batch_seconds if cached else route.uncached_batch_seconds)
        for route in routes
    )
    return seconds / BATCH / max(1, sum(route.questions for route in routes))


def _route(tokens: RouteTokens, rates: Rates, block: int) -> RoutePlan:
    own = tokens.prompts / tokens.questions
    kept = tokens.prefix // block * block
    new = tokens.new / tokens.questions
    # A batch is done when its longest answer is. A choice has one length only.
    steps = new if tokens.task_type is TaskType.MULTIPLE_CHOICE else 2 * new
    return RoutePlan(
        tokens.task_type,
        tokens.questions,
        tokens.prefix,
        own - kept,
        own,
        new,
        rates.batch_seconds(round(BATCH * (own - kept)), steps, BATCH),
        rates.batch_seconds(round(BATCH * own), steps, BATCH),
    )


def _run_seconds(
    tokens: Sequence[RouteTokens], rates: Rates, settings: EngineSettings, block: int
) -> float:
    """One run over all questions, in batches of the preset's size."""
    seconds, size = 0.0, settings.batch_size
    for one in tokens:
        computed = one.computed(block) if settings.prefix_cache else one.prompts
        together = min(size, one.questions)
        batches = math.ceil(one.questions / size)
        steps = one.new / one.questions
        seconds += computed * rates.prompt_token + one.questions * rates.request
        seconds += batches * steps * (rates.step + rates.sequence_step * together)
    return seconds
