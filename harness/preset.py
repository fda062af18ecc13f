"""Presets: an engine with its settings, for a machine whose figures the planner knows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import fields
from math import isfinite
from pathlib import Path
from typing import Annotated, Any, TypeAlias

import msgspec
import yaml

from harness.checkpoint import Config
from harness.engines import ENGINES, EngineSettings
from harness.errors import HarnessError
from harness.files import load_yaml

PRESETS = Path(__file__).parent / "presets"
_NOT_A_PRESETS = ("model", "adapter", "temperature", "seed")
DTYPES = ("auto", "float32", "float16", "bfloat16")
SETTINGS = tuple(f.name for f in fields(EngineSettings) if f.name not in _NOT_A_PRESETS)
"""What a preset may set, and ``--set`` too."""


_Count: TypeAlias = Annotated[int, msgspec.Meta(ge=0, le=10**6)]
_Figure: TypeAlias = Annotated[float, msgspec.Meta(ge=0, le=10**9)]
"""No infinity, and no number that is none."""


class Machine(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A machine's figures. Zero where nobody knows, for ``shopharness calibrate`` to measure."""

    name: str
    accelerators: _Count = 0
    """0: it computes on its CPU."""
    memory_gib: _Figure = 0.0
    """Of one accelerator, as a program sees it."""
    bandwidth_gb_s: _Figure = 0.0
    """Of one accelerator's memory."""
    tflops: _Figure = 0.0
    """Of one accelerator, dense, in the preset's dtype."""
    link_gb_s: _Figure = 0.0
    """Between two accelerators."""
    compute_capability: _Figure = 0.0
    """NVIDIA's number; bfloat16 needs 8.0."""
    source: str = ""
    """Where the figures are from."""


class Preset(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A named choice of engine and settings."""

    about: str
    engine: str
    machine: Machine
    settings: dict[str, Any] = {}
    """Fields of ``EngineSettings``."""
    model: Config | None = None
    """The model it is made for, for planning without its files."""
    name: str = ""


def preset_names() -> list[str]:
    """The presets that come with the project."""
    return sorted(path.stem for path in PRESETS.glob("*.yaml"))


def read_preset(name: str) -> Preset:
    """Reads and checks a preset.

    Args:
        name: one of ``preset_names()``, or the path of a YAML file.

    Raises:
        HarnessError: no such preset, or a field is missing, unknown or mistyped.
    """
    path = Path(name) if name.endswith((".yaml", ".yml")) else PRESETS / f"{name}.yaml"
    if path.parent == PRESETS and not path.exists():
        raise HarnessError(
            f"--preset: there is no '{name}'; there are {', '.join(preset_names())}, "
            "or name a YAML file"
        )
    preset = load_yaml(path, Preset, HarnessError)
    if preset.engine not in ENGINES:
        raise HarnessError(
            f"{path}: engine: there is no '{preset.engine}'; there are {', '.join(ENGINES)}"
        )
    try:
        settings = check_settings(preset.settings)
    except ValueError as problem:
        raise HarnessError(f"{path}: settings: {problem}") from None
    return msgspec.structs.replace(preset, settings=settings, name=path.stem)


def parse_settings(given: Iterable[str]) -> dict[str, Any]:
    """Settings given as ``name=value``.

    Raises:
        HarnessError: one has no value, an unknown name or a value of the wrong kind.
    """
    settings: dict[str, Any] = {}
    for one in given:
        name, equals, value = one.partition("=")
        try:
            if not equals:
                raise ValueError(f"'{one}' is not NAME=VALUE")
            settings.update(check_settings({name: yaml.safe_load(value)}))
        except (ValueError, yaml.YAMLError) as problem:
            raise HarnessError(f"--set: {problem}") from None
        except RecursionError:
            raise HarnessError(f"--set: {name}: nested too deeply") from None
    return settings


def check_settings(settings: Mapping[str, Any]) -> dict[str, Any]:
    """The same settings, as the kinds that ``EngineSettings`` has.

    Raises:
        ValueError: one has an unknown name or a value of the wrong kind.
    """
    for name in settings:
        if name not in SETTINGS:
            raise ValueError(f"there is no '{name}'; there are {', '.join(SETTINGS)}")
    try:
        whole = msgspec.convert({"model": "", **settings}, EngineSettings)
    except msgspec.ValidationError as problem:
        raise ValueError(str(problem)) from None
    checked = {name: getattr(whole, name) for name in settings}
    for name, value in checked.items():
        if isinstance(value, (int, float)) and not (value >= 0 and isfinite(value)):
            raise ValueError(f"{name}: {value} is {'below zero' if value < 0 else 'no number'}")
    share = checked.get("memory_utilization", 1.0)
    if not 0 < share <= 1:
        raise ValueError(f"memory_utilization: {share} is no share above 0 and up to 1")
    if checked.get("dtype", "auto") not in DTYPES:
        raise ValueError(f"dtype: there is no '{checked['dtype']}'; there are {', '.join(DTYPES)}")
    return checked
