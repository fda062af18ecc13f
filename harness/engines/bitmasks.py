"""Masks of tokens, one bit each, as llguidance and vLLM hand them over."""

from __future__ import annotations

from typing import Any

import numpy as np
import torch


def unpacked(bits: np.ndarray[Any, Any], logits: Any) -> Any:
    """Bits packed into int32 as a boolean mask of the logits' shape and device.

    numpy unpacks them several times faster than shifts in torch do on a CPU, and pads or cuts
    to the logits' width.
    """
    mask = np.unpackbits(bits.view(np.uint8), axis=1, count=logits.shape[-1], bitorder="little")
    return torch.from_numpy(mask).view(torch.bool).to(logits.device)


def apply_masks(logits: Any, bits: Any, indices: list[int] | None = None) -> None:
    """Sets logits of shape (rows, vocabulary) to -inf where a token is not admitted.

    Rows that `indices` leaves out have no constraint: all of their bits are set.
    """
    logits.masked_fill_(unpacked(bits.numpy(), logits).logical_not_(), float("-inf"))
