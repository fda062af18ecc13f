"""A submission run as the grader would run it, and whether to hand it in."""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

import psutil

from harness.errors import QuestionError, SubmissionError
from harness.planner.plan import Track
from harness.question import Question, read_questions
from harness.scoring import ScoredOutputs, score_outputs
from harness.submission.checks import AS_PACKED, packed_settings, read_track, static_checks
from harness.submission.child import Setting, find_isolation
from harness.submission.judgement import (
    Pace,
    asked_check,
    batch_check,
    folder_check,
    guard_check,
    join_check,
    log_checks,
    memory_check,
    parse_checks,
    single_check,
    time_check,
)
from harness.submission.performance import Group, Performance, group_questions, perform
from harness.submission.requirements import install_requirements
from harness.submission.scale import Calibration, Scale, find_scale
from harness.submission.settings import TIME_SCALE
from harness.submission.verdict import Check, Rehearsal, Verdict

_TARGET_MEMORY = 180 * 10**9
"""Bytes of RAM of the grader's machine."""
_MEMORY_SHARE = 0.9
"""Of what is free here, where that is less."""
_GIB = 2**30
_LOG_LINES, _LOG_WIDTH = 30, 500


@dataclass(frozen=True, slots=True)
class RehearseOptions:
    """What is rehearsed, and how."""

    folder: Path
    questions: Path
    python: str = sys.executable
    """An interpreter that has the requirements."""
    fresh: bool = False
    """Whether to make a new environment of it and install them there."""
    calibration: Calibration = field(default_factory=Calibration)
    """How this machine's speed and the target's compare; without, see ``find_scale``."""
    memory_gib: float | None = None
    seed: int = 0
    """As ``AICROWD_RUN_SEED``."""
    sample: int = 1
    """Batches of each task type that are asked again one by one."""
    limit: int | None = None
    """Of the questions, the first so many."""
    skip_bad: bool = False
    on_bad: Callable[[QuestionError], object] | None = None
    """Called with the error of each row left out."""


def rehearse(options: RehearseOptions) -> Rehearsal:
    """Checks a submission, runs it twice, and judges what came back.

    Raises:
        HarnessError: the folder, the questions, the interpreter or the rates cannot be used.
    """
    folder, python = options.folder.resolve(), _interpreter(options.python)
    if not folder.is_dir():
        raise SubmissionError(f"{options.folder}: no such folder; shopharness pack makes one")
    asked = read_questions(options.questions, skip_bad=options.skip_bad, on_bad=options.on_bad)
    questions = list(islice(asked, options.limit))
    checks = static_checks(folder, python, installing=options.fresh)
    if any(check.verdict is Verdict.NO_GO for check in checks):
        unrun = Check("run", Verdict.NOT_RUN, "mend its files first")
        return Rehearsal(str(options.folder), (*checks, unrun))
    track, packed = read_track(folder), packed_settings(folder)
    with tempfile.TemporaryDirectory(prefix="rehearsal-") as name:
        room = Path(name).resolve()
        if options.fresh:
            python, problem = install_requirements(
                folder / "requirements.txt", python, room / "venv"
            )
            checks.append(_installed(problem))
            if problem:
                return Rehearsal(str(options.folder), tuple(checks))
        scale = find_scale(
            options.calibration,
            folder,
            packed,
            options.questions,
            track,
            skip_bad=options.skip_bad,
        )
        setting = _setting(options, folder, python, room, scale)
        before = _listing(folder)
        main, single = _both_passes(setting, questions, track, scale.factor, options.sample)
        changed = sorted(_listing(folder).items() ^ before.items())
    passes = [one for one in (main, single) if one]
    pace = Pace(
        track,
        packed.questions_expected if packed else track.questions,
        scale.factor,
        keeps_time=_is_as_packed(checks),
    )
    isolation = setting.isolation
    checks += [
        Check("time scale", Verdict.OK, f"{scale.factor:g}: {scale.source}"),
        batch_check(main),
        *([] if main.problem or main.faults else [time_check(main, pace)]),
        *asked_check(main),
        single_check(main, single),
        guard_check("network", passes, f"cut off by {isolation.network}"),
        folder_check(passes, [path for path, _ in changed], isolation.folder),
        memory_check(passes, setting.memory),
        *log_checks(main, single),
        join_check(main, questions),
        *parse_checks(main, questions),
    ]
    return Rehearsal(
        str(options.folder),
        tuple(checks),
        tuple(main.batches),
        pace.predict(main),
        60.0 * track.minutes,
        scale.factor,
        _scores(main, questions),
        tuple(main.answers.get(question.id) for question in questions),
        _end_of_log((single or main).log),
    )


def _interpreter(name: str) -> str:
    """Its place, whatever the working directory; links are kept, they lead to environments."""
    found = shutil.which(name)
    if not found:
        raise SubmissionError(f"--python {name}: no such program; name an interpreter's file")
    return str(Path(found).absolute())


def _installed(problem: str) -> Check:
    if problem:
        return Check("requirements", Verdict.NO_GO, f"cannot be installed: {problem}")
    return Check("requirements", Verdict.OK, "installed in a fresh environment")


def _setting(
    options: RehearseOptions, folder: Path, python: str, room: Path, scale: Scale
) -> Setting:
    memory = float(min(_TARGET_MEMORY, _MEMORY_SHARE * psutil.virtual_memory().available))
    if options.memory_gib is not None:
        memory = options.memory_gib * _GIB
    variables = {"AICROWD_RUN_SEED": str(options.seed), TIME_SCALE: repr(scale.factor)}
    return Setting(folder, python, find_isolation(folder), room, memory, variables)


def _is_as_packed(checks: Sequence[Check]) -> bool:
    """Only then is it known to keep time by itself."""
    return any(check.name == AS_PACKED and check.verdict is Verdict.OK for check in checks)


def _both_passes(
    setting: Setting, questions: Sequence[Question], track: Track, scale: float, sample: int
) -> tuple[Performance, Performance | None]:
    """Everything at the submission's own batch size; some of it one by one."""
    from tqdm import tqdm

    groups = group_questions(questions)
    with tqdm(total=len(questions), unit="question", desc="rehearsing", disable=None) as bar:
        main = perform(setting, groups, track, scale, progress=bar.update)
    if main.problem or main.faults or not sample:
        return main, None
    some = [
        Group(g.name, g.is_multiple_choice, g.questions[: sample * main.batch_size]) for g in groups
    ]
    total = sum(len(group.questions) for group in some)
    with tqdm(total=total, unit="question", desc="one by one", disable=None) as bar:
        return main, perform(setting, some, track, scale, size=1, progress=bar.update)


def _scores(main: Performance, questions: Sequence[Question]) -> ScoredOutputs | None:
    if not any(question.truth is not None for question in questions):
        return None
    return score_outputs(questions, [main.answers.get(q.id, "") for q in questions])


def _end_of_log(log: str) -> str:
    return "\n".join(line[:_LOG_WIDTH] for line in log.splitlines()[-_LOG_LINES:])


def _listing(folder: Path) -> dict[str, tuple[int, int, int]]:
    """Every file with what changes when it is written: size, and when data and inode changed."""
    found = {}
    for path in folder.rglob("*"):
        state = path.lstat()
        found[str(path.relative_to(folder))] = (state.st_size, state.st_mtime_ns, state.st_ctime_ns)
    return found
