"""Texts in, answers out: route, prompt, generate, read. What a submission and a run both call."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from harness.engines.base import Completion, Engine, Message, Request
from harness.errors import EngineError
from harness.fewshot import Bank
from harness.prompt import Strategy, leading_messages
from harness.router import route
from tasks import TASKS
from tasks.base import Answer, Route, TaskType

_FREE_TOKENS = 16
"""The least a model gets where nothing holds it, so that it can wrap a label in words."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """A question on its way to the engine."""

    route: Route
    request: Request


@dataclass(frozen=True, slots=True)
class Solved:
    """A question's completion, and the answer read in it."""

    route: Route
    completion: Completion
    answer: Answer


class Solver:
    """Answers questions with a bank, a strategy and an engine that is handed in."""

    def __init__(self, bank: Bank, strategy: Strategy, *, constrain: bool = True) -> None:
        self._leading = {kind: leading_messages(kind, bank, strategy) for kind in TaskType}
        self._constrain = constrain

    def prepare(self, id: int, text: str, is_multiple_choice: bool) -> Prepared:
        """Routes a question and words its request; needs no engine."""
        found = route(text, is_multiple_choice)
        constraint = TASKS[found.task_type].constrain(found)
        leading = self._leading[found.task_type]
        cap = constraint.max_tokens
        request = Request(
            id=id,
            messages=(*leading, Message("user", text)),
            shared=len(leading),
            max_tokens=cap if self._constrain else max(cap, _FREE_TOKENS),
            constraint=constraint if self._constrain else None,
            material=found.material,
        )
        return Prepared(found, request)

    def solve(self, engine: Engine, prepared: Sequence[Prepared]) -> Iterator[Solved]:
        """Answers prepared questions, in any order.

        Raises:
            EngineError: the engine failed, or left a question without a completion.
        """
        waiting = {question.request.id: question.route for question in prepared}
        for completion in engine.generate([question.request for question in prepared]):
            found = waiting.pop(completion.id)
            answer = TASKS[found.task_type].read(completion.text, found, completion.finished)
            yield Solved(found, completion, answer)
        if waiting:
            raise EngineError(f"the engine gave no completion for {len(waiting)} questions")
