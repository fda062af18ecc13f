"""A run's bank: opened by its name, without the demonstrations that its questions repeat."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from harness.fewshot import Bank, read_bank
from harness.leaks import Leak, find_leaks
from harness.question import Question

NEAREST = "nearest:"
"""Before the name of a bank whose demonstrations are looked up for each question."""


def open_bank(name: str) -> Bank:
    """A bank by name.

    Args:
        name: as `read_bank` takes it, or that with ``nearest:`` before it.

    Raises:
        BankError: it cannot be used, or what looking up needs is not installed.
    """
    if not name.startswith(NEAREST):
        return read_bank(name)
    from harness.nearest import nearest_bank

    return nearest_bank(read_bank(name.removeprefix(NEAREST)))


def bank_for(name: str, questions: Sequence[Question]) -> tuple[Bank, tuple[Leak, ...]]:
    """A bank as questions are asked with it, and why demonstrations are missing from it.

    What counts is the whole file: a demonstration that is one of its questions is shown to none.

    Returns:
        The bank, and the first question that each dropped demonstration repeats.

    Raises:
        BankError: as `open_bank` does.
    """
    bank = open_bank(name)
    first: dict[str, Leak] = {}
    if demonstrations := bank.possible():
        for leak in find_leaks(demonstrations, questions):
            first.setdefault(leak.demonstration, leak)
    return bank.without(first), tuple(first.values())


def bank_notes(name: str, leaks: Sequence[Leak]) -> Iterator[str]:
    """What a person should know before a run with a bank begins."""
    if leaks:
        said = (f"{one.demonstration} ({one.why} as row {one.question})" for one in leaks)
        yield f"bank {name}: leaks are not shown: {', '.join(said)}"
    if name.startswith(NEAREST):
        yield (
            f"bank {name}: demonstrations are looked up for each question, so that only the system "
            "message is shared and cached; this takes far longer"
        )
