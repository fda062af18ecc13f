"""Fields of the table that a page's script filters, searches and unfolds.

A table is fields, each with one value a row; the script knows kinds of fields, not their names.
What is long and the same in many rows (shared prefixes, reasons) is kept once.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Any

from harness.engines.base import Message
from harness.records import Record
from tasks.base import TaskType


class Kind(StrEnum):
    """How a field's values are stored, and how a person finds rows by them."""

    NUMBER = "number"
    """A number or None. Columns are sortable; `filtered` by a range."""
    CATEGORY = "category"
    """An index into `values`. Columns are sortable; `filtered` by choosing one."""
    TEXT = "text"
    """A string from a question or a model, searched; or None, which is not shown."""
    NOTE = "note"
    """A short string of this project's own, not searched; or None, which is not shown."""
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


def id_field(records: Sequence[Record]) -> Field:
    """The rows' names."""
    ids = [record.question.id for record in records]
    return Field("Id", Kind.NUMBER, ids, column=True, unfolded=False)


def number_field(
    label: str,
    rows: Sequence[float | None],
    *,
    column: bool = True,
    filtered: bool = False,
    digits: int = 3,
) -> Field:
    """Numbers, to sort by where they are a column, and to filter by."""
    return Field(
        label,
        Kind.NUMBER,
        [None if row is None else round(row, 6) for row in rows],
        column=column,
        unfolded=False,
        filtered=filtered,
        digits=digits,
    )


def category_field(
    label: str, rows: Sequence[str], *, column: bool = True, wide_only: bool = False
) -> Field:
    """One of a few names a row, to filter by."""
    numbers = {value: number for number, value in enumerate(dict.fromkeys(rows))}
    return Field(
        label,
        Kind.CATEGORY,
        [numbers[value] for value in rows],
        list(numbers),
        column=column,
        wide_only=wide_only,
        unfolded=False,
        filtered=True,
    )


def flag_field(label: str, rows: Iterable[bool]) -> Field:
    """What is so or not, to filter by."""
    return Field(label, Kind.FLAG, [int(row) for row in rows], filtered=True, unfolded=False)


def lines_field(label: str, rows: Sequence[Sequence[str]]) -> Field:
    """A short list a row, of lines that come again and again."""
    numbers: dict[str, int] = {}
    indices = [[numbers.setdefault(line, len(numbers)) for line in lines] for lines in rows]
    return Field(label, Kind.LINES, indices, list(numbers))


def prefix_field(
    label: str, records: Sequence[Record], prefixes: Mapping[TaskType, tuple[Message, ...]]
) -> Field:
    """What a question was sent behind.

    Args:
        label: The field's.
        records: One a question.
        prefixes: Of each routed type; empty if not known.
    """
    known = list(prefixes)
    return Field(
        label,
        Kind.MESSAGES,
        [known.index(record.route.task_type) if known else None for record in records],
        [[message._asdict() for message in prefixes[kind]] for kind in known],
    )
