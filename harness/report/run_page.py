"""The page of one run: from its results to the parts a page is made of."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from harness.builtin import NAME, QUESTION_FILES, model_path
from harness.errors import ModelError
from harness.records import Record, read_prefixes
from harness.report.page import render, save
from harness.report.parts import Bar, Bars, Confusion, Estimate, Fact, Segment
from harness.report.question_table import is_misrouted, question_table
from harness.report.tables import score_notes
from harness.scoring import aggregate
from harness.store import read_manifest
from tasks.base import Outcome, TaskType

if TYPE_CHECKING:
    from harness.cost import Cost
    from harness.results import RunResult

NAME_OF_PAGE = "report.html"


def write_report(result: RunResult, out: Path | None = None) -> Path:
    """Writes a run's page, one file that opens from disk and asks no network.

    Args:
        result: of `run` or `score_run`.
        out: the file; by default `report.html` in the run's folder.

    Returns:
        The file.

    Raises:
        RunError: the run has no manifest, or the file cannot be written.
    """
    return save(out or result.folder / NAME_OF_PAGE, run_page(result, read_manifest(result.folder)))


def run_page(result: RunResult, manifest: dict[str, Any]) -> str:
    """A run's page as HTML."""
    scores = result.report.scores
    prefixes = read_prefixes(manifest["settings"])
    return render(
        "run.html.jinja",
        title=f"Run {result.folder.resolve().name}",
        lead=_lead(manifest),
        headline=Estimate(
            "Macro score",
            f"mean of {len(scores.tasks) - len(scores.macro_missing)} tasks",
            scores.macro,
            scores.macro_ci95,
        ),
        outcomes=Bars("Outcomes", (_outcomes("All answers", result.outcomes),)),
        facts=_facts(result, manifest),
        warnings=list(_warnings(result, known_prefix=bool(prefixes))),
        estimates=_estimates(result),
        confusion=_confusion(result.records),
        bars=[
            _outcome_bars(result.records),
            *_token_bars(result.records),
            *_second_bars(result.cost),
        ],
        cost_note=_cost_note(result),
        settings=_settings(manifest),
        table=question_table(result.records, prefixes),
    )


def _lead(manifest: dict[str, Any]) -> str:
    """What was run, in a line."""
    questions = Path(manifest["questions"]["path"])
    model = Path(manifest.get("model", {}).get("path", ""))
    shipped = {path.resolve(): name for name, path in QUESTION_FILES.items()}
    with suppress(ModelError):  # an installation without the built-in model
        shipped[model_path(NAME).resolve()] = NAME
    asked, answering = (shipped.get(path, path.name) for path in (questions, model))
    return f"Model {answering} on questions {asked}"


def _facts(result: RunResult, manifest: dict[str, Any]) -> list[Fact]:
    settings, engine = manifest["settings"], manifest.get("engine", {})
    running = [settings.get("engine"), engine.get("device"), engine.get("dtype")]
    answered = f"{len(result.records):,}"
    if result.unanswered:
        answered += f" of {len(result.records) + result.unanswered:,}"
    shown = {
        "Questions": answered,
        "Bank": settings.get("bank"),
        "Strategy": settings.get("strategy"),
        "Decoder": "held to valid answers" if settings.get("constrain") else "free",
        "Engine": ", ".join(str(part) for part in running if part),
        "Adapter": Path(settings.get("adapter") or "").name,
        "Begun": str(manifest.get("created", "")).replace("T", " ").removesuffix("+00:00"),
    }
    return [Fact(name, str(value)) for name, value in shown.items() if value]


def _warnings(result: RunResult, *, known_prefix: bool) -> Iterator[str]:
    """What keeps the scores from being taken as they stand."""
    if result.unanswered:
        yield f"unfinished: {result.unanswered:,} questions are not answered yet"
    if result.bad_rows:
        yield f"{result.bad_rows:,} rows of the question file could not be used and were left out"
    yield from score_notes(result.report)
    if result.shortened:
        yield f"{result.shortened:,} prompts were cut to fit the model's context"
    misrouted = sum(map(is_misrouted, result.records))
    if misrouted:
        yield f"{misrouted:,} questions were routed to another type than the file says"
    if not known_prefix:
        yield "the bank or the prompts have changed since the run: the shared prefix is not shown"


def _estimates(result: RunResult) -> list[tuple[str, str, list[Estimate]]]:
    """Scores by task type, track and task: caption, what a score is there, and the scores."""
    scores = result.report.scores
    samples = [replace(sample, track=sample.task_type) for sample in result.report.samples]
    types = aggregate(samples).tracks
    groups = [
        ("By task type", "mean of its tasks", types),
        ("By track", "mean of its tasks", scores.tracks),
    ]
    found = [
        (
            caption,
            what,
            [
                Estimate(
                    name.removeprefix("amazon-kdd-cup-24-"),
                    f"{_count(mean.tasks, 'task')}, {_count(mean.n, 'question')}",
                    mean.score,
                    mean.ci95,
                    f"left out: {', '.join(mean.missing)}" if mean.missing else None,
                )
                for name, mean in means.items()
            ],
        )
        for caption, what, means in groups
        if means
    ]
    tasks = [
        Estimate(
            name,
            f"{task.metric or 'no metric'}, {_count(task.n, 'question')}",
            task.score,
            task.ci95,
            task.missing,
        )
        for name, task in scores.tasks.items()
    ]
    return [*found, ("By task", "by the task's metric, over its questions", tasks)]


def _confusion(records: Sequence[Record]) -> Confusion | None:
    """Labelled against routed type; None where the file labels none."""
    pairs = Counter((r.question.task_type, r.route.task_type) for r in records)
    rows = [
        (true.value, tuple(pairs[true, routed] for routed in TaskType))
        for true in TaskType
        if any(pairs[true, routed] for routed in TaskType)
    ]
    return Confusion(tuple(TaskType), tuple(rows)) if rows else None


def _outcomes(name: str, counts: dict[Outcome, int]) -> Bar:
    return Bar(name, tuple(Segment(one.value, one.value, n, f"{n:,}") for one, n in counts.items()))


def _outcome_bars(records: Sequence[Record]) -> Bars:
    counts = Counter((record.route.task_type, record.stored.outcome) for record in records)
    return Bars(
        "Outcomes by routed type",
        tuple(
            _outcomes(kind, {one: counts[kind, one] for one in Outcome})
            for kind in TaskType
            if any(counts[kind, one] for one in Outcome)
        ),
        same_length=True,
    )


def _token_bars(records: Sequence[Record]) -> Iterator[Bars]:
    bars = []
    for kind in TaskType:
        stored = [record.stored for record in records if record.route.task_type is kind]
        prompt, cached, new = (
            sum(getattr(one, f"{name}_tokens") for one in stored)
            for name in ("prompt", "cached", "new")
        )
        if prompt:
            segments = (
                Segment("a", "out of the prefix cache", cached, f"{cached:,}"),
                Segment("b", "computed", prompt - cached, f"{prompt - cached:,}"),
                Segment("c", "new", new, f"{new:,}"),
            )
            bars.append(Bar(kind, segments))
    if bars:
        yield Bars("Tokens by routed type", tuple(bars))


def _second_bars(cost: Cost) -> Iterator[Bars]:
    parts = {
        "opening the engine": cost.opening_seconds,
        "in the engine": cost.engine_seconds,
        "outside it": cost.seconds - cost.engine_seconds,
    }
    segments = tuple(
        Segment(kind, label, value, f"{value:,.1f} s")
        for kind, (label, value) in zip("abc", parts.items(), strict=True)
    )
    if cost.seconds:
        yield Bars("Seconds", (Bar("All questions", segments),))


def _cost_note(result: RunResult) -> str:
    """Where seconds of a process that was killed are not known."""
    uncounted = len(result.records) - result.cost.answered
    if uncounted <= 0:
        return ""
    return f"Without the time that went into {uncounted:,} answers of processes that were killed."


def _settings(manifest: dict[str, Any], prefix: str = "") -> list[Fact]:
    """Everything in the manifest, a line each."""
    lines = []
    for name, value in manifest.items():
        if isinstance(value, dict):
            lines += _settings(value, f"{prefix}{name}.")
        else:
            shown = " ".join(map(str, value)) if isinstance(value, list) else str(value)
            lines.append(Fact(prefix + name, shown))
    return lines


def _count(number: int, what: str) -> str:
    return f"{number:,} {what}{'' if number == 1 else 's'}"
