"""Chain of thought: one brief sentence, a bar, then the choice.

The pattern is that of the KDD Cup 2024 system this project follows (third and fourth places):
reasoning of 11 to 101 characters, so that time limits are kept.
Only multiple choice reasons; all else is asked directly.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from harness.engines.base import Request
from harness.fewshot import Demonstration
from harness.strategies import direct
from tasks.base import Answer, Constraint, Route, TaskType

INSTRUCTIONS = "cot"
TEMPERATURE = 0.0
_REASONING = r"[A-Za-z][^\|]{10,100}\|"
_TOKENS = 110
"""Enough for the longest reasoning at a token a character, bar and label."""
_REASONED = TaskType.MULTIPLE_CHOICE

said = direct.said


def demonstrate(shown: Demonstration, asked: TaskType) -> str | None:
    """Reasoning, bar and answer; a choice without reasoning would teach to leave it out."""
    if asked is not _REASONED or shown.task_type is not _REASONED:
        return shown.answer
    return f"{shown.reasoning}|{shown.answer}" if shown.reasoning else None


def ask(request: Request, route: Route) -> Sequence[Request]:
    """The plain request, with room to reason."""
    if route.task_type is not _REASONED:
        return [request]
    plain = request.constraint
    held = Constraint(_TOKENS, regex=f"{_REASONING}({plain.regex})") if plain else None
    return [replace(request, max_tokens=_TOKENS, constraint=held)]


def read(said: str, route: Route, finished: bool = True) -> Answer:
    """What stands behind the last bar; all of it where there is none."""
    _, bar, choice = said.rpartition("|")
    reasoned = bar and route.task_type is _REASONED
    return direct.read(choice if reasoned else said, route, finished)
