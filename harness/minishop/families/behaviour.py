"""Track 3: what customers search, compare and buy."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from random import Random

from harness.minishop.drafts import (
    Draft,
    Family,
    Part,
    choice,
    distinct,
    family,
    ranking,
    selection,
)
from harness.minishop.lexicon import words
from harness.minishop.products import Product, Query
from harness.minishop.world import (
    COMPLEMENT,
    EXACT,
    IRRELEVANT,
    ITEM_LABELS,
    SUBSTITUTE,
    World,
    companions,
    grade,
    nearly,
)
from harness.scoring.metrics import Metric

_GRADES = (
    ("exact: it is all that the query asks for", EXACT),
    ("substitute: the right kind of product, but a wish is missed", SUBSTITUTE),
    ("complement: another product for the same activity", COMPLEMENT),
    ("irrelevant: it has nothing to do with the query", IRRELEVANT),
)
_SHORT_GRADES = tuple((text.partition(":")[0], weight) for text, weight in _GRADES)
_MIXES = ((1, 1, 1, 2), (1, 2, 1, 1), (2, 1, 1, 1), (1, 1, 2, 1), (2, 2, 0, 1), (1, 3, 0, 1))
"""How many exact, substitute, complement and irrelevant products a list of five holds."""
_RELATIONS = ("narrowing", "substitute", "complement", "irrelevant")
_LOOKS = ("Clicked on", "Viewed", "Opened the page of", "Put into the basket")


def rank_products(world: World, draw: Random, query: Query) -> list[Product]:
    """Five different products of mixed relevance for a query with a constraint."""
    makers: tuple[Callable[[], Product], ...] = (
        lambda: world.exact(draw, query),
        lambda: world.substitute(draw, query),
        lambda: world.product(draw, world.neighbour(draw, query.kind)),
        lambda: world.product(draw, world.stranger(draw, query.kind)),
    )
    mix = draw.choice(_MIXES)
    return [make() for make, count in zip(makers, mix, strict=True) for _ in range(count)]


def _rank(world: World, draw: Random) -> Draft:
    query = world.query(draw, least=1)
    products = rank_products(world, draw, query)
    items, truth = ranking(draw, [(p.title(), grade(query, p)) for p in products])
    return Draft(
        truth,
        (Part("query", query.text),),
        items,
        "products",
        products=tuple(products),
        queries=(query.text,),
    )


def _rank_for_history(world: World, draw: Random) -> Draft:
    """Same type and colour first, then the same type, a companion, anything else."""
    kind = world.kind(draw)
    colour = draw.choice(words().colours)
    query = Query(kind, colour=colour)
    seen = [replace(world.product(draw, kind), colour=colour) for _ in range(3)]
    friend = world.product(draw, draw.choice(companions(kind)))
    products = [
        world.exact(draw, query),
        world.substitute(draw, query),
        friend,
        *(world.product(draw, world.stranger(draw, kind)) for _ in range(2)),
    ]
    items, truth = ranking(draw, [(p.title(), grade(query, p)) for p in products])
    history = "\n".join(f"{draw.choice(_LOOKS)} '{product.title()}'" for product in seen)
    return Draft(truth, (Part("history", history),), items, "products", products=(*seen, *products))


def _bought_together(world: World, draw: Random) -> Draft:
    kind = world.kind(draw, phase=50)
    bought = world.product(draw, kind)
    right = [world.product(draw, friend) for friend in companions(kind)]
    wrong = [world.product(draw, world.stranger(draw, kind)) for _ in range(draw.randint(5, 7))]
    items, truth = selection(draw, [p.title() for p in right], [p.title() for p in wrong])
    friends = ",".join(friend.name for friend in companions(kind))
    return Draft(
        truth,
        (Part("title", bought.title()),),
        items,
        "products",
        products=(bought, *right, *wrong),
        facts=(f"companions|{kind.name}|{friends}",),
    )


def _next_product(world: World, draw: Random) -> Draft:
    """A session stays with one type and colour, or goes on with what is used along with it."""
    kind = world.kind(draw)
    colour = draw.choice(words().colours)
    seen = [replace(world.product(draw, kind), colour=colour) for _ in range(2)]
    if draw.random() < 0.5:
        right = replace(world.product(draw, kind), colour=colour)
    else:
        right = world.product(draw, draw.choice(companions(kind)))
    wrong = [world.product(draw, world.stranger(draw, kind)) for _ in range(3)]
    items, truth = choice(draw, right.title(), [p.title() for p in wrong])
    history = "\n".join(
        [f"Searched for '{seen[0].brand.lower()} {kind.name}'"]
        + [f"{draw.choice(_LOOKS)} '{product.title()}'" for product in seen]
    )
    return Draft(
        truth,
        (Part("history", history),),
        items,
        "products",
        products=(*seen, right, *wrong),
        queries=(f"{seen[0].brand.lower()} {kind.name}",),
    )


def _grade(world: World, draw: Random) -> Draft:
    query = world.query(draw, least=1)
    _, weight = draw.choice(_GRADES)
    product = {
        EXACT: lambda: world.exact(draw, query),
        SUBSTITUTE: lambda: world.substitute(draw, query),
        COMPLEMENT: lambda: world.product(draw, world.neighbour(draw, query.kind)),
        IRRELEVANT: lambda: world.product(draw, world.stranger(draw, query.kind)),
    }[weight]()
    grades = list(draw.choice((_GRADES, _SHORT_GRADES)))
    if draw.random() < 0.7:
        draw.shuffle(grades)
    return Draft(
        [w for _, w in grades].index(weight),
        (Part("query", query.text), Part("title", product.title())),
        tuple(text for text, _ in grades),
        "grades",
        verdict=ITEM_LABELS[weight],
        products=(product,),
        queries=(query.text,),
    )


def _queries(world: World, draw: Random) -> Draft:
    """Three queries that one product answers, among others that it does not."""
    product = world.product(draw, world.kind(draw))

    def fitting() -> str:
        while True:
            query = world.asking_for(draw, product, draw.randint(1, 2))
            if world.owns(query):
                return query.text

    right = distinct(fitting, 3)
    near = _missed(world, draw, product, draw.randint(0, 2), right)
    wrong = near + distinct(
        lambda: world.query(draw, world.stranger(draw, product.kind)).text,
        draw.randint(3, 5),
        near,
    )
    items, truth = selection(draw, right, wrong)
    return Draft(
        truth,
        (Part("title", product.title()),),
        items,
        "queries",
        products=(product,),
        queries=items,
    )


def _missed(
    world: World, draw: Random, product: Product, count: int, never: list[str]
) -> list[str]:
    """Queries for the product's type that the product does not answer."""
    texts: list[str] = []
    while len(texts) < count:
        query = world.query(draw, product.kind, least=1)
        misses = not query.fits(product) and not nearly(query.colour, product.colour)
        if misses and query.text not in (*texts, *never):
            texts.append(query.text)
    return texts


def _next_query(world: World, draw: Random) -> Draft:
    """A customer adds to the query what the clicked product has: first colour, then material."""
    while (product := world.product(draw, world.kind(draw))).material is None:
        pass
    other = replace(world.product(draw, product.kind), brand=product.brand)
    steps = [Query(product.kind, brand=product.brand)]
    steps.append(replace(steps[0], colour=product.colour))
    steps.append(replace(steps[1], material=product.material))
    clicks = [replace(other, colour=product.colour), product]
    history = "\n".join(
        f"Searched for '{query.text}'\n{draw.choice(_LOOKS[:3])} '{click.title()}'"
        for query, click in zip(steps, clicks, strict=False)
    )
    return Draft(
        steps[2].text,
        (Part("history", history),),
        products=tuple(clicks),
        queries=tuple(step.text for step in steps),
    )


def _relation(world: World, draw: Random) -> Draft:
    """How one query follows from another."""
    relation = draw.choice(_RELATIONS)
    while True:
        product = world.product(draw, world.kind(draw))
        first = Query(product.kind, brand=product.brand if draw.random() < 0.5 else "")
        first = replace(first, colour=product.colour)
        if relation == "narrowing":
            second = replace(first, material=product.material, audience=product.audience)
        elif relation == "substitute":
            second = replace(first, colour=draw.choice(words().colours))
        else:
            friend = draw.choice(companions(product.kind))
            kind = friend if relation == "complement" else world.stranger(draw, product.kind)
            second = world.query(draw, kind, least=1)
        if first.text != second.text and world.owns(first) and world.owns(second):
            break
    others = [other for other in _RELATIONS if other != relation]
    items, truth = choice(draw, relation, others)
    return Draft(
        truth,
        (Part("first", first.text), Part("second", second.text)),
        items,
        "relations",
        verdict=len(others) - _RELATIONS.index(relation),
        queries=(first.text, second.text),
    )


FAMILIES: tuple[Family, ...] = (
    family(3, "rank-products", _rank, Metric.NDCG),
    family(3, "rank-for-history", _rank_for_history, Metric.NDCG),
    family(3, "bought-together", _bought_together, Metric.HIT_RATE_3),
    family(3, "next-product", _next_product, Metric.ACCURACY),
    family(3, "query-product-grade", _grade, Metric.ACCURACY),
    family(3, "queries-of-product", _queries, Metric.HIT_RATE_3),
    family(3, "next-query", _next_query, Metric.ROUGE_L),
    family(3, "query-relation", _relation, Metric.ACCURACY),
)
