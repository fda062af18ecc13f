"""What verbs share: options that mean the same everywhere, and what is printed."""

from __future__ import annotations

import sys
from typing import Annotated, Any

import typer

Json = Annotated[bool, typer.Option("--json", help="Print one JSON document on stdout.")]
SkipBad = Annotated[
    bool, typer.Option("--skip-bad", help="Leave out rows that cannot be used, and count them.")
]


def say_skipped(count: int) -> None:
    """Says on stderr how many rows were left out."""
    if count:
        print(f"left out {count} rows that could not be used", file=sys.stderr)


def print_json(document: dict[str, Any]) -> None:
    """Prints one JSON document."""
    from json import dumps

    print(dumps(document, ensure_ascii=False, indent=2, allow_nan=False))
