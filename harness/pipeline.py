"""A run: questions through the solver into a folder that survives being killed."""

from __future__ import annotations

import hashlib
import json
import logging
import os
import shlex
import signal
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from copy import copy
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from threading import current_thread, main_thread
from types import FrameType
from typing import Any

from harness.banks import bank_for, bank_notes
from harness.builtin import model_path, question_path
from harness.cost import Cost, cpu_seconds, sum_costs
from harness.engines import Completion, Engine
from harness.engines.pool import EnginePool
from harness.errors import EngineError, InterruptedRunError, QuestionError
from harness.leaks import Leak
from harness.manifest import RunOptions, choose_engine, describe_run, identify_run
from harness.question import Question, read_questions
from harness.report.pages import write_report
from harness.results import RunResult, handed_in, join_answers
from harness.solver import Prepared, Solved, Solver
from harness.store import Store, Stored, read_stored, write_json, write_text

log = logging.getLogger(__name__)

_STORE_SECONDS = 1.0
TAKEN_OVER = -1
"""The batch of answers whose completions are another run's."""


@dataclass(frozen=True, slots=True)
class PreparedRun:
    """All of a run that needs no engine."""

    options: RunOptions
    """With the paths that names such as ``builtin`` stand for."""
    settings: dict[str, Any]
    """What makes two runs the same."""
    solver: Solver
    questions: list[Question]
    """Those asked, in file order."""
    prepared: list[Prepared]
    """The same, as they are asked."""
    bad_rows: int
    leaks: tuple[Leak, ...]
    """Why demonstrations of the bank are not shown; one a demonstration."""


def prepare_run(options: RunOptions) -> PreparedRun:
    """Reads and routes a run's questions and words its requests.

    Raises:
        HarnessError: bad questions, bank, strategy or model.
    """
    options = replace(
        options,
        questions=question_path(options.questions),
        model=str(model_path(options.model)),
    )
    if options.questions.exists() and not (
        options.questions.is_file() or options.questions.is_dir()
    ):
        raise QuestionError(
            f"{options.questions}: is a pipe; a run reads its questions more than once, so save "
            "them in a file"
        )
    bad: list[QuestionError] = []
    questions = list(
        read_questions(options.questions, skip_bad=options.skip_bad, on_bad=bad.append)
    )
    bank, leaks = bank_for(options.bank, questions)
    settings = identify_run(options, bank, leaks)
    solver = Solver(bank, options.strategy, constrain=options.constrain)
    prepared = list(_prepare(questions, solver, options))
    if not prepared:
        raise QuestionError(f"{options.questions}: no question is routed to {options.task_type}")
    ids = {question.request.id for question in prepared}
    asked = [question for question in questions if question.id in ids]
    return PreparedRun(options, settings, solver, asked, prepared, len(bad), leaks)


def run(options: RunOptions, out: Path | None = None) -> RunResult:
    """Answers a question file with a model, scores the answers, and writes a run folder.

    Called again with the same options it goes on where it was, or, if nothing is left to do,
    just reports.

    Args:
        options: what decides the answers.
        out: the run's folder; by default `runs/` and a hash of options, questions and model.

    Raises:
        HarnessError: bad questions, bank, model or folder; a dead engine; an interruption.
    """
    return run_prepared(prepare_run(options), out)


def run_prepared(
    made: PreparedRun,
    out: Path | None = None,
    *,
    engines: EnginePool | None = None,
    known: Mapping[int, Path] | None = None,
) -> RunResult:
    """As ``run``, for what is prepared already, and as one of several runs.

    Args:
        made: by ``prepare_run``.
        out: the run's folder.
        engines: where its engine is from, and stays open; by default it is opened for this run.
        known: questions whose completions are taken over, and the finished run they are from.

    Raises:
        HarnessError: bad folder; a dead engine; an interruption.
    """
    options, settings, prepared = made.options, made.settings, made.prepared
    for note in bank_notes(options.bank, made.leaks):
        print(note, file=sys.stderr)
    key = hashlib.sha256(json.dumps(settings, sort_keys=True).encode()).hexdigest()[:12]
    folder = out or Path("runs") / key
    with Store(folder, settings) as store, _log_to(folder / "log.txt"):
        manifest = describe_run(options, settings, len(prepared), made.leaks)
        batches = plan(prepared, choose_engine(options)[1].batch_size, options.order)
        done = store.answered()
        if not done:
            store.write_manifest(manifest)
        if known:
            store.add(TAKEN_OVER, _taken_over(made, known, done))
            done = store.answered()
        left = [[q for q in batch if q.request.id not in done] for batch in batches]
        pending = [(number, batch) for number, batch in enumerate(left) if batch]
        if pending:
            try:
                with EnginePool() as own:
                    total = len(prepared) - len(done)
                    _generate(made, store, pending, total, manifest, engines or own)
            except KeyboardInterrupt:  # while the model loads, or a second Ctrl-C
                raise _interrupted("", manifest) from None
        stored = [handed_in(one, options.mend) for one in store.stored()]
        routes = [question.route for question in prepared]
        result = join_answers(folder, made.questions, routes, stored)
        result = replace(result, bad_rows=made.bad_rows, cost=sum_costs(store.costs()))
        write_text(folder / "predictions.jsonl", "".join(map(_prediction, stored)))
        write_json(folder / "scores.json", result.to_json())
        write_report(result)
    return result


def plan(prepared: Sequence[Prepared], batch_size: int, order: int = 0) -> list[list[Prepared]]:
    """Which questions are computed together: those of one shared prefix, of like length.

    The same questions always give the same batches, so that a resumed run repeats none. The
    longest come first, so that a lack of memory shows at once; with an ``order``, any.
    """
    groups: dict[Any, list[Prepared]] = {}
    for question in prepared:
        request = question.request
        groups.setdefault(request.messages[: request.shared], []).append(question)
    return [
        ordered[start : start + batch_size]
        for group in groups.values()
        for ordered in [_ordered(group, order)]
        for start in range(0, len(ordered), batch_size)
    ]


def _ordered(group: Sequence[Prepared], order: int) -> list[Prepared]:
    if order:
        return Random(order).sample(group, len(group))
    return sorted(group, key=_length, reverse=True)


def _taken_over(made: PreparedRun, known: Mapping[int, Path], done: set[int]) -> Iterator[Solved]:
    """Completions of other runs, and what this run's strategy reads in them."""
    routes = {question.request.id: question.route for question in made.prepared}
    for folder in dict.fromkeys(known.values()):
        for one in read_stored(folder):
            if known.get(one.id) != folder or one.id in done:
                continue
            completion = Completion(
                one.id,
                one.completion,
                one.finished,
                one.prompt_tokens,
                one.cached_tokens,
                one.new_tokens,
                one.removed_tokens,
                tokens=one.tokens,
            )
            answer = made.solver.read(one.completion, routes[one.id], one.finished)
            yield Solved(routes[one.id], completion, answer)


def _prepare(
    questions: Sequence[Question], solver: Solver, options: RunOptions
) -> Iterator[Prepared]:
    kept = 0
    for question in questions:
        if options.limit is not None and kept >= options.limit:
            return
        prepared = solver.prepare(question.id, question.text, question.is_multiple_choice)
        if options.task_type in (None, prepared.route.task_type):
            kept += 1
            yield prepared


def _generate(
    made: PreparedRun,
    store: Store,
    pending: Sequence[tuple[int, Sequence[Prepared]]],
    total: int,
    manifest: dict[str, Any],
    engines: EnginePool,
) -> None:
    from tqdm import tqdm

    name, settings = choose_engine(made.options)
    opening = time.perf_counter()
    engine = engines.open(name, settings)
    kinds = dict.fromkeys(question.route.task_type for _, batch in pending for question in batch)
    warmed = made.solver.warm_up(engine, kinds) if settings.warm_up else 0
    ready = time.perf_counter()
    cost = Cost(warm_up_tokens=warmed, opening_seconds=ready - opening)
    before, cpu_before = copy(engine.measure()), cpu_seconds()
    if made.options.constrain and not engine.enforces_constraints:
        message = f"engine '{name}' cannot hold a decoder; answers rest on mending alone"
        log.warning(message)
        print(f"note: {message}", file=sys.stderr)
    manifest = {**manifest, "engine": engine.describe()}
    store.write_manifest(manifest)
    try:
        with _stoppable() as stopped, tqdm(total=total, unit="question", disable=None) as bar:
            for number, solved in _solved(engine, made.solver, pending):
                store.add(number, solved)
                bar.update(len(solved))
                cost.count(one.completion for one in solved)
                if stopped:
                    break
    except EngineError:
        # Ctrl-C reaches an engine's own process too, and may end it first.
        if not stopped:
            raise
    finally:
        work = engine.measure()
        cost.seconds = time.perf_counter() - ready
        cost.cpu_seconds = max(0.0, cpu_seconds() - cpu_before)  # a dead engine's is gone
        cost.engine_seconds = work.seconds - before.seconds
        cost.cacheable_tokens = work.cacheable_tokens - before.cacheable_tokens
        store.add_cost(cost)
        store.write_manifest({**manifest, "costs": store.costs()})
    if stopped:
        raise _interrupted(f" after {cost.answered} of {total} questions", manifest)


def _solved(
    engine: Engine, solver: Solver, pending: Sequence[tuple[int, Sequence[Prepared]]]
) -> Iterator[tuple[int, list[Solved]]]:
    """Answers with their batch's number: whole batches, or what is ready every second.

    What was ready when an engine died comes before its error.
    """
    if not engine.batches_itself:
        for number, batch in pending:
            yield number, list(solver.solve(engine, batch))
        return
    ready: list[Solved] = []
    stored = time.monotonic()
    try:
        for solved in solver.solve(engine, [one for _, batch in pending for one in batch]):
            ready.append(solved)
            if time.monotonic() - stored >= _STORE_SECONDS:
                yield pending[0][0], ready
                ready, stored = [], time.monotonic()
    except EngineError:
        yield pending[0][0], ready
        raise
    yield pending[0][0], ready


def _interrupted(when: str, manifest: dict[str, Any]) -> InterruptedRunError:
    return InterruptedRunError(f"interrupted{when}; to go on: {shlex.join(manifest['command'])}")


def _prediction(stored: Stored) -> str:
    row = {"id": stored.id, "model_output_str": stored.answer, "outcome": stored.outcome.value}
    return json.dumps(row, ensure_ascii=False) + "\n"


def _length(question: Prepared) -> int:
    return len(question.request.messages[-1].content)


@contextmanager
def _stoppable() -> Iterator[list[int]]:
    """Ctrl-C and SIGTERM fill the list instead of breaking a batch; a second one breaks it."""
    received: list[int] = []

    def note(number: int, _: FrameType | None) -> None:
        if received:
            raise KeyboardInterrupt
        received.append(number)
        os.write(2, b"\nstopping after this batch; once more to stop at once\n")

    # Elsewhere than in the main thread Python takes no handlers; then nobody is waiting either.
    handled = (signal.SIGINT, signal.SIGTERM) if current_thread() is main_thread() else ()
    old = {number: signal.signal(number, note) for number in handled}
    try:
        yield received
    finally:
        for number, handler in old.items():
            signal.signal(number, handler)


@contextmanager
def _log_to(path: Path) -> Iterator[None]:
    """What libraries log and warn of goes to the run's log."""
    handler = logging.FileHandler(path, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    logging.captureWarnings(True)
    try:
        yield
    finally:
        logging.captureWarnings(False)
        root.removeHandler(handler)
        handler.close()
