"""How much a line reads like a request to the reader, and not like something to read.

A linear model over words, parts of words, and how the line begins and ends. The sum of the words'
weights is divided by the root of their number: a long line has more of them, but each says less.
The weights in `requests.json` are fitted on invented instructions and invented material
(`tests/routing/fit.py`).
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from pathlib import Path

from tasks import lexicon

BIAS = ""
_WIDE = re.compile(r"[\u2e80-\uffff]")
_QUOTED = re.compile(
    r"[“„«»「『《‹\"](?:(?<=“)[^”]*”|(?<=„)[^“”]*[“”]|(?<=«)[^»]*»|(?<=»)[^«]*«|(?<=「)[^」]*」|(?<=『)[^』]*』"
    r"|(?<=《)[^》]*》|(?<=‹)[^›]*›|(?<=\")[^\"]*\")"
)
_DIGITS = re.compile(r"\d+")
_LONG, _END = 400, 0.3
_SIGNS = {"?": "$?", "？": "$?", ".": "$.", "。": "$.", "!": "$.", "！": "$."}


@lru_cache(maxsize=1024)
def request(text: str) -> float:
    """Above 0 if a text rather asks than tells; its size says how surely (log odds)."""
    weights = _weights()
    total, count = 0, 1
    words = _words(text)
    for word in words:
        weight, parts = _weigh_word(word)
        total += weight
        count += parts
    ends = sum(weights.get(feature, 0) for feature in _ends(words, text))
    return (weights[BIAS] + total / math.sqrt(count) + _END * ends) / 100


def features(text: str) -> dict[str, float]:
    """What is weighed, and how much each counts."""
    words = _words(text)
    parts = [part for word in words for part in _in_word(word)]
    share = 1 / math.sqrt(len(parts) + 1)
    found: dict[str, float] = {}
    for part in parts:
        found[part] = found.get(part, 0) + share
    return found | dict.fromkeys(_ends(words, text), _END)


def _words(text: str) -> list[str]:
    """A line's words, without those of quotations where there are others.

    Of a long line, those at its beginning and end: requests stand there, and the rest takes time.
    """
    if len(text) > _LONG:
        text = f"{text[: _LONG // 2]} {text[-_LONG // 2 :]}"
    return lexicon.normal(_QUOTED.sub(" ", text)).split() or lexicon.normal(text).split()


@lru_cache(maxsize=16384)
def _weigh_word(word: str) -> tuple[int, int]:
    """The sum of a word's weights, and how many parts it has."""
    weights = _weights()
    parts = _in_word(word)
    return sum(weights.get(part, 0) for part in parts), len(parts)


def _in_word(word: str) -> Sequence[str]:
    """A word and its beginning; of scripts without spaces, runs of 2 and 3; of numbers, nothing."""
    if word.isdigit():
        return ()
    word = _DIGITS.sub("0", word)
    if _WIDE.search(word):
        runs = [word[n : n + size] for size in (2, 3) for n in range(len(word) - size + 1)]
        return runs or [word]
    return (f" {word} ", f" {word[:5]}") if len(word) > 5 else (f" {word} ",)


def _ends(words: list[str], text: str) -> Iterator[str]:
    """How a line begins and ends."""
    if words:
        first, last = words[0], words[-1]
        if _WIDE.search(first):
            yield from (f"^{first[:2]}", f"^{first[:3]}")
        else:
            yield from (f"^{first}", f"^{' '.join(words[:2])}")
        if _WIDE.search(last):
            yield from (f"${last[-2:]}", f"${last[-3:]}")
        else:
            yield f"${last}"
    sign = _SIGNS.get(text.rstrip()[-1:])
    if sign:
        yield sign


@lru_cache(maxsize=1)
def _weights() -> dict[str, int]:
    path = Path(__file__).with_name("requests.json")
    weights: dict[str, int] = json.loads(path.read_text("utf-8"))
    return weights
