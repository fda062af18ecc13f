"""Weights to begin with: heads that see the same token, copy what they see, or look one back.

Learnt from nothing, to repeat a name that stood somewhere before takes most of a CPU's hour.
Trained attention is near to the identity between queries and keys and between values and outputs;
begun so, it is learnt in minutes (Trockman and Kolter, "Mimetic Initialization of Self-Attention
Layers", 2023).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor

_EMBEDDING = 0.05
_ALIKE = 0.8
"""Cosine between tokens that begin alike."""
_SAME_TOKEN = 1.0
_COPY = 0.25
_LOOK_BACK_LAYERS = 2
_LOOK_BACK = 4.0
_FASTEST = 0.02
"""Radians a token: slower turns don't tell a token from the one before."""


def set_first_weights(model: Any, tokens: Sequence[str]) -> None:
    """Sets embeddings and attention; feed-forward blocks begin by adding nothing.

    Args:
        model: Qwen2 for causal language modelling, as many key heads as query heads.
        tokens: The vocabulary. Those that differ only in case or in a space before them begin
            alike, so that a word is found again at the beginning of a line or a sentence.
    """
    config = model.config
    width, heads = config.hidden_size, config.num_attention_heads
    size = width // heads
    with torch.no_grad():
        model.model.embed_tokens.weight.copy_(_embeddings(tokens, width) * _EMBEDDING)
        for number, layer in enumerate(model.model.layers):
            attention = layer.self_attn
            seen, copied = _projections(width, heads, size), _projections(width, heads, size)
            attention.q_proj.weight.copy_(seen * _SAME_TOKEN**0.5)
            attention.k_proj.weight.copy_(seen * _SAME_TOKEN**0.5)
            attention.v_proj.weight.copy_(copied * _COPY**0.5)
            attention.o_proj.weight.copy_(copied.T * _COPY**0.5)
            layer.mlp.down_proj.weight.zero_()
            if number < _LOOK_BACK_LAYERS:
                _look_back(attention, size, config.rope_parameters["rope_theta"])


def _embeddings(tokens: Sequence[str], width: int) -> Tensor:
    """(tokens, width), of variance 1."""
    forms = [token.removeprefix("Ġ").lower() or token for token in tokens]
    first = {form: number for number, form in reversed([*enumerate(forms)])}
    own = torch.randn(len(tokens), width)
    shared = torch.randn(len(tokens), width)[[first[form] for form in forms]]
    mixed: Tensor = shared * _ALIKE**0.5 + own * (1 - _ALIKE) ** 0.5
    return mixed


def _projections(width: int, heads: int, size: int) -> Tensor:
    """(heads * size, width): the rows of each head at right angles, of length 1."""
    return torch.cat([torch.linalg.qr(torch.randn(width, size))[0].T for _ in range(heads)])


def _look_back(attention: Any, size: int, theta: float) -> None:
    """Makes the first head look one token back, whatever stands there.

    A constant query, turned by the angle of one position against a constant key, meets it best at
    distance one.
    """
    half = size // 2
    turns = theta ** -(torch.arange(half) / half)
    strength = _LOOK_BACK * (turns > _FASTEST)
    zero = torch.zeros(half)
    attention.k_proj.bias[:size] = torch.cat([strength, zero])
    attention.q_proj.bias[:size] = torch.cat([strength * turns.cos(), -strength * turns.sin()])
    attention.q_proj.weight[:size] *= 0.1
    attention.k_proj.weight[:size] *= 0.1
