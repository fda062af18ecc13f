"""The label that gains most over what the model likes to say anyway.

Models prefer some labels whatever is asked. Contextual calibration (Zhao et al., 2021) asks without
content, here a list of "N/A", and takes that off: arg max of log p(label | question)
- log p(label | no content). It needs no truth. Only multiple choice with labels of one digit is
asked so, which are all that the official parser can read; all else is asked directly.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from harness.engines.base import Completion, Message, Request
from harness.strategies import direct
from tasks.base import Answer, Outcome, Route, TaskType

INSTRUCTIONS = "direct"
TEMPERATURE = 0.0
_NOTHING = "N/A"

demonstrate = direct.demonstrate


def ask(request: Request, route: Route) -> Sequence[Request]:
    """The plain request, and one with as many options that say nothing."""
    if not _is_scored(route):
        return [request]
    labels = tuple(map(str, route.labels))
    options = "\n".join(f"{label}. {_NOTHING}" for label in labels)
    empty = Message("user", f"{_NOTHING}\n{options}")
    plain = replace(request, scored=labels)
    return [
        plain,
        replace(plain, part=1, messages=(*request.messages[:-1], empty), material=()),
    ]


def said(completions: Sequence[Completion], route: Route) -> str:
    """JSON: each label's log-probability, with the question and without content."""
    if not _is_scored(route):
        return direct.said(completions, route)
    asked, empty = (completion.logprobs for completion in completions)
    pairs = zip(asked, empty, strict=True)
    return json.dumps(
        {
            str(label): [round(logprob, 4), round(prior, 4)]
            for label, (logprob, prior) in zip(route.labels, pairs, strict=True)
        }
    )


def read(said: str, route: Route, finished: bool = True) -> Answer:
    """The label of the largest difference; the first of equals."""
    gains = _gains(said, route) if _is_scored(route) else {}
    if not gains:
        return direct.read(said, route, finished)
    return Answer(str(max(gains, key=gains.__getitem__)), Outcome.CLEAN)


def _is_scored(route: Route) -> bool:
    return route.task_type is TaskType.MULTIPLE_CHOICE and max(route.labels) < 10


def _gains(said: str, route: Route) -> dict[int, float]:
    """Empty where the text is no such JSON."""
    try:
        found: dict[str, Any] = json.loads(said)
        return {label: found[str(label)][0] - found[str(label)][1] for label in route.labels}
    except (ValueError, TypeError, LookupError, AttributeError):
        return {}
