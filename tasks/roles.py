"""What each line of a question is for, and where its numbered lists stand."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum, auto

from tasks import lexicon
from tasks.lines import SURELY, Header, asks, header, is_request, sentences
from tasks.lists import Line, NumberedList
from tasks.requests import request

_CLOSING_TAG = re.compile(r"^\s*</[^>\n]{1,60}>\s*$")
_FENCES = ('"""', "'''", "```", "---", "-----", "===", "=====", "~~~", "***", "……")
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


class Reader:
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
        if max(scores, default=0) > SURELY:
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
            self._fence = text if self._is_closed(n, text) else ""

    def _underlined(self, n: int) -> Header | None:
        """The label that a rule stands under."""
        label = header(f"{self._lines[n - 1].text}:")
        return label[0] if label and label[0] in (Header.MATERIAL, Header.LIST) else None

    def _is_closed(self, n: int, fence: str) -> bool:
        """Whether the next such line ends the fence, and is no rule under a label."""
        later = range(n + 1, len(self._lines))
        closing = next((m for m in later if self._lines[m].text.strip() == fence), None)
        return closing is not None and self._underlined(closing) is None

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
        asking = asks(line.text) or any(request(part.text) > SURELY for part in sentences(line))
        if self._header is not None:
            ends = self._content and ((self._gap and asking) or is_request(line.text))
            if not ends:
                self.roles[n], self._content, self._gap = "labelled", True, False
                return
            self._header = None
        self.roles[n] = "ask" if asking else "plain"
        self._gap = False
