"""Track 2: what things are for, what goes together, and small sums."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from harness.minishop.drafts import Draft, Family, Part, choice, distinct, family, selection
from harness.minishop.lexicon import ProductType, by_activity, product_types, words
from harness.minishop.products import Amount
from harness.minishop.world import World, companions
from harness.scoring.metrics import Metric

CURRENCIES = ("euros", "dollars", "pounds")


def _use(world: World, draw: Random) -> Draft:
    """Wrong uses are of other activities, or (harder) of the same one."""
    kind = world.kind(draw, phase=25)
    near = world.wrong((other for other in by_activity()[kind.activity] if other != kind), 25)
    far = world.wrong((t for t in product_types() if t.activity != kind.activity), 25)
    pool = near if draw.random() < 0.3 else far
    wrong = [f"to {other.use}" for other in draw.sample(pool, 3)]
    items, truth = choice(draw, f"to {kind.use}", wrong)
    fact = f"use|{kind.name}|{kind.use}"
    return Draft(truth, (Part("type", kind.name),), items, "uses", facts=(fact,))


def _use_in_words(world: World, draw: Random) -> Draft:
    kind = world.kind(draw, phase=50)
    subject = kind.subject[0].upper() + kind.subject[1:]
    truth = f"{subject} {'are' if kind.is_plural else 'is'} used to {kind.use}."
    return Draft(truth, (Part("type", kind.name),), facts=(f"use|{kind.name}|{truth}",))


def _type_for_use(world: World, draw: Random) -> Draft:
    """Which type somebody needs who wants to do something."""
    kind = world.kind(draw, phase=0)
    near = draw.random() < 0.3
    pool = by_activity()[kind.activity] if near else product_types()
    others = [other for other in pool if other.use != kind.use and other != kind]
    wrong = [other.name for other in world.wrong(others, 0)]
    items, truth = choice(draw, kind.name, draw.sample(wrong, 3))
    fact = f"type|{kind.use}|{kind.name}"
    return Draft(truth, (Part("use", kind.use),), items, "products", facts=(fact,))


def _complement(world: World, draw: Random) -> Draft:
    kind = world.kind(draw, phase=0)
    right = draw.choice(companions(kind)).name
    wrong = distinct(lambda: world.stranger(draw, kind).name, 3)
    items, truth = choice(draw, right, wrong)
    fact = f"companion|{kind.name}|{right}"
    return Draft(truth, (Part("type", kind.name),), items, "products", facts=(fact,))


def _materials(world: World, draw: Random) -> Draft:
    while len((kind := world.kind(draw, phase=25)).materials) < 3:
        pass
    right = draw.sample(kind.materials, 3)
    everything = [word[0] for word in words().materials if word[0] not in kind.materials]
    items, truth = selection(draw, right, draw.sample(everything, draw.randint(4, 6)))
    fact = f"materials|{kind.name}|{','.join(sorted(kind.materials))}"
    return Draft(truth, (Part("type", kind.name),), items, "materials", facts=(fact,))


def _piece_price(world: World, draw: Random) -> Draft:
    product = world.product(draw, _sold_in_packs(draw))
    product = replace(product, pack=draw.randint(2, 6))
    price, coin = draw.randint(2, 12), draw.choice(CURRENCIES)
    near = [price + step for step in (-2, -1, 1, 2, 3) if price + step > 0]
    items, truth = choice(draw, f"{price} {coin}", [f"{p} {coin}" for p in draw.sample(near, 3)])
    offer = f"{product.title()}: {price * product.pack} {coin}"
    return Draft(truth, (Part("offer", offer),), items, "prices", products=(product,))


def _cheapest(world: World, draw: Random) -> Draft:
    """Four packs of one thing, one of them the cheapest by the piece."""
    kind, coin = _sold_in_packs(draw), draw.choice(CURRENCIES)
    prices = draw.sample(range(1, 10), 4)
    packs = [draw.randint(2, 6) for _ in prices]
    offers = [
        f"pack of {pack}, {price * pack} {coin}" for pack, price in zip(packs, prices, strict=True)
    ]
    truth = prices.index(min(prices))
    return Draft(truth, (Part("type", kind.name),), tuple(offers), "offers")


def _total(world: World, draw: Random) -> Draft:
    """What all pieces of a pack hold, weigh or measure together."""
    while (product := world.product(draw, _sold_in_packs(draw))).amount is None:
        pass
    value, unit = product.amount.value, product.amount.unit
    step = 1 if value < 10 else 10 if value < 100 else 50 if value < 1000 else 1000
    value -= value % step
    product = replace(product, pack=draw.randint(2, 6), amount=Amount(value, unit))
    number, shown = value, unit
    if value >= 1000:
        number, shown = value // 1000, words().larger_units[unit]
    right = f"{number * product.pack} {shown}"
    wrong = [f"{number * pack} {shown}" for pack in range(1, 9) if pack != product.pack]
    items, truth = choice(draw, right, draw.sample(wrong, 3))
    measure = product.kind.measure
    return Draft(
        truth,
        (Part("title", product.title()),),
        items,
        "totals",
        hints={"quantity": measure},
        products=(product,),
    )


def _sold_in_packs(draw: Random) -> ProductType:
    name = draw.choice(words().sold_in_packs)
    return next(kind for kind in product_types() if kind.name == name)


FAMILIES: tuple[Family, ...] = (
    family(2, "use-of-type", _use, Metric.ACCURACY),
    family(2, "type-for-use", _type_for_use, Metric.ACCURACY),
    family(2, "complement", _complement, Metric.ACCURACY),
    family(2, "price-of-one", _piece_price, Metric.ACCURACY),
    family(2, "cheapest-pack", _cheapest, Metric.ACCURACY),
    family(2, "pack-total", _total, Metric.ACCURACY),
    family(2, "use-in-words", _use_in_words, Metric.SENT_TRANSFORMER),
    family(2, "materials-of-type", _materials, Metric.HIT_RATE_3),
)
