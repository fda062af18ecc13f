"""LoRA adapters (Hu et al., 2021) in the files that PEFT writes, added to a model's own weights.

PEFT itself would do it, but refuses beside GPTQModel unless a further package is there. Only the
plain kind is known here; what else an adapter may hold is refused, never left out.
"""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file

from harness.errors import ModelError
from harness.model import ADAPTER_FILES

_CONFIG, _WEIGHTS = ADAPTER_FILES
_BEFORE = "base_model.model."
_DOWN, _UP = ".lora_A.weight", ".lora_B.weight"
_OTHER_KINDS = (
    *("use_dora", "modules_to_save", "fan_in_fan_out", "alpha_pattern", "rank_pattern"),
    *("layer_replication", "trainable_token_indices", "lora_bias"),
)
"""Fields that change what is computed, if they are set."""


def read_adapter_config(folder: Path) -> dict[str, Any]:
    """An adapter's settings.

    Raises:
        ModelError: they cannot be read, or are not those of a plain LoRA.
    """
    path = folder / _CONFIG
    try:
        config = json.loads(path.read_text("utf-8"))
        kind, rank, alpha = config["peft_type"], int(config["r"]), float(config["lora_alpha"])
    except (OSError, ValueError, TypeError, KeyError) as problem:
        reason = " ".join(str(problem).split())
        raise ModelError(f"{path}: not what PEFT's save_pretrained writes: {reason}") from None
    odd = [name for name in _OTHER_KINDS if config.get(name)]
    if config.get("bias", "none") != "none":
        odd.append("bias")
    if kind != "LORA" or odd or rank < 1 or not math.isfinite(alpha):
        what = f"sets {', '.join(odd)}" if odd else f"is of kind {kind} with rank {rank}"
        raise ModelError(
            f"{path}: {what}; a plain LoRA is known here; merge others into the model with PEFT's "
            "merge_and_unload"
        )
    return dict(config)


@torch.no_grad()
def add_adapter(model: Any, folder: Path) -> None:
    """Adds an adapter to the weights of a transformers model: no slower than without.

    Raises:
        ModelError: it is not one for this model.
    """
    config = read_adapter_config(folder)
    rank, alpha = int(config["r"]), float(config["lora_alpha"])
    scale = alpha / (math.sqrt(rank) if config.get("use_rslora") else rank)
    try:
        tensors = load_file(folder / _WEIGHTS)
    except (OSError, SafetensorError) as problem:
        raise ModelError(f"{folder / _WEIGHTS}: cannot be read: {problem}") from None
    names = {name.removesuffix(_DOWN).removesuffix(_UP) for name in tensors}
    if not names:
        raise ModelError(f"{folder / _WEIGHTS}: holds no tensor")
    for name in sorted(names):
        down, up = tensors.get(name + _DOWN), tensors.get(name + _UP)
        if down is None or up is None:
            raise ModelError(f"{folder / _WEIGHTS}: {name} is no half of a LoRA's pair")
        try:
            weight = model.get_submodule(name.removeprefix(_BEFORE)).weight
            change = scale * (up.float() @ down.float())
            weight += change.to(weight.dtype).to(weight.device)
        except (AttributeError, RuntimeError) as problem:
            reason = " ".join(str(problem).split())
            raise ModelError(f"{folder}: does not fit this model at {name}: {reason}") from None
