"""A question's text taken apart: instruction, material, lists.

What kind of answer is wanted stands in the instruction; product titles, reviews and descriptions
may say anything. So the instruction is found first, and only its words count as evidence.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum, auto
from functools import lru_cache

from tasks import lexicon
from tasks.lines import Header, asks, header, is_request
from tasks.lists import Line, NumberedList, find_lists, split_lines
from tasks.requests import request

_LONGEST = 60_000
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
_CLOSING_TAG = re.compile(r"^\s*</[^>\n]{1,60}>\s*$")
_FENCES = ('"""', "'''", "```", "---", "-----", "===", "=====", "~~~", "***", "……")
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=\S)|(?<=[。！？])(?=.)|(?<=\S[:：])\s*(?=\S+\s\S+\s\S)")
_SENTENCE_OR_LABEL = re.compile(
    rf"{_SENTENCE.pattern}|(?<=\S) (?=[A-ZÀ-Ý][^\W\d_]{{2,14}}(?: [^\W\d_]{{2,12}})? ?:)"
)
_SURELY, _SURELY_NOT = 1.5, -2
_ONE_PHRASE = 80


class Place(IntEnum):
    """Where a numbered list stands, from hardly to surely the one asked about."""

    QUOTED = auto()
    """Within a quotation."""
    FENCED = auto()
    """Within a fenced or tagged block of material."""
    EMBEDDED = auto()
    """Within labelled material, which goes on after it or gives it a heading of its own."""
    HEADED = auto()
    """Under a heading that names no list, such as "Steps:"."""
    MATERIAL = auto()
    """The content of a label such as "Reviews"."""
    ADJACENT = auto()
    """Right below labelled material, which does not go on after it."""
    PLAIN = auto()
    """Among the other lines."""
    LIST = auto()
    """Under a label such as "Options:"."""


@dataclass(frozen=True, slots=True)
class Listing:
    """A numbered list and where it stands."""

    list: NumberedList
    place: Place


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
    reader = _Reader(lines, find_lists(cut, lines), quotes)
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


class _Reader:
    """Reads a text line by line and says what each line is for.

    Roles: blank, item, head, labelled and fenced (material), plain, ask.
    """

    def __init__(
        self, lines: list[Line], lists: list[NumberedList], quotes: list[tuple[int, int]]
    ) -> None:
        self.roles = ["blank"] * len(lines)
        self.listings: list[Listing] = []
        self.labels: list[str] = []
        self.leads: list[Line] = []
        """Requests that share a line with something else, such as a list that begins on it."""
        self._lines, self._quotes = lines, quotes
        self._starts = {found.first_line: found for found in reversed(lists)}
        self._header: Header | None = None
        """The label whose content we stand in."""
        self._content = self._gap = False
        """Whether that label has had content, and a blank line since."""
        self._fence = ""
        """What will close the block we stand in."""
        n = 0
        while n < len(lines):
            n = self._read(n)
        if not any(role == "ask" and asks(line.text) for role, line in self._read_lines()):
            self._find_request()
        if "ask" not in self.roles:
            self.roles = ["ask" if role == "plain" else role for role in self.roles]
        self._weed()

    def _weed(self) -> None:
        """Where one line surely asks, those that hardly do are material."""
        scores = [request(line.text) if role == "ask" else 0 for role, line in self._read_lines()]
        if max(scores, default=0) > _SURELY:
            self.roles = [
                "plain" if role == "ask" and score < 0 and len(sentences(line)) == 1 else role
                for role, score, line in zip(self.roles, scores, self._lines, strict=True)
            ]

    def _read_lines(self) -> Iterable[tuple[str, Line]]:
        return zip(self.roles, self._lines, strict=True)

    def _find_request(self) -> None:
        """Where no line outside the material tells what to do, the likeliest line within does."""
        scores = [
            request(line.text) if role in ("labelled", "plain") else -math.inf
            for role, line in self._read_lines()
        ]
        best = max(scores, default=0)
        if best <= 0:
            told = [line for role, line in self._read_lines() if role in ("labelled", "plain")]
            self.leads += [part for line in told for part in sentences(line) if asks(part.text)]
        for n, role in enumerate(self.roles):
            if best > 0:
                asked = scores[n] == best
            else:
                asked = not self.leads and (role == "plain" or self._ends_a_sentence(n))
            if asked:
                self.roles[n] = "ask"

    def _ends_a_sentence(self, n: int) -> bool:
        """Whether a line of labelled material is a short sentence, and not its first line."""
        text = self._lines[n].text.strip()
        return (
            self.roles[n] == "labelled"
            and len(text) < 200
            and text.endswith((".", "!", "。", "！"))
            and header(text) is None
        )

    def _read(self, n: int) -> int:
        """Gives line `n` its role, and returns the next line to read."""
        line = self._lines[n]
        found = self._starts.get(n)
        if found:
            return self._read_list(n, found)
        if line.blank or _CLOSING_TAG.match(line.text):
            self._read_blank(n, line.text.strip())
        elif self._fence:
            self.roles[n] = "fenced"
        else:
            self._read_text(n, line)
        return n + 1

    def _read_list(self, n: int, found: NumberedList) -> int:
        line = self._lines[n]
        leading = header(line.text[: max(found.start - line.start, 0)])
        place = self._place(n, found, leading[0] if leading else None)
        self.listings.append(Listing(found, place))
        inside = place in (Place.QUOTED, Place.FENCED, Place.EMBEDDED)
        lead = Line(line.start, found.start, line.text[: max(found.start - line.start, 0)])
        if leading is None and any(c.isalpha() for c in lead.text):
            self.leads.append(lead)
        elif leading is not None:
            self.leads += [part for part in sentences(lead) if is_request(part.text)]
        if found.first_line == found.last_line:
            end = self._lines[n].text[found.end - len(found.items[-1]) - line.start :]
            tail = Line(found.end - len(found.items[-1]), found.end, end)
            self.leads += [part for part in sentences(tail)[1:] if is_request(part.text)]
        for k in range(n, found.last_line + 1):
            self.roles[k] = "fenced" if inside else "item"
        if inside:
            self._content = True
        else:
            self._header, self._content = None, False
        self._gap = False
        return found.last_line + 1

    def _place(self, n: int, found: NumberedList, leading: Header | None) -> Place:
        if any(a <= found.start < b for a, b in self._quotes):
            return Place.QUOTED
        if self._fence:
            return Place.FENCED
        above = leading or (None if self._content else self._header)
        if above is Header.LIST:
            return Place.LIST
        goes_on = self._goes_on(found.last_line + 1)
        if self._content and self._header is not None:
            if goes_on or self._is_headed(n):
                return Place.EMBEDDED
            return Place.ADJACENT if not self._gap else Place.PLAIN
        if above is Header.MATERIAL:
            return Place.EMBEDDED if goes_on else Place.MATERIAL
        if above is Header.OTHER or self._is_headed(n):
            return Place.EMBEDDED if goes_on else Place.HEADED
        return Place.PLAIN

    def _is_headed(self, n: int) -> bool:
        """Whether the line above is a heading, by its colon."""
        return (
            n > 0
            and self._lines[n - 1].text.rstrip().endswith((":", "：", ":**"))
            and (self.roles[n - 1] in ("labelled", "plain", "head"))
        )

    def _goes_on(self, n: int) -> bool:
        """Whether text that asks nothing follows at once: a list within a longer text."""
        if n >= len(self._lines) or self._lines[n].blank:
            return False
        text = self._lines[n].text
        return header(text) is None and n not in self._starts and not asks(text)

    def _read_blank(self, n: int, text: str) -> None:
        self._gap = True
        if text in _FENCES and not self._fence and n and self.roles[n - 1] in ("ask", "plain"):
            label = self._underlined(n)
            if label is not None:
                self._header, self._content, self.roles[n - 1] = label, False, "head"
        if _CLOSING_TAG.match(text) or (self._fence and text == self._fence):
            self._header, self._content, self._fence = None, False, ""
        elif text in _FENCES and self._header in (Header.MATERIAL, Header.OTHER, Header.LIST):
            closing = (m for m in range(n + 1, len(self._lines)) if self._closes(m, text))
            self._fence = text if next(closing, None) is not None else ""

    def _underlined(self, n: int) -> Header | None:
        """The label that a rule stands under."""
        label = header(f"{self._lines[n - 1].text}:")
        return label[0] if label and label[0] in (Header.MATERIAL, Header.LIST) else None

    def _closes(self, n: int, fence: str) -> bool:
        """Whether a line is the other end of a fence, and no rule under a label."""
        return self._lines[n].text.strip() == fence and self._underlined(n) is None

    def _read_text(self, n: int, line: Line) -> None:
        label = header(line.text)
        above = self._lines[n - 1].text if n else ""
        inner = self._header is Header.MATERIAL and self._content and not self._gap
        inner = inner and len(above) > _ONE_PHRASE
        if label is not None and not (label[0] is Header.OTHER and inner):
            self._header, rest = label
            self.labels.append(lexicon.normal(line.text[: len(line.text) - len(rest)])[:60])
            self._content, self._gap = bool(rest), False
            self.roles[n] = "head"
            if self._header in (Header.INSTRUCTION, Header.CUE):
                self.roles[n] = "ask" if self._header is Header.INSTRUCTION else "head"
                self._header = None
            elif rest:
                self.roles[n] = "labelled"
            return
        asking = asks(line.text) or any(request(part.text) > _SURELY for part in sentences(line))
        if self._header is not None:
            ends = self._content and ((self._gap and asking) or is_request(line.text))
            if not ends:
                self.roles[n], self._content, self._gap = "labelled", True, False
                return
            self._header = None
        self.roles[n] = "ask" if asking else "plain"
        self._gap = False


def sentences(line: Line) -> list[Line]:
    """A line's sentences, each with its range; a label such as "Question:" begins one, too."""
    pattern = _SENTENCE_OR_LABEL if ":" in line.text else _SENTENCE
    stops = [match.end() for match in pattern.finditer(line.text)]
    ranges = zip([0, *stops], [*stops, len(line.text)], strict=True)
    return [Line(line.start + a, line.start + b, line.text[a:b]) for a, b in ranges if a < b]


def asking_parts(asking: list[Line]) -> Iterable[Line]:
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
    for line in asking_parts(asking):
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
