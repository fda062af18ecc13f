"""Holding each row of a batch to its own constraint, as a logits processor of outlines."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch
from llguidance import LLTokenizer
from llguidance.numpy import allocate_token_bitmask, fill_next_token_bitmask
from outlines.processors.base_logits_processor import OutlinesLogitsProcessor

from harness.engines.bitmasks import unpacked
from harness.engines.constraints import matcher
from tasks.base import Constraint


class RowMasks(OutlinesLogitsProcessor):  # type: ignore[misc]  # outlines ships no types
    """Masks, at every step and in every row, the tokens that would leave the row's constraint.

    outlines' own llguidance processor holds one constraint for a whole batch; spans differ from
    row to row.
    """

    def __init__(self, tokenizer: LLTokenizer, constraints: Sequence[Constraint | None]) -> None:
        super().__init__("torch")
        self._matchers = [matcher(tokenizer, c) if c else None for c in constraints]
        self._bits = allocate_token_bitmask(len(constraints), tokenizer.vocab_size)
        self._started = False

    def reset(self) -> None:
        """A processor serves one batch."""

    def process_logits(self, input_ids: Any, logits: Any) -> Any:
        """Logits of shape (rows, vocabulary), with -inf where a token is not admitted."""
        for row, match in enumerate(self._matchers):
            if match is None:
                continue
            if self._started and not match.is_stopped():
                match.consume_token(int(input_ids[row, -1]))
            # A stopped row only ends; generate() pads it from here on.
            fill_next_token_bitmask(match, self._bits, row)
        self._started = True
        return torch.where(unpacked(self._bits, logits), logits, float("-inf"))
