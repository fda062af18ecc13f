"""A question's text taken apart: instruction, material, lists.

What kind of answer is wanted stands in the instruction; product titles, reviews and descriptions
may say anything. So the instruction is found first, and only its words count as evidence.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, auto
from functools import lru_cache

from tasks import lexicon
from tasks.lists import Line, NumberedList, find_lists, split_lines

_LONGEST = 60_000
_QUOTED = re.compile(
    r"“[^”]{1,4000}”|„[^“”]{1,4000}[“”]|«[^»]{1,4000}»|「[^」]{1,4000}」|『[^』]{1,4000}』|《[^》]{1,400}》"
    r"|‹[^›]{1,400}›|»[^«]{1,4000}«|(?<![^\W_])‘[^’\n]{1,400}’(?![^\W_])"
    r"|(?<![^\W_])\"(?=\S)[^\"\n]{1,3000}?(?<=\S)\"(?![^\W_])"
    r"|(?<![^\W_])'(?=\S)[^\n]{1,600}?(?<=\S)'(?![^\W_])"
    r"|(?:^|(?<=[:：]\s))\"(?=\S)[^\"]{1,4000}\"(?=\s*$)",
    re.MULTILINE,
)
_TAGGED = re.compile(
    r"^\s*(?:#{1,6}\s*(?P<hash>[^\n:：]{1,40})|\*\*\s*(?P<bold>[^*\n:：]{1,40}?)\s*[:：]?\s*\*\*"
    r"|\[\s*(?P<square>[^\]\n:：]{1,40})\]|【\s*(?P<lens>[^】\n]{1,40})】|<(?P<tag>[^/>\n]{1,30})>"
    r"|={2,}\s*(?P<rule>[^=\n]{1,40}?)\s*={2,}|-{2,}\s*(?P<dash>[^\n-]{1,40}?)\s*-{2,}|〔(?P<shell>[^〕\n]{1,40})〕)"
    r"\s*[:：]?\s*(?:->|[-–—](?=\s))?\s*(?P<rest>.*)$"
)
_LABELLED = re.compile(
    r"^\s*(?P<label>[^\n:：\"“„«「『?？!]{1,44}?)\s*(?:[:：]|\s(?:->|=>|→|[-–—])(?=\s|$))\s*(?P<rest>.*)$"
)
_CAPITALS = re.compile(r"^\s*(?P<label>[A-ZÀ-Ý][A-ZÀ-Ý ]{2,30})\s*$")
_CLOSING_TAG = re.compile(r"^\s*</[^>\n]{1,30}>\s*$")
_SENTENCE = re.compile(r"(?<=[.!?。！？])\s+|(?<=[。！？])")


class Header(Enum):
    """What a label such as ``Query:`` announces."""

    MATERIAL = auto()
    LIST = auto()
    INSTRUCTION = auto()
    CUE = auto()
    OTHER = auto()


@dataclass(frozen=True, slots=True)
class Listing:
    """A numbered list and where it stands."""

    list: NumberedList
    header: Header | None
    in_material: bool
    quoted: bool


@dataclass(frozen=True, slots=True)
class Layout:
    """A question's parts."""

    text: str
    instruction: str
    """The sentences that ask, in `lexicon.normal` form, quotations masked by ``quoted``."""
    raw_instruction: str
    """The same as written, for digits and signs."""
    listings: tuple[Listing, ...]
    quotes: tuple[tuple[int, int], ...]
    """Ranges of quotations in the instruction, without their marks."""
    material: tuple[tuple[int, int], ...]
    """Ranges of labelled material, or else of the lines that ask nothing."""
    labelled: bool
    """Whether the material has a label."""


@lru_cache(maxsize=4)
def take_apart(text: str) -> Layout:
    """The parts of a question. Of a huge text, the head and the tail are looked at."""
    if len(text) > _LONGEST:
        half = _LONGEST // 2
        text = text[:half] + "\n" + text[-half:]
    lines = split_lines(text)
    quotes = [(m.start(), m.end()) for m in _QUOTED.finditer(text)]
    lists = list(find_lists(text, lines))
    roles = _roles(text, lines, lists, quotes)
    asking = [line for line, role in zip(lines, roles.lines, strict=True) if role == "ask"]
    masked, inside = _mask(text, asking, quotes)
    labelled = _spans(text, lines, roles.lines, "labelled")
    return Layout(
        text=text,
        instruction=lexicon.normal(masked),
        raw_instruction=masked,
        listings=tuple(roles.listings),
        quotes=tuple((start + 1, end - 1) for start, end in inside),
        material=tuple(labelled or _spans(text, lines, roles.lines, "plain")),
        labelled=bool(labelled),
    )


def hits(text: str, stems: Iterable[str]) -> list[str]:
    """The stems that stand in a normal text."""
    return [stem for stem in stems if stem in text]


@dataclass(slots=True)
class _Roles:
    lines: list[str]
    """One of blank, item, head, labelled, plain, ask."""
    listings: list[Listing]


def _roles(
    text: str, lines: list[Line], lists: list[NumberedList], quotes: list[tuple[int, int]]
) -> _Roles:
    roles = [""] * len(lines)
    listings: list[Listing] = []
    starts = {found.first_line: found for found in reversed(lists)}
    header: Header | None = None
    """The label whose content we stand in."""
    content = gap = False
    """Whether that label has had content, and a blank line since."""
    n = 0
    while n < len(lines):
        line = lines[n]
        found = starts.get(n)
        if found and roles[n] == "":
            leading = _header(line.text[: max(found.start - line.start, 0)])
            above = leading[0] if leading else (header if not content else None)
            inside = header in (Header.MATERIAL, Header.OTHER) and (
                content or above is not Header.LIST
            )
            if above is None and gap and header is not None:
                inside = False
            listings.append(
                Listing(
                    found,
                    above,
                    in_material=inside and above is not Header.LIST,
                    quoted=any(a <= found.start < b for a, b in quotes),
                )
            )
            for k in range(n, found.last_line + 1):
                roles[k] = "item"
            if not inside:
                header, content = None, False
            else:
                content = True
            gap, n = False, found.last_line + 1
            continue
        if line.blank or _CLOSING_TAG.match(line.text):
            roles[n] = "blank"
            gap = True
            if _CLOSING_TAG.match(line.text):
                header, content = None, False
            n += 1
            continue
        label = _header(line.text)
        if label is not None and not (
            label[0] is Header.OTHER and header is Header.MATERIAL and content and not gap
        ):
            header, rest = label
            content, gap = bool(rest), False
            roles[n] = "head"
            if rest and header is Header.INSTRUCTION:
                roles[n] = "ask"
            elif rest and header in (Header.MATERIAL, Header.OTHER, Header.LIST):
                roles[n] = "labelled"
            if header in (Header.INSTRUCTION, Header.CUE):
                header = None
            n += 1
            continue
        asks = _asks(line.text)
        if header in (Header.MATERIAL, Header.OTHER, Header.LIST):
            ends = (gap and content and asks > 0) or (content and asks > 1 and len(line.text) < 400)
            if not ends:
                roles[n], content, gap = "labelled", True, False
                n += 1
                continue
            header = None
        roles[n] = "ask" if asks else "plain"
        gap = False
        n += 1
    if "ask" not in roles:
        roles = ["ask" if role == "plain" else role for role in roles]
    return _Roles(roles, listings)


def _header(text: str) -> tuple[Header, str] | None:
    """What a line's label announces, and what follows it on the line."""
    match = _TAGGED.match(text) or _CAPITALS.match(text)
    if match:
        groups = match.groupdict()
        label = next(v for k, v in groups.items() if k != "rest" and v)
        rest = groups.get("rest") or ""
        if not any(c.isalpha() for c in label):
            return None
    else:
        match = _LABELLED.match(text)
        if not match or not any(c.isalpha() for c in match["label"]):
            return None
        label, rest = match["label"], match["rest"]
    kind = _kind(lexicon.normal(label))
    if kind is Header.OTHER and (_asks(label) or label.count(" ") > 5):
        return None
    if kind in (Header.MATERIAL, Header.LIST) and rest == "" and _asks(label) > 1:
        return None
    if kind is not Header.CUE and _is_sentence(label):
        return None
    return kind, rest.strip()


def _is_sentence(label: str) -> bool:
    """A long label is rather the start of a sentence such as "Given the following title:"."""
    wide = sum(c > "\u2e80" for c in label)
    return label.count(" ") > 4 or wide > 16


def _kind(label: str) -> Header:
    for stems, kind in (
        (lexicon.HISTORY_HEADERS, Header.MATERIAL),
        (lexicon.LIST_HEADERS, Header.LIST),
        (lexicon.FORMAT_HEADERS, Header.INSTRUCTION),
        (lexicon.MATERIAL_HEADERS, Header.MATERIAL),
        (lexicon.CUES, Header.CUE),
        (lexicon.INSTRUCTION_HEADERS, Header.INSTRUCTION),
    ):
        if any(stem in label for stem in stems):
            return kind
    return Header.OTHER


def _asks(text: str) -> int:
    """How much a line reads like a request: a question, or words of instruction."""
    normal = lexicon.normal(text)
    score = int(text.rstrip().endswith(("?", "？"))) + int("?" in text or "？" in text)
    for stems in (lexicon.REQUEST, lexicon.RANK, lexicon.SELECT, lexicon.WRITE, lexicon.EXTRACT):
        score += any(stem in normal for stem in stems)
    return score


def _mask(
    text: str, asking: list[Line], quotes: list[tuple[int, int]]
) -> tuple[str, list[tuple[int, int]]]:
    """The asking lines with quotations taken out, and the ranges of these quotations."""
    parts, inside = [], []
    for line in asking:
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


def _spans(text: str, lines: list[Line], roles: list[str], role: str) -> list[tuple[int, int]]:
    """Ranges of consecutive lines of one role, without their labels."""
    spans: list[tuple[int, int]] = []
    previous = -2
    for n, line in enumerate(lines):
        if roles[n] != role:
            continue
        start = line.start
        if role == "labelled" and (label := _header(line.text)) and label[1]:
            start += line.text.rindex(label[1])
            spans.append((start, line.end))
        elif previous == n - 1 and spans:
            spans[-1] = (spans[-1][0], line.end)
        else:
            spans.append((start, line.end))
        previous = n
    return spans
