"""The page of an ablation: what each arm changes, and whether that is more than noise."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from harness.records import read_prefixes
from harness.report.page import render
from harness.report.paired_tables import ablation_table
from harness.report.parts import Bars, Effect, Effects, Estimate, Fact, reach_of
from harness.report.plots import HOW_TESTED, confusion, effect, outcome_bar, second_bars, token_bars
from harness.report.run_page import model_and_questions, settings_lines
from harness.report.tables import score_notes
from harness.store import read_manifest

if TYPE_CHECKING:
    from harness.ablation.findings import Ablation, ArmResult
    from harness.scoring.compare import Difference


def ablation_page(found: Ablation) -> str:
    """An ablation's page as HTML.

    Raises:
        RunError: an arm's run has no manifest.
    """
    baseline, *arms = found.arms
    records = {one.name: one.run.records for one in found.arms}
    manifests = {one.name: read_manifest(one.run.folder) for one in found.arms}
    prefixes = {name: read_prefixes(made["settings"]) for name, made in manifests.items()}
    model, asked = model_and_questions(manifests[baseline.name])
    macros, types = _effects(found)
    return render(
        "ablation.html.jinja",
        title=f"Ablation {found.folder.resolve().name}",
        lead=found.description.strip(),
        headline=Estimate(
            "Baseline's macro score",
            f"model {model}, {len(baseline.run.records):,} questions of {asked}",
            baseline.macro,
            baseline.run.report.scores.macro_ci95,
        ),
        verdict=_verdict(macros.rows),
        macros=macros,
        facts=[Fact(one.name, _changes(one.arm.changes)) for one in found.arms],
        warnings=list(_warnings(found, known_prefixes=all(prefixes.values()))),
        effects=types,
        estimates=[("By arm", "macro score", [_estimate(one) for one in found.arms])],
        confusion=confusion(baseline.run.records),
        bars=[
            Bars(
                "Outcomes",
                tuple(outcome_bar(one.name, one.run.outcomes) for one in found.arms),
                same_length=True,
            ),
            *token_bars("Tokens", records.items()),
            *second_bars("Seconds", ((one.name, one.cost) for one in found.arms)),
        ],
        settings=settings_lines(manifests[baseline.name]),
        table=ablation_table(
            records[baseline.name], {one.name: records[one.name] for one in arms}, prefixes
        ),
    )


def _effects(found: Ablation) -> tuple[Effects, list[Effects]]:
    """Differences of the macro score by arm, and of each task type by arm on one other scale."""
    macros: list[Effect] = []
    by_type: dict[str, list[Effect]] = {}
    for one in found.arms[1:]:
        if one.comparison and one.comparison.macro:
            macros.append(_effect(found, one.name, one.comparison.macro))
        for difference in one.comparison.types if one.comparison else ():
            by_type.setdefault(difference.name, []).append(_effect(found, one.name, difference))
    reach = reach_of(one for rows in by_type.values() for one in rows)
    what = f"arm - baseline; {HOW_TESTED}"
    return (
        Effects("What each arm does to the macro score", what, tuple(macros), reach_of(macros)),
        [Effects(name, what, tuple(rows), reach) for name, rows in by_type.items()],
    )


def _effect(found: Ablation, arm: str, difference: Difference) -> Effect:
    return effect(arm, difference, resolved=found.resolved(difference.name, difference.difference))


def _verdict(macros: tuple[Effect, ...]) -> str:
    """All arms in a sentence."""
    if not macros:
        return "No arm could be scored."
    better = [one.name for one in macros if one.told and one.difference > 0]
    worse = [one.name for one in macros if one.told and one.difference < 0]
    rest = len(macros) - len(better) - len(worse)
    parts = [
        f"{word} than the baseline: {', '.join(names) or 'none'}"
        for word, names in (("Better", better), ("worse", worse))
    ]
    return f"{'; '.join(parts)}; {rest} of {len(macros)} arms cannot be told from it."


def _changes(changes: Mapping[str, Any]) -> str:
    said = ", ".join(f"{name}: {_plain(value)}" for name, value in changes.items())
    return said or "all defaults"


def _plain(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _warnings(found: Ablation, *, known_prefixes: bool) -> Iterator[str]:
    """What keeps the differences from being taken as they stand."""
    yield from score_notes(found.arms[0].run.report)
    noise = found.noise
    yield (
        f"noise: in other batches and orders {noise.changed:,} of {noise.completions:,} "
        "completions of the baseline come out otherwise, and its macro score differs by up to "
        f"{noise.differences.get('macro', 0.0):.4f}; what differs no more is unresolved"
    )
    if not known_prefixes:
        yield "the bank or the prompts have changed since a run: not all shared prefixes are shown"


def _estimate(one: ArmResult) -> Estimate:
    scores = one.run.report.scores
    left_out = ", ".join(scores.macro_missing)
    return Estimate(
        one.name,
        f"{len(scores.tasks) - len(scores.macro_missing)} tasks",
        scores.macro,
        scores.macro_ci95,
        f"left out: {left_out}" if left_out else None,
    )
