"""The page of two runs: how far B is above A, and on which questions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from harness.records import read_prefixes
from harness.report.page import render
from harness.report.paired_tables import comparison_table
from harness.report.parts import Bars, Effects, Fact, reach_of
from harness.report.plots import (
    HOW_TESTED,
    confusion,
    count,
    effect,
    outcome_bar,
    second_bars,
    token_bars,
)
from harness.report.run_page import model_and_questions, settings_lines
from harness.report.tables import p_value
from harness.store import read_manifest

if TYPE_CHECKING:
    from harness.comparison import RunComparison
    from harness.scoring.compare import Difference


def comparison_page(found: RunComparison) -> str:
    """A comparison's page as HTML.

    Raises:
        RunError: a run has no manifest.
    """
    sides = {"A": found.a, "B": found.b}
    manifests = {name: read_manifest(side.folder) for name, side in sides.items()}
    names = {name: f"{name}, {side.folder.resolve().name}" for name, side in sides.items()}
    records = {"A": [a for a, _ in found.records], "B": [b for _, b in found.records]}
    prefixes = {name: read_prefixes(made["settings"]) for name, made in manifests.items()}
    return render(
        "comparison.html.jinja",
        title=f"{found.b.folder.resolve().name} against {found.a.folder.resolve().name}",
        lead=f"Two runs on questions {model_and_questions(manifests['A'])[1]}",
        headline=_headline(found.scores.macro),
        said=_said(found),
        facts=_facts(found),
        told_apart=list(_told_apart(found)),
        warnings=list(_warnings(found, known_prefixes=all(prefixes.values()))),
        effects=_effects(found.scores.types, found.scores.tasks),
        confusion=confusion(records["A"]),
        bars=[
            Bars(
                "Outcomes",
                tuple(outcome_bar(names[name], side.outcomes) for name, side in sides.items()),
                same_length=True,
            ),
            *token_bars("Tokens", ((names[name], of) for name, of in records.items())),
            *second_bars("Seconds", ((names[name], side.cost) for name, side in sides.items())),
        ],
        settings=[
            Fact(f"{name}: {line.name}", line.value)
            for name, manifest in manifests.items()
            for line in settings_lines(manifest)
        ],
        table=comparison_table(found.records, prefixes),
    )


def _headline(macro: Difference | None) -> Effects:
    """The macro score's difference, on a scale of its own."""
    rows = [effect("Macro score, B - A", macro)] if macro else []
    return Effects("", "", tuple(rows), reach_of(rows))


def _said(found: RunComparison) -> str:
    """What may be said of it."""
    macro = found.scores.macro
    if macro is None:
        return "No task could be scored in both runs."
    if effect("", macro).told:
        said = f"B is {'better' if macro.difference > 0 else 'worse'} than A"
    elif found.changes:
        said = "Whether B is better or worse than A cannot be told"
    else:
        said = "No question's score differs"
    said += f" (p {p_value(macro.p)})."
    if macro.detectable:
        said += f" A difference of {macro.detectable:.3f} would be found 8 times in 10."
    return said


def _facts(found: RunComparison) -> list[Fact]:
    flipped = [change.score_b > change.score_a for change in found.changes if change.flipped]
    in_part = [change.score_b > change.score_a for change in found.changes if not change.flipped]
    return [
        Fact("Questions in both", f"{found.scores.n:,}"),
        Fact("Wrong → right", f"{sum(flipped):,}"),
        Fact("Right → wrong", f"{len(flipped) - sum(flipped):,}"),
        Fact("Better, worse in part", f"{sum(in_part):,}, {len(in_part) - sum(in_part):,}"),
    ]


def _told_apart(found: RunComparison) -> Iterator[Fact]:
    """The runs, and the settings that they do not share."""
    yield Fact("A", str(found.a.folder))
    yield Fact("B", str(found.b.folder))
    for name, (a, b) in found.named_settings.items():
        yield Fact(name, f"{a} → {b}")


def _warnings(found: RunComparison, *, known_prefixes: bool) -> Iterator[str]:
    """What keeps the difference from being taken as it stands."""
    for name, side in (("A", found.a), ("B", found.b)):
        if left_out := side.answered - found.scores.n:
            yield f"{count(left_out, 'question')} that only {name} answered are left out"
    yield from found.scores.left_out()
    if not found.settings:
        yield "both runs have the same settings"
    if not known_prefixes:
        yield "the bank or the prompts have changed since a run: not all shared prefixes are shown"


def _effects(types: Sequence[Difference], tasks: Sequence[Difference]) -> list[Effects]:
    """Differences by type and by task, on two scales."""
    groups = {
        "By task type": tuple(effect(one.name, one) for one in types),
        "By task": tuple(effect(one.name, one) for one in tasks),
    }
    what = f"B - A; {HOW_TESTED}"
    return [Effects(name, what, rows, reach_of(rows)) for name, rows in groups.items() if rows]
