"""What a model is told before the question: the system message and a bank's demonstrations."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from pathlib import Path

from harness.engines.base import Message
from harness.errors import HarnessError
from harness.fewshot import Bank
from harness.files import load_yaml
from harness.strategies import Strategy
from tasks.base import TaskType

PROMPTS = Path(__file__).parent / "prompts"


@dataclass(frozen=True, slots=True)
class Instructions:
    """The three parts of a system message."""

    role: str
    tasks: dict[TaskType, str]
    formats: dict[TaskType, str]
    digest: str = ""
    """SHA-256 of all three, part of a run's settings."""

    def system_message(self, task_type: TaskType) -> str:
        """Role, task and output format for questions of this type."""
        return "\n".join((self.role, self.tasks[task_type], self.formats[task_type]))


def read_instructions(name: str = "direct") -> Instructions:
    """Reads `harness/prompts/NAME.yaml`, and what it leaves to another file from there.

    Raises:
        HarnessError: there is none of that name, or a part of it is missing.
    """
    path = PROMPTS / f"{name}.yaml"
    said = load_yaml(path, _File, HarnessError)
    base = read_instructions(said.like) if said.like else None
    role = said.role or (base.role if base else "")
    tasks = {**(base.tasks if base else {}), **said.tasks}
    formats = {**(base.formats if base else {}), **said.formats}
    for part, found in (("tasks", tasks), ("formats", formats)):
        missing = [task_type for task_type in TaskType if task_type not in found]
        if missing:
            raise HarnessError(f"{path}: {part} says nothing of {', '.join(missing)}")
    text = repr((role, sorted(tasks.items()), sorted(formats.items())))
    return Instructions(role, tasks, formats, hashlib.sha256(text.encode()).hexdigest())


def leading_messages(
    task_type: TaskType,
    bank: Bank,
    strategy: Strategy,
    instructions: Instructions,
    question: str = "",
) -> tuple[Message, ...]:
    """What a question is preceded by: system message, demonstrations as history.

    Without the question: what every question of the type is preceded by.
    """
    messages = [Message("system", instructions.system_message(task_type))]
    for demonstration in bank.shown(task_type, question):
        answer = strategy.demonstrate(demonstration, task_type)
        if answer is not None:
            messages.append(Message("user", demonstration.question))
            messages.append(Message("assistant", answer))
    return tuple(messages)


@dataclass
class _File:
    like: str = ""
    """The file whose parts hold where this one says nothing."""
    role: str = ""
    tasks: dict[TaskType, str] = field(default_factory=dict)
    formats: dict[TaskType, str] = field(default_factory=dict)
