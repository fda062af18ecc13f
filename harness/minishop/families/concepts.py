"""Track 1, first half: product types, their attributes, and the words of titles and queries."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from random import Random

from harness.minishop.drafts import Draft, Family, Part, choice, family, selection
from harness.minishop.lexicon import product_types, similar, words
from harness.minishop.products import Product
from harness.minishop.world import World
from harness.scoring.metrics import Metric

_UNTOLD = "it cannot be told from the title"


def _activity(world: World, draw: Random) -> Draft:
    kind = world.kind(draw, phase=0)
    activities = words().activities
    right = activities[kind.activity].name
    others = [a.name for key, a in activities.items() if key != kind.activity]
    items, truth = choice(draw, right, draw.sample(others, 3))
    return Draft(
        truth,
        (Part("type", kind.name),),
        items,
        "activities",
        facts=(f"activity|{kind.name}|{right}",),
    )


def _explain(world: World, draw: Random) -> Draft:
    kind = world.kind(draw, phase=75)
    are, it = ("are products", "they are") if kind.is_plural else ("is a product", "it is")
    subject = kind.subject[0].upper() + kind.subject[1:]
    activity = words().activities[kind.activity].name
    truth = f"{subject} {are} for {activity}; {it} used to {kind.use}."
    return Draft(truth, (Part("type", kind.name),), facts=(f"explanation|{kind.name}|{truth}",))


def _parts(world: World, draw: Random) -> Draft:
    """Aspects that buyers of a type write about."""
    kind = world.kind(draw, phase=0)
    right = draw.sample(kind.aspects, 3)
    foreign = sorted(
        {
            aspect
            for other in product_types()
            if other.activity != kind.activity
            for aspect in other.aspects
        }
        - set(words().general_aspects)
        - {name for aspect in kind.aspects for name in similar(aspect)}
    )
    items, truth = selection(draw, right, draw.sample(foreign, draw.randint(5, 7)))
    fact = f"aspects|{kind.name}|{','.join(sorted(kind.aspects))}"
    return Draft(truth, (Part("type", kind.name),), items, "aspects", facts=(fact,))


def _value(world: World, draw: Random) -> Draft:
    """The colour or material in a title; sometimes it is not there."""
    product = _product(world, draw, "material")
    attribute = draw.choice(("colour", "material"))
    if attribute == "colour":
        right, pool = product.colour[0], [word[0] for word in words().colours]
    else:
        right, pool = product.material[0] if product.material else "", []
        # What such things are made of misleads more than what they never are.
        pool = [*product.kind.materials] + [word[0] for word in words().materials]
    wrong = [word for word in dict.fromkeys(pool) if word not in similar(right)]
    wrong = wrong[:1] * (attribute == "material") + draw.sample(wrong[1:], 3)
    if draw.random() < 0.2:
        product = _without(product, attribute)
        items, truth = (*wrong[:3], _UNTOLD), 3
    elif draw.random() < 0.4:
        options, truth = choice(draw, right, wrong[:2])
        items = (*options, _UNTOLD)
    else:
        items, truth = choice(draw, right, wrong[:3])
    title = product.title()
    return Draft(
        truth,
        (Part("title", title),),
        items,
        "options",
        hints={"attribute": attribute},
        products=(product,),
    )


def _without(product: Product, attribute: str) -> Product:
    return replace(product, order=tuple(name for name in product.order if name != attribute))


def _short_title(world: World, draw: Random) -> Draft:
    product = world.product(draw, world.kind(draw))
    short = f"{product.brand} {product.line} {product.kind.name}"
    return Draft(short, (Part("title", product.title()),), products=(product,))


def _in_title(entity: str, world: World, draw: Random) -> Draft:
    product = _product(world, draw, entity)
    return Draft(
        [_said(product, entity)],
        (Part("text", product.title(), "title"), Part("entity", entity)),
        hints={"kind": "title"},
        products=(product,),
    )


def _in_query(entity: str, world: World, draw: Random) -> Draft:
    while True:
        product = _product(world, draw, entity)
        query = world.asking_for(draw, product, draw.randint(1, 3))
        wanted = {
            "brand": query.brand,
            "product type": query.kind.name,
            "material": query.material and query.material[0],
        }[entity]
        if wanted and world.owns(query):
            break
    return Draft(
        [wanted.lower()],
        (Part("text", query.text, "query"), Part("entity", entity)),
        hints={"kind": "query"},
        queries=(query.text,),
    )


def _product(world: World, draw: Random, entity: str) -> Product:
    """A product whose title says what is asked for."""
    while True:
        product = world.product(draw, world.kind(draw))
        if _said(product, entity):
            return product


def _said(product: Product, entity: str) -> str:
    word = {"colour": product.colour, "material": product.material, "audience": product.audience}
    if entity in word:
        found = word[entity]
        return found[0] if found else ""
    return product.brand if entity == "brand" else product.kind.name


FAMILIES: tuple[Family, ...] = (
    family(1, "activity-of-type", _activity, Metric.ACCURACY),
    family(1, "value-in-title", _value, Metric.ACCURACY),
    family(1, "explain-type", _explain, Metric.SENT_TRANSFORMER),
    family(1, "aspects-of-type", _parts, Metric.HIT_RATE_3),
    family(1, "short-title", _short_title, Metric.ROUGE_L),
    *(
        family(1, f"{entity.replace(' ', '-')}-in-{where}", partial(draft, entity), metric, "spans")
        for where, draft, entities in (
            ("title", _in_title, ("brand", "colour", "material", "audience")),
            ("query", _in_query, ("brand", "product type", "material")),
        )
        for entity in entities
        for metric in (Metric.MICRO_F1,)
    ),
)
