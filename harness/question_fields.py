"""What each field of a row may hold, and what is said where it holds something else."""

from __future__ import annotations

import ast
import difflib
import math
import unicodedata
import warnings
from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from typing import Any, TypeAlias, TypeGuard, TypeVar

from harness.question_rows import Row, RowError, show
from harness.scoring.metrics import Metric
from tasks.base import TaskType

Truth: TypeAlias = int | tuple[int, ...] | tuple[float, ...] | tuple[str, ...] | str
"""The right answer, in the shape of its task type."""

MAX_INDEX = 2**31 - 1
"""The largest option or item number that is believed."""


def read_prompt(value: object, field: str = "input_field") -> str:
    """The text of a question: a string that is not blank."""
    if value is None:
        raise RowError("missing; give the question's text", field)
    if not isinstance(value, str):
        raise RowError(f"{show(value)} is not a string; give the question's text", field)
    if not value.replace("\0", "").strip():
        raise RowError("blank; give the question's text", field)
    return value


def read_label(field: str, value: object) -> str | None:
    """A task's or track's name, where there is one."""
    if value is None:
        return None
    if not isinstance(value, str):
        raise RowError(f"{show(value)} is not a string; give a name or leave it out", field)
    if not value.strip():
        raise RowError("blank; give a name or leave it out", field)
    if any(unicodedata.category(character) == "Cc" for character in value):
        raise RowError(f"{show(value)} holds control characters; give a plain name", field)
    return value


def read_task_type(value: object) -> TaskType | None:
    """The task type, where one is given, in any usual spelling."""
    return None if value is None else _member("task_type", value, _TASK_TYPES, TaskType)


def read_metric(value: object, task_type: TaskType | None) -> Metric | None:
    """The metric, where one is given; it must fit the task type."""
    if value is None:
        return None
    metric = _member("metric", value, _METRICS, Metric)
    if task_type is not None and metric.task_type is not task_type:
        fitting = _listed(other for other in Metric if other.task_type is task_type)
        raise RowError(f"'{metric}' does not fit task type '{task_type}'; give {fitting}", "metric")
    return metric


def task_type_named(name: str) -> TaskType | None:
    """The task type that a folder's name spells, if any."""
    return _TASK_TYPES.get(_spelling(name))


_E = TypeVar("_E", bound=StrEnum)


def _member(field: str, value: object, members: Mapping[str, _E], kind: type[_E]) -> _E:
    if not isinstance(value, str):
        raise RowError(f"{show(value)} is not a string; give {_listed(kind)}", field)
    member = members.get(value) or members.get(_spelling(value))
    if member is not None:
        return member
    near = difflib.get_close_matches(_spelling(value)[:100], members, 1)
    hint = f"did you mean '{members[near[0]]}'? Known are" if near else "known are"
    raise RowError(f"{show(value)} is unknown; {hint} {_listed(kind)}", field)


def _spelling(name: str) -> str:
    """A name without what writers vary: case, and how words are joined."""
    return name.strip().lower().replace("-", " ").replace("_", " ")


def _listed(names: Iterable[str]) -> str:
    return ", ".join(str(name) for name in names)


# Both as written, which nearly all rows match, and as `_spelling` makes it.
_TASK_TYPES = {
    **{str(task_type): task_type for task_type in TaskType},
    **{_spelling(task_type): task_type for task_type in TaskType},
    "ner": TaskType.NER,
}
_METRICS = {
    **{str(metric): metric for metric in Metric},
    **{_spelling(metric): metric for metric in Metric},
}


def read_is_multiple_choice(
    value: object, task_type: TaskType | None, metric: Metric | None
) -> bool:
    """Whether the question is multiple choice: as said, or as its task type says."""
    field = "is_multiple_choice"
    if value is None:
        if task_type is None:
            raise RowError("missing, and so is 'task_type'; write true or false", field)
        return task_type is TaskType.MULTIPLE_CHOICE
    if not isinstance(value, bool):
        raise RowError(f"{show(value)} is not a bool; write true or false", field)
    kind = task_type if metric is None else metric.task_type
    if kind is not None and value is not (kind is TaskType.MULTIPLE_CHOICE):
        named = f"task type '{task_type}'" if task_type else f"metric '{metric}'"
        raise RowError(f"{show(value)} contradicts {named}; correct one of them", field)
    return value


def read_truth(row: Row, task_type: TaskType | None, metric: Metric | None) -> Truth | None:
    """The truth in the shape of its task type, where the row holds one.

    Where neither type nor metric is known, any type's shape will do.
    """
    field = "target_field" if row.output_field is None else "output_field"
    value = row.target_field if row.output_field is None else row.output_field
    if value is None:
        return None
    kind = task_type if metric is None else metric.task_type
    read, remedy = _TRUTHS[kind]
    truth = read(value)
    if truth is None:
        whose = f" for '{kind}'" if kind else ""
        raise RowError(f"{show(value)} is no truth{whose}; {remedy}", field)
    return truth


def _choice(value: object) -> int | None:
    if isinstance(value, str) and value.isascii() and value.strip().isdigit() and len(value) < 20:
        value = int(value)
    return value if _is_index(value) else None


def _indices(value: object) -> tuple[int, ...] | None:
    items = _items(value)
    return tuple(items) if items and all(map(_is_index, items)) else None


def _weights(value: object) -> tuple[float, ...] | None:
    items = _items(value)
    if not items or not all(type(item) in (int, float) for item in items):
        return None
    try:
        weights = tuple(map(float, items))
    except OverflowError:
        return None
    return weights if all(map(math.isfinite, weights)) else None


def _spans(value: object) -> tuple[str, ...] | None:
    items = _items(value)
    return None if items is None or not all(map(_is_text, items)) else tuple(items)


def _texts(value: object) -> str | tuple[str, ...] | None:
    return value if isinstance(value, str) else _spans(value) or None


def _any_shape(value: object) -> Truth | None:
    if isinstance(value, str):
        return value
    if _is_index(value):
        return value
    spans = _spans(value)
    return spans if spans is not None else _indices(value) or _weights(value)


_TRUTHS: dict[TaskType | None, tuple[Callable[[object], Truth | None], str]] = {
    TaskType.MULTIPLE_CHOICE: (_choice, "give the right option's number, counted from 0"),
    TaskType.RETRIEVAL: (_indices, "give a list of item numbers, such as [1, 4]"),
    TaskType.RANKING: (_weights, "give a list with one number an item, such as [1, 0.1, 0]"),
    TaskType.NER: (_spans, "give a list of strings, [] where there is none"),
    TaskType.GENERATION: (_texts, "give a string or a list of reference strings"),
    None: (_any_shape, "give a whole number, a string, or a list of numbers or of strings"),
}


def _items(value: object) -> list[Any] | None:
    if isinstance(value, str):
        value = read_literal(value)
    return value if isinstance(value, list) else None


def read_literal(text: str) -> object:
    """The value that Python source spells, such as a list; None where it spells none."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Invalid escapes such as "\d" are common in data.
            return ast.literal_eval(text.strip())
    except (ArithmeticError, ValueError, TypeError, SyntaxError, MemoryError, RecursionError):
        return None


def _is_index(value: object) -> TypeGuard[int]:
    return type(value) is int and 0 <= value <= MAX_INDEX


def _is_text(value: object) -> TypeGuard[str]:
    """Whether this is a string without lone surrogates, which a literal's escapes can spell."""
    if not isinstance(value, str):
        return False
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True
