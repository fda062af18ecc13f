"""Short lessons of training: families' questions without their wording, and facts of the shop.

Nobody is asked these: they teach what the questions need in a fifth of the tokens. A family's own
questions hold out here what they hold out elsewhere. What is true is told of every product type, in
forms in which no split asks for it: what a type is for is read by all, and chosen from a list only
where it belongs to train.
"""

from __future__ import annotations

from random import Random

from harness.minishop.drafts import Draft
from harness.minishop.families import FAMILIES
from harness.minishop.families.reasoning import CURRENCIES
from harness.minishop.induction import LookUp
from harness.minishop.lexicon import LANGUAGES, Word, product_types, words
from harness.minishop.phrasing import put_briefly, shared
from harness.minishop.questions import Made
from harness.minishop.world import World, companions
from tasks.base import TaskType

_SHARES = {"fact": 0.1, "words": 0.3, "sum": 0.1, "choice": 0.1, "recall": 0.15, "question": 0.25}
_MOST_WORDS = 4
_WITHOUT_OPTIONS = (
    "activity-of-type",
    "complement",
    "use-of-type",
    "type-for-use",
    "price-of-one",
    "pack-total",
    "query-product-grade",
    "query-relation",
)
"""Families of choices whose right answer is known without seeing the options."""
_LISTED = (TaskType.MULTIPLE_CHOICE, TaskType.RANKING, TaskType.RETRIEVAL)


def lesson(world: World, draw: Random, weights: dict[str, float]) -> Made | LookUp:
    """One lesson: a family's question in brief, or another text, its answer and marks.

    Args:
        world: Of the train split.
        draw: Decides all that is open.
        weights: How often each family is asked.
    """
    kind = draw.choices(list(_SHARES), list(_SHARES.values()))[0]
    if kind == "fact":
        return _fact(draw)
    if kind == "words":
        return _words(draw)
    if kind == "sum":
        return _sum(draw)
    if kind == "choice":
        return _choice(draw)
    recalled = kind == "recall"
    families = [
        of
        for of in FAMILIES
        if (of.name in _WITHOUT_OPTIONS if recalled else of.task_type in _LISTED)
    ]
    family = draw.choices(families, [weights[of.name] for of in families])[0]
    draft = family.draft(world, draw)
    if recalled:
        return LookUp(put_briefly(draft, family, draw, listed=False), _right_option(draft), [])
    return Made(family, draft, put_briefly(draft, family, draw))


def _fact(draw: Random) -> LookUp:
    """What is true of a type, or of what type it is true."""
    kind = draw.choice(product_types())
    asked, answer = draw.choice(
        (
            (f"use: {kind.name}", kind.use),
            (f"for: {kind.use}", kind.name),
            (f"activity: {kind.name}", words().activities[kind.activity].name),
            (f"with: {kind.name}", ", ".join(friend.name for friend in companions(kind))),
            (f"aspects: {kind.name}", ", ".join(kind.aspects)),
            (f"of: {kind.name}", ", ".join(kind.materials) or "-"),
        )
    )
    return LookUp(asked, answer, [])


def _words(draw: Random) -> LookUp:
    """Words in another language, or what foreign ones mean."""
    known: list[Word] = [kind.word for kind in product_types()]
    asked = [
        draw.choice((*words().colours, *words().materials) if draw.random() < 0.3 else known)
        for _ in range(draw.randint(1, _MOST_WORDS))
    ]
    at = draw.randrange(1, len(LANGUAGES))
    english = ", ".join(word[0] for word in asked)
    foreign = ", ".join(word[at] for word in asked)
    if draw.random() < 0.5:
        return LookUp(f"in {words().languages[LANGUAGES[at]]}: {english}", foreign, [])
    return LookUp(f"in English: {foreign}", english, [])


def _sum(draw: Random) -> LookUp:
    """What several pieces make together, or one of several costs: the numbers of small packs."""
    count = draw.randint(2, 6)
    if draw.random() < 0.3:
        price, coin = draw.randint(2, 12), draw.choice(CURRENCIES)
        return LookUp(f"{price * count} {coin} / {count}", f"{price} {coin}", [])
    step, unit = draw.choice((1, 10, 50)), draw.choice([*words().measures.values()])
    number = step * draw.randint(1, 9 if step < 50 else 19)
    return LookUp(f"{count} x {number} {unit}", f"{number * count} {unit}", [])


def _choice(draw: Random) -> LookUp:
    """Types and uses to choose from by what no family asks: each is right as often as any other."""
    kind = draw.choice(product_types())
    others = [other for other in product_types() if other.activity != kind.activity]
    others = draw.sample(others, draw.randint(2, 4))
    activity = words().activities[kind.activity].name
    at = draw.randrange(1, len(LANGUAGES))
    asked, items = draw.choice(
        (
            (f"of {activity}:", [one.name for one in (kind, *others)]),
            (f"done in {activity}:", [one.use for one in (kind, *others)]),
            (f"in English: {kind.word[at]}", [one.name for one in (kind, *others)]),
            (f"foreign: {kind.name}", [one.word[at] for one in (kind, *others)]),
        )
    )
    order = draw.sample(range(len(items)), len(items))
    style = draw.choice(shared().list_styles)
    text, marks = asked, []
    for number, item in enumerate(order):
        text += f"\n{style.format(number)}{items[item]}"
        marks.append((len(text) - 1, 3 * (item == 0)))
    return LookUp(text, str(order.index(0)), marks)


def _right_option(draft: Draft) -> str:
    assert isinstance(draft.truth, int)
    return draft.items[draft.truth].partition(":")[0].removeprefix("to ")
