"""One row of a question file, parsed but not checked.

A row is read in two ways. Nearly always msgspec reads it. Where msgspec refuses, the standard
library's more lenient parser reads it again, so that the error can name the field (a NaN, a
lone surrogate) or the column, and so that an odd value in a field nobody asks for does no harm.
"""

from __future__ import annotations

import json
import reprlib

import msgspec

MAX_LINE = 16 * 1024 * 1024
"""Bytes of the longest line that is read. Real rows stay below 20 kB; a longer line is a file of
another kind."""


class RowError(Exception):
    """What is wrong with a row and what would be right; the reader adds file and line."""

    def __init__(self, problem: str, field: str | None = None) -> None:
        super().__init__(f"field '{field}': {problem}" if field else problem)


class Row(msgspec.Struct):
    """The fields of a row that matter, unchecked; None where one is absent or null."""

    input_field: object = None
    is_multiple_choice: object = None
    output_field: object = None
    target_field: object = None
    task_name: object = None
    task_type: object = None
    metric: object = None
    track: object = None


_decode = msgspec.json.Decoder(Row).decode


def parse_line(line: bytes) -> Row:
    """The row on a line of JSON Lines."""
    text = decode_line(line)
    try:
        return _decode(line)
    except (msgspec.MsgspecError, RecursionError):
        pass
    if not line.strip().strip(b"\0"):
        raise RowError("only NUL bytes; the file was never fully written, copy it again")
    if "\0" in text:
        raise RowError("NUL bytes between the letters, as in UTF-16; save the file as UTF-8")
    at_end = not line.endswith(b"\n")
    return row_of(parse_json(text, at_end, "each line must be one JSON object"))


def decode_line(line: bytes) -> str:
    """A line as text, if it is UTF-8 and no longer than :data:`MAX_LINE`."""
    if len(line) > MAX_LINE:
        raise RowError("the line is longer than 16 MB; each line must be one question")
    return decode(line, "line")


def decode(data: bytes, whole: str) -> str:
    """A line or a file, as ``whole`` calls it, as text."""
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        if error.reason == "unexpected end of data" and not data.endswith(b"\n"):
            raise RowError(_CUT_OFF) from None
        byte, offset = data[error.start], error.start
        raise RowError(
            f"not UTF-8 (byte 0x{byte:02x} at offset {offset} of the {whole}); "
            "save the file as UTF-8"
        ) from None


def parse_json(text: str, at_end: bool, remedy: str) -> object:
    """Parses JSON as leniently as Python does: NaN, Infinity and lone surrogates pass.

    Args:
        text: What to parse.
        at_end: Whether the file ends with it, and so may have been cut off there.
        remedy: What would be right, for the error.
    """
    text = text.rstrip()
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        if at_end and error.msg != "Extra data" and not text.endswith(_CLOSING.get(text[:1], "")):
            raise RowError(_CUT_OFF) from None
        line = f"line {error.lineno}, " if error.lineno > 1 else ""
        problem = f"not JSON ({error.msg}, {line}column {error.colno})"
        raise RowError(f"{problem}; {remedy}") from None
    except RecursionError:
        raise RowError(f"nested too deeply to be read; {remedy}") from None
    except ValueError:  # Python's limit, see sys.get_int_max_str_digits().
        raise RowError("a number of more than 4,300 digits; give a shorter one") from None


_CUT_OFF = "ends in the middle of a row, so the file looks cut off; copy it again"
_CLOSING = {"{": "}", "[": "]"}


def row_of(value: object) -> Row:
    """The row in a value that :func:`parse_json` returned."""
    if not isinstance(value, dict):
        raise RowError(f'{show(value)} is no JSON object; write a row as {{"input_field": …}}')
    row = Row(**{name: value.get(name) for name in Row.__struct_fields__})
    for name in Row.__struct_fields__:
        _refuse_unwritable(name, getattr(row, name))
    return row


def _refuse_unwritable(field: str, value: object) -> None:
    """Refuses what no later file could hold: such values read in, but not out again."""
    try:
        json.dumps(value, ensure_ascii=False, allow_nan=False).encode()
    except UnicodeEncodeError:
        raise RowError(
            f"{show(value)} holds half a surrogate pair, which is no character; "
            "write the character itself or both halves",
            field,
        ) from None
    except ValueError:
        raise RowError(f"{show(value)} holds NaN or Infinity; give finite numbers", field) from None
    except RecursionError:
        raise RowError("nested too deeply to be read", field) from None


class _Shown(reprlib.Repr):
    """Python's shortened form of values, but JSON's words for what JSON spells otherwise."""

    def __init__(self) -> None:
        super().__init__()
        self.maxstring = self.maxother = self.maxlong = 40
        self.maxlist, self.maxdict, self.maxlevel = 4, 2, 2

    def repr_bool(self, value: bool, level: int) -> str:
        return str(value).lower()

    def repr_NoneType(self, value: None, level: int) -> str:  # noqa: N802  (reprlib looks for it)
        return "null"

    def repr_float(self, value: float, level: int) -> str:
        return json.dumps(value)


_shown = _Shown()


def show(value: object) -> str:
    """A value in a message: short, and printable whatever it holds."""
    return _shown.repr(value)
