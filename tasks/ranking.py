"""Ranking: every label of the list, best first."""

from __future__ import annotations

from tasks.base import Answer, Constraint, Outcome, Route, TaskType
from tasks.evidence import Kind, weigh
from tasks.labels import distinct_grammar, exact, joined, mentioned, tokens
from tasks.layout import take_apart
from tasks.listed import asked_list


def recognize(text: str, is_multiple_choice: bool) -> Route | None:
    """An instruction to put a numbered list in order."""
    verdict = None if is_multiple_choice else weigh(text)
    layout = take_apart(text)
    ranked = asked_list(layout)
    if verdict is None or verdict.kind is not Kind.RANKING or ranked is None:
        return None
    return Route(
        TaskType.RANKING,
        labels=ranked.labels,
        items=ranked.items,
        select=len(ranked.labels),
        material=layout.material,
        evidence=verdict.evidence,
    )


def constrain(route: Route) -> Constraint:
    """A permutation of the labels."""
    count = len(route.labels)
    return Constraint(tokens(route.labels, count), grammar=distinct_grammar(route.labels, count))


def read(completion: str, route: Route, finished: bool = True) -> Answer:
    """A permutation: labels in the order named, those left out in the order of the list."""
    numbers = exact(completion)
    if numbers and sorted(numbers) == sorted(route.labels):
        return Answer(joined(numbers), Outcome.CLEAN)
    named = mentioned(completion, route.labels, route.items)
    order = named + [label for label in route.labels if label not in named]
    outcome = Outcome.REPAIRED if named else Outcome.FALLBACK
    complete = finished or len(named) == len(order)
    return Answer(joined(order), outcome if complete else Outcome.TRUNCATED)
