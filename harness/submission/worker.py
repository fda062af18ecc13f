"""An engine in a thread of its own: whoever waits for it can stop waiting.

A grader that is kept waiting ends the submission; an engine that hangs, dies or meets a question
it cannot bear may only cost the answers it was asked for.
"""

from __future__ import annotations

import logging
import queue
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from harness.engines.base import Completion, Engine, Message, Request

log = logging.getLogger(__name__)

_PATIENCE = 2
"""Jobs that wait all their time for one before them until the engine counts as stuck, not slow."""


@dataclass(slots=True)
class Job:
    """Requests on their way through the engine."""

    requests: Sequence[Request]
    completions: dict[tuple[int, int], Completion] = field(default_factory=dict)
    """By id and part."""
    seconds: float = 0.0
    """In the engine, once it is done; opening it anew is not counted."""
    started: bool = False
    abandoned: bool = False
    done: threading.Event = field(default_factory=threading.Event)

    @property
    def missing(self) -> list[Request]:
        """Requests without a completion."""
        return [one for one in self.requests if (one.id, one.part) not in self.completions]


class Worker:
    """Opens an engine, feeds it, and opens it once more when it has died.

    Args:
        open_engine: opens the engine; it is called in the worker's thread.
        clock: seconds, the same as the deadlines'.
    """

    def __init__(
        self, open_engine: Callable[[], Engine], clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._open, self._clock = open_engine, clock
        self._may_restart = True
        self._unstarted = 0
        self._engine: Engine | None = None
        self._start()

    def ask(self, requests: Sequence[Request], deadline: float) -> Job:
        """Completes as many requests as can be by the deadline. Never raises."""
        job = Job(requests)
        self._jobs.put(job)
        if not job.done.wait(max(0.0, deadline - self._clock())):
            job.abandoned = True
            log.warning(
                "the engine gave %d of %d answers within its time",
                len(job.completions),
                len(requests),
            )
            self._unstarted = 0 if job.started or not self._ready.is_set() else self._unstarted + 1
            if self._unstarted >= _PATIENCE:
                self._replace()
        return job

    def close(self) -> None:
        """Ends the engine, and the thread when the engine lets it."""
        self._jobs.put(None)
        self._close_engine()

    def _start(self) -> None:
        self._jobs: queue.Queue[Job | None] = queue.Queue()
        self._ready = threading.Event()
        threading.Thread(
            target=self._run, args=(self._jobs, self._ready), name="engine", daemon=True
        ).start()

    def _replace(self) -> None:
        """A new thread with a new engine, where the old one is stuck and nobody can stop it."""
        if not self._may_restart:
            return
        log.error("the engine hangs; it is opened once more")
        self._may_restart, self._unstarted = False, 0
        self._close_engine()
        self._start()

    def _run(self, jobs: queue.Queue[Job | None], ready: threading.Event) -> None:
        self._reopen("opened")
        ready.set()
        while (job := jobs.get()) is not None and jobs is self._jobs:
            if not job.abandoned:
                job.started = True
                self._serve(job)
                job.done.set()

    def _serve(self, job: Job) -> None:
        """All together; what fails, one by one; if the engine itself is dead, with a new one."""
        if self._complete(job, job.requests) or job.abandoned:
            self._may_restart = self._may_restart or not job.missing
            return
        if self._engine is not None:
            self._one_by_one(job)
        if not job.missing or job.abandoned or self._is_alive(job) or not self._may_restart:
            return
        self._may_restart = False
        log.error("the engine is dead; it is opened once more")
        self._close_engine()
        if self._reopen("opened again"):
            self._one_by_one(job)

    def _one_by_one(self, job: Job) -> None:
        for request in job.missing:
            if job.abandoned or not (self._complete(job, [request]) or self._is_alive(job)):
                return

    def _complete(self, job: Job, requests: Sequence[Request]) -> bool:
        """Whether the engine answered them all."""
        engine, started = self._engine, self._clock()
        if engine is None:
            return False
        try:
            for completion in engine.generate(requests):
                job.completions[completion.id, completion.part] = completion
                if job.abandoned:
                    return False
            return all((one.id, one.part) in job.completions for one in requests)
        except BaseException as problem:  # whatever an engine raises, the grader waits
            asked = f"; asked: {requests[0].messages[-1].content!r}" if len(requests) == 1 else ""
            log.error(
                "the engine raised %s over %d questions: %s%s",
                type(problem).__name__,
                len(requests),
                " ".join(str(problem).split()),
                asked,
            )
            return False
        finally:
            job.seconds += self._clock() - started

    def _is_alive(self, job: Job) -> bool:
        """Whether it can still complete something: the shared part of the first request."""
        first = job.requests[0]
        asking = (*first.messages[: first.shared], Message("user", "?"))
        ping = Request(-1, asking, first.shared, max_tokens=1)
        try:
            return self._engine is not None and bool(list(self._engine.generate([ping])))
        except BaseException:
            return False

    def _reopen(self, how: str) -> bool:
        started = self._clock()
        try:
            self._engine = self._open()
        except BaseException as problem:
            self._engine = None
            log.error(
                "the engine could not be %s: %s: %s",
                how,
                type(problem).__name__,
                " ".join(str(problem).split()),
            )
            return False
        log.info("the engine was %s in %.1f s", how, self._clock() - started)
        return True

    def _close_engine(self) -> None:
        engine, self._engine = self._engine, None
        try:
            if engine is not None:
                engine.close()
        except BaseException as problem:
            log.warning("the engine could not be closed: %s", problem)
