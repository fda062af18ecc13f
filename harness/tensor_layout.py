"""Whether a checkpoint's tensors are those that its configuration describes.

Names and shapes are those of Qwen2's and Llama's implementations in transformers, and of GPTQ's
checkpoint format for what is quantized: ``qweight`` packs 32 bits of one input's weights into an
int32, ``scales`` has a row a group.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping

from harness.checkpoint import Config
from harness.safetensors_header import Tensor

_COMPLETE = ("Qwen2ForCausalLM", "Qwen3ForCausalLM", "LlamaForCausalLM", "MistralForCausalLM")
"""Architectures whose layers have exactly these projections."""
_LAYER = re.compile(r"\.layers\.(\d+)\.")
_FLOATS = ("F64", "F32", "F16", "BF16", "F8_E4M3", "F8_E5M2")
_ONE_PLACE = "copy weights and config.json from one place"


def compare_layout(tensors: Mapping[str, Tensor], config: Config) -> Iterator[tuple[str, str]]:
    """What does not agree, and what would mend it."""
    layers = {int(found[1]) for name in tensors if (found := _LAYER.search(name))}
    if layers and len(layers) != config.num_hidden_layers:
        what = f"the weights hold {len(layers)} layers, config.json says {config.num_hidden_layers}"
        yield what, _ONE_PLACE
        return
    quantized = config.quantization_config
    packed = any(name.endswith(".qweight") for name in tensors)
    if quantized and quantized.quant_method == "gptq" and not packed:
        yield "config.json says GPTQ, but no tensor is a qweight", _ONE_PLACE
        return
    if packed and not quantized:
        yield (
            "the weights are packed as GPTQ does, but config.json has no quantization_config",
            "copy the quantized model's own config.json",
        )
        return
    known = any(name in _COMPLETE for name in config.architectures or ())
    wanted = dict(_wanted(config, packed))
    absent = [name for name in wanted if name not in tensors]
    if known and absent:
        yield f"the weights lack {_more(absent[0], len(absent))}", "copy all files of the weights"
    wrong = [name for name, shape in wanted.items() if _differs(tensors.get(name), shape)]
    if wrong:
        name = wrong[0]
        is_, says = list(tensors[name].shape), list(wanted[name])
        more = f"; {len(wrong) - 1} more differ" if len(wrong) > 1 else ""
        yield f"{name} has shape {is_}, config.json says {says}{more}", _ONE_PLACE
    numbers = [
        name
        for name, tensor in tensors.items()
        if name.endswith(".weight") and tensor.dtype not in _FLOATS
    ]
    if numbers and not quantized:
        which = _more(numbers[0], len(numbers))
        yield f"{which}: dtype {tensors[numbers[0]].dtype} is no floating point", _ONE_PLACE


def _wanted(config: Config, packed: bool) -> Iterator[tuple[str, tuple[int, ...]]]:
    """Names and shapes of a decoder's tensors."""
    width = config.hidden_size
    queries = config.num_attention_heads * config.head_size
    keys = config.key_heads * config.head_size
    inner = config.intermediate_size
    yield "model.embed_tokens.weight", (config.vocab_size, width)
    if not config.tie_word_embeddings:
        yield "lm_head.weight", (config.vocab_size, width)
    yield "model.norm.weight", (width,)
    for layer in range(config.num_hidden_layers):
        place = f"model.layers.{layer}"
        yield f"{place}.input_layernorm.weight", (width,)
        yield f"{place}.post_attention_layernorm.weight", (width,)
        for part, out, into in (
            ("self_attn.q_proj", queries, width),
            ("self_attn.k_proj", keys, width),
            ("self_attn.v_proj", keys, width),
            ("self_attn.o_proj", width, queries),
            ("mlp.gate_proj", inner, width),
            ("mlp.up_proj", inner, width),
            ("mlp.down_proj", width, inner),
        ):
            if packed:
                yield from _packed(f"{place}.{part}", out, into, config)
            else:
                yield f"{place}.{part}.weight", (out, into)


def _packed(
    name: str, out: int, into: int, config: Config
) -> Iterator[tuple[str, tuple[int, ...]]]:
    quantized = config.quantization_config
    assert quantized
    if quantized.bits in (4, 8):
        yield f"{name}.qweight", (into * quantized.bits // 32, out)
    group = into if quantized.group_size == -1 else quantized.group_size
    if group > 0:
        yield f"{name}.scales", (math.ceil(into / group), out)


def _differs(tensor: Tensor | None, shape: tuple[int, ...]) -> bool:
    return tensor is not None and tensor.shape != shape


def _more(name: str, count: int) -> str:
    return name if count == 1 else f"{name} and {count - 1} more tensors"
