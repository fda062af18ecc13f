"""One pass of the grader's loop over a submission in a child process."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from harness.planner.plan import SECONDS_A_QUESTION, Track
from harness.question import Question
from harness.submission.child import Child, ChildError, Setting
from harness.submission.contract import BATCH_SIZES
from harness.submission.verdict import BatchTime
from tasks.base import TaskType


@dataclass(frozen=True, slots=True)
class Group:
    """Questions of one task type, which the grader asks together."""

    name: str
    is_multiple_choice: bool
    questions: tuple[Question, ...]


@dataclass(slots=True)
class Performance:
    """What a pass gave."""

    answers: dict[int, str] = field(default_factory=dict)
    """By question id."""
    batches: list[BatchTime] = field(default_factory=list)
    members: list[tuple[int, ...]] = field(default_factory=list)
    """Each batch's question ids."""
    batch_size: int = 0
    loading_seconds: float = 0.0
    problem: str = ""
    """Why it ended early."""
    faults: list[str] = field(default_factory=list)
    """Batches that were answered against the contract."""
    tally: dict[str, int] = field(default_factory=dict)
    """Of a packed model: how many questions it answered at which step, as far as it says."""
    peak: float = 0.0
    """Bytes."""
    log: str = ""
    guarded: list[dict[str, str]] = field(default_factory=list)

    @property
    def seconds(self) -> float:
        """In all batches together."""
        return sum(batch.seconds for batch in self.batches)


def group_questions(questions: Sequence[Question]) -> list[Group]:
    """As the grader does: one group a task type, by name; in file order within."""
    groups: dict[tuple[str, bool], list[Question]] = {}
    for question in questions:
        kind = question.task_type
        if kind is None:
            kind = TaskType.MULTIPLE_CHOICE if question.is_multiple_choice else None
        name = kind.value if kind else "of no known type"
        groups.setdefault((name, question.is_multiple_choice), []).append(question)
    return [Group(*key, tuple(groups[key])) for key in sorted(groups)]


def perform(
    setting: Setting,
    groups: Sequence[Group],
    track: Track,
    scale: float,
    *,
    size: int | None = None,
    progress: Callable[[int], object] = lambda _: None,
) -> Performance:
    """Loads the submission in a fresh process and asks it everything.

    Args:
        setting: what the process is started with.
        groups: what is asked, in order.
        track: whose limit holds.
        scale: what the grader's limits are multiplied by.
        size: of a batch; None for the submission's own.
        progress: told how many questions have been answered.
    """
    found = Performance()
    ends = time.monotonic() + 60.0 * track.minutes * scale
    with Child(setting, f"size-{size or 'own'}") as child:
        try:
            _load(child, found, ends - time.monotonic())
            for group in groups if not found.problem else ():
                _ask(child, found, group, size or found.batch_size, ends, scale, progress)
                if found.problem:
                    break
        except ChildError as problem:
            found.problem = f"{_stage(found)}: {problem}"
    found.peak, found.log, found.guarded = child.peak, child.logged(), child.guarded()
    return found


def _load(child: Child, found: Performance, limit: float) -> None:
    started = time.monotonic()
    reply = child.call({"load": True}, limit)
    found.loading_seconds = time.monotonic() - started
    if "raised" in reply:
        found.problem = f"loading: it raised {reply['raised']}"
        return
    said = reply["batch_size"]
    size = said.get("number")
    if size not in BATCH_SIZES:
        shown = size if size is not None else f"a {said.get('type', 'str')}"
        found.problem = (
            f"get_batch_size: it returned {shown}, not a whole number from {BATCH_SIZES[0]} to "
            f"{BATCH_SIZES[-1]}"
        )
        return
    found.batch_size = size


def _ask(
    child: Child,
    found: Performance,
    group: Group,
    size: int,
    ends: float,
    scale: float,
    progress: Callable[[int], object],
) -> None:
    for start in range(0, len(group.questions), size):
        questions = group.questions[start : start + size]
        limit = SECONDS_A_QUESTION * len(questions) * scale
        found.members.append(tuple(question.id for question in questions))
        found.batches.append(BatchTime(len(found.members), group.name, len(questions), 0.0, limit))
        left = ends - time.monotonic()
        if left <= 0:
            raise ChildError("the track's time was up before it")
        started = time.monotonic()
        prompts = [question.text for question in questions]
        asked = {"prompt": prompts, "is_multiple_choice": group.is_multiple_choice}
        reply = child.call(asked, min(limit, left))
        taken = time.monotonic() - started
        found.batches[-1] = BatchTime(len(found.members), group.name, len(questions), taken, limit)
        if "raised" in reply:
            found.problem = f"{_stage(found)}: it raised {reply['raised']}"
            return
        _take(found, reply, questions)
        progress(len(questions))


def _take(found: Performance, reply: dict[str, Any], questions: Sequence[Question]) -> None:
    """Keeps the answers, or says what is wrong with them."""
    where = _stage(found)
    found.tally = reply.get("tally", found.tally)
    if "changed" in reply:
        found.faults.append(f"{where}: it changed the prompts it was given, which answers go by")
    if "not_a_list" in reply:
        found.faults.append(f"{where}: it returned a {reply['not_a_list']}, not a list of strings")
        return
    answers = reply["answers"]
    if len(answers) != len(questions):
        found.faults.append(f"{where}: it returned {len(answers)} answers")
        return
    others = {"int" if "number" in one else one["type"] for one in answers if "text" not in one}
    if others:
        found.faults.append(f"{where}: it returned {', '.join(sorted(others))}, not only strings")
    texts = {q.id: one["text"] for q, one in zip(questions, answers, strict=True) if "text" in one}
    if not all(map(_is_storable, texts.values())):
        found.faults.append(f"{where}: an answer holds half a character, which no file can hold")
    found.answers |= {id: text for id, text in texts.items() if _is_storable(text)}


def _is_storable(text: str) -> bool:
    """Whether it is UTF-8's: without lone surrogates."""
    return not any("\ud800" <= character <= "\udfff" for character in text)


def _stage(found: Performance) -> str:
    if not found.batches:
        return "loading"
    last = found.batches[-1]
    return f"batch {last.number} ({last.size} questions, {last.group})"
