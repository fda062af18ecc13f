"""A question's text taken apart: instruction, material, lists.

What kind of answer is wanted stands in the instruction; product titles, reviews and descriptions
may say anything. So the instruction is found first, and only its words count as evidence.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from tasks import lexicon
from tasks.lines import Header, header, sentences
from tasks.lists import Line, find_lists, split_lines
from tasks.requests import request
from tasks.roles import Listing, Reader

_LONGEST, _SURELY_NOT = 60_000, -2
# Begins with the marks themselves, so that a search jumps from mark to mark.
_QUOTED = re.compile(
    r"[“„«»「『《‹‘\"'](?:(?<=“)[^”]{1,4000}”|(?<=„)[^“”]{1,4000}[“”]|(?<=«)[^»]{1,4000}»"
    r"|(?<=「)[^」]{1,4000}」|(?<=『)[^』]{1,4000}』|(?<=《)[^》]{1,400}》|(?<=‹)[^›]{1,400}›"
    r"|(?<=»)[^«]{1,4000}«|(?<![^\W_]‘)(?<=‘)[^’\n]{1,400}’(?![^\W_])"
    # Straight quotes stand at no letter's side, but for scripts without spaces.
    r"|(?<![0-9A-Za-zÀ-ɏ]\")(?<=\")(?=\S)[^\"\n]{1,3000}?(?<=\S)\"(?![0-9A-Za-zÀ-ɏ])"
    r"|(?<![^\W_]')(?<=')(?=\S)[^\n]{1,600}?(?<=\S)'(?![^\W_])"
    r"|(?:(?<=^\")|(?<=[:：]\s\"))(?=\S)[^\"]{1,4000}\"(?=\s*$))",
    re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class Layout:
    """A question's parts."""

    text: str
    instruction: str
    """The sentences that ask, in `lexicon.normal` form, quotations masked by ``quoted``."""
    raw_instruction: str
    """The same as written, for digits and signs."""
    labels: tuple[str, ...]
    """What stands before the parts, such as ``query`` or ``aspect``, in `lexicon.normal` form."""
    listings: tuple[Listing, ...]
    quotes: tuple[tuple[int, int], ...]
    """Ranges of quotations in the instruction, without their marks."""
    material: tuple[tuple[int, int], ...]
    """Ranges of the lines that ask nothing, lists within them included."""
    labelled: tuple[tuple[int, int], ...]
    """Those of these ranges that have a label."""


@lru_cache(maxsize=4)
def take_apart(text: str) -> Layout:
    """The parts of a question. Of a huge text, the head and the tail are looked at."""
    cut = text
    if len(text) > _LONGEST:
        half = _LONGEST // 2
        cut = text[:half] + "\n" + text[-half:]
    lines = split_lines(cut)
    quotes = [(m.start(), m.end()) for m in _QUOTED.finditer(cut)]
    reader = Reader(lines, find_lists(cut, lines), quotes)
    asking = [line for line, role in zip(lines, reader.roles, strict=True) if role == "ask"]
    asking = sorted([*asking, *reader.leads], key=lambda line: line.start)
    masked, inside = _mask(cut, asking, quotes)
    material = _material(lines, reader.roles)

    def whole(spans: Iterable[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
        """Ranges of the cut text as ranges of the whole."""
        left_out = len(text) - len(cut)
        middle = _LONGEST // 2
        return tuple(
            (start + left_out * (start > middle), end + left_out * (end > middle))
            for start, end in spans
        )

    return Layout(
        text=text,
        instruction=lexicon.normal(masked),
        raw_instruction=masked,
        labels=tuple(reader.labels),
        listings=tuple(reader.listings),
        quotes=whole((start + 1, end - 1) for start, end in inside),
        material=whole(material),
        labelled=whole(span for span, has_label in material.items() if has_label),
    )


def _asking_parts(asking: list[Line]) -> Iterable[Line]:
    """The asking lines without sentences that are surely something to read."""
    for line in asking:
        parts = sentences(line)
        kept = [part for part in parts if request(part.text) > _SURELY_NOT]
        yield from kept if 0 < len(kept) < len(parts) else [line]


def _mask(
    text: str, asking: list[Line], quotes: list[tuple[int, int]]
) -> tuple[str, list[tuple[int, int]]]:
    """The asking lines with quotations taken out, and the ranges of these quotations."""
    parts, inside = [], []
    for line in _asking_parts(asking):
        position = line.start
        for start, end in quotes:
            if end <= position or start >= line.end:
                continue
            if start >= line.start:
                inside.append((start, end))
            parts.append(text[position : max(start, position)] + " “” ")
            position = min(end, line.end)
        parts.append(text[position : line.end] + "\n")
    return "".join(parts), inside


def _material(lines: list[Line], roles: list[str]) -> dict[tuple[int, int], bool]:
    """Ranges of lines that ask nothing and are no list, and whether each has a label.

    Neighbouring lines are joined, across blank ones too.
    """
    spans: dict[tuple[int, int], bool] = {}
    current: tuple[int, int] | None = None
    for line, role in zip(lines, roles, strict=True):
        if role in ("labelled", "fenced", "plain"):
            has_label = role == "labelled"
            start = line.start
            if current is not None:
                has_label |= spans.pop(current)
                start = current[0]
            elif (label := header(line.text)) and label[0] is not Header.OTHER and label[1]:
                start += line.text.rindex(label[1])
            current = (start, line.end)
            spans[current] = has_label
        elif role != "blank":
            current = None
    return spans
