"""Text in, route out: asks the five tasks, in order."""

from __future__ import annotations

from tasks import TASKS
from tasks.base import Route


def route(text: str, is_multiple_choice: bool) -> Route:
    """What kind of answer a question asks for, from its text and the flag alone.

    Args:
        text: the whole prompt.
        is_multiple_choice: the flag that comes with every question; flagged questions are
            multiple choice, the others never are.
    """
    routes = (task.recognize(text, is_multiple_choice) for task in TASKS.values())
    return next(found for found in routes if found is not None)
