"""Presets: what ships, what overrides what, and what is refused."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from harness import HarnessError, RunOptions
from harness.manifest import choose_engine
from harness.preset import SETTINGS, parse_settings, preset_names, read_preset


@pytest.mark.parametrize("name", preset_names())
def test_each_preset_is_whole(name: str) -> None:
    preset = read_preset(name)
    assert preset.name == name
    assert preset.about.endswith(".")
    assert set(preset.settings) <= set(SETTINGS)
    engine, settings = choose_engine(RunOptions(preset=name))
    assert engine == preset.engine
    for field, value in preset.settings.items():
        assert getattr(settings, field) == value


def test_the_competitions_preset_fits_its_cards() -> None:
    preset = read_preset("4xt4-qwen2-72b")
    assert preset.engine == "vllm"
    assert preset.settings["tensor_parallel"] == preset.machine.accelerators == 4
    assert preset.settings["dtype"] == "float16"
    assert preset.settings["attention_backend"] == "TRITON_ATTN"


def test_options_override_the_preset_and_settings_override_both() -> None:
    options = RunOptions(preset="cpu-vllm", batch_size=3, device="cpu", dtype="bfloat16")
    engine, settings = choose_engine(options)
    assert (engine, settings.batch_size, settings.dtype) == ("vllm", 3, "bfloat16")
    assert settings.block_size == 32
    options = replace(options, engine="transformers", settings={"block_size": 64, "batch_size": 5})
    engine, settings = choose_engine(options)
    assert (engine, settings.batch_size, settings.block_size) == ("transformers", 5, 64)


def test_without_a_preset_defaults_hold() -> None:
    engine, settings = choose_engine(RunOptions())
    assert (engine, settings.batch_size, settings.prefix_cache) == ("transformers", 16, True)


def test_settings_from_the_command_line_are_typed() -> None:
    given = ["context=4096", "memory_utilization=0.8", "prefix_cache=false", "device=cuda:1"]
    assert parse_settings(given) == {
        "context": 4096,
        "memory_utilization": 0.8,
        "prefix_cache": False,
        "device": "cuda:1",
    }


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ("contxt=1", "there is no 'contxt'; there are device, dtype"),
        ("context=long", "Expected `int`, got `str` - at `$.context`"),
        ("model=x", "there is no 'model'"),
        ("batch_size=0", "Expected `int` >= 1 - at `$.batch_size`"),
        ("tensor_parallel=0", "Expected `int` >= 1 - at `$.tensor_parallel`"),
        ("context=[", "while parsing"),
        ("kv_cache_gib=-1", "kv_cache_gib: -1.0 is below zero"),
        ("kv_cache_gib=.nan", "kv_cache_gib: nan is no number"),
        ("memory_utilization=90", "memory_utilization: 90.0 is no share above 0 and up to 1"),
        ("dtype=bf16", "dtype: there is no 'bf16'; there are auto, float32, float16, bfloat16"),
        ("context=" + "[" * 5000, "context: nested too deeply"),
    ],
)
def test_a_wrong_setting_is_refused(given: str, words: str) -> None:
    with pytest.raises(HarnessError) as caught:
        parse_settings([given])
    assert str(caught.value).startswith("--set: ")
    assert words in str(caught.value)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("engine: vllm\nmachine: {name: x}", "Object missing required field `about`"),
        ("about: A.\nengine: vlmm\nmachine: {name: x}", "engine: there is no 'vlmm'"),
        ("about: A.\nengine: vllm\nmachine: {}", "missing required field `name` - at `$.machine`"),
        (
            "about: A.\nengine: vllm\nmachine: {name: x}\nsetings: {}",
            "Object contains unknown field `setings`",
        ),
        (
            "about: A.\nengine: vllm\nmachine: {name: x, tflops: .inf}",
            "Expected `float` <= 1000000000",
        ),
        ("about: 2020-13-45", "not valid YAML: month must be in 1..12"),
        ("about: " + "[" * 5000, "not valid YAML: nested too deeply"),
        (
            "about: A.\nengine: vllm\nmachine: {name: x}\nsettings: {seed: 1}",
            "settings: there is no 'seed'",
        ),
        (
            "about: A.\nengine: vllm\nmachine: {name: x}\nsettings: {batch_size: few}",
            "settings: Expected `int`, got `str` - at `$.batch_size`",
        ),
    ],
)
def test_a_wrong_preset_file_is_refused(tmp_path: Path, text: str, words: str) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text(text, "utf-8")
    with pytest.raises(HarnessError) as caught:
        read_preset(str(path))
    assert str(caught.value).startswith(f"{path}: ")
    assert words in str(caught.value)
