"""The built-in model's tokenizer: frequent words are one token, all else is spelt out.

An invented name must be copied from ' Keivova' or 'keivova' to 'Keivova', which a small model
learns only where the three are cut alike. So names are cut into letters and pieces that begin with
a vowel, and no piece holds a space or the first consonants: K-eiv-ov-a, k-eiv-ov-a.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from harness.qwen_tokenizer import SPECIAL_TOKENS, with_chat_markup

_SPLIT = r" ?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+|\s*[\r\n]+|\s+"
_NAME_PIECE = r"[aeiou]+[^aeiou]*"
_PIECES = 400
_LEAST = 12
"""How often a word must come to be a token. Names come less often."""


def shop_tokenizer(
    texts: Iterable[str], names: Sequence[str], vocabulary: int, context: int
) -> Any:
    """A byte-level BPE with Qwen2's special tokens and chat markup.

    Args:
        texts: Where its words are from.
        names: Invented names, of whose pieces its merges are made.
        vocabulary: Tokens at most.
        context: Longest sequence, in tokens.
    """
    from tokenizers import Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers

    split = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(_SPLIT), "isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    merges = _merges(names)
    tokens = [*SPECIAL_TOKENS, *sorted(pre_tokenizers.ByteLevel.alphabet())]
    tokens += [left + right for left, right in merges]
    counts = Counter(word for text in texts for word, _ in split.pre_tokenize_str(text))
    frequent = sorted((-count, word) for word, count in counts.items() if count >= _LEAST)
    known = set(tokens)
    words = [word for _, word in frequent if word not in known]
    tokens += words[: vocabulary - len(tokens)]
    bpe = Tokenizer(
        models.BPE(
            vocab={token: number for number, token in enumerate(tokens)},
            merges=merges,
            ignore_merges=True,
        )
    )
    bpe.normalizer = normalizers.NFC()
    bpe.pre_tokenizer = split
    bpe.decoder = decoders.ByteLevel()
    return with_chat_markup(bpe, context)


def _merges(names: Sequence[str]) -> list[tuple[str, str]]:
    """Merges of pieces of names, none of which begins with a consonant."""
    from tokenizers import Regex, Tokenizer, models, pre_tokenizers, trainers

    bpe = Tokenizer(models.BPE())
    bpe.pre_tokenizer = pre_tokenizers.Split(Regex(_NAME_PIECE), "isolated")
    trainer = trainers.BpeTrainer(vocab_size=_PIECES, show_progress=False)
    bpe.train_from_iterator([name.lower() for name in names], trainer)
    found = json.loads(bpe.to_str())["model"]["merges"]
    made: set[str] = set("abcdefghijklmnopqrstuvwxyz")
    kept: list[tuple[str, str]] = []
    for left, right in found:
        if left[0] in "aeiou" and left in made and right in made and left + right not in made:
            kept.append((left, right))
            made.add(left + right)
    return kept
