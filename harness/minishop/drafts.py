"""What a family hands over: a question's content, before it is put into words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import TypeAlias

from harness.minishop.products import Product
from harness.minishop.world import World
from harness.scoring.metrics import Metric
from tasks.base import TaskType

Truth: TypeAlias = int | list[int] | list[float] | list[str] | str


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of material: inside the instruction, or on a line of its own under a label."""

    name: str
    """Its placeholder in phrasings."""
    text: str
    label: str = ""
    """Which labels of ``phrasings/shared.yaml`` it may stand under; its name's if empty."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A question's content and truth, and what of the world it uses."""

    truth: Truth
    parts: tuple[Part, ...]
    items: tuple[str, ...] = ()
    """The list to choose from, without numbers."""
    noun: str = "options"
    """What the list holds, in the plural."""
    verdict: int | None = None
    """Where the material is judged: what comes out, as the label of a listed item (3 to 0)."""
    hints: dict[str, str] = field(default_factory=dict)
    """What phrasings may say, but need not."""
    products: tuple[Product, ...] = ()
    queries: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Family:
    """One task of the shop."""

    name: str
    phrasings: str
    """Its file in ``phrasings/``."""
    task_type: TaskType
    metric: Metric
    track: int
    draft: Callable[[World, Random], Draft]


def family(
    track: int,
    name: str,
    draft: Callable[[World, Random], Draft],
    metric: Metric,
    phrasings: str = "",
) -> Family:
    """A family whose phrasings' file is named like it, unless another is given."""
    return Family(name, phrasings or name, metric.task_type, metric, track, draft)


def choice(draw: Random, right: str, wrong: Iterable[str]) -> tuple[tuple[str, ...], int]:
    """Options in random order, and the right one's number from 0."""
    options = [right, *wrong]
    draw.shuffle(options)
    return tuple(options), options.index(right)


def selection(
    draw: Random, right: Sequence[str], wrong: Sequence[str]
) -> tuple[tuple[str, ...], list[int]]:
    """Items in random order, and the right ones' numbers from 1."""
    items = [*right, *wrong]
    draw.shuffle(items)
    return tuple(items), sorted(items.index(item) + 1 for item in right)


def ranking(
    draw: Random, graded: Sequence[tuple[str, float]]
) -> tuple[tuple[str, ...], list[float]]:
    """Items in random order, and the weight of each."""
    pairs = list(graded)
    draw.shuffle(pairs)
    return tuple(text for text, _ in pairs), [weight for _, weight in pairs]


def distinct(make: Callable[[], str], count: int, never: Iterable[str] = ()) -> list[str]:
    """So many different texts, none of those that must not be."""
    texts: dict[str, None] = {}
    banned = set(never)
    while len(texts) < count:
        text = make()
        if text not in banned:
            texts[text] = None
    return list(texts)
