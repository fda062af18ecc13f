"""What a model is told before the question: the system message and a bank's demonstrations."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from harness.engines.base import Message
from harness.errors import HarnessError
from harness.fewshot import Bank
from harness.files import load_yaml
from tasks.base import TaskType

PROMPTS = Path(__file__).parent / "prompts"


@dataclass(frozen=True, slots=True)
class Strategy:
    """How a model is asked: the three parts of its system message."""

    role: str
    tasks: dict[TaskType, str]
    formats: dict[TaskType, str]
    digest: str = ""
    """SHA-256 of the file, part of a run's settings."""

    def system_message(self, task_type: TaskType) -> str:
        """Role, task and output format for questions of this type."""
        return "\n".join((self.role, self.tasks[task_type], self.formats[task_type]))


def read_strategy(name: str = "direct") -> Strategy:
    """Reads `harness/prompts/NAME.yaml`.

    Raises:
        HarnessError: there is none of that name, or a part of it is missing.
    """
    path = PROMPTS / f"{name}.yaml"
    strategy = load_yaml(path, Strategy, HarnessError)
    for part in ("tasks", "formats"):
        missing = [task_type for task_type in TaskType if task_type not in getattr(strategy, part)]
        if missing:
            raise HarnessError(f"{path}: {part} says nothing of {', '.join(missing)}")
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    return Strategy(strategy.role, strategy.tasks, strategy.formats, digest)


def leading_messages(task_type: TaskType, bank: Bank, strategy: Strategy) -> tuple[Message, ...]:
    """What every question of a type is preceded by: system message, demonstrations as history."""
    messages = [Message("system", strategy.system_message(task_type))]
    for demonstration in bank.shown(task_type):
        messages.append(Message("user", demonstration.question))
        messages.append(Message("assistant", demonstration.answer))
    return tuple(messages)
