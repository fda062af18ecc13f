"""What can be said of a submission before it is run."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Sequence
from pathlib import Path

import msgspec

from harness.errors import SubmissionError
from harness.planner.plan import Track
from harness.preflight import check_model
from harness.preset import Machine, Preset, check_settings
from harness.submission.contract import CHALLENGES, MOST_BYTES, PYTHON, track_of
from harness.submission.folder import SUMS, changed_files, unlisted_files
from harness.submission.pack import DOCUMENT
from harness.submission.requirements import unmet_requirements
from harness.submission.settings import (
    ADAPTER,
    FILE,
    MODEL,
    SubmissionSettings,
    read_settings,
)
from harness.submission.verdict import Check, Verdict

_NEEDED = ("aicrowd.json", "models/user_config.py", "requirements.txt", "Dockerfile", "apt.txt")
AS_PACKED = "as packed"
_FEW = 3


def static_checks(folder: Path, python: str, installing: bool = False) -> list[Check]:
    """Looks at a submission's files.

    Args:
        folder: the submission's.
        python: the interpreter that it is going to be run with.
        installing: whether its requirements are going to be installed; else they are held
            against what the interpreter has.
    """
    checks = [_layout(folder), _challenge(folder), _size(folder)]
    if (folder / FILE).is_file():
        checks += [_as_packed(folder), _model(folder)]
    else:
        checks.append(
            Check("model", Verdict.NOTE, f"not checked: without {FILE} nobody knows where it is")
        )
    checks.append(_python(python))
    if not installing and (folder / "requirements.txt").is_file():
        checks.append(_requirements(folder, python))
    return checks


def read_track(folder: Path) -> Track:
    """The track a submission is for.

    Raises:
        SubmissionError: ``aicrowd.json`` does not say.
    """
    path = folder / "aicrowd.json"
    try:
        said = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as problem:
        raise SubmissionError(f"aicrowd.json cannot be read: {problem}") from None
    challenge = said.get("challenge_id") if isinstance(said, dict) else None
    if not isinstance(challenge, str) or challenge not in CHALLENGES.values():
        raise SubmissionError(
            f"challenge_id {challenge!r} is no track's; it must be one of "
            f"{', '.join(CHALLENGES.values())}"
        )
    return track_of(challenge)


def packed_settings(folder: Path) -> SubmissionSettings | None:
    """What ``shopharness pack`` wrote, if it made this folder."""
    try:
        return read_settings(folder)
    except SubmissionError:
        return None


def packed_preset(packed: SubmissionSettings) -> Preset:
    """The preset that a submission was packed for, with the settings it was packed with.

    Raises:
        SubmissionError: its settings are none of an engine's, or its machine's figures are none.
    """
    try:
        settings = check_settings(packed.settings)
        machine = msgspec.convert(packed.machine, Machine)
    except ValueError as problem:
        raise SubmissionError(f"{FILE}: {problem}; pack again") from None
    return Preset("", packed.engine, machine, settings, name=packed.preset)


def _layout(folder: Path) -> Check:
    missing = [name for name in _NEEDED if not (folder / name).is_file()]
    if missing:
        return Check("layout", Verdict.NO_GO, f"{', '.join(missing)} missing; pack again")
    return Check("layout", Verdict.OK, f"{len(_NEEDED)} files that the grader looks for")


def _challenge(folder: Path) -> Check:
    try:
        track = read_track(folder)
    except SubmissionError as problem:
        return Check("challenge_id", Verdict.NO_GO, str(problem))
    packed = packed_settings(folder)
    challenge = CHALLENGES[track.number]
    if packed and packed.challenge != challenge:
        return Check(
            "challenge_id",
            Verdict.NO_GO,
            f"challenge_id is {challenge}, but it was packed for {packed.challenge}; pack again",
        )
    authors = json.loads((folder / "aicrowd.json").read_text("utf-8")).get("authors")
    if not (isinstance(authors, list) and authors and all(isinstance(a, str) for a in authors)):
        return Check("challenge_id", Verdict.NOTE, f"{challenge}; authors are missing")
    return Check("challenge_id", Verdict.OK, challenge)


def _size(folder: Path) -> Check:
    files = (path for path in folder.rglob("*") if path.is_file() and ".git" not in path.parts)
    size = sum(path.stat().st_size for path in files)
    said = f"{size / 1e9:,.2f} GB of {MOST_BYTES / 1e9:,.0f} GB"
    return Check("size", Verdict.NO_GO if size > MOST_BYTES else Verdict.OK, said)


def _as_packed(folder: Path) -> Check:
    """Weights and settings that have changed are not those of ``SUBMISSION.md``; code may."""
    changed = changed_files(folder)
    folders = (f"{MODEL}/", f"{ADAPTER}/")
    heavy = [path for path in changed if path.startswith(folders)]
    gone = [path for path in changed if not (folder / path).exists()]
    added = [path for path in unlisted_files(folder) if path.startswith(folders)]
    bad = sorted({*heavy, *gone, *added, *(path for path in changed if path == FILE)})
    if bad:
        said = {**dict.fromkeys(gone, "missing"), **dict.fromkeys(added, f"not in {SUMS}")}
        words = [f"{path} is {said.get(path, 'another')}" for path in bad]
        return Check(AS_PACKED, Verdict.NO_GO, f"{_few(words)}; pack again")
    edited = [path for path in changed if path != DOCUMENT]
    if edited:
        return Check(AS_PACKED, Verdict.NOTE, f"edited since: {_few(edited)}")
    return Check(AS_PACKED, Verdict.OK, f"every file is as {SUMS} has it")


def _model(folder: Path) -> Check:
    """The preflight once more: on the folder's own weights, for the machine it was packed for."""
    try:
        packed = read_settings(folder)
        preset = packed_preset(packed)
    except SubmissionError as problem:
        return Check("model", Verdict.NO_GO, str(problem))
    refused = [one for one in check_model(folder / MODEL, preset) if one.refused]
    if refused:
        return Check("model", Verdict.NO_GO, f"{refused[0].what}; {refused[0].remedy}")
    dtype = preset.settings.get("dtype", "auto")
    return Check("model", Verdict.OK, f"fits preset {packed.preset}, dtype {dtype}")


def _python(python: str) -> Check:
    said = _ask(python, "import platform; print(platform.python_version())")
    agrees = said.startswith(f"{PYTHON}.")
    detail = f"{said}; the Dockerfile's is {PYTHON}"
    return Check("python", Verdict.OK if agrees else Verdict.NOTE, detail)


def _ask(python: str, code: str) -> str:
    try:
        done = subprocess.run(
            [python, "-c", code], capture_output=True, text=True, check=True, timeout=60
        )
    except (OSError, subprocess.SubprocessError) as problem:
        raise SubmissionError(f"--python {python}: cannot be run: {problem}") from None
    return done.stdout.strip()


def _requirements(folder: Path, python: str) -> Check:
    unmet = unmet_requirements(folder / "requirements.txt", python)
    if unmet:
        words = [f"{one.line}: {one.why}" for one in unmet]
        return Check(
            "requirements",
            Verdict.NO_GO,
            f"{_few(words)}; give --python one that has them, or --fresh",
        )
    return Check("requirements", Verdict.OK, f"all installed in {python}")


def _few(words: Sequence[str]) -> str:
    more = f", and {len(words) - _FEW} more" if len(words) > _FEW else ""
    return ", ".join(words[:_FEW]) + more
