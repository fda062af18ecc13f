"""How fast an engine is here: a few short measurements, from which every rate follows."""

from __future__ import annotations

import time
from collections.abc import Callable
from random import Random

from harness.engines import Engine, Message, Request
from harness.errors import EngineError
from harness.planner.rates import Rates

_SHORT, _LONG = 8, 400
"""Words of a prompt."""
_LONG_PROMPTS = 4
"""Enough to fill an engine's steps, few enough to take seconds on a slow machine."""
_NEW = 17
"""Tokens of an answer, where decoding is measured."""
_SYLLABLES = ("ka", "ro", "mi", "te", "su", "lan", "ver", "pol", "gim", "dra")


class Calibration:
    """Measures one engine.

    Args:
        engine: to be measured; open.
        size: questions together, as a run would have them.
        clock: seconds.
    """

    def __init__(
        self, engine: Engine, size: int, clock: Callable[[], float] = time.perf_counter
    ) -> None:
        self._engine, self._size, self._clock = engine, size, clock
        self._draw = Random(0)
        self._asked = 0

    def measure(self, opening: float, source: str, engine: str, model: str) -> Rates:
        """All rates; the arguments are handed through.

        Raises:
            EngineError: the model ends its answers at once, so that decoding cannot be measured.
        """
        self._answer(1, _SHORT, 2)
        prompt_token, request = self._prompts()
        sizes = [size for size in (1, 4, 16, 64, 256) if size < self._size]
        steps = tuple(
            (size, self._step(size, prompt_token, request)) for size in (*sizes, self._size)
        )
        alone, together = steps[0][1], steps[-1][1]
        sequence_step = max(0.0, together - alone) / max(1, self._size - 1)
        return Rates(
            prompt_token=prompt_token,
            step=max(0.0, alone - sequence_step),
            sequence_step=sequence_step,
            request=request,
            steps=steps,
            opening=opening,
            source=source,
            engine=engine,
            model=model,
        )

    def _prompts(self) -> tuple[float, float]:
        """Seconds a prompt token and a request: many short prompts against few long ones."""
        many, few = self._size, min(self._size, _LONG_PROMPTS)
        short, short_tokens, _ = self._answer(many, _SHORT, 1)
        long, long_tokens, _ = self._answer(few, _LONG, 1)
        token = (long * many - short * few) / (long_tokens * many - short_tokens * few)
        token = max(0.0, token)
        return token, max(0.0, (short - short_tokens * token) / many)

    def _step(self, size: int, prompt_token: float, request: float) -> float:
        """Seconds of a decoding step with so many sequences."""
        seconds, tokens, steps = self._answer(size, _SHORT, _NEW)
        if steps < 2:
            raise EngineError(
                "the model ends its answers at once, so decoding cannot be measured; "
                "calibrate with a checkpoint of the same shape that does not"
            )
        return max(0.0, (seconds - tokens * prompt_token - size * request) / (steps - 1))

    def _answer(self, size: int, words: int, new: int) -> tuple[float, int, int]:
        """Seconds, prompt tokens computed, and the longest answer's tokens."""
        requests = [self._request(words, new) for _ in range(size)]
        started = self._clock()
        done = list(self._engine.generate(requests))
        seconds = self._clock() - started
        computed = sum(one.prompt_tokens - one.cached_tokens for one in done)
        return seconds, computed, max(one.new_tokens for one in done)

    def _request(self, words: int, new: int) -> Request:
        """A prompt like no other, so that no cache has it."""
        self._asked += 1
        text = " ".join(
            "".join(self._draw.choices(_SYLLABLES, k=self._draw.randint(1, 3)))
            for _ in range(words)
        )
        return Request(self._asked, (Message("user", text),), 0, new)
