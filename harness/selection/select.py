"""From labelled questions to a bank file, with the evidence beside each choice."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import asdict, dataclass
from pathlib import Path
from random import Random
from typing import Any

from harness.builtin import model_path
from harness.engines import EngineSettings
from harness.engines.pool import EnginePool
from harness.errors import BankError, InterruptedRunError, QuestionError
from harness.fewshot import Bank, Demonstration
from harness.leaks import LeakFinder
from harness.manifest import RunOptions, choose_engine
from harness.model import identify
from harness.pipeline import plan
from harness.planner.tokenizer import find_counter
from harness.planner.tokens import prefix_tokens
from harness.question import Question, read_questions
from harness.records import sample_score
from harness.router import route
from harness.scoring import score_outputs
from harness.selection.bank_file import write_bank
from harness.selection.candidates import draw_candidates
from harness.selection.completions import KeptCompletions
from harness.selection.forward import Scores, Step, select_forward
from harness.solver import Solver
from harness.store import check_writable
from tasks.base import Route, TaskType


@dataclass(frozen=True, slots=True)
class SelectOptions:
    """What decides which demonstrations are selected."""

    questions: Path
    """Labelled; scores and candidates are both from here."""
    out: Path
    """The bank file to write."""
    model: str = "builtin"
    preset: str | None = None
    batch_size: int | None = None
    budget: int = 1000
    """Tokens of a type's demonstrations, at most."""
    max_demonstrations: int = 4
    """Of a type."""
    candidates: int = 8
    """Of a type, drawn from all its tasks in turn."""
    folds: int = 5
    seed: int = 0
    """Of the drawing and of the folds."""
    skip_bad: bool = False


@dataclass(frozen=True, slots=True)
class TypeSelection:
    """What was selected for one type of question."""

    task_type: TaskType
    questions: int
    """Labelled ones, which scores are means over."""
    candidates: int
    steps: tuple[Step, ...]

    @property
    def chosen(self) -> tuple[Demonstration, ...]:
        """What was worth its place, in the order it is shown."""
        return tuple(step.best for step in self.steps if step.taken)


@dataclass(frozen=True, slots=True)
class Selection:
    """What was selected, and where it is."""

    out: Path
    types: tuple[TypeSelection, ...]
    bad_rows: int

    def to_json(self) -> dict[str, Any]:
        """A JSON document."""
        return {"out": str(self.out), "types": [asdict(one) for one in self.types]}


def select_bank(options: SelectOptions) -> Selection:
    """Selects demonstrations for each task type and writes them as a bank.

    Completions are kept in `runs/select-` and a hash of model and engine: the same command, killed
    and given again, asks nothing twice.

    Raises:
        HarnessError: bad questions or model, an output that is there already, a dead engine, or
            an interruption.
    """
    if options.out.suffix not in (".yaml", ".yml"):
        raise BankError(f"{options.out}: a bank's name ends in .yaml")
    if options.out.exists():
        raise BankError(f"{options.out} is there already; remove it, or choose another --out")
    check_writable(options.out)
    bad: list[QuestionError] = []
    questions = list(
        read_questions(options.questions, skip_bad=options.skip_bad, on_bad=bad.append)
    )
    routes = {q.id: route(q.text, q.is_multiple_choice) for q in questions}
    by_type = _by_type(options.questions, questions, routes)
    types = _select_each(options, by_type, routes)
    description = (
        f"Selected from {options.questions} with {options.model} by forward selection (budget "
        f"{options.budget} tokens, {options.candidates} candidates a type, {options.folds} folds, "
        f"seed {options.seed})."
    )
    write_bank(options.out, description, {one.task_type: one.chosen for one in types})
    return Selection(options.out, types, len(bad))


def _select_each(
    options: SelectOptions,
    by_type: Mapping[TaskType, list[Question]],
    routes: Mapping[int, Route],
) -> tuple[TypeSelection, ...]:
    run = RunOptions(
        model=str(model_path(options.model)), preset=options.preset, batch_size=options.batch_size
    )
    name, settings = choose_engine(run)
    decides = {**asdict(settings), "model": identify(Path(run.model)).fingerprint, "engine": name}
    key = json.dumps(decides, sort_keys=True)
    work = Path("runs") / f"select-{hashlib.sha256(key.encode()).hexdigest()[:12]}"
    try:
        with (
            EnginePool() as engines,
            closing(
                KeptCompletions(
                    work / "completions.sqlite",
                    key,
                    lambda: engines.open(name, settings),
                    settings.batch_size,
                )
            ) as kept,
        ):
            selector = _Selector(options, settings, kept, routes)
            return tuple(selector.select(kind, own) for kind, own in by_type.items())
    except KeyboardInterrupt:
        raise InterruptedRunError(
            f"interrupted; what was asked is kept in {work}, and the same command goes on"
        ) from None


class _Selector:
    """Selects for one type at a time."""

    def __init__(
        self,
        options: SelectOptions,
        settings: EngineSettings,
        kept: KeptCompletions,
        routes: Mapping[int, Route],
    ) -> None:
        self._options = options
        self._batch_size = settings.batch_size
        self._kept = kept
        self._routes = routes
        self._count, _ = find_counter(Path(settings.model))

    def select(self, kind: TaskType, questions: list[Question]) -> TypeSelection:
        """Questions are all of the type, by the file and by the router."""
        options = self._options
        candidates = draw_candidates(questions, kind, options.candidates, options.seed)
        finder = LeakFinder(candidates)
        repeats: dict[str, set[int]] = {one.name: set() for one in candidates}
        for question in questions:
            for one, _ in finder.search(question.text, question.is_multiple_choice):
                repeats[one.name].add(question.id)
        shuffled = Random(f"{options.seed} {kind}").sample(questions, len(questions))
        folds = {question.id: n % options.folds for n, question in enumerate(shuffled)}
        steps = select_forward(
            candidates,
            lambda shown: list(self._scores(kind, questions, repeats, shown)),
            folds,
            lambda shown: self._tokens(kind, shown) <= options.budget,
            options.max_demonstrations,
        )
        return TypeSelection(kind, len(questions), len(candidates), tuple(steps))

    def _scores(
        self,
        kind: TaskType,
        questions: Sequence[Question],
        repeats: Mapping[str, set[int]],
        lists: Sequence[tuple[Demonstration, ...]],
    ) -> Iterator[Scores]:
        """Behind each list of demonstrations, of the questions that it does not repeat."""
        from tqdm import tqdm

        asked = [
            [q for q in questions if not any(q.id in repeats[one.name] for one in shown)]
            for shown in lists
        ]
        place = f"{kind}, {len(lists[0])} shown"
        total = sum(map(len, asked))
        with tqdm(total=total, unit="question", desc=place, disable=None) as bar:
            for shown, own in zip(lists, asked, strict=True):
                yield self._score(kind, shown, own, bar.update)

    def _score(
        self,
        kind: TaskType,
        shown: tuple[Demonstration, ...],
        questions: Sequence[Question],
        on_done: Callable[[], object],
    ) -> Scores:
        solver = Solver(_bank_of(kind, shown))
        prepared = [solver.word(q.id, q.text, self._routes[q.id]) for q in questions]
        ordered = [one for batch in plan(prepared, self._batch_size) for one in batch]
        answers = {}
        for solved in solver.solve(self._kept, ordered):
            answers[solved.completion.id] = solved.answer.text
            on_done()
        samples = score_outputs(questions, [answers[q.id] for q in questions]).samples
        scores = {q.id: sample_score(s) for q, s in zip(questions, samples, strict=True)}
        return {id: score for id, score in scores.items() if score is not None}

    def _tokens(self, kind: TaskType, shown: tuple[Demonstration, ...]) -> int:
        _, *demonstrations = Solver(_bank_of(kind, shown)).leading(kind)
        return prefix_tokens(demonstrations, self._count)


def _by_type(
    path: Path, questions: Sequence[Question], routes: Mapping[int, Route]
) -> dict[TaskType, list[Question]]:
    """Those with a truth whose type router and file agree on.

    Raises:
        QuestionError: there is none.
    """
    found: dict[TaskType, list[Question]] = {}
    for question in questions:
        kind = routes[question.id].task_type
        if question.truth is not None and question.task_type is kind:
            found.setdefault(kind, []).append(question)
    if not found:
        raise QuestionError(
            f"{path}: no question has both a truth and the task type that it is routed to; "
            "selection needs labelled questions"
        )
    return {kind: found[kind] for kind in TaskType if kind in found}


def _bank_of(kind: TaskType, shown: tuple[Demonstration, ...]) -> Bank:
    return Bank("selected", "", {kind: shown}, "", shown)
