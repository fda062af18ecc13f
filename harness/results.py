"""What a run has come to: its answers, read again and scored, without generating."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from harness.cost import Cost, sum_costs
from harness.errors import QuestionError, RunError
from harness.fewshot import read_bank
from harness.manifest import hash_path
from harness.question import Question, read_questions
from harness.records import Record
from harness.router import route
from harness.scoring import ScoredOutputs, score_outputs
from harness.solver import Solver
from harness.store import Stored, read_manifest, read_stored
from tasks.base import Outcome, Route


@dataclass(frozen=True, slots=True)
class RunResult:
    """A finished run."""

    folder: Path
    outcomes: dict[Outcome, int]
    """How many answers came out how; all four, zeros too."""
    shortened: int
    """Prompts that were cut to fit the model's context."""
    report: ScoredOutputs
    unanswered: int = 0
    """Questions still without an answer: the run was stopped."""
    bad_rows: int = 0
    """Rows of the question file that were skipped."""
    cost: Cost = field(default_factory=Cost)
    """Of all processes that worked on it, but for those that were killed."""
    records: tuple[Record, ...] = ()
    """One an answered question, in file order."""

    def to_json(self, with_samples: bool = False) -> dict[str, Any]:
        """The document of `score --json`, plus `outcomes` and `out`."""
        return {
            **self.report.to_json(with_samples),
            "outcomes": {outcome.value: n for outcome, n in self.outcomes.items()},
            "out": str(self.folder),
        }


@dataclass(frozen=True, slots=True)
class RunAnswers:
    """The questions that a run has answered, in file order, their routes, and the answers."""

    questions: list[Question]
    routes: list[Route]
    answers: list[Stored]
    bad_rows: int


def score_run(folder: Path, *, mend: bool = True) -> RunResult:
    """Reads a run's completions again and scores them anew, without generating.

    Args:
        folder: The run's.
        mend: Whether to score the answers read in them, or what the model said as it is.

    Raises:
        HarnessError: no run is there, or its question file is gone or another.
    """
    manifest = read_manifest(folder)
    found = read_answers(folder, mend=mend)
    return replace(
        join_answers(folder, found.questions, found.routes, found.answers),
        bad_rows=found.bad_rows,
        unanswered=manifest["questions"]["asked"] - len(found.answers),
        cost=sum_costs(manifest.get("costs", [])),
    )


def read_answers(folder: Path, *, mend: bool = True) -> RunAnswers:
    """Reads a run's completions again, without scoring.

    Args:
        folder: The run's.
        mend: Whether to take the answers read in completions, or what the model said as it is.
            A run that hands that in is never mended.

    Raises:
        HarnessError: no run is there, or its question file is gone or another.
    """
    manifest = read_manifest(folder)
    stored = {answer.id: answer for answer in read_stored(folder)}
    path = Path(manifest["questions"]["path"])
    if not path.exists():
        raise RunError(
            f"{folder}: its questions are no longer at {path}; put them back, or use: "
            f"shopharness score QUESTIONS {folder / 'predictions.jsonl'}"
        )
    if hash_path(path) != manifest["settings"]["questions_sha256"]:
        raise RunError(f"{folder}: {path} has changed since the run; scores would mean nothing")
    bad: list[QuestionError] = []
    every = read_questions(path, skip_bad=True, on_bad=bad.append)
    questions = [question for question in every if question.id in stored]
    routes = [route(question.text, question.is_multiple_choice) for question in questions]
    solver = Solver(read_bank("none"), manifest["settings"]["strategy"])
    mend = mend and manifest["settings"].get("mend", True)
    answers = [
        handed_in(_reread(stored[question.id], found, solver), mend)
        for question, found in zip(questions, routes, strict=True)
    ]
    return RunAnswers(questions, routes, answers, len(bad))


def count_outcomes(outcomes: Iterable[Outcome | None]) -> dict[Outcome, int]:
    """How many answers came out how; all four, zeros too."""
    counts = Counter(outcomes)
    return {outcome: counts[outcome] for outcome in Outcome}


def handed_in(stored: Stored, mend: bool) -> Stored:
    """An answer, or what the model said as it is; its outcome says what mending does to it."""
    return stored if mend else replace(stored, answer=stored.completion)


def join_answers(
    folder: Path,
    questions: Sequence[Question],
    routes: Sequence[Route],
    stored: Sequence[Stored],
) -> RunResult:
    """Scores answers; all three sequences in the same order."""
    report = score_outputs(questions, [answer.answer for answer in stored])
    joined = zip(questions, routes, stored, report.samples, strict=True)
    return RunResult(
        folder=folder,
        outcomes=count_outcomes(answer.outcome for answer in stored),
        shortened=sum(answer.removed_tokens > 0 for answer in stored),
        report=report,
        records=tuple(Record(*parts) for parts in joined),
    )


def _reread(stored: Stored, found: Route, solver: Solver) -> Stored:
    answer = solver.read(stored.completion, found, stored.finished)
    return replace(stored, answer=answer.text, outcome=answer.outcome)
