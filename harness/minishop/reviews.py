"""Reviews: two to five sentences, each of one aspect, with a known opinion."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from harness.minishop.lexicon import ProductType, said_of, words


@dataclass(frozen=True, slots=True)
class Point:
    """What a review says of one aspect."""

    aspect: str
    positive: bool
    phrase: str
    """The part of the sentence that says it, word for word."""


@dataclass(frozen=True, slots=True)
class Review:
    """A review's text, and what it says."""

    kind: ProductType
    points: tuple[Point, ...]
    text: str


def review(draw: Random, kind: ProductType, opinions: list[bool], stars: int = 0) -> Review:
    """A review with one opinion an aspect; with stars, perhaps with a summary of that many."""
    mood = opinions[:]
    draw.shuffle(mood)
    points = tuple(
        point(draw, aspect, positive)
        for aspect, positive in zip(draw.sample(kind.aspects, len(mood)), mood, strict=True)
    )
    sentences = [f"{draw.choice(words().leads)} {point.phrase}." for point in points]
    if draw.random() < 0.4:
        thing = kind.name if not kind.is_plural else "product"
        sentences.insert(0, draw.choice(words().openers).format(type=thing))
    if stars and draw.random() < 0.6:
        sentences.append(draw.choice(words().closers[stars]))
    return Review(kind, points, " ".join(sentences))


def point(draw: Random, aspect: str, positive: bool) -> Point:
    """One opinion on one aspect."""
    return Point(aspect, positive, f"{aspect} {draw.choice(said_of(aspect, positive))}")
