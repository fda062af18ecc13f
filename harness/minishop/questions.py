"""Questions of the shop, as rows of ShopBench."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from hashlib import blake2b
from random import Random
from typing import Any

from harness.minishop.drafts import Draft, Family
from harness.minishop.families import FAMILIES
from harness.minishop.phrasing import put
from harness.minishop.splits import Split
from harness.minishop.world import World
from tasks.base import TaskType

_TRACKS = {
    1: "amazon-kdd-cup-24-understanding-shopping-concepts",
    2: "amazon-kdd-cup-24-shopping-knowledge-reasoning",
    3: "amazon-kdd-cup-24-user-behavior-alignment",
    4: "amazon-kdd-cup-24-multi-lingual-abilities",
}
_TRIES = 50


@dataclass(frozen=True, slots=True)
class Made:
    """A question and where it comes from."""

    family: Family
    draft: Draft
    text: str

    @property
    def row(self) -> dict[str, Any]:
        """The row, with ShopBench's fields in its order."""
        return {
            "input_field": self.text,
            "output_field": self.draft.truth,
            "task_name": self.family.name,
            "task_type": str(self.family.task_type),
            "metric": str(self.family.metric),
            "is_multiple_choice": self.family.task_type is TaskType.MULTIPLE_CHOICE,
            "track": _TRACKS[self.family.track],
        }

    @property
    def answer(self) -> str:
        """The right answer as a model should say it, in the official format."""
        truth = self.draft.truth
        if not isinstance(truth, list):
            return str(truth)
        if self.family.task_type is TaskType.RANKING:
            best_first = sorted(range(len(truth)), key=lambda item: -float(truth[item]))
            return ",".join(str(item + 1) for item in best_first)
        return (", " if self.family.task_type is TaskType.NER else ",").join(map(str, truth))


def make(split: Split, n: int, seed: int, wording: Split | None = None) -> Iterator[Made]:
    """Questions with their origin: all families in turn, in another order every round.

    The same arguments give the same questions, and fewer a beginning of them. No prompt comes
    twice.

    Args:
        split: Whose products, facts and texts are asked about.
        n: How many.
        seed: Another one gives other questions.
        wording: The split whose phrasings are used; its own if None.
    """
    seen: set[bytes] = set()
    order: list[Family] = []
    for number in range(n):
        if not order:
            order = list(FAMILIES)
            Random(f"order {split} {seed} {number}").shuffle(order)
        yield _new(order.pop(), split, wording or split, f"{split} {seed} {number}", seen)


def _new(family: Family, split: Split, wording: Split, place: str, seen: set[bytes]) -> Made:
    for attempt in range(_TRIES):
        draw = Random(f"question {place} {attempt}")
        draft = family.draft(_world(split), draw)
        text = put(draft, family, wording, draw)
        mark = blake2b(text.strip().encode(), digest_size=8).digest()
        if mark not in seen:
            break
    seen.add(mark)
    return Made(family, draft, text)


@cache
def _world(split: Split) -> World:
    return World(split)
