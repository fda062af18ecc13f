"""From files and names to a plan."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from harness.builtin import model_path
from harness.checkpoint import Config, read_checkpoint
from harness.engines import EngineSettings, open_engine
from harness.errors import ModelError, QuestionError
from harness.fewshot import read_bank
from harness.model import identify
from harness.planner.calibration import Calibration
from harness.planner.memory import plan_memory
from harness.planner.plan import Plan, plan_run
from harness.planner.rates import Rates, estimated_rates, read_rates
from harness.planner.remedies import find_remedies
from harness.planner.schedule import Batches, Continuous, Schedule
from harness.planner.tokenizer import find_counter
from harness.planner.tokens import RouteTokens, count_tokens
from harness.preset import Preset, read_preset
from harness.question import Question, read_questions
from harness.scoring.aggregate import TRACKS
from harness.solver import Solver

_EXPECTED = (
    "an answer is as long as the truth, or half of what is allowed where the file has none: an "
    "assumption"
)
_LONGEST = "every answer is as long as allowed: the worst case"


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be planned, by the names a person gives."""

    questions: Path
    preset: str | Preset
    """A name, a YAML file, or what it holds."""
    model: str = ""
    """Empty for the model that the preset is made for."""
    bank: str = "per-type"
    rates: Path | None = None
    longest: bool = False
    """Whether every answer is taken to be as long as allowed."""
    uncached: bool = False
    """Whether the prefix cache is left off."""
    skip_bad: bool = False
    on_bad: Callable[[QuestionError], object] | None = None
    """Called with the error of each row left out."""


def make_plan(wish: Wish) -> Plan:
    """Plans a run.

    Raises:
        HarnessError: a file cannot be used, no model is known, or the machine's speed is not.
    """
    preset = wish.preset if isinstance(wish.preset, Preset) else read_preset(wish.preset)
    settings = EngineSettings(
        model=wish.model,
        **{**preset.settings, **({"prefix_cache": False} if wish.uncached else {})},
    )
    folder = model_path(wish.model) if wish.model else None
    config, weights = _model(preset, folder)
    count, counted = find_counter(folder, config.vocab_size)
    asked = list(read_questions(wish.questions, skip_bad=wish.skip_bad, on_bad=wish.on_bad))
    solver = Solver(read_bank(wish.bank))

    def tokens_of(questions: Sequence[Question]) -> list[RouteTokens]:
        return count_tokens(questions, solver, count, longest=wish.longest)

    tokens = tokens_of(asked)
    pairs = [pair for one in tokens for pair in zip(one.prompts, one.new, strict=True)]
    context = sum(prompt + new // 2 for prompt, new in pairs) // len(pairs)
    rates = (
        read_rates(wish.rates)
        if wish.rates
        else estimated_rates(config, settings, preset.machine, context)
    )
    memory = plan_memory(config, settings, preset.machine, weights)
    schedule = _schedule(preset, settings, memory.kv_tokens, max(map(sum, pairs)))
    names = enumerate(TRACKS, start=1)
    of_tracks = {number: [one for one in asked if one.track == name] for number, name in names}
    tokens_of_tracks = {number: tokens_of(own) for number, own in of_tracks.items() if own}

    def plan(most: int) -> Plan:
        """With no answer longer than that."""
        return plan_run(
            [route.capped(most) for route in tokens],
            {n: [route.capped(most) for route in own] for n, own in tokens_of_tracks.items()},
            memory,
            rates,
            settings,
            schedule,
            (counted, _LONGEST if wish.longest else _EXPECTED),
        )

    whole = plan(max(new for _, new in pairs))
    return replace(whole, remedies=find_remedies(whole, plan))


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


def _schedule(preset: Preset, settings: EngineSettings, room: int, longest: int) -> Schedule:
    """How the preset's engine puts requests together.

    Args:
        preset: names the engine.
        settings: the preset's.
        room: tokens that the KV cache holds.
        longest: tokens of the longest request.
    """
    if preset.engine != "vllm":
        return Batches(settings.batch_size)
    return Continuous(max(1, min(settings.batch_size, room // longest)), settings.batched_tokens)
