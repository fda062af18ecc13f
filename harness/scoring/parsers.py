"""What the official evaluator reads in an answer string.

Every rule here, quirks included, is the KDD Cup 2024 ShopBench starter kit evaluator's, so that
a score computed offline is the score the competition would give. Nothing is mended here:
mending is the tasks' job, before an answer is handed in.
"""

from __future__ import annotations

import ast
import warnings
from typing import TypeAlias

from tasks.base import MAX_RESPONSE_CHARACTERS, TaskType

Parsed: TypeAlias = int | tuple[int, ...] | tuple[str, ...] | str
"""A choice, indices (ranking, retrieval), entities, or a text."""

UNPARSED_CHOICE = -1
"""What a multiple-choice answer that is no number becomes."""

_RANKED_ITEMS = 5
_RETRIEVED_ITEMS = 3


def parse(output: str, task_type: TaskType) -> Parsed:
    """What the official evaluator reads in an answer. Never raises, whatever the string.

    Args:
        output: The answer as handed in; only its first 5,000 characters count.
        task_type: Which of the five parsers reads it.

    Returns:
        Multiple choice: an int from 0 to 9, or -1. Ranking: up to five different ints, none
        above 5. Retrieval: up to three ints. NER: entities as written. Generation: a text
        without outer whitespace.
    """
    response = output[:MAX_RESPONSE_CHARACTERS]
    match task_type:
        case TaskType.MULTIPLE_CHOICE:
            return _choice(response)
        case TaskType.RANKING:
            return _ranking(response)
        case TaskType.RETRIEVAL:
            return _indices(response)[:_RETRIEVED_ITEMS]
        case TaskType.NER:
            return _entities(response)
        case TaskType.GENERATION:
            return response.strip()


def is_unparsed(parsed: Parsed, task_type: TaskType) -> bool:
    """Whether the evaluator found nothing in the answer: -1, no index, no entity, no text."""
    if task_type is TaskType.MULTIPLE_CHOICE:
        return parsed == UNPARSED_CHOICE
    return not parsed


def _choice(response: str) -> int:
    """The first character as a digit, of any script: ``10`` is 1, ``(2)`` is nothing."""
    try:
        return int(response.strip()[:1])
    except ValueError:
        return UNPARSED_CHOICE


def _ranking(response: str) -> tuple[int, ...]:
    """The first five indices up to 5, or nothing at all if one of them comes twice."""
    ranked = tuple(index for index in _indices(response) if index <= _RANKED_ITEMS)[:_RANKED_ITEMS]
    return ranked if len(set(ranked)) == len(ranked) else ()


def _indices(response: str) -> tuple[int, ...]:
    """The numbers between commas once everything but numerals, commas and spaces is gone.

    Newlines vanish too and join their neighbours; minus signs and decimal points likewise.
    """
    # isnumeric also keeps characters that int() refuses ('²', '½', '三'): they spoil their
    # piece, as officially.
    kept = "".join(c for c in response if c.isnumeric() or c in ", ")
    indices = []
    for piece in kept.split(","):
        try:
            indices.append(int(piece))
        except ValueError:  # not one number, or more digits than Python converts
            continue
    return tuple(indices)


def _entities(response: str) -> tuple[str, ...]:
    """The strings of a Python list literal, else the non-empty pieces between commas."""
    try:
        # A bad escape in a hostile string is no reason to print a warning, and where warnings
        # are errors it would change what is read.
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            literal = ast.literal_eval(response)
    except Exception:  # as officially: SyntaxError, ValueError, MemoryError, RecursionError, …
        literal = None
    if isinstance(literal, list) and all(isinstance(entity, str) for entity in literal):
        return tuple(literal)
    pieces = (piece.strip() for piece in response.split(","))
    return tuple(piece for piece in pieces if piece)
