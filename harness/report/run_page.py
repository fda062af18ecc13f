"""The page of one run: from its results to the parts a page is made of."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from harness.builtin import NAME, QUESTION_FILES, model_path
from harness.errors import ModelError
from harness.records import read_prefixes
from harness.report.page import render
from harness.report.parts import Bars, Estimate, Fact
from harness.report.plots import (
    confusion,
    count,
    outcome_bar,
    outcomes_by_type,
    second_bars,
    tokens_by_type,
)
from harness.report.question_table import is_misrouted, question_table
from harness.report.tables import score_notes
from harness.scoring import aggregate
from harness.store import read_manifest

if TYPE_CHECKING:
    from harness.results import RunResult


def run_page(result: RunResult) -> str:
    """A run's page as HTML.

    Raises:
        RunError: the run has no manifest.
    """
    manifest = read_manifest(result.folder)
    scores = result.report.scores
    prefixes = read_prefixes(manifest["settings"])
    return render(
        "run.html.jinja",
        title=f"Run {result.folder.resolve().name}",
        lead="Model {} on questions {}".format(*model_and_questions(manifest)),
        headline=Estimate(
            "Macro score",
            f"mean of {len(scores.tasks) - len(scores.macro_missing)} tasks",
            scores.macro,
            scores.macro_ci95,
        ),
        outcomes=Bars("Outcomes", (outcome_bar("All answers", result.outcomes),)),
        facts=_facts(result, manifest),
        warnings=list(_warnings(result, known_prefix=bool(prefixes))),
        estimates=_estimates(result),
        confusion=confusion(result.records),
        bars=[
            outcomes_by_type(result.records),
            *tokens_by_type(result.records),
            *second_bars("Seconds", [("All questions", result.cost)]),
        ],
        cost_note=_cost_note(result),
        settings=settings_lines(manifest),
        table=question_table(result.records, prefixes),
    )


def model_and_questions(manifest: dict[str, Any]) -> tuple[str, str]:
    """What a run's model and its question file go by."""
    questions = Path(manifest["questions"]["path"])
    model = Path(manifest.get("model", {}).get("path", ""))
    shipped = {path.resolve(): name for name, path in QUESTION_FILES.items()}
    with suppress(ModelError):  # an installation without the built-in model
        shipped[model_path(NAME).resolve()] = NAME
    return shipped.get(model, model.name), shipped.get(questions, questions.name)


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
        "Answers": "" if settings.get("mend", True) else "as said, not mended",
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
                    f"{count(mean.tasks, 'task')}, {count(mean.n, 'question')}",
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
            f"{task.metric or 'no metric'}, {count(task.n, 'question')}",
            task.score,
            task.ci95,
            task.missing,
        )
        for name, task in scores.tasks.items()
    ]
    return [*found, ("By task", "by the task's metric, over its questions", tasks)]


def _cost_note(result: RunResult) -> str:
    """Where some answers took no time that is known."""
    uncounted = len(result.records) - result.cost.answered
    if uncounted <= 0:
        return ""
    return (
        f"Without the time that went into {uncounted:,} answers: those of a killed process, or "
        "taken over from another run."
    )


def settings_lines(manifest: dict[str, Any], prefix: str = "") -> list[Fact]:
    """Everything in the manifest, a line each."""
    lines = []
    for name, value in manifest.items():
        if isinstance(value, dict):
            lines += settings_lines(value, f"{prefix}{name}.")
        else:
            shown = " ".join(map(str, value)) if isinstance(value, list) else str(value)
            lines.append(Fact(prefix + name, shown))
    return lines
