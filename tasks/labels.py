"""Reading list labels out of what a model said, and writing grammars that hold it to them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from tasks.completion import normal, plain

_NUMBER = re.compile(r"(?<![\d.])\d{1,4}(?!\d|\.\d)")
_BETWEEN = r"[\s,;>/|&=→≻、·\-\[\]()]{1,6}(?:and |then |und |y |et |e )?"
_RUN = re.compile(rf"\d{{1,4}}(?:{_BETWEEN}\d{{1,4}})+")
_LETTER_RUN = re.compile(rf"(?<![^\W_])[A-Z](?:{_BETWEEN}[A-Z](?![^\W_]))+")
_LETTER = re.compile(r"(?<![^\W_])([A-Za-z])(?![^\W_])")
_LETTERS_ONLY = re.compile(r"[\W_]*[A-Za-z](?:[\W_]+[A-Za-z])*[\W_]*")
_EXACT = re.compile(r"(?:0|[1-9]\d{0,3})(?:, ?(?:0|[1-9]\d{0,3}))*")
_LONGEST_EXACT = 1_000
_MOST_DISTINCT = 63
_CONCLUSION = re.compile(
    r"(?:answer|output|result|ranking|order|selection|antwort|ausgabe|ergebnis|reihenfolge|respuesta"
    r"|resultado|réponse|résultat|risposta|risultato|resposta|答案|回答|答え|结果|結果|順位|排序)"
    r"[^\n\d:]{0,20}:",
    re.IGNORECASE,
)
_DOTTED = re.compile(r"(?<![\d.])\d{1,2}(?:\.\d{1,2}){2,25}(?![\d.]?\d)")
_DECIMAL = re.compile(r"(?<![\d.])\d{1,9}\.\d{1,9}")
_REMARK = re.compile(r"(?<=\d) ?\([^()\n]{0,60}[^\W\d][^()\n]{0,80}\)|(?<=\d) ?\(\d?~\)")
_COUNTED = re.compile(
    r"(?<![\d.])\d{1,4}[ -]?(?:(?:stars?|points?|products|items|options|aspects|queries|snippets"
    r"|phrases|reviews|numbers|reasons|(?:out )?of \d+|percent|mm|cm|m|km|mg|g|kg|ml|cl|l|oz|lb"
    r"|inch|pcs|pieces|pack|days?|months?|years?|sterne?|punkte|produkte|artikel|estrellas|productos"
    r"|étoiles|produits|stelle|prodotti|estrelas|produtos)(?![^\W_])|[%つ個个件星点])"
    r"|\btop \d{1,2}(?!\d)",
    re.IGNORECASE,
)
_PLACED = re.compile(
    r"(?<![\d.])(\d{1,2})(?:st|nd|rd|th)?[\"'*]{0,2}[.):=\]][\"'*]{0,2}[\s\"'*(\[#]{0,6}"
    r"(?:[^\W\d]{2,12}[ *:#.]{1,3}){0,2}(\d{1,4})(?!\d|\.\d)"
)
_CLAIMED = "\x00"
"""Stands for the letters of an item's text, so that no number in it counts, and no run spans it."""
_NUMBERED_ITEM = re.compile(r"\d[.):\]]{0,2} ?\x00")


def exact(completion: str) -> tuple[int, ...] | None:
    """The numbers of a completion that is nothing but numbers and commas, else None."""
    said = completion.strip()
    if len(said) > _LONGEST_EXACT or not said.isascii() or not _EXACT.fullmatch(said):
        return None
    return tuple(int(number) for number in said.split(","))


def mentioned(completion: str, labels: Sequence[int], items: Sequence[str]) -> list[int]:
    """The distinct labels a completion names, in the order it names them.

    What stands behind "Answer:" counts before what stands ahead of it.
    """
    text = plain(completion)
    *_, conclusion = (0, *(match.end() for match in _CONCLUSION.finditer(text)))
    concluded = _named(text[conclusion:], labels, items) if conclusion else []
    return concluded if len(concluded) > 1 else _named(text, labels, items)


def echoed(text: str, labels: Sequence[int], items: Sequence[str]) -> tuple[list[int], str]:
    """The labels whose items' texts are repeated, in order, and the rest of the text, folded."""
    rest, found = text.casefold(), []
    # An item may be part of another's text: the longest goes first and takes its letters along.
    for words, label in sorted(_folded(labels, items), key=lambda pair: -len(pair[0])):
        place = _find_words(words, rest) if len(words.encode()) > 2 else -1
        if place >= 0 and any(character.isalpha() for character in words):
            found.append((place, label))
            rest = rest[:place] + _CLAIMED * len(words) + rest[place + len(words) :]
    return [label for _, label in sorted(found)], rest


def item_ahead(text: str, labels: Sequence[int], items: Sequence[str]) -> int | None:
    """The label of the item that a text begins with, behind a number's punctuation."""
    start = " ".join(text[:1_000].casefold().lstrip(" .):]}*\"'-–—,>\n").split())
    fitting = [
        (len(words), label)
        for words, label in _folded(labels, items)
        if any(character.isalpha() for character in words) and _find_words(words, start, 1) == 0
    ]
    return max(fitting, default=(0, None))[1]


def distinct_grammar(labels: Sequence[int], count: int) -> str:
    """A grammar for exactly ``count`` different labels, separated by commas.

    A parametric grammar of llguidance: one bit a label already used, so that its size grows
    with the number of labels and not with the number of orders. It counts to 63: in longer lists
    labels may come twice, and reading the answer mends that.
    """
    if len(labels) > _MOST_DISTINCT:
        any_label = " | ".join(f'"{label}"' for label in labels)
        start = ' "," '.join(["LABEL"] * count)
        return f"%llguidance {{}}\nstart: {start}\nLABEL: {any_label}"
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


def _named(text: str, labels: Sequence[int], items: Sequence[str]) -> list[int]:
    """Tried in turn: numbered places ("1st: 3, 2nd: 1"), the run of numbers that holds most
    labels, lines that repeat an item's text (its words say more than a number that may count the
    lines), runs of letters (A is the first label), and last every number that stands by itself.
    """
    known = frozenset(labels)
    repeated, rest = echoed(text, labels, items)
    rest = _uncounted(rest)
    places = _distinct(_placed(rest), known)
    if len(places) > 1:
        return places
    runs = (_distinct(_numbers(run.group()), known) for run in _RUN.finditer(rest))
    best = max(runs, key=len, default=[])
    if len(best) > 1:
        return best
    if len(repeated) > 1:
        return repeated
    lettered = _distinct(_lettered(text, labels), known)
    if lettered:
        return lettered
    digits = text.strip()
    if digits.isdecimal() and 2 < len(set(digits)) == len(digits) and max(labels) < 10:
        return _distinct(map(int, digits), known)
    if repeated and _NUMBERED_ITEM.search(rest):
        return repeated
    return _distinct(_numbers(rest), known) or repeated


def _folded(labels: Sequence[int], items: Sequence[str]) -> list[tuple[str, int]]:
    pairs = zip(items, labels, strict=False)
    return [(" ".join(normal(item).casefold().split()), label) for item, label in pairs]


def _find_words(words: str, text: str, tries: int = 20) -> int:
    """Where words stand that are no part of longer ones; -1 if nowhere."""
    place = -1
    for _ in range(tries):
        place = text.find(words, place + 1)
        if place < 0 or not words:
            return -1
        end = place + len(words)
        if not (
            _within_word(text[place - 1 : place], words[0])
            or _within_word(words[-1], text[end : end + 1])
        ):
            return place
    return -1


def _within_word(left: str, right: str) -> bool:
    """Whether two characters stand within a word; scripts without spaces have no such place."""
    return left.isalnum() and right.isalnum() and max(left, right) < "\u2e80"


def _uncounted(text: str) -> str:
    """Text without the numbers that count, measure or remark: "5 stars", "1.7 L", "3 (best)"."""
    text = _DOTTED.sub(lambda match: match.group().replace(".", ","), text)
    text = _REMARK.sub(" ", _DECIMAL.sub("~", text))
    return _COUNTED.sub("~", text)


def _placed(text: str) -> list[int]:
    """The labels in "1. 3, 2. 1, 3. 2", where the first number of each pair counts places."""
    pairs = [(int(place), int(label)) for place, label in _PLACED.findall(text)]
    places = [place for place, _ in pairs]
    counted = places in ([*range(len(places))], [*range(1, len(places) + 1)])
    return [label for _, label in pairs] if counted else []


def _lettered(text: str, labels: Sequence[int]) -> list[int]:
    runs = [run.group() for run in _LETTER_RUN.finditer(text)]
    said = text if _LETTERS_ONLY.fullmatch(text) else max(runs, key=len, default="")
    places = (ord(letter) - ord("A") for letter in _LETTER.findall(said.upper()))
    return [labels[place] for place in places if place < len(labels)]


def _numbers(text: str) -> list[int]:
    return [int(number) for number in _NUMBER.findall(text)]


def _distinct(numbers: Iterable[int], known: frozenset[int]) -> list[int]:
    return [number for number in dict.fromkeys(numbers) if number in known]
