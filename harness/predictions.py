"""Reading the answers somebody hands in: JSON Lines of `model_output_str`, with or without ids."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import msgspec

from harness.errors import PredictionError
from harness.question import Question
from tasks.base import Outcome


class Prediction(msgspec.Struct, frozen=True):
    """One line of a predictions file; other fields are ignored."""

    model_output_str: str
    id: int | None = None
    """0-based row of the question file."""
    outcome: Outcome | None = None
    """How the answer came about, where a run of this project wrote the file."""


def read_predictions(path: Path, questions: Sequence[Question]) -> list[Prediction]:
    """The answer to each question, in the questions' order.

    Lines without `id` are in the questions' order; lines with it are joined by it.

    Raises:
        PredictionError: a line cannot be used, an id is unknown or comes twice, or the lines are
            not as many as the questions.
    """
    rows = _rows(path)
    if not any(row.id is not None for _, row in rows):
        if len(rows) != len(questions):
            raise PredictionError(
                f"{path}: {len(rows)} predictions for {len(questions)} questions; there must be "
                "one a question, in the same order, or each with its question's id"
            )
        return [row for _, row in rows]
    known = {question.id for question in questions}
    outputs: dict[int, Prediction] = {}
    for number, row in rows:
        if row.id is None:
            raise PredictionError(f"{path}:{number}: no id; either every line has one or none has")
        if row.id not in known:
            raise PredictionError(
                f"{path}:{number}: id {row.id} is no question's; ids are 0-based rows of the file"
            )
        if row.id in outputs:
            raise PredictionError(f"{path}:{number}: id {row.id} comes a second time")
        outputs[row.id] = row
    missing = [question.id for question in questions if question.id not in outputs]
    if missing:
        few = ", ".join(map(str, missing[:5])) + (", …" if len(missing) > 5 else "")
        raise PredictionError(
            f"{path}: {len(missing)} questions have no prediction (id {few}); a question that "
            'could not be answered is handed in as ""'
        )
    return [outputs[question.id] for question in questions]


def _rows(path: Path) -> list[tuple[int, Prediction]]:
    rows = []
    try:
        with path.open("rb") as stream:
            for number, line in enumerate(stream, 1):
                if not line.strip():
                    continue
                try:
                    # Not msgspec's decoder: models say lone surrogates, and it refuses them.
                    row = json.loads(line.removeprefix(b"\xef\xbb\xbf"))
                    rows.append((number, msgspec.convert(row, Prediction)))
                except (ValueError, RecursionError, msgspec.ValidationError) as problem:
                    raise PredictionError(
                        f"{path}:{number}: {problem}; a line is "
                        '{"model_output_str": "2"}, with "id" or without'
                    ) from None
    except OSError as problem:
        raise PredictionError(f"{path}: cannot be read: {problem.strerror}") from None
    return rows
