"""Track 1, second half: what reviews say."""

from __future__ import annotations

from random import Random

from harness.minishop.drafts import Draft, Family, Part, choice, distinct, family, selection
from harness.minishop.lexicon import product_types, said_of, similar
from harness.minishop.reviews import point, review
from harness.minishop.world import World
from harness.scoring.metrics import Metric

_STARS: dict[int, tuple[list[int], ...]] = {
    1: ([0, 0], [0, 0, 0], [0, 0, 0, 0]),
    2: ([1, 0, 0], [1, 0, 0, 0]),
    3: ([1, 0], [1, 1, 0, 0]),
    4: ([1, 1, 0], [1, 1, 1, 0]),
    5: ([1, 1], [1, 1, 1], [1, 1, 1, 1]),
}
"""Opinions of which a rating is made: 1 is praise."""


def _praised(world: World, draw: Random) -> Draft:
    kind = world.kind(draw)
    told = review(draw, kind, [True, *[False] * draw.randint(1, 3)])
    right = next(point.aspect for point in told.points if point.positive)
    blamed = [point.aspect for point in told.points if not point.positive]
    wrong = blamed + draw.sample(_other_aspects(kind.aspects), 3 - len(blamed))
    items, truth = choice(draw, right, wrong)
    return Draft(truth, (Part("review", told.text),), items, "aspects", hints={"type": kind.name})


def _stars(world: World, draw: Random) -> Draft:
    kind = world.kind(draw)
    stars = draw.randint(1, 5)
    told = review(draw, kind, list(map(bool, draw.choice(_STARS[stars]))), stars)
    return Draft(stars, (Part("review", told.text),), hints={"type": kind.name})


def _keyphrase(world: World, draw: Random) -> Draft:
    kind = world.kind(draw)
    told = review(draw, kind, [draw.random() < 0.5 for _ in range(draw.randint(2, 4))])
    wanted = draw.choice(told.points)
    return Draft(
        wanted.phrase,
        (Part("review", told.text), Part("aspect", wanted.aspect)),
        hints={"type": kind.name},
    )


def _covered(world: World, draw: Random) -> Draft:
    kind = world.kind(draw)
    told = review(draw, kind, [draw.random() < 0.5 for _ in range(3)])
    right = [point.aspect for point in told.points]
    # The one aspect left of this type misleads most.
    near = [aspect for aspect in kind.aspects if aspect not in right]
    wrong = near + draw.sample(_other_aspects(kind.aspects), draw.randint(4, 6))
    wrong = [aspect for aspect in wrong if aspect not in told.text.lower().split()]
    items, truth = selection(draw, right, wrong)
    return Draft(truth, (Part("review", told.text),), items, "aspects", hints={"type": kind.name})


def _snippets(world: World, draw: Random) -> Draft:
    """Three ways to praise (or blame) one aspect among other things said of the type."""
    kind = world.kind(draw)
    aspect = draw.choice(kind.aspects)
    positive = draw.random() < 0.5
    others = [other for other in kind.aspects if other != aspect]
    right = [f"{aspect} {said}" for said in draw.sample(said_of(aspect, positive), 3)]
    wrong = [point(draw, aspect, not positive).phrase for _ in range(draw.randint(1, 2))]
    count = draw.randint(5, 7)
    wrong = distinct(
        lambda: point(draw, draw.choice(others), draw.random() < 0.5).phrase, count, wrong
    ) + list(dict.fromkeys(wrong))
    items, truth = selection(draw, right, wrong)
    return Draft(
        truth,
        (
            Part("type", kind.name),
            Part("aspect", aspect),
            Part("tone", "positive" if positive else "negative"),
        ),
        items,
        "snippets",
    )


def _other_aspects(aspects: tuple[str, ...]) -> list[str]:
    """Aspects of other types that nobody would take for one of these."""
    taken = {name for aspect in aspects for name in similar(aspect)}
    everything = {aspect for kind in product_types() for aspect in kind.aspects}
    return sorted(everything - taken)


FAMILIES: tuple[Family, ...] = (
    family(1, "praised-aspect", _praised, Metric.ACCURACY),
    family(1, "review-stars", _stars, Metric.ACCURACY),
    family(1, "keyphrase", _keyphrase, Metric.ROUGE_L),
    family(1, "aspects-of-review", _covered, Metric.HIT_RATE_3),
    family(1, "snippets-for-aspect", _snippets, Metric.HIT_RATE_3),
)
