"""Plans: files that name a baseline's settings, and arms that each change some of them."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

import msgspec

from harness.ablation.findings import BASELINE, NOISE, Arm
from harness.engines import ENGINES
from harness.errors import HarnessError
from harness.files import load_yaml
from harness.manifest import RunOptions, choose_engine
from harness.preset import check_settings
from harness.strategies import choose_strategy

_NAME = re.compile(r"[\w-][\w.-]{0,79}", re.ASCII)
_TAKEN = ("noise-", "ablation.json", "report.html")
"""What names may not begin with: an arm's name is a folder beside these."""
_OF_ALL = ("limit", "skip_bad", "task_type")
"""Settings that decide which questions are asked: arms are compared on the same ones."""
_SETTINGS = {field.name for field in fields(RunOptions)} - {"questions", "order"}


@dataclass(frozen=True, slots=True)
class PlannedArm(Arm):
    """An arm, and how its questions are to be run."""

    options: RunOptions


@dataclass(frozen=True, slots=True)
class AblationPlan:
    """The baseline first, then what is compared with it, in the order of the file."""

    path: Path
    description: str
    arms: tuple[PlannedArm, ...]
    digest: str
    """SHA-256 of the file."""

    def place(self, arm: Arm) -> str:
        """Where in the file an arm stands, for messages."""
        return _place(self.path, arm.name)

    def noise(self) -> Iterator[PlannedArm]:
        """The baseline in other batches: of another size, in another order, by another seed."""
        baseline = self.arms[0]
        options = baseline.options
        size = choose_engine(options)[1].batch_size
        sizes = (max(size // 2, 1), size * 2, size)
        drawn = options.temperature > 0 or choose_strategy(options.strategy).TEMPERATURE > 0
        for order, (name, batch_size) in enumerate(zip(NOISE, sizes, strict=True), 1):
            seed = options.seed + (order if drawn else 0)
            changed = replace(options, order=order, batch_size=batch_size, seed=seed)
            yield replace(baseline, name=name, options=changed)


def read_plan(path: Path) -> AblationPlan:
    """Reads a plan of arms.

    Raises:
        HarnessError: it cannot be read, names a setting that there is none of or a value that
            there cannot be, or has an arm that changes nothing.
    """
    content = load_yaml(path, _PlanFile, HarnessError)
    if BASELINE in content.arms:
        raise HarnessError(f"{path}: arms: 'baseline' is the baseline's name")
    if not content.arms:
        raise HarnessError(f"{path}: arms: there are none; give at least one")
    for name, changes in content.arms.items():
        if of_all := sorted(set(changes) & set(_OF_ALL)):
            raise HarnessError(
                f"{_place(path, name)}: {of_all[0]} holds for all arms; give it under baseline"
            )
    arms = [_arm(path, BASELINE, content.questions, {}, content.baseline)]
    for name, changes in content.arms.items():
        arm = _arm(path, name, content.questions, content.baseline, changes)
        for other in arms:
            if other.options == arm.options:
                raise HarnessError(
                    f"{_place(path, name)}: has the settings of '{other.name}'; change one, or "
                    "leave it out"
                )
        arms.append(arm)
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    return AblationPlan(path, content.description, tuple(arms), digest)


def _arm(
    path: Path, name: str, questions: str, baseline: Mapping[str, Any], changes: dict[str, Any]
) -> PlannedArm:
    place = _place(path, name)
    if not _NAME.fullmatch(name) or name.startswith(_TAKEN):
        raise HarnessError(
            f"{place}: a name is letters, digits, dashes, underscores and, but not first, dots, 80 "
            f"at most; and it does not begin as {', '.join(_TAKEN)} do"
        )
    said = {**baseline, **changes}
    if unknown := sorted(set(said) - _SETTINGS):
        raise HarnessError(
            f"{place}: there is no setting '{unknown[0]}'; there are {', '.join(sorted(_SETTINGS))}"
        )
    try:
        options = msgspec.convert(said, RunOptions)
        options = replace(
            options, questions=Path(questions), settings=check_settings(options.settings)
        )
    except (msgspec.ValidationError, ValueError) as problem:
        raise HarnessError(f"{place}: {problem}") from None
    if options.engine not in (None, *ENGINES):
        raise HarnessError(
            f"{place}: no engine is called '{options.engine}'; there are {', '.join(ENGINES)}"
        )
    return PlannedArm(name, changes, options)


def _place(path: Path, name: str) -> str:
    return f"{path}: {name if name == BASELINE else f'arms.{name}'}"


class _PlanFile(msgspec.Struct, forbid_unknown_fields=True):
    arms: dict[str, dict[str, Any]]
    questions: str = "builtin"
    baseline: dict[str, Any] = msgspec.field(default_factory=dict)
    description: str = ""
