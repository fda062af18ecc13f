"""What a strategy is: how a question is asked, and how an answer is read in what comes back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from harness.engines.base import Completion, Request
from harness.fewshot import Demonstration
from tasks.base import Answer, Route, TaskType


class Strategy(Protocol):
    """A module with these four functions and two constants.

    A task type that a strategy has nothing to add to is asked directly.
    """

    INSTRUCTIONS: str
    """The file of ``harness/prompts`` that says the system message."""
    TEMPERATURE: float
    """Of the samples that it takes whatever the run's; 0 if it takes none."""

    def demonstrate(self, shown: Demonstration, asked: TaskType) -> str | None:
        """What the assistant says in a demonstration before a question of a type.

        None: it is not shown.
        """

    def ask(self, request: Request, route: Route) -> Sequence[Request]:
        """The requests a question needs, made of the plain one; they differ in ``part``."""

    def said(self, completions: Sequence[Completion], route: Route) -> str:
        """One text that holds all that is worth keeping of what came back, in the order asked."""

    def read(self, said: str, route: Route, finished: bool = True) -> Answer:
        """The answer in such a text, or in any other; it never raises and is always valid."""
