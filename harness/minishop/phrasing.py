"""Puts a draft into words: one of its family's phrasings in one of the shared frames."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import product
from random import Random

import msgspec

from harness.errors import HarnessError
from harness.files import load_yaml
from harness.minishop.drafts import Draft, Family, Part
from harness.minishop.lexicon import HERE
from harness.minishop.splits import Split
from tasks.base import TaskType

FOLDER = HERE / "phrasings"
_SLOT = re.compile(r"\{(\w+)\}")
_ALTERNATIVES = re.compile(r"\[([^][]*)\]")
_FROM_ZERO = {TaskType.MULTIPLE_CHOICE: 0}
_PERSONA_SHARE = 0.2


class Pools(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What phrasings of one split share, see ``phrasings/shared.yaml``."""

    frames: dict[str, tuple[str, ...]]
    rules: dict[str, tuple[str, ...]]
    cues: tuple[str, ...]
    personas: tuple[str, ...]
    list_labels: tuple[str, ...]
    labels: dict[str, tuple[str, ...]]


class Shared(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All of ``phrasings/shared.yaml``."""

    list_styles: tuple[str, ...]
    by_split: dict[Split, Pools]


@cache
def shared() -> Shared:
    """The frames, rules, labels and cues."""
    return load_yaml(FOLDER / "shared.yaml", Shared, HarnessError)


@cache
def phrasings(name: str) -> dict[Split, tuple[str, ...]]:
    """The instructions of a family, by split."""
    return load_yaml(FOLDER / f"{name}.yaml", dict[Split, tuple[str, ...]], HarnessError)


def put(
    draft: Draft,
    family: Family,
    split: Split,
    draw: Random,
    phrasing: str | None = None,
    noise: float = 0.0,
) -> str:
    """The whole prompt.

    Args:
        draft: What is asked.
        family: By whose phrasings.
        split: Whose wording.
        draw: Decides all that is open.
        phrasing: The instruction; drawn from the family's if None.
        noise: Share of the instruction's words that are lost, scrambled, or replaced by one of any
            instruction. Training has some, so that not all depends on one word.
    """
    pools = shared().by_split[split]
    ask = _draw([phrasing] if phrasing else phrasings(family.phrasings)[split], draw)
    if noise:
        ask = " ".join(_scrambled(ask.split(" "), noise, draw))
    inline = set(_SLOT.findall(ask))
    form = "list" if draft.items else "text"
    slots = {
        "ask": _fill(ask, draft),
        "persona": _draw(pools.personas, draw) if draw.random() < _PERSONA_SHARE else "",
        "rule": _fill(_draw(pools.rules[_rules(draft, family)], draw), draft),
        "material": _material(draft, inline, pools, draw),
        "list": _numbered(draft, family, pools, draw),
        "cue": draw.choice(pools.cues),
    }
    text = _SLOT.sub(lambda slot: slots[slot[1]], _draw(pools.frames[form], draw))
    text = re.sub(r" +\n", "\n", re.sub(r"  +", " ", text))
    return re.sub(r"\n\n\n+", "\n\n", text).strip("\n ") + draw.choice(("", " ", "\n"))


def put_briefly(draft: Draft, family: Family, draw: Random, listed: bool = True) -> str:
    """The family's name instead of wording, its material under labels of train, and its list."""
    pools = shared().by_split[Split.TRAIN]
    listing = _numbered(draft, family, pools, draw) if listed else ""
    return "\n".join(
        filter(None, [f"{family.name}:", _material(draft, set(), pools, draw), listing])
    )


def every_wording(phrasing: str) -> Iterator[str]:
    """All that a phrasing with alternatives, ``[Find|Copy] the {entity}[| here]``, can say."""
    pieces = _ALTERNATIVES.split(phrasing)
    said = [piece.split("|") if at % 2 else [piece] for at, piece in enumerate(pieces)]
    return map("".join, product(*said))


def _draw(phrasings: Sequence[str], draw: Random) -> str:
    """One of them, in one of its wordings."""
    return _ALTERNATIVES.sub(lambda group: draw.choice(group[1].split("|")), draw.choice(phrasings))


def _scrambled(words: Sequence[str], noise: float, draw: Random) -> Iterator[str]:
    for word in words:
        if "{" in word or draw.random() >= noise:
            yield word
        else:
            scrambled = "".join(draw.sample(word, len(word)))
            yield from draw.choice(([], [scrambled], [draw.choice(_known_words())]))


@cache
def _known_words() -> tuple[str, ...]:
    """All words of train's instructions that no slot or alternative touches."""
    names = (path.stem for path in FOLDER.glob("*.yaml") if path.stem != "shared")
    texts = (text for name in names for text in phrasings(name)[Split.TRAIN])
    return tuple(sorted({word for text in texts for word in text.split() if word.isalpha()}))


def _rules(draft: Draft, family: Family) -> str:
    if family.task_type is TaskType.MULTIPLE_CHOICE and not draft.items:
        return "rating"
    return str(family.task_type)


def _fill(ask: str, draft: Draft) -> str:
    said = {part.name: part.text for part in draft.parts} | draft.hints
    said["count"] = str(len(draft.items))
    return _SLOT.sub(lambda slot: said[slot[1]], ask)


def _material(draft: Draft, inline: set[str], pools: Pools, draw: Random) -> str:
    """The parts that the instruction does not hold, each under a label."""
    left = [part for part in draft.parts if part.name not in inline]
    return "\n".join(_labelled(part, pools, draw) for part in left)


def _labelled(part: Part, pools: Pools, draw: Random) -> str:
    label = draw.choice(pools.labels[part.label or part.name])
    wide = "\n" in part.text or draw.random() < 0.1
    return f"{label}:\n{part.text}" if wide else f"{label}: {part.text}"


def _numbered(draft: Draft, family: Family, pools: Pools, draw: Random) -> str:
    if not draft.items:
        return ""
    first, style = _FROM_ZERO.get(family.task_type, 1), draw.choice(shared().list_styles)
    if style.endswith(".") and any(item[:1].isdigit() for item in draft.items):
        style += " "  # "0.5 pounds" would read as half a pound.
    label = draw.choice(pools.list_labels).format(
        nouns=draft.noun, Nouns=draft.noun.capitalize(), count=len(draft.items)
    )
    lines = [style.format(number) + item for number, item in enumerate(draft.items, first)]
    return "\n".join([label, *lines] if label else lines)
