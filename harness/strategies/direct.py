"""Asks once for the answer itself, and reads what is said."""

from __future__ import annotations

from collections.abc import Sequence

from harness.engines.base import Completion, Request
from harness.fewshot import Demonstration
from tasks import TASKS
from tasks.base import Answer, Route, TaskType

INSTRUCTIONS = "direct"
TEMPERATURE = 0.0


def demonstrate(shown: Demonstration, asked: TaskType) -> str | None:
    """The answer."""
    return shown.answer


def ask(request: Request, route: Route) -> Sequence[Request]:
    """The plain request."""
    return [request]


def said(completions: Sequence[Completion], route: Route) -> str:
    """The completion."""
    return completions[0].text


def read(said: str, route: Route, finished: bool = True) -> Answer:
    """As the task reads it."""
    return TASKS[route.task_type].read(said, route, finished)
