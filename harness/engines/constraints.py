"""Constraints compiled by llguidance, for every engine that holds a decoder."""

from __future__ import annotations

from typing import Any

import numpy as np
from llguidance import LLMatcher, LLTokenizer
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
        from llguidance.hf import from_tokenizer

        self._tokenizer = from_tokenizer(tokenizer, n_vocab=max(vocabulary, len(tokenizer)))
        self._known: dict[Constraint, list[int]] = {}

    def of(self, constraint: Constraint) -> list[int]:
        """The ids, in order."""
        if constraint not in self._known:
            self._known[constraint] = first_tokens(self._tokenizer, constraint)
        return self._known[constraint]


def first_tokens(tokenizer: LLTokenizer, constraint: Constraint) -> list[int]:
    """Ids of the tokens that a completion within the constraint may begin with."""
    bits = allocate_token_bitmask(1, tokenizer.vocab_size)
    fill_next_token_bitmask(matcher(tokenizer, constraint), bits, 0)
    admitted = np.unpackbits(bits.view(np.uint8)[0], bitorder="little")
    return [int(token) for token in np.flatnonzero(admitted)]
