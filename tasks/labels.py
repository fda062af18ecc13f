"""Reading list labels out of what a model said, and writing grammars that hold it to them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from tasks.completion import plain

_NUMBER = re.compile(r"(?<![\d.])\d{1,4}(?![\d]|\.\d)")
_RUN = re.compile(r"\d{1,4}(?:[\s,;>/|&→≻＞、，·\-\[\]()]{1,6}(?:and |und |y |et |e )?\d{1,4})+")
_LETTER = re.compile(r"(?<![^\W_])([A-Za-z])(?![^\W_])")
_LETTERS_ONLY = re.compile(r"[\W_]*[A-Za-z](?:[\W_]+[A-Za-z])*[\W_]*")
_EXACT = re.compile(r"\d{1,4}(?:, ?\d{1,4})*")


def exact(completion: str) -> tuple[int, ...] | None:
    """The numbers of a completion that is nothing but numbers and commas, else None."""
    said = completion.strip()
    if not said.isascii() or not _EXACT.fullmatch(said):
        return None
    return tuple(int(number) for number in said.split(","))


def mentioned(completion: str, labels: Sequence[int], items: Sequence[str]) -> list[int]:
    """The distinct labels a completion names, in the order it names them.

    Tried in turn: lines that repeat an item's text (its words say more than a number that may
    count the lines), the run of numbers that holds most labels, letters (A is the first label),
    and last every number that stands by itself.
    """
    text = plain(completion)
    known = frozenset(labels)
    echoed = _echoed(text, labels, items)
    if len(echoed) > 1:
        return echoed
    runs = (_distinct(_numbers(run.group()), known) for run in _RUN.finditer(text))
    best = max(runs, key=len, default=[])
    if len(best) > 1:
        return best
    if _LETTERS_ONLY.fullmatch(text):
        places = (ord(letter) - ord("A") for letter in _LETTER.findall(text.upper()))
        lettered = _distinct((labels[p] for p in places if p < len(labels)), known)
        if lettered:
            return lettered
    return _distinct(_numbers(text), known) or echoed


def distinct_grammar(labels: Sequence[int], count: int) -> str:
    """A grammar for exactly ``count`` different labels, separated by commas.

    A parametric grammar of llguidance: one bit a label already used, so that its size grows
    with the number of labels and not with the number of orders.
    """
    used = f"[0:{len(labels)}]"

    def rule(name: str, comma: str, guard: str, done: str) -> str:
        ways = [
            f'"{comma}{label}" rest::set_bit({bit}) %if {guard.format(bit=bit)}'
            for bit, label in enumerate(labels)
        ]
        return f"{name}::_ : " + "\n    | ".join(([done] if done else []) + ways)

    return "\n".join(
        (
            "%llguidance {}",
            "start: first::0x0",
            rule("first", "", "bit_clear({bit})", ""),
            rule(
                "rest",
                ",",
                f"and(bit_clear({{bit}}), bit_count_lt({used}, {count}))",
                f'"" %if bit_count_ge({used}, {count})',
            ),
        )
    )


def joined(labels: Iterable[int]) -> str:
    """Labels as an answer holds them."""
    return ",".join(map(str, labels))


def tokens(labels: Sequence[int], count: int) -> int:
    """Tokens that ``count`` labels, their commas and the end take where a token is a digit."""
    longest = sorted((len(str(label)) for label in labels), reverse=True)[:count]
    return sum(longest) + count


def _echoed(text: str, labels: Sequence[int], items: Sequence[str]) -> list[int]:
    folded = text.casefold()
    found = []
    for label, item in zip(labels, items, strict=False):
        words = " ".join(item.casefold().split())
        place = folded.find(words) if len(words) > 2 and not words.isdecimal() else -1
        if place >= 0:
            found.append((place, -len(words), label))
    found.sort()
    return _distinct((label for _, _, label in found), frozenset(labels))


def _numbers(text: str) -> list[int]:
    return [int(number) for number in _NUMBER.findall(text)]


def _distinct(numbers: Iterable[int], known: frozenset[int]) -> list[int]:
    return [number for number in dict.fromkeys(numbers) if number in known]
