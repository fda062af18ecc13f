"""What a line of a question is: a label such as ``Query:``, a request, or neither."""

from __future__ import annotations

import re
from enum import Enum, auto
from functools import lru_cache

from tasks import lexicon
from tasks.lists import Line
from tasks.requests import request

_TAGGED = re.compile(
    r"^\s*(?:#{1,6}\s*(?P<hash>[^\n:：#]{1,60})#*|\*\*\s*(?P<bold>[^*\s:：][^*\n:：]{0,39}?)\s*(?:[:：]\s*)?\*\*"
    r"|\[\s*(?P<square>[^\]\n:：]{1,60})\]|【\s*(?P<lens>[^】\n]{1,40})】|<(?P<tag>[^/>\n]{1,60})>"
    r"|={2,}\s*(?P<rule>[^=\s][^=\n]{0,39}?)\s*={2,}|-{2,}\s*(?P<dash>[^\s-][^\n-]{0,39}?)\s*-{2,}|〔(?P<shell>[^〕\n]{1,40})〕)"
    r"\s*[:：]?\s*(?:->|[-–—](?=\s))?\s*(?P<rest>.*)$"
)
_LABELLED = re.compile(
    r"^\s*(?P<label>[^\s:：\"“„«「『?？!][^\n:：\"“„«「『?？!]{0,43}?)\s*(?:[:：]|\s(?:->|=>|>>|→|[-–—=])(?=\s|$))\s*(?P<rest>.*)$"
)
_LONGEST, _LIKELY, _SURE = 300, -0.7, 1
SURELY = 1.5
_SENTENCE = re.compile(
    r"(?<=[.!?])\s+(?=\S)|(?<=[。！？])(?=.)|(?<=\S[:：])\s*(?=\S{1,40}\s\S{1,40}\s\S)"
)
_SENTENCE_OR_LABEL = re.compile(
    rf"{_SENTENCE.pattern}|(?<=\S) (?=[A-ZÀ-Ý][^\W\d_]{{2,14}}(?: [^\W\d_]{{2,12}})? ?:)"
)
_CAPITALS = re.compile(r"^\s*(?P<label>[A-ZÀ-Ý][A-ZÀ-Ý ]{2,30})\s*$")


class Header(Enum):
    """What a label such as ``Query:`` announces."""

    MATERIAL = auto()
    LIST = auto()
    INSTRUCTION = auto()
    CUE = auto()
    OTHER = auto()


@lru_cache(maxsize=512)
def header(text: str) -> tuple[Header, str] | None:
    """What a line's label announces, and what follows it on the line."""
    tagged = _TAGGED.match(text) or _CAPITALS.match(text)
    if tagged:
        groups = tagged.groupdict()
        label = next(value for name, value in groups.items() if name != "rest" and value)
        rest = (groups.get("rest") or "").strip()
    else:
        match = _LABELLED.match(text)
        if not match:
            return None
        label, rest = match["label"], match["rest"].strip()
    if not any(character.isalpha() for character in label):
        return None
    found = lexicon.concepts(lexicon.normal(label))
    if (_is_long(label) and request(label) > _SURE) or found["rank"] > 1:
        return None
    kind = next((kind for concept, kind in _KINDS if found[concept]), Header.OTHER)
    if kind is Header.CUE:
        return kind, rest
    if not tagged and _is_sentence(label):
        return None
    if kind is Header.OTHER and is_request(rest):
        return None
    return kind, rest


def _is_long(label: str) -> bool:
    """Whether a label may be a whole request, as in "Tag the title: only brands"."""
    return label.count(" ") > 1 or _wide(label) > 7


def _is_sentence(label: str) -> bool:
    """A long label is rather the start of a sentence such as "Given the following title:"."""
    return label.count(" ") > 4 or _wide(label) > 16


def _wide(label: str) -> int:
    return sum(character > "\u2e80" for character in label)


_KINDS = (
    ("history header", Header.MATERIAL),
    ("list header", Header.LIST),
    ("format header", Header.INSTRUCTION),
    ("material header", Header.MATERIAL),
    ("cue", Header.CUE),
    ("instruction header", Header.INSTRUCTION),
)


def asks(text: str) -> bool:
    """Whether a line may well be a request: better too much of one than none."""
    return request(text) > _LIKELY


def is_request(text: str) -> bool:
    """Whether a line within material is surely a request of its own."""
    return 0 < len(text) <= _LONGEST and request(text) > _SURE


def sentences(line: Line) -> list[Line]:
    """A line's sentences, each with its range; a label such as "Question:" begins one, too."""
    pattern = _SENTENCE_OR_LABEL if ":" in line.text else _SENTENCE
    stops = [match.end() for match in pattern.finditer(line.text)]
    ranges = zip([0, *stops], [*stops, len(line.text)], strict=True)
    return [Line(line.start + a, line.start + b, line.text[a:b]) for a, b in ranges if a < b]
