"""The shop as one split sees it: brands, products, queries, grades and companions.

Everything is drawn from a `random.Random` that is handed in, so that the same seed gives the same
shop in every process.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import cache
from random import Random

from harness.minishop.lexicon import (
    ProductType,
    Word,
    audience,
    by_activity,
    material,
    product_types,
    similar,
    words,
)
from harness.minishop.products import Amount, Product, Query
from harness.minishop.splits import Split, split_of

_BRANDS = {Split.TRAIN: 1500, Split.DEV: 120, Split.TEST: 240}
_TRIES = 3000

EXACT, SUBSTITUTE, COMPLEMENT, IRRELEVANT = 1.0, 0.1, 0.01, 0.0
"""ShopBench's weights of the four grades of relevance."""
ITEM_LABELS = {EXACT: 3, SUBSTITUTE: 2, COMPLEMENT: 1, IRRELEVANT: 0}
"""The grades as training's head for listed items counts them."""


class World:
    """What can be drawn for one split."""

    def __init__(self, split: Split, brands: tuple[str, ...] = ()) -> None:
        self.split = split
        self.brands = brands or _brands()[split]

    def kind(self, draw: Random, phase: int | None = None) -> ProductType:
        """A product type; with a phase, one whose fact belongs to this split (`splits`)."""
        return draw.choice(_kinds(self.split, phase))

    def stranger(self, draw: Random, kind: ProductType) -> ProductType:
        """A type of another activity."""
        return draw.choice([other for other in product_types() if other.activity != kind.activity])

    def neighbour(self, draw: Random, kind: ProductType) -> ProductType:
        """Another type of the same activity."""
        return draw.choice([other for other in by_activity()[kind.activity] if other != kind])

    def wrong(self, others: Iterable[ProductType], phase: int) -> list[ProductType]:
        """Types whose facts may stand as wrong answers.

        In training none that a family holds out: shown as wrong only, it would be learnt as wrong.
        """
        if self.split is not Split.TRAIN:
            return list(others)
        return [other for other in others if other in _kinds(self.split, phase)]

    def product(self, draw: Random, kind: ProductType) -> Product:
        """A product of a type."""
        order = ["colour", "material", "amount", "audience", "pack"]
        if draw.random() < 0.5:
            draw.shuffle(order)
        line = draw.choice(words().lines)
        number = draw.randrange(2, 100) * draw.choice((1, 1, 10))
        who = words().activities[kind.activity].audiences
        return Product(
            brand=draw.choice(self.brands),
            line=f"{line} {number}" if draw.random() < 0.4 else line,
            kind=kind,
            colour=draw.choice(words().colours),
            material=material(draw.choice(kind.materials)) if kind.materials else None,
            amount=_amount(draw, kind),
            audience=audience(draw.choice(who)) if who and draw.random() < 0.3 else None,
            pack=draw.choice((1, 2, 3, 4, 6)) if kind.name in words().sold_in_packs else 1,
            shape=draw.choice((0, 0, 1, 2)),
            order=tuple(order),
        )

    def query(self, draw: Random, kind: ProductType | None = None, least: int = 0) -> Query:
        """A query of this split, with ``least`` to 2 constraints; with one that can be missed."""
        for _ in range(_TRIES):
            product = self.product(draw, kind or self.kind(draw))
            query = self.asking_for(draw, product, draw.randint(least, 2))
            if (not least or _can_be_missed(query)) and self.owns(query):
                return query
        return replace(query, brand=product.brand)

    def asking_for(self, draw: Random, product: Product, constraints: int) -> Query:
        """A query that a product answers; perhaps not of this split."""
        names = ["colour", "material", "audience", "brand"]
        chosen = draw.sample(names, constraints)
        return Query(
            product.kind,
            brand=product.brand if "brand" in chosen else "",
            colour=product.colour if "colour" in chosen else None,
            material=product.material if "material" in chosen else None,
            audience=product.audience if "audience" in chosen else None,
            type_first=draw.random() < 0.3,
        )

    def owns(self, query: Query) -> bool:
        """Whether a query is one of this split. Brands are a split's own."""
        return bool(query.brand) or split_of(f"query|{query.text}") == self.split

    def exact(self, draw: Random, query: Query) -> Product:
        """A product that is all a query asks for."""
        product = self.product(draw, query.kind)
        return replace(
            product,
            brand=query.brand or product.brand,
            colour=query.colour or product.colour,
            material=query.material or product.material,
            audience=query.audience or product.audience,
        )

    def substitute(self, draw: Random, query: Query) -> Product:
        """A product of the right type that misses something asked for."""
        for _ in range(_TRIES):
            product = self.product(draw, query.kind)
            if query.colour and draw.random() < 0.7:
                # As it should be, but for the colour: the hardest kind of miss.
                product = replace(self.exact(draw, query), colour=product.colour)
            if not query.fits(product) and not nearly(query.colour, product.colour):
                return product
        raise AssertionError(f"'{query.text}' asks for nothing that could be missed")


def fresh_brands(count: int) -> tuple[str, ...]:
    """So many invented names for training, none of which dev or test has."""
    draw, taken = Random("minishop fresh brands"), _taken()
    never = {name for split in (Split.DEV, Split.TEST) for name in _brands()[split]}
    names: dict[str, None] = {}
    while len(names) < count:
        name = _invented(draw, taken)
        if name and name not in never:
            names[name] = None
    return tuple(names)


def grade(query: Query, product: Product) -> float:
    """How relevant a product is, in ShopBench's weights."""
    if query.fits(product):
        return EXACT
    if product.kind == query.kind:
        return SUBSTITUTE
    return COMPLEMENT if product.kind.activity == query.kind.activity else IRRELEVANT


def nearly(wanted: Word | None, given: Word) -> bool:
    """Whether a colour is another than the one wanted, but might pass for it."""
    return wanted is not None and wanted != given and given[0] in similar(wanted[0])


def _can_be_missed(query: Query) -> bool:
    """Whether there are products of the type that are not all that is asked for."""
    choice_of_material = query.material is not None and len(query.kind.materials) > 1
    return bool(query.brand or query.colour or query.audience or choice_of_material)


@cache
def companions(kind: ProductType) -> tuple[ProductType, ...]:
    """The three types that are bought together with one, of the same activity."""
    circle = by_activity()[kind.activity]
    place = circle.index(kind)
    return tuple(circle[(place + step) % len(circle)] for step in (1, 2, 4))


@cache
def _kinds(split: Split, phase: int | None) -> tuple[ProductType, ...]:
    return tuple(
        kind
        for kind in product_types()
        if phase is None or split_of(f"type|{kind.name}", phase) == split
    )


def _amount(draw: Random, kind: ProductType) -> Amount | None:
    if kind.measure == "size":
        return Amount(size=draw.choice(words().sizes))
    if not kind.measure or draw.random() < 0.2:
        return None
    value = draw.randint(kind.smallest, kind.largest)
    for step in (500, 100, 50, 10, 5):
        if value >= 10 * step:
            value -= value % step
            break
    return Amount(value, words().measures[kind.measure])


@cache
def _brands() -> dict[Split, tuple[str, ...]]:
    """Invented names; no split has one of another's."""
    draw, taken = Random("minishop brands"), _taken()
    names: dict[str, None] = {}
    while len(names) < sum(_BRANDS.values()):
        if name := _invented(draw, taken):
            names[name] = None
    left = list(names)
    brands = {}
    for split, count in _BRANDS.items():
        brands[split], left = tuple(left[:count]), left[count:]
    return brands


def _taken() -> set[str]:
    """Words that no brand may be called."""
    return {word for kind in product_types() for word in kind.name.split()}


def _invented(draw: Random, taken: set[str]) -> str:
    """A name, or nothing if the one drawn is too short, too long or taken."""
    parts = words().brands
    name = "".join(
        draw.choice(parts.onsets) + draw.choice(parts.vowels) + draw.choice(parts.codas)
        for _ in range(draw.choice((1, 1, 2)))
    ) + draw.choice(parts.endings)
    return name.capitalize() if 4 < len(name) < 10 and name not in taken else ""
