"""A run's questions one by one: what was asked, sent, said, read and scored."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from harness.banks import open_bank
from harness.engines.base import Message
from harness.errors import HarnessError
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
        """The question's own, as `sample_score` has it."""
        return sample_score(self.sample)

    @property
    def counts(self) -> Counts | None:
        """True positives, false positives and false negatives, where the metric is micro F1."""
        return self.sample.score if isinstance(self.sample.score, tuple) else None


def sample_score(sample: Sample) -> float | None:
    """A question's own score; None without one.

    Micro F1's is that of its counts alone, and 1 where there is nothing to find and nothing was
    found.
    """
    score = sample.score
    if not isinstance(score, tuple):
        return score
    return micro_f1([score]) if any(score) else 1.0


def read_prefixes(settings: Mapping[str, Any]) -> dict[TaskType, tuple[Message, ...]]:
    """The messages that all of a run's questions of each routed type were sent behind.

    Args:
        settings: of the run, as its manifest has them.

    Returns:
        Nothing where the bank or the prompts are gone or have changed since the run: what was
        sent is not known then.
    """
    leading = read_leading(settings)
    return {kind: leading(kind, "") for kind in TaskType} if leading else {}


def read_leading(
    settings: Mapping[str, Any],
) -> Callable[[TaskType, str], tuple[Message, ...]] | None:
    """What a question of a routed type was sent behind, by type and text; None if not known."""
    try:
        bank, strategy = open_bank(settings["bank"]), choose_strategy(settings["strategy"])
        instructions = read_instructions(strategy.INSTRUCTIONS)
    except HarnessError:
        return None
    digests = {"bank_sha256": bank.digest, "instructions_sha256": instructions.digest}
    if any(settings.get(name) != digest for name, digest in digests.items()):
        return None
    shown = bank.without(settings.get("dropped_demonstrations", ()))
    return lambda kind, text: leading_messages(kind, shown, strategy, instructions, text)
