"""Tables of an ablation for the terminal."""

from __future__ import annotations

from collections.abc import Sequence

from tabulate import tabulate

from harness.ablation import Ablation, ArmResult, Share
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
    parts.append(tabulate(rows, ("difference", *types), disable_numparse=True))
    parts.append(
        tabulate(
            [_cost_row(arm) for arm in ablation.arms],
            ("arm", *Outcome, "prompt tokens", "cached", "new", "own seconds"),
            disable_numparse=True,
        )
    )
    floor = ablation.noise.get("macro", 0.0)
    parts.append(
        f"noise: the baseline in other batches and orders differs by up to {floor:.4f} (macro); "
        "what differs no more is unresolved (~)\n"
        "*: p below 0.05 after Holm's correction"
    )
    return "\n\n".join((*parts, f"ablation: {ablation.folder}"))


def _macro_table(ablation: Ablation) -> str:
    baseline, *arms = ablation.arms
    rows: list[tuple[str, ...]] = [(baseline.name, _score(baseline.macro), "", "", "", "", "")]
    for arm in arms:
        found = arm.comparison and arm.comparison.macro
        if not found:
            rows.append((arm.name, _score(arm.macro), "", "", "", "", ""))
            continue
        interval = f"{found.ci95[0]:+.3f} – {found.ci95[1]:+.3f}" if found.ci95 else ""
        least = f"{found.detectable:.3f}" if found.detectable else ""
        rows.append(
            (
                *(arm.name, _score(found.score_b), _cell(ablation, found), interval),
                *(f"{found.p:.4f}", f"{found.p_holm:.4f}", least),
            )
        )
    headers = ("arm", "macro", "difference", "95 %", "p", "p (Holm)", "detectable")
    return tabulate(rows, headers, disable_numparse=True)


def _cell(ablation: Ablation, found: Difference) -> str:
    if not ablation.resolved(found.name, found.difference):
        return f"{found.difference:+.3f}~"
    return f"{found.difference:+.3f}{'*' if found.p_holm < 0.05 else ''}"


def _cost_row(arm: ArmResult) -> tuple[str, ...]:
    cost = arm.cost
    counts = [f"{arm.outcomes[outcome]:,}" for outcome in Outcome]
    tokens = (cost.prompt_tokens, cost.cached_tokens, cost.new_tokens)
    return (arm.name, *counts, *(f"{count:,}" for count in tokens), f"{cost.seconds:.1f}")


def _score(score: float | None) -> str:
    return "–" if score is None else f"{score:.3f}"
