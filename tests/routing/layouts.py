"""Whole questions around the bare instructions of `wordings/`, in many layouts.

An instruction stands before, after or between invented material, the list it speaks of and a cue
for the answer; the material may hold numbered lists and orders of its own. Every row says what
the router ought to find.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

_HERE = Path(__file__).parent
_TYPES = {"ner": "named_entity_recognition", "keyphrase": "generation"}
_STYLES = ("{}. ", "{}. ", "{}.", "{}) ", "({}) ", "[{}] ", "{}: ", "{} - ")
_WIDE_STYLES = ("{}、", "{}．", "（{}）")
_FRAMES = ("{}: ", "{}:\n", "### {}\n", "[{}]\n", "**{}:** ", "<{}>\n", "{}\n---\n")
_ASKING = ("decoy", "question", "form")
_FULL = str.maketrans("0123456789", "０１２３４５６７８９")


@dataclass(frozen=True, slots=True)
class Wording:
    """A bare instruction and what it asks for."""

    id: str
    author: str
    kind: str
    """ranking, retrieval, ner, keyphrase or generation."""
    language: str
    select: str
    """How many items it names: a number, ``all`` or ``-``."""
    text: str


def wordings() -> Iterator[Wording]:
    """All instructions of `wordings/`, a file a language, a line each."""
    for path in sorted((_HERE / "wordings").glob("*.tsv")):
        for number, line in enumerate(path.read_text("utf-8").splitlines()):
            kind, select, author, text = line.split("\t")
            text = text.replace("\\n", "\n")
            yield Wording(f"{path.stem} {number}", author, kind, path.stem, select, text)


def statements() -> Iterator[str]:
    """All material of `statements/` and `material.json`."""
    for path in sorted((_HERE / "statements").glob("*.txt")):
        lines = path.read_text("utf-8").splitlines()
        yield from lines
        if path.stem == "labels":
            yield from (f"{line}:" for line in lines)
    for language in ("en", "de", "es", "fr", "it", "pt", "ja", "zh"):
        words = _language(language)
        yield from (text for name in words if name not in _ASKING for text in words[name])


def questions(seed: int, n: int) -> Iterator[dict[str, object]]:
    """`n` questions around instructions drawn at random, in the rows of `corpora/`."""
    draw = random.Random(seed)
    known = list(wordings())
    for _ in range(n):
        yield question(draw.choice(known), draw)


def question(wording: Wording, draw: random.Random) -> dict[str, object]:
    """One question around an instruction."""
    words = _language(wording.language)
    ranked_or_chosen = wording.kind in ("ranking", "retrieval")
    material = _material(wording.kind, words, draw)
    labels: list[int] = []
    listing = ""
    if ranked_or_chosen or (wording.kind == "generation" and draw.random() < 0.08):
        size = draw.randint(9, 16) if wording.kind == "retrieval" else draw.randint(3, 9)
        listing, labels = _list(words, size, wording.language, draw)
    return {
        "text": _arrange(wording, material, listing, words, draw),
        "is_multiple_choice": False,
        "task_type": _TYPES.get(wording.kind, wording.kind),
        "labels": labels if ranked_or_chosen else [],
        "select": len(labels) if wording.kind == "ranking" else _count(wording.select),
        "source": None,
        "template": wording.id,
    }


def _count(select: str) -> int | None:
    return int(select) if select.isdigit() else None


def _arrange(
    wording: Wording, material: str, listing: str, words: dict[str, list[str]], draw: random.Random
) -> str:
    before, _, after = wording.text.partition("\n\n")
    if draw.random() < 0.25:
        # Said with every kind of task, so it speaks for none.
        form = draw.choice(words["form"])
        before = draw.choice((f"{before} {form}", f"{before}\n{form}", f"{form} {before}"))
    cue = draw.choice(words["cue"]) + draw.choice(":：") if draw.random() < 0.5 else ""
    if wording.language not in ("ja", "zh"):
        cue = cue.replace("：", ":")
    if after:
        parts = [before, material, *([listing] if draw.random() < 0.5 else []), after]
        parts += [listing] if listing not in parts else []
    else:
        parts = draw.choice(
            (
                [before, material, listing],
                [before, material, listing],
                [before, listing, material],
                [material, listing, before],
                [material, before, listing],
            )
        )
    between = draw.choice(("\n", "\n", "\n\n"))
    text = between.join(part for part in [*parts, cue] if part)
    if draw.random() < 0.06:
        text = " ".join(text.split("\n"))
    return text.replace("\n", "\r\n") if draw.random() < 0.03 else text


def _material(kind: str, words: dict[str, list[str]], draw: random.Random) -> str:
    """None, one or two pieces of material, with or without labels."""
    sorts = {
        "ranking": ("query", "query", "history", "title", "need"),
        "retrieval": ("query", "history", "title", "review", "need"),
        "ner": ("query", "title", "title", "description"),
        "keyphrase": ("review",),
        "generation": ("title", "description", "review", "query", "question", "category"),
    }[kind]
    count = draw.choice((0, 1, 1, 1, 2)) if kind in ("ranking", "retrieval", "generation") else 1
    pieces = []
    for sort in draw.sample(sorts, k=min(count, len(sorts))):
        content = draw.choice(words[sort])
        if sort in ("review", "description") and draw.random() < 0.3:
            content += draw.choice((" ", "\n")) + draw.choice(words["decoy"])
        label = draw.choice(words[f"{sort} label"])
        frame = draw.choice(("", "", "“{}”", *_FRAMES, *_FRAMES[:2], *_FRAMES[:2]))
        if frame == "“{}”":
            pieces.append(frame.format(content))
        else:
            pieces.append(frame.format(label) + content)
    return draw.choice(("\n", "\n\n")).join(pieces)


def _list(
    words: dict[str, list[str]], size: int, language: str, draw: random.Random
) -> tuple[str, list[int]]:
    style = draw.choice(_STYLES if language not in ("ja", "zh") else _STYLES + _WIDE_STYLES)
    first = draw.choice((0, 1, 1, 1))
    labels = list(range(first, first + size))
    numbers = [str(n) for n in labels]
    if language in ("ja", "zh") and draw.random() < 0.15:
        numbers = [n.translate(_FULL) for n in numbers]
    items = [draw.choice(words["title"]) for _ in labels]
    if draw.random() < 0.1:
        items = [f"{item}\n   {draw.choice(words['need'])}" for item in items]
    lines = [style.format(n) + item for n, item in zip(numbers, items, strict=True)]
    text = "\n".join(lines) if draw.random() < 0.92 or "\n" in items[0] else "  ".join(lines)
    if draw.random() < 0.55:
        text = (
            draw.choice(("{}:\n", "### {}\n", "[{}]\n", "**{}**\n")).format(
                # Not every list is announced by a word for lists: "Features:", "Sections:" are too.
                draw.choice(words["list label"] * 3 + words["title label"] + words["category"])
            )
            + text
        )
    return text, labels


@cache
def _language(language: str) -> dict[str, list[str]]:
    words: dict[str, dict[str, list[str]]] = json.loads(
        (_HERE / "material.json").read_text("utf-8")
    )
    return words[language]
