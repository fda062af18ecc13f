"""The words of the shop: product types (``types.tsv``) and all others (``words.yaml``)."""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path
from typing import NamedTuple, TypeAlias

import msgspec

from harness.errors import HarnessError
from harness.files import load_yaml

LANGUAGES = ("en", "de", "es", "fr", "it", "ja", "zh")
Word: TypeAlias = tuple[str, ...]
"""One word in all `LANGUAGES`, in their order."""

HERE = Path(__file__).parent


class ProductType(NamedTuple):
    """A kind of product and what is true of it."""

    name: str
    plural: str
    activity: str
    """Key of `Words.activities`."""
    use: str
    """What it is for, as a verb phrase without "to"."""
    materials: tuple[str, ...]
    measure: str
    """Key of `Words.measures`, ``size``, or empty."""
    smallest: int
    largest: int
    """Range of the measure, in its smaller unit."""
    aspects: tuple[str, ...]
    word: Word

    @property
    def subject(self) -> str:
        """The name as the subject of a sentence: "a kettle", "shampoo", "cycling gloves"."""
        if self.is_plural or self.plural.startswith(("bottles", "tubes", "bags", "rolls")):
            return self.name
        return f"{'an' if self.name[0] in 'aeiou' else 'a'} {self.name}"

    @property
    def is_plural(self) -> bool:
        """Whether the name takes a verb in the plural."""
        return self.plural.startswith(("pairs of", "sets of"))


class Activity(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a family of product types is for."""

    name: str
    audiences: tuple[str, ...]


class Opinions(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is said of some aspects."""

    positive: tuple[str, ...]
    negative: tuple[str, ...]
    aspects: tuple[str, ...] = ()


class Syllables(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What brands are made of."""

    onsets: tuple[str, ...]
    vowels: tuple[str, ...]
    codas: tuple[str, ...]
    endings: tuple[str, ...]


class Words(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``words.yaml``, where each field is explained."""

    colours: tuple[Word, ...]
    materials: tuple[Word, ...]
    audiences: tuple[Word, ...]
    audience_forms: Word
    pack_forms: Word
    size_forms: Word
    measures: dict[str, str]
    larger_units: dict[str, str]
    sizes: tuple[str, ...]
    similar: tuple[tuple[str, ...], ...]
    sold_in_packs: tuple[str, ...]
    general_aspects: tuple[str, ...]
    brands: Syllables
    lines: tuple[str, ...]
    languages: dict[str, str]
    activities: dict[str, Activity]
    opinions: dict[str, Opinions]
    leads: tuple[str, ...]
    openers: tuple[str, ...]
    closers: dict[int, tuple[str, ...]]


@cache
def words() -> Words:
    """All words but the product types."""
    return load_yaml(HERE / "words.yaml", Words, HarnessError)


@cache
def product_types() -> tuple[ProductType, ...]:
    """All product types, in the file's order."""
    with (HERE / "types.tsv").open(encoding="utf-8", newline="") as file:
        return tuple(_product_type(row) for row in csv.DictReader(file, delimiter="\t"))


@cache
def by_activity() -> dict[str, tuple[ProductType, ...]]:
    """The product types of each activity."""
    return {
        activity: tuple(kind for kind in product_types() if kind.activity == activity)
        for activity in words().activities
    }


@cache
def material(name: str) -> Word:
    """A material by its English name."""
    return next(word for word in words().materials if word[0] == name)


@cache
def audience(name: str) -> Word:
    """An audience by its English name."""
    return next(word for word in words().audiences if word[0] == name)


@cache
def similar(name: str) -> frozenset[str]:
    """A colour or an aspect, and those a person might take for it."""
    alike = (set(names) for names in words().similar if name in names)
    plurals = {name.removesuffix("s"), name.removesuffix("s") + "s"}
    return frozenset({name, *plurals}.union(*alike))


@cache
def said_of(aspect: str, positive: bool) -> tuple[str, ...]:
    """What reviewers say of an aspect, behind its name."""
    fitting = (of for name, of in words().opinions.items() if name == "any" or aspect in of.aspects)
    return tuple(p for of in fitting for p in (of.positive if positive else of.negative))


def _product_type(row: dict[str, str]) -> ProductType:
    low, _, high = row["range"].partition("-")
    return ProductType(
        row["name"],
        row["plural"],
        row["activity"],
        row["use"],
        tuple(filter(None, row["materials"].split(","))),
        row["measure"],
        int(low or 0),
        int(high or 0),
        tuple(row["aspects"].split(",")),
        (row["name"], *(row[language] for language in LANGUAGES[1:])),
    )
