"""Texts in, answers out: route, prompt, generate, read. What a submission and a run both call."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from harness.engines.base import Completes, Completion, Engine, Message, Request
from harness.errors import EngineError
from harness.fewshot import Bank
from harness.prompt import leading_messages, read_instructions
from harness.router import route
from harness.strategies import choose_strategy
from tasks import TASKS
from tasks.base import Answer, Route, TaskType

_FREE_TOKENS = 16
"""The least a model gets where nothing holds it, so that it can wrap a label in words."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """A question on its way to the engine."""

    route: Route
    requests: tuple[Request, ...]
    """What the engine is asked: at least one request, all of one id, each of its own part."""

    @property
    def request(self) -> Request:
        """The first: the question as it stands."""
        return self.requests[0]


@dataclass(frozen=True, slots=True)
class Solved:
    """A question's completion, and the answer read in it."""

    route: Route
    completion: Completion
    """Where there were several: their tokens added up, and what the strategy keeps of them."""
    answer: Answer


class Solver:
    """Answers questions with an engine that is handed in.

    Args:
        bank: The demonstrations.
        strategy: The name of a way to ask.
        constrain: Whether the decoder is to be held to valid answers.

    Raises:
        HarnessError: there is no such strategy, or its instructions cannot be read.
    """

    def __init__(self, bank: Bank, strategy: str = "direct", *, constrain: bool = True) -> None:
        self._bank = bank
        self._strategy = choose_strategy(strategy)
        self._instructions = read_instructions(self._strategy.INSTRUCTIONS)
        self._leading = {kind: self._messages(kind) for kind in TaskType}
        self._constrain = constrain

    def leading(self, task_type: TaskType) -> tuple[Message, ...]:
        """The messages that every question of a type is sent behind."""
        return self._leading[task_type]

    def prepare(self, id: int, text: str, is_multiple_choice: bool) -> Prepared:
        """Routes a question and words its requests; needs no engine."""
        return self.word(id, text, route(text, is_multiple_choice))

    def word(self, id: int, text: str, found: Route) -> Prepared:
        """Words the requests of a question whose route is known."""
        constraint = TASKS[found.task_type].constrain(found)
        leading = self._messages(found.task_type, text)
        cap = constraint.max_tokens
        request = Request(
            id=id,
            messages=(*leading, Message("user", text)),
            shared=len(self._leading[found.task_type]),
            max_tokens=cap if self._constrain else max(cap, _FREE_TOKENS),
            constraint=constraint if self._constrain else None,
            material=found.material,
        )
        return Prepared(found, tuple(self._strategy.ask(request, found)))

    def _messages(self, task_type: TaskType, question: str = "") -> tuple[Message, ...]:
        return leading_messages(task_type, self._bank, self._strategy, self._instructions, question)

    def warm_up(self, engine: Engine, task_types: Iterable[TaskType]) -> int:
        """Has an engine compute the prefixes of these types; returns the prompt tokens it took."""
        requests = [
            Request(
                number, (*self._leading[kind], Message("user", "")), len(self._leading[kind]), 1
            )
            for number, kind in enumerate(task_types)
        ]
        return sum(one.prompt_tokens - one.cached_tokens for one in engine.generate(requests))

    def solve(self, engine: Completes, prepared: Sequence[Prepared]) -> Iterator[Solved]:
        """Answers prepared questions, in any order.

        Raises:
            EngineError: the engine failed, or left a question without a completion.
        """
        waiting = {question.request.id: question for question in prepared}
        parts: dict[int, list[Completion]] = {id: [] for id in waiting}
        for completion in engine.generate([one for asked in prepared for one in asked.requests]):
            found = parts[completion.id]
            found.append(completion)
            if len(found) == len(waiting[completion.id].requests):
                yield self.combine(waiting.pop(completion.id).route, parts.pop(completion.id))
        if waiting:
            raise EngineError(f"the engine gave no completion for {len(waiting)} questions")

    def read(self, said: str, route: Route, finished: bool) -> Answer:
        """The answer in what a store holds of a question's completions."""
        return self._strategy.read(said, route, finished)

    def combine(self, route: Route, completions: Sequence[Completion]) -> Solved:
        """The answer in all completions of one question's requests, in any order."""
        parts = sorted(completions, key=lambda completion: completion.part)
        whole = replace(
            parts[0],
            text=self._strategy.said(parts, route),
            finished=all(one.finished for one in parts),
            prompt_tokens=sum(one.prompt_tokens for one in parts),
            cached_tokens=sum(one.cached_tokens for one in parts),
            new_tokens=sum(one.new_tokens for one in parts),
            removed_tokens=sum(one.removed_tokens for one in parts),
        )
        return Solved(route, whole, self.read(whole.text, route, whole.finished))
