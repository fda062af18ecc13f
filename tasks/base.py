"""The words every task speaks: types, routes, constraints, answers.

Pure data, standard library only. A task is a module with three functions (see
:class:`Task`); the five of them live beside this file.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

MAX_RESPONSE_CHARACTERS = 5_000
"""The official evaluator reads no more of a response than this (KDD Cup 2024 starter kit)."""


class TaskType(StrEnum):
    """What kind of answer a question asks for, as ShopBench spells it."""

    MULTIPLE_CHOICE = "multiple-choice"
    RANKING = "ranking"
    RETRIEVAL = "retrieval"
    NER = "named_entity_recognition"
    GENERATION = "generation"


class Outcome(StrEnum):
    """How an answer came out of a completion. A score is never shown without these counts."""

    CLEAN = "clean"
    """Said exactly as it should be."""
    REPAIRED = "repaired"
    """Valid after mending: prose around it, duplicates dropped, missing indices appended."""
    FALLBACK = "fallback"
    """Nothing usable was said; a fixed guess stands in."""
    TRUNCATED = "truncated"
    """The token cap came before the answer was complete."""


@dataclass(frozen=True, slots=True)
class Route:
    """What a question's text says about the answer it wants."""

    task_type: TaskType
    labels: tuple[int, ...] = ()
    """Numbers of the list to choose from, as written; the points of a rating scale."""
    items: tuple[str, ...] = ()
    """The text behind each label, in the same order; empty for a rating scale."""
    select: int | None = None
    """How many labels the answer holds: 1 for a choice, all for a ranking, None where unsaid."""
    source: str | None = None
    """The text that spans must come from, exactly as it stands in the question."""
    may_be_empty: bool = False
    """Whether the question allows an answer without any span."""
    one_line: bool = False
    """Whether only the answer's first line counts."""
    material: tuple[tuple[int, int], ...] = ()
    """Character ranges of the question that hold neither instruction nor list."""
    evidence: tuple[str, ...] = ()
    """Why this route, in words for a person."""


@dataclass(frozen=True, slots=True)
class Constraint:
    """What the decoder may say: a regex or a grammar, never both, and a token cap.

    Regexes match the whole completion and hold no anchors and no look-around; grammars are
    llguidance's variant of Lark.
    """

    max_tokens: int
    regex: str | None = None
    grammar: str | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """The string handed in, and how it came about."""

    text: str
    outcome: Outcome


class Task(Protocol):
    """One task type: a module with these three functions.

    ``read`` never raises, takes time linear in the completion, and returns text that the
    official parser turns into a valid answer for the route, whatever the completion.
    """

    def recognize(self, text: str, is_multiple_choice: bool) -> Route | None:
        """The route, if the question is of this type."""

    def constrain(self, route: Route) -> Constraint:
        """What the decoder may say for this route."""

    def read(self, completion: str, route: Route, finished: bool = True) -> Answer:
        """The answer in a completion; ``finished`` is False if the token cap ended it."""
