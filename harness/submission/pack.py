"""A folder ready to be pushed to the competition, or none at all.

Everything is planned, then written to a sibling of the folder, which takes its name only when it
is whole: whatever interrupts the packing leaves nothing behind. No time, no path and no name of
this machine goes into it, so that the same inputs give the same bytes.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from importlib import metadata, resources
from pathlib import Path
from typing import Any

import msgspec

from harness.banks import NEAREST
from harness.builtin import NAME, model_path, question_path
from harness.engines import ENGINES
from harness.errors import HarnessError, SubmissionError
from harness.fewshot import bank_names, read_bank
from harness.model import identify
from harness.planner.plan import BATCH, SECONDS_A_QUESTION, Track
from harness.planner.rates import read_rates
from harness.preflight import Finding
from harness.preset import Preset, read_preset
from harness.strategies import choose_strategy
from harness.submission.contract import CHALLENGES, track_of
from harness.submission.document import submission_document
from harness.submission.folder import SUMS, Entry, Weights, changed_files, fill, new_folder
from harness.submission.refusals import preflight, size_findings
from harness.submission.requirements import pinned_requirements
from harness.submission.settings import (
    ADAPTER,
    DIRECT,
    FILE,
    MODEL,
    VENDOR,
    SubmissionSettings,
    settings_bytes,
)
from harness.submission.vendor import ROOT, vendored_files

TEMPLATE = ROOT / "submissions" / "template"
DOCUMENT = "SUBMISSION.md"
_VERBATIM = ("models/user_config.py", "Dockerfile", "apt.txt", ".dockerignore", ".gitattributes")
_CHECKPOINT = (".safetensors", ".json", ".jinja", ".txt", ".model", ".md")


@dataclass(frozen=True, slots=True)
class PackOptions:
    """What decides a submission's bytes, and where they go."""

    track: str
    out: Path
    model: str = NAME
    preset: str = "cpu"
    bank: str = "per-type"
    strategy: str = DIRECT
    adapter: str = ""
    weights: Weights = Weights.COPY
    authors: tuple[str, ...] = ()
    description: str = ""
    """Of ``aicrowd.json``; empty for version, preset and strategy."""
    questions_expected: int | None = None
    """None for the track's count; 0 if nobody knows."""
    rates: Path | None = None
    """Measured rates for the planner's verdict; default: the data sheet's."""
    settings: dict[str, Any] = field(default_factory=dict)
    """Fields of ``EngineSettings`` that override the preset's."""


@dataclass(frozen=True, slots=True)
class PackResult:
    """What became of it."""

    folder: Path
    findings: tuple[Finding, ...]
    files: int = 0
    size: int = 0
    """Bytes of all files."""
    tag: str = ""
    """The git tag that submits it."""
    unchanged: bool = False
    """The folder was there already, with the same bytes."""

    @property
    def go(self) -> bool:
        """Whether nothing was refused; otherwise there is no folder."""
        return not any(finding.refused for finding in self.findings)

    def to_json(self) -> dict[str, Any]:
        """A JSON document."""
        return {**asdict(self), "folder": str(self.folder), "go": self.go}


def pack(options: PackOptions) -> PackResult:
    """Packs a submission, unless the preflight refuses it.

    Raises:
        HarnessError: an input cannot be used, or the folder cannot be written.
    """
    track = track_of(options.track)
    choose_strategy(options.strategy)
    if options.bank.startswith(NEAREST):
        raise SubmissionError(
            f"--bank {options.bank}: a submission holds no embedding model to look demonstrations "
            f"up with; pack {options.bank.removeprefix(NEAREST)}, or what bank select writes"
        )
    if options.rates:
        read_rates(options.rates)  # Refused now, not in the document.
    preset = read_preset(options.preset)
    preset = msgspec.structs.replace(preset, settings={**preset.settings, **options.settings})
    model = model_path(options.model)
    try:
        findings = preflight(model, preset, options.adapter, options.authors)
        if any(finding.refused for finding in findings):
            return PackResult(options.out, findings)
        settings = _settings(options, preset, track)
        entries = _entries(options, preset, model, settings)
        size = sum(entry.size for entry in entries)
        findings += size_findings(size)
        if any(finding.refused for finding in findings):
            return PackResult(options.out, findings)
        return _write(options, preset, entries, settings, findings)
    except OSError as problem:
        raise _unusable(problem, options.out) from problem


def _settings(options: PackOptions, preset: Preset, track: Track) -> SubmissionSettings:
    expected = options.questions_expected
    return SubmissionSettings(
        challenge=CHALLENGES[track.number],
        preset=preset.name,
        engine=preset.engine,
        settings=preset.settings,
        bank=read_bank(options.bank).name,
        strategy=options.strategy,
        batch_size=max(1, min(BATCH, preset.settings.get("batch_size", BATCH))),
        questions_expected=track.questions if expected is None else expected,
        track_seconds=60.0 * track.minutes,
        question_seconds=float(SECONDS_A_QUESTION),
        adapter=bool(options.adapter),
        machine=msgspec.to_builtins(preset.machine),
    )


def _entries(
    options: PackOptions, preset: Preset, model: Path, settings: SubmissionSettings
) -> list[Entry]:
    """Every file but those that speak of the others, in order of their paths."""
    if not TEMPLATE.is_dir():
        raise SubmissionError(
            f"{TEMPLATE} is not there; packing needs a clone of the project, not only the package"
        )
    about = {
        "challenge_id": settings.challenge,
        "authors": list(options.authors),
        "gpu": preset.machine.accelerators > 0,
        "description": options.description or _description(settings),
    }
    # The budget may fall back on the direct strategy.
    said = [choose_strategy(name).INSTRUCTIONS for name in (DIRECT, options.strategy)]
    vendored = vendored_files(ENGINES[preset.engine], said, _bank_file(options.bank))
    entries = [
        *(Entry(name, TEMPLATE / name) for name in _VERBATIM),
        Entry("aicrowd.json", content=_json(about)),
        Entry(FILE, content=settings_bytes(settings)),
        Entry("requirements.txt", content=pinned_requirements(preset, TEMPLATE, ROOT)),
        *(Entry(f"{VENDOR}/{path}", source) for path, source in vendored.items()),
        *(Entry(f"{MODEL}/{path.name}", path) for path in _checkpoint_files(model)),
    ]
    if options.adapter:
        files = _checkpoint_files(Path(options.adapter))
        entries += [Entry(f"{ADAPTER}/{path.name}", path) for path in files]
    return sorted(entries, key=lambda entry: entry.path)


def _description(settings: SubmissionSettings) -> str:
    version = metadata.version("shopharness")
    return f"shopharness {version}, {settings.preset}, {settings.strategy}"


def _checkpoint_files(folder: Path) -> list[Path]:
    """A checkpoint's own files; no folders, nothing hidden, nothing pickled, no code."""
    found = []
    for path in sorted(folder.iterdir()):
        named = path.suffix in _CHECKPOINT or path.name.startswith(("LICENSE", "NOTICE"))
        if named and not path.name.startswith(".") and not path.is_dir():
            if not path.is_file():
                raise SubmissionError(f"{path}: is no file, or a link to one that is gone")
            found.append(path)
    return found


def _bank_file(name: str) -> Path:
    if name in bank_names():
        return Path(str(resources.files("fewshot_bank").joinpath(f"{name}.yaml")))
    return Path(name)


def _write(
    options: PackOptions,
    preset: Preset,
    entries: Sequence[Entry],
    settings: SubmissionSettings,
    findings: tuple[Finding, ...],
) -> PackResult:
    out = options.out
    with new_folder(out) as folder:
        sums = fill(folder, entries, options.weights)
        tag = _tag(settings, sums)
        document = submission_document(
            TEMPLATE / DOCUMENT,
            settings,
            sums,
            tag=tag,
            fingerprint=identify(model_path(options.model)).fingerprint,
            sizes={entry.path: entry.size for entry in entries},
            findings=findings,
            plan=_plan(options, preset),
        )
        sums |= fill(folder, [Entry(DOCUMENT, content=document)], options.weights)
        listed = "".join(f"{digest}  {path}\n" for path, digest in sorted(sums.items()))
        (folder / SUMS).write_text(listed, "utf-8")
        size = sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())
        unchanged = out.exists() and changed_files(out) == [] and _same(folder / SUMS, out / SUMS)
        if out.exists() and not unchanged:
            raise SubmissionError(
                f"{out} is there already and holds something else; remove it, or choose another "
                "--out"
            )
        if not unchanged:
            folder.rename(out)
    return PackResult(out, findings, len(sums) + 1, size, tag, unchanged)


def _same(one: Path, other: Path) -> bool:
    return one.read_bytes() == other.read_bytes()


def _tag(settings: SubmissionSettings, sums: dict[str, str]) -> str:
    """A name for git that says what is in it, and not where it was packed."""
    track = track_of(settings.challenge)
    content = hashlib.sha256(_json(dict(sorted(sums.items())))).hexdigest()
    return f"submission-track{track.number}-{content[:10]}"


def _plan(options: PackOptions, preset: Preset) -> str:
    """The planner's verdict on the built-in questions, or why there is none."""
    from harness.planner.planner import Wish, make_plan
    from harness.report.plans import plan_text

    wish = Wish(question_path(NAME), preset, options.model, options.bank, rates=options.rates)
    about = (
        "" if options.strategy == DIRECT else "(of direct answers; this strategy takes longer)\n"
    )
    try:
        return about + plan_text(make_plan(wish))
    except HarnessError as problem:
        return f"no verdict: {problem}"


def _json(document: dict[str, Any]) -> bytes:
    return json.dumps(document, ensure_ascii=False, indent=2).encode() + b"\n"


def _unusable(problem: OSError, out: Path) -> SubmissionError:
    return SubmissionError(
        f"{problem.filename or out}: {problem.strerror or problem}; nothing was packed, and "
        "nothing is left behind"
    )
