"""Retrieval: some labels of the list."""

from __future__ import annotations

from tasks.base import Answer, Constraint, Outcome, Route, TaskType
from tasks.evidence import Kind, weigh
from tasks.labels import distinct_grammar, exact, joined, mentioned, tokens
from tasks.layout import take_apart
from tasks.listed import asked_list, count_asked

_READ_BY_METRIC = 3


def recognize(text: str, is_multiple_choice: bool) -> Route | None:
    """An instruction to choose from a numbered list."""
    verdict = None if is_multiple_choice else weigh(text)
    layout = take_apart(text)
    candidates = asked_list(layout)
    if verdict is None or verdict.kind is not Kind.RETRIEVAL or candidates is None:
        return None
    return Route(
        TaskType.RETRIEVAL,
        labels=candidates.labels,
        items=candidates.items,
        select=count_asked(layout, candidates),
        material=layout.material,
        evidence=verdict.evidence,
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
        complete = finished or not _may_go_on(numbers[-1], route)
        return Answer(joined(numbers), Outcome.CLEAN if complete else Outcome.TRUNCATED)
    named = mentioned(completion, route.labels, route.items)
    chosen = (named + [label for label in route.labels if label not in named])[:count]
    outcome = Outcome.REPAIRED if named else Outcome.FALLBACK
    complete = finished or len(named) > count
    return Answer(joined(chosen), outcome if complete else Outcome.TRUNCATED)


def _may_go_on(label: int, route: Route) -> bool:
    """Whether the cap may have cut a longer label down to this one, as 12 to 1."""
    longer = (str(other) for other in route.labels if other != label)
    return any(other.startswith(str(label)) for other in longer)


def _count(route: Route) -> int:
    """How many labels the answer holds.

    Where the question names no number, three: hit rate@3 reads three and never punishes one
    too many.
    """
    return min(route.select or _READ_BY_METRIC, len(route.labels))
