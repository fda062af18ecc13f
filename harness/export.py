"""A run's questions as tables for other tools: CSV, Parquet, JSON Lines, and lm-eval's logs.

One row a question, in file order. ``prompt`` is the question's text; what a run sent before it is
the same for every question of a routed type, and stands in the logs for lm-evaluation-harness.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, fields
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from harness.errors import HarnessError, RunError
from harness.lm_eval_logs import write_lm_eval_logs
from harness.question_fields import Truth
from harness.records import Record
from harness.store import read_manifest, write_text

if TYPE_CHECKING:
    from harness.results import RunResult


class Format(StrEnum):
    """What a run can be exported as."""

    CSV = "csv"
    """RFC 4180 in UTF-8: strings are quoted, numbers are not, and what is not known is empty. It
    reads back exactly, whatever a string holds: ``pandas.read_csv(path, keep_default_na=False,
    na_values={"score": [""]})``, DuckDB's ``read_csv(path, allow_quoted_nulls = false)``. A
    spreadsheet may take a text that begins with ``=`` for a formula: import it as text."""
    PARQUET = "parquet"
    JSONL = "jsonl"
    """``pandas.read_json(path, lines=True, dtype=False)``, DuckDB's ``read_json(path)``."""
    LM_EVAL = "lm-eval"
    """A folder of one file a task, as lm-evaluation-harness 0.4 logs samples, and their scores."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row; None is not known."""

    id: int
    """0-based row of the question file."""
    task_name: str
    task_type: str | None
    """What the file says."""
    routed_type: str
    """What the router says."""
    metric: str | None
    track: str | None
    prompt: str
    """The question's text."""
    completion: str
    """What the model said."""
    finished: bool
    """False if the token cap ended the completion."""
    answer: str
    """What is handed in."""
    outcome: str
    truth: Truth | None
    """As JSON in CSV and Parquet, as itself in JSON Lines."""
    score: float | None
    """The question's own; micro F1 is pooled over the counts of a task's questions."""
    true_positives: int | None
    """Counts are those of micro F1."""
    false_positives: int | None
    false_negatives: int | None
    missing: str | None
    """Why there is no score."""
    prompt_tokens: int
    cached_tokens: int
    new_tokens: int
    removed_tokens: int
    """Cut off the prompt to fit the model's context."""


_NAMES = tuple(field.name for field in fields(Row))
_COUNTS = tuple(name for name in _NAMES if name.endswith(("_tokens", "positives", "negatives")))
_KINDS = dict.fromkeys(("id", *_COUNTS), "int64") | {"finished": "bool", "score": "float64"}
"""Parquet's types; columns that are not named hold strings."""


def export_run(result: RunResult, format: Format, out: Path | None = None) -> list[Path]:
    """Writes a run's questions for other tools.

    Args:
        result: of `run` or `score_run`.
        format: of the files.
        out: the file, or for lm-eval the folder; by default ``export`` with the format's ending,
            or ``lm-eval``, in the run's folder.

    Returns:
        The files written.

    Raises:
        HarnessError: Parquet is asked for without pyarrow, or a file cannot be written.
    """
    default = "lm-eval" if format is Format.LM_EVAL else f"export.{format}"
    path = out or result.folder / default
    try:
        if format is Format.LM_EVAL:
            manifest = read_manifest(result.folder)
            return write_lm_eval_logs(result.records, result.report.scores, manifest, path)
        _WRITERS[format](path, [_row(record) for record in result.records])
    except OSError as problem:
        raise RunError(f"{path}: cannot be written: {problem.strerror}") from None
    return [path]


def _row(record: Record) -> Row:
    question, stored, sample = record.question, record.stored, record.sample
    true_positives, false_positives, false_negatives = record.counts or (None, None, None)
    return Row(
        id=question.id,
        task_name=sample.task_name,
        task_type=question.task_type,
        routed_type=record.route.task_type,
        metric=sample.metric,
        track=question.track,
        prompt=question.text,
        completion=stored.completion,
        finished=stored.finished,
        answer=stored.answer,
        outcome=stored.outcome,
        truth=question.truth,
        score=record.score,
        true_positives=true_positives,
        false_positives=false_positives,
        false_negatives=false_negatives,
        missing=sample.missing,
        prompt_tokens=stored.prompt_tokens,
        cached_tokens=stored.cached_tokens,
        new_tokens=stored.new_tokens,
        removed_tokens=stored.removed_tokens,
    )


def _write_csv(path: Path, rows: Sequence[Row]) -> None:
    # Not csv.writer, which writes None like an empty string and quotes no lone "\r".
    lines = (",".join(map(_csv_cell, _flat(row).values())) for row in rows)
    write_text(path, "".join(f"{line}\n" for line in (",".join(_NAMES), *lines)))


def _csv_cell(value: object) -> str:
    if isinstance(value, str):
        return '"' + value.replace('"', '""') + '"'
    return "" if value is None else json.dumps(value)


def _write_parquet(path: Path, rows: Sequence[Row]) -> None:
    try:
        import pyarrow
        from pyarrow import parquet
    except ImportError:
        raise HarnessError(
            "--format parquet needs pyarrow: pip install 'shopharness[parquet]'; "
            "csv and jsonl need nothing"
        ) from None
    kinds = [(name, pyarrow.type_for_alias(_KINDS.get(name, "string"))) for name in _NAMES]
    draft = path.with_name(path.name + ".part")
    table = pyarrow.Table.from_pylist(list(map(_flat, rows)), pyarrow.schema(kinds))
    parquet.write_table(table, draft)
    draft.replace(path)


def _write_jsonl(path: Path, rows: Sequence[Row]) -> None:
    lines = (json.dumps(asdict(row), ensure_ascii=False) for row in rows)
    write_text(path, "".join(f"{line}\n" for line in lines))


def _flat(row: Row) -> dict[str, Any]:
    """A row whose cells are plain; a truth, which may be a list, is JSON."""
    truth = None if row.truth is None else json.dumps(row.truth, ensure_ascii=False)
    return {**asdict(row), "truth": truth}


_WRITERS: dict[Format, Callable[[Path, Sequence[Row]], None]] = {
    Format.CSV: _write_csv,
    Format.PARQUET: _write_parquet,
    Format.JSONL: _write_jsonl,
}
