"""What a run on the built-in benchmark is worth: beside chance, and beside one constant answer."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from random import Random
from statistics import fmean
from typing import Any, TypeAlias

from harness.builtin import QUESTION_FILES
from harness.errors import RunError
from harness.manifest import hash_path
from harness.minishop.benchmark import SEED, SIZES
from harness.minishop.questions import Made, make
from harness.minishop.splits import Split
from harness.question import Question, read_questions
from harness.scoring import Interval, TaskScore, TrackScore, aggregate, score_outputs
from harness.store import read_manifest, read_stored
from tasks.base import TaskType

_DRAWS = 10
"""Times that every question is answered by chance; the mean is shown."""
_TRAIN_QUESTIONS = 3900
"""100 of each family, whose answers the baselines give."""

_Scores: TypeAlias = dict[str, TaskScore | TrackScore]
"""Of families and of task types, by name."""


@dataclass(frozen=True, slots=True)
class Compared:
    """A family's score, or a task type's mean over its families, beside its baselines."""

    name: str
    n: int
    score: float | None
    ci95: Interval | None
    chance: float | None
    """Mean score of random answers: any label, any order, any choice of as many items; where text
    is asked for, the right answer to another question of the family."""
    constant: float | None
    """Score of the family's most frequent answer in train, given every time."""

    @property
    def above_chance(self) -> bool:
        """Whether the whole interval lies above chance."""
        return bool(self.ci95 and self.chance is not None and self.ci95[0] > self.chance)

    def to_json(self) -> dict[str, Any]:
        """A JSON document."""
        return {**asdict(self), "above_chance": self.above_chance}


def compare_with_baselines(folder: Path) -> list[Compared]:
    """The families and then the task types of a run on ``builtin`` or ``builtin-test``.

    Raises:
        RunError: no run is there, or one on other questions.
    """
    manifest = read_manifest(folder)
    path = _question_file(folder, manifest["settings"]["questions_sha256"])
    split = Split(path.stem)
    stored = read_stored(folder)
    if left := manifest["questions"]["asked"] - len(stored):
        raise RunError(f"{folder}: {left} questions are not answered yet; give its command again")
    questions = {one.id: one for one in read_questions(path)}
    asked = [questions[answer.id] for answer in stored]
    every = list(make(split, SIZES[split], SEED))
    made = [every[answer.id] for answer in stored]
    known: dict[str, list[str]] = {}
    for one in make(Split.TRAIN, _TRAIN_QUESTIONS, SEED):
        known.setdefault(one.family.name, []).append(one.answer)
    usual = {name: Counter(answers).most_common(1)[0][0] for name, answers in known.items()}
    run = _scores(asked, [answer.answer for answer in stored])
    constant = _scores(asked, [usual[one.family.name] for one in made])
    draw = Random(SEED)
    chances = [
        _scores(asked, [_by_chance(one, known[one.family.name], draw) for one in made])
        for _ in range(_DRAWS)
    ]
    return [
        Compared(
            name,
            found.n,
            found.score,
            found.ci95,
            _mean([chance[name].score for chance in chances]),
            constant[name].score,
        )
        for name, found in run.items()
    ]


def _question_file(folder: Path, asked: str) -> Path:
    """The built-in questions that a run answered, by their hash."""
    for path in QUESTION_FILES.values():
        if hash_path(path) == asked:
            return path
    known = " and ".join(QUESTION_FILES)
    raise RunError(f"{folder}: answers other questions; baselines are known for {known}")


def _scores(asked: Sequence[Question], answers: Sequence[str]) -> _Scores:
    samples = score_outputs(asked, answers).samples
    # A mean over families, with its interval, is what a track is.
    scores = aggregate(replace(sample, track=sample.task_type) for sample in samples)
    return {**scores.tasks, **scores.tracks}


def _mean(scores: Sequence[float | None]) -> float | None:
    known = [score for score in scores if score is not None]
    return fmean(known) if known else None


def _by_chance(made: Made, known: Sequence[str], draw: Random) -> str:
    numbers = range(1, len(made.draft.items) + 1)
    match made.family.task_type:
        case TaskType.MULTIPLE_CHOICE if numbers:
            return str(draw.choice(numbers) - 1)
        case TaskType.RANKING:
            return ",".join(map(str, draw.sample(numbers, len(numbers))))
        case TaskType.RETRIEVAL:
            return ",".join(map(str, draw.sample(numbers, made.answer.count(",") + 1)))
        case _:
            return draw.choice(known)
