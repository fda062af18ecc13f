"""Memory of one accelerator, line by line, and the KV cache that is left."""

from __future__ import annotations

from dataclasses import dataclass

from harness.checkpoint import Config
from harness.engines import EngineSettings
from harness.preset import Machine

_GIB = 2**30
_RUNTIME_GIB = 0.9
"""CUDA context, communication buffers and fragmentation. An assumption, from what vLLM leaves."""
_FLOAT_BYTES = {"float32": 4, "float16": 2, "bfloat16": 2}


@dataclass(frozen=True, slots=True)
class MemoryPlan:
    """Bytes of one accelerator."""

    lines: tuple[tuple[str, float, str], ...]
    """What, GiB, and where the figure is from."""
    kv_bytes_per_token: int
    """Of one accelerator's share."""
    kv_tokens: int
    """That fit; 0 if not even the weights do."""
    assumptions: tuple[str, ...] = ()
    """Each with its source."""


def plan_memory(
    config: Config, settings: EngineSettings, machine: Machine, weights: int = 0
) -> MemoryPlan:
    """What stands in an accelerator's memory.

    Args:
        config: the model's.
        settings: the preset's.
        machine: the preset's; on a CPU the KV cache is what the settings give it.
        weights: bytes of all tensors; 0 for as many as the configuration needs.
    """
    width = float_bytes(config, settings)
    parallel = settings.tensor_parallel
    source = "safetensors headers" if weights else "the configuration"
    held = (weights or weight_bytes(config, width)) / parallel
    per_token = kv_bytes(config, parallel, width)
    # Widest at one time: both halves of the feed-forward block, and the logits in float32.
    inner = 3 * config.intermediate_size // parallel + 2 * config.hidden_size
    active = settings.batched_tokens * inner * width
    active += settings.batch_size * config.vocab_size * 8
    if machine.accelerators:
        room = machine.memory_gib * settings.memory_utilization
        fixed = held / _GIB + active / _GIB + _RUNTIME_GIB
        cache = max(0.0, room - fixed)
    else:
        room, cache = 0.0, settings.kv_cache_gib
    lines = [
        ("weights", held / _GIB, f"{source}, over {parallel}"),
        ("activations", active / _GIB, "feed-forward and logits of one full step"),
    ]
    if machine.accelerators:
        lines.append(("runtime", _RUNTIME_GIB, "CUDA context, buffers, fragmentation"))
        lines.append(("KV cache", cache, f"the rest of {room:.1f} GiB to give"))
    else:
        lines.append(("KV cache", cache, "kv_cache_gib"))
    return MemoryPlan(
        tuple(lines), per_token, int(cache * _GIB / per_token), _assumptions(machine, settings)
    )


def _assumptions(machine: Machine, settings: EngineSettings) -> tuple[str, ...]:
    if not machine.accelerators:
        return ()
    return (
        f"{machine.memory_gib:g} GiB an accelerator: the machine's figures; "
        f"{settings.memory_utilization:.0%} of it to give: the preset",
        f"{_RUNTIME_GIB} GiB an accelerator for the runtime: an assumption of this project",
    )


def float_bytes(config: Config, settings: EngineSettings) -> int:
    """Bytes of a number that is not quantized."""
    dtype = config.weights_dtype if settings.dtype == "auto" else settings.dtype
    return _FLOAT_BYTES.get(dtype, 2)


def kv_bytes(config: Config, parallel: int, width: int) -> int:
    """Bytes of a token's keys and values on one of so many accelerators."""
    heads = max(1, config.key_heads // parallel)
    return 2 * config.num_hidden_layers * heads * config.head_size * width


def linear_parameters(config: Config) -> int:
    """Weights of all layers' matrices."""
    queries = config.num_attention_heads * config.head_size
    keys = config.key_heads * config.head_size
    attention = config.hidden_size * (2 * queries + 2 * keys)
    return config.num_hidden_layers * (
        attention + 3 * config.hidden_size * config.intermediate_size
    )


def weight_bytes(config: Config, width: int) -> int:
    """Bytes of all weights, as the configuration describes them."""
    linear = linear_parameters(config)
    embeddings = config.vocab_size * config.hidden_size * (1 if config.tie_word_embeddings else 2)
    quantized = config.quantization_config
    if quantized is None:
        return (linear + embeddings) * width
    # A scale in float16 and a zero of as many bits for each group.
    group = quantized.group_size if quantized.group_size > 0 else config.hidden_size
    groups = linear // group
    return int(linear * quantized.bits / 8 + groups * (2 + quantized.bits / 8) + embeddings * width)
