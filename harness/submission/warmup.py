"""Before the first question: each bank prefix is computed once, and what follows it is measured."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from harness.engines.base import Message, Request
from harness.solver import Solver
from harness.strategies import Strategy
from harness.submission.worker import Worker
from tasks.base import Route, TaskType

_NEUTRAL = "Nothing is asked yet. {n} of the shop's shelves are being filled."
"""As long as no answer is wanted, any text will do."""
_TOKENS = {
    TaskType.GENERATION: 32,
    TaskType.NER: 12,
    TaskType.RANKING: 10,
    TaskType.RETRIEVAL: 6,
    TaskType.MULTIPLE_CHOICE: 1,
}
"""About what an answer takes; the longest first, whose time says most."""
_LABELS = (0, 1, 2, 3)


@dataclass(frozen=True, slots=True)
class Warmup:
    """What is asked behind each prefix.

    Args:
        solver: words the questions as packed.
        direct: and as they are worded when there is no time for that.
        strategy: the packed one.
        number: gives each question an id.
    """

    solver: Solver
    direct: Solver
    strategy: Strategy
    number: Callable[[], int]

    def run(self, worker: Worker, size: int, deadline: float, room: float) -> dict[TaskType, float]:
        """Seconds that one question of each type took in a batch, as far as there was time.

        Args:
            worker: feeds the engine.
            size: of the grader's batches.
            deadline: on the worker's clock, for the engine to open and to compute the prefixes.
            room: seconds for the measuring beyond that.
        """
        seconds = {}
        for kind in _TOKENS:
            # The first alone pays for the prefix; the others are what a batch will be like.
            job = worker.ask(list(self._requests(kind, 1)), deadline)
            took, count = job.seconds, 1
            if size > 1 and not job.missing and took * (size - 1) < room:
                job = worker.ask(list(self._requests(kind, size - 1)), deadline)
                took, count = job.seconds, size - 1
                room -= took
            if not job.missing:
                seconds[kind] = took / count
            if self.direct.leading(kind) != self.solver.leading(kind):
                worker.ask([self._plain(kind, self.direct)], deadline)
        return seconds

    def _requests(self, kind: TaskType, count: int) -> Iterator[Request]:
        """What so many questions of a type are to the engine."""
        for _ in range(count):
            yield from self._asked(self._plain(kind, self.solver), Route(kind, _LABELS))

    def _asked(self, plain: Request, route: Route) -> Sequence[Request]:
        """As the strategy asks it, but that nothing holds the answer to the neutral text."""
        return [replace(one, constraint=None) for one in self.strategy.ask(plain, route)]

    def _plain(self, kind: TaskType, solver: Solver) -> Request:
        id, prefix = self.number(), solver.leading(kind)
        asking = (*prefix, Message("user", _NEUTRAL.format(n=id)))
        return Request(id, asking, len(prefix), _TOKENS[kind])
