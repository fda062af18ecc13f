"""The files questions come in: JSON Lines, a JSON array, and Shopping MMLU's folder.

Shopping MMLU (github.com/KL4805/ShoppingMMLU) holds every question twice: by skill in
``skills/*.json``, which are ShopBench's JSON Lines, and by task type in
``{type}/{task}_dataset.csv`` or ``.json``.
"""

from __future__ import annotations

import codecs
import csv
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from harness.errors import QuestionError
from harness.question_fields import read_literal, read_prompt, task_type_named
from harness.question_rows import (
    MAX_LINE,
    Row,
    RowError,
    decode,
    decode_line,
    parse_json,
    parse_line,
    row_of,
    show,
)
from tasks.base import TaskType

_SUFFIX = "_dataset"
_COLUMNS = ("question", "choices", "answer")


@dataclass(frozen=True, slots=True)
class QuestionFile:
    """One file to read, and what its place in a folder says about its rows."""

    path: Path
    task_type: TaskType | None = None
    task_name: str | None = None


def question_files(path: Path) -> list[QuestionFile]:
    """The files to read for a path: itself, or those of a Shopping MMLU folder sorted by name.

    Raises:
        QuestionError: There is nothing there, or the folder is of another kind.
    """
    try:
        if not stat.S_ISDIR(path.stat().st_mode):
            return [_question_file(path)]
        skills = [QuestionFile(file) for file in _visible(path / "skills", ".json")]
        return skills or _files_by_type(path)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path.
        raise _unreadable(path, error) from error


def _question_file(path: Path) -> QuestionFile:
    is_dataset = path.stem.endswith(_SUFFIX)
    task_type = task_type_named(path.parent.name) if is_dataset else None
    if _is_csv(path):
        task_type = task_type or TaskType.MULTIPLE_CHOICE
        if task_type is not TaskType.MULTIPLE_CHOICE:
            raise QuestionError(
                f"{path}: a CSV among {task_type} questions; only multiple choice comes as CSV, "
                "other types come as JSON Lines"
            )
    return QuestionFile(path, task_type, path.stem.removesuffix(_SUFFIX) if task_type else None)


def _is_csv(path: Path) -> bool:
    return path.suffix.lower() == ".csv"


def _files_by_type(folder: Path) -> list[QuestionFile]:
    files: list[QuestionFile] = []
    for type_folder in sorted(entry for entry in folder.iterdir() if entry.is_dir()):
        paths = _visible(type_folder, f"{_SUFFIX}.csv", f"{_SUFFIX}.json")
        if paths and task_type_named(type_folder.name) is None:
            raise QuestionError(
                f"{type_folder}: holds {paths[0].name}, but its name is no task type; "
                f"rename it to one of {', '.join(TaskType)}"
            )
        files += map(_question_file, paths)
    if not files:
        raise QuestionError(
            f"{folder}: a folder, but not Shopping MMLU's: it holds neither skills/*.json nor "
            f"files such as multiple_choice/*{_SUFFIX}.csv; give that folder or a question file"
        )
    return files


def _visible(folder: Path, *endings: str) -> list[Path]:
    """Files by how their names end, but for hidden ones, which archives of macOS bring along."""
    if not folder.is_dir():
        return []
    paths = (path for path in folder.iterdir() if path.name.endswith(endings))
    return sorted(path for path in paths if not path.name.startswith("."))


def _unreadable(path: Path, error: OSError | ValueError) -> QuestionError:
    if isinstance(error, FileNotFoundError):
        return QuestionError(
            f"{path}: no such file; give a question file or the folder of Shopping MMLU"
        )
    reason = getattr(error, "strerror", None) or error
    return QuestionError(f"{path}: cannot be read: {reason}; check the path and its permissions")


def read_rows(file: QuestionFile) -> Iterator[tuple[str, Row | RowError]]:
    """Each row with its place, such as ``FILE:12``, or what is wrong with it.

    Raises:
        QuestionError: The file as a whole cannot be used.
    """
    try:
        with file.path.open("rb") as stream:
            yield from (_csv_rows if _is_csv(file.path) else _json_rows)(file.path, stream)
    except OSError as error:
        raise _unreadable(file.path, error) from error


def _json_rows(path: Path, stream: BinaryIO) -> Iterator[tuple[str, Row | RowError]]:
    started = False
    for number, line in enumerate(_lines(path, stream), 1):
        if line.isspace():
            continue
        if not started and line.lstrip().startswith(b"["):
            yield from _array_rows(path, line + stream.read())
            return
        started = True
        try:
            row: Row | RowError = parse_line(line)
        except RowError as error:
            row = error
        yield f"{path}:{number}", row


def _lines(path: Path, stream: BinaryIO) -> Iterator[bytes]:
    """Lines with their ends, without a byte-order mark; a line too long comes cut."""
    line = stream.readline(MAX_LINE + 1)
    if line.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raise QuestionError(f"{path}: UTF-16 text, as its byte-order mark says; save it as UTF-8")
    line = line.removeprefix(codecs.BOM_UTF8)
    while line:
        yield line
        while len(line) > MAX_LINE and not line.endswith(b"\n"):
            line = stream.readline(MAX_LINE + 1)
        line = stream.readline(MAX_LINE + 1)


def _array_rows(path: Path, data: bytes) -> Iterator[tuple[str, Row | RowError]]:
    remedy = "a file that starts with '[' must be one JSON array of rows"
    try:
        values = parse_json(decode(data, "file"), True, remedy)
    except RowError as error:
        raise QuestionError(f"{path}: {error}") from error
    assert isinstance(values, list)
    for number, value in enumerate(values, 1):
        try:
            row: Row | RowError = row_of(value)
        except RowError as error:
            row = error
        yield f"{path}: row {number}", row


def _csv_rows(path: Path, stream: BinaryIO) -> Iterator[tuple[str, Row | RowError]]:
    # The limit is csv's own and global; the default, 128 kB, is less than a line may have here.
    csv.field_size_limit(max(csv.field_size_limit(), MAX_LINE))
    lines = _TextLines(_lines(path, stream))
    reader = csv.reader(lines, strict=True)
    header: list[str] | None = None
    while True:
        start = lines.number + 1
        try:
            cells = next(reader)
            if not any(cell.strip() for cell in cells):
                continue
            if header is None:
                header = _header(f"{path}:{start}", cells)
                continue
            row: Row | RowError = _csv_row(header, cells)
        except StopIteration:
            return
        except RowError as error:
            row = error
        except csv.Error as error:
            row = RowError(f"not CSV ({error}); close every quote, and double those inside")
            if lines.number > start:  # An open quote has taken other rows along.
                raise QuestionError(f"{path}:{start}: {row}") from None
        yield f"{path}:{start}", row


class _TextLines:
    """Lines as text. Unlike a generator, it goes on after a line that is no text."""

    def __init__(self, lines: Iterator[bytes]) -> None:
        self.number = 0
        self._lines = lines

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = next(self._lines)
        self.number += 1
        return decode_line(line)


def _header(place: str, cells: list[str]) -> list[str]:
    header = [cell.strip() for cell in cells]
    for column in _COLUMNS:
        if column not in header:
            raise QuestionError(
                f"{place}: no column '{column}'; the first line must name {', '.join(_COLUMNS)}"
            )
    return header


def _csv_row(header: list[str], cells: list[str]) -> Row:
    """A multiple-choice question as ShopBench writes one: question, options, ``Answer:``."""
    if len(cells) != len(header):
        raise RowError(
            f"{len(cells)} cells for {len(header)} columns; quote a cell that holds a comma"
        )
    question, choices, answer = (cells[header.index(column)] for column in _COLUMNS)
    options = _options(choices)
    listed = "".join(f"{number}. {option}\n" for number, option in enumerate(options))
    return Row(
        input_field=f"{read_prompt(question, 'question')}\n{listed}Answer: ",
        output_field=_answer(answer, len(options)),
    )


def _options(choices: str) -> list[str]:
    value = read_literal(choices)
    problem = f"{show(choices)} is no list of options; write one such as ['red', 'blue']"
    if not isinstance(value, list) or not value:
        raise RowError(problem, "choices")
    if not all(isinstance(option, (str, int, float)) for option in value):
        raise RowError(problem, "choices")
    try:
        options = list(map(str, value))
        "".join(options).encode()
    except ValueError:  # Half a surrogate pair, or a number of thousands of digits.
        raise RowError(problem, "choices") from None
    return options


def _answer(answer: str, options: int) -> int | None:
    if not answer.strip():
        return None
    number = read_literal(answer)
    if type(number) is not int or not 0 <= number < options:
        problem = f"{show(answer)} is no option's number; give one from 0 to {options - 1}"
        raise RowError(problem, "answer")
    return number
