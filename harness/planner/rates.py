"""How fast a machine computes prompts and completions: measured, or from its data sheet."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from itertools import pairwise
from pathlib import Path
from typing import Annotated, TypeAlias

import msgspec

from harness.checkpoint import Config
from harness.engines import EngineSettings
from harness.errors import HarnessError
from harness.planner.memory import float_bytes, kv_bytes, linear_parameters, weight_bytes
from harness.preset import Machine
from harness.store import write_json

_PREFILL_EFFICIENCY = 0.62
_DECODE_EFFICIENCY = 0.72
_ALL_REDUCES_PER_LAYER = 2
_ALL_REDUCE_LATENCY = 20e-6
_REQUEST = 0.001
_OPENING = 300.0


_Seconds: TypeAlias = Annotated[float, msgspec.Meta(ge=0, le=10**9)]
"""Checked where a file is read, not in Python."""


@dataclass(frozen=True, slots=True)
class Rates:
    """Seconds of an engine's work on one machine with one model."""

    prompt_token: _Seconds
    """Seconds a prompt token computed."""
    step: _Seconds
    """Seconds a decoding step, whatever the batch."""
    sequence_step: _Seconds
    """And for each sequence in it."""
    request: _Seconds
    """Seconds a request, for what is neither."""
    opening: _Seconds
    """Until the engine is ready."""
    source: str
    """Where the figures are from."""
    engine: str = ""
    """What was measured: an engine's name; empty for an estimate."""
    model: str = ""
    """Fingerprint of the model measured."""
    steps: tuple[tuple[int, _Seconds], ...] = ()
    """Sequences in a decoding step and its seconds, ascending, where that was measured."""
    assumptions: tuple[str, ...] = ()
    """What an estimate rests on, each with its source."""

    def step_seconds(self, size: int) -> float:
        """Time of one decoding step with so many sequences: as measured, straight lines between."""
        for (less, short), (more, long) in pairwise(self.steps):
            if less <= size <= more:
                return short + (long - short) * (size - less) / (more - less)
        return self.step + self.sequence_step * size


def estimated_rates(
    config: Config, settings: EngineSettings, machine: Machine, context: int
) -> Rates:
    """A roofline (Williams et al., 2009) with the all-reduces of tensor parallelism, derated.

    Args:
        config: the model's.
        settings: the preset's.
        machine: the preset's.
        context: tokens that a sequence being decoded has before it, on average.

    Raises:
        HarnessError: the machine's figures are not known.
    """
    alone = settings.tensor_parallel == 1
    if not (
        machine.accelerators
        and machine.tflops
        and machine.bandwidth_gb_s
        and (alone or machine.link_gb_s)
    ):
        raise HarnessError(
            f"nothing is known of the speed of {machine.name}; measure it with: "
            "shopharness calibrate MODEL --preset PRESET --out FILE, and plan with --rates FILE"
        )
    parallel, width = settings.tensor_parallel, float_bytes(config, settings)
    per_token = 0.0
    latency = 0.0
    if parallel > 1:
        reduces = _ALL_REDUCES_PER_LAYER * config.num_hidden_layers
        moved = reduces * config.hidden_size * width * 2 * (parallel - 1) / parallel
        per_token = moved / (machine.link_gb_s * 1e9)
        latency = reduces * _ALL_REDUCE_LATENCY
    bandwidth = machine.bandwidth_gb_s * 1e9
    compute = 2 * linear_parameters(config) / (parallel * machine.tflops * 1e12)
    held = weight_bytes(config, width) / parallel
    keys = kv_bytes(config, parallel, width)
    return Rates(
        prompt_token=(compute + per_token) / _PREFILL_EFFICIENCY,
        step=(held / bandwidth + latency) / _DECODE_EFFICIENCY,
        sequence_step=(per_token + context * keys / bandwidth) / _DECODE_EFFICIENCY,
        request=_REQUEST,
        opening=_OPENING,
        source=f"roofline of {machine.name}, derated: predicted, not measured",
        assumptions=(
            f"{machine.bandwidth_gb_s:g} GB/s and {machine.tflops:g} TFLOP/s an accelerator, "
            f"{machine.link_gb_s:g} GB/s between two: {machine.source}",
            f"prompts are computed at {_PREFILL_EFFICIENCY:.0%} and answers at "
            f"{_DECODE_EFFICIENCY:.0%} of the roofline: an assumption of this project",
            f"{_ALL_REDUCES_PER_LAYER} all-reduces a layer (Megatron-LM, Shoeybi et al., 2019) of "
            f"{_ALL_REDUCE_LATENCY * 1e6:.0f} µs and their bytes: the latency is an assumption",
            f"{context:,} tokens of context where an answer is decoded: these questions' mean",
            f"{_OPENING / 60:.0f} minutes to load, {_REQUEST * 1e3:g} ms a request: an assumption",
        ),
    )


def read_rates(path: Path) -> Rates:
    """Rates that ``shopharness calibrate`` stored.

    Raises:
        HarnessError: the file cannot be read or holds something else.
    """
    try:
        rates = msgspec.json.decode(path.read_bytes(), type=Rates)
        if any(less >= more for (less, _), (more, _) in pairwise(rates.steps)):
            raise ValueError("its steps do not ascend")
    except OSError as problem:
        raise HarnessError(f"{path}: cannot be read: {problem.strerror}") from None
    except (ValueError, RecursionError) as problem:
        raise HarnessError(
            f"{path}: holds no rates: {problem}; make it with shopharness calibrate"
        ) from None
    return rates


def write_rates(rates: Rates, path: Path) -> None:
    """Stores rates for the planner."""
    path.parent.mkdir(parents=True, exist_ok=True)
    write_json(path, asdict(rates))
