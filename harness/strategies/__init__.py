"""Ways to get an answer out of a model: one file a strategy, one line here makes it known."""

from __future__ import annotations

from harness.errors import HarnessError
from harness.strategies import cot, direct, option_logprob, vote
from harness.strategies.base import Strategy

__all__ = ["STRATEGIES", "Strategy", "choose_strategy"]

STRATEGIES: dict[str, Strategy] = {
    "direct": direct,
    "cot": cot,
    "option-logprob": option_logprob,
    "vote": vote,
}


def choose_strategy(name: str) -> Strategy:
    """The strategy of a name.

    Raises:
        HarnessError: there is none.
    """
    if name not in STRATEGIES:
        raise HarnessError(f"no strategy is called '{name}'; there are {', '.join(STRATEGIES)}")
    return STRATEGIES[name]
