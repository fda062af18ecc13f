"""Which list an instruction speaks of, how many of it, which scale, which text."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import pairwise

from tasks import lexicon
from tasks.layout import Layout
from tasks.lines import asks
from tasks.lists import NumberedList
from tasks.numbers import numbers
from tasks.roles import Place

_SEQUENCE = re.compile(
    r"\d+ ?(?:[,、，;] ?\d+ ?)+|\b[01] ?(?:to|bis|a|à|al|até|-|–|~|〜|到|至|から) ?\d+"
)
_RANGE = re.compile(
    r"(?<![\d.,])([01]) ?(?:[-–~〜～至到]|to |bis |a |à |al |até ) ?(\d{1,2})(?!\d)"
)
_SENTENCE = re.compile(r"(?<=[!?。！？;；\n])|(?<=[.:：]) ")
_CLAUSE = re.compile(r"(?<=[?。！？\n])|(?<=\.) ")
_CHOOSING = ("select", "numbers", "request", "listed")
_SHORT, _MOST_POINTS = 60, 10


def asked_list(layout: Layout) -> NumberedList | None:
    """The list that looks most like the one asked about, the last of equals."""
    ranked = sorted(layout.listings, key=lambda listing: (listing.place, listing.list.start))
    return ranked[-1].list if ranked else None


def is_free(found: NumberedList, layout: Layout, least: Place = Place.MATERIAL) -> bool:
    """Whether a list stands outside the material, or at a place no worse than the one given."""
    return any(li.list is found and li.place >= least for li in layout.listings)


def source_text(layout: Layout) -> str:
    """The text that spans come from: the longest labelled material, else the longest quotation or
    other stretch that asks nothing.

    Where neither is found it is the whole question: better too wide than without the answer.
    """
    quotes = [span for span in layout.quotes if not _names_a_kind(layout.text[slice(*span)])]
    spans = layout.labelled or [*layout.material, *quotes]
    if not spans:
        return layout.text.strip()
    return layout.text[slice(*max(spans, key=lambda span: span[1] - span[0]))].strip()


def _names_a_kind(quoted: str) -> bool:
    """Whether a quotation is rather the kind of entity asked for, such as 'product type'."""
    normal = lexicon.normal(quoted)
    return normal.count(" ") < 5 and lexicon.concepts(normal)["entity"] > 0


@lru_cache(maxsize=4)
def count_asked(layout: Layout, found: NumberedList) -> int | None:
    """How many items are to be chosen, None where no number is said.

    Of the numbers in the instruction, the one in the sentence that most speaks of choosing;
    never a sequence such as an example of the output, nor the length of the list itself.
    """
    size = len(found.labels)
    best: tuple[int, int] | None = None
    for line in layout.raw_instruction.splitlines():
        # Most lines hold no such number; splitting them would be most of the work.
        if not any(1 < value < size for value in numbers(line)):
            continue
        for sentence in _SENTENCE.split(line):
            values = [v for v in numbers(_SEQUENCE.sub(" ", sentence)) if 1 < v < size]
            if not values:
                continue
            found_here = lexicon.concepts(lexicon.normal(sentence))
            speaks = sum(found_here[concept] > 0 for concept in _CHOOSING) + 2 * asks(sentence)
            speaks += asks(line)
            if (speaks or len(sentence) <= _SHORT) and (best is None or speaks > best[0]):
                best = (speaks, values[0])
    return best[1] if best else None


def rating_scale(layout: Layout) -> tuple[int, ...]:
    """The points of the scale an instruction names, empty where it names none.

    Two neighbouring numbers of which one is 0 or 1, or all points one by one, in the sentence
    that most speaks of a scale.
    """
    if layout.listings:
        return _scale(layout.raw_instruction, least=2)
    return _scale(layout.raw_instruction, least=1) or _scale(layout.text, least=1)


def _scale(text: str, least: int) -> tuple[int, ...]:
    best: tuple[int, tuple[int, ...]] = (0, ())
    for sentence in _CLAUSE.split(text):
        points = _points(sentence)
        if not points:
            continue
        scale = lexicon.concepts(lexicon.normal(sentence))["scale"] > 0
        named = 1 + scale + 2 * bool(_RANGE.search(sentence))
        if named >= least:
            best = max(best, (named + asks(sentence), points), key=lambda found: found[0])
    return best[1]


def _points(sentence: str) -> tuple[int, ...]:
    """All points of a scale of which some are named: a range, every point, or both ends."""
    if spread := _RANGE.search(unicodedata.normalize("NFKC", sentence).lower()):
        low, high = int(spread[1]), int(spread[2])
        if 1 < high <= _MOST_POINTS:
            return tuple(range(low, high + 1))
    values = [value for value in numbers(sentence) if value <= _MOST_POINTS]
    for low in (0, 1):
        if (
            low in values
            and len(set(values)) > 2
            and set(values) == set(range(low, max(values) + 1))
        ):
            return tuple(range(low, max(values) + 1))
    for one, other in pairwise(values):
        low, high = sorted((one, other))
        if low in (0, 1) and high > 1:
            return tuple(range(low, high + 1))
    return ()
