"""A LoRA adapter with random weights, in the layout of PEFT's save_pretrained."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

RANK = 4


def make_random_adapter(folder: Path, model: Path, *, seed: int = 0, **changes: Any) -> Path:
    """Writes an adapter for the attention of a checkpoint, strong enough to change what it says.

    Args:
        folder: where to.
        model: the checkpoint.
        seed: of the weights.
        changes: fields of adapter_config.json.
    """
    import torch
    from safetensors.torch import load_file, save_file

    generator = torch.Generator().manual_seed(seed)
    tensors = {}
    for name, weight in load_file(model / "model.safetensors").items():
        if not name.endswith(("q_proj.weight", "v_proj.weight")):
            continue
        out, into = weight.shape
        place = f"base_model.model.{name.removesuffix('.weight')}"
        tensors[f"{place}.lora_A.weight"] = torch.randn(RANK, into, generator=generator)
        tensors[f"{place}.lora_B.weight"] = torch.randn(out, RANK, generator=generator)
    config = {
        "peft_type": "LORA",
        "task_type": "CAUSAL_LM",
        "base_model_name_or_path": str(model),
        "r": RANK,
        "lora_alpha": 1,
        "target_modules": ["q_proj", "v_proj"],
        "bias": "none",
        **changes,
    }
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "adapter_config.json").write_text(json.dumps(config), "utf-8")
    save_file(tensors, folder / "adapter_model.safetensors")
    return folder
