"""Whether a checkpoint can run under a preset, told before any of it is loaded.

Rules about shapes are vLLM's: every accelerator takes an equal share of heads and of the
feed-forward width, and GPTQ's groups must not be cut. Cards below compute capability 8.0 have no
bfloat16 (NVIDIA, CUDA C++ Programming Guide, arithmetic instructions).
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from harness.checkpoint import Checkpoint, Config, Quantization, read_checkpoint
from harness.engines import EngineSettings
from harness.preset import Preset
from harness.tensor_layout import compare_layout

_GIB = 2**30
_DTYPES = ("float32", "float16", "bfloat16", "float64", "half", "float")
_DECODERS = ("ForCausalLM", "LMHeadModel", "ForConditionalGeneration")
"""What architectures that write text are called in transformers."""
_BFLOAT16_SINCE = 8.0
_GPTQ_SINCE = 7.5
_GPTQ_BITS = (4, 8)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong or noteworthy."""

    refused: bool
    """Whether it makes a run impossible; if not, it is a warning."""
    what: str
    remedy: str


def check_model(folder: Path, preset: Preset) -> list[Finding]:
    """Everything that speaks against running a checkpoint under a preset, worst first."""
    settings = EngineSettings(model=str(folder), **preset.settings)
    checkpoint = read_checkpoint(folder)
    found = [Finding(True, what, remedy) for what, remedy in checkpoint.problems]
    if folder.is_dir():
        found += _tokenizer(checkpoint)
    if checkpoint.config:
        config = checkpoint.config
        shapes = [*_kind(config), *_shapes(config, settings)]
        found += [*shapes, *_numbers(config, settings, preset)]
        if not checkpoint.problems and not shapes:
            found += [Finding(True, *wrong) for wrong in compare_layout(checkpoint.tensors, config)]
            found += _memory(checkpoint, settings, preset)
    return sorted(found, key=lambda finding: not finding.refused)


def _tokenizer(checkpoint: Checkpoint) -> Iterator[Finding]:
    if not checkpoint.has_tokenizer:
        yield Finding(
            True,
            "there is no tokenizer (tokenizer.json)",
            "copy the tokenizer's files beside the weights",
        )
    elif not checkpoint.has_chat_template:
        yield Finding(
            True,
            "there is no chat template",
            "add chat_template.jinja, as instruction-tuned checkpoints have",
        )


def _kind(config: Config) -> Iterator[Finding]:
    if not config.model_type or not config.architectures:
        absent = "architectures" if config.model_type else "model_type"
        yield Finding(True, f"config.json does not say {absent}", "copy the original config.json")
    elif not any(name.endswith(_DECODERS) for name in config.architectures):
        yield Finding(
            True,
            f"its architecture is {', '.join(config.architectures)}, which writes no text",
            "give a causal language model, ...ForCausalLM",
        )
    if config.auto_map:
        yield Finding(
            False,
            "config.json names code of the checkpoint's own (auto_map), which is never run",
            "nothing, if transformers and vLLM know the architecture without it",
        )


def _shapes(config: Config, settings: EngineSettings) -> Iterator[Finding]:
    parallel = settings.tensor_parallel
    heads, keys = config.num_attention_heads, config.key_heads
    sizes = ("hidden_size", "intermediate_size", "num_hidden_layers", "vocab_size")
    absent = [name for name in (*sizes, "num_attention_heads") if not getattr(config, name)]
    if absent:
        yield Finding(
            True,
            f"config.json does not say {', '.join(absent)}",
            "copy the original config.json; only decoder models of the usual layout are known",
        )
        return
    odd = ""
    if heads % keys:
        odd = f"num_attention_heads {heads} does not divide by num_key_value_heads {keys}"
    elif not config.head_dim and config.hidden_size % heads:
        odd = f"hidden_size {config.hidden_size} does not divide by num_attention_heads {heads}"
    if odd:
        yield Finding(True, f"config.json: {odd}", "copy the original config.json")
        return
    if heads % parallel:
        yield Finding(
            True,
            f"{heads} attention heads do not divide by tensor parallel {parallel}",
            f"set tensor_parallel to {_divisor(heads, parallel)}",
        )
    if keys % parallel and parallel % keys:
        yield Finding(
            True,
            f"{keys} key-value heads neither divide by tensor parallel {parallel} nor it by them",
            f"set tensor_parallel to {_divisor(keys, parallel)}",
        )
    quantization = config.quantization_config
    group = max(1, quantization.group_size) if quantization else 1
    step = parallel * group
    if parallel > 1 or group > 1:
        yield from _feed_forward(config.intermediate_size, parallel, group, step)
    width = heads * config.head_size
    if group > 1 and not heads % parallel and width % step:
        yield Finding(
            True,
            f"attention's width of {width:,} over {parallel} accelerators cuts groups of {group}",
            f"quantize with a group size that divides {width // parallel:,}",
        )


def _feed_forward(width: int, parallel: int, group: int, step: int) -> Iterator[Finding]:
    if width % step == 0:
        return
    padded = math.ceil(width / step) * step
    why = f"cuts groups of {group}" if group > 1 else "does not divide"
    yield Finding(
        True,
        f"intermediate_size {width:,} over {parallel} accelerators {why}",
        f"pad gate_proj, up_proj and down_proj with zeros to {padded:,} before quantizing "
        "(zeros change no output), and say so in config.json",
    )


def _numbers(config: Config, settings: EngineSettings, preset: Preset) -> Iterator[Finding]:
    machine, dtype = preset.machine, settings.dtype
    capability = machine.compute_capability
    meant = config.weights_dtype if dtype == "auto" else dtype
    if capability and capability < _BFLOAT16_SINCE and meant == "bfloat16":
        whose = "the checkpoint's dtype" if dtype == "auto" else "the preset's dtype"
        yield Finding(
            True,
            f"{whose} is bfloat16, which {machine.name} does not have",
            "set dtype to float16",
        )
    if config.weights_dtype and config.weights_dtype not in _DTYPES:
        yield Finding(
            True,
            f"config.json's dtype is '{config.weights_dtype}', which torch does not know",
            f"write one of {', '.join(_DTYPES[:3])}",
        )
    longest = config.max_position_embeddings
    if longest and settings.context > longest:
        yield Finding(
            True,
            f"the preset's context of {settings.context:,} tokens is beyond the model's "
            f"{longest:,}",
            f"set context to {longest} or less",
        )
    if config.quantization_config:
        yield from _quantized(config.quantization_config, settings, capability)


def _quantized(
    quantization: Quantization, settings: EngineSettings, capability: float
) -> Iterator[Finding]:
    method = quantization.quant_method
    if method != "gptq":
        yield Finding(
            False,
            f"quantized by '{method}', which is not known here",
            "GPTQ is what this project checks",
        )
        return
    if quantization.bits not in _GPTQ_BITS:
        yield Finding(
            True,
            f"GPTQ with {quantization.bits} bits has no kernel in vLLM",
            "quantize with 4 or 8 bits",
        )
    if quantization.group_size == 0 or quantization.group_size < -1:
        yield Finding(
            True,
            f"a group size of {quantization.group_size} is none GPTQ has",
            "quantize with group_size 128, or -1 for one group a column",
        )
    if not quantization.sym:
        yield Finding(
            True,
            "GPTQ without symmetry (sym false) has no fast kernel in vLLM",
            "quantize with sym=True",
        )
    if quantization.desc_act and settings.tensor_parallel > 1:
        yield Finding(
            False,
            "GPTQ with desc_act keeps group indices that tensor parallel cannot cut: slower",
            "quantize with desc_act=False",
        )
    if settings.dtype == "float32":
        yield Finding(
            True, "GPTQ does not compute in float32", "set dtype to float16, on a CPU to bfloat16"
        )
    if capability and capability < _GPTQ_SINCE:
        yield Finding(
            True,
            f"GPTQ needs compute capability {_GPTQ_SINCE}; the card has {capability}",
            "use unquantized weights or another card",
        )


def _memory(checkpoint: Checkpoint, settings: EngineSettings, preset: Preset) -> Iterator[Finding]:
    machine = preset.machine
    if not machine.memory_gib or not checkpoint.size:
        return
    needed = checkpoint.size / settings.tensor_parallel / _GIB
    room = machine.memory_gib * settings.memory_utilization
    if needed > room:
        yield Finding(
            True,
            f"weights take {needed:.1f} GiB of each accelerator, which has {room:.1f} GiB to give "
            f"(memory_utilization {settings.memory_utilization} of {machine.memory_gib})",
            "quantize to fewer bits, or share the model among more accelerators",
        )


def _divisor(number: int, most: int) -> int:
    """The largest number up to ``most`` that divides."""
    return max(n for n in range(1, most + 1) if number % n == 0)
