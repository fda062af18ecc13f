"""How tokens are counted: with the model's own tokenizer, with Qwen's vocabulary, or estimated."""

from __future__ import annotations

from base64 import b64decode
from pathlib import Path

from harness.errors import ModelError
from harness.planner.tokens import Count, estimated_tokens
from harness.qwen_tokenizer import SPLIT, qwen_ranks

_QWEN_VOCABULARY = 152_064
"""Embeddings of Qwen's larger models (their config.json): 151,643 tokens and room."""


def find_counter(folder: Path | None, vocabulary: int = _QWEN_VOCABULARY) -> tuple[Count, str]:
    """How to count, and how to say so.

    Args:
        folder: of the model, if there is one.
        vocabulary: the model's, which tells Qwen's from others.

    Raises:
        ModelError: there is no such folder.
    """
    if folder:
        if not folder.is_dir():
            raise ModelError(f"{folder}: there is no such model folder")
        return _own(folder)
    ranks = qwen_ranks()
    if vocabulary != _QWEN_VOCABULARY or ranks is None:
        return estimated_tokens, (
            "tokens are an estimate: weights a word and character, fitted to Qwen2's vocabulary "
            "(without the model's files, the package dashscope would bring it)"
        )
    return _qwen(ranks), (
        "tokens are counted with Qwen's own vocabulary (from the package dashscope)"
    )


def _own(folder: Path) -> tuple[Count, str]:
    try:
        from tokenizers import Tokenizer

        tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    except ImportError:
        return estimated_tokens, "tokens are an estimate: the package tokenizers is not installed"
    except Exception as problem:  # tokenizers raises nothing more specific
        return estimated_tokens, f"tokens are an estimate: {folder}/tokenizer.json: {problem}"
    return (
        lambda text: len(tokenizer.encode(text, add_special_tokens=False).ids),
        f"tokens are counted with the model's own tokenizer ({folder}/tokenizer.json)",
    )


def _qwen(ranks: Path) -> Count:
    import tiktoken

    lines = (line.split() for line in ranks.read_bytes().splitlines() if line)
    encoding = tiktoken.Encoding(
        "qwen",
        pat_str=SPLIT,
        mergeable_ranks={b64decode(token): int(rank) for token, rank in lines},
        special_tokens={},
    )
    return lambda text: len(encoding.encode_ordinary(text))
