"""Weighing an instruction: which list it speaks of, what it wants done with it, how many."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass

from tasks import lexicon
from tasks.layout import Header, Layout, Listing, hits
from tasks.lists import NumberedList

_WORDS = "|".join(w for w in sorted(lexicon.NUMBER_WORDS, key=len, reverse=True) if w.isascii())
_NUMBER = re.compile(
    rf"(?<![^\W_])(?:(?P<word>{_WORDS})(?![^\W_])|(?P<digits>\d{{1,3}})(?!\d))"
    r"|(?P<wide>[零一二两兩三四五六七八九十])"
)


@dataclass(frozen=True, slots=True)
class AskedOfList:
    """What an instruction wants of a list."""

    list: NumberedList
    rank: float
    select: float
    count: int | None
    evidence: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AskedToExtract:
    """What an instruction wants copied."""

    source: str
    single: bool
    may_be_empty: bool
    evidence: tuple[str, ...]


def best_list(layout: Layout) -> NumberedList | None:
    """The list that looks most like the one asked about."""
    ranked = sorted(layout.listings, key=lambda listing: (_standing(listing), listing.list.start))
    return ranked[-1].list if ranked else None


def is_free(found: NumberedList, layout: Layout) -> bool:
    """Whether a list stands outside the material."""
    return any(li.list is found and _standing(li) > 0 for li in layout.listings)


def asked_of_list(layout: Layout) -> AskedOfList | None:
    """What is to be done with the list, if there is one and anything is to be done with it."""
    found = best_list(layout)
    if found is None or not is_free(found, layout):
        return None
    text = layout.instruction
    rank, select = hits(text, lexicon.RANK), hits(text, lexicon.SELECT)
    write, numbers = hits(text, lexicon.WRITE), hits(text, lexicon.NUMBERS)
    count = count_asked(layout, found)
    weight = len(rank) * 1.0 + len(select) * 1.0 + 1.0 * bool(numbers)
    if not rank and not select:
        return None
    if write and weight <= len(write) and not numbers:
        return None
    rank_weight = 2.0 * len(rank)
    select_weight = 1.0 * bool(select) + (2.0 if count is not None else 0.0)
    return AskedOfList(
        found, rank_weight, select_weight, count, (f"order: {rank}", f"choice: {select}")
    )


def asked_to_extract(layout: Layout) -> AskedToExtract | None:
    """What is to be copied, if anything is."""
    text = layout.instruction
    extract, entity = hits(text, lexicon.EXTRACT), hits(text, lexicon.ENTITY)
    write = hits(text, lexicon.WRITE)
    if not extract or len(write) > len(extract):
        return None
    one, aspect = hits(text, lexicon.ONE), hits(text, lexicon.ASPECT)
    single = bool(one and aspect)
    if not entity and not single:
        return None
    return AskedToExtract(
        source=source_text(layout),
        single=single,
        may_be_empty=bool(hits(text, lexicon.MAY_BE_EMPTY)),
        evidence=(f"extract: {extract}", f"kind: {entity}"),
    )


def asked_for_line(layout: Layout) -> str | None:
    """Why only the first line counts, if so."""
    titles = hits(layout.instruction, lexicon.TITLES)
    return f"a title or a translation: {titles}" if titles else None


def source_text(layout: Layout) -> str:
    """The text that spans come from: labelled material, else a quotation, else what asks nothing."""
    if layout.labelled and layout.material:
        start, end = max(layout.material, key=lambda span: span[1] - span[0])
        return layout.text[start:end].strip()
    spans = layout.quotes or layout.material
    if not spans:
        return layout.text.strip()
    start, end = max(spans, key=lambda span: span[1] - span[0])
    return layout.text[start:end].strip()


def count_asked(layout: Layout, found: NumberedList) -> int | None:
    """How many items are to be chosen, None where no number is said."""
    n = len(found.labels)
    values = []
    for match in _NUMBER.finditer(lexicon.normal(layout.raw_instruction)):
        word = match["word"] or match["wide"]
        value = lexicon.NUMBER_WORDS[word] if word else int(match["digits"])
        if 1 < value < n:
            values.append(value)
    return values[0] if values else None


def rating_scale(layout: Layout) -> tuple[int, ...]:
    """The points of the scale an instruction names, empty where it names none."""
    text = lexicon.normal(layout.raw_instruction)
    values = []
    for match in _NUMBER.finditer(text):
        word = match["word"] or match["wide"]
        values.append(lexicon.NUMBER_WORDS[word] if word else int(match["digits"]))
    for low, high in itertools.pairwise(values):
        if low in (0, 1) and 2 <= high <= 10:
            return tuple(range(low, high + 1))
        if high in (0, 1) and 2 <= low <= 10:
            return tuple(range(high, low + 1))
    return ()


def _standing(listing: Listing) -> float:
    score = 1.0
    if listing.header is Header.LIST:
        score += 4
    elif listing.header in (Header.MATERIAL, Header.OTHER):
        score -= 1
    if listing.in_material:
        score -= 4
    if listing.quoted:
        score -= 6
    return score + min(len(listing.list.labels), 5) / 10
