"""The built-in model's tokenizer: frequent words are one token, all else is spelt out.

An invented name must be copied from ' Keivova' or 'keivova' to 'Keivova', which a small model
learns only where the three are cut alike. So all merges go from the end of a word to its beginning:
pieces that begin with a vowel come first, then whole words, whose first letter and space are joined
last. What stands before a name's first vowel stays letters: K-eiv-ov-a, k-eiv-ov-a.

There is nothing but merges, in Qwen2's splitting: transformers and vLLM rebuild the tokenizer of
any checkpoint of that architecture from its vocabulary and merges alone.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import Any, TypeAlias

from harness.qwen_tokenizer import (
    SPECIAL_TOKENS,
    byte_alphabet,
    byte_level_splitter,
    tokenizer_of,
)

_VOWELS = frozenset("aeiouy")
_NAMES = 3000
"""Of the names, as many as their pieces are learnt from."""
_PIECES = 800
_LEAST = 12
"""How often a word must come to be a token. Names come less often."""
_SPACE, _NEWLINE = "Ġ", "Ċ"

Merge: TypeAlias = tuple[str, str]


def shop_tokenizer(
    texts: Iterable[str], names: Sequence[str], vocabulary: int, context: int
) -> Any:
    """A byte-level BPE with Qwen2's splitting, special tokens and chat markup.

    Args:
        texts: Where its words are from.
        names: Invented names, of whose pieces its first merges are made.
        vocabulary: Tokens at most.
        context: Longest sequence, in tokens.
    """
    split = byte_level_splitter()
    counts = Counter(word for text in texts for word, _ in split.pre_tokenize_str(text))
    frequent = {
        word: count
        for word, count in counts.most_common()
        if count >= _LEAST and not (_NEWLINE in word and word.strip(_NEWLINE))
    }
    # The square root: common words shall not have all the pieces.
    spelt = dict.fromkeys((name.lower() for name in names[:_NAMES]), 1.0)
    for word, count in frequent.items():
        core = word.removeprefix(_SPACE)
        spelt[core] = spelt.get(core, 0.0) + count**0.5
    merges = _pieces(spelt)
    ranks = {merge: rank for rank, merge in enumerate(merges)}
    known = {*SPECIAL_TOKENS, *byte_alphabet(), *map("".join, merges)}
    for word in frequent:
        if len(known) > vocabulary - len(word):
            break
        pieces = _cut(word.removeprefix(_SPACE), ranks)
        if word.startswith(_SPACE) and word != _SPACE:
            pieces.insert(0, _SPACE)
        while len(pieces) > 1:
            merge = (pieces[-2], pieces[-1])
            pieces[-2:] = ["".join(merge)]
            ranks.setdefault(merge, len(ranks))
            known.add(pieces[-1])
    return tokenizer_of(list(ranks), context)


def _pieces(words: Mapping[str, float]) -> list[Merge]:
    """The most frequent merges, as BPE finds them, of pieces that begin with a vowel."""
    spelt = {word: list(word) for word in words}
    merges: list[Merge] = []
    while len(merges) < _PIECES:
        found: defaultdict[Merge, float] = defaultdict(float)
        for word, pieces in spelt.items():
            for merge in pairwise(pieces):
                if merge[0][0] in _VOWELS:
                    found[merge] += words[word]
        if not found:
            break
        best = max(found, key=lambda merge: (found[merge], merge))
        merges.append(best)
        for pieces in spelt.values():
            _join(pieces, best)
    return merges


def _cut(word: str, ranks: Mapping[Merge, int]) -> list[str]:
    """A word in pieces, as BPE cuts it."""
    pieces = list(word)
    while found := [merge for merge in pairwise(pieces) if merge in ranks]:
        _join(pieces, min(found, key=ranks.__getitem__))
    return pieces


def _join(pieces: list[str], merge: Merge) -> None:
    """Joins such neighbours, from left to right."""
    at = 0
    while at < len(pieces) - 1:
        if (pieces[at], pieces[at + 1]) == merge:
            pieces[at : at + 2] = ["".join(merge)]
        at += 1
