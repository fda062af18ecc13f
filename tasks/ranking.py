"""Ranking: every label of the list, best first."""

from __future__ import annotations

from tasks.base import Answer, Constraint, Outcome, Route, TaskType
from tasks.labels import distinct_grammar, exact, joined, mentioned, tokens
from tasks.layout import take_apart
from tasks.weigh import asked_of_list


def recognize(text: str, is_multiple_choice: bool) -> Route | None:
    """A list outside the material, and an instruction that speaks of order more than of choice."""
    layout = take_apart(text)
    asked = asked_of_list(layout)
    if is_multiple_choice or asked is None or asked.rank <= asked.select:
        return None
    return Route(
        TaskType.RANKING,
        labels=asked.list.labels,
        items=asked.list.items,
        select=len(asked.list.labels),
        material=layout.material,
        evidence=asked.evidence,
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
    return Answer(joined(order), outcome if finished else Outcome.TRUNCATED)
