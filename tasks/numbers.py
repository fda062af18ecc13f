"""Numbers in a text: digits of any width, words of eight languages, Chinese numerals."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from tasks.lexicon import ACCENTS

_WORDS = {
    word: value
    for value, names in enumerate(
        (
            "zero null cero ゼロ 零 〇",
            "one eins einer uno 一",
            "two zwei deux dos due dois duas 二 两 兩",
            "three drei trois tres tre 三",
            "four vier quatre cuatro quattro quatro 四",
            "five funf fuenf cinq cinco cinque 五",
            "six sechs seis sei 六",
            "seven sieben sept siete sette sete 七",
            "eight acht huit ocho otto oito 八",
            "nine neun neuf nueve nove 九",
            "ten zehn dix diez dieci dez 十",
            "eleven elf onze once undici 十一",
            "twelve zwolf zwoelf douze doce dodici doze 十二",
        )
    )
    for word in names.split()
}
_LATIN = "|".join(sorted(filter(str.isascii, _WORDS), key=len, reverse=True))
_WIDE = "|".join(sorted((w for w in _WORDS if not w.isascii()), key=len, reverse=True))
_NUMBER = re.compile(
    rf"(?<![^\W_])(?P<latin>{_LATIN})(?![^\W_])|(?P<wide>{_WIDE})"
    r"|(?<![\da-z.,])(?P<digits>\d{1,3})(?![\da-z]|[.,]\d)"
)
# Whatever holds a number holds one of these: quick to look for, and most texts hold none.
_ARTICLES = ("un", "une", "um", "una", "uma", "ein", "eine")
_NAMES = {*_WORDS, *_ARTICLES, "fünf", "zwölf", "três", "zéro"}
_WORD, _DIGIT = re.compile(r"\w+"), re.compile(r"\d")
# Words that are numbers only sometimes: "un à cinq" but "un article", Italian "sei" (six, you
# are), "dos" (Spanish for two, Portuguese for of the), and "très", which is no "três".
_ONE = re.compile(r"(?<![^\W_])(?:une?|una|uma?|eine?)(?= (?:a|al|ate|bis|to|es|e|au|ist|is) )")
_YOU_ARE = re.compile(r"(?<![^\W_])sei(?= (?:un|uno|una|il|lo|la|l|in|nel|a|esper|assist|con))")
_OF_THE = re.compile(r"(?<![^\W_])dos(?![^\W_])")
_PORTUGUESE = re.compile(
    r"(?<![^\W_])(?:voce|quais|produtos|itens|nao|uma|pesquisa|os|das|da|do|em)(?![^\W_])"
)


def numbers(text: str) -> Iterator[int]:
    """The whole numbers of a text below 1,000, in order."""
    if not _may_hold_one(text):
        return
    lowered = unicodedata.normalize("NFKC", text).lower().replace("très", " ")
    lowered = _ONE.sub("1", _YOU_ARE.sub(" ", lowered.translate(ACCENTS)))
    if _OF_THE.search(lowered) and _PORTUGUESE.search(lowered):
        lowered = _OF_THE.sub(" ", lowered)
    for match in _NUMBER.finditer(lowered):
        word = match["latin"] or match["wide"]
        yield _WORDS[word] if word else int(match["digits"])


def _may_hold_one(text: str) -> bool:
    if _DIGIT.search(text):
        return True
    found = text if not text.isascii() else ()
    return not (_NAMES.isdisjoint(_WORD.findall(text.lower())) and _NAMES.isdisjoint(found))
