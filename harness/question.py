"""A question, and the one door through which question files are read.

The files are ShopBench's JSON Lines, a JSON array of the same rows, or a folder of Shopping
MMLU (see :mod:`harness.question_files`); what a row may hold stands in
:mod:`harness.question_fields`.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from harness.builtin import question_path
from harness.errors import QuestionError
from harness.question_fields import (
    Truth,
    read_is_multiple_choice,
    read_label,
    read_metric,
    read_prompt,
    read_task_type,
    read_truth,
)
from harness.question_files import QuestionFile, question_files, read_rows
from harness.question_rows import Row, RowError
from harness.scoring.metrics import Metric, only_metric
from tasks.base import TaskType


@dataclass(frozen=True, slots=True)
class Question:
    """One row of a question file. At inference only ``text`` and ``is_multiple_choice`` count."""

    id: int
    """The row's number in the file, or over all files of a folder, from 0. Blank lines are no
    rows; a bad row that was skipped is one."""
    text: str
    """The whole prompt, as it stands in the file."""
    is_multiple_choice: bool
    truth: Truth | None
    """What is right, in the task type's shape: an option's number from 0 (multiple choice),
    item numbers (retrieval), one weight an item (ranking), spans (NER), a text or several
    reference texts (generation). None where the file does not say."""
    task_name: str | None
    task_type: TaskType | None
    metric: Metric | None
    track: str | None


def read_questions(
    path: str | os.PathLike[str],
    *,
    skip_bad: bool = False,
    on_bad: Callable[[QuestionError], object] | None = None,
) -> Iterator[Question]:
    """Reads questions one by one, in file order; JSON Lines and CSV in constant memory.

    Args:
        path: A JSON Lines file, a JSON array of rows, a file of Shopping MMLU, its folder, or
            ``builtin``.
        skip_bad: Whether to leave out rows that cannot be used, instead of stopping there.
        on_bad: Called with the error of each row left out.

    Raises:
        QuestionError: With file, line and field. A file without one usable row is an error
            even if bad rows are skipped.
    """
    number = 0
    for file in question_files(question_path(path)):
        start, bad, first_bad = number, 0, None
        for place, row in read_rows(file):
            try:
                if isinstance(row, RowError):
                    raise row
                question = _question(number, row, file)
            except RowError as error:
                failure = QuestionError(f"{place}: {error}")
                if not skip_bad:
                    raise failure from error
                if on_bad is not None:
                    on_bad(failure)
                bad, first_bad = bad + 1, first_bad or failure
            else:
                yield question
            number += 1
        if number == start:
            raise QuestionError(f"{file.path}: holds no rows; give a file with one question a line")
        if number == start + bad:
            raise QuestionError(f"{file.path}: no usable row among {bad}; the first: {first_bad}")


def _question(number: int, row: Row, file: QuestionFile) -> Question:
    text = read_prompt(row.input_field)
    task_type = read_task_type(row.task_type) or file.task_type
    metric = read_metric(row.metric, task_type)
    if metric is None and file.task_type is not None:
        metric = only_metric(task_type or file.task_type)
    return Question(
        number,
        text,
        read_is_multiple_choice(row.is_multiple_choice, task_type, metric),
        read_truth(row, task_type, metric),
        read_label("task_name", row.task_name) or file.task_name,
        task_type,
        metric,
        read_label("track", row.track),
    )
