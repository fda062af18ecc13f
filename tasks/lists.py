"""Numbered lists in a text, in every way people number them."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from itertools import accumulate, pairwise

_DIGITS = r"[0-9０-９]{1,3}|[⓪①-⑳]"
_OPEN = r"[(\[（【〔{<#]?"
_HASHED = r"(?<=#\d)(?=\s)|(?<=#\d\d)(?=\s)"
_CIRCLED = r"(?<=[⓪①-⑳])"
_CLOSE = rf"[)\]）】〕}}．.、:：>|/]|{_CIRCLED}|[ \u3000]?[-–—=|](?=[ \u3000])|{_HASHED}|\t"
_CLOSE_INLINE = rf"[)\]）】〕}}．、>]|[.:：](?!\d)|{_CIRCLED}| ?=(?= )| [-–](?= )|/(?= )|{_HASHED}"
_LEADING = re.compile(
    r"(?:[^\d\n]{1,40}[:：\]】>=*–—-]\s*)?[ \t\u3000>*•|-]{0,20}(?:\*\*)?"
    r"(?:(?P<word>[^\W\d_]{2,10})[ \u3000]?(?=\d+ ?(?:[:.)：]|[-–—] )))?"
    rf"(?P<open>{_OPEN})[ ]?(?P<number>{_DIGITS})[ ]?(?P<close>{_CLOSE})(?:\*\*)?[ \t\u3000]*"
)
_INLINE = re.compile(
    rf"(?:^|(?<=[\s;,/|；，。、:：）)*>]))(?P<open>{_OPEN})(?P<number>{_DIGITS})"
    rf"(?P<close>{_CLOSE_INLINE})(?:\*\*)?[ \u3000]?(?=\S)",
    re.MULTILINE,
)
_LETTER_OR_DIGIT = re.compile(r"[^\W_]")
_WIDE = str.maketrans("（【［）】］．：", "([[)]].:")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a text: its range, without the line break."""

    start: int
    end: int
    text: str

    @property
    def blank(self) -> bool:
        """Whether nothing or only rules and fences stand on it."""
        return _LETTER_OR_DIGIT.search(self.text) is None


@dataclass(frozen=True, slots=True)
class NumberedList:
    """Consecutive numbers from 0 or 1, and what stands behind each."""

    labels: tuple[int, ...]
    items: tuple[str, ...]
    start: int
    end: int
    first_line: int
    last_line: int
    style: str
    """How the numbers are written: opening, closing."""


@dataclass(slots=True)
class _Marker:
    number: int
    style: str
    line: int
    start: int
    end: int


def split_lines(text: str) -> list[Line]:
    """Lines at \\n, \\r\\n and \\r, and at nothing else, so that ranges stay true."""
    lines, start = [], 0
    for piece in re.split(r"(\r\n|\n|\r)", text):
        if piece not in ("\n", "\r\n", "\r"):
            lines.append(Line(start, start + len(piece), piece))
        start += len(piece)
    return lines


def find_lists(text: str, lines: list[Line]) -> list[NumberedList]:
    """All numbered lists of at least two items, in order of appearance.

    Numbers at line starts are chained first; what is left is searched for several items on a
    line.
    """
    leading = [m for n, line in enumerate(lines) if (m := _leading(n, line))]
    at_start = {(m.number, m.style) for m in leading}

    def along(marker: _Marker) -> bool:
        """Whether the next number is on the same line and at no line's start."""
        number, style = marker.number + 1, marker.style
        if (number, style) in at_start:
            return False
        beside = _inline(marker.line, lines[marker.line])
        return any((m.number, m.style) == (number, style) for m in beside)

    chains = _chains([marker for marker in leading if not along(marker)])
    vertical = [chain for chain in chains if len(chain) > 1]
    lists = []
    if vertical:
        shape = _shape(lines)
        lists = [_vertical(text, lines, shape, chain) for chain in vertical]
    taken = bytearray(len(lines))
    for found in lists:
        height = found.last_line + 1 - found.first_line
        taken[found.first_line : found.last_line + 1] = b"\1" * height
    left = [m for n, line in enumerate(lines) if not taken[n] for m in _inline(n, line)]
    for chain in _chains(left):
        # Two numbers within a sentence are hardly a list.
        if len(chain) > 2 or (len(chain) == 2 and chain[0].start == lines[chain[0].line].start):
            lists.append(_horizontal(text, lines, chain))
    return sorted(lists, key=lambda found: found.start)


def _leading(n: int, line: Line) -> _Marker | None:
    match = _LEADING.match(line.text)
    return _marker(match, n, line, (match["word"] or "").lower()) if match else None


def _inline(n: int, line: Line) -> list[_Marker]:
    return [_marker(match, n, line, "") for match in _INLINE.finditer(line.text)]


def _marker(match: re.Match[str], n: int, line: Line, word: str) -> _Marker:
    digits = match["number"]
    number = int(digits if digits.isascii() else unicodedata.normalize("NFKC", digits))
    close = "○" if digits in "⓪①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳" else match["close"].strip(" \u3000") or "\t"
    style = word + match["open"] + close
    style = style if style.isascii() else style.translate(_WIDE)
    begin = match.start("open")
    return _Marker(number, style, n, line.start + begin, line.start + match.end())


def _chains(markers: list[_Marker]) -> list[list[_Marker]]:
    """Markers that count up by one in one style.

    A list within a list in the same style takes numbers until it ends; a number that only the
    outer one waits for goes on with the outer one.
    """
    chains: list[list[_Marker]] = []
    waiting: dict[tuple[int, str], list[list[_Marker]]] = {}
    """Chains by the number and style that would go on with them, the latest last."""
    for marker in markers:
        if ready := waiting.get((marker.number, marker.style)):
            chain = ready.pop()
            chain.append(marker)
        elif marker.number in (0, 1):
            chain = [marker]
            chains.append(chain)
        else:
            continue
        waiting.setdefault((marker.number + 1, marker.style), []).append(chain)
    return chains


@dataclass(frozen=True, slots=True)
class _Shape:
    """What of a text's lines decides where lists end; one entry a line, and one for the end."""

    filled: list[int]
    """Lines before it that are not blank."""
    flush: list[int]
    """Those of them that are not indented."""
    next_blank: list[int]
    """The first line from it on that is blank, or the end."""
    next_flush: list[int]
    """The first line from it on that is not indented, or the end."""


def _shape(lines: list[Line]) -> _Shape:
    blank = [line.blank for line in lines]
    flush = [not line.text[:1].isspace() for line in lines]
    return _Shape(
        [0, *accumulate(not one for one in blank)],
        [0, *accumulate(not one and other for one, other in zip(blank, flush, strict=True))],
        _next(blank),
        _next(flush),
    )


def _next(flags: list[bool]) -> list[int]:
    """For each place, the first from it on that is flagged, or the end."""
    found = [len(flags)] * (len(flags) + 1)
    for n in reversed(range(len(flags))):
        found[n] = n if flags[n] else found[n + 1]
    return found


def _vertical(text: str, lines: list[Line], shape: _Shape, chain: list[_Marker]) -> NumberedList:
    """One item a marker; the last is given as many lines as the longest before it."""
    pairs, start = list(pairwise(chain)), chain[-1].line
    heights = [shape.filled[b.line] - shape.filled[a.line] for a, b in pairs]
    usual = max(set(heights), key=heights.count)
    indented = all(shape.flush[b.line] == shape.flush[a.line + 1] for a, b in pairs)
    stop = min(start + max(usual, 1), shape.next_blank[start + 1])
    if indented:
        stop = min(stop, shape.next_flush[start + 1])
    return _numbered(text, chain, lines[stop - 1].end, stop - 1)


def _horizontal(text: str, lines: list[Line], chain: list[_Marker]) -> NumberedList:
    last = lines[chain[-1].line]
    return _numbered(text, chain, last.end, chain[-1].line)


def _numbered(text: str, chain: list[_Marker], end: int, last_line: int) -> NumberedList:
    stops = [marker.start for marker in chain[1:]] + [end]
    return NumberedList(
        labels=tuple(marker.number for marker in chain),
        items=tuple(
            text[m.end : stop].strip(" \t\r\n\u3000/|;；,，*")
            for m, stop in zip(chain, stops, strict=True)
        ),
        start=chain[0].start,
        end=end,
        first_line=chain[0].line,
        last_line=last_line,
        style=chain[0].style,
    )
