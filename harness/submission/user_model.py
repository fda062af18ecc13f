"""What the grader talks to: the solver and an engine behind a time budget that never raises.

Contract (KDD Cup 2024 ShopBench starter kit): ``get_batch_size()`` says 1 to 16, and
``batch_predict`` takes ``{"prompt": [text, …]}`` with whether it is multiple choice, and returns
as many strings in the same order.
"""

from __future__ import annotations

import atexit
import logging
import math
import os
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from harness.engines import Engine, EngineSettings, open_engine
from harness.fewshot import read_bank
from harness.router import route
from harness.solver import Prepared, Solver
from harness.strategies import choose_strategy
from harness.submission.budget import Allowance, Budget, Limits, Step
from harness.submission.settings import ADAPTER, DIRECT, MODEL, TIME_SCALE, read_settings
from harness.submission.warmup import Warmup
from harness.submission.worker import Worker
from tasks import TASKS
from tasks.base import Route, TaskType

log = logging.getLogger(__name__)

_SHORT_CAPS = {TaskType.GENERATION: 40, TaskType.NER: 24}
_LAST_RESORT = "1,2,3"
_OPENING_SHARE, _WARMING_SHARE = 0.5, 0.05
"""Of a track's time: how long the engine is waited for, and how long batches are measured."""


class PackedModel:
    """Answers from a packed submission's folder.

    Whatever happens inside, each prompt gets one string that its evaluator can read: a question
    that the engine cannot bear, or for which there is no time, gets a fixed guess. What was
    caught, and which step of the budget began when, is told on stderr.

    Attributes:
        tally: how many questions were answered at which step of the budget; what no model
            answered is counted as its last, wherever that came from.

    Args:
        folder: as ``shopharness pack`` wrote it.
        started: when the grader's clock began, on ``clock``; default: now.
        clock: seconds.
        open_engine: opens an engine by name.
    """

    def __init__(
        self,
        folder: Path,
        *,
        started: float | None = None,
        clock: Callable[[], float] = time.monotonic,
        open_engine: Callable[[str, EngineSettings], Engine] = open_engine,
    ) -> None:
        _log_to_stderr()
        self._clock = clock
        self._batch_size, self._batches, self._asked = 1, 0, 0
        self._step = Step.FULL
        self.tally: dict[str, int] = {}
        self._known: dict[tuple[str, bool], str] = {}
        self._worker: Worker | None = None
        try:
            self._start(folder, clock() if started is None else started, open_engine)
        except Exception as problem:  # the grader gets answers all the same
            log.exception("it could not start, every answer is a fixed one: %s", problem)

    def get_batch_size(self) -> int:
        """How many prompts the grader is to hand over together, 1 to 16."""
        return self._batch_size

    def batch_predict(self, batch: dict[str, Any], is_multiple_choice: bool) -> list[str]:
        """One answer a prompt, in the same order. Never raises.

        Args:
            batch: ``{"prompt": [text, …]}``.
            is_multiple_choice: whether all of them are.
        """
        self._batches += 1
        prompts, chosen = _texts(batch), _flag(is_multiple_choice)
        answers: dict[int, str] = {}
        try:
            answers = self._answer(prompts, chosen)
        except Exception as problem:  # the grader gets answers all the same
            log.exception("batch %d is answered by fallback: %s", self._batches, problem)
        self._count(self._step, len(answers))
        self._count(Step.FALLBACK, len(prompts) - len(answers))
        return [
            answers[place] if place in answers else _fallback(prompt, chosen)
            for place, prompt in enumerate(prompts)
        ]

    def predict(self, prompt: str, is_multiple_choice: bool) -> str:
        """One prompt's answer, as the starter kit of the competition's first phase asks for it."""
        return self.batch_predict({"prompt": [prompt]}, is_multiple_choice)[0]

    def _start(
        self, folder: Path, started: float, opener: Callable[[str, EngineSettings], Engine]
    ) -> None:
        packed = read_settings(folder)
        self._batch_size = max(1, min(16, packed.batch_size))
        bank = read_bank(packed.bank)
        self._solver = Solver(bank, packed.strategy)
        self._direct = Solver(bank, DIRECT)
        scale = _number(TIME_SCALE, 1.0)
        limits = Limits(
            packed.track_seconds * scale, packed.question_seconds * scale, packed.questions_expected
        )
        self._budget = Budget(limits, self._clock, started, reasons=packed.strategy != DIRECT)
        if not packed.questions_expected:
            log.warning(
                "the number of questions is not known: the budget is each batch's limit and the "
                "time elapsed"
            )
        settings = EngineSettings(
            model=str(folder / MODEL),
            adapter=str(folder / ADAPTER) if packed.adapter else "",
            seed=int(_number("AICROWD_RUN_SEED", 0) % 2**31),
            **packed.settings,
        )
        self._worker = Worker(lambda: opener(packed.engine, settings), self._clock)
        atexit.register(self._worker.close)
        self._warm(limits, packed.strategy)

    def _warm(self, limits: Limits, strategy: str) -> None:
        assert self._worker
        warmup = Warmup(self._solver, self._direct, choose_strategy(strategy), self._number)
        deadline = self._clock() + _OPENING_SHARE * limits.track
        room = _WARMING_SHARE * limits.track
        self._budget.expect(warmup.run(self._worker, self._batch_size, deadline, room))
        log.info("ready after %.1f s", self._budget.elapsed)

    def _answer(self, prompts: Sequence[str], chosen: bool) -> dict[int, str]:
        """Answers by place, as far as the model gives any."""
        if self._worker is None:
            return {}
        routes = [route(prompt, chosen) for prompt in prompts]
        kinds = [found.task_type for found in routes]
        allowance = self._budget.allow(kinds)
        self._note(allowance, len(prompts))
        answers = {
            place: self._known[prompt, chosen]
            for place, prompt in enumerate(prompts)
            if (prompt, chosen) in self._known
        }
        places = [place for place in allowance.asked if place not in answers]
        prepared = {place: self._prepare(prompts[place], chosen, allowance) for place in places}
        if prepared:
            answers |= self._complete(prompts, chosen, prepared, allowance)
        self._budget.count(kinds)
        return answers

    def _complete(
        self,
        prompts: Sequence[str],
        chosen: bool,
        prepared: dict[int, Prepared],
        allowance: Allowance,
    ) -> dict[int, str]:
        assert self._worker
        begun = self._clock()
        requests = [request for one in prepared.values() for request in one.requests]
        job = self._worker.ask(requests, allowance.deadline)
        kinds = [one.route.task_type for one in prepared.values()]
        # A job that is not done takes longer than was waited for, nobody knows how much.
        waited = self._clock() - begun
        self._budget.observe(kinds, allowance.step, job.seconds if job.done.is_set() else waited)
        answers = {}
        for place, one in prepared.items():
            parts = [job.completions.get((part.id, part.part)) for part in one.requests]
            given = [completion for completion in parts if completion]
            if len(given) < len(parts):
                # For want of time, which the worker has told, or because the engine cannot.
                if not job.abandoned:
                    log.error("no completion, so answered by fallback: %r", prompts[place])
                continue
            solver = self._direct if _is_brief(allowance) else self._solver
            answers[place] = solver.combine(one.route, given).answer.text
            self._known[prompts[place], chosen] = answers[place]
        return answers

    def _prepare(self, prompt: str, chosen: bool, allowance: Allowance) -> Prepared:
        solver = self._direct if _is_brief(allowance) else self._solver
        prepared = solver.prepare(self._number(), prompt, chosen)
        cap = _SHORT_CAPS.get(prepared.route.task_type)
        if allowance.step is Step.FULL or cap is None:
            return prepared
        short = (replace(one, max_tokens=min(cap, one.max_tokens)) for one in prepared.requests)
        return replace(prepared, requests=tuple(short))

    def _note(self, allowance: Allowance, size: int) -> None:
        if allowance.step is self._step:
            return
        log.warning(
            "budget: step '%s' from batch %d on, after %.1f s: %s%s",
            allowance.step,
            self._batches,
            self._budget.elapsed,
            allowance.why or "there is time again",
            f"; {len(allowance.asked)} of {size} are asked"
            if allowance.step is Step.LISTS and len(allowance.asked) < size
            else "",
        )
        self._step = allowance.step

    def _count(self, step: Step, questions: int) -> None:
        if questions:
            self.tally[step] = self.tally.get(step, 0) + questions

    def _number(self) -> int:
        self._asked += 1
        return self._asked


def _texts(batch: Any) -> list[str]:
    """The prompts, whatever stands in their place."""
    try:
        found = batch["prompt"]
        return [found] if isinstance(found, str) else [_text(one) for one in found]
    except Exception as problem:  # nobody can answer what cannot be read
        log.error("a batch holds no list of prompts: %s: %s", type(problem).__name__, problem)
        return []


def _text(prompt: object) -> str:
    try:
        return str(prompt)
    except Exception:  # whatever its __str__ raises, the prompt is owed an answer
        return ""


def _flag(said: Any) -> bool:
    """A truth value, or many that agree."""
    try:
        return all(said) if hasattr(said, "__iter__") else bool(said)
    except Exception:  # whatever its truth raises, the batch is owed its answers
        return False


def _is_brief(allowance: Allowance) -> bool:
    """Whether there is no time for more than a direct answer."""
    return allowance.step in (Step.DIRECT, Step.LISTS)


def _fallback(prompt: str, chosen: bool) -> str:
    """A fixed answer that the evaluator can read."""
    try:
        found: Route = route(prompt, chosen)
        return TASKS[found.task_type].read("", found).text
    except Exception as problem:  # not even a route may cost the grader its answer
        log.exception("no route for %r: %s", prompt, problem)
        return _LAST_RESORT[0] if chosen else _LAST_RESORT


def _number(variable: str, default: float) -> float:
    """A number in the environment."""
    said = os.environ.get(variable, "")
    try:
        number = float(said) if said else default
    except ValueError:
        number = math.nan
    if math.isfinite(number):
        return number
    log.warning("%s is %r, which is no number; going on with %g", variable, said, default)
    return default


def _log_to_stderr() -> None:
    """Everything this project logs, with a prefix that a rehearsal knows."""
    ours = logging.getLogger("harness")
    if not ours.handlers:
        handler = logging.StreamHandler(sys.stderr)
        handler.setFormatter(logging.Formatter("shopharness %(levelname)s %(message)s"))
        ours.addHandler(handler)
        ours.setLevel(logging.INFO)
        ours.propagate = False
