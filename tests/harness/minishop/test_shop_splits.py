"""What train shows, dev and test do not ask."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import combinations

import pytest

from harness.minishop.drafts import Family
from harness.minishop.families import FAMILIES
from harness.minishop.lexicon import product_types
from harness.minishop.phrasing import every_wording, phrasings, shared
from harness.minishop.questions import Made, make
from harness.minishop.splits import Split, split_of
from harness.minishop.world import World

PAIRS = list(combinations(Split, 2))
SIZES = {Split.TRAIN: 12_000, Split.DEV: 1_500, Split.TEST: 3_000}
SHINGLE = 8


@cache
def made(split: Split) -> list[Made]:
    return list(make(split, SIZES[split], seed=11))


def words_of(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


def shingles(texts: Iterable[str]) -> set[tuple[str, ...]]:
    found = set()
    for text in texts:
        words = words_of(text)
        found |= {tuple(words[at : at + SHINGLE]) for at in range(len(words) - SHINGLE + 1)}
    return found


def wordings(split: Split) -> Iterator[str]:
    for family in FAMILIES:
        for phrasing in phrasings(family.phrasings)[split]:
            yield from every_wording(phrasing)


@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_splits_share_no_brand(one: Split, other: Split) -> None:
    assert not set(World(one).brands) & set(World(other).brands)


@pytest.mark.parametrize(("one", "other"), PAIRS)
@pytest.mark.parametrize("what", ["products", "queries", "facts", "prompts"])
def test_splits_share_nothing_asked(what: str, one: Split, other: Split) -> None:
    def used(split: Split) -> set[str]:
        return {
            key
            for question in made(split)
            for key in {
                "products": [product.key for product in question.draft.products],
                "queries": question.draft.queries,
                "facts": [f"{question.family.name}|{f}" for f in question.draft.facts],
                "prompts": [" ".join(words_of(question.text))],
            }[what]
        }

    assert used(one)
    assert not used(one) & used(other)


@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_splits_share_no_phrasing(one: Split, other: Split) -> None:
    def normal(split: Split) -> set[str]:
        return {" ".join(words_of(text)) for text in wordings(split)}

    assert not normal(one) & normal(other)
    assert not shingles(wordings(one)) & shingles(wordings(other))


@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_splits_share_no_words_around_the_instruction(one: Split, other: Split) -> None:
    def around(split: Split) -> set[str]:
        pools = shared().by_split[split]
        texts = [*pools.cues, *pools.personas, *pools.list_labels]
        texts += [text for rules in pools.rules.values() for text in rules]
        # Two kinds of material may share a label; the same material never does over splits.
        texts += [f"{name} {text}" for name, labels in pools.labels.items() for text in labels]
        said = (wording for text in texts for wording in every_wording(text))
        return {" ".join(words_of(text)) for text in said} - {""}

    assert not around(one) & around(other)
    assert not shingles(around(one)) & shingles(around(other))


@pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family.name)
def test_every_family_has_many_phrasings(family: Family) -> None:
    counts = {split: len(set(texts)) for split, texts in phrasings(family.phrasings).items()}
    assert counts[Split.TRAIN] >= 20
    assert counts[Split.DEV] >= 4
    assert counts[Split.TEST] >= 5


def test_what_one_family_holds_out_of_a_type_three_others_show() -> None:
    for kind in product_types():
        shown = [split_of(f"type|{kind.name}", phase) for phase in (0, 25, 50, 75)]
        assert shown.count(Split.TRAIN) == 3
