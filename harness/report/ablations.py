"""Tables of an ablation for the terminal."""

from __future__ import annotations

from collections.abc import Sequence

from tabulate import tabulate

from harness.ablation.findings import Ablation, ArmResult
from harness.ablation.runs import Share
from harness.report.pages import NAME_OF_PAGE
from harness.report.tables import p_value, score_notes, signed_interval
from harness.scoring.compare import Difference
from tasks.base import Outcome


def shares_table(shares: Sequence[Share]) -> str:
    """What each arm would ask."""
    rows = [
        (one.name, one.questions, one.requests, one.known, one.requests - one.known)
        for one in shares
    ]
    headers = ("arm", "questions", "requests", "known", "to ask")
    total = sum(one.requests - one.known for one in shares)
    return (
        f"{tabulate(rows, headers)}\n\n{total:,} requests in all, and three times the baseline's "
        f"{shares[0].requests:,} for the noise floor"
    )


def ablation_text(ablation: Ablation) -> str:
    """The arms against the baseline: the macro score, each task type, and what they cost."""
    arms = ablation.arms[1:]
    parts = [ablation.description.strip()] if ablation.description else []
    parts.append(_macro_table(ablation))
    types = [one.name for one in arms[0].comparison.types] if arms[0].comparison else []
    rows = [
        (arm.name, *(_cell(ablation, one) for one in arm.comparison.types))
        for arm in arms
        if arm.comparison
    ]
    if types:
        parts.append(tabulate(rows, ("difference", *types), disable_numparse=True))
    parts.append(
        tabulate(
            [_cost_row(arm) for arm in ablation.arms],
            ("arm", *Outcome, "prompt tokens", "cached", "new", "own seconds"),
            disable_numparse=True,
            colalign=("left", *["right"] * 8),
        )
    )
    folder = ablation.folder
    parts += [_notes(ablation), f"ablation: {folder}\npage: {folder / NAME_OF_PAGE}"]
    return "\n\n".join(parts)


def _notes(ablation: Ablation) -> str:
    noise = ablation.noise
    notes = score_notes(ablation.arms[0].run.report)
    notes += [
        "*: p below 0.05 after Holm's correction",
        "~: unresolved, no more than noise makes",
        f"noise: the baseline in other batches and orders: {noise.changed:,} of "
        f"{noise.completions:,} completions differ, the macro score by up to "
        f"{noise.differences.get('macro', 0.0):.4f}",
        "detectable: what these questions would show 8 times in 10, uncorrected",
    ]
    return "\n".join(notes)


def _macro_table(ablation: Ablation) -> str:
    baseline, *arms = ablation.arms
    rows: list[tuple[str, ...]] = [(baseline.name, _score(baseline.macro), "", "", "", "", "")]
    for arm in arms:
        found = arm.comparison and arm.comparison.macro
        if not found:
            rows.append((arm.name, _score(arm.macro), "", "", "", "", ""))
            continue
        least = f"{found.detectable:.3f}" if found.detectable else ""
        rows.append(
            (
                *(
                    arm.name,
                    _score(found.score_b),
                    _cell(ablation, found),
                    signed_interval(found.ci95),
                ),
                *(p_value(found.p), p_value(found.p_holm), least),
            )
        )
    headers = ("arm", "macro", "difference", "95 %", "p", "p (Holm)", "detectable")
    alignment = ("left", "right", "left", "left", "right", "right", "right")
    return tabulate(rows, headers, disable_numparse=True, colalign=alignment)


def _cell(ablation: Ablation, found: Difference) -> str:
    if not ablation.resolved(found.name, found.difference):
        return f"{found.difference:+.3f}~"
    return f"{found.difference:+.3f}{'*' if found.p_holm < 0.05 else ''}"


def _cost_row(arm: ArmResult) -> tuple[str, ...]:
    cost = arm.cost
    counts = [f"{arm.run.outcomes[outcome]:,}" for outcome in Outcome]
    tokens = (cost.prompt_tokens, cost.cached_tokens, cost.new_tokens)
    return (arm.name, *counts, *(f"{count:,}" for count in tokens), f"{cost.seconds:.1f}")


def _score(score: float | None) -> str:
    return "–" if score is None else f"{score:.3f}"
