"""The command ``shopharness``: its verbs, and how mistakes end."""

from __future__ import annotations

import io
import os
import sys
from importlib import metadata
from typing import Annotated, Any

import typer

from harness.errors import HarnessError
from harness.verbs import ablations, banks, machines, results, runs, shop, submissions

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    help="Offline inference for multi-task shopping benchmarks.",
)
app.add_typer(runs.app)
app.add_typer(results.app)
app.add_typer(ablations.app)
app.add_typer(banks.app, name="bank")
app.add_typer(machines.app)
app.add_typer(submissions.app)
app.add_typer(shop.app, name="shop")


def main() -> None:
    """Runs a verb; mistakes are one or two lines on stderr, and exit code 2."""
    _watch_output()
    code: str | int | None = 141  # as where SIGPIPE ends a program: it came to no verdict
    try:
        try:
            app(standalone_mode=True)
        except SystemExit as ended:
            code = ended.code
            if code == 130:  # Typer's way of saying that Ctrl-C was pressed
                print("interrupted", file=sys.stderr)
        if sys.stdout:
            sys.stdout.flush()
    except _ReaderGoneError:
        _drop_output()
    except (HarnessError, OSError) as error:
        if "--debug" in sys.argv:
            raise
        code = _tell(error)
    sys.exit(code)


class _ReaderGoneError(Exception):
    """Nobody reads the output any more. Typer would make a failure of a broken pipe."""


class _Output(io.FileIO):
    def write(self, data: Any, /) -> int:
        try:
            return super().write(data)
        except BrokenPipeError:
            raise _ReaderGoneError from None


def _watch_output() -> None:
    """Standard output as before, but for a reader that leaves and letters it cannot spell."""
    before = sys.stdout
    if isinstance(before, io.TextIOWrapper):
        before.flush()
        sys.stdout = io.TextIOWrapper(
            io.BufferedWriter(_Output(before.fileno(), "w", closefd=False)),
            before.encoding,
            "backslashreplace",
            line_buffering=before.line_buffering or before.write_through,
        )


def _drop_output() -> None:
    """What is left to be written goes nowhere, at exit too."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _tell(error: HarnessError | OSError) -> int:
    """Says what went wrong, and returns the exit code."""
    from harness.errors import InterruptedRunError

    if isinstance(error, InterruptedRunError):
        print(error, file=sys.stderr)
        return 130
    if isinstance(error, OSError):
        print(f"error: {error.filename or 'output'}: {error.strerror or error}", file=sys.stderr)
        try:
            sys.stdout.flush()
        except OSError:
            _drop_output()
        return 2
    print(f"error: {error}", file=sys.stderr)
    return 2


def _version(value: bool) -> None:
    if value:
        print(f"shopharness {metadata.version('shopharness')}")
        raise typer.Exit


@app.callback()
def _shared(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
    debug: Annotated[bool, typer.Option("--debug", help="Show tracebacks of mistakes.")] = False,
) -> None:
    pass


if __name__ == "__main__":
    main()
