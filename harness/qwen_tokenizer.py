"""A byte-level BPE of our own in Qwen2's manner: its way to split text, its markup for chats."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any

SPECIAL_TOKENS = ("<|endoftext|>", "<|im_start|>", "<|im_end|>")
_CHAT_TEMPLATE = (
    "{% for message in messages %}"
    "{{ '<|im_start|>' + message['role'] + '\n' + message['content'] + '<|im_end|>\n' }}"
    "{% endfor %}"
    "{% if add_generation_prompt %}{{ '<|im_start|>assistant\n' }}{% endif %}"
)
SPLIT = (
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}|"
    r" ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)
"""How Qwen2's tokenizer.json cuts text before it merges: each digit stands alone."""


def qwen_ranks() -> Path | None:
    """The file of Qwen's own vocabulary, if the package dashscope is there, which brings it."""
    package = find_spec("dashscope")
    if package is None or package.origin is None:
        return None
    return Path(package.origin).parent / "resources" / "qwen.tiktoken"


def byte_level_bpe(texts: Iterable[str], vocabulary: int, context: int) -> Any:
    """A new tokenizer that splits text as Qwen2's does, with its special tokens and chat markup.

    Args:
        texts: what the merges are learnt from.
        vocabulary: tokens, the 256 bytes and the special tokens among them.
        context: longest sequence, in tokens.
    """
    from tokenizers import Tokenizer, models, trainers

    bpe = Tokenizer(models.BPE())
    bpe.pre_tokenizer = byte_level_splitter()
    trainer = trainers.BpeTrainer(
        vocab_size=vocabulary - len(SPECIAL_TOKENS),
        initial_alphabet=byte_alphabet(),
        show_progress=False,
    )
    bpe.train_from_iterator(texts, trainer)
    return tokenizer_of(json.loads(bpe.to_str())["model"]["merges"], context)


def byte_alphabet() -> list[str]:
    """The 256 bytes, each as the character that stands for it in tokens."""
    from tokenizers import pre_tokenizers

    return sorted(pre_tokenizers.ByteLevel.alphabet())


def byte_level_splitter() -> Any:
    """What cuts a text into words, within which merges are made."""
    from tokenizers import Regex, pre_tokenizers

    return pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(SPLIT), "isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )


def tokenizer_of(merges: Iterable[Sequence[str]], context: int) -> Any:
    """The tokenizer of these merges, as transformers has it.

    transformers and vLLM rebuild a Qwen2 checkpoint's tokenizer from vocabulary and merges alone:
    nothing else may be set here that would cut a text otherwise than Qwen2 does.
    """
    from tokenizers import Tokenizer, decoders, models, normalizers
    from transformers import PreTrainedTokenizerFast

    pairs = [(left, right) for left, right in merges]
    tokens = dict.fromkeys([*SPECIAL_TOKENS, *byte_alphabet(), *map("".join, pairs)])
    vocabulary = {token: number for number, token in enumerate(tokens)}
    bpe = Tokenizer(models.BPE(vocab=vocabulary, merges=pairs))
    bpe.normalizer = normalizers.NFC()
    bpe.pre_tokenizer = byte_level_splitter()
    bpe.decoder = decoders.ByteLevel()
    return PreTrainedTokenizerFast(
        tokenizer_object=bpe,
        eos_token="<|im_end|>",
        pad_token="<|endoftext|>",
        additional_special_tokens=list(SPECIAL_TOKENS[1:]),
        chat_template=_CHAT_TEMPLATE,
        model_max_length=context,
        clean_up_tokenization_spaces=False,
    )
