"""Exam corpus: the small shop's questions in train's wordings, every phrasing in turn."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from harness.minishop.families import FAMILIES
from harness.minishop.phrasing import phrasings, put
from harness.minishop.splits import Split
from harness.minishop.world import World
from tasks.base import TaskType

_SELECT = {TaskType.MULTIPLE_CHOICE: 1, TaskType.RETRIEVAL: 3, TaskType.RANKING: 5}
_STARS = 5


def questions(seed: int, n: int) -> Iterator[dict[str, object]]:
    """`n` labelled questions, the same ones for the same seed."""
    world, draw = World(Split.TRAIN), Random(seed)
    asked = [(f, number) for f in FAMILIES for number in range(len(_phrasings(f.phrasings)))]
    for turn in range(n):
        if turn % len(asked) == 0:
            draw.shuffle(asked)
        family, number = asked[turn % len(asked)]
        draft = family.draft(world, draw)
        chosen = family.task_type is TaskType.MULTIPLE_CHOICE
        count = len(draft.items) or _STARS * chosen
        first = 0 if draft.items and chosen else 1
        copied = family.task_type is TaskType.NER or family.phrasings == "keyphrase"
        yield {
            "text": put(draft, family, Split.TRAIN, draw, _phrasings(family.phrasings)[number]),
            "is_multiple_choice": chosen,
            "task_type": str(family.task_type),
            "labels": list(range(first, first + count)),
            "select": _SELECT.get(family.task_type),
            "source": draft.parts[0].text if copied else None,
            "template": f"{family.phrasings} {number}",
        }


def _phrasings(name: str) -> tuple[str, ...]:
    return phrasings(name)[Split.TRAIN]
