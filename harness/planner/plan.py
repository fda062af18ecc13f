"""A plan: memory, tokens and seconds of a run, against the competition's limits."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from random import Random
from typing import Any

from harness.engines import EngineSettings
from harness.planner.memory import MemoryPlan
from harness.planner.rates import Rates
from harness.planner.schedule import Job, Schedule, Spent
from harness.planner.tokens import RouteTokens
from tasks.base import TaskType

BATCH = 16
"""The most that the grader hands over at a time (KDD Cup 2024 ShopBench starter kit)."""
SECONDS_A_QUESTION = 10
"""The grader's limit for a batch is this times its size."""
BATCH_LIMIT = BATCH * SECONDS_A_QUESTION


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
_TRACK_SOURCES = (
    "limits of 70, 20, 30, 20 and 140 minutes, and of 10 s a question in batches of 16: KDD Cup "
    "2024 ShopBench starter kit",
    "20,598 questions in all and 2,379 in track 4: published; those of tracks 1 to 3: an "
    "assumption that adds up",
)


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
    """Mean of the grader's batches, with the prefix cache as the preset has it."""
    slowest_batch_seconds: float
    uncached_batch_seconds: float
    """Mean without the prefix cache."""


@dataclass(frozen=True, slots=True)
class TrackPlan:
    """A track's predicted time."""

    number: int
    questions: int
    seconds: float
    limit: float
    spent: Spent
    """The seconds but for the engine's opening."""

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
    """Of the questions themselves, in one run of this project's own, once the engine is open."""
    run_tokens: int
    """Prompt tokens that this run computes."""
    rates: Rates
    assumptions: tuple[str, ...]
    remedies: tuple[str, ...] = ()
    """If it is no go: changes each of which would be enough."""

    @property
    def longest(self) -> float:
        """Tokens of a question and its answer, on the longest route."""
        return max(route.uncached_tokens_a_question + route.new_tokens for route in self.routes)

    @property
    def fits(self) -> bool:
        """Whether the weights fit, and the KV cache holds a full batch."""
        return self.memory.kv_tokens >= BATCH * self.longest

    @property
    def go(self) -> bool:
        """Whether everything fits, and every batch and track ends in time."""
        return (
            self.fits
            and all(track.go for track in self.tracks)
            and all(route.slowest_batch_seconds <= BATCH_LIMIT for route in self.routes)
        )

    def to_json(self) -> dict[str, Any]:
        """A JSON document with the verdict."""
        tracks = [
            {**asdict(track), "spent": track.spent._asdict(), "go": track.go}
            for track in self.tracks
        ]
        return {**asdict(self), "tracks": tracks, "fits": self.fits, "go": self.go}


def plan_run(
    tokens: Sequence[RouteTokens],
    of_tracks: Mapping[int, Sequence[RouteTokens]],
    memory: MemoryPlan,
    rates: Rates,
    settings: EngineSettings,
    schedule: Schedule,
    assumptions: Sequence[str] = (),
) -> Plan:
    """Predicts the grader's run on each track, and a run on the questions themselves.

    Args:
        tokens: Of all questions, by route.
        of_tracks: Of each track's own questions; all of them stand for a track without any.
        memory: As planned.
        rates: Measured or estimated.
        settings: The preset's.
        schedule: How the engine puts requests together.
        assumptions: What the rest rests on, in words.
    """
    kept = kept_block(settings)
    tracks = []
    for track in TRACKS:
        spent = _on_average(of_tracks.get(track.number, tokens), rates, schedule, kept)
        whole = Spent(*(part * track.questions for part in spent))
        seconds = rates.opening + whole.seconds
        tracks.append(
            TrackPlan(track.number, track.questions, seconds, 60.0 * track.minutes, whole)
        )
    run = [job for route in tokens for job in _with_prefix(route, kept)]
    return Plan(
        memory,
        tuple(_route(one, rates, schedule, kept) for one in tokens),
        tuple(tracks),
        schedule.spend(run, rates).seconds,
        sum(job.prompt for job in run),
        rates,
        (*assumptions, *_TRACK_SOURCES, _mix(of_tracks)),
    )


def kept_block(settings: EngineSettings) -> int | None:
    """Tokens of a block of the prefix cache; None if there is no cache."""
    return (settings.block_size or 16) if settings.prefix_cache else None


def _mix(of_tracks: Mapping[int, Sequence[RouteTokens]]) -> str:
    alone = [str(track.number) for track in TRACKS[:4] if track.number not in of_tracks]
    shares = "tracks 1 to 4 ask as their questions in this file do, track 5 as all of them"
    if alone:
        shares += f"; it has none of track {', '.join(alone)}, for which all stand"
    return f"{shares}: an assumption"


def _route(tokens: RouteTokens, rates: Rates, schedule: Schedule, kept: int | None) -> RoutePlan:
    batches = [schedule.spend(batch, rates).seconds for batch in _graders(tokens.jobs(kept))]
    without = [schedule.spend(batch, rates).seconds for batch in _graders(tokens.jobs(None))]
    jobs = tokens.jobs(0 if kept is None else kept)
    return RoutePlan(
        tokens.task_type,
        len(jobs),
        tokens.prefix,
        _mean(job.prompt for job in jobs),
        _mean(tokens.prompts),
        _mean(tokens.new),
        _mean(batches),
        max(batches),
        _mean(without),
    )


def _on_average(
    tokens: Sequence[RouteTokens], rates: Rates, schedule: Schedule, kept: int | None
) -> Spent:
    """Seconds of one question in the grader's batches, each of one route."""
    total, questions = [0.0, 0.0, 0.0], sum(len(route.prompts) for route in tokens)
    for route in tokens:
        spent = [schedule.spend(batch, rates) for batch in _graders(route.jobs(kept))]
        share = len(route.prompts) / questions / BATCH
        for place, parts in enumerate(zip(*spent, strict=True)):
            total[place] += share * _mean(parts)
    return Spent(*total)


def _graders(jobs: Sequence[Job]) -> list[list[Job]]:
    """Full batches in no particular order; the last is filled up from the first."""
    mixed = Random(0).sample(jobs, len(jobs))
    mixed += [mixed[n % len(jobs)] for n in range(-len(jobs) % BATCH)]
    return [mixed[start : start + BATCH] for start in range(0, len(mixed), BATCH)]


def _with_prefix(route: RouteTokens, kept: int | None) -> list[Job]:
    """A route's jobs in a run: the first computes the prefix."""
    first, *others = route.jobs(kept)
    return [Job(route.prompts[0], first.new), *others]


def _mean(values: Iterable[float]) -> float:
    numbers = list(values)
    return sum(numbers) / len(numbers)
