"""How much longer things may take here than on the machine that a submission is for."""

from __future__ import annotations

import hashlib
import os
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from harness.errors import HarnessError, SubmissionError
from harness.planner.plan import Track
from harness.submission.checks import packed_preset
from harness.submission.settings import MODEL, VENDOR, SubmissionSettings

_PROBE_SECONDS, _PROBES = 1.0, 2
"""Of a rehearsal's time, and how many threads: as many as any machine's processors."""
_NOISE = 1.15


@dataclass(frozen=True, slots=True)
class Scale:
    """What the grader's limits are multiplied by here."""

    factor: float
    source: str
    """Who says so."""


@dataclass(frozen=True, slots=True)
class Calibration:
    """What is known of the two machines' speeds."""

    factor: float | None = None
    """Given outright; nothing else counts then."""
    here: Path | None = None
    """This machine's rates, as ``shopharness calibrate`` measured them."""
    target: Path | None = None
    """The target's; default: its data sheet's."""


def find_scale(
    known: Calibration,
    folder: Path,
    packed: SubmissionSettings | None,
    questions: Path,
    track: Track,
    *,
    skip_bad: bool = False,
) -> Scale:
    """What is given, or the planner's by rates, or for a CPU how busy it is.

    Raises:
        HarnessError: the rates cannot be used.
    """
    if known.factor is not None:
        return Scale(known.factor, "as given")
    if known.here is not None:
        if packed is None:
            raise SubmissionError("--rates: only for what shopharness pack made; give --scale")
        return _planned(known, folder, packed, questions, track, skip_bad)
    if packed and not packed.machine.get("accelerators"):
        return _crowded()
    return Scale(1.0, "no calibration is given (--rates), so the grader's own limits")


def _planned(
    known: Calibration,
    folder: Path,
    packed: SubmissionSettings,
    questions: Path,
    track: Track,
    skip_bad: bool,
) -> Scale:
    """How much longer the planner predicts the track's questions to take here than there."""
    from harness.planner.planner import Wish, make_plan

    if known.target is None and not packed.machine.get("accelerators"):
        raise HarnessError(
            f"--rates: nothing is known of the speed of {packed.machine.get('name')}; give the "
            "target's with --target-rates, or neither"
        )
    bank = str(folder / VENDOR / "fewshot_bank" / f"{packed.bank}.yaml")
    seconds = []
    for rates in (known.here, known.target):
        wish = Wish(
            questions,
            packed_preset(packed),
            str(folder / MODEL),
            bank,
            rates=rates,
            skip_bad=skip_bad,
        )
        plan = make_plan(wish)
        seconds.append(plan.tracks[track.number - 1].seconds - plan.rates.opening)
    if seconds[1] <= 0:
        raise HarnessError("--target-rates: by these rates nothing takes any time")
    against = str(known.target or f"the data sheet of preset {packed.preset}'s machine")
    return Scale(seconds[0] / seconds[1], f"the planner's, {known.here} against {against}")


def _crowded() -> Scale:
    """For the CPU at hand: the grader's machine runs nothing else, this one may."""
    share = min(1.0, _free_share())
    if 1 / share < _NOISE:
        return Scale(1.0, "the machine it is for is this one, which does nothing else")
    return Scale(
        round(1 / share, 1),
        f"the machine it is for is this one, but other programs leave it {share:.0%} of its time",
    )


def _free_share() -> float:
    """Of a processor's time that a thread gets while it computes."""
    threads = min(_PROBES, len(os.sched_getaffinity(0)))
    with ThreadPoolExecutor(threads) as pool:
        return sum(pool.map(lambda _: _spin(), range(threads))) / threads


def _spin() -> float:
    started, computed = time.monotonic(), time.thread_time()
    while time.monotonic() - started < _PROBE_SECONDS:
        hashlib.pbkdf2_hmac("sha256", b"any", b"thing", 20_000)  # Other threads run meanwhile.
    return max(0.01, (time.thread_time() - computed) / (time.monotonic() - started))
