"""What an instruction's words say about the kind of answer it wants.

A linear model: each feature of the instruction speaks for or against each kind of answer, and
the sum decides. Features are words, pairs of words, parts of words in scripts without spaces,
the concepts of `tasks.lexicon`, and where a numbered list stands. Material never counts.
The weights in `weights.json` are fitted on invented instructions (`tests/routing/fit.py`);
a feature is kept only if several differently worded instructions share it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from pathlib import Path

from tasks import lexicon
from tasks.layout import Layout, take_apart
from tasks.listed import asked_list, count_asked
from tasks.roles import Place

_WIDE = re.compile(r"[\u2e80-\uffff]")
_DIGITS = re.compile(r"\d+")
_SENTENCE = re.compile(r"(?<=[.!?。！？\n:：])\s*")
_SPOKEN = 4
ALWAYS = ""
_MEANINGS = {
    "rank": "put in order",
    "select": "choose",
    "extract": "copy out",
    "entity": "name a kind of phrase",
    "one": "ask for one phrase",
    "aspect": "name what an opinion is about",
    "write": "ask for writing",
    "language": "name a language to write in",
    "numbers": "ask for numbers",
    "listed": "speak of a list",
}
_STRUCTURE = {
    "count:fewer": "a number of items to choose",
    "count:none": "no number of items to choose",
    "question": "a question mark",
    "quotation": "a quotation",
    "labelled": "material under a label",
    "lists:0": "no numbered list",
    "lists:1": "one numbered list",
    "lists:2": "several numbered lists",
    "list:none": "no numbered list",
    **{f"list:{place.name.lower()}": f"a list that stands {place.name.lower()}" for place in Place},
}
_VERBS = ("rank", "select", "extract", "write")


class Kind(StrEnum):
    """What may be asked for where no choice is flagged."""

    RANKING = "ranking"
    RETRIEVAL = "retrieval"
    ENTITIES = "entities"
    KEYPHRASE = "keyphrase"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Verdict:
    """The kind that the evidence speaks for."""

    kind: Kind
    evidence: tuple[str, ...]
    """What spoke loudest for it, in words."""


@lru_cache(maxsize=4)
def weigh(text: str) -> Verdict:
    """The kind of answer a question without the flag asks for."""
    layout = take_apart(text)
    weights = _weights()
    known = [(weights[feature], feature) for feature in features(layout) if feature in weights]
    kinds = list(Kind)
    sums = [sum(column) for column in zip(*(w for w, _ in known), strict=True)]
    possible = [k for k, kind in enumerate(kinds) if _possible(kind, layout)]
    best = max(possible, key=lambda k: sums[k])
    spoke = sorted(((w[best], feature) for w, feature in known if w[best] > 0), reverse=True)
    said: dict[str, None] = {}
    for _, feature in spoke:
        said[_in_words(feature)] = None
        if len(said) == _SPOKEN:
            break
    return Verdict(kinds[best], tuple(said))


def _possible(kind: Kind, layout: Layout) -> bool:
    return bool(layout.listings) or kind not in (Kind.RANKING, Kind.RETRIEVAL)


def _in_words(feature: str) -> str:
    """A feature as a person would name it."""
    if feature.startswith("<"):
        return f"words that {_MEANINGS[feature[1:].partition('>')[0].rstrip('123')]}"
    if feature.startswith("label:"):
        return f"a label with “{feature.removeprefix('label:').strip()}”"
    return _STRUCTURE.get(feature, f"“{feature.strip()}”")


def features(layout: Layout) -> set[str]:
    """The features of an instruction, each there or not; `ALWAYS` is."""
    text = layout.instruction
    place = max((listing.place for listing in layout.listings), default=None)
    listed = place is not None and place >= Place.HEADED
    found = {
        ALWAYS,
        f"list:{place.name.lower() if place else 'none'}",
        f"lists:{min(len(layout.listings), 2)}",
    }
    if "?" in layout.raw_instruction or "？" in layout.raw_instruction:
        found.add("question")
    listing = asked_list(layout)
    if listing is not None:
        found.add("count:fewer" if count_asked(layout, listing) is not None else "count:none")
    if layout.quotes:
        found.add("quotation")
    if layout.labelled:
        found.add("labelled")
    counts = lexicon.concepts(text)
    where = "list" if listed else "none"
    for name in _MEANINGS:
        for least in range(1, min(counts[name], 3) + 1):
            found |= {f"<{name}{least}>", f"<{name}{least}>{where}"}
    openings = (lexicon.normal(s)[:24] for s in _SENTENCE.split(layout.raw_instruction) if s)
    opened = {name for opening in openings for name in lexicon.concepts(opening)}
    for name in opened.intersection(_VERBS):
        found |= {f"<{name}>first", f"<{name}>first {where}"}
    found.update(_words(text))
    found.update(f"label:{word}" for label in layout.labels for word in _words(label))
    return found


def _words(text: str) -> Iterator[str]:
    """Words, their beginnings and pairs of them; of scripts without spaces, runs of 2 to 4."""
    previous = ""
    for word in text.split():
        if not word.isalpha():
            word = _DIGITS.sub("0", word)
        if _WIDE.search(word):
            yield from (
                word[n : n + size] for size in (2, 3, 4) for n in range(len(word) - size + 1)
            )
            previous = ""
            continue
        yield f" {word} "
        if len(word) > 5:
            yield f" {word[:5]}"
        if previous:
            yield f" {previous} {word} "
        previous = word


@lru_cache(maxsize=1)
def _weights() -> dict[str, list[int]]:
    path = Path(__file__).with_name("weights.json")
    weights: dict[str, list[int]] = json.loads(path.read_text("utf-8"))
    return weights
