"""A product and a search query, and how they read."""

from __future__ import annotations

from dataclasses import dataclass

from harness.minishop.lexicon import LANGUAGES, ProductType, Word, words

_SPACED = ("ja", "zh")


@dataclass(frozen=True, slots=True)
class Amount:
    """A measured quantity such as 250 ml, or a clothing size."""

    value: int = 0
    unit: str = ""
    size: str = ""

    def text(self, language: str = "en") -> str:
        """As it stands in a title; from 1,000 on in the larger unit, with one decimal at most."""
        if self.size:
            return words().size_forms[LANGUAGES.index(language)].format(self.size)
        larger = words().larger_units.get(self.unit)
        if larger and self.value >= 1000 and self.value % 100 == 0:
            return f"{self.value / 1000:g} {larger}"
        return f"{self.value} {self.unit}"


@dataclass(frozen=True, slots=True)
class Product:
    """One thing for sale."""

    brand: str
    line: str
    kind: ProductType
    colour: Word
    material: Word | None
    amount: Amount | None
    audience: Word | None
    pack: int
    shape: int
    """Which of the orders of a title it has: brand first, line behind the type, or type first."""
    order: tuple[str, ...]
    """The order of its attributes in the title."""

    @property
    def key(self) -> str:
        """What makes it this product and no other."""
        return f"{self.brand}|{self.kind.name}|{self.attributes('en')}"

    def title(self, language: str = "en") -> str:
        """The title in one of `LANGUAGES`, word for word."""
        name = self.kind.word[LANGUAGES.index(language)]
        head, tail = f"{self.brand} {self.line} {name}", ""
        if self.shape == 1:
            head = f"{self.brand} {name} {self.line}"
        elif self.shape == 2:
            head, tail = name, f"{self.brand} {self.line}"
        parts = [head, *self.attributes(language), tail]
        return (" " if language in _SPACED else ", ").join(filter(None, parts))

    def attributes(self, language: str) -> list[str]:
        """What the title says behind brand and type, in its order."""
        at = LANGUAGES.index(language)
        said = {
            "colour": self.colour[at],
            "material": self.material[at] if self.material else "",
            "amount": self.amount.text(language) if self.amount else "",
            "audience": words().audience_forms[at].format(self.audience[at])
            if self.audience
            else "",
            "pack": words().pack_forms[at].format(self.pack) if self.pack > 1 else "",
        }
        return [said[name] for name in self.order if said[name]]


@dataclass(frozen=True, slots=True)
class Query:
    """What a customer types: a product type and what else it should be."""

    kind: ProductType
    brand: str = ""
    colour: Word | None = None
    material: Word | None = None
    audience: Word | None = None
    type_first: bool = False

    @property
    def constraints(self) -> int:
        """How much is asked for beside the type."""
        return sum(map(bool, (self.brand, self.colour, self.material, self.audience)))

    @property
    def text(self) -> str:
        """The query as typed, in lower case."""
        wanted = [word[0] for word in (self.colour, self.material) if word]
        middle = [self.kind.name, *wanted] if self.type_first else [*wanted, self.kind.name]
        tail = [f"for {self.audience[0]}"] if self.audience else []
        return " ".join(filter(None, [self.brand, *middle, *tail])).lower()

    def fits(self, product: Product) -> bool:
        """Whether the product is of the type and all that is asked for."""
        return (
            product.kind == self.kind
            and self.brand in ("", product.brand)
            and all(
                wanted in (None, given)
                for wanted, given in (
                    (self.colour, product.colour),
                    (self.material, product.material),
                    (self.audience, product.audience),
                )
            )
        )
