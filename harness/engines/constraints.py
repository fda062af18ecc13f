"""Constraints compiled by llguidance, for every engine that holds a decoder."""

from __future__ import annotations

from typing import Any

import numpy as np
from llguidance import LLMatcher, LLTokenizer
from llguidance.hf import from_tokenizer
from llguidance.numpy import allocate_token_bitmask, fill_next_token_bitmask

from harness.errors import EngineError
from tasks.base import Constraint


def matcher(tokenizer: LLTokenizer, constraint: Constraint) -> LLMatcher:
    """Compiles a constraint.

    Raises:
        EngineError: llguidance does not accept it.
    """
    if constraint.grammar is not None:
        grammar = LLMatcher.grammar_from_lark(constraint.grammar)
    elif constraint.regex is not None:
        grammar = LLMatcher.grammar_from_regex(constraint.regex)
    else:
        raise EngineError("a constraint needs a regex or a grammar")
    compiled = LLMatcher(tokenizer, grammar)
    if compiled.is_error():
        raise EngineError(f"a constraint does not compile: {compiled.get_error()}")
    return compiled


class FirstTokens:
    """Which tokens a constraint admits where one token is all there is."""

    def __init__(self, tokenizer: Any, vocabulary: int) -> None:
        self._tokenizer = from_tokenizer(tokenizer, n_vocab=max(vocabulary, len(tokenizer)))
        self._known: dict[Constraint, list[int]] = {}

    def of(self, constraint: Constraint) -> list[int]:
        """The ids, in order."""
        if constraint not in self._known:
            bits = allocate_token_bitmask(1, self._tokenizer.vocab_size)
            fill_next_token_bitmask(matcher(self._tokenizer, constraint), bits, 0)
            admitted = np.unpackbits(bits.view(np.uint8)[0], bitorder="little")
            self._known[constraint] = np.flatnonzero(admitted).tolist()
        return self._known[constraint]
