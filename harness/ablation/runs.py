"""An ablation's runs: one for each arm, with what arms have in common asked once."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from harness.ablation.findings import FILE, Ablation, compare_with_baseline
from harness.ablation.plan import AblationPlan, PlannedArm, read_plan
from harness.engines.pool import EnginePool
from harness.errors import HarnessError, RunError
from harness.pipeline import PreparedRun, prepare_run, run_prepared
from harness.report.pages import write_report
from harness.reuse import Asked, reusable
from harness.store import write_json


@dataclass(frozen=True, slots=True)
class Share:
    """How much an arm asks, and how much of it an earlier one has asked already."""

    name: str
    questions: int
    requests: int
    known: int
    """Requests that an earlier arm makes too, of the same engine and model."""


def shares(plan: AblationPlan) -> Iterator[Share]:
    """What each arm would add, without asking anything.

    Raises:
        HarnessError: bad questions, bank, preset or model.
    """
    for _, asked, taken in _prepare(plan):
        yield Share(
            asked.name,
            len(asked.prepared),
            sum(len(question.requests) for question in asked.prepared),
            sum(len(q.requests) for q in asked.prepared if q.request.id in taken),
        )


def ablate(plan_file: Path, out: Path | None = None) -> Ablation:
    """Runs all arms of a plan, or what is left of them, and compares them with the baseline.

    Args:
        plan_file: The plan.
        out: The ablation's folder; by default `runs/ablation-` and a hash of the plan.

    Raises:
        HarnessError: bad plan, questions, bank, model or folder; a dead engine; an interruption.
    """
    plan = read_plan(plan_file)
    folder = out or Path("runs") / f"ablation-{plan.digest[:12]}"
    if (folder / "run.sqlite").exists():
        raise RunError(f"{folder}: holds a run, not an ablation; choose another --out")
    # All of them before the first is run: that may take hours.
    prepared = list(_prepare(plan))
    if all(question.truth is None for question in prepared[0][0].questions):
        _say("note: the questions come without truth; arms differ in outcomes and cost only")
    with EnginePool() as engines:
        for number, (made, asked, taken) in enumerate(prepared, 1):
            count = f"{len(taken)} of {len(made.prepared)} questions asked before"
            _say(f"arm {number} of {len(plan.arms)}, {asked.name}: {count}")
            known = {id: folder / name for id, name in taken.items()}
            run_prepared(made, folder / asked.name, engines=engines, known=known)
        for number, arm in enumerate(again := list(plan.noise()), 1):
            _say(f"noise {number} of {len(again)}: the baseline in other batches")
            run_prepared(prepare_run(arm.options), folder / arm.name, engines=engines)
    found = compare_with_baseline(folder, plan.description, plan.arms)
    write_json(folder / FILE, found.to_json())
    write_report(found)
    return found


def _prepare(plan: AblationPlan) -> Iterator[tuple[PreparedRun, Asked, dict[int, str]]]:
    """Each arm as it is asked, and the questions whose completions are an earlier arm's."""
    earlier: list[Asked] = []
    for arm in plan.arms:
        made = _prepared(plan, arm)
        asked = Asked(arm.name, made.settings, made.prepared)
        taken = reusable(asked, earlier)
        earlier.append(asked)
        yield made, asked, taken


def _prepared(plan: AblationPlan, arm: PlannedArm) -> PreparedRun:
    try:
        return prepare_run(arm.options)
    except HarnessError as problem:
        raise type(problem)(f"{plan.place(arm)}: {problem}") from None


def _say(line: str) -> None:
    print(line, file=sys.stderr)
