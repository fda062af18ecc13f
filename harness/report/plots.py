"""Plots of pages: from answers, costs and comparisons to their parts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from harness.records import Record
from harness.report.parts import Bar, Bars, Confusion, Effect, Segment
from harness.report.tables import p_value
from tasks.base import Outcome, TaskType

if TYPE_CHECKING:
    from harness.cost import Cost
    from harness.scoring.compare import Difference


HOW_TESTED = "p corrected by Holm's method; detectable: what would be found 8 times in 10"
"""What the verdicts of ``effect`` rest on."""


def confusion(records: Sequence[Record]) -> Confusion | None:
    """Labelled against routed type; None where the file labels none."""
    pairs = Counter((r.question.task_type, r.route.task_type) for r in records)
    rows = [
        (true.value, tuple(pairs[true, routed] for routed in TaskType))
        for true in TaskType
        if any(pairs[true, routed] for routed in TaskType)
    ]
    return Confusion(tuple(TaskType), tuple(rows)) if rows else None


def effect(name: str, found: Difference, *, resolved: bool = True) -> Effect:
    """A difference, and what may be said of it.

    Args:
        name: What it is called.
        found: Corrected for the other tests of its family.
        resolved: Whether it is more than noise alone made, where that is known.
    """
    if not resolved:
        verdict, told = "unresolved: no more than noise", False
    elif told := found.p_holm < 0.05:
        verdict = "better" if found.difference > 0 else "worse"
    else:
        verdict = "not told from chance"
    scores = f"{found.score_a:.3f} → {found.score_b:.3f}"
    tasks = f"{count(found.tasks, 'task')}, " if found.tasks > 1 else ""
    corrected = f", corrected {p_value(found.p_holm)}" if found.p_holm != found.p else ""
    detectable = f"; detectable {found.detectable:.3f}" if found.detectable else ""
    return Effect(
        name,
        f"{scores}, {tasks}{count(found.n, 'question')}",
        found.difference,
        found.ci95,
        f"{verdict}; p {p_value(found.p)}{corrected}{detectable}",
        told,
    )


def outcome_bar(name: str, counts: Mapping[Outcome, int]) -> Bar:
    """How answers came about."""
    return Bar(name, tuple(Segment(one.value, one.value, n, f"{n:,}") for one, n in counts.items()))


def outcomes_by_type(records: Sequence[Record]) -> Bars:
    """How answers came about, by routed type."""
    counts = Counter((record.route.task_type, record.stored.outcome) for record in records)
    return Bars(
        "Outcomes by routed type",
        tuple(
            outcome_bar(kind, {one: counts[kind, one] for one in Outcome})
            for kind in TaskType
            if any(counts[kind, one] for one in Outcome)
        ),
        same_length=True,
    )


def tokens_by_type(records: Sequence[Record]) -> list[Bars]:
    """What was sent and said, by routed type; nothing where no tokens are counted."""
    of_type = ((kind, [r for r in records if r.route.task_type is kind]) for kind in TaskType)
    return token_bars("Tokens by routed type", of_type)


def token_bars(caption: str, groups: Iterable[tuple[str, Sequence[Record]]]) -> list[Bars]:
    """What was sent and said, by group; nothing where no tokens are counted."""
    bars = []
    for name, records in groups:
        prompt, cached, new = (
            sum(getattr(record.stored, f"{kind}_tokens") for record in records)
            for kind in ("prompt", "cached", "new")
        )
        if prompt:
            segments = (
                Segment("a", "out of the prefix cache", cached, f"{cached:,}"),
                Segment("b", "computed", prompt - cached, f"{prompt - cached:,}"),
                Segment("c", "new", new, f"{new:,}"),
            )
            bars.append(Bar(name, segments))
    return [Bars(caption, tuple(bars))] if bars else []


def second_bars(caption: str, costs: Iterable[tuple[str, Cost]]) -> list[Bars]:
    """Where time went; nothing where none is known."""
    bars = []
    for name, cost in costs:
        parts = {
            "opening the engine": cost.opening_seconds,
            "in the engine": cost.engine_seconds,
            "outside it": cost.seconds - cost.engine_seconds,
        }
        segments = tuple(
            Segment(kind, label, value, f"{value:,.1f} s")
            for kind, (label, value) in zip("abc", parts.items(), strict=True)
        )
        bars.append(Bar(name, segments))
    return [Bars(caption, tuple(bars))] if any(bar.total for bar in bars) else []


def count(number: int, what: str) -> str:
    """A number with its noun."""
    return f"{number:,} {what}{'' if number == 1 else 's'}"
