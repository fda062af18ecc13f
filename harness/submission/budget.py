"""The time budget: which questions of a batch the model may still be asked, and how briefly.

Pure: it knows limits, a clock and what batches took. It lets go in named steps, each at the
first batch whose prediction would cross a limit, and takes a step back when there is room again.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from tasks.base import TaskType

TRACK_MARGIN, _BATCH_MARGIN = 0.95, 0.85
"""Shares of the grader's limits that are used: predictions err, and a killed track is lost."""
_RETURN_MARGIN = 0.8
"""Share of the time left that a fuller step than the last may take: steps are not to flap."""
_TEXTS = (TaskType.GENERATION, TaskType.NER)
_BLEND = 0.5
"""How much of a batch's surprise the next prediction takes over."""
_SHARES = {
    TaskType.MULTIPLE_CHOICE: 52,
    TaskType.GENERATION: 17,
    TaskType.RETRIEVAL: 15,
    TaskType.NER: 8,
    TaskType.RANKING: 4,
}
"""Of the public development set's 96 questions; nobody knows the hidden ones'."""


class Step(StrEnum):
    """How much of the work is done, most first."""

    FULL = "as packed"
    SHORT = "shorter caps"
    DIRECT = "no chain of thought, asked once"
    LISTS = "multiple choice and lists only"
    FALLBACK = "fixed fallback"


_SHORTENED, _UNREASONED = 0.5, 0.25
"""Guesses of what shorter caps leave of a text's time, and asking once of a choice's or a list's;
measured batches correct them."""


@dataclass(frozen=True, slots=True)
class Limits:
    """The grader's, in seconds."""

    track: float
    question: float
    """A batch has this times its size."""
    questions: int = 0
    """Expected in the whole track; 0 if nobody knows, and then only each batch's limit and the
    time elapsed count."""


@dataclass(frozen=True, slots=True)
class Allowance:
    """What a batch may take."""

    step: Step
    asked: tuple[int, ...]
    """Places in the batch of the questions that the model is asked."""
    deadline: float
    """On the budget's clock: by then the answers are handed in."""
    why: str = ""
    """What a fuller step would have crossed."""


class Budget:
    """Plans batch by batch.

    Args:
        limits: the grader's.
        clock: seconds.
        started: when the grader's clock began, on the same clock.
        reasons: whether the strategy reasons or asks several times, which can be left out.
    """

    def __init__(
        self, limits: Limits, clock: Callable[[], float], started: float, reasons: bool = False
    ) -> None:
        self._limits, self._clock, self._started = limits, clock, started
        self._steps = [Step.FULL, Step.SHORT, *([Step.DIRECT] if reasons else [])]
        self._seconds: dict[TaskType, float] = {}
        self._slowness: dict[TaskType, float] = {}
        self._reduced: dict[TaskType, float] = {}
        self._answered: Counter[TaskType] = Counter()
        self._group: TaskType | None = None
        self._last = Step.FULL
        self._over: set[TaskType] = set()

    @property
    def elapsed(self) -> float:
        """Seconds since the grader's clock began."""
        return self._clock() - self._started

    def expect(self, seconds: Mapping[TaskType, float]) -> None:
        """Takes over what a question of each type took when the prefixes were warmed."""
        self._seconds.update(seconds)

    def allow(self, kinds: Sequence[TaskType]) -> Allowance:
        """How a batch with questions of these types is to be answered."""
        self._enter(kinds)
        now = self._clock()
        left = self._started + TRACK_MARGIN * self._limits.track - now
        room = min(_BATCH_MARGIN * self._limits.question * len(kinds), left)
        deadline = now + max(0.0, room)
        why = ""
        everyone = tuple(range(len(kinds)))
        steps = [*self._steps, Step.LISTS]
        taken = steps.index(self._last) if self._last in steps else len(steps)
        for place, step in enumerate(steps):
            returning = _RETURN_MARGIN if place < taken else 1.0
            batch, rest = self._cost(kinds, step) / returning, self._rest(kinds, step) / returning
            if batch > room:
                why = why or f"this batch would take {batch:.1f} s of {max(0.0, room):.1f} s"
            elif batch + rest > left:
                why = why or f"the track would take {batch + rest:.0f} s of {left:.0f} s left"
            else:
                asked = everyone if step is not Step.LISTS else self._listed(kinds)
                self._last = step
                return Allowance(step, asked, deadline, why)
        asked = self._as_many(kinds, room)
        none_fits = not asked and (room <= 0 or bool(self._listed(kinds)))
        self._last = Step.FALLBACK if none_fits else Step.LISTS
        return Allowance(self._last, asked, deadline, why)

    def observe(self, kinds: Sequence[TaskType], step: Step, seconds: float) -> None:
        """Learns what the questions of a batch that the model was asked took."""
        if not kinds:
            return
        for kind in kinds:
            self._seconds.setdefault(kind, seconds / len(kinds) / self._left(kind, step))
        expected = self._cost(kinds, step)
        surprise = seconds / expected if expected else 1.0
        for kind in set(kinds):
            if self._is_reduced(kind, step) and kind not in self._reduced:
                # A guess was wrong; that says nothing of what the full work takes.
                self._reduced[kind] = self._left(kind, step) * surprise
            elif kind in self._slowness:
                self._slowness[kind] *= 1 + _BLEND * (surprise - 1)
            else:
                self._slowness[kind] = surprise

    def count(self, kinds: Sequence[TaskType]) -> None:
        """Counts a batch's questions as answered, by whatever means."""
        self._answered.update(kinds)

    def _enter(self, kinds: Sequence[TaskType]) -> None:
        """Notes which type's turn it is: the grader asks one type after another."""
        group = Counter(kinds).most_common(1)[0][0] if kinds else self._group
        if group is not self._group and self._group is not None:
            self._over.add(self._group)
        if group is not None:
            self._over.discard(group)
        self._group = group

    def _cost(self, kinds: Sequence[TaskType], step: Step) -> float:
        return sum(self._one(kind, step) for kind in kinds)

    def _rest(self, kinds: Sequence[TaskType], step: Step) -> float:
        """Seconds of all that is still to come after this batch."""
        coming = self._limits.questions - sum(self._answered.values()) - len(kinds)
        if coming <= 0:
            return 0.0
        total = self._limits.questions / sum(_SHARES.values())
        now = Counter(kinds)
        left = {
            kind: share * total - self._answered[kind] - now[kind]
            for kind, share in _SHARES.items()
            if kind not in self._over
        }
        # More of a type than its share says may go on as long again as they have.
        left = {kind: abs(n) if kind is self._group else max(0.0, n) for kind, n in left.items()}
        known = sum(left.values())
        if not known:
            return coming * max(self._one(kind, step) for kind in kinds)
        return sum(coming * n / known * self._one(kind, step) for kind, n in left.items())

    def _one(self, kind: TaskType, step: Step) -> float:
        """Predicted seconds of one question."""
        return self._base(kind, step) * self._slowness.get(kind, 1.0)

    def _base(self, kind: TaskType, step: Step) -> float:
        if step is Step.FALLBACK or (step is Step.LISTS and kind in _TEXTS):
            return 0.0
        known = self._seconds
        seconds = known.get(kind, sum(known.values()) / len(known) if known else 0.0)
        return seconds * self._left(kind, step)

    def _left(self, kind: TaskType, step: Step) -> float:
        """What a step leaves of a question's time."""
        guess = _SHORTENED if kind in _TEXTS else _UNREASONED
        return self._reduced.get(kind, guess) if self._is_reduced(kind, step) else 1.0

    def _is_reduced(self, kind: TaskType, step: Step) -> bool:
        """Whether a step asks less of such a question than the first does."""
        return step is not Step.FULL if kind in _TEXTS else self._leaves_out_thought(step)

    def _leaves_out_thought(self, step: Step) -> bool:
        return Step.DIRECT in self._steps and step in (Step.DIRECT, Step.LISTS)

    @staticmethod
    def _listed(kinds: Sequence[TaskType]) -> tuple[int, ...]:
        return tuple(place for place, kind in enumerate(kinds) if kind not in _TEXTS)

    def _as_many(self, kinds: Sequence[TaskType], room: float) -> tuple[int, ...]:
        """The first choices and lists that there is time for, if not even all of them fit."""
        asked: list[int] = []
        for place in self._listed(kinds):
            room -= self._one(kinds[place], Step.LISTS)
            if room < 0:
                break
            asked.append(place)
        return tuple(asked)
