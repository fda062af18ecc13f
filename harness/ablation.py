"""Ablations: a baseline, arms that each change some of its settings, and what each change does.

Every arm is a run of its own in the ablation's folder, so that a killed ablation goes on where it
was. What an earlier arm has asked already, of the same engine and model, is not asked again. The
baseline is run again in other batches and orders: differences no larger than those that this makes
are noise.
"""

from __future__ import annotations

import hashlib
import re
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

import msgspec

from harness.cost import Cost, sum_costs
from harness.engines.pool import EnginePool
from harness.errors import HarnessError
from harness.files import load_yaml
from harness.manifest import RunOptions, choose_engine
from harness.pipeline import prepare_run, run
from harness.results import count_outcomes, read_answers
from harness.reuse import Asked, reusable
from harness.scoring import Sample, score_outputs
from harness.scoring.compare import Comparison, compare_arms
from harness.store import read_manifest, write_json
from harness.strategies import choose_strategy
from tasks.base import Outcome

BASELINE = "baseline"
_NOISE = "noise-"
_NOISE_RUNS = 3
_NAME = re.compile(r"[\w-][\w.-]*", re.ASCII)
_FIELDS = {field.name for field in fields(RunOptions)} - {"questions", "order"}


@dataclass(frozen=True, slots=True)
class Arm:
    """One way to run the questions."""

    name: str
    options: RunOptions
    mend: bool = True
    """False: what the model said is scored as it is."""


@dataclass(frozen=True, slots=True)
class AblationPlan:
    """The baseline first, then what is compared with it, in the order of the file."""

    description: str
    arms: tuple[Arm, ...]
    digest: str
    """SHA-256 of the file."""


@dataclass(frozen=True, slots=True)
class Share:
    """How much an arm asks, and how much of it an earlier one has asked already."""

    name: str
    questions: int
    requests: int
    known: int
    """Requests that an earlier arm makes too, of the same engine and model."""


@dataclass(frozen=True, slots=True)
class ArmResult:
    """An arm's scores and costs."""

    name: str
    macro: float | None
    outcomes: dict[Outcome, int]
    cost: Cost
    """Tokens of all its questions, those of completions taken over too; seconds of its own."""
    comparison: Comparison | None
    """With the baseline; None for the baseline itself."""


@dataclass(frozen=True, slots=True)
class Ablation:
    """What an ablation found."""

    folder: Path
    description: str
    arms: tuple[ArmResult, ...]
    """The baseline first."""
    noise: dict[str, float]
    """By "macro" and task type: the largest difference that other batches and orders made."""

    def resolved(self, name: str, difference: float) -> bool:
        """Whether a difference of the macro score or of a type is larger than noise alone makes."""
        return abs(difference) > self.noise.get(name, 0.0)

    def to_json(self) -> dict[str, Any]:
        """A JSON document."""
        return {
            "out": str(self.folder),
            "description": self.description,
            "noise": self.noise,
            "arms": [
                {
                    "name": arm.name,
                    "macro": arm.macro,
                    "outcomes": arm.outcomes,
                    "cost": arm.cost.to_json(),
                    "comparison": arm.comparison and self._compared(arm.comparison),
                }
                for arm in self.arms
            ],
        }

    def _compared(self, comparison: Comparison) -> dict[str, Any]:
        document = comparison.to_json()
        for one in [document["macro"], *document["types"]]:
            if one:
                one["resolved"] = self.resolved(one["name"], one["difference"])
        return document


def read_plan(path: Path) -> AblationPlan:
    """Reads a plan of arms.

    Raises:
        HarnessError: it cannot be read, names a setting that there is none of, or one twice.
    """
    content = load_yaml(path, _PlanFile, HarnessError)
    if BASELINE in content.arms:
        raise HarnessError(f"{path}: arms: 'baseline' is the baseline's name")
    if not content.arms:
        raise HarnessError(f"{path}: arms: there are none; give at least one")
    asked = {BASELINE: {}, **content.arms}
    arms = [
        _arm(path, name, content.questions, {**content.baseline, **changed})
        for name, changed in asked.items()
    ]
    return AblationPlan(
        content.description, tuple(arms), hashlib.sha256(path.read_bytes()).hexdigest()
    )


def shares(plan: AblationPlan) -> Iterator[Share]:
    """What each arm would add, without asking anything."""
    earlier: list[Asked] = []
    for arm in plan.arms:
        made = prepare_run(arm.options)
        asked = Asked(arm.name, made.settings, made.prepared)
        taken = reusable(asked, earlier)
        earlier.append(asked)
        yield Share(
            arm.name,
            len(made.prepared),
            sum(len(question.requests) for question in made.prepared),
            sum(len(q.requests) for q in made.prepared if q.request.id in taken),
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
    again = [_noise_arm(plan.arms[0], number) for number in range(1, _NOISE_RUNS + 1)]
    with EnginePool() as engines:
        earlier: list[Asked] = []
        for number, arm in enumerate(plan.arms, 1):
            made = prepare_run(arm.options)
            asked = Asked(arm.name, made.settings, made.prepared)
            taken = reusable(asked, earlier)
            earlier.append(asked)
            count = f"{len(taken)} of {len(made.prepared)} questions asked before"
            _say(f"arm {number} of {len(plan.arms)}, {arm.name}: {count}")
            known = {id: folder / name for id, name in taken.items()}
            run(arm.options, folder / arm.name, engines=engines, known=known)
        for number, arm in enumerate(again, 1):
            _say(f"noise {number} of {len(again)}: the baseline in other batches")
            run(arm.options, folder / arm.name, engines=engines)
    ablation = _compare(plan, again, folder)
    write_json(folder / "ablation.json", ablation.to_json())
    return ablation


def _arm(path: Path, name: str, questions: str, changed: Mapping[str, Any]) -> Arm:
    place = f"{path}: arms.{name}"
    if not _NAME.fullmatch(name) or name.startswith(_NOISE):
        raise HarnessError(
            f"{place}: a name is letters, digits, dots, dashes and underscores, and does not begin "
            f"with '{_NOISE}'"
        )
    said = dict(changed)
    mend = said.pop("mend", True)
    unknown = sorted(set(said) - _FIELDS)
    if unknown:
        raise HarnessError(
            f"{place}: there is no setting '{unknown[0]}'; there are {', '.join(sorted(_FIELDS))} "
            "and mend"
        )
    try:
        options = msgspec.convert(said, RunOptions)
    except msgspec.ValidationError as problem:
        raise HarnessError(f"{place}: {problem}") from None
    return Arm(name, replace(options, questions=Path(questions)), bool(mend))


def _noise_arm(baseline: Arm, number: int) -> Arm:
    """The baseline in other batches: of another size, in another order, by another seed."""
    options = baseline.options
    size = choose_engine(options)[1].batch_size
    sizes = (max(size // 2, 1), size * 2, size)
    sampled = options.temperature or choose_strategy(options.strategy).TEMPERATURE
    seed = options.seed + number if sampled else 0
    changed = replace(
        options, order=number, batch_size=sizes[number % len(sizes)], seed=seed or options.seed
    )
    return replace(baseline, name=f"{_NOISE}{number}", options=changed)


def _compare(plan: AblationPlan, again: Sequence[Arm], folder: Path) -> Ablation:
    samples: dict[str, tuple[Sample, ...]] = {}
    results: dict[str, ArmResult] = {}
    for arm in (*plan.arms, *again):
        found = read_answers(folder / arm.name, mend=arm.mend)
        answers = found.answers
        report = score_outputs(found.questions, [answer.answer for answer in answers])
        samples[arm.name] = tuple(report.samples)
        costs = read_manifest(folder / arm.name).get("costs", [])
        cost = replace(
            sum_costs(costs),
            answered=len(answers),
            prompt_tokens=sum(answer.prompt_tokens for answer in answers),
            cached_tokens=sum(answer.cached_tokens for answer in answers),
            new_tokens=sum(answer.new_tokens for answer in answers),
        )
        outcomes = count_outcomes(answer.outcome for answer in answers)
        results[arm.name] = ArmResult(arm.name, report.scores.macro, outcomes, cost, None)
    baseline, *others = (arm.name for arm in plan.arms)
    compared = compare_arms(
        samples[baseline], {name: samples[name] for name in others}, by_task=False
    )
    noise = compare_arms(
        samples[baseline], {arm.name: samples[arm.name] for arm in again}, by_task=False
    )
    return Ablation(
        folder,
        plan.description,
        (
            results[baseline],
            *(replace(results[name], comparison=compared[name]) for name in others),
        ),
        _largest(noise.values()),
    )


def _largest(comparisons: Iterable[Comparison]) -> dict[str, float]:
    """By name, the largest difference in either direction."""
    found: dict[str, float] = {}
    for comparison in comparisons:
        for one in (comparison.macro, *comparison.types):
            if one:
                found[one.name] = max(found.get(one.name, 0.0), abs(one.difference))
    return found


def _say(line: str) -> None:
    print(line, file=sys.stderr)


@dataclass
class _PlanFile:
    arms: dict[str, dict[str, Any]]
    questions: str = "builtin"
    baseline: dict[str, Any] = field(default_factory=dict)
    description: str = ""
