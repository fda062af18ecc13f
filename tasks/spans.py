"""Holding an answer to spans of a given text, and finding in it what a model meant."""

from __future__ import annotations

import json
import re
import unicodedata

_LONGEST_SOURCE = 20_000
_MOST_SPANS = 12
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\u0e00-\u0eff]")
_QUOTES = "\"'`“”‘’«»「」『』*_"
_FIRST = re.compile(r"[^,\s\[(\x00-\x1f]")


def span_grammar(source: str, *, many: bool, may_be_empty: bool) -> str | None:
    """A grammar for one span of the source, or several with commas; None if it has no span.

    A span is a run of the source's words (of its characters in scripts written without spaces)
    on one line, and begins with neither a comma nor a bracket: the official parser would read
    ``[…]`` as a list.
    """
    source = source[:_LONGEST_SOURCE]
    if not _FIRST.search(source):
        return None
    unit = "substring_chars" if _UNSPACED.search(source) else "substring_words"
    spans = f'SPAN (", " SPAN){{0,{_MOST_SPANS - 1}}}' if many else "SPAN"
    inside = r"[^,\n\r]" if many else r"[^\n\r]"
    last = r"[^,\s]" if many else r"[^\s]"
    return "\n".join(
        (
            "%llguidance {}",
            f"start: ({spans})?" if may_be_empty else f"start: {spans}",
            rf"SPAN: SRC & /[^,\s\[\(\x00-\x1f]({inside}*{last})?/",
            f"SRC: %regex {json.dumps({unit: source})}",
        )
    )


def find(piece: str, source: str) -> str | None:
    """The span of the source that a piece of an answer means: verbatim, or but for case,
    quotes, spacing and Unicode form; None if there is none.
    """
    piece = piece.strip()
    for candidate in (piece, piece.strip(_QUOTES + " .;:。")):
        if candidate and candidate in source and _FIRST.match(candidate):
            return candidate
    words = _words(piece)
    if not words:
        return None
    # Letters may change their number when folded, so the match is found word by word.
    pattern = r"(?:[^\w\n]|_){0,3}".join(map(re.escape, words))
    match = re.search(pattern, source, re.IGNORECASE)
    return match.group() if match and _FIRST.match(match.group()) else None


def guess(source: str) -> str:
    """A fixed guess: the last word of a text, where queries in most languages keep the product."""
    words = [word.strip(_QUOTES + ",.;:!?()[]") for word in source.split()]
    return next((word for word in reversed(words) if "," not in word and _FIRST.match(word)), "")


def _words(piece: str) -> list[str]:
    normal = unicodedata.normalize("NFC", piece)
    return re.findall(r"[^\W_]+", normal)[:40]
