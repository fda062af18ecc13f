"""Two runs side by side, for the terminal."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from typing import Any

from tabulate import tabulate

from harness.comparison import Change, RunComparison, Side
from harness.report.tables import cost_lines, outcome_line, p_value, signed_interval
from harness.scoring.compare import Comparison, Difference

_WIDTH = 32
"""Characters of an answer, a truth or a setting that are shown."""


def comparison_text(found: RunComparison, changes: int) -> str:
    """The differences, what they rest on, and the questions behind them.

    Args:
        found: Of two runs.
        changes: How many questions that flipped are shown, and as many of those that changed
            only in part.
    """
    parts = [
        _runs(found),
        differences_table(found.scores),
        _side_text("A", found.a),
        _side_text("B", found.b),
        *_changes(found.changes, changes),
    ]
    return "\n\n".join(parts)


def differences_table(scores: Comparison) -> str:
    """Tasks, types and macro with intervals and p-values, and what the macro score could show."""
    if scores.macro is None:
        return "\n".join(("no task could be scored in both runs", *scores.left_out()))
    corrected = (*scores.tasks, *scores.types)
    rows = [_row(one, p_value(one.p_holm)) for one in corrected]
    rows.append(_row(scores.macro, ""))
    headers = ("task", "metric", "n", "A", "B", "B - A", "95 %", "p", "p (Holm)")
    alignment = ("left", "left", *["right"] * 4, "left", "right", "right")
    lines = [tabulate(rows, headers, disable_numparse=True, colalign=alignment)]
    lines += [*scores.left_out(), ""]
    lines.append(
        f"p (Holm): corrected for the {len(corrected)} tests of tasks and types; macro is the one "
        "primary test"
    )
    if scores.macro.detectable:
        lines.append(
            f"smallest macro difference these {scores.macro.n} questions would show 8 times in "
            f"10 (two-sided 5 %): {scores.macro.detectable:.3f}"
        )
    return "\n".join(lines)


def _row(one: Difference, corrected: str) -> tuple[object, ...]:
    return (
        one.name,
        one.metric or (f"mean of {one.tasks} tasks" if one.tasks > 1 else "1 task"),
        one.n,
        f"{one.score_a:.3f}",
        f"{one.score_b:.3f}",
        f"{one.difference:+.3f}",
        signed_interval(one.ci95),
        p_value(one.p),
        corrected,
    )


def _runs(found: RunComparison) -> str:
    lines = [f"A: {found.a.folder}", f"B: {found.b.folder}"]
    for name, (of_a, of_b) in found.named_settings.items():
        lines.append(f"{name}: {_short(of_a)} → {_short(of_b)}")
    for label, side in (("A", found.a), ("B", found.b)):
        if left_out := side.answered - found.scores.n:
            lines.append(f"left out: {left_out} questions that only {label} answered")
    return "\n".join(lines)


def _side_text(label: str, side: Side) -> str:
    lines = [outcome_line(side.outcomes)]
    if side.cost.prompt_tokens:
        lines.append(cost_lines(side.cost))
    return textwrap.indent("\n".join(lines), f"{label}  ")


def _changes(changes: Sequence[Change], shown: int) -> list[str]:
    flipped = [change for change in changes if change.flipped]
    rest = [change for change in changes if not change.flipped]
    worse, better = _count(flipped)
    parts = [f"flipped: {worse} right → wrong, {better} wrong → right", _table(flipped[:shown])]
    worse, better = _count(rest)
    if rest:
        parts += [f"changed in part: {worse} worse, {better} better", _table(rest[:shown])]
    return [part for part in parts if part]


def _count(changes: Sequence[Change]) -> tuple[int, int]:
    worse = sum(change.score_b < change.score_a for change in changes)
    return worse, sum(change.score_b > change.score_a for change in changes)


def _table(changes: Sequence[Change]) -> str:
    rows = [
        (
            one.id,
            one.task_name,
            f"{one.score_a:.3f} → {one.score_b:.3f}",
            _short(one.answer_a),
            _short(one.answer_b),
            _short(one.truth),
        )
        for one in changes
    ]
    headers = ("id", "task", "score", "A said", "B said", "truth")
    return tabulate(rows, headers, disable_numparse=True) if rows else ""


def _short(value: Any) -> str:
    """As Python writes it, so that no line break or control character reaches the terminal."""
    text = repr(value)
    return text if len(text) <= _WIDTH else f"{text[: _WIDTH - 1]}…"
