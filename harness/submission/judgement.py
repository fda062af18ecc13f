"""What a rehearsal's passes say for and against handing a submission in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from harness.planner.plan import Track
from harness.question import Question
from harness.scoring import is_unparsed, parse
from harness.submission.budget import TRACK_MARGIN, Step
from harness.submission.performance import Performance
from harness.submission.verdict import Check, Verdict

_GIB = 2**30
_SHUFFLED = 0.1
"""Share of the sample's answers that must have changed places to call it another order."""
_LET_GO = 0.5
"""Share of the work that a time budget may leave undone."""


@dataclass(frozen=True, slots=True)
class Pace:
    """The whole track's time on the target."""

    track: Track
    questions: int
    """Expected; 0 if nobody knows."""
    scale: float
    """How many times longer than there things take here."""
    keeps_time: bool
    """Whether the submission lets go of work before a limit is crossed, as a packed one does."""

    def predict(self, main: Performance) -> float | None:
        """Seconds there, if all are answered as those of the rehearsal were."""
        if main.problem or not main.answers or not self.questions:
            return None
        mean = main.seconds / len(main.answers)
        return (main.loading_seconds + mean * self.questions) / self.scale


def batch_check(main: Performance) -> Check:
    """Whether every batch was answered, in time and as the contract has it."""
    if main.problem or main.faults:
        return Check("batches", Verdict.NO_GO, several([*main.faults, main.problem]))
    slowest = max(main.batches, key=lambda batch: batch.share)
    return Check(
        "batches",
        Verdict.OK,
        f"{len(main.batches)} of up to {main.batch_size}, after {main.loading_seconds:.1f} s "
        f"of loading; the slowest took {slowest.share:.0%} of its limit",
    )


def time_check(main: Performance, pace: Pace) -> Check:
    """Whether the track's time is enough.

    A packed submission's budget never crosses it, so the question there is how much it would have
    to let go of.
    """
    seconds, minutes = pace.predict(main), pace.track.minutes
    if seconds is None:
        return Check("time", Verdict.NOTE, "the number of questions is not known")
    least = "at least " if _let_go(main) else ""
    said = (
        f"{least}{seconds / 60:.1f} of {minutes} minutes predicted for {pace.questions:,} "
        f"questions on the target ({len(main.answers)} took {main.seconds:.1f} s here)"
    )
    used = seconds / (60.0 * minutes)
    if used <= (TRACK_MARGIN if pace.keeps_time else 1.0):
        return Check("time", Verdict.OK, said)
    if not pace.keeps_time:
        return Check("time", Verdict.NO_GO, said)
    if TRACK_MARGIN / used < _LET_GO:
        return Check("time", Verdict.NO_GO, f"{said}; its budget would let go of most of the work")
    return Check("time", Verdict.NOTE, f"{said}; its budget will let go of some to end in time")


def asked_check(main: Performance) -> Iterator[Check]:
    """How a packed submission says that it answered: by its model, in full or less, or without."""
    if not main.tally or main.problem:
        return
    said = ", ".join(f"{count} {step}" for step, count in main.tally.items())
    fixed = main.tally.get(Step.FALLBACK, 0)
    if fixed > (1 - _LET_GO) * sum(main.tally.values()):
        yield Check("asked", Verdict.NO_GO, f"most answers are fixed guesses: {said}")
    elif _let_go(main):
        yield Check("asked", Verdict.NOTE, said)
    else:
        yield Check("asked", Verdict.OK, said)


def single_check(main: Performance, single: Performance | None) -> Check:
    """Whether it answers one question at a time, and as it does in a batch."""
    if single is None:
        failed = main.problem or main.faults
        why = "the batches come first" if failed else "not asked for"
        return Check("one by one", Verdict.NOT_RUN, why)
    if single.problem or single.faults:
        return Check("one by one", Verdict.NO_GO, several([*single.faults, single.problem]))
    return _compared(main, single)


def _compared(main: Performance, single: Performance) -> Check:
    """Whether a question gets its own answer, whatever else is in its batch."""
    total, same, moved = len(single.answers), 0, 0
    for members in main.members:
        if not all(id in single.answers for id in members):
            continue
        together, alone = ([one.answers[id] for id in members] for one in (main, single))
        # What one question alone is answered with, in both, tells whose answer it is.
        whose = {text for text in alone if together.count(text) == alone.count(text) == 1}
        pairs = list(zip(together, alone, strict=True))
        same += sum(one == other for one, other in pairs)
        moved += sum(one != other and other in whose for one, other in pairs)
    if moved >= max(2, _SHUFFLED * total):
        return Check(
            "one by one",
            Verdict.NO_GO,
            f"answers out of order: of {total}, {same} are the same as one by one, but {moved} "
            "stand in another question's place",
        )
    if same < total:
        said = f"{total - same} of {total} answers are others than in a batch"
        if _let_go(single):
            said += "; one by one, its budget had no time for some"
        return Check("one by one", Verdict.NOTE, said)
    return Check("one by one", Verdict.OK, f"{total} answers, the same as in a batch")


def _let_go(main: Performance) -> bool:
    return any(count for step, count in main.tally.items() if step != Step.FULL)


def guard_check(kind: str, passes: Sequence[Performance], how: str) -> Check:
    """Whether it was caught at what it must not do."""
    tried = dict.fromkeys(one["what"] for p in passes for one in p.guarded if one["kind"] == kind)
    if not tried:
        return Check(kind, Verdict.OK, how)
    return Check(kind, Verdict.NO_GO, f"it opened a connection ({several(tried)}), {how}")


def folder_check(passes: Sequence[Performance], changed: Sequence[str], how: str) -> Check:
    """Whether it kept its hands off its own folder."""
    tried = [one["what"] for p in passes for one in p.guarded if one["kind"] == "write"]
    tried += [f"changed {path}" for path in changed]
    if not tried:
        return Check("folder", Verdict.OK, f"not written to; held by {how}")
    said = f"it writes into its own folder ({several(dict.fromkeys(tried))}), which is read-only"
    return Check("folder", Verdict.NO_GO, said)


def memory_check(passes: Sequence[Performance], memory: float) -> Check:
    """What it and all it started held at most."""
    peak = max(one.peak for one in passes)
    said = f"{peak / _GIB:.1f} GiB at most, of {memory / _GIB:.1f} GiB"
    short = any("out of memory" in p.problem or "MemoryError" in p.problem for p in passes)
    return Check("memory", Verdict.NO_GO if short else Verdict.OK, said)


def log_checks(main: Performance, single: Performance | None) -> Iterator[Check]:
    """What a packed submission's own log admits: answers that its model did not give.

    Of the questions asked one by one only what failed counts: nobody is in that much of a hurry.
    """
    lines = [line for one in (main, single) if one for line in one.log.splitlines()]
    errors = [one.removeprefix("shopharness ERROR ") for one in lines if "shopharness ERROR" in one]
    if errors:
        yield Check("answers by the model", Verdict.NO_GO, several(dict.fromkeys(errors)))
    warned = (one for one in main.log.splitlines() if "shopharness WARNING" in one)
    said = [one.partition("WARNING ")[2] for one in warned]
    if said:
        yield Check("its log", Verdict.NOTE, several(dict.fromkeys(said)))


def join_check(main: Performance, questions: Sequence[Question]) -> Check:
    """Whether every question finds its answer by its text, which is how the grader joins them."""
    answers: dict[str, set[str]] = {}
    for question in questions:
        if question.id in main.answers:
            answers.setdefault(question.text, set()).add(main.answers[question.id])
    missing = sum(question.id not in main.answers for question in questions)
    if missing:
        said = f"{missing} of {len(questions)} questions have no answer"
        return Check("joined answers", Verdict.NO_GO, said)
    torn = sum(len(found) > 1 for found in answers.values())
    if torn:
        said = f"complete, but {torn} prompts that come twice are answered in two ways"
        return Check("joined answers", Verdict.NOTE, said)
    return Check("joined answers", Verdict.OK, f"all {len(questions)}")


def parse_checks(main: Performance, questions: Sequence[Question]) -> Iterator[Check]:
    """What the official parser makes of the answers, where the task types are known."""
    known = [q for q in questions if q.task_type and q.id in main.answers]
    unread = [
        q.id
        for q in known
        if q.task_type and is_unparsed(parse(main.answers[q.id], q.task_type), q.task_type)
    ]
    if unread:
        said = f"the official parser finds nothing in {len(unread)} of {len(known)}"
        yield Check("parsed answers", Verdict.NOTE, said)
    elif known:
        yield Check("parsed answers", Verdict.OK, f"all {len(known)} of known type")


def several(said: Sequence[str] | dict[str, None]) -> str:
    """The first two, and how many more."""
    words = [one for one in said if one]
    more = f"; and {len(words) - 2} more" if len(words) > 2 else ""
    return "; ".join(words[:2]) + more
