"""LoRA adapters: added exactly, or refused."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import torch

from harness.engines import EngineSettings, Message, Request, open_engine
from harness.engines.lora import add_adapter, read_adapter_config
from harness.errors import ModelError
from tests.adapter import RANK, make_random_adapter


@pytest.fixture
def adapter(tiny_model: Path, tmp_path: Path) -> Path:
    return make_random_adapter(tmp_path / "adapter", tiny_model)


def loaded(folder: Path) -> Any:
    from transformers import AutoModelForCausalLM

    return AutoModelForCausalLM.from_pretrained(folder, dtype="float32")


@pytest.mark.parametrize(
    ("changes", "scale"),
    [({"lora_alpha": 3}, 3 / RANK), ({"lora_alpha": 3, "use_rslora": True}, 3 / RANK**0.5)],
)
def test_the_product_of_each_pair_is_added_scaled(
    tiny_model: Path, tmp_path: Path, changes: dict[str, Any], scale: float
) -> None:
    from safetensors.torch import load_file

    folder = make_random_adapter(tmp_path / "adapter", tiny_model, **changes)
    pairs = load_file(folder / "adapter_model.safetensors")
    before, after = loaded(tiny_model), loaded(tiny_model)
    add_adapter(after, folder)
    changed = 0
    for name, weight in before.named_parameters():
        place = f"base_model.model.{name.removesuffix('.weight')}"
        expected = weight
        if f"{place}.lora_A.weight" in pairs:
            changed += 1
            product = pairs[f"{place}.lora_B.weight"] @ pairs[f"{place}.lora_A.weight"]
            expected = weight + scale * product
        torch.testing.assert_close(after.get_parameter(name), expected)
    assert changed == 4  # queries and values of two layers


def test_it_changes_what_the_engine_says(tiny_model: Path, adapter: Path) -> None:
    request = Request(0, (Message("user", "A kettle."),), 0, 8)
    said = []
    for folder in ("", str(adapter)):
        engine = open_engine("transformers", EngineSettings(str(tiny_model), folder, device="cpu"))
        said += [completion.tokens for completion in engine.generate([request])]
    assert said[0] != said[1]


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"use_dora": True}, "sets use_dora; a plain LoRA is known here"),
        ({"modules_to_save": ["lm_head"]}, "sets modules_to_save"),
        ({"bias": "all"}, "sets bias"),
        ({"peft_type": "IA3"}, "is of kind IA3"),
        ({"r": "many"}, "not what PEFT's save_pretrained writes"),
        ({"r": 0}, "with rank 0"),
    ],
)
def test_other_kinds_are_refused(
    tiny_model: Path, tmp_path: Path, changes: dict[str, Any], words: str
) -> None:
    folder = make_random_adapter(tmp_path / "adapter", tiny_model, **changes)
    with pytest.raises(ModelError, match=words):
        read_adapter_config(folder)


def test_an_adapter_of_another_model_is_refused(tiny_model: Path, tmp_path: Path) -> None:
    from harness.random_model import TINY, make_random_model

    wider = make_random_model(tmp_path / "wider", shape={**TINY, "hidden_size": 64})
    adapter = make_random_adapter(tmp_path / "adapter", wider)
    with pytest.raises(ModelError, match=r"does not fit this model at base_model\.model"):
        add_adapter(loaded(tiny_model), adapter)


@pytest.mark.parametrize("content", [b"", b"not tensors", (2**60).to_bytes(8, "little")])
def test_broken_weights_are_refused(tiny_model: Path, adapter: Path, content: bytes) -> None:
    (adapter / "adapter_model.safetensors").write_bytes(content)
    with pytest.raises(ModelError, match="cannot be read"):
        add_adapter(loaded(tiny_model), adapter)


def test_half_a_pair_is_refused(tiny_model: Path, adapter: Path) -> None:
    from safetensors.torch import load_file, save_file

    tensors = load_file(adapter / "adapter_model.safetensors")
    tensors.pop(next(name for name in tensors if name.endswith("lora_B.weight")))
    save_file(tensors, adapter / "adapter_model.safetensors")
    with pytest.raises(ModelError, match="is no half of a LoRA's pair"):
        add_adapter(loaded(tiny_model), adapter)
