"""A run's questions one by one: what was asked, sent, said, read and scored."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from harness.engines.base import Message
from harness.errors import HarnessError
from harness.fewshot import read_bank
from harness.prompt import leading_messages, read_instructions
from harness.question import Question
from harness.scoring.aggregate import Sample
from harness.scoring.metrics import Counts, micro_f1
from harness.store import Stored
from harness.strategies import choose_strategy
from tasks.base import Route, TaskType


@dataclass(frozen=True, slots=True)
class Record:
    """One answered question of a run."""

    question: Question
    route: Route
    stored: Stored
    sample: Sample

    @property
    def score(self) -> float | None:
        """The question's own; None without one.

        Micro F1's is that of its counts alone, and 1 where there is nothing to find and nothing
        was found.
        """
        score = self.sample.score
        if not isinstance(score, tuple):
            return score
        return micro_f1([score]) if any(score) else 1.0

    @property
    def counts(self) -> Counts | None:
        """True positives, false positives and false negatives, where the metric is micro F1."""
        return self.sample.score if isinstance(self.sample.score, tuple) else None


def read_prefixes(settings: Mapping[str, Any]) -> dict[TaskType, tuple[Message, ...]]:
    """The messages that a run's questions of each routed type were sent behind.

    Args:
        settings: of the run, as its manifest has them.

    Returns:
        Nothing where the bank or the prompts are gone or have changed since the run: what was
        sent is not known then.
    """
    try:
        bank, strategy = read_bank(settings["bank"]), choose_strategy(settings["strategy"])
        instructions = read_instructions(strategy.INSTRUCTIONS)
    except HarnessError:
        return {}
    digests = {"bank_sha256": bank.digest, "instructions_sha256": instructions.digest}
    if any(settings.get(name) != digest for name, digest in digests.items()):
        return {}
    return {kind: leading_messages(kind, bank, strategy, instructions) for kind in TaskType}
