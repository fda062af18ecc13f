"""A submission run as the grader would run it, and whether to hand it in."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import psutil

from harness.errors import HarnessError, SubmissionError
from harness.planner.plan import Track
from harness.question import Question, read_questions
from harness.scoring import ScoredOutputs, is_unparsed, parse, score_outputs
from harness.submission.checks import packed_settings, read_track, static_checks
from harness.submission.child import Setting, find_isolation
from harness.submission.performance import Group, Performance, group_questions, perform
from harness.submission.settings import MODEL, TIME_SCALE, VENDOR, SubmissionSettings
from harness.submission.verdict import Check, Rehearsal, Verdict

_TARGET_MEMORY = 180 * 10**9
"""Bytes of RAM of the grader's machine."""
_MEMORY_SHARE = 0.9
"""Of what is free here, where that is less."""
_GIB = 2**30
_SHUFFLED = 0.1
"""Share of the sample's answers that must have changed places to call it another order."""
_LOG_LINES = 30


@dataclass(frozen=True, slots=True)
class RehearseOptions:
    """What is rehearsed, and how."""

    folder: Path
    questions: Path
    python: str = sys.executable
    """An interpreter that has the requirements."""
    fresh: bool = False
    """Whether to make a new environment of it and install them there."""
    scale: float | None = None
    """How many times longer than the grader's the limits are here."""
    rates: Path | None = None
    """Or: this machine's speed, as ``shopharness calibrate`` measured it."""
    target_rates: Path | None = None
    """And the target's; default: the data sheet's."""
    memory_gib: float | None = None
    seed: int = 0
    """As ``AICROWD_RUN_SEED``."""
    sample: int = 1
    """Batches of each task type that are asked again one by one."""
    limit: int | None = None
    """Of the questions, the first so many."""
    skip_bad: bool = False


def rehearse(options: RehearseOptions) -> Rehearsal:
    """Checks a submission, runs it twice, and judges what came back.

    Raises:
        HarnessError: the folder, the questions, the interpreter or the rates cannot be used.
    """
    folder = options.folder.resolve()
    if not folder.is_dir():
        raise SubmissionError(f"{options.folder}: no such folder; shopharness pack makes one")
    asked = read_questions(options.questions, skip_bad=options.skip_bad)
    questions = list(islice(asked, options.limit))
    checks = static_checks(folder, options.python, installing=options.fresh)
    if any(check.verdict is Verdict.NO_GO for check in checks):
        unrun = Check("run", Verdict.NOT_RUN, "mend its files first")
        return Rehearsal(str(options.folder), (*checks, unrun))
    track, packed = read_track(folder), packed_settings(folder)
    scale, source = _scale(options, folder, packed, track)
    with tempfile.TemporaryDirectory(prefix="rehearsal-") as name:
        room = Path(name).resolve()
        python = options.python
        if options.fresh:
            python, check = _install(folder, python, room / "venv")
            checks.append(check)
            if check.verdict is Verdict.NO_GO:
                return Rehearsal(str(options.folder), tuple(checks))
        isolation = find_isolation(folder)
        memory = _memory(options)
        variables = {"AICROWD_RUN_SEED": str(options.seed), TIME_SCALE: repr(scale)}
        setting = Setting(folder, python, isolation, room, memory, variables)
        before = _listing(folder)
        main, single = _both_passes(setting, questions, track, scale, options.sample)
        changed = sorted(_listing(folder).items() ^ before.items())
    passes = [one for one in (main, single) if one]
    expected = packed.questions_expected if packed else track.questions
    predicted = _predicted(main, expected, scale)
    checks += [
        Check("time scale", Verdict.OK, f"{scale:g}: {source}"),
        *_run_checks(main, single, track, scale, predicted, expected),
        _guarded("network", passes, f"cut off by {isolation.network}"),
        _written(passes, [path for path, _ in changed], isolation.folder),
        _memory_check(passes, memory),
        *_log_checks(passes),
        _joined(main, questions),
        *_read_checks(main, questions),
    ]
    return Rehearsal(
        str(options.folder),
        tuple(checks),
        tuple(main.batches),
        predicted,
        60.0 * track.minutes,
        scale,
        _scores(main, questions),
        tuple(main.answers.get(question.id) for question in questions),
        "\n".join((single or main).log.splitlines()[-_LOG_LINES:]),
    )


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


def _run_checks(
    main: Performance,
    single: Performance | None,
    track: Track,
    scale: float,
    predicted: float | None,
    expected: int,
) -> Iterator[Check]:
    if main.problem or main.faults:
        yield Check("batches", Verdict.NO_GO, _several([*main.faults, main.problem]))
    else:
        slowest = max(main.batches, key=lambda batch: batch.share)
        yield Check(
            "batches",
            Verdict.OK,
            f"{len(main.batches)} of up to {main.batch_size}, after {main.loading_seconds:.1f} s "
            f"of loading; the slowest took {slowest.share:.0%} of its limit",
        )
        limit = 60.0 * track.minutes
        if predicted is None:
            yield Check("time", Verdict.NOTE, "the number of questions is not known")
        else:
            yield Check(
                "time",
                Verdict.OK if predicted <= limit else Verdict.NO_GO,
                f"{predicted / 60:.1f} of {track.minutes} minutes predicted for {expected:,} "
                f"questions on the target ({len(main.answers)} took {main.seconds:.1f} s here)",
            )
    if single is None:
        failed = main.problem or main.faults
        why = "the batches come first" if failed else "not asked for"
        yield Check("one by one", Verdict.NOT_RUN, why)
    elif single.problem or single.faults:
        yield Check("one by one", Verdict.NO_GO, _several([*single.faults, single.problem]))
    else:
        yield _compared(main, single)


def _compared(main: Performance, single: Performance) -> Check:
    """Whether a question gets its own answer, whatever else is in its batch."""
    places = same = 0
    for members in main.members:
        if not all(id in single.answers for id in members):
            continue
        together, alone = ([one.answers[id] for id in members] for one in (main, single))
        same += sum(a == b for a, b in zip(together, alone, strict=True))
        places += (Counter(together) & Counter(alone)).total()
    total = len(single.answers)
    if places - same >= max(2, _SHUFFLED * total):
        return Check(
            "one by one",
            Verdict.NO_GO,
            f"answers out of order: {same} of {total} are the same as one by one, but {places} "
            "are found somewhere in their batch",
        )
    if same < total:
        said = f"{total - same} of {total} answers are others than in a batch"
        return Check("one by one", Verdict.NOTE, said)
    return Check("one by one", Verdict.OK, f"{total} answers, the same as in a batch")


def _guarded(kind: str, passes: Sequence[Performance], how: str) -> Check:
    tried = dict.fromkeys(one["what"] for p in passes for one in p.guarded if one["kind"] == kind)
    if not tried:
        return Check(kind, Verdict.OK, how)
    return Check(kind, Verdict.NO_GO, f"it opened a connection ({_several(tried)}), {how}")


def _written(passes: Sequence[Performance], changed: Sequence[str], how: str) -> Check:
    tried = [one["what"] for p in passes for one in p.guarded if one["kind"] == "write"]
    tried += [f"changed {path}" for path in changed]
    if not tried:
        return Check("folder", Verdict.OK, f"not written to; held by {how}")
    said = f"it writes into its own folder ({_several(dict.fromkeys(tried))}), which is read-only"
    return Check("folder", Verdict.NO_GO, said)


def _memory_check(passes: Sequence[Performance], memory: float) -> Check:
    peak = max(one.peak for one in passes)
    said = f"{peak / _GIB:.1f} GiB at most, of {memory / _GIB:.1f} GiB"
    short = any("out of memory" in p.problem or "MemoryError" in p.problem for p in passes)
    return Check("memory", Verdict.NO_GO if short else Verdict.OK, said)


def _log_checks(passes: Sequence[Performance]) -> Iterator[Check]:
    """What a packed submission's own log admits: answers that its model did not give."""
    lines = [line for one in passes for line in one.log.splitlines()]
    errors = [one.removeprefix("shopharness ERROR ") for one in lines if "shopharness ERROR" in one]
    if errors:
        yield Check("answers by the model", Verdict.NO_GO, _several(dict.fromkeys(errors)))
    said = [one.partition("WARNING ")[2] for one in lines if "shopharness WARNING" in one]
    if said:
        yield Check("its log", Verdict.NOTE, _several(dict.fromkeys(said)))


def _joined(main: Performance, questions: Sequence[Question]) -> Check:
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


def _read_checks(main: Performance, questions: Sequence[Question]) -> Iterator[Check]:
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


def _scores(main: Performance, questions: Sequence[Question]) -> ScoredOutputs | None:
    if not any(question.truth is not None for question in questions):
        return None
    return score_outputs(questions, [main.answers.get(q.id, "") for q in questions])


def _predicted(main: Performance, expected: int, scale: float) -> float | None:
    if main.problem or not main.answers or not expected:
        return None
    return (main.loading_seconds + main.seconds / len(main.answers) * expected) / scale


def _scale(
    options: RehearseOptions, folder: Path, packed: SubmissionSettings | None, track: Track
) -> tuple[float, str]:
    """How many times longer things take here than on the target, and who says so."""
    if options.scale is not None:
        return options.scale, "as given"
    if options.rates is None:
        return 1.0, "no calibration is given, so the grader's own limits"
    if packed is None:
        raise SubmissionError("--rates: only for what shopharness pack made; give --scale")
    from harness.planner.planner import Wish, make_plan

    seconds = []
    for rates in (options.rates, options.target_rates):
        bank = str(folder / VENDOR / "fewshot_bank" / f"{packed.bank}.yaml")
        plan = make_plan(
            Wish(options.questions, packed.preset, str(folder / MODEL), bank, rates=rates)
        )
        seconds.append(plan.tracks[track.number - 1].seconds - plan.rates.opening)
    here, there = seconds
    if there <= 0:
        raise HarnessError("--target-rates: by these rates nothing takes any time")
    against = str(options.target_rates or f"the data sheet of preset {packed.preset}'s machine")
    return here / there, f"the planner's, {options.rates} against {against}"


def _memory(options: RehearseOptions) -> float:
    if options.memory_gib is not None:
        return options.memory_gib * _GIB
    return float(min(_TARGET_MEMORY, _MEMORY_SHARE * psutil.virtual_memory().available))


def _install(folder: Path, python: str, venv: Path) -> tuple[str, Check]:
    """A new environment with the requirements, from the package registries."""
    made = str(venv / "bin" / "python")
    file = folder / "requirements.txt"
    for command in (
        [python, "-m", "venv", str(venv)],
        [made, "-m", "pip", "install", "--quiet", "--requirement", str(file)],
    ):
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            errors = [line for line in done.stderr.splitlines() if "ERROR" in line]
            said = (errors or done.stderr.splitlines() or ["it said nothing"])[0]
            return made, Check("requirements", Verdict.NO_GO, f"cannot be installed: {said}")
    return made, Check("requirements", Verdict.OK, "installed in a fresh environment")


def _listing(folder: Path) -> dict[str, tuple[int, int, int]]:
    """Every file with what changes when it is written: size, and when data and inode changed."""
    found = {}
    for path in folder.rglob("*"):
        state = path.lstat()
        found[str(path.relative_to(folder))] = (state.st_size, state.st_mtime_ns, state.st_ctime_ns)
    return found


def _several(said: Sequence[str] | dict[str, None]) -> str:
    words = [one for one in said if one]
    more = f"; and {len(words) - 2} more" if len(words) > 2 else ""
    return "; ".join(words[:2]) + more
