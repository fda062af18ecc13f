"""From files and names to a plan."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path

from harness.builtin import model_path
from harness.checkpoint import Config, read_checkpoint
from harness.engines import EngineSettings, open_engine
from harness.errors import ModelError
from harness.fewshot import read_bank
from harness.model import identify
from harness.planner.calibration import Calibration
from harness.planner.memory import plan_memory
from harness.planner.plan import Plan, plan_run
from harness.planner.rates import Rates, estimated_rates, read_rates
from harness.planner.tokens import count_tokens, token_counter
from harness.preset import Preset, read_preset
from harness.question import read_questions
from harness.scoring.aggregate import TRACKS
from harness.solver import Solver


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be planned, by the names a person gives."""

    questions: Path
    preset: str
    model: str = ""
    """Empty for the model that the preset is made for."""
    bank: str = "per-type"
    rates: Path | None = None
    skip_bad: bool = False


def make_plan(wish: Wish) -> Plan:
    """Plans a run.

    Raises:
        HarnessError: a file cannot be used, no model is known, or the machine's speed is not.
    """
    preset = read_preset(wish.preset)
    settings = EngineSettings(model=wish.model, **preset.settings)
    folder = model_path(wish.model) if wish.model else None
    config, weights = _model(preset, folder)
    count, counted = token_counter(folder)
    asked = list(read_questions(wish.questions, skip_bad=wish.skip_bad))
    rates = (
        read_rates(wish.rates) if wish.rates else estimated_rates(config, settings, preset.machine)
    )
    solver = Solver(read_bank(wish.bank))
    of_tracks = {
        number: [one for one in asked if one.track == name]
        for number, name in enumerate(TRACKS, start=1)
    }
    return plan_run(
        count_tokens(asked, solver, count),
        {number: count_tokens(own, solver, count) for number, own in of_tracks.items() if own},
        plan_memory(config, settings, preset.machine, weights),
        rates,
        settings,
        (
            counted,
            "an answer is as long as the truth, or half of what is allowed",
            "a batch takes twice its mean answer's steps; a choice takes one",
        ),
    )


def calibrate(model: str, preset_name: str) -> Rates:
    """Measures a preset's engine with a model, here and now.

    Raises:
        HarnessError: the model or the preset cannot be used, or the engine fails.
    """
    preset = read_preset(preset_name)
    folder = model_path(model)
    fingerprint = identify(folder).fingerprint
    settings = EngineSettings(model=str(folder), **preset.settings)
    started = time.perf_counter()
    engine = open_engine(preset.engine, settings)
    opening = time.perf_counter() - started
    source = f"measured on this machine: engine {preset.engine}, preset {preset.name}"
    try:
        calibration = Calibration(engine, settings.batch_size)
        return calibration.measure(opening, source, preset.engine, fingerprint)
    finally:
        engine.close()


def _model(preset: Preset, folder: Path | None) -> tuple[Config, int]:
    """The model's configuration, and its weights' bytes if there are any."""
    if folder is None:
        if preset.model is None:
            raise ModelError(f"preset {preset.name} is made for no model; name one with --model")
        return preset.model, 0
    found = read_checkpoint(folder)
    if found.config is None or found.problems:
        what, remedy = found.problems[0]
        raise ModelError(f"{folder}: {what}; {remedy}")
    return found.config, found.size
