"""Track 4: titles in other languages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from random import Random

from harness.minishop.drafts import Draft, Family, Part, choice, family, ranking
from harness.minishop.families.behaviour import rank_products
from harness.minishop.lexicon import LANGUAGES, words
from harness.minishop.products import Product
from harness.minishop.world import World, grade
from harness.scoring.metrics import Metric

_FOREIGN = LANGUAGES[1:]


def _translation(languages: Sequence[str], world: World, draw: Random) -> Draft:
    language = draw.choice(languages)
    product = world.product(draw, world.kind(draw))
    return Draft(
        product.title(language),
        (Part("title", product.title()),),
        hints={"language": words().languages[language]},
        products=(product,),
    )


def _into_english(world: World, draw: Random) -> Draft:
    language = draw.choice(_FOREIGN)
    product = world.product(draw, world.kind(draw))
    return Draft(
        product.title(),
        (Part("title", product.title(language)),),
        hints={"language": words().languages[language]},
        products=(product,),
    )


def _same_product(world: World, draw: Random) -> Draft:
    """Wrong titles are of other activities, of the same one, or (hardest) of the same type."""
    product, language = world.product(draw, world.kind(draw)), draw.choice(_FOREIGN)
    level = draw.choice((1, 2, 3))
    wrong: list[Product] = []
    while len(wrong) < 3:
        if level == 3:
            other = replace(product, colour=draw.choice(words().colours))
        else:
            make = world.stranger if level == 1 else world.neighbour
            other = world.product(draw, make(draw, product.kind))
            # Brand and line tell nothing, so that the words must.
            other = replace(other, brand=product.brand, line=product.line)
        titles = [p.title(language) for p in (product, *wrong)]
        if other.title(language) not in titles:
            wrong.append(other)
    items, truth = choice(draw, product.title(language), [p.title(language) for p in wrong])
    return Draft(
        truth,
        (Part("title", product.title()),),
        items,
        "titles",
        hints={"language": words().languages[language]},
        products=(product, *wrong),
    )


def _rank(world: World, draw: Random) -> Draft:
    language = draw.choice(_FOREIGN)
    query = world.query(draw, least=1)
    products = rank_products(world, draw, query)
    items, truth = ranking(draw, [(p.title(language), grade(query, p)) for p in products])
    return Draft(
        truth,
        (Part("query", query.text),),
        items,
        "products",
        hints={"language": words().languages[language]},
        products=tuple(products),
        queries=(query.text,),
    )


def _span(world: World, draw: Random) -> Draft:
    language = draw.choice(_FOREIGN)
    at = LANGUAGES.index(language)
    while (product := world.product(draw, world.kind(draw))).material is None:
        pass
    entity, span = draw.choice(
        (
            ("brand", product.brand),
            ("colour", product.colour[at]),
            ("material", product.material[at] if product.material else ""),
            ("product type", product.kind.word[at]),
        )
    )
    return Draft(
        [span],
        (Part("text", product.title(language), "title"), Part("entity", entity)),
        hints={"kind": "title"},
        products=(product,),
    )


FAMILIES: tuple[Family, ...] = (
    family(
        4, "translate-title", partial(_translation, ("de", "es", "fr", "it", "zh")), Metric.BLEU
    ),
    family(
        4,
        "translate-title-ja",
        partial(_translation, ("ja",)),
        Metric.JP_BLEU,
        "translate-title",
    ),
    family(4, "title-into-english", _into_english, Metric.MULTILINGUAL_SENT_TRANSFORMER),
    family(4, "same-product", _same_product, Metric.ACCURACY),
    family(4, "rank-foreign-products", _rank, Metric.NDCG),
    family(4, "spans-in-foreign-title", _span, Metric.MICRO_F1, "spans"),
)
