"""Self-consistency (Wang et al., 2023): several sampled answers, and what most of them say.

A choice is the majority's; a ranking is the Borda count's: n points for a first place of n, one
fewer for each place after it. All else is asked directly.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from harness.engines.base import Completion, Request
from harness.strategies import direct
from tasks.base import Answer, Outcome, Route, TaskType

INSTRUCTIONS = "direct"
SAMPLES = 5
TEMPERATURE = 0.7
_VOTED = (TaskType.MULTIPLE_CHOICE, TaskType.RANKING)

demonstrate = direct.demonstrate


def ask(request: Request, route: Route) -> Sequence[Request]:
    """The plain request several times, sampled."""
    if route.task_type not in _VOTED:
        return [request]
    return [replace(request, part=n, temperature=TEMPERATURE) for n in range(SAMPLES)]


def said(completions: Sequence[Completion], route: Route) -> str:
    """The samples as a JSON list; a single completion as it is."""
    if route.task_type not in _VOTED:
        return direct.said(completions, route)
    return json.dumps([completion.text for completion in completions], ensure_ascii=False)


def read(said: str, route: Route, finished: bool = True) -> Answer:
    """The samples' verdict; one that had nothing to read has no vote beside those that had."""
    samples = _samples(said) if route.task_type in _VOTED else []
    answers = [direct.read(sample, route, finished) for sample in samples]
    voters = [answer for answer in answers if answer.outcome is not Outcome.FALLBACK] or answers
    if not voters:
        return direct.read(said, route, finished)
    texts = [answer.text for answer in voters]
    ranked = route.task_type is TaskType.RANKING
    text = _borda(texts) if ranked else Counter(texts).most_common(1)[0][0]
    return Answer(text, min((answer.outcome for answer in voters), key=list(Outcome).index))


def _borda(rankings: Sequence[str]) -> str:
    """Ties stay in the order of the first ranking."""
    orders = [ranking.split(",") for ranking in rankings]
    points: Counter[str] = Counter()
    for order in orders:
        points.update({label: len(order) - place for place, label in enumerate(order)})
    return ",".join(sorted(orders[0], key=lambda label: -points[label]))


def _samples(said: str) -> list[str]:
    try:
        found = json.loads(said)
    except ValueError:
        return []
    return [one for one in found if isinstance(one, str)] if isinstance(found, list) else []
