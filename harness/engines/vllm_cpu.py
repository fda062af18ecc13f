"""vLLM's worker on a CPU, which applies the masks of constraints faster."""

from __future__ import annotations

from typing import Any

import xgrammar
from vllm.v1.worker.cpu_worker import CPUWorker

from harness.engines.bitmasks import unpacked


class Worker(CPUWorker):  # type: ignore[misc]  # vLLM is not installed where types are checked
    """vLLM applies every backend's masks with xgrammar, whose loop over a CPU's bits took 23 ms
    for 32 rows of Qwen2's vocabulary, a tenth of a 0.5B model's step; this takes 5 ms.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        xgrammar.apply_token_bitmask_inplace = apply_masks


def apply_masks(logits: Any, bits: Any, indices: list[int] | None = None) -> None:
    """Sets logits of shape (rows, vocabulary) to -inf where a token is not admitted.

    Rows that `indices` leaves out have no constraint: all of their bits are set.
    """
    logits.masked_fill_(unpacked(bits.numpy(), logits).logical_not_(), float("-inf"))
