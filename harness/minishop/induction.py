"""The first lessons: to repeat what stood there before, and to look up text by number and back."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from random import Random

from harness.minishop.lexicon import product_types, words
from harness.minishop.phrasing import shared

_REPEATED_SHARE = 0.35
_PARTS_SHARE = 0.35
"""Of the lists: items of several words, some of which are asked for."""
_TEXT_SHARE = 0.3
"""Of the lists: the number is given and the text is asked for."""
_ASKED_LAST_SHARE = 0.15


@dataclass(frozen=True, slots=True)
class Repeated:
    """Token ids that come again and again."""

    ids: list[int]
    first: int
    """How many stand there before they come again."""


@dataclass(frozen=True, slots=True)
class LookUp:
    """A numbered list and one of its numbers or texts: the other is the answer."""

    text: str
    answer: str
    marks: list[tuple[int, int]]
    """Where an item ends in the text, and 3 if it is the one asked for, else 0."""


def induction(draw: Random, vocabulary: int) -> Repeated | LookUp:
    """Random token ids, repeated; or a look-up."""
    if draw.random() < _REPEATED_SHARE:
        ids = [draw.randrange(3, vocabulary) for _ in range(draw.randint(4, 40))]
        return Repeated(ids * max(2, 64 // len(ids)), len(ids))
    return _look_up(draw)


def _look_up(draw: Random) -> LookUp:
    count, first, style = draw.randint(2, 9), draw.choice((0, 1)), draw.choice(shared().list_styles)
    place = draw.randrange(count)
    if draw.random() < _PARTS_SHARE:
        picked = draw.sample(_single_words(), 5 * count)
        several = [picked[5 * i : 5 * i + draw.randint(2, 5)] for i in range(count)]
        items = [" ".join(one) for one in several]
        asked = " ".join(draw.sample(several[place], draw.randint(1, len(several[place]))))
    else:
        items = draw.sample(_things(), count)
        asked = items[place]
    numbered = [style.format(number) + item for number, item in enumerate(items, first)]
    answer = str(first + place)
    if draw.random() < _TEXT_SHARE:
        return LookUp("\n".join([answer, *numbered]), items[place], [])
    if draw.random() < _ASKED_LAST_SHARE:
        return LookUp("\n".join([*numbered, asked]), answer, [])
    marks, end = [], len(asked)
    for number, line in enumerate(numbered):
        end += 1 + len(line)
        marks.append((end - 1, 3 * (number == place)))
    return LookUp("\n".join([asked, *numbered]), answer, marks)


@cache
def _things() -> list[str]:
    kinds = [kind.name for kind in product_types()]
    return (
        kinds + [word[0] for word in (*words().colours, *words().materials)] + list(words().lines)
    )


@cache
def _single_words() -> list[str]:
    return sorted({word for thing in _things() for word in thing.split()})
