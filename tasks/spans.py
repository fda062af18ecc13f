"""Holding an answer to spans of a given text, and finding in it what a model meant."""

from __future__ import annotations

import json
import re
import unicodedata
from functools import lru_cache

from tasks.completion import visible

_LONGEST_SOURCE = 20_000
_MOST_SPANS = 12
_MOST_WORDS = 200
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\u0e00-\u0eff]")
# A letter or digit that begins a word whatever else a library counts as part of words.
_PLAIN_WORD = re.compile(r"(?:^|[\s!-/:-@\[-^`{-~])[^\W_]")
_QUOTES = "\"'`“”‘’«»「」『』*_"
# The official parser would read "[…]" as a list, and a span that nobody sees is none.
_NEVER_FIRST = ",[("
_FIRST_SIGN = r"[^,\s\[(\p{Cc}\p{Cf}]"
_FIRST_WORD = r"[\p{Sc}#@.+'\"-]?[\p{L}\p{N}]"


def span_grammar(source: str, *, many: bool, may_be_empty: bool) -> str | None:
    """A grammar for one span of the source, or several with commas; None if it has no span.

    A span is a run of the source's words (of its characters in scripts written without spaces)
    on one line, and begins with a word, or, where the source has none, with neither a comma nor
    a bracket.
    """
    source = source[:_LONGEST_SOURCE]
    if not any(map(_may_begin, source)):
        return None
    # What is no word comes in runs, of which some begin with what no span may begin with.
    has_words = any(map(str.isalnum, source))
    by_word = _PLAIN_WORD.search(source) and not _UNSPACED.search(source)
    spaced = by_word and not any(map(_is_new, source))
    first = _FIRST_WORD if has_words else _FIRST_SIGN
    unit = "substring_words" if spaced else "substring_chars"
    spans = f'SPAN (", " SPAN){{0,{_MOST_SPANS - 1}}}' if many else "SPAN"
    inside = r"[^,\n\r]" if many else r"[^\n\r]"
    last = r"[^,\s]" if many else r"[^\s]"
    return "\n".join(
        (
            "%llguidance {}",
            f"start: ({spans})?" if may_be_empty else f"start: {spans}",
            rf"SPAN: SRC & /{first}({inside}*{last})?/",
            f"SRC: %regex {json.dumps({unit: source})}",
        )
    )


def find(piece: str, source: str) -> str | None:
    """The span of the source that a piece of an answer means: verbatim, or but for case,
    quotes, spacing and Unicode form; None if there is none.
    """
    piece = piece.strip()
    for candidate in (piece, piece.strip(_QUOTES + " .;:。").strip()):
        one_line = "\n" not in candidate and "\r" not in candidate
        if one_line and _may_begin(candidate[:1]) and candidate in source:
            return candidate
    words = re.findall(r"[^\W_]+", _fold(piece))[:_MOST_WORDS]
    if not words:
        return None
    folded, origin = _folded(source)
    match = re.search(r"(?:[^\w\n\r]|_){0,3}".join(map(re.escape, words)), folded)
    if not match:
        return None
    start, end = origin[match.start()], origin[match.end() - 1] + 1
    while end < len(source) and unicodedata.category(source[end])[0] == "M":
        end += 1
    return source[start:end] if _may_begin(source[start]) else None


def guess(source: str) -> str:
    """A fixed guess: the last word of a text, where queries in most languages keep the product."""
    words = re.findall(r"[^,\s]+", source)
    bare = [word.strip(_QUOTES + ".;:!?()[]") for word in words if any(map(str.isalnum, word))]
    found = next((word for word in reversed(bare) if _may_begin(word[:1])), "")
    # Where no word is left, any sign will do.
    return found or next((c for c in reversed(source) if _may_begin(c)), "")


def _may_begin(character: str) -> bool:
    """Whether a span may begin with this character."""
    return bool(character) and character not in _NEVER_FIRST and visible(character)


def _is_new(character: str) -> bool:
    """Whether Unicode versions, and so libraries, may differ on what this character is."""
    return character >= "\U00030000" or unicodedata.category(character) == "Cn"


@lru_cache(maxsize=2)
def _folded(source: str) -> tuple[str, list[int]]:
    """A text in one case and form, and which of its characters each of the letters comes from."""
    letters = [(letter, place) for place, c in enumerate(source) for letter in _fold(c)]
    return "".join(letter for letter, _ in letters), [place for _, place in letters]


def _fold(text: str) -> str:
    return unicodedata.normalize("NFKD", text).casefold()
