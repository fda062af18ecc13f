"""The table of a run's questions, and what other pages' tables say of a question too."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from harness.engines.base import Message
from harness.records import Record
from harness.report.table_fields import (
    Field,
    Kind,
    Table,
    category_field,
    flag_field,
    id_field,
    lines_field,
    number_field,
    prefix_field,
)
from tasks.base import Route, TaskType


def question_table(
    records: Sequence[Record], prefixes: Mapping[TaskType, tuple[Message, ...]]
) -> Table:
    """Every question of a run.

    Args:
        records: one a question.
        prefixes: what questions of each routed type were sent behind; empty if not known.
    """
    scores = [record.score for record in records]
    return Table(
        "Every question",
        (
            id_field(records),
            category_field("Task", [record.sample.task_name for record in records]),
            routed_field(records, column=True),
            category_field("Outcome", [record.stored.outcome for record in records]),
            number_field("Score", scores, filtered=True),
            flag_field(
                "Only wrong: score below 1", [score is not None and score < 1 for score in scores]
            ),
            flag_field("Only routed to another type than labelled", map(is_misrouted, records)),
            prefix_field("Shared prefix", records, prefixes),
            Field("Prompt", Kind.TEXT, [record.question.text for record in records]),
            Field("Completion", Kind.TEXT, [record.stored.completion for record in records]),
            answer_field("Answer", [record.stored.answer for record in records]),
            truth_field(records),
            Field("Scored", Kind.NOTE, [scoring(record) for record in records]),
            *route_fields(records),
            Field("Tokens", Kind.NOTE, [tokens(record) for record in records]),
        ),
    )


def routed_field(records: Sequence[Record], *, column: bool) -> Field:
    """The type routed to."""
    types = [record.route.task_type for record in records]
    return category_field("Routed to", types, column=column, wide_only=True)


def answer_field(label: str, answers: Sequence[str]) -> Field:
    """What is handed in; a column where there is room."""
    return Field(label, Kind.TEXT, answers, column=True, wide_only=True)


def truth_field(records: Sequence[Record]) -> Field:
    """What would be right; lists as JSON."""
    return answer_field("Truth", [_text_of(record.question.truth) for record in records])


def route_fields(records: Sequence[Record]) -> tuple[Field, Field]:
    """What the router found, and why."""
    return (
        Field("Route", Kind.NOTE, [_route(record) for record in records]),
        lines_field("Routed so because of", [record.route.evidence for record in records]),
    )


def is_misrouted(record: Record) -> bool:
    """Whether the file says that the question is of another type."""
    return record.question.task_type not in (None, record.route.task_type)


def _text_of(truth: object) -> str:
    if truth is None or isinstance(truth, str):
        return truth or ""
    return json.dumps(truth, ensure_ascii=False)


def scoring(record: Record) -> str:
    """The question's score, with the counts it is from."""
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


def tokens(record: Record) -> str:
    """What was sent and said, in tokens."""
    stored = record.stored
    said = f"{stored.prompt_tokens} in the prompt, {stored.cached_tokens} of them cached"
    if stored.removed_tokens:
        said += f"; {stored.removed_tokens} more cut off to fit the context"
    ended = "" if stored.finished else ", ended by the cap"
    return f"{said}; {stored.new_tokens} new{ended}"
