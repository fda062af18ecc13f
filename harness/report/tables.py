"""Tables for the terminal."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import msgspec
from tabulate import tabulate

from harness.results import RunResult
from harness.scoring import Interval, ScoredOutputs
from tasks.base import Outcome, TaskType

if TYPE_CHECKING:
    from harness.cost import Cost
    from harness.minishop.baselines import Compared
    from harness.parity import Parity
    from harness.preflight import Finding
    from harness.preset import Preset
    from harness.sent import Sent


def run_table(result: RunResult) -> str:
    """Scores, outcomes, and where the run lies."""
    parts = [score_table(result.report), outcome_line(result.outcomes, result.shortened)]
    if result.cost.prompt_tokens:
        parts.append(cost_lines(result.cost))
    if result.unanswered:
        parts.append(f"unfinished: {result.unanswered} questions are not answered yet")
    parts.append(f"run: {result.folder}")
    page = result.folder / "report.html"
    if page.is_file():
        parts[-1] += f"\npage: {page}"
    return "\n\n".join(parts)


def score_table(report: ScoredOutputs) -> str:
    """Tasks, tracks and the macro score, each with its 95 % interval."""
    scores = report.scores
    rows: list[tuple[object, ...]] = [
        (name, task.task_type, task.metric, task.n, *_cells(task.score, task.ci95))
        for name, task in scores.tasks.items()
    ]
    if any(track.score is not None for track in scores.tracks.values()):
        rows += [
            (
                name.removeprefix("amazon-kdd-cup-24-"),
                "track",
                "",
                track.n,
                *_cells(track.score, track.ci95),
            )
            for name, track in scores.tracks.items()
        ]
    rows.append(("macro", "", "", scores.n, *_cells(scores.macro, scores.macro_ci95)))
    table = tabulate(rows, ("task", "type", "metric", "n", "score", "95 %"), disable_numparse=True)
    return "\n".join((table, *score_notes(report)))


def score_notes(report: ScoredOutputs) -> list[str]:
    """What a reader of the scores must know, a sentence each."""
    scores = report.scores
    notes = []
    if scores.macro is None:
        notes.append("no scores: the questions come without truth or without a metric")
    elif scores.macro_missing:
        notes.append(
            f"macro leaves out {', '.join(scores.macro_missing)}, which could not be scored"
        )
    notes += [f"{metric} is missing: {reason}" for metric, reason in report.missing_metrics.items()]
    if report.unparsed:
        notes.append(f"the official parser finds nothing in {report.unparsed} answers")
    return notes


def outcome_line(outcomes: Mapping[Outcome, int], shortened: int = 0) -> str:
    """How the answers came about."""
    line = "answers: " + ", ".join(f"{n} {outcome}" for outcome, n in outcomes.items())
    return line + (f"; {shortened} prompts shortened to fit the context" if shortened else "")


def baselines_table(compared: Sequence[Compared]) -> str:
    """One row a family, then one a task type."""
    rows = [
        (
            one.name,
            one.n,
            *_cells(one.score, one.ci95),
            _cells(one.chance, None)[0],
            _cells(one.constant, None)[0],
            "" if one.above_chance else "not above chance",
        )
        for one in compared
    ]
    headers = ("task", "n", "score", "95 %", "chance", "constant", "")
    return tabulate(rows, headers, disable_numparse=True)


def findings_text(found: Sequence[Finding]) -> str:
    """Each finding with its remedy, and the verdict."""
    lines = [
        f"{'refused' if finding.refused else 'warning'}: {finding.what}\n  {finding.remedy}"
        for finding in found
    ]
    refused = sum(finding.refused for finding in found)
    lines.append(f"no go: {refused} of the findings must be mended" if refused else "go")
    return "\n".join(lines)


def parity_text(parity: Parity) -> str:
    """Each first difference, and how much is the same."""
    rows = [
        (one.id, one.task_type, one.token, *map(repr, one.said), f"{one.margin:+.4f}", one.cause)
        for one in parity.divergences
    ]
    headers = ("id", "type", "token", "first run", "second run", "margin", "cause")
    table = [tabulate(rows, headers, disable_numparse=True), ""] if rows else []
    share = parity.same / parity.questions if parity.questions else 0.0
    return "\n".join(
        (*table, f"{parity.same} of {parity.questions} completions are the same ({share:.1%})")
    )


def preset_text(preset: Preset) -> str:
    """A preset's name and purpose, and a line a setting."""
    machine = {
        f"machine.{name}": value
        for name, value in msgspec.structs.asdict(preset.machine).items()
        if value
    }
    lines = {"engine": preset.engine, **preset.settings, **machine}
    about = textwrap.fill(preset.about, 98, initial_indent="  ", subsequent_indent="  ")
    rows = tabulate(lines.items(), tablefmt="plain", disable_numparse=True)
    return f"{preset.name}\n{about}\n{textwrap.indent(rows, '  ')}"


def sent_text(sent: Sent) -> str:
    """A request: its text, its tokens, and what the answer is held to."""
    held = sent.constraint and (sent.constraint.regex or sent.constraint.grammar)
    facts = {
        "tokens": f"{len(sent.token_ids)}, the first {sent.shared_tokens} shared",
        "answer": f"at most {sent.max_tokens} tokens, held to {held}",
        **({"temperature": sent.temperature} if sent.temperature else {}),
        **({"scored": ", ".join(sent.scored)} if sent.scored else {}),
        "ids": textwrap.fill(" ".join(map(str, sent.token_ids)), 98),
    }
    lines = "\n".join(f"{name}: {value}" for name, value in facts.items())
    return f"{sent.text}\n\n{lines}"


def cost_lines(cost: Cost) -> str:
    """Tokens, what of them the prefix cache saved, and seconds."""
    cached = f"{cost.cached_tokens:,} of {cost.prompt_tokens:,} prompt tokens"
    if cost.cacheable_tokens:
        share = cost.cached_tokens / cost.cacheable_tokens
        cached += f"; {share:.1%} of what its blocks allow"
    if cost.warm_up_tokens:
        cached += f"; {cost.warm_up_tokens:,} computed before the first question"
    return (
        f"prefix cache: {cached}\n"
        f"time: {cost.seconds:.1f} s for {cost.answered:,} answers of {cost.new_tokens:,} tokens, "
        f"{cost.seconds - cost.engine_seconds:.1f} s of it outside the engine; "
        f"opening it took {cost.opening_seconds:.1f} s"
    )


def confusion_table(confusion: Mapping[str, Mapping[str, int]]) -> str:
    """One row a true type, one column a routed type."""
    names = [task_type.value for task_type in TaskType]
    rows = [
        (name, *(confusion[name].get(other, 0) or "·" for other in names))
        for name in names
        if name in confusion
    ]
    return tabulate(rows, ("true \\ routed", *names), disable_numparse=True)


def signed_interval(ci95: Interval | None) -> str:
    """An interval of a difference; nothing where there is none."""
    return "" if ci95 is None else f"{ci95[0]:+.3f} to {ci95[1]:+.3f}"


def p_value(p: float) -> str:
    """A p-value, not more exactly than it is known."""
    return f"{p:.4f}" if p >= 0.00005 else "< 0.0001"


def _cells(score: float | None, interval: Interval | None) -> tuple[str, str]:
    return (
        "–" if score is None else f"{score:.3f}",
        "" if interval is None else f"{interval[0]:.3f} – {interval[1]:.3f}",
    )
