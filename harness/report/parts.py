"""What pages are put together from: plain data, drawn by ``assets/parts.html.jinja``."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from harness.scoring import Interval


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that a summary says."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Estimate:
    """A score between 0 and 1, drawn as a dot in its 95 % interval."""

    name: str
    note: str
    """What stands small below the name."""
    score: float | None
    ci95: Interval | None
    missing: str | None = None
    """Why there is no score, in words."""


@dataclass(frozen=True, slots=True)
class Effect:
    """A difference of two scores, drawn as a dot in its 95 % interval beside zero."""

    name: str
    note: str
    """What stands small below the name."""
    difference: float
    ci95: Interval | None
    verdict: str
    """What may be said of it, in a few words."""
    told: bool = False
    """Whether it is more than chance and noise."""


@dataclass(frozen=True, slots=True)
class Effects:
    """Differences below each other, on one scale around zero."""

    caption: str
    what: str
    """What a difference is there."""
    rows: tuple[Effect, ...]
    reach: float
    """Where the scale ends, to both sides."""

    def place(self, difference: float) -> float:
        """Where a difference stands, in per cent of the scale."""
        return 50 + 50 * max(-1.0, min(1.0, difference / self.reach))


_REACHES = (0.01, 0.02, 0.03, 0.05, 0.1, 0.2, 0.3, 0.5, 0.7, 1.0)


def reach_of(effects: Iterable[Effect]) -> float:
    """A round number that all of their intervals lie within."""
    ends = [abs(end) for one in effects for end in (one.difference, *(one.ci95 or ()))]
    widest = max(ends, default=0.0)
    return next((reach for reach in _REACHES if widest <= reach + 1e-9), widest)


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of a bar."""

    kind: str
    """Its colour: an outcome's name, or `a`, `b`, `c`."""
    label: str
    value: float
    text: str
    """The value for people."""


@dataclass(frozen=True, slots=True)
class Bar:
    """Segments one after another."""

    name: str
    segments: tuple[Segment, ...]

    @property
    def total(self) -> float:
        """The bar's length, in its segments' unit."""
        return sum(segment.value for segment in self.segments)


@dataclass(frozen=True, slots=True)
class Bars:
    """Bars over each other: each as long as its share of the longest, or all of full length."""

    caption: str
    bars: tuple[Bar, ...]
    same_length: bool = False

    def place(self, bar: Bar) -> list[tuple[Segment, float, float]]:
        """A bar's segments with where they start and how wide they are, in per cent."""
        whole = bar.total if self.same_length else max(one.total for one in self.bars)
        placed, start = [], 0.0
        for segment in bar.segments:
            width = 100 * segment.value / whole if whole else 0.0
            placed.append((segment, start, width))
            start += width
        return placed


@dataclass(frozen=True, slots=True)
class Confusion:
    """How often what was taken for which; one row a true name, one column a given name."""

    names: tuple[str, ...]
    rows: tuple[tuple[str, tuple[int, ...]], ...]

    def shade(self, row: Sequence[int], count: int) -> int:
        """0 to 4, how much of its row a cell holds."""
        return -(-4 * count // max(1, sum(row)))
