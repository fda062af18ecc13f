"""Retrieval: some labels of the list."""

from __future__ import annotations

from tasks.base import Answer, Constraint, Outcome, Route, TaskType
from tasks.labels import distinct_grammar, exact, joined, mentioned, tokens
from tasks.layout import take_apart
from tasks.weigh import asked_of_list

_READ_BY_METRIC = 3


def recognize(text: str, is_multiple_choice: bool) -> Route | None:
    """A list outside the material, and an instruction to choose from it."""
    layout = take_apart(text)
    asked = asked_of_list(layout)
    if is_multiple_choice or asked is None or asked.rank > asked.select:
        return None
    return Route(
        TaskType.RETRIEVAL,
        labels=asked.list.labels,
        items=asked.list.items,
        select=asked.count,
        material=layout.material,
        evidence=asked.evidence,
    )


def constrain(route: Route) -> Constraint:
    """As many different labels as the question asks for."""
    count = _count(route)
    return Constraint(tokens(route.labels, count), grammar=distinct_grammar(route.labels, count))


def read(completion: str, route: Route, finished: bool = True) -> Answer:
    """The labels named, cut to the number asked for or filled up from the top of the list."""
    count = _count(route)
    numbers = exact(completion)
    if numbers and len(numbers) == len(set(numbers)) == count and set(numbers) <= set(route.labels):
        return Answer(joined(numbers), Outcome.CLEAN)
    named = mentioned(completion, route.labels, route.items)
    chosen = (named + [label for label in route.labels if label not in named])[:count]
    outcome = Outcome.REPAIRED if named else Outcome.FALLBACK
    return Answer(joined(chosen), outcome if finished else Outcome.TRUNCATED)


def _count(route: Route) -> int:
    """How many labels the answer holds.

    Where the question names no number, three: hit rate@3 reads three and never punishes one
    too many.
    """
    return min(route.select or _READ_BY_METRIC, len(route.labels))
