"""What verbs share: options that mean the same everywhere, and what is printed."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated, Any

import typer

_ROOT = Path(__file__).resolve().parents[2]
_NO_STRATEGY = ("__init__", "base")


def strategy_names() -> str:
    """The strategies there are, for help texts: from their files, for importing takes too long."""
    files = sorted((_ROOT / "harness" / "strategies").glob("*.py"))
    names = (file.stem.replace("_", "-") for file in files if file.stem not in _NO_STRATEGY)
    return ", ".join(names)


def bank_file_names() -> str:
    """The banks that ship, for help texts."""
    return ", ".join(sorted(file.stem for file in (_ROOT / "fewshot_bank").glob("*.yaml")))


Json = Annotated[bool, typer.Option("--json", help="Print one JSON document on stdout.")]
Bank = Annotated[
    str, typer.Option(help=f"{bank_file_names()}, a YAML file, or nearest: before one of these.")
]
Strategy = Annotated[str, typer.Option(help=f"How it is asked: {strategy_names()}.")]
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
