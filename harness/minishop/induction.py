"""The first lessons: to repeat what stood there before, and to look up text by number and back."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from harness.minishop.lexicon import product_types, words
from harness.minishop.phrasing import shared


@dataclass(frozen=True, slots=True)
class Repeated:
    """Token ids that come again and again."""

    ids: list[int]
    first: int
    """How many stand there before they come again."""


def induction(draw: Random, vocabulary: int) -> Repeated | tuple[str, str]:
    """Random token ids, repeated; or a question and its answer."""
    if draw.random() < 0.5:
        ids = [draw.randrange(3, vocabulary) for _ in range(draw.randint(4, 40))]
        return Repeated(ids * max(2, 64 // len(ids)), len(ids))
    return _look_up(draw)


def _look_up(draw: Random) -> tuple[str, str]:
    """A numbered list and one of its numbers or texts: the other is the answer."""
    first, style = draw.choice((0, 1)), draw.choice(shared().list_styles)
    items = draw.sample(_things(), draw.randint(2, 9))
    numbered = [style.format(number) + item for number, item in enumerate(items, first)]
    place = draw.randrange(len(items))
    asked, answer = items[place], str(first + place)
    if draw.random() < 0.4:
        asked, answer = answer, asked
    lines = [asked, *numbered] if draw.random() < 0.5 else [*numbered, asked]
    return "\n".join(lines), answer


def _things() -> list[str]:
    kinds = [kind.name for kind in product_types()]
    return (
        kinds + [word[0] for word in (*words().colours, *words().materials)] + list(words().lines)
    )
