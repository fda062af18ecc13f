"""The table of questions that a page's script filters, searches and unfolds.

A table is fields, each with one value a row; the script knows kinds of fields, not their names.
What is long and the same in many rows (shared prefixes, reasons) is kept once.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Any

from harness.engines.base import Message
from harness.records import Record
from tasks.base import Route, TaskType


class Kind(StrEnum):
    """How a field's values are stored, and how a person finds rows by them."""

    NUMBER = "number"
    """A number or None. Columns are sortable; `filtered` by a range."""
    CATEGORY = "category"
    """An index into `values`. Columns are sortable; `filtered` by choosing one."""
    TEXT = "text"
    """A string from a question or a model; searched."""
    NOTE = "note"
    """A short string of this project's own; not searched."""
    LINES = "lines"
    """Indices into `values`, strings; shown as a list."""
    MESSAGES = "messages"
    """An index into `values`, lists of messages, or None where they are not known; folded."""
    FLAG = "flag"
    """0 or 1; never shown. `filtered` by a tick."""


@dataclass(frozen=True, slots=True)
class Field:
    """One field of every row."""

    label: str
    kind: Kind
    rows: Sequence[Any]
    values: Sequence[Any] = ()
    column: bool = False
    wide_only: bool = False
    """Whether its column is left out on narrow screens."""
    unfolded: bool = True
    """Whether it is shown where a row is unfolded."""
    filtered: bool = False
    digits: int = 0
    """Of a number, behind the point."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table of questions. The first field is the number that names a row."""

    caption: str
    fields: tuple[Field, ...]

    def to_json(self) -> dict[str, Any]:
        """What the script reads."""
        names = [one.name for one in fields(Field)]
        return {"fields": [{name: getattr(f, name) for name in names} for f in self.fields]}


def question_table(
    records: Sequence[Record], prefixes: Mapping[TaskType, tuple[Message, ...]]
) -> Table:
    """Every question of a run.

    Args:
        records: one a question.
        prefixes: what questions of each routed type were sent behind; empty if not known.
    """
    known = list(prefixes)
    scores = [record.score for record in records]
    return Table(
        "Every question",
        (
            Field(
                "Id",
                Kind.NUMBER,
                [record.question.id for record in records],
                column=True,
                unfolded=False,
            ),
            _category("Task", [record.sample.task_name for record in records]),
            _category("Routed to", [record.route.task_type for record in records], wide_only=True),
            _category("Outcome", [record.stored.outcome for record in records]),
            Field(
                "Score",
                Kind.NUMBER,
                [None if score is None else round(score, 6) for score in scores],
                column=True,
                unfolded=False,
                filtered=True,
                digits=3,
            ),
            _flag(
                "Only wrong: score below 1", [score is not None and score < 1 for score in scores]
            ),
            _flag("Only routed to another type than labelled", map(is_misrouted, records)),
            Field(
                "Shared prefix",
                Kind.MESSAGES,
                [known.index(r.route.task_type) if known else None for r in records],
                [[message._asdict() for message in prefixes[kind]] for kind in known],
            ),
            Field("Prompt", Kind.TEXT, [record.question.text for record in records]),
            Field("Completion", Kind.TEXT, [record.stored.completion for record in records]),
            _answer("Answer", [record.stored.answer for record in records]),
            _answer("Truth", [_text_of(record.question.truth) for record in records]),
            Field("Scored", Kind.NOTE, [_scoring(record) for record in records]),
            Field("Route", Kind.NOTE, [_route(record) for record in records]),
            _lines("Routed so because of", [record.route.evidence for record in records]),
            Field("Tokens", Kind.NOTE, [_tokens(record) for record in records]),
        ),
    )


def is_misrouted(record: Record) -> bool:
    """Whether the file says that the question is of another type."""
    return record.question.task_type not in (None, record.route.task_type)


def _category(label: str, rows: Sequence[str], *, wide_only: bool = False) -> Field:
    numbers = {value: number for number, value in enumerate(dict.fromkeys(rows))}
    return Field(
        label,
        Kind.CATEGORY,
        [numbers[value] for value in rows],
        list(numbers),
        column=True,
        wide_only=wide_only,
        unfolded=False,
        filtered=True,
    )


def _answer(label: str, rows: Sequence[str]) -> Field:
    return Field(label, Kind.TEXT, rows, column=True, wide_only=True)


def _flag(label: str, rows: Iterable[bool]) -> Field:
    return Field(label, Kind.FLAG, [int(row) for row in rows], filtered=True, unfolded=False)


def _lines(label: str, rows: Sequence[tuple[str, ...]]) -> Field:
    numbers: dict[str, int] = {}
    indices = [[numbers.setdefault(line, len(numbers)) for line in lines] for lines in rows]
    return Field(label, Kind.LINES, indices, list(numbers))


def _text_of(truth: object) -> str:
    if truth is None or isinstance(truth, str):
        return truth or ""
    return json.dumps(truth, ensure_ascii=False)


def _scoring(record: Record) -> str:
    if record.score is None:
        return f"no score: {record.sample.missing}"
    said = f"{record.sample.metric}: {record.score:.3f}"
    if record.counts:
        found, surplus, missed = record.counts
        said += f" ({found} right, {surplus} too many, {missed} missed)"
    return said


def _route(record: Record) -> str:
    route: Route = record.route
    parts = [route.task_type.value]
    if route.labels:
        parts.append(f"labels {route.labels[0]}…{route.labels[-1]}")
    if route.select:
        parts.append(f"select {route.select}")
    if is_misrouted(record):
        parts.append(f"labelled {record.question.task_type}")
    return ", ".join(parts)


def _tokens(record: Record) -> str:
    stored = record.stored
    said = f"{stored.prompt_tokens} in the prompt, {stored.cached_tokens} of them cached"
    if stored.removed_tokens:
        said += f"; {stored.removed_tokens} more cut off to fit the context"
    ended = "" if stored.finished else ", ended by the cap"
    return f"{said}; {stored.new_tokens} new{ended}"
