"""Few-shot banks: fixed demonstrations for each route, shown as chat history."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection
from dataclasses import dataclass, replace
from importlib import resources
from pathlib import Path

import msgspec

from harness.errors import BankError
from harness.files import load_yaml
from tasks import TASKS
from tasks.base import Outcome, TaskType

_REASONING = re.compile(r"[A-Za-z][^|]{10,100}")


@dataclass(frozen=True, slots=True)
class Evidence:
    """Why a demonstration was selected: scores on labelled questions other than itself."""

    score_without: float
    """Mean score behind the demonstrations chosen before it."""
    score_with: float
    """And with this one behind them; the best of several, so rather too high."""
    gain: float
    """What choosing on all folds but one gains on that one; free of that flattery."""
    standard_error: float
    """Of the gain."""
    questions: int
    folds: int


@dataclass(frozen=True, slots=True)
class Demonstration:
    """A question that was never asked, and the answer it should have."""

    name: str
    task_type: TaskType
    question: str
    answer: str
    reasoning: str = ""
    """A brief reason for the answer, for strategies that reason; may be empty."""
    evidence: Evidence | None = None
    """Where it was selected by offline validation."""


@dataclass(frozen=True, slots=True)
class Bank:
    """Which demonstrations a question of each type is shown, in order."""

    name: str
    description: str
    demonstrations: dict[TaskType, tuple[Demonstration, ...]]
    digest: str
    """SHA-256 of the file, part of a run's settings."""
    pool: tuple[Demonstration, ...] = ()
    """All in the file, whether they are shown or not."""

    def shown(self, task_type: TaskType, question: str = "") -> tuple[Demonstration, ...]:
        """The demonstrations for a question of this type, the nearest to it last.

        Args:
            task_type: What the question is routed to.
            question: Its text, which matters only to banks that look demonstrations up.
        """
        return self.demonstrations.get(task_type, ())

    def possible(self) -> tuple[Demonstration, ...]:
        """Every demonstration that some question is shown, once."""
        shown = (one for several in self.demonstrations.values() for one in several)
        return tuple({one.name: one for one in shown}.values())

    def without(self, names: Collection[str]) -> Bank:
        """The same bank, without some of its demonstrations."""
        return replace(
            self,
            demonstrations={
                task_type: tuple(one for one in several if one.name not in names)
                for task_type, several in self.demonstrations.items()
            },
            pool=tuple(one for one in self.pool if one.name not in names),
        )


def bank_names() -> list[str]:
    """The banks that come with the project."""
    files = resources.files("fewshot_bank").iterdir()
    return sorted(Path(file.name).stem for file in files if file.name.endswith(".yaml"))


def read_bank(name: str, *, check: bool = True) -> Bank:
    """Reads and checks a bank.

    Args:
        name: one of `bank_names()`, or the path of a YAML file.
        check: whether a demonstration with a `fault` is an error.

    Raises:
        BankError: no such bank, a field is missing, unknown or mistyped, or a demonstration has a
            fault.
    """
    if name in bank_names():
        path = Path(str(resources.files("fewshot_bank").joinpath(f"{name}.yaml")))
    elif name.endswith((".yaml", ".yml")):
        path = Path(name)
    else:
        raise BankError(
            f"no bank is called '{name}'; there are {', '.join(bank_names())}, "
            "or give the path of a .yaml file"
        )
    content = load_yaml(path, _BankFile, BankError)
    found = {
        key: Demonstration(
            key, entry.task_type, entry.question, entry.answer, entry.reasoning, entry.evidence
        )
        for key, entry in content.demonstrations.items()
    }
    for demonstration in found.values() if check else ():
        if wrong := fault(demonstration):
            raise BankError(f"{path}: demonstrations.{demonstration.name}: {wrong}")
    for task_type, names in content.show.items():
        for key in names:
            if key not in found:
                raise BankError(f"{path}: show.{task_type}: there is no demonstration '{key}'")
    return Bank(
        name=path.stem,
        description=content.description,
        demonstrations={
            task_type: tuple(found[key] for key in names)
            for task_type, names in content.show.items()
        },
        digest=hashlib.sha256(path.read_bytes()).hexdigest(),
        pool=tuple(found.values()),
    )


def fault(demonstration: Demonstration) -> str:
    """What keeps a demonstration from being shown, and what would be right; "" if nothing does.

    Its question must be routed to its type, and its answer be one that its task reads clean: such
    an answer is certain to be accepted by the official parser.
    """
    from harness.router import route

    chosen = demonstration.task_type is TaskType.MULTIPLE_CHOICE
    found = route(demonstration.question, chosen)
    if found.task_type is not demonstration.task_type:
        return (
            f"the question reads like {found.task_type}, not {demonstration.task_type}; "
            "word it so that its type is plain, or mend task_type"
        )
    if demonstration.reasoning and not _REASONING.fullmatch(demonstration.reasoning):
        return "reasoning is 11 to 101 characters, begins with a letter and holds no bar"
    answer = TASKS[found.task_type].read(demonstration.answer, found)
    if answer.outcome is not Outcome.CLEAN:
        return (
            f"'{demonstration.answer}' is no clean answer to its question; "
            f"it would be read as '{answer.text}'"
        )
    return ""


class _Entry(msgspec.Struct, forbid_unknown_fields=True):
    task_type: TaskType
    question: str
    answer: str
    reasoning: str = ""
    evidence: Evidence | None = None


class _BankFile(msgspec.Struct, forbid_unknown_fields=True):
    description: str
    show: dict[TaskType, list[str]]
    demonstrations: dict[str, _Entry]
