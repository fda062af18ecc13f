"""Few-shot banks: fixed demonstrations for each route, shown as chat history."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from importlib import resources
from pathlib import Path

from harness.errors import BankError
from harness.files import load_yaml
from tasks import TASKS
from tasks.base import Outcome, TaskType

_REASONING = re.compile(r"[A-Za-z][^|]{10,100}")


@dataclass(frozen=True, slots=True)
class Demonstration:
    """A question that was never asked, and the answer it should have."""

    name: str
    task_type: TaskType
    question: str
    answer: str
    reasoning: str = ""
    """A brief reason for the answer, for strategies that reason; may be empty."""


@dataclass(frozen=True, slots=True)
class Bank:
    """Which demonstrations a question of each type is shown, in order."""

    name: str
    description: str
    demonstrations: dict[TaskType, tuple[Demonstration, ...]]
    digest: str
    """SHA-256 of the file, part of a run's settings."""

    def shown(self, task_type: TaskType) -> tuple[Demonstration, ...]:
        """The demonstrations for a question of this type, the nearest to it last."""
        return self.demonstrations.get(task_type, ())


def bank_names() -> list[str]:
    """The banks that come with the project."""
    files = resources.files("fewshot_bank").iterdir()
    return sorted(Path(file.name).stem for file in files if file.name.endswith(".yaml"))


def read_bank(name: str) -> Bank:
    """Reads and checks a bank.

    Args:
        name: one of `bank_names()`, or the path of a YAML file.

    Raises:
        BankError: no such bank, a field is missing or mistyped, or a demonstration's answer is
            not one that its own task would give clean.
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
        key: Demonstration(key, entry.task_type, entry.question, entry.answer, entry.reasoning)
        for key, entry in content.demonstrations.items()
    }
    for demonstration in found.values():
        _check(demonstration, path)
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
    )


@dataclass
class _Entry:
    task_type: TaskType
    question: str
    answer: str
    reasoning: str = ""


@dataclass
class _BankFile:
    description: str
    show: dict[TaskType, list[str]]
    demonstrations: dict[str, _Entry]


def _check(demonstration: Demonstration, path: Path) -> None:
    from harness.router import route

    chosen = demonstration.task_type is TaskType.MULTIPLE_CHOICE
    found = route(demonstration.question, chosen)
    place = f"{path}: demonstrations.{demonstration.name}"
    if found.task_type is not demonstration.task_type:
        raise BankError(
            f"{place}: the question reads like {found.task_type}, not {demonstration.task_type}; "
            "word it so that its type is plain, or mend task_type"
        )
    if demonstration.reasoning and not _REASONING.fullmatch(demonstration.reasoning):
        raise BankError(
            f"{place}: reasoning is 11 to 101 characters, begins with a letter and holds no bar"
        )
    answer = TASKS[found.task_type].read(demonstration.answer, found)
    if answer.outcome is not Outcome.CLEAN:
        raise BankError(
            f"{place}: '{demonstration.answer}' is no clean answer to its question; "
            f"it would be read as '{answer.text}'"
        )
