"""What a line of a question is: a label such as ``Query:``, a request, or neither."""

from __future__ import annotations

import re
from enum import Enum, auto

from tasks import lexicon

_TAGGED = re.compile(
    r"^\s*(?:#{1,6}\s*(?P<hash>[^\n:：#]{1,60})#*|\*\*\s*(?P<bold>[^*\n:：]{1,40}?)\s*[:：]?\s*\*\*"
    r"|\[\s*(?P<square>[^\]\n:：]{1,60})\]|【\s*(?P<lens>[^】\n]{1,40})】|<(?P<tag>[^/>\n]{1,60})>"
    r"|={2,}\s*(?P<rule>[^=\n]{1,40}?)\s*={2,}|-{2,}\s*(?P<dash>[^\n-]{1,40}?)\s*-{2,}|〔(?P<shell>[^〕\n]{1,40})〕)"
    r"\s*[:：]?\s*(?:->|[-–—](?=\s))?\s*(?P<rest>.*)$"
)
_LABELLED = re.compile(
    r"^\s*(?P<label>[^\n:：\"“„«「『?？!]{1,44}?)\s*(?:[:：]|\s(?:->|=>|>>|→|[-–—=])(?=\s|$))\s*(?P<rest>.*)$"
)
_LONG = 400
_CAPITALS = re.compile(r"^\s*(?P<label>[A-ZÀ-Ý][A-ZÀ-Ý ]{2,30})\s*$")


class Header(Enum):
    """What a label such as ``Query:`` announces."""

    MATERIAL = auto()
    LIST = auto()
    INSTRUCTION = auto()
    CUE = auto()
    OTHER = auto()


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
    normal = lexicon.normal(label)
    kind = _kind(normal)
    if kind is Header.CUE:
        return kind, rest
    if not tagged and (_is_sentence(label) or _begins_a_request(normal)):
        return None
    if kind is Header.OTHER and (asks(label) or is_request(rest)):
        return None
    return kind, rest


def _begins_a_request(label: str) -> bool:
    """Whether words before a colon tell what to do, as in "Tag the title: only brands"."""
    if label.count(" ") < 3:
        return False
    first = lexicon.concepts(label[: label.index(" ", 1) + 1])
    return any(first[concept] for concept in (*_VERBS, "request"))


_VERBS = ("rank", "select", "write", "extract")


def _is_sentence(label: str) -> bool:
    """A long label is rather the start of a sentence such as "Given the following title:"."""
    wide = sum(character > "\u2e80" for character in label)
    return label.count(" ") > 4 or wide > 16


def _kind(label: str) -> Header:
    found = lexicon.concepts(label)
    return next((kind for concept, kind in _KINDS if found[concept]), Header.OTHER)


_KINDS = (
    ("history header", Header.MATERIAL),
    ("list header", Header.LIST),
    ("format header", Header.INSTRUCTION),
    ("material header", Header.MATERIAL),
    ("cue", Header.CUE),
    ("instruction header", Header.INSTRUCTION),
)


def asks(text: str) -> int:
    """How much a line reads like a request: a question, or words of instruction."""
    found = lexicon.concepts(lexicon.normal(_ends(text)))
    score = sum(found[concept] > 0 for concept in (*_VERBS, "request"))
    return score + 2 * ("?" in text or "？" in text)


def is_request(text: str) -> bool:
    """Whether a line within material is rather a request of its own: how it opens or ends."""
    if not text or len(text) > 300:
        return False
    return text.rstrip().endswith(("?", "？")) or (tells(text) > 2 and asks(text) > 1)


def tells(text: str) -> int:
    """How much a line reads like an order or a question: 3 and more where it opens like one."""
    normal = lexicon.normal(_ends(text))
    opening = normal[:26] if text.isascii() else f"{normal[:26]} {normal[-10:]}"
    found, first = lexicon.concepts(normal), lexicon.concepts(opening)
    verbs = sum(found[concept] > 0 for concept in _VERBS)
    opens = any(first[concept] for concept in _VERBS)
    return 3 * opens + verbs + 2 * text.rstrip().endswith(("?", "？"))


def _ends(text: str) -> str:
    """A long line's beginning and end: requests stand there, and the rest takes time."""
    return text if len(text) <= _LONG else f"{text[: _LONG // 2]} {text[-_LONG // 2 :]}"
