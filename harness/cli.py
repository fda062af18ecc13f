"""The command ``shopharness``: its verbs, and how mistakes end."""

from __future__ import annotations

import sys
from importlib import metadata
from typing import Annotated

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
    try:
        app(standalone_mode=True)
    except HarnessError as error:
        if "--debug" in sys.argv:
            raise
        from harness.errors import InterruptedRunError

        interrupted = isinstance(error, InterruptedRunError)
        print(str(error) if interrupted else f"error: {error}", file=sys.stderr)
        sys.exit(130 if interrupted else 2)
    except SystemExit as ended:
        if ended.code == 130:  # Typer's way of saying that Ctrl-C was pressed
            print("interrupted", file=sys.stderr)
        raise
    except BrokenPipeError:
        # The reader of our output has gone; nothing is left to say, not even at exit.
        sys.stdout = None
        sys.exit(0)


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
