"""What is wrong with a bank, and what its prefixes cost."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from harness.banks import NEAREST
from harness.builtin import model_path
from harness.fewshot import Bank, fault, read_bank
from harness.leaks import Leak, LeakFinder, find_leaks
from harness.planner.tokenizer import find_counter
from harness.planner.tokens import prefix_tokens
from harness.question import Question
from harness.router import route
from harness.scoring.parsers import parse
from harness.solver import Solver
from tasks.base import Route, TaskType


@dataclass(frozen=True, slots=True)
class Prefix:
    """What questions of a type are sent behind."""

    task_type: TaskType
    demonstrations: tuple[str, ...]
    """Their names, in order."""
    tokens: int
    """System message and demonstrations, as strategy ``direct`` sends them."""


@dataclass(frozen=True, slots=True)
class Fault:
    """A demonstration that must not be shown."""

    demonstration: str
    what: str


@dataclass(frozen=True, slots=True)
class Duplicate:
    """A demonstration that repeats an earlier one of its bank."""

    demonstration: str
    earlier: str
    why: str


@dataclass(frozen=True, slots=True)
class BankReport:
    """A bank, its costs and its faults."""

    bank: str
    description: str
    prefixes: tuple[Prefix, ...]
    counted: str
    """How tokens were counted."""
    faults: tuple[Fault, ...]
    duplicates: tuple[Duplicate, ...]
    leaks: tuple[Leak, ...]
    """Every pair of a demonstration and a question that are the same, or nearly."""
    questions: int | None
    """How many it was compared with; None for not at all."""

    @property
    def is_sound(self) -> bool:
        """Whether nothing is wrong with it."""
        return not (self.faults or self.duplicates or self.leaks)

    def to_json(self) -> dict[str, Any]:
        """A JSON document."""
        return {**asdict(self), "sound": self.is_sound}


def check_bank(
    name: str, questions: Sequence[Question] | None = None, model: str = "builtin"
) -> BankReport:
    """Checks every demonstration of a bank's file, shown or not.

    Args:
        name: as runs take it.
        questions: what it is going to be used for.
        model: whose tokenizer counts; empty for an estimate.

    Raises:
        BankError: it cannot be read.
        ModelError: the built-in model is not there.
    """
    bank = read_bank(name.removeprefix(NEAREST), check=False)
    count, counted = find_counter(model_path(model) if model else None)
    solver = Solver(bank)
    return BankReport(
        bank.name,
        bank.description,
        tuple(
            Prefix(
                kind,
                tuple(one.name for one in bank.shown(kind)),
                prefix_tokens(solver.leading(kind), count),
            )
            for kind in TaskType
        ),
        counted,
        tuple(_faults(bank)),
        tuple(_duplicates(bank)),
        tuple(find_leaks(bank.pool, questions or ())),
        None if questions is None else len(questions),
    )


def refused(answer: str, route: Route) -> str:
    """What the official parser's reading of an answer lacks; nothing if it is a valid one."""
    read = parse(answer, route.task_type)
    read_as = f"the official parser reads '{answer}' as {read!r}"
    match route.task_type, read:
        case TaskType.MULTIPLE_CHOICE, _:
            right = read in route.labels
        case TaskType.RANKING, tuple():
            right = sorted(read) == sorted(route.labels)
        case TaskType.RETRIEVAL, tuple():
            # It reads three; of more, or of fewer, each must be one of the list.
            right = 0 < len(set(read)) == len(read) and set(read) <= set(route.labels)
        case TaskType.NER, tuple():
            source = (route.source or "").casefold()
            right = all(str(span).casefold() in source for span in read)
            right = right and bool(read or route.may_be_empty)
        case _:
            right = bool(read)
    return "" if right else f"{read_as}, which is no answer to the question"


def _faults(bank: Bank) -> Iterator[Fault]:
    for one in bank.pool:
        asked = route(one.question, one.task_type is TaskType.MULTIPLE_CHOICE)
        if wrong := fault(one) or refused(one.answer, asked):
            yield Fault(one.name, wrong)


def _duplicates(bank: Bank) -> Iterator[Duplicate]:
    """Also one that is shown twice in one prefix."""
    finder = LeakFinder(bank.pool)
    earlier: set[str] = set()
    for one in bank.pool:
        found = finder.search(one.question, one.task_type is TaskType.MULTIPLE_CHOICE)
        yield from (Duplicate(one.name, o.name, why) for o, why in found if o.name in earlier)
        earlier.add(one.name)
    for kind, shown in bank.demonstrations.items():
        names = [one.name for one in shown]
        for name in dict.fromkeys(name for name in names if names.count(name) > 1):
            yield Duplicate(name, name, f"shown twice before {kind}")
